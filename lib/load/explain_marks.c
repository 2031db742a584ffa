/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Marks of the Chinese input method outside of quotes: commas, colons,
 * quotes, brackets, letters, spaces, and what nobody sees.
 */
#include "load/explain_reading.h"

#include "base/message.h"
#include "base/text.h"

#include <glib.h>

enum { QUOTED = 90 }; /* bytes of a text that is quoted */

/* Marks that are typed for ASCII ones; full-width forms are folded. */
static const struct {
    const char *typed;
    const char *meant;
    const char *name;
} marks[] = {
    {"、", ",", N_("顿号")},       {"‘", "'", N_("全角引号")},
    {"’", "'", N_("全角引号")},    {"“", "\"", N_("全角引号")},
    {"”", "\"", N_("全角引号")},   {"「", "\"", N_("直角引号")},
    {"」", "\"", N_("直角引号")},  {"【", "[", N_("全角括号")},
    {"】", "]", N_("全角括号")},   {"—", "-", N_("破折号")},
    {"–", "-", N_("破折号")},      {"×", "*", N_("乘号")},
    {"÷", "/", N_("除号")},        {"≥", ">=", N_("符号")},
    {"≤", "<=", N_("符号")},       {"≠", "~=", N_("符号")},
    {"\xC2\xA0", " ", N_("空格")},
};

static const char *name_of(uint32_t c)
{
    static const char signs[] = ",;:=(){}[]\"'";
    static const char *const names[] = {
        N_("全角逗号"), N_("全角分号"), N_("全角冒号"), N_("全角等号"),
        N_("全角括号"), N_("全角括号"), N_("全角括号"), N_("全角括号"),
        N_("全角括号"), N_("全角括号"), N_("全角引号"), N_("全角引号"),
    };
    const char *sign = c < 0x80 ? strchr(signs, (int)c) : NULL;

    return sign != NULL && c != 0 ? _(names[sign - signs]) : _("全角字符");
}

/* The ASCII sign that was meant, in `twin` if it is a full-width form; NULL
 * if the character is none that is typed for another. */
static const char *meant_by(const char *typed, char twin[2], const char **name)
{
    size_t bytes;
    uint32_t c = mete_text_next(typed, &bytes);

    for (size_t i = 0; i < G_N_ELEMENTS(marks); i++) {
        if (strlen(marks[i].typed) == bytes
            && memcmp(marks[i].typed, typed, bytes) == 0) {
            *name = _(marks[i].name);
            return marks[i].meant;
        }
    }
    if (c >= 0x80 || g_ascii_isalnum((gchar)c)) {
        return NULL;
    }
    twin[0] = (char)c;
    twin[1] = '\0';
    *name = name_of(c);
    return twin;
}

static bool is_wide_letter(const char *text)
{
    size_t bytes;
    uint32_t c = mete_text_next(text, &bytes);

    return bytes > 1 && c < 0x80 && g_ascii_isalnum((gchar)c);
}

/* Characters that take no place on the screen. */
static bool is_invisible(uint32_t c)
{
    return c == 0xFEFF || (c >= 0x200B && c <= 0x200F)
        || (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x2064);
}

/* Marks that have no place in code at all. */
static bool is_stray(const mete_reading *r, size_t offset)
{
    return mete_reading_at(r, offset, "《") || mete_reading_at(r, offset, "》")
        || mete_reading_at(r, offset, "。");
}

/* The end of “…” that begins at `from`, before the line's; or 0. */
static size_t end_of_quotation(const mete_reading *r, size_t from)
{
    const char *text = r->source->text + from;
    size_t line = strcspn(text, "\n");
    const char *end = g_strstr_len(text, (gssize)line, "”");
    const char *plain = memchr(text, '"', line);

    if (end == NULL || (plain != NULL && plain < end)) {
        end = plain;
        return end == NULL ? 0 : from + (size_t)(end - text) + 1;
    }
    return from + (size_t)(end - text) + strlen("”");
}

