/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Completions of what is unknown to several items at once: a fact that they
 * share has one value for all of them.
 *
 * The items are run side by side; what one of them found open is cut for all of
 * them at once.
 */
#include "decide/joint.h"

#include "decide/grade.h"

#include <string.h>

static mete_node *explore(mete_joint *x);

/* A base without bound is compared at the end of its domain: of two amounts
 * without bound neither is higher. */
static bool rank_at_ends(mete_joint *x)
{
    GArray *endless = g_array_new(FALSE, FALSE, sizeof(guint));
    const mete_slot none = {METE_VALUE_UNBOUNDED, METE_VALUE_UNBOUNDED};
    for (guint i = 0; i < x->variables->len; i++) {
        const mete_variable *v = mete_joint_variable(x, i);
        mete_slot slot = mete_joint_slot(x, v);
        mete_slot end = {mete_joint_domain(x, v).hi,
                         mete_joint_domain(x, v).hi};
        if (slot.lo == METE_VALUE_UNBOUNDED && end.hi != slot.lo) {
            g_array_append_val(endless, i);
            mete_joint_assign(x, v, &end);
        }
    }
    bool some = endless->len > 0;
    if (some) {
        mete_joint_run(x);
        mete_contests_rank(x->several, x->verdicts, x->stands, x->by);
    }
    for (guint i = 0; i < endless->len; i++) {
        mete_joint_assign(
            x, mete_joint_variable(x, g_array_index(endless, guint, i)), &none);
    }
    if (some) {
        mete_joint_run(x);
    }
    g_array_free(endless, TRUE);
    return some;
}

static mete_node *leaf(mete_joint *x, bool exact, const uint32_t *tangled,
                       uint32_t count)
{
    if (++x->leaves > METE_JOINT_LEAVES || x->runs > METE_JOINT_RUNS) {
        x->exhausted = true;
        return NULL;
    }
    mete_joint_compose(x, exact, exact && rank_at_ends(x));
    mete_verdict_join(&x->several->verdict, &x->whole);
    return x->diagrammed
             ? mete_diagram_leaf(&x->diagram, &x->whole, tangled, count)
             : NULL;
}

/* What cannot be cut stays open: the hull stands for these completions. */
static mete_node *tangled_leaf(mete_joint *x, guint from)
{
    GArray *facts = g_array_new(FALSE, FALSE, sizeof(uint32_t));
    for (int at = mete_joint_next(x, from, 0); at >= 0;
         at = mete_joint_next(x, from, (uint32_t)at + 1)) {
        uint32_t fact =
            (uint32_t)mete_joint_variable(x, (guint)at)->fact->index;
        g_array_append_val(facts, fact);
    }
    for (guint i = 0; i < x->path->len; i++) {
        uint32_t fact = (uint32_t)mete_joint_variable(
                            x, g_array_index(x->path, uint32_t, i))
                            ->fact->index;
        g_array_append_val(facts, fact);
    }
    x->tight = false;
    mete_node *node =
        leaf(x, false, (const uint32_t *)(void *)facts->data, facts->len);
    g_array_free(facts, TRUE);
    return node;
}

static bool is_on_path(const mete_joint *x, uint32_t number)
{
    for (guint i = 0; i < x->path->len; i++) {
        if (g_array_index(x->path, uint32_t, i) == number) {
            return true;
        }
    }
    return false;
}

/* The points of the first variable that can be cut; its number, or -1. */
static int cut_next(mete_joint *x, guint from, GArray *points)
{
    for (int at = mete_joint_next(x, from, 0); at >= 0;
         at = mete_joint_next(x, from, (uint32_t)at + 1)) {
        guint completions = x->completions->len;
        if (!is_on_path(x, (uint32_t)at)
            && mete_joint_cut(x, from, mete_joint_variable(x, (guint)at),
                              points)) {
            return at;
        }
        g_array_set_size(points, 0);
        g_array_set_size(x->completions, completions);
    }
    return -1;
}

static mete_node *split(mete_joint *x, int at, const GArray *points)
{
    const mete_variable *v = mete_joint_variable(x, (guint)at);
    uint32_t number = (uint32_t)at;
    mete_slot before = mete_joint_slot(x, v);
    guint nodes = x->nodes->len;
    mete_node *node = NULL;
    g_array_append_val(x->path, number);
    for (guint i = 0; i < points->len && !x->exhausted; i++) {
        mete_joint_assign(x, v, &g_array_index(points, mete_slot, i));
        g_ptr_array_add(x->nodes, explore(x));
    }
    mete_joint_assign(x, v, &before);
    g_array_set_size(x->path, x->path->len - 1);
    if (x->diagrammed && !x->exhausted) {
        node = mete_diagram_split(
            &x->diagram, at, (mete_node **)&x->nodes->pdata[nodes],
            (const mete_slot *)(void *)points->data, points->len);
    }
    g_ptr_array_set_size(x->nodes, (gint)nodes);
    return node;
}

