/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Completions of what is unknown.
 *
 * The stages run with Kleene's logic; what they found open is split, fact by
 * fact in the item's order, into cells in which it is settled, and the
 * verdicts of all completions are joined.  Only what is open is split, so a
 * case with few unknown facts costs little.  Facts that are compared with
 * other unknown facts stay intervals: the hull is then a bound.
 */
#include "decide/cells.h"
#include "decide/diagram.h"
#include "decide/finish.h"
#include "decide/grade.h"
#include "decide/missing.h"
#include "decide/readings.h"
#include "decide/recall.h"

#include <string.h>

enum {
    CELLS_MAX = 65536, /* FINDING.md §3: a count, not a clock */
    RUNS_FEW = 64
};

/* Days of the decision in which one version of the document governs, or none,
 * and what it settles. */
typedef struct {
    mete_slot days;
    const mete_item_plan *reading;
    const mete_document *document;
    int *settled;
} season;

typedef struct {
    mete_evaluation *e;
    const mete_item_plan *shown; /* the reading that the finding lists */
    const mete_fact *dated; /* the day on which readings depend, or NULL */
    GArray *seasons;    /* season, ascending: where it is not */
    mete_verdict *hull; /* of the leaves so far */
    uint8_t *seen;      /* truths over all leaves */
    uint32_t *ranks;    /* per fact of the rulebook: rank + 1 */
    GArray *open;       /* uint32_t: open slices, a run per depth */
    GArray *points;     /* mete_slot: likewise */
    GPtrArray *nodes;   /* children of the splits under way */
    GArray *path;       /* uint32_t: facts of the splits under way */
    GArray *completions;
    mete_arena *arena;
    mete_diagram diagram;
    bool diagrammed; /* missing facts are wanted */
    bool tight;
    bool exhausted;
    uint32_t leaves;
    uint32_t runs;       /* that found something open … */
    uint32_t runs_few;   /* … of which so many are not worth recalling */
    mete_recall *recall; /* NULL: there are no more than that */
} exploring;

static mete_node *explore(exploring *x, bool last);

static void add_once(GArray *list, guint from, uint32_t value)
{
    for (guint i = from; i < list->len; i++) {
        if (g_array_index(list, uint32_t, i) == value) {
            return;
        }
    }
    g_array_append_val(list, value);
}

static bool is_open(const exploring *x, uint32_t fact)
{
    const mete_slot *slot = &x->e->slots[fact];
    return slot->lo != slot->hi;
}

/* The `when` of open facts decides whether they stand at all. */
static void add_open_whens(exploring *x, guint from)
{
    const mete_item_plan *item = x->e->item;
    for (uint32_t i = item->when_count; i-- > 0;) {
        const mete_plan_when *when = &item->whens[i];
        const mete_fact *fact = x->e->rulebook->facts[when->fact];
        if (!is_open(x, when->fact)
            || mete_machine_truth(x->e, &when->when) != METE_UNKNOWN) {
            continue;
        }
        for (guint j = from; j < x->open->len; j++) {
            uint32_t cold = g_array_index(x->open, uint32_t, j);
            if (mete_cells_reads(x->e, cold, fact)) {
                add_once(x->open, from, when->when.cold);
                break;
            }
        }
    }
}

static void copy_open(exploring *x, guint from)
{
    for (uint32_t i = 0; i < x->e->open_count; i++) {
        add_once(x->open, from, x->e->open[i]);
    }
    add_open_whens(x, from);
}

/* The open fact of the lowest rank at or above `rank`, or -1. */
static int next_open(const exploring *x, guint from, uint32_t rank)
{
    const mete_plan *plan = x->e->plan;
    uint32_t best = UINT32_MAX;
    for (guint i = from; i < x->open->len; i++) {
        const mete_slice_cold *slice =
            &plan->expressions[g_array_index(x->open, uint32_t, i)];
        for (uint32_t j = 0; j < slice->use_count; j++) {
            uint32_t fact = plan->uses[slice->uses + j];
            uint32_t number = x->ranks[fact] - 1;
            if (number >= rank && number < best && is_open(x, fact)) {
                best = number;
            }
        }
    }
    return best == UINT32_MAX ? -1 : (int)best;
}

