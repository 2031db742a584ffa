/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The way of a case through the house.
 *
 * One run of the stages decides a case whose facts are known; where the run
 * found something open that mattered, explore.c runs them on completions.
 */
#include "decide/evaluate.h"

#include "decide/evaluation.h"
#include "decide/finish.h"
#include "decide/resolve.h"
#include "decide/several.h"
#include "decide/stages.h"
#include "decide/superior.h"
#include "decide/what_if.h"

#include <glib.h>
#include <string.h>

/* A fact whose `when` is false is absent; unknown, it may be. */
static void apply_whens(mete_evaluation *e)
{
    for (uint32_t i = 0; i < e->item->when_count; i++) {
        const mete_plan_when *when = &e->item->whens[i];
        mete_truth truth = mete_machine_truth(e, &when->when);
        mete_slot *slot = &e->slots[when->fact];
        *slot = e->wide[i];
        if (truth == METE_FALSE) {
            slot->lo = slot->hi = METE_VALUE_ABSENT;
        } else if (truth == METE_UNKNOWN && slot->hi > METE_VALUE_ABSENT) {
            slot->lo = METE_VALUE_ABSENT;
        }
    }
}

enum { TRUTHS = METE_TRUTHS_RUN };

static size_t truths_room(const mete_item_plan *item)
{
    return mete_truths_room(item->trace_room);
}

/* By stores of the processor's own size: what memset() stores of a few bytes
 * has to reach the cache before the first truth can be joined to it. */
static inline void empty_truths(uint8_t *truths, uint32_t count)
{
    uint32_t i = 0;
    do {
        memset(truths + i, 0, TRUTHS);
        i += TRUTHS;
    } while (i < count);
}

static inline void begin_grades(mete_evaluation *e)
{
    mete_verdict_clear(e->verdict);
    empty_truths(e->truths, e->item->trace_count);
    for (int i = 0; e->item->terms && i < METE_TERM_COUNT; i++) {
        e->terms[i].has = METE_FALSE;
        e->terms[i].overflow = false;
    }
    e->unsettled = false;
    e->removed = 0;
    e->maybe_removed = 0;
    e->kept = 0;
    e->exempted = false;
    e->may_exempt = METE_FALSE;
    e->may_orders_ever = 0;
    e->may_orders_always = 0;
}

static inline void begin_run(mete_evaluation *e)
{
    begin_grades(e);
    e->overflow = false;
    e->failed = false;
    e->open_count = 0;
}

/* Orders that go with what the case comes to: certain where they go with all
 * that it may come to. */
static void add_attendants(mete_evaluation *e)
{
    mete_verdict *verdict = e->verdict;
    uint64_t ever = 0;
    uint64_t always = verdict->possible != 0 ? UINT64_MAX : 0;
    for (uint32_t rest = verdict->possible; rest != 0; rest &= rest - 1) {
        uint64_t orders = e->item->attendant[__builtin_ctz(rest)];
        ever |= orders;
        always &= orders;
    }
    verdict->orders_ever |= ever;
    verdict->orders_always |= always;
}

/* Orders stay with every outcome but these. */
static void drop_orders(mete_verdict *verdict)
{
    const uint32_t without = 1u << METE_OUTCOME_TRANSFER
                           | 1u << METE_OUTCOME_GAP
                           | 1u << METE_OUTCOME_NOT_APPLICABLE;
    if (verdict->possible & without) {
        verdict->orders_always = 0;
    }
    if ((verdict->possible & ~without) == 0) {
        verdict->orders_ever = 0;
    }
}

/* Orders of the clause stand beside an outcome that ends the way, and what
 * they depend on is asked for. */
static void keep_orders(mete_evaluation *e)
{
    if (e->verdict->possible == 1u << METE_OUTCOME_TRANSFER) {
        return;
    }
    for (uint32_t i = 0; i < e->item->part_count; i++) {
        const mete_plan_part *part = &e->item->parts[i];
        mete_truth when = mete_evaluation_truth(e, &part->when, UINT32_MAX);
        if (e->item->staged) {
            when = mete_stages_order(e, part, when);
        }
        if (when & METE_TRUE) {
            mete_clause_orders(e, part, when);
        }
    }
}

/* Where the day of the act is known, resolving has looked. */
static mete_truth applies(mete_evaluation *e)
{
    if (e->act_date != METE_DATE_MAX) {
        return METE_TRUE;
    }
    mete_truth truth = mete_evaluation_truth(e, &e->item->applies, UINT32_MAX);
    if (truth & METE_FALSE) {
        e->verdict->possible |= 1u << METE_OUTCOME_NOT_APPLICABLE;
        e->verdict->notes |= METE_NOTE_DATE;
    }
    return truth;
}

