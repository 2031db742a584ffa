/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What Lua's parser said, for people who type Chinese.
 *
 * Lua stops at a byte (near '<\239>'); here that byte becomes the character,
 * its line and column, and what to type instead.
 */
#ifndef METE_LOAD_EXPLAIN_H
#define METE_LOAD_EXPLAIN_H

#include "load/source.h"

/* Adds the fault for a file that Lua could not parse; `line` and `message`
 * are Lua's. */
void mete_explain_syntax(const mete_source *source, int line,
                         const char *message, mete_faults *faults);

/* A hint for a run-time error of Lua, or NULL. */
const char *mete_explain_error(const char *message);

#endif
