/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Cases of several items: how fines of one act are compared, what is summed,
 * and what is refused.
 */
#include "api/api.h"

#include "book.h"
#include "json_schema.h"

#include <check.h>
#include <stdlib.h>
#include <string.h>

Suite *test_several_suite(void);

#define ITEM(id, statute)                                      \
    "item \"" id "\" { " BOOK_HEAD ", statute = { " statute \
    " } }\n"
#define HIGHER "combine { same_act = \"higher_maximum\" }\n"

static mete_finding *finding;

static void begin(void)
{
    book_begin();
    finding = NULL;
}

static void end(void)
{
    mete_finding_free(finding);
    book_end();
}

static int32_t evaluate(const char *json, mete_error **error)
{
    return mete_evaluate_json(book, json, strlen(json), &finding, NULL, error);
}

/* Each pair is a path and its value, NULL for null; ended by NULL. */
static void expect(const char *json, ...)
{
    mete_error *error = NULL;
    const char *path;
    va_list pairs;

    ck_assert_msg(evaluate(json, &error) == METE_OK, "%s",
                  mete_error_get(error, 0, "text"));
    va_start(pairs, json);
    while ((path = va_arg(pairs, const char *)) != NULL) {
        const char *wanted = va_arg(pairs, const char *);
        const char *value = mete_finding_get(finding, path);
        bool same = wanted == NULL ? value == NULL
                                   : value != NULL && strcmp(value, wanted) == 0;
        ck_assert_msg(same, "%s: %.500s, not %s; totals %.1000s", path, value,
                      wanted, mete_finding_get(finding, "totals"));
    }
    va_end(pairs);
}

static void refuses(const char *json, const char *code)
{
    mete_error *error = NULL;

    ck_assert_int_ne(evaluate(json, &error), METE_OK);
    ck_assert_str_eq(mete_error_get(error, 0, "code"), code);
    mete_error_free(error);
}

#define BOTH(facts)                                                       \
    "{\"items\": [{\"item\": \"a\", \"act\": \"1\"}, {\"item\": \"b\"," \
    " \"act\": \"1\"}], \"want\": [\"missing\"], \"facts\": {" facts "}}"
#define APART(facts)                                                      \
    "{\"items\": [{\"item\": \"a\", \"act\": \"1\"}, {\"item\": \"b\"," \
    " \"act\": \"2\"}], \"want\": [\"missing\"], \"facts\": {" facts "}}"
#define KEPT "concurrence.acts.0.kept"
#define BY "concurrence.acts.0.decided_by"

START_TEST(test_the_higher_maximum_stands)
{
    book_open(HIGHER ITEM("a", "fine { \"1万元以上20万元以下\" }")
                  ITEM("b", "fine { \"5万元以上10万元以下\" }"));
    expect(BOTH(""), KEPT, "a", BY, "maximum", "totals.0.max", "200000.00",
           "penalties.count", "1", "hull", "tight", NULL);
    int64_t fen;
    ck_assert_int_eq(mete_finding_fine_max_fen(finding, 0, &fen), METE_OK);
    ck_assert_int_eq(fen, 20000000);
    ck_assert_int_eq(mete_finding_fine_max_fen(finding, 1, &fen),
                     METE_ERROR_NOT_FOUND);
    ck_assert_ptr_nonnull(strstr(mete_finding_text(finding), "只处一"));
}
END_TEST

START_TEST(test_minimum_and_recommendation_come_next)
{
    book_open(HIGHER ITEM("a", "fine { \"1万元以上20万元以下\" }")
                  ITEM("b", "fine { \"5万元以上20万元以下\" }"));
    expect(BOTH(""), KEPT, "b", BY, "minimum", NULL);
    book_open(HIGHER ITEM("a", "fine { \"1万元以上20万元以下\" }")
                  ITEM("b", "fine { \"1万元以上20万元以下\" }"));
    expect(BOTH(""), KEPT, "a", BY, "equal", NULL);
    book_open(HIGHER "document \"d\" { " BOOK_DOCUMENT " }\n"
                     "item \"b\" { " BOOK_HEAD ", document = \"d\",\n"
                     "statute = { fine { \"1万元以上20万元以下\" } },\n"
                     "tiers = { tier { \"轻\", otherwise = true,"
                     " fine = \"1万元以上3万元以下\" } } }\n"
              ITEM("a", "fine { \"1万元以上20万元以下\" }"));
    expect(BOTH(""), KEPT, "a", BY, "recommendation", NULL);
}
END_TEST

