/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What several items come to together: each act is decided for itself, then
 * the acts are put together.
 *
 * On the verdicts of one completion this is exact.  On hulls every item that
 * may stand in a contest does, so that it is a hull again.
 */
#include "decide/several.h"

#include <glib.h>
#include <limits.h>
#include <string.h>

enum {
    NONE_LEFT = 1u << METE_OUTCOME_TRANSFER | 1u << METE_OUTCOME_GAP
              | 1u << METE_OUTCOME_CONFLICT,
    PENAL = 1u << METE_OUTCOME_PENALTY | 1u << METE_OUTCOME_MAY_EXEMPT
};

typedef struct {
    const mete_several *several;
    const mete_composing *given;
    mete_verdict *whole;
    uint8_t *stands; /* per claim of all contests */
    uint32_t *by;    /* per contest */
    uint32_t *acts;  /* outcomes of each */
} composing;

/* What comes before what, when several outcomes meet: an act whose item is
 * none goes by the rest, a crime before everything, and what cannot be
 * decided before what can; between, the rulebook's own order. */
static int height(const mete_rulebook *rulebook, int outcome)
{
    enum {
        LISTED = METE_OUTCOME_COUNT,
        PUNISHED = 2 * LISTED,
        LAST = 3 * LISTED
    };
    const mete_lightness *order = rulebook->lightness;
    switch (outcome) {
    case METE_OUTCOME_NOT_APPLICABLE:
        return -1;
    case METE_OUTCOME_GAP:
        return LAST;
    case METE_OUTCOME_CONFLICT:
        return LAST + 1;
    case METE_OUTCOME_TRANSFER:
        return LAST + 2;
    default:
        break;
    }
    for (size_t i = 0; order != NULL && i < order->outcome_count; i++) {
        if ((int)order->outcomes[i] == outcome) {
            return LISTED + (int)i;
        }
    }
    return outcome == METE_OUTCOME_PENALTY    ? PUNISHED + 1
         : outcome == METE_OUTCOME_MAY_EXEMPT ? PUNISHED
                                              : outcome;
}

typedef struct {
    uint32_t ever;
    int least; /* the height that all come to at least */
} meeting;

static void meet(const mete_rulebook *rulebook, meeting *m, uint32_t outcomes)
{
    int lowest = INT_MAX;
    for (uint32_t rest = outcomes; rest != 0; rest &= rest - 1) {
        int one = height(rulebook, __builtin_ctz(rest));
        lowest = one < lowest ? one : lowest;
    }
    m->ever |= outcomes;
    m->least = outcomes != 0 && lowest > m->least ? lowest : m->least;
}

static uint32_t met(const mete_rulebook *rulebook, const meeting *m)
{
    uint32_t outcomes = 0;
    for (uint32_t rest = m->ever; rest != 0; rest &= rest - 1) {
        int outcome = __builtin_ctz(rest);
        if (height(rulebook, outcome) >= m->least) {
            outcomes |= 1u << outcome;
        }
    }
    return outcomes;
}

static uint32_t possible_of(const composing *c, uint32_t member)
{
    const mete_verdict *verdict = c->given->verdicts[member];
    return verdict == NULL        ? 1u << METE_OUTCOME_NOT_APPLICABLE
         : verdict->possible == 0 ? 1u << METE_OUTCOME_GAP
                                  : verdict->possible;
}

static void meet_members(composing *c)
{
    const mete_several *several = c->several;
    meeting *meetings = g_new(meeting, several->act_count + 1);
    for (uint32_t i = 0; i < several->act_count; i++) {
        meetings[i] = (meeting){0, -1};
    }
    for (uint32_t i = 0; i < several->count; i++) {
        meet(several->rulebook, &meetings[several->members[i].act],
             possible_of(c, i));
    }
    for (uint32_t i = 0; i < several->act_count; i++) {
        c->acts[i] = met(several->rulebook, &meetings[i]);
    }
    g_free(meetings);
}

/* Fines of one act, some of a bearer and some of nobody in particular, from
 * different items: nobody says whether they are of one. */
static void find_bearers(const composing *c, const uint8_t *stands,
                         const mete_contest *contest, uint32_t *named,
                         uint32_t *unnamed)
{
    for (uint32_t i = 0; i < contest->claim_count; i++) {
        uint32_t *of = contest->on != NULL ? named : unnamed;
        uint32_t member = contest->claims[i].member + 1;
        if (stands[i] != 0) {
            of[contest->act] =
                of[contest->act] == 0 || of[contest->act] == member
                    ? member
                    : UINT32_MAX;
        }
    }
    (void)c;
}

