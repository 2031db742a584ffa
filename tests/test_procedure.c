/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Rules that read what the penalty comes to: procedures, deadlines, and what
 * a bare confiscation takes.
 */
#include "book.h"

#include <check.h>

Suite *test_procedure_suite(void);

static void open_with(const char *statute, const char *rules)
{
    char *text = g_strdup_printf("item \"i\" { " BOOK_HEAD ",\n"
                                 "  statute = { %s } }\n%s\n",
                                 statute, rules);

    book_open(text);
    g_free(text);
}

#define FLAG(state) "\"procedure\":[{\"flag\":\"听证\",\"state\":\"" state "\""

static void expect_state(const char *statute, const char *when,
                         const char *facts, const char *state)
{
    char *rule =
        g_strdup_printf("procedure { \"听证\", when = \"%s\" }", when);
    char *want = g_strdup_printf(FLAG("%s"), state);

    book_begin();
    open_with(statute, rule);
    book_expect(facts, want, NULL);
    book_end();
    g_free(want);
    g_free(rule);
}

START_TEST(test_the_whole_displayed_range_is_looked_at)
{
    static const struct {
        const char *fine;
        const char *when;
        const char *state;
    } rows[] = {
        {"5000元以上5万元以下", "罚款 >= 5000元", "always"},
        {"5000元以上5万元以下", "罚款 >= 5000.01元", "possible"},
        {"5000元以上5万元以下", "罚款 >= 5万元", "possible"},
        {"5000元以上5万元以下", "罚款 >= 50000.01元", "never"},
        /* an open end does not reach */
        {"5000元以上5万元(不含)以下", "罚款 >= 5万元", "never"},
        {"超过5000元5万元以下", "罚款 不超过 5000元", "never"},
        {"5万元以下", "罚款 > 0元", "always"},
        {"3万元", "罚款 = 3万元", "always"},
        {"3万元以上", "罚款 超过 100亿元", "possible"},
        {"3万元以上", "罚款 不足 3万元", "never"},
    };

    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        char *clause = g_strdup_printf("fine { \"%s\" }", rows[i].fine);

        expect_state(clause, rows[i].when, "", rows[i].state);
        g_free(clause);
    }
}
END_TEST

START_TEST(test_kinds_are_asked_for)
{
    static const struct {
        const char *statute;
        const char *when;
        const char *state;
    } rows[] = {
        {"warning {}", "处罚 含 警告", "always"},
        {"warning {}", "处罚 含 (罚款、吊销许可证件)", "never"},
        {"warning {}", "处罚 仅有 警告", "always"},
        {"warning {}, fine { \"3万元\" }", "处罚 仅有 警告", "never"},
        {"warning {}, fine { \"3万元\" }", "处罚 仅有 (警告、罚款)", "always"},
        {"warning {}, may_add { revoke_license {} }", "处罚 含 吊销许可证件",
         "possible"},
        {"one_of { warning {}, fine { \"3万元\" } }", "处罚 含 罚款",
         "possible"},
        {"one_of { warning {}, fine { \"3万元\" } }", "有 罚款", "possible"},
        {"warning {}", "没有 罚款", "always"},
        {"warning {}", "罚款 >= 0元", "never"},
        {"order \"责令改正\", warning {}", "没有 处罚", "never"},
    };

    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        expect_state(rows[i].statute, rows[i].when, "", rows[i].state);
    }
}
END_TEST

/* What only procedure depends on is never missing. */
START_TEST(test_facts_of_procedure_are_not_missing)
{
    open_with("fine { \"5000元以上5万元以下\" }",
              "procedure { \"听证\", when = \"「案情复杂」\" }");
    book_expect("", "\"missing\":[]", "\"outcome\":\"penalty\"",
                FLAG("possible"), NULL);
    book_expect("「案情复杂」 = 是", FLAG("always"), NULL);
}
END_TEST

START_TEST(test_completions_are_joined)
{
    const char *clause =
        "fine { \"1000元以上2000元以下\", when = \"「甲」\" }, "
        "fine { \"5万元以上6万元以下\", otherwise = true }";

    expect_state(clause, "罚款 >= 3000元", "", "possible");
    expect_state(clause, "罚款 >= 3000元", "「甲」 = 是", "never");
    expect_state(clause, "罚款 >= 3000元", "「甲」 = 否", "always");
    expect_state(clause, "罚款 >= 1000元", "", "always");
    expect_state(clause, "罚款 > 6万元", "", "never");
}
END_TEST

