/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Values of facts from text, one fact or a line of them, and item ids.
 */
#include "fixture.h"

#include "load/load.h"
#include "load/value.h"

#include <check.h>
#include <glib.h>
#include <string.h>

Suite *test_value_suite(void);

#define ONE METE_DECIMAL_ONE

static mete_rulebook *rulebook;
static mete_case *the_case;
static mete_faults *faults;

static void set_up(void)
{
    rulebook = fixture_rulebook();
    the_case = mete_case_create(rulebook);
    faults = mete_faults_new();
}

static void tear_down(void)
{
    mete_faults_free(faults);
    mete_case_destroy(the_case);
    mete_rulebook_unref(rulebook);
}

static void reads(int fact, const char *text, int64_t expected)
{
    char *why = NULL;
    int64_t value = -1;

    if (!mete_value_read(rulebook->facts[fact], text, &value, &why)) {
        ck_abort_msg("%s: %s", text, why);
    }
    if (value != expected) {
        ck_abort_msg("%s: %" G_GINT64_FORMAT, text, value);
    }
}

/* Refuses, with a sentence that holds `words`. */
static void refuses(int fact, const char *text, const char *words)
{
    char *why = NULL;
    int64_t value;

    if (mete_value_read(rulebook->facts[fact], text, &value, &why)) {
        ck_abort_msg("%s was read", text);
    }
    if (strstr(why, words) == NULL) {
        ck_abort_msg("%s: %s", text, why);
    }
    g_free(why);
}

START_TEST(test_money_is_read_to_the_fen)
{
    int fact = FIXTURE_GOODS_VALUE;

    reads(fact, "9999.99", 9999990000);
    reads(fact, "9999.99元", 9999990000);
    reads(fact, "1.5万元", 15000 * ONE);
    reads(fact, "1.5 万元", 15000 * ONE);
    reads(fact, "１．５万元", 15000 * ONE);
    reads(fact, "5万", 50000 * ONE);
    reads(fact, "五万元", 50000 * ONE);
    reads(fact, "1亿元", 100000000 * ONE);
    reads(fact, "0", 0);
    refuses(fact, "9999.999元", "只到分");
    refuses(fact, "50,000元", "两种读法");
    refuses(fact, "一百五", "两种读法");
    refuses(fact, "1 000元", "两种读法");
    refuses(fact, "5美元", "应是元");
    refuses(fact, "5倍", "应是元");
    refuses(fact, "10%", "应是元");
    refuses(fact, "百分之十", "应是元");
    refuses(fact, "很多", "1.5万元");
    refuses(fact, "", "没有写值");
    refuses(fact, "5元6角", "应是元");
    refuses(fact, "99999999999999999999", "太大");
    refuses(fact, "0.0000001", "六位");
}
END_TEST

START_TEST(test_amounts_are_read_in_units_of_their_dimension)
{
    reads(FIXTURE_AREA, "120", 120 * ONE);
    reads(FIXTURE_AREA, "120平方米", 120 * ONE);
    reads(FIXTURE_AREA, "120㎡", 120 * ONE);
    reads(FIXTURE_AREA, "120m²", 120 * ONE);
    reads(FIXTURE_AREA, "0.5万平方米", 5000 * ONE);
    refuses(FIXTURE_AREA, "5亩", "应是平方米");
    reads(FIXTURE_OVERDUE, "2", 24 * ONE);
    reads(FIXTURE_OVERDUE, "2年", 24 * ONE);
    reads(FIXTURE_OVERDUE, "1.5年", 18 * ONE);
    reads(FIXTURE_OVERDUE, "6个月", 6 * ONE);
    reads(FIXTURE_OVERDUE, "六个月", 6 * ONE);
    refuses(FIXTURE_OVERDUE, "30日", "应是年");
    reads(FIXTURE_CONTENT, "30", ONE * 3 / 10);
    reads(FIXTURE_CONTENT, "30%", ONE * 3 / 10);
    reads(FIXTURE_CONTENT, "百分之三十", ONE * 3 / 10);
    reads(FIXTURE_CONTENT, "2‰", ONE / 500);
    reads(FIXTURE_CONTENT, "1.2倍", ONE * 12 / 10);
    reads(FIXTURE_CONTENT, "-5%", -ONE / 20);
    reads(FIXTURE_CONTENT, "负5%", -ONE / 20);
    reads(FIXTURE_STAFF, "12", 12 * ONE);
    reads(FIXTURE_STAFF, "十二", 12 * ONE);
    refuses(FIXTURE_STAFF, "1.5", "不是整数");
    refuses(FIXTURE_STAFF, "12次", "只写数字");
}
END_TEST

