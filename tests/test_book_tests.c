/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The rulebook's own tests: what of them is refused when a rulebook opens,
 * and in which words they are kept.  tests/test_rulebook_tests.sh runs some.
 */
#include "book.h"

#include <check.h>
#include <string.h>

#include "mete.h"

Suite *test_book_tests_suite(void);

#define ITEM                                                                         \
    "item \"i\" { " BOOK_HEAD ", statute = {\n"                                      \
    "  fine { \"5元以上9元以下\" }, may { detention { \"5日以下\" } } },\n" \
    "  facts = { number { \"面积\", unit = \"亩\" } } }\n"                        \
    "exemption { \"甲\", when = \"已改正\", outcome = \"no_penalty\" }\n"
#define TEST(facts, expect)                                                    \
    ITEM "test \"t\" { item = \"i\", facts = " facts ",\n  expect = { " expect \
         " } }\n"

static const char *get(const char *path)
{
    return mete_rulebook_get(book, path);
}

START_TEST(test_facts_are_kept_as_text_or_table)
{
    book_open(ITEM "test \"一\" { item = \"i\", facts = [[货值 = 5元;\n"
                   "  面积 = 3亩]], jurisdiction = \"360302\",\n"
                   "  expect = { outcome = \"不予处罚\" } }\n"
                   "test \"二\" { item = \"i\", facts = { [\"货值\"] = 5,\n"
                   "  priors = { \"2025-01-10\", \"2025-02-10\" }, staff = 3,\n"
                   "  corrected = true, [\"情节严重\"] = false, gains = "
                   "\"没有\" },\n"
                   "  expect = { tier = false } }\n");
    ck_assert_str_eq(get("tests.count"), "2");
    ck_assert_str_eq(get("tests.0.name"), "一");
    ck_assert_str_eq(get("tests.0.at"), "r/c.lua:5");
    ck_assert_str_eq(get("tests.0.item"), "i");
    ck_assert_str_eq(get("tests.0.jurisdiction"), "360302");
    ck_assert_str_eq(get("tests.0.facts.count"), "1");
    ck_assert_str_eq(get("tests.0.facts.0.name"), "货值 = 5元;\n  面积 = 3亩");
    ck_assert_ptr_null(get("tests.0.facts.0.value"));
    ck_assert_ptr_null(get("tests.1.jurisdiction"));
    ck_assert_str_eq(get("tests.1.facts.count"), "6");
    ck_assert_str_eq(get("tests.1.facts.0.name"), "corrected");
    ck_assert_str_eq(get("tests.1.facts.0.value"), "是");
    ck_assert_str_eq(get("tests.1.facts.2.name"), "priors");
    ck_assert_str_eq(get("tests.1.facts.2.value"), "2025-01-10、2025-02-10");
    ck_assert_str_eq(get("tests.1.facts.3.value"), "3");
}
END_TEST

START_TEST(test_paths_that_lead_nowhere_give_nothing)
{
    static const char *const paths[] = {"tests.",
                                        "tests.1.name",
                                        "tests.0",
                                        "tests.0.",
                                        "tests.0.facts",
                                        "tests.0.facts.9.name",
                                        "tests.0.expect",
                                        "tests.0.expect.0",
                                        "tests.0.expect.0.7",
                                        "tests.-1.name",
                                        "tests.0.name.x",
                                        "tests.99999999999999999.at",
                                        "tests.0.expect.0.0.x"};

    book_open(TEST("\"\"", "outcome = \"penalty\""));
    for (size_t i = 0; i < G_N_ELEMENTS(paths); i++) {
        ck_assert_msg(get(paths[i]) == NULL, "%s", paths[i]);
    }
    ck_assert_str_eq(get("tests.0.expect.0.0"), "penalty");
}
END_TEST

/* What one key comes to: "key: value value (written)". */
static void expect_value(const char *expect, const char *key,
                         const char *values, const char *written)
{
    GString *found = g_string_new(NULL);
    char *text = g_strdup_printf(TEST("\"\"", "%s"), expect);
    char *path = NULL;

    book_open(text);
    for (int n = 0; n < atoi(get("tests.0.expect.count")); n++) {
        path = g_strdup_printf("tests.0.expect.%d.key", n);
        if (strcmp(get(path), key) != 0) {
            g_free(path);
            continue;
        }
        g_free(path);
        path = g_strdup_printf("tests.0.expect.%d.count", n);
        for (int i = 0; i < atoi(get(path)); i++) {
            char *value = g_strdup_printf("tests.0.expect.%d.%d", n, i);

            g_string_append_printf(found, "%s%s", i > 0 ? " " : "", get(value));
            g_free(value);
        }
        g_free(path);
        path = g_strdup_printf("tests.0.expect.%d.written", n);
        ck_assert_str_eq(get(path), written);
        g_free(path);
    }
    ck_assert_str_eq(found->str, values);
    g_string_free(found, TRUE);
    g_free(text);
}

