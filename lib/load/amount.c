/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Arithmetic on pieces, exact: every node knows how many digits its values
 * have after the point at most.  Products add them up; beyond twelve the
 * compiler asks for a rounding function.  Constants are folded.
 */
#include "load/typing.h"

#include "base/message.h"

static mete_piece *broken(mete_parse *parse, mete_span span)
{
    return mete_piece_broken(parse, span);
}

static bool is_constant(const mete_piece *piece)
{
    return piece->node->op == METE_OP_CONSTANT;
}

static bool fits(mete_exact value)
{
    return value <= METE_DECIMAL_MONEY_MAX && value >= -METE_DECIMAL_MONEY_MAX;
}

static mete_piece *binary(mete_parse *parse, mete_op op, mete_unit unit,
                          int digits, const mete_piece *a, const mete_piece *b,
                          mete_span span)
{
    mete_expression *node = mete_node_new(parse, op, METE_TYPE_AMOUNT, 2);

    node->unit = unit;
    node->digits = digits;
    node->children[0] = a->node;
    node->children[1] = b->node;
    mete_piece *piece =
        mete_piece_node(parse, METE_PIECE_AMOUNT, node, span, a, b);
    piece->display = MAX(a->display, b->display);
    return piece;
}

static mete_piece *folded(mete_parse *parse, mete_decimal value, mete_unit unit,
                          const mete_piece *a, const mete_piece *b,
                          mete_span span)
{
    mete_piece *piece = mete_piece_constant(parse, value, unit, span);

    piece->display = MAX(a->display, b->display);
    return piece;
}

/* The corresponding day: a date and a period. */
static mete_piece *shift(mete_parse *parse, mete_op op, mete_piece *date,
                         mete_piece *period, mete_span span)
{
    mete_expression *node;
    mete_period unit;
    int64_t value;

    if (period->kind == METE_PIECE_DATE) {
        mete_advise(parse, span, "phrase_date_arithmetic",
                    "两个日期相隔的天数写作“天数(甲日, 乙日)”，"
                    "期间写作“时长(甲日, 乙日)”",
                    "两个日期不能相%s", op == METE_OP_ADD ? _("加") : _("减"));
        return broken(parse, span);
    }
    if (!mete_settle_period(parse, period, &unit, &value)) {
        return broken(parse, span);
    }
    node = mete_node_new(parse, METE_OP_SHIFT, METE_TYPE_DATE, 1);
    node->period = unit;
    node->value = op == METE_OP_ADD ? value : -value;
    node->children[0] = date->node;
    return mete_piece_node(parse, METE_PIECE_DATE, node, span, date, NULL);
}

mete_piece *mete_amount_sum(mete_parse *parse, mete_op op, mete_piece *a,
                            mete_piece *b, mete_span span)
{
    mete_unit unit;

    if (mete_is_broken(a) || mete_is_broken(b)) {
        return broken(parse, span);
    }
    if (a->kind == METE_PIECE_DATE) {
        return shift(parse, op, a, b, span);
    }
    a = mete_settle_amount(parse, a);
    b = mete_settle_amount(parse, b);
    if (mete_is_broken(a) || mete_is_broken(b)
        || !mete_unit_unify(parse, &a, &b,
                            op == METE_OP_ADD ? _("相加") : _("相减"))) {
        return broken(parse, span);
    }
    unit = a->node->unit == METE_UNIT_RATIO ? b->node->unit : a->node->unit;
    if (is_constant(a) && is_constant(b)) {
        mete_exact sum = op == METE_OP_ADD
                           ? (mete_exact)a->node->value + b->node->value
                           : (mete_exact)a->node->value - b->node->value;
        if (fits(sum)) {
            return folded(parse, (mete_decimal)sum, unit, a, b, span);
        }
    }
    return binary(parse, op, unit, MAX(a->node->digits, b->node->digits), a, b,
                  span);
}

static void advise_product(mete_parse *parse, const mete_piece *a,
                           const mete_piece *b)
{
    char first[METE_QUOTE_MAX];
    char second[METE_QUOTE_MAX];

    mete_advise(parse, b->span, "phrase_unit_mismatch",
                "相乘的两个量，一个要是比例、倍数或者没有单位的数，"
                "或者是数量乘以金额",
                "“%s”和“%s”的单位不能相乘", mete_quote(parse, a->span, first),
                mete_quote(parse, b->span, second));
}

mete_piece *mete_amount_product(mete_parse *parse, mete_piece *a, mete_piece *b,
                                mete_span span)
{
    mete_unit unit;
    int digits;

    a = mete_settle_amount(parse, a);
    b = mete_settle_amount(parse, b);
    if (mete_is_broken(a) || mete_is_broken(b)) {
        return broken(parse, span);
    }
    if (!mete_unit_multiply(a, b, &unit)) {
        advise_product(parse, a, b);
        return broken(parse, span);
    }
    if (is_constant(a) && is_constant(b)) {
        mete_exact product = (mete_exact)a->node->value * b->node->value;
        if (product % METE_DECIMAL_ONE == 0
            && fits(product / METE_DECIMAL_ONE)) {
            return folded(parse, (mete_decimal)(product / METE_DECIMAL_ONE),
                          unit, a, b, span);
        }
    }
    digits = a->node->digits + b->node->digits;
    if (digits > METE_PHRASE_DIGITS) {
        mete_advise(parse, span, "phrase_too_many_digits",
                    "先把其中一个因数四舍五入，例如"
                    "“四舍五入(…, 0.01元)”“四舍五入(…, 1%)”",
                    "乘积可能有%d位小数，最多%d位", digits, METE_PHRASE_DIGITS);
        return broken(parse, span);
    }
    return binary(parse, METE_OP_MULTIPLY, unit, digits, a, b, span);
}

