/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Slots of a case: what can be put, what is refused, and that clearing undoes
 * all of it.
 */
#include "fixture.h"

#include "model/case.h"

#include <check.h>
#include <glib.h>
#include <string.h>

Suite *test_case_suite(void);

static mete_rulebook *rulebook;
static mete_case *the_case;

static void set_up(void)
{
    rulebook = fixture_rulebook();
    the_case = mete_case_create(rulebook);
}

static void tear_down(void)
{
    mete_case_destroy(the_case);
    mete_rulebook_unref(rulebook);
}

static void check_slot(int index, int64_t lo, int64_t hi)
{
    ck_assert_int_eq(the_case->slots[index].lo, lo);
    ck_assert_int_eq(the_case->slots[index].hi, hi);
}

/* As a case that has just been made. */
static void check_blank(void)
{
    ck_assert_int_eq(memcmp(the_case->slots, the_case->blank,
                            rulebook->fact_count * sizeof(mete_slot)),
                     0);
    for (size_t i = 0; i < rulebook->fact_count; i++) {
        ck_assert_uint_eq(the_case->given[i], METE_GIVEN_NOT);
    }
    ck_assert_uint_eq(fixture_given(the_case), 0);
    ck_assert_uint_eq(the_case->event_count, 0);
    ck_assert_uint_eq(the_case->reason_count, 0);
    ck_assert_ptr_null(the_case->item);
    ck_assert_ptr_null(the_case->jurisdiction);
}

START_TEST(test_a_new_case_is_blank_and_presumes)
{
    check_blank();
    ck_assert(the_case->presume);
    ck_assert_uint_eq(the_case->want, 0);
    check_slot(FIXTURE_CRIME, 0, 0);
    mete_case_destroy(NULL);
}
END_TEST

START_TEST(test_points_are_put_within_the_domain)
{
    static const struct {
        int fact;
        int64_t value;
        mete_case_result result;
    } puts[] = {
        {FIXTURE_PROMISED, 1, METE_CASE_OK},
        {FIXTURE_PROMISED, 2, METE_CASE_OUT_OF_DOMAIN},
        {FIXTURE_PROMISED, -1, METE_CASE_OUT_OF_DOMAIN},
        {FIXTURE_GRAVE_CASE, 0, METE_CASE_OK},
        {FIXTURE_PARTY, 2, METE_CASE_OK},
        {FIXTURE_PARTY, 3, METE_CASE_OUT_OF_DOMAIN},
        {FIXTURE_GOODS_VALUE, 0, METE_CASE_OK},
        {FIXTURE_GOODS_VALUE, -1, METE_CASE_OUT_OF_DOMAIN},
        {FIXTURE_GOODS_VALUE, METE_DECIMAL_MONEY_MAX, METE_CASE_OK},
        {FIXTURE_GOODS_VALUE, METE_DECIMAL_MONEY_MAX + 1,
         METE_CASE_OUT_OF_DOMAIN},
        {FIXTURE_GOODS_VALUE, METE_VALUE_UNBOUNDED, METE_CASE_OUT_OF_DOMAIN},
        {FIXTURE_ILLEGAL_GAINS, METE_VALUE_ABSENT, METE_CASE_OUT_OF_DOMAIN},
        {FIXTURE_ILLEGAL_GAINS, METE_VALUE_UNDETERMINABLE,
         METE_CASE_OUT_OF_DOMAIN},
        {FIXTURE_AREA, INT64_C(1000000000000), METE_CASE_OK},
        {FIXTURE_AREA, INT64_C(1000000000001), METE_CASE_OUT_OF_DOMAIN},
        {FIXTURE_CONTENT, -500000, METE_CASE_OK},
        {FIXTURE_CONTENT, -500001, METE_CASE_OUT_OF_DOMAIN},
        {FIXTURE_CONTENT, METE_VALUE_UNBOUNDED, METE_CASE_OUT_OF_DOMAIN},
        {FIXTURE_BIRTH_DATE, METE_DATE_MIN, METE_CASE_OK},
        {FIXTURE_BIRTH_DATE, METE_DATE_MIN - 1, METE_CASE_OUT_OF_DOMAIN},
        {FIXTURE_BIRTH_DATE, METE_DATE_MAX + 1, METE_CASE_OUT_OF_DOMAIN},
        {FIXTURE_REMARK, 0, METE_CASE_OK},
        {FIXTURE_PRIORS, 1, METE_CASE_WRONG_KIND},
        {FIXTURE_PRIORS, METE_VALUE_ABSENT, METE_CASE_WRONG_KIND},
        {-1, 0, METE_CASE_WRONG_KIND},
        {FIXTURE_FACTS, 0, METE_CASE_WRONG_KIND},
    };

    for (size_t i = 0; i < G_N_ELEMENTS(puts); i++) {
        mete_case_result result =
            mete_case_put(the_case, puts[i].fact, puts[i].value);

        if (result != puts[i].result) {
            ck_abort_msg("%zu: %d", i, result);
        }
        if (result == METE_CASE_OK) {
            check_slot(puts[i].fact, puts[i].value, puts[i].value);
        }
    }
}
END_TEST

