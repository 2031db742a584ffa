/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Lua functions as conditions and amounts: what they read, what they answer,
 * and what becomes of a finding when they do not.
 */
#include "book.h"

#include "decide/evaluate.h"

#include <check.h>
#include <string.h>

Suite *test_functions_suite(void);

/* An item whose one row has this fine. */
#define ITEM(fine)                                                       \
    "document \"d\" { " BOOK_DOCUMENT " }\n"                             \
    "item \"i\" { " BOOK_HEAD ", document = \"d\",\n"                    \
    "  statute = { fine { \"5000元以上50万元以下\" } },\n"               \
    "  tiers = { tier { \"甲\", when = \"无条件\", fine = " fine " } } }\n"

/* The same, chosen by a condition. */
#define TIERS(when)                                                      \
    "document \"d\" { " BOOK_DOCUMENT " }\n"                             \
    "item \"i\" { " BOOK_HEAD ", document = \"d\",\n"                    \
    "  statute = { fine { \"5000元以上50万元以下\" } },\n"               \
    "  tiers = { tier { \"轻\", otherwise = true,\n"                     \
    "    fine = \"法定幅度 30%以下\" }, tier { \"重\", when = " when    \
    ",\n    fine = \"法定幅度 70%以上\" } } }\n"

#define HEAVY "\"tier\":{\"name\":\"重\","
#define LIGHT "\"tier\":{\"name\":\"轻\","
#define ACT "违法行为终了日 = 2026-01-01; "

START_TEST(test_conditions_choose_rows)
{
    book_open(TIERS("function(case)\n"
                    "  return case.goods_value > 30000 and case[\"未改正\"]\n"
                    "end"));
    book_expect(ACT "货值金额 = 30000.01元; 已改正 = 否", HEAVY,
                "\"hull\":\"tight\"", "\"diagnostics\":[]", NULL);
    book_expect(ACT "货值金额 = 30000元; 已改正 = 否", LIGHT, NULL);
    book_expect(ACT "货值金额 = 30001元; 已改正", LIGHT, NULL);
}
END_TEST

START_TEST(test_amounts_are_exact)
{
    book_open(ITEM("function(case)\n"
                   "  local part = case[\"货值\"] * amount \"12.5%\"\n"
                   "  return part + case.staff * amount \"1000.5元\",\n"
                   "    part * 4 - amount \"0.5元\"\n"
                   "end"));
    book_expect(ACT "货值金额 = 80000.08元; 人数 = 2",
                "\"min_exact\":\"12001.01\"", "\"max_exact\":\"39999.54\"",
                NULL);
}
END_TEST

START_TEST(test_one_amount_goes_to_the_nearer_end)
{
    book_open(ITEM("function(case) return case.goods_value end"));
    book_expect(ACT "货值金额 = 20000元", "\"min_exact\":\"20000\"",
                "\"max_exact\":\"20000\"", NULL);
    book_expect(ACT "货值金额 = 1元", "\"min_exact\":\"5000\"",
                "\"max_exact\":\"5000\"", NULL);
    book_expect(ACT "货值金额 = 100万元", "\"min_exact\":\"500000\"",
                "\"benchmark_above_statute\"", NULL);
}
END_TEST

START_TEST(test_unknown_facts_are_missing)
{
    book_open(TIERS("function(case)\n"
                    "  if case.corrected then return false end\n"
                    "  return case.goods_value > 30000\n"
                    "end"));
    book_expect(ACT, "\"hull\":\"bound\"", "\"fact\":\"goods_value\"",
                "\"fact\":\"corrected\"", "\"max_exact\":\"500000\"",
                "\"min_exact\":\"5000\"", NULL);
    book_expect(ACT "已改正", LIGHT, "\"missing\":[]", NULL);
    book_expect(ACT "已改正 = 否", "\"hull\":\"bound\"",
                "\"missing\":[{\"fact\":\"goods_value\"", NULL);
}
END_TEST

START_TEST(test_what_is_absent_is_nil)
{
    book_open(TIERS("function(case)\n"
                    "  return case.gains == nil and not case.grave\n"
                    "end"));
    book_expect(ACT "违法所得 = 没有; 情节严重 = 否", HEAVY, NULL);
    book_expect(ACT "违法所得 = 无法查明; 情节严重 = 否", HEAVY, NULL);
    book_expect(ACT "违法所得 = 1元; 情节严重 = 否", LIGHT, NULL);
}
END_TEST

