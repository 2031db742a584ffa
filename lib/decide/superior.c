/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * A lower benchmark refines within what the superior has drawn: both items are
 * run on the same facts, and the verdict is what they have in common.
 *
 * Both have the same clause, so their penalties correspond one by one.  Where
 * a run left something open, and where amounts may cross between two values
 * that stand for a cell, what the lower item comes to is the hull.
 */
#include "decide/superior.h"

#include "decide/grade.h"
#include "decide/resolve.h"

#include <string.h>

struct mete_superior {
    mete_verdict verdict;
    const mete_item_plan *item;
    const mete_document *document;
    mete_graded *scratch;
    mete_graded *aside;
    mete_statutory *statutory;
    uint8_t *truths;
    int *settled;
    mete_superior *above;
};

enum { ALIGNED = 16, ASIDE = 4, PENAL = 1u << METE_OUTCOME_PENALTY
       | 1u << METE_OUTCOME_MAY_EXEMPT | 1u << METE_OUTCOME_CORRECTION_ONLY };

static size_t aligned(size_t size)
{
    return (size + ALIGNED - 1) / ALIGNED * ALIGNED;
}

static size_t verdict_room(const mete_item_plan *item)
{
    return aligned(mete_verdict_room(item->graded_count, item->staged));
}

static size_t room_of(const mete_item_plan *item)
{
    return aligned(sizeof(mete_superior)) + verdict_room(item)
         + item->graded_count
               * (ASIDE * sizeof(mete_graded) + sizeof(mete_statutory))
         + aligned(item->factor_count * sizeof(int))
         + aligned(mete_truths_room(item->trace_count));
}

size_t mete_superior_room(const mete_item_plan *superior)
{
    size_t room = ALIGNED;
    for (; superior != NULL; superior = superior->superior) {
        room += aligned(room_of(superior));
    }
    return room;
}

static mete_superior *place(const mete_evaluation *e,
                            const mete_item_plan *item, uint8_t *memory)
{
    mete_superior *made = (mete_superior *)(void *)memory;
    uint8_t *at = memory + aligned(sizeof *made);
    uint32_t count = item->graded_count;
    memset(made, 0, sizeof *made);
    made->item = item;
    made->document = mete_resolve_fitting(e, item->item);
    mete_verdict_place(&made->verdict, count, item->staged, at);
    made->verdict.chooses = item->chooses;
    made->scratch = (mete_graded *)(void *)(at + verdict_room(item));
    made->aside = made->scratch + count;
    made->statutory = (mete_statutory *)(made->aside + (ASIDE - 1) * count);
    made->settled = (int *)(made->statutory + count);
    made->truths =
        (uint8_t *)made->settled + aligned(item->factor_count * sizeof(int));
    memset(made->settled, 0, item->factor_count * sizeof(int));
    return made;
}

void mete_superior_place(mete_evaluation *e, void *memory)
{
    uintptr_t skewed = (uintptr_t)memory % ALIGNED;
    uint8_t *at = (uint8_t *)memory + (skewed == 0 ? 0 : ALIGNED - skewed);
    mete_superior **link = &e->superior;
    for (const mete_item_plan *item = e->item->superior; item != NULL;
         item = item->superior) {
        *link = place(e, item, at);
        link = &(*link)->above;
        at += aligned(room_of(item));
    }
    e->loose = false;
    for (uint32_t i = 0; i < e->item->turning_count; i++) {
        const mete_slot *slot = &e->slots[e->item->turning[i]];
        e->loose |= slot->lo != slot->hi;
    }
}

/* Runs it beside the item at hand, whose working memory it leaves alone. */
static void run(mete_evaluation *e)
{
    mete_superior *superior = e->superior;
    mete_evaluation other = *e;
    other.item = superior->item;
    other.document = superior->document;
    other.verdict = &superior->verdict;
    other.statutory = superior->statutory;
    other.scratch = superior->scratch;
    other.aside = superior->aside;
    other.truths = superior->truths;
    other.settled = superior->settled;
    other.superior = superior->above;
    mete_evaluation_grade(&other);
    if (other.superior != NULL && other.verdict->possible != 0) {
        mete_superior_meet(&other);
    }
    e->session = other.session;
    e->unsettled |= other.unsettled;
    e->overflow = other.overflow;
    e->failed = other.failed;
    e->open_count = other.open_count;
}

