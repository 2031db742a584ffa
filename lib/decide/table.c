/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Stage 5: which row of a table holds.
 *
 * Rows with a condition hold by it, rows without by the effect that the
 * circumstances come to, `otherwise` when no other row does.
 */
#include "decide/grade.h"

static inline mete_truth row_truth(mete_evaluation *e,
                                   const mete_plan_row *row,
                                   mete_effect effect)
{
    if (row->by_effect) {
        mete_truth truth = row->effect == effect ? METE_TRUE : METE_FALSE;
        e->truths[row->trace] |= truth;
        return truth;
    }
    return mete_evaluation_traced(e, &row->when, row->trace);
}

typedef struct {
    const mete_plan_row **rows; /* that hold or may hold */
    uint32_t count;
    uint32_t sure;
    const mete_plan_row *otherwise;
} row_set;

/* Looks at the rows, those that are `first` or those that are not. */
static void look(mete_evaluation *e, const mete_plan_table *table,
                 mete_effect effect, bool first, row_set *set)
{
    const mete_plan_row *end = table->rows + table->row_count;
    for (const mete_plan_row *row = table->rows; row < end; row++) {
        if (row->otherwise) {
            set->otherwise = row;
        } else if (row->first == first) {
            mete_truth truth = row_truth(e, row, effect);
            set->rows[set->count] = row; /* which counts where it may hold */
            set->count += truth & METE_TRUE;
            set->sure += truth == METE_TRUE;
        }
    }
}

/* One row of a table that needs no more than whether it holds. */
METE_INLINE void take_row(mete_evaluation *e, const mete_plan_row *row,
                          unsigned holds, row_set *set)
{
    set->rows[set->count] = row;
    set->count += holds;
    e->truths[row->trace] |= mete_truth_known(holds);
}

/* Rows of which none has a condition: those of the effect hold. */
static void look_by_effect(mete_evaluation *e, const mete_plan_table *table,
                           mete_effect effect, row_set *set)
{
    const mete_plan_row *end = table->rows + table->row_count;
    for (const mete_plan_row *row = table->rows; row < end; row++) {
        take_row(e, row, row->effect == effect, set);
    }
    set->sure = set->count;
}

/* Rows that are all a few tests, of facts that are all known: a processor runs
 * ahead of them. */
static void look_tests(mete_evaluation *e, const mete_plan_table *table,
                       row_set *set)
{
    const mete_tests tests = mete_evaluation_tests(e);
    const mete_plan_row *end = table->rows + table->row_count;
    for (const mete_plan_row *row = table->rows; row < end; row++) {
        take_row(e, row, mete_tests_few(&tests, &row->when), set);
    }
    set->sure = set->count;
}

static void look_rows(mete_evaluation *e, const mete_plan_table *table,
                      mete_effect effect, row_set *set)
{
    if (table->has_first) {
        look(e, table, effect, true, set);
    }
    if (set->sure == 0) {
        look(e, table, effect, false, set);
    }
}

static bool effects_differ(const row_set *set)
{
    for (uint32_t i = 1; i < set->count; i++) {
        if (set->rows[i]->effect != set->rows[0]->effect) {
            return true;
        }
    }
    return false;
}

/* Several rows that hold for sure: those of different effect are weighed,
 * unless the table itself says how to choose; else the tie leaves one, or
 * none. */
static uint32_t settle_tie(mete_evaluation *e, const mete_plan_table *table,
                           row_set *set, uint32_t *outcomes)
{
    if (table->weighs && effects_differ(set)) {
        e->verdict->notes |= METE_NOTE_NEEDS_WEIGHING;
    } else if (table->tie == METE_TIE_LIGHTER) {
        set->count = 1;
    } else if (table->tie == METE_TIE_HEAVIER) {
        set->rows[0] = set->rows[set->count - 1];
        set->count = 1;
    } else {
        *outcomes |= 1u << METE_OUTCOME_CONFLICT;
        set->count = 0;
    }
    return set->count;
}

static void add_otherwise(mete_evaluation *e, row_set *set, uint32_t *outcomes)
{
    if (set->otherwise == NULL) {
        *outcomes |= 1u << METE_OUTCOME_GAP;
        return;
    }
    set->rows[set->count++] = set->otherwise;
    e->truths[set->otherwise->trace] |=
        set->count == 1 ? METE_TRUE : METE_UNKNOWN;
}

uint32_t mete_table_choose(mete_evaluation *e, const mete_plan_table *table,
                           mete_effect effect, const mete_plan_row **rows,
                           uint32_t *outcomes)
{
    row_set set = {rows, 0, 0, NULL};
    if (table->by_effect) {
        look_by_effect(e, table, effect, &set);
    } else if (table->few & e->points) {
        look_tests(e, table, &set);
    } else {
        look_rows(e, table, effect, &set);
    }
    if (set.sure > 0 && set.otherwise != NULL) {
        e->truths[set.otherwise->trace] |= METE_FALSE;
    }
    if (set.sure == set.count && set.count > 1) {
        return settle_tie(e, table, &set, outcomes);
    }
    if (set.count > 1 && table->tie != METE_TIE_LIGHTER
        && table->tie != METE_TIE_HEAVIER) {
        *outcomes |= 1u << METE_OUTCOME_CONFLICT;
    }
    if (set.sure == 0) {
        add_otherwise(e, &set, outcomes);
    }
    return set.count;
}
