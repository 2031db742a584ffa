/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Where the grammar cannot go on: what most probably was meant, judged by the
 * token there and by the one before it.
 */
#include "load/advice.h"

#include "load/lexer.h"

#include "base/message.h"

#include <string.h>

static void advise_unclosed(mete_parse *parse)
{
    int begin = parse->opened[parse->depth - 1];

    mete_advise(parse, (mete_span){begin, begin + 1},
                "phrase_unclosed_parenthesis", "在末尾补上“)”",
                _("“(”没有配对的“)”"));
}

/* What stands where an operator or the end should be. */
static void advise_operator(mete_parse *parse, mete_span span, int found,
                            const char *quote)
{
    switch (found) {
    case METE_TOKEN_CLOSE:
        if (parse->extra_close) {
            mete_advise(parse, span, "phrase_syntax",
                        "去掉它，或者在前面补上“(”", "“)”没有配对的“(”");
        } else {
            mete_advise(parse, span, "phrase_arguments",
                        "写作“周岁(出生日期, 甲日)”“时长(甲日, 乙日)”"
                        "“四舍五入(…, 1元)”",
                        "括号里缺少逗号和后面的内容");
        }
        break;
    case METE_TOKEN_QUANTITY:
        mete_advise(parse, span, "phrase_missing_bound",
                    "区间写作“20%以上30%以下”，"
                    "倍数写作“货值金额 5倍”",
                    "“%s”后面缺少“以上”或者“以下”", quote);
        break;
    case METE_TOKEN_NAME:
    case METE_TOKEN_NOT:
    case METE_TOKEN_EXISTS:
    case METE_TOKEN_COUNT:
    case METE_TOKEN_DATES:
    case METE_TOKEN_IF:
    case METE_TOKEN_OPEN:
    case METE_TOKEN_ALWAYS:
        mete_advise(parse, span, "phrase_missing_and",
                    "两个条件都要成立写“且”，有一个成立就够写“或”",
                    "“%s”前面缺少“且”“或”或者比较词", quote);
        break;
    case METE_TOKEN_BOUND:
    case METE_TOKEN_COMPARE:
        mete_advise(parse, span, "phrase_too_many_bounds",
                    "最多写一个下限、一个上限；"
                    "两个条件之间写“且”或者“或”",
                    "“%s”多余，前面已经写了上下限", quote);
        break;
    case METE_TOKEN_COMMA:
        mete_advise(parse, span, "phrase_syntax",
                    "区间写作“5000元以上5万元以下”，中间不加逗号",
                    "“%s”前面已经是完整的区间，后面还有字", quote);
        break;
    case METE_TOKEN_LABEL:
        mete_advise(parse, span, "phrase_missing_is",
                    "写作“… 是 …”，或者“… 达到 …”", "“%s”前面缺少“是”", quote);
        break;
    default:
        mete_advise(parse, span, "phrase_syntax", NULL,
                    "读到“%s”读不下去；前面已经是完整的一句", quote);
    }
}

/* Behind ，且 or 或 a condition begins. */
static bool follows_join(const mete_parse *parse, int begin)
{
    static const char *const joins[] = {",", "且", "或", "或者"};

    while (begin > 0 && (unsigned char)parse->text[begin - 1] <= ' ') {
        begin--;
    }
    for (size_t i = 0; i < G_N_ELEMENTS(joins); i++) {
        int length = (int)strlen(joins[i]);

        if (begin >= length
            && memcmp(parse->text + begin - length, joins[i], (size_t)length)
                   == 0) {
            return true;
        }
    }
    return false;
}

/* What stands where a name or a quantity should be. */
static void advise_operand(mete_parse *parse, mete_span span, int found,
                           const char *quote)
{
    if (found == METE_TOKEN_BOUND && follows_join(parse, span.begin)) {
        mete_advise(parse, span, "phrase_bound_here",
                    "写出是什么，例如“货值金额 1万元以上”；"
                    "处罚幅度里不写条件，条件写在 when 里",
                    "“%s”前面没有说是什么", quote);
    } else if (found == METE_TOKEN_BOUND) {
        mete_advise(parse, span, "phrase_bound_here",
                    "区间和界限不参加计算；做减法时在减号两边留空格",
                    "“%s”不能写在这里", quote);
    } else if (found == METE_TOKEN_YYEOF) {
        mete_advise(parse, span, "phrase_unfinished", NULL,
                    "话没有写完，后面还要有名称、数量或者条件");
    } else {
        mete_advise(parse, span, "phrase_syntax", NULL,
                    "读到“%s”读不下去；这里要有名称、数量或者条件", quote);
    }
}

void mete_advise_syntax(mete_parse *parse, mete_span span, int found,
                        bool operand, bool end)
{
    char quote[METE_QUOTE_MAX];

    mete_quote(parse, span, quote);
    if (found == METE_TOKEN_NAME && parse->unread_name) {
        return; /* that it is not known has been said */
    }
    if (found == METE_TOKEN_YYEOF && parse->depth > 0) {
        advise_unclosed(parse);
    } else if (found == METE_TOKEN_YYEOF || (operand && !end)) {
        advise_operand(parse, span, found, quote);
    } else {
        advise_operator(parse, span, found, quote);
    }
}
