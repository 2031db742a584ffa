/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Readings of one item, told in the words of one of them: all have the same
 * rules, parts and penalties, but each its own tables.
 */
#include "decide/readings.h"

#include <glib.h>

static const mete_row *row_like(const mete_plan_table *table,
                                const mete_row *row)
{
    for (uint32_t i = 0; table != NULL && i < table->row_count; i++) {
        const mete_row *other = table->rows[i].row;
        if (g_strcmp0(other->name, row->name) == 0
            && other->effect == row->effect && other->outcome == row->outcome) {
            return other;
        }
    }
    return NULL;
}

/* The row of `shown` that goes by the same name, else the row itself. */
static const mete_row *translated(const mete_item_plan *shown,
                                  const mete_row *row)
{
    const mete_row *found = NULL;
    if (row == NULL || row == &mete_row_several) {
        return row;
    }
    for (uint32_t i = 0; i < shown->part_count && found == NULL; i++) {
        found = row_like(shown->parts[i].table, row);
    }
    found = found != NULL ? found : row_like(shown->effects, row);
    return found != NULL ? found : row;
}

static void translate_rows(const mete_item_plan *shown, mete_graded *graded,
                           uint32_t count)
{
    for (uint32_t i = 0; i < count; i++) {
        graded[i].row = graded[i].present ? translated(shown, graded[i].row)
                                          : graded[i].row;
    }
}

void mete_readings_translate(const mete_item_plan *shown,
                             const mete_item_plan *reading,
                             mete_verdict *verdict)
{
    if (reading == shown) {
        return;
    }
    verdict->tier = translated(shown, verdict->tier);
    translate_rows(shown, verdict->penalties, mete_verdict_used(verdict));
    translate_rows(shown, verdict->follows, verdict->follow_count);
}

/* Rules come first among the truths of an item. */
static void see_rules(const mete_item_plan *shown, const uint8_t *truths,
                      uint8_t *seen)
{
    for (uint32_t i = 0; i < shown->deadline_end; i++) {
        uint32_t trace = shown->rules[i].trace;
        seen[trace] |= truths[trace];
    }
}

static void see_clause(const mete_plan_part *shown,
                       const mete_plan_part *reading, const uint8_t *truths,
                       uint8_t *seen)
{
    for (uint32_t i = 0; i < shown->entry_count; i++) {
        seen[shown->entries[i].trace] |= truths[reading->entries[i].trace];
    }
    if (shown->later) {
        seen[shown->after_trace] |= truths[reading->after_trace];
    }
}

void mete_readings_see(const mete_item_plan *shown,
                       const mete_item_plan *reading, const uint8_t *truths,
                       uint8_t *seen)
{
    if (reading == shown) {
        for (uint32_t i = 0; i < shown->trace_count; i++) {
            seen[i] |= truths[i];
        }
        return;
    }
    see_rules(shown, truths, seen);
    for (uint32_t i = 0; i < shown->part_count; i++) {
        see_clause(&shown->parts[i], &reading->parts[i], truths, seen);
    }
}
