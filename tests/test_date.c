/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Dates, against a calendar that is walked day by day from 1900 to 2999.
 */
#include "base/date.h"

#include <check.h>
#include <glib.h>
#include <string.h>

Suite *test_date_suite(void);

typedef struct {
    int year;
    int month;
    int day;
} calendar;

static int length_of(int year, int month)
{
    if (month == 2) {
        return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28;
    }
    return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

static void walk(calendar *c)
{
    if (++c->day > length_of(c->year, c->month)) {
        c->day = 1;
        if (++c->month > 12) {
            c->month = 1;
            c->year++;
        }
    }
}

static mete_date ymd(int year, int month, int day)
{
    mete_date date = 0;

    ck_assert_msg(mete_date_from_ymd(year, month, day, &date), "%d-%d-%d", year,
                  month, day);
    return date;
}

static bool parses(const char *text, mete_date *date)
{
    return mete_date_parse(text, strlen(text), date);
}

START_TEST(test_every_day_agrees_with_the_walk)
{
    calendar c = {1900, 1, 1};
    mete_date first = 0;
    mete_date last = 0;

    for (mete_date date = METE_DATE_MIN; date <= METE_DATE_MAX; date++) {
        int year;
        int month;
        int day;
        char text[METE_DATE_TEXT];
        char expected[64];
        mete_date again = 0;

        mete_date_to_ymd(date, &year, &month, &day);
        if (year != c.year || month != c.month || day != c.day) {
            ck_abort_msg("%d: %d-%d-%d", date, year, month, day);
        }
        if (!mete_date_from_ymd(year, month, day, &again) || again != date
            || !mete_date_from_number(mete_date_to_number(date), &again)
            || again != date) {
            ck_abort_msg("back from %d-%d-%d", year, month, day);
        }
        g_snprintf(expected, sizeof expected, "%04d-%02d-%02d", year, month,
                   day);
        if (mete_date_format(date, text) != 10 || strcmp(text, expected) != 0
            || !parses(text, &again) || again != date) {
            ck_abort_msg("%s, not %s", text, expected);
        }
        if (c.month == 1 && c.day == 1) {
            first = date;
            last = date + (length_of(c.year, 2) == 29 ? 365 : 364);
        }
        if (mete_date_year_start(date) != first
            || mete_date_year_end(date) != last) {
            ck_abort_msg("year of %s", text);
        }
        walk(&c);
    }
    ck_assert_int_eq(c.year, 3000);
}
END_TEST

START_TEST(test_known_days_have_their_numbers)
{
    ck_assert_int_eq(ymd(1970, 1, 1), 0);
    ck_assert_int_eq(ymd(2000, 2, 29), 11016);
    ck_assert_int_eq(ymd(1900, 1, 1), METE_DATE_MIN);
    ck_assert_int_eq(ymd(2999, 12, 31), METE_DATE_MAX);
}
END_TEST

START_TEST(test_from_ymd_refuses_days_that_do_not_exist)
{
    mete_date date = 77;

    for (int year = 1895; year <= 3005; year++) {
        for (int month = -1; month <= 14; month++) {
            for (int day = -1; day <= 33; day++) {
                bool exists = year >= 1900 && year <= 2999 && month >= 1
                           && month <= 12 && day >= 1
                           && day <= length_of(year, month);

                if (mete_date_from_ymd(year, month, day, &date) != exists) {
                    ck_abort_msg("%d-%d-%d", year, month, day);
                }
            }
        }
    }
    ck_assert(!mete_date_from_ymd(INT32_MAX, 1, 1, &date));
    ck_assert(!mete_date_from_ymd(INT32_MIN, 1, 1, &date));
    ck_assert(!mete_date_from_number(0, &date));
    ck_assert(!mete_date_from_number(-20260301, &date));
    ck_assert(!mete_date_from_number(20260229, &date));
    ck_assert(!mete_date_from_number(INT32_MAX, &date));
    ck_assert(!mete_date_from_number(INT32_MIN, &date));
}
END_TEST

START_TEST(test_parse_reads_every_spelling)
{
    static const char *const texts[] = {"2026-03-01",
                                        "2026/3/1",
                                        "2026/03/01",
                                        "2026-3-1",
                                        "2026年3月1日",
                                        "2026年03月01日",
                                        "２０２６年３月１日",
                                        "２０２６－０３－０１",
                                        "２０２６年０３月０１日"};

    for (size_t i = 0; i < G_N_ELEMENTS(texts); i++) {
        mete_date date = 0;

        ck_assert_msg(parses(texts[i], &date), "%s", texts[i]);
        ck_assert_int_eq(date, ymd(2026, 3, 1));
    }
}
END_TEST

START_TEST(test_parse_refuses_what_is_no_date)
{
    static const char *const texts[] = {
        "",
        "2026",
        "2026-",
        "2026-03",
        "2026-03-",
        "2026-03-001",
        "2026-003-01",
        "26-03-01",
        "02026-03-01",
        "2026-03/01",
        "2026/03-01",
        "2026-02-29",
        "2026-13-01",
        "2026-00-01",
        "2026-01-00",
        "1899-12-31",
        "3000-01-01",
        " 2026-03-01",
        "2026-03-01 ",
        "2026-03-01x",
        "2026年3月1",
        "2026年3月",
        "2026年3-1日",
        "2026-3月1日",
        "2026.3.1",
        "-2026-03-01",
        "+026-03-01",
        "20260301",
        "二〇二六年三月一日",
        "2026年\xE6",
        "2026年3月1日2026年3月1日",
        "2026-03-01 00:00:00 and a long tail of no use at all"};
    mete_date date = 77;

    for (size_t i = 0; i < G_N_ELEMENTS(texts); i++) {
        ck_assert_msg(!parses(texts[i], &date), "%s", texts[i]);
    }
    ck_assert(!mete_date_parse("2026-03-01\0", 11, &date));
    ck_assert(!mete_date_parse("2026\0-03-01", 11, &date));
    ck_assert_int_eq(date, 77);
}
END_TEST

START_TEST(test_parse_reads_no_byte_beyond_its_length)
{
    mete_date date;

    ck_assert(mete_date_parse("2026-03-012", 10, &date));
    ck_assert_int_eq(date, ymd(2026, 3, 1));
    ck_assert(mete_date_parse("2026/3/12", 8, &date));
    ck_assert_int_eq(date, ymd(2026, 3, 1));
    for (size_t cut = 0; cut < strlen("2026年3月1日"); cut++) {
        char *exact = g_memdup2("2026年3月1日", cut);

        ck_assert(!mete_date_parse(exact == NULL ? "" : exact, cut, &date));
        g_free(exact);
    }
}
END_TEST

/* The same day so many months on, found by walking month by month. */
static mete_date months_on(mete_date date, int months)
{
    int year;
    int month;
    int day;

    mete_date_to_ymd(date, &year, &month, &day);
    for (; months > 0; months--) {
        if (++month > 12) {
            month = 1;
            year++;
        }
    }
    for (; months < 0; months++) {
        if (--month < 1) {
            month = 12;
            year--;
        }
    }
    if (year < 1900) {
        return METE_DATE_MIN;
    }
    if (year > 2999) {
        return METE_DATE_MAX;
    }
    return ymd(year, month,
               day < length_of(year, month) ? day : length_of(year, month));
}

START_TEST(test_add_months_agrees_with_the_walk)
{
    GRand *random = g_rand_new_with_seed(3);

    for (int i = 0; i < 100000; i++) {
        mete_date date =
            g_rand_int_range(random, METE_DATE_MIN, METE_DATE_MAX + 1);
        int months = i % 2 == 0 ? g_rand_int_range(random, -40, 41)
                                : g_rand_int_range(random, -3000, 3001);

        ck_assert_int_eq(mete_date_add_months(date, months),
                         months_on(date, months));
    }
    g_rand_free(random);
}
END_TEST

START_TEST(test_add_months_ends_on_the_last_day_of_a_short_month)
{
    ck_assert_int_eq(mete_date_add_months(ymd(2026, 1, 31), 1),
                     ymd(2026, 2, 28));
    ck_assert_int_eq(mete_date_add_months(ymd(2024, 2, 29), 12),
                     ymd(2025, 2, 28));
    ck_assert_int_eq(mete_date_add_months(ymd(2024, 2, 29), 48),
                     ymd(2028, 2, 29));
    ck_assert_int_eq(mete_date_add_months(ymd(2026, 3, 31), -1),
                     ymd(2026, 2, 28));
    ck_assert_int_eq(mete_date_add_months(ymd(2026, 2, 28), 1),
                     ymd(2026, 3, 28));
    ck_assert_int_eq(mete_date_add_months(ymd(2026, 2, 28), 0),
                     ymd(2026, 2, 28));
}
END_TEST

START_TEST(test_adding_is_clamped_to_the_range)
{
    static const int64_t far[] = {14400, 14401, 1000000, INT32_MAX, INT64_MAX};

    for (size_t i = 0; i < G_N_ELEMENTS(far); i++) {
        ck_assert_int_eq(mete_date_add_months(0, far[i]), METE_DATE_MAX);
        ck_assert_int_eq(mete_date_add_months(0, -far[i]), METE_DATE_MIN);
        ck_assert_int_eq(mete_date_add_months(METE_DATE_MIN, far[i]),
                         METE_DATE_MAX);
        ck_assert_int_eq(
            mete_date_add_days(0, far[i] + (far[i] < 1000000 ? 400000 : 0)),
            METE_DATE_MAX);
    }
    ck_assert_int_eq(mete_date_add_months(0, INT64_MIN), METE_DATE_MIN);
    ck_assert_int_eq(mete_date_add_days(0, INT64_MIN), METE_DATE_MIN);
    ck_assert_int_eq(mete_date_add_days(METE_DATE_MAX, INT64_MAX),
                     METE_DATE_MAX);
    ck_assert_int_eq(mete_date_add_days(METE_DATE_MIN, INT64_MIN),
                     METE_DATE_MIN);
    ck_assert_int_eq(mete_date_add_days(METE_DATE_MAX, 1), METE_DATE_MAX);
    ck_assert_int_eq(mete_date_add_days(METE_DATE_MIN, -1), METE_DATE_MIN);
    ck_assert_int_eq(mete_date_add_days(METE_DATE_MAX, -1), METE_DATE_MAX - 1);
    ck_assert_int_eq(
        mete_date_add_days(METE_DATE_MIN, METE_DATE_MAX - METE_DATE_MIN),
        METE_DATE_MAX);
}
END_TEST

START_TEST(test_age_is_full_on_the_day_after_the_birthday)
{
    mete_date birth = ymd(2012, 5, 20);
    mete_date leap = ymd(2012, 2, 29);

    ck_assert_int_eq(mete_date_age(birth, ymd(2026, 5, 19)), 13);
    ck_assert_int_eq(mete_date_age(birth, ymd(2026, 5, 20)), 13);
    ck_assert_int_eq(mete_date_age(birth, ymd(2026, 5, 21)), 14);
    ck_assert_int_eq(mete_date_age(leap, ymd(2026, 2, 28)), 13);
    ck_assert_int_eq(mete_date_age(leap, ymd(2026, 3, 1)), 14);
    ck_assert_int_eq(mete_date_age(leap, ymd(2028, 2, 28)), 15);
    ck_assert_int_eq(mete_date_age(leap, ymd(2028, 2, 29)), 15);
    ck_assert_int_eq(mete_date_age(leap, ymd(2028, 3, 1)), 16);
    ck_assert_int_eq(mete_date_age(ymd(2011, 12, 31), ymd(2025, 12, 31)), 13);
    ck_assert_int_eq(mete_date_age(ymd(2011, 12, 31), ymd(2026, 1, 1)), 14);
}
END_TEST

START_TEST(test_age_before_birth_is_zero)
{
    ck_assert_int_eq(mete_date_age(100, 100), 0);
    ck_assert_int_eq(mete_date_age(100, 99), 0);
    ck_assert_int_eq(mete_date_age(METE_DATE_MAX, METE_DATE_MIN), 0);
    ck_assert_int_eq(mete_date_age(METE_DATE_MIN, METE_DATE_MAX), 1099);
}
END_TEST

START_TEST(test_age_agrees_with_counting_birthdays)
{
    GRand *random = g_rand_new_with_seed(4);

    for (int i = 0; i < 300; i++) {
        mete_date birth = g_rand_int_range(random, METE_DATE_MIN, 100000);
        int age = 0;
        int year;
        int month;
        int day;

        mete_date_to_ymd(birth, &year, &month, &day);
        for (mete_date date = birth; date < birth + 9000; date++) {
            int y;
            int m;
            int d;

            /* Yesterday was the birthday, or its last day in February. */
            mete_date_to_ymd(date - 1, &y, &m, &d);
            if (y > year && m == month
                && (d == day
                    || (day > length_of(y, m) && d == length_of(y, m)))) {
                age++;
            }
            if (mete_date_age(birth, date) != age) {
                ck_abort_msg("born %d, on %d", birth, date);
            }
        }
    }
    g_rand_free(random);
}
END_TEST

Suite *test_date_suite(void)
{
    Suite *suite = suite_create("date");
    TCase *tests = tcase_create("date");

    tcase_add_test(tests, test_every_day_agrees_with_the_walk);
    tcase_add_test(tests, test_known_days_have_their_numbers);
    tcase_add_test(tests, test_from_ymd_refuses_days_that_do_not_exist);
    tcase_add_test(tests, test_parse_reads_every_spelling);
    tcase_add_test(tests, test_parse_refuses_what_is_no_date);
    tcase_add_test(tests, test_parse_reads_no_byte_beyond_its_length);
    tcase_add_test(tests, test_add_months_agrees_with_the_walk);
    tcase_add_test(tests,
                   test_add_months_ends_on_the_last_day_of_a_short_month);
    tcase_add_test(tests, test_adding_is_clamped_to_the_range);
    tcase_add_test(tests, test_age_is_full_on_the_day_after_the_birthday);
    tcase_add_test(tests, test_age_before_birth_is_zero);
    tcase_add_test(tests, test_age_agrees_with_counting_birthdays);
    tcase_set_timeout(tests, 120);
    suite_add_tcase(suite, tests);
    return suite;
}
