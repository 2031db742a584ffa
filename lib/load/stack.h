/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * A rulebook with all that it extends, as files: which folders, which files
 * in them, and what their scripts declared.
 */
#ifndef METE_LOAD_STACK_H
#define METE_LOAD_STACK_H

#include "load/script.h"

/* One rulebook of the stack. */
typedef struct {
    const char *folder;           /* resolved path */
    const char *base;             /* last part of it, for messages */
    const mete_declaration *word; /* rulebook "…" { … } */
    const char *name;
    const char *jurisdiction;
    int depth; /* 0 is the deepest */
} mete_layer;

typedef struct {
    mete_arena *arena; /* lives as long as loading takes */
    mete_arena *kept;  /* the rulebook's */
    mete_texts *texts;
    mete_pool *pool; /* of Lua's memory */
    mete_faults *faults;
    mete_budget budget;   /* of each script */
    GPtrArray *layers;    /* mete_layer *, deepest first */
    GPtrArray *scripts;   /* mete_source *, Lua, as they were read */
    GPtrArray *lists;     /* mete_source *, CSV; text as in the file */
    GPtrArray *calendars; /* likewise, of calendar/ */
    GPtrArray *declared;  /* mete_declaration *, of all scripts */
    GPtrArray *tried;     /* char *, whole paths that a pattern has found */
    GPtrArray *buffers;
    bool refused;    /* an entry of files */
    bool incomplete; /* a file is missing, or stopped half-way: what it
                            * declares is not known */
} mete_stack;

mete_stack *mete_stack_new(mete_arena *kept, mete_faults *faults);
void mete_stack_free(mete_stack *stack);

/* Reads and runs everything.  False if the rulebook itself could not be
 * found; other faults leave the stack as complete as it can be. */
bool mete_stack_read(mete_stack *stack, const char *path);

/* "sha256:…" over names and bytes of all files, in declared order; in the
 * kept arena. */
const char *mete_stack_fingerprint(const mete_stack *stack);

#endif
