/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What is the same in every case, decided once when a rulebook opens: ranges
 * of constants, and what rows of constants and shares make of them.
 *
 * The stages themselves do it, on an evaluation without facts; they look for
 * what is ready before they do it again.
 */
#include "decide/ready.h"

#include "decide/grade.h"

/* Constant ends, which nothing bounds that could differ from case to case. */
static bool is_constant(const mete_plan_entry *entry)
{
    return entry->has_range && entry->range.constant
        && entry->range.kind == METE_RANGE_AMOUNT && entry->cap.length == 0
        && entry->empty.length == 0;
}

static void ready_entry(mete_evaluation *e, mete_plan_entry *entry)
{
    mete_span span = {.notes = 0};
    if (is_constant(entry)
        && mete_clause_span(e, &entry->range, NULL, &span) == METE_TRUE) {
        entry->span =
            mete_arena_copy(e->rulebook->arena, &span, sizeof span);
    }
}

/* A row's range of this kind, unless it is made of facts. */
static bool is_ready(const mete_plan_row *row, const mete_plan_entry *entry)
{
    for (uint32_t i = 0; i < row->range_count; i++) {
        if (row->ranges[i].kind == entry->kind) {
            return row->ranges[i].range.constant;
        }
    }
    return true;
}

static void ready_row(mete_evaluation *e, const mete_plan_part *part,
                      mete_plan_row *row)
{
    const mete_grading g = {part, row, false, METE_EFFECT_ORDINARY, false};
    if (row->effect == METE_EFFECT_MITIGATED) {
        return; /* asks for a ground */
    }
    for (uint32_t i = 0; i < part->entry_count; i++) {
        const mete_plan_entry *entry = &part->entries[i];
        if (entry->span == NULL || !is_ready(row, entry)) {
            continue;
        }
        if (row->graded == NULL) {
            row->graded = mete_arena_alloc(e->rulebook->arena,
                                           part->entry_count
                                               * sizeof *row->graded);
        }
        row->graded[i] = mete_penalty_ready(e, &g, entry);
    }
}

static void ready_part(mete_evaluation *e, mete_plan_part *part)
{
    for (uint32_t i = 0; i < part->entry_count; i++) {
        ready_entry(e, &part->entries[i]);
    }
    for (uint32_t i = 0; part->table != NULL && i < part->table->row_count;
         i++) {
        ready_row(e, part, &part->table->rows[i]);
    }
}

void mete_ready_rulebook(mete_rulebook *rulebook)
{
    mete_verdict nothing = {.count = 0};
    for (size_t i = 0; i < rulebook->item_count; i++) {
        mete_item_plan *item = rulebook->plan->items[i];
        mete_evaluation e = {.rulebook = rulebook,
                             .plan = rulebook->plan,
                             .item = item,
                             .document = item->document,
                             .verdict = &nothing};
        for (uint32_t j = 0; j < item->part_count && !item->terms; j++) {
            ready_part(&e, &item->parts[j]);
        }
    }
}
