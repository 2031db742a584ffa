/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Does the engine agree with the second evaluator?  Each function gives NULL,
 * or what they differ in together with the facts of the case, to be freed
 * with g_free().
 */
#ifndef METE_TESTS_AGREE_H
#define METE_TESTS_AGREE_H

#include "random_case.h"

#include "decide/evaluate.h"

/* Working memory for the cases of one item. */
typedef struct {
    random_item *item;
    mete_case *known;      /* all facts known */
    mete_case *partial;    /* some of them taken away */
    mete_case *start;      /* the partial case before anything is answered */
    mete_case *completion; /* of the partial case */
    mete_finding *finding; /* of the case that is looked at */
    mete_finding *other;
    uint64_t state;  /* of the random numbers */
    size_t tight;    /* how many partial cases were tight … */
    size_t searched; /* … and were searched through */
} trial;

trial *trial_new(mete_rulebook *rulebook, const mete_item *item, uint64_t seed);
void trial_free(trial *one);

/* The known case of the trial. */
char *agree_on_known(trial *one);

/* The values of every comparison of the item, a grain below and above. */
char *agree_on_boundaries(trial *one);

/* A partial case against some of its completions; where it is tight and
 * little is unknown, against all that matter. */
char *agree_on_partial(trial *one);

/* Answers in the engine's order, any order, all at once: the same bytes. */
char *agree_on_order(trial *one);

/* A case of which much is unknown, decided by running all completions and by
 * recalling those that come to the same. */
char *agree_on_recall(trial *one);

#endif
