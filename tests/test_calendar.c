/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Working days: counted against a calendar that is walked day by day, read
 * from the notices of four years, and decided with where some days are not
 * known.
 */
#include "book.h"

#include "decide/evaluate.h"
#include "model/calendar.h"

#include <check.h>
#include <stdlib.h>
#include <string.h>

Suite *test_calendar_suite(void);

static mete_date day_of(int yyyymmdd)
{
    mete_date day = 0;

    ck_assert(mete_date_from_number(yyyymmdd, &day));
    return day;
}

/* ---- counting ---- */

enum { YEARS = 8, FIRST_YEAR = 2020 };

/* A random calendar, and what it says of each day, told in another way. */
typedef struct {
    mete_arena *arena;
    const mete_calendar *calendar;
    bool known[YEARS];
    mete_date first;
    int worked[YEARS * 366]; /* -1: not known */
} walked;

static uint64_t state;

static uint32_t below(uint32_t limit)
{
    state = state * UINT64_C(6364136223846793005) + 1442695040888963407u;
    return (uint32_t)(state >> 33) % limit;
}

static void walk(walked *w)
{
    mete_calendar_day days[YEARS * 366];
    int years[YEARS];
    size_t day_count = 0;
    size_t year_count = 0;

    w->first = day_of(FIRST_YEAR * 10000 + 101);
    for (int i = 0; i < YEARS; i++) {
        w->known[i] = below(3) > 0;
        if (w->known[i]) {
            years[year_count++] = FIRST_YEAR + YEARS - 1 - i;
        }
    }
    for (size_t i = 0; i < G_N_ELEMENTS(w->worked); i++) {
        mete_date day = w->first + (mete_date)i;
        bool worked = (day + 3) % 7 < 5; /* Mondays to Fridays */
        int year, month, of_month;

        mete_date_to_ymd(day, &year, &month, &of_month);
        if (below(12) == 0) {
            worked = !worked;
            days[day_count++] = (mete_calendar_day){day, worked};
        }
        year = FIRST_YEAR + YEARS - 1 - year;
        w->worked[i] = worked;
        if (year < 0 || year >= YEARS || !w->known[year]
            || (month == 12 && of_month >= 25
                && (year == 0 || !w->known[year - 1]))) {
            w->worked[i] = -1;
        }
    }
    w->arena = mete_arena_new();
    w->calendar =
        mete_calendar_make(w->arena, days, day_count, years, year_count);
}

static void expect_count(const walked *w, int from, int to)
{
    int64_t least, most, count = 0, unknown = 0;
    bool exact = mete_calendar_workdays(w->calendar, w->first + from,
                                        w->first + to, &least, &most);

    for (int i = MIN(from, to) + 1; i <= MAX(from, to); i++) {
        count += w->worked[i] > 0;
        unknown += w->worked[i] < 0;
    }
    ck_assert_int_eq(exact, unknown == 0);
    ck_assert_int_eq(least, from <= to ? count : -(count + unknown));
    ck_assert_int_eq(most, from <= to ? count + unknown : -count);
}

START_TEST(test_counts_are_those_of_a_walk)
{
    static walked w;

    for (int round = 0; round < 20; round++) {
        state = (uint64_t)round + 1;
        walk(&w);
        for (int i = 0; i < 2000; i++) {
            int from = (int)below(YEARS * 365 - 20);

            expect_count(&w, from, (int)below(YEARS * 365));
            expect_count(&w, from, from + (int)below(20));
        }
        for (int i = 0; i < YEARS * 365; i++) {
            bool worked;
            bool known =
                mete_calendar_is_worked(w.calendar, w.first + i, &worked);

            ck_assert_int_eq(known, w.worked[i] >= 0);
            ck_assert(!known || worked == (w.worked[i] == 1));
        }
        mete_arena_free(w.arena);
    }
}
END_TEST

/* The day that many working days behind the first one; -1: it is not known
 * which. */
static int walk_to(const walked *w, int from, int count)
{
    int day = from;

    while (count > 0) {
        if (++day >= YEARS * 365 || w->worked[day] < 0) {
            return -1;
        }
        count -= w->worked[day];
    }
    return day;
}

static void expect_added(const walked *w, int from, int count)
{
    int expected = walk_to(w, from, count);
    mete_date day;
    bool known = mete_calendar_add_workdays(w->calendar, w->first + from,
                                            count, &day);

    ck_assert_int_eq(known, expected >= 0);
    ck_assert(!known || day == w->first + expected);
}

START_TEST(test_last_days_are_those_of_a_walk)
{
    static walked w;

    for (int round = 0; round < 20; round++) {
        state = (uint64_t)round + 1;
        walk(&w);
        for (int i = 0; i < 2000; i++) {
            int from = (int)below(YEARS * 365 - 20);

            expect_added(&w, from, (int)below(30) - 1);
            expect_added(&w, from, (int)below(YEARS * 260));
        }
        mete_arena_free(w.arena);
    }
}
END_TEST