START_TEST(test_expectations_are_kept_in_the_words_of_findings)
{
    expect_value("outcome = \"事实不足\"", "outcome", "insufficient_facts",
                 "事实不足");
    expect_value("tier = \"较轻\"", "tier", "较轻", "较轻");
    expect_value("tier = false", "tier", "", "没有");
    expect_value("fine = \"5000元以上1.85万元以下\"", "fine",
                 "[5000.00,18500.00]CNY", "5000元以上1.85万元以下");
    expect_value("fine = { \"超过5元不足9.5元\", \"2000元以下\" }", "fine",
                 "(5.00,9.50)CNY (0.00,2000.00]CNY",
                 "超过5元不足9.5元、2000元以下");
    expect_value("fine = \"3万元以上\"", "fine", "[30000.00,]CNY", "3万元以上");
    expect_value("fine = false", "fine", "", "没有");
    expect_value("detention = \"5日以下\"", "detention", "[1,5]days",
                 "5日以下");
    expect_value("detention = \"超过5日不足10日\"", "detention", "[6,9]days",
                 "超过5日不足10日");
    expect_value("penalties = { \"罚款\", \"fine\", \"训诫\",\n"
                 "  suspend_business = \"6个月以上1年以下\" }",
                 "penalties", "fine 训诫 suspend_business",
                 "罚款、fine、训诫、suspend_business");
    expect_value("penalties = { suspend_business = \"6个月以上1年以下\" }",
                 "suspend_business", "[6,12]months", "6个月以上1年以下");
    expect_value("basis = { \"测试法#30\" }", "basis", "测试法#30",
                 "测试法#30");
    expect_value("exemption = \"甲\"", "exemption", "甲", "甲");
    expect_value("missing = { \"货值\", \"面积\" }", "missing",
                 "goods_value 面积", "货值、面积");
    expect_value("presumed = { \"行政区划\", \"重大\" }", "presumed",
                 "jurisdiction grave", "行政区划、重大");
    expect_value("diagnostics = \"reason_missing\"", "diagnostics",
                 "reason_missing", "reason_missing");
    expect_value("procedure = { \"听证\", [\"法制审核\"] = \"应当\" }",
                 "procedure", "听证 法制审核=always", "听证");
}
END_TEST

START_TEST(test_wrong_facts_are_refused)
{
    book_refuses(
        TEST("\"货直金额 = 5元; 危害后果 = 很大\"", "outcome = \"penalty\""),
        "unknown_fact:5:33 bad_value:5:44", "是不是“货值金额”？");
    book_refuses(
        TEST("[[\n货值金额 = 5元\n危害后果 = 无]]", "outcome = \"penalty\""),
        "missing_separator:6:1", "少了分号");
    book_refuses(TEST("{ [\"货值\"] = \"5日\", hram = \"无\" }",
                      "outcome = \"penalty\""),
                 "bad_value:5:36 unknown_fact:5:49", NULL);
    book_refuses(TEST("5", "outcome = \"penalty\""), "wrong_type:5:24", "文本");
    book_refuses(ITEM "test \"t\" { item = \"j\", facts = \"\",\n"
                      "  expect = { outcome = \"penalty\" } }",
                 "unknown_item:5:12", "没有编号为“j”的事项");
    book_refuses(ITEM "test \"t\" { item = \"i\" }",
                 "missing_field:5:0 missing_field:5:0", NULL);
    book_refuses(ITEM "test { item = \"i\" }", "wrong_type:5:0", NULL);
    book_refuses(
        TEST("\"\"",
             "tier = \"甲\"") "test \"t\" { item = \"i\", facts = \"\",\n"
                              "  expect = { tier = \"乙\" } }",
        "duplicate:7:0", "“t”声明了两次");
}
END_TEST

