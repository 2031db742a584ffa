/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The last days of time limits and deadlines, where the day that they run
 * from and how long they are is known; else the day is left open.
 */
#include "decide/deadlines.h"

#include "decide/notes.h"
#include "decide/resolve.h"

#include <glib.h>

/* How long it is, at least and at most. */
typedef struct {
    int64_t least;
    int64_t most;
} length;

/* The day that a slice comes to; false where it is not known.  Mostly it is a
 * date of the case and nothing else, which needs no machine. */
static inline bool read_day(mete_evaluation *e, const mete_slice *slice,
                            mete_date *day)
{
    const mete_code *code = &e->plan->code[slice->code];
    const mete_slot *slot = &e->slots[code->slot];
    if (slice->length == 1 && code->op == METE_CODE_DAY && slot->lo == slot->hi
        && slot->lo > METE_NO_VALUE) {
        *day = (mete_date)slot->lo;
        return true;
    }
    mete_amount amount = mete_machine_amount(e, slice);
    *day = (mete_date)amount.lo;
    return amount.has == METE_TRUE && mete_amount_is_point(&amount);
}

/* Where it starts; resolving has looked at the act already. */
static inline bool read_start(mete_evaluation *e, const mete_plan_rule *rule,
                              mete_date *start)
{
    if (rule->from_act && e->act_date != METE_DATE_MAX) {
        *start = e->act_date;
        return true;
    }
    return read_day(e, &rule->from, start);
}

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

/* The day that lies `period` behind the start; false where the calendar does
 * not know it. */
