/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Working days between two days: they grow with the later one and shrink with
 * the earlier one, so that intervals are exact at their corners.
 */
#include "decide/amount.h"

/* A date that the case names, not a completion. */
static bool is_given(const mete_evaluation *e, const mete_expression *date)
{
    return date->op == METE_OP_SHIFT ? is_given(e, date->children[0])
         : date->op == METE_OP_FACT
             ? e->the_case->given[date->fact->index] != METE_GIVEN_NOT
             : true;
}

void mete_amount_workdays(mete_evaluation *e, mete_amount *from,
                          const mete_amount *to, const mete_expression *node)
{
    const mete_calendar *calendar = e->rulebook->calendar;
    int64_t least, most, inner;
    mete_amount_join(from, to);
    bool known = mete_calendar_workdays(calendar, (mete_date)from->hi,
                                        (mete_date)to->lo, &least, &inner);
    known &= mete_calendar_workdays(calendar, (mete_date)from->lo,
                                    (mete_date)to->hi, &inner, &most);
    from->lo = least;
    from->hi = most;
    if (!known && from->has != METE_FALSE && is_given(e, node->children[0])
        && is_given(e, node->children[1])) {
        e->verdict->notes |= METE_NOTE_CALENDAR;
    }
}