START_TEST(test_procedure_names_are_not_seen_elsewhere)
{
    book_refuses("item \"i\" { " BOOK_HEAD ", statute = { fine { \"3万元\","
                 " when = \"处罚 含 罚款\" } } }",
                 "phrase_unknown_name:1:87", "处罚");
}
END_TEST

START_TEST(test_several_values_are_not_compared)
{
    book_refuses("item \"i\" { " BOOK_HEAD ", statute = { warning {} } }\n"
                 "procedure { \"甲\", when = \"处罚 是 警告\" }\n",
                 "phrase_not_a_choice:2:26", NULL);
}
END_TEST

/* ---- deadlines ---- */

static void expect_due(const char *days, const char *facts, const char *due)
{
    char *rule = g_strdup_printf(
        "deadline { \"期限\", from = \"发现日期\", days = \"%s\" }", days);

    book_begin();
    open_with("warning {}", rule);
    book_expect(facts, due, NULL);
    book_end();
    g_free(rule);
}

START_TEST(test_deadlines_have_a_last_day)
{
    expect_due("90日", "发现日期 = 2026-01-31",
               "\"deadlines\":[{\"name\":\"期限\",\"due\":\"2026-05-01\"");
    expect_due("1个月", "发现日期 = 2026-01-31",
               "\"due\":\"2026-02-28\"");
    expect_due("90日", "", "\"deadlines\":[{\"name\":\"期限\",\"due\":null");
    /* without a calendar nobody knows */
    expect_due("7工作日", "发现日期 = 2026-01-31", "\"due\":null");
}
END_TEST

START_TEST(test_a_deadline_may_have_a_condition)
{
    open_with("warning {}", "deadline { \"期限\", from = \"发现日期\","
                            " days = \"90日\", when = \"「甲」\" }");
    book_expect("「甲」 = 否; 发现日期 = 2026-01-31",
                "\"deadlines\":[]", NULL);
    book_expect("发现日期 = 2026-01-31", "\"due\":null", NULL);
    book_expect("「甲」 = 是; 发现日期 = 2026-01-31",
                "\"due\":\"2026-05-01\"", NULL);
}
END_TEST

START_TEST(test_a_period_is_a_period)
{
    book_refuses("deadline { \"甲\", from = \"发现日期\", days = \"5元\" }", "wrong_value:1:32",
                 "days 不是");
    book_refuses("deadline { \"甲\", from = \"货值金额\", days = \"5日\" }",
                 "wrong_value:1:17", "不是日期");
}
END_TEST

/* ---- confiscation ---- */

#define GAINS                                                               \
    "confiscation { gains = \"若 没有 违法所得 则 0元 否则 最大(0元, "     \
    "违法所得 - 1000元)\" }"

START_TEST(test_a_bare_confiscation_takes_the_gains)
{
    open_with("confiscate_gains {}, warning {}", GAINS);
    book_expect("违法所得 = 3000元",
                "\"penalties\":[{\"kind\":\"confiscate_gains\"",
                "\"min\":\"2000.00\",\"max\":\"2000.00\"", NULL);
    book_expect("违法所得 = 1000元", "\"penalties\":[{\"kind\":\"warning\"",
                NULL);
    book_expect("违法所得 = 1000.01元", "\"min\":\"0.01\"", NULL);
    book_expect("违法所得 = 没有", "\"penalties\":[{\"kind\":\"warning\"",
                NULL);
}
END_TEST

START_TEST(test_gains_without_a_value_stand_without_amount)
{
    open_with("confiscate_gains {}, warning {}", GAINS);
    book_expect("违法所得 = 无法查明",
                "\"outcome\":\"penalty\"",
                "\"penalties\":[{\"kind\":\"confiscate_gains\"",
                "\"min\":null", "\"code\":\"amount_unknown\"", NULL);
}
END_TEST

