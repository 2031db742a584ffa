/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The engine and the second evaluator on cases of several items, of random
 * rulebooks and of those that ship.  METE_TEST_CASES sets how many;
 * METE_TEST_BOOK names one random rulebook.
 */
#include "agree_several.h"

#include "decide/ready.h"
#include "load/load.h"
#include "random_book.h"

#include <check.h>
#include <stdio.h>
#include <stdlib.h>

Suite *test_second_several_suite(void);

typedef char *(*agreement)(several_trial *one);

enum { CASES = 10000, CASES_A_BOOK = 60 };

static long case_count(void)
{
    const char *text = getenv("METE_TEST_CASES");

    return text != NULL ? strtol(text, NULL, 10) : CASES;
}

static void try_rulebook(mete_rulebook *rulebook, uint64_t seed,
                         agreement agree, long count)
{
    several_trial *one = several_trial_new(rulebook, seed);

    for (long i = 0; i < count; i++) {
        several_trial_draw(one);
        char *text = agree(one);
        if (text != NULL) { /* longer than a message of Check may be */
            fprintf(stderr, "METE_TEST_BOOK=%d: %s\n", (int)seed, text);
            ck_abort_msg("they differ");
        }
    }
    several_trial_free(one);
}

static void try_book(uint64_t seed, bool lower, agreement agree)
{
    char *folder = random_book_write(seed);
    char *path = lower ? random_lower_write(seed, folder) : g_strdup(folder);
    mete_faults *faults = mete_faults_new();
    mete_rulebook *rulebook = mete_load_rulebook(path, faults);

    ck_assert_msg(rulebook != NULL, "random rulebook %d does not open: %s",
                  (int)seed, mete_fault_describe(mete_faults_get(faults, 0)));
    mete_ready_rulebook(rulebook);
    try_rulebook(rulebook, seed, agree, CASES_A_BOOK);
    mete_rulebook_unref(rulebook);
    mete_faults_free(faults);
    g_free(path);
    random_book_remove(folder);
}

static void try_books(agreement agree)
{
    const char *text = getenv("METE_TEST_BOOK");
    long count = case_count() / CASES_A_BOOK + 1;

    if (text != NULL) {
        try_book(strtoull(text, NULL, 10), false, agree);
        return;
    }
    for (long i = 0; i < count; i++) {
        try_book((uint64_t)(5000 + i), false, agree);
    }
}

/* With a lower rulebook that refines their items. */
static void try_lower_books(agreement agree)
{
    const char *text = getenv("METE_TEST_BOOK");
    long count = case_count() / CASES_A_BOOK + 1;

    if (text != NULL) {
        try_book(strtoull(text, NULL, 10), true, agree);
        return;
    }
    for (long i = 0; i < count; i++) {
        if (random_book_can_be_refined((uint64_t)(5000 + i))) {
            try_book((uint64_t)(5000 + i), true, agree);
        }
    }
}

START_TEST(test_known_cases_are_decided_alike)
{
    try_books(agree_several_known);
}
END_TEST

START_TEST(test_completions_lie_in_the_finding)
{
    try_books(agree_several_partial);
}
END_TEST

START_TEST(test_order_changes_nothing)
{
    try_books(agree_several_order);
}
END_TEST

START_TEST(test_items_that_refine_are_decided_alike)
{
    try_lower_books(agree_several_known);
}
END_TEST

START_TEST(test_completions_of_items_that_refine_lie_in_the_finding)
{
    try_lower_books(agree_several_partial);
}
END_TEST

START_TEST(test_order_of_items_that_refine_changes_nothing)
{
    try_lower_books(agree_several_order);
}
END_TEST

START_TEST(test_shipped_items_are_decided_alike)
{
    const char *top = getenv("top_srcdir");
    char *path = g_build_filename(top != NULL ? top : ".", "benchmarks",
                                  "pingxiang", NULL);
    mete_faults *faults = mete_faults_new();
    mete_rulebook *rulebook = mete_load_rulebook(path, faults);

    ck_assert_msg(rulebook != NULL, "%s does not open", path);
    mete_ready_rulebook(rulebook);
    try_rulebook(rulebook, 1, agree_several_known, case_count() / 20 + 1);
    try_rulebook(rulebook, 2, agree_several_partial, case_count() / 100 + 1);
    mete_rulebook_unref(rulebook);
    mete_faults_free(faults);
    g_free(path);
}
END_TEST

Suite *test_second_several_suite(void)
{
    Suite *suite = suite_create("second_several");
    TCase *tcase = tcase_create("all");

    tcase_set_timeout(tcase, 600);
    tcase_add_test(tcase, test_known_cases_are_decided_alike);
    tcase_add_test(tcase, test_completions_lie_in_the_finding);
    tcase_add_test(tcase, test_order_changes_nothing);
    tcase_add_test(tcase, test_shipped_items_are_decided_alike);
    suite_add_tcase(suite, tcase);
    tcase = tcase_create("lower");
    tcase_set_timeout(tcase, 600);
    tcase_add_test(tcase, test_items_that_refine_are_decided_alike);
    tcase_add_test(tcase,
                   test_completions_of_items_that_refine_lie_in_the_finding);
    tcase_add_test(tcase, test_order_of_items_that_refine_changes_nothing);
    suite_add_tcase(suite, tcase);
    return suite;
}
