/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Lowers one expression tree at a time to instructions.
 *
 * Amounts are carried at the number of digits that their node declares, so
 * that products stay exact; a whole amount is brought to METE_EXACT_SCALE
 * digits at its end.  A test of one fact against a constant, by far the most
 * frequent condition, becomes one instruction.
 */
#include "model/lower.h"

#include "model/case.h"

#include <string.h>

/* Below every value that is one. */
#define VALUE_LOWEST (METE_VALUE_UNDETERMINABLE + 1)

static void lower_truth(mete_lowering *lowering, const mete_expression *e);
static void lower_amount(mete_lowering *lowering, const mete_expression *e);

static guint limit_hash(gconstpointer key)
{
    const mete_limit *limit = key;
    return g_int64_hash(&limit->from) * 31u + g_int64_hash(&limit->to);
}

static gboolean limit_equal(gconstpointer a, gconstpointer b)
{
    return memcmp(a, b, sizeof(mete_limit)) == 0;
}

void mete_lowering_begin(mete_lowering *lowering, const mete_rulebook *rulebook,
                         mete_faults *faults)
{
    memset(lowering, 0, sizeof *lowering);
    lowering->rulebook = rulebook;
    lowering->faults = faults;
    lowering->code = g_array_new(FALSE, FALSE, sizeof(mete_code));
    lowering->limits = g_array_new(FALSE, FALSE, sizeof(mete_limit));
    lowering->constants = g_array_new(FALSE, FALSE, sizeof(mete_exact));
    lowering->masks = g_array_new(FALSE, FALSE, sizeof(uint64_t));
    lowering->nodes = g_ptr_array_new();
    lowering->expressions = g_array_new(FALSE, FALSE, sizeof(mete_slice_cold));
    lowering->uses = g_array_new(FALSE, FALSE, sizeof(uint32_t));
    lowering->atoms = g_array_new(FALSE, FALSE, sizeof(mete_slice));
    lowering->term_uses = g_array_new(FALSE, FALSE, sizeof(uint32_t));
    lowering->limit_numbers =
        g_hash_table_new_full(limit_hash, limit_equal, g_free, NULL);
}

/* The array's elements in the arena; the array is freed. */
static void *settle(GArray *array, mete_arena *arena, uint32_t *count)
{
    size_t bytes = (size_t)array->len * g_array_get_element_size(array);
    void *data = mete_arena_copy(arena, array->data, bytes);
    *count = array->len;
    g_array_free(array, TRUE);
    return data;
}

void mete_lowering_end(mete_lowering *lowering, mete_plan *plan,
                       mete_arena *arena)
{
    plan->code = settle(lowering->code, arena, &plan->code_count);
    plan->limits = settle(lowering->limits, arena, &plan->limit_count);
    plan->constants = settle(lowering->constants, arena, &plan->constant_count);
    plan->masks = settle(lowering->masks, arena, &plan->mask_count);
    plan->expressions =
        settle(lowering->expressions, arena, &plan->expression_count);
    plan->uses = settle(lowering->uses, arena, &plan->use_count);
    plan->atoms = settle(lowering->atoms, arena, &plan->atom_count);
    plan->node_count = lowering->nodes->len;
    plan->nodes = mete_arena_copy(arena, lowering->nodes->pdata,
                                  lowering->nodes->len * sizeof(void *));
    g_ptr_array_free(lowering->nodes, TRUE);
    g_array_free(lowering->term_uses, TRUE);
    g_hash_table_destroy(lowering->limit_numbers);
}

static void emit(mete_lowering *lowering, mete_code_op op, int slot,
                 uint32_t arg, int truths, int amounts)
{
    mete_code code = {
        .op = (uint8_t)op, .slot = (uint32_t)slot & 0xffffff, .arg = arg};
    g_array_append_val(lowering->code, code);
    lowering->truths += truths;
    lowering->amounts += amounts;
    if (lowering->truths > METE_CODE_STACK
        || lowering->amounts > METE_CODE_STACK) {
        lowering->too_deep = true;
    }
}

static uint32_t limit_number(mete_lowering *lowering, int64_t from, int64_t to)
{
    mete_limit limit = {from, to};
    void *known = g_hash_table_lookup(lowering->limit_numbers, &limit);
    if (known != NULL) {
        return GPOINTER_TO_UINT(known) - 1;
    }
    g_array_append_val(lowering->limits, limit);
    uint32_t number = lowering->limits->len - 1;
    g_hash_table_insert(lowering->limit_numbers,
                        g_memdup2(&limit, sizeof limit),
                        GUINT_TO_POINTER(number + 1));
    return number;
}

