/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What completions have come to before.
 *
 * Where the same is left of a decision as at an earlier place of the
 * exploration, the completions behind it come to the same once more and are
 * not run again: they are counted, and joined as far as that shows.
 */
#ifndef METE_DECIDE_RECALL_H
#define METE_DECIDE_RECALL_H

#include "decide/diagram.h"
#include "decide/evaluation.h"

/* For tests, beside what callers may want: nothing is recalled, or everything
 * that can be. */
enum { METE_WANT_RUN_ALL = 1 << 29, METE_WANT_RECALL_SOON = 1 << 30 };

typedef struct mete_recall mete_recall;

/* What a place came to on one way to it. */
typedef struct mete_reached mete_reached;

struct mete_reached {
    mete_way way;
    mete_node *node; /* NULL where no diagram is made */
    mete_reached *next;
};

/* A place of the exploration, with all completions behind it. */
typedef struct {
    guint hash;
    guint size; /* of the residue, in bytes */
    const uint8_t *residue;
    mete_reached *reached;
    uint32_t leaves; /* how many there are … */
    uint8_t *seen;   /* … the truths that they saw, by trace … */
    uint8_t *lacks;  /* … and what mete_verdict_lacks() says of them */
} mete_recalled;

/* Of explorations of `e` into `hull` and `seen`, and into `diagram` if one is
 * made (else NULL); NULL where nothing can be recalled of its item, or where
 * something was `open` on the way here that the residue does not write. */
mete_recall *mete_recall_new(mete_evaluation *e, mete_verdict *hull,
                             uint8_t *seen, mete_diagram *diagram,
                             const GArray *open);
void mete_recall_free(mete_recall *recall); /* NULL is allowed */

/* The earlier place that is like this one, where a run has just been made on
 * the way `way` and `completions` of events are kept; NULL: there is none. */
mete_recalled *mete_recall_find(mete_recall *recall, const mete_way *way,
                                guint completions);

/* The place that was not found: what is joined until it is closed lies behind
 * it.  False, and it is not to be closed, where it does not pay. */
bool mete_recall_open(mete_recall *recall, const mete_way *way);
void mete_recall_close(mete_recall *recall, mete_node *node, uint32_t leaves);

/* The run that has just been made is a completion. */
void mete_recall_leaf(mete_recall *recall);

/* Joins what lies behind the place once more; its node on this way. */
mete_node *mete_recall_again(mete_recall *recall, mete_recalled *place,
                             const mete_way *way);

#endif
