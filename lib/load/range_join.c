/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Two ends made one range: their units, their order, how it is displayed.
 */
#include "load/range.h"

static mete_display range_display(const mete_range_end *a,
                                  const mete_range_end *b)
{
    switch (a->unit) {
    case METE_UNIT_DAYS:
        return METE_DISPLAY_DAYS;
    case METE_UNIT_MONTHS:
        return a->display == METE_DISPLAY_YEARS
                    && b->display == METE_DISPLAY_YEARS
                 ? METE_DISPLAY_YEARS
                 : METE_DISPLAY_MONTHS;
    default:
        return METE_DISPLAY_PLAIN;
    }
}

static bool check_unit(mete_parse *parse, const mete_range_end *end,
                       mete_span span)
{
    char quote[METE_QUOTE_MAX];

    if (end->kind == METE_RANGE_RATIO && !parse->context->bare_ratio) {
        mete_advise(parse, span, "phrase_bare_ratio",
                    "写出是什么的倍数或者比例：“货值金额 5倍以上10倍以下”"
                    "“法定幅度 30%以下”",
                    "“%s”没有基数", mete_quote(parse, span, quote));
        return false;
    }
    if (end->unit == METE_UNIT_MONEY || end->unit == METE_UNIT_DAYS
        || end->unit == METE_UNIT_MONTHS || end->unit == METE_UNIT_RATIO) {
        return true;
    }
    mete_advise(parse, span, "phrase_range_unit",
                "区间以元、日、月或者年计；按单位计罚写作"
                "“占地面积 每平方米100元以上1000元以下”",
                "“%s”不是金额，也不是期间", mete_quote(parse, span, quote));
    return false;
}

static bool is_negative(const mete_range_end *end)
{
    return end != NULL && end->kind == METE_RANGE_AMOUNT
        && end->node->op == METE_OP_CONSTANT && end->node->value < 0;
}

static bool check_pair(mete_parse *parse, const mete_range_end *from,
                       const mete_range_end *to, mete_span span,
                       const mete_range *range)
{
    char quote[METE_QUOTE_MAX];

    mete_quote(parse, span, quote);
    if (from->kind != to->kind || from->unit != to->unit) {
        mete_advise(parse, span, "phrase_unit_mismatch",
                    "下限和上限的单位、基数要相同", "“%s”的两端单位不同",
                    quote);
        return false;
    }
    if (from->node->op == METE_OP_CONSTANT && to->node->op == METE_OP_CONSTANT
        && (from->node->value > to->node->value
            || (from->node->value == to->node->value
                && (range->from_open || range->to_open)))) {
        mete_advise(parse, span, "phrase_empty_range", "下限要小于上限",
                    "“%s”里一个数也没有", quote);
        return false;
    }
    return true;
}

bool mete_range_join(mete_parse *parse, const mete_range_end *from,
                     const mete_range_end *to, mete_span span,
                     mete_range *range)
{
    const mete_range_end *one = from != NULL ? from : to;
    char quote[METE_QUOTE_MAX];

    if (one == NULL || !check_unit(parse, one, span)) {
        return false;
    }
    if (from != NULL && to != NULL
        && (!check_unit(parse, to, span)
            || !check_pair(parse, from, to, span, range))) {
        return false;
    }
    if (is_negative(from) || is_negative(to)) {
        mete_advise(parse, span, "phrase_negative_range", NULL,
                    "区间“%s”小于零", mete_quote(parse, span, quote));
        return false;
    }
    range->kind = one->kind;
    range->unit = one->unit;
    range->display = range_display(one, to != NULL ? to : one);
    range->from = from != NULL ? from->node : NULL;
    range->to = to != NULL ? to->node : NULL;
    /* without a lower end an amount starts above 0, a share at its base */
    if (from == NULL) {
        range->from_open = range->kind == METE_RANGE_AMOUNT;
    }
    return true;
}
