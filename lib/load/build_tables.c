/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Tables: rows that hold or not, and what follows from them.
 */
#include "load/build_grid.h"

#include <string.h>

static void read_ranges(mete_build *build, const mete_build_scope *scope,
                        const mete_declaration *at, mete_row *row)
{
    size_t count = 0;

    /* Kinds of penalty come first among the keys. */
    while (count < at->field_count
           && at->fields[count].key < (mete_key)METE_PENALTY_OTHER) {
        count++;
    }
    row->ranges = mete_build_array(build, count, sizeof *row->ranges);
    for (size_t i = 0; i < count; i++) {
        mete_row_range *range = &row->ranges[row->range_count];

        range->kind = (mete_penalty_kind)at->fields[i].key;
        if (mete_build_range(build, scope, at, at->fields[i].key,
                             &at->fields[i].value, &range->range)) {
            row->range_count++;
        }
    }
}

static bool may_end(mete_outcome outcome)
{
    return outcome == METE_OUTCOME_NO_PENALTY
        || outcome == METE_OUTCOME_MAY_EXEMPT
        || outcome == METE_OUTCOME_EXEMPTED
        || outcome == METE_OUTCOME_CORRECTION_ONLY
        || outcome == METE_OUTCOME_NONE;
}

/* What follows. */
static void check_effect(mete_build *build, const mete_declaration *at,
                         const mete_row *row)
{
    if (row->effect == METE_EFFECT_LIGHTER_OR_MITIGATED) {
        mete_build_fault(build, at, METE_KEY_EFFECT, "wrong_value", NULL,
                         "tier 的 effect 只能是一种幅度");
    }
    if (row->outcome != METE_OUTCOME_NONE && row->range_count > 0) {
        mete_build_fault(build, at, METE_KEY_OUTCOME, "wrong_value", NULL,
                         "outcome 和处罚幅度只能写一种");
    }
    if (row->outcome != METE_OUTCOME_NONE && row->without != 0) {
        mete_build_fault(build, at, METE_KEY_WITHOUT, "wrong_value", NULL,
                         "outcome 和 without 只能写一种");
    }
    if (!may_end(row->outcome)) {
        mete_build_fault(build, at, METE_KEY_OUTCOME, "wrong_value", NULL,
                         "tier 的 outcome 只能是 no_penalty、may_exempt、"
                         "exempted 或 correction_only");
    }
}

/* When. */
static void check_row(mete_build *build, const mete_declaration *at,
                      const mete_row *row)
{
    bool when = mete_declaration_get(at, METE_KEY_WHEN) != NULL;

    if (when && row->otherwise) {
        mete_build_fault(build, at, METE_KEY_OTHERWISE, "wrong_value", NULL,
                         "when 和 otherwise 只能写一个");
    } else if (!when && !row->otherwise && row->effect == METE_EFFECT_NONE
               && mete_declaration_get(at, METE_KEY_EFFECT) == NULL
               && mete_declaration_get(at, METE_KEY_OTHERWISE) == NULL) {
        mete_build_fault(build, at, METE_KEY_NONE, "missing_when",
                         "写 when = \"…\"、otherwise = true 或 "
                         "effect = \"…\"",
                         "tier “%s”没有写明何时适用",
                         row->name != NULL ? row->name : "");
    }
    if (row->first && row->otherwise) {
        mete_build_fault(build, at, METE_KEY_FIRST, "wrong_value", NULL,
                         "otherwise 最后才看，不能又写 first = true");
    }
}

void mete_build_row_effect(mete_build *build, const mete_build_scope *scope,
                           const mete_declaration *at, mete_row *row)
{
    row->first = mete_declaration_flag(at, METE_KEY_FIRST, false);
    row->effect = mete_build_effect(build, at);
    row->outcome = mete_build_outcome(build, at);
    row->without = mete_build_kinds(build, at, METE_KEY_WITHOUT);
    row->rule = build->row_count++;
    row->place = mete_declaration_place(at);
    read_ranges(build, scope, at, row);
    check_effect(build, at, row);
}

void mete_build_tier(mete_build *build, const mete_build_scope *scope,
                     const mete_declaration *at, mete_row *row)
{
    row->name = mete_declaration_item(at, 0);
    row->otherwise = mete_declaration_flag(at, METE_KEY_OTHERWISE, false);
    mete_build_condition(build, scope, at, METE_KEY_WHEN, &row->when);
    mete_build_row_effect(build, scope, at, row);
    check_row(build, at, row);
}

void mete_build_check_otherwise(mete_build *build, const mete_table *table)
{
    const mete_row *first = NULL;

    for (size_t i = 0; i < table->row_count; i++) {
        const mete_row *row = &table->rows[i];

        if (row->otherwise && first != NULL) {
            mete_faults_add(build->faults, "wrong_value", &row->place,
                            "别的档次写 when = \"…\"",
                            "同一张表里只能有一个 tier 写 otherwise，"
                            "第%d行已经写了",
                            first->place.line);
        } else if (row->otherwise) {
            first = row;
        }
    }
}

static void build_rows(mete_build *build, const mete_build_scope *scope,
                       const mete_declaration *tiers, mete_table *table)
{
    table->rows = mete_build_array(build, tiers->count, sizeof *table->rows);
    for (size_t i = 0; i < tiers->count; i++) {
        mete_row *row = &table->rows[table->row_count];

        if (tiers->items[i].type == METE_DECLARED_WORD) {
            row->index = (int)table->row_count++;
            mete_build_tier(build, scope, tiers->items[i].table, row);
        }
    }
    mete_build_check_otherwise(build, table);
}

/* The one spelling that `at` uses; NULL for none, or (with a fault) two. */
static const mete_declaration *find_table(mete_build *build,
                                          const mete_declaration *at,
                                          mete_key *key)
{
    static const mete_key keys[] = {METE_KEY_TIERS, METE_KEY_GRID,
                                    METE_KEY_FACTORS};
    const mete_declaration *found = NULL;

    for (size_t i = 0; i < G_N_ELEMENTS(keys); i++) {
        const mete_declaration *table = mete_declaration_table(at, keys[i]);

        if (table != NULL && found != NULL) {
            mete_build_fault(build, at, keys[i], "wrong_value", NULL,
                             "tiers、grid 和 factors 只能写一种");
            return NULL;
        }
        if (table != NULL) {
            found = table;
            *key = keys[i];
        }
    }
    return found;
}

mete_table *mete_build_table(mete_build *build, const mete_build_scope *scope,
                             const mete_declaration *at)
{
    mete_key key = METE_KEY_NONE;
    const mete_declaration *rows = find_table(build, at, &key);
    mete_table *table;

    if (rows == NULL) {
        return NULL;
    }
    table = mete_arena_alloc(build->arena, sizeof *table);
    table->cap = METE_VALUE_UNBOUNDED;
    table->floor = METE_VALUE_ABSENT;
    table->tie = mete_build_tie(build, rows, METE_TIE_UNSET);
    if (at->word->id != METE_KEYWORD_DOCUMENT) {
        table->tie = mete_build_tie(build, at, table->tie);
    }
    if (key == METE_KEY_TIERS) {
        build_rows(build, scope, rows, table);
    } else if (key == METE_KEY_GRID) {
        mete_build_grid(build, scope, at, rows, table);
    } else {
        mete_build_factors(build, scope, rows, table);
    }
    return table;
}
