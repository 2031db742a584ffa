/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Versions of a document: which one governs on which day of the decision, and
 * what is said where that day is not known or no version covers it.
 */
#include "book.h"

#include "decide/evaluate.h"
#include "load/load.h"

#include <check.h>

Suite *test_versions_suite(void);

#define RANGE(min, max) "\"min\":\"" min "\",\"max\":\"" max "\""
#define HEAD                                                            \
    "issuer = \"局\", level = \"city\", jurisdiction = \"360300\","   \
    " published_on = \"2020-01-01\","
/* From 2020 to 2022, and from 2024 on: nothing in 2023. */
#define OLD                                                                  \
    "document \"d\" { title = \"旧\", number = \"1\", " HEAD                 \
    "  effective = { from = \"2020-01-01\", to = \"2023-01-01\" },\n"        \
    "  bounds = { above = \"closed\", below = \"closed\" },\n"               \
    "  define { \"大额\", \"货值金额 10元以上\" },\n"                        \
    "  tiers = { tier { \"轻\", when = \"非 大额\","                         \
    " fine = \"法定幅度 30%以下\" },"                                        \
    "  tier { \"重\", when = \"大额\", fine = \"法定幅度 70%以上\" } } }\n"
#define NEW                                                                  \
    "document \"d\" { title = \"新\", number = \"2\", " HEAD                 \
    "  effective = { from = \"2024-01-01\" },\n"                             \
    "  bounds = { above = \"closed\", below = \"open\" },\n"                 \
    "  define { \"大额\", \"货值金额 50元以上\" },\n"                        \
    "  tiers = { tier { \"轻\", when = \"非 大额\","                         \
    " fine = \"法定幅度 20%(含)以下\" },"                                    \
    "  tier { \"重\", when = \"大额\", fine = \"法定幅度 80%以上\" } } }\n"
#define ITEM                                                        \
    "item \"i\" { " BOOK_HEAD ", document = \"d\",\n"               \
    "  statute = { fine { \"100元以上1100元以下\" } } }\n"
#define ACT "; 违法行为终了日 = 2021-06-01"
#define DECIDED ACT "; 作出决定日期 = "
/* Two versions without a day between; both have a light and a heavy row. */
#define TWO(old, new)                                                     \
    "document \"d\" { title = \"旧\", number = \"1\", " HEAD              \
    " effective = { to = \"2023-01-01\" },\n" old " }\n"                  \
    "document \"d\" { title = \"新\", number = \"2\", " HEAD              \
    " effective = { from = \"2023-01-01\" },\n" new " }\n"
#define ROWS(light, heavy)                                                 \
    " tiers = { tier { \"轻\", when = \"货值金额 10元以下\", fine = \""    \
    light "\" }, tier { \"重\", otherwise = true, fine = \"" heavy "\" } }"

START_TEST(test_the_version_of_the_decision_governs)
{
    book_open(OLD NEW ITEM);
    book_expect("货值 = 20元" DECIDED "2020-01-01", RANGE("800.00", "1100.00"),
                "\"number\":\"1\",\"tier\":\"重\"", "\"diagnostics\":[]",
                "\"presumed\":[{\"fact\":\"jurisdiction\"", NULL);
    book_expect("货值 = 20元" DECIDED "2022-12-31", RANGE("800.00", "1100.00"),
                "\"number\":\"1\"", NULL);
    book_expect("货值 = 20元" DECIDED "2024-01-01", RANGE("100.00", "300.00"),
                "\"number\":\"2\",\"tier\":\"轻\"", "\"diagnostics\":[]", NULL);
    book_expect("货值 = 50元" DECIDED "2024-01-01", RANGE("900.00", "1100.00"),
                "\"number\":\"2\",\"tier\":\"重\"", NULL);
    /* however they stand in the files */
    book_open(ITEM NEW OLD);
    book_expect("货值 = 20元" DECIDED "2022-12-31", RANGE("800.00", "1100.00"),
                NULL);
    book_expect("货值 = 20元" DECIDED "2024-01-01", RANGE("100.00", "300.00"),
                NULL);
}
END_TEST

START_TEST(test_a_day_that_no_version_covers_is_told)
{
    static const char *const days[] = {
        "货值 = 20元" DECIDED "2019-12-31", "货值 = 20元" DECIDED "2023-01-01",
        "货值 = 20元" DECIDED "2023-12-31"};

    book_open(OLD NEW ITEM);
    for (size_t i = 0; i < G_N_ELEMENTS(days); i++) {
        book_expect(days[i], "\"outcome\":\"penalty\"",
                    RANGE("100.00", "1100.00"), "\"benchmark\":null",
                    "\"code\":\"document_gap\"",
                    "《旧》（1）2020-01-01至2022-12-31施行；"
                    "《新》（2）2024-01-01起施行",
                    "\"code\":\"no_benchmark\"", NULL);
    }
}
END_TEST

