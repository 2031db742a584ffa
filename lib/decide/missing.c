/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Unknown facts that can still change the decision, in the order of asking.
 *
 * What is at stake with a fact is what its answer alone can change: over all
 * answers to the other questions, the widest span of fines that its own
 * answers lead to, and the outcomes among which they decide.
 */
#include "decide/missing.h"

#include <stdlib.h>
#include <string.h>

/* Steps over all facts; beyond, a stake is not compared. */
enum { STEPS_MAX = 400000, WIDTH_MAX = 256 };

typedef struct {
    uint32_t outcomes;
    bool fines;
    mete_exact least;
    mete_exact most;
} spread;

typedef struct {
    const mete_item_plan *item;
    uint32_t steps;
    bool differs; /* some answers lead to different leaves */
    mete_missing *missing;
} staking;

static void spread_fine(spread *s, const mete_graded *graded)
{
    if (!graded->present || !graded->has_range) {
        return;
    }
    s->least = graded->shown_min < s->least ? graded->shown_min : s->least;
    s->most = graded->shown_max > s->most ? graded->shown_max : s->most;
    s->fines = true;
}

/* No fine is a fine of nothing. */
static void spread_verdict(const staking *st, spread *s,
                           const mete_verdict *verdict)
{
    s->outcomes |= verdict->possible;
    if (!verdict->penal) {
        s->least = 0;
        return;
    }
    for (uint32_t i = 0; i < st->item->part_count; i++) {
        const mete_plan_part *part = &st->item->parts[i];
        for (uint32_t j = 0; j < part->entry_count; j++) {
            const mete_plan_entry *entry = &part->entries[j];
            if (entry->kind == METE_PENALTY_FINE) {
                spread_fine(s, &verdict->penalties[entry->slot]);
            }
        }
    }
}

static void stake_spread(staking *st, const spread *s)
{
    mete_missing *missing = st->missing;
    missing->outcomes |= s->outcomes;
    if (!s->fines) {
        return;
    }
    mete_exact stake = s->most >= METE_EXACT_UNBOUNDED ? METE_EXACT_UNBOUNDED
                                                       : s->most - s->least;
    if (!missing->has_stake || stake > missing->stake) {
        missing->stake = stake;
        missing->has_stake = true;
    }
}

/* All answers of the fact lead to leaves under one answer of the rest. */
static void stake_leaves(staking *st, mete_node *const *nodes, uint32_t count)
{
    spread s = {0, false, METE_EXACT_UNBOUNDED, 0};
    bool differ = false;
    for (uint32_t i = 0; i < count; i++) {
        spread_verdict(st, &s, nodes[i]->verdict);
        differ |= nodes[i] != nodes[0];
    }
    if (differ) {
        st->differs = true;
        stake_spread(st, &s);
    }
}

static int lowest_rank(mete_node *const *nodes, uint32_t count)
{
    int rank = -1;
    for (uint32_t i = 0; i < count; i++) {
        if (nodes[i]->rank >= 0 && (rank < 0 || nodes[i]->rank < rank)) {
            rank = nodes[i]->rank;
        }
    }
    return rank;
}

/* Where the answer `point` leads from a node that splits on `rank`. */
static mete_node *follow(mete_node *node, int rank, int64_t point)
{
    if (node->rank != rank) {
        return node;
    }
    uint32_t at = 0;
    while (at + 1 < node->child_count && node->points[at + 1].lo <= point) {
        at++;
    }
    return node->children[at];
}

static int compare_points(const void *a, const void *b)
{
    int64_t x = *(const int64_t *)a;
    int64_t y = *(const int64_t *)b;
    return x < y ? -1 : x > y;
}

