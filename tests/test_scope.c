/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Scopes against each other, and rules of one name: which one stands, what the
 * finding says of it, and what is refused.
 */
#include "book.h"

#include "decide/evaluate.h"
#include "model/scope.h"
#include "report/report.h"

#include <check.h>
#include <string.h>

Suite *test_scope_suite(void);

#define CLAUSE "statute = { fine { \"1元以上100元以下\" } } }\n"
#define ITEMS                                                         \
    "item \"i\" { " BOOK_HEAD ", department = \"税务\", " CLAUSE    \
    "item \"j\" { " BOOK_HEAD ", department = \"市场\", " CLAUSE
#define LIMIT(period, rest)                                                   \
    "time_limit { \"时效\", limit = \"" period "\", from = "                \
    "\"违法行为终了日\", to = \"发现日期\", basis = \"测试法#30\"" rest \
    " }\n"
#define LATE "违法行为终了日 = 2020-01-01; 发现日期 = 2023-01-01"
#define BARRED "\"outcome\":\"time_barred\""
#define PENALTY "\"outcome\":\"penalty\""
#define REPLACED                                                        \
    "；在本案中代替“时效”（《中华人民共和国测试法》第三十条）"

/* The finding of an item, as JSON or text; to be freed. */
static char *decide(const char *item, const char *place_of_case,
                    const char *facts, bool text)
{
    mete_place place = {"facts", 1, 1};
    mete_case *the_case = mete_case_create(book);
    mete_finding *finding = mete_finding_create();
    char *words;

    the_case->want = METE_WANT_MISSING | METE_WANT_TRACE;
    ck_assert(mete_case_put_item(the_case, item));
    if (place_of_case != NULL) {
        mete_case_put_jurisdiction(the_case, place_of_case);
    }
    ck_assert(mete_load_facts(the_case, facts, &place, scripts_faults));
    ck_assert_int_eq(mete_evaluate_case(the_case, finding), METE_EVALUATED);
    ck_assert(mete_finding_list(finding));
    words = g_strdup(text ? mete_report_text(finding)
                          : mete_report_json(finding));
    mete_finding_destroy(finding);
    mete_case_destroy(the_case);
    return words;
}

static void expect(const char *item, const char *place, const char *facts,
                   const char *piece, const char *not_piece)
{
    char *json = decide(item, place, facts, false);

    ck_assert_msg(strstr(json, piece) != NULL, "no %s in %s", piece, json);
    if (not_piece != NULL) {
        ck_assert_msg(strstr(json, not_piece) == NULL, "%s in %s", not_piece,
                      json);
    }
    g_free(json);
}

/* ---- scopes ---- */

static const char *one[] = {"a.*"};
static const char *two[] = {"a.b", "a.c.*"};
static const char *other[] = {"b"};

static const mete_scope wide = {.effective = {METE_DATE_MIN, METE_DATE_MAX}};

START_TEST(test_scopes_are_narrower_wider_or_cross)
{
    mete_scope a = wide;
    mete_scope b = wide;

    ck_assert_int_eq(mete_scope_relate(&a, &b), METE_SCOPE_SAME);
    a.items = one;
    a.item_count = 1;
    ck_assert_int_eq(mete_scope_relate(&a, &b), METE_SCOPE_NARROWER);
    ck_assert_int_eq(mete_scope_relate(&b, &a), METE_SCOPE_WIDER);
    b.items = two;
    b.item_count = 2;
    ck_assert_int_eq(mete_scope_relate(&a, &b), METE_SCOPE_WIDER);
    b.departments = other;
    b.department_count = 1;
    ck_assert_int_eq(mete_scope_relate(&a, &b), METE_SCOPE_WIDER);
    a.jurisdiction = "360300";
    b.jurisdiction = "360000";
    ck_assert_int_eq(mete_scope_relate(&a, &b), METE_SCOPE_CROSSING);
    b.jurisdiction = "360302";
    ck_assert_int_eq(mete_scope_relate(&a, &b), METE_SCOPE_WIDER);
    a.effective.from = 100;
    ck_assert_int_eq(mete_scope_relate(&a, &b), METE_SCOPE_CROSSING);
    b.effective.from = 100;
    ck_assert_int_eq(mete_scope_relate(&a, &b), METE_SCOPE_WIDER);
    b.items = other;
    b.item_count = 1;
    ck_assert_int_eq(mete_scope_relate(&a, &b), METE_SCOPE_CROSSING);
}
END_TEST