START_TEST(test_a_large_unit_is_not_guessed)
{
    rulebook->facts[FIXTURE_GOODS_VALUE]->unit_text = "万元";
    rulebook->facts[FIXTURE_GOODS_VALUE]->unit_scale = 10000 * ONE;
    reads(FIXTURE_GOODS_VALUE, "5", 50000 * ONE);
    reads(FIXTURE_GOODS_VALUE, "5万元", 50000 * ONE);
    reads(FIXTURE_GOODS_VALUE, "5元", 5 * ONE);
    refuses(FIXTURE_GOODS_VALUE, "5万", "两种读法");
}
END_TEST

START_TEST(test_labels_ids_flags_and_dates_are_read)
{
    mete_date day;

    mete_date_from_ymd(2026, 3, 1, &day);
    reads(FIXTURE_HARM, "轻微", 1);
    reads(FIXTURE_HARM, "slight", 1);
    reads(FIXTURE_HARM, "ｓｌｉｇｈｔ", 1);
    reads(FIXTURE_HARM, " 无 ", 0);
    refuses(FIXTURE_HARM, "很大", "无、轻微、较重、严重");
    refuses(FIXTURE_HARM, "较轻", "应为");
    refuses(FIXTURE_PARTY, "sole_propriator", "是不是“sole_proprietor”");
    reads(FIXTURE_PARTY, "法人或者其他组织", 2);
    reads(FIXTURE_PROMISED, "是", 1);
    reads(FIXTURE_PROMISED, "否", 0);
    reads(FIXTURE_PROMISED, "没有", 0);
    reads(FIXTURE_PROMISED, "未作出承诺", 0);
    reads(FIXTURE_PROMISED, "true", 1);
    refuses(FIXTURE_PROMISED, "1", "“是”或“否”");
    reads(FIXTURE_ACT_END, "2026-03-01", day);
    reads(FIXTURE_ACT_END, "2026/3/1", day);
    reads(FIXTURE_ACT_END, "2026年3月1日", day);
    reads(FIXTURE_ACT_END, "２０２６年３月１日", day);
    refuses(FIXTURE_ACT_END, "20260301", "不是日期");
    refuses(FIXTURE_ACT_END, "2026-02-29", "没有这一天");
    refuses(FIXTURE_PRIORS, "2026-03-01", "逐次");
    reads(FIXTURE_REMARK, "随便", 0);
}
END_TEST

START_TEST(test_long_texts_are_not_quoted_whole)
{
    char *text = g_strnfill(100000, 'x');
    char *why = NULL;
    int64_t value;

    for (int i = 0; i < FIXTURE_FACTS; i++) {
        if (!mete_value_read(rulebook->facts[i], text, &value, &why)) {
            ck_assert_uint_lt(strlen(why), 400);
            g_free(why);
        }
    }
    g_free(text);
}
END_TEST

static void says(int fact, int64_t value, const char *expected)
{
    char *words = mete_value_words(rulebook->facts[fact], value);

    ck_assert_str_eq(words, expected);
    g_free(words);
}

static void domain_is(int fact, const char *expected)
{
    char *words = mete_value_domain(rulebook->facts[fact]);

    ck_assert_str_eq(words, expected);
    g_free(words);
}

START_TEST(test_values_and_domains_have_words)
{
    says(FIXTURE_GOODS_VALUE, 15000 * ONE, "15000元");
    says(FIXTURE_GOODS_VALUE, METE_VALUE_ABSENT, "没有");
    says(FIXTURE_GOODS_VALUE, METE_VALUE_UNBOUNDED, "不限");
    says(FIXTURE_ILLEGAL_GAINS, METE_VALUE_UNDETERMINABLE, "无法查明");
    says(FIXTURE_OVERDUE, 18 * ONE, "1.5年");
    says(FIXTURE_OVERDUE, 5 * ONE, "5个月");
    says(FIXTURE_CONTENT, INT64_MAX - 1, "922337203685477.5806%");
    says(FIXTURE_HARM, 2, "较重");
    says(FIXTURE_HARM, 9, "");
    says(FIXTURE_PROMISED, 1, "是");
    says(FIXTURE_ACT_END, 0, "1970-01-01");
    says(FIXTURE_ACT_END, INT64_MAX, "2999-12-31");
    domain_is(FIXTURE_GOODS_VALUE, "0元以上1000000000000元以下");
    domain_is(FIXTURE_AREA, "0平方米以上1000000平方米以下");
    domain_is(FIXTURE_CONTENT, "-50%以上");
    domain_is(FIXTURE_HARM, "无、轻微、较重、严重");
    domain_is(FIXTURE_ACT_END, "1900-01-01至2999-12-31");
}
END_TEST

