/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * One value of one fact, from text and into text.
 *
 * These readers know the fact alone: no lexicon, no case, and not the domain,
 * so that min and max themselves can be read with them.  A sentence that says
 * why not does not name the fact; whoever shows it does.
 */
#ifndef METE_LOAD_VALUE_H
#define METE_LOAD_VALUE_H

#include "base/date.h"
#include "model/fact.h"

/* Reads a value as people write it: "1.5万元", "30%", "6个月", "轻微",
 * "2026-03-01", "是", the fact's own words for a flag.  Without a unit an
 * amount is read in the fact's own.  A text has the value 0; events have no
 * single value.  False: *why is a sentence, to be freed with g_free(). */
bool mete_value_read(const mete_fact *fact, const char *text, int64_t *value,
                     char **why);

/* The same for an amount in the fact's own unit. */
bool mete_value_from_integer(const mete_fact *fact, int64_t number,
                             int64_t *value, char **why);

/* Amounts only; `folded` by mete_text_fold(). */
bool mete_value_read_amount(const mete_fact *fact, const char *folded,
                            int64_t *value, char **why);

/* Days parted by 、 , ; or white space; *days is freed with g_free(). */
bool mete_value_read_days(const char *text, mete_date **days, size_t *count,
                          char **why);

/* The value in words: "15000元", "轻微", "2026-03-01", "是", "没有"; to be
 * freed with g_free(). */
char *mete_value_words(const mete_fact *fact, int64_t value);

/* What values the fact takes: "0元以上100万元以下"; likewise. */
char *mete_value_domain(const mete_fact *fact);

/* A value as an example of how to write one: "1.5万元"; likewise. */
char *mete_value_example(const mete_fact *fact);

/* "元", "平方米": the fact's own unit, else its dimension's; "" for none. */
const char *mete_value_unit(const mete_fact *fact);

/* The beginning of a text that is too long to quote; likewise. */
char *mete_value_clip(const char *text);

/* Why a text is no day; to be freed. */
char *mete_value_not_a_day(const char *text);

/* One unit of the fact in millionths of its dimension. */
int64_t mete_value_scale(const mete_fact *fact);

#endif