START_TEST(test_scopes_meet_at_a_place_and_on_a_day)
{
    mete_scope a = wide;
    mete_scope b = wide;

    a.jurisdiction = "360300";
    b.jurisdiction = "360000";
    ck_assert(mete_scope_meets(&a, &b) && mete_scope_meets(&b, &a));
    b.jurisdiction = "360100";
    ck_assert(!mete_scope_meets(&a, &b));
    b.jurisdiction = NULL;
    a.effective.until = 99;
    b.effective.from = 99;
    ck_assert(mete_scope_meets(&a, &b));
    b.effective.from = 100;
    ck_assert(!mete_scope_meets(&a, &b) && !mete_scope_meets(&b, &a));
}
END_TEST

/* ---- which rule stands ---- */

START_TEST(test_the_narrower_rule_replaces_the_wider)
{
    char *text;
    char **lines;

    book_open(ITEMS LIMIT("2年", "")
                  LIMIT("5年", ", departments = { \"税务\" }"));
    expect("i", NULL, LATE, PENALTY, BARRED);
    expect("i", NULL, LATE, "不成立" REPLACED, "2022-01-01");
    expect("i", NULL, LATE, "\"due\":\"2025-01-01\"", NULL);
    expect("j", NULL, LATE, BARRED, REPLACED);
    text = decide("i", NULL, LATE, true);
    lines = g_strsplit(text, "\n    ", -1); /* as they were before folding */
    g_free(text);
    text = g_strjoinv("", lines);
    g_strfreev(lines);
    ck_assert_msg(strstr(text, "不成立" REPLACED) != NULL, "%s", text);
    g_free(text);
}
END_TEST

START_TEST(test_order_of_files_does_not_matter)
{
    book_open(ITEMS LIMIT("5年", ", items = { \"i\" }") LIMIT("2年", ""));
    expect("i", NULL, LATE, PENALTY, "2022-01-01");
    expect("j", NULL, LATE, BARRED, REPLACED);
}
END_TEST

START_TEST(test_the_narrowest_of_three_stands)
{
    book_open(ITEMS LIMIT("2年", "") LIMIT("4年", ", items = { \"*\" }")
                  LIMIT("5年", ", items = { \"i\" }"));
    expect("i", NULL, LATE, "\"due\":\"2025-01-01\"", "\"due\":\"2024-01-01\"");
    expect("i", NULL, LATE,
           REPLACED "、“时效”（《中华人民共和国测试法》第三十条）",
           "\"due\":\"2022-01-01\"");
    expect("j", NULL, LATE, "\"due\":\"2024-01-01\"", "\"due\":\"2022-01-01\"");
}
END_TEST

/* What depends on the place is told case by case. */
START_TEST(test_a_district_has_a_rule_of_its_own)
{
    book_open(ITEMS LIMIT("2年", "")
                  LIMIT("5年", ", jurisdiction = \"360302\""));
    expect("i", "360302", LATE, PENALTY, "2022-01-01");
    expect("i", "360302", LATE, REPLACED, NULL);
    expect("i", "360301", LATE, BARRED, REPLACED);
    expect("i", "360301", LATE, "\"due\":\"2022-01-01\"", "2025-01-01");
    expect("i", NULL, LATE, BARRED, REPLACED);
}
END_TEST