/* Returns the offset behind. */
static size_t explain_quotation(mete_reading *r, mete_token token)
{
    size_t end = end_of_quotation(r, token.from);
    size_t from = token.to;
    size_t last =
        r->source->text[end == 0 ? 0 : end - 1] == '"' ? 1 : strlen("”");

    if (end == 0 || end - last - from > QUOTED) {
        mete_explain_at(r->source, token.from, r->faults, "full_width",
                        "引号外面的符号，先切换到英文输入法再输入",
                        "全角引号“ ”应改为半角引号 \"");
        r->done = end == 0; /* where the text ends cannot be told */
        return end == 0 ? token.to : end;
    }
    mete_explain_at(r->source, token.from, r->faults, "full_width",
                    "先切换到英文输入法再输入引号",
                    "全角引号“ ”应改为半角引号 \"：写成 \"%.*s\"",
                    (int)(end - last - from), r->source->text + from);
    return end;
}

/* 《食品安全法》第一百二十五条: a citation in words. */
static size_t explain_title(mete_reading *r, mete_token token)
{
    size_t line = strcspn(r->source->text + token.from, "\n,;}");

    mete_explain_at(r->source, token.from, r->faults, "full_width",
                    "条款写成文本 \"法律名称#条.款.项\"，不用书名号",
                    "书名号“《 》”不能写在引号外面");
    return token.from + line;
}

static size_t explain_mark(mete_reading *r, mete_token token, const char *meant,
                           const char *name)
{
    int bytes = (int)(token.to - token.from);
    const char *typed = r->source->text + token.from;
    const char *hint = _("引号外面的符号，先切换到英文输入法再输入");

    if (mete_reading_at(r, token.from, "“")) {
        return explain_quotation(r, token);
    }
    if (strcmp(meant, " ") == 0) {
        mete_explain_at(r->source, token.from, r->faults, "full_width",
                        "用空格键重新输入", "全角空格应改为半角空格");
        while (mete_reading_at(r, token.to, "　")) {
            token.to += strlen("　");
        }
    } else if (strcmp(meant, ":") == 0 && r->depth > 0
               && r->before.type != METE_TOKEN_OTHER) {
        mete_explain_at(r->source, token.from, r->faults, "full_width", hint,
                        "冒号“%.*s”应改为半角等号“=”：字段和值之间写等号",
                        bytes, typed);
    } else {
        mete_explain_at(r->source, token.from, r->faults, "full_width", hint,
                        "%s“%.*s”应改为半角“%s”", name, bytes, typed, meant);
    }
    return token.to;
}

static size_t explain_wide_letters(mete_reading *r, mete_token token)
{
    const char *text = r->source->text;
    GString *plain = g_string_new(NULL);
    size_t to = token.from;
    size_t bytes;

    while (is_wide_letter(text + to)) {
        g_string_append_c(plain, (char)mete_text_next(text + to, &bytes));
        to += bytes;
    }
    mete_explain_at(r->source, token.from, r->faults, "full_width",
                    "先切换到英文输入法再输入", "全角的“%.*s”应改为半角“%s”",
                    (int)(to - token.from), text + token.from, plain->str);
    g_string_free(plain, TRUE);
    return to;
}

bool mete_reading_is_mark(const mete_reading *r, size_t offset)
{
    const char *typed = r->source->text + offset;
    char twin[2];
    const char *name;
    size_t bytes;

    return is_invisible(mete_text_next(typed, &bytes)) || is_wide_letter(typed)
        || is_stray(r, offset) || meant_by(typed, twin, &name) != NULL;
}

char mete_reading_bracket(const mete_reading *r, size_t offset)
{
    size_t bytes;
    uint32_t c = mete_text_next(r->source->text + offset, &bytes);

    return c != 0 && c < 0x80 && strchr("{}()[]", (int)c) != NULL ? (char)c
                                                                  : '\0';
}

size_t mete_reading_mark(mete_reading *r, mete_token token)
{
    const char *typed = r->source->text + token.from;
    char twin[2];
    const char *name;
    const char *meant = meant_by(typed, twin, &name);
    size_t bytes;
    uint32_t c = mete_text_next(typed, &bytes);

    if (is_invisible(c)) {
        mete_explain_at(r->source, token.from, r->faults, "invisible",
                        "把光标移到这里，删去前后看不见的字符",
                        "这里有一个看不见的字符（U+%04X）", (unsigned)c);
        return token.to;
    }
    if (is_wide_letter(typed)) {
        return explain_wide_letters(r, token);
    }
    if (mete_reading_at(r, token.from, "《")) {
        return explain_title(r, token);
    }
    if (meant == NULL) {
        mete_explain_at(r->source, token.from, r->faults, "full_width",
                        "把它删去", "“%.*s”不能写在引号外面", (int)bytes,
                        typed);
        return token.to;
    }
    return explain_mark(r, token, meant, name);
}
