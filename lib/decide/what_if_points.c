/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The values of one fact at which something can happen while all the others
 * are as they are: a run with that fact unknown says which phrases are open,
 * and their constants cut it.  A day that chooses among versions is cut in
 * each of them, and where they, documents and rules begin and end.
 */
#include "decide/what_if.h"

#include "decide/cells.h"

#include <string.h>

typedef struct {
    mete_supposing *s;
    mete_evaluation e;
    GArray *slots;       /* mete_slot, as cells.c appends them */
    GArray *completions; /* of events: none here */
    mete_arena *arena;
} cutting;

static void add_point(mete_supposing *s, int64_t value)
{
    const mete_slot *domain =
        &s->of->rulebook->domains[s->fact->index];
    bool inside = domain->lo <= value && value <= domain->hi
               && value < METE_VALUE_UNBOUNDED;
    if (value <= METE_NO_VALUE || inside) {
        g_array_append_val(s->points, value);
    }
}

/* ---- phrases ---- */

static bool is_noted(const mete_evaluation *e, uint32_t cold)
{
    for (uint32_t i = 0; i < e->open_count; i++) {
        if (e->open[i] == cold) {
            return true;
        }
    }
    return false;
}

/* Whether another fact stands at all may depend on this one. */
static void note_whens(cutting *c)
{
    mete_evaluation *e = &c->e;
    for (uint32_t i = 0; i < e->item->when_count; i++) {
        const mete_plan_when *when = &e->item->whens[i];
        if (mete_cells_reads(e, when->when.cold, c->s->fact)
            && e->open_count < METE_OPEN_MAX && !is_noted(e, when->when.cold)) {
            e->open[e->open_count++] = when->when.cold;
        }
    }
}

/* What cannot be cut is felt for: at the ends, and in steps that double, to
 * both sides of the value that the fact has. */
static void feel(cutting *c)
{
    mete_supposing *s = c->s;
    const mete_slot *domain = &s->of->rulebook->domains[s->fact->index];
    int64_t middle = s->before > METE_NO_VALUE ? s->before : domain->lo;
    add_point(s, domain->lo);
    add_point(s, domain->lo + s->grain);
    add_point(s, domain->hi);
    for (int64_t step = s->grain; step < domain->hi - domain->lo && step > 0;
         step *= 2) {
        add_point(s, middle - step);
        add_point(s, middle < INT64_MAX - step ? middle + step : domain->hi);
        if (step > INT64_MAX / 4) {
            break;
        }
    }
}

/* All open phrases together, or, where one of them cannot be cut, each by
 * itself. */
static void cut_open(cutting *c)
{
    mete_evaluation *e = &c->e;
    mete_cutting all = {e,        e->open,        e->open_count,
                        c->slots, c->completions, c->arena};
    if (mete_cells_cut(&all, c->s->fact)) {
        return;
    }
    for (uint32_t i = 0; i < e->open_count; i++) {
        mete_cutting one = {e,        &e->open[i],    1,
                            c->slots, c->completions, c->arena};
        if (!mete_cells_cut(&one, c->s->fact)) {
            feel(c);
        }
    }
}

static void take_slots(cutting *c)
{
    for (guint i = 0; i < c->slots->len; i++) {
        add_point(c->s, g_array_index(c->slots, mete_slot, i).lo);
    }
    g_array_set_size(c->slots, 0);
}

/* One version of the item with the fact unknown. */
static void cut_version(cutting *c, const mete_item_plan *item)
{
    mete_supposing *s = c->s;
    mete_evaluation *e = &c->e;
    uint32_t open[METE_OPEN_MAX];
    if (!mete_evaluation_ready(e, s->the_case, item, s->finding->cutter)) {
        s->fits = false;
        return;
    }
    if (s->finding->plan == e->item && e->item->factor_count > 0) {
        memcpy(e->settled, s->of->settled,
               e->item->factor_count * sizeof(int));
    }
    e->open = open;
    e->collect = true;
    mete_evaluation_run(e);
    if (e->unsettled) {
        note_whens(c);
        cut_open(c);
        take_slots(c);
    }
    mete_evaluation_close(e);
}

/* ---- days ---- */