START_TEST(test_a_rule_of_some_years_replaces_in_these_years)
{
    book_open(ITEMS LIMIT("2年", "")
                  LIMIT("5年", ", effective = { from = \"2020-01-01\","
                               " to = \"2021-01-01\" }"));
    expect("i", NULL, "违法行为终了日 = 2019-12-31; 发现日期 = 2023-01-01",
           BARRED, REPLACED);
    expect("i", NULL, "违法行为终了日 = 2020-01-01; 发现日期 = 2023-01-01",
           PENALTY, "\"due\":\"2022-01-01\"");
    expect("i", NULL, "违法行为终了日 = 2020-12-31; 发现日期 = 2023-01-01",
           REPLACED, BARRED);
    expect("i", NULL, "违法行为终了日 = 2021-01-01; 发现日期 = 2023-01-02",
           BARRED, REPLACED);
}
END_TEST

/* A rule that has given way is not part of the item: nobody is asked for what
 * it reads. */
START_TEST(test_what_gave_way_asks_nothing)
{
    book_open(ITEMS "bar { \"某\", when = \"已改正\", outcome = \"no_penalty\","
                    " basis = \"测试法#30\" }\n"
                    "bar { \"某\", when = \"情节严重\", items = { \"i\" },"
                    " outcome = \"no_penalty\", basis = \"测试法#30\" }\n");
    expect("i", NULL, "违法行为终了日 = 2020-01-01", "情节严重", "已改正");
    expect("j", NULL, "违法行为终了日 = 2020-01-01", "已改正", "情节严重");
}
END_TEST

START_TEST(test_over_settles_what_scopes_do_not)
{
    book_open(ITEMS LIMIT("2年", ", departments = { \"税务\" }")
                  LIMIT("5年", ", items = { \"*\" }, over = \"时效\""));
    expect("i", NULL, LATE, PENALTY, "2022-01-01");
    expect("i", NULL, LATE, REPLACED, NULL);
    expect("j", NULL, LATE, PENALTY, REPLACED);
}
END_TEST

START_TEST(test_over_may_name_another_rule_of_its_kind)
{
    book_open(ITEMS "bar { \"甲\", when = \"已改正\", outcome = \"no_penalty\","
                    " basis = \"测试法#30\" }\n"
                    "bar { \"乙\", when = \"情节严重\", items = { \"i\" },"
                    " outcome = \"no_penalty\", over = \"甲\","
                    " basis = \"测试法#30\" }\n");
    expect("i", NULL, "已改正; 情节严重 = 否：无; 违法行为终了日 = 2020-01-01",
           PENALTY, "no_penalty");
    expect("j", NULL, "已改正; 违法行为终了日 = 2020-01-01",
           "\"outcome\":\"no_penalty\"", NULL);
}
END_TEST

/* ---- what is refused ---- */

START_TEST(test_rules_that_clash_are_refused)
{
    book_refuses(ITEMS LIMIT("2年", "") LIMIT("5年", ""), "duplicate:4:0",
                 "适用范围相同");
    book_refuses(ITEMS LIMIT("2年", "") LIMIT("5年", ", over = \"时效\""),
                 "duplicate:4:0", "适用范围相同");
    book_refuses(ITEMS LIMIT("2年", ", departments = { \"税务\" }")
                     LIMIT("5年", ", items = { \"*\" }"),
                 "ambiguous_rule:4:0", "事项“i”");
    book_refuses(ITEMS LIMIT("2年", ", over = \"时\""), "unknown_rule:3:0",
                 "“时”");
    book_refuses(ITEMS LIMIT("2年", ", over = \"时效\""), "unknown_rule:3:0",
                 "“时效”");
}
END_TEST

START_TEST(test_rules_that_replace_each_other_are_refused)
{
    book_refuses(ITEMS "bar { \"甲\", when = \"已改正\", over = \"乙\","
                       " outcome = \"no_penalty\", basis = \"测试法#30\" }\n"
                       "bar { \"乙\", when = \"情节严重\", over = \"甲\","
                       " outcome = \"no_penalty\", basis = \"测试法#30\" }\n",
                 "over_circle:4:0", "互相代替");
}
END_TEST

