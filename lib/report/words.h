/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Amounts, ranges, values and questions as an officer would write them.
 */
#ifndef METE_REPORT_WORDS_H
#define METE_REPORT_WORDS_H

#include "decide/finding.h"
#include "report/buffer.h"

/* How the ends of a penalty are counted. */
typedef enum {
    METE_COUNT_MONEY,
    METE_COUNT_DAYS,
    METE_COUNT_MONTHS,
    METE_COUNT_YEARS, /* ends are months, all of them whole years */
    METE_COUNT_PLAIN
} mete_counting;

/* A penalty's ends as they are counted: exact or displayed. */
typedef struct {
    mete_counting counting;
    mete_exact min;
    mete_exact max; /* METE_EXACT_UNBOUNDED: no upper end */
    bool min_open;
    bool max_open;
} mete_words_ends;

/* The displayed ends of a penalty that has a range. */
mete_words_ends mete_words_shown(const mete_penalty *penalty);

/* One amount: 5000元, 5万元, 15日, 6个月, 2年. */
void mete_words_amount(mete_buffer *buffer, mete_counting counting,
                       mete_exact value);

/* 5000元以上18500元以下; open ends 超过, 不足; one point alone. */
void mete_words_range(mete_buffer *buffer, const mete_words_ends *ends);

/* What a fine that is counted, by the day say, is the amount of: of one day
 * or of all.  Nothing for other penalties. */
void mete_words_per(mete_buffer *buffer, const mete_penalty *penalty);

/* Money in capitals, to be freed with g_free(); NULL where it cannot be
 * written: below a fen, or too large. */
char *mete_words_capitals(mete_exact value);

/* The same in capitals (money only): 人民币伍仟元整以上…以下. */
void mete_words_range_capitals(mete_buffer *buffer,
                               const mete_words_ends *ends);

/* 2026年3月1日 */
void mete_words_date(mete_buffer *buffer, mete_date day);

/* A value of a fact: a label, 是 or 否, a date, money, 没有. */
void mete_words_value(mete_buffer *buffer, const mete_fact *fact,
                      int64_t value);

/* The same for programs: an id or label, true or false, 2026-03-01, 9999.99,
 * absent. */
void mete_words_plain_value(mete_buffer *buffer, const mete_fact *fact,
                            int64_t value);

/* Who bears a penalty: 单位 and 个人 for unit and person, other labels as
 * they are, NULL for NULL. */
const char *mete_words_bearer(const char *on);

/* The question that asks for a fact, its own or one made from its kind. */
void mete_words_question(mete_buffer *buffer, const mete_fact *fact);

/* A law phrase as a sentence to be read aloud: its functions and signs in
 * words, the spaces taken out. */
void mete_words_formal(mete_buffer *buffer, const char *phrase);

/* Does an earlier presumption say the same?  Parts with one list of factors
 * settle each of them once in each. */
bool mete_words_presumed_before(const mete_finding *finding, size_t index);

#endif
