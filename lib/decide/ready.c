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

/* Gives the number of constant entries. */
static uint32_t ready_entries(mete_evaluation *e, mete_plan_part *part)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < part->entry_count; i++) {
        mete_plan_entry *entry = &part->entries[i];
        mete_span span = {.notes = 0};
        if (mete_plan_is_constant(entry)
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

/* In millionths, if it is a number of them. */
static bool to_millionths(mete_exact value, int64_t *millionths)
{
    if (value % METE_DECIMAL_ONE != 0
        || value / METE_DECIMAL_ONE > METE_DECIMAL_MONEY_MAX) {
        return false;
    }
    *millionths = (int64_t)(value / METE_DECIMAL_ONE);
    return true;
}

static void keep(mete_plan_ready *ready, const mete_graded *graded)
{
    ready->present = graded->present
                  && to_millionths(graded->min, &ready->min)
                  && to_millionths(graded->max, &ready->max)
                  && to_millionths(graded->shown_min, &ready->shown_min)
                  && to_millionths(graded->shown_max, &ready->shown_max)
                  && graded->notes <= UINT16_MAX;
    ready->notes = (uint16_t)graded->notes;
    ready->min_open = graded->min_open;
    ready->max_open = graded->max_open;
    ready->shown_min_open = graded->shown_min_open;
    ready->shown_max_open = graded->shown_max_open;
}

static void ready_row(mete_evaluation *e, const mete_plan_part *part,
                      mete_plan_row *row)
{
    const mete_grading g = {part, row, false, METE_EFFECT_ORDINARY, false};
    for (uint32_t i = 0; i < part->entry_count; i++) {
        const mete_plan_entry *entry = &part->entries[i];
        if (entry->span != NULL && is_ready(row, entry)) {
            mete_graded graded = {.present = 0};
            mete_penalty_ready(e, &g, entry, &graded);
            keep(&row->ready[entry->constant], &graded);
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
        mete_plan_row *row = &part->table->rows[i];
        if (row->effect != METE_EFFECT_MITIGATED) {
            row->ready = part->table->ready + i * count;
            ready_row(e, part, row);
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