START_TEST(test_rules_that_never_meet_do_not_clash)
{
    book_open(ITEMS LIMIT("2年", ", departments = { \"市场\" }")
                  LIMIT("5年", ", items = { \"i\" }"));
    expect("i", NULL, LATE, PENALTY, REPLACED);
    expect("j", NULL, LATE, BARRED, REPLACED);
}
END_TEST

/* ---- a lower rulebook ---- */

#define LOWER                                                            \
    "rulebook \"s\" { title = \"乙\", jurisdiction = \"360302\",\n"     \
    "  dialect = 1, extends = { \"../r\" }, files = { \"*.lua\" } }\n"

static void open_lower(const char *upper, const char *lower)
{
    book_end();
    book_begin();
    book_write("c.lua", upper);
    scripts_write("s/rulebook.lua", LOWER);
    scripts_write("s/d.lua", lower);
    book = scripts_open("s");
}

START_TEST(test_a_lower_rulebook_says_over)
{
    open_lower(ITEMS LIMIT("2年", ""), LIMIT("5年", ""));
    scripts_expect("needs_over:1:0", "上级规则库");
    ck_assert_ptr_null(book);
    open_lower(ITEMS LIMIT("2年", ""), LIMIT("5年", ", over = \"时效\""));
    ck_assert_ptr_nonnull(book);
    expect("i", NULL, LATE, PENALTY, "2022-01-01");
    expect("i", NULL, LATE, REPLACED, NULL);
}
END_TEST

START_TEST(test_a_lower_rulebook_narrows_by_what_it_writes)
{
    open_lower(ITEMS LIMIT("2年", ""),
               LIMIT("5年", ", departments = { \"税务\" }"));
    ck_assert_ptr_nonnull(book);
    expect("i", NULL, LATE, REPLACED, BARRED);
    expect("j", NULL, LATE, BARRED, REPLACED);
    open_lower(ITEMS LIMIT("2年", ", departments = { \"税务\" }"),
               LIMIT("5年", ""));
    scripts_expect("ambiguous_rule:1:0", "事项“i”");
}
END_TEST

/* ---- versions ---- */

#define LAW_FROM(date, rest)                                                 \
    "statute \"改法\" { title = \"改法\", effective = { from = \"" date \
    "\"" rest " }, articles = { [\"1\"] = \"罚\" } }\n"
#define LAW_ITEM                                                         \
    "item \"i\" { title = \"某\", punishes = \"改法#1\", " CLAUSE

/* A law that was amended punishes what was done under the old version too. */
START_TEST(test_versions_of_a_law_punish_one_after_the_other)
{
    book_open(LAW_ITEM LAW_FROM("2021-07-15", "")
                  LAW_FROM("2015-10-01", ", to = \"2021-07-15\""));
    expect("i", NULL, "违法行为终了日 = 2015-09-30", "not_applicable", NULL);
    expect("i", NULL, "违法行为终了日 = 2015-10-01", PENALTY, NULL);
    expect("i", NULL, "违法行为终了日 = 2021-07-14", PENALTY, NULL);
    expect("i", NULL, "违法行为终了日 = 2021-07-15", PENALTY, NULL);
    expect("i", NULL, "", "\"possible\":[\"penalty\",\"not_applicable\"]",
           NULL);
}
END_TEST

START_TEST(test_between_two_versions_nothing_punishes)
{
    book_open(LAW_ITEM LAW_FROM("2021-07-15", "")
                  LAW_FROM("2015-10-01", ", until = \"2019-12-31\""));
    expect("i", NULL, "违法行为终了日 = 2019-12-31", PENALTY, NULL);
    expect("i", NULL, "违法行为终了日 = 2020-01-01", "not_applicable", NULL);
    expect("i", NULL, "违法行为终了日 = 2021-07-14", "not_applicable", NULL);
    expect("i", NULL, "违法行为终了日 = 2021-07-15", PENALTY, NULL);
    expect("i", NULL, "", "\"missing\":[{\"fact\":\"act_end\"", NULL);
}
END_TEST