static uint32_t node_number(mete_lowering *lowering, const mete_expression *e)
{
    g_ptr_array_add(lowering->nodes, (gpointer)e);
    return lowering->nodes->len - 1;
}

static void emit_in(mete_lowering *lowering, const mete_fact *fact,
                    int64_t from, int64_t to)
{
    emit(lowering, METE_CODE_IN, fact->index, limit_number(lowering, from, to),
         1, 0);
}

static void emit_truth(mete_lowering *lowering, bool truth)
{
    emit(lowering, METE_CODE_TRUTH, 0, truth ? METE_TRUE : METE_FALSE, 1, 0);
}

static void lower_among(mete_lowering *lowering, const mete_expression *e)
{
    uint64_t labels = e->labels;
    int first = labels != 0 ? __builtin_ctzll(labels) : 0;
    int last = labels != 0 ? 63 - __builtin_clzll(labels) : -1;
    if (labels == 0) {
        emit_truth(lowering, false);
    } else if (__builtin_popcountll(labels) == last - first + 1) {
        emit_in(lowering, e->fact, first, last);
    } else {
        g_array_append_val(lowering->masks, labels);
        emit(lowering, METE_CODE_AMONG, e->fact->index,
             lowering->masks->len - 1, 1, 0);
    }
}

/* `fact` on the left of `comparison` with a constant on the right. */
static void emit_comparison(mete_lowering *lowering, const mete_fact *fact,
                            mete_comparison comparison, int64_t value)
{
    switch (comparison) {
    case METE_LESS:
        emit_in(lowering, fact, VALUE_LOWEST, value - 1);
        break;
    case METE_LESS_EQUAL:
        emit_in(lowering, fact, VALUE_LOWEST, value);
        break;
    case METE_EQUAL:
        emit_in(lowering, fact, value, value);
        break;
    case METE_NOT_EQUAL:
        emit(lowering, METE_CODE_NOT_IN, fact->index,
             limit_number(lowering, value, value), 1, 0);
        break;
    case METE_GREATER_EQUAL:
        emit_in(lowering, fact, value, METE_VALUE_UNBOUNDED);
        break;
    case METE_GREATER:
        emit_in(lowering, fact, value + 1, METE_VALUE_UNBOUNDED);
        break;
    }
}

static mete_comparison mirrored(mete_comparison comparison)
{
    static const mete_comparison mirror[] = {
        METE_GREATER,   METE_GREATER_EQUAL, METE_EQUAL,
        METE_NOT_EQUAL, METE_LESS_EQUAL,    METE_LESS};
    return mirror[comparison];
}

/* Is it one fact that needs no stand-in? */
static bool is_plain_fact(const mete_lowering *lowering,
                          const mete_expression *e)
{
    return e->op == METE_OP_FACT
        && e->fact != lowering->rulebook->known.act_end;
}

static bool constant_value(const mete_expression *e, int64_t *value)
{
    *value = e->value;
    return e->op == METE_OP_DATE || mete_expression_constant(e, value);
}

static bool lower_plain_comparison(mete_lowering *lowering,
                                   const mete_expression *e)
{
    const mete_expression *a = e->children[0];
    const mete_expression *b = e->children[1];
    int64_t value;
    if (is_plain_fact(lowering, a) && constant_value(b, &value)) {
        emit_comparison(lowering, a->fact, e->comparison, value);
        return true;
    }
    if (is_plain_fact(lowering, b) && constant_value(a, &value)) {
        emit_comparison(lowering, b->fact, mirrored(e->comparison), value);
        return true;
    }
    return false;
}

/* A child, brought to `digits` after the point. */
static void lower_aligned(mete_lowering *lowering, const mete_expression *e,
                          int digits)
{
    lower_amount(lowering, e);
    if (e->type == METE_TYPE_AMOUNT && digits > e->digits) {
        emit(lowering, METE_CODE_SCALE, 0, (uint32_t)(digits - e->digits), 0,
             0);
    }
}