/* ---- what two penalties have in common ---- */

/* False where nothing is left. */
static bool meet_ends(mete_graded *graded, const mete_graded *other)
{
    if (!graded->has_range || !other->has_range) {
        return true;
    }
    if (other->min > graded->min) {
        graded->min = other->min;
        graded->min_open = other->min_open;
        graded->notes |= METE_NOTE_SUPERIOR;
    } else if (other->min == graded->min) {
        graded->min_open |= other->min_open;
    }
    if (other->max < graded->max) {
        graded->max = other->max;
        graded->max_open = other->max_open;
        graded->notes |= METE_NOTE_SUPERIOR;
    } else if (other->max == graded->max) {
        graded->max_open |= other->max_open;
    }
    return graded->min < graded->max
        || (graded->min == graded->max && !graded->min_open
            && !graded->max_open);
}

static bool same_choice(const mete_entry *a, const mete_entry *b)
{
    const char *dot = strrchr(a->choice, '.');
    size_t length = dot == NULL ? strlen(a->choice) : (size_t)(dot - a->choice);
    return b->choice != NULL && strncmp(a->choice, b->choice, length) == 0;
}

/* Does one side leave an alternative that the other leaves too? */
static bool shares_choice(const mete_plan_part *part, const mete_entry *entry,
                          const mete_graded *mine, const mete_graded *theirs)
{
    for (uint32_t i = 0; i < part->entry_count; i++) {
        const mete_plan_entry *other = &part->entries[i];
        if (other->slot >= 0 && same_choice(entry, other->entry)
            && mine[other->slot].present && theirs[other->slot].present) {
            return true;
        }
    }
    return false;
}

/* One side drops what the other imposes: is that for a side to choose? */
static bool may_drop(const mete_plan_part *part, const mete_plan_entry *entry,
                     const mete_graded *mine, const mete_graded *theirs)
{
    const mete_entry *of = entry->entry;
    return of->mode == METE_MODE_MAY
        || (of->mode == METE_MODE_CHOICE && of->choice != NULL
            && shares_choice(part, of, mine, theirs));
}

typedef struct {
    bool clash; /* what one requires the other does not allow */
    bool left;  /* a penalty is left */
} meeting;

static void meet_part(mete_evaluation *e, const mete_plan_part *part,
                      mete_graded *mine, const mete_graded *theirs,
                      meeting *met)
{
    for (uint32_t i = 0; i < part->entry_count; i++) {
        const mete_plan_entry *entry = &part->entries[i];
        if (entry->slot < 0) {
            continue;
        }
        const mete_graded *other = &theirs[entry->slot];
        mete_graded *graded = &mine[entry->slot];
        if (!graded->present != !other->present) {
            met->clash |= !may_drop(part, entry, mine, theirs);
        }
    }
    for (uint32_t i = 0; i < part->entry_count; i++) {
        int slot = part->entries[i].slot;
        if (slot < 0 || !mine[slot].present) {
            continue;
        }
        bool meets = theirs[slot].present
                  && meet_ends(&mine[slot], &theirs[slot]);
        met->clash |= theirs[slot].present && !meets;
        if (!meets) {
            mine[slot].present = 0;
            mine[slot].notes = 0;
        }
        met->left |= meets;
    }
    mete_penalty_show_again(e, part, mine);
}

static meeting meet_all(mete_evaluation *e, mete_graded *mine,
                        const mete_graded *theirs)
{
    meeting met = {false, false};
    for (uint32_t i = 0; i < e->item->part_count; i++) {
        meet_part(e, &e->item->parts[i], mine, theirs, &met);
    }
    return met;
}

/* ---- what two outcomes have in common ---- */

static bool is_alone(mete_outcome theirs)
{
    return theirs == METE_OUTCOME_GAP || theirs == METE_OUTCOME_NOT_APPLICABLE;
}

static bool is_either(mete_outcome a, mete_outcome b, mete_outcome one,
                      mete_outcome other)
{
    return (a == one && b == other) || (a == other && b == one);
}

