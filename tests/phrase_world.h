/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * A lexicon for tests of the phrase compiler: the facts that the phrases of
 * tests/data/phrases.tsv name, and a printer that shows a tree as text.
 */
#ifndef METE_TESTS_PHRASE_WORLD_H
#define METE_TESTS_PHRASE_WORLD_H

#include "load/phrase.h"

#include <glib.h>

typedef struct {
    mete_arena *arena;
    mete_lexicon *lexicon;
    mete_faults *faults;
    GPtrArray *facts;
    mete_phrase_context context; /* bounds closed, terms allowed */
    int questions;               /* declared by 「…」 */
    int next_fact;
} phrase_world;

phrase_world *phrase_world_new(void);
void phrase_world_free(phrase_world *world);

const mete_fact *phrase_world_fact(const phrase_world *world,
                                   const char *label);

/* "(and 已改正 (in 危害后果 无))"; to be freed with g_free(). */
char *phrase_print(const phrase_world *world, const mete_expression *node);
char *phrase_print_range(const phrase_world *world, const mete_range *range);

/* Compiles as `kind` (condition, amount, range, define) and prints the tree,
 * or "code@column" of each fault, parted by spaces. */
char *phrase_try(phrase_world *world, const char *kind, const char *text);

/* What is wrong with a tree that should be well typed, or NULL: children,
 * types, digits, depth. */
const char *phrase_check(const mete_expression *node, int depth);

/* Every line "kind<TAB>phrase<TAB>expected" of a file in tests/data, which is
 * found from $srcdir; `\n` in a phrase is a line end. */
typedef void (*phrase_line)(phrase_world *world, const char *kind,
                            const char *phrase, const char *expected);
void phrase_world_each_line(phrase_world *world, const char *file,
                            phrase_line use);

/* The faults so far as "code@column …", which are then forgotten. */
char *phrase_world_take_faults(phrase_world *world);

#endif
