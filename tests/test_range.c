/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Ranges of penalties: kinds, units, open ends, the two ends as amounts.
 */
#include "phrase_world.h"

#include <check.h>
#include <string.h>

Suite *test_range_suite(void);

static phrase_world *world;

static void set_up(void)
{
    world = phrase_world_new();
}

static void tear_down(void)
{
    phrase_world_free(world);
}

static mete_range read_range(const char *text)
{
    mete_range range;
    mete_place place = {"a.lua", 3, 9};
    ck_assert_msg(mete_phrase_range(&world->context, text, &place, &range),
                  "%s: %s", text, phrase_world_take_faults(world));
    return range;
}

START_TEST(test_range_knows_kind_unit_and_display)
{
    static const struct {
        const char *text;
        mete_range_kind kind;
        mete_unit unit;
        mete_display display;
    } ranges[] = {
        {"5万元以上", METE_RANGE_AMOUNT, METE_UNIT_MONEY, METE_DISPLAY_PLAIN},
        {"货值金额 5倍以下", METE_RANGE_AMOUNT, METE_UNIT_MONEY,
         METE_DISPLAY_PLAIN},
        {"5日以下", METE_RANGE_AMOUNT, METE_UNIT_DAYS, METE_DISPLAY_DAYS},
        {"6个月以上1年以下", METE_RANGE_AMOUNT, METE_UNIT_MONTHS,
         METE_DISPLAY_MONTHS},
        {"1年以上5年以下", METE_RANGE_AMOUNT, METE_UNIT_MONTHS,
         METE_DISPLAY_YEARS},
        {"5年以下", METE_RANGE_AMOUNT, METE_UNIT_MONTHS, METE_DISPLAY_YEARS},
        {"法定幅度 30%以下", METE_RANGE_STATUTORY_SPAN, METE_UNIT_RATIO,
         METE_DISPLAY_PLAIN},
        {"法定最高 30%以下", METE_RANGE_STATUTORY_MAX, METE_UNIT_RATIO,
         METE_DISPLAY_PLAIN},
        {"30%以下", METE_RANGE_RATIO, METE_UNIT_RATIO, METE_DISPLAY_PLAIN},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(ranges); i++) {
        mete_range range = read_range(ranges[i].text);
        ck_assert_int_eq(range.kind, ranges[i].kind);
        ck_assert_int_eq(range.unit, ranges[i].unit);
        ck_assert_int_eq(range.display, ranges[i].display);
        ck_assert_ptr_eq(range.text, ranges[i].text);
        ck_assert_int_eq(range.place.line, 3);
    }
}
END_TEST

START_TEST(test_missing_lower_end_is_above_zero)
{
    mete_range range = read_range("2000元以下");
    ck_assert_ptr_null(range.from);
    ck_assert(range.from_open);
    range = read_range("法定幅度 30%以下");
    ck_assert_ptr_null(range.from);
    ck_assert(!range.from_open);
    range = read_range("3万元以上");
    ck_assert_ptr_null(range.to);
    ck_assert(!range.from_open);
}
END_TEST

START_TEST(test_point_has_one_end)
{
    mete_range range = read_range("5万元");
    ck_assert_ptr_nonnull(range.from);
    ck_assert_ptr_eq(range.from, range.to);
    ck_assert(!range.from_open && !range.to_open);
}
END_TEST

START_TEST(test_bare_ratio_is_refused_but_in_by)
{
    static const char *const texts[] = {"30%以下", "5倍", "不足50%",
                                        "5倍以上10倍以下"};
    mete_range range;
    world->context.bare_ratio = false;
    for (size_t i = 0; i < G_N_ELEMENTS(texts); i++) {
        ck_assert(!mete_phrase_range(&world->context, texts[i], NULL, &range));
        ck_assert_str_eq(mete_faults_get(world->faults, i)->code,
                         "phrase_bare_ratio");
    }
    world->context.bare_ratio = true;
    ck_assert(mete_phrase_range(&world->context, texts[0], NULL, &range));
}
END_TEST

static void expect_ends(const char *from, const char *to, const char *expected)
{
    mete_range range;
    bool good = mete_phrase_ends(&world->context, from, to, NULL, &range);
    char *result = good ? phrase_print_range(world, &range)
                        : phrase_world_take_faults(world);
    ck_assert_msg(strcmp(result, expected) == 0,
                  "%s .. %s\n  gives    %s\n"
                  "  expected %s",
                  from, to, result, expected);
    g_free(result);
}

