/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * 且, 或, 非 and the tests of choices and scales.
 *
 * A chain collects the parts of one 且 or 或, so that the tree has one node
 * with many children and no depth of its own.
 */
#include "load/typing.h"

static mete_piece *new_chain(mete_parse *parse, mete_op op, mete_piece *first,
                             mete_span span)
{
    mete_piece *chain = mete_piece_new(parse, METE_PIECE_CHAIN, span);

    chain->op = op;
    chain->first = first;
    chain->last = first;
    chain->count = 1;
    chain->depth = first->depth;
    chain->size = first->size;
    return chain;
}

mete_piece *mete_condition_join(mete_parse *parse, mete_op op, mete_piece *a,
                                mete_piece *b, mete_span span)
{
    bool open =
        a->kind == METE_PIECE_CHAIN && a->op == op && !a->in_parentheses;

    a = open ? a : mete_settle_condition(parse, a);
    b = mete_settle_condition(parse, b);
    if (mete_is_broken(a) || mete_is_broken(b)) {
        return mete_piece_broken(parse, span);
    }
    if (!open) {
        a = new_chain(parse, op, a, span);
    }
    a->last->next = b;
    a->last = b;
    a->count++;
    a->depth = MAX(a->depth, b->depth);
    a->size += b->size;
    a->span = span;
    return a;
}

mete_piece *mete_condition_chain(mete_parse *parse, mete_piece *chain)
{
    mete_expression *node = mete_node_new(parse, chain->op, METE_TYPE_CONDITION,
                                          (size_t)chain->count);
    size_t i = 0;

    for (const mete_piece *part = chain->first; part != NULL;
         part = part->next) {
        node->children[i++] = part->node;
    }
    return mete_piece_node(parse, METE_PIECE_CONDITION, node, chain->span,
                           chain, NULL);
}

mete_piece *mete_condition_not(mete_parse *parse, mete_piece *a, mete_span span)
{
    a = mete_settle_condition(parse, a);
    if (mete_is_broken(a)) {
        return a;
    }
    const mete_expression node = {.op = METE_OP_NOT,
                                  .type = METE_TYPE_CONDITION,
                                  .children =
                                      (const mete_expression *[]){a->node},
                                  .child_count = 1};
    return mete_piece_node(parse, METE_PIECE_CONDITION,
                           mete_node_shared(parse, &node), span, a, NULL);
}

static uint64_t all_labels(const mete_fact *fact)
{
    return fact->label_count >= 64 ? UINT64_MAX
                                   : (UINT64_C(1) << fact->label_count) - 1;
}

mete_piece *mete_condition_labels(mete_parse *parse, const mete_fact *fact,
                                  uint64_t labels, mete_span span)
{
    const mete_expression node = {.op = METE_OP_AMONG,
                                  .type = METE_TYPE_CONDITION,
                                  .fact = fact,
                                  .labels = labels & all_labels(fact)};

    return mete_piece_leaf(parse, METE_PIECE_CONDITION, &node, span);
}

mete_piece *mete_refuse_set(mete_parse *parse, const mete_piece *left,
                            mete_span span)
{
    char quote[METE_QUOTE_MAX];

    mete_advise(parse, span, "phrase_not_a_choice",
                "写作“处罚 含 (罚款、…)”或者“处罚 仅有 (警告、…)”",
                "“%s”可以同时有几种，不能这样比较",
                mete_quote(parse, left->span, quote));
    return mete_piece_broken(parse, span);
}

/* 仅有: one of the labels and none of the rest; differs from 属于 only for a
 * fact that has several values at once, as 处罚 has. */
static mete_piece *only_labels(mete_parse *parse, const mete_fact *fact,
                               uint64_t labels, mete_span span)
{
    mete_piece *in = mete_condition_labels(parse, fact, labels, span);
    mete_piece *rest = mete_condition_labels(parse, fact, ~labels, span);

    if (rest->node->labels == 0) {
        return in;
    }
    return mete_condition_join(parse, METE_OP_AND, in,
                               mete_condition_not(parse, rest, span), span);
}

mete_piece *mete_condition_among(mete_parse *parse, mete_piece *left, int code,
                                 mete_piece *labels, mete_span span)
{
    char quote[METE_QUOTE_MAX];

    if (mete_is_broken(left) || mete_is_broken(labels)) {
        return mete_piece_broken(parse, span);
    }
    if (left->kind != METE_PIECE_GRADED || labels->kind != METE_PIECE_LABELS) {
        mete_advise(parse, left->span, "phrase_not_a_choice",
                    "数量用“是”“超过”“以上”等比较",
                    "“%s”不是选择项，不能用“属于”",
                    mete_quote(parse, left->span, quote));
        return mete_piece_broken(parse, span);
    }
    if (mete_fact_is_set(left->fact)
        && (code == METE_AMONG_IN || code == METE_AMONG_NOT_IN)) {
        return mete_refuse_set(parse, left, span);
    }
    if (code == METE_AMONG_ONLY) {
        return only_labels(parse, left->fact, labels->labels, span);
    }
    return mete_condition_labels(
        parse, left->fact,
        code == METE_AMONG_NOT_IN ? ~labels->labels : labels->labels, span);
}

/* ，as 且 and ，或 in one phrase are read in two ways. */
void mete_check_comma(mete_parse *parse, mete_span span)
{
    if (parse->comma_and && parse->comma_or) {
        mete_advise(parse, span, "phrase_mixed_comma",
                    "写出“且”和“或”，需要时加括号",
                    "逗号和“，或”混用，分不清先后");
        parse->comma_and = false;
    }
}
