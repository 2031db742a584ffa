/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The machine's work with days.  An amount that is a date is its day.
 */
#ifndef METE_DECIDE_DAYS_H
#define METE_DECIDE_DAYS_H

#include "decide/amount.h"

/* What the slot of a date says; without a value where it has none. */
static inline void mete_days_read(mete_amount *a, const mete_slot *slot)
{
    a->lo = slot->lo;
    a->hi = slot->hi;
    a->has = METE_TRUE;
    a->overflow = false;
    if (slot->lo <= METE_NO_VALUE) {
        a->has = slot->hi <= METE_NO_VALUE ? METE_FALSE : METE_UNKNOWN;
        a->lo = METE_DATE_MIN;
    }
    if (slot->hi > METE_DATE_MAX) {
        a->hi = METE_DATE_MAX;
    }
}

/* The act's end, or what stands for it while the act goes on. */
void mete_days_act_end(const mete_evaluation *e, mete_amount *day,
                       const mete_slot *slot);

/* Later or earlier by the period of `node`. */
void mete_days_shift(mete_amount *day, const mete_expression *node);

/* Has the time between the two the length that `node` says? */
mete_truth mete_days_lasted(const mete_amount *from, const mete_amount *to,
                            const mete_expression *node);

/* The same of the two facts that `node` names, the first in slot `from`. */
mete_truth mete_days_last(const mete_evaluation *e, const mete_slot *from,
                          const mete_expression *node);

/* How many of the events in `slot` lie in the window of `node`; `act` becomes
 * their number. */
void mete_days_count(const mete_evaluation *e, mete_amount *act,
                     const mete_slot *slot, const mete_expression *node);

/* Full years; days between.  The first becomes the result. */
void mete_days_age(mete_amount *birth, const mete_amount *day);
void mete_days_between(mete_amount *from, const mete_amount *to);

#endif