static void check_slot(int index, int64_t lo, int64_t hi)
{
    ck_assert_int_eq(the_case->slots[index].lo, lo);
    ck_assert_int_eq(the_case->slots[index].hi, hi);
}

/* The only fault has this code and its message holds `words`. */
static void check_fault(const char *code, const char *words)
{
    const mete_fault *fault;

    ck_assert_uint_eq(mete_faults_errors(faults), 1);
    fault = mete_faults_get(faults, 0);
    ck_assert_str_eq(fault->code, code);
    if (strstr(fault->message, words) == NULL) {
        ck_abort_msg("%s", fault->message);
    }
    mete_faults_free(faults);
    faults = mete_faults_new();
}

static bool load(const char *name, const char *value)
{
    return mete_load_fact(the_case, name, value, NULL, faults);
}

START_TEST(test_a_fact_is_loaded_from_text)
{
    ck_assert(load("货值金额", "1.5万元"));
    check_slot(FIXTURE_GOODS_VALUE, 15000 * ONE, 15000 * ONE);
    ck_assert(load("货值", "2元"));
    check_slot(FIXTURE_GOODS_VALUE, 2 * ONE, 2 * ONE);
    ck_assert(load("已作出承诺", NULL));
    check_slot(FIXTURE_PROMISED, 1, 1);
    ck_assert(load("未作出承诺", ""));
    check_slot(FIXTURE_PROMISED, 0, 0);
    ck_assert(load("未作出承诺", "否"));
    check_slot(FIXTURE_PROMISED, 1, 1);
    ck_assert(load("「在河道管理范围内」", "是"));
    check_slot(FIXTURE_RIVERBANK, 1, 1);
    ck_assert(load("危害后果", "无"));
    check_slot(FIXTURE_HARM, 0, 0);
    ck_assert(load("违法所得", "没有"));
    check_slot(FIXTURE_ILLEGAL_GAINS, METE_VALUE_ABSENT, METE_VALUE_ABSENT);
    ck_assert(load("违法所得", "无法查明：账册灭失，无从核算"));
    check_slot(FIXTURE_ILLEGAL_GAINS, METE_VALUE_UNDETERMINABLE,
               METE_VALUE_UNDETERMINABLE);
    ck_assert_str_eq(mete_case_reason(the_case, FIXTURE_ILLEGAL_GAINS),
                     "账册灭失，无从核算");
    ck_assert(load("违法所得", "5元"));
    ck_assert_ptr_null(mete_case_reason(the_case, FIXTURE_ILLEGAL_GAINS));
    ck_assert(load("违法所得", "未知"));
    check_slot(FIXTURE_ILLEGAL_GAINS, METE_VALUE_ABSENT, METE_VALUE_UNBOUNDED);
    ck_assert(load("情节严重", "是: 造成停水"));
    ck_assert_str_eq(mete_case_reason(the_case, FIXTURE_GRAVE_CASE),
                     "造成停水");
    ck_assert(load("备注", "现场：已拍照"));
    ck_assert_str_eq(mete_case_reason(the_case, FIXTURE_REMARK),
                     "现场：已拍照");
    ck_assert_uint_eq(mete_faults_count(faults), 0);
}
END_TEST

START_TEST(test_events_are_loaded_from_text)
{
    int index = FIXTURE_PRIORS;

    ck_assert(load("以往同类违法", "2025-06-02、2025-01-10"));
    ck_assert_uint_eq(the_case->events[0].count, 2);
    ck_assert_int_lt(the_case->events[0].days[0], the_case->events[0].days[1]);
    ck_assert(load("priors", "2025年1月1日， 2025/1/2 2025-01-03"));
    ck_assert_uint_eq(the_case->events[0].count, 3);
    ck_assert(load("priors", "没有"));
    check_slot(index, 1, 1);
    ck_assert_uint_eq(the_case->events[0].count, 0);
    ck_assert(!load("priors", "2025-01-10、去年"));
    check_fault("bad_value", "priors：“去年”");
    check_slot(index, 1, 1);
}
END_TEST

