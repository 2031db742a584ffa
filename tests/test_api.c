/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The public functions as a host uses them, on a small probe of its own:
 * NULL receivers, wrong kinds, lifetimes, and a steady state that does not
 * allocate.
 */
#include "allocations.h"
#include "probe.h"

#include <check.h>
#include <glib.h>
#include <stdbool.h>
#include <string.h>

Suite *test_api_suite(void);

static void expect_fine(const mete_finding *finding, int64_t min, int64_t max)
{
    int64_t fen = -1;
    ck_assert_int_eq(mete_finding_outcome(finding), METE_OUTCOME_PENALTY);
    ck_assert_int_eq(mete_finding_fine_min_fen(finding, 0, &fen), METE_OK);
    ck_assert_int_eq(fen, min);
    ck_assert_int_eq(mete_finding_fine_max_fen(finding, 0, &fen), METE_OK);
    ck_assert_int_eq(fen, max);
}

START_TEST(test_case_gives_its_finding)
{
    mete_case *made = probe_case();
    mete_finding *finding = NULL;
    mete_error *error = NULL;
    ck_assert_int_eq(mete_evaluate(made, &finding, &error), METE_OK);
    ck_assert_ptr_null(error);
    expect_fine(finding, 500000, 1850000);
    ck_assert_str_eq(mete_finding_tier(finding), "较轻");
    ck_assert_str_eq(mete_finding_outcome_name(finding), "penalty");
    ck_assert_uint_eq(mete_finding_possible(finding),
                      1U << METE_OUTCOME_PENALTY);
    ck_assert_int_eq(mete_finding_hull_is_tight(finding), 1);
    ck_assert_ptr_nonnull(strstr(mete_finding_text(finding), "罚款"));
    mete_finding_free(finding);
    mete_case_free(made);
}
END_TEST

START_TEST(test_get_walks_the_finding)
{
    mete_case *made = probe_case();
    mete_finding *finding = NULL;
    ck_assert_int_eq(mete_evaluate(made, &finding, NULL), METE_OK);
    const char *min = mete_finding_get(finding, "penalties.0.min");
    ck_assert_str_eq(min, "5000.00");
    ck_assert_ptr_eq(mete_finding_get(finding, "penalties.0.min"), min);
    ck_assert_str_eq(mete_finding_get(finding, "penalties.count"), "1");
    ck_assert_str_eq(mete_finding_get(finding, "alternatives.count"), "0");
    ck_assert_str_eq(mete_finding_get(finding, "alternatives"), "[]");
    ck_assert_str_eq(mete_finding_get(finding, "rulebook.name"), "probe");
    ck_assert_str_eq(mete_finding_get(finding, "penalties.0.basis.0"),
                     "试行法#1");
    ck_assert_str_eq(mete_finding_get(finding, "penalties.0.min_open"),
                     "false");
    static const char *const nothing[] = {
        "",           "missing",       "penalties.1", "penalties.x",
        "penalties.", "item.0",        "nowhere",     "penalties.0.min.x",
        ".",          "basis.count.0", "count",
    };
    for (size_t i = 0; i < G_N_ELEMENTS(nothing); i++) {
        ck_assert_ptr_null(mete_finding_get(finding, nothing[i]));
    }
    mete_finding_free(finding);
    mete_case_free(made);
}
END_TEST

START_TEST(test_finding_outlives_case_and_rulebook)
{
    mete_case *made = probe_case();
    mete_finding *finding = NULL;
    ck_assert_int_eq(mete_evaluate(made, &finding, NULL), METE_OK);
    mete_case_free(made);
    probe_close();
    expect_fine(finding, 500000, 1850000);
    ck_assert_ptr_nonnull(mete_finding_json(finding));
    mete_finding_free(finding);
}
END_TEST

START_TEST(test_finding_with_two_owners_is_not_written_over)
{
    mete_case *made = probe_case();
    mete_finding *finding = NULL;
    ck_assert_int_eq(mete_evaluate(made, &finding, NULL), METE_OK);
    mete_finding *kept = mete_finding_ref(finding);
    ck_assert_int_eq(mete_case_set(made, "harm", "严重", NULL), METE_OK);
    ck_assert_int_eq(mete_evaluate(made, &finding, NULL), METE_OK);
    ck_assert_ptr_ne(kept, finding);
    expect_fine(kept, 500000, 1850000);
    expect_fine(finding, 3650000, 5000000);
    mete_finding *same = finding;
    ck_assert_int_eq(mete_evaluate(made, &finding, NULL), METE_OK);
    ck_assert_ptr_eq(same, finding);
    mete_finding_free(kept);
    mete_finding_free(finding);
    mete_case_free(made);
}
END_TEST

