/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The surcharge, period by period: from the day after the last day in time to
 * the day of payment, that one too, without the days of halts.
 */
#include "decide/surcharge.h"

/* The first halt within which the day lies; NULL if none does. */
static const mete_halt *halt_of(const mete_late_payment *payment, mete_date day)
{
    for (size_t i = 0; i < payment->halt_count; i++) {
        const mete_halt *halt = &payment->halts[i];
        if (halt->from <= day && day <= halt->to) {
            return halt;
        }
    }
    return NULL;
}

/* The last day, up to the end, before another halt takes over. */
static mete_date end_of(const mete_late_payment *payment,
                        const mete_halt *within, mete_date day)
{
    mete_date end = payment->until;
    for (size_t i = 0; i < payment->halt_count; i++) {
        const mete_halt *halt = &payment->halts[i];
        bool before = within == NULL || halt < within;
        if (before && halt->from > day && halt->from <= end) {
            end = halt->from - 1;
        }
    }
    return within != NULL && within->to < end ? within->to : end;
}

/* What the days come to, at most the cap. */
static bool sum_of(const mete_reckoning_sums *sums, int32_t days,
                   mete_exact *sum)
{
    if (!mete_exact_multiply(sums->daily, days, sum)) {
        return false;
    }
    *sum = mete_exact_lesser(*sum, sums->cap);
    return true;
}

/* On which day of the period the cap is reached, if on one of it. */
static void note_full(mete_reckoning_sums *sums,
                      const mete_reckoned_period *period)
{
    if (sums->full || period->halt != NULL || sums->daily == 0
        || period->sum < sums->cap) {
        return;
    }
    mete_exact days = (sums->cap + sums->daily - 1) / sums->daily;
    mete_exact before =
        (mete_exact)period->counted - (period->to - period->from + 1);
    mete_exact day = days > before ? days - before : 1;
    sums->full = true;
    sums->full_on = period->from + (mete_date)day - 1;
}

static bool add_period(mete_reckoning_sums *sums, mete_date from)
{
    mete_reckoned_period *period = &sums->periods[sums->period_count++];
    period->from = from;
    period->halt = halt_of(&sums->payment, from);
    period->to = end_of(&sums->payment, period->halt, from);
    int32_t days = period->to - from + 1;
    if (period->halt == NULL) {
        sums->counted += days;
    } else {
        sums->halted[period->halt - sums->payment.halts] += days;
    }
    period->counted = sums->counted;
    if (!sum_of(sums, sums->counted, &period->sum)) {
        return false;
    }
    note_full(sums, period);
    return true;
}

/* Rounding up must not lead beyond the cap. */
static mete_exact show(const mete_reckoning_sums *sums)
{
    mete_exact unit = mete_exact_from_decimal(sums->payment.unit);
    mete_exact shown =
        mete_exact_round(sums->exact, unit, sums->payment.rounding);
    return shown > sums->cap
             ? mete_exact_round(sums->cap, unit, METE_ROUND_DOWN)
             : shown;
}

bool mete_surcharge_reckon_days(const mete_surcharge *surcharge,
                                const mete_late_payment *payment,
                                mete_reckoning_sums *sums)
{
    mete_exact fine = mete_exact_from_decimal(payment->fine);
    *sums = (mete_reckoning_sums){.surcharge = surcharge, .payment = *payment};
    if (!mete_exact_share(fine, surcharge->rate, &sums->daily)
        || !mete_exact_share(fine, surcharge->cap, &sums->cap)) {
        return false;
    }
    if (payment->until > payment->due) {
        sums->late = payment->until - payment->due;
    }
    for (mete_date day = payment->due + 1; day <= payment->until;
         day = sums->periods[sums->period_count - 1].to + 1) {
        if (!add_period(sums, day)) {
            return false;
        }
    }
    if (!mete_exact_multiply(sums->daily, sums->counted, &sums->uncapped)) {
        return false;
    }
    sums->exact = mete_exact_lesser(sums->uncapped, sums->cap);
    sums->capped = sums->uncapped > sums->cap;
    sums->shown = show(sums);
    return true;
}
