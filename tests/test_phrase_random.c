/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Random phrases in `make check`: 100,000, or $METE_FUZZ_PHRASES of them.
 */
#include "fuzz/phrases.h"

#include <check.h>
#include <stdlib.h>

Suite *test_phrase_random_suite(void);

START_TEST(test_phrase_random_compiles_or_is_refused)
{
    const char *wanted = g_getenv("METE_FUZZ_PHRASES");
    int count = wanted != NULL ? atoi(wanted) : 100000;
    ck_assert_int_eq(phrases_run(count, 20260101), 0);
}
END_TEST

Suite *test_phrase_random_suite(void)
{
    Suite *suite = suite_create("phrase_random");
    TCase *tests = tcase_create("phrase_random");
    tcase_set_timeout(tests, 600);
    tcase_add_test(tests, test_phrase_random_compiles_or_is_refused);
    suite_add_tcase(suite, tests);
    return suite;
}
