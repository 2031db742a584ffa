/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Several items in one completion, by the second evaluator: another reading of
 * FINDING.md §4 on concurrence.  It knows nothing of decide/.
 */
#ifndef METE_TESTS_SECOND_SEVERAL_H
#define METE_TESTS_SECOND_SEVERAL_H

#include "second.h"

enum { SECOND_ITEMS = 6 };

typedef struct {
    const mete_item *item;
    int act; /* from 0 */
    second_finding found;
    bool stands[SECOND_ROOM]; /* per penalty of `found`: it may */
    bool alone[SECOND_ROOM];  /* … and nothing else in its place */
} second_member;

/* What is summed for one kind, bearer and unit. */
typedef struct {
    mete_penalty_kind kind;
    const char *on;
    mete_unit unit;
    second_range shown;
    bool certain; /* its lower end: nothing in it is optional */
    bool unknown; /* an amount without value */
} second_total;

typedef struct {
    second_member members[SECOND_ITEMS];
    int count;
    int acts;
    mete_outcome act_outcomes[SECOND_ITEMS];
    mete_outcome outcome;
    second_total totals[SECOND_ROOM];
    size_t total_count;
} second_several;

/* Puts the findings of the members together. */
void second_together(const mete_rulebook *rulebook, second_several *several);

#endif
