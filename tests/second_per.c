/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What the second evaluator does to a range that has been graded: times the
 * days.
 */
#include "second_parts.h"

bool second_is_counted(const second_law *law, const mete_part *part,
                       const mete_entry *entry)
{
    return entry->kind == METE_PENALTY_FINE && part->per.root != NULL
        && !law->follows;
}

/* Both ends as often; the law's maximum is that of once. */
verdict second_times_per(second_law *law, const mete_part *part,
                         second_range *range)
{
    mete_exact per;

    if (!second_amount(&law->scope, part->per.root, &per)) {
        return GAP;
    }
    second_times(&law->scope, range->min, per, &range->min);
    if (range->max != METE_EXACT_UNBOUNDED) {
        second_times(&law->scope, range->max, per, &range->max);
    }
    return SAYS;
}
