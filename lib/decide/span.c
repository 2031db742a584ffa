/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What may happen to a range between clause and finding: clipped, clamped,
 * mitigated, compared.
 */
#include "decide/span.h"

/* An end that is the clause's own is closed as the clause is, unless its own
 * words leave it out. */
static void clip_min(mete_span *span, const mete_span *clause, bool said)
{
    if (span->min_lo < clause->min_lo) {
        span->notes |= METE_NOTE_BELOW;
    }
    if (span->min_lo < clause->min_lo
        || (span->min_lo == clause->min_lo && !said)) {
        span->min_open = clause->min_open;
    }
    span->min_lo = mete_exact_greater(span->min_lo, clause->min_lo);
    span->min_hi = mete_exact_greater(span->min_hi, clause->min_hi);
}

static void clip_max(mete_span *span, const mete_span *clause, bool said)
{
    if (span->max_hi > clause->max_hi) {
        span->notes |= METE_NOTE_ABOVE;
    }
    if (span->max_hi > clause->max_hi
        || (span->max_hi == clause->max_hi && !said)) {
        span->max_open = clause->max_open;
    }
    span->max_lo = mete_exact_lesser(span->max_lo, clause->max_lo);
    span->max_hi = mete_exact_lesser(span->max_hi, clause->max_hi);
}

mete_truth mete_span_clip(mete_span *span, const mete_span *clause,
                          const mete_plan_range *range)
{
    uint32_t notes = span->notes;
    clip_min(span, clause, range->from_said);
    clip_max(span, clause, range->to_said);
    if (!range->has_from) {
        span->notes = (span->notes & ~(uint32_t)METE_NOTE_BELOW)
                    | (notes & METE_NOTE_BELOW);
    }
    if (!range->has_to) {
        span->notes = (span->notes & ~(uint32_t)METE_NOTE_ABOVE)
                    | (notes & METE_NOTE_ABOVE);
    }
    bool open = span->min_open || span->max_open;
    bool sure =
        open ? span->min_hi < span->max_lo : span->min_hi <= span->max_lo;
    bool maybe =
        open ? span->min_lo < span->max_hi : span->min_lo <= span->max_hi;
    if (span->min_lo >= METE_EXACT_UNBOUNDED
        && span->max_lo >= METE_EXACT_UNBOUNDED) {
        sure = true; /* both ends grow with a base that has no bound */
    }
    return sure ? METE_TRUE : maybe ? METE_UNKNOWN : METE_FALSE;
}

void mete_span_clamp(mete_span *span, const mete_span *clause)
{
    span->notes |= span->min_lo < clause->min_lo ? METE_NOTE_BELOW : 0;
    span->notes |= span->max_hi > clause->max_hi ? METE_NOTE_ABOVE : 0;
    span->min_lo = mete_exact_lesser(
        mete_exact_greater(span->min_lo, clause->min_lo), clause->max_lo);
    span->min_hi = mete_exact_lesser(
        mete_exact_greater(span->min_hi, clause->min_hi), clause->max_hi);
    span->max_lo = span->min_lo;
    span->max_hi = span->min_hi;
    span->min_open = span->max_open = false;
}

void mete_span_mitigate(mete_evaluation *e, mete_span *span,
                        const mete_span *clause)
{
    mete_span kept = *span;
    if (clause->min_hi == 0) {
        span->notes |= METE_NOTE_NEEDS_KIND;
        return;
    }
    *span = *clause;
    span->notes |= kept.notes;
    span->max_lo = clause->min_lo;
    span->max_hi = clause->min_hi;
    span->max_open = true;
    span->min_lo = span->min_hi = 0;
    span->min_open = true;
    span->endless = false;
    mete_decimal floor =
        e->document != NULL ? e->document->mitigation_floor : 0;
    if (floor > 0) {
        span->min_open = false;
        if (!mete_exact_share(clause->min_lo, floor, &span->min_lo)
            || !mete_exact_share(clause->min_hi, floor, &span->min_hi)) {
            e->overflow = true;
        }
    }
    if (clause->min_lo == 0) { /* where there is no minimum it keeps its own */
        span->max_hi = mete_exact_greater(span->max_hi, kept.max_hi);
        span->max_open = false;
        span->min_open = span->min_open && kept.min_open;
    }
}

static mete_truth below_or_at(mete_exact a_lo, mete_exact a_hi, mete_exact b_lo,
                              mete_exact b_hi, bool touching)
{
    bool sure = touching ? a_hi <= b_lo : a_hi < b_lo;
    bool maybe = touching ? a_lo <= b_hi : a_lo < b_hi;
    return sure ? METE_TRUE : maybe ? METE_UNKNOWN : METE_FALSE;
}

mete_truth mete_span_honours(const mete_span *span, const mete_span *wanted,
                             mete_effect effect)
{
    if (effect == METE_EFFECT_HEAVIER) {
        return below_or_at(wanted->min_lo, wanted->min_hi, span->min_lo,
                           span->min_hi, !wanted->min_open || span->min_open);
    }
    return below_or_at(span->max_lo, span->max_hi, wanted->max_lo,
                       wanted->max_hi, !wanted->max_open || span->max_open);
}

void mete_span_join(mete_span *span, const mete_span *other)
{
    if (other->min_lo < span->min_lo
        || (other->min_lo == span->min_lo && !other->min_open)) {
        span->min_open = other->min_open;
    }
    if (other->max_hi > span->max_hi
        || (other->max_hi == span->max_hi && !other->max_open)) {
        span->max_open = other->max_open;
    }
    span->min_lo = mete_exact_lesser(span->min_lo, other->min_lo);
    span->min_hi = mete_exact_greater(span->min_hi, other->min_hi);
    span->max_lo = mete_exact_lesser(span->max_lo, other->max_lo);
    span->max_hi = mete_exact_greater(span->max_hi, other->max_hi);
    span->notes |= other->notes;
}