START_TEST(test_without_a_calendar_nothing_is_known)
{
    int64_t least, most;

    ck_assert(!mete_calendar_workdays(NULL, 100, 107, &least, &most));
    ck_assert_int_eq(least, 0);
    ck_assert_int_eq(most, 7);
    ck_assert(mete_calendar_workdays(NULL, 100, 100, &least, &most));
    ck_assert_int_eq(most, 0);
    ck_assert(!mete_calendar_workdays(NULL, METE_DATE_MAX, METE_DATE_MIN,
                                      &least, &most));
    ck_assert_int_eq(most, 0);
}
END_TEST

/* ---- reading ---- */

#define RULEBOOK                                                              \
    "rulebook \"r\" { title = \"甲\", jurisdiction = \"360300\", dialect = " \
    "1,\n"                                                                    \
    "  files = { \"*.lua\", \"calendar/*.csv\" } }\n"
#define HEAD "年度,日期,至,安排,备注\n"
#define ITEM                                                                      \
    "item \"i\" { " BOOK_HEAD ", statute = {\n"                                   \
    "  fine { \"1元\", when = \"工作日数(发现日期, 作出决定日期) " \
    "7个工作日以下\" },\n"                                                  \
    "  fine { \"2元\", otherwise = true } } }\n"

static void begin(void)
{
    book_begin();
    book_write("rulebook.lua", RULEBOOK);
}

static void open_calendar(const char *text)
{
    book_write("calendar/2026.csv", text);
    book_open(ITEM);
}

static void refuses(const char *text, const char *faults, const char *words)
{
    book_end();
    begin();
    book_write("calendar/2026.csv", text);
    book_write("c.lua", ITEM);
    book = scripts_open("r");
    scripts_expect(faults, words);
    ck_assert_ptr_null(book);
}

static void expect_days(int from, int to, int count)
{
    int64_t least, most;

    ck_assert(mete_calendar_workdays(book->calendar, day_of(from), day_of(to),
                                     &least, &most));
    ck_assert_int_eq(least, count);
}

START_TEST(test_notice_is_read)
{
    open_calendar(HEAD "2026,2026-01-01,2026-01-03,休,元旦\n"
                       "2026年,2026年1月4日,,上班,元旦\n"
                       "2026,2026-02-15,2026-02-23,放假,春节\n"
                       "2026,2026-02-14,,班,春节\n"
                       "２０２６,2026/2/28,,work,\n");
    scripts_expect("", NULL);
    expect_days(20251231, 20260104, 1); /* only the Sunday */
    expect_days(20260102, 20260105, 2);
    expect_days(20260213, 20260224, 2); /* Saturday the 14th, Tuesday */
    expect_days(20260224, 20260213, -2);
    expect_days(20260227, 20260228, 1);
    expect_days(20260228, 20260228, 0);
}
END_TEST

START_TEST(test_notice_reaches_into_december)
{
    int64_t least, most;

    book_write("calendar/2018.csv", HEAD "2018,2018-01-01,,休,元旦\n");
    book_write("calendar/2019.csv", "year,date,until,day\n"
                                    "2019,2018-12-30,2019-01-01,off\n"
                                    "2019,2018-12-29,,work\n");
    book_open(ITEM);
    expect_days(20181228, 20190102, 2);
    expect_days(20181220, 20181224, 2);
    ck_assert(!mete_calendar_workdays(book->calendar, day_of(20191224),
                                      day_of(20191225), &least, &most));
    ck_assert_int_eq(most - least, 1);
    ck_assert(!mete_calendar_workdays(book->calendar, day_of(20171228),
                                      day_of(20180101), &least, &most));
}
END_TEST

START_TEST(test_wrong_rows_are_all_refused)
{
    refuses(HEAD "26,2026-01-01,,休,\n"
                 "2026,2026-02-30,,休,\n"
                 "2026,2026-03-02,2026-03-01,休,\n"
                 "2026,2026-03-02,2026-05-01,休,\n"
                 "2026,2027-01-01,,休,\n"
                 "2026,2025-11-30,,休,\n"
                 "2026,2026-01-01,,放,\n"
                 "2026,2026-01-05,,班,\n"
                 "2026,2026-01-10,,班,\n"
                 "2026,2026-01-10,2026-01-11,休,\n"
                 "2026,2026-01-11,,休,\n"
                 ",2026-01-12,,休,\n",
            "wrong_value:2:1 wrong_date:3:2 wrong_value:4:3 wrong_value:5:3 "
            "wrong_value:6:2 wrong_value:7:2 wrong_value:8:4 wrong_value:9:2 "
            "duplicate:11:2 duplicate:12:2 empty_cell:13:1",
            "“26”不是年份");
    refuses("年度,日期,安抚\n", "missing_column:1:0 unknown_column:1:3", NULL);
    refuses("", "missing_head:1:0", "工作日历是空的");
    refuses(HEAD "2026,\"2026-01-01,休\n", "open_quote:2:2", "引号没有闭合");
}
END_TEST