/* An article that only the new version has punishes from then on. */
START_TEST(test_a_new_article_punishes_from_its_day)
{
    book_open("item \"i\" { title = \"某\", punishes = \"改法#2\", " CLAUSE
                  LAW_FROM("2015-10-01", ", to = \"2021-07-15\"")
              "statute \"改法\" { title = \"改法\","
              " effective = { from = \"2021-07-15\" },"
              " articles = { [\"1\"] = \"罚\", [\"2\"] = \"新\" } }\n");
    expect("i", NULL, "违法行为终了日 = 2021-07-14", "not_applicable", NULL);
    expect("i", NULL, "违法行为终了日 = 2021-07-15", PENALTY, NULL);
}
END_TEST

START_TEST(test_versions_of_an_item_by_the_act)
{
    book_open("item \"i\" { " BOOK_HEAD ", effective = { from ="
              " \"2021-04-29\" },\n"
              "  statute = { fine { \"50元\" } } }\n"
              "item \"i\" { " BOOK_HEAD ", effective = { from ="
              " \"2015-10-01\", to = \"2021-04-29\" },\n"
              "  statute = { fine { \"20元\" } } }\n");
    expect("i", NULL, "违法行为终了日 = 2015-09-30", "not_applicable", NULL);
    expect("i", NULL, "违法行为终了日 = 2021-04-28", "\"20.00\"", "\"50.00\"");
    expect("i", NULL, "违法行为终了日 = 2021-04-29", "\"50.00\"", "\"20.00\"");
    expect("i", NULL, "", "\"50.00\"", "\"20.00\"");
}
END_TEST

/* One name, two times: neither replaces the other. */
START_TEST(test_versions_of_a_rule_by_the_act)
{
    book_open(ITEMS LIMIT("5年", ", effective = { from = \"2021-07-15\" }")
                  LIMIT("2年", ", effective = { to = \"2021-07-15\" }"));
    expect("i", NULL, "违法行为终了日 = 2021-07-14; 发现日期 = 2024-01-01",
           BARRED, REPLACED);
    expect("i", NULL, "违法行为终了日 = 2021-07-15; 发现日期 = 2024-01-01",
           PENALTY, REPLACED);
    expect("i", NULL, "违法行为终了日 = 2021-07-15", "\"due\":\"2026-07-15\"",
           "2023-07-15");
}
END_TEST

/* An act of unknown day may lie in the time of either. */
START_TEST(test_an_act_of_unknown_day_keeps_both_versions_open)
{
    book_open(ITEMS "bar { \"某\", when = \"已改正\", outcome = \"no_penalty\","
                    " effective = { from = \"2021-07-15\" },"
                    " basis = \"测试法#30\" }\n");
    expect("i", NULL, "已改正",
           "\"possible\":[\"penalty\",\"no_penalty\"]", NULL);
    expect("i", NULL, "已改正", "\"missing\":[{\"fact\":\"act_end\"", NULL);
    expect("i", NULL, "已改正; 违法行为终了日 = 2021-07-14", PENALTY, NULL);
    expect("i", NULL, "已改正; 违法行为终了日 = 2021-07-15",
           "\"outcome\":\"no_penalty\"", NULL);
}
END_TEST

/* ---- what is near, and what was not law ---- */

static void expect_none(const char *facts, const char *piece)
{
    char *json = decide("i", NULL, facts, false);

    ck_assert_msg(strstr(json, piece) == NULL, "%s in %s", piece, json);
    g_free(json);
}

