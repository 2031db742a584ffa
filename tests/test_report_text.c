/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * A finding for an officer: what comes first, what is always said, and that
 * nothing in it is meant for programs.
 */
#include "report/page.h"
#include "report/reasons.h"
#include "report/report.h"
#include "sample_finding.h"

#include <check.h>
#include <glib.h>
#include <string.h>

Suite *test_report_text_suite(void);

static void expect_line(const char *text, const char *line)
{
    if (strstr(text, line) == NULL) {
        ck_abort_msg("no “%s” in:\n%s", line, text);
    }
}

static const char decided[] =
    "结论：应当给予行政处罚，罚款5000元以上18500元以下。\n"
    "事项：生产经营被污染的食品\n"
    "阶次：较轻\n"
    "\n"
    "处罚\n"
    "  罚款 5000元以上18500元以下\n"
    "    大写：人民币伍仟元整以上人民币壹万捌仟伍佰元整以下\n"
    "\n"
    "法律依据\n"
    "  处罚：《中华人民共和国食品安全法》第一百二十五条第一款第一项\n"
    "\n"
    "裁量基准\n"
    "  《江西省市场监管裁量权基准》（赣市监规〔2022〕1号），阶次“较轻”\n"
    "\n"
    "同时\n"
    "  责令改正\n"
    "\n"
    "免罚情形\n"
    "  轻微不罚（不予处罚）——还不能确定，"
    "《中华人民共和国行政处罚法》第三十三条第一\n"
    "    款\n"
    "\n"
    "没有查明、按通常情形处理的\n"
    "  涉嫌犯罪：按“否”处理\n"
    "\n"
    "还要查明\n"
    "  1. 违法所得是多少？\n"
    "     （罚款最多相差45000元；结论可能是给予处罚或者不予处罚）\n"
    "\n"
    "请注意\n"
    "  “情节\"严重\"”要由办案人员判断，还没有写明理由。\n"
    "\n"
    "时限\n"
    "  追责时效：最后一日是2024年10月4日\n"
    "\n"
    "裁量理由\n"
    "  裁量阶次“较轻”：危害后果不超过轻微——成立\n"
    "\n"
    "法律规定的处罚\n"
    "  罚款 5000元以上5万元以下\n"
    "    大写：人民币伍仟元整以上人民币伍万元整以下\n";

START_TEST(test_text_says_the_outcome_first)
{
    sample made = sample_finding_new(true);
    ck_assert_str_eq(mete_report_text(made.finding), decided);
    sample_finding_free(&made);
}
END_TEST

START_TEST(test_sample_benchmark_is_always_marked)
{
    sample made = sample_finding_new(false);
    made.document->sample = true;
    const char *text = mete_report_text(made.finding);
    expect_line(text, "裁量基准（样例）\n");
    expect_line(text, "样例：只供演示");
    sample_finding_free(&made);
}
END_TEST

START_TEST(test_adverse_presumptions_come_first)
{
    sample made = sample_finding_new(false);
    mete_presumption both[2] = {
        made.finding->presumed.list[0],
        {.fact = made.harm, .value = 1, .adverse = true}};
    mete_presumption *own = made.finding->presumed.list;
    made.finding->presumed.list = both;
    made.finding->presumed.count = 2;
    const char *text = mete_report_text(made.finding);
    const char *adverse = strstr(text, "危害后果：按“轻微”处理");
    ck_assert_ptr_nonnull(adverse);
    ck_assert(adverse < strstr(text, "涉嫌犯罪：按“否”处理"));
    made.finding->presumed.list = own;
    sample_finding_free(&made);
}
END_TEST

START_TEST(test_undecided_cases_name_what_is_possible)
{
    sample made = sample_finding_new(false);
    made.finding->outcome = METE_OUTCOME_INSUFFICIENT_FACTS;
    made.finding->possible |= 1U << METE_OUTCOME_NO_PENALTY;
    expect_line(mete_report_text(made.finding),
                "结论：事实还不完整，得不出唯一的结论；可能的结论有："
                "应当给予行政处罚；不予行政处\n"
                "      罚；如果处罚，罚款5000元以上18500元以下。\n");
    sample_finding_free(&made);
}
END_TEST

START_TEST(test_choices_are_told_in_chinese)
{
    sample made = sample_finding_new(false);
    made.fine->choice = "1.b";
    made.penalty->mode = METE_MODE_CHOICE;
    expect_line(mete_report_text(made.finding),
                "  罚款 5000元以上18500元以下（择一：第1组之乙）");
    sample_finding_free(&made);
}
END_TEST

START_TEST(test_lines_break_where_chinese_may)
{
    mete_buffer line = {0};
    mete_buffer page = {0};
    for (int i = 0; i < 39; i++) {
        mete_buffer_text(&line, "字");
    }
    mete_buffer_text(&line, "尾。abc.def");
    mete_page_line(&page, &line, 0, 2);
    char *text = mete_buffer_take(&page);
    ck_assert_int_eq((int)(strchr(text, '\n') - text), 39 * 3);
    expect_line(text, "\n  尾。abc.def\n");
    g_free(text);
}
END_TEST

START_TEST(test_every_diagnostic_has_a_sentence)
{
    static const char *const codes[] = {
        "reason_missing",
        "benchmark_below_statute",
        "benchmark_above_statute",
        "benchmark_outside_statute",
        "needs_weighing",
        "no_maximum",
        "amount_unknown",
        "mitigation_needs_kind",
        "rounding_empty",
        "fact_not_used",
        "citation_not_in_force",
        "no_benchmark",
        "calendar_missing",
        "time_limit_near",
        "mitigation_without_ground",
        "not_narrowed",
    };
    for (size_t i = 0; i < sizeof codes / sizeof codes[0]; i++) {
        mete_diagnostic diagnostic = {codes[i], NULL, NULL};
        mete_buffer buffer = {0};
        mete_diagnostic_says(&buffer, &diagnostic);
        char *alone = mete_buffer_take(&buffer);
        ck_assert_ptr_null(strstr(alone, codes[i]));
        diagnostic.subject = "主题";
        mete_diagnostic_says(&buffer, &diagnostic);
        char *about = mete_buffer_take(&buffer);
        expect_line(about, "主题");
        g_free(alone);
        g_free(about);
    }
}
END_TEST

Suite *test_report_text_suite(void)
{
    Suite *suite = suite_create("report_text");
    TCase *tests = tcase_create("report_text");
    tcase_add_test(tests, test_text_says_the_outcome_first);
    tcase_add_test(tests, test_sample_benchmark_is_always_marked);
    tcase_add_test(tests, test_adverse_presumptions_come_first);
    tcase_add_test(tests, test_undecided_cases_name_what_is_possible);
    tcase_add_test(tests, test_choices_are_told_in_chinese);
    tcase_add_test(tests, test_lines_break_where_chinese_may);
    tcase_add_test(tests, test_every_diagnostic_has_a_sentence);
    suite_add_tcase(suite, tests);
    return suite;
}
