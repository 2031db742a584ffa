/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Exact decimals: text both ways, checked arithmetic, rounding.
 *
 * Everything is done on magnitudes, without sign: rounding up a negative
 * number is cutting it.  A number beyond METE_EXACT_UNBOUNDED is none, so it
 * is refused as an operand too.
 */
#include "base/decimal.h"

#include <string.h>

typedef unsigned __int128 magnitude;

enum { ONE_BITS = 40 }; /* METE_EXACT_ONE is below 2^40 */

#define WHOLE_HALF UINT64_C(1000000000000000000) /* 18 digits at a time */

static magnitude size_of(mete_exact value)
{
    return value < 0 ? -(magnitude)value : (magnitude)value;
}

static mete_exact with_sign(magnitude size, bool negative)
{
    return negative ? -(mete_exact)size : (mete_exact)size;
}

static bool is_bounded(mete_exact value)
{
    return value < METE_EXACT_UNBOUNDED && value > -METE_EXACT_UNBOUNDED;
}

/* Reads on in `number`; false if it does not fit. */
static bool read_digits(const char *text, size_t length, size_t *at,
                        uint64_t *number)
{
    while (*at < length && text[*at] >= '0' && text[*at] <= '9') {
        if (__builtin_mul_overflow(*number, UINT64_C(10), number)
            || __builtin_add_overflow(*number, (uint64_t)(text[*at] - '0'),
                                      number)) {
            return false;
        }
        ++*at;
    }
    return true;
}

/* The point, if there is one, and the six digits after it. */
static bool read_fraction(const char *text, size_t length, size_t *at,
                          uint64_t *number)
{
    size_t digits = 0;

    if (*at < length && text[*at] == '.') {
        size_t start = ++*at;

        if (!read_digits(text, length, at, number)) {
            return false;
        }
        digits = *at - start;
        if (digits < 1 || digits > 6) {
            return false;
        }
    }
    for (; digits < 6; digits++) {
        if (__builtin_mul_overflow(*number, UINT64_C(10), number)) {
            return false;
        }
    }
    return true;
}

bool mete_decimal_parse(const char *text, size_t length, mete_decimal *value)
{
    bool negative = length > 0 && text[0] == '-';
    size_t start = negative ? 1 : 0;
    size_t at = start;
    uint64_t number = 0;

    if (!read_digits(text, length, &at, &number) || at == start
        || !read_fraction(text, length, &at, &number) || at != length
        || number > (uint64_t)INT64_MAX + start) {
        return false;
    }
    *value = (mete_decimal)with_sign(number, negative);
    return true;
}

int mete_decimal_digits(mete_decimal value)
{
    int digits = 6;

    while (digits > 0 && value % 10 == 0) {
        value /= 10;
        digits--;
    }
    return digits;
}

static size_t write_padded(uint64_t number, size_t width, char *text)
{
    for (size_t i = width; i > 0; i--) {
        text[i - 1] = (char)('0' + number % 10);
        number /= 10;
    }
    return width;
}

static size_t write_plain(uint64_t number, char *text)
{
    size_t width = 1;

    for (uint64_t rest = number; rest >= 10; rest /= 10) {
        width++;
    }
    return write_padded(number, width, text);
}

/* A number and `width` digits after its point. */
static size_t write_number(bool negative, magnitude whole, uint64_t fraction,
                           size_t width, char *text)
{
    size_t length = 0;

    if (negative) {
        text[length++] = '-';
    }
    if (whole < WHOLE_HALF) {
        length += write_plain((uint64_t)whole, text + length);
    } else {
        length += write_plain((uint64_t)(whole / WHOLE_HALF), text + length);
        length +=
            write_padded((uint64_t)(whole % WHOLE_HALF), 18, text + length);
    }
    if (width > 0) {
        text[length++] = '.';
        length += write_padded(fraction, width, text + length);
    }
    text[length] = '\0';
    return length;
}

/* Without the zeros at the end of a fraction that has `width` digits. */
static size_t write_shortest(bool negative, magnitude whole, uint64_t fraction,
                             size_t width, char *text)
{
    while (width > 0 && fraction % 10 == 0) {
        fraction /= 10;
        width--;
    }
    return write_number(negative, whole, fraction, width, text);
}

size_t mete_decimal_format(mete_decimal value, char text[METE_DECIMAL_TEXT])
{
    uint64_t size = (uint64_t)size_of(value);

    return write_shortest(value < 0, size / (uint64_t)METE_DECIMAL_ONE,
                          size % (uint64_t)METE_DECIMAL_ONE, 6, text);
}

size_t mete_exact_format(mete_exact value, char text[METE_DECIMAL_TEXT])
{
    magnitude size = size_of(value);

    return write_shortest(value < 0, size / (magnitude)METE_EXACT_ONE,
                          (uint64_t)(size % (magnitude)METE_EXACT_ONE),
                          METE_EXACT_SCALE, text);
}

size_t mete_exact_format_money(mete_exact value, char text[METE_DECIMAL_TEXT])
{
    magnitude fen = size_of(value) / (magnitude)METE_EXACT_FEN;

    return write_number(value < 0 && fen != 0, fen / 100, (uint64_t)(fen % 100),
                        2, text);
}

