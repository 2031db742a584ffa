/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The decision as a function of the unknown facts.
 *
 * A node splits on one fact, a leaf is a verdict; equal nodes are one object
 * and a node whose children are all equal is that child.  So a fact can still
 * change the decision exactly where some node splits on it.
 */
#ifndef METE_DECIDE_DIAGRAM_H
#define METE_DECIDE_DIAGRAM_H

#include "decide/verdict.h"

#include <glib.h>

typedef struct mete_node mete_node;

struct mete_node {
    guint hash;
    int rank;        /* of the fact it splits on; -1: a leaf */
    uint32_t number; /* in order of making */
    uint32_t child_count;
    mete_node **children;
    mete_slot *points;     /* beside children: values they stand for */
    mete_verdict *verdict; /* of a leaf */
    uint32_t *tangled;     /* of a leaf: facts that it leaves open, compared
                             * with each other; indexes */
    uint32_t tangled_count;
};

typedef struct {
    mete_arena *arena;
    GHashTable *nodes;
    GPtrArray *splits; /* every node that splits, in order of making */
    uint32_t made;
} mete_diagram;

void mete_diagram_begin(mete_diagram *diagram);
void mete_diagram_end(mete_diagram *diagram);

mete_node *mete_diagram_leaf(mete_diagram *diagram, const mete_verdict *verdict,
                             const uint32_t *tangled, uint32_t count);
mete_node *mete_diagram_split(mete_diagram *diagram, int rank,
                              mete_node *const *children,
                              const mete_slot *points, uint32_t count);

/* Facts that were split on the way to some place, in their order. */
typedef struct {
    const uint32_t *facts;
    uint32_t count;
} mete_way;

/* What `node` would have become on the way `to`, where all is the same but for
 * the facts that its leaves leave open: it was made on the way `from`, of
 * whose facts none is open at its start. */
mete_node *mete_diagram_move(mete_diagram *diagram, mete_node *node,
                             const mete_way *from, const mete_way *to);

#endif
