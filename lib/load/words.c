/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The word table.  Every Chinese word has one ASCII twin, which stands in the
 * second column; synonyms share a twin.  Units have theirs in units.c, 「…」
 * has '…'.  A row with a NULL twin is either ASCII itself or refused.
 */
#include "load/words.h"

#include <string.h>

#include <stddef.h>

#define SIGN(comparison) ((comparison) | METE_COMPARE_SYMBOL)
#define DATES(comparison) ((comparison) | METE_COMPARE_DATES)
#define SAME(comparison) ((comparison) | METE_COMPARE_IDENTITY)

static const mete_word words[] = {
    /* joining */
    {"且", "and", METE_TOKEN_AND, 0},
    {"并且", "and", METE_TOKEN_AND, 0},
    {"而且", "and", METE_TOKEN_AND, 0},
    {"同时", "and", METE_TOKEN_AND, 0},
    {"或", "or", METE_TOKEN_OR, 0},
    {"或者", "or", METE_TOKEN_OR, 0},
    {"非", "not", METE_TOKEN_NOT, 0},
    {",", NULL, METE_TOKEN_COMMA, 0},
    {"(", NULL, METE_TOKEN_OPEN, 0},
    {")", NULL, METE_TOKEN_CLOSE, 0},
    {"、", "|", METE_TOKEN_LIST, 0},
    {"无条件", "always", METE_TOKEN_ALWAYS, 0},
    {"任意", "anything", METE_TOKEN_ANYTHING, 0},

    /* one fact */
    {"有", "has", METE_TOKEN_EXISTS, METE_OP_HAS},
    {"没有", "lacks", METE_TOKEN_EXISTS, METE_OP_LACKS},
    {"无法查明", "undeterminable", METE_TOKEN_EXISTS, METE_OP_UNDETERMINABLE},
    {"属于", "in", METE_TOKEN_AMONG, METE_AMONG_IN},
    {"不属于", "not_in", METE_TOKEN_AMONG, METE_AMONG_NOT_IN},
    {"含", "includes", METE_TOKEN_AMONG, METE_AMONG_INCLUDES},
    {"仅有", "only", METE_TOKEN_AMONG, METE_AMONG_ONLY},

    /* comparing */
    {">", NULL, METE_TOKEN_COMPARE, SIGN(METE_GREATER)},
    {"超过", "over", METE_TOKEN_COMPARE, METE_GREATER},
    {"大于", "over", METE_TOKEN_COMPARE, METE_GREATER},
    {"高于", "over", METE_TOKEN_COMPARE, METE_GREATER},
    {"多于", "over", METE_TOKEN_COMPARE, METE_GREATER},
    {">=", NULL, METE_TOKEN_COMPARE, SIGN(METE_GREATER_EQUAL)},
    {"≥", ">=", METE_TOKEN_COMPARE, SIGN(METE_GREATER_EQUAL)},
    {"达到", "at_least", METE_TOKEN_COMPARE, METE_GREATER_EQUAL},
    {"不低于", "at_least", METE_TOKEN_COMPARE, METE_GREATER_EQUAL},
    {"不少于", "at_least", METE_TOKEN_COMPARE, METE_GREATER_EQUAL},
    {"不小于", "at_least", METE_TOKEN_COMPARE, METE_GREATER_EQUAL},
    {"至少", "at_least", METE_TOKEN_COMPARE, METE_GREATER_EQUAL},
    {"满", "at_least", METE_TOKEN_COMPARE, METE_GREATER_EQUAL},
    {"已满", "at_least", METE_TOKEN_COMPARE, METE_GREATER_EQUAL},
    {"<", NULL, METE_TOKEN_COMPARE, SIGN(METE_LESS)},
    {"不足", "under", METE_TOKEN_COMPARE, METE_LESS},
    {"不满", "under", METE_TOKEN_COMPARE, METE_LESS},
    {"未满", "under", METE_TOKEN_COMPARE, METE_LESS},
    {"小于", "under", METE_TOKEN_COMPARE, METE_LESS},
    {"低于", "under", METE_TOKEN_COMPARE, METE_LESS},
    {"少于", "under", METE_TOKEN_COMPARE, METE_LESS},
    {"<=", NULL, METE_TOKEN_COMPARE, SIGN(METE_LESS_EQUAL)},
    {"≤", "<=", METE_TOKEN_COMPARE, SIGN(METE_LESS_EQUAL)},
    {"不超过", "at_most", METE_TOKEN_COMPARE, METE_LESS_EQUAL},
    {"不高于", "at_most", METE_TOKEN_COMPARE, METE_LESS_EQUAL},
    {"不大于", "at_most", METE_TOKEN_COMPARE, METE_LESS_EQUAL},
    {"不多于", "at_most", METE_TOKEN_COMPARE, METE_LESS_EQUAL},
    {"至多", "at_most", METE_TOKEN_COMPARE, METE_LESS_EQUAL},
    {"=", NULL, METE_TOKEN_COMPARE, SIGN(METE_EQUAL)},
    {"是", "is", METE_TOKEN_COMPARE, SAME(METE_EQUAL)},
    {"等于", "is", METE_TOKEN_COMPARE, SAME(METE_EQUAL)},
    {"!=", NULL, METE_TOKEN_COMPARE, SIGN(METE_NOT_EQUAL)},
    {"≠", "!=", METE_TOKEN_COMPARE, SIGN(METE_NOT_EQUAL)},
    {"不是", "is_not", METE_TOKEN_COMPARE, SAME(METE_NOT_EQUAL)},
    {"不等于", "is_not", METE_TOKEN_COMPARE, SAME(METE_NOT_EQUAL)},
    {"晚于", "after", METE_TOKEN_COMPARE, DATES(METE_GREATER)},
    {"不早于", "not_before", METE_TOKEN_COMPARE, DATES(METE_GREATER_EQUAL)},
    {"早于", "before", METE_TOKEN_COMPARE, DATES(METE_LESS)},
    {"不晚于", "not_after", METE_TOKEN_COMPARE, DATES(METE_LESS_EQUAL)},

    /* the published wording */
    {"以上", "or_more", METE_TOKEN_BOUND_WORD, METE_BOUND_ABOVE},
    {"及以上", "or_more", METE_TOKEN_BOUND_WORD, METE_BOUND_ABOVE},
    {"以下", "or_less", METE_TOKEN_BOUND_WORD, METE_BOUND_BELOW},
    {"及以下", "or_less", METE_TOKEN_BOUND_WORD, METE_BOUND_BELOW},
    {"以内", "or_less", METE_TOKEN_BOUND_WORD, METE_BOUND_BELOW},
    {"(含)", "(incl)", METE_TOKEN_MARK, METE_MARK_CLOSED},
    {"(不含)", "(excl)", METE_TOKEN_MARK, METE_MARK_OPEN},
    {"(含本数)", "(incl)", METE_TOKEN_MARK, METE_MARK_CLOSED},
    {"(不含本数)", "(excl)", METE_TOKEN_MARK, METE_MARK_OPEN},
    {"至", "to", METE_TOKEN_TO, 0},
    {"~", NULL, METE_TOKEN_TO, 0},
    {"—", "~", METE_TOKEN_TO, 0},
    {"–", "~", METE_TOKEN_TO, 0},
    {"占", "of", METE_TOKEN_SHARE, 0},
    {"每", "per", METE_TOKEN_PER, 0},

    /* amounts */
    {"+", NULL, METE_TOKEN_PLUS, 0},
    {"-", NULL, METE_TOKEN_MINUS, 0},
    {"*", NULL, METE_TOKEN_TIMES, 0},
    {"×", "*", METE_TOKEN_TIMES, 0},
    {"/", NULL, METE_TOKEN_DIVIDE, 0},
    {"÷", "/", METE_TOKEN_DIVIDE, 0},
    {"最小", "min", METE_TOKEN_EXTREME, METE_OP_LEAST},
    {"最大", "max", METE_TOKEN_EXTREME, METE_OP_GREATEST},
    {"四舍五入", "round", METE_TOKEN_ROUND, METE_ROUND_NEAREST},
    {"上取整", "ceil", METE_TOKEN_ROUND, METE_ROUND_UP},
    {"下取整", "floor", METE_TOKEN_ROUND, METE_ROUND_DOWN},
    {"若", "if", METE_TOKEN_IF, 0},
    {"则", "then", METE_TOKEN_THEN, 0},
    {"否则", "else", METE_TOKEN_ELSE, 0},

    /* days and events */
    {"次数", "count", METE_TOKEN_COUNT, 0},
    {"本年度", "this_year", METE_TOKEN_THIS_YEAR, 0},
    {"自", "since", METE_TOKEN_SINCE, 0},
    {"含本次", "with_this", METE_TOKEN_WITH_THIS, 0},
    {"周岁", "age", METE_TOKEN_DATES, METE_OP_AGE},
    {"天数", "days", METE_TOKEN_DATES, METE_OP_DAYS},
    {"工作日数", "workdays", METE_TOKEN_DATES, METE_OP_WORKDAYS},
    {"时长", "lasts", METE_TOKEN_DATES, METE_OP_LASTS},

    /* of the part that is graded */
    {"法定最低", "statutory_min", METE_TOKEN_TERM, METE_TERM_STATUTORY_MIN},
    {"法定最高", "statutory_max", METE_TOKEN_TERM, METE_TERM_STATUTORY_MAX},
    {"起点", "start", METE_TOKEN_TERM, METE_TERM_START},
    {"权重合计", "weight_sum", METE_TOKEN_TERM, METE_TERM_WEIGHT_SUM},
    {"权重", "weight", METE_TOKEN_TERM, METE_TERM_WEIGHT},
    {"法定幅度", "statutory_span", METE_TOKEN_SPAN, 0},

    /* not read */
    {"的", "the", METE_TOKEN_PARTICLE, 0},
    {"在", "at", METE_TOKEN_PARTICLE, 1},
    {"达", "at", METE_TOKEN_PARTICLE, 1},

    /* refused, each with its own sentence */
    {"和", NULL, METE_TOKEN_REFUSED, METE_REFUSED_CONJUNCTION},
    {"及", NULL, METE_TOKEN_REFUSED, METE_REFUSED_CONJUNCTION},
    {"以及", NULL, METE_TOKEN_REFUSED, METE_REFUSED_CONJUNCTION},
    {"与", NULL, METE_TOKEN_REFUSED, METE_REFUSED_CONJUNCTION},
    {"&", NULL, METE_TOKEN_REFUSED, METE_REFUSED_CONJUNCTION},
    {"&&", NULL, METE_TOKEN_REFUSED, METE_REFUSED_CONJUNCTION},
    {"||", NULL, METE_TOKEN_REFUSED, METE_REFUSED_CONJUNCTION},
    {"==", NULL, METE_TOKEN_REFUSED, METE_REFUSED_EQUALS},
    {":", NULL, METE_TOKEN_REFUSED, METE_REFUSED_COLON},
    {";", NULL, METE_TOKEN_REFUSED, METE_REFUSED_SEMICOLON},
    {"。", NULL, METE_TOKEN_REFUSED, METE_REFUSED_STOP},
    {"首次", NULL, METE_TOKEN_REFUSED, METE_REFUSED_FIRST},
    {"多次", NULL, METE_TOKEN_REFUSED, METE_REFUSED_MANY},
    {"数次", NULL, METE_TOKEN_REFUSED, METE_REFUSED_MANY},
    {"最少", NULL, METE_TOKEN_REFUSED, METE_REFUSED_AT_LEAST},
    {"最多", NULL, METE_TOKEN_REFUSED, METE_REFUSED_AT_MOST},
    {"未达到", NULL, METE_TOKEN_REFUSED, METE_REFUSED_NOT_REACHED},
    {"没有达到", NULL, METE_TOKEN_REFUSED, METE_REFUSED_NOT_REACHED},
    {"未超过", NULL, METE_TOKEN_REFUSED, METE_REFUSED_NOT_OVER},
    {"没有超过", NULL, METE_TOKEN_REFUSED, METE_REFUSED_NOT_OVER},
    {"以前", NULL, METE_TOKEN_REFUSED, METE_REFUSED_BEFORE},
    {"之前", NULL, METE_TOKEN_REFUSED, METE_REFUSED_BEFORE},
    {"以后", NULL, METE_TOKEN_REFUSED, METE_REFUSED_AFTER},
    {"之后", NULL, METE_TOKEN_REFUSED, METE_REFUSED_AFTER},
    {"以外", NULL, METE_TOKEN_REFUSED, METE_REFUSED_BEYOND},
    {"之间", NULL, METE_TOKEN_REFUSED, METE_REFUSED_BETWEEN},
    {"介于", NULL, METE_TOKEN_REFUSED, METE_REFUSED_BETWEEN},
    {"左右", NULL, METE_TOKEN_REFUSED, METE_REFUSED_ABOUT},
    {"大约", NULL, METE_TOKEN_REFUSED, METE_REFUSED_ABOUT},
    {"半", NULL, METE_TOKEN_REFUSED, METE_REFUSED_HALF},
    {NULL, NULL, 0, 0}};

const mete_word *mete_words(void)
{
    return words;
}

bool mete_phrase_term(const char *name, mete_term *term)
{
    for (const mete_word *word = mete_words(); word->text != NULL; word++) {
        if (word->token == METE_TOKEN_TERM
            && (strcmp(word->text, name) == 0
                || (word->twin != NULL && strcmp(word->twin, name) == 0))) {
            *term = (mete_term)word->code;
            return true;
        }
    }
    return false;
}
