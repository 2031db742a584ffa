/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * 裁量理由说明: what a decision needs is in it, nothing that is meant for
 * programs is, and its punctuation can be read aloud.
 */
#include "report/rationale.h"
#include "sample_finding.h"
#include "shipped_cases.h"

#include <check.h>
#include <glib.h>
#include <stdlib.h>
#include <string.h>

Suite *test_rationale_suite(void);

static void expect_part(const char *text, const char *part)
{
    if (strstr(text, part) == NULL) {
        ck_abort_msg("no “%s” in:\n%s", part, text);
    }
}

static void expect_none(const char *text, const char *part, const char *name)
{
    if (strstr(text, part) != NULL) {
        ck_abort_msg("“%s” in %s:\n%s", part, name, text);
    }
}

static void look_at_signs(const char *text, const char *name)
{
    static const char *const wrong[] = {
        "。。", "；；", "，，", "、、", "，。", "；。", "、。", "：。", "，；",
        "（）", "“”",   "(",    ")",    ",",    ";",    "=",    ">",    "<",
        "「",   "」",   "？。", "。）", "  ",   "_",    "*",
    };
    for (size_t i = 0; i < G_N_ELEMENTS(wrong); i++) {
        expect_none(text, wrong[i], name);
    }
    for (const char *at = text; *at != '\0'; at++) {
        if (g_ascii_isalpha(*at)) {
            ck_abort_msg("letters in %s:\n%s", name, text);
        }
    }
}

/* Every paragraph is whole sentences. */
static void look_at_paragraphs(const char *text, const char *name)
{
    char **lines = g_strsplit(text, "\n", -1);
    ck_assert_str_eq(lines[0], "裁量理由说明");
    for (char **line = lines + 1; *line != NULL && line[1] != NULL; line++) {
        if (!g_str_has_prefix(*line, "　　")
            || !g_str_has_suffix(*line, "。")) {
            ck_abort_msg("“%s” in %s", *line, name);
        }
    }
    g_strfreev(lines);
}

static void look(mete_finding *finding, const char *json, size_t length,
                 const char *name)
{
    (void)json;
    (void)length;
    const char *text = mete_finding_get(finding, "rationale");
    ck_assert_ptr_nonnull(text);
    look_at_signs(text, name);
    look_at_paragraphs(text, name);
    expect_none(text, mete_finding_get(finding, "item"), name);
    expect_part(text, mete_finding_get(finding, "title"));
    const char *document = mete_finding_get(finding, "benchmark.document");
    const char *outcome = mete_finding_outcome_name(finding);
    if (document != NULL && strcmp(outcome, "penalty") == 0) {
        expect_part(text, document);
        expect_part(text, mete_finding_get(finding, "benchmark.number"));
        expect_part(text, "处罚的种类和幅度为：");
    }
    const char *capitals = mete_finding_get(finding, "penalties.0.max_words");
    if (capitals != NULL && strcmp(outcome, "penalty") == 0) {
        expect_part(text, capitals);
    }
}

START_TEST(test_every_shipped_case_can_be_read_aloud)
{
    shipped_each(look);
}
END_TEST

static const char whole[] =
    "裁量理由说明\n"
    "　　经查明，当事人的行为属于“生产经营被污染的食品”。具体事实为：违法所得"
    "为3200元（账册齐全），危害后果为轻微。\n"
    "　　对这一行为的处罚，适用《中华人民共和国食品安全法》第一百二十五条第一款"
    "第一项的规定。法定的处罚为：罚款5000元以上5万元以下。\n"
    "　　是否符合“轻微不罚”的条件尚未查明。经审查，本案不具备不予、免予处罚的"
    "条件：“轻微不罚”（《中华人民共和国行政处罚法》第三十三条第一款），须裁量"
    "基准规定的条件。\n"
    "　　参照《江西省市场监管裁量权基准》（赣市监规〔2022〕1号）裁量。本案符合"
    "“较轻”阶次的条件（危害后果不超过轻微），裁量阶次为“较轻”。\n"
    "　　综上，应当给予行政处罚。处罚的种类和幅度为：罚款5000元以上18500元以下"
    "（大写：人民币伍仟元整以上人民币壹万捌仟伍佰元整以下）。同时作出下列处理："
    "责令改正。\n"
    "　　下列事实没有查明，按通常情形认定：“涉嫌犯罪”按“否”认定。\n"
    "　　注：“情节\"严重\"”要由办案人员判断，还没有写明理由。\n";

