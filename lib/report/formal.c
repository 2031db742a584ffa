/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * A law phrase in formal Chinese, to be read aloud: what the phrase language
 * says by functions and signs becomes words, everything else stays as it was
 * written.
 *
 * Works on the text, not on the tree: only the text still has the names that
 * the rulebook gave to conditions.
 */
#include "report/words.h"

#include "base/date.h"
#include "base/text.h"

#include <glib.h>

enum { ARGUMENTS = 4, DEEPEST = 16 };

/* A piece of a phrase, not ended by a NUL. */
typedef struct {
    const char *text;
    size_t length;
} piece;

static void put_piece(mete_buffer *buffer, piece whole, int depth);

static bool starts(piece rest, const char *word)
{
    size_t length = strlen(word);
    return rest.length >= length && memcmp(rest.text, word, length) == 0;
}

/* What stands behind the word, nothing if the piece does not start so. */
static piece behind(piece rest, const char *word)
{
    size_t length = starts(rest, word) ? strlen(word) : rest.length;
    return (piece){rest.text + length, rest.length - length};
}

static bool is_space(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

static piece trim(piece whole)
{
    while (whole.length > 0 && is_space(*whole.text)) {
        whole.text++;
        whole.length--;
    }
    while (whole.length > 0 && is_space(whole.text[whole.length - 1])) {
        whole.length--;
    }
    return whole;
}

/* What stands in the brackets that open at `rest`, parted by commas; gives
 * the bytes read, 0 if they never close or hold too much.  Wide marks were
 * folded to ASCII before. */
static size_t read_arguments(piece rest, piece *arguments, size_t *count)
{
    size_t at = rest.length > 0 && *rest.text == '(' ? 1 : 0;
    size_t start = at;
    int depth = (int)at;
    *count = 0;
    for (; depth > 0 && at < rest.length && *count < ARGUMENTS; at++) {
        char c = rest.text[at];
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        if (depth == 0 || (depth == 1 && c == ',')) {
            arguments[(*count)++] =
                trim((piece){rest.text + start, at - start});
            start = at + 1;
        }
    }
    return depth == 0 ? at : 0;
}

/* 2年内以往同类违法（含本次）的次数 */
static void put_count(mete_buffer *buffer, const piece *arguments, size_t count,
                      int depth)
{
    bool including = false;
    for (size_t i = 1; i < count; i++) {
        piece window = arguments[i];
        if (starts(window, "含本次")) {
            including = true;
        } else {
            put_piece(buffer, window, depth);
            mete_buffer_text(buffer, starts(window, "自")       ? "起"
                                     : starts(window, "本年度") ? ""
                                                                : "内");
        }
    }
    put_piece(buffer, arguments[0], depth);
    mete_buffer_text(buffer, including ? "（含本次）的次数" : "的次数");
}

/* Functions of two arguments, in words. */
static const struct {
    const char *name;
    const char *before;
    const char *between;
    const char *after;
    bool turned; /* only the second argument is told */
} functions[] = {
    {"周岁", "按", "", "计算的年龄", true},
    {"时长", "自", "至", "的时长", false},
    {"天数", "自", "至", "的天数", false},
    {"工作日数", "自", "至", "的工作日数", false},
    {"最大", "", "与", "两者中较大的一项", false},
    {"最小", "", "与", "两者中较小的一项", false},
    {"四舍五入", "", "（四舍五入到", "）", false},
    {"上取整", "", "（向上取整到", "）", false},
    {"下取整", "", "（向下取整到", "）", false},
};

/* A function that starts here, in words; gives the bytes read, 0 if none
 * does. */
static size_t put_function(mete_buffer *buffer, piece rest, int depth)
{
    piece arguments[ARGUMENTS];
    size_t count;
    size_t used = read_arguments(behind(rest, "次数"), arguments, &count);
    if (used > 0) {
        put_count(buffer, arguments, count, depth);
        return strlen("次数") + used;
    }
    for (size_t i = 0; i < G_N_ELEMENTS(functions); i++) {
        piece inside = behind(rest, functions[i].name);
        used = read_arguments(inside, arguments, &count);
        if (used > 0 && count == 2) {
            bool turned = functions[i].turned;
            mete_buffer_text(buffer, functions[i].before);
            put_piece(buffer, arguments[turned ? 1 : 0], depth);
            mete_buffer_text(buffer, functions[i].between);
            if (!turned) {
                put_piece(buffer, arguments[1], depth);
            }
            mete_buffer_text(buffer, functions[i].after);
            return strlen(functions[i].name) + used;
        }
    }
    return 0;
}

/* A day written 2026-01-01; gives the bytes read. */
static size_t put_day(mete_buffer *buffer, piece rest)
{
    enum { BYTES = 10 };
    mete_date day;
    if (rest.length < BYTES || !g_ascii_isdigit(rest.text[0])
        || !mete_date_parse(rest.text, BYTES, &day)) {
        return 0;
    }
    mete_words_date(buffer, day);
    return BYTES;
}

/* Signs and their words; longer signs first. */
static const struct {
    const char *sign;
    const char *words;
} signs[] = {
    {">=", "不低于"}, {"<=", "不超过"}, {"!=", "不等于"}, {"≥", "不低于"},
    {"≤", "不超过"},  {"≠", "不等于"},  {">", "超过"},    {"<", "不足"},
    {"=", "为"},      {"+", "加"},      {"*", "乘以"},    {"×", "乘以"},
    {"/", "除以"},    {"÷", "除以"},    {"非 ", "并非"},  {"非(", "并非（"},
    {" 是 ", "为"},
};

/* Marks that stand between words, also within quotes. */
static const struct {
    char mark;
    const char *words;
} marks[] = {{'(', "（"}, {')', "）"}, {',', "，"}, {';', "；"},
             {':', "："}, {'?', "？"}, {'!', "！"}};

static size_t put_mark(mete_buffer *buffer, piece rest)
{
    for (size_t i = 0; i < G_N_ELEMENTS(marks); i++) {
        if (*rest.text == marks[i].mark) {
            mete_buffer_text(buffer, marks[i].words);
            return 1;
        }
    }
    return 0;
}

static size_t put_sign(mete_buffer *buffer, piece rest)
{
    if (*rest.text == '-') { /* 2-6立方米 is a range, a - b a difference */
        bool range = rest.length > 1 && !is_space(rest.text[1]);
        mete_buffer_text(buffer, range ? "至" : "减");
        return 1;
    }
    for (size_t i = 0; i < G_N_ELEMENTS(signs); i++) {
        if (starts(rest, signs[i].sign)) {
            mete_buffer_text(buffer, signs[i].words);
            return strlen(signs[i].sign);
        }
    }
    return put_mark(buffer, rest);
}

/* 「…」 as “…”: the words of a question are not the language's. */
static size_t put_quoted(mete_buffer *buffer, piece rest)
{
    size_t at = strlen("「");
    if (!starts(rest, "「")) {
        return 0;
    }
    mete_buffer_text(buffer, "“");
    while (at < rest.length) {
        piece here = {rest.text + at, rest.length - at};
        if (starts(here, "」")) {
            at += strlen("」");
            break;
        }
        if (put_mark(buffer, here) == 0) {
            mete_buffer_bytes(buffer, here.text, 1);
        }
        at++;
    }
    mete_buffer_text(buffer, "”");
    return at;
}

/* 属于 (甲、乙) as 属于甲、乙; gives the bytes read. */
static size_t put_members(mete_buffer *buffer, piece rest, int depth)
{
    piece arguments[ARGUMENTS];
    size_t count;
    piece after = trim(behind(rest, "属于"));
    size_t used = read_arguments(after, arguments, &count);
    if (used == 0 || count != 1) {
        return 0;
    }
    mete_buffer_text(buffer, "属于");
    put_piece(buffer, arguments[0], depth);
    return (size_t)(after.text - rest.text) + used;
}

/* One character as it is; a space only between two words of ASCII. */
static size_t put_plain(mete_buffer *buffer, piece rest, char before)
{
    size_t bytes = 1;
    if (is_space(*rest.text)) {
        while (bytes < rest.length && is_space(rest.text[bytes])) {
            bytes++;
        }
        if (g_ascii_isalnum(before) && bytes < rest.length
            && g_ascii_isalnum(rest.text[bytes])) {
            mete_buffer_text(buffer, " ");
        }
        return bytes;
    }
    while (bytes < rest.length && (rest.text[bytes] & 0xC0) == 0x80) {
        bytes++;
    }
    mete_buffer_bytes(buffer, rest.text, bytes);
    return bytes;
}

static void put_piece(mete_buffer *buffer, piece whole, int depth)
{
    size_t at = 0;
    char before = '\0';
    whole = trim(whole);
    while (at < whole.length) {
        piece rest = {whole.text + at, whole.length - at};
        bool deeper = depth < DEEPEST;
        size_t used = deeper ? put_function(buffer, rest, depth + 1) : 0;
        used =
            used == 0 && deeper ? put_members(buffer, rest, depth + 1) : used;
        used = used == 0 && !g_ascii_isdigit(before) ? put_day(buffer, rest)
                                                     : used;
        used = used == 0 ? put_quoted(buffer, rest) : used;
        used = used == 0 ? put_sign(buffer, rest) : used;
        used = used == 0 ? put_plain(buffer, rest, before) : used;
        at += used;
        before = is_space(whole.text[at - 1]) ? before : whole.text[at - 1];
    }
}

void mete_words_formal(mete_buffer *buffer, const char *phrase)
{
    char *folded = mete_text_fold(phrase);
    put_piece(buffer, (piece){folded, strlen(folded)}, 0);
    g_free(folded);
}
