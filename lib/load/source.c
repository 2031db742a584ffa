/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * A small reader of Lua's tokens: enough to tell strings, names and comments
 * apart.  It runs only when something is wrong and a place is wanted.
 */
#include "load/source.h"

#include "base/text.h"

#include <glib.h>
#include <string.h>

static char at(const mete_source *source, size_t offset)
{
    return offset < source->length ? source->text[offset] : '\0';
}

/* The level of the long bracket that opens at `offset`: "[[" is 0, "[=[" 1;
 * -1 if none does. */
static int long_level(const mete_source *source, size_t offset)
{
    int level = 0;

    if (at(source, offset) != '[') {
        return -1;
    }
    while (at(source, ++offset) == '=') {
        level++;
    }
    return at(source, offset) == '[' ? level : -1;
}

/* The offset of the bracket that closes the level, or the length. */
static size_t find_long_end(const mete_source *source, size_t offset, int level)
{
    for (; offset < source->length; offset++) {
        size_t end = offset + 1;
        int count = 0;

        if (source->text[offset] != ']') {
            continue;
        }
        while (at(source, end) == '=') {
            end++;
            count++;
        }
        if (count == level && at(source, end) == ']') {
            return offset;
        }
    }
    return source->length;
}

static size_t skip_comment(const mete_source *source, size_t offset)
{
    int level = long_level(source, offset + 2);
    const char *end;

    if (level >= 0) {
        offset = find_long_end(source, offset + 2, level);
        return MIN(offset + (size_t)level + 2, source->length);
    }
    end = memchr(source->text + offset, '\n', source->length - offset);
    return end == NULL ? source->length : (size_t)(end - source->text);
}

static size_t skip_space(const mete_source *source, size_t offset)
{
    while (offset < source->length) {
        if (g_ascii_isspace(source->text[offset])) {
            offset++;
        } else if (at(source, offset) == '-' && at(source, offset + 1) == '-') {
            offset = skip_comment(source, offset);
        } else {
            break;
        }
    }
    return offset;
}

static mete_token read_long(const mete_source *source, size_t *offset,
                            int level)
{
    mete_token token = {METE_TOKEN_STRING, *offset + (size_t)level + 2, 0,
                        false};

    token.to = find_long_end(source, token.from, level);
    if (token.to == source->length) {
        token.type = METE_TOKEN_UNFINISHED;
    }
    *offset = MIN(token.to + (size_t)level + 2, source->length);
    /* Lua drops a line end right after the bracket. */
    if (at(source, token.from) == '\r') {
        token.from++;
    }
    if (at(source, token.from) == '\n') {
        token.from++;
    }
    return token;
}

static mete_token read_short(const mete_source *source, size_t *offset)
{
    char quote = source->text[*offset];
    mete_token token = {METE_TOKEN_STRING, *offset + 1, 0, false};
    size_t end = token.from;

    while (end < source->length && source->text[end] != quote
           && source->text[end] != '\n') {
        if (source->text[end] == '\\') {
            token.escapes = true;
            end++;
        }
        end++;
    }
    token.to = MIN(end, source->length);
    if (at(source, token.to) == quote) {
        *offset = token.to + 1;
    } else {
        token.type = METE_TOKEN_UNFINISHED;
        *offset = token.to;
    }
    return token;
}

static bool is_name(char c)
{
    return g_ascii_isalnum(c) || c == '_';
}

mete_token mete_source_next(const mete_source *source, size_t *offset)
{
    mete_token token = {METE_TOKEN_END, 0, 0, false};
    int level;
    char c;

    *offset = skip_space(source, *offset);
    token.from = token.to = *offset;
    if (*offset >= source->length) {
        return token;
    }
    c = source->text[*offset];
    level = long_level(source, *offset);
    if (level >= 0) {
        return read_long(source, offset, level);
    }
    if (c == '"' || c == '\'') {
        return read_short(source, offset);
    }
    token.type = is_name(c) ? METE_TOKEN_NAME : METE_TOKEN_OTHER;
    do {
        token.to++;
    } while (token.to < source->length
             && (is_name(c) ? is_name(source->text[token.to])
                            : (source->text[token.to] & 0xC0) == 0x80));
    *offset = token.to;
    return token;
}

