/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Random facts for an item, drawn where something can happen: at, just below
 * and just above the constants that its phrases mention, at the ends of the
 * domains, and anywhere.
 */
#ifndef METE_TESTS_RANDOM_CASE_H
#define METE_TESTS_RANDOM_CASE_H

#include "model/case.h"

#include <glib.h>

enum { RANDOM_ROOM = 512 };

typedef struct {
    mete_rulebook *rulebook;
    const mete_item *item;
    GPtrArray *facts;  /* that the item can read, declared order */
    GPtrArray *atoms;  /* comparisons of amounts and dates */
    GPtrArray *turns;  /* those of them that are made here */
    GArray *constants; /* mete_decimal, of amounts */
    GArray *days;      /* mete_date: literals and ends of intervals */
    GPtrArray *ends;   /* amounts of ranges, in 元 */
    GPtrArray *counts; /* METE_OP_COUNT nodes */
} random_item;

random_item *random_item_new(mete_rulebook *rulebook, const mete_item *item);
void random_item_free(random_item *item);

/* A small generator, so that a seed says all. */
uint32_t random_below(uint64_t *state, uint32_t limit);

/* Values of the fact at which something can happen while the other facts are
 * as in the case; for events they are codes that random_put() understands. */
size_t random_candidates(const random_item *item, mete_case *the_case,
                         const mete_fact *fact, int64_t *values);

/* Any value of the fact's domain, absent or undeterminable. */
int64_t random_value(const random_item *item, mete_case *the_case,
                     const mete_fact *fact, uint64_t *state);
void random_put(const random_item *item, mete_case *the_case,
                const mete_fact *fact, int64_t value);

/* Resets the case and makes all facts of the item known. */
void random_known(const random_item *item, mete_case *the_case,
                  uint64_t *state);

/* Copies facts, item and place. */
void random_copy(mete_case *to, const mete_case *from);
void random_copy_fact(mete_case *to, const mete_case *from, int index);

#endif
