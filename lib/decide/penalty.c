/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Stage 5: one penalty, from the clause's range to the graded one.
 *
 * The table narrows and the clause clips; circumstances narrow what a table
 * chose by itself; what is mandatory holds in every case.
 */
#include "decide/grade.h"

#include "decide/adjust.h"
#include "decide/per.h"
#include "decide/span.h"

static bool is_money(const mete_plan_entry *entry)
{
    return entry->range.unit_money;
}

const mete_plan_row_range *mete_penalty_row_range(const mete_plan_row *row,
                                                  unsigned kind)
{
    for (uint32_t i = 0; i < row->range_count; i++) {
        if (row->ranges[i].kind == kind) {
            return &row->ranges[i];
        }
    }
    return NULL;
}

/* The tier of the effect in the document's own table, for this kind; `tier`
 * may be NULL. */
static const mete_plan_range *effect_range(const mete_evaluation *e,
                                           mete_effect effect,
                                           mete_penalty_kind kind,
                                           const mete_row **tier)
{
    const mete_plan_table *table =
        e->document != NULL ? e->item->effects : NULL;
    for (uint32_t i = 0; table != NULL && i < table->row_count; i++) {
        const mete_plan_row *row = &table->rows[i];
        const mete_plan_row_range *found =
            row->effect == effect ? mete_penalty_row_range(row, kind) : NULL;
        if (found != NULL) {
            if (tier != NULL) {
                *tier = row->row;
            }
            return &found->range;
        }
    }
    return NULL;
}

/* A function says by what it answers whether it gives one amount or two. */
static bool is_single(const mete_plan_range *range, const mete_span *span)
{
    return range->has_from && range->has_to
        && (range->constant ? range->from_value == range->to_value
            : range->opaque
                ? mete_span_is_point(span) && mete_span_is_settled(span)
                            : range->from.code == range->to.code);
}

/* A function that has not answered may give one amount or two. */
static mete_truth fit_either(mete_span *span, const mete_span *clause,
                             const mete_plan_range *range)
{
    mete_span one = *span;
    mete_span_clamp(&one, clause);
    mete_truth left = mete_span_clip(span, clause, range);
    if (left == METE_FALSE) {
        *span = one;
        return METE_UNKNOWN;
    }
    mete_span_join(span, &one);
    return left;
}

/* Into the clause: a single amount to the nearer end, a range by what both
 * have in common. */
static mete_truth fit(mete_span *span, const mete_span *clause,
                      const mete_plan_range *range)
{
    if (is_single(range, span)) {
        mete_span_clamp(span, clause);
        return METE_TRUE;
    }
    return range->opaque && !mete_span_is_settled(span)
             ? fit_either(span, clause, range)
             : mete_span_clip(span, clause, range);
}

/* Circumstances narrow a row that was chosen by its own condition. */
static void narrow(mete_evaluation *e, const mete_grading *g,
                   mete_penalty_kind kind, mete_span *span)
{
    const mete_plan_range *range =
        effect_range(e, mete_grade_tier(g->effect), kind, NULL);
    if (mete_span_is_point(span)) {
        return;
    }
    if (range == NULL) {
        e->verdict->notes |= METE_NOTE_NOT_NARROWED;
        return;
    }
    mete_span base = *span;
    mete_truth has = mete_clause_span(e, range, &base, span);
    if (has != METE_TRUE || fit(span, &base, range) != METE_TRUE) {
        *span = base; /* no value, or nothing in common with the row */
        e->verdict->notes |= METE_NOTE_NOT_NARROWED;
    }
    span->notes = base.notes;
}

/* A mandatory effect holds in every case: what the table came to gives way to
 * the document's tier, whose name the penalty bears then. */
static void enforce(mete_evaluation *e, const mete_grading *g,
                    mete_penalty_kind kind, const mete_span *clause,
                    mete_span *span, mete_graded *graded)
{
    const mete_row *tier = NULL;
    const mete_plan_range *range =
        effect_range(e, mete_grade_tier(g->effect), kind, &tier);
    mete_span wanted = *clause;
    wanted.notes = 0;
    if (range == NULL) {
        return;
    }
    mete_truth has = mete_clause_span(e, range, clause, &wanted);
    mete_truth meets =
        has == METE_FALSE ? has
                          : mete_truth_and(has, fit(&wanted, clause, range));
    if (meets == METE_FALSE) {
        return;
    }
    wanted.notes = 0;
    mete_truth honours = mete_span_honours(span, &wanted, g->effect);
    if (honours == METE_UNKNOWN
        || (honours == METE_FALSE && meets == METE_UNKNOWN)) {
        mete_span_join(span, &wanted);
        graded->row = &mete_row_several;
    } else if (honours == METE_FALSE) {
        wanted.notes |= span->notes;
        *span = wanted;
        graded->row = tier;
    }
}

