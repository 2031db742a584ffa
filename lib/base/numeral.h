/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Chinese numerals, both ways, and amounts of money in capitals (大写).
 */
#ifndef METE_BASE_NUMERAL_H
#define METE_BASE_NUMERAL_H

#include "base/decimal.h"

#include <stdbool.h>
#include <stddef.h>

/* What stands wrong in a numeral. */
typedef enum {
    METE_NUMERAL_OK,
    METE_NUMERAL_NONE,      /* no number starts here */
    METE_NUMERAL_AMBIGUOUS, /* 一百五, 50,000: people read it in two ways */
    METE_NUMERAL_TOO_LARGE,
    METE_NUMERAL_TOO_FINE /* more than six digits after the point */
} mete_numeral_status;

/* Reads the longest number at `text`: Arabic digits with a point, Chinese
 * numerals (五, 十二, 一百零五, 两, 〇), and either with a following
 * multiplier 十 百 千 万 亿 (1.5万, 5千, 五十万).  Also 百分之十 and 千分之二
 * (value 0.1 and 0.002, *ratio set) and 半 is not a number.  *bytes receives
 * what was read, also on errors other than NONE.  Full-width digits count.
 *
 * Units that begin like a multiplier are the caller's to know: of 5千克 this
 * reads 5千, of 五十千瓦 only 五十.  三分之一 is TOO_FINE, 四分之三 is 0.75. */
mete_numeral_status mete_numeral_read(const char *text, size_t *bytes,
                                      mete_decimal *value, bool *ratio);

/* 125 -> 一百二十五, 10 -> 十, 105 -> 一百零五; 0..99999999.  Appends nothing:
 * writes into `text` and returns the bytes written without the NUL, none if
 * they are more than `size` holds. */
size_t mete_numeral_format(unsigned value, char *text, size_t size);

/* 人民币伍仟元整, 人民币贰万玖仟元伍角整 (整 after 元 and after 角, none
 * after 分).  `value` in 元 and a multiple of one fen, 0..10^15 元, or
 * else the result is NULL.  To be freed with g_free(). */
char *mete_numeral_money_words(mete_exact value);

#endif
