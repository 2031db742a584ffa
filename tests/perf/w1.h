/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * W1, one decision: what the hand-written C is given and what it gives.
 *
 * The same facts are set through the public API for the rulebook in w1/.
 * Dates are there twice: as the API reads them, and as the day numbers that
 * the C would rather have.
 */
#ifndef METE_TESTS_PERF_W1_H
#define METE_TESTS_PERF_W1_H

#include <stdbool.h>
#include <stdint.h>

enum { W1_HARM_NONE, W1_HARM_MINOR, W1_HARM_SERIOUS };

typedef struct {
    int64_t goods_value;    /* fen */
    int64_t illegal_gains;
    int32_t act_day;        /* days since some day */
    int32_t decision_day;
    int32_t act_date;       /* yyyymmdd */
    int32_t decision_date;
    int32_t days_continued;
    uint8_t party;
    uint8_t harm;
    bool first_violation;
    bool corrected;
    bool cooperates;
    bool repeated;
} w1_facts;

typedef enum {
    W1_TIME_BAR,
    W1_MINOR_ACT,
    W1_FIRST_ACT,
    W1_SMALL_VALUE,
    W1_LARGE_VALUE,
    W1_LIGHTER,
    W1_HEAVIER,
    W1_TIER_LIGHTER,
    W1_TIER_ORDINARY,
    W1_TIER_HEAVIER,
    W1_VIOLATED,
    W1_PUNISHING
} w1_rule;

typedef struct {
    uint8_t rule;
    bool truth;
} w1_reason;

typedef struct {
    int32_t outcome;   /* METE_OUTCOME_… */
    int64_t min;       /* fen; -1: no fine */
    int64_t max;
    uint32_t basis_count;
    uint32_t reason_count;
    uint8_t basis[8];  /* numbers of articles */
    w1_reason reasons[12];
} w1_result;

void w1_by_hand(const w1_facts *facts, w1_result *result);

#endif