START_TEST(test_a_day_at_the_end_of_a_limit_is_near)
{
#define NEAR "\"code\":\"time_limit_near\""
    static const char *const near[] = {"2021-12-31", "2022-01-01",
                                       "2022-01-02"};
    static const char *const far[] = {"2021-12-30", "2022-01-03"};

    book_open(ITEMS LIMIT("2年", ""));
    for (size_t i = 0; i < 3; i++) {
        char *facts = g_strdup_printf(
            "违法行为终了日 = 2020-01-01; 发现日期 = %s", near[i]);

        expect("i", NULL, facts, NEAR, NULL);
        g_free(facts);
    }
    for (size_t i = 0; i < 2; i++) {
        char *facts = g_strdup_printf(
            "违法行为终了日 = 2020-01-01; 发现日期 = %s", far[i]);

        expect_none(facts, NEAR);
        g_free(facts);
    }
    expect_none("违法行为终了日 = 2020-01-01", NEAR);
#undef NEAR
}
END_TEST

/* What stands from the last days on, to be freed. */
static char *tail(const char *item, mete_date start, mete_date to)
{
    char from_text[METE_DATE_TEXT];
    char to_text[METE_DATE_TEXT];
    mete_date_format(start, from_text);
    mete_date_format(to, to_text);
    char *facts =
        g_strdup_printf("违法行为终了日 = %s; 发现日期 = %s; 已改正",
                        from_text, to_text);
    char *json = decide(item, NULL, facts, false);
    const char *found = strstr(json, "\"deadlines\":[{");

    if (found == NULL) {
        ck_abort_msg("no last day of %s in %s", facts, json);
    }
    char *rest = g_strdup(found);
    g_free(facts);
    g_free(json);
    return rest;
}

/* The last days of item i follow from its act and are counted when they are
 * read; those of j, which has a deadline, are counted at once. */
static void expect_alike(mete_date start, mete_date to)
{
    char *waiting = tail("i", start, to);
    char *counted = tail("j", start, to);

    if (strcmp(waiting, counted) != 0) {
        ck_abort_msg("%s, but at once %s", waiting, counted);
    }
    g_free(waiting);
    g_free(counted);
}

START_TEST(test_last_days_that_waited_are_the_same)
{
#define TWIN(id) "item \"" id "\" { " BOOK_HEAD ", statute = { fine { " \
                 "\"1元以上100元以下\" } } } "
#define ON_ONE_LINE TWIN("i") TWIN("j") "\n"
    static const char *const limits[] = {
        LIMIT("1个月", ""), LIMIT("6个月", ""), LIMIT("2年", ""),
        LIMIT("30日", ""),  LIMIT("730日", ""), LIMIT("900年", "")};
    static const char *const days[] = {"2020-01-31", "2020-02-29",
                                       "2021-12-31", "2999-12-01"};
    for (size_t i = 0; i < G_N_ELEMENTS(limits); i++) {
        char *text = g_strconcat(
            ON_ONE_LINE "deadline { \"期限\", from = \"发现日期\","
                  " when = \"未改正\", days = \"90日\", items = { \"j\" },"
                  " basis = \"测试法#30\" }\n",
            limits[i], NULL);
        book_open(text);
        for (size_t j = 0; j < G_N_ELEMENTS(days); j++) {
            mete_date start;
            mete_date_parse(days[j], strlen(days[j]), &start);
            for (int to = 20; to < 800; to += to < 200 ? 1 : 13) {
                expect_alike(start, mete_date_add_days(start, to));
            }
            for (int to = -3; to <= 3; to++) {
                expect_alike(start, mete_date_add_days(
                                        mete_date_add_months(start, 24), to));
                expect_alike(start, mete_date_add_days(start, 730 + to));
            }
        }
        g_free(text);
    }
#undef ON_ONE_LINE
#undef TWIN
}
END_TEST

