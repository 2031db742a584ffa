/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Comparisons, and the published wording of one lower and one upper end.
 */
#include "load/typing.h"

#include "base/message.h"

mete_piece *mete_bound_new(mete_parse *parse, int compare, mete_piece *value,
                           mete_span span)
{
    mete_piece *bound = mete_piece_new(parse, METE_PIECE_BOUND, span);

    bound->comparison = (mete_comparison)(compare & METE_COMPARE_MASK);
    bound->compare = (uint8_t)(compare & ~METE_COMPARE_MASK);
    bound->right = value;
    return bound;
}

/* 2-6立方米 is two already. */
mete_piece *mete_bounds_join(mete_parse *parse, mete_piece *a, mete_piece *b)
{
    const mete_piece *more = a->next != NULL ? b : b->next;

    if (more != NULL) {
        char quote[METE_QUOTE_MAX];
        mete_advise(parse, more->span, "phrase_too_many_bounds",
                    "最多写一个下限、一个上限；"
                    "两个条件之间写“且”或者“或”",
                    "“%s”多余，前面已经写了上下限",
                    mete_quote(parse, more->span, quote));
        return a;
    }
    a->next = b;
    return a;
}

mete_piece *mete_relation_new(mete_parse *parse, mete_piece *left,
                              mete_piece *bounds, mete_span span)
{
    mete_piece *relation = mete_piece_new(parse, METE_PIECE_RELATION, span);
    int size = 0;

    relation->left = left;
    relation->right = bounds;
    for (const mete_piece *bound = bounds; bound != NULL; bound = bound->next) {
        size += 1 + bound->right->size + (left != NULL ? left->size : 0);
    }
    relation->size = size;
    return relation;
}

mete_piece *mete_multiple_new(mete_parse *parse, mete_piece *left,
                              mete_piece *right, mete_span span)
{
    mete_piece *multiple = mete_piece_new(parse, METE_PIECE_MULTIPLE, span);

    multiple->left = left;
    multiple->right = right;
    return multiple;
}

/* 每平方米 behind a base: an empty multiple that waits for the price. */
mete_piece *mete_per_new(mete_parse *parse, mete_piece *base, mete_unit per,
                         mete_span span)
{
    char quote[METE_QUOTE_MAX];

    base = mete_settle_amount(parse, base);
    if (mete_is_broken(base)) {
        return base;
    }
    if (base->node->unit != per) {
        mete_advise(parse, span, "phrase_unit_mismatch",
                    "“每”后面的单位要和前面的量相同", "“%s”不以%s计",
                    mete_quote(parse, base->span, quote),
                    mete_lexicon_unit_text(parse->lexicon, per));
        return mete_piece_broken(parse, span);
    }
    mete_piece *piece =
        mete_piece_node(parse, METE_PIECE_AMOUNT, base->node, span, base, NULL);
    piece->has_per = true;
    piece->per = per;
    piece->in_parentheses = true;
    return piece;
}

mete_piece *mete_proportion_new(mete_parse *parse, mete_piece *left,
                                mete_piece *right, mete_span span)
{
    mete_piece *proportion;

    left = mete_settle_amount(parse, left);
    right = mete_settle_amount(parse, right);
    if (mete_is_broken(left) || mete_is_broken(right)
        || !mete_unit_unify(parse, &left, &right, _("相比"))) {
        return mete_piece_broken(parse, span);
    }
    proportion = mete_piece_new(parse, METE_PIECE_PROPORTION, span);
    proportion->left = left;
    proportion->right = right;
    proportion->size = left->size + right->size;
    return proportion;
}

static bool is_constant(const mete_piece *piece)
{
    return piece->kind == METE_PIECE_AMOUNT
        && piece->node->op == METE_OP_CONSTANT;
}

static bool is_empty(const mete_piece *lower, const mete_piece *upper)
{
    if (!is_constant(lower->right) || !is_constant(upper->right)
        || lower->right->node->unit != upper->right->node->unit) {
        return false;
    }
    int64_t from = lower->right->node->value;
    int64_t to = upper->right->node->value;
    return from > to
        || (from == to
            && (lower->comparison == METE_GREATER
                || upper->comparison == METE_LESS));
}

static bool advise_two(mete_parse *parse, const mete_piece *a,
                       const mete_piece *b)
{
    bool upper = mete_is_upper(a->comparison);
    char first[METE_QUOTE_MAX];
    char second[METE_QUOTE_MAX];

    mete_advise(
        parse, b->span, upper ? "phrase_two_uppers" : "phrase_two_lowers",
        "最多写一个下限、一个上限，例如"
        "“7万元以上9万元以下”",
        "“%s”和“%s”都是%s", mete_quote(parse, a->span, first),
        mete_quote(parse, b->span, second), upper ? _("上限") : _("下限"));
    return false;
}

bool mete_relation_check(mete_parse *parse, const mete_piece *bounds)
{
    const mete_piece *a = bounds;
    const mete_piece *b = bounds->next;
    char quote[METE_QUOTE_MAX];

    if (b == NULL) {
        return true;
    }
    if (a->comparison == METE_EQUAL || a->comparison == METE_NOT_EQUAL
        || b->comparison == METE_EQUAL || b->comparison == METE_NOT_EQUAL) {
        mete_advise(parse, b->span, "phrase_missing_and",
                    "两个条件之间写“且”或者“或”", "“%s”不能接在前面的比较后面",
                    mete_quote(parse, b->span, quote));
        return false;
    }
    if (mete_is_upper(a->comparison) == mete_is_upper(b->comparison)) {
        return advise_two(parse, a, b);
    }
    if (mete_is_lower(a->comparison) ? is_empty(a, b) : is_empty(b, a)) {
        mete_advise(parse, a->span, "phrase_empty_range", "下限要小于上限",
                    "“%s”里一个数也没有",
                    mete_quote(parse, mete_span_join(a->span, b->span), quote));
        return false;
    }
    return true;
}

mete_piece *mete_multiple_amount(mete_parse *parse, mete_piece *multiple)
{
    mete_piece *left = multiple->left;
    char first[METE_QUOTE_MAX];
    char second[METE_QUOTE_MAX];

    if (mete_is_broken(left) || mete_is_broken(multiple->right)) {
        return mete_piece_broken(parse, multiple->span);
    }
    if (left->kind == METE_PIECE_RELATION || is_constant(left)) {
        mete_advise(parse, multiple->right->span, "phrase_missing_bound",
                    "加上“以上”“以下”，或者运算符号", "“%s”后面缺少“以下”",
                    mete_quote(parse, multiple->right->span, second));
        return mete_piece_broken(parse, multiple->span);
    }
    mete_unit unit = left->has_per ? METE_UNIT_MONEY : METE_UNIT_RATIO;
    if (left->kind != METE_PIECE_MULTIPLE
        && (left->kind != METE_PIECE_AMOUNT
            || multiple->right->node->unit != unit)) {
        mete_advise(parse, multiple->right->span, "phrase_missing_bound",
                    "比较写作“… 以上”“… 以下”“超过 …”“= …”；"
                    "倍数写作“货值金额 5倍”",
                    "“%s”和“%s”之间缺少比较词",
                    mete_quote(parse, left->span, first),
                    mete_quote(parse, multiple->right->span, second));
        return mete_piece_broken(parse, multiple->span);
    }
    left->has_per = false; /* the price has come */
    return mete_amount_product(parse, left, multiple->right, multiple->span);
}
