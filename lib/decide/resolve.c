/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Stage 1: which version of the item, at which place, under which document.
 *
 * Only dates that are known choose a version; without them the latest
 * versions stand.  A decision whose day is open may fall under several versions
 * of a document: explore.c looks at each.
 */
#include "decide/resolve.h"


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
    const mete_plan_place *places = e->plan->places;
    for (size_t i = versions->first + versions->count; i-- > versions->first;) {
        const mete_item_plan *item = places[i].plan;
        if (e->act_date == METE_DATE_MAX
            || mete_interval_holds(&item->effective, e->act_date)) {
            return item;
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

const mete_document *mete_resolve_fitting(const mete_evaluation *e,
                                          const mete_item *item)
{
    const mete_document *document = item->document;
    return document != NULL && holds_at_decision(e, &document->effective)
                && mete_jurisdiction_holds(document->jurisdiction, e->place)
             ? document
             : NULL;
}

/* Of an item, those that it refines and those that refine it: the lowest whose
 * document fits, whichever of them the case names. */
static const mete_item_plan *standing(const mete_evaluation *e,
                                      const mete_item_plan *named)
{
    const mete_item *item = mete_item_highest(named->item);
    size_t i = 0;
    while (i < item->refiner_count) {
        bool fits = mete_resolve_fitting(e, item->refiners[i]) != NULL;
        item = fits ? item->refiners[i] : item;
        i = fits ? 0 : i + 1;
    }
    return e->plan->items[item->index];
}

static bool fits_place(const mete_evaluation *e,
                       const mete_document *document)
{
    return (e->item->everywhere && e->the_case->jurisdiction == NULL)
        || mete_jurisdiction_holds(document->jurisdiction, e->place);
}

/* What is known of the day of the decision. */
static mete_slot decision_of(const mete_evaluation *e)
{
    const mete_fact *fact = e->rulebook->known.decided_on;
    return fact != NULL ? e->slots[fact->index]
                        : (mete_slot){METE_VALUE_ABSENT, METE_VALUE_ABSENT};
}

/* The latest version that may be in force, in whose reading the item is put;
 * false if none may be.  Without a decision the latest of all stands for it.
 * Where another one may be as well, or none, e->dated is set. */
static bool choose_reading(mete_evaluation *e)
{
    const mete_item_plan *const latest =
        e->item->readings[e->item->reading_count - 1];
    mete_slot day = decision_of(e);
    bool absent = day.lo <= METE_NO_VALUE;
    int64_t next = absent ? METE_DATE_MIN : day.lo; /* not yet covered */
    uint32_t count = absent;
    bool gap = false;
    e->item = latest;
    if (day.hi <= METE_NO_VALUE) {
        return true;
    }
    for (uint32_t i = 0; i < latest->reading_count; i++) {
        const mete_item_plan *reading = latest->readings[i];
        const mete_interval *days = &reading->document->effective;
        if (days->until < next || days->from > day.hi) {
            continue;
        }
        gap |= days->from > next;
        next = (int64_t)days->until + 1;
        count += !(absent && reading == latest);
        e->item = reading;
    }
    gap |= next <= day.hi;
    e->dated = count + gap > 1;
    e->item = absent ? latest : e->item;
    return count > 0;
}

METE_INLINE void resolve_document(mete_evaluation *e)
{
    bool several = e->item->reading_count > 0;
    e->dated = false;
    bool in_time =
        several ? choose_reading(e)
                : e->item->document != NULL
                      && holds_at_decision(e, &e->item->document->effective);
    e->uncovered = several && !in_time;
    e->document = in_time && fits_place(e, e->item->document)
                    ? e->item->document
                    : NULL;
}

void mete_resolve_document(mete_evaluation *e)
{
    resolve_document(e);
}

/* Was all that punishes law on the day of the act, in whichever version? */
static bool is_in_force(const mete_evaluation *e)
{
    for (uint32_t i = 0; i < e->item->force_count; i++) {
        if (mete_interval_holds(&e->item->force[i], e->act_date)) {
            return true;
        }
    }
    return false;
}

const char *mete_stage_resolve(mete_evaluation *e)
{
    const mete_known_facts *known = &e->rulebook->known;
    e->act_date = act_day(e);
    e->place_date = mete_resolve_day(e, known->decided_on);
    e->day_open = e->place_date == METE_DATE_MAX && known->decided_on != NULL
               && e->slots[known->decided_on->index].lo
                      != e->slots[known->decided_on->index].hi;
    e->place = e->the_case->jurisdiction != NULL ? e->the_case->jurisdiction
                                                 : e->rulebook->jurisdiction;
    const mete_item_plan *first =
        e->plan->places[e->the_case->versions.first].plan;
    bool lawful = mete_interval_holds(&first->lawful, e->act_date);
    e->item = lawful ? first : version_of(e);
    if (e->item == NULL) {
        e->item = e->plan->items[e->the_case->versions.first];
        return "date";
    }
    if (e->item->ranked) {
        e->item = standing(e, e->item);
    }
    resolve_document(e);
    if (e->the_case->jurisdiction != NULL
        && !mete_jurisdiction_holds(e->rulebook->jurisdiction, e->place)) {
        return "place";
    }
    if (!lawful && e->act_date != METE_DATE_MAX && !is_in_force(e)) {
        return "basis";
    }
    return NULL;
}

/* Where the day of the act is not known, its completions tell; so they do of
 * that of the decision where there are versions. */
static mete_truth in_time(mete_evaluation *e, const mete_scope *scope,
                          const mete_slice *days, bool by_act)
{
    mete_date day = by_act ? e->act_date : e->place_date;
    if (day == METE_DATE_MAX && days->length > 0) {
        return mete_evaluation_truth(e, days, UINT32_MAX);
    }
    bool holds = by_act ? mete_interval_holds(&scope->effective, day)
               : day == METE_DATE_MAX
                   ? !scope->passed
                   : mete_interval_holds(&scope->effective, day);
    return holds ? METE_TRUE : METE_FALSE;
}

static mete_truth gives_way(mete_evaluation *e, const mete_plan_rule *rule)
{
    mete_truth replaced = METE_FALSE;
    for (uint32_t i = 0; i < rule->over->replacer_count; i++) {
        const mete_plan_replacer *other = &rule->over->replacers[i];
        const mete_scope *scope = &other->rule->scope;
        if (mete_jurisdiction_holds(scope->jurisdiction, e->place)) {
            replaced = mete_truth_or(
                replaced, in_time(e, scope, &other->days, rule->by_act));
        }
    }
    return replaced;
}

mete_truth mete_resolve_scope(mete_evaluation *e, const mete_plan_rule *rule)
{
    const mete_scope *scope = &rule->rule->scope;
    if (!mete_jurisdiction_holds(scope->jurisdiction, e->place)) {
        return METE_FALSE;
    }
    mete_truth holds = in_time(e, scope, &rule->over->days, rule->by_act);
    mete_truth replaced = holds == METE_FALSE ? METE_FALSE : gives_way(e, rule);
    if (replaced & METE_TRUE) {
        e->truths[rule->trace] |= METE_TRACE_REPLACED;
    }
    return mete_truth_and(holds, mete_truth_not(replaced));
}