START_TEST(test_between_is_an_interval_or_a_point)
{
    int area = FIXTURE_AREA;
    int goods = FIXTURE_GOODS_VALUE;

    ck_assert_int_eq(mete_case_put_between(the_case, area, 8, 20),
                     METE_CASE_OK);
    check_slot(area, 8, 20);
    ck_assert_uint_eq(the_case->given[area], METE_GIVEN_BETWEEN);
    ck_assert_int_eq(mete_case_put_between(the_case, area, 9, 9), METE_CASE_OK);
    ck_assert_uint_eq(the_case->given[area], METE_GIVEN_VALUE);
    ck_assert_int_eq(mete_case_put_between(the_case, area, 9, 8),
                     METE_CASE_OUT_OF_DOMAIN);
    ck_assert_int_eq(mete_case_put_between(the_case, area, -1, 8),
                     METE_CASE_OUT_OF_DOMAIN);
    ck_assert_int_eq(
        mete_case_put_between(the_case, area, 0, METE_VALUE_UNBOUNDED),
        METE_CASE_OUT_OF_DOMAIN);
    check_slot(area, 9, 9);
    ck_assert_int_eq(
        mete_case_put_between(the_case, goods, 5, METE_VALUE_UNBOUNDED),
        METE_CASE_OK);
    check_slot(goods, 5, METE_VALUE_UNBOUNDED);
    ck_assert_int_eq(mete_case_put_between(the_case, FIXTURE_PRIORS, 1, 2),
                     METE_CASE_WRONG_KIND);
    ck_assert_int_eq(mete_case_put_between(the_case, FIXTURE_REMARK, 0, 0),
                     METE_CASE_WRONG_KIND);
}
END_TEST

START_TEST(test_absent_and_undeterminable_only_where_allowed)
{
    ck_assert_int_eq(mete_case_put_absent(the_case, FIXTURE_GOODS_VALUE),
                     METE_CASE_NOT_ABSENT);
    ck_assert_int_eq(mete_case_put_undeterminable(the_case, FIXTURE_ACT_END),
                     METE_CASE_NOT_UNDETERMINABLE);
    ck_assert_int_eq(mete_case_put_absent(the_case, FIXTURE_ACT_END),
                     METE_CASE_OK);
    check_slot(FIXTURE_ACT_END, METE_VALUE_ABSENT, METE_VALUE_ABSENT);
    ck_assert_int_eq(
        mete_case_put_undeterminable(the_case, FIXTURE_ILLEGAL_GAINS),
        METE_CASE_OK);
    check_slot(FIXTURE_ILLEGAL_GAINS, METE_VALUE_UNDETERMINABLE,
               METE_VALUE_UNDETERMINABLE);
    ck_assert_int_eq(mete_case_put_absent(the_case, 999), METE_CASE_WRONG_KIND);
    mete_case_reset(the_case);
    check_blank();
}
END_TEST

static const mete_events *list(int index)
{
    return &the_case->events[the_case->slots[index].lo - 1];
}

