/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Working days, counted when the calendar is made: of each day that is known
 * how many there are up to it, and which day the n-th of them is.
 */
#include "model/calendar.h"

#include <glib.h>
#include <stdlib.h>
#include <string.h>

enum { LAST_WEEK = 25 }; /* of December, from this day on */

/* Days that are known, first and last, all in between too. */
typedef struct {
    mete_date from;
    mete_date until;
    uint32_t *counts; /* of each day, and first of the day before them: the
                       * working days up to it */
    mete_date *worked; /* those days, ascending */
} stretch;

struct mete_calendar {
    stretch *known; /* ascending, apart */
    size_t known_count;
};

static bool is_weekend(mete_date day)
{
    return mete_date_weekday(day) >= 5;
}

static int compare_days(const void *a, const void *b)
{
    mete_date x = ((const mete_calendar_day *)a)->day;
    mete_date y = ((const mete_calendar_day *)b)->day;

    return (x > y) - (x < y);
}

static int compare_years(const void *a, const void *b)
{
    return *(const int *)a - *(const int *)b;
}

static void add_year(mete_calendar *calendar, int year, bool next_is_known)
{
    stretch *last = &calendar->known[calendar->known_count];
    stretch one = {METE_DATE_MAX, METE_DATE_MAX, NULL, NULL};

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

/* Is the day worked?  `special` goes up with the days, to the first special
 * one that does not lie before it. */
static bool is_worked(mete_date day, const mete_calendar_day **special,
                      const mete_calendar_day *end)
{
    while (*special < end && (*special)->day < day) {
        (*special)++;
    }
    return *special < end && (*special)->day == day ? (*special)->worked
                                                    : !is_weekend(day);
}

static void count_stretch(stretch *known, mete_arena *arena,
                          const mete_calendar_day *special,
                          const mete_calendar_day *end)
{
    size_t days = (size_t)(known->until - known->from) + 1;
    uint32_t count = 0;

    known->counts = mete_arena_alloc(arena, (days + 1) * sizeof(uint32_t));
    known->worked = mete_arena_alloc(arena, days * sizeof(mete_date));
    known->counts[0] = 0;
    for (size_t i = 0; i < days; i++) {
        mete_date day = known->from + (mete_date)i;

        if (is_worked(day, &special, end)) {
            known->worked[count++] = day;
        }
        known->counts[i + 1] = count;
    }
}

const mete_calendar *mete_calendar_make(mete_arena *arena,
                                        const mete_calendar_day *days,
                                        size_t day_count, const int *years,
                                        size_t year_count)
{
    mete_calendar *calendar = mete_arena_alloc(arena, sizeof *calendar);
    mete_calendar_day *special =
        mete_arena_alloc(arena, day_count * sizeof *special + 1);

    if (day_count > 0) {
        memcpy(special, days, day_count * sizeof *special);
        qsort(special, day_count, sizeof *special, compare_days);
    }
    make_known(calendar, arena, years, year_count);
    for (size_t i = 0; i < calendar->known_count; i++) {
        count_stretch(&calendar->known[i], arena, special,
                      special + day_count);
    }
    return calendar;
}

/* Working days from the first of the stretch on, up to a day of it or the day
 * before them. */
static uint32_t count_until(const stretch *known, mete_date day)
{
    return known->counts[day - known->from + 1];
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
            count += (int64_t)count_until(known, until)
                   - count_until(known, before);
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

/* The stretch that the day behind this one lies in; NULL: it is not known. */
static const stretch *stretch_behind(const mete_calendar *calendar,
                                     mete_date day)
{
    for (size_t i = 0; calendar != NULL && i < calendar->known_count; i++) {
        const stretch *known = &calendar->known[i];

        if (day + 1 >= known->from && day < known->until) {
            return known;
        }
    }
    return NULL;
}

bool mete_calendar_add_workdays(const mete_calendar *calendar, mete_date from,
                                int64_t count, mete_date *day)
{
    const stretch *known;
    int64_t before;

    *day = from;
    if (count <= 0) {
        return true;
    }
    known = stretch_behind(calendar, from);
    if (known == NULL) {
        return false;
    }
    before = count_until(known, from);
    if (count > count_until(known, known->until) - before) {
        return false;
    }
    *day = known->worked[before + count - 1];
    return *day - from < FAR;
}
