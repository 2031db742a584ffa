/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The stack machine that conditions and amounts run on.
 *
 * Truths are two bits (may be true, may be false), amounts are intervals, so
 * the one machine serves known and unknown facts alike; on points it computes
 * exactly what the expression says.
 */
#include "decide/days.h"

static mete_truth truth_in(const mete_slot *slot, const mete_limit *limit)
{
    int64_t from = limit->from;
    int64_t to = mete_limit_to(limit);
    if (slot->lo == slot->hi) {
        return mete_truth_known(mete_limit_holds(limit, slot->lo));
    }
    bool above = slot->hi >= from;
    bool below = slot->lo <= to;
    bool may = from > to ? above || below : above && below;
    bool may_not = from > to ? slot->lo < from && slot->hi > to
                             : slot->lo < from || slot->hi > to;
    return (mete_truth)((unsigned)may | (unsigned)may_not << 1);
}

/* Has a value and it is not in the limit (a single value). */
static mete_truth truth_not_in(const mete_slot *slot, const mete_limit *limit)
{
    int64_t lowest = slot->lo > METE_NO_VALUE ? slot->lo : METE_NO_VALUE + 1;
    int64_t to = mete_limit_to(limit);
    bool may = slot->hi > to
            || (slot->hi > METE_NO_VALUE && lowest < limit->from);
    bool may_not = slot->lo <= METE_NO_VALUE
                || (slot->lo <= to && slot->hi >= limit->from);
    return (mete_truth)((unsigned)may | (unsigned)may_not << 1);
}

static mete_truth truth_lacks(const mete_slot *slot)
{
    bool absent = slot->lo == METE_VALUE_ABSENT;
    bool zero = slot->lo <= 0 && slot->hi >= 0;
    bool other = slot->hi != slot->lo
              || (slot->lo != METE_VALUE_ABSENT && slot->lo != 0);
    return (mete_truth)((unsigned)(absent || zero) | (unsigned)other << 1);
}

/* A set has one of the labels. */
static mete_truth truth_holds_one(const mete_slot *slot,
                                  const mete_limit *limit)
{
    if (slot->lo & limit->from) {
        return METE_TRUE;
    }
    return slot->hi & limit->from ? METE_UNKNOWN : METE_FALSE;
}

static mete_truth truth_events(const mete_evaluation *e, const mete_slot *slot)
{
    bool any;
    if (slot->lo != slot->hi) {
        return METE_UNKNOWN;
    }
    if (slot->lo <= METE_NO_VALUE) {
        return METE_FALSE;
    }
    if (slot->lo >= METE_COMPLETION_BASE) {
        any = e->completions[slot->lo - METE_COMPLETION_BASE].any;
    } else {
        any = e->the_case->events[slot->lo - 1].count > 0;
    }
    return any ? METE_TRUE : METE_FALSE;
}

static mete_exact end_of_fact(int64_t value, int64_t power)
{
    return value == METE_VALUE_UNBOUNDED ? METE_EXACT_UNBOUNDED : value / power;
}

static inline void read_fact(mete_amount *a, const mete_slot *slot,
                             uint32_t digits)
{
    static const int64_t powers[] = {1, 10, 100, 1000, 10000, 100000, 1000000};
    int64_t power = powers[digits];
    a->has = METE_TRUE;
    a->overflow = false;
    if (slot->lo == slot->hi && slot->lo > METE_NO_VALUE) {
        a->lo = a->hi = end_of_fact(slot->lo, power);
        return;
    }
    a->lo = slot->lo > METE_NO_VALUE ? end_of_fact(slot->lo, power) : 0;
    a->hi = slot->hi > METE_NO_VALUE ? end_of_fact(slot->hi, power) : 0;
    if (slot->lo <= METE_NO_VALUE) {
        a->has = slot->hi <= METE_NO_VALUE ? METE_FALSE : METE_UNKNOWN;
    }
}

static mete_amount amount_of_term(const mete_evaluation *e, unsigned term,
                                  uint32_t digits)
{
    mete_amount a = e->terms[term];
    mete_exact power = mete_exact_power((int)digits);
    if (digits > 0 && a.has != METE_FALSE) {
        a.overflow |= !mete_amount_is_unbounded(a.lo) && a.lo % power != 0;
        a.lo = mete_amount_is_unbounded(a.lo) ? a.lo : a.lo / power;
        a.hi = mete_amount_is_unbounded(a.hi) ? a.hi : a.hi / power;
    }
    return a;
}