static bool chosen_by_itself(const mete_grading *g)
{
    return g->weights || (g->row != NULL && !g->row->by_effect);
}

static bool narrows(mete_effect effect)
{
    return effect == METE_EFFECT_LIGHTER || effect == METE_EFFECT_HEAVIER
        || effect == METE_EFFECT_LIGHTER_OR_MITIGATED;
}

/* What circumstances do to a range that its table chose by itself. */
static void apply_circumstances(mete_evaluation *e, const mete_grading *g,
                                mete_penalty_kind kind, const mete_span *clause,
                                mete_span *span, mete_graded *graded)
{
    bool within = e->document != NULL
               && e->document->circumstances == METE_CIRCUMSTANCES_WITHIN;
    if (g->effect == METE_EFFECT_MITIGATED && (within || g->must)) {
        mete_span_mitigate(e, span, clause);
    } else if (narrows(g->effect)) {
        if (within) {
            narrow(e, g, kind, span);
        }
        if (g->must) {
            enforce(e, g, kind, clause, span, graded);
        }
    }
}

void mete_penalty_put_terms(mete_evaluation *e, const mete_plan_entry *entry,
                            const mete_statutory *statutory)
{
    mete_amount none = {0, 0, METE_FALSE, false};
    mete_amount *min = &e->terms[METE_TERM_STATUTORY_MIN];
    mete_amount *max = &e->terms[METE_TERM_STATUTORY_MAX];
    *min = *max = none;
    if (statutory->has_range && entry->range.has_from) {
        min->lo = statutory->span->min_lo;
        min->hi = statutory->span->min_hi;
        min->has = METE_TRUE;
    }
    if (statutory->has_range
        && (entry->range.has_to || entry->cap.length > 0)) {
        max->lo = statutory->span->max_lo;
        max->hi = statutory->span->max_hi;
        max->has = METE_TRUE;
    }
}

static bool is_mitigated(const mete_evaluation *e, const mete_grading *g)
{
    return g->row != NULL && g->row->effect == METE_EFFECT_MITIGATED
        && e->has_ground;
}

/* The weight's amount: the table's own formula, or 法定最高 × 权重. */
static mete_truth weighted(mete_evaluation *e, const mete_plan_table *table,
                           const mete_span *clause, mete_span *span,
                           mete_truth *has)
{
    if (table->result.has_from || table->result.has_to) {
        *has = mete_clause_span(e, &table->result, clause, span);
        return *has == METE_FALSE ? METE_TRUE
                                  : fit(span, clause, &table->result);
    }
    const mete_amount *weight = &e->terms[METE_TERM_WEIGHT];
    mete_decimal lo = (mete_decimal)(weight->lo / METE_DECIMAL_ONE);
    mete_decimal hi = (mete_decimal)(weight->hi / METE_DECIMAL_ONE);
    if (clause->endless) {
        span->notes |= METE_NOTE_NO_MAXIMUM;
        return METE_TRUE;
    }
    span->min_lo = mete_clause_share(e, clause->max_lo, lo);
    span->min_hi = mete_clause_share(e, clause->max_hi, hi);
    span->max_lo = span->min_lo;
    span->max_hi = span->min_hi;
    mete_span_clamp(span, clause);
    return METE_TRUE;
}

/* What the table says of one kind; truth: whether a range is left.  *has:
 * whether its amounts have a value. */
static mete_truth grade_by_table(mete_evaluation *e, const mete_grading *g,
                                 const mete_plan_entry *entry,
                                 const mete_span *clause, mete_span *span,
                                 mete_truth *has)
{
    mete_penalty_kind kind = (mete_penalty_kind)entry->kind;
    if (g->weights) {
        return kind == METE_PENALTY_FINE
                 ? weighted(e, g->part->table, clause, span, has)
                 : METE_TRUE;
    }
    const mete_plan_row_range *found = mete_penalty_row_range(g->row, kind);
    mete_span limits = *clause; /* of what the row may say */
    if (is_mitigated(e, g)) {
        mete_span_mitigate(e, span, clause);
        limits = *span;
    } else if (g->row->effect == METE_EFFECT_MITIGATED) {
        e->verdict->notes |= METE_NOTE_NO_GROUND;
    }
    if (found == NULL) {
        return METE_TRUE;
    }
    *has = mete_clause_span(e, &found->range, clause, span);
    if (*has == METE_FALSE) {
        return METE_TRUE;
    }
    if (found->outside != NULL
        && !(mete_span_is_settled(span) && mete_span_is_settled(clause))) {
        /* only so that completions are told apart by it */
        mete_evaluation_truth(e, &found->outside[entry - g->part->entries],
                              UINT32_MAX);
    }
    return fit(span, &limits, &found->range);
}

