/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Lowers one expression tree at a time to instructions.
 *
 * Amounts are carried at the number of digits that their node declares, so
 * that products stay exact; a whole amount is brought to METE_EXACT_SCALE
 * digits at its end.  A test of one fact against a constant, by far the most
 * frequent condition, becomes one instruction.
 */
#include "model/emit.h"

#include "model/case.h"

#include <string.h>

/* Below every value that is one. */
#define VALUE_LOWEST (METE_VALUE_UNDETERMINABLE + 1)

static void lower_truth(mete_lowering *lowering, const mete_expression *e);
static void lower_amount(mete_lowering *lowering, const mete_expression *e);
static void lower_product(mete_lowering *lowering, const mete_expression *e,
                          int digits);

static void emit_in(mete_lowering *lowering, const mete_fact *fact,
                    int64_t from, int64_t to)
{
    mete_emit(lowering, METE_CODE_IN, fact->index,
              mete_emit_limit(lowering, from, to), 1, 0);
}

static void emit_truth(mete_lowering *lowering, bool truth)
{
    mete_emit(lowering, METE_CODE_TRUTH, 0, truth ? METE_TRUE : METE_FALSE, 1,
              0);
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
        mete_emit(lowering, METE_CODE_AMONG, e->fact->index,
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
        mete_emit(lowering, METE_CODE_NOT_IN, fact->index,
                  mete_emit_limit(lowering, value, value), 1, 0);
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

static bool lower_plain_comparison(mete_lowering *lowering,
                                   const mete_expression *e)
{
    const mete_expression *a = e->children[0];
    const mete_expression *b = e->children[1];
    int64_t value;
    if (mete_atoms_is_plain_fact(lowering, a)
        && mete_atoms_constant(b, &value)) {
        emit_comparison(lowering, a->fact, e->comparison, value);
        return true;
    }
    if (mete_atoms_is_plain_fact(lowering, b)
        && mete_atoms_constant(a, &value)) {
        emit_comparison(lowering, b->fact, mirrored(e->comparison), value);
        return true;
    }
    return false;
}

static void emit_constant(mete_lowering *lowering, mete_exact value)
{
    g_array_append_val(lowering->constants, value);
    mete_emit(lowering, METE_CODE_CONSTANT, 0, lowering->constants->len - 1, 0,
              1);
}

static mete_exact at_digits(mete_decimal value, int digits)
{
    return digits <= 6 ? value / mete_exact_power(6 - digits)
                       : value * mete_exact_power(digits - 6);
}

/* A child, brought to `digits` after the point. */
static void lower_aligned(mete_lowering *lowering, const mete_expression *e,
                          int digits)
{
    if (e->op == METE_OP_CONSTANT) {
        emit_constant(lowering, at_digits(e->value, digits));
        return;
    }
    if (e->op == METE_OP_MULTIPLY) {
        lower_product(lowering, e, digits);
        return;
    }
    lower_amount(lowering, e);
    if (e->type == METE_TYPE_AMOUNT && digits > e->digits) {
        mete_emit(lowering, METE_CODE_SCALE, 0, (uint32_t)(digits - e->digits),
                  0, 0);
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
    mete_emit(lowering, METE_CODE_COMPARE, (int)e->comparison, 0, 1, -2);
}

static void lower_has(mete_lowering *lowering, const mete_expression *e)
{
    if (e->fact->kind == METE_FACT_EVENTS) {
        mete_emit(lowering, METE_CODE_EVENTS, e->fact->index, 0, 1, 0);
    } else {
        emit_in(lowering, e->fact,
                mete_fact_is_amount(e->fact) ? 1 : VALUE_LOWEST,
                METE_VALUE_UNBOUNDED);
    }
}

static void lower_lacks(mete_lowering *lowering, const mete_expression *e)
{
    if (e->fact->kind == METE_FACT_EVENTS) {
        mete_emit(lowering, METE_CODE_EVENTS, e->fact->index, 0, 1, 0);
        mete_emit(lowering, METE_CODE_NOT, 0, 0, 0, 0);
    } else if (mete_fact_is_amount(e->fact)) {
        mete_emit(lowering, METE_CODE_LACKS, e->fact->index, 0, 1, 0);
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
        mete_emit(lowering, join, 0, 0, -1, 0);
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
    mete_emit(lowering, METE_CODE_LASTS, 0, mete_emit_node(lowering, e), 1, -2);
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

/* The contrary of a flag is one test too: whatever lies below 1. */
static void lower_not(mete_lowering *lowering, const mete_expression *e)
{
    if (e->op == METE_OP_HOLDS) {
        emit_in(lowering, e->fact, METE_VALUE_ABSENT, 0);
    } else {
        lower_truth(lowering, e);
        mete_emit(lowering, METE_CODE_NOT, 0, 0, 0, 0);
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
        lower_not(lowering, e->children[0]);
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
        mete_emit(lowering, METE_CODE_HAS_TERM, 0, e->term, 1, 0);
        if (e->op == METE_OP_LACKS_TERM) {
            mete_emit(lowering, METE_CODE_NOT, 0, 0, 0, 0);
        }
        break;
    default:
        emit_truth(lowering, false); /* amounts are not conditions */
        break;
    }
}

static void lower_fact(mete_lowering *lowering, const mete_expression *e)
{
    if (e->fact == lowering->rulebook->known.act_end) {
        mete_emit(lowering, METE_CODE_ACT_END, e->fact->index, 0, 0, 1);
    } else if (e->type == METE_TYPE_DATE) {
        mete_emit(lowering, METE_CODE_DAY, e->fact->index, 0, 0, 1);
    } else {
        mete_emit(lowering, METE_CODE_FACT, e->fact->index,
                  (uint32_t)(6 - e->digits), 0, 1);
    }
}

/* Children of + − and of 最小 最大, two by two. */
static void lower_fold(mete_lowering *lowering, const mete_expression *e,
                       mete_code_op op)
{
    lower_aligned(lowering, e->children[0], e->digits);
    for (size_t i = 1; i < e->child_count; i++) {
        lower_aligned(lowering, e->children[i], e->digits);
        mete_emit(lowering, op, 0, 0, 0, -1);
    }
}

/* A constant factor takes the digits that are missing, so that nothing is
 * left to scale. */
static void lower_product(mete_lowering *lowering, const mete_expression *e,
                          int digits)
{
    const mete_expression *a = e->children[0];
    const mete_expression *b = e->children[1];
    int missing = digits - a->digits - b->digits;
    bool first = a->op == METE_OP_CONSTANT;
    bool second = !first && b->op == METE_OP_CONSTANT;
    lower_aligned(lowering, a, a->digits + (first ? missing : 0));
    lower_aligned(lowering, b, b->digits + (second ? missing : 0));
    mete_emit(lowering, METE_CODE_MULTIPLY, 0, 0, 0, -1);
    if (missing > 0 && !first && !second) {
        mete_emit(lowering, METE_CODE_SCALE, 0, (uint32_t)missing, 0, 0);
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
    mete_emit(lowering, METE_CODE_MULTIPLY, 0, 0, 0, -1);
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
    mete_emit(lowering, divided ? METE_CODE_DIVIDE : METE_CODE_ROUND,
              digits - e->digits, e->rounding, 0, divided ? -2 : -1);
}

static void lower_choice(mete_lowering *lowering, const mete_expression *e)
{
    lower_truth(lowering, e->children[0]);
    lower_aligned(lowering, e->children[1], e->digits);
    lower_aligned(lowering, e->children[2], e->digits);
    mete_emit(lowering, METE_CODE_CHOOSE, 0, 0, -1, -1);
}

static void lower_dates(mete_lowering *lowering, const mete_expression *e)
{
    mete_code_op op = e->op == METE_OP_AGE  ? METE_CODE_AGE
                    : e->op == METE_OP_DAYS ? METE_CODE_DAYS
                                            : METE_CODE_WORKDAYS;
    lower_amount(lowering, e->children[0]);
    lower_amount(lowering, e->children[1]);
    mete_emit(lowering, op, 0, 0, 0, -1);
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
        mete_emit(lowering, METE_CODE_TERM, (int)e->term,
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
        lower_product(lowering, e, e->digits);
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
        mete_emit(lowering, METE_CODE_COUNT, e->fact->index,
                  mete_emit_node(lowering, e), 0, 0);
        break;
    case METE_OP_AGE:
    case METE_OP_DAYS:
    case METE_OP_WORKDAYS:
        lower_dates(lowering, e);
        break;
    case METE_OP_SHIFT:
        lower_amount(lowering, e->children[0]);
        mete_emit(lowering, METE_CODE_SHIFT, 0, mete_emit_node(lowering, e), 0,
                  0);
        break;
    default:
        emit_constant(lowering, 0); /* conditions are not amounts */
        break;
    }
}

/* Is the code from here on tests that must all hold? */
static bool are_tests(const mete_lowering *lowering, guint from)
{
    const mete_code *code = (const mete_code *)lowering->code->data;
    mete_code_op op = METE_CODE_IN;
    for (guint i = from; i < lowering->code->len; i++) {
        if (code[i].op != op) {
            return false;
        }
        op = METE_CODE_AND_IN;
    }
    return lowering->code->len > from;
}

static void refuse_depth(mete_lowering *lowering, const mete_place *place)
{
    mete_faults_add(lowering->faults, "phrase_too_deep", place,
                    "请把它拆成几个 define", "这句话层次太多，无法计算");
}

mete_slice mete_lower(mete_lowering *lowering, const mete_expression *root,
                      const mete_place *place)
{
    mete_slice slice = {0, 0, 0, 0};
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
    slice.length = (lowering->code->len - slice.code) & 0x7fffffff;
    slice.tests = are_tests(lowering, slice.code);
    mete_slice_cold cold = {root, lowering->uses->len, 0, 0, 0};
    mete_atoms_note_uses(lowering, lowering->uses->len, root);
    cold.use_count = lowering->uses->len - cold.uses;
    g_array_append_val(lowering->expressions, cold);
    slice.cold = lowering->expressions->len - 1;
    mete_atoms_lower(lowering, root, slice);
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