START_TEST(test_nothing_ranks_fines_that_differ_in_kind)
{
    const char *two = ITEM("a", "fine { \"1万元以上20万元以下\" }")
        ITEM("b", "fine { \"5万元以上10万元以下\" }");
    book_open(two); /* the rulebook does not say how */
    expect(BOTH(""), "outcome", "conflict", BY, "incomparable",
           "diagnostics.0.code", "fines_unranked", "totals.count", "0", NULL);
    book_open(HIGHER ITEM("a", "fine { \"1万元以上20万元以下\" }")
              "item \"b\" { " BOOK_HEAD ", parts = { part { on = \"person\","
              " statute = { fine { \"5万元以上10万元以下\" } } } } }\n");
    expect(BOTH(""), "outcome", "conflict", "diagnostics.0.code",
           "fines_incomparable", NULL);
}
END_TEST

/* 5 times the value of the goods against 20万元: which is higher turns at
 * 4万元, which is no constant of any phrase. */
START_TEST(test_which_fine_is_higher_may_depend_on_a_fact)
{
    book_open(HIGHER ITEM("a", "fine { \"货值金额 1倍以上5倍以下\" }")
                  ITEM("b", "fine { \"2万元以上20万元以下\" }"));
    expect(BOTH("\"货值金额\": 40001"), KEPT, "a", NULL);
    expect(BOTH("\"货值金额\": 39999"), KEPT, "b", NULL);
    expect(BOTH("\"货值金额\": 40000"), KEPT, "a", BY, "minimum", NULL);
    expect(BOTH(""), KEPT, NULL, "outcome", "insufficient_facts", "next",
           "goods_value", "hull", "tight", "totals.0.min", "20000.00", NULL);
    expect(BOTH("\"货值金额\": {\"between\": [30000, 50000]}"), KEPT, NULL,
           "totals.0.min", "20000.00", "totals.0.max", "250000.00", "hull",
           "tight", "missing.count", "1", NULL);
    expect(BOTH("\"货值金额\": {\"between\": [50000, 90000]}"), KEPT, "a",
           "totals.0.min", "50000.00", "totals.0.max", "450000.00", NULL);
}
END_TEST

/* One grows while the other shrinks: their sum is not at the ends, where it
 * is 51元, but 2元 in between.  What is told may be wider, not narrower. */
START_TEST(test_sums_that_move_both_ways_are_bounds)
{
    book_open(ITEM("a", "fine { from = \"最大(货值金额 - 50元, 1元)\","
                        " to = \"最大(货值金额 - 50元, 1元)\" }")
                  ITEM("b", "fine { from = \"最大(50元 - 货值金额, 1元)\","
                            " to = \"最大(50元 - 货值金额, 1元)\" }"));
    expect(APART("\"货值金额\": {\"between\": [0, 100]}"), "hull", "bound",
           "totals.0.min", "1.00", NULL);
}
END_TEST

START_TEST(test_other_kinds_stand_once)
{
    book_open(HIGHER
              ITEM("a", "warning {}, fine { \"1万元\" }, confiscate_tools {}")
                  ITEM("b", "warning {}, fine { \"2万元\" }"));
    expect(BOTH(""), "penalties.count", "3", KEPT, "b", NULL);
    expect(APART(""), "penalties.count", "5", "totals.0.max", "30000.00",
           KEPT, NULL, NULL);
}
END_TEST

START_TEST(test_caps_are_the_rulebooks)
{
    const char *two = ITEM("a", "detention { \"10日以上15日以下\" }")
        ITEM("b", "detention { \"8日以上12日以下\" }");
    char *capped = g_strconcat(
        "combine { same_act = \"higher_maximum\", caps = { detention ="
        " \"20日\" }, basis = \"测试法#30\" }\n",
        two, NULL);
    book_open(capped);
    expect(APART(""), "totals.0.min", "18", "totals.0.max", "20",
           "totals.0.capped", "true", "concurrence.basis.0", "测试法#30", NULL);
    book_open(two);
    expect(APART(""), "totals.count", "0", "penalties.count", "2", NULL);
    g_free(capped);
}
END_TEST

START_TEST(test_own_facts_stand_before_shared_ones)
{
    book_open(ITEM("a", "fine { \"货值金额 1倍\" }")
                  ITEM("b", "fine { \"货值金额 2倍\" }"));
    expect("{\"items\": [{\"item\": \"a\", \"act\": \"1\", \"facts\":"
           " {\"货值\": 10}}, {\"item\": \"b\", \"act\": \"2\"}],"
           " \"facts\": {\"goods_value\": 100}}",
           "totals.0.max", "210.00", NULL);
}
END_TEST

