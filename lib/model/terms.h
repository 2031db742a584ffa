/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The closed sets of the field: outcomes, kinds of penalty, effects, duties.
 *
 * Numbers are internal; what is written anywhere is the ASCII word or its
 * Chinese twin, both from the tables in terms.c.
 */
#ifndef METE_MODEL_TERMS_H
#define METE_MODEL_TERMS_H

#include <stdbool.h>
#include <stdint.h>

typedef enum {
    METE_OUTCOME_PENALTY,
    METE_OUTCOME_NO_PENALTY,
    METE_OUTCOME_MAY_EXEMPT,
    METE_OUTCOME_NOT_FILED,
    METE_OUTCOME_EXEMPTED,
    METE_OUTCOME_TIME_BARRED,
    METE_OUTCOME_CORRECTION_ONLY,
    METE_OUTCOME_TRANSFER,
    METE_OUTCOME_NOT_APPLICABLE,
    METE_OUTCOME_GAP,
    METE_OUTCOME_CONFLICT,
    METE_OUTCOME_COUNT,
    METE_OUTCOME_INSUFFICIENT_FACTS, /* never a member of `possible` */
    METE_OUTCOME_NONE
} mete_outcome;

/* 行政处罚法 lists them; the order is the law's own, light to grave. */
typedef enum {
    METE_PENALTY_WARNING,
    METE_PENALTY_CRITICISM,
    METE_PENALTY_FINE,
    METE_PENALTY_CONFISCATE_GAINS,
    METE_PENALTY_CONFISCATE_PROPERTY,
    METE_PENALTY_CONFISCATE_TOOLS,
    METE_PENALTY_SUSPEND_LICENSE,
    METE_PENALTY_DOWNGRADE_QUALIFICATION,
    METE_PENALTY_REVOKE_LICENSE,
    METE_PENALTY_RESTRICT_BUSINESS,
    METE_PENALTY_SUSPEND_BUSINESS,
    METE_PENALTY_CLOSE_BUSINESS,
    METE_PENALTY_BAR_PRACTICE,
    METE_PENALTY_DETENTION,
    METE_PENALTY_OTHER,
    METE_PENALTY_COUNT,
    METE_PENALTY_ORDER = METE_PENALTY_COUNT /* 责令…: not a penalty */
} mete_penalty_kind;

typedef enum {
    METE_EFFECT_NONE,
    METE_EFFECT_MITIGATED,
    METE_EFFECT_LIGHTER,
    METE_EFFECT_ORDINARY,
    METE_EFFECT_HEAVIER,
    METE_EFFECT_LIGHTER_OR_MITIGATED,
    METE_EFFECT_COUNT
} mete_effect;

typedef enum { METE_DUTY_MUST, METE_DUTY_MAY } mete_duty;

typedef enum {
    METE_MODE_MUST,
    METE_MODE_MAY,
    METE_MODE_CHOICE,
    METE_MODE_CONDITIONAL
} mete_mode;

/* Kleene's three truths, as two bits: may be true, may be false. */
typedef uint8_t mete_truth;
enum { METE_TRUE = 1, METE_FALSE = 2, METE_UNKNOWN = 3 };

/* ASCII word: "no_penalty". */
const char *mete_outcome_name(mete_outcome outcome);
const char *mete_penalty_kind_name(mete_penalty_kind kind);
const char *mete_effect_name(mete_effect effect); /* NULL for NONE */
const char *mete_mode_name(mete_mode mode);
const char *mete_truth_name(mete_truth truth);

/* Chinese: 不予处罚, 罚款, 从轻; NULL for NONE. */
const char *mete_outcome_label(mete_outcome outcome);
const char *mete_penalty_kind_label(mete_penalty_kind kind);
const char *mete_effect_label(mete_effect effect);

/* Either spelling, or the statutes' long form (不予行政处罚); false if it is
 * none of them.  insufficient_facts is read, "order" is not a penalty. */
bool mete_outcome_read(const char *text, mete_outcome *outcome);
bool mete_penalty_kind_read(const char *text, mete_penalty_kind *kind);
bool mete_effect_read(const char *text, mete_effect *effect);

#endif
