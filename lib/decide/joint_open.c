/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What runs of several items found open, and points that stand for all values of
 * a variable that it reads.
 */
#include "decide/joint.h"

static bool is_noted(const mete_joint *x, guint from, mete_opened one)
{
    for (guint i = from; i < x->open->len; i++) {
        const mete_opened *other = &g_array_index(x->open, mete_opened, i);
        if (other->member == one.member && other->cold == one.cold) {
            return true;
        }
    }
    return false;
}

static void note(mete_joint *x, guint from, uint32_t member, uint32_t cold)
{
    mete_opened one = {member, cold};
    if (!is_noted(x, from, one)) {
        g_array_append_val(x->open, one);
    }
}

/* The `when` of open facts decides whether they stand at all. */
static void note_whens(mete_joint *x, uint32_t member, guint from)
{
    mete_evaluation *e = &x->all[member];
    for (uint32_t i = e->item->when_count; i-- > 0;) {
        const mete_plan_when *when = &e->item->whens[i];
        const mete_fact *fact = e->rulebook->facts[when->fact];
        if (e->slots[when->fact].lo == e->slots[when->fact].hi
            || mete_machine_truth(e, &when->when) != METE_UNKNOWN) {
            continue;
        }
        for (guint j = from; j < x->open->len; j++) {
            if (mete_cells_reads(e, g_array_index(x->open, mete_opened, j).cold,
                                 fact)) {
                note(x, from, member, when->when.cold);
                break;
            }
        }
    }
}

void mete_joint_note_open(mete_joint *x)
{
    for (uint32_t i = 0; i < x->several->count; i++) {
        mete_evaluation *e = &x->all[i];
        guint from = x->open->len;
        if (e->item == NULL || !e->unsettled) {
            continue;
        }
        for (uint32_t j = 0; j < e->open_count; j++) {
            note(x, from, i, e->open[j]);
        }
        note_whens(x, i, from);
    }
}

/* The first variable from `number` on that something open reads; -1: none. */
int mete_joint_next(const mete_joint *x, guint from, uint32_t number)
{
    uint32_t best = UINT32_MAX;
    for (guint i = from; i < x->open->len; i++) {
        const mete_opened *one = &g_array_index(x->open, mete_opened, i);
        const mete_evaluation *e = &x->all[one->member];
        const mete_slice_cold *slice = &e->plan->expressions[one->cold];
        for (uint32_t j = 0; j < slice->use_count; j++) {
            uint32_t fact = e->plan->uses[slice->uses + j];
            uint32_t at = mete_joint_number(x, one->member, fact);
            if (at > number && at - 1 < best
                && e->slots[fact].lo != e->slots[fact].hi) {
                best = at - 1;
            }
        }
    }
    return best == UINT32_MAX ? -1 : (int)best;
}

static int compare_slots(gconstpointer a, gconstpointer b)
{
    const mete_slot *x = a;
    const mete_slot *y = b;
    return x->lo < y->lo ? -1 : x->lo > y->lo;
}

void mete_joint_sort(GArray *points)
{
    guint kept = 0;
    g_array_sort(points, compare_slots);
    for (guint i = 0; i < points->len; i++) {
        mete_slot point = g_array_index(points, mete_slot, i);
        if (kept == 0
            || g_array_index(points, mete_slot, kept - 1).lo != point.lo) {
            g_array_index(points, mete_slot, kept++) = point;
        }
    }
    g_array_set_size(points, kept);
}

/* Does one member alone read it among what is open? */
static guint readers(const mete_joint *x, guint from, const mete_variable *v)
{
    guint count = 0;
    uint32_t last = UINT32_MAX;
    for (guint i = from; i < x->open->len; i++) {
        const mete_opened *one = &g_array_index(x->open, mete_opened, i);
        if (one->member != last
            && mete_cells_reads(&x->all[one->member], one->cold, v->fact)) {
            last = one->member;
            count++;
        }
    }
    return count;
}

static bool cut_member(mete_joint *x, guint from, uint32_t member,
                       const mete_variable *v, GArray *points)
{
    GArray *cold = g_array_new(FALSE, FALSE, sizeof(uint32_t));
    bool reads = false;
    bool fits = true;
    for (guint i = from; i < x->open->len; i++) {
        const mete_opened *one = &g_array_index(x->open, mete_opened, i);
        if (one->member == member) {
            g_array_append_val(cold, one->cold);
            reads |= mete_cells_reads(&x->all[member], one->cold, v->fact);
        }
    }
    if (reads) {
        mete_cutting cutting = {
            &x->all[member], (const uint32_t *)(void *)cold->data,
            cold->len,       points,
            x->completions,  x->arena};
        fits = mete_cells_cut(&cutting, v->fact);
    }
    g_array_free(cold, TRUE);
    return fits;
}

/* Days of events are numbered by the act of one item: they are cut where one
 * item alone asks for them. */
bool mete_joint_cut(mete_joint *x, guint from, const mete_variable *v,
                    GArray *points)
{
    if (v->fact->kind == METE_FACT_EVENTS && readers(x, from, v) > 1) {
        return false;
    }
    for (guint i = 0; i < v->members->len; i++) {
        if (!cut_member(x, from, g_array_index(v->members, uint32_t, i), v,
                        points)) {
            return false;
        }
    }
    mete_joint_sort(points);
    for (uint32_t i = 0; i < x->several->count; i++) {
        x->all[i].completions =
            (const mete_events_completion *)(void *)x->completions->data;
    }
    return points->len > 0;
}