static void refuse_bearers(composing *c)
{
    const mete_several *several = c->several;
    uint32_t *named = g_new0(uint32_t, several->act_count + 1);
    uint32_t *unnamed = g_new0(uint32_t, several->act_count + 1);
    const uint8_t *stands = c->stands;
    for (uint32_t i = 0; i < several->contest_count; i++) {
        const mete_contest *contest = &several->contests[i];
        if (contest->kind == METE_PENALTY_FINE) {
            find_bearers(c, stands, contest, named, unnamed);
        }
        stands += contest->claim_count;
    }
    for (uint32_t i = 0; i < several->contest_count; i++) {
        const mete_contest *contest = &several->contests[i];
        uint32_t act = contest->act;
        if (contest->kind == METE_PENALTY_FINE && named[act] != 0
            && unnamed[act] != 0
            && (named[act] != unnamed[act] || named[act] == UINT32_MAX)) {
            c->by[i] = METE_BY_INCOMPARABLE;
        }
    }
    g_free(named);
    g_free(unnamed);
}

static void rank_contests(composing *c)
{
    const mete_several *several = c->several;
    uint8_t *stands = c->stands;
    for (uint32_t i = 0; i < several->contest_count; i++) {
        const mete_contest *contest = &several->contests[i];
        const mete_ranking ranking = {c->given->verdicts, c->given->exact,
                                      stands};
        c->by[i] = mete_contest_rank(several, contest, &ranking);
        stands += contest->claim_count;
    }
    refuse_bearers(c);
}

void mete_contests_rank(const mete_several *several,
                        const mete_verdict *const *verdicts, uint8_t *stands,
                        uint32_t *by)
{
    const mete_composing given = {verdicts, true, NULL, NULL};
    composing c = {several, &given, NULL, stands, by, NULL};
    rank_contests(&c);
}

static uint32_t standing(const mete_contest *contest, const uint8_t *stands)
{
    uint32_t members = 0;
    uint32_t last = UINT32_MAX;
    for (uint32_t i = 0; i < contest->claim_count; i++) {
        if (stands[i] != 0 && contest->claims[i].member != last) {
            last = contest->claims[i].member;
            members++;
        }
    }
    return members;
}

/* Fines that cannot be compared: two rules hold, and nothing ranks them. */
static void refuse_acts(composing *c)
{
    const mete_several *several = c->several;
    for (uint32_t i = 0; i < several->contest_count; i++) {
        const mete_contest *contest = &several->contests[i];
        uint32_t *act = &c->acts[contest->act];
        bool fine = contest->kind == METE_PENALTY_FINE;
        if (fine && c->by[i] == METE_BY_INCOMPARABLE) {
            *act = c->given->exact && (*act & PENAL)
                     ? 1u << METE_OUTCOME_CONFLICT
                 : *act & PENAL ? *act | 1u << METE_OUTCOME_CONFLICT
                                : *act;
        }
    }
}

static mete_graded *put(mete_verdict *whole, uint32_t at)
{
    mete_graded *graded = &whole->penalties[at];
    memset(graded, 0, sizeof *graded);
    graded->present = 1;
    return graded;
}

/* Beside others that may stand, one is conditional. */
static void put_penalty(composing *c, const mete_claim *claim, bool alone)
{
    const mete_verdict *verdict = c->given->verdicts[claim->member];
    uint32_t at = c->several->members[claim->member].first + claim->slot;
    c->whole->penalties[at] = verdict->penalties[claim->slot];
    c->whole->statutory[at] = verdict->statutory[claim->slot];
    if (!alone) {
        c->whole->penalties[at].mode = METE_MODE_CONDITIONAL;
    }
    c->whole->penal = 1;
}

/* One that all impose, and one of them must: it is not optional. */
static bool is_ordered(const composing *c, const mete_contest *contest)
{
    for (uint32_t i = 0; i < contest->claim_count; i++) {
        const mete_claim *claim = &contest->claims[i];
        const mete_verdict *verdict = c->given->verdicts[claim->member];
        if (verdict != NULL && verdict->possible == 1u << METE_OUTCOME_PENALTY
            && verdict->penalties[claim->slot].present
            && verdict->penalties[claim->slot].mode == METE_MODE_MUST) {
            return true;
        }
    }
    return false;
}

