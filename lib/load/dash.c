/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The dash between two numbers: 2-6立方米, 3至6个月, 3-5万元.
 */
#include "load/lexer.h"

#include "load/advice.h"

/* With spaces around it a minus sign between two numbers subtracts, unless
 * the first one needs the unit of the second or stands behind an amount. */
static bool subtracts(const mete_parse *parse, const mete_quantity *first)
{
    mete_quantity second;

    return first->has_unit
        || (!mete_lexer_after_operand(parse)
            && mete_quantity_read(parse->lexicon, mete_lexer_text(parse),
                                  &second)
            && !second.has_unit);
}

/* A dash or 至 between two numbers; moves over it. */
bool mete_lexer_read_dash(mete_parse *parse, const mete_quantity *first)
{
    int before = parse->at;
    mete_match match;

    mete_lexer_skip(parse);
    bool adjacent = parse->at == before;
    mete_lexer_match(parse, parse->at, &match);
    if (match.word == NULL
        || (match.word->token != METE_TOKEN_TO
            && match.word->token != METE_TOKEN_MINUS)) {
        parse->at = before;
        return false;
    }
    parse->at += (int)match.word_bytes;
    int after = parse->at;
    mete_lexer_skip(parse);
    adjacent = adjacent && parse->at == after;
    bool minus =
        parse->text[parse->at] == '-' && match.word->token == METE_TOKEN_TO;
    if (!mete_quantity_starts(mete_lexer_text(parse) + (minus ? 1 : 0))) {
        parse->at = before;
        return false;
    }
    if (match.word->token == METE_TOKEN_MINUS && !adjacent
        && subtracts(parse, first)) {
        parse->at = before;
        return false;
    }
    return true;
}

/* Of 3-5万元 the first number is 3万; of 3000-5万元 it is 3000, because the
 * other reading would be empty.  3-5百元 is refused. */
static bool share_multiplier(mete_parse *parse, mete_quantity *first,
                             const mete_quantity *second, mete_span span)
{
    const char *text = mete_lexer_text(parse);
    mete_decimal coefficient = 0;
    mete_exact number;
    bool small;
    char quote[METE_QUOTE_MAX];

    if (!mete_quantity_coefficient(text, second, &coefficient, &small)
        || first->number > coefficient) {
        return true;
    }
    if (small || first->number == coefficient) {
        mete_advise(parse,
                    (mete_span){span.begin, parse->at + (int)second->bytes},
                    "phrase_ambiguous_numeral",
                    "两个数都写全，例如“3万-5万元”“300-500元”",
                    "数字“%s”有两种读法", mete_quote(parse, span, quote));
        return false;
    }
    number = (mete_exact)first->number * (second->number / coefficient);
    first->number = (mete_decimal)number;
    return number < second->number;
}

/* The first number in the unit of the second. */
static bool share_unit(mete_parse *parse, mete_quantity *first,
                       const mete_quantity *second, mete_span span)
{
    int64_t scale = METE_DECIMAL_ONE;

    if (first->has_unit) {
        return true;
    }
    if (!share_multiplier(parse, first, second, span)) {
        return false;
    }
    if (second->number != 0) {
        scale = (int64_t)((mete_exact)second->value * METE_DECIMAL_ONE
                          / second->number);
    }
    first->unit = second->unit;
    first->display = second->display;
    mete_quantity_scale(first->number, scale, first);
    return mete_lexer_check_number(parse, first, span);
}

/* 2-6立方米: 以上 and 以下. */
int mete_lexer_read_range(mete_parse *parse, const mete_quantity *first,
                          mete_span span, mete_value *value)
{
    mete_quantity second;
    mete_quantity low = *first;
    bool negative = parse->text[parse->at] == '-';
    int begin = parse->at + (negative ? 1 : 0);

    mete_quantity_read(parse->lexicon, parse->text + begin, &second);
    mete_span other = {begin, begin + (int)second.bytes};
    if (!mete_lexer_check_number(parse, &second, other)
        || !mete_lexer_check_unit(parse, &second, begin)
        || !share_unit(parse, &low, &second, span)) {
        return METE_TOKEN_FAULT;
    }
    parse->at = parse->dash_end = other.end;
    mete_piece *from = mete_lexer_number_piece(parse, &low, low.value, span);
    mete_piece *to = mete_lexer_number_piece(
        parse, &second, negative ? -second.value : second.value, other);
    value->piece =
        mete_lexer_bound_piece(parse, from, METE_BOUND_ABOVE, METE_MARK_NONE);
    value->piece->next =
        mete_lexer_bound_piece(parse, to, METE_BOUND_BELOW, METE_MARK_NONE);
    return METE_TOKEN_BOUND;
}
