/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Stage 7: which procedures the penalties call for.
 *
 * What they come to as displayed goes into the slots of the facts that are
 * imposed: 罚款 is the largest that one bearer may have to pay, 处罚 the set
 * of kinds.  An officer is free within a displayed range, so a procedure that
 * hangs on it is "possible"; nothing here is ever missing.
 */
#include "decide/resolve.h"

/* What one bearer, or the one who has to pay most, pays of one kind: at least
 * what is certain, at most everything together. */
typedef struct {
    bool any;
    bool certain;
    mete_exact lo; /* where something is paid */
    mete_exact hi;
} imposed_sum;

typedef struct {
    mete_evaluation *e;
    bool sure;        /* nothing leads past what must be imposed */
    uint64_t certain; /* kinds, a bit each */
    uint64_t possible;
    imposed_sum most[METE_IMPOSED_KINDS];
} imposing;

/* What a displayed end is worth: an open end is not reached. */
static void read_ends(const mete_graded *graded, mete_exact *lo,
                      mete_exact *hi)
{
    const mete_exact least = METE_EXACT_ONE / METE_DECIMAL_ONE;
    *lo = graded->shown_min + (graded->shown_min_open ? least : 0);
    *hi = graded->shown_max;
    if (*hi < METE_EXACT_UNBOUNDED) {
        *hi -= graded->shown_max_open ? least : 0;
    }
}

/* Alternatives are displayed side by side. */
static void read_range(const mete_evaluation *e, int slot, mete_exact *lo,
                       mete_exact *hi)
{
    const mete_verdict *verdict = e->verdict;
    const mete_graded *graded = &verdict->penalties[slot];
    *lo = 0;
    *hi = METE_EXACT_UNBOUNDED;
    if (!graded->has_range) {
        return;
    }
    read_ends(graded, lo, hi);
    graded = &verdict->mitigated[slot];
    if ((verdict->alternatives & METE_TRUE) && graded->present) {
        mete_exact low, high;
        read_ends(graded, &low, &high);
        *lo = mete_exact_lesser(*lo, low);
        *hi = mete_exact_greater(*hi, high);
    }
}

/* Of what is not certain the least may be all that there is. */
static mete_exact least_of(const imposed_sum *sum, mete_exact lo, bool certain)
{
    if (sum->certain != certain) {
        return certain ? lo : sum->lo;
    }
    return certain    ? mete_exact_sum(sum->lo, lo)
         : sum->any   ? mete_exact_lesser(sum->lo, lo)
                      : lo;
}

static void add_to(imposed_sum *sum, mete_exact lo, mete_exact hi, bool certain)
{
    sum->lo = least_of(sum, lo, certain);
    sum->hi = mete_exact_sum(sum->hi, hi);
    sum->any = true;
    sum->certain |= certain;
}

/* Of several bearers the one counts who has to pay most. */
static void take_larger(imposed_sum *most, const imposed_sum *one)
{
    if (!most->any || (one->certain && !most->certain)) {
        most->lo = one->lo;
    } else if (one->any && one->certain == most->certain) {
        most->lo = one->certain ? mete_exact_greater(most->lo, one->lo)
                                : mete_exact_lesser(most->lo, one->lo);
    }
    most->any |= one->any;
    most->certain |= one->certain;
    most->hi = mete_exact_greater(most->hi, one->hi);
}

static void impose_entry(imposing *i, const mete_plan_entry *entry,
                         imposed_sum *sums)
{
    const mete_graded *graded = &i->e->verdict->penalties[entry->slot];
    bool certain = i->sure && graded->mode == METE_MODE_MUST;
    mete_exact lo, hi;
    if (!graded->present) {
        return;
    }
    i->possible |= UINT64_C(1) << entry->kind;
    i->certain |= certain ? UINT64_C(1) << entry->kind : 0;
    read_range(i->e, entry->slot, &lo, &hi);
    if (entry->kind == METE_PENALTY_FINE) {
        add_to(&sums[METE_IMPOSED_FINE], lo, hi, certain);
    } else if (entry->kind == METE_PENALTY_CONFISCATE_GAINS) {
        add_to(&sums[METE_IMPOSED_GAINS], lo, hi, certain);
    }
}

