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
    const mete_fact *fact; /* NULL: it has to be computed */
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
    const mete_readable *readable; /* facts first */
    size_t readable_count;
    size_t fact_count;
    bool straight; /* no loops, no calls but of `amount`: it ends */
    const mete_written_amount *written;
    size_t written_count;
} mete_made_function;

/* A fact as Lua has it. */
typedef struct {
    bool there; /* in the table behind the case */
    char *exact; /* its mete_exact_value, of which a function can keep none */
    mete_exact value;
} mete_sight;

/* How one function sees the case in one Lua state. */
typedef struct {
    const mete_made_function *made; /* NULL: of another file */
    int table;                      /* its number in the registry */
    mete_sight *sights;             /* of each fact */
    bool alone;                     /* it reaches nothing outside */
} mete_view;

typedef struct mete_calling {
    const mete_opaque *opaque;
    const mete_made_function *made;
    const mete_opaque_reader *reader;
    mete_replay *recall;
    mete_view *view;
    mete_answer *answer;
    int results; /* of exact operators: the first number in the registry */
    int result_count;
    bool unknown;     /* it read something unknown */
    const char *code; /* of what went wrong; NULL: an error of Lua */
} mete_calling;

/* NULL if the text stands nowhere in the function. */
const mete_exact_value *mete_calling_quantity(const mete_calling *calling,
                                              const char *text);

/* calling_case.c: makes the views of the functions in a state that has run
 * their file. */
void mete_calling_make_view_lj(lua_State *L, mete_view *view);

/* Leaves on the stack the function and the case as it sees it. */
void mete_calling_push_lj(lua_State *L, mete_calling *calling);

/* calling_keep.c: remembers all that the functions of the script can reach;
 * raises an error where what function `n` can is no longer as it was. */
void mete_calling_remember_lj(lua_State *L);
void mete_calling_check_lj(lua_State *L, int n);

/* calling.c: the body of a protected call; its argument is the calling. */
int mete_calling_run_lj(lua_State *L);

/* The same for what comes after a script has been run again, with all views,
 * and after a call that ended early. */
typedef struct {
    mete_view *views;
    size_t count;
    int results; /* as in a mete_calling; set by then */
} mete_calling_views;

int mete_calling_begin_lj(lua_State *L);
int mete_calling_end_lj(lua_State *L);

#endif
