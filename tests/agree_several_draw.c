/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Cases of several items, drawn at random.
 */
#include "agree_several_parts.h"

#include <string.h>

several_trial *several_trial_new(mete_rulebook *rulebook, uint64_t seed)
{
    several_trial *one = g_new0(several_trial, 1);

    one->rulebook = rulebook;
    one->state = seed * UINT64_C(0x9e3779b97f4a7c15) + 7;
    one->items = g_new0(random_item *, rulebook->item_count);
    for (size_t i = 0; i < rulebook->item_count; i++) {
        one->items[i] = random_item_new(rulebook, rulebook->items[i]);
    }
    one->known = mete_case_create(rulebook);
    one->partial = mete_case_create(rulebook);
    one->completion = mete_case_create(rulebook);
    one->finding = mete_finding_create();
    one->other = mete_finding_create();
    return one;
}

void several_trial_free(several_trial *one)
{
    for (size_t i = 0; i < one->rulebook->item_count; i++) {
        random_item_free(one->items[i]);
    }
    g_free(one->items);
    mete_case_destroy(one->known);
    mete_case_destroy(one->partial);
    mete_case_destroy(one->completion);
    mete_finding_destroy(one->finding);
    mete_finding_destroy(one->other);
    g_free(one);
}

/* ---- drawing ---- */

static bool is_drawn(const several_trial *one, uint32_t item, uint32_t act)
{
    mete_item *const *items = one->rulebook->items;

    for (uint32_t i = 0; i < one->count; i++) {
        if (one->acts[i] == act
            && strcmp(mete_item_highest(items[one->chosen[i]])->id,
                      mete_item_highest(items[item])->id)
                   == 0) {
            return true;
        }
    }
    return false;
}

static void draw_items(several_trial *one)
{
    uint32_t wanted = 2 + random_below(&one->state, 3);
    uint32_t acts = 1 + random_below(&one->state, 3);

    one->count = 0;
    for (uint32_t i = 0; i < 20 && one->count < wanted; i++) {
        uint32_t item =
            random_below(&one->state, (uint32_t)one->rulebook->item_count);
        uint32_t act = random_below(&one->state, acts);

        if (!is_drawn(one, item, act)) {
            one->chosen[one->count] = item;
            one->acts[one->count++] = act;
        }
    }
}

random_item *several_item(const several_trial *one, uint32_t number)
{
    return one->items[one->chosen[number]];
}

/* The items of the trial, without facts. */
static void start(const several_trial *one, mete_case *the_case, bool backwards)
{
    mete_case_reset(the_case);
    mete_case_presume(the_case, one->known->presume);
    for (uint32_t i = 0; i < one->count; i++) {
        uint32_t at = backwards ? one->count - 1 - i : i;
        char act[8];

        g_snprintf(act, sizeof act, "%u", one->acts[at]);
        g_assert(mete_case_add(the_case,
                               one->rulebook->items[one->chosen[at]]->id, act)
                 == METE_CASE_ITEM_ADDED);
    }
}

/* Facts of one item that are still to be said, some of them its own. */
static void draw_facts(several_trial *one, uint32_t number)
{
    random_item *item = several_item(one, number);
    mete_case *drawn = mete_case_create(one->rulebook);

    mete_case_presume(drawn, one->known->presume);
    random_known(item, drawn, &one->state);
    for (guint i = 0; i < item->facts->len; i++) {
        const mete_fact *fact = item->facts->pdata[i];
        bool own = random_below(&one->state, 6) == 0;

        if (own) {
            random_copy_fact(one->known->items[number].own, drawn, fact->index);
        } else if (one->known->given[fact->index] == METE_GIVEN_NOT) {
            random_copy_fact(one->known, drawn, fact->index);
        }
    }
    const mete_fact *end = one->rulebook->known.act_end;
    if (end != NULL && one->known->given[end->index] == METE_GIVEN_NOT) {
        random_copy_fact(one->known, drawn, end->index);
    }
    mete_case_destroy(drawn);
}

void several_trial_draw(several_trial *one)
{
    draw_items(one);
    mete_case_presume(one->known, random_below(&one->state, 4) != 0);
    start(one, one->known, false);
    for (uint32_t i = 0; i < one->count; i++) {
        draw_facts(one, i);
    }
}

static void copy_facts(mete_case *to, const mete_case *from)
{
    for (size_t i = 0; i < from->rulebook->fact_count; i++) {
        random_copy_fact(to, from, (int)i);
    }
}

void several_copy(const several_trial *one, mete_case *to,
                     const mete_case *from, bool backwards)
{
    start(one, to, backwards);
    copy_facts(to, from);
    for (uint32_t i = 0; i < one->count; i++) {
        uint32_t at = backwards ? one->count - 1 - i : i;
        copy_facts(to->items[i].own, from->items[at].own);
    }
}
