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

static void begin_run(mete_evaluation *e)
{
    mete_verdict_clear(e->verdict);
    memset(e->truths, 0, e->item->trace_count);
    for (int i = 0; e->item->terms && i < METE_TERM_COUNT; i++) {
        e->terms[i].has = METE_FALSE;
        e->terms[i].overflow = false;
    }
    e->unsettled = false;
    e->overflow = false;
    e->failed = false;
    e->open_count = 0;
    e->removed = 0;
    e->maybe_removed = 0;
    e->kept = 0;
    e->exempted = false;
    e->may_exempt = METE_FALSE;
    e->may_orders_ever = 0;
    e->may_orders_always = 0;
    apply_whens(e);
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

static void run_stages(mete_evaluation *e)
{
    begin_run(e);
    if (applies(e) == METE_FALSE) {
        return;
    }
    if (mete_stage_bars(e) || mete_stage_exemptions(e)) {
        keep_orders(e);
    } else {
        mete_stage_circumstances(e);
        mete_stage_grade(e);
    }
    drop_orders(e->verdict);
}

void mete_evaluation_run(mete_evaluation *e)
{
    run_stages(e);
    if (e->failed) { /* what it would have said, nobody knows */
        e->verdict->possible |= 1u << METE_OUTCOME_GAP;
        e->verdict->orders_always = 0;
    }
}

/* Working memory of one evaluation, kept by the finding for the next: what
 * has to be aligned most comes first. */
static size_t working_room(const mete_item_plan *item)
{
    return item->graded_count
             * (9 * sizeof(mete_graded) + sizeof(mete_statutory))
         + item->when_count * sizeof(mete_slot)
         + item->factor_count * sizeof(int) + 2 * (size_t)item->trace_count;
}

static void lay_out(mete_evaluation *e, mete_finding *finding)
{
    const mete_item_plan *item = e->item;
    uint32_t count = item->graded_count;
    mete_graded *graded = finding->scratch;
    mete_verdict_place(&finding->run, count, graded);
    mete_verdict_place(&finding->hull, count, graded + 4 * count);
    e->scratch = graded + 8 * count;
    e->statutory = (mete_statutory *)(e->scratch + count);
    e->wide = (mete_slot *)(e->statutory + count);
    e->settled = (int *)(e->wide + item->when_count);
    e->truths = (uint8_t *)(e->settled + item->factor_count);
    e->seen = e->truths + item->trace_count;
    e->verdict = &finding->run;
    if (item->factor_count > 0) {
        memset(e->settled, 0, item->factor_count * sizeof(int));
    }
    for (uint32_t i = 0; i < item->when_count; i++) {
        e->wide[i] = e->slots[item->whens[i].fact];
    }
}

static bool prepare(mete_evaluation *e, mete_finding *finding)
{
    size_t room = working_room(e->item);
    if (room > finding->scratch_room) {
        void *larger = g_try_realloc(finding->scratch, room);
        if (larger == NULL) {
            return false;
        }
        finding->scratch = larger;
        finding->scratch_room = room;
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

static mete_evaluate_result decide(mete_evaluation *e, mete_finding *finding)
{
    const mete_verdict *verdict = &finding->run;
    const uint8_t *seen = e->truths;
    bool fits = true;
    e->settling = true;
    mete_evaluation_run(e);
    e->settling = false;
    if (e->unsettled && !e->overflow) {
        mete_verdict_clear(&finding->hull);
        memset(e->seen, 0, e->item->trace_count);
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
    e->completions = NULL;
    e->open = NULL;
    e->collect = false;
    e->settling = false;
    e->session = NULL;
}

mete_evaluate_result mete_evaluate_case(mete_case *the_case,
                                        mete_finding *finding)
{
    mete_evaluation e;
    mete_finding_clear(finding);
    if (the_case->item == NULL) {
        return METE_EVALUATE_NO_ITEM;
    }
    begin(&e, the_case);
    hold_rulebook(finding, the_case->rulebook);
    const char *why = mete_stage_resolve(&e);
    finding->item = e.item->item;
    finding->document = e.document;
    finding->want = the_case->want;
    if (why != NULL) {
        mete_finish_not_applicable(why, finding);
        return METE_EVALUATED;
    }
    if (!prepare(&e, finding)) {
        return METE_EVALUATE_NO_MEMORY;
    }
    mete_evaluate_result result = decide(&e, finding);
    restore_whens(&e);
    if (e.session != NULL) {
        e.rulebook->opaques->end(e.session);
    }
    return result;
}