static mete_node *explore(mete_joint *x)
{
    guint from = x->open->len;
    guint completions = x->completions->len;
    bool settled = mete_joint_run(x);
    if (x->overflow || x->runs > METE_JOINT_RUNS) {
        x->exhausted = true;
        return NULL;
    }
    if (settled) {
        return leaf(x, true, NULL, 0);
    }
    GArray *points = g_array_new(FALSE, FALSE, sizeof(mete_slot));
    mete_joint_note_open(x);
    int at = cut_next(x, from, points);
    mete_node *node = NULL;
    if (at >= 0) {
        mete_joint_refine(x, from, mete_joint_variable(x, (guint)at), points);
        mete_joint_sort(points);
        node = split(x, at, points);
    } else {
        node = tangled_leaf(x, from);
    }
    g_array_free(points, TRUE);
    g_array_set_size(x->open, from);
    g_array_set_size(x->completions, completions);
    return node;
}

static bool open_member(mete_joint *x, uint32_t member)
{
    mete_evaluation *e = &x->all[member];
    if (x->several->members[member].plan == NULL) {
        return true;
    }
    mete_case *whole = mete_case_whole(x->the_case, member);
    x->working[member] = whole != NULL ? mete_finding_create() : NULL;
    if (x->working[member] == NULL
        || !mete_evaluation_open(e, whole, x->working[member])) {
        e->item = NULL;
        return false;
    }
    mete_penalty_show_clauses(e->document, e->item, e->statutory, e->verdict);
    e->open = g_new(uint32_t, METE_OPEN_MAX);
    e->collect = true;
    x->verdicts[member] = e->verdict;
    return true;
}

static bool begin(mete_joint *x, mete_case *the_case, mete_finding *finding)
{
    mete_several *several = finding->several;
    size_t claims = 0;
    memset(x, 0, sizeof *x);
    x->the_case = the_case;
    x->several = several;
    x->tight = true;
    x->diagrammed = (finding->want & METE_WANT_MISSING) != 0;
    x->arena = mete_arena_new();
    x->all = g_new0(mete_evaluation, several->count);
    x->working = g_new0(mete_finding *, several->count);
    x->verdicts = g_new0(const mete_verdict *, several->count);
    x->variables = g_array_new(FALSE, FALSE, sizeof(mete_variable));
    x->open = g_array_new(FALSE, FALSE, sizeof(mete_opened));
    x->completions = g_array_new(FALSE, FALSE, sizeof(mete_events_completion));
    x->nodes = g_ptr_array_new();
    x->path = g_array_new(FALSE, FALSE, sizeof(uint32_t));
    x->fact_count = several->rulebook->fact_count;
    for (uint32_t i = 0; i < several->contest_count; i++) {
        claims += several->contests[i].claim_count;
    }
    x->stands = mete_arena_alloc(x->arena, claims + 1);
    x->by = mete_arena_alloc(x->arena,
                             (several->contest_count + 1) * sizeof(uint32_t));
    mete_several_place(several, &x->whole, x->arena);
    if (x->diagrammed) {
        mete_diagram_begin(&x->diagram);
    }
    x->moves = mete_arena_alloc(x->arena, several->count + 1);
    x->numbers =
        g_try_malloc0_n(several->count * (x->fact_count + 1), sizeof(uint32_t));
    bool fits = x->numbers != NULL;
    for (uint32_t i = 0; i < several->count && fits; i++) {
        fits = open_member(x, i);
    }
    return fits;
}

static void end(mete_joint *x)
{
    for (uint32_t i = 0; i < x->several->count; i++) {
        if (x->all[i].item != NULL) {
            g_free(x->all[i].open);
            mete_evaluation_close(&x->all[i]);
        }
        mete_finding_destroy(x->working[i]);
    }
    for (guint i = 0; i < x->variables->len; i++) {
        g_array_free(mete_joint_variable(x, i)->members, TRUE);
    }
    if (x->diagrammed) {
        mete_diagram_end(&x->diagram);
    }
    g_free(x->numbers);
    g_array_free(x->path, TRUE);
    g_ptr_array_free(x->nodes, TRUE);
    g_array_free(x->completions, TRUE);
    g_array_free(x->open, TRUE);
    g_array_free(x->variables, TRUE);
    g_free(x->verdicts);
    g_free(x->working);
    g_free(x->all);
    mete_arena_free(x->arena);
}

/* Did a function speak?  Where it turns, nobody knows. */
static bool spoke(const mete_joint *x)
{
    for (uint32_t i = 0; i < x->several->count; i++) {
        if (x->all[i].item != NULL && x->all[i].session != NULL) {
            return true;
        }
    }
    return false;
}

/* Does an item change with the version of its document, or is only the hull
 * known of what it has in common with its superior?  It is not run side by side
 * with others then: what it alone may come to stands for it. */
static bool is_dated(const mete_joint *x)
{
    for (uint32_t i = 0; i < x->several->count; i++) {
        if (x->all[i].item != NULL
            && (x->all[i].dated || x->all[i].loose)) {
            return true;
        }
    }
    return false;
}

bool mete_joint_explore(mete_case *the_case, mete_finding *finding)
{
    mete_joint x;
    bool fits = begin(&x, the_case, finding);
    if (fits) {
        mete_joint_number_variables(&x);
        x.exhausted = is_dated(&x);
        if (!x.exhausted) {
            explore(&x);
        }
        if (x.exhausted) {
            fits = mete_joint_fall_back(&x, finding);
        } else if (x.diagrammed) {
            fits = mete_joint_missing(&x, finding);
        }
        finding->tight = x.tight && !spoke(&x);
    }
    end(&x);
    return fits;
}
