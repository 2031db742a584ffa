/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What a fine that is paid late costs more: a share of it for each day that
 * counts, up to a cap.  Rate, cap and the reasons for which days do not count
 * are the rulebook's; the days are those of the payment, and no clock is read.
 */
#ifndef METE_DECIDE_SURCHARGE_H
#define METE_DECIDE_SURCHARGE_H

#include "model/rulebook.h"

/* Days in a row that all count, or that none of counts. */
typedef struct {
    mete_date from;
    mete_date to;
    const mete_halt *halt; /* NULL: they count */
    int32_t counted;       /* days that count, up to its last one */
    mete_exact sum;        /* what those days come to, at most the cap */
} mete_reckoned_period;

enum { METE_PERIODS_MAX = 2 * METE_HALTS_MAX + 1 };

typedef struct {
    const mete_surcharge *surcharge;
    mete_late_payment payment;
    int32_t late;    /* days behind the last day in time, counted or not */
    int32_t counted; /* days that count */
    int32_t halted[METE_HALTS_MAX]; /* days that each halt alone took out; of
                                     * those that overlap the first has them */
    mete_reckoned_period periods[METE_PERIODS_MAX];
    size_t period_count;
    mete_exact daily; /* what one day comes to */
    mete_exact cap;
    mete_exact uncapped;
    mete_exact exact; /* within the cap */
    mete_exact shown; /* rounded, within the cap too */
    bool capped;      /* the days come to more than the cap */
    bool full;        /* the cap is reached … */
    mete_date full_on; /* … on this day */
} mete_reckoning_sums;

/* False if the amounts leave the numbers.  `payment` is copied. */
bool mete_surcharge_reckon_days(const mete_surcharge *surcharge,
                                const mete_late_payment *payment,
                                mete_reckoning_sums *sums);

#endif
