/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Verdicts: emptied, joined, compared.
 *
 * Joining is the hull of FINDING.md §3: outcomes are united, an end goes to
 * the farther value and is closed where any completion that reaches it
 * closes it.
 */
#include "decide/verdict.h"

#include <stddef.h>
#include <string.h>

const mete_row mete_row_several;

size_t mete_verdict_room(uint32_t count, bool staged)
{
    return (staged ? 5 : 4) * (size_t)count * sizeof(mete_graded);
}

/* Up to its notes: ends stand only where it is present. */
static void clear_graded(mete_graded *graded, uint32_t count)
{
    for (const mete_graded *end = graded + count; graded < end; graded++) {
        memset(graded, 0, offsetof(mete_graded, min_open));
    }
}

void mete_verdict_clear(mete_verdict *verdict)
{
    verdict->possible = 0;
    verdict->notes = 0;
    verdict->orders_ever = 0;
    verdict->orders_always = 0;
    verdict->tier = NULL;
    verdict->tiers_seen = 0;
    verdict->penal = 0;
    verdict->alternatives = 0;
    verdict->unbounded = 0;
    verdict->follows_ever = 0;
    clear_graded(verdict->penalties, mete_verdict_used(verdict));
    clear_graded(verdict->follows, verdict->follow_count);
}

static void join_min(mete_exact *min, uint8_t *open, mete_exact other,
                     uint8_t other_open)
{
    if (other < *min) {
        *min = other;
        *open = other_open;
    } else if (other == *min) {
        *open &= other_open;
    }
}

static void join_max(mete_exact *max, uint8_t *open, mete_exact other,
                     uint8_t other_open)
{
    if (other > *max) {
        *max = other;
        *open = other_open;
    } else if (other == *max) {
        *open &= other_open;
    }
}

static void join_ends(mete_graded *into, const mete_graded *from)
{
    if (!from->has_range) {
        return;
    }
    if (!into->has_range) {
        into->has_range = 1;
        into->min_open = from->min_open;
        into->max_open = from->max_open;
        into->shown_min_open = from->shown_min_open;
        into->shown_max_open = from->shown_max_open;
        into->min = from->min;
        into->max = from->max;
        into->shown_min = from->shown_min;
        into->shown_max = from->shown_max;
        return;
    }
    join_min(&into->min, &into->min_open, from->min, from->min_open);
    join_max(&into->max, &into->max_open, from->max, from->max_open);
    join_min(&into->shown_min, &into->shown_min_open, from->shown_min,
             from->shown_min_open);
    join_max(&into->shown_max, &into->shown_max_open, from->shown_max,
             from->shown_max_open);
}

void mete_graded_join(mete_graded *into, const mete_graded *from)
{
    uint32_t notes = into->notes | from->notes;
    bool first = !into->present;
    if (from->present && first) {
        *into = *from;
    }
    into->notes = notes;
    if (!from->present || first) {
        return;
    }
    if (into->mode != from->mode) {
        into->mode = METE_MODE_CONDITIONAL;
    }
    if (into->effect != from->effect) {
        into->effect = METE_EFFECT_NONE;
    }
    if (into->row != from->row) {
        into->row = &mete_row_several;
    }
    join_ends(into, from);
}

/* Arrays of two sets of completions; what only one has is conditional. */
static void join_arrays(mete_graded *into, const mete_graded *from,
                        uint32_t count, bool both)
{
    for (uint32_t i = 0; i < count; i++) {
        bool differ = !into[i].present != !from[i].present;
        mete_graded_join(&into[i], &from[i]);
        if (both && differ) {
            into[i].mode = METE_MODE_CONDITIONAL;
        }
    }
}

void mete_verdict_join(mete_verdict *into, const mete_verdict *from)
{
    bool empty = into->possible == 0;
    into->orders_always =
        empty ? from->orders_always : into->orders_always & from->orders_always;
    into->orders_ever |= from->orders_ever;
    into->possible |= from->possible;
    into->notes |= from->notes;
    if (from->tiers_seen) {
        bool same = !into->tiers_seen || into->tier == from->tier;
        into->tier = same ? from->tier : &mete_row_several;
        into->tiers_seen = 1;
    }
    join_arrays(into->penalties, from->penalties, into->count,
                into->penal && from->penal);
    join_arrays(into->statutory, from->statutory, into->count,
                into->penal && from->penal);
    if (into->chooses) {
        bool both = into->alternatives & from->alternatives & METE_TRUE;
        join_arrays(into->lighter, from->lighter, into->count, both);
        join_arrays(into->mitigated, from->mitigated, into->count, both);
    }
    join_arrays(into->follows, from->follows, into->follow_count, false);
    into->follows_ever |= from->follows_ever;
    into->penal |= from->penal;
    into->unbounded |= from->unbounded;
    into->alternatives |= from->alternatives;
}

