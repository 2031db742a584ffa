/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * A finding as JSON, to the byte: order of keys, null and [], amounts.
 */
#include "report/report.h"

#include "model/expression.h"
#include "sample_finding.h"

#include <check.h>
#include <glib.h>
#include <string.h>

Suite *test_report_json_suite(void);

#define HEAD                                                                                            \
    "{\"schema\":\"mete.finding/1\",\"engine\":\"" PACKAGE_VERSION "\","                                \
    "\"rulebook\":{\"name\":\"pingxiang\",\"fingerprint\":\"sha256:0\"},"                               \
    "\"item\":\"market.food.125.1.1\",\"title\":\"生产经营被污染的食品\","                    \
    "\"outcome\":\"penalty\",\"possible\":[\"penalty\"],\"hull\":\"tight\","                            \
    "\"tier\":{\"name\":\"较轻\",\"effect\":null},"                                                   \
    "\"penalties\":[{\"kind\":\"fine\",\"on\":null,\"tier\":\"较轻\","                                \
    "\"mode\":\"must\",\"choice\":null,\"min\":\"5000.00\","                                            \
    "\"max\":\"18500.00\",\"min_open\":false,\"max_open\":false,"                                       \
    "\"unit\":\"CNY\",\"min_exact\":\"5000\",\"max_exact\":\"18500\","                                  \
    "\"min_words\":\"人民币伍仟元整\","                                                          \
    "\"max_words\":\"人民币壹万捌仟伍佰元整\","                                              \
    "\"basis\":[\"食品安全法#125.1.1\"]}],\"alternatives\":[],"                                    \
    "\"follows\":[],\"statutory\":[{\"kind\":\"fine\",\"on\":null,"                                     \
    "\"tier\":null,\"mode\":\"must\",\"choice\":null,\"min\":\"5000.00\","                              \
    "\"max\":\"50000.00\",\"min_open\":false,\"max_open\":false,"                                       \
    "\"unit\":\"CNY\",\"min_exact\":\"5000\",\"max_exact\":\"50000\","                                  \
    "\"min_words\":\"人民币伍仟元整\",\"max_words\":\"人民币伍万元整\","                  \
    "\"basis\":[\"食品安全法#125.1.1\"]}],\"orders\":[\"责令改正\"],"                          \
    "\"basis\":[{\"role\":\"punishes\",\"cite\":\"食品安全法#125.1.1\","                           \
    "\"text\":\"《中华人民共和国食品安全法》第一百二十五条第一款第一项\"}]," \
    "\"benchmark\":{\"document\":\"江西省市场监管裁量权基准\","                             \
    "\"number\":\"赣市监规〔2022〕1号\",\"tier\":\"较轻\","                                    \
    "\"sample\":false},\"exemptions\":[{\"name\":\"轻微不罚\","                                     \
    "\"outcome\":\"no_penalty\",\"truth\":\"unknown\","                                                 \
    "\"source\":\"statute\",\"basis\":[\"行政处罚法#33.1\"]}],"                                    \
    "\"circumstances\":[],\"presumed\":[{\"fact\":\"suspected_crime\","                                 \
    "\"value\":\"false\",\"by\":\"fact\",\"adverse\":false}],"

#define TAIL                                                                                      \
    "\"procedure\":[],\"deadlines\":[{\"name\":\"追责时效\","                                 \
    "\"due\":\"2024-10-04\",\"basis\":[\"行政处罚法#33.1\"]}],"                              \
    "\"versions\":null,\"concurrence\":null,\"deviation\":null,"                                                     \
    "\"diagnostics\":[{\"code\":\"reason_missing\","                                              \
    "\"says\":\"“情节\\\"严重\\\"”要由办案人员判断，还没有写明理由。\"," \
    "\"at\":null}]}"

START_TEST(test_finding_has_every_key_in_order)
{
    sample made = sample_finding_new(false);
    ck_assert_str_eq(mete_report_json(made.finding),
                     HEAD "\"missing\":null,\"next\":null,\"what_if\":null,"
                          "\"reasons\":null," TAIL);
    sample_finding_free(&made);
}
END_TEST