mete_exact mete_exact_power(int n)
{
    static const int64_t powers[] = {1,
                                     10,
                                     100,
                                     1000,
                                     10000,
                                     100000,
                                     1000000,
                                     10000000,
                                     100000000,
                                     1000000000,
                                     10000000000,
                                     100000000000,
                                     1000000000000};

    return n <= METE_EXACT_SCALE
             ? powers[n]
             : METE_EXACT_ONE * powers[n - METE_EXACT_SCALE];
}

bool mete_exact_add(mete_exact a, mete_exact b, mete_exact *result)
{
    /* Two bounded numbers cannot leave the 128 bits. */
    if (!is_bounded(a) || !is_bounded(b) || !is_bounded(a + b)) {
        return false;
    }
    *result = a + b;
    return true;
}

bool mete_exact_multiply_long(mete_exact a, mete_exact b, mete_exact *result)
{
    mete_exact product;

    if (!is_bounded(a) || !is_bounded(b)
        || __builtin_mul_overflow(a, b, &product) || !is_bounded(product)) {
        return false;
    }
    *result = product;
    return true;
}

/* The part of `value` below one millionth of the share's scale is taken by
 * itself, so that only the result, not the product, must fit. */
bool mete_exact_share_long(mete_exact value, mete_decimal share,
                           mete_exact *result)
{
    mete_exact high = value / METE_DECIMAL_ONE;
    mete_exact low = value % METE_DECIMAL_ONE * share;
    mete_exact product;

    if (!is_bounded(value) || low % METE_DECIMAL_ONE != 0
        || __builtin_mul_overflow(high, (mete_exact)share, &product)) {
        return false;
    }
    return mete_exact_add(product, low / METE_DECIMAL_ONE, result);
}

/* What there is of a unit beyond a number of whole units. */
typedef enum { REST_NONE, REST_SMALL, REST_HALF_OR_MORE } rest;

/* Whether `over` whole units and a rest, of `step` units, go up in size. */
static bool goes_up(magnitude over, rest beyond, magnitude step,
                    mete_rounding rounding, bool negative)
{
    magnitude missing = step - over;

    if (over == 0 && beyond == REST_NONE) {
        return false;
    }
    if (rounding != METE_ROUND_NEAREST) {
        return (rounding == METE_ROUND_UP) != negative;
    }
    return over >= missing
        || (over + 1 == missing && beyond == REST_HALF_OR_MORE);
}

mete_exact mete_exact_round(mete_exact value, mete_exact step,
                            mete_rounding rounding)
{
    magnitude size = size_of(value);
    magnitude steps = (magnitude)step;
    magnitude over;

    if (!is_bounded(value) || step <= 0) {
        return value; /* no end stays no end */
    }
    over = size % steps;
    size -= over;
    if (goes_up(over, REST_NONE, steps, rounding, value < 0)) {
        size += steps;
    }
    return with_sign(size, value < 0);
}

/* a * METE_EXACT_ONE / b bit by bit, for products beyond 128 bits: the
 * quotient and remainder of a, doubled and added up in the pattern of the
 * factor.  False as soon as the quotient is out of bounds. */
static bool divide_long(magnitude a, magnitude b, magnitude *quotient,
                        magnitude *remainder)
{
    magnitude whole = a / b;
    magnitude part = a % b;

    *quotient = 0;
    *remainder = 0;
    for (int bit = ONE_BITS - 1; bit >= 0; bit--) {
        bool set = (METE_EXACT_ONE >> bit & 1) != 0;

        *quotient = 2 * *quotient + (set ? whole : 0);
        *remainder = 2 * *remainder + (set ? part : 0);
        while (*remainder >= b) {
            *remainder -= b;
            ++*quotient;
        }
        if (*quotient >= (magnitude)METE_EXACT_UNBOUNDED) {
            return false;
        }
    }
    return true;
}

static bool divide_sizes(magnitude a, magnitude b, magnitude *quotient,
                         magnitude *remainder)
{
    magnitude product;

    if (__builtin_mul_overflow(a, (magnitude)METE_EXACT_ONE, &product)) {
        return divide_long(a, b, quotient, remainder);
    }
    *quotient = product / b;
    *remainder = product % b;
    return *quotient < (magnitude)METE_EXACT_UNBOUNDED;
}

bool mete_exact_divide(mete_exact numerator, mete_exact denominator,
                       mete_exact step, mete_rounding rounding,
                       mete_exact *result)
{
    bool negative = numerator < 0;
    magnitude divisor = (magnitude)denominator;
    magnitude steps = (magnitude)step;
    magnitude size;
    magnitude part;
    magnitude over;
    rest beyond;

    if (denominator <= 0 || step <= 0 || !is_bounded(numerator)
        || !is_bounded(denominator) || !is_bounded(step)
        || !divide_sizes(size_of(numerator), divisor, &size, &part)) {
        return false;
    }
    beyond = part == 0             ? REST_NONE
           : part < divisor - part ? REST_SMALL
                                   : REST_HALF_OR_MORE;
    over = size % steps;
    size -= over;
    if (goes_up(over, beyond, steps, rounding, negative)) {
        size += steps;
    }
    if (size >= (magnitude)METE_EXACT_UNBOUNDED) {
        return false;
    }
    *result = with_sign(size, negative);
    return true;
}
