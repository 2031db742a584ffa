/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * One comparison made a condition: amounts, dates, periods, proportions and
 * grades, each in its own way.
 */
#include "load/typing.h"

#include "base/message.h"

static mete_piece *compare_nodes(mete_parse *parse, const mete_piece *left,
                                 const mete_piece *right,
                                 mete_comparison comparison, mete_span span)
{
    const mete_expression *children[] = {left->node, right->node};
    const mete_expression node = {.op = METE_OP_COMPARE,
                                  .type = METE_TYPE_CONDITION,
                                  .comparison = comparison,
                                  .children = children,
                                  .child_count = 2};

    return mete_piece_node(parse, METE_PIECE_CONDITION,
                           mete_node_shared(parse, &node), span, left, right);
}

static mete_piece *refuse(mete_parse *parse, const mete_piece *piece,
                          const char *code, const char *hint,
                          const char *sentence)
{
    char quote[METE_QUOTE_MAX];

    mete_advise(parse, piece->span, code, hint, "“%s”%s",
                mete_quote(parse, piece->span, quote), sentence);
    return mete_piece_broken(parse, piece->span);
}

/* 超过1万元(含): words that exclude and a mark that includes. */
bool mete_bound_check_mark(mete_parse *parse, const mete_piece *bound)
{
    mete_piece *value = bound->right;
    int mark = value->mark;
    bool open =
        bound->comparison == METE_GREATER || bound->comparison == METE_LESS;

    value->mark = METE_MARK_NONE;
    if (mark == METE_MARK_NONE
        || (bound->comparison != METE_EQUAL
            && bound->comparison != METE_NOT_EQUAL
            && open == (mark == METE_MARK_OPEN))) {
        return true;
    }
    refuse(parse, value, "phrase_mark_contradicts",
           _("“超过”“不足”不含本数，“不超过”“不低于”"
             "“达到”含本数；“(含)”“(不含)”和“以上”“以下”一起写"),
           _("前面的比较词已经说明了含不含本数"));
    return false;
}

static mete_piece *compare_amounts(mete_parse *parse, mete_piece *left,
                                   const mete_piece *bound, mete_span span)
{
    mete_piece *right;

    if (!mete_bound_check_mark(parse, bound)) {
        return mete_piece_broken(parse, span);
    }
    right = mete_settle_amount(parse, bound->right);
    left = mete_settle_amount(parse, left);
    if (mete_is_broken(left) || mete_is_broken(right)) {
        return mete_piece_broken(parse, span);
    }
    if (bound->compare & METE_COMPARE_DATES) {
        return refuse(parse, bound, "phrase_date_comparison",
                      _("数量用“超过”“不足”“不低于”“不超过”"),
                      _("只用来比较日期"));
    }
    if (!mete_unit_unify(parse, &left, &right, _("比较"))) {
        return mete_piece_broken(parse, span);
    }
    return compare_nodes(parse, left, right, bound->comparison, span);
}

static mete_piece *compare_dates(mete_parse *parse, const mete_piece *left,
                                 const mete_piece *bound, mete_span span)
{
    mete_piece *right = bound->right;

    if (right->kind == METE_PIECE_AMOUNT) {
        return refuse(parse, right, "phrase_not_a_date",
                      _("期间写作“时长(甲日, 乙日) 3个月以上”，"
                        "或者“甲日 晚于 乙日 + 2年”"),
                      _("是数量，不能和日期比较"));
    }
    right = mete_settle_date(parse, right);
    if (mete_is_broken(right)) {
        return right;
    }
    if (!(bound->compare
          & (METE_COMPARE_DATES | METE_COMPARE_SYMBOL
             | METE_COMPARE_IDENTITY))) {
        return refuse(parse, bound, "phrase_date_comparison",
                      _("日期用“早于”“晚于”“不早于”“不晚于”"),
                      _("不能用来比较日期"));
    }
    return compare_nodes(parse, left, right, bound->comparison, span);
}

static mete_piece *compare_period(mete_parse *parse, const mete_piece *left,
                                  const mete_piece *bound, mete_span span)
{
    mete_expression *node;
    mete_period period;
    int64_t value;

    if (mete_is_broken(bound->right) || !mete_bound_check_mark(parse, bound)
        || !mete_settle_period(parse, bound->right, &period, &value)) {
        return mete_piece_broken(parse, span);
    }
    if (bound->compare & METE_COMPARE_DATES) {
        return refuse(parse, bound, "phrase_date_comparison",
                      _("期间用“超过”“不足”“以上”“以下”"), _("只用来比较日期"));
    }
    node = mete_node_new(parse, METE_OP_LASTS, METE_TYPE_CONDITION, 2);
    node->comparison = bound->comparison;
    node->period = period;
    node->value = value;
    node->children[0] = left->node;
    node->children[1] = left->to;
    return mete_piece_node(parse, METE_PIECE_CONDITION, node, span, left, NULL);
}

/* a 占 b 10%以上 is a >= b * 10%. */
static mete_piece *compare_proportion(mete_parse *parse, const mete_piece *left,
                                      const mete_piece *bound, mete_span span)
{
    mete_piece *part = left->left;
    mete_piece *product;
    mete_piece *share;

    if (!mete_bound_check_mark(parse, bound)) {
        return mete_piece_broken(parse, span);
    }
    share = mete_settle_amount(parse, bound->right);
    if (mete_is_broken(share)) {
        return mete_piece_broken(parse, span);
    }
    if (mete_unit_is_bare(share)) {
        mete_unit_advise_bare(parse, share, NULL, METE_UNIT_RATIO);
        return mete_piece_broken(parse, span);
    }
    if (share->node->unit != METE_UNIT_RATIO) {
        return refuse(parse, share, "phrase_unit_mismatch",
                      _("写作“未记录人数 占 总人数 10%以上”"),
                      _("不是比例，“占”和百分数比较"));
    }
    product = mete_amount_product(parse, left->right, share, span);
    if (mete_is_broken(product)) {
        return product;
    }
    return compare_nodes(parse, part, product, bound->comparison, span);
}

