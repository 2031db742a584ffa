/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Look-ups of a rulebook: items by id, facts by name, blank slots.
 */
#include "fixture.h"

#include "base/date.h"

#include <check.h>
#include <glib.h>
#include <string.h>

Suite *test_rulebook_suite(void);

START_TEST(test_items_are_found_by_id)
{
    mete_rulebook *rulebook = fixture_rulebook_with(20000);
    size_t first = 0;

    for (size_t i = 0; i < rulebook->item_count; i++) {
        const char *id = rulebook->items[i]->id;
        size_t count = mete_rulebook_find_items(rulebook, id, &first);

        ck_assert_uint_eq(count, strcmp(id, FIXTURE_TWO_VERSIONS) == 0 ? 2 : 1);
        ck_assert_str_eq(rulebook->items[first]->id, id);
        ck_assert(first <= i && i < first + count);
    }
    mete_rulebook_unref(rulebook);
}
END_TEST

/* Ids of every length, which the index keeps in different ways, and for each
 * length two that differ in one byte. */
START_TEST(test_ids_of_any_length_are_found)
{
    enum { LENGTHS = 60 };
    mete_rulebook *rulebook = mete_rulebook_new();
    mete_item items[2 * LENGTHS] = {0};
    mete_item *list[2 * LENGTHS];
    char ids[2 * LENGTHS][LENGTHS + 2] = {{0}};
    size_t first = 0;

    for (size_t i = 0; i < 2 * LENGTHS; i++) {
        memset(ids[i], 'a', i / 2 + 1);
        ids[i][i / 4] = i % 2 == 0 ? 'a' : 'b';
        items[i].id = ids[i];
        list[i] = &items[i];
    }
    rulebook->items = list;
    rulebook->item_count = 2 * LENGTHS;
    mete_rulebook_seal(rulebook);
    for (size_t i = 0; i < 2 * LENGTHS; i++) {
        ck_assert_uint_eq(mete_rulebook_find_items(rulebook, ids[i], &first),
                          1);
        ck_assert_uint_eq(first, i);
        ids[i][i / 4] = 'c';
        ck_assert_uint_eq(mete_rulebook_find_items(rulebook, ids[i], &first),
                          0);
        ids[i][i / 4] = i % 2 == 0 ? 'a' : 'b';
    }
    mete_rulebook_unref(rulebook);
}
END_TEST

START_TEST(test_other_ids_are_not_found)
{
    static const char *const ids[] = {"",
                                      "dept.00000.1.",
                                      "dept.00000.1.11",
                                      "dept.00000.1.1 ",
                                      "DEPT.00000.1.1",
                                      "dept.99999.1.1",
                                      "market",
                                      "事项"};
    mete_rulebook *rulebook = fixture_rulebook_with(1000);
    size_t first;

    for (size_t i = 0; i < G_N_ELEMENTS(ids); i++) {
        ck_assert_uint_eq(mete_rulebook_find_items(rulebook, ids[i], &first),
                          0);
    }
    ck_assert_uint_eq(mete_rulebook_find_items(rulebook, NULL, &first), 0);
    mete_rulebook_unref(rulebook);
}
END_TEST

START_TEST(test_an_unsealed_or_empty_rulebook_has_no_items)
{
    mete_rulebook *rulebook = mete_rulebook_new();
    size_t first;

    ck_assert_uint_eq(mete_rulebook_find_items(rulebook, "a", &first), 0);
    mete_rulebook_seal(rulebook);
    ck_assert_uint_eq(mete_rulebook_find_items(rulebook, "a", &first), 0);
    mete_rulebook_unref(rulebook);
    mete_rulebook_unref(NULL);
}
END_TEST

static int find(const mete_rulebook *rulebook, const char *item,
                const char *name, bool *opposite)
{
    const mete_fact *fact =
        mete_rulebook_find_fact(rulebook, item, name, opposite);

    return fact != NULL ? fact->index : -1;
}

