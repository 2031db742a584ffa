/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What a document adjusts after grading: in which order, how far, and what
 * it leaves alone.
 */
#include "book.h"

#include <check.h>
#include <string.h>

Suite *test_adjust_suite(void);

#define RANGE(min, max) "\"min\":\"" min "\",\"max\":\"" max "\""
#define OPEN(min, max) "\"min_open\":" min ",\"max_open\":" max
#define DAYS "; 违法行为终了日 = 2026-01-01; 作出决定日期 = 2026-02-01"
#define LOWER                                                            \
    "{ \"道歉\", when = \"已改正\", by = \"-50%以上-30%以下\"," \
    " floor = \"法定最低\" }"

/* A document that adjusts, with an item of this clause and these rows. */
static void open_book(const char *adjust, const char *clause, const char *rows)
{
    char *text = g_strdup_printf(
        "document \"d\" { " BOOK_DOCUMENT ",\n  adjust = { %s } }\n"
        "item \"i\" { " BOOK_HEAD ", document = \"d\",\n"
        "  statute = { %s },\n  tiers = { %s } }\n",
        adjust, clause, rows);

    book_open(text);
    g_free(text);
}

#define FINE "fine { \"100元以上1000元以下\" }"
#define ROWS                                                                              \
    "tier { \"低\", when = \"货值 不足10元\", fine = \"100元以上150元以下\" " \
    "},"                                                                                  \
    "tier { \"高\", otherwise = true, fine = \"400元以上600元以下\" }"

START_TEST(test_graded_fines_are_lowered_by_a_share)
{
    open_book(LOWER, FINE ", warning {}", ROWS);
    book_expect("已改正; 货值 = 20元" DAYS, RANGE("200.00", "420.00"),
                "\"tier\":\"高\"", "\"kind\":\"warning\"",
                "{\"stage\":\"grade\",\"rule\":\"adjust 道歉\","
                "\"truth\":\"true\",\"says\":"
                "\"裁量调整“道歉”：已改正——成立\",\"facts\":[\"corrected\"],",
                "\"diagnostics\":[]", NULL);
    book_expect("未改正; 货值 = 20元" DAYS, RANGE("400.00", "600.00"),
                "\"rule\":\"adjust 道歉\",\"truth\":\"false\"", NULL);
}
END_TEST

START_TEST(test_a_lowered_fine_stops_at_its_floor)
{
    open_book(LOWER, FINE, ROWS);
    book_expect("已改正; 货值 = 5元" DAYS, RANGE("100.00", "105.00"),
                "\"diagnostics\":[]", NULL);
    open_book("{ \"道歉\", when = \"已改正\", by = \"-90%\","
              " floor = \"200元\" }",
              FINE, ROWS);
    /* what lay below the floor is not raised to it */
    book_expect("已改正; 货值 = 5元" DAYS, RANGE("100.00", "150.00"), NULL);
    book_expect("已改正; 货值 = 20元" DAYS, RANGE("200.00", "200.00"), NULL);
}
END_TEST

START_TEST(test_without_a_floor_the_law_is_the_end)
{
    open_book("{ \"降\", when = \"已改正\", by = \"-90%\" },"
              "{ \"升\", when = \"未改正\", by = \"100%\" }",
              FINE, ROWS);
    book_expect("已改正; 货值 = 20元" DAYS, RANGE("100.00", "100.00"),
                OPEN("false", "false"), "benchmark_below_statute", NULL);
    book_expect("未改正; 货值 = 20元" DAYS, RANGE("800.00", "1000.00"),
                "benchmark_above_statute", NULL);
}
END_TEST

START_TEST(test_several_are_applied_one_after_the_other)
{
    open_book(LOWER ", { \"重大\", when = \"情节严重\", by = \"10%\" }", FINE,
              ROWS);
    book_expect("已改正; 货值 = 20元; 情节严重 = 是：有" DAYS,
                RANGE("220.00", "462.00"), NULL);
    open_book("{ \"重大\", when = \"情节严重\", by = \"-50%\" },"
              "{ \"道歉\", when = \"已改正\", by = \"-50%\","
              " floor = \"150元\" }",
              FINE, ROWS);
    book_expect("已改正; 货值 = 20元; 情节严重 = 是：有" DAYS,
                RANGE("150.00", "150.00"), NULL);
    book_expect("未改正; 货值 = 20元; 情节严重 = 是：有" DAYS,
                RANGE("200.00", "300.00"), NULL);
}
END_TEST

