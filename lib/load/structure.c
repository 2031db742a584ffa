/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Commas, signs and brackets of a script that Lua could not read.
 *
 * Lua says where it could not go on; the slip itself is often lines above.
 * Here the tokens are read with a stack of what is open, and the slips that
 * people make in tables are looked for.  Bodies of functions are passed over.
 */
#include "load/explain.h"

#include "load/schema.h"

#include "base/message.h"

#include <glib.h>
#include <stdarg.h>
#include <string.h>

enum { PAST = 3 };

/* Something open: a bracket, or 'f' for what an `end` closes. */
typedef struct {
    char sign;
    bool called; /* behind a word: fine { … } */
    int indent;  /* of its line */
    size_t offset;
} opener;

typedef struct {
    const mete_source *source;
    mete_faults *faults;
    GArray *open; /* of opener */
    mete_token token;
    mete_token past[PAST]; /* the tokens before it, the last one first */
    size_t past_end;       /* behind the last of them */
    size_t line;           /* where that of the token begins */
    size_t seen;           /* up to here lines have been looked for */
    bool called;           /* what closed last stood behind a word */
    opener suspect;        /* should have been closed; sign 0: none */
    int found;
    bool done;
} walk;

static void report(walk *w, size_t offset, const char *hint, const char *format,
                   ...) __attribute__((format(printf, 4, 5)));

static void report(walk *w, size_t offset, const char *hint, const char *format,
                   ...)
{
    va_list arguments;
    char *message;

    va_start(arguments, format);
    message = g_strdup_vprintf(_(format), arguments);
    va_end(arguments);
    mete_explain_at(w->source, offset, w->faults, "syntax", hint, "%s",
                    message);
    g_free(message);
    if (++w->found == METE_EXPLAIN_MOST) {
        w->done = true;
    }
}

/* ---- tokens ---- */

static const char *text_of(const walk *w, mete_token token)
{
    return w->source->text + token.from;
}

static int length_of(mete_token token)
{
    return (int)MIN(token.to - token.from, (size_t)60);
}

static bool is_sign(const walk *w, mete_token token, char sign)
{
    return token.type == METE_TOKEN_OTHER && *text_of(w, token) == sign;
}

static bool is_name(const walk *w, mete_token token, const char *name)
{
    return token.type == METE_TOKEN_NAME
        && token.to - token.from == strlen(name)
        && memcmp(text_of(w, token), name, strlen(name)) == 0;
}

/* `until = "…"` is a field. */
static bool is_field_until(const walk *w, mete_token token)
{
    const char *behind = w->source->text + token.to;

    behind += strspn(behind, " \t");
    return is_name(w, token, "until") && behind[0] == '=' && behind[1] != '=';
}

/* A word of Lua that is no value. */
static bool is_reserved(const walk *w, mete_token token)
{
    static const char *const words[] = {
        "and",  "break",  "do",     "else",     "elseif", "end", "for",
        "goto", "if",     "in",     "function", "local",  "not", "or",
        "then", "repeat", "return", "until",    "while",
    };

    for (size_t i = 0; i < G_N_ELEMENTS(words); i++) {
        if (is_name(w, token, words[i])) {
            return !is_field_until(w, token);
        }
    }
    return false;
}

static bool is_word(const walk *w, mete_token token)
{
    return token.type == METE_TOKEN_NAME && !is_reserved(w, token);
}

static const mete_keyword *keyword_of(const walk *w, mete_token token)
{
    for (size_t i = 0; i < mete_keyword_count; i++) {
        if (is_name(w, token, mete_keywords[i].text)) {
            return &mete_keywords[i];
        }
    }
    return NULL;
}

static bool is_key(const walk *w, mete_token token)
{
    return token.type == METE_TOKEN_NAME
        && mete_key_find(text_of(w, token), token.to - token.from)
               != METE_KEY_NONE;
}

static bool separates(const walk *w, mete_token token)
{
    return is_sign(w, token, '{') || is_sign(w, token, ',')
        || is_sign(w, token, ';');
}

/* A single "=". */
static bool assigns(const walk *w)
{
    return is_sign(w, w->token, '=') && w->source->text[w->token.to] != '='
        && (w->past_end < w->token.from
            || memchr("=~<>", w->source->text[w->token.from - 1], 4) == NULL);
}

/* A line may be as long as its file: where the token's begins is kept. */
static void follow_lines(walk *w)
{
    for (; w->seen < w->token.from; w->seen++) {
        if (w->source->text[w->seen] == '\n') {
            w->line = w->seen + 1;
        }
    }
}

/* Of the token's line. */
static int indent_of(const walk *w)
{
    return (int)strspn(w->source->text + w->line, " \t");
}

static bool is_first_in_line(const walk *w)
{
    return w->line + (size_t)indent_of(w) == w->token.from;
}

static const opener *top(const walk *w)
{
    return w->open->len == 0
             ? NULL
             : &g_array_index(w->open, opener, w->open->len - 1);
}

static bool is_in(const walk *w, char sign)
{
    return top(w) != NULL && top(w)->sign == sign;
}