/* The whole typed path, on numbers that were looked up before.  No assertion
 * in here: they allocate. */
static bool evaluate_again(mete_case *made, mete_finding **finding,
                           const int32_t facts[5], int64_t fen)
{
    mete_case_clear(made);
    mete_case_set_item_at(made, facts[0]);
    mete_case_set_fen_at(made, facts[1], fen);
    mete_case_set_choice_at(made, facts[2], (int32_t)(fen % 3));
    mete_case_set_date_at(made, facts[3], 20260301);
    mete_case_set_flag_at(made, facts[4], 1);
    return mete_evaluate(made, finding, NULL) == METE_OK
        && mete_finding_outcome(*finding) == METE_OUTCOME_PENALTY;
}

START_TEST(test_steady_state_does_not_allocate)
{
    const int32_t facts[5] = {mete_item_index(probe, "probe.1"),
                              probe_fact("goods_value"), probe_fact("harm"),
                              probe_fact("act_end"), probe_fact("promised")};
    mete_case *made = mete_case_new(probe);
    mete_finding *finding = NULL;
    int decided = 0;
    for (int64_t fen = 0; fen < 3000; fen++) {
        evaluate_again(made, &finding, facts, fen * 1001);
    }
    unsigned long before = allocations_count();
    for (int64_t fen = 0; fen < 3000; fen++) {
        decided += evaluate_again(made, &finding, facts, fen * 1001);
    }
    unsigned long after = allocations_count();
    ck_assert_int_eq(decided, 3000);
    if (allocations_are_counted()) {
        ck_assert_uint_gt(before, 0);
        ck_assert_uint_eq(after - before, 0);
    }
    mete_finding_free(finding);
    mete_case_free(made);
}
END_TEST

START_TEST(test_every_setter_reaches_its_fact)
{
    mete_case *made = probe_case();
    ck_assert_int_eq(mete_case_set_count(made, "times", 3, NULL), METE_OK);
    ck_assert_int_eq(mete_case_set_count(made, "area", 1000, NULL), METE_OK);
    ck_assert_int_eq(mete_case_set_flag(made, "未作出承诺", 1, NULL), METE_OK);
    ck_assert_int_eq(mete_case_add_event(made, "priors", 20250601, NULL),
                     METE_OK);
    ck_assert_int_eq(mete_case_add_event(made, "priors", 20250110, NULL),
                     METE_OK);
    ck_assert_int_eq(mete_case_add_event(made, "priors", 0, NULL), METE_OK);
    ck_assert_int_eq(mete_case_set_absent(made, "gains", NULL), METE_OK);
    ck_assert_int_eq(
        mete_case_set_undeterminable(made, "gains", "账册被毁", NULL), METE_OK);
    ck_assert_int_eq(mete_case_set_flag(made, "grave", 1, NULL), METE_OK);
    ck_assert_int_eq(mete_case_set_reason(made, "grave", "屡教不改", NULL),
                     METE_OK);
    ck_assert_int_eq(
        mete_case_set(made, "占地面积 = 800; 已作出承诺", NULL, NULL), METE_OK);
    ck_assert_int_eq(mete_case_set_jurisdiction(made, "360302", NULL), METE_OK);
    ck_assert_int_eq(mete_case_set_jurisdiction(made, NULL, NULL), METE_OK);
    mete_finding *finding = NULL;
    ck_assert_int_eq(mete_evaluate(made, &finding, NULL), METE_OK);
    expect_fine(finding, 500000, 1850000);
    mete_finding_free(finding);
    mete_case_free(made);
}
END_TEST

START_TEST(test_between_is_a_range_and_failure_changes_nothing)
{
    mete_case *made = probe_case();
    mete_finding *finding = NULL;
    mete_error *error = NULL;
    ck_assert_int_eq(
        mete_case_set_between(made, "货值金额", "1000元", "一斤", &error),
        METE_ERROR_BAD_DATA);
    mete_error_free(error);
    probe_expect(mete_case_set_between(made, "货值金额", "9元", "8元", &error),
                 &error, METE_ERROR_OUT_OF_DOMAIN, "empty_range");
    ck_assert_int_eq(mete_evaluate(made, &finding, NULL), METE_OK);
    expect_fine(finding, 500000, 1850000);
    ck_assert_int_eq(
        mete_case_set_between(made, "危害后果", "轻微", "严重", NULL), METE_OK);
    ck_assert_int_eq(mete_evaluate(made, &finding, NULL), METE_OK);
    expect_fine(finding, 500000, 5000000);
    mete_finding_free(finding);
    mete_case_free(made);
}
END_TEST

