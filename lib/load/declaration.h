/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What a script declared, as it was written: words, fields, lists.
 *
 * Neutral between Lua and the model: no Lua value reaches the builders, and
 * no law is understood here.  Lives in an arena that is freed after building;
 * texts live in the rulebook's.
 */
#ifndef METE_LOAD_DECLARATION_H
#define METE_LOAD_DECLARATION_H

#include "load/schema.h"
#include "load/source.h"

#include <stdint.h>

typedef struct mete_declaration mete_declaration;

/* A name or a text in a function that may name something of the case. */
typedef struct {
    const char *text;
    size_t offset; /* in the source */
    bool field;    /* stands behind the function's parameter: case.name */
    bool equated;  /* … and is asked by == or ~= … */
    bool number;   /* … against a number … */
    const char *with; /* … or this text; else NULL */
    bool quantity; /* amount "…" */
} mete_mention;

/* A function of the script, number n of its file. */
typedef struct {
    const mete_source *source;
    const mete_mention *mentions;
    size_t mention_count;
    int number; /* from 1 */
    int line;
    bool straight; /* no loops, no calls but of `amount` */
} mete_declared_function;

/* One value.  A table, with or without a word before it, is a declaration. */
typedef struct {
    mete_declared_type type; /* 0: nothing was written */
    union {
        const char *text;
        int64_t integer;
        bool boolean;
        mete_declaration *table;
        const mete_declared_function *function;
    };
} mete_declared;

typedef struct {
    mete_key key; /* NONE where any key may stand */
    const char *name;
    mete_declared value;
} mete_declared_field;

struct mete_declaration {
    const mete_keyword *word; /* NULL: a table without a word */
    const char *name;         /* item "…", or what a fact is assigned to */
    const mete_source *source;
    mete_declared *items;        /* the list, 1..count of Lua */
    mete_declared_field *fields; /* by key, or by name where any may stand */
    mete_declaration *previous;  /* word of the same file, newest first */
    int line; /* of the call; of the word around a table */
    uint32_t count;
    uint32_t field_count;
    bool filled; /* its table has come */
    bool used;   /* stands in another table */
};

/* The field's value; NULL if it was not written. */
const mete_declared *mete_declaration_get(const mete_declaration *declaration,
                                          mete_key key);

/* Text, table, boolean of a field; NULL or `otherwise` if it is not there (of
 * another type it cannot be: the schema has been checked). */
const char *mete_declaration_text(const mete_declaration *declaration,
                                  mete_key key);
const mete_declaration *mete_declaration_table(
    const mete_declaration *declaration, mete_key key);
bool mete_declaration_flag(const mete_declaration *declaration, mete_key key,
                           bool otherwise);

/* Item n from 0 as text, NULL if it is none. */
const char *mete_declaration_item(const mete_declaration *declaration,
                                  size_t n);

/* Line of the call, or of the key from there on if it can be found. */
mete_place mete_declaration_place(const mete_declaration *declaration);
mete_place mete_declaration_key_place(const mete_declaration *declaration,
                                      mete_key key);

#endif
