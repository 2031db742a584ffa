/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The words of the closed sets: each is read back as itself.
 */
#include "model/terms.h"

#include <check.h>
#include <string.h>

Suite *test_terms_suite(void);

START_TEST(test_outcomes_read_both_spellings)
{
    for (mete_outcome i = 0; i < METE_OUTCOME_NONE; i++) {
        mete_outcome read = METE_OUTCOME_NONE;

        if (i == METE_OUTCOME_COUNT) {
            ck_assert_ptr_null(mete_outcome_name(i));
            continue;
        }
        ck_assert(mete_outcome_read(mete_outcome_name(i), &read));
        ck_assert_int_eq(read, i);
        read = METE_OUTCOME_NONE;
        ck_assert(mete_outcome_read(mete_outcome_label(i), &read));
        ck_assert_int_eq(read, i);
    }
    ck_assert_ptr_null(mete_outcome_name(METE_OUTCOME_NONE));
    ck_assert_str_eq(mete_outcome_label(METE_OUTCOME_NO_PENALTY), "不予处罚");
}
END_TEST

START_TEST(test_outcomes_read_the_long_form)
{
    mete_outcome read;

    ck_assert(mete_outcome_read("不予行政处罚", &read));
    ck_assert_int_eq(read, METE_OUTCOME_NO_PENALTY);
    ck_assert(mete_outcome_read("可以不予行政处罚", &read));
    ck_assert_int_eq(read, METE_OUTCOME_MAY_EXEMPT);
    ck_assert(!mete_outcome_read("不处罚", &read));
    ck_assert(!mete_outcome_read("", &read));
    ck_assert(!mete_outcome_read(NULL, &read));
}
END_TEST

START_TEST(test_penalty_kinds_read_both_spellings)
{
    for (mete_penalty_kind i = 0; i < METE_PENALTY_COUNT; i++) {
        mete_penalty_kind read = METE_PENALTY_COUNT;

        ck_assert(mete_penalty_kind_read(mete_penalty_kind_name(i), &read));
        ck_assert_int_eq(read, i);
        read = METE_PENALTY_COUNT;
        ck_assert(mete_penalty_kind_read(mete_penalty_kind_label(i), &read));
        ck_assert_int_eq(read, i);
    }
}
END_TEST

START_TEST(test_an_order_is_no_penalty)
{
    mete_penalty_kind read;

    ck_assert_str_eq(mete_penalty_kind_name(METE_PENALTY_ORDER), "order");
    ck_assert(!mete_penalty_kind_read("order", &read));
    ck_assert(!mete_penalty_kind_read("责令", &read));
}
END_TEST

START_TEST(test_effects_read_both_spellings)
{
    ck_assert_ptr_null(mete_effect_name(METE_EFFECT_NONE));
    ck_assert_ptr_null(mete_effect_label(METE_EFFECT_NONE));
    for (mete_effect i = METE_EFFECT_MITIGATED; i < METE_EFFECT_COUNT; i++) {
        mete_effect read = METE_EFFECT_NONE;

        ck_assert(mete_effect_read(mete_effect_name(i), &read));
        ck_assert_int_eq(read, i);
        read = METE_EFFECT_NONE;
        ck_assert(mete_effect_read(mete_effect_label(i), &read));
        ck_assert_int_eq(read, i);
    }
}
END_TEST

START_TEST(test_modes_and_truths_have_names)
{
    ck_assert_str_eq(mete_mode_name(METE_MODE_MUST), "must");
    ck_assert_str_eq(mete_mode_name(METE_MODE_CONDITIONAL), "conditional");
    ck_assert_str_eq(mete_truth_name(METE_TRUE), "true");
    ck_assert_str_eq(mete_truth_name(METE_FALSE), "false");
    ck_assert_str_eq(mete_truth_name(METE_UNKNOWN), "unknown");
    ck_assert_ptr_null(mete_truth_name(0));
    ck_assert_ptr_null(mete_truth_name(9));
}
END_TEST

Suite *test_terms_suite(void)
{
    Suite *suite = suite_create("terms");
    TCase *tests = tcase_create("terms");

    tcase_add_test(tests, test_outcomes_read_both_spellings);
    tcase_add_test(tests, test_outcomes_read_the_long_form);
    tcase_add_test(tests, test_penalty_kinds_read_both_spellings);
    tcase_add_test(tests, test_an_order_is_no_penalty);
    tcase_add_test(tests, test_effects_read_both_spellings);
    tcase_add_test(tests, test_modes_and_truths_have_names);
    suite_add_tcase(suite, tests);
    return suite;
}