START_TEST(test_choices_days_and_defines_are_read)
{
    book_open("often = define { \"多次违法\", \"次数(以往同类违法, 2年)\" }\n" TIERS(
        "function(case)\n"
        "  return case.party == \"公民\" and case.harm ~= \"无\"\n"
        "    and case.found > case.act_end + amount \"1个月\"\n"
        "    and case[\"多次违法\"] == 2\n"
        "end"));
    book_expect(ACT "当事人类型 = 公民; 危害后果 = 轻微; 发现日期 = 2026-02-02;"
                    "以往同类违法 = 2025-01-01、2025-02-01",
                HEAVY, NULL);
    book_expect(ACT "当事人类型 = 公民; 危害后果 = 轻微; 发现日期 = 2026-02-01;"
                    "以往同类违法 = 2025-01-01、2025-02-01",
                LIGHT, NULL);
}
END_TEST

/* Nothing is a gap: no amount was found for a clause that needs one. */
START_TEST(test_no_amount_is_a_gap)
{
    book_open(ITEM("function(case)\n"
                   "  if case.corrected then return 6000 end\n"
                   "end"));
    book_expect(ACT "已改正", "\"outcome\":\"penalty\"", NULL);
    book_expect(ACT "已改正 = 否", "\"outcome\":\"gap\"",
                "\"diagnostics\":[]", NULL);
}
END_TEST

/* One function that goes wrong, with the code and a word of the diagnostic;
 * the finding must not decide, and the next one must fail alike. */
static void fails(const char *body, const char *code, const char *word)
{
    char *text = g_strdup_printf(
        "local kept, held = 0, { inner = { 1 } }\n" ITEM(
            "function(case) %s end"),
        body);
    char *coded = g_strdup_printf("\"code\":\"%s\"", code);

    book_begin();
    book_open(text);
    for (int i = 0; i < 2; i++) {
        book_expect(ACT "货值金额 = 2万元; 违法所得 = 没有; 占地面积 = 3;"
                        "人数 = 2",
                    "\"outcome\":\"insufficient_facts\"", "\"gap\"", coded,
                    word, NULL);
    }
    book_end();
    g_free(coded);
    g_free(text);
}

START_TEST(test_budgets_of_a_call_hold)
{
    fails("while true do end", "function_limit", "200000步");
    fails("local s = \"x\" while true do s = s .. s end", "function_limit",
          "64KiB");
    fails("local s = \"x\" for i = 1, 90000 do s = s .. \"xxxxxxxx\" end",
          "function_limit", "16MiB");
    fails("local t = {} for i = 1, 90000 do t[i] = { i } end",
          "function_limit", "1MiB");
    fails("local function f(n) return 1 + f(n + 1) end return f(1)",
          "function_limit", "1MiB");
}
END_TEST

START_TEST(test_nothing_is_kept_between_calls)
{
    fails("kept = kept + 1 return 6000", "function_error", "留到下一次");
    fails("held[1] = case return 6000", "function_error", "留到下一次");
    fails("held.inner[1] = 2 return 6000", "function_error", "留到下一次");
    fails("other = 1 return 6000", "function_error", "赋值");
    fails("case.goods_value = 1 return 6000", "function_error", "只能读");
}
END_TEST

/* What was written before an unknown fact ended the call is found too. */
START_TEST(test_writing_before_the_end_is_found)
{
    book_open("local kept = 0\n" ITEM(
        "function(case) kept = 1 return case.goods_value end"));
    book_expect(ACT, "\"function_error\"", "\"gap\"", NULL);
}
END_TEST

START_TEST(test_wrong_results_are_refused)
{
    fails("return \"5000元\"", "function_result", "amount");
    fails("return 0.5", "function_result", "带小数");
    fails("return 6000, 5000", "function_result", "下限大于上限");
    fails("return 1, 2, 3", "function_result", "最多");
    fails("return case.goods_value - 10000000", "function_result", "小于零");
    fails("return case.area", "function_result", "单位");
    fails("return case", "function_result", "不是数额");
}
END_TEST