START_TEST(test_without_a_decision_the_latest_is_presumed)
{
    book_open(OLD NEW ITEM);
    book_expect("货值 = 20元" DECIDED "无", RANGE("100.00", "300.00"),
                "\"number\":\"2\"",
                "{\"fact\":\"document\",\"value\":\"《新》（2）"
                "2024-01-01起施行\",\"by\":\"rulebook\",\"adverse\":false}",
                "\"diagnostics\":[]", "\"missing\":[]", NULL);
}
END_TEST

START_TEST(test_an_unknown_day_gives_all_versions)
{
    book_open(OLD NEW ITEM);
    /* heavy in the old version, light in the new one, nothing in between */
    book_expect("货值 = 20元" ACT, "\"outcome\":\"penalty\"",
                "\"possible\":[\"penalty\"],\"hull\":\"tight\"",
                "\"tier\":null", RANGE("100.00", "1100.00"),
                "\"benchmark\":null", "\"missing\":[{\"fact\":\"decided_on\"",
                "\"stake\":\"1000.00\"", "\"code\":\"document_open\"", NULL);
    /* heavy in both: the clause alone where there is no version */
    book_expect("货值 = 60元" ACT, "\"hull\":\"tight\"",
                RANGE("100.00", "1100.00"), NULL);
    book_open(TWO(ROWS("200元", "400元"), ROWS("300元", "700元")) ITEM);
    book_expect("货值 = 20元" ACT, "\"hull\":\"tight\"",
                RANGE("400.00", "700.00"), NULL);
    book_expect("违法行为终了日 = 2021-06-01", "\"hull\":\"tight\"",
                RANGE("200.00", "700.00"), "\"fact\":\"goods_value\"",
                "\"fact\":\"decided_on\"", NULL);
}
END_TEST

START_TEST(test_what_versions_say_alike_is_certain)
{
    book_open(TWO(ROWS("200元", "900元"), ROWS("300元", "900元")) ITEM);
    book_expect("货值 = 20元" ACT, "\"hull\":\"tight\"",
                RANGE("900.00", "900.00"), "\"tier\":{\"name\":\"重\"",
                "\"missing\":[]", "\"code\":\"document_open\"", NULL);
    book_expect("货值 = 10元" ACT, "\"tier\":{\"name\":\"轻\"",
                RANGE("200.00", "300.00"),
                "\"missing\":[{\"fact\":\"decided_on\"", NULL);
}
END_TEST

static mete_date day(int year, int month, int number)
{
    mete_date date;

    ck_assert(mete_date_from_ymd(year, month, number, &date));
    return date;
}

/* Of a decision between two days: the fine in 元, and whether it is open which
 * version governs. */
static void expect_between(mete_date from, mete_date until, int min, int max,
                           bool open)
{
    mete_case *the_case = mete_case_create(book);
    mete_finding *finding = mete_finding_create();
    mete_place place = {"facts", 1, 1};
    int decided_on = book_fact("decided_on")->index;

    ck_assert(mete_case_put_item(the_case, "i"));
    ck_assert(
        mete_load_facts(the_case, "货值 = 20元" ACT, &place, scripts_faults));
    ck_assert_int_eq(mete_case_put_between(the_case, decided_on, from, until),
                     METE_CASE_OK);
    ck_assert_int_eq(mete_evaluate_case(the_case, finding), METE_EVALUATED);
    ck_assert(mete_finding_list(finding));
    ck_assert_uint_eq(finding->penalties.count, 1);
    ck_assert(finding->tight);
    ck_assert_int_eq(finding->dated, open);
    ck_assert(finding->penalties.list[0].min
              == mete_exact_from_decimal(min * METE_DECIMAL_ONE));
    ck_assert(finding->penalties.list[0].max
              == mete_exact_from_decimal(max * METE_DECIMAL_ONE));
    ck_assert_int_eq(the_case->slots[decided_on].lo, from);
    ck_assert_int_eq(the_case->slots[decided_on].hi, until);
    mete_finding_destroy(finding);
    mete_case_destroy(the_case);
}

START_TEST(test_a_decision_between_two_days)
{
    book_open(OLD NEW ITEM);
    /* inside of one version, of none, and over a border by a day */
    expect_between(day(2020, 1, 1), day(2022, 12, 31), 800, 1100, false);
    expect_between(day(2024, 1, 1), day(2024, 12, 31), 100, 300, false);
    expect_between(day(2023, 1, 1), day(2023, 12, 31), 100, 1100, false);
    expect_between(day(2023, 12, 31), day(2024, 1, 1), 100, 1100, true);
    expect_between(day(2022, 12, 31), day(2023, 1, 1), 100, 1100, true);
    book_open(TWO(ROWS("200元", "400元"), ROWS("300元", "700元")) ITEM);
    expect_between(day(2022, 1, 1), day(2022, 12, 31), 400, 400, false);
    expect_between(day(2022, 12, 31), day(2023, 1, 1), 400, 700, true);
    expect_between(day(2023, 1, 1), day(2023, 1, 2), 700, 700, false);
}
END_TEST

