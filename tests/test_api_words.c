/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Words that a finding makes when it is asked, and what the rulebook says of
 * facts for whoever asks for them.
 */
#include "probe.h"

#include <check.h>
#include <glib.h>
#include <string.h>

Suite *test_api_words_suite(void);

static mete_finding *finding_of(mete_case *made, uint32_t want)
{
    mete_finding *finding = NULL;
    ck_assert_int_eq(mete_case_set_want(made, want), METE_OK);
    ck_assert_int_eq(mete_evaluate(made, &finding, NULL), METE_OK);
    return finding;
}

static void expect_get(mete_finding *finding, const char *path,
                       const char *wanted)
{
    const char *found = mete_finding_get(finding, path);
    ck_assert_ptr_nonnull(found);
    ck_assert_str_eq(found, wanted);
    ck_assert_ptr_eq(mete_finding_get(finding, path), found);
}

START_TEST(test_brief_is_a_line)
{
    mete_case *made = probe_case();
    mete_finding *finding = finding_of(made, 0);
    expect_get(finding, "brief", "给予处罚（较轻）；罚款5000元以上18500元以下");
    mete_case_free(made);
    mete_finding_free(finding);
    made = mete_case_new(probe);
    ck_assert_int_eq(mete_case_set_item(made, "probe.1", NULL), METE_OK);
    finding = finding_of(made, 0);
    /* two branches of one clause are one range */
    expect_get(finding, "brief", "可能给予处罚、不适用；罚款5000元以上");
    mete_case_free(made);
    mete_finding_free(finding);
}
END_TEST

/* What follows if it is not corrected, from a rulebook with stages. */
START_TEST(test_what_follows_is_read_by_its_path)
{
    const char *top = g_getenv("top_srcdir");
    char *path = g_build_filename(top != NULL ? top : ".", "tests", "stages",
                                  "city", NULL);
    mete_rulebook *book = NULL;
    ck_assert_int_eq(mete_rulebook_open(path, &book, NULL), METE_OK);
    mete_case *made = mete_case_new(book);
    ck_assert_int_eq(mete_case_set_item(made, "food.125.2", NULL), METE_OK);
    mete_finding *finding = finding_of(made, 0);
    expect_get(finding, "follows.count", "1");
    expect_get(finding, "follows.0.when", "改正情况 是 拒不改正");
    expect_get(finding, "follows.0.penalties.count", "1");
    expect_get(finding, "follows.0.penalties.0.kind", "fine");
    expect_get(finding, "follows.0.penalties.0.mode", "conditional");
    expect_get(finding, "follows.0.penalties.0.max", "2000.00");
    ck_assert_ptr_null(mete_finding_get(finding, "follows.1.when"));
    mete_finding_free(finding);
    mete_case_free(made);
    mete_rulebook_free(book);
    g_free(path);
}
END_TEST

START_TEST(test_presumed_values_have_words)
{
    mete_case *made = probe_case();
    mete_finding *finding = finding_of(made, 0);
    expect_get(finding, "presumed.0.fact", "decided_on");
    expect_get(finding, "presumed.0.words", "没有");
    ck_assert_ptr_null(mete_finding_get(finding, "presumed.99.words"));
    ck_assert_ptr_null(mete_finding_get(finding, "presumed.words"));
    ck_assert_ptr_null(mete_finding_get(finding, "presumed..words"));
    ck_assert_ptr_null(mete_finding_get(finding, "presumed.0.open"));
    mete_case_set_want(made, METE_WANT_TRACE);
    ck_assert_int_eq(mete_evaluate(made, &finding, NULL), METE_OK);
    expect_get(finding, "presumed.0.open", ""); /* it is no factor */
    ck_assert_ptr_null(mete_finding_get(finding, "presumed.99.open"));
    mete_case_free(made);
    mete_finding_free(finding);
}
END_TEST

START_TEST(test_rationale_wants_a_trace)
{
    mete_case *made = probe_case();
    mete_finding *finding = finding_of(made, 0);
    ck_assert_ptr_null(mete_finding_get(finding, "rationale"));
    mete_case_set_want(made, METE_WANT_TRACE);
    ck_assert_int_eq(mete_evaluate(made, &finding, NULL), METE_OK);
    mete_case_clear(made); /* the finding remembers */
    const char *text = mete_finding_get(finding, "rationale");
    ck_assert_ptr_nonnull(strstr(text, "危害后果为"));
    ck_assert_ptr_nonnull(strstr(text, "裁量阶次为“较轻”"));
    mete_case_free(made);
    mete_finding_free(finding);
}
END_TEST