/* The JSON of a fact between two values, and the same by the setter. */
static const char *const both_ways[][4] = {
    {"promised", "否", "是", "[false, true]"},
    {"未作出承诺", "否", "是", "[false, true]"},
    {"未作出承诺", "是", "是", "[true, true]"},
    {"情节严重", "否", "是", "[false, true]"},
    {"harm", "无", "轻微", "[\"none\", \"轻微\"]"},
    {"act_end", "2026-03-01", "2026年3月2日", "[\"2026-03-01\", \"2026/3/2\"]"},
    {"次数累计", "2", "3", "[2, 3]"},
    {"货值", "9999.99", "1万元", "[\"9999.99\", 10000]"},
};

static char *json_of_finding(mete_case *made)
{
    mete_finding *finding = NULL;
    mete_case_set_want(made, METE_WANT_MISSING | METE_WANT_TRACE);
    ck_assert_int_eq(mete_evaluate(made, &finding, NULL), METE_OK);
    char *json = g_strdup(mete_finding_json(finding));
    mete_finding_free(finding);
    return json;
}

START_TEST(test_between_is_the_same_as_in_a_document)
{
    for (size_t i = 0; i < G_N_ELEMENTS(both_ways); i++) {
        const char *const *row = both_ways[i];
        mete_case *set = mete_case_new(probe);
        mete_case *read = mete_case_new(probe);
        char *document = g_strdup_printf("{\"item\": \"probe.1\", \"facts\": "
                                         "{\"%s\": {\"between\": %s}}}",
                                         row[0], row[3]);
        mete_case_set_item(set, "probe.1", NULL);
        ck_assert_int_eq(
            mete_case_set_between(set, row[0], row[1], row[2], NULL), METE_OK);
        ck_assert_int_eq(mete_case_from_json(read, document, strlen(document),
                                             NULL, NULL),
                         METE_OK);
        char *one = json_of_finding(set);
        char *other = json_of_finding(read);
        ck_assert_str_eq(one, other);
        g_free(one);
        g_free(other);
        g_free(document);
        mete_case_free(set);
        mete_case_free(read);
    }
}
END_TEST

/* What one document wants is not wanted of the next one. */
START_TEST(test_wants_of_a_document_end_with_it)
{
    static const char wants[] = "{\"item\":\"probe.1\",\"want\":[\"missing\","
                                "\"trace\"]}";
    static const char plain[] = "{\"item\":\"probe.1\"}";
    mete_finding *finding = NULL;
    ck_assert_int_eq(
        mete_evaluate_json(probe, wants, strlen(wants), &finding, NULL, NULL),
        METE_OK);
    ck_assert_ptr_nonnull(mete_finding_get(finding, "missing"));
    ck_assert_ptr_nonnull(mete_finding_get(finding, "reasons"));
    ck_assert_int_eq(
        mete_evaluate_json(probe, plain, strlen(plain), &finding, NULL, NULL),
        METE_OK);
    ck_assert_ptr_null(mete_finding_get(finding, "missing"));
    ck_assert_ptr_null(mete_finding_get(finding, "reasons"));
    mete_finding_free(finding);
}
END_TEST

START_TEST(test_json_goes_in_and_out)
{
    static const char json[] =
        "{\"item\":\"probe.1\",\"facts\":{\"货值金额\":\"9999.99\","
        "\"harm\":\"slight\",\"act_end\":\"2026-03-01\"}}";
    mete_finding *finding = NULL;
    mete_error *error = NULL;
    const char *text = NULL;
    for (int i = 0; i < 2; i++) {
        ck_assert_int_eq(mete_evaluate_json(probe, json, strlen(json), &finding,
                                            &text, &error),
                         METE_OK);
        ck_assert_ptr_nonnull(strstr(text, "\"max\":\"18500.00\""));
        ck_assert_ptr_eq(text, mete_finding_json(finding));
        ck_assert_ptr_null(mete_finding_get(finding, "missing"));
    }
    ck_assert_int_eq(mete_evaluate_json(probe, "{", 1, &finding, &text, &error),
                     METE_ERROR_BAD_DATA);
    ck_assert_ptr_null(finding);
    ck_assert_ptr_null(text);
    mete_error_free(error);
    probe_expect(
        mete_evaluate_json(probe, "{\"facts\":{}}", 12, &finding, NULL, &error),
        &error, METE_ERROR_NO_ITEM, "missing_item");
}
END_TEST