/* Of outcomes with penalties, those that are left come into it later. */
static mete_outcome meet_outcomes(mete_outcome mine, mete_outcome theirs)
{
    const uint32_t first =
        1u << METE_OUTCOME_GAP | 1u << METE_OUTCOME_NOT_APPLICABLE
        | 1u << METE_OUTCOME_CONFLICT | 1u << METE_OUTCOME_TRANSFER;
    if ((first >> mine & 1) || is_alone(theirs) || mine == theirs) {
        return mine;
    }
    if ((PENAL >> mine & 1) && (PENAL >> theirs & 1)) {
        return METE_OUTCOME_PENALTY;
    }
    return is_either(mine, theirs, METE_OUTCOME_MAY_EXEMPT,
                     METE_OUTCOME_NO_PENALTY)
             ? METE_OUTCOME_NO_PENALTY
             : METE_OUTCOME_CONFLICT;
}

/* ---- runs ---- */

static void drop_penalties(mete_verdict *verdict, bool tier)
{
    for (uint32_t i = 0; i < mete_verdict_used(verdict); i++) {
        bool statutory = i >= verdict->count && i < 2 * verdict->count;
        if (!statutory) {
            verdict->penalties[i].present = 0;
            verdict->penalties[i].notes = 0;
        }
    }
    verdict->penal = 0;
    verdict->alternatives = 0;
    if (tier) {
        verdict->tier = NULL;
        verdict->tiers_seen = 0;
    }
}

/* Both leave the choice, and something is left of either alternative. */
static void meet_alternatives(mete_evaluation *e, const mete_verdict *theirs)
{
    mete_verdict *verdict = e->verdict;
    if (!(verdict->alternatives & METE_TRUE)) {
        return;
    }
    if (theirs->alternatives & METE_TRUE) {
        meeting light = meet_all(e, verdict->lighter, theirs->lighter);
        meeting less = meet_all(e, verdict->mitigated, theirs->mitigated);
        if (!light.clash && !less.clash && light.left && less.left) {
            return;
        }
    }
    for (uint32_t i = 0; i < 2 * verdict->count; i++) {
        verdict->lighter[i].present = 0;
        verdict->lighter[i].notes = 0;
    }
    verdict->alternatives = METE_FALSE;
}

/* A later stage is told where both tell it. */
static void meet_follows(mete_evaluation *e, const mete_verdict *theirs)
{
    mete_verdict *verdict = e->verdict;
    verdict->follows_ever &= theirs->follows_ever;
    for (uint32_t i = 0; i < verdict->follow_count; i++) {
        mete_graded *graded = &verdict->follows[i];
        if (!theirs->follows[i].present
            || (graded->present && !meet_ends(graded, &theirs->follows[i]))) {
            graded->present = 0;
            graded->notes = 0;
        }
    }
    for (uint32_t i = 0; i < e->item->part_count && verdict->follow_count > 0;
         i++) {
        mete_penalty_show_again(e, &e->item->parts[i], verdict->follows);
    }
}

static void count_unbounded(mete_verdict *verdict)
{
    verdict->unbounded = 0;
    for (uint32_t i = 0; i < verdict->count; i++) {
        const mete_graded *graded = &verdict->penalties[i];
        verdict->unbounded |= graded->present && graded->has_range
                           && graded->max >= METE_EXACT_UNBOUNDED;
    }
}

static void settle(mete_evaluation *e, const mete_verdict *theirs)
{
    mete_verdict *verdict = e->verdict;
    mete_outcome mine = (mete_outcome)__builtin_ctz(verdict->possible);
    mete_outcome other = (mete_outcome)__builtin_ctz(theirs->possible);
    mete_outcome both = meet_outcomes(mine, other);
    if (is_alone(other)) {
        return;
    }
    meeting met = meet_all(e, verdict->penalties, theirs->penalties);
    meet_follows(e, theirs);
    meet_alternatives(e, theirs);
    if ((PENAL >> mine & 1) && (PENAL >> other & 1)) {
        both = met.clash ? METE_OUTCOME_CONFLICT
             : met.left  ? (mine == other ? mine : METE_OUTCOME_PENALTY)
             : verdict->orders_ever != 0 ? METE_OUTCOME_CORRECTION_ONLY
                                         : METE_OUTCOME_GAP;
    }
    if (both == METE_OUTCOME_CONFLICT || both == METE_OUTCOME_GAP) {
        drop_penalties(verdict, true);
    } else if (!met.left) {
        drop_penalties(verdict, false);
    }
    if (both == METE_OUTCOME_CONFLICT && mine != METE_OUTCOME_CONFLICT) {
        verdict->notes |= METE_NOTE_APART;
    }
    verdict->possible = 1u << both;
    count_unbounded(verdict);
}

