/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The engine and the second evaluator on random cases of every shipped item
 * and of random rulebooks.  METE_TEST_CASES sets how many cases an item gets.
 */
#include "agree.h"

#include "decide/ready.h"
#include "load/load.h"
#include "random_book.h"

#include <check.h>
#include <stdio.h>
#include <stdlib.h>

Suite *test_second_suite(void);

static long case_count(void)
{
    const char *text = getenv("METE_TEST_CASES");

    return text != NULL ? strtol(text, NULL, 10) : 10000;
}

static mete_rulebook *open_shipped(const char *name)
{
    const char *top = getenv("top_srcdir");
    char *path = g_build_filename(top != NULL ? top : ".", "benchmarks",
                                  name, NULL);
    mete_faults *faults = mete_faults_new();
    mete_rulebook *rulebook = mete_load_rulebook(path, faults);

    ck_assert_msg(rulebook != NULL, "%s does not open", path);
    mete_faults_free(faults);
    mete_ready_rulebook(rulebook);
    g_free(path);
    return rulebook;
}

static uint64_t book_of_failure;

static void expect_agreement(char *text)
{
    ck_assert_msg(text == NULL, "METE_TEST_BOOK=%d: %s", (int)book_of_failure,
                  text);
    g_free(text);
}

typedef char *(*agreement)(trial *one);

static void try_item(mete_rulebook *rulebook, const mete_item *item,
                     agreement agree, long count)
{
    trial *one = trial_new(rulebook, item, (uint64_t)item->index + 1);

    for (long i = 0; i < count; i++) {
        bool presume = random_below(&one->state, 4) != 0;

        mete_case_presume(one->known, presume);
        random_known(one->item, one->known, &one->state);
        expect_agreement(agree(one));
    }
    if (getenv("METE_TEST_VERBOSE") != NULL) {
        fprintf(stderr, "# %s: %ld cases, %zu tight, %zu searched\n", item->id,
                count, one->tight, one->searched);
    }
    trial_free(one);
}

/* As many cases in all as twelve items would see, and some for each. */
enum { ITEMS_FOR_COUNT = 12 };

static long share_of(long count, size_t items)
{
    long share = count * ITEMS_FOR_COUNT / (long)items;

    return share < count ? share + 1 : count;
}

static void try_shipped_book(const char *name, agreement agree, long count)
{
    mete_rulebook *rulebook = open_shipped(name);

    count = share_of(count, rulebook->item_count);

    for (size_t i = 0; i < rulebook->item_count; i++) {
        try_item(rulebook, rulebook->items[i], agree, count);
    }
    mete_rulebook_unref(rulebook);
}

/* The other books have many items: each gets fewer cases. */
static void try_shipped(agreement agree, long count)
{
    static const char *const others[] = {"guangdong-ecology",
                                         "jiangmen-ecology", "elsewhere"};

    try_shipped_book("pingxiang", agree, count);
    for (size_t i = 0; i < G_N_ELEMENTS(others); i++) {
        try_shipped_book(others[i], agree, count / 10 + 1);
    }
}

START_TEST(test_known_cases_are_decided_alike)
{
    try_shipped(agree_on_known, case_count());
}
END_TEST

START_TEST(test_boundaries_are_decided_alike)
{
    try_shipped(agree_on_boundaries, case_count() / 1000 + 1);
}
END_TEST

START_TEST(test_completions_lie_in_the_finding)
{
    try_shipped(agree_on_partial, case_count());
}
END_TEST

START_TEST(test_order_of_answers_changes_nothing)
{
    try_shipped(agree_on_order, case_count() / 10 + 1);
}
END_TEST

START_TEST(test_recalled_completions_change_nothing)
{
    try_shipped(agree_on_recall, case_count() / 1000 + 1);
}
END_TEST

/* ---- random rulebooks ---- */

enum { BOOKS_FOR_10000 = 60, CASES_A_BOOK = 150, WIDE_CASES_A_BOOK = 15 };

static void try_book(uint64_t seed, bool lower, agreement agree, long cases)
{
    char *folder = random_book_write(seed);
    char *path = lower ? random_lower_write(seed, folder) : g_strdup(folder);
    mete_faults *faults = mete_faults_new();
    mete_rulebook *rulebook = mete_load_rulebook(path, faults);

    ck_assert_msg(rulebook != NULL, "random rulebook %d does not open: %s",
                  (int)seed, mete_fault_describe(mete_faults_get(faults, 0)));
    if (seed % 4 != 0) { /* it decides the same without */
        mete_ready_rulebook(rulebook);
    }
    book_of_failure = seed;
    for (size_t i = 0; i < rulebook->item_count; i++) {
        try_item(rulebook, rulebook->items[i], agree, cases);
    }
    mete_rulebook_unref(rulebook);
    mete_faults_free(faults);
    g_free(path);
    random_book_remove(folder);
}