/* The tops of the two stacks. */
typedef struct {
    mete_truth *t;
    mete_amount *a;
} tops;

static tops run_opaque(mete_evaluation *e, const mete_code *code, tops top)
{
    const mete_plan_opaque *plan = &e->plan->opaques[code->arg];
    if (plan->node->type == METE_TYPE_CONDITION) {
        *++top.t = mete_opaque_truth(e, plan);
    } else {
        *++top.a = mete_opaque_amount(e, plan);
    }
    return top;
}

/* The rarer instructions about dates and events. */
static tops run_dates(mete_evaluation *e, const mete_code *code, tops top)
{
    const mete_plan *plan = e->plan;
    switch (code->op) {
    case METE_CODE_LASTS:
        *++top.t = mete_days_lasted(&top.a[-1], top.a, plan->nodes[code->arg]);
        top.a -= 2;
        break;
    case METE_CODE_ACT_END:
        mete_days_act_end(e, ++top.a, &e->slots[code->slot]);
        break;
    case METE_CODE_COUNT:
        mete_days_count(e, top.a, &e->slots[code->slot],
                        plan->nodes[code->arg]);
        break;
    case METE_CODE_AGE:
        top.a--;
        mete_days_age(top.a, top.a + 1);
        break;
    case METE_CODE_DAYS:
        top.a--;
        mete_days_between(top.a, top.a + 1);
        break;
    case METE_CODE_WORKDAYS:
        top.a--;
        mete_amount_workdays(e, top.a, top.a + 1, plan->nodes[code->arg]);
        break;
    case METE_CODE_SHIFT:
        mete_days_shift(top.a, plan->nodes[code->arg]);
        break;
    case METE_CODE_OPAQUE:
        return run_opaque(e, code, top);
    default:
        break;
    }
    return top;
}

/* Arithmetic on the stack of amounts. */
static tops run_amounts(mete_evaluation *e, const mete_code *code, tops top)
{
    mete_amount *a = top.a - 1;
    const mete_amount *b = top.a;
    switch (code->op) {
    case METE_CODE_ADD:
        mete_amount_add(a, b);
        break;
    case METE_CODE_SUBTRACT:
        mete_amount_subtract(a, b);
        break;
    case METE_CODE_MULTIPLY:
        mete_amount_multiply(a, b);
        break;
    case METE_CODE_LEAST:
        mete_amount_join(a, b);
        a->lo = mete_exact_lesser(a->lo, b->lo);
        a->hi = mete_exact_lesser(a->hi, b->hi);
        break;
    case METE_CODE_GREATEST:
        mete_amount_join(a, b);
        a->lo = mete_exact_greater(a->lo, b->lo);
        a->hi = mete_exact_greater(a->hi, b->hi);
        break;
    case METE_CODE_ROUND:
        mete_amount_round(a, b, (mete_rounding)code->arg);
        mete_amount_drop(a, code->slot);
        break;
    case METE_CODE_CHOOSE:
        mete_amount_choose(*top.t--, a, b);
        break;
    case METE_CODE_DIVIDE:
        mete_amount_divide(a - 1, *a, b, (mete_rounding)code->arg);
        mete_amount_drop(--a, code->slot);
        break;
    default:
        return run_dates(e, code, top);
    }
    top.a = a;
    return top;
}

/* The rarer instructions that push. */
static tops run_rare(mete_evaluation *e, const mete_code *code, tops top)
{
    const mete_slot *slot = &e->slots[code->slot];
    switch (code->op) {
    case METE_CODE_NOT_IN:
        *++top.t = truth_not_in(slot, &e->plan->limits[code->arg]);
        break;
    case METE_CODE_LACKS:
        *++top.t = truth_lacks(slot);
        break;
    case METE_CODE_HOLDS_ONE:
        *++top.t = truth_holds_one(slot, &e->plan->limits[code->arg]);
        break;
    case METE_CODE_EVENTS:
        *++top.t = truth_events(e, slot);
        break;
    case METE_CODE_TRUTH:
        *++top.t = (mete_truth)code->arg;
        break;
    case METE_CODE_HAS_TERM:
        *++top.t = e->terms[code->arg].has;
        break;
    case METE_CODE_TERM:
        *++top.a = amount_of_term(e, code->slot, code->arg);
        break;
    case METE_CODE_TIMES:
        read_fact(++top.a, slot, 0);
        mete_amount_times(top.a, e->plan->constants[code->arg]);
        break;
    case METE_CODE_SCALE:
        mete_amount_scale(top.a, code->arg);
        break;
    default:
        return run_amounts(e, code, top);
    }
    return top;
}

