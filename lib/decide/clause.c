/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Stage 5, first half: what the statute's clause comes to.
 *
 * Of the branches of one clause exactly one must hold; additions come or stay
 * away with their condition; every range gets its ends.
 */
#include "decide/grade.h"

#include "decide/span.h"

/* What the branches of one set come to. */
typedef struct {
    uint32_t sure;
    uint32_t maybe;
    const mete_plan_entry *otherwise;
} branch_count;

static mete_truth group_truth(mete_evaluation *e, const mete_plan_part *part,
                              int group)
{
    mete_truth truth = METE_TRUE;
    for (; group >= 0; group = part->part->groups[group].parent) {
        truth = mete_truth_and(
            truth, mete_evaluation_truth(e, &part->groups[group], UINT32_MAX));
    }
    return truth;
}

/* Looks at all conditions of a set of branches, from its first on. */
static branch_count read_branches(mete_evaluation *e,
                                  const mete_plan_part *part, uint32_t leader,
                                  mete_truth *own)
{
    branch_count count = {0, 0, NULL};
    for (uint32_t i = leader; i < part->entry_count; i++) {
        const mete_plan_entry *entry = &part->entries[i];
        if (entry->branches != part->entries[leader].branches) {
            continue;
        }
        if (entry->otherwise) {
            count.otherwise = entry;
            continue;
        }
        own[i] = mete_evaluation_traced(e, &entry->when, entry->trace);
        count.sure += own[i] == METE_TRUE;
        count.maybe += own[i] == METE_UNKNOWN;
    }
    if (count.otherwise != NULL) {
        mete_truth truth = count.sure > 0  ? METE_FALSE
                         : count.maybe > 0 ? METE_UNKNOWN
                                           : METE_TRUE;
        own[count.otherwise - part->entries] = truth;
        e->truths[count.otherwise->trace] |= truth;
    }
    return count;
}

/* None is a gap, several are a conflict. */
static uint32_t branch_outcomes(const branch_count *count, bool *certain)
{
    uint32_t outcomes = 0;
    if (count->sure + count->maybe >= 2) {
        outcomes |= 1u << METE_OUTCOME_CONFLICT;
        *certain |= count->sure >= 2;
    }
    if (count->sure == 0 && count->otherwise == NULL) {
        outcomes |= 1u << METE_OUTCOME_GAP;
        *certain |= count->maybe == 0;
    }
    return outcomes;
}

/* Kinds that a bar takes away, or that an exemption does not keep, leave no
 * gap: their clause is not asked. */
static mete_truth is_asked(const mete_evaluation *e,
                           const mete_plan_entry *entry)
{
    if (entry->order >= 0) {
        return METE_TRUE;
    }
    if (mete_penalty_is_taken(e, entry)) {
        return METE_FALSE;
    }
    return e->maybe_removed >> entry->kind & 1 ? METE_UNKNOWN : METE_TRUE;
}

/* The own truths of a set of branches, and what that comes to in a group that
 * holds with truth `group`. */
static uint32_t choose_branch(mete_evaluation *e, const mete_plan_part *part,
                              uint32_t leader, mete_truth group,
                              mete_truth *own, bool *certain)
{
    bool sure = false;
    branch_count count = read_branches(e, part, leader, own);
    uint32_t found = branch_outcomes(&count, &sure);
    if (found == 0) {
        return 0;
    }
    mete_truth asked = is_asked(e, &part->entries[leader]);
    *certain |= sure && group == METE_TRUE && asked == METE_TRUE;
    return asked & METE_TRUE ? found : 0;
}

/* Where nothing is asked. */
static uint32_t choose_all(const mete_plan_part *part, mete_truth *own)
{
    for (uint32_t i = 0; i < part->entry_count; i++) {
        own[i] = METE_TRUE;
    }
    return 0;
}

