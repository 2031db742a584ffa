/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Exact decimal numbers: nothing in the library is binary floating point.
 *
 * A mete_decimal is a count of millionths in 64 bits: how facts and constants
 * are kept.  Money is such a number of 元 that is a multiple of one fen.  A
 * mete_exact is a count of 10^-12 in 128 bits: what amounts are while they
 * are computed.  Every operation that could leave its type says so.
 */
#ifndef METE_BASE_DECIMAL_H
#define METE_BASE_DECIMAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef int64_t mete_decimal;

__extension__ typedef __int128 mete_exact;

#define METE_DECIMAL_ONE INT64_C(1000000)
#define METE_DECIMAL_FEN INT64_C(10000) /* one fen, in 元 */
#define METE_DECIMAL_MONEY_MAX INT64_C(1000000000000000000) /* 10^12 元 */

#define METE_EXACT_ONE ((mete_exact)1000000 * 1000000)
#define METE_EXACT_FEN (METE_EXACT_ONE / 100)
#define METE_EXACT_SCALE 12

/* An end that does not exist, above every number (its negative: below). */
#define METE_EXACT_UNBOUNDED ((mete_exact)(((unsigned __int128)1 << 126)))

enum { METE_DECIMAL_TEXT = 48 }; /* bytes that hold any formatted number */

/* Reads plain ASCII digits with at most one point and at most six digits
 * after it, "-" in front allowed: "1234.5".  The whole of `length` bytes must
 * be read.  False if it is anything else or does not fit. */
bool mete_decimal_parse(const char *text, size_t length, mete_decimal *value);

/* How many digits stand after the point: 0 for whole numbers, at most 6. */
int mete_decimal_digits(mete_decimal value);

/* Shortest form without trailing zeros: "5000", "0.05", "-1.5".  Returns the
 * number of bytes, without the final NUL. */
size_t mete_decimal_format(mete_decimal value, char text[METE_DECIMAL_TEXT]);
size_t mete_exact_format(mete_exact value, char text[METE_DECIMAL_TEXT]);

/* Exactly two digits after the point; the value must be a multiple of a fen
 * (otherwise it is cut toward zero, which callers prevent by rounding). */
size_t mete_exact_format_money(mete_exact value, char text[METE_DECIMAL_TEXT]);

static inline mete_exact mete_exact_from_decimal(mete_decimal value)
{
    return (mete_exact)value * METE_DECIMAL_ONE;
}

static inline mete_exact mete_exact_lesser(mete_exact a, mete_exact b)
{
    return a < b ? a : b;
}

static inline mete_exact mete_exact_greater(mete_exact a, mete_exact b)
{
    return a > b ? a : b;
}

/* Of two that are not below zero; without bound where one is, or where the
 * sum leaves the numbers. */
static inline mete_exact mete_exact_sum(mete_exact a, mete_exact b)
{
    return a >= METE_EXACT_UNBOUNDED - b ? METE_EXACT_UNBOUNDED : a + b;
}

/* What stands before the point. */
static inline int64_t mete_exact_whole(mete_exact value)
{
    return value >= INT64_MIN && value <= INT64_MAX
             ? (int64_t)value / (int64_t)METE_EXACT_ONE
             : (int64_t)(value / METE_EXACT_ONE);
}

/* 10^n for 0 <= n <= 24. */
mete_exact mete_exact_power(int n);

/* Checked arithmetic; false on overflow (|result| >= METE_EXACT_UNBOUNDED, or
 * an operand is) and then *result is not touched.  Multiplying multiplies the
 * counts as they are: scales add, so one factor is usually a whole number. */
bool mete_exact_add(mete_exact a, mete_exact b, mete_exact *result);
bool mete_exact_multiply_long(mete_exact a, mete_exact b, mete_exact *result);

/* By far the most amounts fit 64 bits, and then nothing can overflow. */
static inline bool mete_exact_multiply(mete_exact a, mete_exact b,
                                       mete_exact *result)
{
    if (a >= 0 && a <= INT64_MAX && b >= 0 && b <= INT64_MAX) {
        *result = (mete_exact)(int64_t)a * (int64_t)b;
        return true;
    }
    return mete_exact_multiply_long(a, b, result);
}

/* value * share exactly, share a ratio in millionths; false if the product
 * has more than 12 digits after the point or does not fit. */
bool mete_exact_share_long(mete_exact value, mete_decimal share,
                           mete_exact *result);

/* An odd number divides another one without rest where that one times its
 * inverse (modulo 2^128) is small, and then this is the quotient: three
 * multiplications for a division.  A millionth is 2^6 times 5^6. */
#define METE_EXACT_FIVES 15625 /* 5^6 */
#define METE_EXACT_FIVES_INVERSE                               \
    ((unsigned __int128)UINT64_C(0xc57e23f24d8fd5cb) << 64     \
     | UINT64_C(0x790fb65668c26139))
_Static_assert(METE_EXACT_FIVES_INVERSE * METE_EXACT_FIVES == 1,
               "the inverse of 5^6 modulo 2^128");

/* Most shares are of positive amounts whose product fits 128 bits. */
static inline bool mete_exact_share(mete_exact value, mete_decimal share,
                                    mete_exact *result)
{
    const mete_exact most = (mete_exact)1 << 105;
    if (value < 0 || value > most || share < 0 || share > 1 << 20) {
        return mete_exact_share_long(value, share, result);
    }
    unsigned __int128 product = (unsigned __int128)value * (uint64_t)share;
    unsigned __int128 quotient = (product >> 6) * METE_EXACT_FIVES_INVERSE;
    if ((product & 63) != 0
        || quotient > ~(unsigned __int128)0 / METE_EXACT_FIVES) {
        return false;
    }
    *result = (mete_exact)quotient;
    return true;
}

typedef enum __attribute__((packed)) {
    METE_ROUND_NEAREST, /* 四舍五入: half away from zero */
    METE_ROUND_UP,      /* 上取整: toward positive infinity */
    METE_ROUND_DOWN     /* 下取整: toward negative infinity */
} mete_rounding;

/* To a multiple of `step` (> 0), both at the same scale, whichever it is.  An
 * end that does not exist stays as it is. */
mete_exact mete_exact_round(mete_exact value, mete_exact step,
                            mete_rounding rounding);

/* numerator / denominator (> 0), rounded to a multiple of `step` (> 0): the
 * quotient need not end, the result is exact.  All three and the result are
 * at METE_EXACT_SCALE.  False if one of them does not fit or is not > 0. */
bool mete_exact_divide(mete_exact numerator, mete_exact denominator,
                       mete_exact step, mete_rounding rounding,
                       mete_exact *result);

#endif
