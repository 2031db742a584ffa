/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The sentences: what was found, what was expected, how to write it.
 *
 * A suggestion never turns a word into its contrary; mete_text_nearest() sees
 * to that for names.
 */
#include "load/advice.h"

#include "load/lexer.h"

#include "base/message.h"
#include "base/text.h"

#include <stdarg.h>
#include <string.h>

enum { QUOTE_CHARACTERS = 36, PHRASE_CHARACTERS = 40 };

mete_place mete_phrase_place(const mete_parse *parse, mete_span span)
{
    mete_place place = {NULL, 0, 1};
    int start = 0;

    if (parse->place != NULL) {
        place = *parse->place;
    }
    place.column = place.column > 0 ? place.column : 1;
    for (int i = 0; i < span.begin; i++) {
        if (parse->text[i] == '\n') {
            start = i + 1;
            place.column = 1;
            place.line += place.line > 0 ? 1 : 0;
        }
    }
    place.column +=
        mete_text_columns(parse->text + start, (size_t)(span.begin - start));
    return place;
}

/* As many characters as allowed from `begin`, without line ends, as they were
 * written: folding changes characters, not their number. */
static size_t copy_quote(const mete_parse *parse, int begin, int end,
                         int characters, char *quote)
{
    const char *written = g_utf8_offset_to_pointer(
        parse->original, mete_text_columns(parse->text, (size_t)begin));
    size_t length = 0;
    size_t bytes;

    for (int at = begin; at < end && at < parse->length; at += (int)bytes) {
        size_t written_bytes = (size_t)(g_utf8_next_char(written) - written);

        if (characters-- == 0 || length + 8 > METE_QUOTE_MAX) {
            memcpy(quote + length, "…", strlen("…"));
            length += strlen("…");
            break;
        }
        memcpy(quote + length, written, written_bytes);
        if ((unsigned char)quote[length] < ' ') {
            quote[length] = ' ';
        }
        length += written_bytes;
        written += written_bytes;
        mete_utf8_next(parse->text + at, &bytes);
    }
    quote[length] = '\0';
    return length;
}

const char *mete_quote(const mete_parse *parse, mete_span span,
                       char quote[METE_QUOTE_MAX])
{
    int end = span.end;

    if (end == span.begin && span.begin == 0) { /* what a cell is about */
        g_strlcpy(quote, _("这一列"), METE_QUOTE_MAX);
        return quote;
    }
    while (end > span.begin + 1 && (unsigned char)parse->text[end - 1] <= ' ') {
        end--;
    }
    copy_quote(parse, span.begin, end, QUOTE_CHARACTERS, quote);
    return quote;
}

/* The phrase around the place, for lines that hold several. */
static void quote_phrase(const mete_parse *parse, mete_span span,
                         char quote[METE_QUOTE_MAX])
{
    int begin = span.begin;
    size_t prefix = 0;

    for (int i = 0; i < 12 && begin > 0; i++) {
        do {
            begin--;
        } while (begin > 0 && (parse->text[begin] & 0xC0) == 0x80);
    }
    if (begin > 0) {
        prefix = strlen("…");
        memcpy(quote, "…", prefix);
    }
    copy_quote(parse, begin, parse->length, PHRASE_CHARACTERS - 5,
               quote + prefix);
}

void mete_advise(mete_parse *parse, mete_span span, const char *code,
                 const char *hint, const char *format, ...)
{
    char quote[METE_QUOTE_MAX + 8];
    va_list arguments;
    mete_place place;
    char *sentence;

    parse->broken = true;
    if (parse->faults++ >= METE_PHRASE_FAULTS) {
        return;
    }
    place = mete_phrase_place(parse, span);
    va_start(arguments, format);
    sentence = g_strdup_vprintf(_(format), arguments);
    va_end(arguments);
    quote_phrase(parse, span, quote);
    mete_faults_add(parse->context->faults, code, &place, hint, "短语“%s”：%s",
                    quote, sentence);
    g_free(sentence);
}