static void try_books(agreement agree, long cases)
{
    const char *text = getenv("METE_TEST_BOOK");
    long count = case_count() * BOOKS_FOR_10000 / 10000 + 1;

    if (text != NULL) {
        try_book(strtoull(text, NULL, 10), false, agree, cases);
        return;
    }
    for (long i = 0; i < count; i++) {
        try_book((uint64_t)i, false, agree, cases);
    }
}

/* The same with a lower rulebook that refines their items. */
static void try_lower_books(agreement agree, long cases)
{
    const char *text = getenv("METE_TEST_BOOK");
    long count = case_count() * BOOKS_FOR_10000 / 10000 + 1;

    if (text != NULL) {
        try_book(strtoull(text, NULL, 10), true, agree, cases);
        return;
    }
    for (long i = 0; i < count; i++) {
        if (random_book_can_be_refined((uint64_t)i)) {
            try_book((uint64_t)i, true, agree, cases);
        }
    }
}

/* Books that the engine once decided wrongly, and that are too far away to
 * be met every time. */
START_TEST(test_books_that_were_decided_wrongly)
{
    static const uint64_t books[] = {
        299, /* mitigated, of a clause whose minimum may be 0 */
    };

    for (size_t i = 0; i < G_N_ELEMENTS(books); i++) {
        try_book(books[i], false, agree_on_partial, CASES_A_BOOK);
    }
}
END_TEST

START_TEST(test_known_cases_of_random_books_are_decided_alike)
{
    try_books(agree_on_known, CASES_A_BOOK);
}
END_TEST

START_TEST(test_completions_lie_in_findings_of_random_books)
{
    try_books(agree_on_partial, CASES_A_BOOK);
}
END_TEST

START_TEST(test_order_changes_nothing_in_random_books)
{
    try_books(agree_on_order, CASES_A_BOOK);
}
END_TEST

START_TEST(test_recall_changes_nothing_in_random_books)
{
    try_books(agree_on_recall, WIDE_CASES_A_BOOK);
}
END_TEST

START_TEST(test_known_cases_of_lower_books_are_decided_alike)
{
    try_lower_books(agree_on_known, CASES_A_BOOK);
}
END_TEST

START_TEST(test_completions_lie_in_findings_of_lower_books)
{
    try_lower_books(agree_on_partial, CASES_A_BOOK);
}
END_TEST

START_TEST(test_order_changes_nothing_in_lower_books)
{
    try_lower_books(agree_on_order, CASES_A_BOOK);
}
END_TEST

Suite *test_second_suite(void)
{
    Suite *suite = suite_create("second");
    TCase *tcase = tcase_create("shipped");

    tcase_set_timeout(tcase, 600);
    tcase_add_test(tcase, test_known_cases_are_decided_alike);
    tcase_add_test(tcase, test_boundaries_are_decided_alike);
    tcase_add_test(tcase, test_completions_lie_in_the_finding);
    tcase_add_test(tcase, test_order_of_answers_changes_nothing);
    suite_add_tcase(suite, tcase);
    tcase = tcase_create("random");
    tcase_set_timeout(tcase, 600);
    tcase_add_test(tcase, test_books_that_were_decided_wrongly);
    tcase_add_test(tcase, test_known_cases_of_random_books_are_decided_alike);
    tcase_add_test(tcase, test_completions_lie_in_findings_of_random_books);
    tcase_add_test(tcase, test_order_changes_nothing_in_random_books);
    suite_add_tcase(suite, tcase);
    tcase = tcase_create("lower");
    tcase_set_timeout(tcase, 600);
    tcase_add_test(tcase, test_known_cases_of_lower_books_are_decided_alike);
    tcase_add_test(tcase, test_completions_lie_in_findings_of_lower_books);
    tcase_add_test(tcase, test_order_changes_nothing_in_lower_books);
    suite_add_tcase(suite, tcase);
    tcase = tcase_create("recall");
    tcase_set_timeout(tcase, 600);
    tcase_add_test(tcase, test_recalled_completions_change_nothing);
    tcase_add_test(tcase, test_recall_changes_nothing_in_random_books);
    suite_add_tcase(suite, tcase);
    return suite;
}
