/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Which item stands in a contest may turn between two points of a cell.
 *
 * Between them the items are run on the interval, and it is halved until one
 * of them stands in all of it; where it turns becomes a point.  Where that has
 * no end, or where what adds up moves both ways, the hull is a bound.
 */
#include "decide/joint.h"

enum { HALVES_MAX = 512 }; /* of one interval */

/* One interval of one variable. */
typedef struct {
    mete_joint *x;
    const mete_variable *v;
    GArray *points;
    uint32_t budget;
    bool others;  /* other variables are open as well */
    bool opposed; /* what adds up moves both ways */
} turning;

/* Does an amount that is open read it?  Otherwise nothing turns within a
 * cell. */
static bool is_measured(const mete_joint *x, guint from, const mete_variable *v)
{
    for (guint i = from; i < x->open->len; i++) {
        const mete_opened *one = &g_array_index(x->open, mete_opened, i);
        const mete_evaluation *e = &x->all[one->member];
        if (e->plan->expressions[one->cold].root->type == METE_TYPE_AMOUNT
            && mete_cells_reads(e, one->cold, v->fact)) {
            return true;
        }
    }
    return false;
}

/* What the law lets an item put into a contest on the interval. */
typedef struct {
    bool certain;
    mete_exact max_lo;
    mete_exact max_hi;
    mete_exact min_lo;
    mete_exact min_hi;
} reach;

static void add_clause(reach *r, const mete_evaluation *e, uint32_t slot)
{
    const mete_statutory *law = &e->statutory[slot];
    r->certain = r->certain && law->present == METE_TRUE && law->has_range
              && e->verdict->penalties[slot].mode != METE_MODE_CONDITIONAL;
    if (law->has_range) {
        r->max_lo = mete_exact_sum(r->max_lo, law->span->max_lo);
        r->max_hi = mete_exact_sum(r->max_hi, law->span->max_hi);
        r->min_lo = mete_exact_sum(r->min_lo, law->span->min_lo);
        r->min_hi = mete_exact_sum(r->min_hi, law->span->min_hi);
    }
}

/* Reads the reach of the member whose claims begin at *at; false where it has
 * none. */
static bool read_reach(const mete_joint *x, const mete_contest *contest,
                       uint32_t *at, reach *r)
{
    uint32_t member = contest->claims[*at].member;
    const mete_evaluation *e = &x->all[member];
    uint32_t possible = e->verdict->possible;
    bool some = false;
    *r = (reach){(possible & (possible - 1)) == 0, 0, 0, 0, 0};
    for (; *at < contest->claim_count && contest->claims[*at].member == member;
         ++*at) {
        uint32_t slot = contest->claims[*at].slot;
        if (e->verdict->penalties[slot].present
            && e->verdict->statutory[slot].present) {
            add_clause(r, e, slot);
            some = true;
        }
    }
    return some && mete_member_is_penal(e->verdict);
}

/* Is the order of the two the same on the whole interval?  Where they only
 * touch they do so at an end of it, which is a point. */
static bool is_apart(const reach *a, const reach *b)
{
    bool tied = a->max_lo == a->max_hi && b->max_lo == b->max_hi
             && a->max_lo == b->max_lo;
    if (tied) {
        return a->min_lo > b->min_hi || b->min_lo > a->min_hi;
    }
    return a->max_lo >= b->max_hi || b->max_lo >= a->max_hi;
}

static bool is_decided(const mete_joint *x, const mete_contest *contest)
{
    GArray *all = g_array_new(FALSE, FALSE, sizeof(reach));
    bool decided = true;
    for (uint32_t at = 0; at < contest->claim_count;) {
        reach one;
        if (read_reach(x, contest, &at, &one)) {
            g_array_append_val(all, one);
        }
    }
    for (guint i = 0; i < all->len && all->len > 1; i++) {
        const reach *a = &g_array_index(all, reach, i);
        decided &= a->certain;
        for (guint j = i + 1; j < all->len && decided; j++) {
            decided = is_apart(a, &g_array_index(all, reach, j));
        }
    }
    g_array_free(all, TRUE);
    return decided;
}

static bool all_decided(const mete_joint *x)
{
    for (uint32_t i = 0; i < x->several->contest_count; i++) {
        const mete_contest *contest = &x->several->contests[i];
        if (contest->kind == METE_PENALTY_FINE && contest->claim_count > 1
            && !is_decided(x, contest)) {
            return false;
        }
    }
    return true;
}

/* ---- what adds up ---- */

enum { UP = 1, DOWN = 2 };

static const mete_graded *graded_of(const mete_joint *x,
                                    const mete_claim *claim)
{
    return x->moves[claim->member]
             ? &x->all[claim->member].verdict->penalties[claim->slot]
             : NULL;
}

