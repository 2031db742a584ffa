/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Ranges.  What stands before the bounds is the base: nothing, an amount that
 * the bounds are multiples or shares of, a count that has a price each, or
 * one of the two statutory bases.
 */
#include "load/range.h"

#include "base/message.h"

static bool refuse_condition(mete_parse *parse, const mete_piece *piece)
{
    char quote[METE_QUOTE_MAX];

    mete_advise(parse, piece->span, "phrase_condition_in_range",
                "条件写在 when 里；这里写区间，例如“5000元以上5万元以下”"
                "“货值金额 5倍以上10倍以下”",
                "“%s”是条件，不是区间", mete_quote(parse, piece->span, quote));
    return false;
}

/* 货值金额 1万元以上: the base of a range is followed by shares. */
static bool refuse_base(mete_parse *parse, const mete_piece *base,
                        const mete_piece *value)
{
    char quote[METE_QUOTE_MAX];
    char other[METE_QUOTE_MAX];
    char hint[METE_HINT_MAX];
    mete_unit unit = base->node->unit;

    mete_quote(parse, base->span, quote);
    if (unit != METE_UNIT_MONEY && unit != METE_UNIT_NONE
        && unit != METE_UNIT_RATIO && value->node->unit == METE_UNIT_MONEY) {
        g_snprintf(hint, sizeof hint,
                   _("按单位计罚写作“%s 每%s…元以上…元以下”；"
                     "条件写在 when 里"),
                   quote, mete_lexicon_unit_text(parse->lexicon, unit));
    } else {
        g_strlcpy(hint,
                  _("条件写在 when 里；倍数和比例写作"
                    "“货值金额 5倍以上10倍以下”"),
                  sizeof hint);
    }
    mete_advise(parse, base->span, "phrase_condition_in_range", hint,
                "“%s”后面跟着“%s”，这是条件，不是区间", quote,
                mete_quote(parse, value->span, other));
    return false;
}

static bool is_share_base(const mete_piece *base)
{
    return base->kind == METE_PIECE_SPAN
        || (base->kind == METE_PIECE_AMOUNT && base->node->op == METE_OP_TERM
            && base->node->term == METE_TERM_STATUTORY_MAX);
}

static bool is_arithmetic(const mete_piece *piece)
{
    switch (piece->node->op) {
    case METE_OP_ADD:
    case METE_OP_SUBTRACT:
    case METE_OP_MULTIPLY:
    case METE_OP_DIVIDE:
    case METE_OP_CHOOSE:
        return !piece->in_parentheses;
    default:
        return false;
    }
}

static bool check_base(mete_parse *parse, const mete_piece *base)
{
    char quote[METE_QUOTE_MAX];

    if (!is_arithmetic(base)) {
        return true;
    }
    mete_advise(parse, base->span, "phrase_base_needs_parentheses",
                "给基数加上括号", "基数“%s”是算式",
                mete_quote(parse, base->span, quote));
    return false;
}

static bool set_end(mete_parse *parse, mete_range_kind kind,
                    const mete_piece *amount, mete_range_end *end)
{
    if (mete_is_broken(amount)) {
        return false;
    }
    if (mete_unit_is_bare(amount)) {
        mete_unit_advise_bare(parse, amount, NULL, METE_UNIT_MONEY);
        return false;
    }
    end->kind = kind;
    end->node = amount->node;
    end->unit = amount->node->unit;
    end->display = amount->display;
    if (kind == METE_RANGE_AMOUNT && end->unit == METE_UNIT_RATIO) {
        end->kind = METE_RANGE_RATIO;
    }
    return true;
}

/* A share of one of the two statutory bases. */
static bool set_share(mete_parse *parse, const mete_piece *base,
                      const mete_piece *value, mete_range_end *end)
{
    char quote[METE_QUOTE_MAX];
    char other[METE_QUOTE_MAX];

    if (!parse->context->terms) {
        mete_advise(parse, base->span, "phrase_term_not_here",
                    "它只在裁量表（tiers、grid、factors）里有值",
                    "这里不能用“%s”", mete_quote(parse, base->span, quote));
        return false;
    }
    if (value->node->op != METE_OP_CONSTANT
        || value->node->unit != METE_UNIT_RATIO) {
        mete_advise(parse, value->span, "phrase_share",
                    "写作“法定幅度 30%以下”"
                    "“法定最高 50%以上70%以下”",
                    "“%s”后面要有百分数，而不是“%s”",
                    mete_quote(parse, base->span, quote),
                    mete_quote(parse, value->span, other));
        return false;
    }
    return set_end(parse,
                   base->kind == METE_PIECE_SPAN ? METE_RANGE_STATUTORY_SPAN
                                                 : METE_RANGE_STATUTORY_MAX,
                   value, end);
}

