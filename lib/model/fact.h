/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What can be known about a case.
 *
 * A value of a fact is one 64-bit number: 0 or 1 for a flag or judgement, an
 * index for a choice or scale, a day for a date, millionths for money, number
 * and count (in the fact's own unit; time units are reduced to days or months
 * by the reader).  Events are lists of days and live in the case.
 */
#ifndef METE_MODEL_FACT_H
#define METE_MODEL_FACT_H

#include "base/fault.h"
#include "model/unit.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct mete_expression mete_expression;

typedef enum {
    METE_FACT_FLAG,
    METE_FACT_MONEY,
    METE_FACT_NUMBER,
    METE_FACT_COUNT,
    METE_FACT_DATE,
    METE_FACT_CHOICE,
    METE_FACT_SCALE,
    METE_FACT_EVENTS,
    METE_FACT_JUDGEMENT,
    METE_FACT_TEXT
} mete_fact_kind;

/* Values that are no values.  They lie below every value, so that an interval
 * that starts at one of them may or may not have a value. */
#define METE_VALUE_ABSENT INT64_MIN
#define METE_VALUE_UNDETERMINABLE (INT64_MIN + 1)

/* Above every value: the end of a domain that has none. */
#define METE_VALUE_UNBOUNDED INT64_MAX

enum { METE_FACT_LABELS_MAX = 64 };

typedef struct {
    int index; /* in the rulebook's list of facts */
    mete_fact_kind kind;
    const char *name;  /* ASCII name, or NULL for a label-only fact */
    const char *label; /* what people read: 货值金额 */
    const char *ask;   /* the question, NULL where none is written */
    const char *help;
    const char *opposite; /* NULL where none */
    const char **aliases;
    size_t alias_count;
    mete_unit unit;         /* dimension of its amounts; NONE for the rest */
    const char *unit_text;  /* as declared, NULL where none */
    int64_t unit_scale;     /* one declared unit in millionths of `unit`: a
                             * plain case value is multiplied by it and then
                             * divided by METE_DECIMAL_ONE (年: 12 months,
                             * %: 10,000; otherwise METE_DECIMAL_ONE) */
    const char **labels;    /* choice and scale: label of each value */
    const char **label_ids; /* the same, ASCII ids; an entry may be NULL */
    size_t label_count;
    int64_t min; /* domain; UNBOUNDED max where the fact has none */
    int64_t max;
    bool may_be_absent;
    bool may_be_undeterminable;
    bool personal;
    bool changeable; /* the party can still change it */
    bool question; /* declared on the spot by 「…」 */
    bool imposed;  /* what the penalty comes to: no case gives it */
    bool has_presumption;
    int64_t presumed;      /* a value or METE_VALUE_ABSENT */
    bool presumed_adverse; /* another value would be lighter for the party */
    const mete_expression *when; /* NULL: always */
    const char *when_text;
    const char *item; /* id of the item that alone sees it, or NULL */
    mete_place place;
} mete_fact;

/* Are values of the kind amounts that can be computed with? */
static inline bool mete_fact_is_amount(const mete_fact *fact)
{
    return fact->kind == METE_FACT_MONEY || fact->kind == METE_FACT_NUMBER
        || fact->kind == METE_FACT_COUNT;
}

/* Has it several values at once?  Then lo and hi of its slot are not ends but
 * sets, a bit a label: those that it has for certain, those that it may. */
static inline bool mete_fact_is_set(const mete_fact *fact)
{
    return fact->imposed && fact->kind == METE_FACT_CHOICE;
}

/* Can a value of the kind be known to lie between two others?  A list of
 * events and a text have no two ends. */
static inline bool mete_fact_has_ends(const mete_fact *fact)
{
    return fact->kind != METE_FACT_EVENTS && fact->kind != METE_FACT_TEXT;
}

/* The ASCII name, or the label where there is none: what JSON prints. */
static inline const char *mete_fact_key(const mete_fact *fact)
{
    return fact->name != NULL ? fact->name : fact->label;
}

#endif