/* Its own rows are read by the bounds of the version. */
START_TEST(test_an_item_is_read_by_each_version)
{
    book_open(OLD NEW "item \"i\" { " BOOK_HEAD ", document = \"d\",\n"
              "  statute = { fine { \"100元以上1100元以下\" } },\n"
              "  tiers = { tier { \"小\", when = \"货值金额 20元以下\","
              " fine = \"200元\" },"
              "  tier { \"大\", otherwise = true, fine = \"500元\" } } }\n");
    book_expect("货值 = 20元" DECIDED "2022-12-31", RANGE("200.00", "200.00"),
                NULL);
    book_expect("货值 = 20元" DECIDED "2024-01-01", RANGE("500.00", "500.00"),
                NULL);
    book_expect("货值 = 19.99元" DECIDED "2024-01-01",
                RANGE("200.00", "200.00"), NULL);
}
END_TEST

START_TEST(test_overlapping_versions_are_refused)
{
    book_refuses("document \"d\" { title = \"旧\", number = \"1\", " HEAD
                 " effective = { from = \"2020-01-01\" } }\n"
                 "document \"d\" { title = \"新\", number = \"2\", " HEAD
                 " effective = { from = \"2024-01-01\" } }\n",
                 "duplicate:2:0", "to 或者 until");
    book_refuses("document \"d\" { title = \"旧\", number = \"1\", " HEAD
                 " effective = { [\"until\"] = \"2024-01-01\" } }\n"
                 "document \"d\" { title = \"新\", number = \"2\", " HEAD
                 " effective = { from = \"2024-01-01\" } }\n",
                 "duplicate:2:0", "施行时间重叠");
}
END_TEST

START_TEST(test_what_is_wrong_in_one_version_names_it)
{
    book_refuses("document \"d\" { title = \"旧\", number = \"1\", " HEAD
                 " effective = { to = \"2024-01-01\" } }\n" NEW
                 "item \"i\" { " BOOK_HEAD ", document = \"d\",\n"
                 "  statute = { fine { \"100元以上1100元以下\" } },\n"
                 "  tiers = { tier { \"小\", when = \"大额\", fine = \"200元\" "
                 "},"
                 "  tier { \"大\", otherwise = true, fine = \"500元\" } } }\n",
                 "phrase_unknown_name:8:33", "《旧》（1）至2023-12-31施行");
}
END_TEST

START_TEST(test_procedure_of_the_decision)
{
    static const char text[] =
        "procedure { \"听证\", when = \"罚款 >= 1000元\","
        " effective = { to = \"2024-01-01\" } }\n"
        "procedure { \"听证\", when = \"罚款 >= 200元\","
        " effective = { from = \"2024-01-01\" } }\n"
        "item \"i\" { " BOOK_HEAD ",\n"
        "  statute = { fine { \"300元\" } } }\n";

    book_open(text);
    book_expect("货值 = 20元" DECIDED "2023-12-31", "\"state\":\"never\"",
                NULL);
    book_expect("货值 = 20元" DECIDED "2024-01-01", "\"state\":\"always\"",
                NULL);
    book_expect("货值 = 20元" DECIDED "无", "\"state\":\"always\"", NULL);
    book_expect("货值 = 20元" ACT, "\"state\":\"possible\"", NULL);
}
END_TEST

Suite *test_versions_suite(void)
{
    Suite *suite = suite_create("versions");
    TCase *tcase = tcase_create("documents");

    tcase_add_checked_fixture(tcase, book_begin, book_end);
    tcase_add_test(tcase, test_the_version_of_the_decision_governs);
    tcase_add_test(tcase, test_a_day_that_no_version_covers_is_told);
    tcase_add_test(tcase, test_without_a_decision_the_latest_is_presumed);
    tcase_add_test(tcase, test_an_unknown_day_gives_all_versions);
    tcase_add_test(tcase, test_what_versions_say_alike_is_certain);
    tcase_add_test(tcase, test_a_decision_between_two_days);
    tcase_add_test(tcase, test_an_item_is_read_by_each_version);
    tcase_add_test(tcase, test_overlapping_versions_are_refused);
    tcase_add_test(tcase, test_what_is_wrong_in_one_version_names_it);
    tcase_add_test(tcase, test_procedure_of_the_decision);
    suite_add_tcase(suite, tcase);
    return suite;
}
