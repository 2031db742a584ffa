/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Stage 5: fines times what they are counted by.
 */
#include "decide/per.h"

#include "decide/grade.h"

mete_amount mete_per_read(mete_evaluation *e, const mete_plan_part *part)
{
    mete_amount per = mete_evaluation_amount(e, &part->per);
    per.lo = mete_exact_greater(per.lo, 0); /* below, the part is left out */
    per.hi = mete_exact_greater(per.hi, 0);
    return per;
}

uint32_t mete_per_check(const mete_evaluation *e, const mete_plan_part *part,
                        bool *certain)
{
    uint32_t outcomes = 0;
    for (uint32_t i = 0; i < part->entry_count && e->per->has != METE_TRUE;
         i++) {
        const mete_plan_entry *entry = &part->entries[i];
        if (entry->kind != METE_PENALTY_FINE
            || e->statutory[entry->slot].present == METE_FALSE
            || mete_penalty_is_taken(e, entry)) {
            continue;
        }
        outcomes = 1u << METE_OUTCOME_GAP;
        *certain |=
            e->per->has == METE_FALSE && !mete_penalty_is_doubtful(e, entry);
    }
    return outcomes;
}

/* Both at twelve digits; whoever wrote `per` left six of them zero. */
static mete_exact times(mete_evaluation *e, mete_exact value, mete_exact by)
{
    if (value == 0 || by == 0) {
        return 0;
    }
    return by >= METE_EXACT_UNBOUNDED
             ? METE_EXACT_UNBOUNDED
             : mete_clause_share(e, value,
                                 (mete_decimal)(by / METE_DECIMAL_ONE));
}

/* What moves both factors must not be taken for moving one. */
static void note_beside(mete_evaluation *e, const mete_plan_part *part)
{
    for (uint32_t i = 0; i < part->beside_count; i++) {
        mete_evaluation_amount(e, &part->beside[i]);
    }
}

mete_truth mete_per_multiply(mete_evaluation *e, const mete_plan_part *part,
                             mete_span *span)
{
    const mete_amount *per = e->per;
    note_beside(e, part);
    span->min_lo = times(e, span->min_lo, per->lo);
    span->min_hi = times(e, span->min_hi, per->hi);
    span->max_lo = times(e, span->max_lo, per->lo);
    span->max_hi = times(e, span->max_hi, per->hi);
    return per->has;
}