START_TEST(test_errors_are_explained)
{
    fails("error(\"不会算\")", "function_error", "不会算");
    fails("error({})", "function_error", "不是文本");
    fails("error()", "function_error", "不是文本");
    fails("return case.gains * 2", "function_error", "nil");
    fails("return case.area + case.goods_value", "function_error", "单位不同");
    fails("return case.goods_value / 2", "function_error", "除号");
    fails("return tier { \"x\" }", "function_error", "函数里不能用");
    fails("for k in pairs(case) do end", "function_error", "ipairs");
    fails("local n = \"goods\" .. \"_value\" return case[n]",
          "function_error", "读不到");
    fails("return fine", "function_result", "不是数额");
}
END_TEST

/* Functions of one file that threads call at once. */
static gpointer decide_many(gpointer unused)
{
    mete_place place = {"facts", 1, 1};
    mete_case *the_case = mete_case_create(book);
    mete_finding *finding = mete_finding_create();
    mete_faults *faults = mete_faults_new();
    gsize wrong = 0;

    (void)unused;
    mete_case_put_item(the_case, "i");
    mete_load_facts(the_case, ACT "货值金额 = 20000元; 人数 = 3", &place,
                    faults);
    for (int i = 0; i < 200; i++) {
        mete_evaluate_case(the_case, finding);
        mete_finding_list(finding);
        wrong += finding->penalties.count != 1
              || finding->penalties.list[0].min
                     != mete_exact_from_decimal(20003 * METE_DECIMAL_ONE);
    }
    mete_faults_free(faults);
    mete_finding_destroy(finding);
    mete_case_destroy(the_case);
    return GSIZE_TO_POINTER(wrong);
}

START_TEST(test_threads_do_not_meet)
{
    GThread *threads[4];

    book_open(ITEM("function(case)\n"
                   "  local sum = case.goods_value\n"
                   "  for i = 1, case.staff do sum = sum + 1 end\n"
                   "  return sum\n"
                   "end"));
    for (size_t i = 0; i < G_N_ELEMENTS(threads); i++) {
        threads[i] = g_thread_new(NULL, decide_many, NULL);
    }
    for (size_t i = 0; i < G_N_ELEMENTS(threads); i++) {
        ck_assert_ptr_null(g_thread_join(threads[i]));
    }
}
END_TEST

START_TEST(test_ends_may_be_functions)
{
    book_open(ITEM("{ from = function(case) return case.goods_value end,\n"
                   "  to = \"10万元\" }"));
    book_expect(ACT "货值金额 = 20000元", "\"min_exact\":\"20000\"",
                "\"max_exact\":\"100000\"", NULL);
    ck_assert_str_eq(book_part()->table->rows[0].ranges[0].range.text,
                     "下限由函数计算，10万元以下");
}
END_TEST

/* 权重 and 法定最高 are read as in phrases; a cap may be a function too. */
START_TEST(test_weights_are_read)
{
    book_open("document \"d\" { " BOOK_DOCUMENT " }\n"
              "item \"i\" { " BOOK_HEAD ", document = \"d\",\n"
              "  statute = { fine { \"5000元以上50万元以下\",\n"
              "    cap = function(case) return case.goods_value * 5 end } },\n"
              "  factors = { start = \"20%\", factor { \"人数\",\n"
              "      { \"多\", \"10%\", when = function(case)\n"
              "        return case.staff > 3 end },\n"
              "      { \"少\", \"0%\", otherwise = true } },\n"
              "    fine = function(case)\n"
              "      return case[\"法定最高\"] * case[\"权重\"] end } }\n");
    book_expect(ACT "货值金额 = 20000元; 人数 = 4", "\"min_exact\":\"30000\"",
                "\"max_exact\":\"30000\"", NULL);
    book_expect(ACT "货值金额 = 20000元; 人数 = 3", "\"min_exact\":\"20000\"",
                "\"max_exact\":\"20000\"", NULL);
}
END_TEST

/* One of several lines, a group, and what an unknown one leaves open. */
START_TEST(test_functions_stand_among_lines_and_groups)
{
    book_open("document \"d\" { " BOOK_DOCUMENT " }\n"
              "item \"i\" { " BOOK_HEAD ", document = \"d\", statute = {\n"
              "    fine { \"5000元以上50万元以下\" },\n"
              "    all_of { detention { function(case) return 5, 15 end },\n"
              "      when = function(case) return case.grave end } },\n"
              "  tiers = { tier { \"轻\", otherwise = true },\n"
              "    tier { \"重\", when = any { \"危害后果 达到 严重\",\n"
              "      function(case) return case.area > 100 end } } } }\n");
    book_expect(ACT "危害后果 = 轻微; 占地面积 = 101; 情节严重", HEAVY,
                "\"unit\":\"days\",\"min_exact\":\"5\"", NULL);
    book_expect(ACT "危害后果 = 严重; 情节严重 = 否", HEAVY,
                "\"missing\":[]", NULL);
    book_expect(ACT "危害后果 = 轻微; 情节严重 = 否", "\"hull\":\"bound\"",
                "\"missing\":[{\"fact\":\"area\"", NULL);
}
END_TEST

