/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Running one file of a rulebook: Lua in, declarations out.
 */
#ifndef METE_LOAD_SCRIPT_H
#define METE_LOAD_SCRIPT_H

#include "load/declaration.h"
#include "load/sandbox.h"
#include "load/texts.h"

#include <glib.h>

/* One file while it runs; what Lua may jump away from owns nothing, so that
 * everything that lasts hangs here. */
typedef struct {
    const mete_source *source;
    mete_arena *arena; /* of declarations */
    mete_texts *texts;
    mete_pool *pool;
    mete_faults *faults;
    GPtrArray *declared;      /* mete_declaration *, as they were declared */
    mete_declaration *newest; /* every word of this file */
    const char *text;         /* of the source, as Lua is to read it */
    bool parsed;
    bool misread;        /* Lua would read it otherwise than it was meant */
    bool plain;          /* no \ in it: every text of it is UTF-8 */
    const char *unknown; /* the last unknown word and its line, said */
    int unknown_line;    /* once */
    int unknown_count;   /* of those that have been said */
    int function_count;  /* of those that stand in fields */
    GArray *mentions;    /* mete_mention, of the function at hand */
    bool again;          /* run for the functions only */
    struct mete_calling *calling; /* the call under way; NULL: none is */
} mete_script;

/* Runs the file in a sandbox of its own.  False if it did not come to its
 * end; what it declared until then is there all the same. */
bool mete_script_run(mete_script *script, const mete_budget *budget);

/* Runs it once more for its functions, which stay in the sandbox; NULL if it
 * does not come to its end. */
mete_sandbox *mete_script_run_again(mete_script *script,
                                    const mete_budget *budget);

#endif