START_TEST(test_faults_of_a_fact_leave_the_case)
{
    ck_assert(load("占地面积", "5"));
    ck_assert(!load("占地面积", "101万"));
    check_fault("out_of_domain", "1010000平方米");
    ck_assert(!load("占地面积", "没有"));
    check_fault("not_absent", "没有");
    ck_assert(!load("占地面积", "无法查明"));
    check_fault("not_undeterminable", "无法查明");
    ck_assert(!load("占地面积", NULL));
    check_fault("missing_value", "占地面积 = 3平方米");
    ck_assert(!load("占地面积", "很大"));
    check_fault("bad_value", "占地面积：“很大”");
    check_slot(FIXTURE_AREA, 5 * ONE, 5 * ONE);
    ck_assert(!load("面积", "5"));
    check_fault("unknown_fact", "某些事项自己的");
    ck_assert(mete_case_put_item(the_case, FIXTURE_ITEM));
    ck_assert(load("面积", "5亩"));
    check_slot(FIXTURE_MU, 5 * ONE, 5 * ONE);
    ck_assert(!load("货值余额", "5"));
    ck_assert_str_eq(mete_faults_get(faults, 0)->hint, "是不是“货值金额”？");
    check_fault("unknown_fact", "货值余额");
    ck_assert(!load("未改正", "是"));
    ck_assert_ptr_null(mete_faults_get(faults, 0)->hint);
    check_fault("unknown_fact", "未改正");
}
END_TEST

START_TEST(test_a_line_of_facts_is_loaded)
{
    ck_assert(mete_load_facts(
        the_case,
        "当事人类型 = 法人或者其他组织; 货值金额＝9999.99元；\n"
        " 危害后果 = 轻微;; 已作出承诺; 「在河道管理范围内」 = 否;"
        "以往同类违法 = 2025-01-10 ;",
        NULL, faults));
    check_slot(FIXTURE_PARTY, 2, 2);
    check_slot(FIXTURE_GOODS_VALUE, 9999990000, 9999990000);
    check_slot(FIXTURE_HARM, 1, 1);
    check_slot(FIXTURE_PROMISED, 1, 1);
    check_slot(FIXTURE_RIVERBANK, 0, 0);
    ck_assert_uint_eq(fixture_given(the_case), 6);
    ck_assert(mete_load_facts(the_case, "", NULL, faults));
    ck_assert(mete_load_facts(the_case, " ;；\n", NULL, faults));
    ck_assert_uint_eq(mete_faults_count(faults), 0);
}
END_TEST

START_TEST(test_a_line_with_faults_changes_nothing)
{
    mete_place place = {"tests/a.lua", 7, 5};

    ck_assert(!mete_load_facts(the_case,
                               "货值金额 = 5元; 货值 = 6元; 面基 = 3;\n"
                               "  危害后果 = 轻徽",
                               &place, faults));
    ck_assert_uint_eq(mete_faults_errors(faults), 3);
    ck_assert_str_eq(mete_faults_get(faults, 0)->code, "duplicate_fact");
    ck_assert_int_eq(mete_faults_get(faults, 0)->line, 7);
    ck_assert_int_eq(mete_faults_get(faults, 0)->column, 16);
    ck_assert_str_eq(mete_faults_get(faults, 1)->code, "unknown_fact");
    ck_assert_str_eq(mete_faults_get(faults, 2)->code, "bad_value");
    ck_assert_int_eq(mete_faults_get(faults, 2)->line, 8);
    ck_assert_int_eq(mete_faults_get(faults, 2)->column, 3);
    ck_assert_str_eq(mete_faults_get(faults, 2)->file, "tests/a.lua");
    ck_assert_uint_eq(fixture_given(the_case), 0);
}
END_TEST

START_TEST(test_a_missing_semicolon_is_named)
{
    ck_assert(!mete_load_facts(the_case, "货值金额 = 5元\n危害后果 = 轻微",
                               NULL, faults));
    check_fault("missing_separator", "货值金额");
}
END_TEST