/* A question is asked on the spot, and only in its quotes. */
START_TEST(test_questions_are_asked)
{
    book_open(TIERS("function(case)\n"
                    "  return case[\"「在河道内」\"] and case.corrected\n"
                    "end"));
    book_expect(ACT "在河道内 = 是; 已改正", HEAVY, NULL);
    book_expect(ACT "已改正", "\"missing\":[{\"fact\":\"在河道内\"", NULL);
    book_refuses(TIERS("function(case)\n"
                       "  return case[\"在河道内\"]\n"
                       "end") "x = define { \"甲\", \"「在河道内」\" }",
                 "unknown_name:8:16", "在河道内");
}
END_TEST

/* Nobody can say where such a `when` turns, so that it stays unknown whatever
 * is put in the place of its fact. */
static void stays_open(const char *when)
{
    char *text = g_strdup_printf("late = flag { \"逾期\", when = %s }\n%s",
                                 when, TIERS("\"逾期\""));

    book_begin();
    book_open(text);
    book_expect(ACT, "\"hull\":\"bound\"", "\"fact\":\"late\"",
                "\"min_exact\":\"5000\"", "\"max_exact\":\"500000\"", NULL);
    book_end();
    g_free(text);
}

START_TEST(test_a_when_that_stays_unknown_ends)
{
    stays_open("function(case) return case.goods_value > 5000 end");
    stays_open("\"货值金额 > 违法所得\"");
}
END_TEST

START_TEST(test_mistakes_are_found_at_open)
{
    book_refuses(TIERS("function(case) return case.good_value > 1 end"),
                 "unknown_name:7:74", "goods_value");
    book_refuses(TIERS("function(case) return case[\"河道远近\"] > 1 end"),
                 "unknown_name:7:75", "先声明它");
    book_refuses(TIERS("function(case) return case.goods_value == 3 end"),
                 "function_compares:7:74", "amount");
    book_refuses(TIERS("function(case) return case.harm == \"重\" end"),
                 "unknown_label:7:74", "永远不成立");
    book_refuses(TIERS("function(case) return case.priors end"),
                 "function_reads:7:74", "define");
    book_refuses(TIERS("function(case) return case.area > amount \"3元钱\" end"),
                 "wrong_constant:7:89", NULL);
}
END_TEST

Suite *test_functions_suite(void)
{
    Suite *suite = suite_create("functions");
    TCase *good = tcase_create("good");
    TCase *bad = tcase_create("bad");

    tcase_add_checked_fixture(good, book_begin, book_end);
    tcase_add_test(good, test_conditions_choose_rows);
    tcase_add_test(good, test_amounts_are_exact);
    tcase_add_test(good, test_one_amount_goes_to_the_nearer_end);
    tcase_add_test(good, test_unknown_facts_are_missing);
    tcase_add_test(good, test_what_is_absent_is_nil);
    tcase_add_test(good, test_choices_days_and_defines_are_read);
    tcase_add_test(good, test_no_amount_is_a_gap);
    tcase_add_test(good, test_ends_may_be_functions);
    tcase_add_test(good, test_weights_are_read);
    tcase_add_test(good, test_functions_stand_among_lines_and_groups);
    tcase_add_test(good, test_questions_are_asked);
    tcase_add_test(good, test_threads_do_not_meet);
    tcase_add_test(good, test_writing_before_the_end_is_found);
    tcase_add_test(good, test_mistakes_are_found_at_open);
    suite_add_tcase(suite, good);
    tcase_set_timeout(bad, 60);
    tcase_add_test(bad, test_a_when_that_stays_unknown_ends);
    tcase_add_test(bad, test_budgets_of_a_call_hold);
    tcase_add_test(bad, test_nothing_is_kept_between_calls);
    tcase_add_test(bad, test_wrong_results_are_refused);
    tcase_add_test(bad, test_errors_are_explained);
    suite_add_tcase(suite, bad);
    return suite;
}
