/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Chinese outside of quotes: fields and words that are English, names left of
 * the equals sign, and texts whose quotes are missing.
 */
#include "load/explain_reading.h"

#include "base/text.h"
#include "load/meant.h"

#include <glib.h>

enum { QUOTED = 90 }; /* bytes of a text that is quoted */

static bool ends_words(const mete_reading *r, size_t offset)
{
    static const char *const ends[] = {"，", "；", "。", "：",
                                       "＝", "｝", "”",  "“"};

    if (strchr("\r\n,;:={}\"'", r->source->text[offset]) != NULL) {
        return true; /* also the file's end */
    }
    for (size_t i = 0; i < G_N_ELEMENTS(ends); i++) {
        if (mete_reading_at(r, offset, ends[i])) {
            return true;
        }
    }
    return false;
}

/* Where the words end that should be quoted: at a sign that no phrase has, or
 * with the line. */
static size_t end_of_words(const mete_reading *r, size_t from)
{
    size_t to = from;
    size_t bytes;

    while (!ends_words(r, to)) {
        mete_text_next(r->source->text + to, &bytes);
        to += bytes;
    }
    while (to > from && r->source->text[to - 1] == ' ') {
        to--;
    }
    return to;
}

/* Bytes of at most QUOTED, not in the middle of a character. */
static int quoted_bytes(const mete_reading *r, size_t from, size_t to)
{
    size_t bytes = MIN(to - from, (size_t)QUOTED);

    while (bytes > 0 && (r->source->text[from + bytes] & 0xC0) == 0x80) {
        bytes--;
    }
    return (int)bytes;
}

static bool is_equals(const mete_reading *r, size_t offset)
{
    mete_token next = mete_source_next(r->source, &offset);

    return next.type == METE_TOKEN_OTHER
        && (r->source->text[next.from] == '='
            || r->source->text[next.from] == ':'
            || mete_reading_at(r, next.from, "＝")
            || mete_reading_at(r, next.from, "："));
}

/* 标题 = "…" in a table */
static void explain_field(mete_reading *r, size_t from, size_t to)
{
    const char *word = r->source->text + from;
    int bytes = quoted_bytes(r, from, to);
    const char *meant = mete_meant_field(word, to - from);

    if (meant != NULL) {
        mete_explain_at(r->source, from, r->faults, "bare_chinese", NULL,
                        "字段名用英文：“%.*s”应写成 %s", bytes, word, meant);
    } else {
        mete_explain_at(r->source, from, r->faults, "bare_chinese",
                        "字段名是英文的，例如 title、when、fine",
                        "中文键名要写成 [\"%.*s\"]", bytes, word);
    }
}

/* At the beginning of a declaration.  What follows may be prose. */
static void explain_statement(mete_reading *r, size_t from, size_t to)
{
    const char *word = r->source->text + from;
    int bytes = quoted_bytes(r, from, to);
    const char *meant = mete_meant_word(word, to - from);

    if (is_equals(r, to)) {
        mete_explain_at(r->source, from, r->faults, "bare_chinese",
                        "中文名称写在花括号里，例如 area = number { "
                        "\"占地面积\", unit = \"平方米\" }",
                        "等号左边“%.*s”要用英文字母命名", bytes, word);
        return;
    }
    r->done = true;
    if (meant != NULL) {
        mete_explain_at(r->source, from, r->faults, "bare_chinese", NULL,
                        "声明用英文的词：“%.*s”应写成 %s", bytes, word, meant);
    } else {
        mete_explain_at(r->source, from, r->faults, "bare_chinese",
                        "声明以英文的词开头，例如 item \"…\" { … }；"
                        "说明文字前面写两个减号“--”",
                        "“%.*s”不能直接写在这里", bytes, word);
    }
}

/* A value, an item of a list: words that should stand in quotes. */
static void explain_value(mete_reading *r, size_t from, size_t to)
{
    const char *word = r->source->text + from;
    int bytes = quoted_bytes(r, from, to);

    if (r->source->text[to] == '"') {
        mete_explain_at(r->source, from, r->faults, "bare_chinese", NULL,
                        "文字“%.*s”前面缺少半角引号 \"", bytes, word);
        r->done = true;
    } else {
        mete_explain_at(r->source, from, r->faults, "bare_chinese", NULL,
                        "文字“%.*s”要放在半角引号里：\"%.*s\"", bytes, word,
                        bytes, word);
    }
}

/* "标注为"特供"的食品": the second quote ends the text. */
static void explain_inner_quotes(mete_reading *r)
{
    mete_explain_at(r->source, r->before.to, r->faults, "inner_quotes",
                    "文字里面的引号用中文引号“ ”，两头的用半角引号 \"",
                    "文字到这个半角引号 \" 就结束了，后面还有字");
    r->done = true;
}

static bool is_same_line(const mete_reading *r, size_t from, size_t to)
{
    return memchr(r->source->text + from, '\n', to - from) == NULL;
}

/* Returns the offset behind what has been explained. */
size_t mete_reading_words(mete_reading *r, mete_token token)
{
    mete_token before = r->before;
    size_t from = token.from;
    bool value =
        mete_reading_is_sign(r, before, '=') || r->depth > 0
        || (before.type == METE_TOKEN_NAME && is_same_line(r, before.to, from));
    size_t to;

    if (before.type == METE_TOKEN_NAME && before.to == from) {
        from = before.from; /* 5000元 */
    }
    to = end_of_words(r, from);
    if (before.type == METE_TOKEN_STRING && before.to + 1 == from) {
        explain_inner_quotes(r);
    } else if (!value) {
        explain_statement(r, from, to);
    } else if (mete_reading_opens_field(r) && is_equals(r, to)) {
        explain_field(r, from, to);
    } else {
        explain_value(r, from, to);
    }
    return MAX(to, token.to);
}
