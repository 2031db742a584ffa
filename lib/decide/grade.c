/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Stage 5: part by part from the statute's clause to the graded penalties.
 *
 * A row or weight narrows what the clause allows and is clipped to it;
 * circumstances narrow further where the document says so.  Only a mitigated
 * grade goes below the minimum, nothing goes above the maximum.
 */
#include "decide/grade.h"

#include "decide/per.h"
#include "decide/stages.h"

uint32_t mete_grade_without_penalties(const mete_evaluation *e,
                                      const mete_plan_part *part)
{
    uint64_t orders = 0;
    for (uint32_t i = 0; i < part->entry_count; i++) {
        if (part->entries[i].order >= 0) {
            orders |= UINT64_C(1) << part->entries[i].order;
        }
    }
    bool ever = (e->verdict->orders_ever & orders) != 0;
    bool always = (e->verdict->orders_always & orders) != 0;
    return (ever ? 1u << METE_OUTCOME_CORRECTION_ONLY : 0)
         | (always ? 0 : 1u << METE_OUTCOME_NONE);
}

/* Grades all penalties of a possibility into `target`.  Gives its outcomes:
 * penalty if any is left, else what the part comes to without. */
static uint32_t grade_into(mete_evaluation *e, const mete_grading *g,
                           mete_graded *target)
{
    uint32_t outcomes = 0;
    bool sure = false;
    bool any = false;
    for (uint32_t i = 0; i < g->part->entry_count; i++) {
        const mete_plan_entry *entry = &g->part->entries[i];
        if (entry->order >= 0) {
            continue;
        }
        mete_graded *graded = &target[entry->slot];
        uint32_t conflict = mete_penalty_grade(e, g, entry, graded);
        outcomes |= conflict;
        any |= graded->present != 0;
        sure |= graded->present != 0 && graded->mode != METE_MODE_CONDITIONAL;
        if (conflict != 0 && !graded->present
            && !mete_penalty_is_doubtful(e, entry)) {
            return outcomes;
        }
    }
    if (any) {
        outcomes |= 1u << METE_OUTCOME_PENALTY;
    }
    return sure ? outcomes : outcomes | mete_grade_without_penalties(e, g->part);
}

/* One more possibility of the part beside those already there. */
static void join_part(const mete_plan_part *part, mete_graded *into,
                      const mete_graded *from)
{
    for (uint32_t i = 0; i < part->entry_count; i++) {
        int slot = part->entries[i].slot;
        if (slot < 0) {
            continue;
        }
        bool differ = !into[slot].present != !from[slot].present;
        mete_graded_join(&into[slot], &from[slot]);
        if (differ) {
            into[slot].mode = METE_MODE_CONDITIONAL;
        }
    }
}

/* As if the part had not been graded. */
static void forget_part(const mete_plan_part *part, mete_graded *target)
{
    for (uint32_t i = 0; i < part->entry_count; i++) {
        int slot = part->entries[i].slot;
        if (slot >= 0) {
            target[slot].present = 0;
            target[slot].notes = 0;
        }
    }
}

/* What has been found of a part so far. */
typedef struct {
    uint32_t outcomes;
    uint32_t graded; /* possibilities with penalties */
    bool several;    /* … of different rows */
    const mete_row *tier;
    const mete_row *end; /* row that ends the way; &mete_row_several */
} part_result;

static bool is_penal(uint32_t outcomes)
{
    return outcomes >> METE_OUTCOME_PENALTY & 1;
}

static void note_tier(part_result *result, const mete_plan_row *row)
{
    const mete_row *tier = row != NULL ? row->row : NULL;
    if (result->graded > 0 && result->tier != tier) {
        result->several = true;
    }
    result->tier = tier;
}

static void note_end(part_result *result, const mete_row *row)
{
    result->end = result->end == NULL || result->end == row
                    ? row
                    : &mete_row_several;
}