/* What the case says of a fact that has a `when`; NULL where it has none. */
static mete_slot *wide_of(const exploring *x, uint32_t fact)
{
    const mete_item_plan *item = x->e->item;
    for (uint32_t i = 0; i < item->when_count; i++) {
        if (item->whens[i].fact == fact) {
            return &x->e->wide[i];
        }
    }
    return NULL;
}

/* What one run came to joins the hull. */
static void join_run(exploring *x)
{
    mete_evaluation *e = x->e;
    mete_penalty_show_clauses(e->document, e->item, e->statutory, e->verdict);
    mete_readings_translate(x->shown, e->item, e->verdict);
    mete_verdict_join(x->hull, e->verdict);
    mete_readings_see(x->shown, e->item, e->truths, x->seen);
    if (x->recall != NULL) {
        mete_recall_leaf(x->recall);
    }
}

static bool count_leaves(exploring *x, uint32_t count)
{
    x->leaves += count;
    x->exhausted |= x->leaves > CELLS_MAX;
    return !x->exhausted;
}

static mete_node *leaf(exploring *x, const uint32_t *tangled, uint32_t count)
{
    if (!count_leaves(x, 1)) {
        return NULL;
    }
    join_run(x);
    return x->diagrammed
             ? mete_diagram_leaf(&x->diagram, x->e->verdict, tangled, count)
             : NULL;
}

/* Facts that were split on the way here may still decide inside the hull,
 * which hides it. */
static void add_split_facts(const exploring *x, GArray *facts)
{
    g_array_append_vals(facts, x->path->data, x->path->len);
    if (x->dated != NULL) {
        uint32_t day = (uint32_t)x->dated->index;
        add_once(facts, 0, day);
    }
}

/* Everything still open is compared with something else that is: the hull
 * that the stages gave stands for these completions. */
static mete_node *tangled_leaf(exploring *x, guint from)
{
    GArray *facts = g_array_new(FALSE, FALSE, sizeof(uint32_t));
    int rank = next_open(x, from, 0);
    while (rank >= 0) {
        uint32_t fact = x->e->item->asked[rank];
        g_array_append_val(facts, fact);
        rank = next_open(x, from, (uint32_t)rank + 1);
    }
    add_split_facts(x, facts);
    x->tight = false;
    mete_node *node =
        leaf(x, (const uint32_t *)(void *)facts->data, facts->len);
    g_array_free(facts, TRUE);
    return node;
}

/* A fact whose `when` stays unknown is open whatever value it has: it is
 * split once. */
static bool is_split(const exploring *x, uint32_t fact)
{
    for (guint i = 0; i < x->path->len; i++) {
        if (g_array_index(x->path, uint32_t, i) == fact) {
            return true;
        }
    }
    return false;
}

/* Points of the first open fact that can be cut; its rank, or -1. */
static int cut_next(exploring *x, guint open, guint points)
{
    mete_cutting cutting = {x->e,
                            &g_array_index(x->open, uint32_t, open),
                            x->open->len - open,
                            x->points,
                            x->completions,
                            x->arena};
    int rank = next_open(x, open, 0);
    while (rank >= 0) {
        const mete_fact *fact = x->e->rulebook->facts[x->e->item->asked[rank]];
        if (!is_split(x, (uint32_t)fact->index)
            && mete_cells_cut(&cutting, fact) && x->points->len > points) {
            return rank;
        }
        rank = next_open(x, open, (uint32_t)rank + 1);
    }
    return -1;
}

