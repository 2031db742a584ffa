/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Working days: which weekdays are off and which weekend days are worked, in
 * the years whose notice is known.
 *
 * A notice covers its year, and may still move days at the end of the year
 * before: of a year whose successor's notice is missing, the last week of
 * December is not known.  Nothing is ever guessed.
 */
#ifndef METE_MODEL_CALENDAR_H
#define METE_MODEL_CALENDAR_H

#include "base/arena.h"
#include "base/date.h"

/* A day that is not what its place in the week says. */
typedef struct {
    mete_date day;
    bool worked;
} mete_calendar_day;

typedef struct mete_calendar mete_calendar;

/* Days and years in any order, each once; copied into the arena. */
const mete_calendar *mete_calendar_make(mete_arena *arena,
                                        const mete_calendar_day *days,
                                        size_t day_count, const int *years,
                                        size_t year_count);

/* How many working days follow `from` up to and with `to`; negative where
 * `to` is earlier.  Between *least and *most, which differ where some of the
 * days are not known; true where they are one.  NULL knows no year. */
bool mete_calendar_workdays(const mete_calendar *calendar, mete_date from,
                            mete_date to, int64_t *least, int64_t *most);

/* The `count`-th working day behind `from`; false where the calendar does not
 * know all of the days up to it, or where it lies too far away. */
bool mete_calendar_add_workdays(const mete_calendar *calendar, mete_date from,
                                int64_t count, mete_date *day);

/* One day; false where it is not known. */
bool mete_calendar_is_worked(const mete_calendar *calendar, mete_date day,
                             bool *worked);

#endif