/* Who stands: the numbers of the first and the last that may. */
static void put_contest(composing *c, uint32_t number, const uint8_t *stands)
{
    const mete_contest *contest = &c->several->contests[number];
    bool alone = standing(contest, stands) == 1;
    mete_graded *kept = NULL;
    for (uint32_t i = 0; i < contest->claim_count; i++) {
        const mete_claim *claim = &contest->claims[i];
        if (stands[i] == 0) {
            continue;
        }
        put_penalty(c, claim, alone);
        if (alone && contest->kind != METE_PENALTY_FINE
            && is_ordered(c, contest)) {
            c->whole
                ->penalties[c->several->members[claim->member].first
                            + claim->slot]
                .mode = METE_MODE_MUST;
        }
        if (kept == NULL) {
            kept = put(c->whole, mete_several_contest_at(c->several, number));
            kept->has_range = 1;
            kept->min = claim->member;
            kept->notes = c->by[number];
        }
        kept->max = claim->member;
    }
}

static void put_contests(composing *c)
{
    const uint8_t *stands = c->stands;
    for (uint32_t i = 0; i < c->several->contest_count; i++) {
        const mete_contest *contest = &c->several->contests[i];
        uint32_t outcomes = c->acts[contest->act];
        if (outcomes & PENAL) {
            put_contest(c, i, stands);
        } else if (outcomes & 1u << METE_OUTCOME_CONFLICT
                   && c->by[i] == METE_BY_INCOMPARABLE) {
            put(c->whole, mete_several_contest_at(c->several, i))->notes =
                c->by[i];
        }
        stands += contest->claim_count;
    }
}

static void put_acts(composing *c)
{
    const mete_several *several = c->several;
    meeting all = {0, -1};
    for (uint32_t i = 0; i < several->act_count; i++) {
        mete_graded *act = put(c->whole, mete_several_act_at(several, i));
        act->has_range = 1;
        act->min = act->max = c->acts[i];
        act->notes = c->acts[i];
        meet(several->rulebook, &all, c->acts[i]);
    }
    c->whole->possible = met(several->rulebook, &all);
    for (uint32_t i = 0; i < several->count; i++) {
        const mete_verdict *verdict = c->given->verdicts[i];
        mete_graded *orders = put(c->whole, mete_several_member_at(several, i));
        orders->has_range = 1;
        orders->min = verdict != NULL ? (mete_exact)verdict->orders_always : 0;
        orders->max = verdict != NULL ? (mete_exact)verdict->orders_ever : 0;
    }
}

/* Ends of a sum. */
typedef struct {
    mete_graded sum;
    mete_graded least; /* of what need not be imposed */
    bool some;         /* something adds up */
    bool must;
    bool unknown; /* an amount that nobody knows */
} summing;

static void add_graded(mete_graded *sum, const mete_graded *one)
{
    sum->min = mete_exact_sum(sum->min, one->min);
    sum->max = mete_exact_sum(sum->max, one->max);
    sum->shown_min = mete_exact_sum(sum->shown_min, one->shown_min);
    sum->shown_max = mete_exact_sum(sum->shown_max, one->shown_max);
    sum->min_open |= one->min_open;
    sum->max_open |= one->max_open;
    sum->shown_min_open |= one->shown_min_open;
    sum->shown_max_open |= one->shown_max_open;
}

/* What is not imposed is nothing. */
static void make_optional(mete_graded *one)
{
    one->min = one->shown_min = 0;
    one->min_open = one->shown_min_open = 0;
}

static void sum_add(summing *s, const mete_graded *one, bool must)
{
    mete_graded copy = *one;
    s->some = true;
    s->must |= must;
    if (!one->has_range) { /* and its ends mean nothing */
        s->unknown = true;
        return;
    }
    if (!must) {
        if (!s->least.present || one->shown_min < s->least.shown_min) {
            s->least = *one;
            s->least.present = 1;
        }
        make_optional(&copy);
    }
    add_graded(&s->sum, &copy);
    s->unknown |= (one->notes & METE_NOTE_AMOUNT_UNKNOWN) != 0;
}

/* Where nothing must be imposed, it is the least of what may. */
static mete_graded sum_up(const summing *s)
{
    mete_graded sum = s->sum;
    sum.present = 1;
    sum.has_range = 1;
    sum.notes = s->unknown ? METE_NOTE_AMOUNT_UNKNOWN : 0;
    sum.mode = s->must ? METE_MODE_MUST : METE_MODE_MAY;
    if (!s->must) {
        sum.min = s->least.min;
        sum.min_open = s->least.min_open;
        sum.shown_min = s->least.shown_min;
        sum.shown_min_open = s->least.shown_min_open;
    }
    return sum;
}

/* What one item puts into a sum: all its claims of the contest, from *at. */
static bool sum_member(const composing *c, const mete_contest *contest,
                       const uint8_t *stands, uint32_t *at, mete_graded *sum)
{
    uint32_t member = contest->claims[*at].member;
    const mete_verdict *verdict = c->given->verdicts[member];
    summing s;
    memset(&s, 0, sizeof s);
    for (; *at < contest->claim_count && contest->claims[*at].member == member;
         ++*at) {
        if (stands[*at] != 0) {
            const mete_graded *one =
                &verdict->penalties[contest->claims[*at].slot];
            sum_add(&s, one, one->mode == METE_MODE_MUST);
        }
    }
    *sum = sum_up(&s);
    return s.some;
}