static void impose(imposing *i)
{
    const mete_item_plan *item = i->e->item;
    for (uint32_t p = 0; p < item->part_count; p++) {
        const mete_plan_part *part = &item->parts[p];
        imposed_sum sums[METE_IMPOSED_KINDS] = {{false, false, 0, 0}};
        for (uint32_t n = 0; n < part->entry_count; n++) {
            if (part->entries[n].slot >= 0) {
                impose_entry(i, &part->entries[n], sums);
            }
        }
        take_larger(&i->most[METE_IMPOSED_FINE], &sums[METE_IMPOSED_FINE]);
        take_larger(&i->most[METE_IMPOSED_GAINS], &sums[METE_IMPOSED_GAINS]);
    }
}

static mete_slot *imposed_slot(const imposing *i, mete_imposed imposed)
{
    return &i->e->slots[i->e->rulebook->fact_count + imposed];
}

/* The sum and its kind, once as paid and once as not. */
static void put_sum(imposing *i, mete_imposed imposed, mete_penalty_kind kind,
                    bool paid)
{
    const mete_exact one = METE_EXACT_ONE / METE_DECIMAL_ONE;
    const imposed_sum *sum = &i->most[imposed];
    mete_slot *slot = imposed_slot(i, imposed);
    mete_slot *kinds = imposed_slot(i, METE_IMPOSED_KINDS);
    if (!paid) {
        *slot = (mete_slot){METE_VALUE_ABSENT, METE_VALUE_ABSENT};
        kinds->hi &= ~(INT64_C(1) << kind);
        return;
    }
    kinds->lo |= INT64_C(1) << kind;
    slot->hi = sum->hi / one >= METE_VALUE_UNBOUNDED ? METE_VALUE_UNBOUNDED
                                                     : (int64_t)(sum->hi / one);
    slot->lo =
        (int64_t)mete_exact_lesser((sum->lo + one - 1) / one, slot->hi);
}

static void follow(mete_evaluation *e)
{
    const mete_item_plan *item = e->item;
    for (uint32_t i = item->circumstance_end; i < item->procedure_end; i++) {
        const mete_plan_rule *rule = &item->rules[i];
        mete_truth scope =
            rule->scoped ? mete_resolve_scope(e, rule) : METE_TRUE;
        bool versioned = rule->scoped && rule->over->days.length > 0;
        if (scope == METE_FALSE && e->day_open && versioned) {
            e->truths[rule->trace] |= METE_FALSE; /* on this day */
        } else if (scope != METE_FALSE) {
            e->truths[rule->trace] |=
                mete_truth_and(scope, mete_machine_truth(e, &rule->when));
        }
    }
}

/* May the sum be (not) paid? */
static bool allows(const imposed_sum *sum, bool paid)
{
    return paid ? sum->any : !sum->certain;
}

/* Every choice that the officer has between paying and not. */
static void follow_choices(imposing *i)
{
    for (int choice = 0; choice < 4; choice++) {
        bool fine = (choice & 1) == 0;
        bool gains = (choice & 2) == 0;
        if (!allows(&i->most[METE_IMPOSED_FINE], fine)
            || !allows(&i->most[METE_IMPOSED_GAINS], gains)) {
            continue;
        }
        *imposed_slot(i, METE_IMPOSED_KINDS) =
            (mete_slot){(int64_t)i->certain, (int64_t)i->possible};
        put_sum(i, METE_IMPOSED_FINE, METE_PENALTY_FINE, fine);
        put_sum(i, METE_IMPOSED_GAINS, METE_PENALTY_CONFISCATE_GAINS, gains);
        follow(i->e);
    }
}

void mete_stage_procedure(mete_evaluation *e)
{
    uint32_t possible = e->verdict->possible;
    if (e->item->circumstance_end == e->item->procedure_end
        || possible == 1u << METE_OUTCOME_NOT_APPLICABLE) {
        return;
    }
    imposing i = {.e = e,
                  .sure = (possible & (possible - 1)) == 0
                       && possible != 1u << METE_OUTCOME_MAY_EXEMPT};
    bool points = e->points;
    impose(&i);
    e->points = false; /* what is imposed is a range */
    follow_choices(&i);
    e->points = points;
}