/* Points at which any of the nodes is cut, ascending, without doubles. */
static GArray *all_points(mete_node *const *nodes, uint32_t count, int rank)
{
    GArray *points = g_array_new(FALSE, FALSE, sizeof(int64_t));
    for (uint32_t i = 0; i < count; i++) {
        for (uint32_t j = 0;
             nodes[i]->rank == rank && j < nodes[i]->child_count; j++) {
            g_array_append_val(points, nodes[i]->points[j].lo);
        }
    }
    g_array_sort(points, compare_points);
    guint kept = 0;
    for (guint i = 0; i < points->len; i++) {
        int64_t point = g_array_index(points, int64_t, i);
        if (kept == 0 || g_array_index(points, int64_t, kept - 1) != point) {
            g_array_index(points, int64_t, kept++) = point;
        }
    }
    g_array_set_size(points, kept);
    return points;
}

/* Goes down all answers of one fact side by side. */
static void stake_nodes(staking *st, mete_node *const *nodes, uint32_t count)
{
    if (st->steps++ > STEPS_MAX) {
        return;
    }
    int rank = lowest_rank(nodes, count);
    if (rank < 0) {
        stake_leaves(st, nodes, count);
        return;
    }
    GArray *points = all_points(nodes, count, rank);
    mete_node **next = g_new(mete_node *, count);
    for (guint i = 0; i < points->len; i++) {
        int64_t point = g_array_index(points, int64_t, i);
        for (uint32_t j = 0; j < count; j++) {
            next[j] = follow(nodes[j], rank, point);
        }
        stake_nodes(st, next, count);
    }
    g_free(next);
    g_array_free(points, TRUE);
}

static bool when_unmet(const mete_evaluation *e, uint32_t index)
{
    for (uint32_t i = 0; i < e->item->when_count; i++) {
        const mete_plan_when *when = &e->item->whens[i];
        if (when->fact == index) {
            return mete_machine_truth((mete_evaluation *)e, &when->when)
                != METE_TRUE;
        }
    }
    return false;
}

static mete_missing *missing_of(const mete_evaluation *e, mete_finding *finding,
                                uint32_t index)
{
    for (size_t i = 0; i < finding->missing.count; i++) {
        if (finding->missing.list[i].fact->index == (int)index) {
            return &finding->missing.list[i];
        }
    }
    if (!mete_finding_grow((void **)&finding->missing.list,
                           &finding->missing.room, finding->missing.count + 1,
                           sizeof(mete_missing))) {
        return NULL;
    }
    mete_missing *missing = &finding->missing.list[finding->missing.count++];
    memset(missing, 0, sizeof *missing);
    missing->fact = e->rulebook->facts[index];
    missing->when_unmet = when_unmet(e, index);
    return missing;
}

static unsigned outcome_count(const mete_missing *missing)
{
    return (unsigned)__builtin_popcount(missing->outcomes);
}

static int compare_missing(const void *x, const void *y)
{
    const mete_missing *a = x;
    const mete_missing *b = y;
    if (a->when_unmet != b->when_unmet) {
        return a->when_unmet ? 1 : -1;
    }
    if (outcome_count(a) != outcome_count(b)) {
        return outcome_count(a) > outcome_count(b) ? -1 : 1;
    }
    mete_exact stake_a = a->has_stake ? a->stake : -1;
    mete_exact stake_b = b->has_stake ? b->stake : -1;
    if (stake_a != stake_b) {
        return stake_a > stake_b ? -1 : 1;
    }
    return a->fact->index < b->fact->index ? -1 : 1;
}

static void sort_missing(mete_finding *finding)
{
    if (finding->missing.count > 1) {
        qsort(finding->missing.list, finding->missing.count,
              sizeof(mete_missing), compare_missing);
    }
}

static bool read_fact(const mete_evaluation *e, staking *st,
                      const mete_node *node, uint32_t fact,
                      mete_finding *finding)
{
    mete_missing found = {.fact = e->rulebook->facts[fact]};
    st->missing = &found;
    st->differs = false;
    stake_nodes(st, node->children, node->child_count);
    if (!st->differs && st->steps <= STEPS_MAX) {
        return true; /* cut in several ways, but to the same end */
    }
    mete_missing *missing = missing_of(e, finding, fact);
    if (missing == NULL) {
        return false;
    }
    missing->outcomes |= found.outcomes;
    if (found.has_stake
        && (!missing->has_stake || found.stake > missing->stake)) {
        missing->has_stake = true;
        missing->stake = found.stake;
    }
    return true;
}