/* The own truth of every entry (or of every order), groups included. */
static uint32_t read_presence(mete_evaluation *e, const mete_plan_part *part,
                              bool orders_only, mete_truth *own, bool *certain)
{
    uint32_t outcomes = 0;
    for (uint32_t i = 0; i < part->entry_count; i++) {
        const mete_plan_entry *entry = &part->entries[i];
        int set = entry->branches;
        if (orders_only && entry->order < 0) {
            continue;
        }
        mete_truth group = METE_TRUE;
        if (entry->group >= 0) {
            group = group_truth(e, part, entry->group);
        }
        if (group == METE_FALSE) {
            own[i] = METE_FALSE;
            continue;
        }
        if (set >= 0 && entry->leads) {
            outcomes |= choose_branch(e, part, i, group, own, certain);
        } else if (set < 0) {
            own[i] = entry->when.length == 0
                       ? METE_TRUE
                       : mete_evaluation_traced(e, &entry->when, entry->trace);
        }
        if (group != METE_TRUE) {
            own[i] = mete_truth_and(own[i], group);
        }
    }
    return outcomes;
}

static mete_truth read_end(mete_evaluation *e, bool written, bool constant,
                           mete_decimal value, const mete_slice *slice,
                           mete_exact *lo, mete_exact *hi)
{
    if (!written) {
        return METE_TRUE;
    }
    if (constant) {
        *lo = *hi = mete_exact_from_decimal(value);
        return METE_TRUE;
    }
    mete_amount amount = mete_evaluation_amount(e, slice);
    *lo = amount.lo;
    *hi = amount.hi;
    return amount.has;
}

static mete_truth span_of_amounts(mete_evaluation *e,
                                  const mete_plan_range *range, mete_span *span)
{
    span->min_lo = span->min_hi = 0;
    span->max_lo = span->max_hi = METE_EXACT_UNBOUNDED;
    span->min_open = range->has_from ? range->from_open : true;
    span->max_open = range->has_to && range->to_open;
    span->endless = !range->has_to;
    mete_truth from =
        read_end(e, range->has_from, range->constant, range->from_value,
                 &range->from, &span->min_lo, &span->min_hi);
    if (range->has_to && !range->constant && range->to.code == range->from.code
        && range->has_from) {
        span->max_lo = span->min_lo;
        span->max_hi = span->min_hi;
        return from;
    }
    mete_truth to = read_end(e, range->has_to, range->constant, range->to_value,
                             &range->to, &span->max_lo, &span->max_hi);
    return mete_truth_and(from, to);
}

mete_exact mete_clause_share(mete_evaluation *e, mete_exact value,
                             mete_decimal part)
{
    mete_exact result = 0;
    if (value >= METE_EXACT_UNBOUNDED) {
        return part == 0 ? 0 : METE_EXACT_UNBOUNDED;
    }
    if (!mete_exact_share(value, part, &result)) {
        e->overflow = true;
    }
    return result;
}

/* (1 − p) · min + p · max: exact on intervals too. */
static mete_exact between(mete_evaluation *e, mete_exact min, mete_exact max,
                          mete_decimal part)
{
    mete_exact low = mete_clause_share(e, min, METE_DECIMAL_ONE - part);
    mete_exact high = mete_clause_share(e, max, part);
    return mete_exact_lesser(METE_EXACT_UNBOUNDED,
                             mete_exact_lesser(low, METE_EXACT_UNBOUNDED - 1)
                                 + high);
}

static bool share_end(mete_evaluation *e, bool constant, mete_decimal value,
                      const mete_slice *slice, mete_decimal *part)
{
    *part = value;
    if (constant) {
        return true;
    }
    mete_amount amount = mete_evaluation_amount(e, slice);
    *part = (mete_decimal)(amount.lo / METE_DECIMAL_ONE);
    return amount.has == METE_TRUE;
}

/* Of known ends it is one share: min + p · (max − min). */
static mete_exact between_known(mete_evaluation *e, mete_exact min,
                                mete_exact max, mete_decimal part)
{
    return max < METE_EXACT_UNBOUNDED
             ? min + mete_clause_share(e, max - min, part)
             : between(e, min, max, part);
}