/* Digits after the point of 1 / divisor; -1 if it does not end. */
static int reciprocal_digits(mete_decimal divisor)
{
    mete_exact power = METE_DECIMAL_ONE;

    for (int digits = 0; digits <= METE_PHRASE_DIGITS; digits++) {
        if (power % divisor == 0) {
            return digits;
        }
        power *= 10;
    }
    return -1;
}

static bool quotient_unit(const mete_piece *a, const mete_piece *b,
                          mete_unit *unit)
{
    mete_unit above = a->node->unit;
    mete_unit below = b->node->unit;

    if (below == METE_UNIT_NONE) {
        *unit = above;
    } else if (above == below) {
        *unit =
            is_constant(a) && is_constant(b) ? METE_UNIT_NONE : METE_UNIT_RATIO;
    } else if (below == METE_UNIT_RATIO) {
        *unit = above;
    } else {
        return false;
    }
    return true;
}

static mete_piece *fold_quotient(mete_parse *parse, const mete_piece *a,
                                 const mete_piece *b, mete_unit unit,
                                 mete_span span)
{
    mete_exact number = (mete_exact)a->node->value * METE_DECIMAL_ONE;

    if (!is_constant(a) || !is_constant(b) || number % b->node->value != 0
        || !fits(number / b->node->value)) {
        return NULL;
    }
    return folded(parse, (mete_decimal)(number / b->node->value), unit, a, b,
                  span);
}

mete_piece *mete_amount_quotient(mete_parse *parse, mete_piece *a,
                                 mete_piece *b, mete_span span)
{
    mete_piece *piece;
    mete_unit unit;
    int extra = -1;
    char first[METE_QUOTE_MAX];
    char second[METE_QUOTE_MAX];

    a = mete_settle_amount(parse, a);
    b = mete_settle_amount(parse, b);
    if (mete_is_broken(a) || mete_is_broken(b)) {
        return broken(parse, span);
    }
    if (!quotient_unit(a, b, &unit)) {
        mete_advise(parse, b->span, "phrase_unit_mismatch",
                    "除数要是没有单位的数、比例，或者单位相同的量",
                    "“%s”和“%s”的单位不能相除",
                    mete_quote(parse, a->span, first),
                    mete_quote(parse, b->span, second));
        return broken(parse, span);
    }
    if (is_constant(b) && b->node->value <= 0) {
        mete_advise(parse, b->span, "phrase_division", NULL, "除数要大于零");
        return broken(parse, span);
    }
    piece = is_constant(b) ? fold_quotient(parse, a, b, unit, span) : NULL;
    if (piece != NULL) {
        return piece;
    }
    if (is_constant(b)) {
        extra = reciprocal_digits(b->node->value);
    }
    if (extra >= 0 && a->node->digits + extra > METE_PHRASE_DIGITS) {
        extra = -1;
    }
    piece = binary(parse, METE_OP_DIVIDE, unit,
                   extra < 0 ? METE_PHRASE_DIGITS : a->node->digits + extra, a,
                   b, span);
    piece->undecided = extra < 0;
    return piece;
}

mete_piece *mete_amount_negative(mete_parse *parse, mete_piece *a,
                                 mete_span span)
{
    mete_piece *zero;

    a = mete_settle_amount(parse, a);
    if (mete_is_broken(a)) {
        return a;
    }
    zero = mete_piece_constant(parse, 0, a->node->unit, span);
    return mete_amount_sum(parse, METE_OP_SUBTRACT, zero, a, span);
}

mete_piece *mete_amount_term(mete_parse *parse, mete_term term, mete_span span)
{
    const mete_phrase_context *context = parse->context;
    bool statutory =
        term == METE_TERM_STATUTORY_MIN || term == METE_TERM_STATUTORY_MAX;
    mete_expression node = {.op = METE_OP_TERM,
                            .type = METE_TYPE_AMOUNT,
                            .unit = METE_UNIT_RATIO,
                            .digits = 6,
                            .term = term};
    char quote[METE_QUOTE_MAX];

    if (!context->terms) {
        mete_advise(parse, span, "phrase_term_not_here",
                    "它只在裁量表（tiers、grid、factors、adjust）里有值",
                    "这里不能用“%s”", mete_quote(parse, span, quote));
        return broken(parse, span);
    }
    if (statutory) {
        node.unit = context->term_unit == METE_UNIT_NONE ? METE_UNIT_MONEY
                                                         : context->term_unit;
        node.digits = context->term_digits;
    }
    return mete_piece_leaf(parse, METE_PIECE_AMOUNT, &node, span);
}

mete_piece *mete_amount_if(mete_parse *parse, mete_piece *condition,
                           mete_piece *a, mete_piece *b, mete_span span)
{
    mete_expression *node;
    mete_piece *piece;

    condition = mete_settle_condition(parse, condition);
    a = mete_settle_amount(parse, a);
    b = mete_settle_amount(parse, b);
    if (mete_is_broken(condition) || mete_is_broken(a) || mete_is_broken(b)
        || !mete_unit_unify(parse, &a, &b, _("在“若”里并列"))) {
        return broken(parse, span);
    }
    node = mete_node_new(parse, METE_OP_CHOOSE, METE_TYPE_AMOUNT, 3);
    node->unit = a->node->unit;
    node->digits = MAX(a->node->digits, b->node->digits);
    node->children[0] = condition->node;
    node->children[1] = a->node;
    node->children[2] = b->node;
    piece = mete_piece_node(parse, METE_PIECE_AMOUNT, node, span, a, b);
    piece->depth = MAX(piece->depth, condition->depth + 1);
    piece->size += condition->size;
    piece->display = MAX(a->display, b->display);
    return piece;
}
