/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Amounts, ranges, values and questions in words.
 */
#include "report/words.h"

#include "sample_finding.h"

#include <check.h>
#include <glib.h>

Suite *test_words_suite(void);

#define NONE METE_EXACT_UNBOUNDED

/* Amounts in hundredths, so that fen can be said. */
static mete_exact hundredths(int64_t value)
{
    return (mete_exact)value * METE_EXACT_FEN;
}

static void expect_range(mete_words_ends ends, const char *expected)
{
    mete_buffer buffer = {0};
    mete_words_range(&buffer, &ends);
    char *text = mete_buffer_take(&buffer);
    ck_assert_str_eq(text, expected);
    g_free(text);
}

static mete_words_ends money(int64_t min, int64_t max, bool min_open,
                             bool max_open)
{
    return (mete_words_ends){METE_COUNT_MONEY, hundredths(min * 100),
                             max < 0 ? NONE : hundredths(max * 100), min_open,
                             max_open};
}

START_TEST(test_range_is_written_as_laws_write_it)
{
    expect_range(money(5000, 18500, false, false), "5000元以上18500元以下");
    expect_range(money(50000, 100000, false, false), "5万元以上10万元以下");
    expect_range(money(0, 2000, true, false), "2000元以下");
    expect_range(money(30000, -1, false, false), "3万元以上");
    expect_range(money(200000000, 300000000, false, false),
                 "2亿元以上3亿元以下");
    expect_range(money(50000, 50000, false, false), "5万元");
}
END_TEST

START_TEST(test_open_ends_say_so)
{
    expect_range(money(5000, 10000, false, true),
                 "5000元以上不足1万元（不含本数）");
    expect_range(money(5000, 10000, true, false),
                 "超过5000元（不含本数）1万元以下");
    expect_range(money(5000, 10000, true, true),
                 "超过5000元不足1万元（均不含本数）");
    expect_range(money(0, 2000, true, true), "不足2000元（不含本数）");
    expect_range(money(5000, -1, true, false), "超过5000元（不含本数）");
    expect_range(money(0, -1, true, true), "数额不定");
}
END_TEST

START_TEST(test_durations_have_their_own_words)
{
    expect_range((mete_words_ends){METE_COUNT_DAYS, METE_EXACT_ONE * 5,
                                   METE_EXACT_ONE * 15, false, false},
                 "5日以上15日以下");
    expect_range((mete_words_ends){METE_COUNT_MONTHS, METE_EXACT_ONE * 6,
                                   METE_EXACT_ONE * 12, false, false},
                 "6个月以上1年以下");
    expect_range((mete_words_ends){METE_COUNT_YEARS, METE_EXACT_ONE * 60, NONE,
                                   false, false},
                 "5年以上");
}
END_TEST

START_TEST(test_capitals_follow_the_range)
{
    mete_words_ends ends = money(5000, 29000, false, true);
    mete_buffer buffer = {0};
    ends.max += hundredths(50);
    mete_words_range_capitals(&buffer, &ends);
    char *text = mete_buffer_take(&buffer);
    ck_assert_str_eq(text, "人民币伍仟元整以上不足人民币贰万玖仟元伍角整"
                           "（不含本数）");
    g_free(text);
    ck_assert_ptr_null(mete_words_capitals(METE_EXACT_FEN / 2));
}
END_TEST

static void expect_value(const mete_fact *fact, int64_t value,
                         const char *words, const char *plain)
{
    mete_buffer buffer = {0};
    mete_words_value(&buffer, fact, value);
    char *text = mete_buffer_take(&buffer);
    ck_assert_str_eq(text, words);
    g_free(text);
    mete_words_plain_value(&buffer, fact, value);
    text = mete_buffer_take(&buffer);
    ck_assert_str_eq(text, plain);
    g_free(text);
}

START_TEST(test_values_have_words_and_a_plain_form)
{
    sample made = sample_finding_new(false);
    mete_fact flag = {.kind = METE_FACT_FLAG, .label = "已改正"};
    mete_fact date = {.kind = METE_FACT_DATE, .label = "立案日期"};
    mete_fact years = {.kind = METE_FACT_NUMBER,
                       .label = "工龄",
                       .unit_text = "年",
                       .unit_scale = 12 * METE_DECIMAL_ONE};
    expect_value(made.harm, 1, "轻微", "slight");
    expect_value(made.harm, 2, "较重", "较重");
    expect_value(made.gains, INT64_C(9999990000), "9999.99元", "9999.99");
    expect_value(made.gains, METE_VALUE_ABSENT, "没有", "absent");
    expect_value(made.gains, METE_VALUE_UNDETERMINABLE, "无法查明",
                 "undeterminable");
    expect_value(&flag, 1, "是", "true");
    expect_value(&flag, 0, "否", "false");
    expect_value(&date, 0, "1970年1月1日", "1970-01-01");
    expect_value(&years, 24 * METE_DECIMAL_ONE, "2年", "2");
    sample_finding_free(&made);
}
END_TEST