START_TEST(test_ends_are_amounts)
{
    expect_ends("5000元", "5万元", "[5000元, 50000元]");
    expect_ends("5000元(不含)", "5万元（不含）", "(5000元, 50000元)");
    expect_ends("5000元 (含) ", "货值金额 * 5 (不含)",
                "[5000元, (* 货值金额 5))");
    expect_ends("最大(1万元, 货值金额)", "货值金额 10倍",
                "[(max 10000元 货值金额), (* 货值金额 10x)]");
    expect_ends(NULL, "5万元", "(, 50000元]");
    expect_ends("5万元", NULL, "[50000元, ]");
    expect_ends("6个月", "1年", "[6个月, 12个月] months");
    expect_ends("法定幅度 10%", "法定幅度 30%(不含)", "span [0.1x, 0.3x)");
}
END_TEST

START_TEST(test_wrong_ends_are_refused)
{
    expect_ends("5万元", "1万元", "empty_range@1");
    expect_ends("5万元(不含)", "5万元", "empty_range@1");
    expect_ends("5万元", "5日", "unit_mismatch@1");
    expect_ends("5万", "10万元", "bare_number@1");
    expect_ends("5万元以上", "10万元", "condition_in_range@1");
    expect_ends("已改正", "10万元", "condition_in_range@1");
    expect_ends("未知甲", "未知乙", "unknown_name@1 unknown_name@1");
    expect_ends("(不含)", "5元", "unfinished@1");
}
END_TEST

START_TEST(test_term_digits_count)
{
    mete_phrase phrase;
    world->context.term_digits = 5;
    ck_assert(mete_phrase_amount(&world->context,
                                 "法定最低 + 权重合计 * (法定最高 - 法定最低)",
                                 NULL, &phrase));
    ck_assert_int_eq(phrase.root->digits, 11);
    world->context.term_digits = 7;
    ck_assert(!mete_phrase_amount(&world->context,
                                  "法定最低 + 权重合计 * (法定最高 - 法定最低)",
                                  NULL, &phrase));
    ck_assert_str_eq(mete_faults_get(world->faults, 0)->code,
                     "phrase_too_many_digits");
}
END_TEST

START_TEST(test_term_has_the_unit_of_its_part)
{
    mete_range range;
    ck_assert(
        !mete_phrase_range(&world->context, "法定最低 + 3日", NULL, &range));
    world->context.term_unit = METE_UNIT_DAYS;
    ck_assert(
        mete_phrase_range(&world->context, "法定最低 + 3日", NULL, &range));
    ck_assert_int_eq(range.unit, METE_UNIT_DAYS);
}
END_TEST

START_TEST(test_digits_add_up_under_products)
{
    static const struct {
        const char *text;
        int digits;
    } amounts[] = {
        {"货值金额", 2},
        {"超标因子数目", 0},
        {"超标倍数", 6},
        {"货值金额 * 5%", 4},
        {"货值金额 * 超标倍数", 8},
        {"货值金额 * 5% + 超标因子数目 * 1元", 4},
        {"货值金额 / 8", 5},
        {"货值金额 / 0.5", 2},
        {"四舍五入(货值金额 * 超标倍数, 1元)", 0},
        {"四舍五入(货值金额 / 3, 0.01元)", 2},
        {"最大(货值金额, 0.5元)", 2},
        {"若 已改正 则 货值金额 否则 货值金额 * 5%", 4},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(amounts); i++) {
        mete_phrase phrase;
        ck_assert(mete_phrase_amount(&world->context, amounts[i].text, NULL,
                                     &phrase));
        ck_assert_msg(phrase.root->digits == amounts[i].digits, "%s: %d",
                      amounts[i].text, phrase.root->digits);
    }
}
END_TEST

Suite *test_range_suite(void)
{
    Suite *suite = suite_create("range");
    TCase *tests = tcase_create("range");
    tcase_add_checked_fixture(tests, set_up, tear_down);
    tcase_add_test(tests, test_range_knows_kind_unit_and_display);
    tcase_add_test(tests, test_missing_lower_end_is_above_zero);
    tcase_add_test(tests, test_point_has_one_end);
    tcase_add_test(tests, test_bare_ratio_is_refused_but_in_by);
    tcase_add_test(tests, test_ends_are_amounts);
    tcase_add_test(tests, test_wrong_ends_are_refused);
    tcase_add_test(tests, test_term_digits_count);
    tcase_add_test(tests, test_term_has_the_unit_of_its_part);
    tcase_add_test(tests, test_digits_add_up_under_products);
    suite_add_tcase(suite, tests);
    return suite;
}