START_TEST(test_rulebook_describes_itself)
{
    ck_assert_str_eq(mete_rulebook_get(probe, "name"), "probe");
    ck_assert_str_eq(mete_rulebook_get(probe, "title"), "试验");
    ck_assert(
        g_str_has_prefix(mete_rulebook_get(probe, "fingerprint"), "sha256:"));
    ck_assert_uint_eq(mete_item_count(probe), 1);
    ck_assert_int_eq(mete_item_index(probe, "probe.1"), 0);
    ck_assert_int_eq(mete_item_index(probe, "x"), METE_ERROR_NOT_FOUND);
    ck_assert_str_eq(mete_item_get(probe, 0, "id"), "probe.1");
    ck_assert_str_eq(mete_item_get(probe, 0, "title"), "试验事项");
    ck_assert_ptr_null(mete_item_get(probe, 1, "id"));
    ck_assert_ptr_null(mete_item_get(probe, -1, "id"));
    int32_t harm = probe_fact("危害后果");
    ck_assert_int_eq(harm, probe_fact("harm"));
    ck_assert_str_eq(mete_fact_get(probe, harm, "key"), "harm");
    ck_assert_str_eq(mete_fact_get(probe, harm, "kind"), "scale");
    ck_assert_str_eq(mete_fact_get(probe, harm, "choice.1"), "轻微");
    ck_assert_ptr_null(mete_fact_get(probe, harm, "choice.3"));
    ck_assert_ptr_null(mete_fact_get(probe, harm, "choice.-1"));
    ck_assert_ptr_null(mete_fact_get(probe, harm, "choice."));
    ck_assert_int_eq(probe_fact("未作出承诺"), METE_ERROR_NOT_FOUND);
    ck_assert_uint_ge(mete_fact_count(probe), 10);
}
END_TEST

START_TEST(test_versions_and_constants_agree)
{
    int32_t value = 0;
    ck_assert_str_eq(mete_version_string(), METE_VERSION_STRING);
    ck_assert_str_eq(mete_version_string(), PACKAGE_VERSION);
    ck_assert_int_eq(mete_version_number(), METE_VERSION_NUMBER);
    ck_assert_int_eq(mete_dialect_number(), 1);
    ck_assert_int_eq(mete_has_feature("json"), 1);
    ck_assert_int_eq(mete_has_feature("nonsense"), 0);
    ck_assert_int_eq(mete_constant("METE_OUTCOME_TRANSFER", &value), METE_OK);
    ck_assert_int_eq(value, METE_OUTCOME_TRANSFER);
    ck_assert_int_eq(mete_constant("TRANSFER", &value), METE_ERROR_NOT_FOUND);
    ck_assert_str_eq(mete_status_name(METE_ERROR_NO_ITEM),
                     "METE_ERROR_NO_ITEM");
    ck_assert_str_eq(mete_status_name(-999), "METE_ERROR_UNKNOWN");
}
END_TEST

Suite *test_api_suite(void)
{
    Suite *suite = suite_create("api");
    TCase *tests = tcase_create("api");
    tcase_add_checked_fixture(tests, probe_open, probe_close);
    tcase_add_test(tests, test_case_gives_its_finding);
    tcase_add_test(tests, test_get_walks_the_finding);
    tcase_add_test(tests, test_finding_outlives_case_and_rulebook);
    tcase_add_test(tests, test_finding_with_two_owners_is_not_written_over);
    tcase_add_test(tests, test_steady_state_does_not_allocate);
    tcase_add_test(tests, test_every_setter_reaches_its_fact);
    tcase_add_test(tests, test_between_is_a_range_and_failure_changes_nothing);
    tcase_add_test(tests, test_between_is_the_same_as_in_a_document);
    tcase_add_test(tests, test_wants_of_a_document_end_with_it);
    tcase_add_test(tests, test_json_goes_in_and_out);
    tcase_add_test(tests, test_rulebook_describes_itself);
    tcase_add_test(tests, test_versions_and_constants_agree);
    suite_add_tcase(suite, tests);
    return suite;
}
