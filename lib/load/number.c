/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Numbers in a phrase with all that makes them one token: the unit, 以上 and
 * 以下 with (含) and (不含), and the dash between two numbers.
 */
#include "load/lexer.h"

#include "load/advice.h"

#include <string.h>

/* 2026.3.1 and 2026/3/1, which phrases would take for numbers: their bytes,
 * else 0. */
static size_t other_date_bytes(const char *text)
{
    const char *at = text;

    for (int i = 0; i < 3; i++) {
        size_t digits = strspn(at, "0123456789");

        if (i == 0 ? digits != 4 : digits < 1 || digits > 2) {
            return 0;
        }
        at += digits;
        if (i < 2 && at[0] != '.' && at[0] != '/') {
            return 0;
        }
        at += i < 2 ? 1 : 0;
    }
    return (size_t)(at - text);
}

/* 5 000元: spaces between digits may part two numbers. */
static bool check_gap(mete_parse *parse, const mete_quantity *quantity,
                      mete_span span)
{
    const char *behind = parse->text + span.end;
    size_t space = strspn(behind, " ");
    size_t digits = strspn(behind + space, "0123456789");
    char quote[METE_QUOTE_MAX];

    if (quantity->has_unit || space == 0 || digits == 0) {
        return true;
    }
    span.end += (int)(space + digits);
    mete_advise(parse, span, "phrase_ambiguous_numeral", "去掉空格",
                "数字“%s”中间有空格", mete_quote(parse, span, quote));
    return false;
}

bool mete_lexer_check_number(mete_parse *parse, const mete_quantity *quantity,
                             mete_span span)
{
    char quote[METE_QUOTE_MAX];

    if (quantity->status == METE_NUMERAL_OK && !quantity->fine
        && !quantity->large
        && (quantity->unit != METE_UNIT_MONEY
            || quantity->value % METE_DECIMAL_FEN == 0)) {
        return true;
    }
    mete_quote(parse, span, quote);
    if (quantity->status == METE_NUMERAL_AMBIGUOUS) {
        mete_advise(parse, span, "phrase_ambiguous_numeral",
                    "写出单位的每一位，不用千分位逗号，例如“一百五十元”"
                    "“一百零五元”“50000元”“5万元”",
                    "数字“%s”有两种读法", quote);
        return false;
    }
    if (quantity->status == METE_NUMERAL_TOO_LARGE || quantity->large) {
        mete_advise(parse, span, "phrase_number_too_large", NULL,
                    "数字“%s”太大，最大是一万亿", quote);
        return false;
    }
    if (quantity->status == METE_NUMERAL_TOO_FINE || quantity->fine) {
        mete_advise(parse, span, "phrase_number_too_fine", NULL,
                    "数字“%s”太细，小数点后最多六位（%% 后最多四位）", quote);
        return false;
    }
    mete_advise(parse, span, "phrase_money_fen", "金额最多写两位小数",
                "金额“%s”不足一分", quote);
    return false;
}

/* A number with letters behind it that are no word: a unit that nobody
 * declared, or a name that begins like a number (一般情节). */
bool mete_lexer_check_unit(mete_parse *parse, const mete_quantity *quantity,
                           int begin)
{
    mete_match match;
    int end = begin + (int)quantity->number_bytes;
    int after;

    if (quantity->has_unit || !mete_lexer_is_letter(parse->text + end)) {
        return true;
    }
    mete_lexicon_match(parse->lexicon, parse->item, parse->text + end, &match);
    if (match.word != NULL || match.name != NULL) {
        return true;
    }
    after = mete_lexer_unknown_end(parse, end);
    if ((unsigned char)parse->text[begin] < 0x80) {
        mete_advise_unknown_unit(parse, (mete_span){end, after});
    } else {
        mete_advise_unknown_name(parse, (mete_span){begin, after});
    }
    return false;
}

