/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The slots of a case: made from the rulebook's blank ones, set one by one,
 * and cleared by undoing only what was set.
 *
 * What a case's size decides is allocated so that it can fail, and room is
 * kept: a server that uses one case again and again does not allocate.
 */
#include "model/case.h"

#include "model/case_items.h"
#include "model/plan.h"

#include <glib.h>
#include <string.h>

/* Words of 64 bits that hold a byte for each fact: one a run of slots. */
static size_t words_of(const mete_case *the_case)
{
    return mete_slots_room(the_case->rulebook->slot_count) / METE_SLOTS_RUN;
}

mete_case *mete_case_create(mete_rulebook *rulebook)
{
    size_t count = mete_slots_room(rulebook->slot_count);
    mete_case *the_case;

    if (rulebook->presumed == NULL) {
        return NULL; /* not sealed: nobody has seen this rulebook open */
    }
    the_case = g_try_new0(mete_case, 1);
    if (the_case == NULL) {
        return NULL;
    }
    the_case->rulebook = mete_rulebook_hold(rulebook);
    the_case->presume = true;
    the_case->blank = rulebook->presumed;
    /* One more than needed: nothing must not look like no memory. */
    the_case->slots = g_try_new(mete_slot, count + 1);
    the_case->given = (uint8_t *)g_try_new0(uint64_t, words_of(the_case) + 1);
    if (the_case->slots == NULL || the_case->given == NULL) {
        mete_case_destroy(the_case);
        return NULL;
    }
    memcpy(the_case->slots, the_case->blank, count * sizeof(mete_slot));
    return the_case;
}

void mete_case_destroy(mete_case *the_case)
{
    if (the_case == NULL) {
        return;
    }
    mete_case_free_lists(the_case);
    mete_case_drop_items(the_case);
    mete_deviation_free(the_case->deviation);
    g_free(the_case->given);
    g_free(the_case->slots);
    mete_rulebook_unref(the_case->rulebook);
    g_free(the_case);
}

void mete_case_reset(mete_case *the_case)
{
    uint64_t *given = (uint64_t *)(void *)the_case->given;
    size_t words = words_of(the_case);

    for (size_t i = 0; i < words; i++) {
        if (given[i] != 0) { /* some of these: then all of them */
            memcpy(&the_case->slots[i * METE_SLOTS_RUN],
                   &the_case->blank[i * METE_SLOTS_RUN],
                   METE_SLOTS_RUN * sizeof(mete_slot));
            given[i] = 0;
        }
    }
    if (the_case->event_count + the_case->reason_count > 0) {
        mete_case_reset_lists(the_case);
    }
    if (the_case->items != NULL) {
        mete_case_drop_items(the_case);
    }
    if (the_case->deviation != NULL) {
        mete_deviation_free(the_case->deviation);
        the_case->deviation = NULL;
    }
    the_case->item = NULL;
    the_case->versions.count = 0;
    the_case->jurisdiction = NULL;
}

void mete_case_presume(mete_case *the_case, bool presume)
{
    const mete_rulebook *rulebook = the_case->rulebook;

    the_case->presume = presume;
    the_case->blank = presume ? rulebook->presumed : rulebook->unknown;
    for (size_t i = 0; i < rulebook->fact_count; i++) {
        if (the_case->given[i] == METE_GIVEN_NOT) {
            the_case->slots[i] = the_case->blank[i];
        }
    }
}

enum { LINE = 64, ITEM_LINES = 20, CODE_LINES = 2, TEST_LINES = 3 };

static inline void prefetch(const void *place, int lines)
{
#pragma GCC unroll 32
    for (int i = 0; i < lines; i++) {
        __builtin_prefetch((const char *)place + i * LINE);
    }
}

/* What an evaluation reads of an item lies together in three places, and of
 * many items it is rarely near: it is fetched while facts are set. */
void mete_case_put_item_at(mete_case *the_case, size_t index)
{
    const mete_rulebook *rulebook = the_case->rulebook;
    const mete_plan *plan = rulebook->plan;

    if (plan == NULL) {
        the_case->versions = rulebook->runs[index];
        the_case->item = rulebook->items[the_case->versions.first];
        return;
    }
    const mete_plan_place *place = &plan->places[index];
    the_case->versions = place->versions;
    the_case->item = place->item;
    prefetch(place->plan, ITEM_LINES);
    prefetch(plan->code + place->code, CODE_LINES);
    prefetch(plan->tests + place->tests, TEST_LINES);
}

