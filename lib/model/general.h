/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What the general part declares beside its rules: the surcharge of a fine
 * that is paid late (and such a fine), what is lighter than what, and how several penalties
 * come together.
 */
#ifndef METE_MODEL_GENERAL_H
#define METE_MODEL_GENERAL_H

#include "base/decimal.h"
#include "model/statute.h"
#include "model/terms.h"

#include <stddef.h>

/* Why days are not counted: a case of reconsideration, say. */
typedef struct {
    const char *name;
    mete_citations basis;
} mete_stay;

typedef struct {
    const char *name;
    mete_decimal rate; /* share of the fine for each day */
    mete_decimal cap;  /* share of the fine that all days come to at most */
    mete_citations basis;
    mete_stay *stays;
    size_t stay_count;
    int depth; /* in the stack of rulebooks */
    mete_place place;
} mete_surcharge;

enum { METE_HALTS_MAX = 100 };

/* A period in which days are not counted; both days are within it. */
typedef struct {
    const mete_stay *stay;
    mete_date from;
    mete_date to; /* METE_DATE_MAX: it has not ended */
} mete_halt;

/* A fine that is paid late: what its surcharge is reckoned from. */
typedef struct {
    mete_decimal fine;
    mete_date due;   /* the last day on which it could be paid in time */
    mete_date until; /* paid, or still not paid: the last day that counts */
    bool paid;
    mete_decimal unit; /* of what is displayed */
    mete_rounding rounding;
    mete_halt halts[METE_HALTS_MAX];
    size_t halt_count;
} mete_late_payment;

/* Light to grave. */
typedef struct {
    mete_outcome outcomes[METE_OUTCOME_COUNT];
    size_t outcome_count;
    mete_penalty_kind kinds[METE_PENALTY_COUNT];
    size_t kind_count;
    int depth;
    mete_place place;
} mete_lightness;

typedef enum { METE_SAME_ACT_HIGHER_MAXIMUM } mete_same_act;

typedef struct {
    mete_same_act same_act; /* which of several fines of one act stands */
    mete_decimal caps[METE_PENALTY_COUNT]; /* of several acts together, in the
                                            * kind's own unit; 0: none */
    mete_citations basis;
    int depth;
    mete_place place;
} mete_combine;

#endif