START_TEST(test_facts_answer_to_all_their_names)
{
    mete_rulebook *rulebook = fixture_rulebook();
    bool opposite = true;

    ck_assert_int_eq(find(rulebook, NULL, "goods_value", &opposite),
                     FIXTURE_GOODS_VALUE);
    ck_assert(!opposite);
    ck_assert_int_eq(find(rulebook, FIXTURE_ITEM, "货值", &opposite),
                     FIXTURE_GOODS_VALUE);
    ck_assert_int_eq(find(rulebook, NULL, "未作出承诺", &opposite),
                     FIXTURE_PROMISED);
    ck_assert(opposite);
    ck_assert_int_eq(find(rulebook, NULL, "在河道管理范围内", &opposite),
                     FIXTURE_RIVERBANK);
    ck_assert_int_eq(find(rulebook, NULL, "没有这个", &opposite), -1);
    mete_rulebook_unref(rulebook);
}
END_TEST

START_TEST(test_local_names_are_seen_in_their_item_only)
{
    mete_rulebook *rulebook = fixture_rulebook();
    const mete_fact *wide = rulebook->facts[FIXTURE_AREA];
    bool opposite;

    ck_assert_int_eq(find(rulebook, FIXTURE_ITEM, "面积", &opposite),
                     FIXTURE_MU);
    ck_assert_int_eq(find(rulebook, "eia.31.1", "面积", &opposite), -1);
    ck_assert_int_eq(find(rulebook, NULL, "面积", &opposite), -1);
    ck_assert(mete_rulebook_name_is_local(rulebook, "面积"));
    ck_assert(!mete_rulebook_name_is_local(rulebook, "货值"));
    ck_assert(!mete_rulebook_name_is_local(rulebook, "没有"));
    /* A wider one of the same name is hidden in the item. */
    ck_assert(mete_name_index_add(rulebook->names, NULL, "面积", wide, false));
    ck_assert_int_eq(find(rulebook, FIXTURE_ITEM, "面积", &opposite),
                     FIXTURE_MU);
    ck_assert_int_eq(find(rulebook, "eia.31.1", "面积", &opposite),
                     FIXTURE_AREA);
    mete_rulebook_unref(rulebook);
}
END_TEST

START_TEST(test_a_name_is_claimed_once_in_a_scope)
{
    mete_rulebook *rulebook = fixture_rulebook();
    mete_name_index *names = rulebook->names;
    const mete_fact *goods = rulebook->facts[FIXTURE_GOODS_VALUE];
    const mete_fact *gains = rulebook->facts[FIXTURE_ILLEGAL_GAINS];

    ck_assert(mete_name_index_add(names, NULL, "货值金额", goods, false));
    ck_assert(!mete_name_index_add(names, NULL, "货值金额", goods, true));
    ck_assert(!mete_name_index_add(names, NULL, "货值金额", gains, false));
    ck_assert(!mete_name_index_add(names, NULL, "ｇｏｏｄｓ＿ｖａｌｕｅ", gains,
                                   false));
    ck_assert(mete_name_index_add(names, "a", "货值金额", gains, false));
    ck_assert(mete_name_index_add(names, "b", "货值金额", goods, false));
    ck_assert(!mete_name_index_add(names, "a", "货值金额", goods, false));
    mete_rulebook_unref(rulebook);
}
END_TEST

START_TEST(test_names_are_listed_in_byte_order)
{
    mete_rulebook *rulebook = fixture_rulebook();
    size_t all;
    size_t wide;
    const char **names = mete_rulebook_fact_names(rulebook, NULL, &all);

    for (size_t i = 1; i < all; i++) {
        ck_assert_int_lt(strcmp(names[i - 1], names[i]), 0);
    }
    g_free(names);
    g_free(mete_rulebook_fact_names(rulebook, "eia.31.1", &wide));
    ck_assert_uint_eq(wide + 1, all);
    mete_rulebook_unref(rulebook);
}
END_TEST

static void check_slot(const mete_slot *slots, int index, int64_t lo,
                       int64_t hi)
{
    ck_assert_int_eq(slots[index].lo, lo);
    ck_assert_int_eq(slots[index].hi, hi);
}

