/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Dates: between day numbers, years and months, and text.
 *
 * The arithmetic counts years from 1 March, so that a leap day is the last
 * day of its year; back from days it counts in eras of 400 years, which all
 * have the same length.
 */
#include "base/date.h"

#include "base/text.h"

#include <string.h>

enum {
    YEAR_MIN = 1900,
    YEAR_MAX = 2999,
    ERA_DAYS = 146097,      /* 400 years */
    EPOCH_DAYS = 719468,    /* from 0000-03-01 to 1970-01-01 */
    JANUARY_DAYS = 719528,  /* from 0000-01-01, with that year's leap day */
    MONTHS_FAR = 12 * 1200, /* leads out of the range from everywhere */
    TEXT_LONGEST = 33       /* bytes: eight digits and 年月日, full-width */
};

/* Days of each month, of a year without and with a leap day. */
static const uint8_t days_of[2][12] = {
    {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31},
    {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}};

/* A year that 100 divides is one that 16 divides where 400 does.  Nothing is
 * asked that a processor would have to guess. */
static bool is_leap(int year)
{
    return ((year & 3) == 0) & ((year % 100 != 0) | ((year & 15) == 0));
}

static int month_days(int year, int month)
{
    return days_of[is_leap(year)][month - 1];
}

/* Day 1..31 of a month that exists, in a year after 0. */
static mete_date day_number(int year, int month, int day)
{
    static const int months[] = {306, 337, 0,   31,  61,  92,
                                 122, 153, 184, 214, 245, 275};
    unsigned years = (unsigned)year - (month <= 2 ? 1 : 0);
    unsigned centuries = years / 100;
    unsigned leaps = years / 4 - centuries + centuries / 4;

    return (mete_date)(years * 365 + leaps) + months[month - 1] + day - 1
         - EPOCH_DAYS;
}

bool mete_date_from_ymd(int year, int month, int day, mete_date *date)
{
    if (year < YEAR_MIN || year > YEAR_MAX || month < 1 || month > 12 || day < 1
        || day > month_days(year, month)) {
        return false;
    }
    *date = day_number(year, month, day);
    return true;
}

void mete_date_to_ymd(mete_date date, int *year, int *month, int *day)
{
    int days = date + EPOCH_DAYS;
    int of_era = days % ERA_DAYS;
    int shifted =
        (of_era - of_era / 1460 + of_era / 36524 - of_era / (ERA_DAYS - 1))
        / 365;
    int of_year = of_era - (365 * shifted + shifted / 4 - shifted / 100);
    int from_march = (5 * of_year + 2) / 153;

    *day = of_year - (153 * from_march + 2) / 5 + 1;
    *month = from_march < 10 ? from_march + 3 : from_march - 9;
    *year = days / ERA_DAYS * 400 + shifted + (*month <= 2 ? 1 : 0);
}

/* Facts of a case come so, many a time: leap days are counted once, up to
 * the end of the year, and taken back where its own is still to come. */
bool mete_date_from_number(int32_t yyyymmdd, mete_date *date)
{
    static const uint16_t before[2][12] = {
        {0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334},
        {0, 31, 60, 91, 121, 152, 182, 213, 244, 274, 305, 335}};
    unsigned number = (unsigned)yyyymmdd; /* what is negative is too large */
    unsigned year = number / 10000;
    unsigned of_year = number % 10000;
    unsigned month = of_year / 100 - 1;
    unsigned day = of_year % 100 - 1;
    unsigned centuries = year / 100;
    unsigned leap = ((year & 3) == 0)
                  & ((year != centuries * 100) | ((year & 15) == 0));

    if (year - YEAR_MIN > YEAR_MAX - YEAR_MIN || month > 11
        || day >= days_of[leap][month]) {
        return false;
    }
    *date = (mete_date)(year * 365 + year / 4 - centuries + centuries / 4
                        - leap + before[leap][month] + day)
          - JANUARY_DAYS + 1;
    return true;
}