/* Are all that stand in it punished, in every completion? */
static bool is_certain(const composing *c, const mete_contest *contest,
                       const uint8_t *stands)
{
    uint32_t possible = c->acts[contest->act];
    for (uint32_t i = 0; i < contest->claim_count; i++) {
        if (stands[i] != 0) {
            possible |= possible_of(c, contest->claims[i].member);
        }
    }
    return (possible & ~(uint32_t)PENAL) == 0;
}

/* One of several items stands: the hull of what they put in. */
static void sum_contest(const composing *c, const mete_contest *contest,
                        const uint8_t *stands, summing *s)
{
    mete_graded hull;
    mete_graded one;
    memset(&hull, 0, sizeof hull);
    for (uint32_t at = 0; at < contest->claim_count;) {
        if (sum_member(c, contest, stands, &at, &one)) {
            mete_graded_join(&hull, &one);
        }
    }
    bool ordered = contest->kind != METE_PENALTY_FINE && is_ordered(c, contest);
    if (hull.present) {
        sum_add(s, &hull,
                is_certain(c, contest, stands)
                    && (hull.mode == METE_MODE_MUST || ordered));
    }
}

static void cap_end(mete_exact *end, uint8_t *open, mete_exact cap)
{
    if (*end > cap) {
        *end = cap;
        *open = 0;
    }
}

static void cap_sum(mete_graded *sum, mete_exact cap)
{
    if (sum->shown_max > cap) {
        sum->notes |= METE_SEVERAL_CAPPED;
    }
    cap_end(&sum->min, &sum->min_open, cap);
    cap_end(&sum->max, &sum->max_open, cap);
    cap_end(&sum->shown_min, &sum->shown_min_open, cap);
    cap_end(&sum->shown_max, &sum->shown_max_open, cap);
}

static void put_total(composing *c, uint32_t number, const size_t *starts)
{
    const mete_total *total = &c->several->totals[number];
    summing s;
    memset(&s, 0, sizeof s);
    for (uint32_t i = 0; i < total->contest_count; i++) {
        uint32_t contest = total->contests[i];
        if (c->acts[c->several->contests[contest].act] & PENAL) {
            sum_contest(c, &c->several->contests[contest],
                        c->stands + starts[contest], &s);
        }
    }
    if (!s.some || s.unknown) {
        return;
    }
    mete_graded *put_at =
        put(c->whole, mete_several_total_at(c->several, number));
    *put_at = sum_up(&s);
    cap_sum(put_at, total->cap);
}

static void put_totals(composing *c)
{
    const mete_several *several = c->several;
    size_t *starts = g_new(size_t, several->contest_count + 1);
    size_t next = 0;
    for (uint32_t i = 0; i < several->contest_count; i++) {
        starts[i] = next;
        next += several->contests[i].claim_count;
    }
    for (uint32_t i = 0; i < several->total_count; i++) {
        put_total(c, i, starts);
    }
    g_free(starts);
}

/* A crime goes before everything; what cannot be decided is not summed. */
static void put_penalties(composing *c)
{
    if ((c->whole->possible & ~(1u << METE_OUTCOME_TRANSFER)) == 0) {
        return;
    }
    put_contests(c);
    if (c->whole->possible & ~(uint32_t)NONE_LEFT) {
        put_totals(c);
    }
}

static size_t claim_count(const mete_several *several)
{
    size_t count = 0;
    for (uint32_t i = 0; i < several->contest_count; i++) {
        count += several->contests[i].claim_count;
    }
    return count;
}

void mete_compose(const mete_several *several, const mete_composing *given,
                  mete_verdict *whole)
{
    size_t claims = claim_count(several);
    composing c = {several,
                   given,
                   whole,
                   g_new0(uint8_t, claims + 1),
                   g_new0(uint32_t, several->contest_count + 1),
                   g_new0(uint32_t, several->act_count + 1)};
    mete_verdict_clear(whole);
    memset(whole->penalties, 0, mete_verdict_used(whole) * sizeof(mete_graded));
    meet_members(&c);
    if (given->stands != NULL) {
        memcpy(c.stands, given->stands, claims);
        memcpy(c.by, given->by, several->contest_count * sizeof(uint32_t));
    } else {
        rank_contests(&c);
    }
    refuse_acts(&c);
    put_acts(&c);
    put_penalties(&c);
    g_free(c.stands);
    g_free(c.by);
    g_free(c.acts);
}
