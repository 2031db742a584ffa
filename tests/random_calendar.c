/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * A calendar for random rulebooks: some days off at the beginning of every
 * year and in October, and a Saturday that is worked for them.
 */
#include "random_book.h"

#include "base/date.h"

#include <glib/gstdio.h>

enum { FIRST_YEAR = 1985, LAST_YEAR = 2040 };

static void put_year(GString *text, int year)
{
    int day = 4;
    mete_date date;

    while (mete_date_from_ymd(year, 1, day, &date)
           && mete_date_weekday(date) != 5) {
        day++;
    }
    g_string_append_printf(text,
                           "%d,%d-01-01,%d-01-03,休\n%d,%d-01-%02d,,班\n"
                           "%d,%d-10-01,%d-10-07,休\n",
                           year, year, year, year, year, day, year, year, year);
}

void random_calendar_write(const char *folder)
{
    GString *text = g_string_new("年度,日期,至,安排\n");
    char *path = g_build_filename(folder, "calendar", NULL);

    for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
        put_year(text, year);
    }
    g_mkdir(path, 0700);
    g_free(path);
    path = g_build_filename(folder, "calendar", "days.csv", NULL);
    g_file_set_contents(path, text->str, -1, NULL);
    g_free(path);
    g_string_free(text, TRUE);
}

void random_calendar_remove(const char *folder)
{
    char *path = g_build_filename(folder, "calendar", "days.csv", NULL);

    g_unlink(path);
    g_free(path);
    path = g_build_filename(folder, "calendar", NULL);
    g_rmdir(path);
    g_free(path);
}
