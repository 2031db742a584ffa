/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The one rule: bars, time limits, exemptions, list rows, circumstances,
 * procedures, deadlines and confiscations are a condition, a scope and what
 * follows.
 */
#ifndef METE_MODEL_RULE_H
#define METE_MODEL_RULE_H

#include "model/expression.h"
#include "model/statute.h"
#include "model/terms.h"

typedef enum {
    METE_RULE_BAR,
    METE_RULE_TIME_LIMIT,
    METE_RULE_EXEMPTION,
    METE_RULE_LIST_ROW,
    METE_RULE_CIRCUMSTANCE,
    METE_RULE_PROCEDURE,
    METE_RULE_DEADLINE,
    METE_RULE_CONFISCATION
} mete_rule_kind;

/* Where a rule applies; empty lists do not limit. */
typedef struct {
    const char **departments;
    size_t department_count;
    const char **items; /* ids and patterns with * */
    size_t item_count;
    const char *jurisdiction; /* GB/T 2260 code, NULL: wherever the rulebook
                               * that declares it holds */
    bool place_implied; /* … which is so where no jurisdiction is written */
    mete_interval effective;
    bool versioned; /* days are those of a version: another one comes before or
                     * … */
    bool passed;    /* … after it, which stands for it where nothing is
                     * decided yet */
} mete_scope;

typedef struct mete_rule mete_rule;

/* A rule gives way wherever one of its `replacers` applies: the narrower one
 * of its name, or one that says so by `over`. */
struct mete_rule {
    int index; /* in the rulebook, declared order */
    int depth; /* in the stack of rulebooks, 0 is the deepest */
    mete_rule_kind kind;
    const char *name;     /* list rows: their id */
    mete_phrase when;     /* time limits: built from the fields below */
    mete_outcome outcome; /* NONE where it removes, keeps only or grades */
    uint32_t removes;     /* bit per mete_penalty_kind */
    uint32_t keeps;       /* kinds that an exemption leaves standing */
    const char **orders;  /* 责令…, 教育 that come with the outcome */
    size_t order_count;
    mete_effect effect; /* circumstances, and list rows that mitigate */
    mete_duty duty;
    bool closed_by_strict_liability;
    mete_phrase limit;           /* time limits and deadlines: a period */
    const mete_expression *from; /* dates */
    const mete_expression *to; /* time limits only */
    mete_range gains; /* confiscations: what a bare confiscate_gains takes */
    const char *list;      /* title of the exemption list, NULL for law */
    const char *violation; /* list rows: for readers */
    mete_citations basis;
    mete_scope scope;
    const char *over; /* name of the rules that it replaces, or NULL */
    const mete_rule **replacers; /* declared order, like … */
    size_t replacer_count;
    const mete_rule **replaces; /* … those that give way to it */
    size_t replaced_count;
    mete_place place;
};

/* Orders that go with an outcome whatever led to it: a rule, a list row or a
 * row of a table. */
typedef struct {
    const char *name;
    mete_outcome outcome;
    const char **orders;
    size_t order_count;
    mete_citations basis;
    mete_place place;
} mete_attendant;

/* Are its days held against the decision?  Those of the rest are held against
 * the act. */
static inline bool mete_rule_is_by_decision(const mete_rule *rule)
{
    return rule->kind == METE_RULE_LIST_ROW
        || rule->kind == METE_RULE_PROCEDURE
        || rule->kind == METE_RULE_DEADLINE;
}

/* Does `pattern` (with * for any run of bytes) match the id? */
bool mete_pattern_matches(const char *pattern, const char *id);

/* Does the jurisdiction (trailing pairs of 00 stand for all beneath) hold the
 * place?  NULL holds every place. */
bool mete_jurisdiction_holds(const char *jurisdiction, const char *place);

#endif
