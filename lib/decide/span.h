/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What may happen to a range between clause and finding.
 */
#ifndef METE_DECIDE_SPAN_H
#define METE_DECIDE_SPAN_H

#include "decide/evaluation.h"

/* Intersects with the clause; a truth: whether anything is left. */
mete_truth mete_span_clip(mete_span *span, const mete_span *clause,
                          const mete_plan_range *range);

/* A single amount goes to the nearer end of the clause. */
void mete_span_clamp(mete_span *span, const mete_span *clause);

/* All that lies below the clause's minimum, down to the document's floor; a
 * clause without minimum leaves the range as it is. */
void mete_span_mitigate(mete_evaluation *e, mete_span *span,
                        const mete_span *clause);

/* Is the range inside what the mandatory effect asks for? */
mete_truth mete_span_honours(const mete_span *span, const mete_span *wanted,
                             mete_effect effect);

/* The hull of both. */
void mete_span_join(mete_span *span, const mete_span *other);

/* Both ends are known. */
static inline bool mete_span_is_settled(const mete_span *span)
{
    return span->min_lo == span->min_hi && span->max_lo == span->max_hi;
}

/* One amount, not a range. */
static inline bool mete_span_is_point(const mete_span *span)
{
    return span->min_lo == span->max_lo && span->min_hi == span->max_hi;
}

#endif