/* What a lower rulebook says of a day stands. */
START_TEST(test_lower_rulebooks_override)
{
    scripts_write("nation/rulebook.lua",
                  "rulebook \"n\" { title = \"乙\", jurisdiction = \"000000\","
                  " dialect = 1, files = { \"calendar/*.csv\" } }\n");
    scripts_write("nation/calendar/2026.csv",
                  HEAD "2026,2026-01-10,,班,\n2026,2026-01-12,,休,\n");
    book_write("rulebook.lua",
               "rulebook \"r\" { title = \"甲\", jurisdiction = \"360300\","
               " dialect = 1, extends = { \"../nation\" },\n"
               "  files = { \"*.lua\", \"calendar/*.csv\" } }\n");
    open_calendar(HEAD "2026,2026-01-10,,休,\n2026,2026-01-12,,班,\n"
                       "2026,2026-01-13,,休,三月三\n");
    expect_days(20260109, 20260113, 1);
}
END_TEST

START_TEST(test_fingerprint_holds_the_calendar)
{
    char *first;

    open_calendar(HEAD "2026,2026-01-01,,休,\n");
    first = g_strdup(book->fingerprint);
    open_calendar(HEAD "2026,2026-01-02,,休,\n");
    ck_assert_str_ne(book->fingerprint, first);
    g_free(first);
}
END_TEST

/* Of each year: weekdays, less what the notice takes, and what it swaps. */
START_TEST(test_shipped_years_have_their_working_days)
{
    static const struct {
        int from;
        int until;
        int count;
    } years[] = {{20221231, 20231231, 249},
                 {20231231, 20241231, 251},
                 {20241231, 20251231, 248},
                 {20251231, 20261224, 243}};
    const char *top = getenv("top_srcdir");
    char *path = g_build_filename(top != NULL ? top : ".", "benchmarks",
                                  "national", NULL);

    book = mete_load_rulebook(path, scripts_faults);
    scripts_expect("", NULL);
    for (size_t i = 0; i < G_N_ELEMENTS(years); i++) {
        expect_days(years[i].from, years[i].until, years[i].count);
    }
    g_free(path);
}
END_TEST

/* ---- deciding ---- */

#define ACT "违法行为终了日 = 2026-01-01; "

static void expect_diagnosed(const char *facts, bool diagnosed)
{
    char *json = book_decide(facts);

    ck_assert_int_eq(strstr(json, "calendar_missing") != NULL, diagnosed);
    g_free(json);
}

START_TEST(test_working_days_decide)
{
    open_calendar(HEAD "2026,2026-10-01,2026-10-07,休,国庆\n"
                       "2026,2026-09-20,,班,国庆\n"
                       "2026,2026-10-10,,班,国庆\n");
    book_expect(ACT "发现日期 = 2026-09-29; 作出决定日期 = 2026-10-14",
                "\"max\":\"1.00\"", "\"hull\":\"tight\"", NULL);
    book_expect(ACT "发现日期 = 2026-09-29; 作出决定日期 = 2026-10-15",
                "\"min\":\"2.00\"", NULL);
    book_expect(ACT "发现日期 = 2026-10-15; 作出决定日期 = 2026-09-29",
                "\"max\":\"1.00\"", NULL);
    expect_diagnosed(ACT "发现日期 = 2026-09-29; 作出决定日期 = 2026-10-14",
                     false);
}
END_TEST

START_TEST(test_missing_years_are_not_guessed)
{
    open_calendar(HEAD "2026,2026-10-01,2026-10-07,休,国庆\n");
    /* in 2025: at least none, at most as many as days */
    book_expect(ACT "发现日期 = 2025-03-03; 作出决定日期 = 2025-03-10",
                "\"max\":\"1.00\"", "\"hull\":\"tight\"", NULL);
    expect_diagnosed(ACT "发现日期 = 2025-03-03; 作出决定日期 = 2025-03-10",
                     true);
    book_expect(ACT "发现日期 = 2025-03-03; 作出决定日期 = 2025-03-11",
                "\"min\":\"1.00\"", "\"max\":\"2.00\"", "\"hull\":\"bound\"",
                "calendar_missing", "\"missing\":[]", NULL);
    book_expect(ACT "发现日期 = 2025-12-30; 作出决定日期 = 2026-01-20",
                "\"min\":\"2.00\"", NULL);
    /* a date that nobody has told may lie in a year that is known */
    book_expect(ACT "发现日期 = 2026-03-03", "\"min\":\"1.00\"",
                "\"max\":\"2.00\"", NULL);
    expect_diagnosed(ACT "发现日期 = 2026-03-03", false);
}
END_TEST