mete_place mete_source_place(const mete_source *source, size_t offset)
{
    mete_place place = {source->name, 1, 0};
    size_t start = 0;

    for (size_t i = 0; i < offset; i++) {
        if (source->text[i] == '\n') {
            place.line++;
            start = i + 1;
        }
    }
    place.column = mete_text_columns(source->text + start, offset - start) + 1;
    return place;
}

static size_t start_of_line(const mete_source *source, int line)
{
    size_t offset = 0;

    while (--line > 0) {
        const char *end =
            memchr(source->text + offset, '\n', source->length - offset);

        if (end == NULL) {
            return source->length;
        }
        offset = (size_t)(end - source->text) + 1;
    }
    return offset;
}

/* A comment or a string that began above the line is taken for code; that
 * can only cost a hit, and a fault then points at the line of the call. */
bool mete_source_find_text(const mete_source *source, int line,
                           const char *text, int skip, mete_place *place)
{
    size_t offset = start_of_line(source, line);
    size_t length = strlen(text);
    bool found = false;

    for (;;) {
        mete_token token = mete_source_next(source, &offset);

        if (token.type == METE_TOKEN_END) {
            return found;
        }
        if (token.type == METE_TOKEN_STRING && !token.escapes
            && token.to - token.from == length
            && memcmp(source->text + token.from, text, length) == 0) {
            *place = mete_source_place(source, token.from);
            found = true;
            if (skip-- == 0) {
                return true;
            }
        }
    }
}

bool mete_source_find_name(const mete_source *source, int line,
                           const char *name, mete_token *token)
{
    size_t offset = start_of_line(source, line);
    size_t length = strlen(name);

    do {
        *token = mete_source_next(source, &offset);
        if (token->type == METE_TOKEN_NAME && token->to - token->from == length
            && memcmp(source->text + token->from, name, length) == 0) {
            return true;
        }
    } while (token->type != METE_TOKEN_END);
    return false;
}

/* Moves *offset behind `key =` or `["key"] =`; *found is where the key stands.
 * False if there is none from *offset on. */
static bool find_key(const mete_source *source, const char *key, size_t *offset,
                     size_t *found)
{
    size_t length = strlen(key);

    for (;;) {
        mete_token token = mete_source_next(source, offset);
        size_t after = *offset;
        mete_token next;

        if (token.type == METE_TOKEN_END) {
            return false;
        }
        if (token.to - token.from != length
            || memcmp(source->text + token.from, key, length) != 0) {
            continue;
        }
        next = mete_source_next(source, &after);
        if (token.type == METE_TOKEN_STRING && source->text[next.from] == ']') {
            next = mete_source_next(source, &after);
        }
        if (next.type == METE_TOKEN_OTHER && source->text[next.from] == '=') {
            *found = token.from;
            *offset = after;
            return true;
        }
    }
}

bool mete_source_find_key(const mete_source *source, int line, const char *key,
                          mete_place *place)
{
    size_t offset = start_of_line(source, line);
    size_t found;

    if (!find_key(source, key, &offset, &found)) {
        return false;
    }
    *place = mete_source_place(source, found);
    return true;
}

static char mark_of(const mete_source *source, const mete_token *token)
{
    return token->type == METE_TOKEN_OTHER ? source->text[token->from] : '\0';
}

bool mete_source_find_rows(const mete_source *source, int line, const char *key,
                           size_t count, int *lines)
{
    size_t offset = start_of_line(source, line);
    size_t found = 0;
    int depth = 0;
    char before = '\0';
    size_t key_at;

    if (!find_key(source, key, &offset, &key_at)) {
        return false;
    }
    do {
        mete_token token = mete_source_next(source, &offset);
        char mark = mark_of(source, &token);

        if (token.type == METE_TOKEN_END || (depth == 0 && mark != '{')) {
            return false; /* the table was made somewhere else */
        }
        if (mark == '{' && depth++ == 1
            && (before == '{' || before == ',' || before == ';')) {
            if (found < count) {
                lines[found] = mete_source_place(source, token.from).line;
            }
            found++;
        }
        depth -= mark == '}' ? 1 : 0;
        before = mark;
    } while (depth > 0);
    return found == count;
}