START_TEST(test_unknown_facts_have_their_whole_domain)
{
    mete_rulebook *rulebook = fixture_rulebook();
    const mete_slot *unknown = rulebook->unknown;

    check_slot(unknown, FIXTURE_PARTY, 0, 2);
    check_slot(unknown, FIXTURE_HARM, 0, 3);
    check_slot(unknown, FIXTURE_PROMISED, 0, 1);
    check_slot(unknown, FIXTURE_GRAVE_CASE, 0, 1);
    check_slot(unknown, FIXTURE_BIRTH_DATE, METE_DATE_MIN, METE_DATE_MAX);
    check_slot(unknown, FIXTURE_ACT_END, METE_VALUE_ABSENT, METE_DATE_MAX);
    check_slot(unknown, FIXTURE_GOODS_VALUE, 0, METE_VALUE_UNBOUNDED);
    check_slot(unknown, FIXTURE_ILLEGAL_GAINS, METE_VALUE_ABSENT,
               METE_VALUE_UNBOUNDED);
    check_slot(unknown, FIXTURE_AREA, 0, INT64_C(1000000000000));
    check_slot(unknown, FIXTURE_CONTENT, -500000, METE_VALUE_UNBOUNDED);
    check_slot(unknown, FIXTURE_PRIORS, 0, METE_VALUE_UNBOUNDED);
    check_slot(unknown, FIXTURE_DECIDED_ON, METE_VALUE_ABSENT, METE_DATE_MAX);
    check_slot(rulebook->presumed, FIXTURE_DECIDED_ON, METE_VALUE_ABSENT,
               METE_VALUE_ABSENT);
    check_slot(rulebook->presumed, FIXTURE_CRIME, 0, 0);
    check_slot(rulebook->presumed, FIXTURE_PARTY, 0, 2);
    mete_rulebook_unref(rulebook);
}
END_TEST

START_TEST(test_undeterminable_only_begins_above_absent)
{
    mete_rulebook *rulebook = fixture_rulebook();

    rulebook->facts[FIXTURE_ILLEGAL_GAINS]->may_be_absent = false;
    mete_rulebook_seal(rulebook);
    check_slot(rulebook->unknown, FIXTURE_ILLEGAL_GAINS,
               METE_VALUE_UNDETERMINABLE, METE_VALUE_UNBOUNDED);
    mete_rulebook_unref(rulebook);
}
END_TEST

static gpointer hold_and_release(gpointer data)
{
    for (int i = 0; i < 10000; i++) {
        mete_rulebook_unref(mete_rulebook_hold(data));
    }
    return NULL;
}

START_TEST(test_references_are_counted_by_threads)
{
    mete_rulebook *rulebook = fixture_rulebook();
    GThread *threads[4];

    for (size_t i = 0; i < G_N_ELEMENTS(threads); i++) {
        threads[i] = g_thread_new(NULL, hold_and_release, rulebook);
    }
    for (size_t i = 0; i < G_N_ELEMENTS(threads); i++) {
        g_thread_join(threads[i]);
    }
    ck_assert_int_eq(rulebook->references, 1);
    mete_rulebook_unref(rulebook);
}
END_TEST

Suite *test_rulebook_suite(void)
{
    Suite *suite = suite_create("rulebook");
    TCase *tests = tcase_create("rulebook");

    tcase_add_test(tests, test_items_are_found_by_id);
    tcase_add_test(tests, test_ids_of_any_length_are_found);
    tcase_add_test(tests, test_other_ids_are_not_found);
    tcase_add_test(tests, test_an_unsealed_or_empty_rulebook_has_no_items);
    tcase_add_test(tests, test_facts_answer_to_all_their_names);
    tcase_add_test(tests, test_local_names_are_seen_in_their_item_only);
    tcase_add_test(tests, test_a_name_is_claimed_once_in_a_scope);
    tcase_add_test(tests, test_names_are_listed_in_byte_order);
    tcase_add_test(tests, test_unknown_facts_have_their_whole_domain);
    tcase_add_test(tests, test_undeterminable_only_begins_above_absent);
    tcase_add_test(tests, test_references_are_counted_by_threads);
    suite_add_tcase(suite, tests);
    return suite;
}