/* ---- intervals, against each of their days ---- */

#define DAILY                                                                              \
    "item \"i\" { " BOOK_HEAD ", statute = { fine { from = \"1元\", to =\n"               \
    "  \"1000元 + 工作日数(发现日期, 作出决定日期) * 1元\" } },\n"         \
    "  tiers = {\n"                                                                        \
    "    tier { \"甲\", when = \"工作日数(发现日期, 作出决定日期) < 0\",\n" \
    "      fine = \"3元\" },\n"                                                           \
    "    tier { \"乙\", when = \"工作日数(发现日期, 作出决定日期) = 5\",\n" \
    "      fine = \"7元\" },\n"                                                           \
    "    tier { \"丙\", otherwise = true } } }\n"

typedef struct {
    mete_exact min;
    mete_exact max;
} fines;

static fines decide(mete_case *the_case, mete_finding *finding)
{
    fines found;

    ck_assert_int_eq(mete_evaluate_case(the_case, finding), METE_EVALUATED);
    ck_assert(mete_finding_list(finding));
    ck_assert_uint_eq(finding->penalties.count, 1);
    found.min = finding->penalties.list[0].min;
    found.max = finding->penalties.list[0].max;
    return found;
}

static void try_interval(mete_case *the_case, mete_finding *finding,
                         mete_date found_on, mete_date first, mete_date last)
{
    int found = book_fact("发现日期")->index;
    int decided = book_fact("作出决定日期")->index;
    fines all = {METE_EXACT_UNBOUNDED, 0};
    fines hull;

    mete_case_put(the_case, found, found_on);
    for (mete_date day = first; day <= last; day++) {
        fines one;

        mete_case_put(the_case, decided, day);
        one = decide(the_case, finding);
        all.min = MIN(all.min, one.min);
        all.max = MAX(all.max, one.max);
    }
    mete_case_put_between(the_case, decided, first, last);
    hull = decide(the_case, finding);
    ck_assert_msg(hull.min == all.min && hull.max == all.max,
                  "found %d, decided %d to %d", (int)found_on, (int)first,
                  (int)last);
    ck_assert(finding->tight);
}

START_TEST(test_intervals_are_those_of_their_days)
{
    mete_finding *finding = mete_finding_create();
    mete_case *the_case;

    book_write("calendar/2026.csv",
               HEAD "2026,2026-01-01,2026-01-03,休,\n2026,2026-01-04,,班,\n"
                    "2026,2026-02-15,2026-02-23,休,\n2026,2026-02-14,,班,\n"
                    "2026,2026-02-28,,班,\n");
    book_write("calendar/2025.csv", HEAD "2025,2025-01-01,,休,\n");
    book_open(DAILY);
    the_case = mete_case_create(book);
    ck_assert(mete_case_put_item(the_case, "i"));
    mete_case_put(the_case, book_fact("违法行为终了日")->index,
                  day_of(20250101));
    state = 1;
    for (int i = 0; i < 300; i++) {
        mete_date found = day_of(20251215) + (mete_date)below(80);
        mete_date first = found - 10 + (mete_date)below(20);

        try_interval(the_case, finding, found, first,
                     first + 1 + (mete_date)below(25));
    }
    mete_case_destroy(the_case);
    mete_finding_destroy(finding);
}
END_TEST

Suite *test_calendar_suite(void)
{
    Suite *suite = suite_create("calendar");
    TCase *tests = tcase_create("counting");

    tcase_add_test(tests, test_counts_are_those_of_a_walk);
    tcase_add_test(tests, test_last_days_are_those_of_a_walk);
    tcase_add_test(tests, test_without_a_calendar_nothing_is_known);
    suite_add_tcase(suite, tests);
    tests = tcase_create("reading");
    tcase_add_checked_fixture(tests, begin, book_end);
    tcase_add_test(tests, test_notice_is_read);
    tcase_add_test(tests, test_notice_reaches_into_december);
    tcase_add_test(tests, test_wrong_rows_are_all_refused);
    tcase_add_test(tests, test_lower_rulebooks_override);
    tcase_add_test(tests, test_fingerprint_holds_the_calendar);
    tcase_add_test(tests, test_shipped_years_have_their_working_days);
    tcase_add_test(tests, test_working_days_decide);
    tcase_add_test(tests, test_missing_years_are_not_guessed);
    tcase_add_test(tests, test_intervals_are_those_of_their_days);
    suite_add_tcase(suite, tests);
    return suite;
}
