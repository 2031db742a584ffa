/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Which facts an item can read, and in which order they are completed.
 */
#include "model/planning.h"

#include <string.h>

void mete_planning_note(mete_planning *p, const mete_slice *slice)
{
    if (slice->length == 0) {
        return;
    }
    const mete_slice_cold cold =
        g_array_index(p->lowering.expressions, mete_slice_cold, slice->cold);
    for (uint32_t i = 0; i < cold.use_count; i++) {
        mete_planning_note_fact(p, g_array_index(p->lowering.uses, uint32_t, cold.uses + i));
    }
}

void mete_planning_note_fact(mete_planning *p, uint32_t index)
{
    if (p->stamps[index] == p->stamp) {
        return;
    }
    p->stamps[index] = p->stamp;
    const mete_fact *fact = p->rulebook->facts[index];
    if (fact->when != NULL) {
        mete_slice when = mete_lower(&p->lowering, fact->when, &fact->place);
        mete_planning_note(p, &when);
    }
    g_array_append_val(p->facts, index);
}

static gint compare_facts(gconstpointer a, gconstpointer b)
{
    uint32_t x = *(const uint32_t *)a;
    uint32_t y = *(const uint32_t *)b;
    return x < y ? -1 : x > y;
}

/* Events first: how many there were does not depend on when the act ended,
 * so completions of events can be chosen before those of dates. */
static void note_found(mete_planning *p, const GArray *found, bool events)
{
    for (guint i = 0; i < found->len; i++) {
        uint32_t index = g_array_index(found, uint32_t, i);
        if ((p->rulebook->facts[index]->kind == METE_FACT_EVENTS) == events) {
            mete_planning_note_fact(p, index);
        }
    }
}

/* Declared order, save that a `when` stands before what depends on it. */
void mete_planning_order(mete_planning *p)
{
    GArray *found = p->facts;
    p->facts = g_array_new(FALSE, FALSE, sizeof(uint32_t));
    g_array_sort(found, compare_facts);
    for (guint i = 0; i < found->len; i++) {
        p->stamps[g_array_index(found, uint32_t, i)] = 0;
    }
    note_found(p, found, true);
    note_found(p, found, false);
    g_array_free(found, TRUE);
}

/* Room for one entry of each fact of the item that is counted. */
static void *room(mete_planning *p, uint32_t *count, size_t size)
{
    void *list = *count == 0
                   ? NULL
                   : mete_arena_alloc(p->rulebook->arena, *count * size);
    *count = 0;
    return list;
}

static const mete_fact *fact_at(const mete_planning *p, uint32_t at)
{
    return p->rulebook->facts[p->item->facts[at]];
}

static void make_room(mete_planning *p)
{
    mete_item_plan *plan = p->item;
    for (uint32_t i = 0; i < plan->fact_count; i++) {
        const mete_fact *fact = fact_at(p, i);
        plan->presumable_count += fact->has_presumption;
        plan->judgement_count += fact->kind == METE_FACT_JUDGEMENT;
        plan->when_count += fact->when != NULL;
    }
    plan->presumable = room(p, &plan->presumable_count, sizeof(uint32_t));
    plan->judgements = room(p, &plan->judgement_count, sizeof(uint32_t));
    plan->whens = room(p, &plan->when_count, sizeof(mete_plan_when));
}

/* The facts once more, by runs of slots. */
static void make_runs(mete_planning *p)
{
    mete_item_plan *plan = p->item;
    GArray *runs = g_array_new(FALSE, FALSE, sizeof(mete_plan_run));
    for (uint32_t i = 0; i < plan->fact_count; i++) {
        uint32_t number = plan->facts[i] / METE_SLOTS_RUN;
        guint at = 0;
        while (at < runs->len
               && g_array_index(runs, mete_plan_run, at).run != number) {
            at++;
        }
        if (at == runs->len) {
            mete_plan_run run = {number, 0};
            g_array_append_val(runs, run);
        }
        uint8_t *facts =
            (uint8_t *)&g_array_index(runs, mete_plan_run, at).facts;
        facts[plan->facts[i] % METE_SLOTS_RUN] = METE_PLAN_READ;
    }
    plan->run_count = runs->len;
    if (runs->len > mete_planning_near(p)) {
        plan->runs = mete_planning_room(p, runs->len, sizeof *plan->runs);
    }
    if (runs->len > 0) {
        memcpy(plan->runs, runs->data, runs->len * sizeof *plan->runs);
    }
    g_array_free(runs, TRUE);
}

void mete_planning_facts(mete_planning *p)
{
    mete_item_plan *plan = p->item;
    mete_planning_order(p);
    plan->fact_count = p->facts->len;
    plan->facts = mete_arena_copy(p->rulebook->arena, p->facts->data,
                                  p->facts->len * sizeof(uint32_t));
    make_runs(p);
    make_room(p);
    for (uint32_t i = 0; i < plan->fact_count; i++) {
        const mete_fact *fact = fact_at(p, i);
        if (fact->has_presumption) {
            plan->presumable[plan->presumable_count++] = plan->facts[i];
        }
        if (fact->kind == METE_FACT_JUDGEMENT) {
            plan->judgements[plan->judgement_count++] = plan->facts[i];
        }
        if (fact->when != NULL) {
            mete_plan_when *when = &plan->whens[plan->when_count++];
            when->fact = plan->facts[i];
            when->when = mete_lower(&p->lowering, fact->when, &fact->place);
        }
    }
    mete_planning_share(p, &plan, 1);
}
