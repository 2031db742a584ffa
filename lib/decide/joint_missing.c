/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What is missing to decide several items together.
 */
#include "decide/joint.h"

#include "decide/missing.h"

#include <string.h>

/* The whole as an item: its facts are the variables, its fines the totals. */
typedef struct {
    mete_evaluation e;
    mete_item_plan item;
    mete_plan_part part;
} stand_in;

/* Conditions of facts are asked of the items in the order that is the same
 * however they stand. */
static void stand_for(const mete_joint *x, stand_in *s)
{
    const mete_several *several = x->several;
    const mete_evaluation **all = mete_arena_alloc(
        x->arena, (several->count + 1) * sizeof(mete_evaluation *));
    uint32_t count = 0;
    for (uint32_t i = 0; i < several->count; i++) {
        if (x->all[i].item != NULL) {
            all[mete_joint_order(several, i)] = &x->all[i];
            count += x->all[i].item->when_count;
        }
    }
    s->item.whens =
        mete_arena_alloc(x->arena, (count + 1) * sizeof(mete_plan_when));
    for (size_t i = several->count; i-- > 0;) {
        s->e = all[i] != NULL ? *all[i] : s->e;
    }
    for (size_t i = 0; i < several->count; i++) {
        for (uint32_t j = 0; all[i] != NULL && j < all[i]->item->when_count;
             j++) {
            s->item.whens[s->item.when_count++] = all[i]->item->whens[j];
        }
    }
}

static void make_stand_in(const mete_joint *x, stand_in *s)
{
    mete_arena *arena = x->arena;
    const mete_several *several = x->several;
    memset(s, 0, sizeof *s);
    s->item.fact_count = x->variables->len;
    s->item.facts =
        mete_arena_alloc(arena, (x->variables->len + 1) * sizeof(uint32_t));
    for (guint i = 0; i < x->variables->len; i++) {
        s->item.facts[i] = (uint32_t)mete_joint_variable(x, i)->fact->index;
    }
    s->item.asked = s->item.facts;
    s->item.asked_count = s->item.fact_count;
    s->part.entries = mete_arena_alloc(arena, (several->total_count + 1)
                                                  * sizeof(mete_plan_entry));
    for (uint32_t i = 0; i < several->total_count; i++) {
        s->part.entries[i].kind = (uint8_t)several->totals[i].kind;
        s->part.entries[i].slot = (int)mete_several_total_at(several, i);
    }
    s->part.entry_count = several->total_count;
    s->item.parts = &s->part;
    s->item.part_count = 1;
    stand_for(x, s);
    s->e.item = &s->item;
    s->e.session = NULL; /* that of a member is the member's to end */
}

static void drop_stand_in(stand_in *s)
{
    if (s->e.session != NULL) {
        s->e.rulebook->opaques->end(s->e.session);
    }
}

bool mete_joint_missing(const mete_joint *x, mete_finding *finding)
{
    stand_in s;
    make_stand_in(x, &s);
    bool fits = mete_missing_read(&s.e, &x->diagram, finding);
    drop_stand_in(&s);
    return fits;
}

/* Too many completions: the hulls of the items alone stand for all of them. */
bool mete_joint_fall_back(mete_joint *x, mete_finding *finding)
{
    mete_several *several = x->several;
    stand_in s;
    for (uint32_t i = 0; i < several->count; i++) {
        const mete_finding *one = several->findings[i];
        x->verdicts[i] = one->plan != NULL ? one->verdict : NULL;
    }
    mete_verdict_clear(&several->verdict);
    mete_joint_compose(x, false, false);
    mete_verdict_join(&several->verdict, &x->whole);
    x->tight = false;
    if (!x->diagrammed) {
        return true;
    }
    make_stand_in(x, &s);
    GArray *facts = g_array_new(FALSE, FALSE, sizeof(uint32_t));
    for (guint i = 0; i < x->variables->len; i++) {
        g_array_append_val(facts, s.item.facts[i]);
    }
    bool fits = mete_missing_all(&s.e, (const uint32_t *)(void *)facts->data,
                                 facts->len, &several->verdict, finding);
    g_array_free(facts, TRUE);
    drop_stand_in(&s);
    return fits;
}
