/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * 以上 and 以下 behind a number, with (含) and (不含) on either side, and what
 * they include in this context.
 */
#include "load/lexer.h"

static int read_mark(mete_parse *parse, int before)
{
    mete_match match;

    mete_lexer_skip(parse);
    if (parse->text[parse->at] != '(') {
        return before;
    }
    mete_lexer_match(parse, parse->at, &match);
    if (match.word == NULL || match.word->token != METE_TOKEN_MARK) {
        return before;
    }
    parse->at += (int)match.word_bytes;
    return match.word->code;
}

bool mete_lexer_bound(mete_parse *parse, int *code, int *mark)
{
    mete_match match;
    int before = parse->at;

    *mark = read_mark(parse, *mark);
    if (*mark == METE_MARK_NONE) {
        parse->at = before;
    }
    before = parse->at;
    mete_lexer_skip(parse);
    if ((unsigned char)parse->text[parse->at] < 0x80
        && parse->text[parse->at] != 'o') {
        parse->at = before;
        return false;
    }
    mete_lexer_match(parse, parse->at, &match);
    if (match.word == NULL || match.word->token != METE_TOKEN_BOUND_WORD) {
        parse->at = before;
        return false;
    }
    parse->at += (int)match.word_bytes;
    *code = match.word->code;
    before = parse->at;
    int after = read_mark(parse, METE_MARK_NONE);
    if (after == METE_MARK_NONE) {
        parse->at = before;
    } else {
        *mark = after;
    }
    return true;
}

mete_comparison mete_lexer_bound_comparison(const mete_parse *parse, int code,
                                            int mark)
{
    const mete_phrase_context *context = parse->context;
    bool above = code == METE_BOUND_ABOVE;
    bool open = mark == METE_MARK_NONE
                  ? (above ? context->above_open : context->below_open)
                  : mark == METE_MARK_OPEN;

    return above ? (open ? METE_GREATER : METE_GREATER_EQUAL)
                 : (open ? METE_LESS : METE_LESS_EQUAL);
}

mete_piece *mete_lexer_bound_piece(mete_parse *parse, mete_piece *number,
                                   int code, int mark)
{
    mete_span span = {number->span.begin, parse->at};
    mete_piece *bound = mete_piece_new(parse, METE_PIECE_BOUND, span);

    bound->right = number;
    bound->comparison = mete_lexer_bound_comparison(parse, code, mark);
    bound->by_bounds = mark == METE_MARK_NONE;
    bound->worded = true;
    return bound;
}

/* (不含)5万元以下: the mark before its number. */
int mete_lexer_marked_number(mete_parse *parse, int mark, mete_value *value)
{
    mete_quantity quantity;
    int token;
    int start = parse->at;

    mete_lexer_skip(parse);
    if (!mete_quantity_starts(mete_lexer_text(parse))
        || !mete_quantity_read(parse->lexicon, mete_lexer_text(parse),
                               &quantity)) {
        parse->at = start;
        return 0;
    }
    token = mete_lexer_number(parse, &quantity, false, value);
    if (token == METE_TOKEN_BOUND && value->piece->next == NULL) {
        mete_piece *bound = value->piece;
        bool above = bound->comparison >= METE_GREATER_EQUAL;
        bound->comparison = mete_lexer_bound_comparison(
            parse, above ? METE_BOUND_ABOVE : METE_BOUND_BELOW, mark);
        bound->by_bounds = false;
    } else if (token == METE_TOKEN_QUANTITY) {
        value->piece->mark = (uint8_t)mark;
    }
    return token;
}

/* A `-` that belongs to the number behind it: at the start, after an
 * operator, or before a number with 以上 or 以下. */
bool mete_lexer_negative(mete_parse *parse, mete_quantity *quantity)
{
    const char *text = mete_lexer_text(parse) + 1;
    int start = parse->at;
    int mark = METE_MARK_NONE;
    int code;

    if (!mete_quantity_starts(text)
        || !mete_quantity_read(parse->lexicon, text, quantity)
        || quantity->status != METE_NUMERAL_OK) {
        return false;
    }
    parse->at += 1;
    if (!mete_lexer_after_operand(parse)) {
        return true;
    }
    bool spaced = start > 0 && (unsigned char)parse->text[start - 1] <= ' ';
    parse->at += (int)quantity->bytes;
    bool bound = mete_lexer_bound(parse, &code, &mark)
              || mete_lexer_read_dash(parse, quantity);
    parse->at = start + 1;
    if (bound && (spaced || parse->token == METE_TOKEN_BOUND)) {
        return true;
    }
    parse->at = start;
    return false;
}