mete_piece *mete_lexer_number_piece(mete_parse *parse,
                                    const mete_quantity *quantity,
                                    mete_decimal value, mete_span span)
{
    mete_piece *piece = mete_piece_constant(parse, value, quantity->unit, span);

    piece->display = quantity->display;
    return piece;
}

static size_t digit_run(const char *text)
{
    return strspn(text, "0123456789");
}

/* 2026-01-01 or 2026年1月1日: where a literal of a day would end, else 0. */
static size_t date_bytes(const char *text)
{
    size_t year = digit_run(text);
    const char *at = text + year;
    bool words = strncmp(at, "年", strlen("年")) == 0;
    size_t digits;

    if (year != 4 || (at[0] != '-' && !words)) {
        return 0;
    }
    at += words ? strlen("年") : 1;
    digits = digit_run(at);
    at += digits;
    if (digits < 1 || digits > 2
        || (words ? strncmp(at, "月", strlen("月")) != 0 : at[0] != '-')) {
        return 0;
    }
    at += words ? strlen("月") : 1;
    digits = digit_run(at);
    at += digits;
    if (digits < 1 || digits > 2
        || (words && strncmp(at, "日", strlen("日")) != 0)) {
        return 0;
    }
    return (size_t)(at - text) + (words ? strlen("日") : 0);
}

static bool read_date(mete_parse *parse, mete_value *value, bool *wrong)
{
    const char *text = mete_lexer_text(parse);
    size_t bytes = date_bytes(text);
    size_t other = bytes == 0 ? other_date_bytes(text) : 0;
    char quote[METE_QUOTE_MAX];

    if (bytes == 0 && other == 0) {
        return false;
    }
    mete_span span = {parse->at, parse->at + (int)(bytes + other)};
    if (other > 0) {
        mete_advise(parse, span, "phrase_no_such_day",
                    "日期写作“2026-03-01”或者“2026年3月1日”",
                    "“%s”不是日期的写法", mete_quote(parse, span, quote));
        *wrong = true;
    } else if (!mete_date_parse(text, bytes, &value->date)) {
        mete_advise(parse, span, "phrase_no_such_day",
                    "日期写作“2026-03-01”或者“2026年3月1日”，"
                    "从1900年到2999年",
                    "没有“%s”这一天", mete_quote(parse, span, quote));
        *wrong = true;
    }
    parse->at = span.end;
    return true;
}

/* The lexer stands at the number. */
int mete_lexer_number(mete_parse *parse, const mete_quantity *quantity,
                      bool negative, mete_value *value)
{
    int begin = parse->at;
    mete_span span = {begin - (negative ? 1 : 0), begin + (int)quantity->bytes};
    int mark = METE_MARK_NONE;
    bool wrong = false;
    int code;

    if (!negative && read_date(parse, value, &wrong)) {
        return wrong ? METE_TOKEN_FAULT : METE_TOKEN_DATE;
    }
    if (!mete_lexer_check_number(parse, quantity, span)
        || !check_gap(parse, quantity, span)
        || !mete_lexer_check_unit(parse, quantity, begin)) {
        return METE_TOKEN_FAULT;
    }
    parse->at = span.end;
    mete_decimal number = negative ? -quantity->value : quantity->value;
    if (mete_lexer_read_dash(parse, quantity)) {
        mete_quantity first = *quantity;
        first.number = negative ? -first.number : first.number;
        first.value = number;
        return mete_lexer_read_range(parse, &first, span, value);
    }
    mete_piece *piece = mete_lexer_number_piece(parse, quantity, number, span);
    if (mete_lexer_bound(parse, &code, &mark)) {
        value->piece = mete_lexer_bound_piece(parse, piece, code, mark);
        return METE_TOKEN_BOUND;
    }
    piece->mark = (uint8_t)mark;
    piece->span.end = parse->at;
    value->piece = piece;
    return METE_TOKEN_QUANTITY;
}
