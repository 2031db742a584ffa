/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * One script: what it declares, and what is said of each slip.
 */
#include "scripts.h"

#include <check.h>
#include <string.h>

Suite *test_script_suite(void);

static void run(const char *text)
{
    scripts_run(text, strlen(text));
}

/* One fault, its place, and words of its message or hint. */
static void refuses(const char *text, const char *faults, const char *words)
{
    scripts_end();
    scripts_begin();
    run(text);
    scripts_expect(faults, words);
}

static const mete_declaration *declared(guint n)
{
    ck_assert_uint_lt(n, scripts_declared->len);
    return g_ptr_array_index(scripts_declared, n);
}

START_TEST(test_word_keeps_fields_and_lines)
{
    const mete_declaration *item;
    const mete_declaration *tiers;
    const mete_declaration *tier;

    run("\n"
        "item \"a.1\" {\n"
        "  title = \"甲\", punishes = \"法#1\", strict_liability = true,\n"
        "  tiers = {\n"
        "    tier { \"轻\", when = \"甲\", fine = \"5元\" },\n"
        "    tier { \"重\", otherwise = true },\n"
        "  },\n"
        "}\n");
    scripts_expect("", NULL);
    ck_assert_uint_eq(scripts_declared->len, 1);
    item = declared(0);
    ck_assert_str_eq(item->name, "a.1");
    ck_assert_int_eq(item->line, 2);
    ck_assert_str_eq(mete_declaration_text(item, METE_KEY_TITLE), "甲");
    ck_assert(mete_declaration_flag(item, METE_KEY_STRICT_LIABILITY, false));
    tiers = mete_declaration_table(item, METE_KEY_TIERS);
    ck_assert_uint_eq(tiers->count, 2);
    tier = tiers->items[1].table;
    ck_assert_int_eq(tier->line, 6);
    ck_assert_str_eq(mete_declaration_item(tier, 0), "重");
}
END_TEST

START_TEST(test_assignment_names_a_fact)
{
    run("goods_value = money { \"货值金额\", max = 5 }");
    scripts_expect("", NULL);
    ck_assert_str_eq(declared(0)->name, "goods_value");
    ck_assert_int_eq(mete_declaration_get(declared(0), METE_KEY_MAX)->integer,
                     5);
}
END_TEST

START_TEST(test_lua_builds_what_is_the_same)
{
    run("local names = {}\n"
        "for i, word in ipairs { \"甲\", \"乙\" } do\n"
        "  names[i] = word .. tostring(i)\n"
        "end\n"
        "flags(names)\n");
    scripts_expect("", NULL);
    ck_assert_str_eq(mete_declaration_item(declared(0), 1), "乙2");
}
END_TEST

/* The key is a word of Lua. */
START_TEST(test_until_is_a_field)
{
    const mete_declaration *interval;

    run("repeat local done = true until done == true\n"
        "statute \"法\" { title = \"until = 法\",\n"
        "  effective = { from = \"2020-01-01\", until = \"2020-12-31\" } }\n"
        "statute \"乙\" { title = \"乙\",\n"
        "  effective = { [\"until\"] = \"2020-12-31\" } }\n");
    scripts_expect("", NULL);
    ck_assert_str_eq(mete_declaration_text(declared(0), METE_KEY_TITLE),
                     "until = 法");
    interval = mete_declaration_table(declared(0), METE_KEY_EFFECTIVE);
    ck_assert_str_eq(mete_declaration_text(interval, METE_KEY_UNTIL),
                     "2020-12-31");
    refuses("statute \"法\" { title = \"法\",\n"
            "  effective = { until = 5 } }\n",
            "wrong_type:2:17", "字段“effective” 的字段“until”是数字");
}
END_TEST

START_TEST(test_order_may_have_a_table_or_none)
{
    run("item \"a\" { title = \"甲\", punishes = \"法#1\", statute = {\n"
        "  order \"责令改正\",\n"
        "  order \"责令停产\" { \"5日以下\", when = \"甲\" },\n"
        "  other_penalty \"限制从业\" {},\n"
        "} }\n");
    scripts_expect("", NULL);
}
END_TEST

START_TEST(test_unknown_words_are_all_found)
{
    run("iten \"x\" { title = fien { \"5元\" } }\nlocal a = moeny\n");
    scripts_expect("unknown_word:1:0 unknown_word:1:0 unknown_word:2:0",
                   "iten");
    ck_assert_str_eq(mete_faults_get(scripts_faults, 0)->message,
                     "没有“iten”这个词");
    ck_assert_str_eq(mete_faults_get(scripts_faults, 0)->hint,
                     "是不是想写“item”？");
}
END_TEST

START_TEST(test_fields_are_checked)
{
    refuses("\nitem \"a\" {\n  tittle = \"甲\",\n  title = \"甲\",\n"
            "  punishes = \"法#1\" }",
            "unknown_field:3:3", "是不是想写“title”");
    refuses("item \"a\" { title = \"甲\" }", "missing_field:1:0",
            "item 缺少字段“punishes”");
    refuses("item \"a\" { title = 5, punishes = \"法#1\" }", "wrong_type:1:12",
            "字段“title”是数字，这里应当是文本");
    refuses("item \"a\" { title = \"甲\", punishes = \"法#1\",\n"
            "  statute = { tier { \"轻\", effect = \"lighter\" } } }",
            "wrong_type:1:0", "第1项是tier");
    refuses("x = flag { \"甲\", unit = \"元\" }", "unknown_field:1:17",
            "没有“unit”这个字段");
    refuses("flags { \"甲\", nil, \"乙\" }", "hole:1:0", "第2项是空的");
    refuses("x = flag { \"甲\", \"乙\" }", "too_many:1:0", "最多1项");
    refuses("x = choice { \"甲\" }", "too_few:1:0", "至少要有2项");
}
END_TEST

