/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What the document of an item adjusts after grading, lowered for the item.
 */
#include "model/planning.h"

void mete_planning_adjust(mete_planning *p)
{
    mete_item_plan *plan = p->item;
    const mete_document *document = plan->item->document;
    if (document == NULL || document->adjustment_count == 0) {
        return;
    }
    plan->adjustment_count = (uint32_t)document->adjustment_count;
    plan->adjustments =
        mete_arena_alloc(p->rulebook->arena, document->adjustment_count
                                                 * sizeof *plan->adjustments);
    for (uint32_t i = 0; i < plan->adjustment_count; i++) {
        const mete_adjustment *adjustment = &document->adjustments[i];
        mete_plan_adjustment *to = &plan->adjustments[i];
        to->adjustment = adjustment;
        to->trace = plan->trace_count++;
        to->when = mete_lower(&p->lowering, adjustment->when.root,
                              &adjustment->when.place);
        to->floor = mete_lower(&p->lowering, adjustment->floor.root,
                               &adjustment->floor.place);
        mete_planning_note(p, &to->when);
        mete_planning_note(p, &to->floor);
    }
}
