/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Faults: all are kept up to the limit, errors before warnings; texts are
 * copied and harmless; sorting is stable.
 */
#include "base/fault.h"

#include <check.h>
#include <glib.h>
#include <string.h>

Suite *test_fault_suite(void);

static void assert_described(const mete_fault *fault, const char *expected)
{
    char *text = mete_fault_describe(fault);

    ck_assert_str_eq(text, expected);
    g_free(text);
}

START_TEST(test_add_copies_everything)
{
    mete_faults *faults = mete_faults_new();
    char file[] = "a.lua";
    char hint[] = "改正";
    mete_place place = {file, 3, 7};
    const mete_fault *fault;

    mete_faults_add(faults, "unknown_name", &place, hint, "没有%s，%d", "甲",
                    5);
    memset(file, 'x', sizeof file - 1);
    memset(hint, 'x', sizeof hint - 1);
    fault = mete_faults_get(faults, 0);
    ck_assert_str_eq(fault->code, "unknown_name");
    ck_assert_str_eq(fault->file, "a.lua");
    ck_assert_int_eq(fault->line, 3);
    ck_assert_int_eq(fault->column, 7);
    ck_assert_str_eq(fault->message, "没有甲，5");
    ck_assert_str_eq(fault->hint, "改正");
    ck_assert(!fault->warning);
    ck_assert_ptr_null(mete_faults_get(faults, 1));
    mete_faults_free(faults);
}
END_TEST

START_TEST(test_add_without_place_and_hint_leaves_them_out)
{
    mete_faults *faults = mete_faults_new();
    const mete_fault *fault;

    mete_faults_warn(faults, "odd", NULL, NULL, "%s", "怪");
    fault = mete_faults_get(faults, 0);
    ck_assert_ptr_null(fault->file);
    ck_assert_ptr_null(fault->hint);
    ck_assert_int_eq(fault->line, 0);
    ck_assert(fault->warning);
    assert_described(fault, "提醒：怪");
    mete_faults_free(faults);
}
END_TEST

START_TEST(test_errors_do_not_count_warnings)
{
    mete_faults *faults = mete_faults_new();

    ck_assert_uint_eq(mete_faults_errors(faults), 0);
    ck_assert_uint_eq(mete_faults_count(faults), 0);
    mete_faults_warn(faults, "w", NULL, NULL, "w");
    mete_faults_add(faults, "e", NULL, NULL, "e");
    mete_faults_warn(faults, "w", NULL, NULL, "w");
    ck_assert_uint_eq(mete_faults_errors(faults), 1);
    ck_assert_uint_eq(mete_faults_count(faults), 3);
    mete_faults_free(faults);
}
END_TEST

START_TEST(test_broken_bytes_become_visible)
{
    static const struct {
        const char *text;
        const char *visible;
    } cases[] = {{"a\xFF"
                  "b",
                  "a\\xFFb"},
                 {"\xE4\xB8", "\\xE4\\xB8"},
                 {"\xC0\x80", "\\xC0\\x80"},
                 {"\xED\xA0\x80", "\\xED\\xA0\\x80"},
                 {"\x1B[31m红", "\\x1B[31m红"},
                 {"\xC2\x9B"
                  "1m",
                  "\\xC2\\x9B1m"},
                 {"\x7F", "\\x7F"},
                 {"一\n\t二", "一\n\t二"},
                 {"%s%n", "%s%n"},
                 {"\xF0\xA0\x80\x80", "\xF0\xA0\x80\x80"}};

    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        mete_faults *faults = mete_faults_new();
        mete_place place = {cases[i].text, 1, 1};
        const mete_fault *fault;

        mete_faults_add(faults, "c", &place, cases[i].text, "%s",
                        cases[i].text);
        fault = mete_faults_get(faults, 0);
        ck_assert_str_eq(fault->message, cases[i].visible);
        ck_assert_str_eq(fault->hint, cases[i].visible);
        ck_assert_str_eq(fault->file, cases[i].visible);
        ck_assert(g_utf8_validate(fault->message, -1, NULL));
        mete_faults_free(faults);
    }
}
END_TEST

START_TEST(test_limit_keeps_the_count_of_the_rest)
{
    mete_faults *faults = mete_faults_new();
    const mete_fault *last;

    for (int i = 0; i < 1000; i++) {
        mete_faults_add(faults, "e", NULL, NULL, "%d", i);
    }
    ck_assert_uint_eq(mete_faults_count(faults), 1000);
    for (int i = 1000; i < 1234; i++) {
        mete_faults_add(faults, "e", NULL, NULL, "%d", i);
    }
    ck_assert_uint_eq(mete_faults_count(faults), 1001);
    ck_assert_uint_eq(mete_faults_errors(faults), 1234);
    ck_assert_str_eq(mete_faults_get(faults, 999)->message, "999");
    last = mete_faults_get(faults, 1000);
    ck_assert_str_eq(last->code, "too_many_faults");
    ck_assert_ptr_nonnull(strstr(last->message, "234"));
    ck_assert(!last->warning);
    ck_assert_ptr_null(mete_faults_get(faults, 1001));
    mete_faults_sort(faults);
    ck_assert_ptr_eq(mete_faults_get(faults, 1000), last);
    mete_faults_free(faults);
}
END_TEST