static inline bool grade(mete_evaluation *e)
{
    if (applies(e) == METE_FALSE) {
        return false;
    }
    if (mete_stage_bars(e) || mete_stage_exemptions(e)) {
        keep_orders(e);
    } else {
        mete_stage_circumstances(e);
        mete_stage_grade(e);
    }
    return true;
}

void mete_evaluation_grade(mete_evaluation *e)
{
    begin_grades(e);
    grade(e);
}

static void run_stages(mete_evaluation *e)
{
    begin_run(e);
    apply_whens(e);
    if (!grade(e)) {
        return;
    }
    if (e->superior != NULL) {
        mete_superior_meet(e);
    }
    if (e->item->attendant != NULL) {
        add_attendants(e);
    }
    drop_orders(e->verdict);
    mete_stage_procedure(e);
}

void mete_evaluation_run(mete_evaluation *e)
{
    run_stages(e);
    if (e->failed) { /* what it would have said, nobody knows */
        e->verdict->possible |= 1u << METE_OUTCOME_GAP;
        e->verdict->orders_always = 0;
    }
}

/* Arrays of penalties in the working memory of one evaluation: of two
 * verdicts, one possibility, and three more where there are later stages. */
enum { VERDICT = 4, VERDICT_STAGED = 5, POSSIBILITY = 1, ASIDE = 3 };

static inline uint32_t verdict_arrays(const mete_item_plan *item)
{
    return item->staged ? VERDICT_STAGED : VERDICT;
}

/* Kept by the finding for the next evaluation. */
static inline size_t working_room(const mete_item_plan *item)
{
    size_t arrays = item->staged ? 2 * VERDICT_STAGED + POSSIBILITY + ASIDE
                                 : 2 * VERDICT + POSSIBILITY;
    return item->graded_count
             * (arrays * sizeof(mete_graded) + sizeof(mete_statutory))
         + item->when_room * sizeof(mete_slot)
         + item->factor_room * sizeof(int) + 2 * truths_room(item)
         + (item->superior != NULL ? mete_superior_room(item->superior) : 0);
}

/* What the caller said, and nothing settled. */
static inline void begin_reading(mete_evaluation *e)
{
    const mete_item_plan *item = e->item;
    if (item->factor_count > 0) {
        memset(e->settled, 0, item->factor_count * sizeof(int));
    }
    for (uint32_t i = 0; i < item->when_count; i++) {
        e->wide[i] = e->slots[item->whens[i].fact];
    }
}

/* What has to be aligned most comes first.  All readings of an item have their
 * arrays in the same places. */
static inline void lay_out(mete_evaluation *e, mete_finding *finding)
{
    const mete_item_plan *item = e->item;
    uint32_t count = item->graded_count;
    mete_graded *graded = finding->scratch;
    mete_verdict_place(&finding->run, count, item->staged, graded);
    finding->run.chooses = item->chooses;
    e->scratch = graded + 2 * (size_t)verdict_arrays(item) * count;
    e->aside = e->scratch + count;
    e->statutory =
        (mete_statutory *)(e->aside
                           + (item->staged ? ASIDE * (size_t)count : 0));
    e->wide = (mete_slot *)(e->statutory + count);
    e->settled = (int *)(e->wide + item->when_room);
    e->truths = (uint8_t *)(e->settled + item->factor_room);
    e->seen = e->truths + truths_room(item);
    e->verdict = &finding->run;
    e->superior = NULL;
    if (item->superior != NULL) {
        mete_superior_place(e, e->seen + truths_room(item));
    }
    begin_reading(e);
}

METE_RARE static bool enlarge(mete_finding *finding, size_t room)
{
    void *larger = g_try_realloc(finding->scratch, room);
    if (larger == NULL) {
        return false;
    }
    finding->scratch = larger;
    finding->scratch_room = room;
    return true;
}

static inline bool prepare(mete_evaluation *e, mete_finding *finding)
{
    size_t room = working_room(e->item);
    if (room > finding->scratch_room && !enlarge(finding, room)) {
        return false;
    }
    lay_out(e, finding);
    return true;
}

/* The slots stand again as the caller set them. */
static void restore_whens(mete_evaluation *e)
{
    for (uint32_t i = 0; i < e->item->when_count; i++) {
        e->slots[e->item->whens[i].fact] = e->wide[i];
    }
}

/* Did the caller say what every fact is that the item reads? */
static bool all_given(const mete_evaluation *e)
{
    const uint64_t *given = (const uint64_t *)(const void *)e->the_case->given;
    const uint64_t values =
        UINT64_MAX / (UINT8_MAX / METE_GIVEN_VALUE); /* in each byte */
    for (uint32_t i = 0; i < e->item->run_count; i++) {
        const mete_plan_run *run = &e->item->runs[i];
        if ((given[run->run] & run->facts) != (values & run->facts)) {
            return false;
        }
    }
    return true;
}

