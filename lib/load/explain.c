/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The explainer: the first character outside strings and comments that an
 * input method put there, and the remedy.
 */
#include "load/explain.h"

#include "base/text.h"

#include <glib.h>
#include <string.h>

/* Marks that are no full-width forms but are typed for ASCII ones. */
static const struct {
    const char *typed;
    const char *meant;
} marks[] = {
    {"“", "\""},  {"”", "\""},  {"‘", "'"},  {"’", "'"},   {"、", ","},
    {"。", "."},  {"【", "["},  {"】", "]"}, {"《", "\""}, {"》", "\""},
    {"「", "\""}, {"」", "\""}, {"—", "-"},  {"–", "-"},   {"×", "*"},
    {"÷", "/"},   {"≥", ">="},  {"≤", "<="}, {"≠", "~="},  {"\xC2\xA0", " "},
};

static const char *meant_by(const char *typed, size_t bytes)
{
    for (size_t i = 0; i < G_N_ELEMENTS(marks); i++) {
        if (strlen(marks[i].typed) == bytes
            && memcmp(marks[i].typed, typed, bytes) == 0) {
            return marks[i].meant;
        }
    }
    return NULL;
}

static const char *word_for(uint32_t c)
{
    switch (c) {
    case ',':
        return "逗号";
    case '(':
    case ')':
    case '{':
    case '}':
    case '[':
    case ']':
        return "括号";
    case '=':
        return "等号";
    case '"':
    case '\'':
        return "引号";
    case ';':
        return "分号";
    case ':':
        return "冒号";
    default:
        return c >= '0' && c <= '9' ? "数字" : "字符";
    }
}

static void add_wrong_mark(const mete_source *source, mete_token token,
                           const char *meant, mete_faults *faults)
{
    mete_place place = mete_source_place(source, token.from);
    int bytes = (int)(token.to - token.from);

    if (strcmp(meant, " ") == 0) {
        mete_faults_add(faults, "full_width", &place, "改成半角空格",
                        "第%d行第%d列：全角空格应改为半角空格", place.line,
                        place.column);
        return;
    }
    mete_faults_add(faults, "full_width", &place,
                    "引号以外的符号一律用半角（英文输入法）",
                    "第%d行第%d列：全角%s“%.*s”应改为半角“%s”", place.line,
                    place.column, word_for((unsigned char)meant[0]), bytes,
                    source->text + token.from, meant);
}

/* The run of letters that starts at `from`. */
static size_t end_of_word(const mete_source *source, size_t from)
{
    size_t to = from;

    while (to < source->length) {
        size_t bytes;
        uint32_t c = mete_text_next(source->text + to, &bytes);

        if (c < 0x80 ? !g_ascii_isalnum((gchar)c) && c != '_'
                     : meant_by(source->text + to, bytes) != NULL) {
            break;
        }
        to += bytes;
    }
    return to;
}

static void add_bare_word(const mete_source *source, size_t from,
                          mete_faults *faults)
{
    mete_place place = mete_source_place(source, from);
    size_t to = end_of_word(source, from);
    int bytes = (int)MIN(to - from, (size_t)60);
    const char *word = source->text + from;
    mete_token next = mete_source_next(source, &to);

    while (bytes > 0 && (word[bytes] & 0xC0) == 0x80) {
        bytes--; /* not in the middle of a character */
    }
    if (source->text[next.from] == '=') {
        mete_faults_add(faults, "bare_chinese", &place, NULL,
                        "第%d行第%d列：中文键名要写成 [\"%.*s\"]", place.line,
                        place.column, bytes, word);
    } else {
        mete_faults_add(faults, "bare_chinese", &place, NULL,
                        "第%d行第%d列：中文“%.*s”要放在半角引号里：\"%.*s\"",
                        place.line, place.column, bytes, word, bytes, word);
    }
}