START_TEST(test_numbers_with_fractions_are_refused)
{
    refuses("x = money { \"甲\", min = 0.3 }", "fraction:1:18", "写成文本");
    refuses("x = money { \"甲\", min = 3.0 }", "", NULL);
}
END_TEST

START_TEST(test_later_words_are_refused_by_name)
{
    refuses("procedure { \"听证\", when = \"甲\" }", "not_supported:1:0",
            "procedure");
    refuses("x = define { \"甲\", function(case) return case.a end }",
            "not_supported:1:0", "Lua 函数");
}
END_TEST

START_TEST(test_what_stands_nowhere_is_an_error)
{
    refuses("fine { \"5元\" }", "unused:1:0", "没有放在任何地方");
    refuses("item \"a\"", "missing_table:1:0", "后面缺少 { … }");
    refuses("x = 5", "undeclared:1:0", "local");
    refuses("x = tier { \"轻\", effect = \"lighter\" }", "undeclared:1:0",
            NULL);
    refuses("fine { \"5元\" } { \"6元\" }", "syntax:1:0", "逗号");
    refuses("item { title = \"甲\" }", "wrong_type:1:0", "先写名称");
    refuses("x = money \"甲\"", "wrong_type:1:0", "名称写在花括号里");
    refuses("x = y.z", "unknown_word:1:0", "local");
}
END_TEST

START_TEST(test_syntax_is_explained)
{
    refuses("flags {\n  \"甲\"，\"乙\" }", "full_width:2:6",
            "第2行第6列：全角逗号“，”应改为半角“,”");
    refuses("x = money { “货值” }", "full_width:1:13", "应改为半角“\"”");
    refuses("x = money （\"货值\"）", "full_width:1:11", "全角括号");
    refuses("local t = { 货值 = 1 }", "bare_chinese:1:13",
            "中文键名要写成 [\"货值\"]");
    refuses("x = money { 货值金额 }", "bare_chinese:1:13", "要放在半角引号里");
    refuses("-- 注释，“没关系”\nlocal a = \"全角，也没关系\" + = 3",
            "syntax:2:0", "脚本写法有误");
    refuses("x = money { \"货值”, unit = \"元\" }", "full_width:1:16",
            "结尾的全角引号");
    refuses("x = money { \"货值, unit = 元 }", "syntax:1:13", "引号没有结束");
    refuses("flags { \"甲\"\n  \"乙\" }", "syntax:2:0", "逗号");
    refuses("flags { \"甲\"　}", "full_width:1:12", "半角空格");
}
END_TEST

START_TEST(test_run_time_errors_have_a_line)
{
    refuses("local a = {}\n\nlocal b = a.x.y", "script:3:0", "脚本出错");
    refuses("error(\"自己的话\")", "script:1:0", "自己的话");
    refuses("\nassert(false)", "script:2:0", "assertion failed");
}
END_TEST

START_TEST(test_texts_must_be_utf8)
{
    refuses("x = flag { \"\\xff\" }", "encoding:1:0", "UTF-8");
    refuses("x = flag { \"a\\0b\" }", "encoding:1:0", "UTF-8");
    refuses("statute \"a\" { title = \"甲\",\n"
            "  articles = { [\"1\\0\"] = \"乙\" } }",
            "wrong_type:1:0", "别的值");
}
END_TEST

/* Fields come out of a table in no order; their faults must not. */
START_TEST(test_faults_are_the_same_every_time)
{
    static const char text[] =
        "item \"a\" { [\"x1\"] = 1, [\"x2\"] = 1, [\"x3\"] = 1, x4 = 1,\n"
        "  x5 = 1, title = 5, punishes = 6, on = 7, tie = { }, when = 0.5 }";
    char *first = NULL;

    for (int i = 0; i < 20; i++) {
        GString *all = g_string_new(NULL);

        scripts_end();
        scripts_begin();
        run(text);
        for (size_t j = 0; j < mete_faults_count(scripts_faults); j++) {
            char *one = mete_fault_describe(mete_faults_get(scripts_faults, j));

            g_string_append_printf(all, "%s\n", one);
            g_free(one);
        }
        if (first == NULL) {
            first = g_string_free(all, FALSE);
        } else {
            ck_assert_str_eq(all->str, first);
            g_string_free(all, TRUE);
        }
    }
    g_free(first);
}
END_TEST

Suite *test_script_suite(void)
{
    Suite *suite = suite_create("script");
    TCase *good = tcase_create("declarations");
    TCase *bad = tcase_create("faults");

    tcase_add_checked_fixture(good, scripts_begin, scripts_end);
    tcase_add_test(good, test_word_keeps_fields_and_lines);
    tcase_add_test(good, test_assignment_names_a_fact);
    tcase_add_test(good, test_lua_builds_what_is_the_same);
    tcase_add_test(good, test_until_is_a_field);
    tcase_add_test(good, test_order_may_have_a_table_or_none);
    suite_add_tcase(suite, good);
    tcase_add_checked_fixture(bad, scripts_begin, scripts_end);
    tcase_add_test(bad, test_unknown_words_are_all_found);
    tcase_add_test(bad, test_fields_are_checked);
    tcase_add_test(bad, test_numbers_with_fractions_are_refused);
    tcase_add_test(bad, test_later_words_are_refused_by_name);
    tcase_add_test(bad, test_what_stands_nowhere_is_an_error);
    tcase_add_test(bad, test_syntax_is_explained);
    tcase_add_test(bad, test_run_time_errors_have_a_line);
    tcase_add_test(bad, test_texts_must_be_utf8);
    tcase_add_test(bad, test_faults_are_the_same_every_time);
    suite_add_tcase(suite, bad);
    return suite;
}
