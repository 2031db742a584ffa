/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Lowers one expression tree at a time to instructions.
 *
 * Amounts are carried at the number of digits that their node declares, so
 * that products stay exact; a whole amount is brought to METE_EXACT_SCALE
 * digits at its end.
 */
#include "model/emit.h"

#include <string.h>

static void lower_product(mete_lowering *lowering, const mete_expression *e,
                          int digits);

static void emit_constant(mete_lowering *lowering, mete_exact value)
{
    mete_emit(lowering, METE_CODE_CONSTANT, 0,
              mete_emit_constant(lowering, value), 0, 1);
}

static mete_exact at_digits(mete_decimal value, int digits)
{
    return digits <= 6 ? value / mete_exact_power(6 - digits)
                       : value * mete_exact_power(digits - 6);
}

static bool is_amount_of_fact(const mete_lowering *lowering,
                              const mete_expression *e)
{
    return e->type == METE_TYPE_AMOUNT && mete_atoms_is_plain_fact(lowering, e);
}

/* 货值金额 15倍, and 货值金额 alone, are one instruction where they are a
 * whole amount: millionths times millionths stand at its digits. */
static bool lower_times(mete_lowering *lowering, const mete_expression *e)
{
    const mete_expression *fact = e;
    mete_exact factor = METE_DECIMAL_ONE;
    if (e->op == METE_OP_MULTIPLY) {
        bool turned = e->children[0]->op == METE_OP_CONSTANT;
        const mete_expression *constant = e->children[turned ? 0 : 1];
        fact = e->children[turned ? 1 : 0];
        factor = constant->value;
        if (constant->op != METE_OP_CONSTANT) {
            return false;
        }
    }
    if (!is_amount_of_fact(lowering, fact)) {
        return false;
    }
    mete_emit(lowering, METE_CODE_TIMES, fact->fact->index,
              mete_emit_constant(lowering, factor), 0, 1);
    return true;
}

/* A child, brought to `digits` after the point. */
void mete_lower_aligned(mete_lowering *lowering, const mete_expression *e,
                          int digits)
{
    if (e->op == METE_OP_CONSTANT) {
        emit_constant(lowering, at_digits(e->value, digits));
        return;
    }
    if (digits == METE_EXACT_SCALE && lower_times(lowering, e)) {
        return;
    }
    if (e->op == METE_OP_MULTIPLY) {
        lower_product(lowering, e, digits);
        return;
    }
    mete_lower_amount(lowering, e);
    if (e->type == METE_TYPE_AMOUNT && digits > e->digits) {
        mete_emit(lowering, METE_CODE_SCALE, 0, (uint32_t)(digits - e->digits),
                  0, 0);
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
    mete_lower_aligned(lowering, e->children[0], e->digits);
    for (size_t i = 1; i < e->child_count; i++) {
        mete_lower_aligned(lowering, e->children[i], e->digits);
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
    mete_lower_aligned(lowering, a, a->digits + (first ? missing : 0));
    mete_lower_aligned(lowering, b, b->digits + (second ? missing : 0));
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
    mete_lower_amount(lowering, e->children[0]);
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
        mete_lower_aligned(lowering, value->children[0], digits);
        mete_lower_aligned(lowering, value->children[1], digits);
    } else {
        mete_lower_aligned(lowering, value, digits);
    }
    mete_lower_aligned(lowering, step, digits);
    mete_emit(lowering, divided ? METE_CODE_DIVIDE : METE_CODE_ROUND,
              digits - e->digits, e->rounding, 0, divided ? -2 : -1);
}

static void lower_choice(mete_lowering *lowering, const mete_expression *e)
{
    mete_condition_lower(lowering, e->children[0]);
    mete_lower_aligned(lowering, e->children[1], e->digits);
    mete_lower_aligned(lowering, e->children[2], e->digits);
    mete_emit(lowering, METE_CODE_CHOOSE, 0, 0, -1, -1);
}

static void lower_dates(mete_lowering *lowering, const mete_expression *e)
{
    mete_code_op op = e->op == METE_OP_AGE  ? METE_CODE_AGE
                    : e->op == METE_OP_DAYS ? METE_CODE_DAYS
                                            : METE_CODE_WORKDAYS;
    mete_lower_amount(lowering, e->children[0]);
    mete_lower_amount(lowering, e->children[1]);
    mete_emit(lowering, op, 0,
              op == METE_CODE_WORKDAYS ? mete_emit_node(lowering, e) : 0, 0,
              -1);
}

static void lower_shift(mete_lowering *lowering, const mete_expression *e)
{
    mete_lower_amount(lowering, e->children[0]);
    mete_emit(lowering, METE_CODE_SHIFT, 0, mete_emit_node(lowering, e), 0, 0);
}

void mete_lower_amount(mete_lowering *lowering, const mete_expression *e)
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
        mete_lower_amount(lowering, e->children[0]);
        mete_emit(lowering, METE_CODE_COUNT, e->fact->index,
                  mete_emit_node(lowering, e), 0, 0);
        break;
    case METE_OP_AGE:
    case METE_OP_DAYS:
    case METE_OP_WORKDAYS:
        lower_dates(lowering, e);
        break;
    case METE_OP_OPAQUE:
        mete_opaque_lower(lowering, e);
        break;
    case METE_OP_SHIFT:
        lower_shift(lowering, e);
        break;
    default:
        emit_constant(lowering, 0); /* conditions are not amounts */
        break;
    }
}