int32_t mete_date_to_number(mete_date date)
{
    int year;
    int month;
    int day;

    mete_date_to_ymd(date, &year, &month, &day);
    return year * 10000 + month * 100 + day;
}

/* A number of `least` to `most` digits. */
static bool read_number(const char **at, int least, int most, int *number)
{
    int digits = 0;
    size_t bytes;
    uint32_t character = mete_text_next(*at, &bytes);

    *number = 0;
    while (character >= '0' && character <= '9' && digits < most) {
        *number = *number * 10 + (int)(character - '0');
        digits++;
        *at += bytes;
        character = mete_text_next(*at, &bytes);
    }
    return digits >= least;
}

static bool read_mark(const char **at, uint32_t mark)
{
    size_t bytes;

    if (mete_text_next(*at, &bytes) != mark) {
        return false;
    }
    *at += bytes;
    return true;
}

bool mete_date_parse(const char *text, size_t length, mete_date *date)
{
    char copy[TEXT_LONGEST + 1] = {0}; /* ends where the text may not */
    const char *at = copy;
    size_t bytes;
    uint32_t mark;
    int year;
    int month;
    int day;

    if (length == 0 || length > TEXT_LONGEST) {
        return false;
    }
    memcpy(copy, text, length);
    if (!read_number(&at, 4, 4, &year)) {
        return false;
    }
    mark = mete_text_next(at, &bytes);
    if (mark != '-' && mark != '/' && mark != U'年') {
        return false;
    }
    at += bytes;
    return read_number(&at, 1, 2, &month)
        && read_mark(&at, mark == U'年' ? U'月' : mark)
        && read_number(&at, 1, 2, &day)
        && (mark != U'年' || read_mark(&at, U'日')) && at == copy + length
        && mete_date_from_ymd(year, month, day, date);
}

size_t mete_date_format(mete_date date, char text[METE_DATE_TEXT])
{
    int32_t number = mete_date_to_number(date);

    memcpy(text, "0000-00-00", 11);
    for (int i = 9; i >= 0; i--) {
        if (text[i] == '0') {
            text[i] = (char)('0' + number % 10);
            number /= 10;
        }
    }
    return 10;
}

mete_date mete_date_add_months(mete_date date, int64_t months)
{
    int year;
    int month;
    int day;
    int count;

    if (months > MONTHS_FAR) {
        return METE_DATE_MAX;
    }
    if (months < -MONTHS_FAR) {
        return METE_DATE_MIN;
    }
    mete_date_to_ymd(date, &year, &month, &day);
    count = year * 12 + month - 1 + (int)months;
    year = count / 12;
    month = count % 12 + 1;
    if (year > YEAR_MAX) {
        return METE_DATE_MAX;
    }
    if (year < YEAR_MIN) {
        return METE_DATE_MIN;
    }
    if (day > month_days(year, month)) {
        day = month_days(year, month);
    }
    return day_number(year, month, day);
}

mete_date mete_date_add_days(mete_date date, int64_t days)
{
    if (days > METE_DATE_MAX - date) {
        return METE_DATE_MAX;
    }
    if (days < METE_DATE_MIN - date) {
        return METE_DATE_MIN;
    }
    return (mete_date)(date + days);
}

int mete_date_age(mete_date birth, mete_date day)
{
    int years =
        mete_date_to_number(day) / 10000 - mete_date_to_number(birth) / 10000;

    /* Not yet on the birthday itself, only after it. */
    if (day <= mete_date_add_months(birth, 12 * (int64_t)years)) {
        years--;
    }
    return years < 0 ? 0 : years;
}

/* 1970-01-01 was a Thursday. */
int mete_date_weekday(mete_date date)
{
    int day = (date + 3) % 7;

    return day < 0 ? day + 7 : day;
}

mete_date mete_date_year_start(mete_date date)
{
    return day_number(mete_date_to_number(date) / 10000, 1, 1);
}

mete_date mete_date_year_end(mete_date date)
{
    return day_number(mete_date_to_number(date) / 10000, 12, 31);
}