/* item, statute … at the margin: what is open was meant to be closed. */
static bool begins_declaration(const walk *w)
{
    const mete_keyword *word = keyword_of(w, w->token);

    return word != NULL && (word->class & METE_CLASS_DECLARATION) != 0
        && is_first_in_line(w) && indent_of(w) == 0;
}

/* ---- in a table ---- */

static void check_colon(walk *w)
{
    mete_token before = w->past[0];

    if (!is_sign(w, w->token, ':') || !separates(w, w->past[1])
        || w->source->text[w->token.to] == ':') {
        return;
    }
    if (is_word(w, before)) {
        report(w, w->token.from, NULL,
               "字段和值之间写等号“=”，不写冒号：%.*s = …", length_of(before),
               text_of(w, before));
    } else if (before.type == METE_TOKEN_STRING) {
        report(w, before.from - 1, NULL,
               "字段名不加引号，后面写等号“=”：%.*s = …", length_of(before),
               text_of(w, before));
    }
}

static void check_equals(walk *w)
{
    if (is_sign(w, w->token, '=') && is_sign(w, w->past[0], '=')
        && w->past_end == w->token.from && is_key(w, w->past[1])
        && separates(w, w->past[2])) {
        report(w, w->past[0].from, NULL, "字段和值之间写一个等号“=”，不写两个");
    }
}

static void check_value(walk *w)
{
    if (is_sign(w, w->past[0], '=') && !is_sign(w, w->past[1], '=')
        && (is_sign(w, w->token, ',') || is_sign(w, w->token, '}'))) {
        report(w, w->past[0].from, "写上值，或者删去这一项",
               "等号后面没有写值");
    } else if (is_sign(w, w->token, ',') && separates(w, w->past[0])) {
        report(w, w->token.from, "把它删去", "这里多了一个逗号");
    }
}

/* Two values with nothing between them, where Lua has no other reading. */
static bool lacks_comma(const walk *w)
{
    mete_token before = w->past[0];
    bool call =
        before.type == METE_TOKEN_STRING ? is_word(w, w->past[1]) : w->called;

    if (before.type != METE_TOKEN_STRING && !is_sign(w, before, '}')) {
        return is_word(w, before) && is_word(w, w->token);
    }
    if (is_sign(w, w->token, '[')) {
        return before.type == METE_TOKEN_STRING || is_first_in_line(w);
    }
    return is_word(w, w->token)
        || (!call
            && (w->token.type == METE_TOKEN_STRING
                || is_sign(w, w->token, '{')));
}

static void check_comma(walk *w)
{
    bool text = w->token.type == METE_TOKEN_STRING;

    if (!lacks_comma(w)) {
        return;
    }
    if (begins_declaration(w)) {
        if (w->suspect.sign == 0) {
            w->suspect = *top(w);
        }
        w->done = true; /* what is open is reported at the end */
    } else if (w->past[0].type == METE_TOKEN_STRING
               && w->past_end == w->token.from) {
        report(w, w->past[0].to,
               "文字里面的引号用中文引号“ ”，两头的用半角引号 \"",
               "文字到这个半角引号 \" 就结束了，后面还有字");
        w->done = true;
    } else {
        report(w, w->past_end, "各项之间用半角逗号隔开",
               "这里缺少逗号，后面是 %s%.*s%s", text ? "\"" : "",
               length_of(w->token), text_of(w, w->token), text ? "\"" : "");
    }
}

/* fine( … = … ) */
static void check_parenthesis(walk *w)
{
    if (assigns(w) && is_word(w, w->past[0])
        && (is_sign(w, w->past[1], '(') || is_sign(w, w->past[1], ','))) {
        report(w, top(w)->offset, "与它配对的括号也要改",
               "这里要用花括号 { }，不用圆括号");
        w->done = true;
    }
}

/* ---- outside of tables ---- */

/* The word was meant to have a table around what follows. */
static bool lacks_opening(const walk *w, size_t *offset)
{
    const mete_keyword *word = keyword_of(w, w->past[1]);

    if (w->past[0].type != METE_TOKEN_STRING || word == NULL) {
        return false;
    }
    *offset = word->naming == METE_NAMED_NOT ? w->past[1].to : w->past_end;
    return is_sign(w, w->token, ',')
        || (word->naming == METE_NAMED_TABLE && is_word(w, w->token));
}

/* item, statute …: a name in quotes must follow. */
static bool names_table(const walk *w, mete_token token)
{
    const mete_keyword *word = keyword_of(w, token);

    return word != NULL && word->naming == METE_NAMED_TABLE;
}

/* `}, title = "…"`: the brace ended what should go on. */
static bool goes_on(const walk *w, mete_token *key)
{
    size_t at = w->token.to;
    mete_token sign;

    *key = mete_source_next(w->source, &at);
    sign = mete_source_next(w->source, &at);
    return is_key(w, *key) && is_sign(w, sign, '=');
}

