/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Quantities and units: as texts of cases and Lua fields, and as units that
 * facts declare.
 */
#include "phrase_world.h"

#include <check.h>
#include <string.h>

Suite *test_quantity_suite(void);

static phrase_world *world;

static void set_up(void)
{
    world = phrase_world_new();
}

static void tear_down(void)
{
    phrase_world_free(world);
}

/* `expected` in the decimal's shortest form, or NULL where it is refused. */
static void expect_value(const char *label, const char *text,
                         const char *expected)
{
    const mete_fact *fact = phrase_world_fact(world, label);
    int64_t value = -1;
    char *wrong = mete_phrase_quantity(world->lexicon, fact, text, &value);
    char number[METE_DECIMAL_TEXT] = "";
    if (wrong == NULL) {
        mete_decimal_format(value, number);
    }
    ck_assert_msg(expected == NULL ? wrong != NULL
                                   : strcmp(number, expected) == 0,
                  "%s %s: %s %s", label, text, number, wrong);
    g_free(wrong);
}

START_TEST(test_amounts_are_read_in_the_unit_of_the_fact)
{
    expect_value("货值金额", "1.5万元", "15000");
    expect_value("货值金额", "15000", "15000");
    expect_value("货值金额", " ５万 ", "50000");
    expect_value("货值金额", "9999.99", "9999.99");
    expect_value("货值金额", "五万元", "50000");
    expect_value("产值", "3", "30000");
    expect_value("产值", "3元", "3");
    expect_value("超量比例", "30", "0.3");
    expect_value("超量比例", "30%", "0.3");
    expect_value("超量比例", "百分之三十", "0.3");
    expect_value("超标倍数", "3", "3");
    expect_value("超标倍数", "300%", "3");
    expect_value("逾期时间", "2", "24");
    expect_value("逾期时间", "6个月", "6");
    expect_value("逾期天数", "30天", "30");
    expect_value("占地面积", "5㎡", "5");
    expect_value("占地面积", "5.25", "5.25");
    expect_value("重量", "5千克", "5");
    expect_value("重量", "5千", "5000");
    expect_value("温度", "-5度", "-5");
    expect_value("超标因子数目", "3个", "3");
    expect_value("未记录人数", "30", "30");
    expect_value("年龄", "14周岁", "14");
}
END_TEST

START_TEST(test_wrong_amounts_are_refused)
{
    expect_value("货值金额", "0.001元", NULL);
    expect_value("货值金额", "50,000", NULL);
    expect_value("货值金额", "一百五", NULL);
    expect_value("货值金额", "5平方米", NULL);
    expect_value("货值金额", "5%", NULL);
    expect_value("货值金额", "5元以上", NULL);
    expect_value("货值金额", "很多", NULL);
    expect_value("货值金额", "", NULL);
    expect_value("货值金额", "9999999999999999元", NULL);
    expect_value("超量比例", "0.00001%", NULL);
    expect_value("超标因子数目", "1.5", NULL);
    expect_value("占地面积", "5箩筐", NULL);
    expect_value("备注", "5", NULL);
}
END_TEST

static void expect_index(const char *label, const char *text, int64_t expected)
{
    const mete_fact *fact = phrase_world_fact(world, label);
    int64_t value = -1;
    char *wrong = mete_phrase_quantity(world->lexicon, fact, text, &value);
    ck_assert_msg(wrong == NULL, "%s", wrong);
    ck_assert_int_eq(value, expected);
}

START_TEST(test_labels_days_and_truths_are_read)
{
    expect_index("危害后果", "轻微", 1);
    expect_index("危害后果", "grave", 3);
    expect_index("涉嫌犯罪", "是", 1);
    expect_index("涉嫌犯罪", "否", 0);
    expect_index("发现日期", "1970-01-11", 10);
    expect_index("发现日期", "1970年1月11日", 10);
    expect_value("危害后果", "很重", NULL);
    expect_value("涉嫌犯罪", "也许", NULL);
    expect_value("发现日期", "2026-02-30", NULL);
}
END_TEST

