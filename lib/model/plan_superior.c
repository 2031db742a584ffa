/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * An item that refines another: it reads all that its superior reads, and
 * what both come to is intersected.
 *
 * Where amounts of either depend on facts, the two may cross anywhere between
 * two values of such a fact; those facts are noted, so that what is unknown of
 * them is not taken for what a few values of it come to.
 */
#include "model/planning.h"

#include <string.h>

static void note_turning(mete_planning *p, GArray *turning,
                         const mete_slice *slice)
{
    if (slice->length == 0) {
        return;
    }
    const mete_slice_cold cold =
        g_array_index(p->lowering.expressions, mete_slice_cold, slice->cold);
    for (uint32_t i = 0; i < cold.use_count; i++) {
        uint32_t fact =
            g_array_index(p->lowering.uses, uint32_t, cold.uses + i);
        bool noted = false;
        for (guint j = 0; j < turning->len && !noted; j++) {
            noted = g_array_index(turning, uint32_t, j) == fact;
        }
        if (!noted) {
            g_array_append_val(turning, fact);
        }
    }
}

static void turn_range(mete_planning *p, GArray *turning,
                       const mete_plan_range *range)
{
    note_turning(p, turning, &range->from);
    note_turning(p, turning, &range->to);
}

static void turn_table(mete_planning *p, GArray *turning,
                       const mete_plan_table *table)
{
    for (uint32_t i = 0; table != NULL && i < table->row_count; i++) {
        for (uint32_t j = 0; j < table->rows[i].range_count; j++) {
            turn_range(p, turning, &table->rows[i].ranges[j].range);
        }
    }
    if (table != NULL) {
        turn_range(p, turning, &table->result);
    }
}

/* A confiscation of gains is the same on both sides. */
static void turn_part(mete_planning *p, GArray *turning,
                      const mete_plan_part *part)
{
    for (uint32_t i = 0; i < part->entry_count; i++) {
        const mete_plan_entry *entry = &part->entries[i];
        if (!entry->gains) {
            turn_range(p, turning, &entry->range);
            note_turning(p, turning, &entry->cap);
        }
    }
    note_turning(p, turning, &part->per);
    turn_table(p, turning, part->table);
}

static void turn_item(mete_planning *p, GArray *turning,
                      const mete_item_plan *plan)
{
    for (uint32_t i = 0; i < plan->part_count; i++) {
        turn_part(p, turning, &plan->parts[i]);
    }
    for (uint32_t i = 0; i < plan->adjustment_count; i++) {
        note_turning(p, turning, &plan->adjustments[i].floor);
    }
    turn_table(p, turning, plan->effects);
}

void mete_planning_superior(mete_planning *p)
{
    mete_item_plan *plan = p->item;
    const mete_item *superior = plan->item->superior;
    plan->ranked = superior != NULL || plan->item->refiner_count > 0;
    if (superior == NULL) {
        return;
    }
    plan->superior = p->plan->items[superior->index];
    plan->chooses |= plan->superior->chooses;
    for (uint32_t i = 0; i < plan->superior->fact_count; i++) {
        mete_planning_note_fact(p, plan->superior->facts[i]);
    }
    GArray *turning = g_array_new(FALSE, FALSE, sizeof(uint32_t));
    g_array_append_vals(turning, plan->superior->turning,
                        plan->superior->turning_count);
    turn_item(p, turning, plan->superior);
    turn_item(p, turning, plan);
    plan->turning_count = turning->len;
    plan->turning = mete_arena_copy(p->rulebook->arena, turning->data,
                                    turning->len * sizeof(uint32_t));
    g_array_free(turning, TRUE);
}