static void share_ends(mete_evaluation *e, bool of_max, const mete_span *base,
                       mete_decimal part, mete_exact *lo, mete_exact *hi)
{
    mete_exact min_lo = of_max ? 0 : base->min_lo;
    mete_exact min_hi = of_max ? 0 : base->min_hi;
    if (mete_span_is_settled(base)) {
        *lo = *hi = between_known(e, min_lo, base->max_lo, part);
        return;
    }
    *lo = between(e, min_lo, base->max_lo, part);
    *hi = between(e, min_hi, base->max_hi, part);
}

/* Shares of 法定幅度 whose ends and parts are all known and of a size that
 * can be computed: false where they are not.  An end that is the clause's own
 * comes to the same as its share: which one it is differs from case to case,
 * and a processor would only guess. */
static bool share_known(mete_evaluation *e, const mete_plan_range *range,
                        const mete_span *base, mete_span *span)
{
    const mete_exact most = (mete_exact)1 << 104;
    mete_exact width = base->max_lo - base->min_lo;
    mete_decimal from = range->from_value; /* 0 where none is written */
    mete_decimal to = range->has_to ? range->to_value : METE_DECIMAL_ONE;
    if (range->kind == METE_RANGE_STATUTORY_MAX || !range->constant
        || base->endless || !mete_span_is_settled(base) || width <= 0
        || width > most) {
        return false;
    }
    span->min_lo = span->min_hi =
        base->min_lo + mete_clause_share(e, width, from);
    span->max_lo = span->max_hi =
        base->min_lo + mete_clause_share(e, width, to);
    span->min_open = from != 0 || range->from_said ? range->from_open
                                                    : base->min_open;
    span->max_open = to != METE_DECIMAL_ONE || range->to_said
                       ? range->to_open
                       : base->max_open;
    span->endless = false;
    return true;
}

/* Shares of 法定幅度 or 法定最高.  An end that is the clause's own end is
 * closed as the clause is. */
static mete_truth span_of_shares(mete_evaluation *e,
                                 const mete_plan_range *range,
                                 const mete_span *base, mete_span *span)
{
    bool of_max = range->kind == METE_RANGE_STATUTORY_MAX;
    bool fixed = base->min_lo == base->max_hi;
    uint32_t notes = span->notes;
    if (share_known(e, range, base, span)) {
        return METE_TRUE;
    }
    *span = *base;
    span->notes = notes;
    if (base->endless) {
        span->notes |= METE_NOTE_NO_MAXIMUM;
        return METE_TRUE;
    }
    mete_decimal from = 0;
    mete_decimal to = METE_DECIMAL_ONE;
    bool known =
        (!range->has_from
         || share_end(e, range->constant, range->from_value, &range->from,
                      &from))
        && (!range->has_to
            || share_end(e, range->constant, range->to_value, &range->to, &to));
    if (!known || fixed) { /* of a fixed sum it is that sum */
        return known ? METE_TRUE : METE_FALSE;
    }
    if (range->has_from && (from != 0 || of_max)) {
        share_ends(e, of_max, base, from, &span->min_lo, &span->min_hi);
        span->min_open = range->from_open;
    }
    if (range->has_to && to != METE_DECIMAL_ONE) {
        share_ends(e, of_max, base, to, &span->max_lo, &span->max_hi);
        span->max_open = range->to_open;
    }
    span->min_open |= range->from_said;
    span->max_open |= range->to_said;
    return METE_TRUE;
}

mete_truth mete_clause_span(mete_evaluation *e, const mete_plan_range *range,
                            const mete_span *base, mete_span *span)
{
    return range->kind == METE_RANGE_AMOUNT
             ? span_of_amounts(e, range, span)
             : span_of_shares(e, range, base, span);
}

/* 最高不超过: bounds both ends. */
static mete_truth apply_cap(mete_evaluation *e, const mete_slice *slice,
                            mete_span *span)
{
    mete_amount cap = mete_evaluation_amount(e, slice);
    if (cap.has == METE_FALSE) {
        return cap.has;
    }
    span->endless = false;
    if (cap.lo < span->max_lo) {
        span->max_open = false;
    }
    span->min_lo = mete_exact_lesser(span->min_lo, cap.lo);
    span->min_hi = mete_exact_lesser(span->min_hi, cap.hi);
    span->max_lo = mete_exact_lesser(span->max_lo, cap.lo);
    span->max_hi = mete_exact_lesser(span->max_hi, cap.hi);
    span->min_open &= span->min_hi < span->max_lo;
    return cap.has;
}