/* `value` of `base` (NULL: of nothing). */
static bool set_multiple(mete_parse *parse, mete_piece *base, mete_piece *value,
                         mete_range_end *end)
{
    value = mete_settle_amount(parse, value);
    if (mete_is_broken(value)) {
        return false;
    }
    if (base == NULL) {
        return set_end(parse, METE_RANGE_AMOUNT, value, end);
    }
    if (is_share_base(base)) {
        return set_share(parse, base, value, end);
    }
    bool has_per = base->has_per;
    mete_piece amount = *base;
    amount.has_per = false;
    base = mete_settle_amount(parse, &amount);
    if (mete_is_broken(base) || !check_base(parse, base)) {
        return false;
    }
    if (mete_unit_is_bare(value)) {
        mete_unit_advise_bare(parse, value, NULL,
                              has_per ? METE_UNIT_MONEY : METE_UNIT_RATIO);
        return false;
    }
    if (value->node->unit != (has_per ? METE_UNIT_MONEY : METE_UNIT_RATIO)) {
        return refuse_base(parse, base, value);
    }
    return set_end(parse, METE_RANGE_AMOUNT,
                   mete_amount_product(parse, base, value,
                                       mete_span_join(base->span, value->span)),
                   end);
}

/* Words of a range: 以上 以下 超过 不足 …, no signs and no 是. */
static bool check_bounds(mete_parse *parse, const mete_piece *relation)
{
    for (const mete_piece *bound = relation->right; bound != NULL;
         bound = bound->next) {
        if (mete_is_broken(bound->right)) {
            return false;
        }
        if (bound->compare != 0 || bound->comparison == METE_EQUAL
            || bound->comparison == METE_NOT_EQUAL
            || bound->right->kind == METE_PIECE_LABELS) {
            return refuse_condition(parse, relation);
        }
        if (!mete_bound_check_mark(parse, bound)) {
            return false;
        }
    }
    return mete_relation_check(parse, relation->right);
}

static bool is_base(const mete_piece *left)
{
    return left == NULL || left->kind == METE_PIECE_AMOUNT
        || left->kind == METE_PIECE_MULTIPLE || left->kind == METE_PIECE_SPAN;
}

static bool build_relation(mete_parse *parse, mete_piece *relation,
                           mete_range *range)
{
    mete_range_end ends[2];
    const mete_range_end *from = NULL;
    const mete_range_end *to = NULL;
    size_t i = 0;

    if (relation->left != NULL && mete_is_broken(relation->left)) {
        return false;
    }
    if (!is_base(relation->left)) {
        return refuse_condition(parse, relation);
    }
    if (!check_bounds(parse, relation)) {
        return false;
    }
    for (mete_piece *bound = relation->right; bound != NULL && i < 2;
         bound = bound->next, i++) {
        if (!set_multiple(parse, relation->left, bound->right, &ends[i])) {
            return false;
        }
        if (mete_is_lower(bound->comparison)) {
            from = &ends[i];
            range->from_open = bound->comparison == METE_GREATER;
            range->from_said = range->from_open && !bound->by_bounds;
        } else {
            to = &ends[i];
            range->to_open = bound->comparison == METE_LESS;
            range->to_said = range->to_open && !bound->by_bounds;
        }
    }
    return mete_range_join(parse, from, to, relation->span, range);
}

bool mete_range_build_end(mete_parse *parse, mete_piece *piece,
                          mete_range_end *end)
{
    switch (piece->kind) {
    case METE_PIECE_BROKEN:
        return false;
    case METE_PIECE_MULTIPLE:
        if (piece->left->kind == METE_PIECE_RELATION
            || (piece->left->kind == METE_PIECE_AMOUNT
                && piece->left->node->op == METE_OP_CONSTANT)) {
            mete_multiple_amount(parse, piece); /* says what is wrong */
            return false;
        }
        if (mete_is_broken(piece->left) || !is_base(piece->left)) {
            return mete_is_broken(piece->left) ? false
                                               : refuse_condition(parse, piece);
        }
        return set_multiple(parse, piece->left, piece->right, end);
    case METE_PIECE_AMOUNT:
        return set_multiple(parse, NULL, piece, end);
    case METE_PIECE_SPAN:
        mete_advise(parse, piece->span, "phrase_unfinished",
                    "写作“法定幅度 30%以下”", "“法定幅度”后面要有百分数");
        return false;
    default:
        return refuse_condition(parse, piece);
    }
}

bool mete_range_build(mete_parse *parse, mete_piece *piece, mete_range *range)
{
    mete_range_end point;

    if (piece->kind == METE_PIECE_RELATION) {
        return build_relation(parse, piece, range);
    }
    return mete_range_build_end(parse, piece, &point)
        && mete_range_join(parse, &point, &point, piece->span, range);
}
