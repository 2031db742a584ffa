/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Stage 1: which version of the item, at which place, under which document.
 *
 * Only dates that are known choose a version; without them the latest
 * versions stand.
 */
#include "decide/resolve.h"

#include <string.h>

mete_date mete_resolve_day(const mete_evaluation *e, const mete_fact *fact)
{
    if (fact == NULL) {
        return METE_DATE_MAX;
    }
    const mete_slot *slot = &e->slots[fact->index];
    return slot->lo == slot->hi && slot->lo > METE_VALUE_UNDETERMINABLE
             ? (mete_date)slot->lo
             : METE_DATE_MAX;
}

/* The day that an act ended; one that still goes on ends with the decision,
 * or with its discovery. */
static mete_date act_day(const mete_evaluation *e)
{
    const mete_known_facts *known = &e->rulebook->known;
    mete_date day = mete_resolve_day(e, known->act_end);
    if (known->act_end != NULL
        && e->slots[known->act_end->index].hi == METE_VALUE_ABSENT) {
        day = mete_resolve_day(e, known->decided_on);
        if (day == METE_DATE_MAX && known->decided_on != NULL
            && e->slots[known->decided_on->index].hi == METE_VALUE_ABSENT) {
            day = mete_resolve_day(e, known->discovered_on);
        }
    }
    return day;
}

/* The version in force on the day of the act, else the latest. */
static const mete_item_plan *version_of(const mete_evaluation *e)
{
    const mete_item_run *versions = &e->the_case->versions;
    mete_item_plan *const *items = e->plan->items;
    for (size_t i = versions->first + versions->count; i-- > versions->first;) {
        if (e->act_date == METE_DATE_MAX
            || mete_interval_holds(&items[i]->effective, e->act_date)) {
            return items[i];
        }
    }
    return NULL;
}

/* Without a decision what there is stands for it, also what has an end. */
static bool holds_at_decision(const mete_evaluation *e,
                              const mete_interval *effective)
{
    return e->place_date == METE_DATE_MAX
        || mete_interval_holds(effective, e->place_date);
}

static bool document_fits(const mete_evaluation *e,
                          const mete_document *document)
{
    return holds_at_decision(e, &document->effective)
        && ((e->item->everywhere && e->the_case->jurisdiction == NULL)
            || mete_jurisdiction_holds(document->jurisdiction, e->place));
}

const char *mete_stage_resolve(mete_evaluation *e)
{
    const mete_known_facts *known = &e->rulebook->known;
    e->act_date = act_day(e);
    e->place_date = mete_resolve_day(e, known->decided_on);
    e->place = e->the_case->jurisdiction != NULL ? e->the_case->jurisdiction
                                                 : e->rulebook->jurisdiction;
    e->item = version_of(e);
    if (e->item == NULL) {
        e->item = e->plan->items[e->the_case->versions.first];
        return "date";
    }
    const mete_document *document = e->item->document;
    e->document =
        document != NULL && document_fits(e, document) ? document : NULL;
    if (e->the_case->jurisdiction != NULL
        && !mete_jurisdiction_holds(e->rulebook->jurisdiction, e->place)) {
        return "place";
    }
    if (e->act_date != METE_DATE_MAX
        && !mete_interval_holds(&e->item->in_force, e->act_date)) {
        return "basis";
    }
    return NULL;
}

bool mete_resolve_scope(const mete_evaluation *e, const mete_plan_rule *rule)
{
    const mete_scope *scope = &rule->rule->scope;
    bool in_force = rule->by_act
                      ? mete_interval_holds(&scope->effective, e->act_date)
                      : holds_at_decision(e, &scope->effective);
    return in_force && mete_jurisdiction_holds(scope->jurisdiction, e->place);
}
