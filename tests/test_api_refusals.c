/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What the public functions refuse: NULL receivers, wrong kinds, values
 * outside of their domain, names that nothing bears.
 */
#include "probe.h"

#include <check.h>
#include <stddef.h>

Suite *test_api_refusals_suite(void);

START_TEST(test_setters_refuse_what_does_not_suit)
{
    mete_case *made = mete_case_new(probe);
    mete_error *error = NULL;
    probe_expect(mete_case_set_fen(made, "harm", 1, &error), &error,
                 METE_ERROR_WRONG_KIND, "wrong_kind");
    probe_expect(mete_case_set_flag(made, "货值", 1, &error), &error,
                 METE_ERROR_WRONG_KIND, "wrong_kind");
    probe_expect(mete_case_set_flag(made, "promised", 2, &error), &error,
                 METE_ERROR_OUT_OF_DOMAIN, "out_of_domain");
    probe_expect(mete_case_set_fen(made, "货值", -1, &error), &error,
                 METE_ERROR_OUT_OF_DOMAIN, "out_of_domain");
    probe_expect(mete_case_set_fen(made, "货值", INT64_MAX, &error), &error,
                 METE_ERROR_OUT_OF_DOMAIN, "out_of_domain");
    probe_expect(mete_case_set_count(made, "area", INT64_MIN, &error), &error,
                 METE_ERROR_OUT_OF_DOMAIN, "out_of_domain");
    probe_expect(mete_case_set_date(made, "act_end", 20260230, &error), &error,
                 METE_ERROR_OUT_OF_DOMAIN, "out_of_domain");
    probe_expect(mete_case_add_event(made, "priors", 20261301, &error), &error,
                 METE_ERROR_OUT_OF_DOMAIN, "out_of_domain");
    probe_expect(mete_case_add_event(made, "harm", 20260101, &error), &error,
                 METE_ERROR_WRONG_KIND, "wrong_kind");
    probe_expect(mete_case_set_absent(made, "货值", &error), &error,
                 METE_ERROR_OUT_OF_DOMAIN, "not_absent");
    probe_expect(mete_case_set_undeterminable(made, "货值", NULL, &error),
                 &error, METE_ERROR_OUT_OF_DOMAIN, "not_undeterminable");
    probe_expect(mete_case_set_between(made, "priors", "2025-01-01",
                                       "2025-01-02", &error),
                 &error, METE_ERROR_WRONG_KIND, "wrong_kind");
    probe_expect(mete_case_set_between(made, "promised", "是", "否", &error),
                 &error, METE_ERROR_OUT_OF_DOMAIN, "empty_range");
    probe_expect(mete_case_set_between(made, "违法所得", "没有", "9元", &error),
                 &error, METE_ERROR_BAD_DATA, "bad_value");
    probe_expect(mete_case_set_between(made, "货值", "-1元", "9元", &error),
                 &error, METE_ERROR_BAD_DATA, "out_of_domain");
    probe_expect(mete_case_set_item(made, "probe.2", &error), &error,
                 METE_ERROR_NOT_FOUND, "unknown_item");
    probe_expect(mete_case_set_jurisdiction(made, "36030", &error), &error,
                 METE_ERROR_BAD_DATA, "bad_place");
    mete_case_free(made);
}
END_TEST

START_TEST(test_unknown_names_are_told_the_nearest)
{
    mete_case *made = mete_case_new(probe);
    mete_error *error = NULL;
    ck_assert_int_eq(mete_case_set_fen(made, "货直金额", 1, &error),
                     METE_ERROR_NOT_FOUND);
    ck_assert_str_eq(mete_error_get(error, 0, "hint"), "是不是“货值金额”？");
    mete_error_free(error);
    probe_expect(mete_case_set_flag(made, "\xff", 1, &error), &error,
                 METE_ERROR_NOT_FOUND, "unknown_fact");
    ck_assert_int_eq(mete_case_set_fen(made, "没有这个", 1, NULL),
                     METE_ERROR_NOT_FOUND);
    mete_case_free(made);
}
END_TEST