/* A finding that is written over tells of the new case. */
START_TEST(test_rationale_tells_of_the_last_case)
{
    mete_case *made = probe_case();
    mete_finding *finding = finding_of(made, METE_WANT_TRACE);
    ck_assert_ptr_nonnull(
        strstr(mete_finding_get(finding, "rationale"), "“较轻”"));
    ck_assert_int_eq(mete_case_set(made, "危害后果", "严重", NULL), METE_OK);
    ck_assert_int_eq(
        mete_case_set(made, "以往同类违法", "2025-01-10、2025-02-03", NULL),
        METE_OK);
    ck_assert_int_eq(mete_case_set(made, "情节严重", "是：多次。", NULL),
                     METE_OK);
    ck_assert_int_eq(
        mete_case_set(made, "违法所得", "无法查明：账册已毁", NULL), METE_OK);
    ck_assert_int_eq(mete_case_set_between(made, "占地面积", "8", "20", NULL),
                     METE_OK);
    ck_assert_int_eq(mete_evaluate(made, &finding, NULL), METE_OK);
    const char *text = mete_finding_get(finding, "rationale");
    static const char *const parts[] = {
        "危害后果为严重",
        "以往同类违法2次，分别在2025年1月10日、2025年2月3日",
        "属于“情节严重”（多次）。",
        "违法所得无法查明（账册已毁）",
        "占地面积在8平方米至20平方米之间",
    };
    for (size_t i = 0; i < G_N_ELEMENTS(parts); i++) {
        ck_assert_msg(strstr(text, parts[i]) != NULL, "%s\n%s", parts[i], text);
    }
    mete_case_free(made);
    mete_finding_free(finding);
}
END_TEST

static const char item_text[] =
    "试验事项\n"
    "编号：probe.1\n"
    "部门：某局\n"
    "违反：《试行法》第一条\n"
    "处罚：《试行法》第一条\n"
    "基准：没有写明裁量表属于哪个文件\n"
    "施行：2015年10月1日起\n"
    "\n"
    "法律规定\n"
    "  处罚      幅度                     情形\n"
    "  --------  -----------------------  -----------------\n"
    "  责令改正\n"
    "  罚款      5000元以上5万元以下      货值金额不足1万元\n"
    "  罚款      货值金额5倍以上10倍以下  货值金额1万元以上\n"
    "\n"
    "裁量表\n"
    "  阶次  适用条件            罚款\n"
    "  ----  ------------------  ---------------------\n"
    "  较轻  危害后果不超过轻微  法定幅度30%（含）以下\n"
    "  较重  其他情形            法定幅度70%（含）以上\n";

START_TEST(test_item_is_shown_as_published)
{
    mete_case *made = probe_case();
    mete_finding *finding = finding_of(made, 0);
    const char *text = mete_finding_get(finding, "item.text");
    ck_assert_str_eq(text, item_text);
    ck_assert_ptr_nonnull(mete_finding_get(finding, "item.schema"));
    expect_get(finding, "item", "probe.1");
    mete_case_free(made);
    mete_finding_free(finding);
}
END_TEST

static void expect_fact(const char *name, const char *field, const char *wanted)
{
    const char *found = mete_fact_get(probe, probe_fact(name), field);
    if (wanted == NULL) {
        ck_assert_ptr_null(found);
    } else {
        ck_assert_ptr_nonnull(found);
        ck_assert_str_eq(found, wanted);
    }
}

START_TEST(test_facts_say_how_they_can_be_answered)
{
    expect_fact("gains", "absent", "true");
    expect_fact("gains", "undeterminable", "true");
    expect_fact("goods_value", "absent", NULL);
    expect_fact("goods_value", "undeterminable", NULL);
    expect_fact("goods_value", "personal", NULL);
    expect_fact("goods_value", "when", NULL);
    expect_fact("harm", "choice.1", "轻微");
    expect_fact("harm", "choice.1.id", "slight");
    expect_fact("harm", "choice.3", NULL);
    expect_fact("harm", "choice.3.id", NULL);
    expect_fact("harm", "choice.", NULL);
    expect_fact("harm", "choice.-1", NULL);
    expect_fact("harm", "choice.+1", NULL);
    expect_fact("harm", "choice.1x", NULL);
    expect_fact("harm", "choice.1.ids", NULL);
}
END_TEST

Suite *test_api_words_suite(void)
{
    Suite *suite = suite_create("api_words");
    TCase *tests = tcase_create("api_words");
    tcase_add_checked_fixture(tests, probe_open, probe_close);
    tcase_add_test(tests, test_brief_is_a_line);
    tcase_add_test(tests, test_what_follows_is_read_by_its_path);
    tcase_add_test(tests, test_presumed_values_have_words);
    tcase_add_test(tests, test_rationale_wants_a_trace);
    tcase_add_test(tests, test_rationale_tells_of_the_last_case);
    tcase_add_test(tests, test_item_is_shown_as_published);
    tcase_add_test(tests, test_facts_say_how_they_can_be_answered);
    suite_add_tcase(suite, tests);
    return suite;
}