START_TEST(test_an_item_is_chosen_or_suggested)
{
    ck_assert(mete_load_item(the_case, FIXTURE_ITEM, NULL, faults));
    ck_assert(mete_load_item(the_case, " ｅｉａ．31.1 ", NULL, faults));
    ck_assert_uint_eq(the_case->versions.count, 2);
    ck_assert(!mete_load_item(the_case, "market.food.125.1.9", NULL, faults));
    ck_assert_ptr_nonnull(
        strstr(mete_faults_get(faults, 0)->hint, "“market.food.125.1.1”"));
    check_fault("unknown_item", "market.food.125.1.9");
    ck_assert(!mete_load_item(the_case, "未批先建", NULL, faults));
    ck_assert_str_eq(mete_faults_get(faults, 0)->hint,
                     "是不是“eia.31.1”（未批先建）？");
    check_fault("unknown_item", "未批先建");
    ck_assert(!mete_load_item(the_case, "nothing like it", NULL, faults));
    ck_assert_ptr_nonnull(
        strstr(mete_faults_get(faults, 0)->hint, "例如“eia.31.1”"));
    check_fault("unknown_item", "nothing");
    ck_assert_ptr_nonnull(the_case->item);
    ck_assert(!mete_load_item(the_case, NULL, NULL, faults));
}
END_TEST

/* Pieces that texts are made of at random. */
static const char *const pieces[] = {
    "货值金额", "=",    "；", ";",     "「",    "」",     "危害后果",   "轻微",
    "5",        "万",   "元", "%",     " ",     "\n",     "没有",       "：",
    "无法查明", "是",   "-",  "2026-", "03-01", "priors", "违法所得",   "面积",
    "亿",       "一百", ",",  "\xE4",  "\x80",  "、",     "未作出承诺", "."};

START_TEST(test_random_lines_are_read_or_refused)
{
    GRand *rand = g_rand_new_with_seed(7);
    GString *text = g_string_new(NULL);

    for (int i = 0; i < 100000; i++) {
        int count = g_rand_int_range(rand, 0, 24);

        g_string_truncate(text, 0);
        for (int n = 0; n < count; n++) {
            g_string_append(
                text, pieces[g_rand_int_range(rand, 0, G_N_ELEMENTS(pieces))]);
        }
        bool done = mete_load_facts(the_case, text->str, NULL, faults);

        ck_assert(done == (mete_faults_errors(faults) == 0));
        ck_assert(done || fixture_given(the_case) == 0);
        mete_case_reset(the_case);
        mete_faults_free(faults);
        faults = mete_faults_new();
    }
    g_string_free(text, TRUE);
    g_rand_free(rand);
}
END_TEST

START_TEST(test_what_is_too_long_is_refused)
{
    char *text = g_strnfill((1 << 20) + 1, ';');

    ck_assert(!mete_load_facts(the_case, text, NULL, faults));
    check_fault("too_large", "太长");
    ck_assert(!load(text, NULL));
    check_fault("too_large", "太长");
    ck_assert(!load("备注", text));
    check_fault("too_large", "太长");
    g_free(text);
}
END_TEST

Suite *test_value_suite(void)
{
    Suite *suite = suite_create("value");
    TCase *tests = tcase_create("value");

    tcase_add_checked_fixture(tests, set_up, tear_down);
    tcase_add_test(tests, test_money_is_read_to_the_fen);
    tcase_add_test(tests, test_amounts_are_read_in_units_of_their_dimension);
    tcase_add_test(tests, test_a_large_unit_is_not_guessed);
    tcase_add_test(tests, test_labels_ids_flags_and_dates_are_read);
    tcase_add_test(tests, test_long_texts_are_not_quoted_whole);
    tcase_add_test(tests, test_values_and_domains_have_words);
    tcase_add_test(tests, test_a_fact_is_loaded_from_text);
    tcase_add_test(tests, test_events_are_loaded_from_text);
    tcase_add_test(tests, test_faults_of_a_fact_leave_the_case);
    tcase_add_test(tests, test_a_line_of_facts_is_loaded);
    tcase_add_test(tests, test_a_line_with_faults_changes_nothing);
    tcase_add_test(tests, test_a_missing_semicolon_is_named);
    tcase_add_test(tests, test_an_item_is_chosen_or_suggested);
    tcase_add_test(tests, test_random_lines_are_read_or_refused);
    tcase_add_test(tests, test_what_is_too_long_is_refused);
    suite_add_tcase(suite, tests);
    return suite;
}