/* The ends of every claim on the last run, two for each. */
static GArray *read_ends(const mete_joint *x)
{
    GArray *ends = g_array_new(FALSE, FALSE, sizeof(mete_exact));
    for (uint32_t i = 0; i < x->several->contest_count; i++) {
        const mete_contest *contest = &x->several->contests[i];
        for (uint32_t j = 0; j < contest->claim_count; j++) {
            const mete_graded *graded = graded_of(x, &contest->claims[j]);
            bool some = graded != NULL && graded->present && graded->has_range;
            mete_exact min = some ? graded->min : 0;
            mete_exact max = some ? graded->max : 0;
            g_array_append_val(ends, min);
            g_array_append_val(ends, max);
        }
    }
    return ends;
}

static unsigned way(const GArray *lo, const GArray *hi, size_t at)
{
    mete_exact a = g_array_index(lo, mete_exact, at);
    mete_exact b = g_array_index(hi, mete_exact, at);
    return a < b ? UP : a > b ? DOWN : 0;
}

/* Kinds whose amounts add up, or stand where they are higher: do they go one
 * way?  Kinds are few: all bearers of one are looked at together. */
static bool is_opposed(const mete_joint *x, const GArray *lo, const GArray *hi,
                       bool others)
{
    unsigned ways[METE_PENALTY_COUNT] = {0};
    unsigned moving[METE_PENALTY_COUNT] = {0};
    size_t at = 0;
    for (uint32_t i = 0; i < x->several->contest_count; i++) {
        const mete_contest *contest = &x->several->contests[i];
        for (uint32_t j = 0; j < contest->claim_count; j++, at++) {
            unsigned one = way(lo, hi, 2 * at) | way(lo, hi, 2 * at + 1);
            ways[contest->kind] |= one;
            moving[contest->kind] += one != 0;
        }
    }
    for (int kind = 0; kind < METE_PENALTY_COUNT; kind++) {
        if (moving[kind] > 1 && (others || ways[kind] == (UP | DOWN))) {
            return true;
        }
    }
    return false;
}

static GArray *ends_at(mete_joint *x, const mete_variable *v, int64_t value)
{
    mete_slot point = {value, value};
    mete_joint_assign(x, v, &point);
    mete_joint_run(x);
    return read_ends(x);
}

static bool find_opposed(turning *t, int64_t lo, int64_t hi)
{
    GArray *at_lo = ends_at(t->x, t->v, lo);
    GArray *at_hi = ends_at(t->x, t->v, hi);
    bool opposed = is_opposed(t->x, at_lo, at_hi, t->others);
    g_array_free(at_lo, TRUE);
    g_array_free(at_hi, TRUE);
    return opposed;
}

/* ---- halving ---- */

static int64_t grain_of(const mete_fact *fact)
{
    return fact->kind == METE_FACT_MONEY ? METE_DECIMAL_FEN
         : fact->kind == METE_FACT_COUNT ? METE_DECIMAL_ONE
                                         : 1;
}

static int64_t middle_of(int64_t lo, int64_t hi, int64_t grain)
{
    int64_t middle = (lo + (hi - lo) / 2) / grain * grain;
    return middle <= lo ? lo + grain : middle;
}

static void halve(turning *t, int64_t lo, int64_t hi)
{
    mete_joint *x = t->x;
    int64_t grain = grain_of(t->v->fact);
    mete_slot between = {lo, hi};
    if (hi - lo <= grain) {
        return;
    }
    mete_joint_assign(x, t->v, &between);
    mete_joint_run(x);
    bool decided = !x->overflow && all_decided(x);
    if (decided && !t->opposed) {
        return;
    }
    if (decided || t->others || t->budget == 0 || x->runs > METE_JOINT_RUNS) {
        mete_joint_bound(x);
        return;
    }
    mete_slot middle = {middle_of(lo, hi, grain), 0};
    middle.hi = middle.lo;
    if (middle.lo >= hi) {
        return;
    }
    t->budget--;
    g_array_append_val(t->points, middle);
    halve(t, lo, middle.lo);
    halve(t, middle.lo, hi);
}

static bool others_open(const mete_joint *x, guint from, const mete_variable *v)
{
    for (int at = mete_joint_next(x, from, 0); at >= 0;
         at = mete_joint_next(x, from, (uint32_t)at + 1)) {
        if (mete_joint_variable(x, (guint)at) != v) {
            return true;
        }
    }
    return false;
}

void mete_joint_refine(mete_joint *x, guint from, const mete_variable *v,
                       GArray *points)
{
    guint count = points->len;
    mete_slot before = mete_joint_slot(x, v);
    int64_t most = mete_joint_domain(x, v).hi;
    if (!mete_joint_is_ordered(v->fact) || !is_measured(x, from, v)) {
        return;
    }
    turning t = {x, v, points, 0, others_open(x, from, v), false};
    for (guint i = 0; i + 1 < count && !x->overflow; i++) {
        int64_t lo = g_array_index(points, mete_slot, i).lo;
        int64_t hi = g_array_index(points, mete_slot, i + 1).lo;
        hi = hi > most ? most : hi;
        if (lo > METE_NO_VALUE && lo < hi) {
            t.budget = HALVES_MAX;
            t.opposed = find_opposed(&t, lo, hi);
            halve(&t, lo, hi);
        }
    }
    mete_joint_assign(x, v, &before);
}
