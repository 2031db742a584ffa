/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What is read of the verdict of several items together: penalties, totals,
 * and what each act comes to.
 */
#include "decide/several.h"

#include "decide/lists.h"

/* Penalties of one item that stand, or may, in the order of the rulebook. */
static void list_member(mete_several *several, uint32_t number)
{
    const mete_member *member = &several->members[number];
    for (uint32_t i = 0; member->plan != NULL && i < member->plan->part_count;
         i++) {
        const mete_plan_part *part = &member->plan->parts[i];
        for (uint32_t j = 0; j < part->entry_count; j++) {
            const mete_plan_entry *entry = &part->entries[j];
            const mete_graded *graded =
                entry->slot < 0
                    ? NULL
                    : &several->verdict
                           .penalties[member->first + (uint32_t)entry->slot];
            if (graded != NULL && graded->present) {
                mete_joined *one =
                    &several->penalties[several->penalty_count++];
                one->member = number;
                mete_list_penalty(&one->penalty, part, entry, graded);
            }
        }
    }
}

/* A total looks like a penalty of the kind that it sums. */
static void list_total(mete_several *several, uint32_t number)
{
    const mete_total *total = &several->totals[number];
    const mete_claim *claim = several->contests[total->contests[0]].claims;
    const mete_graded *graded =
        &several->verdict.penalties[mete_several_total_at(several, number)];
    if (graded->present) {
        mete_joined *one = &several->sums[several->sum_count++];
        one->member = number;
        mete_list_penalty(&one->penalty, claim->part, claim->entry, graded);
        one->penalty.amount_unknown = false;
    }
}

/* Do several items enter it? */
static bool is_entered(const mete_contest *contest)
{
    return contest->kind == METE_PENALTY_FINE
        && contest->claims[0].member
               != contest->claims[contest->claim_count - 1].member;
}

static void list_decided(mete_several *several, uint32_t act,
                         const mete_contest *contest)
{
    const mete_graded *graded = several->verdict.penalties;
    mete_act_decided *one = &several->decided[several->decided_count++];
    *one = (mete_act_decided){
        act, contest, graded[mete_several_act_at(several, act)].notes, -1, 0};
    if (contest == NULL) {
        return;
    }
    const mete_graded *kept = &graded[mete_several_contest_at(
        several, (uint32_t)(contest - several->contests))];
    one->by = kept->present ? kept->notes : 0;
    if (kept->present && kept->has_range && kept->min == kept->max) {
        one->kept = (int)kept->min;
    }
}

/* A contest that one item alone enters, whose fine cannot be compared with
 * those of other bearers; NULL: none. */
static const mete_contest *refused_in(const mete_several *several, uint32_t act)
{
    for (uint32_t i = 0; i < several->contest_count; i++) {
        const mete_graded *kept =
            &several->verdict.penalties[mete_several_contest_at(several, i)];
        if (several->contests[i].act == act && kept->present
            && (kept->notes & METE_BY_INCOMPARABLE)) {
            return &several->contests[i];
        }
    }
    return NULL;
}

static void list_act(mete_several *several, uint32_t act)
{
    size_t before = several->decided_count;
    for (uint32_t i = 0; i < several->contest_count; i++) {
        const mete_contest *contest = &several->contests[i];
        if (contest->act == act && is_entered(contest)) {
            list_decided(several, act, contest);
        }
    }
    if (several->decided_count == before) {
        list_decided(several, act, refused_in(several, act));
    }
}

bool mete_several_dropped(const mete_several *several,
                          const mete_act_decided *decided, uint32_t member)
{
    const mete_contest *contest = decided->contest;
    bool some = false;
    for (uint32_t i = 0; contest != NULL && i < contest->claim_count; i++) {
        const mete_claim *claim = &contest->claims[i];
        if (claim->member != member) {
            continue;
        }
        const mete_verdict *own = several->findings[member]->verdict;
        uint32_t at = several->members[member].first + claim->slot;
        if (several->verdict.penalties[at].present) {
            return false;
        }
        some |= own->penalties[claim->slot].present != 0;
    }
    return some && decided->kept >= 0;
}

void mete_several_list(mete_several *several)
{
    several->penalties = mete_arena_alloc(
        several->arena, (several->verdict.count + 1) * sizeof(mete_joined));
    several->sums = mete_arena_alloc(several->arena, (several->total_count + 1)
                                                         * sizeof(mete_joined));
    several->decided = mete_arena_alloc(
        several->arena, (several->act_count + several->contest_count + 1)
                            * sizeof(mete_act_decided));
    for (uint32_t i = 0; i < several->count; i++) {
        list_member(several, i);
    }
    for (uint32_t i = 0; i < several->total_count; i++) {
        list_total(several, i);
    }
    for (uint32_t i = 0; i < several->act_count; i++) {
        list_act(several, i);
    }
}
