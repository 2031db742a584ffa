/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The machine's work with days: of the case, between them, events among them.
 */
#include "decide/days.h"

/* An act that has no end yet goes on until the decision, or if there is none
 * until it was discovered. */
void mete_days_act_end(const mete_evaluation *e, mete_amount *day,
                       const mete_slot *slot)
{
    const mete_known_facts *known = &e->rulebook->known;
    mete_amount other;
    mete_days_read(day, slot);
    if (slot->lo != METE_VALUE_ABSENT || known->decided_on == NULL) {
        return;
    }
    mete_days_read(&other, &e->slots[known->decided_on->index]);
    if (other.has != METE_TRUE && known->discovered_on != NULL) {
        mete_amount last;
        mete_days_read(&last, &e->slots[known->discovered_on->index]);
        mete_amount_choose(other.has, &other, &last);
    }
    mete_amount_choose(
        slot->hi == METE_VALUE_ABSENT ? METE_FALSE : METE_UNKNOWN, day, &other);
}

static mete_exact shifted(mete_exact day, const mete_expression *node)
{
    mete_date date = (mete_date)day;
    return node->period == METE_PERIOD_MONTHS
             ? mete_date_add_months(date, node->value)
             : mete_date_add_days(date, node->value);
}

void mete_days_shift(mete_amount *a, const mete_expression *node)
{
    bool point = a->lo == a->hi;
    if (a->has != METE_FALSE) {
        a->lo = shifted(a->lo, node);
        a->hi = point ? a->lo : shifted(a->hi, node);
    }
}

mete_truth mete_days_lasted(const mete_amount *from, const mete_amount *to,
                            const mete_expression *node)
{
    mete_amount last = *from;
    mete_days_shift(&last, node);
    return mete_amount_compare(node->comparison, to, &last);
}

/* A date of the case, or what stands for it. */
static mete_amount amount_of_day(const mete_evaluation *e,
                                 const mete_fact *fact)
{
    mete_amount day;
    if (fact == e->rulebook->known.act_end) {
        mete_days_act_end(e, &day, &e->slots[fact->index]);
    } else {
        mete_days_read(&day, &e->slots[fact->index]);
    }
    return day;
}

static bool is_day(const mete_slot *slot)
{
    return slot->lo == slot->hi && slot->lo > METE_NO_VALUE;
}

/* Of known days it is one comparison. */
mete_truth mete_days_last(const mete_evaluation *e, const mete_slot *from,
                          const mete_expression *node)
{
    const mete_fact *until = node->children[1]->fact;
    const mete_slot *to = &e->slots[until->index];
    if (is_day(from) && is_day(to)
        && (node->comparison == METE_GREATER
            || node->comparison == METE_LESS_EQUAL)) {
        bool beyond = to->lo > shifted(from->lo, node);
        return beyond == (node->comparison == METE_GREATER) ? METE_TRUE
                                                            : METE_FALSE;
    }
    mete_amount start = amount_of_day(e, node->children[0]->fact);
    mete_amount end = amount_of_day(e, until);
    return mete_days_lasted(&start, &end, node);
}

/* First day of the window that counts back from the act. */
static mete_date window_start(mete_date act, const mete_expression *node)
{
    switch (node->window) {
    case METE_WINDOW_ROLLING:
        return node->period == METE_PERIOD_MONTHS
                 ? mete_date_add_months(act, -node->value)
                 : mete_date_add_days(act, -node->value);
    case METE_WINDOW_YEAR:
        return mete_date_year_start(act);
    case METE_WINDOW_SINCE:
        return (mete_date)node->value;
    default:
        return METE_DATE_MIN;
    }
}

static int64_t count_events(const mete_events *events, mete_date act,
                            const mete_expression *node)
{
    mete_date start = window_start(act, node);
    int64_t count = 0;
    for (size_t i = 0; i < events->count; i++) {
        count += events->days[i] >= start && events->days[i] < act;
    }
    return count;
}

bool mete_same_window(const mete_expression *a, const mete_expression *b)
{
    return a->window == b->window && a->period == b->period
        && a->value == b->value;
}

static int completed_count(const mete_events_completion *completion,
                           const mete_expression *node)
{
    for (size_t i = 0; i < completion->window_count; i++) {
        if (mete_same_window(completion->windows[i], node)) {
            return completion->counts[i];
        }
    }
    return 0;
}

/* Real days against the act's; with that open only bounds are known. */
static mete_amount count_real(const mete_events *events, const mete_amount *act,
                              const mete_expression *node)
{
    mete_amount count = {0, 0, METE_TRUE, false};
    if (events->count == 0) {
        return count;
    }
    count.has = act->has;
    if (act->lo == act->hi) {
        count.lo = count.hi = count_events(events, (mete_date)act->lo, node);
    } else {
        count.hi = (mete_exact)events->count;
    }
    return count;
}

/* Absent events are none. */
void mete_days_count(const mete_evaluation *e, mete_amount *act,
                     const mete_slot *slot, const mete_expression *node)
{
    mete_amount count = {0, 0, METE_TRUE, false};
    if (slot->lo != slot->hi) {
        count.hi = METE_EXACT_UNBOUNDED;
    } else if (slot->lo >= METE_COMPLETION_BASE) {
        count.lo = count.hi = completed_count(
            &e->completions[slot->lo - METE_COMPLETION_BASE], node);
    } else if (slot->lo > METE_NO_VALUE) {
        count = count_real(&e->the_case->events[slot->lo - 1], act, node);
    }
    if (node->including_this) {
        count.lo += 1;
        count.hi += mete_amount_is_unbounded(count.hi) ? 0 : 1;
    }
    *act = count;
}

void mete_days_age(mete_amount *birth, const mete_amount *day)
{
    mete_amount_join(birth, day);
    if (birth->has != METE_FALSE) {
        mete_exact youngest =
            mete_date_age((mete_date)birth->hi, (mete_date)day->lo);
        birth->hi = mete_date_age((mete_date)birth->lo, (mete_date)day->hi);
        birth->lo = youngest;
    }
}

void mete_days_between(mete_amount *from, const mete_amount *to)
{
    mete_amount_join(from, to);
    mete_exact least = to->lo - from->hi;
    /* the last day of all stands for no last day: no end, no large number */
    from->hi = to->hi >= METE_DATE_MAX ? METE_EXACT_UNBOUNDED
                                       : to->hi - from->lo;
    from->lo = to->lo >= METE_DATE_MAX ? METE_EXACT_UNBOUNDED : least;
}