/* Runs a slice on stacks whose first place is not used: what it leaves stands
 * in the second. */
static void run(mete_evaluation *e, const mete_slice *slice, tops top)
{
    const mete_plan *plan = e->plan;
    const mete_slot *slots = e->slots;
    const mete_limit *limits = plan->limits;
    const mete_code *code = plan->code + slice->code;
    const mete_code *end = code + slice->length;
    for (; code < end; code++) {
        switch (code->op) {
        case METE_CODE_IN:
            *++top.t = truth_in(&slots[code->slot], &limits[code->arg]);
            break;
        case METE_CODE_AND_IN:
            *top.t = mete_truth_and(
                *top.t, truth_in(&slots[code->slot], &limits[code->arg]));
            break;
        case METE_CODE_OR_IN:
            *top.t = mete_truth_or(
                *top.t, truth_in(&slots[code->slot], &limits[code->arg]));
            break;
        case METE_CODE_NOT:
            *top.t = mete_truth_not(*top.t);
            break;
        case METE_CODE_AND:
            top.t--;
            *top.t = mete_truth_and(top.t[0], top.t[1]);
            break;
        case METE_CODE_OR:
            top.t--;
            *top.t = mete_truth_or(top.t[0], top.t[1]);
            break;
        case METE_CODE_COMPARE:
            top.a -= 2;
            *++top.t = mete_amount_compare((mete_comparison)code->slot,
                                           &top.a[1], &top.a[2]);
            break;
        case METE_CODE_CONSTANT:
            top.a++;
            top.a->lo = top.a->hi = plan->constants[code->arg];
            top.a->has = METE_TRUE;
            top.a->overflow = false;
            break;
        case METE_CODE_FACT:
            read_fact(++top.a, &slots[code->slot], code->arg);
            break;
        case METE_CODE_DAY:
            mete_days_read(++top.a, &slots[code->slot]);
            break;
        case METE_CODE_DAYS_LAST:
            *++top.t =
                mete_days_last(e, &slots[code->slot], plan->nodes[code->arg]);
            break;
        default:
            top = run_rare(e, code, top);
            break;
        }
    }
}

/* Tests, each joined to the truth so far.  Truths are kept as "may be true"
 * and "must be true", so that 且 is one "and". */
static mete_truth run_open_tests(const mete_evaluation *e,
                                 const mete_slice *slice)
{
    const mete_tests t = mete_evaluation_tests(e);
    const mete_plan_test *test = t.tests + slice->code;
    const mete_plan_test *end = test + slice->length;
    unsigned all = METE_TRUE | METE_FALSE;
    for (; test < end; test++) {
        uint32_t or = test->limit & METE_TEST_OR;
        unsigned truth = truth_in(mete_tests_slot(&t, test),
                                  mete_tests_limit(&t, test, or))
                       ^ METE_FALSE;
        all = or ? all | truth : all & truth;
    }
    return (mete_truth)(all ^ METE_FALSE);
}

/* More than a few, or some that are joined by 或, which is 且 of the contrary;
 * or of facts that need not be known, which is asked. */
static inline mete_truth run_tests(const mete_evaluation *e,
                                   const mete_slice *slice, bool ask)
{
    const mete_tests t = mete_evaluation_tests(e);
    const mete_plan_test *test = t.tests + slice->code;
    const mete_plan_test *end = test + slice->length;
    unsigned truth = 1;
    do {
        const mete_slot *slot = mete_tests_slot(&t, test);
        unsigned or = test->limit & METE_TEST_OR;
        if (ask && slot->lo != slot->hi) {
            return run_open_tests(e, slice);
        }
        unsigned one =
            mete_limit_holds(mete_tests_limit(&t, test, or), slot->lo);
        truth = ((truth ^ or) & (one ^ or)) ^ or;
    } while (++test < end);
    return mete_truth_known(truth);
}

