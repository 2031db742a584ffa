/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * A Lua table while it is copied, and what is said when it does not fit.
 *
 * Nothing here jumps: the copying itself is in copy.c.
 */
#ifndef METE_LOAD_COPY_H
#define METE_LOAD_COPY_H

#include "load/vocabulary.h"

typedef struct mete_copying {
    lua_State *L;
    mete_script *script;
    int at; /* place of the table on the stack */
    mete_declaration *declaration;
    const mete_shape *shape;
    const struct mete_copying *outer; /* the table around it, and where it */
    const char *key;                  /* stands there: a field … */
    size_t item;                      /* … or an item from 1 */
    size_t unknown_count;             /* fields that its shape does not know */
    const char **unknown;             /* their names, in byte order */
} mete_copying;

/* Where a value stands in the table that is being copied. */
typedef struct {
    const char *key; /* NULL: */
    size_t item;     /* from 1 */
} mete_copy_slot;

/* The value on top of the stack does not fit its field: says why. */
void mete_copy_refuse(const mete_copying *c, const mete_field *field,
                      mete_copy_slot slot);
/* Item `n` is nil and others follow. */
void mete_copy_refuse_hole(const mete_copying *c, size_t n);
/* A key that is neither a name nor the number of an item. */
void mete_copy_refuse_key(const mete_copying *c);
void mete_copy_refuse_unknown(const mete_copying *c, const char *name);

/* As many items as the shape asks for, all required fields. */
void mete_copy_check_count(const mete_copying *c);
void mete_copy_check_required(const mete_copying *c);

#endif