/* Neither answer is known, but both days are. */
START_TEST(test_a_limit_of_either_length_has_two_last_days)
{
    char *text;

    book_open(ITEMS LIMIT("若 「涉及安全」 则 5年 否则 2年", ""));
    text = decide("i", NULL, LATE, true);
    ck_assert_msg(strstr(text, "时效：最后一日最早是2022年1月1日，最晚是"
                               "2025年1月1日") != NULL,
                  "%s", text);
    g_free(text);
    expect("i", NULL, LATE, "\"due\":null", NULL);
    expect("i", NULL, LATE "; 「涉及安全」 = 是", "\"due\":\"2025-01-01\"",
           NULL);
}
END_TEST

START_TEST(test_a_cited_law_may_be_out_of_force)
{
#define OLD "\"code\":\"citation_not_in_force\",\"says\":\"“《旧法》第一条”"
    book_open("statute \"旧法\" { title = \"旧法\", rank = \"law\",\n"
              "  effective = { from = \"2000-01-01\","
              " until = \"2019-12-31\" },\n"
              "  articles = { [\"1\"] = \"甲\" } }\n"
              "item \"i\" { " BOOK_HEAD ", violates = \"旧法#1\", " CLAUSE
              "bar { \"栏\", when = \"已改正\", outcome = \"no_penalty\","
              " basis = \"旧法#1\" }\n");
    expect("i", NULL, "未改正; 违法行为终了日 = 2020-01-01", OLD, NULL);
    expect_none("已改正; 违法行为终了日 = 2019-12-31", OLD);
    /* in two parts it is said once */
    expect("i", NULL, "已改正; 违法行为终了日 = 2020-01-01",
           "\"diagnostics\":[{" OLD "在有关日期没有施行，请核对依据。\","
           "\"at\":null}]",
           NULL);
    expect_none("未改正", OLD);
#undef OLD
}
END_TEST

Suite *test_scope_suite(void)
{
    Suite *suite = suite_create("scope");
    TCase *tests = tcase_create("scope");

    tcase_add_checked_fixture(tests, book_begin, book_end);
    tcase_add_test(tests, test_scopes_are_narrower_wider_or_cross);
    tcase_add_test(tests, test_scopes_meet_at_a_place_and_on_a_day);
    tcase_add_test(tests, test_the_narrower_rule_replaces_the_wider);
    tcase_add_test(tests, test_order_of_files_does_not_matter);
    tcase_add_test(tests, test_the_narrowest_of_three_stands);
    tcase_add_test(tests, test_a_district_has_a_rule_of_its_own);
    tcase_add_test(tests, test_a_rule_of_some_years_replaces_in_these_years);
    tcase_add_test(tests, test_what_gave_way_asks_nothing);
    tcase_add_test(tests, test_over_settles_what_scopes_do_not);
    tcase_add_test(tests, test_over_may_name_another_rule_of_its_kind);
    tcase_add_test(tests, test_rules_that_clash_are_refused);
    tcase_add_test(tests, test_rules_that_replace_each_other_are_refused);
    tcase_add_test(tests, test_rules_that_never_meet_do_not_clash);
    tcase_add_test(tests, test_a_lower_rulebook_says_over);
    tcase_add_test(tests, test_a_lower_rulebook_narrows_by_what_it_writes);
    tcase_add_test(tests, test_versions_of_a_law_punish_one_after_the_other);
    tcase_add_test(tests, test_between_two_versions_nothing_punishes);
    tcase_add_test(tests, test_a_new_article_punishes_from_its_day);
    tcase_add_test(tests, test_versions_of_an_item_by_the_act);
    tcase_add_test(tests, test_versions_of_a_rule_by_the_act);
    tcase_add_test(tests,
                   test_an_act_of_unknown_day_keeps_both_versions_open);
    tcase_add_test(tests, test_a_day_at_the_end_of_a_limit_is_near);
    tcase_add_test(tests, test_last_days_that_waited_are_the_same);
    tcase_add_test(tests, test_a_limit_of_either_length_has_two_last_days);
    tcase_add_test(tests, test_a_cited_law_may_be_out_of_force);
    suite_add_tcase(suite, tests);
    return suite;
}
