/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Pieces and nodes.  Pieces come from blocks that the lexicon keeps and are
 * used again for the next phrase; nodes live in the arena of the rulebook.
 */
#include "load/advice.h"
#include "load/lexicon.h"

#include <string.h>

mete_piece *mete_piece_new(mete_parse *parse, mete_piece_kind kind,
                           mete_span span)
{
    mete_lexicon *lexicon = parse->lexicon;
    size_t block = lexicon->pieces / METE_PIECE_BLOCK;
    mete_piece *piece;

    if (block == lexicon->blocks->len) {
        g_ptr_array_add(lexicon->blocks, g_new0(mete_piece, METE_PIECE_BLOCK));
    }
    piece = (mete_piece *)g_ptr_array_index(lexicon->blocks, block)
          + lexicon->pieces++ % METE_PIECE_BLOCK;
    piece->kind = kind;
    piece->span = span;
    return piece;
}

/* Pieces lie zeroed: clearing them together costs less than one by one. */
void mete_pieces_give_back(mete_lexicon *lexicon, size_t from)
{
    while (lexicon->pieces > from) {
        size_t last = lexicon->pieces - 1;
        size_t block = last / METE_PIECE_BLOCK;
        size_t start = MAX(block * METE_PIECE_BLOCK, from);
        mete_piece *pieces = g_ptr_array_index(lexicon->blocks, block);

        memset(pieces + start % METE_PIECE_BLOCK, 0,
               (lexicon->pieces - start) * sizeof *pieces);
        lexicon->pieces = start;
    }
}

mete_piece *mete_piece_broken(mete_parse *parse, mete_span span)
{
    parse->broken = true;
    return mete_piece_new(parse, METE_PIECE_BROKEN, span);
}

mete_piece *mete_piece_node(mete_parse *parse, mete_piece_kind kind,
                            const mete_expression *node, mete_span span,
                            const mete_piece *a, const mete_piece *b)
{
    mete_piece *piece = mete_piece_new(parse, kind, span);
    int deep_a = a != NULL ? a->depth : 0;
    int deep_b = b != NULL ? b->depth : 0;

    piece->node = node;
    piece->depth = 1 + MAX(deep_a, deep_b);
    piece->size = 1 + (a != NULL ? a->size : 0) + (b != NULL ? b->size : 0);
    if (piece->depth > METE_PHRASE_DEPTH) {
        mete_advise(parse, span, "phrase_too_deep", "请把它拆成几个 define",
                    "这句话层次太多");
        piece->kind = METE_PIECE_BROKEN;
    } else if (piece->size > METE_PHRASE_SIZE) {
        mete_advise(parse, span, "phrase_too_large", "请把它拆成几个条件",
                    "这句话连同它引用的 define 太大");
        piece->kind = METE_PIECE_BROKEN;
    }
    return piece;
}

mete_piece *mete_piece_leaf(mete_parse *parse, mete_piece_kind kind,
                            const mete_expression *node, mete_span span)
{
    mete_piece *piece = mete_piece_new(parse, kind, span);

    piece->node = mete_node_shared(parse, node);
    piece->depth = 1;
    piece->size = 1;
    return piece;
}

mete_expression *mete_node_new(mete_parse *parse, mete_op op, mete_type type,
                               size_t child_count)
{
    mete_expression *node = mete_arena_alloc(
        parse->context->arena,
        sizeof(mete_expression) + child_count * sizeof(mete_expression *));

    node->op = op;
    node->type = type;
    node->child_count = child_count;
    if (child_count > 0) {
        node->children = (const mete_expression **)(void *)(node + 1);
    }
    return node;
}

mete_piece *mete_piece_constant(mete_parse *parse, mete_decimal value,
                                mete_unit unit, mete_span span)
{
    mete_expression node = {.op = METE_OP_CONSTANT,
                            .type = METE_TYPE_AMOUNT,
                            .unit = unit,
                            .digits = mete_decimal_digits(value),
                            .value = value};

    return mete_piece_leaf(parse, METE_PIECE_AMOUNT, &node, span);
}
