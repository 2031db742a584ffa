/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * A published discretion benchmark and its policies.
 *
 * A document may refine a penalty, never create one; it is cited as
 * reasoning, not as legal basis.
 */
#ifndef METE_MODEL_DOCUMENT_H
#define METE_MODEL_DOCUMENT_H

#include "model/statute.h"
#include "model/table.h"

typedef enum { METE_UNKNOWN_ASK, METE_UNKNOWN_LOWEST } mete_unknown_policy;
typedef enum {
    METE_CIRCUMSTANCES_WITHIN,
    METE_CIRCUMSTANCES_COUNTED
} mete_circumstances_policy;
typedef enum {
    METE_CONFLICT_WEIGH,
    METE_CONFLICT_MUST_FIRST
} mete_conflict_policy;

/* What changes a graded fine: by a share between two, but not below a floor. */
typedef struct {
    const char *name;
    mete_phrase when;
    const char *by; /* as written */
    mete_decimal from; /* ratios, negative where they lower; the same where
                        * one is written */
    mete_decimal to;
    bool from_open;
    bool to_open;
    mete_phrase floor; /* root NULL: none */
    mete_place place;
} mete_adjustment;

typedef struct mete_document mete_document;

/* The versions of one document: those that bear its id. */
typedef struct {
    mete_document **list; /* ascending, by the day on which they begin */
    size_t count;
    const char *days; /* for readers: when each is in force */
} mete_document_run;

struct mete_document {
    int index;
    const char *id;
    const char *title;
    const char *number;
    const char *issuer;
    const char *level; /* ministry province city county */
    const char *jurisdiction;
    const mete_document *refines; /* its superior; NULL: none */
    mete_date published_on;
    mete_interval effective;
    bool sample;
    bool above_open;
    bool below_open;
    mete_unknown_policy unknown;
    mete_tie tie;
    mete_circumstances_policy circumstances;
    mete_conflict_policy conflict;
    mete_decimal mitigation_floor; /* 0, or a share of the minimum */
    mete_decimal rounding;         /* displayed money is a multiple of it */
    mete_adjustment *adjustments;  /* in declared order */
    size_t adjustment_count;
    mete_table *table;             /* for items without their own, or NULL */
    const mete_document_run *versions; /* of its id */
    const char *days; /* for readers: title, number, when it is in force */
    mete_place place;
};

#endif