static void grade_possibility(mete_evaluation *e, const mete_grading *g,
                              mete_graded *target, part_result *result)
{
    mete_outcome ends =
        g->row != NULL ? (mete_outcome)g->row->outcome : METE_OUTCOME_NONE;
    if (ends != METE_OUTCOME_NONE && ends != METE_OUTCOME_MAY_EXEMPT) {
        result->outcomes |= 1u << ends;
        note_end(result, g->row->row);
        return;
    }
    bool first = result->graded == 0;
    mete_graded *graded = first ? target : e->scratch;
    uint32_t outcomes = grade_into(e, g, graded);
    bool penal = is_penal(outcomes);
    if (penal && ends == METE_OUTCOME_MAY_EXEMPT) {
        /* with the range that applies if the officer declines */
        outcomes &= ~(1u << METE_OUTCOME_PENALTY);
        outcomes |= 1u << METE_OUTCOME_MAY_EXEMPT;
    }
    result->outcomes |= outcomes;
    if (first && !penal) {
        forget_part(g->part, target);
    } else if (!first && penal) {
        join_part(g->part, target, graded);
    }
    if (penal) {
        note_tier(result, g->row);
        result->graded++;
    }
}

/* A mitigated row with and without its ground, where it is open whether there
 * is one. */
static void grade_row(mete_evaluation *e, const mete_grading *g,
                      mete_graded *target, part_result *result)
{
    if (g->row->effect == METE_EFFECT_MITIGATED && e->maybe_ground) {
        e->has_ground = true;
        grade_possibility(e, g, target, result);
        e->has_ground = false;
    }
    grade_possibility(e, g, target, result);
}

/* All rows that may be chosen under one effect. */
static void grade_effect(mete_evaluation *e, const mete_plan_part *part,
                         mete_effect effect, bool must, mete_graded *target,
                         part_result *result)
{
    mete_grading g = {part, NULL, false, effect, must};
    const mete_plan_table *table = part->table;
    if (table != NULL && e->document == NULL && e->item->document != NULL) {
        table = NULL; /* its document does not fit place or day */
    }
    if (table == NULL) {
        e->verdict->notes |= METE_NOTE_NO_BENCHMARK;
        grade_possibility(e, &g, target, result);
        return;
    }
    if (table->factor_count > 0) {
        uint32_t outcomes = mete_weights_read(e, table);
        result->outcomes |= outcomes;
        g.weights = true;
        if (outcomes == 0 || e->unsettled) {
            grade_possibility(e, &g, target, result);
        }
        return;
    }
    const mete_plan_row *rows[METE_ROWS_MAX + 1];
    uint32_t count = mete_table_choose(e, table, mete_grade_tier(effect), rows,
                                       &result->outcomes);
    for (uint32_t i = 0; i < count; i++) {
        g.row = rows[i];
        grade_row(e, &g, target, result);
    }
}

/* May the choice between lighter and mitigated still be open? */
static bool leaves_choice(const mete_evaluation *e, const mete_plan_part *part,
                          const mete_row *tier)
{
    if (part->table == NULL || part->table->row_count == 0
        || e->document == NULL) {
        return true;
    }
    return tier != NULL && tier->when.root == NULL && !tier->otherwise;
}

static void grade_alternatives(mete_evaluation *e, const mete_plan_part *part,
                               bool must)
{
    part_result lighter = {0, 0, false, NULL, NULL};
    part_result mitigated = {0, 0, false, NULL, NULL};
    grade_effect(e, part, METE_EFFECT_LIGHTER, must, e->verdict->lighter,
                 &lighter);
    grade_effect(e, part, METE_EFFECT_MITIGATED, must, e->verdict->mitigated,
                 &mitigated);
    e->verdict->alternatives = METE_TRUE;
}

/* With and without the duty where it is open whether there is one. */
static void grade_duty(mete_evaluation *e, const mete_plan_part *part,
                       mete_effect effect, mete_graded *target,
                       part_result *result)
{
    mete_truth duty = effect == METE_EFFECT_HEAVIER  ? e->must_heighten
                    : effect == METE_EFFECT_ORDINARY ? METE_FALSE
                                                     : e->must_lighten;
    if (duty & METE_TRUE) {
        grade_effect(e, part, effect, true, target, result);
    }
    if (duty & METE_FALSE) {
        grade_effect(e, part, effect, false, target, result);
    }
}