static void expect_question(const mete_fact *fact, const char *expected)
{
    mete_buffer buffer = {0};
    mete_words_question(&buffer, fact);
    char *text = mete_buffer_take(&buffer);
    ck_assert_str_eq(text, expected);
    g_free(text);
}

START_TEST(test_questions_are_asked_or_made)
{
    sample made = sample_finding_new(false);
    mete_fact own = {.kind = METE_FACT_FLAG, .label = "货已售出？"};
    mete_fact flag = {.kind = METE_FACT_FLAG, .label = "已改正"};
    expect_question(made.gains, "违法所得是多少？");
    expect_question(made.harm, "危害后果是哪一种：无、轻微、较重？");
    expect_question(&own, "货已售出？");
    expect_question(&flag, "是否“已改正”？");
    sample_finding_free(&made);
}
END_TEST

static void expect_formal(const char *phrase, const char *wanted)
{
    mete_buffer buffer = {0};
    mete_words_formal(&buffer, phrase);
    char *text = mete_buffer_take(&buffer);
    ck_assert_str_eq(text, wanted);
    g_free(text);
}

START_TEST(test_phrases_can_be_read_aloud)
{
    static const char *const pairs[][2] = {
        {" 危害后果 不超过\n轻微 且 a b 已改正 ",
         "危害后果不超过轻微且a b已改正"},
        {"次数(以往同类违法) = 0", "以往同类违法的次数为0"},
        {"次数(以往同类违法, 2年, 含本次) >= 2次",
         "2年内以往同类违法（含本次）的次数不低于2次"},
        {"次数（以往同类违法，本年度）≥ 3次",
         "本年度以往同类违法的次数不低于3次"},
        {"次数(以往同类违法, 自2019-01-01) > 1",
         "自2019年1月1日起以往同类违法的次数超过1"},
        {"周岁(出生日期, 违法行为终了日) 不满 14周岁",
         "按违法行为终了日计算的年龄不满14周岁"},
        {"时长(甲日, 乙日) 3个月以上", "自甲日至乙日的时长3个月以上"},
        {"(最大(货值金额, 10万元)) 15倍以上30倍以下",
         "（货值金额与10万元两者中较大的一项）15倍以上30倍以下"},
        {"上取整(总额 / 3, 1元)", "总额除以3（向上取整到1元）"},
        {"最大(0元, 违法所得 - (若 没有 已退赔金额 则 0元 否则 1元))",
         "0元与违法所得减（若没有已退赔金额则0元否则1元）两者中较大的一项"},
        {"建设项目地点 属于 (限批区、环境敏感区)",
         "建设项目地点属于限批区、环境敏感区"},
        {"货值金额 1万元(含)以上5万元(不含)以下",
         "货值金额1万元（含）以上5万元（不含）以下"},
        {"非 近二年内首次违法", "并非近二年内首次违法"},
        {"非(甲 或 乙)", "并非（甲或乙）"},
        {"非法所得 超过1元", "非法所得超过1元"},
        {"当事人类型 是 公民", "当事人类型为公民"},
        {"当事人类型 不是 公民", "当事人类型不是公民"},
        {"「是否(在)河道管理范围内?」 且 2-6立方米",
         "“是否（在）河道管理范围内？”且2至6立方米"},
        {"违法所得 - 已退赔金额 > 0元", "违法所得减已退赔金额超过0元"},
        {"发现日期 晚于 2026-03-01", "发现日期晚于2026年3月1日"},
        {"次数(甲", "次数（甲"},
        {"周岁(甲)", "周岁（甲）"},
        {"", ""},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(pairs); i++) {
        expect_formal(pairs[i][0], pairs[i][1]);
    }
}
END_TEST

START_TEST(test_phrases_may_nest_as_deep_as_they_like)
{
    GString *phrase = g_string_new(NULL);
    for (int i = 0; i < 300; i++) {
        g_string_append(phrase, "最大(甲, ");
    }
    mete_buffer buffer = {0};
    mete_words_formal(&buffer, phrase->str);
    g_string_append(phrase, "乙");
    for (int i = 0; i < 300; i++) {
        g_string_append(phrase, ")");
    }
    mete_words_formal(&buffer, phrase->str);
    char *text = mete_buffer_take(&buffer);
    ck_assert_ptr_nonnull(text);
    ck_assert(g_utf8_validate(text, -1, NULL));
    g_free(text);
    g_string_free(phrase, TRUE);
}
END_TEST

Suite *test_words_suite(void)
{
    Suite *suite = suite_create("words");
    TCase *tests = tcase_create("words");
    tcase_add_test(tests, test_range_is_written_as_laws_write_it);
    tcase_add_test(tests, test_open_ends_say_so);
    tcase_add_test(tests, test_durations_have_their_own_words);
    tcase_add_test(tests, test_capitals_follow_the_range);
    tcase_add_test(tests, test_values_have_words_and_a_plain_form);
    tcase_add_test(tests, test_questions_are_asked_or_made);
    tcase_add_test(tests, test_phrases_can_be_read_aloud);
    tcase_add_test(tests, test_phrases_may_nest_as_deep_as_they_like);
    suite_add_tcase(suite, tests);
    return suite;
}
