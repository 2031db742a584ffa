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

/* Gives the number of constant entries. */
static uint32_t ready_entries(mete_evaluation *e, mete_plan_part *part)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < part->entry_count; i++) {
        mete_plan_entry *entry = &part->entries[i];
        mete_span span = {.notes = 0};
        if (is_constant(entry)
            && mete_clause_span(e, &entry->range, NULL, &span) == METE_TRUE) {
            entry->span =
                mete_arena_copy(e->rulebook->arena, &span, sizeof span);
            entry->constant = count++;
        }
    }
    return count;
}

/* A row's range of this kind, unless it is made of facts. */
static bool is_ready(const mete_plan_row *row, const mete_plan_entry *entry)
{
    const mete_plan_row_range *found = mete_penalty_row_range(row, entry->kind);
    return found == NULL || found->range.constant;
}

static void ready_row(mete_evaluation *e, const mete_plan_part *part,
                      mete_plan_row *row, uint32_t count)
{
    const mete_grading g = {part, row, false, METE_EFFECT_ORDINARY, false};
    row->graded =
        mete_arena_alloc(e->rulebook->arena, count * sizeof *row->graded);
    for (uint32_t i = 0; i < part->entry_count; i++) {
        const mete_plan_entry *entry = &part->entries[i];
        if (entry->span != NULL && is_ready(row, entry)) {
            mete_penalty_ready(e, &g, entry, &row->graded[entry->constant]);
        }
    }
}

/* A mitigated row asks for a ground, which is the case's. */
static void ready_part(mete_evaluation *e, mete_plan_part *part)
{
    uint32_t count = ready_entries(e, part);
    if (count == 0 || part->table == NULL || part->per.length > 0) {
        return;
    }
    for (uint32_t i = 0; i < part->table->row_count; i++) {
        if (part->table->rows[i].effect != METE_EFFECT_MITIGATED) {
            ready_row(e, part, &part->table->rows[i], count);
        }
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