static void grade_effects(mete_evaluation *e, const mete_plan_part *part,
                          part_result *result)
{
    mete_graded *target = e->verdict->penalties;
    for (uint32_t rest = e->effects; rest != 0; rest &= rest - 1) {
        int bit = __builtin_ctz(rest);
        mete_effect effect = (mete_effect)(bit % METE_GRADES_WEIGHED);
        grade_duty(e, part, effect, target, result);
        if (bit >= METE_GRADES_WEIGHED) {
            e->verdict->notes |= METE_NOTE_NEEDS_WEIGHING;
            grade_duty(e, part, METE_EFFECT_HEAVIER, target, result);
        } else if (effect == METE_EFFECT_LIGHTER_OR_MITIGATED
                   && result->graded > 0 && !result->several
                   && leaves_choice(e, part, result->tier)) {
            grade_alternatives(e, part, (e->must_lighten & METE_TRUE) != 0);
        }
    }
}

/* Outcomes of two parts of one item: what the case comes to as a whole. */
static mete_outcome together(mete_outcome a, mete_outcome b)
{
    static const mete_outcome first[] = {
        METE_OUTCOME_GAP, METE_OUTCOME_CONFLICT, METE_OUTCOME_PENALTY,
        METE_OUTCOME_MAY_EXEMPT, METE_OUTCOME_CORRECTION_ONLY};
    if (a == METE_OUTCOME_NOT_APPLICABLE || b == METE_OUTCOME_NOT_APPLICABLE) {
        return a == METE_OUTCOME_NOT_APPLICABLE ? b : a;
    }
    if (a == METE_OUTCOME_NONE) {
        return b;
    }
    for (size_t i = 0; i < sizeof first / sizeof first[0]; i++) {
        if (a == first[i] || b == first[i]) {
            return first[i];
        }
    }
    return a < b ? a : b;
}

/* Grades that are weighed are one decision: what stands in the way of one
 * stands in the way of all. */
static uint32_t one_outcome(uint32_t outcomes)
{
    mete_outcome one = (mete_outcome)__builtin_ctz(outcomes);
    for (uint32_t rest = outcomes & (outcomes - 1); rest != 0;
         rest &= rest - 1) {
        one = together(one, (mete_outcome)__builtin_ctz(rest));
    }
    return 1u << one;
}

/* The row of the part: of those that are weighed, the one with penalties; of
 * those that are possible, the only one. */
static const mete_row *tier_of(const mete_evaluation *e,
                               const part_result *result)
{
    const mete_row *tier = result->several ? &mete_row_several : result->tier;
    if (result->end == NULL) {
        return tier;
    }
    return result->graded == 0 ? result->end
         : e->unsettled        ? &mete_row_several
                               : tier;
}

static void note_graded(mete_evaluation *e, const part_result *result)
{
    bool again = e->verdict->tiers_seen;
    if (result->graded == 0 && result->end == NULL) {
        return;
    }
    e->verdict->tier = e->exempted ? NULL
                     : again       ? &mete_row_several
                                   : tier_of(e, result);
    e->verdict->tiers_seen = 1;
    e->verdict->penal |= result->graded > 0;
}

static void drop_part(mete_evaluation *e, const mete_plan_part *part)
{
    for (uint32_t i = 0; i < part->entry_count; i++) {
        int slot = part->entries[i].slot;
        if (slot >= 0) {
            e->verdict->penalties[slot].present = 0;
            e->verdict->lighter[slot].present = 0;
            e->verdict->mitigated[slot].present = 0;
        }
    }
}

/* The clause stands in the finding.  Is anything left of it that a table could
 * grade? */
