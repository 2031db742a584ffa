/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * When an item applies and a version of its document governs, and what the
 * readings of the item under several versions share: one order of asking, and
 * one place in memory.
 */
#include "model/implied.h"
#include "model/planning.h"

#include <string.h>

/* "The act ended while the item and what punishes were in force"; NULL where
 * every day will do. */
static const mete_expression *applies(mete_planning *p,
                                      const mete_item_plan *plan)
{
    const mete_expression *any = NULL;
    for (uint32_t i = 0; i < plan->force_count; i++) {
        mete_interval days = {MAX(plan->effective.from, plan->force[i].from),
                              MIN(plan->effective.until, plan->force[i].until)};
        const mete_expression *during =
            mete_implied_during(p->rulebook, p->rulebook->known.act_end, &days);
        if (during == NULL) {
            return NULL;
        }
        any = any == NULL ? during
                          : mete_implied_node(p->rulebook, METE_OP_OR,
                                              METE_TYPE_CONDITION, any, during);
    }
    return any;
}

/* An act of unknown day may lie outside the time of its law.  Of an item with
 * several versions the latest stands for all. */
static void plan_applies(mete_planning *p, mete_item_plan *plan)
{
    size_t first;
    if (p->rulebook->known.act_end == NULL
        || mete_rulebook_find_items(p->rulebook, plan->item->id, &first) > 1) {
        return;
    }
    const mete_expression *condition = applies(p, plan);
    if (condition != NULL) {
        plan->applies = mete_lower(&p->lowering, condition, &plan->item->place);
        mete_planning_note(p, &plan->applies);
    }
}

/* A decision of unknown day may lie outside the time of this version. */
static void plan_in_time(mete_planning *p, mete_item_plan *plan)
{
    const mete_fact *day = p->rulebook->known.decided_on;
    if (plan->item->reading_count > 0 && day != NULL) {
        const mete_expression *during = mete_implied_during(
            p->rulebook, day, &plan->document->effective);
        plan->in_time = mete_lower(&p->lowering, during, &plan->document->place);
        mete_planning_note(p, &plan->in_time);
    }
}

static void plan_lawful(const mete_planning *p, mete_item_plan *plan)
{
    size_t first;
    plan->lawful = (mete_interval){METE_DATE_MAX, METE_DATE_MIN};
    if (plan->force_count == 1
        && mete_rulebook_find_items(p->rulebook, plan->item->id, &first) == 1) {
        plan->lawful.from = MAX(plan->effective.from, plan->force->from);
        plan->lawful.until = MIN(plan->effective.until, plan->force->until);
    }
}

void mete_planning_days(mete_planning *p, mete_item_plan *plan)
{
    plan_lawful(p, plan);
    plan_applies(p, plan);
    plan_in_time(p, plan);
}

static void share_room(mete_item_plan *to, const mete_item_plan *from)
{
    to->when_room = MAX(to->when_room, from->when_count);
    to->factor_room = MAX(to->factor_room, from->factor_count);
    to->trace_room = MAX(to->trace_room, from->trace_count);
}

/* The facts of all readings, each once, as one item would have them. */
static void gather_facts(mete_planning *p, mete_item_plan **readings,
                         uint32_t count)
{
    p->stamp++;
    g_array_set_size(p->facts, 0);
    for (uint32_t i = 0; i < count; i++) {
        for (uint32_t j = 0; j < readings[i]->fact_count; j++) {
            uint32_t fact = readings[i]->facts[j];
            if (p->stamps[fact] != p->stamp) {
                p->stamps[fact] = p->stamp;
                g_array_append_val(p->facts, fact);
            }
        }
    }
    mete_planning_order(p);
}

void mete_planning_share(mete_planning *p, mete_item_plan **readings,
                         uint32_t count)
{
    uint32_t *asked = readings[0]->facts;
    uint32_t asked_count = readings[0]->fact_count;
    if (count > 1) {
        gather_facts(p, readings, count);
        asked_count = p->facts->len;
        asked = mete_arena_copy(p->rulebook->arena, p->facts->data,
                                asked_count * sizeof *asked);
    }
    for (uint32_t i = 0; i < count; i++) {
        readings[i]->asked = asked;
        readings[i]->asked_count = asked_count;
        for (uint32_t j = 0; j < count; j++) {
            share_room(readings[i], readings[j]);
        }
    }
}