START_TEST(test_an_unknown_condition_is_counted_and_asked_for)
{
    open_book(LOWER, FINE, ROWS);
    book_expect("货值 = 20元" DAYS, "\"hull\":\"tight\"",
                "\"possible\":[\"penalty\"]", RANGE("200.00", "600.00"),
                "\"missing\":[{\"fact\":\"corrected\"",
                "\"next\":\"corrected\"",
                "\"rule\":\"adjust 道歉\",\"truth\":\"unknown\"", NULL);
}
END_TEST

START_TEST(test_what_no_table_has_graded_is_left_alone)
{
    book_open("document \"d\" { " BOOK_DOCUMENT ", adjust = { " LOWER " } }\n"
              "item \"i\" { " BOOK_HEAD ", document = \"d\",\n"
              "  statute = { " FINE " } }\n");
    book_expect("已改正" DAYS, RANGE("100.00", "1000.00"), NULL);
    open_book(LOWER, "detention { \"10日以上15日以下\" }",
              "tier { \"一\", otherwise = true }");
    book_expect("已改正" DAYS, "\"min\":\"10\",\"max\":\"15\"", NULL);
}
END_TEST

START_TEST(test_a_mitigated_fine_stays_below_the_minimum)
{
    open_book("{ \"升\", when = \"未改正\", by = \"300%\" }," LOWER, FINE,
              "tier { \"减\", effect = \"mitigated\","
              " fine = \"40元以上60元以下\" },"
              "tier { \"一\", effect = \"ordinary\" }");
    book_write("d.lua", "circumstance { \"主动\", when = \"情节严重\",\n"
                        "  effect = \"mitigated\", duty = \"must\","
                        " basis = \"测试法#30\" }\n");
    open_book("{ \"升\", when = \"未改正\", by = \"300%\" }," LOWER, FINE,
              "tier { \"减\", effect = \"mitigated\","
              " fine = \"40元以上60元以下\" },"
              "tier { \"一\", effect = \"ordinary\" }");
    book_expect("已改正; 情节严重 = 是：有" DAYS, RANGE("40.00", "60.00"),
                NULL);
    book_expect("未改正; 情节严重 = 是：有" DAYS, RANGE("100.00", "100.00"),
                OPEN("false", "false"), NULL);
}
END_TEST

START_TEST(test_open_ends_of_a_share_stay_open)
{
    open_book("{ \"道歉\", when = \"已改正\","
              " by = \"超过-50%不足-30%\" }",
              FINE, ROWS);
    book_expect("已改正; 货值 = 20元" DAYS, RANGE("200.00", "420.00"),
                OPEN("true", "true"), NULL);
}
END_TEST

/* What has no end has none after it either: nothing is left to ask. */
START_TEST(test_no_end_is_not_opened)
{
    open_book("{ \"道歉\", when = \"已改正\", by = \"-20%以上不足10%\","
              " floor = \"法定最低\" }",
              "fine { \"100元以上\" }", "tier { \"一\", otherwise = true }");
    book_expect("货值 = 20元" DAYS, "\"min\":\"100.00\",\"max\":null",
                OPEN("false", "false"), "\"missing\":[]", NULL);
}
END_TEST

START_TEST(test_days_are_counted_after_it)
{
    book_open("document \"d\" { " BOOK_DOCUMENT ", adjust = { " LOWER " } }\n"
              "item \"i\" { " BOOK_HEAD ", document = \"d\",\n"
              "  per = \"天数(发现日期, 作出决定日期)\",\n"
              "  statute = { " FINE " }, tiers = { " ROWS " } }\n");
    book_expect("已改正; 货值 = 20元; 发现日期 = 2026-01-22" DAYS,
                RANGE("2000.00", "4200.00"), NULL);
}
END_TEST

Suite *test_adjust_suite(void)
{
    Suite *suite = suite_create("adjust");
    TCase *tcase = tcase_create("adjust");

    tcase_add_checked_fixture(tcase, book_begin, book_end);
    tcase_add_test(tcase, test_graded_fines_are_lowered_by_a_share);
    tcase_add_test(tcase, test_a_lowered_fine_stops_at_its_floor);
    tcase_add_test(tcase, test_without_a_floor_the_law_is_the_end);
    tcase_add_test(tcase, test_several_are_applied_one_after_the_other);
    tcase_add_test(tcase, test_an_unknown_condition_is_counted_and_asked_for);
    tcase_add_test(tcase, test_what_no_table_has_graded_is_left_alone);
    tcase_add_test(tcase, test_a_mitigated_fine_stays_below_the_minimum);
    tcase_add_test(tcase, test_open_ends_of_a_share_stay_open);
    tcase_add_test(tcase, test_no_end_is_not_opened);
    tcase_add_test(tcase, test_days_are_counted_after_it);
    suite_add_tcase(suite, tcase);
    return suite;
}
