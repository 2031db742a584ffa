/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What a known case would come to if one fact of it were otherwise.
 *
 * The values at which something can happen are those at which the fact would
 * be cut if it were unknown (cells.h); the case is decided at each of them,
 * and between two that decide differently the turn is searched by halving.
 */
#ifndef METE_DECIDE_WHAT_IF_H
#define METE_DECIDE_WHAT_IF_H

#include "decide/evaluate.h"
#include "decide/evaluation.h"

#include <glib.h>

/* Fills `what_if`: for each fact the nearest values, below, above and beside
 * it, with which the outcome, a tier or the fines of the clause are others.
 * Nothing where the case is not known.  `of` is the evaluation that decided
 * the case; its slots stand again as they were given, and do so after. */
METE_RARE mete_evaluate_result mete_what_if_fill(const mete_evaluation *of,
                                       mete_finding *finding);

/* ---- for the files of this noun ---- */

/* A case that is asked about. */
typedef struct {
    const mete_evaluation *of;
    mete_case *the_case;
    mete_finding *finding;
    const mete_fact *fact; /* the one that is supposed otherwise */
    int64_t grain;
    int64_t before; /* its value */
    GArray *points; /* int64_t: where something can happen, ascending */
    bool fits;      /* memory has lasted so far */
} mete_supposing;

/* what_if_points.c: fills the points of the fact, ascending, without doubles;
 * what has no value first. */
void mete_what_if_points(mete_supposing *s);

/* Does the case as it stands now decide otherwise?  The decision is in the
 * finding's probe then. */
bool mete_what_if_differs(mete_supposing *s);

/* Adds what the probe holds. */
void mete_what_if_add(mete_supposing *s, int64_t before, int64_t value);

/* what_if_events.c: one event more, one less. */
void mete_what_if_events(mete_supposing *s);

#endif