static mete_found_run found_both = {
    .given = {[1] = METE_GIVEN_VALUE, [3] = METE_GIVEN_VALUE},
    .slots = {[1] = {3200 * METE_DECIMAL_ONE, 3200 * METE_DECIMAL_ONE},
              [3] = {1, 1}},
};
static mete_found_run found_harm = {
    .given = {[3] = METE_GIVEN_VALUE},
    .slots = {[3] = {1, 1}},
};
static mete_found_reason found_reasons[] = {{1, 0}};
static char found_words[] = "账册齐全。";

/* The rulebook of the sample has no facts of its own. */
static mete_fact **with_facts(sample *made)
{
    static mete_fact none = {.label = "没有说过"};
    static mete_fact *facts[4];
    facts[0] = &none;
    facts[1] = made->gains;
    facts[2] = &none;
    facts[3] = made->harm;
    made->finding->rulebook->facts = facts;
    made->finding->rulebook->fact_count = G_N_ELEMENTS(facts);
    return facts;
}

START_TEST(test_all_of_a_decision_is_told_in_order)
{
    sample made = sample_finding_new(true);
    mete_found found = {.runs.list = &found_both,
                        .runs.count = 1,
                        .reasons.list = found_reasons,
                        .reasons.count = G_N_ELEMENTS(found_reasons),
                        .words.text = found_words};
    with_facts(&made);
    char *text = mete_report_rationale(made.finding, &found);
    ck_assert_str_eq(text, whole);
    g_free(text);
    sample_finding_free(&made);
}
END_TEST

START_TEST(test_personal_facts_are_not_told)
{
    sample made = sample_finding_new(true);
    mete_found found = {.runs.list = &found_harm, .runs.count = 1};
    with_facts(&made);
    made.harm->personal = true;
    char *text = mete_report_rationale(made.finding, &found);
    expect_none(text, "危害后果为轻微", "the rationale");
    made.harm->personal = false;
    g_free(text);
    sample_finding_free(&made);
}
END_TEST

START_TEST(test_an_open_case_decides_nothing)
{
    sample made = sample_finding_new(true);
    mete_found found = {.runs.count = 0};
    made.finding->outcome = METE_OUTCOME_INSUFFICIENT_FACTS;
    made.finding->possible |= 1U << METE_OUTCOME_NO_PENALTY;
    char *text = mete_report_rationale(made.finding, &found);
    expect_part(text, "现有事实尚不足以确定裁量结果，可能的结论是：给予处罚、"
                      "不予处罚。尚须查明的事实有：“违法所得”。\n");
    expect_none(text, "综上", "an open case");
    g_free(text);
    sample_finding_free(&made);
}
END_TEST

static void expect_cited(const char *first, const char *second,
                         const char *wanted)
{
    static const mete_statute law = {.name = "甲法"};
    mete_citation one = {&law, "甲法#1", first, NULL, 0};
    mete_citation two = {&law, "甲法#2", second, NULL, 0};
    const mete_citation *both[] = {&one, &two};
    mete_citations citations = {both, 2};
    mete_buffer buffer = {0};
    mete_rationale_cite(&buffer, &citations);
    char *text = mete_buffer_take(&buffer);
    ck_assert_str_eq(text, wanted);
    g_free(text);
}