/* … or is it presumed, or has one value only? */
static bool all_known(const mete_evaluation *e)
{
    if (all_given(e)) {
        return true;
    }
    for (uint32_t i = 0; i < e->item->fact_count; i++) {
        const mete_slot *slot = &e->slots[e->item->facts[i]];
        if (slot->lo != slot->hi) {
            return false;
        }
    }
    return true;
}

static mete_evaluate_result decide(mete_evaluation *e, mete_finding *finding)
{
    const mete_verdict *verdict = &finding->run;
    const uint8_t *seen = e->truths;
    bool fits = true;
    e->points = all_known(e);
    mete_evaluation_settle(e);
    if ((e->unsettled || e->dated) && !e->overflow) {
        mete_verdict_place(&finding->hull, e->item->graded_count,
                           e->item->staged,
                           finding->run.penalties
                               + verdict_arrays(e->item) * finding->run.count);
        finding->hull.chooses = e->item->chooses;
        mete_verdict_clear(&finding->hull);
        memset(e->seen, 0, e->item->trace_count);
        e->points = false;
        fits = mete_explore(e, finding, &finding->hull, e->seen);
        verdict = &finding->hull;
        seen = e->seen;
    }
    if (e->overflow) {
        return METE_EVALUATE_OVERFLOW;
    }
    fits = mete_finish(e, verdict, seen, finding) && fits;
    return fits ? METE_EVALUATED : METE_EVALUATE_NO_MEMORY;
}

static void hold_rulebook(mete_finding *finding, mete_rulebook *rulebook)
{
    if (finding->rulebook == rulebook) {
        return;
    }
    if (finding->rulebook != NULL) {
        mete_rulebook_unref(finding->rulebook);
    }
    finding->rulebook = mete_rulebook_hold(rulebook);
}

/* The rest is set by resolving, by prepare() and by begin_run(). */
static void begin(mete_evaluation *e, mete_case *the_case)
{
    e->rulebook = the_case->rulebook;
    e->plan = the_case->rulebook->plan;
    e->the_case = the_case;
    e->slots = the_case->slots;
    e->document = NULL;
    e->dated = false;
    e->uncovered = false;
    e->completions = NULL;
    e->per = NULL;
    e->open = NULL;
    e->collect = false;
    e->settling = false;
    e->session = NULL;
    e->loose = false;
}

bool mete_evaluation_ready(mete_evaluation *e, mete_case *the_case,
                           const mete_item_plan *item, mete_finding *working)
{
    begin(e, the_case);
    mete_stage_resolve(e);
    if (item != NULL && item != e->item) {
        e->item = item;
        e->document = item->document;
    }
    e->points = false;
    return prepare(e, working);
}

bool mete_evaluation_open(mete_evaluation *e, mete_case *the_case,
                          mete_finding *working)
{
    if (!mete_evaluation_ready(e, the_case, NULL, working)) {
        return false;
    }
    mete_evaluation_settle(e);
    return true;
}

void mete_evaluation_settle(mete_evaluation *e)
{
    e->settling = true; /* what the document settles stays so */
    mete_evaluation_run(e);
    e->settling = false;
}

void mete_evaluation_reread(mete_evaluation *e, const mete_slot *day)
{
    restore_whens(e);
    e->slots[e->rulebook->known.decided_on->index] = *day;
    mete_resolve_document(e);
    begin_reading(e);
}

void mete_evaluation_close(mete_evaluation *e)
{
    restore_whens(e);
    if (e->session != NULL) {
        e->rulebook->opaques->end(e->session);
    }
}

mete_evaluate_result mete_evaluate_case(mete_case *the_case,
                                        mete_finding *finding)
{
    mete_evaluation e;
    mete_finding_clear(finding);
    if (the_case->item == NULL && the_case->item_count == 0) {
        return METE_EVALUATE_NO_ITEM;
    }
    hold_rulebook(finding, the_case->rulebook);
    if (the_case->item == NULL) {
        return mete_evaluate_several(the_case, finding);
    }
    begin(&e, the_case);
    const char *why = mete_stage_resolve(&e);
    finding->item = e.item->item;
    finding->dated = e.dated;
    finding->document = e.dated ? NULL : e.document;
    finding->want = the_case->want;
    if (why != NULL) {
        mete_finish_not_applicable(why, finding);
        return (the_case->want & METE_WANT_WHAT_IF) != 0
                 ? mete_what_if_fill(&e, finding)
                 : METE_EVALUATED;
    }
    if (!prepare(&e, finding)) {
        return METE_EVALUATE_NO_MEMORY;
    }
    mete_evaluate_result result = decide(&e, finding);
    mete_evaluation_close(&e);
    if ((the_case->want & METE_WANT_WHAT_IF) != 0 && result == METE_EVALUATED) {
        result = mete_what_if_fill(&e, finding);
    }
    return result;
}
