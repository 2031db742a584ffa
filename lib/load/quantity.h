/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * A number with its unit, as it stands in a phrase or alone.
 */
#ifndef METE_LOAD_QUANTITY_H
#define METE_LOAD_QUANTITY_H

#include "base/numeral.h"
#include "load/lexicon.h"

typedef struct {
    mete_decimal number; /* as written, without the unit */
    mete_decimal value;  /* in the dimension */
    size_t number_bytes;
    size_t bytes; /* with the unit */
    mete_unit unit;
    mete_display display;
    bool has_unit;
    bool fine; /* more than six digits after the point */
    bool large;
    mete_numeral_status status;
} mete_quantity;

/* Does a number start here? */
bool mete_quantity_starts(const char *text);

/* Reads a number and, if one follows, its unit.  False if no number is here;
 * `status`, `fine`, `large` say what is wrong with one. */
bool mete_quantity_read(const mete_lexicon *lexicon, const char *text,
                        mete_quantity *quantity);

/* The number before the 百 千 万 亿 that a quantity's number ends with, read
 * already at `text`; `small`: 百 or 千.  False if it does not end so. */
bool mete_quantity_coefficient(const char *text, const mete_quantity *quantity,
                               mete_decimal *coefficient, bool *small);

/* number * scale / one, exactly; false if it is too fine or too large. */
bool mete_quantity_scale(mete_decimal number, int64_t scale,
                         mete_quantity *quantity);

#endif
