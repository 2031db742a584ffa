/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Lowers conditions.
 *
 * A test of one fact against constants is by far the most frequent condition
 * and becomes one instruction; 非 is carried down to the tests, so that most
 * conditions are tests that join one truth, one after the other.
 */
#include "model/emit.h"

/* Below every value that is one. */
#define VALUE_LOWEST (METE_VALUE_UNDETERMINABLE + 1)

static void lower_test(mete_lowering *lowering, const mete_expression *e);
static void lower_signed(mete_lowering *lowering, const mete_expression *e,
                         bool negated);

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

/* Does every case give the fact one of its labels, the first and the last of
 * which are these? */
static bool are_outermost(const mete_fact *fact, int first, int last)
{
    return first == 0 && last == (int)fact->label_count - 1
        && !fact->may_be_absent && !fact->may_be_undeterminable
        && fact->when == NULL;
}

/* From the first to the last label, without the gaps between; where nothing
 * lies outside of these, a first gap says all. */
static void lower_among(mete_lowering *lowering, const mete_expression *e)
{
    uint64_t labels = e->labels;
    if (labels == 0) {
        emit_truth(lowering, false);
        return;
    }
    if (mete_fact_is_set(e->fact)) { /* labels in the place of a first value */
        mete_emit(lowering, METE_CODE_HOLDS_ONE, e->fact->index,
                  mete_emit_limit(lowering, (int64_t)labels, 0), 1, 0);
        return;
    }
    int from = __builtin_ctzll(labels);
    int to = 63 - __builtin_clzll(labels);
    bool joins = !are_outermost(e->fact, from, to)
              || __builtin_popcountll(labels) == to - from + 1;
    if (joins) {
        emit_in(lowering, e->fact, from, to);
    }
    while (++from < to) {
        int gap = from;
        while ((labels >> from & 1) == 0) {
            from++;
        }
        if (from > gap) { /* leads around from above the gap to below it */
            mete_emit(lowering, joins ? METE_CODE_AND_IN : METE_CODE_IN,
                      e->fact->index, mete_emit_limit(lowering, from, gap - 1),
                      joins ? 0 : 1, 0);
            joins = true;
        }
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
    mete_lower_aligned(lowering, e->children[0], digits);
    mete_lower_aligned(lowering, e->children[1], digits);
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

/* 1万元以上不足5万元: two tests of one fact that must both hold, one after the
 * other, are one test.  False if they are not that. */
static bool lower_as_one(mete_lowering *lowering, guint second)
{
    mete_code *code = (mete_code *)lowering->code->data;
    const mete_limit *limits = (const mete_limit *)lowering->limits->data;
    mete_code *first = &code[second - 1];
    if (first->slot != code[second].slot
        || (first->op != METE_CODE_IN && first->op != METE_CODE_AND_IN)) {
        return false;
    }
    const mete_limit *a = &limits[first->arg];
    const mete_limit *b = &limits[code[second].arg];
    int64_t from = MAX(a->from, b->from);
    int64_t to = MIN(mete_limit_to(a), mete_limit_to(b));
    if (from > to || a->from > mete_limit_to(a) || b->from > mete_limit_to(b)) {
        return false;
    }
    first->arg = mete_emit_limit(lowering, from, to);
    g_array_set_size(lowering->code, second);
    return true;
}

/* 且 inside 非 is 或 of what is turned, and the other way about. */
static mete_op turned(mete_op op, bool negated)
{
    return !negated ? op : op == METE_OP_AND ? METE_OP_OR : METE_OP_AND;
}

/* Is the code from `from` on tests of which all must hold? */
static bool are_all_tests(const mete_lowering *lowering, guint from)
{
    bool all;
    return mete_condition_are_tests(lowering, from, &all) && all;
}

/* What stands alone on the stack joins the truth below it in place, if it is
 * one plain test, or where all must hold if it is several. */
static void lower_joined(mete_lowering *lowering, const mete_expression *e,
                         mete_op op, bool negated)
{
    guint before = lowering->code->len;
    lower_signed(lowering, e, negated);
    mete_code *first = &g_array_index(lowering->code, mete_code, before);
    bool alone = lowering->code->len == before + 1;
    bool and = op == METE_OP_AND;
    if (!(alone || and) || !are_all_tests(lowering, before)) {
        mete_emit(lowering, and? METE_CODE_AND : METE_CODE_OR, 0, 0, -1, 0);
        return;
    }
    lowering->truths--;
    if (!and || !alone || !lower_as_one(lowering, before)) {
        first->op = and? METE_CODE_AND_IN : METE_CODE_OR_IN;
    }
}

/* A condition joins what stands on the stack; 且 inside 且 needs no place of
 * its own there, nor 或 inside 或. */
static void join(mete_lowering *lowering, const mete_expression *e, mete_op op,
                 bool negated)
{
    for (; e->op == METE_OP_NOT; e = e->children[0]) {
        negated = !negated;
    }
    if ((e->op != METE_OP_AND && e->op != METE_OP_OR)
        || turned(e->op, negated) != op) {
        lower_joined(lowering, e, op, negated);
        return;
    }
    for (size_t i = 0; i < e->child_count; i++) {
        join(lowering, e->children[i], op, negated);
    }
}

static void lower_junction(mete_lowering *lowering, const mete_expression *e,
                           bool negated)
{
    lower_signed(lowering, e->children[0], negated);
    for (size_t i = 1; i < e->child_count; i++) {
        join(lowering, e->children[i], turned(e->op, negated), negated);
    }
}

static void lower_lasts(mete_lowering *lowering, const mete_expression *e)
{
    uint32_t node = mete_emit_node(lowering, e);
    if (e->children[0]->op == METE_OP_FACT
        && e->children[1]->op == METE_OP_FACT) {
        mete_emit(lowering, METE_CODE_DAYS_LAST, e->children[0]->fact->index,
                  node, 1, 0);
        return;
    }
    mete_lower_amount(lowering, e->children[0]);
    mete_lower_amount(lowering, e->children[1]);
    mete_emit(lowering, METE_CODE_LASTS, 0, node, 1, -2);
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

static int64_t highest(const mete_fact *fact)
{
    switch (fact->kind) {
    case METE_FACT_FLAG:
    case METE_FACT_JUDGEMENT:
        return 1;
    case METE_FACT_CHOICE:
    case METE_FACT_SCALE:
        return (int64_t)fact->label_count - 1;
    default:
        return METE_VALUE_UNBOUNDED;
    }
}

/* The contrary of one test that reaches to the highest value is one test too:
 * whatever lies below it, having no value included. */
static bool lower_turned(mete_lowering *lowering, guint before)
{
    mete_code *code = &g_array_index(lowering->code, mete_code, before);
    const mete_limit *limits = (const mete_limit *)lowering->limits->data;
    const mete_limit *limit = &limits[code->arg];
    const mete_fact *fact = lowering->rulebook->facts[code->slot];
    if (lowering->code->len != before + 1 || code->op != METE_CODE_IN
        || mete_limit_to(limit) < highest(fact)
        || limit->from <= METE_VALUE_ABSENT
        || limit->from > mete_limit_to(limit)) {
        return false;
    }
    code->arg =
        mete_emit_limit(lowering, METE_VALUE_ABSENT, limit->from - 1);
    return true;
}

static void lower_signed(mete_lowering *lowering, const mete_expression *e,
                         bool negated)
{
    guint before = lowering->code->len;
    if (e->op == METE_OP_NOT) {
        lower_signed(lowering, e->children[0], !negated);
    } else if (e->op == METE_OP_AND || e->op == METE_OP_OR) {
        lower_junction(lowering, e, negated);
    } else {
        lower_test(lowering, e);
        if (negated && !lower_turned(lowering, before)) {
            mete_emit(lowering, METE_CODE_NOT, 0, 0, 0, 0);
        }
    }
}

void mete_condition_lower(mete_lowering *lowering, const mete_expression *e)
{
    lower_signed(lowering, e, false);
}

static void lower_test(mete_lowering *lowering, const mete_expression *e)
{
    switch (e->op) {
    case METE_OP_TRUTH:
        emit_truth(lowering, e->value != 0);
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
    case METE_OP_OPAQUE:
        mete_opaque_lower(lowering, e);
        break;
    default:
        emit_truth(lowering, false); /* amounts are not conditions */
        break;
    }
}

bool mete_condition_are_tests(const mete_lowering *lowering, guint from,
                              bool *all)
{
    const mete_code *code = (const mete_code *)lowering->code->data;
    *all = true;
    for (guint i = from; i < lowering->code->len; i++) {
        bool first = code[i].op == METE_CODE_IN;
        bool later =
            code[i].op == METE_CODE_AND_IN || code[i].op == METE_CODE_OR_IN;
        if (i == from ? !first : !later) {
            return false;
        }
        *all &= code[i].op != METE_CODE_OR_IN;
    }
    return lowering->code->len > from;
}
