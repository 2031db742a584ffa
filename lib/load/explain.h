/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What is wrong with a script that Lua cannot read or run, for people who
 * type Chinese.
 *
 * Lua stops at a byte (near '<\239>'), at the first one, and often far from
 * the slip; here the slip is looked for: marks of the Chinese input method
 * (explain.c), then commas, signs and brackets (structure.c).  Only what is
 * found by neither is said in Lua's words, translated (lua_words.c).
 */
#ifndef METE_LOAD_EXPLAIN_H
#define METE_LOAD_EXPLAIN_H

#include "load/source.h"

/* Slips of one kind that are explained in one file: an input has no end of
 * them, and each place costs a walk through it. */
enum { METE_EXPLAIN_MOST = 100 };

/* Adds the faults of a file that Lua could not parse; `line` and `message`
 * are Lua's. */
void mete_explain_syntax(const mete_source *source, int line,
                         const char *message, mete_faults *faults);

/* `title == "…"` is sound Lua and means nothing.  True if there is one. */
bool mete_explain_equals(const mete_source *source, mete_faults *faults);

/* Commas, signs and brackets; false if nothing is wrong with them. */
bool mete_explain_structure(const mete_source *source, mete_faults *faults);

/* A run-time error of Lua in Chinese; to be freed with g_free(). */
void mete_explain_error(const mete_source *source, int line,
                        const char *message, mete_faults *faults);

/* Adds a fault at an offset; its message begins with line and column. */
void mete_explain_at(const mete_source *source, size_t offset,
                     mete_faults *faults, const char *code, const char *hint,
                     const char *format, ...)
    __attribute__((format(printf, 6, 7)));

#endif