bool mete_case_put_item(mete_case *the_case, const char *id)
{
    size_t first;
    bool found = mete_rulebook_find_items(the_case->rulebook, id, &first) > 0;

    if (found) {
        mete_case_put_item_at(the_case, first);
    }
    return found;
}

bool mete_case_put_jurisdiction(mete_case *the_case, const char *code)
{
    if (code == NULL) {
        the_case->jurisdiction = NULL;
        return true;
    }
    if (strspn(code, "0123456789") != 6 || code[6] != '\0') {
        return false;
    }
    memcpy(the_case->place, code, 7);
    the_case->jurisdiction = the_case->place;
    return true;
}

mete_case_result mete_case_refusal(const mete_case *the_case, int index)
{
    return the_case->rulebook->facts[index]->kind == METE_FACT_EVENTS
             ? METE_CASE_WRONG_KIND
             : METE_CASE_OUT_OF_DOMAIN;
}

mete_case_result mete_case_put(mete_case *the_case, int index, int64_t value)
{
    const mete_slot *domain;

    if (!mete_case_has_fact(the_case, index)) {
        return METE_CASE_WRONG_KIND;
    }
    domain = &the_case->rulebook->domains[index];
    if (value < domain->lo || value > domain->hi) {
        return mete_case_refusal(the_case, index);
    }
    return mete_case_fill(the_case, index, (mete_slot){value, value},
                          METE_GIVEN_VALUE);
}

mete_case_result mete_case_put_between(mete_case *the_case, int index,
                                       int64_t lo, int64_t hi)
{
    const mete_slot *domain;

    if (!mete_case_has_fact(the_case, index)
        || the_case->rulebook->facts[index]->kind == METE_FACT_TEXT) {
        return METE_CASE_WRONG_KIND;
    }
    domain = &the_case->rulebook->domains[index];
    if (lo < domain->lo || lo > hi || lo > domain->hi
        || (hi > domain->hi && hi != the_case->rulebook->unknown[index].hi)) {
        return mete_case_refusal(the_case, index);
    }
    return mete_case_fill(the_case, index, (mete_slot){lo, hi},
                          lo == hi ? METE_GIVEN_VALUE : METE_GIVEN_BETWEEN);
}

mete_case_result mete_case_put_absent(mete_case *the_case, int index)
{
    static const mete_slot absent = {METE_VALUE_ABSENT, METE_VALUE_ABSENT};

    if (!mete_case_has_fact(the_case, index)) {
        return METE_CASE_WRONG_KIND;
    }
    if (!the_case->rulebook->facts[index]->may_be_absent) {
        return METE_CASE_NOT_ABSENT;
    }
    mete_case_drop_events(the_case, index);
    return mete_case_fill(the_case, index, absent, METE_GIVEN_VALUE);
}

mete_case_result mete_case_put_undeterminable(mete_case *the_case, int index)
{
    static const mete_slot undeterminable = {METE_VALUE_UNDETERMINABLE,
                                             METE_VALUE_UNDETERMINABLE};

    if (!mete_case_has_fact(the_case, index)) {
        return METE_CASE_WRONG_KIND;
    }
    if (!the_case->rulebook->facts[index]->may_be_undeterminable) {
        return METE_CASE_NOT_UNDETERMINABLE;
    }
    mete_case_drop_events(the_case, index);
    return mete_case_fill(the_case, index, undeterminable, METE_GIVEN_VALUE);
}

void mete_case_put_unknown(mete_case *the_case, int index)
{
    if (!mete_case_has_fact(the_case, index)) {
        return;
    }
    mete_case_put_reason(the_case, index, NULL);
    if (the_case->given[index] == METE_GIVEN_NOT) {
        return;
    }
    mete_case_drop_events(the_case, index);
    the_case->slots[index] = the_case->blank[index];
    the_case->given[index] = METE_GIVEN_NOT;
}