START_TEST(test_unknown_gains_are_missing)
{
    open_with("confiscate_gains {}, warning {}", GAINS);
    book_expect("", "\"outcome\":\"insufficient_facts\"",
                "\"missing\":[{\"fact\":\"gains\"", NULL);
}
END_TEST

/* Gains are not graded. */
START_TEST(test_gains_are_taken_whole)
{
    open_with("confiscate_gains {}, fine { \"5000元以上5万元以下\" }",
              GAINS "\ncircumstance { \"轻\", when = \"「甲」\","
                    " effect = \"mitigated\", duty = \"must\" }");
    book_expect("违法所得 = 3000元; 「甲」 = 是", "\"min\":\"2000.00\"",
                "\"max\":\"5000.00\",\"min_open\":true,\"max_open\":true",
                NULL);
}
END_TEST

/* ---- what is declared once ---- */

START_TEST(test_the_rest_of_the_general_part_is_read)
{
    open_with("warning {}",
              "surcharge { \"加处罚款\", rate = \"3%\", per = \"日\","
              " cap = \"100%\" }\n"
              "lightness { outcomes = { \"no_penalty\", \"penalty\" },"
              " kinds = { \"警告\", \"fine\" } }\n"
              "combine { same_act = \"higher_maximum\","
              " caps = { detention = \"20日\" } }\n");
    ck_assert_int_eq(book->surcharge->rate, 30000);
    ck_assert_int_eq(book->surcharge->cap, METE_DECIMAL_ONE);
    ck_assert_uint_eq(book->lightness->outcome_count, 2);
    ck_assert_uint_eq(book->lightness->kind_count, 2);
    ck_assert_int_eq(book->lightness->kinds[1], METE_PENALTY_FINE);
    ck_assert_int_eq(book->combine->caps[METE_PENALTY_DETENTION],
                     20 * METE_DECIMAL_ONE);
}
END_TEST

START_TEST(test_what_is_declared_twice_is_refused)
{
    book_refuses("combine { same_act = \"higher_maximum\" }\n"
                 "combine { same_act = \"higher_maximum\" }\n",
                 "duplicate:2:0", "声明了两次");
    book_refuses("lightness { outcomes = { \"no_penalty\", \"不予处罚\" },"
                 " kinds = { \"警告\" } }\n",
                 "duplicate:1:13", "写了两次");
    book_refuses("surcharge { \"甲\", rate = \"3元\", per = \"日\","
                 " cap = \"100%\" }\n",
                 "wrong_constant:1:18", "3%");
}
END_TEST

Suite *test_procedure_suite(void)
{
    Suite *suite = suite_create("procedure");
    TCase *states = tcase_create("states");
    TCase *deadlines = tcase_create("deadlines");
    TCase *gains = tcase_create("gains");
    TCase *general = tcase_create("general");

    tcase_add_test(states, test_the_whole_displayed_range_is_looked_at);
    tcase_add_test(states, test_kinds_are_asked_for);
    tcase_add_test(states, test_completions_are_joined);
    suite_add_tcase(suite, states);
    tcase_add_checked_fixture(deadlines, book_begin, book_end);
    tcase_add_test(deadlines, test_facts_of_procedure_are_not_missing);
    tcase_add_test(deadlines, test_procedure_names_are_not_seen_elsewhere);
    tcase_add_test(deadlines, test_several_values_are_not_compared);
    tcase_add_test(deadlines, test_a_deadline_may_have_a_condition);
    tcase_add_test(deadlines, test_a_period_is_a_period);
    suite_add_tcase(suite, deadlines);
    tcase_add_test(states, test_deadlines_have_a_last_day);
    tcase_add_checked_fixture(gains, book_begin, book_end);
    tcase_add_test(gains, test_a_bare_confiscation_takes_the_gains);
    tcase_add_test(gains, test_gains_without_a_value_stand_without_amount);
    tcase_add_test(gains, test_unknown_gains_are_missing);
    tcase_add_test(gains, test_gains_are_taken_whole);
    suite_add_tcase(suite, gains);
    tcase_add_checked_fixture(general, book_begin, book_end);
    tcase_add_test(general, test_the_rest_of_the_general_part_is_read);
    tcase_add_test(general, test_what_is_declared_twice_is_refused);
    suite_add_tcase(suite, general);
    return suite;
}
