/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Arithmetic on amounts.
 */
#ifndef METE_DECIDE_AMOUNT_H
#define METE_DECIDE_AMOUNT_H

#include "decide/evaluation.h"

static inline bool mete_amount_is_unbounded(mete_exact value)
{
    return value >= METE_EXACT_UNBOUNDED || value <= -METE_EXACT_UNBOUNDED;
}

/* Each changes `a`; both sides stand at one scale, save in a product. */
void mete_amount_add(mete_amount *a, const mete_amount *b);
void mete_amount_subtract(mete_amount *a, const mete_amount *b);
void mete_amount_multiply(mete_amount *a, const mete_amount *b);

/* Times one number, at the digits of both. */
void mete_amount_times(mete_amount *a, mete_exact factor);

/* To a multiple of the step; by a divisor and then to a multiple of it. */
void mete_amount_round(mete_amount *a, const mete_amount *step,
                       mete_rounding rounding);
void mete_amount_divide(mete_amount *a, mete_amount b, const mete_amount *step,
                        mete_rounding rounding);

/* Times 10^digits; and back, where the digits are known to be zero. */
void mete_amount_scale(mete_amount *a, uint32_t digits);
void mete_amount_drop(mete_amount *a, uint32_t digits);

/* 若: `a` where the condition is true, `b` where it is false. */
void mete_amount_choose(mete_truth truth, mete_amount *a, const mete_amount *b);

mete_truth mete_amount_compare(mete_comparison comparison, const mete_amount *a,
                               const mete_amount *b);

/* Working days from one day to another, which `node` asks for; between what
 * they can be where the calendar does not know all of the days. */
void mete_amount_workdays(mete_evaluation *e, mete_amount *from,
                          const mete_amount *to, const mete_expression *node);

/* Values only where both have one. */
void mete_amount_join(mete_amount *a, const mete_amount *b);

#endif
