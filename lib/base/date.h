/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Calendar days and the periods that law counts in.
 *
 * A date is the number of days since 1970-01-01 in the Gregorian calendar,
 * between 1900-01-01 and 2999-12-31.  No clock, no time zone: "today" is a
 * fact that somebody states.
 */
#ifndef METE_BASE_DATE_H
#define METE_BASE_DATE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef int32_t mete_date;

#define METE_DATE_MIN ((mete_date)-25567) /* 1900-01-01 */
#define METE_DATE_MAX ((mete_date)376199) /* 2999-12-31 */

enum { METE_DATE_TEXT = 24 };

/* Year, month 1..12, day 1..31; false if there is no such day in range. */
bool mete_date_from_ymd(int year, int month, int day, mete_date *date);
void mete_date_to_ymd(mete_date date, int *year, int *month, int *day);

/* yyyymmdd as one number. */
bool mete_date_from_number(int32_t yyyymmdd, mete_date *date);
int32_t mete_date_to_number(mete_date date);

/* "2026-03-01", "2026/3/1" or "2026年3月1日", all of `length` bytes. */
bool mete_date_parse(const char *text, size_t length, mete_date *date);

/* "2026-03-01" */
size_t mete_date_format(mete_date date, char text[METE_DATE_TEXT]);

/* Plus n months (12 for a year, negative allowed): the corresponding day, or
 * the last day of the month where that is missing (民法典 202).  Clamped to
 * the range of dates. */
mete_date mete_date_add_months(mete_date date, int64_t months);

/* Plus n days, clamped likewise. */
mete_date mete_date_add_days(mete_date date, int64_t days);

/* Full years of life on `day`: a year is full on the day AFTER the birthday.
 * 0 before birth. */
int mete_date_age(mete_date birth, mete_date day);

/* 0 is Monday, 6 is Sunday. */
int mete_date_weekday(mete_date date);

/* 1 January and 31 December of the date's year. */
mete_date mete_date_year_start(mete_date date);
mete_date mete_date_year_end(mete_date date);

#endif