START_TEST(test_numbers_refuse_like_names)
{
    mete_case *made = mete_case_new(probe);
    int32_t value = probe_fact("货值");
    ck_assert_int_eq(mete_case_set_fen_at(made, value, -1),
                     METE_ERROR_OUT_OF_DOMAIN);
    ck_assert_int_eq(mete_case_set_flag_at(made, value, 1),
                     METE_ERROR_WRONG_KIND);
    ck_assert_int_eq(mete_case_set_choice_at(made, probe_fact("harm"), 3),
                     METE_ERROR_OUT_OF_DOMAIN);
    ck_assert_int_eq(mete_case_set_choice_at(made, probe_fact("harm"), -1),
                     METE_ERROR_OUT_OF_DOMAIN);
    ck_assert_int_eq(mete_case_set_date_at(made, probe_fact("act_end"), 0),
                     METE_ERROR_OUT_OF_DOMAIN);
    ck_assert_int_eq(mete_case_set_fen_at(made, probe_fact("没有"), 1),
                     METE_ERROR_NOT_FOUND);
    ck_assert_int_eq(mete_case_set_fen_at(made, 10000, 1), METE_ERROR_USAGE);
    ck_assert_int_eq(mete_case_set_item_at(made, 10000), METE_ERROR_NOT_FOUND);
    ck_assert_int_eq(mete_case_set_want(made, 8), METE_ERROR_USAGE);
    ck_assert_int_eq(mete_case_set_presume(made, 2), METE_ERROR_USAGE);
    mete_case_free(made);
}
END_TEST

START_TEST(test_case_without_item_is_refused)
{
    mete_case *made = mete_case_new(probe);
    mete_finding *finding = NULL;
    mete_error *error = NULL;
    int32_t status = mete_evaluate(made, &finding, &error);
    probe_expect(status, &error, METE_ERROR_NO_ITEM, "no_item");
    ck_assert_ptr_null(finding);
    mete_case_free(made);
}
END_TEST

START_TEST(test_missing_rulebook_is_not_found)
{
    mete_rulebook *none = probe;
    mete_error *error = NULL;
    int32_t status = mete_rulebook_open("/no/such/folder", &none, &error);
    probe_expect(status, &error, METE_ERROR_NOT_FOUND, "missing_file");
    ck_assert_ptr_null(none);
}
END_TEST

