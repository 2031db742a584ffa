/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The explainer: every character outside strings and comments that an input
 * method put there, and the remedy.
 */
#include "load/explain.h"

#include "load/explain_reading.h"
#include "load/lua_words.h"

#include "base/message.h"

#include <glib.h>
#include <stdarg.h>

void mete_explain_at(const mete_source *source, size_t offset,
                     mete_faults *faults, const char *code, const char *hint,
                     const char *format, ...)
{
    mete_place place = mete_source_place(source, offset);
    va_list arguments;
    char *message;

    va_start(arguments, format);
    message = g_strdup_vprintf(_(format), arguments);
    va_end(arguments);
    mete_faults_add(faults, code, &place, hint, "第%d行第%d列：%s", place.line,
                    place.column, message);
    g_free(message);
}

static bool is_foreign(const mete_source *source, mete_token token)
{
    return token.type == METE_TOKEN_OTHER
        && (unsigned char)source->text[token.from] >= 0x80;
}

/* Nothing but white space before it on its line. */
static bool is_line_start(const mete_source *source, size_t from)
{
    while (from > 0 && g_ascii_isspace(source->text[from - 1])
           && source->text[from - 1] != '\n') {
        from--;
    }
    return from == 0 || source->text[from - 1] == '\n';
}

/* # and // of other languages. */
static bool is_comment(const mete_reading *r, mete_token token)
{
    return (mete_reading_is_sign(r, token, '#')
            && (r->depth == 0 || is_line_start(r->source, token.from))
            && !mete_reading_is_sign(r, r->before, '='))
        || (mete_reading_is_sign(r, token, '/')
            && r->source->text[token.to] == '/'
            && (r->depth == 0 || mete_reading_opens_field(r)
                || mete_reading_is_sign(r, r->before, '}')
                || r->before.type == METE_TOKEN_STRING));
}

static size_t explain_comment(mete_reading *r, mete_token token)
{
    mete_explain_at(r->source, token.from, r->faults, "comment", NULL,
                    "说明文字（注释）前面写两个减号“--”，不写“%s”",
                    mete_reading_is_sign(r, token, '#') ? "#" : "//");
    return token.from + strcspn(r->source->text + token.from, "\n");
}

/* A string that holds a wide closing quote and no opening one was meant to
 * end there; what follows is then read inside out. */
static size_t find_wide_end(const mete_source *source, mete_token token)
{
    static const char opening[] = "“";
    static const char closing[] = "”";
    char *text = g_strndup(source->text + token.from, token.to - token.from);
    const char *end = strstr(text, closing);
    size_t offset = end == NULL || strstr(text, opening) != NULL
                      ? 0
                      : token.from + (size_t)(end - text);

    g_free(text);
    return offset;
}

static void explain_unfinished(mete_reading *r, mete_token token)
{
    mete_token before = r->before;

    if (before.type == METE_TOKEN_NAME && before.to + 1 == token.from) {
        mete_explain_at(r->source, before.from, r->faults, "syntax", NULL,
                        "文字“%.*s”前面缺少半角引号 \"",
                        (int)MIN(before.to - before.from, (size_t)60),
                        r->source->text + before.from);
    } else {
        mete_explain_at(r->source, token.from - 1, r->faults, "syntax",
                        "一段文字要写在同一行，两头用同样的半角引号；"
                        "多行文字用 [[ 和 ]]",
                        "这里开始的引号没有结束");
    }
    r->done = true;
}

static void explain_wide_end(mete_reading *r)
{
    mete_explain_at(r->source, r->wide_end, r->faults, "full_width", NULL,
                    "文字以半角引号开始，结尾的全角引号 ” 应改为半角引号 \"");
    r->done = true;
}

static void note_token(mete_reading *r, mete_token token)
{
    if (token.type == METE_TOKEN_OTHER) {
        char c = r->source->text[token.from];

        r->depth += c == '{' || c == '(' || c == '[' ? 1 : 0;
        r->depth -= c == '}' || c == ')' || c == ']' ? 1 : 0;
    }
    r->before = token;
}

static size_t explain_odd(mete_reading *r, mete_token token, size_t offset)
{
    r->found++;
    if (r->wide_end > 0) {
        explain_wide_end(r);
        return offset;
    }
    if (token.type == METE_TOKEN_UNFINISHED) {
        explain_unfinished(r, token);
        return offset;
    }
    if (is_comment(r, token)) {
        return explain_comment(r, token);
    }
    return mete_reading_is_mark(r, token.from) ? mete_reading_mark(r, token)
                                               : mete_reading_words(r, token);
}

/* What has been explained, for the token behind. */
static void note_foreign(mete_reading *r, mete_token token, size_t to)
{
    char bracket = mete_reading_bracket(r, token.from);
    bool mark = token.type == METE_TOKEN_OTHER
             && mete_reading_is_mark(r, token.from)
             && !mete_reading_at(r, token.from, "“");

    if (bracket != '\0') {
        r->depth += strchr("{([", bracket) != NULL ? 1 : -1;
    }
    r->before = (mete_token){mark ? METE_TOKEN_OTHER : METE_TOKEN_NAME,
                             token.from, to, false};
}

static bool explain_characters(const mete_source *source, mete_faults *faults)
{
    mete_reading r = {.source = source, .faults = faults};
    size_t offset = 0;
    mete_token token;

    do {
        token = mete_source_next(source, &offset);
        if (r.wide_end == 0
            && (token.type == METE_TOKEN_STRING
                || token.type == METE_TOKEN_UNFINISHED)) {
            r.wide_end = find_wide_end(source, token);
        }
        if (token.type == METE_TOKEN_UNFINISHED || is_foreign(source, token)
            || is_comment(&r, token)) {
            offset = explain_odd(&r, token, offset);
            note_foreign(&r, token, offset);
        } else {
            note_token(&r, token);
        }
    } while (token.type != METE_TOKEN_END && !r.done
             && r.found < METE_EXPLAIN_MOST);
    return r.found > 0;
}

static const char *syntax_hint(const char *message)
{
    if (strstr(message, "escape sequence") != NULL) {
        return _("文件夹之间写斜线“/”；反斜线本身要写两个“\\\\”");
    }
    return _("看看这一行和上一行：逗号、括号、引号是否成对");
}

void mete_explain_syntax(const mete_source *source, int line,
                         const char *message, mete_faults *faults)
{
    mete_place place = {source->name, line, 0};
    char *words;

    if (explain_characters(source, faults)
        || mete_explain_structure(source, faults)) {
        return;
    }
    words = mete_lua_words(message);
    mete_faults_add(faults, "syntax", &place, syntax_hint(message), "%s",
                    words);
    g_free(words);
}

static const char *error_hint(const char *message)
{
    if (strstr(message, "attempt to call a") != NULL) {
        return _("花括号前面的不是可以使用的词；"
                 "前一项后面也可能少了逗号");
    }
    if (strstr(message, "attempt to index a string") != NULL) {
        return _("沙箱里没有文本函数");
    }
    if (strstr(message, "attempt to concatenate") != NULL) {
        return _("“..”两边都要是文本或数字");
    }
    if (strstr(message, "attempt to compare") != NULL) {
        return _("条件要写成文本，例如 when = \"货值金额 不足1万元\"");
    }
    return NULL;
}

void mete_explain_error(const mete_source *source, int line,
                        const char *message, mete_faults *faults)
{
    mete_place place = {source->name, line, 0};
    char *words = mete_lua_words(message);

    mete_faults_add(faults, "script", &place, error_hint(message),
                    "脚本出错：%s", words);
    g_free(words);
}