START_TEST(test_citations_do_not_repeat_themselves)
{
    expect_cited("《甲法》第一条第一款第一项", "《甲法》第一条第一款第二项",
                 "《甲法》第一条第一款第一项、第二项");
    expect_cited("《甲法》第一条第一款", "《甲法》第一条第三款",
                 "《甲法》第一条第一款、第三款");
    expect_cited("《甲法》第一条", "《甲法》第二条", "《甲法》第一条、第二条");
    expect_cited("《甲法》第一条", "《甲法》第一条第二款",
                 "《甲法》第一条、第一条第二款");
    expect_cited("《甲法》第一条", "《甲法》第一条之一",
                 "《甲法》第一条、第一条之一");
}
END_TEST

/* ---- weights ---- */

/* What every case here has in common; 限期内改正 or 逾期后改正 follows. */
#define WEIGHED                                                                \
    "{\"item\":\"%s\",\"facts\":{\"party\":\"organization\","                    \
    "\"act_start\":\"2023-01-10\",\"act_end\":\"2023-02-20\","                 \
    "\"discovered_on\":\"2023-09-01\",\"harm\":\"serious\",\"priors\":[],"     \
    "\"环评文件类别\":\"报告表\",\"产排污情况\":\"未排放污染物\","                   \
    "\"建设项目地点\":\"一般区域\",\"配合调查\":true,\"correction\":\"%s\",%s}}"

static void expect_weighed(const char *item, const char *correction,
                           const char *fact, const char *first,
                           const char *second)
{
    const char *top = getenv("top_srcdir");
    char *path = g_build_filename(top != NULL ? top : ".", "benchmarks",
                                  "guangdong-ecology", NULL);
    char *json = g_strdup_printf(WEIGHED, item, correction, fact);
    mete_rulebook *rulebook = NULL;
    mete_finding *finding = NULL;
    ck_assert_int_eq(mete_rulebook_open(path, &rulebook, NULL), METE_OK);
    mete_case *made = mete_case_new(rulebook);
    ck_assert_int_eq(mete_case_from_json(made, json, strlen(json), item, NULL),
                     METE_OK);
    mete_case_set_want(made, METE_WANT_TRACE);
    ck_assert_int_eq(mete_evaluate(made, &finding, NULL), METE_OK);
    const char *text = mete_finding_get(finding, "rationale");
    expect_part(text, first);
    expect_part(text, second);
    mete_finding_free(finding);
    mete_case_free(made);
    mete_rulebook_free(rulebook);
    g_free(json);
    g_free(path);
}

/* One table for each stage and subject: the start of the one that graded. */
START_TEST(test_weights_are_told_part_by_part)
{
    static const char concept[] = "\"违法程度\":\"未纳入施工合同\"";
    static const char built[] = "\"环境保护设施情况\":\"未建成\"";
    expect_weighed("gd.1.6", "in_time", concept, "。各裁量因素的认定是：",
                   "起点为25%，各因素权重合计6%，总权重为31%。");
    expect_weighed("gd.1.6", "late", concept, "“违法程度”为“未纳入施工合同”",
                   "起点为20%，各因素权重合计6%，总权重为26%。");
    expect_weighed("gd.1.8", "late", built, "对单位，各裁量因素的认定是：",
                   "起点为50%，各因素权重合计6%，总权重为56%。对个人，");
    expect_weighed("gd.1.8", "late", built, "权重6%",
                   "起点为25%，各因素权重合计6%，总权重为31%。");
}
END_TEST

Suite *test_rationale_suite(void)
{
    Suite *suite = suite_create("rationale");
    TCase *shipped = tcase_create("shipped");
    tcase_add_checked_fixture(shipped, shipped_open, shipped_close);
    tcase_add_test(shipped, test_every_shipped_case_can_be_read_aloud);
    suite_add_tcase(suite, shipped);
    TCase *tests = tcase_create("rationale");
    tcase_add_test(tests, test_all_of_a_decision_is_told_in_order);
    tcase_add_test(tests, test_personal_facts_are_not_told);
    tcase_add_test(tests, test_an_open_case_decides_nothing);
    tcase_add_test(tests, test_citations_do_not_repeat_themselves);
    tcase_add_test(tests, test_weights_are_told_part_by_part);
    suite_add_tcase(suite, tests);
    return suite;
}