START_TEST(test_wrong_expectations_are_refused)
{
    book_refuses(TEST("\"\"", ""), "missing_field:6:3", "什么也没有写");
    book_refuses(TEST("\"\"", "outcom = \"penalty\""), "unknown_field:6:14",
                 "是不是想写“outcome”？");
    book_refuses(TEST("\"\"", "outcome = \"不罚\", tier = true"),
                 "wrong_value:6:25 wrong_value:6:30", "不是结论");
    book_refuses(TEST("\"\"", "fine = \"5千以下\", detention = \"5元\""),
                 "phrase_bare_number:6:22", NULL);
    book_refuses(TEST("\"\"", "fine = \"货值金额 5倍以下\""),
                 "wrong_range:6:22", "写结论里的数");
    book_refuses(TEST("\"\"", "missing = \"没有的\", presumed = \"罚款\""),
                 "unknown_fact:6:25 unknown_fact:6:43", NULL);
    book_refuses(TEST("\"\"", "basis = \"测试法#99\", exemption = \"乙\""),
                 "unknown_article:6:23 unknown_rule:6:45", NULL);
    book_refuses(TEST("\"\"", "procedure = { [\"听证\"] = \"也许\" }"),
                 "wrong_value:6:38", "always（应当）");
    book_refuses(TEST("\"\"", "penalties = { fine = { from = \"5元\" } }"),
                 "unknown_field:6:37", NULL);
}
END_TEST

/* A document that takes the lowest level names the factor, which may bear the
 * label of a fact or a name of its own. */
START_TEST(test_factors_are_presumed_by_their_names)
{
    book_open("phase = choice { \"工期\", \"甲\", \"乙\" }\n"
              "item \"i\" { " BOOK_HEAD ", statute = {\n"
              "  fine { \"5元以上9元以下\" } },\n"
              "  factors = { start = \"10%\",\n"
              "    factor { \"工期\", { \"甲\", \"0%\" }, { \"乙\", \"5%\" } },\n"
              "    factor { \"改正\",\n"
              "      { \"已\", \"0%\", when = \"已改正\" },\n"
              "      { \"未\", \"5%\", otherwise = true } } } }\n"
              "test \"t\" { item = \"i\", facts = \"\",\n"
              "  expect = { presumed = { \"工期\", \"改正\", \"重大\" } } }\n");
    ck_assert_str_eq(get("tests.0.expect.0.0"), "工期");
    ck_assert_str_eq(get("tests.0.expect.0.1"), "改正");
    ck_assert_str_eq(get("tests.0.expect.0.2"), "grave");
}
END_TEST

/* Those of rulebooks that it extends may rest on what it says anew. */
START_TEST(test_only_its_own_tests_are_kept)
{
    scripts_write("n/rulebook.lua",
                  "rulebook \"n\" { title = \"乙\", jurisdiction = \"000000\","
                  " dialect = 1, files = { \"*.lua\" } }\n");
    scripts_write("n/t.lua", "test \"u\" { item = \"i\", facts = \"\",\n"
                             "  expect = { tier = \"甲\" } }\n");
    book_write("rulebook.lua",
               "rulebook \"r\" { title = \"甲\", jurisdiction = \"360300\","
               " dialect = 1, extends = { \"../n\" },"
               " files = { \"*.lua\" } }\n");
    book_open(TEST("\"\"", "tier = \"甲\""));
    ck_assert_str_eq(get("tests.count"), "1");
    ck_assert_str_eq(get("tests.0.name"), "t");
}
END_TEST

Suite *test_book_tests_suite(void)
{
    Suite *suite = suite_create("book_tests");
    TCase *tests = tcase_create("model");

    tcase_add_checked_fixture(tests, book_begin, book_end);
    tcase_add_test(tests, test_facts_are_kept_as_text_or_table);
    tcase_add_test(tests, test_paths_that_lead_nowhere_give_nothing);
    tcase_add_test(tests, test_expectations_are_kept_in_the_words_of_findings);
    tcase_add_test(tests, test_factors_are_presumed_by_their_names);
    tcase_add_test(tests, test_only_its_own_tests_are_kept);
    suite_add_tcase(suite, tests);
    tests = tcase_create("faults");
    tcase_add_checked_fixture(tests, book_begin, book_end);
    tcase_add_test(tests, test_wrong_facts_are_refused);
    tcase_add_test(tests, test_wrong_expectations_are_refused);
    suite_add_tcase(suite, tests);
    return suite;
}
