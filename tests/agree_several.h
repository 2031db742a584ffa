/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Does the engine agree with the second evaluator on cases of several items?
 * Each function gives NULL or what they differ in, to be freed with g_free().
 */
#ifndef METE_TESTS_AGREE_SEVERAL_H
#define METE_TESTS_AGREE_SEVERAL_H

#include "agree.h"

typedef struct several_trial several_trial;

/* Trials of two to four items of the rulebook. */
several_trial *several_trial_new(mete_rulebook *rulebook, uint64_t seed);
void several_trial_free(several_trial *one);

/* A new case: items, acts and facts, all known. */
void several_trial_draw(several_trial *one);

/* All facts known: the same outcome, the same fines, the same sums. */
char *agree_several_known(several_trial *one);

/* Some unknown: completions lie in the finding, and what changes the decision
 * is missing. */
char *agree_several_partial(several_trial *one);

/* The order of items and of answers changes nothing. */
char *agree_several_order(several_trial *one);

#endif