static void check_outside(walk *w)
{
    size_t offset;
    mete_token key;

    if (lacks_opening(w, &offset)) {
        report(w, offset, NULL, "%.*s 后面缺少左花括号“{”",
               length_of(w->past[1]), text_of(w, w->past[1]));
        w->done = true;
    } else if (is_word(w, w->token) && names_table(w, w->past[0])) {
        report(w, w->token.from, NULL,
               "%.*s 后面的名称要放在半角引号里：%.*s \"…\" {",
               length_of(w->past[0]), text_of(w, w->past[0]),
               length_of(w->past[0]), text_of(w, w->past[0]));
        w->done = true;
    } else if (is_sign(w, w->token, '(')
               && w->past[0].type == METE_TOKEN_STRING) {
        report(w, w->token.from, "与它配对的括号也要改",
               "这里要用花括号 { }，不用圆括号");
        w->done = true;
    } else if (is_sign(w, w->token, ',') && is_sign(w, w->past[0], '}')) {
        if (goes_on(w, &key)) {
            report(w, w->past[0].from, "数一数前面的花括号，删去多出来的一个",
                   "声明到这个“}”就结束了，后面的 %.*s 落到了外面",
                   length_of(key), text_of(w, key));
            w->done = true;
        } else {
            report(w, w->token.from, "把它删去", "声明之间不写逗号");
        }
    }
}

/* ---- brackets ---- */

static void push(walk *w, char sign)
{
    opener one = {
        .sign = sign,
        .called =
            is_word(w, w->past[0])
            || (w->past[0].type == METE_TOKEN_STRING && is_word(w, w->past[1])),
        .indent = indent_of(w),
        .offset = w->token.from,
    };

    if (sign == '[' && is_sign(w, w->past[0], '=')) {
        report(w, w->token.from, "与它配对的括号也要改",
               "列表用花括号 { }，不用方括号");
    }
    g_array_append_val(w->open, one);
}

static char closer_of(char sign)
{
    return sign == '{' ? '}' : sign == '(' ? ')' : ']';
}

static void report_open(walk *w, const opener *one)
{
    w->done = true;
    if (one->sign != 'f') {
        report(w, one->offset, "在它应当结束的地方补上",
               "这里的“%c”没有配对的“%c”", one->sign, closer_of(one->sign));
    }
}

static void pop(walk *w)
{
    char sign = *text_of(w, w->token);

    if (top(w) == NULL) {
        report(w, w->token.from, "把它删去，或者补上前面的一个",
               "这里的“%c”前面没有与它配对的括号", sign);
        w->done = true;
        return;
    }
    if (top(w)->sign == 'f' || closer_of(top(w)->sign) != sign) {
        report_open(w, w->suspect.sign != 0 ? &w->suspect : top(w));
        return;
    }
    if (w->suspect.sign == 0 && is_first_in_line(w)
        && top(w)->indent > indent_of(w)) {
        w->suspect = *top(w);
    }
    w->called = top(w)->called;
    g_array_set_size(w->open, w->open->len - 1);
}

static void follow(walk *w)
{
    if (w->token.type == METE_TOKEN_OTHER) {
        char sign = *text_of(w, w->token);

        if (strchr("{([", sign) != NULL) {
            push(w, sign);
        } else if (strchr("})]", sign) != NULL) {
            pop(w);
        }
    } else if (is_name(w, w->token, "function") || is_name(w, w->token, "if")
               || is_name(w, w->token, "do")
               || is_name(w, w->token, "repeat")) {
        push(w, 'f');
    } else if (is_in(w, 'f')
               && (is_name(w, w->token, "end")
                   || is_name(w, w->token, "until"))) {
        g_array_set_size(w->open, w->open->len - 1);
    }
}

/* ---- the whole file ---- */

static void check(walk *w)
{
    if (is_in(w, '{')) {
        check_colon(w);
        check_value(w);
        check_comma(w);
    } else if (is_in(w, '(')) {
        check_parenthesis(w);
    } else if (top(w) == NULL) {
        check_outside(w);
    }
}

static bool walk_through(const mete_source *source, mete_faults *faults,
                         bool equals_only)
{
    walk w = {.source = source, .faults = faults};
    size_t offset = 0;

    w.open = g_array_new(FALSE, FALSE, sizeof(opener));
    for (;;) {
        w.token = mete_source_next(source, &offset);
        if (w.token.type == METE_TOKEN_END) {
            break;
        }
        follow_lines(&w);
        if (is_in(&w, '{')) {
            check_equals(&w);
        }
        if (!equals_only) {
            check(&w);
        }
        if (w.done) {
            break;
        }
        follow(&w);
        memmove(w.past + 1, w.past, (PAST - 1) * sizeof *w.past);
        w.past[0] = w.token;
        w.past_end = offset;
    }
    if (!equals_only && top(&w) != NULL && w.found == 0) {
        report_open(&w, w.suspect.sign != 0 ? &w.suspect : top(&w));
    }
    g_array_free(w.open, TRUE);
    return w.found > 0;
}

bool mete_explain_structure(const mete_source *source, mete_faults *faults)
{
    return walk_through(source, faults, false);
}

bool mete_explain_equals(const mete_source *source, mete_faults *faults)
{
    return strstr(source->text, "==") != NULL
        && walk_through(source, faults, true);
}