static mete_truth mark_clause(mete_evaluation *e, const mete_plan_part *part)
{
    mete_truth any = METE_FALSE;
    bool fine = false;
    for (uint32_t i = 0; i < part->entry_count; i++) {
        const mete_plan_entry *entry = &part->entries[i];
        if (entry->slot < 0
            || e->statutory[entry->slot].present == METE_FALSE) {
            continue;
        }
        const mete_statutory *statutory = &e->statutory[entry->slot];
        e->verdict->statutory[entry->slot].present = 1;
        if (!fine && statutory->has_range) {
            mete_penalty_set_terms(e, entry, statutory);
            fine = entry->kind == METE_PENALTY_FINE;
        }
        if (!mete_penalty_is_taken(e, entry)) {
            any = mete_truth_or(any, mete_penalty_is_doubtful(e, entry)
                                         ? METE_UNKNOWN
                                         : METE_TRUE);
        }
    }
    return any;
}

uint32_t mete_grade_part(mete_evaluation *e, const mete_plan_part *part)
{
    const uint32_t failed =
        1u << METE_OUTCOME_GAP | 1u << METE_OUTCOME_CONFLICT;
    bool certain = false;
    part_result result = {0, 0, false, NULL, NULL};
    result.outcomes = mete_clause_read(e, part, &certain);
    if (e->per != NULL && !certain) {
        result.outcomes |= mete_per_check(e, part, &certain);
    }
    if (certain) {
        return e->unsettled ? result.outcomes : one_outcome(result.outcomes);
    }
    mete_truth any = mark_clause(e, part);
    if (any & METE_FALSE) {
        result.outcomes |= mete_grade_without_penalties(e, part);
    }
    if (any == METE_FALSE) { /* and then no table is looked at */
        return result.outcomes;
    }
    grade_effects(e, part, &result);
    if (!e->unsettled && result.outcomes != 0) {
        result.outcomes = one_outcome(result.outcomes);
        if (result.outcomes & failed) {
            drop_part(e, part);
            return result.outcomes;
        }
    }
    if (result.graded > 1 && !e->unsettled) {
        mete_penalty_show_again(e, part, e->verdict->penalties);
    }
    note_graded(e, &result);
    return result.outcomes;
}

static uint32_t all_together(uint32_t a, uint32_t b)
{
    uint32_t both = 0;
    if (a == 1u << METE_OUTCOME_NOT_APPLICABLE) {
        return b; /* nothing yet */
    }
    for (uint32_t x = a; x != 0; x &= x - 1) {
        for (uint32_t y = b; y != 0; y &= y - 1) {
            both |= 1u << together((mete_outcome)__builtin_ctz(x),
                                   (mete_outcome)__builtin_ctz(y));
        }
    }
    return both;
}

/* A gap or conflict in one part leaves no penalties in the others either, and
 * no tier: that is left where rows ended the way. */
static void drop_penalties(mete_evaluation *e, uint32_t outcomes)
{
    const uint32_t of_rows = 1u << METE_OUTCOME_NO_PENALTY
                           | 1u << METE_OUTCOME_EXEMPTED
                           | 1u << METE_OUTCOME_CORRECTION_ONLY;
    for (uint32_t i = 0; i < e->item->part_count; i++) {
        drop_part(e, &e->item->parts[i]);
    }
    e->verdict->penal = 0;
    e->verdict->alternatives = 0;
    if (outcomes & ~of_rows) {
        e->verdict->tiers_seen = 0;
        e->verdict->tier = NULL;
    }
}

/* Orders of exemptions that leave the choice to the officer. */
static void add_may_orders(mete_evaluation *e, uint32_t outcomes)
{
    uint32_t may = 1u << METE_OUTCOME_MAY_EXEMPT;
    if (outcomes & may) {
        e->verdict->orders_ever |= e->may_orders_ever;
    }
    if (outcomes == may && e->verdict->possible == 0) {
        e->verdict->orders_always |= e->may_orders_always;
    }
}