static const struct {
    const char *code;
    const char *message; /* “%s” is the word */
    const char *hint;
} refusals[METE_REFUSED_COUNT] = {
    [METE_REFUSED_CONJUNCTION] =
        {"phrase_and_word", N_("“%s”不能连接条件或者数量"),
         N_("两个条件都要成立写“且”，有一个成立就够写“或”；"
            "区间写作“5万元以上10万元以下”；列举用“、”")},
    [METE_REFUSED_LIST] = {"phrase_and_word",
                           N_("“%s”只用在“属于 (…)”的列举里"),
                           N_("两个条件都要成立写“且”，有一个成立就够写“或”")},
    [METE_REFUSED_SEMICOLON] =
        {"phrase_semicolon", N_("短语里不能用分号"),
         N_("两个条件都要成立写“且”，有一个成立就够写“或”")},
    [METE_REFUSED_STOP] = {"phrase_full_stop", N_("短语里不能用句号"),
                           N_("一个短语只写一句，末尾不加句号")},
    [METE_REFUSED_FIRST] = {"phrase_needs_window", N_("“%s”没有说明从何时算起"),
                            N_("写明期间，例如“次数(以往同类违法, 2年) = 0”，"
                               "或者用 define 起一个名称")},
    [METE_REFUSED_MANY] =
        {"phrase_needs_window", N_("“%s”没有说明期间和次数"),
         N_("写明期间和次数，例如“次数(以往同类违法, 2年, 含本次) >= 3”")},
    [METE_REFUSED_AT_LEAST] = {"phrase_unsupported_word",
                               N_("没有“%s”这个比较词"), N_("写作“至少”")},
    [METE_REFUSED_AT_MOST] = {"phrase_unsupported_word",
                              N_("没有“%s”这个比较词"), N_("写作“至多”")},
    [METE_REFUSED_NOT_REACHED] = {"phrase_unsupported_word",
                                  N_("没有“%s”这个比较词"),
                                  N_("写作“不足”“低于”，或者“非 … 达到 …”")},
    [METE_REFUSED_NOT_OVER] = {"phrase_unsupported_word",
                               N_("没有“%s”这个比较词"), N_("写作“不超过”")},
    [METE_REFUSED_BEFORE] =
        {"phrase_unsupported_word", N_("没有“%s”这个词"),
         N_("日期写作“甲日 早于 乙日”或者“甲日 不晚于 乙日”")},
    [METE_REFUSED_AFTER] =
        {"phrase_unsupported_word", N_("没有“%s”这个词"),
         N_("日期写作“甲日 晚于 乙日”或者“甲日 不早于 乙日”")},
    [METE_REFUSED_BEYOND] = {"phrase_unsupported_word", N_("没有“%s”这个词"),
                             N_("写作“超过 …”（不含本数）")},
    [METE_REFUSED_BETWEEN] = {"phrase_unsupported_word",
                              N_("“%s”不能这样连接两个数"),
                              N_("写作“1万元以上5万元以下”或者“1至5万元”")},
    [METE_REFUSED_ABOUT] = {"phrase_unsupported_word", N_("“%s”不是确定的数"),
                            N_("写明上限和下限，例如“9万元以上11万元以下”")},
    [METE_REFUSED_EQUALS] = {"phrase_unsupported_word",
                             N_("没有“%s”这个比较词"),
                             N_("写作“是”“等于”，或者一个等号“=”")},
    [METE_REFUSED_COLON] = {"phrase_unsupported_word", N_("短语里不能用冒号"),
                            N_("写作“危害后果 是 轻微”“货值金额 超过1万元”")},
    [METE_REFUSED_HALF] =
        {"phrase_unsupported_word", N_("“%s”不是数字"),
         N_("半年写作“6个月”，一半写作“50%”，一倍半写作“1.5倍”")},
};

void mete_advise_refused(mete_parse *parse, mete_span span,
                         mete_refused refused)
{
    char quote[METE_QUOTE_MAX];
    GString *sentence = g_string_new(NULL);
    const char *message = _(refusals[refused].message);
    const char *gap = strstr(message, "%s");

    if (gap == NULL) {
        g_string_append(sentence, message);
    } else {
        g_string_append_len(sentence, message, gap - message);
        g_string_append(sentence, mete_quote(parse, span, quote));
        g_string_append(sentence, gap + strlen("%s"));
    }
    mete_advise(parse, span, refusals[refused].code, refusals[refused].hint,
                "%s", sentence->str);
    g_string_free(sentence, TRUE);
}
