/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Reads quantities: 1.5万元, 百分之十, 30%, 两年.
 *
 * Plain digits, which are most of all numbers, are read here; numerals.c
 * reads the rest and knows what people read in two ways.
 */
#include "load/quantity.h"

#include <string.h>

enum { PLAIN_DIGITS = 12 };

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

bool mete_quantity_starts(const char *text)
{
    size_t bytes;

    if ((unsigned char)text[0] < 0x80) {
        return is_digit(text[0]);
    }
    switch (mete_utf8_next(text, &bytes)) {
    case U'零':
    case U'〇':
    case U'一':
    case U'二':
    case U'三':
    case U'四':
    case U'五':
    case U'六':
    case U'七':
    case U'八':
    case U'九':
    case U'十':
    case U'两':
    case U'百':
    case U'千':
        return true;
    default:
        return false;
    }
}

/* Whole numbers of few digits with nothing special behind them. */
static bool read_plain(const char *text, mete_quantity *quantity)
{
    int64_t number = 0;
    size_t digits = 0;

    while (is_digit(text[digits]) && digits < PLAIN_DIGITS) {
        number = number * 10 + (text[digits] - '0');
        digits++;
    }
    if (digits == 0 || is_digit(text[digits]) || text[digits] == '.'
        || text[digits] == ',') {
        return false;
    }
    if ((unsigned char)text[digits] >= 0x80) {
        size_t bytes;
        switch (mete_utf8_next(text + digits, &bytes)) {
        case U'万':
            number *= 10000;
            break;
        case U'元':
        case U'个':
        case U'年':
        case U'日':
        case U'次':
        case U'倍':
        case U'平':
            bytes = 0;
            break;
        default: /* may be a numeral still: 5千, 1亿 */
            return false;
        }
        digits += bytes;
        if (bytes != 0 && mete_quantity_starts(text + digits)) {
            return false;
        }
    }
    quantity->number = number * METE_DECIMAL_ONE;
    quantity->number_bytes = digits;
    quantity->status = METE_NUMERAL_OK;
    return true;
}

static bool read_number(const char *text, mete_quantity *quantity, bool *ratio)
{
    *ratio = false;
    if (read_plain(text, quantity)) {
        return true;
    }
    quantity->status = mete_numeral_read(text, &quantity->number_bytes,
                                         &quantity->number, ratio);
    return quantity->status != METE_NUMERAL_NONE;
}

bool mete_quantity_scale(mete_decimal number, int64_t scale,
                         mete_quantity *quantity)
{
    mete_exact product = (mete_exact)number * scale;

    if (product % METE_DECIMAL_ONE != 0) {
        quantity->fine = true;
        return false;
    }
    product /= METE_DECIMAL_ONE;
    if (product > METE_DECIMAL_MONEY_MAX || product < -METE_DECIMAL_MONEY_MAX) {
        quantity->large = true;
        return false;
    }
    quantity->value = (mete_decimal)product;
    return true;
}

static size_t skip_spaces(const char *text)
{
    return strspn(text, " \t\r\n\f\v");
}

/* The number at `text` without its last character, a multiplier. */
static bool read_shorter(const char *text, size_t bytes, mete_quantity *shorter)
{
    size_t last = strlen("千");
    char number[64];
    bool ratio;

    if (bytes <= last || bytes >= sizeof number) {
        return false;
    }
    memcpy(number, text, bytes - last);
    number[bytes - last] = '\0';
    return read_number(number, shorter, &ratio)
        && shorter->status == METE_NUMERAL_OK
        && shorter->number_bytes == bytes - last;
}

bool mete_quantity_coefficient(const char *text, const mete_quantity *quantity,
                               mete_decimal *coefficient, bool *small)
{
    size_t last = strlen("千");
    mete_quantity shorter;
    size_t bytes;

    if (quantity->number_bytes <= last
        || (unsigned char)text[quantity->number_bytes - last] < 0xE0) {
        return false;
    }
    switch (mete_utf8_next(text + quantity->number_bytes - last, &bytes)) {
    case U'百':
    case U'千':
        *small = true;
        break;
    case U'万':
    case U'亿':
        *small = false;
        break;
    default:
        return false;
    }
    if (!read_shorter(text, quantity->number_bytes, &shorter)
        || shorter.number == 0) {
        return false;
    }
    *coefficient = shorter.number;
    return true;
}

/* 5千克 is 5 of the unit 千克 where that is declared, not 5千 of 克. */
static const mete_unit_word *unit_with_multiplier(const mete_lexicon *lexicon,
                                                  const char *text,
                                                  mete_quantity *quantity)
{
    size_t last = strlen("千");
    mete_quantity shorter = *quantity;
    size_t bytes;

    if (quantity->number_bytes <= last) {
        return NULL;
    }
    const char *at = text + quantity->number_bytes - last;
    const mete_unit_word *unit =
        (unsigned char)at[0] < 0xE0
            ? NULL
            : mete_lexicon_match_unit(lexicon, at, &bytes);
    if (unit == NULL || bytes <= last || unit->unit < METE_UNIT_DECLARED
        || unit->scale != METE_DECIMAL_ONE
        || !read_shorter(text, quantity->number_bytes, &shorter)) {
        return NULL;
    }
    *quantity = shorter;
    quantity->bytes = shorter.number_bytes + bytes;
    return unit;
}

static const mete_unit_word *read_unit(const mete_lexicon *lexicon,
                                       const char *text,
                                       mete_quantity *quantity)
{
    const mete_unit_word *unit = unit_with_multiplier(lexicon, text, quantity);
    size_t space = skip_spaces(text + quantity->number_bytes);
    size_t bytes;

    if (unit != NULL) {
        return unit;
    }
    unit = mete_lexicon_match_unit(
        lexicon, text + quantity->number_bytes + space, &bytes);
    if (unit != NULL) {
        quantity->bytes = quantity->number_bytes + space + bytes;
    }
    return unit;
}

bool mete_quantity_read(const mete_lexicon *lexicon, const char *text,
                        mete_quantity *quantity)
{
    const mete_unit_word *unit;
    bool ratio;

    memset(quantity, 0, sizeof *quantity);
    if (!read_number(text, quantity, &ratio)) {
        return false;
    }
    quantity->bytes = quantity->number_bytes;
    quantity->value = quantity->number;
    if (quantity->status != METE_NUMERAL_OK) {
        return true;
    }
    if (ratio) {
        quantity->unit = METE_UNIT_RATIO;
        quantity->has_unit = true;
        return true;
    }
    unit = read_unit(lexicon, text, quantity);
    if (unit != NULL) {
        quantity->unit = unit->unit;
        quantity->display = unit->display;
        quantity->has_unit = true;
        mete_quantity_scale(quantity->number, unit->scale, quantity);
    }
    return true;
}
