/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Cutting the domain of an unknown fact into cells.
 *
 * In a cell every open condition is constant and every open amount goes one
 * way, so a few points stand for all completions of the fact.
 */
#ifndef METE_DECIDE_CELLS_H
#define METE_DECIDE_CELLS_H

#include "decide/evaluation.h"

#include <glib.h>

typedef struct {
    mete_evaluation *e;
    const uint32_t *open; /* cold numbers of the open slices */
    size_t open_count;
    GArray *points;      /* mete_slot: where the fact's are appended */
    GArray *completions; /* mete_events_completion, likewise */
    mete_arena *arena;   /* for windows and counts */
} mete_cutting;

/* Appends the points of the fact.  False, and nothing appended, if no points
 * can stand for all of its completions: another unknown fact is compared with
 * it, or an amount goes both ways. */
bool mete_cells_cut(mete_cutting *cutting, const mete_fact *fact);

/* The smallest step between two values of the fact. */
int64_t mete_cells_grain(const mete_fact *fact);

/* Does the open slice read the fact? */
bool mete_cells_reads(const mete_evaluation *e, uint32_t cold,
                      const mete_fact *fact);

#endif
