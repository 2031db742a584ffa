/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Arithmetic on amounts: exact on points, sound on intervals.
 *
 * An end without bound stays without bound; what leaves 128 bits is marked
 * and makes the case an error, never a wrong number.
 */
#include "decide/amount.h"

static mete_exact unbounded_like(mete_exact value)
{
    return value < 0 ? -METE_EXACT_UNBOUNDED : METE_EXACT_UNBOUNDED;
}

static mete_exact sum(mete_exact a, mete_exact b, bool *overflow)
{
    mete_exact result = 0;
    if (mete_amount_is_unbounded(a) || mete_amount_is_unbounded(b)) {
        return mete_amount_is_unbounded(a) ? unbounded_like(a)
                                           : unbounded_like(b);
    }
    if (!mete_exact_add(a, b, &result)) {
        *overflow = true;
    }
    return result;
}

static inline bool is_small(mete_exact value)
{
    return value >= 0 && value <= INT64_MAX;
}

static mete_exact product(mete_exact a, mete_exact b, bool *overflow)
{
    mete_exact result = 0;
    if (is_small(a) && is_small(b)) {
        return (mete_exact)(int64_t)a * (int64_t)b;
    }
    if (a == 0 || b == 0) {
        return 0;
    }
    if (mete_amount_is_unbounded(a) || mete_amount_is_unbounded(b)) {
        return (a < 0) == (b < 0) ? METE_EXACT_UNBOUNDED
                                  : -METE_EXACT_UNBOUNDED;
    }
    if (!mete_exact_multiply(a, b, &result)) {
        *overflow = true;
    }
    return result;
}

void mete_amount_scale(mete_amount *a, uint32_t digits)
{
    mete_exact power = mete_exact_power((int)digits);
    bool point = a->lo == a->hi;
    a->lo = product(a->lo, power, &a->overflow);
    a->hi = point ? a->lo : product(a->hi, power, &a->overflow);
}

void mete_amount_join(mete_amount *a, const mete_amount *b)
{
    a->has = mete_truth_and(a->has, b->has);
    a->overflow |= b->overflow;
}

void mete_amount_add(mete_amount *a, const mete_amount *b)
{
    mete_amount_join(a, b);
    a->lo = sum(a->lo, b->lo, &a->overflow);
    a->hi = sum(a->hi, b->hi, &a->overflow);
}

void mete_amount_subtract(mete_amount *a, const mete_amount *b)
{
    mete_amount_join(a, b);
    a->lo = sum(a->lo, -b->hi, &a->overflow);
    a->hi = sum(a->hi, -b->lo, &a->overflow);
}

void mete_amount_multiply(mete_amount *a, const mete_amount *b)
{
    mete_amount_join(a, b);
    bool *over = &a->overflow;
    if (a->lo >= 0 && b->lo >= 0) {
        bool point = a->lo == a->hi && b->lo == b->hi;
        a->lo = product(a->lo, b->lo, over);
        a->hi = point ? a->lo : product(a->hi, b->hi, over);
        return;
    }
    mete_exact p = product(a->lo, b->lo, over);
    mete_exact q = product(a->lo, b->hi, over);
    mete_exact r = product(a->hi, b->lo, over);
    mete_exact s = product(a->hi, b->hi, over);
    a->lo = mete_exact_lesser(mete_exact_lesser(p, q), mete_exact_lesser(r, s));
    a->hi =
        mete_exact_greater(mete_exact_greater(p, q), mete_exact_greater(r, s));
}

void mete_amount_times(mete_amount *a, mete_exact factor)
{
    const mete_amount b = {factor, factor, METE_TRUE, false};
    mete_amount_multiply(a, &b);
}

static mete_exact rounded(mete_exact value, mete_exact step,
                          mete_rounding rounding)
{
    return mete_amount_is_unbounded(value)
             ? unbounded_like(value)
             : mete_exact_round(value, step, rounding);
}