static int widest(const mete_expression *e)
{
    int digits = 0;
    for (size_t i = 0; i < e->child_count; i++) {
        if (e->children[i]->type == METE_TYPE_AMOUNT) {
            digits = MAX(digits, e->children[i]->digits);
        }
    }
    return digits;
}

static void lower_comparison(mete_lowering *lowering, const mete_expression *e)
{
    if (lower_plain_comparison(lowering, e)) {
        return;
    }
    int digits = widest(e);
    lower_aligned(lowering, e->children[0], digits);
    lower_aligned(lowering, e->children[1], digits);
    emit(lowering, METE_CODE_COMPARE, (int)e->comparison, 0, 1, -2);
}

static void lower_has(mete_lowering *lowering, const mete_expression *e)
{
    if (e->fact->kind == METE_FACT_EVENTS) {
        emit(lowering, METE_CODE_EVENTS, e->fact->index, 0, 1, 0);
    } else {
        emit_in(lowering, e->fact,
                mete_fact_is_amount(e->fact) ? 1 : VALUE_LOWEST,
                METE_VALUE_UNBOUNDED);
    }
}

static void lower_lacks(mete_lowering *lowering, const mete_expression *e)
{
    if (e->fact->kind == METE_FACT_EVENTS) {
        emit(lowering, METE_CODE_EVENTS, e->fact->index, 0, 1, 0);
        emit(lowering, METE_CODE_NOT, 0, 0, 0, 0);
    } else if (mete_fact_is_amount(e->fact)) {
        emit(lowering, METE_CODE_LACKS, e->fact->index, 0, 1, 0);
    } else {
        emit_in(lowering, e->fact, METE_VALUE_ABSENT, METE_VALUE_ABSENT);
    }
}

/* The second and later children of 且 and 或: a plain test joins in place. */
static void lower_joined(mete_lowering *lowering, const mete_expression *e,
                         mete_code_op plain, mete_code_op join)
{
    guint before = lowering->code->len;
    lower_truth(lowering, e);
    mete_code *last =
        &g_array_index(lowering->code, mete_code, lowering->code->len - 1);
    if (lowering->code->len == before + 1 && last->op == METE_CODE_IN) {
        last->op = (uint8_t)plain;
        lowering->truths--;
    } else {
        emit(lowering, join, 0, 0, -1, 0);
    }
}

static void lower_junction(mete_lowering *lowering, const mete_expression *e)
{
    bool and = e->op == METE_OP_AND;
    lower_truth(lowering, e->children[0]);
    for (size_t i = 1; i < e->child_count; i++) {
        lower_joined(lowering, e->children[i],
                     and? METE_CODE_AND_IN : METE_CODE_OR_IN,
                     and? METE_CODE_AND : METE_CODE_OR);
    }
}

static void lower_lasts(mete_lowering *lowering, const mete_expression *e)
{
    lower_amount(lowering, e->children[0]);
    lower_amount(lowering, e->children[1]);
    emit(lowering, METE_CODE_LASTS, 0, node_number(lowering, e), 1, -2);
}

static void lower_undeterminable(mete_lowering *lowering,
                                 const mete_expression *e)
{
    if (e->fact->may_be_undeterminable) {
        emit_in(lowering, e->fact, METE_VALUE_UNDETERMINABLE,
                METE_VALUE_UNDETERMINABLE);
    } else {
        emit_truth(lowering, false);
    }
}

static void lower_truth(mete_lowering *lowering, const mete_expression *e)
{
    switch (e->op) {
    case METE_OP_TRUTH:
        emit_truth(lowering, e->value != 0);
        break;
    case METE_OP_AND:
    case METE_OP_OR:
        lower_junction(lowering, e);
        break;
    case METE_OP_NOT:
        lower_truth(lowering, e->children[0]);
        emit(lowering, METE_CODE_NOT, 0, 0, 0, 0);
        break;
    case METE_OP_HOLDS:
        emit_in(lowering, e->fact, 1, 1);
        break;
    case METE_OP_AMONG:
        lower_among(lowering, e);
        break;
    case METE_OP_COMPARE:
        lower_comparison(lowering, e);
        break;
    case METE_OP_LASTS:
        lower_lasts(lowering, e);
        break;
    case METE_OP_HAS:
        lower_has(lowering, e);
        break;
    case METE_OP_LACKS:
        lower_lacks(lowering, e);
        break;
    case METE_OP_UNDETERMINABLE:
        lower_undeterminable(lowering, e);
        break;
    case METE_OP_HAS_TERM:
    case METE_OP_LACKS_TERM:
        emit(lowering, METE_CODE_HAS_TERM, 0, e->term, 1, 0);
        if (e->op == METE_OP_LACKS_TERM) {
            emit(lowering, METE_CODE_NOT, 0, 0, 0, 0);
        }
        break;
    default:
        emit_truth(lowering, false); /* amounts are not conditions */
        break;
    }
}