/* Adds the outcomes of the graded parts to what is possible. */
static void decide(mete_evaluation *e, uint32_t outcomes)
{
    uint32_t penalty = 1u << METE_OUTCOME_PENALTY;
    uint32_t penal = penalty | 1u << METE_OUTCOME_MAY_EXEMPT;
    if (e->exempted) {
        return; /* what an exemption keeps does not change its outcome */
    }
    if (!e->unsettled && (outcomes & penal) == 0) {
        drop_penalties(e, outcomes);
    }
    if (outcomes & 1u << METE_OUTCOME_NONE) {
        outcomes &= ~(1u << METE_OUTCOME_NONE);
        outcomes |= 1u << METE_OUTCOME_GAP; /* nothing is left anywhere */
    }
    if (outcomes & penalty) {
        outcomes &= ~penalty;
        if (e->may_exempt & METE_TRUE) {
            outcomes |= 1u << METE_OUTCOME_MAY_EXEMPT;
        }
        if (e->may_exempt & METE_FALSE) {
            outcomes |= penalty;
        }
    }
    if (e->verdict->penal && e->verdict->alternatives == 0) {
        e->verdict->alternatives = METE_FALSE;
    }
    add_may_orders(e, outcomes);
    e->verdict->possible |= outcomes;
}

/* Orders and penalties of a part that may not hold are not certain. */
static uint32_t grade_perhaps(mete_evaluation *e, const mete_plan_part *part)
{
    uint64_t orders = e->verdict->orders_always;
    uint32_t found = mete_grade_part(e, part);
    e->verdict->orders_always = orders;
    for (uint32_t i = 0; i < part->entry_count; i++) {
        if (part->entries[i].slot >= 0) {
            e->verdict->penalties[part->entries[i].slot].mode =
                METE_MODE_CONDITIONAL;
        }
    }
    return found;
}

/* One part of an item with later stages: what stands of it now, and what
 * comes of it where it does not. */
static uint32_t grade_staged(mete_evaluation *e, const mete_plan_part *part,
                             mete_truth when)
{
    mete_truth stands = mete_stages_stand(e, part, when);
    uint32_t found = 0;
    mete_amount per;
    if (part->per.length > 0 && (stands & METE_TRUE)) {
        per = mete_per_read(e, part);
        e->per = &per;
    }
    if (stands == METE_TRUE) {
        found = mete_grade_part(e, part);
    } else if (stands == METE_UNKNOWN) {
        found = grade_perhaps(e, part);
    }
    e->per = NULL;
    return stands == METE_TRUE ? found : found | mete_stages_wait(e, part, when);
}

/* The same where some part is a later stage. */
static uint32_t grade_stages(mete_evaluation *e)
{
    uint32_t outcomes = 1u << METE_OUTCOME_NOT_APPLICABLE;
    for (uint32_t i = 0; i < e->item->part_count; i++) {
        const mete_plan_part *part = &e->item->parts[i];
        mete_truth when = mete_evaluation_truth(e, &part->when, UINT32_MAX);
        if (when == METE_FALSE) {
            continue;
        }
        uint32_t both = all_together(outcomes, grade_staged(e, part, when));
        outcomes = when == METE_TRUE ? both : outcomes | both;
    }
    return outcomes;
}

static uint32_t grade_parts(mete_evaluation *e)
{
    /* until a part has held */
    uint32_t outcomes = 1u << METE_OUTCOME_NOT_APPLICABLE;
    for (uint32_t i = 0; i < e->item->part_count; i++) {
        const mete_plan_part *part = &e->item->parts[i];
        mete_truth when =
            part->when.length == 0
                ? METE_TRUE
                : mete_evaluation_truth(e, &part->when, UINT32_MAX);
        if (when == METE_TRUE) {
            outcomes = all_together(outcomes, mete_grade_part(e, part));
        } else if (when == METE_UNKNOWN) {
            outcomes |= all_together(outcomes, grade_perhaps(e, part));
        }
    }
    return outcomes;
}

void mete_stage_grade(mete_evaluation *e)
{
    decide(e, e->item->staged ? grade_stages(e) : grade_parts(e));
}