static mete_node *split(exploring *x, int rank, guint points, bool last)
{
    uint32_t fact = x->e->item->asked[rank];
    mete_slot *slot = &x->e->slots[fact];
    mete_slot *wide = wide_of(x, fact);
    const mete_slot before = *slot;
    const mete_slot said = wide != NULL ? *wide : before;
    guint nodes = x->nodes->len;
    guint count = x->points->len - points;
    g_array_append_val(x->path, fact);
    for (guint i = 0; i < count && !x->exhausted; i++) {
        mete_slot point = g_array_index(x->points, mete_slot, points + i);
        *slot = point;
        if (wide != NULL) {
            *wide = point;
        }
        x->e->completions =
            (const mete_events_completion *)(void *)x->completions->data;
        g_ptr_array_add(x->nodes, explore(x, last && i + 1 == count));
    }
    *slot = before; /* which a `when` may have widened: */
    if (wide != NULL) {
        *wide = said; /* the case said no such thing */
    }
    g_array_set_size(x->path, x->path->len - 1);
    mete_node *node = NULL;
    if (x->diagrammed && !x->exhausted) {
        node = mete_diagram_split(
            &x->diagram, rank, (mete_node **)&x->nodes->pdata[nodes],
            &g_array_index(x->points, mete_slot, points), count);
    }
    g_ptr_array_set_size(x->nodes, (gint)nodes);
    return node;
}

/* All completions of what the run that has just been made found open. */
static mete_node *complete(exploring *x, bool last)
{
    guint open = x->open->len;
    guint points = x->points->len;
    guint completions = x->completions->len;
    mete_node *node = NULL;
    copy_open(x, open);
    int rank = cut_next(x, open, points);
    if (rank >= 0) {
        node = split(x, rank, points, last);
    } else {
        node = tangled_leaf(x, open);
    }
    g_array_set_size(x->open, open);
    g_array_set_size(x->points, points);
    g_array_set_size(x->completions, completions);
    return node;
}

static mete_node *complete_again(exploring *x, mete_recalled *place,
                                 const mete_way *way)
{
    return count_leaves(x, place->leaves)
             ? mete_recall_again(x->recall, place, way)
             : NULL;
}

/* The same, unless it is known from before.  The very last completion is run
 * in any case, since facts stand as its run has left them. */
static mete_node *complete_once(exploring *x, bool last)
{
    mete_way way = {(const uint32_t *)(void *)x->path->data, x->path->len};
    mete_recalled *place =
        mete_recall_find(x->recall, &way, x->completions->len);
    if (place != NULL && !last) {
        return complete_again(x, place, &way);
    }
    uint32_t leaves = x->leaves;
    bool opened = place == NULL && mete_recall_open(x->recall, &way);
    mete_node *node = complete(x, last);
    if (opened && !x->exhausted) {
        mete_recall_close(x->recall, node, x->leaves - leaves);
    }
    return node;
}

/* `last`: no completion comes after those of this one. */
static mete_node *explore(exploring *x, bool last)
{
    mete_evaluation_run(x->e);
    if (x->e->overflow) {
        x->exhausted = true;
        return NULL;
    }
    if (!x->e->unsettled) {
        return x->e->loose ? tangled_leaf(x, x->open->len) : leaf(x, NULL, 0);
    }
    if (++x->runs == x->runs_few) {
        x->recall = mete_recall_new(x->e, x->hull, x->seen,
                                    x->diagrammed ? &x->diagram : NULL,
                                    x->open);
    }
    return x->recall != NULL ? complete_once(x, last) : complete(x, last);
}

/* Items that are read in several ways are left alone, and those that refine
 * another: what is left of one says nothing of the other. */
static uint32_t runs_few(const mete_item_plan *item, uint32_t want)
{
    return want & METE_WANT_RUN_ALL || item->reading_count > 0
                || item->superior != NULL
             ? UINT32_MAX
         : want & METE_WANT_RECALL_SOON ? 2
                                        : RUNS_FEW;
}

/* ---- versions of the document ---- */

/* The phrases that say which version the decision falls under. */
static void add_in_time(exploring *x, guint from)
{
    for (uint32_t i = 0; i < x->shown->reading_count; i++) {
        add_once(x->open, from, x->shown->readings[i]->in_time.cold);
    }
}

/* Appends points of the decision's day, by what is open. */
static bool cut_day(exploring *x)
{
    mete_cutting cutting = {x->e,
                            (const uint32_t *)(void *)x->open->data,
                            x->open->len,
                            x->points,
                            x->completions,
                            x->arena};
    return mete_cells_cut(&cutting, x->dated);
}

