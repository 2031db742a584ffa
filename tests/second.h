/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The second evaluator: another reading of FINDING.md and LANGUAGE.md, for
 * tests to compare the engine with.
 *
 * It evaluates one completion, a case in which every fact that matters is
 * known, recursively over the model's trees.  It shares no code with decide/
 * and knows nothing of plans, unknown facts, words or speed.
 */
#ifndef METE_TESTS_SECOND_H
#define METE_TESTS_SECOND_H

#include "model/case.h"

enum { SECOND_ROOM = 64, SECOND_STAGES = 16 };

typedef struct {
    mete_exact min;
    mete_exact max; /* METE_EXACT_UNBOUNDED: none */
    bool min_open;
    bool max_open;
} second_range;

typedef struct {
    const mete_part *part;
    const mete_entry *entry;
    const mete_row *row; /* that graded it, NULL: none or several */
    bool has_range;
    second_range exact;
    second_range shown;
    second_range statute; /* the clause's own, of entries with a range */
} second_penalty;

/* A factor level that the document settles while its facts are unknown. */
typedef struct {
    const mete_factor *factor;
    const mete_level *level;
} second_settled;

typedef struct {
    mete_outcome outcome;
    const mete_row *tier; /* of the only graded part, else NULL */
    second_penalty penalties[SECOND_ROOM];
    size_t count;
    const mete_part *follows[SECOND_STAGES]; /* stages that have not come */
    size_t follow_count;
    second_penalty following[SECOND_ROOM]; /* what they would lead to */
    size_t following_count;
    const char *orders[SECOND_ROOM]; /* each text once */
    size_t order_count;
    struct {
        const mete_rule *rule;
        mete_truth truths; /* over all that the officer may choose */
    } procedure[SECOND_ROOM];
    size_t procedure_count;
    bool choice;     /* lighter or mitigated: there may be alternatives */
    bool incomplete; /* an unknown fact was read: no completion */
    bool overflow;
} second_finding;

/* `dates`: the case whose known dates choose the versions, the same or the
 * one that this is a completion of. */
void second_evaluate(const mete_case *the_case, const mete_case *dates,
                     const second_settled *settled, size_t settled_count,
                     second_finding *finding);

/* Parts, entries and rows of an item as those of its latest reading, rows by
 * name and effect: second_readings.c. */
const mete_part *second_part(const mete_item *item, const mete_part *part);
const mete_entry *second_entry(const mete_item *item, const mete_part *part,
                               const mete_entry *entry);
const mete_row *second_row(const mete_item *item, const mete_row *row);
void second_tell(const mete_item *item, second_finding *finding);

/* ---- expressions, second_expression.c ---- */

typedef struct {
    const mete_case *the_case;
    bool has[METE_TERM_COUNT];
    mete_exact terms[METE_TERM_COUNT];
    int64_t imposed[2]; /* 罚款, 没收违法所得; METE_VALUE_ABSENT: none */
    uint64_t kinds;     /* 处罚, a bit each */
    bool incomplete;
    bool overflow;
} second_scope;

/* The value of a fact, METE_VALUE_ABSENT or METE_VALUE_UNDETERMINABLE. */
int64_t second_fact(second_scope *scope, const mete_fact *fact);

/* NULL holds. */
bool second_holds(second_scope *scope, const mete_expression *node);

/* False where there is no value. */
bool second_amount(second_scope *scope, const mete_expression *node,
                   mete_exact *value);
bool second_day(second_scope *scope, const mete_expression *node,
                mete_date *day);

/* The date fact, an act that still goes on read by decision or discovery. */
bool second_day_of(second_scope *scope, const mete_fact *fact, mete_date *day);

/* a * b and a / b at 10^-12, exact; false (and overflow) where it is not. */
bool second_times(second_scope *scope, mete_exact a, mete_exact b,
                  mete_exact *result);

#endif