static void emit_constant(mete_lowering *lowering, mete_exact value)
{
    g_array_append_val(lowering->constants, value);
    emit(lowering, METE_CODE_CONSTANT, 0, lowering->constants->len - 1, 0, 1);
}

static void lower_fact(mete_lowering *lowering, const mete_expression *e)
{
    if (e->fact == lowering->rulebook->known.act_end) {
        emit(lowering, METE_CODE_ACT_END, e->fact->index, 0, 0, 1);
    } else if (e->type == METE_TYPE_DATE) {
        emit(lowering, METE_CODE_DAY, e->fact->index, 0, 0, 1);
    } else {
        emit(lowering, METE_CODE_FACT, e->fact->index,
             (uint32_t)(6 - e->digits), 0, 1);
    }
}

static mete_exact at_digits(mete_decimal value, int digits)
{
    return digits <= 6 ? value / mete_exact_power(6 - digits)
                       : value * mete_exact_power(digits - 6);
}

/* Children of + − and of 最小 最大, two by two. */
static void lower_fold(mete_lowering *lowering, const mete_expression *e,
                       mete_code_op op)
{
    lower_aligned(lowering, e->children[0], e->digits);
    for (size_t i = 1; i < e->child_count; i++) {
        lower_aligned(lowering, e->children[i], e->digits);
        emit(lowering, op, 0, 0, 0, -1);
    }
}

static void lower_product(mete_lowering *lowering, const mete_expression *e)
{
    int digits = e->children[0]->digits + e->children[1]->digits;
    lower_amount(lowering, e->children[0]);
    lower_amount(lowering, e->children[1]);
    emit(lowering, METE_CODE_MULTIPLY, 0, 0, 0, -1);
    if (e->digits > digits) {
        emit(lowering, METE_CODE_SCALE, 0, (uint32_t)(e->digits - digits), 0,
             0);
    }
}

/* By a constant whose quotient ends: times its reciprocal. */
static void lower_quotient(mete_lowering *lowering, const mete_expression *e)
{
    mete_decimal divisor = 1;
    mete_expression_constant(e->children[1], &divisor);
    int digits = e->digits - e->children[0]->digits;
    lower_amount(lowering, e->children[0]);
    emit_constant(lowering,
                  mete_exact_power(digits + 6) / (divisor != 0 ? divisor : 1));
    emit(lowering, METE_CODE_MULTIPLY, 0, 0, 0, -1);
}

static void lower_rounding(mete_lowering *lowering, const mete_expression *e)
{
    const mete_expression *value = e->children[0];
    const mete_expression *step = e->children[1];
    bool divided = value->op == METE_OP_DIVIDE;
    int digits = MAX(e->digits, step->digits);
    digits = divided ? METE_EXACT_SCALE : MAX(digits, value->digits);
    if (divided) {
        lower_aligned(lowering, value->children[0], digits);
        lower_aligned(lowering, value->children[1], digits);
    } else {
        lower_aligned(lowering, value, digits);
    }
    lower_aligned(lowering, step, digits);
    emit(lowering, divided ? METE_CODE_DIVIDE : METE_CODE_ROUND,
         digits - e->digits, e->rounding, 0, divided ? -2 : -1);
}

static void lower_choice(mete_lowering *lowering, const mete_expression *e)
{
    lower_truth(lowering, e->children[0]);
    lower_aligned(lowering, e->children[1], e->digits);
    lower_aligned(lowering, e->children[2], e->digits);
    emit(lowering, METE_CODE_CHOOSE, 0, 0, -1, -1);
}

static void lower_dates(mete_lowering *lowering, const mete_expression *e,
                        mete_code_op op)
{
    lower_amount(lowering, e->children[0]);
    lower_amount(lowering, e->children[1]);
    emit(lowering, op, 0, 0, 0, -1);
}

