/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The item that the one at hand refines: what it comes to in the same case,
 * and what both have in common.
 */
#ifndef METE_DECIDE_SUPERIOR_H
#define METE_DECIDE_SUPERIOR_H

#include "decide/evaluation.h"

typedef struct mete_superior mete_superior;

/* Working memory for the superior and all above it. */
size_t mete_superior_room(const mete_item_plan *superior);

/* Lays it into `memory`, whatever its alignment: e->superior, and e->loose. */
void mete_superior_place(mete_evaluation *e, void *memory);

/* Runs the superior on the same facts; the verdict of the run is afterwards
 * what both have in common. */
METE_RARE void mete_superior_meet(mete_evaluation *e);

/* The superior and its settled levels as an evaluation of its own; NULL where
 * there is none above. */
const mete_item_plan *mete_superior_item(const mete_superior *superior);
const int *mete_superior_settled(const mete_superior *superior);
const mete_superior *mete_superior_above(const mete_superior *superior);

#endif
