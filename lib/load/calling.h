/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * One call of a function of a rulebook, as the Lua side sees it: what it may
 * read, what it answers, what it must leave as it was.
 */
#ifndef METE_LOAD_CALLING_H
#define METE_LOAD_CALLING_H

#include "load/exact.h"
#include "load/replay.h"
#include "load/script.h"
#include "model/opaque.h"
#include "model/fact.h"

/* How a child of a function's node looks in Lua. */
typedef enum {
    METE_LOOK_TRUTH,   /* true, false */
    METE_LOOK_INTEGER, /* a count */
    METE_LOOK_EXACT,
    METE_LOOK_LABEL /* a text */
} mete_look;

/* A name under which the function may read. */
typedef struct {
    const char *name;
    size_t child;
    mete_look look;
    bool opposite;         /* of truths */
    int unit;              /* of exact values */
    bool plain;            /* likewise */
    const mete_fact *fact; /* of labels */
} mete_readable;

/* amount "3元", read when the rulebook opened. */
typedef struct {
    const char *text;
    mete_exact_value value;
} mete_written_amount;

/* What `made` of a mete_opaque points to; in the rulebook's arena. */
typedef struct {
    int file;   /* among the files with functions */
    int number; /* in it, from 1 */
    const mete_readable *readable;
    size_t readable_count;
    const mete_written_amount *written;
    size_t written_count;
} mete_made_function;

typedef struct mete_calling {
    const mete_opaque *opaque;
    const mete_made_function *made;
    const mete_opaque_reader *reader;
    mete_replay *recall;
    mete_answer *answer;
    bool unknown;     /* it read something unknown */
    const char *code; /* of what went wrong; NULL: an error of Lua */
} mete_calling;

/* NULL if the text stands nowhere in the function. */
const mete_exact_value *mete_calling_quantity(const mete_calling *calling,
                                              const char *text);

/* calling_case.c: makes what stands for the case in every call of the state;
 * leaves it on the stack. */
void mete_calling_make_case_lj(lua_State *L);
void mete_calling_push_case_lj(lua_State *L);

/* calling_keep.c: remembers all that the functions of the script can reach;
 * raises an error where what function `n` can is no longer as it was. */
void mete_calling_remember_lj(lua_State *L);
void mete_calling_check_lj(lua_State *L, int n);

/* calling.c: the body of a protected call; its argument is the calling. */
int mete_calling_run_lj(lua_State *L);

/* The same for what comes after a script has been run again, and after a
 * call that ended early. */
int mete_calling_begin_lj(lua_State *L);
int mete_calling_end_lj(lua_State *L);

#endif
