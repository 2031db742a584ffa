/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Several items run side by side: their unknown facts as variables, what they
 * come to on the values of these.
 */
#include "decide/joint.h"

#include "decide/grade.h"

#include <string.h>

bool mete_joint_run(mete_joint *x)
{
    bool settled = true;
    for (uint32_t i = 0; i < x->several->count; i++) {
        mete_evaluation *e = &x->all[i];
        if (!x->moves[i]) {
            continue;
        }
        mete_evaluation_run(e);
        mete_penalty_show_clauses(e->document, e->item, e->statutory,
                                  e->verdict);
        settled &= !e->unsettled;
        x->overflow |= e->overflow;
        x->runs++;
    }
    return settled;
}

void mete_joint_assign(mete_joint *x, const mete_variable *v,
                       const mete_slot *slot)
{
    for (guint i = 0; i < v->members->len; i++) {
        mete_evaluation *e = &x->all[g_array_index(v->members, uint32_t, i)];
        e->slots[v->fact->index] = *slot;
        for (uint32_t j = 0; j < e->item->when_count; j++) {
            if (e->item->whens[j].fact == (uint32_t)v->fact->index) {
                e->wide[j] = *slot;
            }
        }
    }
}

/* The slot as it was given, before its `when` was looked at. */
mete_slot mete_joint_slot(const mete_joint *x, const mete_variable *v)
{
    const mete_evaluation *e = &x->all[g_array_index(v->members, uint32_t, 0)];
    for (uint32_t j = 0; j < e->item->when_count; j++) {
        if (e->item->whens[j].fact == (uint32_t)v->fact->index) {
            return e->wide[j];
        }
    }
    return e->slots[v->fact->index];
}

void mete_joint_compose(mete_joint *x, bool exact, bool ranked)
{
    const mete_composing composing = {
        x->verdicts, exact, ranked ? x->stands : NULL, ranked ? x->by : NULL};
    mete_compose(x->several, &composing, &x->whole);
}

/* The hull of what the items come to on what they were run on. */
void mete_joint_bound(mete_joint *x)
{
    mete_joint_compose(x, false, false);
    mete_verdict_join(&x->several->verdict, &x->whole);
    x->tight = false;
}

mete_slot mete_joint_domain(const mete_joint *x, const mete_variable *v)
{
    return x->several->rulebook->domains[v->fact->index];
}

static guint find_variable(const mete_joint *x, const mete_fact *fact,
                           uint32_t owner)
{
    for (guint i = 0; i < x->variables->len; i++) {
        const mete_variable *v = mete_joint_variable(x, i);
        if (v->fact == fact && v->owner == owner) {
            return i;
        }
    }
    return x->variables->len;
}

uint32_t mete_joint_order(const mete_several *several, uint32_t member)
{
    const mete_member *one = &several->members[member];
    uint32_t order = 0;
    for (size_t i = 0; i < several->count; i++) {
        const mete_member *other = &several->members[i];
        int by_act = strcmp(several->acts[other->act], several->acts[one->act]);
        order += other->item->index != one->item->index
                   ? other->item->index < one->item->index
                   : by_act < 0;
    }
    return order;
}

static void add_reader(mete_joint *x, uint32_t member, const mete_fact *fact)
{
    uint32_t owner =
        mete_case_says(x->the_case, member, fact->index) ? member : UINT32_MAX;
    guint at = find_variable(x, fact, owner);
    if (at == x->variables->len) {
        mete_variable v = {
            fact, owner,
            owner == UINT32_MAX ? owner : mete_joint_order(x->several, member),
            g_array_new(FALSE, FALSE, sizeof(uint32_t))};
        g_array_append_val(x->variables, v);
    }
    g_array_append_val(mete_joint_variable(x, at)->members, member);
    x->moves[member] = true;
}

/* What is listed is split first, events before all: amounts turn where
 * everything else is known. */
static int place_of(const mete_fact *fact)
{
    return fact->kind == METE_FACT_EVENTS ? 0
         : mete_joint_is_ordered(fact)    ? 2
                                          : 1;
}

static gint compare_variables(gconstpointer x, gconstpointer y)
{
    const mete_variable *a = x;
    const mete_variable *b = y;
    int order = place_of(a->fact) - place_of(b->fact);
    if (order != 0) {
        return order;
    }
    if (a->fact != b->fact) {
        return a->fact->index < b->fact->index ? -1 : 1;
    }
    return a->order < b->order ? -1 : a->order > b->order;
}

void mete_joint_number_variables(mete_joint *x)
{
    for (uint32_t i = 0; i < x->several->count; i++) {
        const mete_evaluation *e = &x->all[i];
        for (uint32_t j = 0; e->item != NULL && j < e->item->asked_count; j++) {
            uint32_t fact = e->item->asked[j];
            if (fact < x->fact_count
                && e->slots[fact].lo != e->slots[fact].hi) {
                add_reader(x, i, e->rulebook->facts[fact]);
            }
        }
    }
    g_array_sort(x->variables, compare_variables);
    for (guint i = 0; i < x->variables->len; i++) {
        const mete_variable *v = mete_joint_variable(x, i);
        for (guint j = 0; j < v->members->len; j++) {
            uint32_t member = g_array_index(v->members, uint32_t, j);
            x->numbers[member * x->fact_count + (size_t)v->fact->index] = i + 1;
        }
    }
}