static void add_interval(mete_supposing *s, const mete_interval *interval)
{
    add_point(s, interval->from);
    if (interval->until < METE_DATE_MAX) {
        add_point(s, (int64_t)interval->until + 1);
    }
}

static void add_rules(mete_supposing *s, const mete_item_plan *item)
{
    for (uint32_t i = 0; i < item->deadline_end; i++) {
        const mete_plan_rule *rule = &item->rules[i];
        add_interval(s, &rule->rule->scope.effective);
        for (uint32_t j = 0;
             rule->over != NULL && j < rule->over->replacer_count; j++) {
            add_interval(s, &rule->over->replacers[j].rule->scope.effective);
        }
    }
}

static void add_version(mete_supposing *s, const mete_item_plan *item)
{
    add_interval(s, &item->effective);
    for (uint32_t i = 0; i < item->force_count; i++) {
        add_interval(s, &item->force[i]);
    }
    if (item->document != NULL) {
        add_interval(s, &item->document->effective);
    }
    add_rules(s, item);
}

/* The item, and how it reads under other versions of its document. */
static void cut_readings(cutting *c, const mete_item_plan *item)
{
    add_version(c->s, item);
    cut_version(c, item);
    for (uint32_t i = 0; i + 1 < item->reading_count && c->s->fits; i++) {
        add_interval(c->s, &item->readings[i]->document->effective);
        cut_version(c, item->readings[i]);
    }
}

/* Another day may be that of another level: each that may stand is cut. */
static void cut_levels(cutting *c, const mete_item *item)
{
    cut_readings(c, c->s->of->plan->items[item->index]);
    for (size_t i = 0; i < item->refiner_count && c->s->fits; i++) {
        cut_levels(c, item->refiners[i]);
    }
}

static bool is_day(const mete_supposing *s)
{
    const mete_known_facts *known = &s->of->rulebook->known;
    return s->fact == known->act_end || s->fact == known->decided_on
        || s->fact == known->discovered_on;
}

/* ---- all of them ---- */

static gint compare_values(gconstpointer a, gconstpointer b)
{
    int64_t x = *(const int64_t *)a;
    int64_t y = *(const int64_t *)b;
    return x < y ? -1 : x > y;
}

static void sort_points(GArray *points)
{
    guint kept = 0;
    g_array_sort(points, compare_values);
    for (guint i = 0; i < points->len; i++) {
        int64_t value = g_array_index(points, int64_t, i);
        if (kept == 0 || g_array_index(points, int64_t, kept - 1) != value) {
            g_array_index(points, int64_t, kept++) = value;
        }
    }
    g_array_set_size(points, kept);
}

static void cut_versions(cutting *c)
{
    const mete_item_run *versions = &c->s->the_case->versions;
    mete_item_plan *const *items = c->s->of->plan->items;
    if (!is_day(c->s)) {
        cut_version(c, NULL);
        return;
    }
    add_point(c->s, METE_DATE_MIN);
    if (c->s->fact->may_be_absent) {
        add_point(c->s, METE_VALUE_ABSENT);
    }
    if (c->s->fact->may_be_undeterminable) {
        add_point(c->s, METE_VALUE_UNDETERMINABLE);
    }
    for (size_t i = 0; i < versions->count && c->s->fits; i++) {
        const mete_item_plan *item = items[versions->first + i];
        if (item->ranked) {
            cut_levels(c, mete_item_highest(item->item));
        } else {
            cut_readings(c, item);
        }
    }
}

void mete_what_if_points(mete_supposing *s)
{
    mete_slot *slot = &s->the_case->slots[s->fact->index];
    mete_slot before = *slot;
    cutting c = {.s = s,
                 .slots = g_array_new(FALSE, FALSE, sizeof(mete_slot)),
                 .completions =
                     g_array_new(FALSE, FALSE, sizeof(mete_events_completion)),
                 .arena = mete_arena_new()};
    g_array_set_size(s->points, 0);
    *slot = s->of->rulebook->unknown[s->fact->index];
    cut_versions(&c);
    *slot = before;
    sort_points(s->points);
    mete_arena_free(c.arena);
    g_array_free(c.completions, TRUE);
    g_array_free(c.slots, TRUE);
}