static season *season_at(const exploring *x, guint at)
{
    return &g_array_index(x->seasons, season, at);
}

/* From the day on which a version begins or ends to that of the next one. */
static void find_seasons(exploring *x)
{
    mete_slot day = x->e->slots[x->dated->index];
    add_in_time(x, 0);
    cut_day(x);
    for (guint i = 0; i < x->points->len; i++) {
        season one = {g_array_index(x->points, mete_slot, i), NULL, NULL, NULL};
        if (one.days.lo > METE_NO_VALUE) {
            one.days.hi =
                i + 1 < x->points->len
                    ? g_array_index(x->points, mete_slot, i + 1).lo - 1
                    : day.hi;
        }
        g_array_append_val(x->seasons, one);
    }
    g_array_set_size(x->points, 0);
    g_array_set_size(x->open, 0);
}

/* Each version alone: what it settles, and what is open then. */
static bool look_at_seasons(exploring *x, mete_finding *finding)
{
    mete_evaluation *e = x->e;
    bool fits = true;
    for (guint i = 0; i < x->seasons->len; i++) {
        season *one = season_at(x, i);
        mete_evaluation_reread(e, &one->days);
        mete_evaluation_settle(e);
        one->reading = e->item;
        one->document = e->document;
        one->settled =
            mete_arena_copy(x->arena, e->settled,
                            (e->item->factor_count + 1) * sizeof(int));
        fits = (e->item == x->shown || mete_finish_settled(e, finding)) && fits;
        copy_open(x, 0);
    }
    return fits;
}

/* Puts the evaluation where the decision falls on `day`. */
static void enter_season(exploring *x, const season *one, const mete_slot *day)
{
    mete_evaluation_reread(x->e, day);
    memcpy(x->e->settled, one->settled,
           one->reading->factor_count * sizeof(int));
}

static const season *season_of(const exploring *x, const mete_slot *day)
{
    guint at = 0;
    while (at + 1 < x->seasons->len && season_at(x, at + 1)->days.lo <= day->lo) {
        at++;
    }
    return season_at(x, at);
}

/* The reading that the finding lists, on the slots as they were. */
static void leave_seasons(exploring *x, const mete_slot *before)
{
    guint at = x->seasons->len - 1;
    while (at > 0
           && (season_at(x, at)->reading != x->shown
               || season_at(x, at)->document == NULL)) {
        at--;
    }
    enter_season(x, season_at(x, at), before);
}

/* Days that nothing can be cut for are taken version by version: what else
 * asks for the day splits them again. */
static void point_at_days(exploring *x)
{
    add_in_time(x, 0);
    if (cut_day(x)) {
        return;
    }
    for (guint i = 0; i < x->seasons->len; i++) {
        g_array_append_val(x->points, season_at(x, i)->days);
    }
}

/* Which version governs is asked before everything else: another one has
 * other phrases. */
static bool explore_seasons(exploring *x, mete_finding *finding)
{
    const mete_slot before = x->e->slots[x->dated->index];
    find_seasons(x);
    bool fits = look_at_seasons(x, finding);
    mete_evaluation_reread(x->e, &before);
    point_at_days(x);
    guint count = x->points->len;
    g_array_set_size(x->open, 0);
    for (guint i = 0; i < count && !x->exhausted; i++) {
        mete_slot day = g_array_index(x->points, mete_slot, i);
        enter_season(x, season_of(x, &day), &day);
        g_ptr_array_add(x->nodes, explore(x, i + 1 == count));
    }
    if (x->diagrammed && !x->exhausted) {
        mete_diagram_split(&x->diagram, (int)x->ranks[x->dated->index] - 1,
                           (mete_node **)x->nodes->pdata,
                           (const mete_slot *)(void *)x->points->data, count);
    }
    leave_seasons(x, &before);
    return fits;
}

