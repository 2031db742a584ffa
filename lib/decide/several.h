/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Several items in one case: what each comes to, and what they come to
 * together.
 *
 * The decision of the whole is a verdict as well: its penalties are those of
 * all items, one after the other, then what each act, item, contest and total
 * comes to.  So completions of the whole are joined, compared and kept in a
 * diagram by the functions that do it for one item.
 */
#ifndef METE_DECIDE_SEVERAL_H
#define METE_DECIDE_SEVERAL_H

#include "decide/evaluate.h"
#include "model/case_items.h"

/* What decided which of several fines of one act stands (bits). */
enum {
    METE_BY_MAXIMUM = 1 << 0,
    METE_BY_MINIMUM = 1 << 1,
    METE_BY_RECOMMENDATION = 1 << 2,
    METE_BY_NOTHING = 1 << 3, /* they are equal: the first in the rulebook */
    METE_BY_INCOMPARABLE = 1 << 4
};

/* One item of the case. */
typedef struct {
    const mete_item *item;
    const mete_item_plan *plan; /* NULL: it does not apply */
    mete_rulebook *rulebook;
    uint32_t act;
    uint32_t first; /* of its penalties in the whole */
} mete_member;

/* One penalty of an item, in a contest. */
typedef struct {
    uint32_t member;
    uint32_t slot; /* in the item */
    const mete_plan_part *part;
    const mete_plan_entry *entry;
} mete_claim;

/* Penalties of one kind, for one bearer, that one act may lead to: those of
 * one item stand. */
typedef struct {
    uint32_t act;
    mete_penalty_kind kind;
    const char *on;
    const char *name;
    mete_unit unit;
    mete_claim *claims; /* in the order of members */
    uint32_t claim_count;
} mete_contest;

/* What several acts come to together in one kind, for one bearer. */
typedef struct {
    mete_penalty_kind kind;
    const char *on;
    mete_unit unit;
    mete_exact cap; /* METE_EXACT_UNBOUNDED: none */
    uint32_t *contests;
    uint32_t contest_count;
} mete_total;

/* A penalty of the whole, of that item; or what a total comes to. */
typedef struct {
    uint32_t member; /* of a total: its number */
    mete_penalty penalty;
} mete_joined;

/* What an act comes to: with each contest of fines that several of its items
 * enter, or alone where there is none. */
typedef struct {
    uint32_t act;
    const mete_contest *contest; /* NULL: none */
    uint32_t possible;           /* outcomes of the act */
    int kept;                    /* member whose fine stands; -1: nobody's, or
                                  * it is not certain whose */
    uint32_t by;                 /* METE_BY_… over all completions */
} mete_act_decided;

typedef struct mete_several {
    mete_arena *arena;
    mete_rulebook *rulebook;
    size_t count;
    mete_finding **findings; /* of each item alone */
    mete_member *members;
    const char **acts;
    uint32_t act_count;
    mete_contest *contests;
    uint32_t contest_count;
    mete_total *totals;
    uint32_t total_count;
    mete_verdict verdict;   /* of the whole */
    mete_joined *penalties; /* that stand, or may */
    size_t penalty_count;
    mete_joined *sums; /* of the totals that come to something */
    size_t sum_count;
    mete_act_decided *decided; /* in the order of acts */
    size_t decided_count;
} mete_several;

/* Where the whole keeps what is no penalty of an item. */
static inline uint32_t mete_several_contest_at(const mete_several *several,
                                               uint32_t contest)
{
    return several->verdict.count - several->total_count
         - several->contest_count + contest;
}

static inline uint32_t mete_several_total_at(const mete_several *several,
                                             uint32_t total)
{
    return several->verdict.count - several->total_count + total;
}

static inline uint32_t mete_several_act_at(const mete_several *several,
                                           uint32_t act)
{
    return mete_several_contest_at(several, 0) - (uint32_t)several->count
         - several->act_count + act;
}

static inline uint32_t mete_several_member_at(const mete_several *several,
                                              uint32_t member)
{
    return mete_several_contest_at(several, 0) - (uint32_t)several->count
         + member;
}

/* In the notes of a total: its cap took something away. */
enum { METE_SEVERAL_CAPPED = 1 << 16 };

/* Evaluates a case of several items into a finding that has been cleared. */
METE_RARE mete_evaluate_result mete_evaluate_several(mete_case *the_case,
                                           mete_finding *finding);

METE_RARE void mete_several_free(mete_several *several); /* NULL is allowed */

/* Does the fine of the member not stand though its item has one? */
bool mete_several_dropped(const mete_several *several,
                          const mete_act_decided *decided, uint32_t member);

/* ---- for the files of this noun ---- */

/* gather.c: members, contests and totals, and room for the verdict. */
void mete_several_gather(mete_several *several);

/* Room for one more verdict of the whole, in the arena. */
void mete_several_place(mete_several *several, mete_verdict *verdict,
                        mete_arena *arena);

/* rank.c: who stands in a contest, in one completion.  Sets the bits of
 * `stands`, a byte per claim, and gives METE_BY_… bits, 0 where nobody
 * contested. */
typedef struct {
    const mete_verdict *const *verdicts; /* per member; NULL: none */
    bool exact;                          /* each of them is of one completion */
    uint8_t *stands;                     /* per claim of the contest */
} mete_ranking;

uint32_t mete_contest_rank(const mete_several *several,
                           const mete_contest *contest,
                           const mete_ranking *ranking);

/* May the item be punished in some completion of the verdict? */
static inline bool mete_member_is_penal(const mete_verdict *verdict)
{
    return verdict != NULL
        && (verdict->possible
            & (1u << METE_OUTCOME_PENALTY | 1u << METE_OUTCOME_MAY_EXEMPT));
}

/* compose.c: what the verdicts of the items come to together.  `stands`: a
 * byte per claim of all contests, one after the other, and `by` a number per
 * contest, where they are known already; else NULL. */
typedef struct {
    const mete_verdict *const *verdicts;
    bool exact;
    const uint8_t *stands;
    const uint32_t *by;
} mete_composing;

/* Who stands in the contests of one completion. */
void mete_contests_rank(const mete_several *several,
                        const mete_verdict *const *verdicts, uint8_t *stands,
                        uint32_t *by);

void mete_compose(const mete_several *several, const mete_composing *composing,
                  mete_verdict *whole);

/* settled.c: what is read of the verdict of the whole. */
void mete_several_list(mete_several *several);

/* joint.c: the completions of all items together, into the verdict.  False
 * when memory is out. */
bool mete_joint_explore(mete_case *the_case, mete_finding *finding);

#endif