static uint32_t all_outcomes(const mete_verdict *verdict,
                             const mete_verdict *theirs)
{
    uint32_t all = 0;
    for (uint32_t x = verdict->possible; x != 0; x &= x - 1) {
        for (uint32_t y = theirs->possible; y != 0; y &= y - 1) {
            mete_outcome mine = (mete_outcome)__builtin_ctz(x);
            mete_outcome other = (mete_outcome)__builtin_ctz(y);
            all |= 1u << meet_outcomes(mine, other);
            if ((PENAL >> mine & 1) && (PENAL >> other & 1)) {
                all |= 1u << METE_OUTCOME_CONFLICT
                     | 1u << METE_OUTCOME_CORRECTION_ONLY;
                all |= verdict->orders_always != 0 ? 0 : 1u << METE_OUTCOME_GAP;
            }
        }
    }
    return all;
}

/* No penalty stands whatever the case is, not even one that is kept. */
static bool leaves_nothing(const mete_verdict *verdict,
                           const mete_verdict *theirs, uint32_t possible)
{
    const uint32_t penal =
        1u << METE_OUTCOME_PENALTY | 1u << METE_OUTCOME_MAY_EXEMPT;
    const uint32_t alone =
        1u << METE_OUTCOME_GAP | 1u << METE_OUTCOME_NOT_APPLICABLE;
    return (possible & penal) == 0 && (theirs->possible & alone) == 0
        && (theirs->possible & verdict->possible) == 0;
}

/* What both have in common lies in what the lower comes to. */
static void widen(mete_evaluation *e, const mete_verdict *theirs)
{
    mete_verdict *verdict = e->verdict;
    uint32_t used = mete_verdict_used(verdict);
    uint32_t possible = all_outcomes(verdict, theirs);
    if (possible & ~verdict->possible & 1u << METE_OUTCOME_CONFLICT) {
        verdict->notes |= METE_NOTE_APART;
    }
    for (uint32_t i = 0; i < used + verdict->follow_count; i++) {
        mete_graded *graded = i < used ? &verdict->penalties[i]
                                       : &verdict->follows[i - used];
        bool statutory = i >= verdict->count && i < 2 * verdict->count;
        if (graded->present && !statutory) {
            graded->mode = METE_MODE_CONDITIONAL;
            graded->shown_min = graded->min;
            graded->shown_max = graded->max;
            graded->shown_min_open = graded->min_open;
            graded->shown_max_open = graded->max_open;
        }
    }
    if (verdict->alternatives & METE_TRUE) {
        verdict->alternatives |= METE_FALSE;
    }
    if (leaves_nothing(verdict, theirs, possible)) {
        drop_penalties(verdict, possible == 1u << METE_OUTCOME_CONFLICT);
    }
    verdict->possible = possible;
}

void mete_superior_meet(mete_evaluation *e)
{
    const mete_verdict *theirs = &e->superior->verdict;
    run(e);
    uint32_t mine = e->verdict->possible;
    bool single = (mine & (mine - 1)) == 0
               && (theirs->possible & (theirs->possible - 1)) == 0;
    if (mine == 0 || theirs->possible == 0) {
        return; /* a function did not answer */
    }
    if (e->unsettled || !single || (e->loose && e->collect)) {
        widen(e, theirs);
    } else {
        settle(e, theirs);
    }
}

const mete_item_plan *mete_superior_item(const mete_superior *superior)
{
    return superior->item;
}

const int *mete_superior_settled(const mete_superior *superior)
{
    return superior->settled;
}

const mete_superior *mete_superior_above(const mete_superior *superior)
{
    return superior->above;
}
