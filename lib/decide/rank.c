/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Which of several items stands in a contest, in one completion.
 *
 * Fines of one act are compared as the rulebook's `combine` says: the law's
 * upper ends, then its lower ends, then what the benchmark recommends.  A
 * kind other than a fine is imposed once as well, where it is heavier.  Where
 * an item that stands may be left unpunished, the next one may stand too.
 */
#include "decide/several.h"

#include <glib.h>
#include <string.h>

enum { ENDS = 4 };

/* What one item puts into the contest: ends in the order of comparing. */
typedef struct {
    uint32_t member;
    uint32_t item; /* in the rulebook */
    bool may_exempt;
    bool comparable;
    mete_exact ends[ENDS];
    bool open[ENDS];
    bool upper[ENDS]; /* an open end is less, a lower one more */
    int end_count;
} rival;

static void add_end(rival *r, int end, mete_exact value, bool open)
{
    r->ends[end] = mete_exact_sum(r->ends[end], value);
    r->open[end] = r->open[end] || open;
}

/* Of what has no range the ends mean nothing. */
static void add_range(rival *r, int *end, const mete_graded *range)
{
    bool some = range->present && range->has_range;
    add_end(r, (*end)++, some ? range->max : 0, some && range->max_open);
    add_end(r, (*end)++, some ? range->min : 0, some && range->min_open);
}

static void add_claim(rival *r, const mete_contest *contest,
                      const mete_claim *claim, const mete_verdict *verdict)
{
    const mete_graded *graded = &verdict->penalties[claim->slot];
    const mete_graded *law = &verdict->statutory[claim->slot];
    bool fine = contest->kind == METE_PENALTY_FINE;
    int end = 0;
    r->comparable = r->comparable && graded->has_range
                 && !(graded->notes & METE_NOTE_AMOUNT_UNKNOWN)
                 && (!fine || (law->present && law->has_range))
                 && claim->part->per.length == 0;
    if (fine) {
        add_range(r, &end, law);
    }
    add_range(r, &end, graded);
    r->end_count = end;
    for (int i = 0; i < end; i++) {
        r->upper[i] = (i & 1) == 0;
    }
}

/* -1: a is lower; *end: the end that told them apart. */
static int compare(const rival *a, const rival *b, int *end)
{
    for (*end = 0; *end < a->end_count && *end < b->end_count; ++*end) {
        int i = *end;
        if (a->ends[i] != b->ends[i]) {
            return a->ends[i] < b->ends[i] ? -1 : 1;
        }
        if (a->open[i] != b->open[i] && a->ends[i] < METE_EXACT_UNBOUNDED) {
            return a->open[i] == a->upper[i] ? -1 : 1;
        }
    }
    return 0;
}

/* The higher one first; of equal ones the first in the rulebook. */
static int by_height(gconstpointer x, gconstpointer y)
{
    const rival *a = x;
    const rival *b = y;
    int end;
    int order = compare(b, a, &end);
    return order != 0 ? order : a->item < b->item ? -1 : a->item > b->item;
}

/* One entry per item that claims something in this completion. */
static void gather(const mete_several *several, const mete_contest *contest,
                   const mete_ranking *ranking, GArray *rivals)
{
    for (uint32_t i = 0; i < contest->claim_count; i++) {
        const mete_claim *claim = &contest->claims[i];
        const mete_verdict *verdict = ranking->verdicts[claim->member];
        if (!mete_member_is_penal(verdict)
            || !verdict->penalties[claim->slot].present) {
            continue;
        }
        rival *last = rivals->len == 0
                        ? NULL
                        : &g_array_index(rivals, rival, rivals->len - 1);
        if (last == NULL || last->member != claim->member) {
            const mete_item *item = several->members[claim->member].item;
            rival fresh = {
                .member = claim->member,
                .item = (uint32_t)item->index,
                .may_exempt =
                    (verdict->possible & ~(1u << METE_OUTCOME_PENALTY)) != 0,
                .comparable = true};
            g_array_append_val(rivals, fresh);
            last = &g_array_index(rivals, rival, rivals->len - 1);
        }
        add_claim(last, contest, claim, verdict);
    }
}

static void stand(const mete_contest *contest, const mete_ranking *ranking,
                  const rival *one)
{
    for (uint32_t i = 0; i < contest->claim_count; i++) {
        const mete_claim *claim = &contest->claims[i];
        if (claim->member == one->member
            && ranking->verdicts[one->member]->penalties[claim->slot].present) {
            ranking->stands[i] = 1;
        }
    }
}

/* From the highest on, until one that is certain to be punished. */
static uint32_t stand_in_turn(const mete_contest *contest,
                              const mete_ranking *ranking, GArray *rivals)
{
    static const uint32_t told[] = {METE_BY_MAXIMUM, METE_BY_MINIMUM,
                                    METE_BY_RECOMMENDATION,
                                    METE_BY_RECOMMENDATION, METE_BY_NOTHING};
    uint32_t by = 0;
    g_array_sort(rivals, by_height);
    for (guint i = 0; i < rivals->len; i++) {
        const rival *one = &g_array_index(rivals, rival, i);
        stand(contest, ranking, one);
        if (i + 1 < rivals->len) {
            int end;
            compare(one, one + 1, &end);
            by |= told[end];
        }
        if (!one->may_exempt) {
            break;
        }
    }
    return by;
}

static bool all_comparable(const GArray *rivals)
{
    for (guint i = 0; i < rivals->len; i++) {
        if (!g_array_index(rivals, rival, i).comparable) {
            return false;
        }
    }
    return true;
}

/* Kinds without amounts: the first in the rulebook, until a certain one. */
static uint32_t stand_once(const mete_contest *contest,
                           const mete_ranking *ranking, GArray *rivals)
{
    for (guint i = 0; i < rivals->len; i++) {
        g_array_index(rivals, rival, i).end_count = 0;
    }
    return stand_in_turn(contest, ranking, rivals);
}

static uint32_t rank(const mete_several *several, const mete_contest *contest,
                     const mete_ranking *ranking, GArray *rivals)
{
    bool fine = contest->kind == METE_PENALTY_FINE;
    bool refused =
        fine
        && (several->rulebook->combine == NULL || !all_comparable(rivals));
    if (rivals->len == 1 || !ranking->exact) {
        for (guint i = 0; i < rivals->len; i++) {
            stand(contest, ranking, &g_array_index(rivals, rival, i));
        }
        return rivals->len > 1 && refused ? METE_BY_INCOMPARABLE : 0;
    }
    if (refused) {
        return METE_BY_INCOMPARABLE;
    }
    if (fine || all_comparable(rivals)) {
        return stand_in_turn(contest, ranking, rivals);
    }
    return stand_once(contest, ranking, rivals);
}

uint32_t mete_contest_rank(const mete_several *several,
                           const mete_contest *contest,
                           const mete_ranking *ranking)
{
    GArray *rivals = g_array_new(FALSE, TRUE, sizeof(rival));
    uint32_t by = 0;
    memset(ranking->stands, 0, contest->claim_count);
    gather(several, contest, ranking, rivals);
    if (rivals->len > 0) {
        by = rank(several, contest, ranking, rivals);
    }
    g_array_free(rivals, TRUE);
    return by;
}