static void lower_amount(mete_lowering *lowering, const mete_expression *e)
{
    switch (e->op) {
    case METE_OP_CONSTANT:
        emit_constant(lowering, at_digits(e->value, e->digits));
        break;
    case METE_OP_DATE:
        emit_constant(lowering, e->value);
        break;
    case METE_OP_FACT:
        lower_fact(lowering, e);
        break;
    case METE_OP_TERM:
        emit(lowering, METE_CODE_TERM, (int)e->term,
             (uint32_t)(METE_EXACT_SCALE - e->digits), 0, 1);
        break;
    case METE_OP_ADD:
        lower_fold(lowering, e, METE_CODE_ADD);
        break;
    case METE_OP_SUBTRACT:
        lower_fold(lowering, e, METE_CODE_SUBTRACT);
        break;
    case METE_OP_LEAST:
        lower_fold(lowering, e, METE_CODE_LEAST);
        break;
    case METE_OP_GREATEST:
        lower_fold(lowering, e, METE_CODE_GREATEST);
        break;
    case METE_OP_MULTIPLY:
        lower_product(lowering, e);
        break;
    case METE_OP_DIVIDE:
        lower_quotient(lowering, e);
        break;
    case METE_OP_ROUND:
        lower_rounding(lowering, e);
        break;
    case METE_OP_CHOOSE:
        lower_choice(lowering, e);
        break;
    case METE_OP_COUNT:
        lower_amount(lowering, e->children[0]);
        emit(lowering, METE_CODE_COUNT, e->fact->index,
             node_number(lowering, e), 0, 0);
        break;
    case METE_OP_AGE:
        lower_dates(lowering, e, METE_CODE_AGE);
        break;
    case METE_OP_DAYS:
        lower_dates(lowering, e, METE_CODE_DAYS);
        break;
    case METE_OP_WORKDAYS:
        lower_dates(lowering, e, METE_CODE_WORKDAYS);
        break;
    case METE_OP_SHIFT:
        lower_amount(lowering, e->children[0]);
        emit(lowering, METE_CODE_SHIFT, 0, node_number(lowering, e), 0, 0);
        break;
    default:
        emit_constant(lowering, 0); /* conditions are not amounts */
        break;
    }
}

static void note_use(mete_lowering *lowering, guint from, const mete_fact *fact)
{
    if (fact == NULL) {
        return;
    }
    uint32_t index = (uint32_t)fact->index;
    for (guint i = from; i < lowering->uses->len; i++) {
        if (g_array_index(lowering->uses, uint32_t, i) == index) {
            return;
        }
    }
    g_array_append_val(lowering->uses, index);
}

/* Every fact that the value of the tree can depend on. */
static void note_uses(mete_lowering *lowering, guint from,
                      const mete_expression *e)
{
    const mete_known_facts *known = &lowering->rulebook->known;
    note_use(lowering, from, e->fact);
    if (e->op == METE_OP_FACT && e->fact == known->act_end) {
        note_use(lowering, from, known->decided_on);
        note_use(lowering, from, known->discovered_on);
    }
    if (e->op == METE_OP_TERM || e->op == METE_OP_HAS_TERM
        || e->op == METE_OP_LACKS_TERM) {
        for (guint i = 0; i < lowering->term_uses->len; i++) {
            uint32_t index = g_array_index(lowering->term_uses, uint32_t, i);
            note_use(lowering, from, lowering->rulebook->facts[index]);
        }
    }
    for (size_t i = 0; i < e->child_count; i++) {
        note_uses(lowering, from, e->children[i]);
    }
}

/* Is it a comparison whose turning points have to be searched for? */
static bool is_atom(const mete_lowering *lowering, const mete_expression *e)
{
    int64_t value;
    if (e->op == METE_OP_LASTS) {
        return true;
    }
    return e->op == METE_OP_COMPARE
        && !(is_plain_fact(lowering, e->children[0])
             && constant_value(e->children[1], &value))
        && !(is_plain_fact(lowering, e->children[1])
             && constant_value(e->children[0], &value));
}

static void find_atoms(const mete_lowering *lowering, const mete_expression *e,
                       GPtrArray **found)
{
    if (is_atom(lowering, e)) {
        if (*found == NULL) {
            *found = g_ptr_array_new();
        }
        g_ptr_array_add(*found, (gpointer)e);
    }
    for (size_t i = 0; i < e->child_count; i++) {
        find_atoms(lowering, e->children[i], found);
    }
}

