/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * One pass over the bytes of every script, so it reads as little as it can:
 * strings and comments are passed over, and a key is looked at only where an
 * equals sign follows it.  Tables with functions in them are left alone.
 */
#include "load/twice.h"

#include "load/explain.h"

#include <glib.h>
#include <stdint.h>
#include <string.h>

typedef struct {
    uint32_t hash;
    uint32_t from;
    uint32_t to;
} field;

/* A bracket that is open. */
typedef struct {
    guint first; /* of its fields */
    bool table;  /* { without a function in it */
} frame;

typedef struct {
    const mete_source *source;
    mete_faults *faults;
    GArray *fields; /* of all open tables */
    GArray *frames;
    size_t at;
    int found;
} scan;

static char at(const scan *s, size_t offset)
{
    return offset < s->source->length ? s->source->text[offset] : '\0';
}

static bool is_name(char c)
{
    return g_ascii_isalnum(c) || c == '_';
}

/* Behind "…" or '…' that begins here. */
static void skip_string(scan *s)
{
    const char *text = s->source->text;
    char quote = text[s->at];
    const char *end = text + s->at;
    bool escaped;

    do { /* an odd number of \ before the quote keeps the string open */
        const char *slash;

        end = memchr(end + 1, quote,
                     s->source->length - (size_t)(end + 1 - text));
        if (end == NULL) {
            s->at = s->source->length;
            return;
        }
        slash = end;
        while (slash[-1] == '\\') {
            slash--;
        }
        escaped = (end - slash) % 2 == 1;
    } while (escaped);
    s->at = (size_t)(end - text) + 1;
}

/* [[ or [==[ */
static bool is_long(const scan *s, size_t offset)
{
    if (at(s, offset) != '[') {
        return false;
    }
    do {
        offset++;
    } while (at(s, offset) == '=');
    return at(s, offset) == '[';
}

/* The reader of tokens knows where a long string ends. */
static void skip_long(scan *s)
{
    mete_source_next(s->source, &s->at);
}

static void skip_comment(scan *s)
{
    const char *text = s->source->text;
    const char *end;

    s->at += 2;
    if (is_long(s, s->at)) {
        skip_long(s);
        return;
    }
    end = memchr(text + s->at, '\n', s->source->length - s->at);
    s->at = end == NULL ? s->source->length : (size_t)(end - text);
}

static frame *top(const scan *s)
{
    return s->frames->len == 0
             ? NULL
             : &g_array_index(s->frames, frame, s->frames->len - 1);
}

static void report(scan *s, const field *earlier, const field *later)
{
    mete_place place;
    int line;

    if (s->found++ >= METE_EXPLAIN_MOST) {
        return;
    }
    place = mete_source_place(s->source, later->from);
    line = mete_source_place(s->source, earlier->from).line;
    mete_faults_add(s->faults, "duplicate_field", &place, "只留一个",
                    "“%.*s”在同一个花括号里写了两次，前一次在第%d行",
                    (int)MIN(later->to - later->from, 80u),
                    s->source->text + later->from, line);
}

/* The name that ends before `end`: a word, or ["…"]. */
static bool read_key(const scan *s, size_t end, field *key)
{
    const char *text = s->source->text;
    bool bracket;

    while (end > 0 && g_ascii_isspace(text[end - 1])) {
        end--;
    }
    bracket = end > 3 && text[end - 1] == ']'
           && (text[end - 2] == '"' || text[end - 2] == '\'');
    key->to = (uint32_t)(bracket ? end - 2 : end);
    key->from = key->to;
    key->hash = 5381;
    while (key->from > 0
           && (bracket ? text[key->from - 1] != text[end - 2]
                       : is_name(text[key->from - 1]))) {
        key->from--;
        key->hash = key->hash * 33 + (unsigned char)text[key->from];
    }
    return key->from < key->to;
}

static void add_key(scan *s, size_t equals)
{
    const char *text = s->source->text;
    guint first = top(s)->first;
    field key;

    if (!read_key(s, equals, &key)) {
        return;
    }
    for (guint i = first; i < s->fields->len; i++) {
        const field *other = &g_array_index(s->fields, field, i);

        if (other->hash == key.hash
            && other->to - other->from == key.to - key.from
            && memcmp(text + other->from, text + key.from, key.to - key.from)
                   == 0) {
            report(s, other, &key);
            return;
        }
    }
    g_array_append_val(s->fields, key);
}

static void read_equals(scan *s)
{
    char before = s->at > 0 ? at(s, s->at - 1) : '\0';

    if (at(s, s->at + 1) == '=') {
        s->at += 2;
        return;
    }
    if (top(s) != NULL && top(s)->table && before != '~' && before != '<'
        && before != '>') {
        add_key(s, s->at);
    }
    s->at++;
}

static void open_bracket(scan *s)
{
    frame one = {s->fields->len, at(s, s->at) == '{'};

    g_array_append_val(s->frames, one);
    s->at++;
}

static void close_bracket(scan *s)
{
    if (top(s) != NULL) {
        g_array_set_size(s->fields, top(s)->first);
        g_array_set_size(s->frames, s->frames->len - 1);
    }
    s->at++;
}

/* In a function "=" assigns. */
static void read_word(scan *s)
{
    const char *text = s->source->text; /* with a NUL at its end */
    size_t from = s->at;

    while (is_name(text[s->at])) {
        s->at++;
    }
    if (s->at - from == strlen("function")
        && memcmp(s->source->text + from, "function", s->at - from) == 0
        && top(s) != NULL) {
        top(s)->table = false;
    }
}

static void read_one(scan *s)
{
    char c = s->source->text[s->at];

    if (c == ' ' || c == ',') { /* most of what stands between */
        s->at++;
    } else if (is_name(c)) {
        read_word(s);
    } else if (c == '"' || c == '\'') {
        skip_string(s);
    } else if (c == '-' && at(s, s->at + 1) == '-') {
        skip_comment(s);
    } else if (c == '[' && is_long(s, s->at)) {
        skip_long(s);
    } else if (c == '{' || c == '(') {
        open_bracket(s);
    } else if (c == '}' || c == ')') {
        close_bracket(s);
    } else if (c == '=') {
        read_equals(s);
    } else {
        s->at++;
    }
}

void mete_twice_check(const mete_source *source, mete_faults *faults)
{
    scan s = {.source = source, .faults = faults};

    s.fields = g_array_new(FALSE, FALSE, sizeof(field));
    s.frames = g_array_new(FALSE, FALSE, sizeof(frame));
    while (s.at < source->length) {
        read_one(&s);
    }
    g_array_free(s.fields, TRUE);
    g_array_free(s.frames, TRUE);
}