/* Where ends are open, some completion may be too narrow to be rounded and
 * show its exact ends. */
static bool rounds(const mete_document *document, const mete_plan_entry *entry,
                   const mete_span *span)
{
    mete_exact unit = METE_EXACT_ONE;
    if (is_money(entry)) {
        unit = document != NULL ? mete_exact_from_decimal(document->rounding)
                                : METE_EXACT_FEN;
    }
    return (span->min_lo == span->min_hi && span->max_lo == span->max_hi)
        || span->max_lo >= METE_EXACT_UNBOUNDED
        || span->max_lo - span->min_hi >= 2 * unit;
}

static void show(const mete_document *document, const mete_plan_entry *entry,
                 const mete_span *span, mete_graded *graded)
{
    graded->min = span->min_lo;
    graded->max = span->max_hi;
    graded->min_open = span->min_open;
    graded->max_open = span->max_open;
    graded->notes |= span->notes;
    mete_round_graded(document, is_money(entry), graded);
    if (!rounds(document, entry, span)) {
        graded->shown_min = graded->min;
        graded->shown_max = graded->max;
        graded->shown_min_open = graded->min_open;
        graded->shown_max_open = graded->max_open;
    }
}

static void show_graded(mete_evaluation *e, const mete_plan_entry *entry,
                        const mete_span *span, mete_graded *graded)
{
    show(e->document, entry, span, graded);
    e->verdict->unbounded |= graded->max >= METE_EXACT_UNBOUNDED;
}

/* Below the minimum after all? */
static bool has_mitigated(const mete_evaluation *e, const mete_grading *g)
{
    bool within = e->document->circumstances == METE_CIRCUMSTANCES_WITHIN;
    return is_mitigated(e, g)
        || (chosen_by_itself(g) && g->effect == METE_EFFECT_MITIGATED
            && (within || g->must));
}

/* What a table has graded is adjusted; the bare clause is not. */
static void adjust(mete_evaluation *e, const mete_grading *g,
                   const mete_span *clause, mete_span *span)
{
    mete_span limits = *clause;
    if (g->row == NULL && !g->weights) {
        return;
    }
    if (has_mitigated(e, g)) {
        mete_span_mitigate(e, &limits, clause);
    }
    mete_adjust_span(e, &limits, span);
}

static mete_truth grade_range(mete_evaluation *e, const mete_grading *g,
                              const mete_plan_entry *entry,
                              const mete_statutory *statutory,
                              mete_graded *graded, mete_truth *has)
{
    const mete_span *clause = statutory->span;
    mete_penalty_kind kind = (mete_penalty_kind)entry->kind;
    mete_span span = *clause;
    mete_truth left = METE_TRUE;
    span.notes = 0;
    mete_penalty_set_terms(e, entry, statutory);
    if (entry->gains) { /* what was gained is neither light nor grave */
        show_graded(e, entry, &span, graded);
        return left;
    }
    if (g->row != NULL || g->weights) {
        left = grade_by_table(e, g, entry, clause, &span, has);
    } else if (g->effect == METE_EFFECT_MITIGATED) {
        mete_span_mitigate(e, &span, clause);
    }
    if (*has == METE_FALSE) {
        return left;
    }
    if (chosen_by_itself(g) && !is_mitigated(e, g) && left != METE_FALSE) {
        apply_circumstances(e, g, kind, clause, &span, graded);
    }
    if (left == METE_FALSE) {
        graded->notes |= METE_NOTE_OUTSIDE;
        return left;
    }
    if (e->item->adjustment_count > 0 && e->document != NULL
        && kind == METE_PENALTY_FINE) {
        adjust(e, g, clause, &span);
    }
    if (e->per != NULL && entry->kind == METE_PENALTY_FINE) {
        *has = mete_truth_and(*has, mete_per_multiply(e, g->part, &span));
    }
    show_graded(e, entry, &span, graded);
    return left;
}

/* What the row makes of the entry whatever the case is, unless circumstances
 * change what it says. */
static const mete_plan_ready *ready(const mete_grading *g,
                                    const mete_plan_entry *entry)
{
    bool changed = !g->row->by_effect
                && (narrows(g->effect) || g->effect == METE_EFFECT_MITIGATED);
    if (changed || entry->span == NULL || g->row->ready == NULL) {
        return NULL;
    }
    const mete_plan_ready *made = &g->row->ready[entry->constant];
    return made->present ? made : NULL;
}

static void take_ready(const mete_plan_ready *made, mete_graded *graded)
{
    graded->notes = made->notes;
    graded->min_open = made->min_open;
    graded->max_open = made->max_open;
    graded->shown_min_open = made->shown_min_open;
    graded->shown_max_open = made->shown_max_open;
    graded->min = mete_exact_from_decimal(made->min);
    graded->max = mete_exact_from_decimal(made->max);
    graded->shown_min = mete_exact_from_decimal(made->shown_min);
    graded->shown_max = mete_exact_from_decimal(made->shown_max);
}