static void mark_lacking(const mete_graded *graded, uint32_t count,
                         uint8_t *lacks)
{
    for (uint32_t i = 0; i < count; i++) {
        lacks[i] |= !graded[i].present;
    }
}

/* As join_arrays() is told: only of these it counts what they lack. */
void mete_verdict_lacks(const mete_verdict *verdict, uint8_t *lacks)
{
    uint32_t count = 2 * verdict->count;
    if (verdict->penal) {
        mark_lacking(verdict->penalties, count, lacks);
    }
    if (verdict->chooses && (verdict->alternatives & METE_TRUE)) {
        mark_lacking(verdict->lighter, count, lacks + count);
    }
}

/* All else of a verdict that has been joined is there already. */
void mete_verdict_join_again(mete_verdict *into, const uint8_t *lacks)
{
    for (uint32_t i = 0; i < mete_verdict_used(into); i++) {
        mete_graded *graded = &into->penalties[i];
        if (lacks[i] && graded->present) {
            graded->mode = METE_MODE_CONDITIONAL;
        }
    }
}

/* The ends that people see decide; exact ends follow from the same facts. */
static bool graded_same(const mete_graded *a, const mete_graded *b)
{
    if (!a->present || !b->present) {
        return !a->present && !b->present;
    }
    if (a->mode != b->mode || a->row != b->row
        || a->has_range != b->has_range) {
        return false;
    }
    return !a->has_range
        || (a->min_open == b->min_open && a->max_open == b->max_open
            && a->shown_min_open == b->shown_min_open
            && a->shown_max_open == b->shown_max_open && a->min == b->min
            && a->max == b->max && a->shown_min == b->shown_min
            && a->shown_max == b->shown_max);
}

bool mete_verdict_same(const mete_verdict *a, const mete_verdict *b)
{
    if (a->possible != b->possible || a->tier != b->tier
        || a->orders_ever != b->orders_ever
        || a->orders_always != b->orders_always || a->penal != b->penal
        || a->alternatives != b->alternatives
        || a->follows_ever != b->follows_ever) {
        return false;
    }
    for (uint32_t i = 0; i < a->follow_count; i++) {
        if (!graded_same(&a->follows[i], &b->follows[i])) {
            return false;
        }
    }
    for (uint32_t i = 0; i < a->count; i++) {
        if (!graded_same(&a->penalties[i], &b->penalties[i])
            || (a->chooses
                && (!graded_same(&a->lighter[i], &b->lighter[i])
                    || !graded_same(&a->mitigated[i], &b->mitigated[i])))) {
            return false;
        }
    }
    return true;
}

static uint32_t mix(uint32_t hash, uint64_t value)
{
    uint64_t mixed = (hash ^ value) * UINT64_C(0x9e3779b97f4a7c15);
    return (uint32_t)(mixed >> 32);
}

uint32_t mete_verdict_hash(const mete_verdict *verdict)
{
    uint32_t hash = mix(verdict->possible, verdict->orders_ever);
    hash = mix(hash, verdict->orders_always);
    for (uint32_t i = 0; i < verdict->count; i++) {
        const mete_graded *graded = &verdict->penalties[i];
        hash = mix(hash, graded->present);
        if (graded->present && graded->has_range) {
            hash = mix(hash, (uint64_t)graded->min);
            hash = mix(hash, (uint64_t)graded->max);
        }
    }
    return hash;
}

void mete_verdict_copy(mete_verdict *to, const mete_verdict *from)
{
    mete_graded *memory = to->penalties;
    *to = *from;
    memcpy(memory, from->penalties,
           mete_verdict_room(from->count, from->follow_count > 0));
    to->penalties = memory;
    to->statutory = memory + to->count;
    to->lighter = to->statutory + to->count;
    to->mitigated = to->lighter + to->count;
    to->follows = to->mitigated + to->count;
}
