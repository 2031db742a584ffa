/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The last days of time limits and deadlines, where the day that they run
 * from and how long they are is known; else the day is left open.
 */
#include "decide/deadlines.h"

#include "decide/notes.h"
#include "decide/resolve.h"

/* How long it is, at least and at most. */
typedef struct {
    int64_t least;
    int64_t most;
} length;

/* False where that is not known, nor between which two. */
static bool read_period(mete_evaluation *e, const mete_plan_rule *rule,
                        length *period)
{
    *period = (length){rule->period, rule->period};
    if (rule->period != 0) {
        return true;
    }
    mete_amount limit = mete_machine_amount(e, &rule->limit);
    period->least = mete_exact_whole(limit.lo);
    period->most = mete_exact_whole(limit.hi);
    return limit.has == METE_TRUE && limit.hi < METE_EXACT_UNBOUNDED;
}

/* Where it starts; resolving has looked at the act already. */
static mete_amount read_start(mete_evaluation *e, const mete_plan_rule *rule)
{
    if (rule->from_act && e->act_date != METE_DATE_MAX) {
        return (mete_amount){e->act_date, e->act_date, METE_TRUE, false};
    }
    return mete_machine_amount(e, &rule->from);
}

static bool is_day(const mete_amount *start)
{
    return start->has == METE_TRUE && mete_amount_is_point(start);
}

/* The day that lies `period` behind the start; false where the calendar does
 * not know it. */
static bool add_period(const mete_evaluation *e, unsigned unit,
                       mete_date start, int64_t period, mete_date *due)
{
    switch (unit) {
    case METE_UNIT_MONTHS:
        *due = mete_date_add_months(start, period);
        return true;
    case METE_UNIT_WORKDAYS:
        return mete_calendar_add_workdays(e->rulebook->calendar, start, period,
                                          due);
    default:
        *due = mete_date_add_days(start, period);
        return true;
    }
}

/* The last of them, which mostly is the first. */
static bool add_most(const mete_evaluation *e, unsigned unit, mete_date start,
                     const length *period, mete_deadline *deadline)
{
    deadline->latest = deadline->due;
    return period->most == period->least
        || add_period(e, unit, start, period->most, &deadline->latest);
}

/* False where the calendar lacks a year that they reach into. */
static bool read_last_days(mete_evaluation *e, const mete_plan_rule *rule,
                           const mete_amount *start, mete_deadline *deadline)
{
    length period;
    mete_date from = (mete_date)start->lo;
    if (!is_day(start) || !read_period(e, rule, &period)) {
        return true;
    }
    if (!add_period(e, rule->unit, from, period.least, &deadline->due)
        || !add_most(e, rule->unit, from, &period, deadline)) {
        return false;
    }
    deadline->known = deadline->due == deadline->latest;
    deadline->within = !deadline->known;
    return true;
}

/* Where a day more or less decides, days are counted again by hand. */
static bool note_near(mete_evaluation *e, const mete_plan_rule *rule,
                      const mete_deadline *deadline, mete_finding *finding)
{
    mete_amount to = {0, 0, METE_FALSE, false};
    if (rule->to.length > 0 && (deadline->known || deadline->within)) {
        to = mete_machine_amount(e, &rule->to);
    }
    if (!is_day(&to)
        || ((to.lo < deadline->due - 1 || to.lo > deadline->due + 1)
            && (to.lo < deadline->latest - 1
                || to.lo > deadline->latest + 1))) {
        return true;
    }
    return mete_notes_add(finding, "time_limit_near", rule->rule->name,
                          &rule->rule->place);
}

static bool add(mete_evaluation *e, const mete_plan_rule *rule,
                const mete_amount *start, bool holds, mete_finding *finding)
{
    if (!mete_finding_grow((void **)&finding->deadlines.list,
                           &finding->deadlines.room,
                           finding->deadlines.count + 1,
                           sizeof(mete_deadline))) {
        return false;
    }
    mete_deadline *deadline =
        &finding->deadlines.list[finding->deadlines.count++];
    *deadline = (mete_deadline){.name = rule->rule->name,
                                .basis = &rule->rule->basis};
    if (holds && !read_last_days(e, rule, start, deadline)) {
        return mete_notes_add(finding, "calendar_missing", rule->rule->name,
                              &rule->rule->place);
    }
    return note_near(e, rule, deadline, finding);
}

static mete_truth in_scope(mete_evaluation *e, const mete_plan_rule *rule)
{
    return rule->scoped ? mete_resolve_scope(e, rule) : METE_TRUE;
}

/* Deadlines that may run: whether they do must be known for a day to stand,
 * and one whose first day there is not has not begun. */
static bool fill_own(mete_evaluation *e, mete_finding *finding)
{
    bool fits = true;
    for (uint32_t i = e->item->procedure_end; i < e->item->deadline_end; i++) {
        const mete_plan_rule *rule = &e->item->rules[i];
        mete_truth holds =
            mete_truth_and(in_scope(e, rule), mete_machine_truth(e, &rule->when));
        mete_amount start = read_start(e, rule);
        if ((holds & METE_TRUE) && start.has != METE_FALSE) {
            fits = add(e, rule, &start, holds == METE_TRUE, finding) && fits;
        }
    }
    return fits;
}

bool mete_deadlines_fill(mete_evaluation *e, mete_finding *finding)
{
    bool fits = true;
    for (uint32_t i = 0; i < e->item->bar_count; i++) {
        const mete_plan_rule *rule = &e->item->rules[i];
        if (rule->limit.length > 0 && in_scope(e, rule) != METE_FALSE) {
            mete_amount start = read_start(e, rule);
            fits = add(e, rule, &start, true, finding) && fits;
        }
    }
    return fill_own(e, finding) && fits;
}