static bool is_dropped(const mete_evaluation *e, const mete_grading *g,
                       const mete_plan_entry *entry)
{
    uint32_t bit = 1u << entry->kind;
    bool without = g->row != NULL && (g->row->without & bit)
                && entry->mode != METE_MODE_MUST;
    return without || mete_penalty_is_taken(e, entry);
}

/* The clause of one penalty as a penalty of its own. */
static void show_clause(const mete_document *document,
                        const mete_plan_entry *entry,
                        const mete_statutory *statutory, mete_graded *graded)
{
    graded->mode = statutory->present == METE_TRUE ? statutory->mode
                                                   : METE_MODE_CONDITIONAL;
    graded->effect = METE_EFFECT_NONE;
    graded->row = NULL;
    graded->notes = statutory->notes;
    graded->has_range = statutory->has_range;
    if (graded->has_range) {
        show(document, entry, statutory->span, graded);
    }
}

void mete_penalty_show_clauses(const mete_document *document,
                               const mete_item_plan *item,
                               const mete_statutory *statutory,
                               mete_verdict *verdict)
{
    for (uint32_t i = 0; i < item->part_count; i++) {
        const mete_plan_part *part = &item->parts[i];
        for (uint32_t j = 0; j < part->entry_count; j++) {
            int slot = part->entries[j].slot;
            if (slot >= 0 && verdict->statutory[slot].present) {
                show_clause(document, &part->entries[j], &statutory[slot],
                            &verdict->statutory[slot]);
            }
        }
    }
}

/* What was weighed is displayed as one range, not as the hull of displays. */
void mete_penalty_show_again(mete_evaluation *e, const mete_plan_part *part,
                             mete_graded *target)
{
    for (uint32_t i = 0; i < part->entry_count; i++) {
        const mete_plan_entry *entry = &part->entries[i];
        if (entry->slot >= 0 && target[entry->slot].present
            && target[entry->slot].has_range) {
            target[entry->slot].notes &= ~(uint32_t)METE_NOTE_ROUNDING_EMPTY;
            mete_round_graded(e->document, is_money(entry),
                              &target[entry->slot]);
        }
    }
}

/* Its range, if there is one that is left; else the outcomes. */
static uint32_t fill_range(mete_evaluation *e, const mete_grading *g,
                           const mete_plan_entry *entry,
                           const mete_statutory *statutory, mete_graded *graded)
{
    mete_truth has = METE_TRUE;
    mete_truth left = grade_range(e, g, entry, statutory, graded, &has);
    if (left == METE_FALSE || has == METE_FALSE) {
        graded->present = 0;
    }
    return (left & METE_FALSE ? 1u << METE_OUTCOME_CONFLICT : 0)
         | (has & METE_FALSE ? 1u << METE_OUTCOME_GAP : 0);
}

uint32_t mete_penalty_grade(mete_evaluation *e, const mete_grading *g,
                            const mete_plan_entry *entry, mete_graded *graded)
{
    const mete_statutory *statutory = &e->statutory[entry->slot];
    graded->present = 0;
    graded->notes = 0;
    if (statutory->present == METE_FALSE || is_dropped(e, g, entry)) {
        return 0;
    }
    const mete_plan_ready *made = g->row != NULL ? ready(g, entry) : NULL;
    if (made != NULL) {
        take_ready(made, graded);
    }
    graded->present = 1;
    graded->mode = mete_penalty_is_doubtful(e, entry) ? METE_MODE_CONDITIONAL
                                                      : statutory->mode;
    graded->effect =
        (uint8_t)(g->row != NULL && g->row->by_effect ? g->row->effect
                                                      : g->effect);
    graded->row = g->row != NULL ? g->row->row : NULL;
    graded->has_range = statutory->has_range;
    if (!graded->has_range) {
        graded->notes |= statutory->notes;
        /* what an exemption keeps, no table has graded */
        graded->row = e->exempted ? NULL : graded->row;
        return 0;
    }
    return made != NULL ? 0 : fill_range(e, g, entry, statutory, graded);
}

void mete_penalty_ready(mete_evaluation *e, const mete_grading *g,
                        const mete_plan_entry *entry, mete_graded *graded)
{
    mete_statutory statutory = {
        .present = METE_TRUE, .has_range = true, .span = entry->span};
    graded->present = 1;
    uint32_t outcomes = fill_range(e, g, entry, &statutory, graded);
    if (outcomes != 0 || e->unsettled || e->overflow) {
        graded->present = 0;
    }
}