static bool add_period(const mete_calendar *calendar, unsigned unit,
                       mete_date start, int64_t period, mete_date *due)
{
    switch (unit) {
    case METE_UNIT_MONTHS:
        *due = mete_date_add_months(start, period);
        return true;
    case METE_UNIT_WORKDAYS:
        return mete_calendar_add_workdays(calendar, start, period, due);
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
        || add_period(e->rulebook->calendar, unit, start, period->most,
                      &deadline->latest);
}

/* False where the calendar lacks a year that they reach into. */
static inline bool read_last_days(mete_evaluation *e, const mete_plan_rule *rule,
                           mete_date start, mete_deadline *deadline)
{
    length period;
    if (!read_period(e, rule, &period)) {
        return true;
    }
    if (!add_period(e->rulebook->calendar, rule->unit, start, period.least,
                    &deadline->due)
        || !add_most(e, rule->unit, start, &period, deadline)) {
        return false;
    }
    deadline->known = deadline->due == deadline->latest;
    deadline->within = !deadline->known;
    return true;
}

static bool is_near(mete_date day, mete_date last)
{
    return day >= last - 1 && day <= last + 1;
}

/* Where a day more or less decides, days are counted again by hand. */
static inline bool note_near(mete_evaluation *e, const mete_plan_rule *rule,
                      const mete_deadline *deadline, mete_finding *finding)
{
    if (rule->to.length == 0 || !(deadline->known || deadline->within)) {
        return true;
    }
    mete_date to;
    if (!read_day(e, &rule->to, &to)
        || !(is_near(to, deadline->due) || is_near(to, deadline->latest))) {
        return true;
    }
    return mete_notes_add(finding, "time_limit_near", rule->rule->name,
                          &rule->rule->place);
}

/* One more, without its day; NULL when memory is out. */
static mete_deadline *append(mete_finding *finding, const mete_plan_rule *rule)
{
    if (!mete_finding_grow((void **)&finding->deadlines.list,
                           &finding->deadlines.room,
                           finding->deadlines.count + 1,
                           sizeof(mete_deadline))) {
        return NULL;
    }
    mete_deadline *deadline =
        &finding->deadlines.list[finding->deadlines.count++];
    *deadline = (mete_deadline){.name = rule->rule->name,
                                .basis = &rule->rule->basis};
    return deadline;
}

/* `start` is NULL where its last day stays open. */
static bool add(mete_evaluation *e, const mete_plan_rule *rule,
                const mete_date *start, mete_finding *finding)
{
    mete_deadline *deadline = append(finding, rule);
    if (deadline == NULL) {
        return false;
    }
    if (start != NULL && !read_last_days(e, rule, *start, deadline)) {
        return mete_notes_add(finding, "calendar_missing", rule->rule->name,
                              &rule->rule->place);
    }
    return note_near(e, rule, deadline, finding);
}

static mete_truth in_scope(mete_evaluation *e, const mete_plan_rule *rule)
{
    return rule->scoped ? mete_resolve_scope(e, rule) : METE_TRUE;
}

/* One whose first day there is not has not begun. */
static bool may_start(mete_evaluation *e, const mete_plan_rule *rule)
{
    return mete_machine_amount(e, &rule->from).has != METE_FALSE;
}

/* Deadlines that may run: whether they do must be known for a day to stand. */
static bool fill_own(mete_evaluation *e, mete_finding *finding)
{
    bool fits = true;
    for (uint32_t i = e->item->procedure_end; i < e->item->deadline_end; i++) {
        const mete_plan_rule *rule = &e->item->rules[i];
        mete_truth holds =
            mete_truth_and(in_scope(e, rule), mete_machine_truth(e, &rule->when));
        mete_date start;
        bool known = read_start(e, rule, &start);
        if ((holds & METE_TRUE) && (known || may_start(e, rule))) {
            bool settled = known && holds == METE_TRUE;
            fits = add(e, rule, settled ? &start : NULL, finding) && fits;
        }
    }
    return fits;
}

/* May the day that is held against it lie within one of the last day?  A month
 * has 28 to 31 days, and no day comes after the last of all. */
static inline bool may_be_near(const mete_plan_rule *rule, mete_date start,
                               mete_date to)
{
    bool months = rule->unit == METE_UNIT_MONTHS;
    int64_t passed = (int64_t)to - start;
    int64_t least = MIN(rule->period * (months ? 28 : 1),
                        (int64_t)METE_DATE_MAX - start);
    return passed >= least - 1 && passed <= rule->period * (months ? 31 : 1) + 1;
}

/* Last days that follow from the act alone are counted when somebody reads
 * them, unless one has to be remarked on. */
static inline bool may_wait(mete_evaluation *e)
{
    const mete_item_plan *item = e->item;
    if (!item->by_act || e->act_date == METE_DATE_MAX) {
        return false;
    }
    for (uint32_t i = 0; i < item->bar_count; i++) {
        const mete_plan_rule *rule = &item->rules[i];
        mete_date to;
        if (rule->to.length > 0 && read_day(e, &rule->to, &to)
            && may_be_near(rule, e->act_date, to)) {
            return false;
        }
    }
    return true;
}

bool mete_deadlines_list(mete_finding *finding)
{
    const mete_item_plan *item = finding->plan;
    bool fits = true;
    finding->deadlines.count = 0;
    for (uint32_t i = 0; i < item->bar_count; i++) {
        const mete_plan_rule *rule = &item->rules[i];
        mete_deadline *deadline =
            rule->limit.length > 0 ? append(finding, rule) : NULL;
        fits &= rule->limit.length == 0 || deadline != NULL;
        if (deadline != NULL) {
            deadline->known = add_period(
                finding->rulebook->calendar, rule->unit, finding->act_date,
                rule->period, &deadline->due);
            deadline->latest = deadline->due;
        }
    }
    return fits;
}

bool mete_deadlines_fill(mete_evaluation *e, mete_finding *finding)
{
    bool fits = true;
    finding->undated = may_wait(e);
    if (finding->undated) {
        return true;
    }
    for (uint32_t i = 0; i < e->item->bar_count; i++) {
        const mete_plan_rule *rule = &e->item->rules[i];
        if (rule->limit.length > 0 && in_scope(e, rule) != METE_FALSE) {
            mete_date start;
            bool known = read_start(e, rule, &start);
            fits = add(e, rule, known ? &start : NULL, finding) && fits;
        }
    }
    return fill_own(e, finding) && fits;
}