static uint64_t grade_mask(int label, mete_comparison comparison)
{
    uint64_t at = UINT64_C(1) << label;
    uint64_t below = at - 1;

    switch (comparison) {
    case METE_LESS:
        return below;
    case METE_LESS_EQUAL:
        return below | at;
    case METE_EQUAL:
        return at;
    case METE_NOT_EQUAL:
        return ~at;
    case METE_GREATER_EQUAL:
        return ~below;
    case METE_GREATER:
        return ~(below | at);
    }
    return 0;
}

static mete_piece *compare_grade(mete_parse *parse, const mete_piece *left,
                                 const mete_piece *bound, mete_span span)
{
    const mete_piece *right = bound->right;
    bool same =
        bound->comparison == METE_EQUAL || bound->comparison == METE_NOT_EQUAL;
    uint64_t labels = right->labels;
    mete_piece *piece;

    if (mete_is_broken(right)) {
        return mete_piece_broken(parse, span);
    }
    if (right->kind != METE_PIECE_LABELS) {
        return refuse(parse, right, "phrase_unknown_label", NULL,
                      _("不是选项"));
    }
    if (mete_fact_is_set(left->fact)) {
        return mete_refuse_set(parse, left, span);
    }
    if (!same && left->fact->kind == METE_FACT_CHOICE) {
        return refuse(parse, bound, "phrase_choice_order",
                      _("写作“是”“不是”“属于 (…)”“不属于 (…)”"),
                      _("用不得：选择项没有轻重次序"));
    }
    if (bound->compare & METE_COMPARE_DATES) {
        return refuse(parse, bound, "phrase_date_comparison", NULL,
                      _("只用来比较日期"));
    }
    if (!same && (labels & (labels - 1)) != 0) {
        return refuse(parse, right, "phrase_choice_order", NULL,
                      _("要是一个等级"));
    }
    if (same) {
        labels = bound->comparison == METE_EQUAL ? labels : ~labels;
    } else {
        labels = grade_mask(__builtin_ctzll(labels), bound->comparison);
    }
    piece = mete_condition_labels(parse, left->fact, labels, span);
    if (piece->node->labels == 0) {
        return refuse(parse, bound, "phrase_empty_range", NULL,
                      _("之外没有别的选项"));
    }
    return piece;
}

static mete_piece *compare(mete_parse *parse, mete_piece *left,
                           const mete_piece *bound, mete_span span)
{
    switch (left->kind) {
    case METE_PIECE_GRADED:
        return compare_grade(parse, left, bound, span);
    case METE_PIECE_DATE:
        return compare_dates(parse, left, bound, span);
    case METE_PIECE_PERIOD:
        return compare_period(parse, left, bound, span);
    case METE_PIECE_PROPORTION:
        return compare_proportion(parse, left, bound, span);
    case METE_PIECE_CONDITION:
    case METE_PIECE_CHAIN:
        return refuse(parse, left, "phrase_condition_compared",
                      _("条件直接写它的名称，相反的写“非 …”；"
                        "两个条件之间写“且”或者“或”"),
                      _("是条件，不能再比较"));
    case METE_PIECE_RELATION:
        return refuse(parse, bound, "phrase_too_many_bounds",
                      _("最多写一个下限、一个上限；"
                        "两个条件之间写“且”或者“或”"),
                      _("前面已经比较过了"));
    default:
        return compare_amounts(parse, left, bound, span);
    }
}

/* Several labels of one fact tested at once are one test. */
static mete_piece *both_grades(mete_parse *parse, const mete_piece *a,
                               const mete_piece *b, mete_span span)
{
    uint64_t labels = a->node->labels & b->node->labels;
    mete_piece *piece =
        mete_condition_labels(parse, a->node->fact, labels, span);

    return labels != 0 ? piece
                       : refuse(parse, piece, "phrase_empty_range", NULL,
                                _("里一个等级也没有"));
}

mete_piece *mete_relation_condition(mete_parse *parse, mete_piece *relation)
{
    mete_piece *left = relation->left;
    mete_piece *bound = relation->right;
    mete_piece *first;
    mete_piece *second;

    if (left == NULL) {
        return refuse(parse, relation, "phrase_nothing_compared",
                      _("前面写出是什么，例如“货值金额 1万元以上”"),
                      _("没有说是什么"));
    }
    if (mete_is_broken(left)) {
        return mete_piece_broken(parse, relation->span);
    }
    if (left->has_per) {
        return refuse(parse, relation, "phrase_not_a_condition", NULL,
                      _("是金额，不是条件"));
    }
    first =
        compare(parse, left, bound, mete_span_join(left->span, bound->span));
    if (bound->next == NULL || mete_is_broken(first)) {
        return first;
    }
    second = compare(parse, left, bound->next, relation->span);
    if (mete_is_broken(second) || !mete_relation_check(parse, bound)) {
        return mete_piece_broken(parse, relation->span);
    }
    if (left->kind == METE_PIECE_GRADED) {
        return both_grades(parse, first, second, relation->span);
    }
    return mete_condition_chain(
        parse,
        mete_condition_join(parse, METE_OP_AND, first, second, relation->span));
}