/* No value lies between the ends.  Known ends say so themselves; else the
 * condition does, by which completions are told apart. */
static mete_truth is_empty(mete_evaluation *e, const mete_plan_entry *entry,
                           const mete_span *span, mete_truth has)
{
    const mete_plan_range *range = &entry->range;
    if (has != METE_TRUE || !mete_span_is_settled(span)) {
        return mete_evaluation_truth(e, &entry->empty, UINT32_MAX);
    }
    bool touching = !range->has_from || range->from_open || range->to_open;
    return span->min_lo > span->max_lo
                || (touching && span->min_lo == span->max_lo)
             ? METE_TRUE
             : METE_FALSE;
}

static uint32_t read_span(mete_evaluation *e, const mete_plan_entry *entry,
                          mete_statutory *statutory, bool *certain)
{
    mete_span *span = &statutory->read;
    statutory->span = span;
    span->notes = 0;
    mete_truth has = mete_clause_span(e, &entry->range, NULL, span);
    if (entry->empty.length > 0) {
        has =
            mete_truth_and(has, mete_truth_not(is_empty(e, entry, span, has)));
    }
    if (entry->cap.length > 0) {
        has = mete_truth_and(has, apply_cap(e, &entry->cap, span));
    }
    mete_truth asked = is_asked(e, entry);
    if (has == METE_FALSE) {
        statutory->has_range = false;
    }
    if (has == METE_TRUE || asked == METE_FALSE) {
        return 0;
    }
    *certain |= has == METE_FALSE && asked == METE_TRUE
             && statutory->present == METE_TRUE;
    return 1u << METE_OUTCOME_GAP;
}

static void note_order(mete_evaluation *e, const mete_plan_entry *entry,
                       mete_truth present)
{
    uint64_t bit = UINT64_C(1) << entry->order;
    e->verdict->orders_ever |= present & METE_TRUE ? bit : 0;
    e->verdict->orders_always |= present == METE_TRUE ? bit : 0;
}

void mete_clause_orders(mete_evaluation *e, const mete_plan_part *part,
                        mete_truth when)
{
    mete_truth own[METE_ENTRIES_MAX];
    bool certain = false;
    read_presence(e, part, true, own, &certain);
    for (uint32_t i = 0; i < part->entry_count; i++) {
        if (part->entries[i].order >= 0) {
            note_order(e, &part->entries[i], mete_truth_and(own[i], when));
        }
    }
}

uint32_t mete_clause_read(mete_evaluation *e, const mete_plan_part *part,
                          bool *certain)
{
    mete_truth own[METE_ENTRIES_MAX];
    uint32_t outcomes = part->chooses
                          ? choose_branch(e, part, 0, METE_TRUE, own, certain)
                      : part->certain
                          ? choose_all(part, own)
                          : read_presence(e, part, false, own, certain);
    bool read = !*certain; /* else it is not settled whose range it is */
    for (uint32_t i = 0; i < part->entry_count; i++) {
        const mete_plan_entry *entry = &part->entries[i];
        if (entry->order >= 0) {
            note_order(e, entry, own[i]);
            continue;
        }
        mete_statutory *statutory = &e->statutory[entry->slot];
        statutory->present = own[i];
        statutory->mode = entry->mode;
        statutory->has_range = entry->has_range;
        statutory->span = entry->span;
        statutory->notes = 0;
        if (!read || own[i] == METE_FALSE || !statutory->has_range
            || entry->span != NULL) {
            continue;
        }
        if (entry->gains) {
            mete_gains_read(e, entry, statutory);
        } else {
            outcomes |= read_span(e, entry, statutory, certain);
        }
    }
    return outcomes;
}
