/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Names and literals: what a fact, a define, a day or 有 … stands for.
 */
#include "load/typing.h"

#include "load/lexer.h"

static mete_piece *fact_piece(mete_parse *parse, mete_piece_kind kind,
                              const mete_fact *fact, mete_span span)
{
    mete_piece *piece = mete_piece_new(parse, kind, span);

    piece->fact = fact;
    return piece;
}

static mete_piece *fact_node(mete_parse *parse, mete_piece_kind kind,
                             const mete_fact *fact, mete_span span)
{
    bool date = kind == METE_PIECE_DATE;
    const mete_expression node = {.op = METE_OP_FACT,
                                  .type =
                                      date ? METE_TYPE_DATE : METE_TYPE_AMOUNT,
                                  .unit = date ? METE_UNIT_NONE : fact->unit,
                                  .digits = fact->kind == METE_FACT_MONEY  ? 2
                                          : fact->kind == METE_FACT_NUMBER ? 6
                                                                           : 0,
                                  .fact = fact};

    return mete_piece_leaf(parse, kind, &node, span);
}

static mete_piece *holds_piece(mete_parse *parse, const mete_fact *fact,
                               mete_span span)
{
    const mete_expression node = {
        .op = METE_OP_HOLDS, .type = METE_TYPE_CONDITION, .fact = fact};

    return mete_piece_leaf(parse, METE_PIECE_CONDITION, &node, span);
}

static mete_piece *negated(mete_parse *parse, mete_piece *piece, bool negate)
{
    return negate ? mete_condition_not(parse, piece, piece->span) : piece;
}

static mete_piece *from_fact(mete_parse *parse, const mete_meaning *meaning,
                             mete_span span)
{
    const mete_fact *fact = meaning->fact;

    switch (fact->kind) {
    case METE_FACT_FLAG:
    case METE_FACT_JUDGEMENT:
        return negated(parse, holds_piece(parse, fact, span),
                       meaning->opposite);
    case METE_FACT_MONEY:
    case METE_FACT_NUMBER:
    case METE_FACT_COUNT:
        return fact_node(parse, METE_PIECE_AMOUNT, fact, span);
    case METE_FACT_DATE:
        return fact_node(parse, METE_PIECE_DATE, fact, span);
    case METE_FACT_CHOICE:
    case METE_FACT_SCALE:
        return fact_piece(parse, METE_PIECE_GRADED, fact, span);
    case METE_FACT_EVENTS:
        return fact_piece(parse, METE_PIECE_EVENTS, fact, span);
    case METE_FACT_TEXT:
        return fact_piece(parse, METE_PIECE_TEXT, fact, span);
    }
    return mete_piece_broken(parse, span);
}

static mete_piece *from_define(mete_parse *parse, const mete_name *name,
                               mete_span span)
{
    const mete_expression *node = name->meaning.define;
    mete_piece *piece;

    piece =
        mete_piece_node(parse,
                        node->type == METE_TYPE_CONDITION ? METE_PIECE_CONDITION
                        : node->type == METE_TYPE_AMOUNT  ? METE_PIECE_AMOUNT
                                                          : METE_PIECE_DATE,
                        node, span, NULL, NULL);
    piece->depth = name->depth;
    piece->size = name->size;
    piece->in_parentheses = true; /* a name holds its tree together */
    return negated(parse, piece, name->meaning.opposite);
}

mete_piece *mete_name_piece(mete_parse *parse, const mete_name *name,
                            mete_span span)
{
    const mete_meaning *meaning = &name->meaning;
    char quote[METE_QUOTE_MAX];
    mete_piece *piece;

    if (mete_name_is_unknown(name)) {
        return mete_piece_broken(parse, span);
    }
    if (meaning->fact != NULL) {
        return from_fact(parse, meaning, span);
    }
    if (meaning->define != NULL) {
        return from_define(parse, name, span);
    }
    if (meaning->from == NULL) {
        mete_advise(parse, span, "phrase_define_not_ready",
                    "一个 define 不能直接或者间接地引用它自己",
                    "“%s”还没有定义", mete_quote(parse, span, quote));
        return mete_piece_broken(parse, span);
    }
    piece = mete_piece_new(parse, METE_PIECE_PERIOD, span);
    piece->node = meaning->from;
    piece->to = meaning->to;
    piece->depth = name->depth;
    piece->size = name->size;
    return piece;
}

/* The fact that a name stands for: itself, or a define that is only it. */
static const mete_fact *named_fact(const mete_meaning *meaning)
{
    if (meaning->fact != NULL) {
        return meaning->fact;
    }
    return meaning->define != NULL && meaning->define->op == METE_OP_FACT
             ? meaning->define->fact
             : NULL;
}

mete_piece *mete_name_exists(mete_parse *parse, mete_op op,
                             const mete_name *name, mete_span name_span,
                             mete_span span)
{
    const mete_fact *fact = named_fact(&name->meaning);
    char quote[METE_QUOTE_MAX];

    if (mete_name_is_unknown(name)) {
        return mete_piece_broken(parse, span);
    }
    if (fact == NULL) {
        mete_advise(parse, name_span, "phrase_not_a_fact",
                    "条件直接写它的名称，相反的写“非 …”",
                    "“%s”是 define，不是事实，不能说有、没有或者无法查明",
                    mete_quote(parse, name_span, quote));
        return mete_piece_broken(parse, span);
    }
    if (mete_fact_is_set(fact) && op != METE_OP_UNDETERMINABLE) {
        return negated(parse,
                       mete_condition_labels(parse, fact, UINT64_MAX, span),
                       op == METE_OP_LACKS); /* any kind; none */
    }
    /* 有 立功表现: the officer means that it is so */
    if ((fact->kind == METE_FACT_FLAG || fact->kind == METE_FACT_JUDGEMENT)
        && op != METE_OP_UNDETERMINABLE) {
        return negated(parse, holds_piece(parse, fact, span),
                       (op == METE_OP_LACKS) != name->meaning.opposite);
    }
    const mete_expression node = {
        .op = op, .type = METE_TYPE_CONDITION, .fact = fact};
    return mete_piece_leaf(parse, METE_PIECE_CONDITION, &node, span);
}

mete_piece *mete_term_exists(mete_parse *parse, mete_op op, mete_term term,
                             mete_span span)
{
    const mete_expression node = {.op = op == METE_OP_HAS ? METE_OP_HAS_TERM
                                                          : METE_OP_LACKS_TERM,
                                  .type = METE_TYPE_CONDITION,
                                  .term = term};

    if (op == METE_OP_UNDETERMINABLE || !parse->context->terms) {
        mete_advise(parse, span, "phrase_term_not_here",
                    "在裁量表里写“有 法定最低”或者“没有 法定最低”",
                    "法定最低、法定最高不是案件事实");
        return mete_piece_broken(parse, span);
    }
    return mete_piece_leaf(parse, METE_PIECE_CONDITION, &node, span);
}

mete_piece *mete_date_piece(mete_parse *parse, mete_date date, mete_span span)
{
    const mete_expression node = {
        .op = METE_OP_DATE, .type = METE_TYPE_DATE, .value = date};

    return mete_piece_leaf(parse, METE_PIECE_DATE, &node, span);
}

mete_piece *mete_truth_piece(mete_parse *parse, bool truth, mete_span span)
{
    const mete_expression node = {
        .op = METE_OP_TRUTH, .type = METE_TYPE_CONDITION, .value = truth};

    return mete_piece_leaf(parse, METE_PIECE_CONDITION, &node, span);
}
