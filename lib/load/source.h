/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The text of one file of a rulebook, and where in it something stands.
 *
 * Lua 5.4 knows lines of calls only; the rest is found here afterwards, by
 * looking for a literal or a key from the call's line on.
 */
#ifndef METE_LOAD_SOURCE_H
#define METE_LOAD_SOURCE_H

#include "base/fault.h"

#include <stdbool.h>
#include <stddef.h>

typedef struct {
    const char *name; /* "jiangxi/law/food.lua", for messages and findings */
    const char *text; /* scripts: UTF-8 without BOM, NUL at its end */
    size_t length;
    const char *bytes; /* the file as it is */
    size_t size;
    const char *path;   /* resolved */
    const char *folder; /* resolved, of its rulebook; same pointer for all */
    const char *below;  /* path in it: "law/food.lua" */
    int depth;          /* of its rulebook in the stack, 0 is the deepest */
    int order;          /* in the whole stack: by depth, then by path */
} mete_source;

/* What stands at one place of a Lua text. */
typedef enum {
    METE_TOKEN_END,
    METE_TOKEN_STRING, /* its contents, in `from`..`to` as written */
    METE_TOKEN_NAME,
    METE_TOKEN_OTHER,     /* one character */
    METE_TOKEN_UNFINISHED /* a string without end */
} mete_token_type;

typedef struct {
    mete_token_type type;
    size_t from;
    size_t to;
    bool escapes; /* a string with \ in it */
} mete_token;

/* Reads the token that follows offset *at, past white space and comments. */
mete_token mete_source_next(const mete_source *source, size_t *at);

/* Line and column (both from 1, in characters) of an offset. */
mete_place mete_source_place(const mete_source *source, size_t offset);

/* Where the string literal `text` stands for the (skip + 1)th time from
 * `line` on; the last time if there are fewer, false if there is none. */
bool mete_source_find_text(const mete_source *source, int line,
                           const char *text, int skip, mete_place *place);

/* Lines of the tables without a word in `key = { { … }, tier { … }, { … } }`
 * from `line` on; false unless there are exactly `count` of them. */
bool mete_source_find_rows(const mete_source *source, int line, const char *key,
                           size_t count, int *lines);

/* The name `name` that stands first from `line` on; false if there is none. */
bool mete_source_find_name(const mete_source *source, int line,
                           const char *name, mete_token *token);

/* Where `key =` or `["key"] =` stands first from `line` on. */
bool mete_source_find_key(const mete_source *source, int line, const char *key,
                          mete_place *place);

#endif