static void begin(exploring *x, mete_evaluation *e, mete_finding *finding,
                  mete_verdict *hull, uint8_t *seen)
{
    memset(x, 0, sizeof *x);
    x->e = e;
    x->shown = e->item;
    x->dated = e->dated ? e->rulebook->known.decided_on : NULL;
    x->seasons = g_array_new(FALSE, FALSE, sizeof(season));
    x->hull = hull;
    x->seen = seen;
    x->tight = true;
    x->runs_few = runs_few(e->item, finding->want);
    x->diagrammed = (finding->want & METE_WANT_MISSING) != 0;
    x->ranks = g_new0(uint32_t, e->rulebook->fact_count + 1);
    for (uint32_t i = 0; i < e->item->asked_count; i++) {
        x->ranks[e->item->asked[i]] = i + 1;
    }
    x->open = g_array_new(FALSE, FALSE, sizeof(uint32_t));
    x->points = g_array_new(FALSE, FALSE, sizeof(mete_slot));
    x->completions = g_array_new(FALSE, FALSE, sizeof(mete_events_completion));
    x->nodes = g_ptr_array_new();
    x->path = g_array_new(FALSE, FALSE, sizeof(uint32_t));
    x->arena = mete_arena_new();
    e->open = g_new(uint32_t, METE_OPEN_MAX);
    e->collect = true;
    if (x->diagrammed) {
        mete_diagram_begin(&x->diagram);
    }
}

static void end(exploring *x)
{
    if (x->diagrammed) {
        mete_diagram_end(&x->diagram);
    }
    g_free(x->e->open);
    x->e->open = NULL;
    x->e->collect = false;
    mete_recall_free(x->recall);
    mete_arena_free(x->arena);
    g_ptr_array_free(x->nodes, TRUE);
    g_array_free(x->path, TRUE);
    g_array_free(x->completions, TRUE);
    g_array_free(x->points, TRUE);
    g_array_free(x->open, TRUE);
    g_array_free(x->seasons, TRUE);
    g_free(x->ranks);
}

/* One run on the slots as they are, or one for each version. */
static void run_once(exploring *x)
{
    const mete_slot before =
        x->dated != NULL ? x->e->slots[x->dated->index] : (mete_slot){0, 0};
    for (guint i = 0; i < x->seasons->len; i++) {
        const season *one = season_at(x, i);
        enter_season(x, one, &one->days);
        mete_evaluation_run(x->e);
        copy_open(x, 0);
        join_run(x);
    }
    if (x->dated != NULL) {
        leave_seasons(x, &before);
        add_in_time(x, 0);
        return;
    }
    mete_evaluation_run(x->e);
    copy_open(x, 0);
    join_run(x);
}

/* Too many completions: one run's hull stands for all of them. */
static bool fall_back(exploring *x, mete_finding *finding)
{
    mete_recall_free(x->recall);
    x->recall = NULL;
    mete_verdict_clear(x->hull);
    memset(x->seen, 0, x->shown->trace_count);
    g_array_set_size(x->open, 0);
    x->tight = false;
    run_once(x);
    if (!x->diagrammed) {
        return true;
    }
    GArray *facts = g_array_new(FALSE, FALSE, sizeof(uint32_t));
    for (int rank = next_open(x, 0, 0); rank >= 0;
         rank = next_open(x, 0, (uint32_t)rank + 1)) {
        g_array_append_val(facts, x->e->item->asked[rank]);
    }
    bool fits = mete_missing_all(x->e, (const uint32_t *)(void *)facts->data,
                                 facts->len, x->hull, finding);
    g_array_free(facts, TRUE);
    return fits;
}

bool mete_explore(mete_evaluation *e, mete_finding *finding,
                  mete_verdict *verdict, uint8_t *seen)
{
    exploring x;
    bool fits = true;
    begin(&x, e, finding, verdict, seen);
    if (x.dated != NULL) {
        fits = explore_seasons(&x, finding);
    } else {
        explore(&x, true);
    }
    if (x.exhausted && !e->overflow) {
        fits = fall_back(&x, finding) && fits;
    } else if (x.diagrammed && !e->overflow) {
        fits = mete_missing_read(e, &x.diagram, finding) && fits;
    }
    finding->tight = x.tight && e->session == NULL; /* no function spoke */
    end(&x);
    return fits;
}
