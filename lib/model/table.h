/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The one table: tiers, grids and factors are rows that hold or not, and what
 * follows from them.
 */
#ifndef METE_MODEL_TABLE_H
#define METE_MODEL_TABLE_H

#include "model/expression.h"
#include "model/terms.h"

/* Which of several rows that hold is used. */
typedef enum {
    METE_TIE_ERROR,
    METE_TIE_LIGHTER, /* the earlier in the list */
    METE_TIE_HEAVIER, /* the later */
    METE_TIE_UNSET    /* as the document says */
} mete_tie;

typedef struct {
    mete_penalty_kind kind;
    mete_range range;
} mete_row_range;

typedef struct {
    int index; /* in the table */
    bool otherwise;
    bool first;
    mete_effect effect;   /* NONE where the row names none */
    mete_outcome outcome; /* NONE: ranges follow */
    const char *name;
    mete_phrase when; /* root NULL: by `otherwise` or by effect */
    mete_row_range *ranges;
    size_t range_count;
    uint32_t without; /* bit per mete_penalty_kind */
    int rule;         /* its number among the reasons of the rulebook */
    mete_place place;
} mete_row;

typedef struct {
    const char *label;
    mete_phrase when;
    bool otherwise;
    mete_decimal weight; /* a ratio */
    mete_place place;
} mete_level;

typedef struct {
    const char *name;
    mete_level *levels;
    size_t level_count;
    mete_place place;
} mete_factor;

typedef struct {
    mete_row *rows; /* tiers and grid rows, in declared order */
    size_t row_count;
    mete_factor *factors; /* none in a table of tiers */
    size_t factor_count;
    mete_decimal start;
    mete_decimal cap;   /* METE_VALUE_UNBOUNDED: none */
    mete_decimal floor; /* METE_VALUE_ABSENT: none */
    mete_range result;  /* of a weight table; text NULL: the default */
    mete_tie tie;
} mete_table;

#endif
