/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Does a function run straight through?
 *
 * Whatever is not known to do so does not: it is only counted, step by step,
 * where it runs.
 */
#include "load/straight.h"

#include <glib.h>
#include <string.h>

/* More text than this may come to more steps than a call may take. */
enum { BYTES = 16 * 1024 };

static bool is_word(const mete_source *source, mete_token token,
                    const char *word)
{
    return token.type == METE_TOKEN_NAME
        && token.to - token.from == strlen(word)
        && memcmp(source->text + token.from, word, strlen(word)) == 0;
}

static bool is_one_of(const mete_source *source, mete_token token,
                      const char *const *words)
{
    for (; *words != NULL; words++) {
        if (is_word(source, token, *words)) {
            return true;
        }
    }
    return false;
}

static bool is_mark(const mete_source *source, mete_token token,
                    const char *marks)
{
    return token.type == METE_TOKEN_OTHER
        && strchr(marks, source->text[token.from]) != NULL;
}

/* A token that may end what is called: f (…), f {…}, f "…". */
static bool ends_value(const mete_source *source, mete_token token)
{
    static const char *const before_values[] = {
        "and", "else", "elseif", "if",     "not",
        "or",  "then", "return", "function", NULL};

    return token.type == METE_TOKEN_STRING
        || (token.type == METE_TOKEN_NAME
            && !is_one_of(source, token, before_values))
        || is_mark(source, token, ")]}");
}

/* amount "3元", amount("3元"), with the word as `token` and *at behind it. */
static bool is_amount(const mete_source *source, mete_token before, size_t *at)
{
    mete_token next = mete_source_next(source, at);
    bool open = is_mark(source, next, "(");

    if (open) {
        next = mete_source_next(source, at);
    }
    if (is_mark(source, before, ".:") || next.type != METE_TOKEN_STRING) {
        return false;
    }
    return !open || is_mark(source, mete_source_next(source, at), ")");
}

/* The body of one function from *at on, which is left behind it. */
static bool is_straight(const mete_source *source, size_t *at)
{
    static const char *const refused[] = {"while",    "for",  "repeat", "goto",
                                          "function", "_ENV", NULL};
    const size_t from = *at;
    int depth = 1;
    mete_token before = mete_source_next(source, at);

    if (!is_mark(source, before, "(")) { /* its name stands there */
        before = mete_source_next(source, at);
    }
    if (!is_mark(source, before, "(")) {
        return false;
    }
    while (depth > 0) {
        mete_token token = mete_source_next(source, at);

        if (token.type == METE_TOKEN_END || token.type == METE_TOKEN_UNFINISHED
            || *at - from > BYTES || is_one_of(source, token, refused)
            || ((token.type == METE_TOKEN_STRING
                 || is_mark(source, token, "({"))
                && ends_value(source, before))) {
            return false;
        }
        if (is_word(source, token, "amount")) {
            if (!is_amount(source, before, at)) {
                return false;
            }
            token = (mete_token){METE_TOKEN_STRING, *at, *at, false};
        }
        depth += is_word(source, token, "if") || is_word(source, token, "do");
        depth -= is_word(source, token, "end");
        before = token;
    }
    return true;
}

/* Where `line` begins; Lua counts a lone \r as the end of one too. */
static bool find_line(const mete_source *source, int line, size_t *at)
{
    const char *text = source->text;

    for (*at = 0; line > 1 && *at < source->length; ++*at) {
        if (text[*at] == '\r' && text[*at + 1] != '\n') {
            return false;
        }
        line -= text[*at] == '\n';
    }
    return line == 1;
}

bool mete_straight_are(const mete_source *source, int line)
{
    bool found = false;
    size_t at = 0;
    size_t from;
    size_t to;
    mete_token token;

    if (!find_line(source, line, &from) || !find_line(source, line + 1, &to)) {
        return false;
    }
    do {
        token = mete_source_next(source, &at);
        if (token.from >= from && is_word(source, token, "function")) {
            found = true;
            if (!is_straight(source, &at)) {
                return false;
            }
        }
    } while (token.type != METE_TOKEN_END && at < to);
    return found;
}