START_TEST(test_documents_with_faults_are_refused)
{
    book_open(ITEM("a", "fine { \"1元\" }"));
    refuses("{\"items\": []}", "wrong_kind");
    refuses("{\"items\": [1]}", "wrong_kind");
    refuses("{\"items\": [{\"act\": \"1\"}]}", "missing_item");
    refuses("{\"items\": [{\"item\": \"a\"}]}", "missing_act");
    refuses("{\"items\": [{\"item\": \"a\", \"act\": \" \"}]}", "bad_act");
    refuses("{\"items\": [{\"item\": \"a\", \"act\": 1}]}", "wrong_kind");
    refuses("{\"items\": [{\"item\": \"z\", \"act\": \"1\"}]}",
            "unknown_item");
    refuses("{\"items\": [{\"item\": \"a\", \"act\": \"1\"}, {\"item\":"
            " \"a\", \"act\": \"１\"}]}",
            "duplicate_item");
    refuses("{\"item\": \"a\", \"items\": [{\"item\": \"a\", \"act\":"
            " \"1\"}]}",
            "two_items");
    refuses("{\"items\": [{\"item\": \"a\", \"act\": \"1\", \"facts\":"
            " {\"无此事实\": 1}}]}",
            "unknown_fact");
}
END_TEST

/* As many as are allowed, and one more. */
START_TEST(test_a_thousand_items_are_decided)
{
    GString *text = g_string_new("{\"facts\": {}, \"items\": [");
    book_open(HIGHER ITEM("a", "fine { \"货值金额 1倍\" }"));
    for (int i = 0; i < 1000; i++) {
        g_string_append_printf(text, "%s{\"item\": \"a\", \"act\": \"%d\"}",
                               i > 0 ? "," : "", i);
    }
    char *most = g_strconcat(text->str, "]}", NULL);
    char *more = g_strconcat(text->str,
                             ",{\"item\": \"a\", \"act\": \"x\"}]}", NULL);
    expect(most, "findings.count", "1000", "outcome", "insufficient_facts",
           "totals.0.max", NULL, NULL);
    refuses(more, "too_many_items");
    g_string_free(text, TRUE);
    g_free(most);
    g_free(more);
}
END_TEST

static json_t *read_schema(const char *name)
{
    const char *top = getenv("top_srcdir");
    char *path =
        g_build_filename(top != NULL ? top : ".", "doc", "schema", name, NULL);
    json_t *schema = json_load_file(path, JSON_REJECT_DUPLICATES, NULL);
    ck_assert_msg(schema != NULL, "%s", path);
    g_free(path);
    return schema;
}

static void expect_fit(const char *name, const json_t *value)
{
    json_t *schema = read_schema(name);
    ck_assert_msg(json_schema_holds(schema, schema, value), "%s", name);
    json_decref(schema);
}

/* Case and finding, and each finding in it, against the schemas. */
static void expect_schemas(const char *json)
{
    json_t *asked = json_loads(json, 0, NULL);
    expect_fit("case.json", asked);
    ck_assert_int_eq(evaluate(json, NULL), METE_OK);
    json_t *answer = json_loads(mete_finding_json(finding), 0, NULL);
    expect_fit("findings.json", answer);
    json_t *list = json_object_get(answer, "findings");
    for (size_t i = 0; i < json_array_size(list); i++) {
        expect_fit("finding.json", json_array_get(list, i));
    }
    json_object_set_new(answer, "surplus", json_null());
    json_t *schema = read_schema("findings.json");
    ck_assert(!json_schema_holds(schema, schema, answer));
    json_decref(schema);
    json_decref(answer);
    json_decref(asked);
}

START_TEST(test_case_and_findings_fit_their_schemas)
{
    book_open(HIGHER ITEM("a", "order \"责令改正\", fine { \"货值金额 1倍以上5倍以下\" }")
                  ITEM("b", "detention { \"5日\" }, fine { \"2万元以上20万元以下\" }"));
    expect_schemas(BOTH(""));
    expect_schemas(APART("\"货值金额\": {\"between\": [1, 2]}"));
    expect_schemas(BOTH("\"货值金额\": 100000"));
}
END_TEST

