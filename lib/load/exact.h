/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Exact amounts and days as functions of a rulebook compute with them.
 *
 * Lua has no number that holds fen exactly, and no unit: here both travel
 * together, and what does not fit together is an error of the function.
 */
#ifndef METE_LOAD_EXACT_H
#define METE_LOAD_EXACT_H

#include "base/decimal.h"

#include <lua.h>
#include <stdbool.h>

enum { METE_EXACT_DAY = -1 }; /* beside mete_unit: `value` is a day */

typedef struct {
    mete_exact value; /* 10^-12 of the dimension; a day as it is */
    int unit;         /* mete_unit or METE_EXACT_DAY */
    bool plain;       /* a whole number may stand beside it */
} mete_exact_value;

/* Leaves the value on the stack. */
void mete_exact_push_lj(lua_State *L, const mete_exact_value *value);

/* Values for the first results of each call, made once a state, as a call
 * leaves none behind; gives the number of the first in the registry. */
enum { METE_EXACT_RESULTS = 16 };
int mete_exact_make_results_lj(lua_State *L);

/* Reads the value at `at`; false if it is none. */
bool mete_exact_read(lua_State *L, int at, mete_exact_value *value);

/* What a whole number is beside amounts of the unit; false where people
 * could read it in two ways. */
bool mete_exact_takes_integer(int unit);

/* The word `amount`: amount "3元", one of those that stand in the file. */
int mete_exact_amount_lj(lua_State *L);

#endif
