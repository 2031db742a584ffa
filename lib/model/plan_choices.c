/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * How the entries of a part's clause are chosen: seen once, so that a case
 * does not look for what its clause never asks.
 */
#include "model/planning.h"

/* Of entries that are branches of one clause, is it the first? */
static bool leads(const mete_plan_part *part, uint32_t index)
{
    for (uint32_t i = 0; i < index; i++) {
        if (part->entries[i].branches == part->entries[index].branches) {
            return false;
        }
    }
    return true;
}

/* A branch, in no group, that stands by its own condition. */
static bool is_branch_of(const mete_plan_entry *entry, int branches)
{
    return branches >= 0 && entry->branches == branches && entry->group < 0
        && !entry->otherwise && entry->order < 0;
}

/* Nothing is asked about it. */
static bool is_certain(const mete_plan_entry *entry)
{
    return entry->when.length == 0 && entry->group < 0 && entry->branches < 0;
}

void mete_planning_choices(mete_plan_part *part)
{
    uint32_t branches = 0;
    uint32_t certain = 0;
    for (uint32_t i = 0; i < part->entry_count; i++) {
        mete_plan_entry *entry = &part->entries[i];
        entry->leads = leads(part, i);
        branches += is_branch_of(entry, part->entries[0].branches);
        certain += is_certain(entry);
    }
    part->chooses = branches > 0 && branches == part->entry_count;
    part->certain = certain == part->entry_count;
}

/* The fines of all parts, which callers ask for most. */
void mete_planning_fines(mete_planning *p)
{
    mete_item_plan *item = p->item;
    for (uint32_t i = 0; i < item->part_count; i++) {
        for (uint32_t j = 0; j < item->parts[i].entry_count; j++) {
            const mete_plan_entry *entry = &item->parts[i].entries[j];
            if (entry->kind == METE_PENALTY_FINE) {
                item->fines[item->fine_count++] = (uint32_t)entry->slot;
            }
        }
    }
}
