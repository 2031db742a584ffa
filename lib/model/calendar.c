/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Counting working days: weekdays by arithmetic, what differs from them by a
 * sorted table with sums, and what is not known by a list of what is.
 */
#include "model/calendar.h"

#include <glib.h>
#include <stdlib.h>
#include <string.h>

enum { LAST_WEEK = 25 }; /* of December, from this day on */

/* All days up to this one, counted from the weekdays: off is one less. */
typedef struct {
    mete_date day;
    int sum;
    bool worked;
} exception;

/* Days that are known, first and last. */
typedef struct {
    mete_date from;
    mete_date until;
} stretch;

struct mete_calendar {
    exception *exceptions;
    size_t exception_count;
    stretch *known; /* ascending, apart */
    size_t known_count;
};

static bool is_weekend(mete_date day)
{
    return mete_date_weekday(day) >= 5;
}

static int compare_days(const void *a, const void *b)
{
    mete_date x = ((const exception *)a)->day;
    mete_date y = ((const exception *)b)->day;

    return (x > y) - (x < y);
}

static void make_exceptions(mete_calendar *calendar, mete_arena *arena,
                            const mete_calendar_day *days, size_t count)
{
    int sum = 0;

    calendar->exceptions =
        mete_arena_alloc(arena, count * sizeof(exception) + 1);
    for (size_t i = 0; i < count; i++) {
        if (days[i].worked == is_weekend(days[i].day)) {
            exception *one = &calendar->exceptions[calendar->exception_count++];

            one->day = days[i].day;
            one->worked = days[i].worked;
        }
    }
    qsort(calendar->exceptions, calendar->exception_count, sizeof(exception),
          compare_days);
    for (size_t i = 0; i < calendar->exception_count; i++) {
        sum += calendar->exceptions[i].worked ? 1 : -1;
        calendar->exceptions[i].sum = sum;
    }
}

static int compare_years(const void *a, const void *b)
{
    return *(const int *)a - *(const int *)b;
}

static void add_year(mete_calendar *calendar, int year, bool next_is_known)
{
    stretch *last = &calendar->known[calendar->known_count];
    stretch one = {METE_DATE_MAX, METE_DATE_MAX};

    mete_date_from_ymd(year, 1, 1, &one.from);
    mete_date_from_ymd(year, 12, next_is_known ? 31 : LAST_WEEK - 1,
                       &one.until);
    if (calendar->known_count > 0 && last[-1].until + 1 == one.from) {
        last[-1].until = one.until;
    } else {
        *last = one;
        calendar->known_count++;
    }
}

static void make_known(mete_calendar *calendar, mete_arena *arena,
                       const int *years, size_t count)
{
    int *sorted;

    if (count == 0) {
        return;
    }
    sorted = mete_arena_copy(arena, years, count * sizeof *years);
    qsort(sorted, count, sizeof *sorted, compare_years);
    calendar->known = mete_arena_alloc(arena, count * sizeof(stretch) + 1);
    for (size_t i = 0; i < count; i++) {
        add_year(calendar, sorted[i],
                 i + 1 < count && sorted[i + 1] == sorted[i] + 1);
    }
}

const mete_calendar *mete_calendar_make(mete_arena *arena,
                                        const mete_calendar_day *days,
                                        size_t day_count, const int *years,
                                        size_t year_count)
{
    mete_calendar *calendar = mete_arena_alloc(arena, sizeof *calendar);

    make_exceptions(calendar, arena, days, day_count);
    make_known(calendar, arena, years, year_count);
    return calendar;
}

/* Mondays to Fridays up to the day, from some Monday long before. */
static int64_t weekdays_until(mete_date day)
{
    int64_t weekday = mete_date_weekday(day);
    int64_t monday = (int64_t)day - weekday;

    return monday / 7 * 5 + (monday % 7 < 0 ? -5 : 0)
         + (weekday < 5 ? weekday + 1 : 5);
}

/* What the exceptions up to the day come to. */
static int sum_until(const mete_calendar *calendar, mete_date day)
{
    size_t low = 0;
    size_t high = calendar->exception_count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;

        if (calendar->exceptions[middle].day <= day) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low > 0 ? calendar->exceptions[low - 1].sum : 0;
}

/* Of known days behind `from` up to `to`. */
static int64_t count_known(const mete_calendar *calendar, mete_date from,
                           mete_date to)
{
    return weekdays_until(to) - weekdays_until(from) + sum_until(calendar, to)
         - sum_until(calendar, from);
}

bool mete_calendar_workdays(const mete_calendar *calendar, mete_date from,
                            mete_date to, int64_t *least, int64_t *most)
{
    bool backwards = to < from;
    mete_date first = backwards ? to : from; /* the day before the first */
    mete_date last = backwards ? from : to;
    int64_t unknown = (int64_t)last - first;
    int64_t count = 0;

    for (size_t i = 0; calendar != NULL && i < calendar->known_count; i++) {
        const stretch *known = &calendar->known[i];
        mete_date before = MAX(first, known->from - 1);
        mete_date until = MIN(last, known->until);

        if (before < until) {
            count += count_known(calendar, before, until);
            unknown -= until - before;
        }
    }
    *least = backwards ? -(count + unknown) : count;
    *most = backwards ? -count : count + unknown;
    return unknown == 0;
}

bool mete_calendar_is_worked(const mete_calendar *calendar, mete_date day,
                             bool *worked)
{
    int64_t least;
    int64_t most;
    bool known = mete_calendar_workdays(calendar, day - 1, day, &least, &most);

    *worked = least > 0;
    return known;
}

enum { FAR = 3660 }; /* days: ten years */

bool mete_calendar_add_workdays(const mete_calendar *calendar, mete_date from,
                                int64_t count, mete_date *day)
{
    int64_t least = 0;
    int64_t most;

    *day = from;
    for (int i = 0; i < FAR; i++) {
        if (least >= count) {
            return true;
        }
        if (!mete_calendar_workdays(calendar, from, ++*day, &least, &most)) {
            return false;
        }
    }
    return false;
}
