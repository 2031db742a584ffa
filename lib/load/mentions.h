/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Functions that stand in fields: numbered as they come, and looked through
 * for the names that they may read.
 */
#ifndef METE_LOAD_MENTIONS_H
#define METE_LOAD_MENTIONS_H

#include "load/script.h"

enum { METE_FUNCTIONS_MOST = 200 }; /* of one file */

/* The function on top of the stack, which stays there.  Where the script is
 * run for its functions only, gives NULL. */
const mete_declared_function *mete_functions_note_lj(lua_State *L,
                                                     mete_script *script);

/* Leaves function n of the script on the stack; false, and nothing left, if
 * there is none. */
bool mete_functions_push_lj(lua_State *L, int n);

#endif
