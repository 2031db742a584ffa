/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What was decided, against what is recommended: each place where a fine may
 * lie, and that what is recommended does not change.
 */
#include "book.h"

#include "decide/deviation.h"
#include "decide/evaluate.h"
#include "report/report.h"

#include <check.h>
#include <string.h>

Suite *test_deviation_suite(void);

#define TIERS                                                              \
    "document = \"d\", tiers = {\n"                                     \
    "  tier { \"轻\", when = \"已改正\", fine = \"1万元以上2万元以下\" },\n" \
    "  tier { \"重\", otherwise = true, fine = \"超过2万元5万元以下\" } } }\n"
#define BOOK(clause)                                     \
    "document \"d\" { " BOOK_DOCUMENT " }\n"          \
    "item \"i\" { " BOOK_HEAD ", statute = { " clause " }, " TIERS
#define MUST BOOK("fine { \"1万元以上10万元以下\" }")
#define MAY BOOK("may { fine { \"1万元以上10万元以下\" } }")
#define GRADED "\"已改正\": true"
#define AGREED "\"ground\": \"甲\", \"approved_by\": \"乙\", \"approval\": \"丙\""

/* The finding; what it says before it is judged goes into *before. */
static mete_finding *judge(const char *facts, const char *deviation,
                           char **before)
{
    char *json = g_strdup_printf("{\"item\": \"i\", \"facts\": {%s},"
                                 "\"decision\": {\"deviation\": {%s}}}",
                                 facts, deviation);
    mete_case *the_case = mete_case_create(book);
    mete_finding *finding = mete_finding_create();

    ck_assert_msg(mete_load_case(the_case, json, strlen(json), "case",
                                 scripts_faults),
                  "%s", json);
    ck_assert_int_eq(mete_evaluate_case(the_case, finding), METE_EVALUATED);
    *before = g_strdup(mete_report_json(finding));
    ck_assert_int_eq(mete_evaluate_case(the_case, finding), METE_EVALUATED);
    ck_assert(mete_deviation_judge(the_case, finding));
    mete_case_reset(the_case);
    ck_assert_ptr_null(the_case->deviation);
    mete_case_destroy(the_case);
    g_free(json);
    return finding;
}

static void expect(const char *facts, const char *deviation, const char *state)
{
    char *before;
    mete_finding *finding = judge(facts, deviation, &before);
    const char *json = mete_report_json(finding);
    char *piece = g_strdup_printf("\"deviation\":{\"state\":\"%s\"", state);
    char *end = strstr(before, "\"deviation\":null");

    ck_assert_msg(strstr(json, piece) != NULL, "no %s in %s", piece, json);
    ck_assert_ptr_nonnull(end);
    ck_assert_int_eq(strncmp(before, json, (size_t)(end - before)), 0);
    ck_assert_int_eq(strstr(json, "\"code\":\"deviation_") != NULL,
                     strcmp(state, "within") != 0);
    ck_assert_ptr_nonnull(strstr(mete_report_text(finding), "决定的罚款"));
    g_free(piece);
    g_free(before);
    mete_finding_destroy(finding);
}

START_TEST(test_a_fine_lies_within_outside_or_beyond)
{
    book_open(MUST);
    expect(GRADED, "\"min\": 10000, \"max\": \"2万元\"", "within");
    expect(GRADED, "\"max\": \"20000.01\", " AGREED, "approved");
    expect(GRADED, "\"min\": 20001, \"ground\": \"甲\"", "unapproved");
    expect(GRADED, "\"min\": \"9999.99\", " AGREED, "unlawful");
    expect(GRADED, "\"min\": 15000, \"max\": 100001, " AGREED, "unlawful");
    expect(GRADED, "\"min\": 0, " AGREED, "unlawful");
}
END_TEST

START_TEST(test_departing_from_a_superior_asks_for_its_issuer)
{
    char *before;
    mete_finding *finding;

    book_open("document \"d\" { title = \"文\", number = \"1\",\n"
              "  issuer = \"省局\", level = \"province\",\n"
              "  jurisdiction = \"360000\", published_on = \"2026-01-02\",\n"
              "  effective = { from = \"2000-01-01\" } }\n"
              "item \"i\" { " BOOK_HEAD ", statute = {\n"
              "  fine { \"1万元以上10万元以下\" } }, " TIERS);
    finding = judge(GRADED, "\"min\": 30000, " AGREED, &before);
    ck_assert_ptr_nonnull(strstr(mete_report_json(finding),
                                 "\"deviation_superior\",\"says\":"
                                 "\"所偏离的是上级的裁量基准，应当由制定机关"
                                 "“省局”批准"));
    mete_finding_destroy(finding);
    g_free(before);
    book_open(MUST);
    finding = judge(GRADED, "\"min\": 30000, " AGREED, &before);
    ck_assert_ptr_null(
        strstr(mete_report_json(finding), "\"deviation_superior\""));
    mete_finding_destroy(finding);
    g_free(before);
}
END_TEST

START_TEST(test_an_open_end_is_outside)
{
    book_open(MUST);
    expect("\"已改正\": false", "\"min\": 20000, " AGREED, "approved");
    expect("\"已改正\": false", "\"min\": 20001, \"max\": 50000", "within");
}
END_TEST

START_TEST(test_where_a_fine_may_be_left_out_none_is_within)
{
    book_open(MAY);
    expect(GRADED, "\"min\": 0", "within");
    expect(GRADED, "\"min\": 0, \"max\": 1", "unlawful");
}
END_TEST

START_TEST(test_what_facts_leave_open_is_not_judged)
{
    book_open(BOOK("fine { \"1万元以上10万元以下\", when = \"未改正\" },"
                   "fine { \"货值金额 1倍以上2倍以下\", otherwise = true }"));
    expect("", "\"min\": 15000, " AGREED, "undetermined");
}
END_TEST

START_TEST(test_two_bearers_are_not_told_apart)
{
    book_open("item \"i\" { " BOOK_HEAD ", parts = {\n"
              "  part { on = \"unit\", statute = { fine { \"1元以上9元以下\" } } },\n"
              "  part { on = \"person\", statute = { fine { \"1元\" } } } } }\n");
    expect("", "\"min\": 1, " AGREED, "undetermined");
}
END_TEST

START_TEST(test_no_fine_where_the_law_has_none)
{
    book_open("item \"i\" { " BOOK_HEAD ", statute = { warning {} } }\n");
    expect("", "\"min\": 1, " AGREED, "unlawful");
    expect("", "\"min\": 0", "within");
}
END_TEST

Suite *test_deviation_suite(void)
{
    Suite *suite = suite_create("deviation");
    TCase *tests = tcase_create("deviation");

    tcase_add_checked_fixture(tests, book_begin, book_end);
    tcase_add_test(tests, test_a_fine_lies_within_outside_or_beyond);
    tcase_add_test(tests,
                   test_departing_from_a_superior_asks_for_its_issuer);
    tcase_add_test(tests, test_an_open_end_is_outside);
    tcase_add_test(tests, test_where_a_fine_may_be_left_out_none_is_within);
    tcase_add_test(tests, test_what_facts_leave_open_is_not_judged);
    tcase_add_test(tests, test_two_bearers_are_not_told_apart);
    tcase_add_test(tests, test_no_fine_where_the_law_has_none);
    suite_add_tcase(suite, tests);
    return suite;
}
