/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Stage 5, beside the clause: the amount of a confiscation of gains.
 *
 * It is not graded: what was gained goes whole, and where nothing was gained
 * there is nothing to take.
 */
#include "decide/evaluation.h"

void mete_gains_read(mete_evaluation *e, const mete_plan_entry *entry,
                     mete_statutory *statutory)
{
    mete_span *span = &statutory->read;
    statutory->span = span;
    span->notes = 0;
    mete_truth nothing =
        mete_evaluation_truth(e, &entry->nothing, UINT32_MAX);
    statutory->present =
        mete_truth_and(statutory->present, mete_truth_not(nothing));
    if (mete_clause_span(e, &entry->range, NULL, span) == METE_FALSE) {
        statutory->has_range = false;
        statutory->notes = METE_NOTE_AMOUNT_UNKNOWN;
    }
}
