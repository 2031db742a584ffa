/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Stage 5: graded fines raised or lowered by a share.
 *
 * Each adjustment takes what the one before it has left.  A lowered amount v
 * does not pass its floor f, and what lay below f already stays there: it is
 * the greater of v (1 + share) and the lesser of v and f, which grows with v
 * and with f, so that ends of intervals may be taken one by one.
 */
#include "decide/adjust.h"

#include "decide/span.h"

/* A floor that may be missing bounds nothing. */
static mete_amount read_floor(mete_evaluation *e,
                              const mete_plan_adjustment *adjustment)
{
    mete_amount floor = {0, 0, METE_FALSE, false};
    if (adjustment->floor.length > 0) {
        floor = mete_evaluation_amount(e, &adjustment->floor);
    }
    if (floor.has != METE_TRUE) {
        floor.lo = 0;
    }
    if (floor.has == METE_FALSE) {
        floor.hi = 0;
    }
    return floor;
}

static mete_exact adjusted(mete_evaluation *e, mete_exact value,
                           mete_decimal by, mete_exact floor)
{
    return mete_exact_greater(
        mete_clause_share(e, value, METE_DECIMAL_ONE + by),
        mete_exact_lesser(value, floor));
}

/* An end that is still open afterwards: of known ends only, else it is safe to
 * say that it is not. */
static bool stays_open(mete_exact scaled, bool scaled_open, mete_exact before,
                       bool before_open, mete_exact floor, bool lower)
{
    mete_exact kept = mete_exact_lesser(before, floor);
    if (scaled > kept || (lower && scaled == kept)) {
        return scaled_open;
    }
    /* amounts above the floor come down to it, those below it stay */
    bool reached = lower ? floor <= before : floor < before;
    return !reached && before_open;
}

/* A share of nothing is nothing, and of what has no end it has none. */
static bool opens(bool share_open, mete_exact value)
{
    return share_open && value > 0 && value < METE_EXACT_UNBOUNDED;
}

static void adjust(mete_evaluation *e, const mete_plan_adjustment *adjustment,
                   mete_span *span)
{
    const mete_adjustment *by = adjustment->adjustment;
    mete_amount floor = read_floor(e, adjustment);
    mete_span old = *span;
    span->min_lo = adjusted(e, old.min_lo, by->from, floor.lo);
    span->min_hi = adjusted(e, old.min_hi, by->from, floor.hi);
    span->max_lo = adjusted(e, old.max_lo, by->to, floor.lo);
    span->max_hi = adjusted(e, old.max_hi, by->to, floor.hi);
    if (!mete_span_is_settled(&old) || floor.lo != floor.hi) {
        span->min_open = span->max_open = false;
        return;
    }
    mete_exact min =
        mete_clause_share(e, old.min_lo, METE_DECIMAL_ONE + by->from);
    mete_exact max =
        mete_clause_share(e, old.max_lo, METE_DECIMAL_ONE + by->to);
    span->min_open =
        stays_open(min, old.min_open || opens(by->from_open, old.min_lo),
                   old.min_lo, old.min_open, floor.lo, true);
    span->max_open =
        stays_open(max, old.max_open || opens(by->to_open, old.max_lo),
                   old.max_lo, old.max_open, floor.lo, false);
}

static mete_exact within(mete_exact value, mete_exact least, mete_exact most)
{
    return mete_exact_greater(least, mete_exact_lesser(value, most));
}

/* What lies beyond an end goes to that end. */
static void hold_within(mete_span *span, const mete_span *limits)
{
    bool below = span->max_lo < limits->min_hi;
    bool above = span->min_hi > limits->max_lo;
    span->notes |= span->min_lo < limits->min_lo ? METE_NOTE_BELOW : 0;
    span->notes |= span->max_hi > limits->max_hi ? METE_NOTE_ABOVE : 0;
    if (span->min_lo <= limits->min_lo) {
        span->min_open = limits->min_open
                      || (span->min_open && span->min_lo == limits->min_lo);
    }
    if (span->max_hi >= limits->max_hi) {
        span->max_open = limits->max_open
                      || (span->max_open && span->max_hi == limits->max_hi);
    }
    span->min_lo = within(span->min_lo, limits->min_lo, limits->max_lo);
    span->min_hi = within(span->min_hi, limits->min_hi, limits->max_hi);
    span->max_lo = within(span->max_lo, limits->min_lo, limits->max_lo);
    span->max_hi = within(span->max_hi, limits->min_hi, limits->max_hi);
    if (below || above || mete_span_is_point(span)) {
        span->min_open = span->max_open = false; /* the end itself is left */
    }
}

void mete_adjust_span(mete_evaluation *e, const mete_span *limits,
                      mete_span *span)
{
    mete_truth any = METE_FALSE;
    for (uint32_t i = 0; i < e->item->adjustment_count; i++) {
        const mete_plan_adjustment *adjustment = &e->item->adjustments[i];
        mete_truth holds =
            mete_evaluation_truth(e, &adjustment->when, adjustment->trace);
        mete_span before = *span;
        if (holds & METE_TRUE) {
            adjust(e, adjustment, span);
        }
        if (holds == METE_UNKNOWN) {
            mete_span_join(span, &before);
        }
        any |= holds & METE_TRUE;
    }
    if (any != METE_FALSE) {
        hold_within(span, limits);
    }
}