START_TEST(test_null_never_crashes)
{
    int32_t number = 0;
    int64_t fen = 0;
    mete_finding *finding = NULL;
    mete_rulebook_free(NULL);
    mete_case_free(NULL);
    mete_finding_free(NULL);
    mete_error_free(NULL);
    ck_assert_ptr_null(mete_rulebook_ref(NULL));
    ck_assert_ptr_null(mete_finding_ref(NULL));
    ck_assert_ptr_null(mete_case_new(NULL));
    ck_assert_ptr_null(mete_rulebook_get(NULL, "name"));
    ck_assert_ptr_null(mete_rulebook_get(probe, NULL));
    ck_assert_ptr_null(mete_item_get(NULL, 0, "id"));
    ck_assert_ptr_null(mete_fact_get(NULL, 0, "key"));
    ck_assert_uint_eq(mete_item_count(NULL) + mete_fact_count(NULL), 0);
    ck_assert_int_eq(mete_item_index(NULL, "x"), METE_ERROR_USAGE);
    ck_assert_int_eq(mete_fact_index(NULL, NULL, "x"), METE_ERROR_USAGE);
    ck_assert_int_eq(mete_fact_index(probe, NULL, NULL), METE_ERROR_USAGE);
    ck_assert_int_eq(mete_rulebook_open(NULL, NULL, NULL), METE_ERROR_USAGE);
    ck_assert_int_eq(mete_case_clear(NULL), METE_ERROR_USAGE);
    ck_assert_int_eq(mete_case_set_want(NULL, 0), METE_ERROR_USAGE);
    ck_assert_int_eq(mete_case_set_presume(NULL, 0), METE_ERROR_USAGE);
    ck_assert_int_eq(mete_evaluate(NULL, NULL, NULL), METE_ERROR_USAGE);
    ck_assert_int_eq(mete_evaluate(NULL, &finding, NULL), METE_ERROR_USAGE);
    ck_assert_int_eq(mete_evaluate_json(NULL, "{}", 2, &finding, NULL, NULL),
                     METE_ERROR_USAGE);
    ck_assert_int_eq(mete_finding_outcome(NULL), METE_ERROR_USAGE);
    ck_assert_int_eq(mete_finding_fine_min_fen(NULL, 0, &fen),
                     METE_ERROR_USAGE);
    ck_assert_int_eq(mete_finding_fine_max_fen(NULL, 0, NULL),
                     METE_ERROR_USAGE);
    ck_assert_ptr_null(mete_finding_tier(NULL));
    ck_assert_ptr_null(mete_finding_get(NULL, "item"));
    ck_assert_ptr_null(mete_finding_json(NULL));
    ck_assert_ptr_null(mete_finding_text(NULL));
    ck_assert_ptr_null(mete_finding_outcome_name(NULL));
    ck_assert_int_eq(mete_error_code(NULL), METE_OK);
    ck_assert_uint_eq(mete_error_count(NULL), 0);
    ck_assert_ptr_null(mete_error_get(NULL, 0, "text"));
    ck_assert_int_eq(mete_error_place(NULL, 0, NULL, NULL), METE_ERROR_USAGE);
    ck_assert_int_eq(mete_constant(NULL, &number), METE_ERROR_USAGE);
    ck_assert_int_eq(mete_has_feature(NULL), 0);
}
END_TEST

START_TEST(test_setters_without_case_are_usage_errors)
{
    mete_error *error = NULL;
    probe_expect(mete_case_set(NULL, "x", "y", &error), &error,
                 METE_ERROR_USAGE, "usage");
    probe_expect(mete_case_set_flag(NULL, "x", 1, &error), &error,
                 METE_ERROR_USAGE, "usage");
    probe_expect(mete_case_set_item(NULL, "x", &error), &error,
                 METE_ERROR_USAGE, "usage");
    probe_expect(mete_case_set_between(NULL, "x", "1", "2", &error), &error,
                 METE_ERROR_USAGE, "usage");
    probe_expect(mete_case_from_json(NULL, "{}", 2, NULL, &error), &error,
                 METE_ERROR_USAGE, "usage");
    ck_assert_int_eq(mete_case_set_fen(NULL, NULL, 1, NULL), METE_ERROR_USAGE);
    ck_assert_int_eq(mete_case_set_fen_at(NULL, 0, 1), METE_ERROR_USAGE);
    ck_assert_int_eq(mete_case_set_item_at(NULL, 0), METE_ERROR_USAGE);
}
END_TEST

Suite *test_api_refusals_suite(void)
{
    Suite *suite = suite_create("api_refusals");
    TCase *tests = tcase_create("api_refusals");
    tcase_add_checked_fixture(tests, probe_open, probe_close);
    tcase_add_test(tests, test_setters_refuse_what_does_not_suit);
    tcase_add_test(tests, test_unknown_names_are_told_the_nearest);
    tcase_add_test(tests, test_numbers_refuse_like_names);
    tcase_add_test(tests, test_case_without_item_is_refused);
    tcase_add_test(tests, test_missing_rulebook_is_not_found);
    tcase_add_test(tests, test_null_never_crashes);
    tcase_add_test(tests, test_setters_without_case_are_usage_errors);
    suite_add_tcase(suite, tests);
    return suite;
}
