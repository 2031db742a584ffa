/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Tables of tiers: rows that hold or not, and what follows from them.
 */
#include "load/build.h"

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

static void check_row(mete_build *build, const mete_declaration *at,
                      const mete_row *row)
{
    bool when = mete_declaration_get(at, METE_KEY_WHEN) != NULL;

    if (when && row->otherwise) {
        mete_build_fault(build, at, METE_KEY_OTHERWISE, "wrong_value", NULL,
                         "when 和 otherwise 只能写一个");
    } else if (!when && !row->otherwise && row->effect == METE_EFFECT_NONE
               && mete_declaration_get(at, METE_KEY_EFFECT) == NULL) {
        mete_build_fault(build, at, METE_KEY_NONE, "missing_when",
                         "写 when = \"…\"、otherwise = true 或 "
                         "effect = \"…\"",
                         "tier “%s”没有写明何时适用",
                         row->name != NULL ? row->name : "");
    }
    if (row->effect == METE_EFFECT_LIGHTER_OR_MITIGATED) {
        mete_build_fault(build, at, METE_KEY_EFFECT, "wrong_value", NULL,
                         "tier 的 effect 只能是一种幅度");
    }
    if (row->outcome != METE_OUTCOME_NONE && row->range_count > 0) {
        mete_build_fault(build, at, METE_KEY_OUTCOME, "wrong_value", NULL,
                         "outcome 和处罚幅度只能写一种");
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

static void build_row(mete_build *build, const mete_build_scope *scope,
                      const mete_declaration *at, mete_row *row)
{
    row->name = mete_declaration_item(at, 0);
    row->otherwise = mete_declaration_flag(at, METE_KEY_OTHERWISE, false);
    row->first = mete_declaration_flag(at, METE_KEY_FIRST, false);
    row->effect = mete_build_effect(build, at);
    row->outcome = mete_build_outcome(build, at);
    row->without = mete_build_kinds(build, at, METE_KEY_WITHOUT);
    row->rule = build->row_count++;
    row->place = mete_declaration_place(at);
    mete_build_condition(build, scope, at, METE_KEY_WHEN, &row->when);
    read_ranges(build, scope, at, row);
    check_row(build, at, row);
    if (!may_end(row->outcome)) {
        mete_build_fault(build, at, METE_KEY_OUTCOME, "wrong_value", NULL,
                         "tier 的 outcome 只能是 no_penalty、may_exempt、"
                         "exempted 或 correction_only");
    }
}

static void check_otherwise(mete_build *build, const mete_declaration *tiers,
                            const mete_table *table)
{
    size_t count = 0;

    for (size_t i = 0; i < table->row_count; i++) {
        count += table->rows[i].otherwise ? 1 : 0;
    }
    if (count > 1) {
        mete_build_fault(build, tiers, METE_KEY_NONE, "wrong_value", NULL,
                         "同一张表里只能有一个 tier 写 otherwise");
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
            build_row(build, scope, tiers->items[i].table, row);
        }
    }
    check_otherwise(build, tiers, table);
}

mete_table *mete_build_table(mete_build *build, const mete_build_scope *scope,
                             const mete_declaration *at)
{
    const mete_declaration *tiers = mete_declaration_table(at, METE_KEY_TIERS);
    const mete_declaration *factors =
        mete_declaration_table(at, METE_KEY_FACTORS);
    mete_table *table;

    if (tiers == NULL && factors == NULL) {
        return NULL;
    }
    if (tiers != NULL && factors != NULL) {
        mete_build_fault(build, at, METE_KEY_FACTORS, "wrong_value", NULL,
                         "tiers 和 factors 只能写一种");
        return NULL;
    }
    table = mete_arena_alloc(build->arena, sizeof *table);
    table->cap = METE_VALUE_UNBOUNDED;
    table->floor = METE_VALUE_ABSENT;
    table->tie = METE_TIE_UNSET;
    if (tiers != NULL) {
        table->tie = mete_build_tie(build, tiers, METE_TIE_UNSET);
        build_rows(build, scope, tiers, table);
    } else {
        mete_build_factors(build, scope, factors, table);
    }
    if (at->word->class != METE_CLASS_DECLARATION
        || at->word->id == METE_KEYWORD_ITEM) {
        table->tie = mete_build_tie(build, at, table->tie);
    }
    return table;
}