START_TEST(test_limit_lists_errors_before_warnings)
{
    mete_faults *faults = mete_faults_new();

    for (int i = 0; i < 1500; i++) {
        mete_faults_warn(faults, "w", NULL, NULL, "%d", i);
    }
    ck_assert_uint_eq(mete_faults_errors(faults), 0);
    ck_assert(mete_faults_get(faults, 1000)->warning);
    mete_faults_add(faults, "e", NULL, NULL, "wrong");
    ck_assert_uint_eq(mete_faults_errors(faults), 1);
    ck_assert_uint_eq(mete_faults_count(faults), 1001);
    ck_assert_str_eq(mete_faults_get(faults, 998)->message, "998");
    ck_assert_str_eq(mete_faults_get(faults, 999)->message, "wrong");
    ck_assert(mete_faults_get(faults, 1000)->warning);
    ck_assert_ptr_nonnull(
        strstr(mete_faults_get(faults, 1000)->message, "501"));
    mete_faults_free(faults);
}
END_TEST

START_TEST(test_sort_is_by_place_and_stable)
{
    static const mete_place places[] = {
        {"b.lua", 1, 1}, {"a.lua", 10, 1}, {"a.lua", 2, 9}, {"a.lua", 2, 3},
        {NULL, 5, 1},    {"a.lua", 2, 3},  {"B.lua", 1, 1}, {NULL, 0, 0}};
    static const char *const order[] = {"7", "4", "6", "3", "5", "2", "1", "0"};
    mete_faults *faults = mete_faults_new();

    for (size_t i = 0; i < G_N_ELEMENTS(places); i++) {
        mete_faults_add(faults, "e", &places[i], NULL, "%zu", i);
    }
    mete_faults_sort(faults);
    for (size_t i = 0; i < G_N_ELEMENTS(order); i++) {
        ck_assert_str_eq(mete_faults_get(faults, i)->message, order[i]);
    }
    mete_faults_free(faults);
}
END_TEST

START_TEST(test_sort_of_many_keeps_equal_ones_in_order)
{
    mete_faults *faults = mete_faults_new();
    GRand *random = g_rand_new_with_seed(2);

    for (int i = 0; i < 900; i++) {
        mete_place place = {"f", g_rand_int_range(random, 1, 5),
                            g_rand_int_range(random, 1, 4)};

        mete_faults_add(faults, "e", &place, NULL, "%03d", i);
    }
    mete_faults_sort(faults);
    for (size_t i = 1; i < 900; i++) {
        const mete_fault *a = mete_faults_get(faults, i - 1);
        const mete_fault *b = mete_faults_get(faults, i);
        int left = a->line * 10 + a->column;
        int right = b->line * 10 + b->column;

        ck_assert(left < right
                  || (left == right && strcmp(a->message, b->message) < 0));
    }
    g_rand_free(random);
    mete_faults_free(faults);
}
END_TEST

START_TEST(test_describe_leaves_out_what_is_not_known)
{
    static char file[] = "律.lua";
    static char message[] = "错";
    static char hint[] = "改";

    assert_described(&(mete_fault){.file = file,
                                   .line = 3,
                                   .column = 5,
                                   .message = message,
                                   .hint = hint},
                     "律.lua:3:5: 错（改）");
    assert_described(&(mete_fault){.file = file, .line = 3, .message = message},
                     "律.lua:3: 错");
    assert_described(
        &(mete_fault){.file = file, .column = 5, .message = message},
        "律.lua: 错");
    assert_described(&(mete_fault){.line = 3, .column = 5, .message = message},
                     "3:5: 错");
    assert_described(&(mete_fault){.message = message, .hint = hint},
                     "错（改）");
}
END_TEST

START_TEST(test_free_of_null_does_nothing)
{
    mete_faults_free(NULL);
}
END_TEST

Suite *test_fault_suite(void)
{
    Suite *suite = suite_create("fault");
    TCase *tests = tcase_create("fault");

    tcase_add_test(tests, test_add_copies_everything);
    tcase_add_test(tests, test_add_without_place_and_hint_leaves_them_out);
    tcase_add_test(tests, test_errors_do_not_count_warnings);
    tcase_add_test(tests, test_broken_bytes_become_visible);
    tcase_add_test(tests, test_limit_keeps_the_count_of_the_rest);
    tcase_add_test(tests, test_limit_lists_errors_before_warnings);
    tcase_add_test(tests, test_sort_is_by_place_and_stable);
    tcase_add_test(tests, test_sort_of_many_keeps_equal_ones_in_order);
    tcase_add_test(tests, test_describe_leaves_out_what_is_not_known);
    tcase_add_test(tests, test_free_of_null_does_nothing);
    tcase_set_timeout(tests, 120);
    suite_add_tcase(suite, tests);
    return suite;
}