START_TEST(test_events_are_sorted_and_replaced)
{
    static const mete_date days[] = {30, 10, 20, 10};
    static const mete_date other[] = {5};

    ck_assert_int_eq(mete_case_put_events(the_case, FIXTURE_PRIORS, days, 4),
                     METE_CASE_OK);
    check_slot(FIXTURE_PRIORS, 1, 1);
    ck_assert_uint_eq(list(FIXTURE_PRIORS)->count, 4);
    ck_assert_int_eq(list(FIXTURE_PRIORS)->days[0], 10);
    ck_assert_int_eq(list(FIXTURE_PRIORS)->days[1], 10);
    ck_assert_int_eq(list(FIXTURE_PRIORS)->days[3], 30);
    ck_assert_int_eq(mete_case_put_events(the_case, FIXTURE_PRIORS, other, 1),
                     METE_CASE_OK);
    ck_assert_uint_eq(list(FIXTURE_PRIORS)->count, 1);
    ck_assert_int_eq(mete_case_put_events(the_case, FIXTURE_PRIORS, NULL, 0),
                     METE_CASE_OK);
    ck_assert_uint_eq(list(FIXTURE_PRIORS)->count, 0);
    ck_assert_uint_eq(the_case->given[FIXTURE_PRIORS], METE_GIVEN_VALUE);
    ck_assert_uint_eq(the_case->event_count, 1);
    mete_case_put_unknown(the_case, FIXTURE_PRIORS);
    check_slot(FIXTURE_PRIORS, 0, METE_VALUE_UNBOUNDED);
    mete_case_reset(the_case);
    check_blank();
}
END_TEST

START_TEST(test_events_outside_the_calendar_are_refused)
{
    static const mete_date early[] = {10, METE_DATE_MIN - 1};

    ck_assert_int_eq(mete_case_put_events(the_case, FIXTURE_PRIORS, early, 2),
                     METE_CASE_OUT_OF_DOMAIN);
    ck_assert_int_eq(mete_case_put_events(the_case, FIXTURE_ACT_END, early, 1),
                     METE_CASE_WRONG_KIND);
    check_blank();
}
END_TEST

START_TEST(test_reasons_are_kept_and_taken_away)
{
    ck_assert_ptr_null(mete_case_reason(the_case, FIXTURE_GRAVE_CASE));
    mete_case_put_reason(the_case, FIXTURE_GRAVE_CASE, "一");
    mete_case_put_reason(the_case, FIXTURE_ILLEGAL_GAINS, "二");
    mete_case_put_reason(the_case, FIXTURE_GRAVE_CASE, "三");
    ck_assert_uint_eq(the_case->reason_count, 2);
    ck_assert_str_eq(mete_case_reason(the_case, FIXTURE_GRAVE_CASE), "三");
    ck_assert_str_eq(mete_case_reason(the_case, FIXTURE_ILLEGAL_GAINS), "二");
    mete_case_put_reason(the_case, FIXTURE_GRAVE_CASE, NULL);
    ck_assert_ptr_null(mete_case_reason(the_case, FIXTURE_GRAVE_CASE));
    mete_case_put_unknown(the_case, FIXTURE_ILLEGAL_GAINS);
    ck_assert_uint_eq(the_case->reason_count, 0);
    ck_assert_int_eq(mete_case_put_reason(the_case, -1, "四"),
                     METE_CASE_WRONG_KIND);
}
END_TEST

START_TEST(test_taking_back_leaves_no_trace)
{
    /* More often than there are facts: nothing may pile up. */
    for (int i = 0; i < 10 * FIXTURE_FACTS; i++) {
        mete_case_put(the_case, FIXTURE_AREA, 5);
        mete_case_put(the_case, FIXTURE_CRIME, 1);
        mete_case_put_unknown(the_case, FIXTURE_AREA);
        mete_case_put_unknown(the_case, FIXTURE_AREA);
    }
    ck_assert_uint_eq(fixture_given(the_case), 1);
    mete_case_put_unknown(the_case, FIXTURE_CRIME);
    mete_case_put_unknown(the_case, -5);
    check_blank();
}
END_TEST

START_TEST(test_presumptions_can_be_switched_off)
{
    mete_case_put(the_case, FIXTURE_FILED_ON, 100);
    mete_case_presume(the_case, false);
    check_slot(FIXTURE_CRIME, 0, 1);
    check_slot(FIXTURE_DECIDED_ON, METE_VALUE_ABSENT, METE_DATE_MAX);
    check_slot(FIXTURE_FILED_ON, 100, 100);
    mete_case_reset(the_case);
    ck_assert(!the_case->presume);
    check_slot(FIXTURE_FILED_ON, METE_VALUE_ABSENT, METE_DATE_MAX);
    mete_case_presume(the_case, true);
    check_slot(FIXTURE_CRIME, 0, 0);
    check_blank();
}
END_TEST