START_TEST(test_finding_holds_what_was_asked_for)
{
    sample made = sample_finding_new(true);
    ck_assert_str_eq(
        mete_report_json(made.finding),
        HEAD "\"missing\":[{\"fact\":\"违法所得\",\"label\":\"违法所得\","
             "\"ask\":\"违法所得是多少？\",\"stake\":\"45000.00\","
             "\"outcomes\":[\"penalty\",\"no_penalty\"]}],"
             "\"next\":\"违法所得\",\"what_if\":null,\"reasons\":["
             "{\"stage\":\"exemption\",\"rule\":\"exemption 轻微不罚\","
             "\"truth\":\"false\",\"says\":\"免罚情形“轻微不罚”——不成立\","
             "\"facts\":[],\"at\":\"general/law.lua:7\"},"
             "{\"stage\":\"grade\",\"rule\":\"tier 较轻\","
             "\"truth\":\"true\",\"says\":\"裁量阶次“较轻”："
             "危害后果不超过轻微——成立\",\"facts\":[\"harm\"],"
             "\"at\":\"market/food.lua:31\"}]," TAIL);
    sample_finding_free(&made);
}
END_TEST

/* The piece of the first penalty from "min" to its words. */
static void expect_penalty(sample *made, const char *expected)
{
    const char *json = mete_report_json(made->finding);
    const char *start = strstr(json, "\"min\":");
    const char *end = strstr(start, ",\"basis\"");
    char *piece = g_strndup(start, (size_t)(end - start));
    ck_assert_str_eq(piece, expected);
    g_free(piece);
    sample_finding_free(made);
}

START_TEST(test_unbounded_end_is_null)
{
    sample made = sample_finding_new(false);
    made.penalty->max = METE_EXACT_UNBOUNDED;
    made.penalty->shown_max = METE_EXACT_UNBOUNDED;
    expect_penalty(&made,
                   "\"min\":\"5000.00\",\"max\":null,\"min_open\":false,"
                   "\"max_open\":false,\"unit\":\"CNY\","
                   "\"min_exact\":\"5000\",\"max_exact\":null,"
                   "\"min_words\":\"人民币伍仟元整\",\"max_words\":null");
}
END_TEST

START_TEST(test_exact_ends_keep_their_digits)
{
    sample made = sample_finding_new(false);
    made.penalty->min = METE_EXACT_ONE * 4999 + METE_EXACT_ONE / 2000;
    made.penalty->max_open = true;
    made.penalty->shown_max_open = true;
    expect_penalty(&made, "\"min\":\"5000.00\",\"max\":\"18500.00\","
                          "\"min_open\":false,\"max_open\":true,"
                          "\"unit\":\"CNY\",\"min_exact\":\"4999.0005\","
                          "\"max_exact\":\"18500\","
                          "\"min_words\":\"人民币伍仟元整\","
                          "\"max_words\":\"人民币壹万捌仟伍佰元整\"");
}
END_TEST

static void make_months(sample *made, mete_display display, int min, int max)
{
    made->fine->range.unit = METE_UNIT_MONTHS;
    made->fine->range.display = display;
    made->penalty->min = METE_EXACT_ONE * min;
    made->penalty->max = METE_EXACT_ONE * max;
    made->penalty->shown_min = made->penalty->min;
    made->penalty->shown_max = made->penalty->max;
}

START_TEST(test_durations_are_whole_numbers_with_a_unit)
{
    sample made = sample_finding_new(false);
    make_months(&made, METE_DISPLAY_YEARS, 12, 60);
    expect_penalty(&made, "\"min\":\"1\",\"max\":\"5\",\"min_open\":false,"
                          "\"max_open\":false,\"unit\":\"years\","
                          "\"min_exact\":\"1\",\"max_exact\":\"5\","
                          "\"min_words\":null,\"max_words\":null");
    made = sample_finding_new(false);
    make_months(&made, METE_DISPLAY_YEARS, 12, 19);
    expect_penalty(&made, "\"min\":\"12\",\"max\":\"19\",\"min_open\":false,"
                          "\"max_open\":false,\"unit\":\"months\","
                          "\"min_exact\":\"12\",\"max_exact\":\"19\","
                          "\"min_words\":null,\"max_words\":null");
}
END_TEST