static void expect_constant(const char *text, mete_unit unit,
                            const char *expected)
{
    char number[METE_DECIMAL_TEXT];
    mete_unit read = -1;
    int64_t value = 0;
    char *wrong = mete_phrase_constant(world->lexicon, text, &read, &value);
    ck_assert_msg(wrong == NULL, "%s: %s", text, wrong);
    mete_decimal_format(value, number);
    ck_assert_str_eq(number, expected);
    ck_assert_int_eq(read, unit);
}

START_TEST(test_constants_know_their_dimension)
{
    expect_constant("20%", METE_UNIT_RATIO, "0.2");
    expect_constant("2倍", METE_UNIT_RATIO, "2");
    expect_constant("2年", METE_UNIT_MONTHS, "24");
    expect_constant("6个月", METE_UNIT_MONTHS, "6");
    expect_constant("90日", METE_UNIT_DAYS, "90");
    expect_constant("5个工作日", METE_UNIT_WORKDAYS, "5");
    expect_constant("1元", METE_UNIT_MONEY, "1");
    expect_constant("1000万元", METE_UNIT_MONEY, "10000000");
    expect_constant("两次", METE_UNIT_TIMES, "2");
    expect_constant("14周岁", METE_UNIT_AGE, "14");
    expect_constant("0", METE_UNIT_NONE, "0");
    expect_constant("-30%", METE_UNIT_RATIO, "-0.3");
}
END_TEST

START_TEST(test_units_are_declared_once)
{
    mete_lexicon *lexicon = world->lexicon;
    mete_display display;
    int64_t scale;
    mete_unit area = mete_lexicon_add_unit(lexicon, "平方米");
    ck_assert_int_ge(area, METE_UNIT_DECLARED);
    ck_assert_int_eq(mete_lexicon_add_unit(lexicon, "㎡"), area);
    ck_assert_int_eq(mete_lexicon_add_unit(lexicon, "m²"), area);
    ck_assert_int_ne(mete_lexicon_add_unit(lexicon, "车次"), area);
    ck_assert_str_eq(mete_lexicon_unit_text(lexicon, area), "平方米");
    ck_assert_str_eq(mete_lexicon_unit_text(lexicon, METE_UNIT_MONEY), "元");
    ck_assert_int_eq(mete_lexicon_read_unit(lexicon, "年", &scale, &display),
                     METE_UNIT_MONTHS);
    ck_assert_int_eq(scale, 12 * METE_DECIMAL_ONE);
    ck_assert_int_eq(display, METE_DISPLAY_YEARS);
    ck_assert_int_eq(mete_lexicon_read_unit(lexicon, "%", &scale, &display),
                     METE_UNIT_RATIO);
    ck_assert_int_eq(scale, 10000);
    ck_assert_int_eq(
        mete_lexicon_read_unit(lexicon, "万平方米", &scale, &display), area);
    ck_assert_int_eq(scale, 10000 * METE_DECIMAL_ONE);
    ck_assert_int_eq(mete_lexicon_read_unit(lexicon, NULL, &scale, &display),
                     METE_UNIT_NONE);
    ck_assert_int_eq(scale, METE_DECIMAL_ONE);
}
END_TEST

Suite *test_quantity_suite(void)
{
    Suite *suite = suite_create("quantity");
    TCase *tests = tcase_create("quantity");
    tcase_add_checked_fixture(tests, set_up, tear_down);
    tcase_add_test(tests, test_amounts_are_read_in_the_unit_of_the_fact);
    tcase_add_test(tests, test_wrong_amounts_are_refused);
    tcase_add_test(tests, test_labels_days_and_truths_are_read);
    tcase_add_test(tests, test_constants_know_their_dimension);
    tcase_add_test(tests, test_units_are_declared_once);
    suite_add_tcase(suite, tests);
    return suite;
}
