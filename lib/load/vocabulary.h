/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The words of the benchmark language as Lua sees them.
 *
 * A word copies its table into a declaration and gives back a handle, which
 * scripts can put into other tables and do nothing else with.
 */
#ifndef METE_LOAD_VOCABULARY_H
#define METE_LOAD_VOCABULARY_H

#include "load/script.h"

/* Leaves the environment of a script on the stack; the state's owner is its
 * mete_script. */
void mete_vocabulary_open_lj(lua_State *L);

/* Copies the table at stack index `at` into the declaration, by the shape of
 * its word; what does not fit is a fault. */
void mete_copy_table_lj(lua_State *L, mete_script *script, int at,
                        mete_declaration *declaration, const mete_shape *shape);

/* Zeroed memory of the declarations, on the script's budget. */
void *mete_copy_alloc_lj(lua_State *L, mete_script *script, size_t bytes);

/* What a name that nothing declares stands for: it may stand everywhere, so
 * that one slip does not hide the next. */
extern const char mete_unknown_handle;

#endif