/* Apart, so that tests need no room for stacks. */
__attribute__((noinline)) static mete_truth run_condition(
    mete_evaluation *e, const mete_slice *slice)
{
    mete_truth truths[METE_CODE_STACK + 1];
    mete_amount amounts[METE_CODE_STACK + 1];
    run(e, slice, (tops){truths, amounts});
    return truths[1];
}

/* 终了之日起满二年: alone, as time limits are. */
static bool is_days_last(const mete_evaluation *e, const mete_slice *slice)
{
    return slice->length == 1
        && e->plan->code[slice->code].op == METE_CODE_DAYS_LAST;
}

static inline mete_truth run_other(mete_evaluation *e, const mete_slice *slice)
{
    if (is_days_last(e, slice)) {
        const mete_code *code = &e->plan->code[slice->code];
        return mete_days_last(e, &e->slots[code->slot],
                              e->plan->nodes[code->arg]);
    }
    return run_condition(e, slice);
}

METE_INLINE mete_truth run_slice(mete_evaluation *e, const mete_slice *slice)
{
    if (!slice->tests) {
        return run_other(e, slice);
    }
    if (!e->points) {
        return run_tests(e, slice, true);
    }
    if (slice->few) {
        const mete_tests t = mete_evaluation_tests(e);
        return mete_truth_known(mete_tests_few(&t, slice));
    }
    return run_tests(e, slice, false);
}

mete_truth mete_machine_run(mete_evaluation *e, const mete_slice *slice)
{
    return run_slice(e, slice);
}

/* A known fact times a constant, which is what most clauses say, if that is
 * all of the slice: both are small, so nothing can overflow. */
static inline bool multiply_known(const mete_evaluation *e,
                                  const mete_slice *slice, mete_amount *amount)
{
    const mete_code *code = &e->plan->code[slice->code];
    const mete_slot *slot = &e->slots[code->slot];
    if (slice->length != 1 || code->op != METE_CODE_TIMES
        || slot->lo != slot->hi || slot->lo <= METE_NO_VALUE
        || slot->lo == METE_VALUE_UNBOUNDED) {
        return false;
    }
    amount->lo = amount->hi =
        (mete_exact)slot->lo * (int64_t)e->plan->constants[code->arg];
    amount->has = METE_TRUE;
    amount->overflow = false;
    return true;
}

/* Apart, as conditions are. */
__attribute__((noinline)) static mete_amount run_amount(
    mete_evaluation *e, const mete_slice *slice)
{
    mete_truth truths[METE_CODE_STACK + 1];
    mete_amount amounts[METE_CODE_STACK + 1];
    run(e, slice, (tops){truths, amounts});
    return amounts[1];
}

mete_amount mete_machine_amount(mete_evaluation *e, const mete_slice *slice)
{
    mete_amount amount = {0, 0, METE_FALSE, false};
    if (slice->length == 0 || multiply_known(e, slice, &amount)) {
        return amount;
    }
    return run_amount(e, slice);
}

void mete_evaluation_note_open(mete_evaluation *e, uint32_t cold)
{
    e->unsettled = true;
    if (e->collect && e->open_count < METE_OPEN_MAX) {
        e->open[e->open_count++] = cold;
    }
}

mete_truth mete_evaluation_truth(mete_evaluation *e, const mete_slice *slice,
                                 uint32_t trace)
{
    mete_truth truth = slice->length == 0 ? METE_TRUE : run_slice(e, slice);
    if (trace != UINT32_MAX) {
        e->truths[trace] |= truth;
    }
    if (truth == METE_UNKNOWN) {
        mete_evaluation_note_open(e, slice->cold);
    }
    return truth;
}

mete_amount mete_evaluation_amount(mete_evaluation *e, const mete_slice *slice)
{
    mete_amount amount;
    if (slice->length > 0 && multiply_known(e, slice, &amount)) {
        return amount;
    }
    amount = mete_machine_amount(e, slice);
    if (!mete_amount_is_point(&amount)) {
        mete_evaluation_note_open(e, slice->cold);
    }
    if (amount.has == METE_FALSE) {
        amount.lo = amount.hi = 0; /* no number, and none too large */
    } else if (amount.overflow) {
        e->overflow = true;
    }
    return amount;
}