START_TEST(test_penalty_without_range_has_none)
{
    sample made = sample_finding_new(false);
    made.penalty->has_range = false;
    expect_penalty(&made, "\"min\":null,\"max\":null,\"min_open\":false,"
                          "\"max_open\":false,\"unit\":null,\"min_exact\":null,"
                          "\"max_exact\":null,\"min_words\":null,"
                          "\"max_words\":null");
}
END_TEST

START_TEST(test_control_characters_are_escaped)
{
    sample made = sample_finding_new(false);
    made.document->number = "a\\b\n\x01";
    ck_assert_ptr_nonnull(strstr(mete_report_json(made.finding),
                                 "\"number\":\"a\\\\b\\n\\u0001\""));
    sample_finding_free(&made);
}
END_TEST

START_TEST(test_insufficient_facts_is_an_outcome_of_its_own)
{
    sample made = sample_finding_new(false);
    made.finding->outcome = METE_OUTCOME_INSUFFICIENT_FACTS;
    made.finding->possible |= 1U << METE_OUTCOME_NO_PENALTY;
    made.finding->tight = false;
    ck_assert_ptr_nonnull(strstr(mete_report_json(made.finding),
                                 "\"outcome\":\"insufficient_facts\","
                                 "\"possible\":[\"penalty\",\"no_penalty\"],"
                                 "\"hull\":\"bound\","));
    sample_finding_free(&made);
}
END_TEST

/* A define that is used twice at each of many levels: 2^60 paths. */
START_TEST(test_facts_of_shared_subtrees_are_found_at_once)
{
    enum { LEVELS = 60 };
    mete_fact facts[2] = {{.index = 0}, {.index = 1}};
    mete_expression nodes[LEVELS + 2] = {
        {.op = METE_OP_HOLDS, .fact = &facts[1]},
        {.op = METE_OP_HOLDS, .fact = &facts[0]}};
    const mete_expression *children[LEVELS + 2][2];
    for (int i = 2; i < LEVELS + 2; i++) {
        children[i][0] = &nodes[i - 1];
        children[i][1] = &nodes[i == 2 ? 0 : i - 1];
        nodes[i].op = METE_OP_AND;
        nodes[i].children = children[i];
        nodes[i].child_count = 2;
    }
    const mete_fact *found[3];
    ck_assert_uint_eq(mete_expression_facts(&nodes[LEVELS + 1], found, 3), 2);
    ck_assert_ptr_eq(found[0], &facts[0]);
    ck_assert_ptr_eq(found[1], &facts[1]);
    ck_assert_uint_eq(mete_expression_facts(&nodes[LEVELS + 1], found, 1), 1);
    ck_assert_ptr_eq(found[0], &facts[0]);
    ck_assert_uint_eq(mete_expression_facts(NULL, found, 3), 0);
}
END_TEST

Suite *test_report_json_suite(void)
{
    Suite *suite = suite_create("report_json");
    TCase *tests = tcase_create("report_json");
    tcase_add_test(tests, test_finding_has_every_key_in_order);
    tcase_add_test(tests, test_finding_holds_what_was_asked_for);
    tcase_add_test(tests, test_unbounded_end_is_null);
    tcase_add_test(tests, test_exact_ends_keep_their_digits);
    tcase_add_test(tests, test_durations_are_whole_numbers_with_a_unit);
    tcase_add_test(tests, test_penalty_without_range_has_none);
    tcase_add_test(tests, test_control_characters_are_escaped);
    tcase_add_test(tests, test_insufficient_facts_is_an_outcome_of_its_own);
    tcase_add_test(tests, test_facts_of_shared_subtrees_are_found_at_once);
    suite_add_tcase(suite, tests);
    return suite;
}
