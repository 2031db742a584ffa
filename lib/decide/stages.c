/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Later stages of an item: whether they have come, what they replace, and
 * what is to follow where they have not.
 *
 * What follows is graded like any part, but into a verdict of its own: it is
 * told, and decides nothing.
 */
#include "decide/stages.h"

#include "decide/grade.h"

static mete_truth has_come(mete_evaluation *e, const mete_plan_part *part)
{
    return part->later
             ? mete_evaluation_truth(e, &part->after, part->after_trace)
             : METE_TRUE;
}

/* 0 days or less leave the part out. */
static mete_truth is_left_out(mete_evaluation *e, const mete_plan_part *part)
{
    return part->per.length > 0
             ? mete_evaluation_truth(e, &part->none, UINT32_MAX)
             : METE_FALSE;
}

/* It has come, and is not left out. */
static mete_truth takes_place(mete_evaluation *e, const mete_plan_part *part)
{
    mete_truth come = has_come(e, part);
    return come == METE_FALSE
             ? come
             : mete_truth_and(come, mete_truth_not(is_left_out(e, part)));
}

/* Has a later stage of the same bearer come? */
static mete_truth is_replaced(mete_evaluation *e, const mete_plan_part *part)
{
    mete_truth any = METE_FALSE;
    for (uint32_t i = 0; i < e->item->part_count; i++) {
        const mete_plan_part *other = &e->item->parts[i];
        if (!other->later || other->bearer != part->bearer) {
            continue;
        }
        mete_truth when = mete_evaluation_truth(e, &other->when, UINT32_MAX);
        if (when & METE_TRUE) {
            any =
                mete_truth_or(any, mete_truth_and(when, takes_place(e, other)));
        }
    }
    return any;
}

mete_truth mete_stages_stand(mete_evaluation *e, const mete_plan_part *part,
                             mete_truth when)
{
    if (when == METE_FALSE) {
        return when;
    }
    mete_truth now = takes_place(e, part);
    if (!part->later && now != METE_FALSE) {
        now = mete_truth_and(now, mete_truth_not(is_replaced(e, part)));
    }
    return mete_truth_and(when, now);
}

static mete_truth is_waiting(mete_evaluation *e, const mete_plan_part *part,
                             mete_truth when)
{
    return mete_truth_and(when, mete_truth_not(has_come(e, part)));
}

mete_truth mete_stages_order(mete_evaluation *e, const mete_plan_part *part,
                             mete_truth when)
{
    mete_truth stands = mete_stages_stand(e, part, when);
    return part->alone && stands != METE_TRUE
             ? mete_truth_or(stands, is_waiting(e, part, when))
             : stands;
}

/* The later stage as if it had come.  What would lead to nothing does not
 * follow; what has no answer yet follows without penalties. */
static void follow(mete_evaluation *e, const mete_plan_part *part)
{
    const uint32_t some =
        1u << METE_OUTCOME_PENALTY | 1u << METE_OUTCOME_MAY_EXEMPT;
    const uint32_t open = 1u << METE_OUTCOME_GAP | 1u << METE_OUTCOME_CONFLICT;
    uint32_t count = e->item->graded_count;
    mete_verdict *verdict = e->verdict;
    mete_verdict aside = {.count = count,
                          .penalties = verdict->follows,
                          .statutory = e->aside,
                          .lighter = e->aside + count,
                          .mitigated = e->aside + 2 * count};
    e->verdict = &aside;
    uint32_t outcomes = mete_grade_part(e, part);
    e->verdict = verdict;
    if (outcomes & (e->exempted ? some : some | open)) {
        verdict->follows_ever |= UINT64_C(1) << part->stage;
    }
    for (uint32_t i = 0; i < part->entry_count; i++) {
        if (part->entries[i].slot >= 0) {
            verdict->follows[part->entries[i].slot].mode =
                METE_MODE_CONDITIONAL;
        }
    }
}

uint32_t mete_stages_wait(mete_evaluation *e, const mete_plan_part *part,
                          mete_truth when)
{
    if (!part->later) {
        return 1u << METE_OUTCOME_NONE;
    }
    mete_truth waits = is_waiting(e, part, when);
    if (waits == METE_FALSE) {
        return 1u << METE_OUTCOME_NONE;
    }
    follow(e, part);
    if (!part->alone) {
        return 1u << METE_OUTCOME_NONE;
    }
    mete_clause_orders(e, part, waits);
    return mete_grade_without_penalties(e, part);
}