static bool is_foreign(const mete_source *source, mete_token token)
{
    return token.type == METE_TOKEN_OTHER
        && (unsigned char)source->text[token.from] >= 0x80;
}

/* A character outside ASCII that stands in the code. */
static void explain_token(const mete_source *source, mete_token token,
                          mete_faults *faults)
{
    char twin[2] = "";
    const char *meant;
    size_t bytes;
    uint32_t c;

    c = mete_text_next(source->text + token.from, &bytes);
    meant = meant_by(source->text + token.from, bytes);
    if (meant == NULL && c < 0x80 && !g_ascii_isalpha((gchar)c)) {
        twin[0] = (char)c;
        meant = twin;
    }
    if (meant != NULL) {
        add_wrong_mark(source, token, meant, faults);
    } else {
        add_bare_word(source, token.from, faults);
    }
}

static void add_unfinished(const mete_source *source, mete_token token,
                           mete_faults *faults)
{
    mete_place place = mete_source_place(source, token.from - 1);

    mete_faults_add(faults, "syntax", &place,
                    "一段文字要写在同一行，两头用同样的半角引号；"
                    "多行文字用 [[ 和 ]]",
                    "第%d行第%d列：这里开始的引号没有结束", place.line,
                    place.column);
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

static void add_wide_end(const mete_source *source, size_t offset,
                         mete_faults *faults)
{
    mete_place place = mete_source_place(source, offset);

    mete_faults_add(faults, "full_width", &place, NULL,
                    "第%d行第%d列：文字以半角引号开始，"
                    "结尾的全角引号“”应改为半角“\"”",
                    place.line, place.column);
}

static const char *hint_for(const char *message)
{
    if (strstr(message, "'}' expected") != NULL) {
        return "前一项后面可能少了逗号，或者少了一个 }";
    }
    if (strstr(message, "')' expected") != NULL) {
        return "可能少了一个 )";
    }
    if (strstr(message, "'=' expected") != NULL
        || strstr(message, "syntax error near") != NULL) {
        return "这一行不是完整的语句：每条声明写成 词 { … } 或 "
               "名字 = 词 { … }";
    }
    if (strstr(message, "near <eof>") != NULL) {
        return "文件到这里就结束了，前面可能有括号没有配对";
    }
    return "看看这一行和上一行：逗号、括号、引号是否成对";
}

void mete_explain_syntax(const mete_source *source, int line,
                         const char *message, mete_faults *faults)
{
    mete_place place = {source->name, line, 0};
    size_t offset = 0;
    size_t wide_end = 0;
    mete_token token;

    do {
        bool odd;

        token = mete_source_next(source, &offset);
        odd = token.type == METE_TOKEN_UNFINISHED || is_foreign(source, token);
        if (wide_end == 0
            && (token.type == METE_TOKEN_STRING
                || token.type == METE_TOKEN_UNFINISHED)) {
            wide_end = find_wide_end(source, token);
        }
        if (odd && wide_end > 0) {
            add_wide_end(source, wide_end, faults);
        } else if (token.type == METE_TOKEN_UNFINISHED) {
            add_unfinished(source, token, faults);
        } else if (odd) {
            explain_token(source, token, faults);
        }
        if (odd) {
            return;
        }
    } while (token.type != METE_TOKEN_END);
    mete_faults_add(faults, "syntax", &place, hint_for(message),
                    "脚本写法有误：%s", message);
}

const char *mete_explain_error(const char *message)
{
    if (strstr(message, "attempt to call a") != NULL) {
        return "花括号前面的不是可以使用的词；"
               "前一项后面也可能少了逗号";
    }
    if (strstr(message, "attempt to index a string") != NULL) {
        return "沙箱里没有文本函数";
    }
    if (strstr(message, "attempt to concatenate") != NULL) {
        return "“..”两边都要是文本或数字";
    }
    if (strstr(message, "attempt to compare") != NULL) {
        return "条件要写成文本，例如 when = \"货值金额 不足1万元\"";
    }
    return NULL;
}