static void own_atom(mete_lowering *lowering, const mete_expression *e,
                     GArray *own)
{
    mete_slice slice = mete_lower(lowering, e, NULL);
    g_array_append_val(own, slice);
}

/* An equation turns twice, so it is searched for as < and as <=. */
static void own_equation(mete_lowering *lowering, const mete_expression *e,
                         GArray *own)
{
    static const mete_comparison turns[] = {METE_LESS, METE_LESS_EQUAL};
    for (int i = 0; i < 2; i++) {
        mete_expression *turn =
            mete_arena_copy(lowering->rulebook->arena, e, sizeof *e);
        turn->comparison = turns[i];
        own_atom(lowering, turn, own);
    }
}

/* Each atom of a condition gets a slice of its own. */
static void lower_atoms(mete_lowering *lowering, const mete_expression *root,
                        mete_slice slice)
{
    GPtrArray *found = NULL;
    find_atoms(lowering, root, &found);
    if (found == NULL) {
        return;
    }
    GArray *own = g_array_new(FALSE, FALSE, sizeof(mete_slice));
    for (guint i = 0; i < found->len; i++) {
        const mete_expression *e = g_ptr_array_index(found, i);
        if (e->comparison == METE_EQUAL || e->comparison == METE_NOT_EQUAL) {
            own_equation(lowering, e, own);
        } else if (e == root) {
            g_array_append_val(own, slice);
        } else {
            own_atom(lowering, e, own);
        }
    }
    mete_slice_cold *cold =
        &g_array_index(lowering->expressions, mete_slice_cold, slice.cold);
    cold->atoms = lowering->atoms->len;
    cold->atom_count = own->len;
    g_array_append_vals(lowering->atoms, own->data, own->len);
    g_array_free(own, TRUE);
    g_ptr_array_free(found, TRUE);
}

static void refuse_depth(mete_lowering *lowering, const mete_place *place)
{
    mete_faults_add(lowering->faults, "phrase_too_deep", place,
                    "请把它拆成几个 define", "这句话层次太多，无法计算");
}

mete_slice mete_lower(mete_lowering *lowering, const mete_expression *root,
                      const mete_place *place)
{
    mete_slice slice = {0, 0, 0};
    if (root == NULL) {
        return slice;
    }
    slice.code = lowering->code->len;
    lowering->truths = 0;
    lowering->amounts = 0;
    lowering->too_deep = false;
    if (root->type == METE_TYPE_CONDITION) {
        lower_truth(lowering, root);
    } else if (root->type == METE_TYPE_DATE) {
        lower_amount(lowering, root);
    } else {
        lower_aligned(lowering, root, METE_EXACT_SCALE);
    }
    if (lowering->too_deep) {
        refuse_depth(lowering, place);
    }
    slice.length = lowering->code->len - slice.code;
    mete_slice_cold cold = {root, lowering->uses->len, 0, 0, 0};
    note_uses(lowering, lowering->uses->len, root);
    cold.use_count = lowering->uses->len - cold.uses;
    g_array_append_val(lowering->expressions, cold);
    slice.cold = lowering->expressions->len - 1;
    lower_atoms(lowering, root, slice);
    return slice;
}

bool mete_expression_constant(const mete_expression *expression,
                              mete_decimal *value)
{
    if (expression == NULL || expression->op != METE_OP_CONSTANT) {
        return false;
    }
    *value = expression->value;
    return true;
}

mete_plan_range mete_lower_range(mete_lowering *lowering,
                                 const mete_range *range)
{
    mete_plan_range plan;
    memset(&plan, 0, sizeof plan);
    plan.kind = (uint8_t)range->kind;
    plan.has_from = range->from != NULL;
    plan.has_to = range->to != NULL;
    plan.from_open = range->from_open;
    plan.to_open = range->to_open;
    plan.display = (uint8_t)range->display;
    plan.unit_money = range->unit == METE_UNIT_MONEY;
    bool from = !plan.has_from
             || mete_expression_constant(range->from, &plan.from_value);
    bool to =
        !plan.has_to || mete_expression_constant(range->to, &plan.to_value);
    plan.constant = from && to;
    if (!plan.constant) {
        plan.from = mete_lower(lowering, range->from, &range->place);
        plan.to = range->to == range->from
                    ? plan.from
                    : mete_lower(lowering, range->to, &range->place);
    }
    return plan;
}