void mete_amount_round(mete_amount *a, const mete_amount *step,
                       mete_rounding rounding)
{
    a->overflow |= step->lo <= 0;
    if (!a->overflow) {
        a->lo = rounded(a->lo, step->lo, rounding);
        a->hi = rounded(a->hi, step->lo, rounding);
    }
}

/* Digits that rounding has made zero are dropped again. */
void mete_amount_drop(mete_amount *a, uint32_t digits)
{
    mete_exact power = mete_exact_power((int)digits);
    if (digits > 0) {
        a->lo = mete_amount_is_unbounded(a->lo) ? a->lo : a->lo / power;
        a->hi = mete_amount_is_unbounded(a->hi) ? a->hi : a->hi / power;
    }
}

static mete_exact quotient(mete_exact a, mete_exact b, mete_exact step,
                           mete_rounding rounding, bool *overflow)
{
    mete_exact result = 0;
    if (mete_amount_is_unbounded(b)) {
        return 0;
    }
    if (mete_amount_is_unbounded(a)) {
        return unbounded_like(a);
    }
    if (!mete_exact_divide(a, b, step, rounding, &result)) {
        *overflow = true;
    }
    return result;
}

/* Rounded division; a divisor that may be zero gives perhaps no value. */
void mete_amount_divide(mete_amount *a, mete_amount b, const mete_amount *step,
                        mete_rounding rounding)
{
    mete_amount_join(a, &b);
    bool *over = &a->overflow;
    *over |= step->lo <= 0 || b.lo < 0;
    if (b.hi <= 0) {
        a->has = METE_FALSE;
    }
    if (*over || a->has == METE_FALSE) {
        return;
    }
    if (b.lo == 0) {
        a->has |= METE_FALSE;
        a->hi = a->hi > 0 ? METE_EXACT_UNBOUNDED : a->hi;
        b.lo = 1;
    }
    mete_exact lo = a->lo;
    a->lo = quotient(lo, lo >= 0 ? b.hi : b.lo, step->lo, rounding, over);
    a->hi = quotient(a->hi, a->hi >= 0 ? b.lo : b.hi, step->lo, rounding, over);
}

void mete_amount_choose(mete_truth truth, mete_amount *a, const mete_amount *b)
{
    if (truth == METE_FALSE) {
        *a = *b;
    } else if (truth == METE_UNKNOWN) {
        if (a->has == METE_FALSE) {
            a->lo = b->lo;
            a->hi = b->hi;
        } else if (b->has != METE_FALSE) {
            a->lo = mete_exact_lesser(a->lo, b->lo);
            a->hi = mete_exact_greater(a->hi, b->hi);
        }
        a->has |= b->has;
        a->overflow |= b->overflow;
    }
}

/* Either side without a value makes every comparison false. */
static mete_truth with_values(mete_truth truth, const mete_amount *a,
                              const mete_amount *b)
{
    mete_truth both = mete_truth_and(a->has, b->has);
    return both == METE_TRUE ? truth : mete_truth_and(truth, both);
}

mete_truth mete_amount_compare(mete_comparison comparison, const mete_amount *a,
                               const mete_amount *b)
{
    unsigned may, may_not;
    switch (comparison) {
    case METE_LESS:
        may = a->lo < b->hi;
        may_not = a->hi >= b->lo;
        break;
    case METE_LESS_EQUAL:
        may = a->lo <= b->hi;
        may_not = a->hi > b->lo;
        break;
    case METE_GREATER_EQUAL:
        may = a->hi >= b->lo;
        may_not = a->lo < b->hi;
        break;
    case METE_GREATER:
        may = a->hi > b->lo;
        may_not = a->lo <= b->hi;
        break;
    default:
        may = a->lo <= b->hi && a->hi >= b->lo;
        may_not = !(a->lo == a->hi && b->lo == b->hi && a->lo == b->lo);
        break;
    }
    mete_truth truth = (mete_truth)(may | may_not << 1);
    if (comparison == METE_NOT_EQUAL) {
        truth = mete_truth_not(truth);
    }
    return with_values(truth, a, b);
}