/* Each path that doc/finding.md lists of the whole. */
START_TEST(test_every_path_of_the_whole_is_documented)
{
    const char *top = getenv("top_srcdir");
    char *path =
        g_build_filename(top != NULL ? top : ".", "doc", "finding.md", NULL);
    char *page = NULL;
    ck_assert(g_file_get_contents(path, &page, NULL, NULL));
    char *from = strstr(page, "## Findings of several items");
    char *to = strstr(from, "## Findings: words");
    *to = '\0';
    json_t *schema = read_schema("findings.json");
    const char *key;
    json_t *value;
    json_object_foreach(json_object_get(schema, "properties"), key, value)
    {
        char *row = g_strdup_printf("| `%s` |", key);
        ck_assert_msg(strstr(from, row) != NULL, "%s", row);
        g_free(row);
    }
    json_decref(schema);
    g_free(page);
    g_free(path);
}
END_TEST

START_TEST(test_items_are_added_by_function)
{
    mete_case *a = NULL;
    mete_case *b = NULL;
    book_open(ITEM("a", "fine { \"货值金额 1倍\" }")
                  ITEM("b", "fine { \"货值金额 2倍\" }"));
    mete_case *the_case = mete_case_new(book);
    ck_assert_int_eq(mete_case_add_item(the_case, "a", "1", &a, NULL),
                     METE_OK);
    ck_assert_int_eq(mete_case_add_item(the_case, "b", "2", &b, NULL),
                     METE_OK);
    ck_assert_int_eq(mete_case_set_fen(the_case, "货值金额", 10000, NULL),
                     METE_OK);
    ck_assert_int_eq(mete_case_set_fen(a, "货值金额", 5000, NULL), METE_OK);
    ck_assert_int_eq(mete_evaluate(the_case, &finding, NULL), METE_OK);
    ck_assert_str_eq(mete_finding_get(finding, "totals.0.max"), "250.00");
    ck_assert_str_eq(mete_finding_get(finding, "brief"),
                     "应当给予行政处罚；罚款合计250元");
    /* what is not to be done with an item's own case, or beside it */
    ck_assert_int_eq(mete_case_add_item(the_case, "b", "2", NULL, NULL),
                     METE_ERROR_BAD_DATA);
    ck_assert_int_eq(mete_case_add_item(the_case, "z", "2", NULL, NULL),
                     METE_ERROR_NOT_FOUND);
    ck_assert_int_eq(mete_case_add_item(a, "b", "2", NULL, NULL),
                     METE_ERROR_USAGE);
    ck_assert_int_eq(mete_case_add_item(NULL, "b", "2", NULL, NULL),
                     METE_ERROR_USAGE);
    ck_assert_int_eq(mete_case_set_item(the_case, "a", NULL),
                     METE_ERROR_USAGE);
    ck_assert_int_eq(mete_case_set_item(a, "b", NULL), METE_ERROR_USAGE);
    mete_finding *none = NULL;
    ck_assert_int_eq(mete_evaluate(a, &none, NULL), METE_ERROR_USAGE);
    mete_case_free(a); /* the whole owns it */
    ck_assert_int_eq(mete_case_clear(a), METE_OK);
    ck_assert_int_eq(mete_evaluate(the_case, &finding, NULL), METE_OK);
    ck_assert_str_eq(mete_finding_get(finding, "totals.0.max"), "300.00");
    ck_assert_int_eq(mete_case_clear(the_case), METE_OK);
    ck_assert_int_eq(mete_evaluate(the_case, &finding, NULL),
                     METE_ERROR_NO_ITEM);
    mete_case_free(the_case);
}
END_TEST

Suite *test_several_suite(void)
{
    Suite *suite = suite_create("several");
    TCase *tcase = tcase_create("all");

    tcase_set_timeout(tcase, 60);
    tcase_add_checked_fixture(tcase, begin, end);
    tcase_add_test(tcase, test_the_higher_maximum_stands);
    tcase_add_test(tcase, test_minimum_and_recommendation_come_next);
    tcase_add_test(tcase, test_nothing_ranks_fines_that_differ_in_kind);
    tcase_add_test(tcase, test_which_fine_is_higher_may_depend_on_a_fact);
    tcase_add_test(tcase, test_sums_that_move_both_ways_are_bounds);
    tcase_add_test(tcase, test_other_kinds_stand_once);
    tcase_add_test(tcase, test_caps_are_the_rulebooks);
    tcase_add_test(tcase, test_own_facts_stand_before_shared_ones);
    tcase_add_test(tcase, test_documents_with_faults_are_refused);
    tcase_add_test(tcase, test_a_thousand_items_are_decided);
    tcase_add_test(tcase, test_case_and_findings_fit_their_schemas);
    tcase_add_test(tcase, test_every_path_of_the_whole_is_documented);
    tcase_add_test(tcase, test_items_are_added_by_function);
    suite_add_tcase(suite, tcase);
    return suite;
}
