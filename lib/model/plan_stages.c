/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What makes a part of an item a later stage, and which parts it replaces:
 * decided when the rulebook opens, so that an item without stages pays
 * nothing for them.
 */
#include "model/planning.h"

#include <string.h>

static bool same_bearer(const mete_part *a, const mete_part *b)
{
    return a->on == NULL || b->on == NULL ? a->on == b->on
                                          : strcmp(a->on, b->on) == 0;
}

/* The first part of the same bearer speaks for all of them. */
static uint32_t bearer_of(const mete_item *item, size_t index)
{
    uint32_t first = 0;
    while (!same_bearer(&item->parts[first], &item->parts[index])) {
        first++;
    }
    return first;
}

static bool is_later(const mete_part *part)
{
    return part->after.root != NULL;
}

/* Does no earlier stage of this bearer stand in the item? */
static bool is_alone(const mete_item *item, size_t index)
{
    for (size_t i = 0; i < item->part_count; i++) {
        if (!is_later(&item->parts[i])
            && same_bearer(&item->parts[i], &item->parts[index])) {
            return false;
        }
    }
    return true;
}

static void plan_later(mete_planning *p, mete_plan_part *plan, uint32_t stage)
{
    const mete_phrase *after = &plan->part->after;
    plan->later = true;
    plan->stage = stage;
    plan->after = mete_lower(&p->lowering, after->root, &after->place);
    plan->after_trace = p->item->trace_count++;
    mete_planning_note(p, &plan->after);
}

void mete_planning_stages(mete_planning *p)
{
    mete_item_plan *plan = p->item;
    uint32_t stages = 0;
    for (uint32_t i = 0; i < plan->part_count; i++) {
        mete_plan_part *part = &plan->parts[i];
        part->bearer = bearer_of(plan->item, i);
        if (is_later(part->part)) {
            part->alone = is_alone(plan->item, i);
            plan_later(p, part, stages++);
        }
    }
    plan->staged = stages > 0;
    if (stages > METE_STAGES_MAX) {
        mete_faults_add(p->lowering.faults, "too_many_entries",
                        &plan->item->place, "请分成几个事项",
                        "后续阶段（after）超过%d个", METE_STAGES_MAX);
    }
}
