/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The functions of an open rulebook: the files that hold them, and a pool of
 * Lua states in which these have been run again.
 *
 * A state serves one evaluation at a time and goes back to the pool; what
 * went wrong in one is thrown away with it.
 */
#ifndef METE_LOAD_FUNCTIONS_H
#define METE_LOAD_FUNCTIONS_H

#include "load/calling.h"

typedef struct mete_functions mete_functions;

/* Everything that is kept of files lives in the arena. */
mete_functions *mete_functions_new(mete_arena *arena);

/* What a rulebook needs to know of them; it destroys them in the end. */
const mete_opaques *mete_functions_table(const mete_functions *functions);

/* The number of a file among those with functions. */
int mete_functions_add_file(mete_functions *functions,
                            const mete_source *source);

/* One more function: its number among all. */
int mete_functions_add(mete_functions *functions,
                       const mete_made_function *made);

#endif