/* Events are completed by their numbers counted back from the act: where its
 * day is open it changes these numbers, and so do the days that stand for an
 * act without end. */
static bool read_act(const mete_evaluation *e, staking *st,
                     const mete_node *node, mete_finding *finding)
{
    const mete_known_facts *known = &e->rulebook->known;
    const mete_fact *days[] = {known->act_end, known->decided_on,
                               known->discovered_on};
    for (int i = 0; i < 3 && days[i] != NULL; i++) {
        const mete_slot *slot = &e->slots[days[i]->index];
        if (slot->lo != slot->hi
            && !read_fact(e, st, node, (uint32_t)days[i]->index, finding)) {
            return false;
        }
        if (slot->lo != METE_VALUE_ABSENT) {
            return true;
        }
    }
    return true;
}

static bool read_split(const mete_evaluation *e, staking *st,
                       const mete_node *node, mete_finding *finding)
{
    uint32_t fact = e->item->asked[node->rank];
    return read_fact(e, st, node, fact, finding)
        && (e->rulebook->facts[fact]->kind != METE_FACT_EVENTS
            || read_act(e, st, node, finding));
}

/* Facts that a leaf leaves open are at stake with all that it may be. */
static bool read_tangled(const mete_evaluation *e, staking *st,
                         const mete_node *leaf, mete_finding *finding)
{
    for (uint32_t i = 0; i < leaf->tangled_count; i++) {
        spread s = {0, false, METE_EXACT_UNBOUNDED, 0};
        st->missing = missing_of(e, finding, leaf->tangled[i]);
        if (st->missing == NULL) {
            return false;
        }
        spread_verdict(st, &s, leaf->verdict);
        stake_spread(st, &s);
    }
    return true;
}

static int compare_numbers(gconstpointer a, gconstpointer b)
{
    const mete_node *x = *(mete_node *const *)a;
    const mete_node *y = *(mete_node *const *)b;
    return x->number < y->number ? -1 : x->number > y->number;
}

bool mete_missing_read(const mete_evaluation *e, const mete_diagram *diagram,
                       mete_finding *finding)
{
    staking st = {e->item, 0, false, NULL};
    GPtrArray *leaves = g_ptr_array_new();
    GHashTableIter iter;
    gpointer key;
    bool fits = true;
    g_hash_table_iter_init(&iter, diagram->nodes);
    while (g_hash_table_iter_next(&iter, &key, NULL)) {
        if (((mete_node *)key)->tangled_count > 0) {
            g_ptr_array_add(leaves, key);
        }
    }
    g_ptr_array_sort(leaves, compare_numbers);
    for (guint i = 0; i < diagram->splits->len && fits; i++) {
        fits =
            read_split(e, &st, g_ptr_array_index(diagram->splits, i), finding);
    }
    for (guint i = 0; i < leaves->len && fits; i++) {
        fits = read_tangled(e, &st, g_ptr_array_index(leaves, i), finding);
    }
    g_ptr_array_free(leaves, TRUE);
    sort_missing(finding);
    return fits;
}

bool mete_missing_all(const mete_evaluation *e, const uint32_t *facts,
                      uint32_t count, const mete_verdict *hull,
                      mete_finding *finding)
{
    staking st = {e->item, 0, false, NULL};
    spread s = {0, false, METE_EXACT_UNBOUNDED, 0};
    spread_verdict(&st, &s, hull);
    for (uint32_t i = 0; i < count; i++) {
        st.missing = missing_of(e, finding, facts[i]);
        if (st.missing == NULL) {
            return false;
        }
        stake_spread(&st, &s);
    }
    sort_missing(finding);
    return true;
}