START_TEST(test_item_and_place_are_chosen)
{
    ck_assert(!mete_case_put_item(the_case, "nothing"));
    ck_assert(mete_case_put_item(the_case, FIXTURE_TWO_VERSIONS));
    ck_assert_uint_eq(the_case->versions.count, 2);
    ck_assert_int_eq(the_case->item->effective.until, 17000);
    ck_assert(!mete_case_put_item(the_case, NULL));
    ck_assert_ptr_nonnull(the_case->item);
    ck_assert(mete_case_put_jurisdiction(the_case, "360302"));
    ck_assert_str_eq(the_case->jurisdiction, "360302");
    ck_assert(!mete_case_put_jurisdiction(the_case, "36030"));
    ck_assert(!mete_case_put_jurisdiction(the_case, "3603022"));
    ck_assert(!mete_case_put_jurisdiction(the_case, "36030a"));
    ck_assert_str_eq(the_case->jurisdiction, "360302");
    mete_case_reset(the_case);
    check_blank();
}
END_TEST

START_TEST(test_an_unsealed_rulebook_has_no_cases)
{
    mete_rulebook *open = mete_rulebook_new();

    ck_assert_ptr_null(mete_case_create(open));
    mete_rulebook_unref(open);
}
END_TEST

START_TEST(test_a_case_keeps_its_rulebook)
{
    mete_rulebook *other = fixture_rulebook();
    mete_case *keeper = mete_case_create(other);

    mete_rulebook_unref(other);
    ck_assert_int_eq(mete_case_put(keeper, FIXTURE_AREA, 1), METE_CASE_OK);
    mete_case_destroy(keeper);
}
END_TEST

static void put_something(GRand *rand)
{
    int index = g_rand_int_range(rand, -1, FIXTURE_FACTS + 1);
    int64_t value = g_rand_int_range(rand, -3, 5);
    mete_date days[] = {(mete_date)value, 7, 3};

    switch (g_rand_int_range(rand, 0, 8)) {
    case 0:
        mete_case_put_unknown(the_case, index);
        break;
    case 1:
        mete_case_put_absent(the_case, index);
        break;
    case 2:
        mete_case_put_undeterminable(the_case, index);
        break;
    case 3:
        mete_case_put_between(the_case, index, value, value + 1);
        break;
    case 4:
        mete_case_put_events(the_case, index, days, 3);
        break;
    case 5:
        mete_case_put_reason(the_case, index, value > 0 ? "理由" : NULL);
        break;
    case 6:
        mete_case_presume(the_case, value > 0);
        break;
    default:
        mete_case_put(the_case, index, value);
        break;
    }
}

START_TEST(test_whatever_is_put_reset_undoes_it)
{
    GRand *rand = g_rand_new_with_seed(20260301);

    for (int i = 0; i < 20000; i++) {
        int puts = g_rand_int_range(rand, 0, 60);

        for (int n = 0; n < puts; n++) {
            put_something(rand);
        }
        ck_assert_uint_le(fixture_given(the_case), FIXTURE_FACTS);
        mete_case_reset(the_case);
        check_blank();
    }
    ck_assert_uint_le(the_case->event_room, 4);
    g_rand_free(rand);
}
END_TEST

Suite *test_case_suite(void)
{
    Suite *suite = suite_create("case");
    TCase *tests = tcase_create("case");

    tcase_add_checked_fixture(tests, set_up, tear_down);
    tcase_add_test(tests, test_a_new_case_is_blank_and_presumes);
    tcase_add_test(tests, test_points_are_put_within_the_domain);
    tcase_add_test(tests, test_between_is_an_interval_or_a_point);
    tcase_add_test(tests, test_absent_and_undeterminable_only_where_allowed);
    tcase_add_test(tests, test_events_are_sorted_and_replaced);
    tcase_add_test(tests, test_events_outside_the_calendar_are_refused);
    tcase_add_test(tests, test_reasons_are_kept_and_taken_away);
    tcase_add_test(tests, test_taking_back_leaves_no_trace);
    tcase_add_test(tests, test_presumptions_can_be_switched_off);
    tcase_add_test(tests, test_item_and_place_are_chosen);
    tcase_add_test(tests, test_an_unsealed_rulebook_has_no_cases);
    tcase_add_test(tests, test_a_case_keeps_its_rulebook);
    tcase_add_test(tests, test_whatever_is_put_reset_undoes_it);
    suite_add_tcase(suite, tests);
    return suite;
}
