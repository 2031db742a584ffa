/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * A walk over JSON text that looks only at quotes, brackets and commas.
 */
#include "load/json_place.h"

static bool is_end(const mete_json_cursor *cursor)
{
    return cursor->at >= cursor->end;
}

static void step(mete_json_cursor *cursor)
{
    if (is_end(cursor)) {
        return;
    }
    if (*cursor->at == '\n') {
        cursor->line++;
        cursor->column = 1;
    } else if (((unsigned char)*cursor->at & 0xC0) != 0x80) {
        cursor->column++;
    }
    cursor->at++;
}

static void skip_space(mete_json_cursor *cursor)
{
    while (!is_end(cursor)
           && (*cursor->at == ' ' || *cursor->at == '\t' || *cursor->at == '\n'
               || *cursor->at == '\r')) {
        step(cursor);
    }
}

/* From an opening quote to behind the closing one. */
static void skip_string(mete_json_cursor *cursor)
{
    step(cursor);
    while (!is_end(cursor) && *cursor->at != '"') {
        if (*cursor->at == '\\') {
            step(cursor);
        }
        step(cursor);
    }
    step(cursor);
}

/* To the comma or bracket that ends a member of the object. */
static void skip_member(mete_json_cursor *cursor)
{
    int depth = 0;

    while (!is_end(cursor)) {
        char byte = *cursor->at;

        if (byte == '"') {
            skip_string(cursor);
            continue;
        }
        if (byte == '{' || byte == '[') {
            depth++;
        } else if (depth == 0 && (byte == ',' || byte == '}')) {
            return;
        } else if (byte == '}' || byte == ']') {
            depth--;
        }
        step(cursor);
    }
}

static void enter_object(mete_json_cursor *cursor)
{
    cursor->member = 0;
    skip_space(cursor);
    if (!is_end(cursor) && *cursor->at == '{') {
        step(cursor);
        skip_space(cursor);
    }
}

mete_json_cursor mete_json_cursor_open(const char *json, size_t length)
{
    mete_json_cursor cursor = {json, json + length, 1, 1, 0};

    enter_object(&cursor);
    return cursor;
}

void mete_json_cursor_move(mete_json_cursor *cursor, size_t member)
{
    while (cursor->member < member && !is_end(cursor)) {
        skip_member(cursor);
        step(cursor);
        skip_space(cursor);
        cursor->member++;
    }
}

mete_json_cursor mete_json_cursor_enter(const mete_json_cursor *cursor)
{
    mete_json_cursor inner = *cursor;

    skip_string(&inner);
    skip_space(&inner);
    step(&inner); /* the colon */
    enter_object(&inner);
    return inner;
}

mete_json_cursor mete_json_cursor_enter_list(const mete_json_cursor *cursor)
{
    mete_json_cursor inner = *cursor;

    skip_string(&inner);
    skip_space(&inner);
    step(&inner); /* the colon */
    skip_space(&inner);
    inner.member = 0;
    if (!is_end(&inner) && *inner.at == '[') {
        step(&inner);
        skip_space(&inner);
    }
    return inner;
}

mete_json_cursor mete_json_cursor_enter_entry(const mete_json_cursor *cursor)
{
    mete_json_cursor inner = *cursor;

    enter_object(&inner);
    return inner;
}

/* Behind a string that begins at `at`, or the end. */
static size_t string_end(const char *json, size_t length, size_t at)
{
    for (at++; at < length && json[at] != '"'; at++) {
        if (json[at] == '\\') {
            at++;
        }
    }
    return at;
}

mete_json_size mete_json_measure(const char *json, size_t length, int depth,
                                 size_t containers, size_t *where)
{
    int open = 0;
    size_t opened = 0;

    for (size_t at = 0; at < length; at++) {
        char byte = json[at];

        *where = at;
        if (byte == '"') {
            at = string_end(json, length, at);
        } else if (byte == '}' || byte == ']') {
            open--;
        } else if (byte == '{' || byte == '[') {
            open++;
            opened++;
            if (open > depth) {
                return METE_JSON_TOO_DEEP;
            }
            if (opened > containers) {
                return METE_JSON_TOO_MANY;
            }
        }
    }
    return METE_JSON_FITS;
}