static void refuse_depth(mete_lowering *lowering, const mete_place *place)
{
    mete_faults_add(lowering->faults, "phrase_too_deep", place,
                    "请把它拆成几个 define", "这句话层次太多，无法计算");
}

mete_slice mete_lower(mete_lowering *lowering, const mete_expression *root,
                      const mete_place *place)
{
    mete_slice slice = {0, 0, 0, 0, 0};
    bool all;
    if (root == NULL) {
        return slice;
    }
    mete_opaque_prepare(lowering, root);
    slice.code = lowering->code->len;
    lowering->opaque = false;
    lowering->truths = 0;
    lowering->amounts = 0;
    lowering->too_deep = false;
    if (root->type == METE_TYPE_CONDITION) {
        mete_condition_lower(lowering, root);
    } else if (root->type == METE_TYPE_DATE) {
        mete_lower_amount(lowering, root);
    } else {
        mete_lower_aligned(lowering, root, METE_EXACT_SCALE);
    }
    if (lowering->too_deep) {
        refuse_depth(lowering, place);
    }
    slice.length = (lowering->code->len - slice.code) & 0x3fffffff;
    slice.tests = mete_condition_are_tests(lowering, slice.code, &all);
    slice.few = slice.tests && all && slice.length <= METE_CODE_FEW;
    if (slice.tests) {
        slice.code = mete_emit_tests(lowering, slice.code);
    }
    mete_slice_cold cold = {root, lowering->uses->len, 0, 0, 0,
                            lowering->opaque};
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
    plan.from_said = range->from_said;
    plan.to_said = range->to_said;
    plan.display = (uint8_t)range->display;
    plan.unit_money = range->unit == METE_UNIT_MONEY;
    bool from = !plan.has_from
             || mete_expression_constant(range->from, &plan.from_value);
    bool to =
        !plan.has_to || mete_expression_constant(range->to, &plan.to_value);
    plan.constant = from && to;
    plan.opaque = plan.has_from && plan.has_to
               && range->from->op == METE_OP_OPAQUE
               && range->from->opaque == range->to->opaque
               && range->to->op == METE_OP_OPAQUE;
    if (!plan.constant) {
        plan.from = mete_lower(lowering, range->from, &range->place);
        plan.to = range->to == range->from
                    ? plan.from
                    : mete_lower(lowering, range->to, &range->place);
    }
    return plan;
}
