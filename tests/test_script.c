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
            "wrong_type:2:17", "字段“effective”的字段“until”是数字");
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
    scripts_expect("unknown_word:1:1 unknown_word:1:20 unknown_word:2:11",
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
            "wrong_type:2:3", "第1项是tier");
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
    refuses("x = y.z", "unknown_word:1:5", "local");
}
END_TEST

START_TEST(test_syntax_is_explained)
{
    refuses("flags {\n  \"甲\"，\"乙\" }", "full_width:2:6",
            "第2行第6列：全角逗号“，”应改为半角“,”");
    refuses("x = money { “货值” }", "full_width:1:13", "写成 \"货值\"");
    refuses("x = money （\"货值\"）", "full_width:1:11 full_width:1:16",
            "全角括号");
    refuses("local t = { 货值 = 1 }", "bare_chinese:1:13",
            "中文键名要写成 [\"货值\"]");
    refuses("x = money { 货值金额 }", "bare_chinese:1:13", "要放在半角引号里");
    refuses("-- 注释，“没关系”\nlocal a = \"全角，也没关系\" + = 3",
            "syntax:2:0", "“=”不能写在这里");
    refuses("x = money { \"货值”, unit = \"元\" }", "full_width:1:16",
            "结尾的全角引号");
    refuses("x = money { \"货值, unit = 元 }", "syntax:1:13", "引号没有结束");
    refuses("flags { \"甲\"\n  \"乙\" }", "syntax:1:12", "逗号");
    refuses("flags { \"甲\"　}", "full_width:1:12", "半角空格");
}
END_TEST

/* All of them in one run; and none where Lua is sound. */
START_TEST(test_marks_are_all_found)
{
    refuses("flags {“甲”，\n  “乙”；\n｝",
            "full_width:1:8 full_width:1:11 full_width:2:3 full_width:2:6 "
            "full_width:3:1",
            "写成 \"甲\"");
    refuses("flags { “甲\" }", "full_width:1:9", "写成 \"甲\"");
    refuses("flags { “甲 }", "full_width:1:9", "应改为半角引号");
    refuses("flags { 甲\" }", "bare_chinese:1:9", "前面缺少半角引号");
    refuses("flags { ab\" }", "syntax:1:9", "前面缺少半角引号");
    refuses("flags { \"甲“乙”丙\", \"“\" }", "", NULL);
    refuses("flags { \"甲\"乙\"丙\" }", "inner_quotes:1:11", "就结束了");
    refuses("flags { \"a\"b\"c\" }", "syntax:1:11", "就结束了");
    refuses("ｆlags { \"甲\" }", "full_width:1:1", "应改为半角“f”");
    refuses("flags {\xE2\x80\x8B \"甲\" }", "invisible:1:8", "U+200B");
    refuses("-- 甲\n# 乙，丙\nflags { \"丁\" } // 戊\n",
            "comment:2:1 comment:3:15", "不写“#”");
    refuses("local t = { a = 4 // 2 }\nlocal n = #t\nlocal s = 丙",
            "bare_chinese:3:11", "\"丙\"");
    refuses("x = money { 标题 = \"甲\", 不知何物 = 1, ask = 甲乙 是 丙 }",
            "bare_chinese:1:13 bare_chinese:1:23 bare_chinese:1:39",
            "应写成 title");
    refuses("罚款 { \"甲\" }", "bare_chinese:1:1", "应写成 fine");
    refuses("甲 = money { \"甲\" }", "bare_chinese:1:1", "英文字母");
}
END_TEST

START_TEST(test_commas_and_brackets_are_found)
{
    refuses("flags { \"甲\" \"乙\"\n  \"丙\" }", "syntax:1:12 syntax:1:16",
            "缺少逗号");
    refuses(
        "item \"a\" { title = \"甲\" note = \"乙\", tiers = {} code = [[c]] }",
        "syntax:1:23 syntax:1:46", "后面是 note");
    refuses(
        "item \"a\" { title = \"甲\", strict_liability = true note = \"乙\" }",
        "syntax:1:48", "后面是 note");
    refuses("x = choice { \"甲\", { \"a\", \"乙\" } { \"b\", \"丙\" } }",
            "syntax:1:31", "后面是 {");
    refuses("x = money { \"甲\", min = }", "syntax:1:22", "没有写值");
    refuses("x = money { \"甲\",, min = 1 }", "syntax:1:17", "多了一个逗号");
    refuses("x = money { \"甲\", min: 1, \"max\": 2 }",
            "syntax:1:21 syntax:1:26", "不写冒号");
    refuses("x = flag { \"甲\", aliases = [\"乙\"] }", "syntax:1:27",
            "不用方括号");
    refuses("item \"a\" ( title = \"甲\" )", "syntax:1:10", "不用圆括号");
    refuses("item \"a\"\n  title = \"甲\",\n}", "syntax:1:9", "左花括号");
    refuses("bar \"甲\", when = \"乙\" }", "syntax:1:4", "左花括号");
    refuses("item a.b { }", "syntax:1:6", "放在半角引号里");
    refuses("flags { \"甲\" },\nflags { \"乙\" }", "syntax:1:14",
            "声明之间不写逗号");
    refuses("item \"a\" { statute = { warning {} } },\n  title = \"甲\" }",
            "syntax:1:37", "落到了外面");
    refuses("flags { \"甲\" } }", "syntax:1:15", "前面没有与它配对");
    refuses("local t = { ( 1 }", "syntax:1:13", "没有配对的“)”");
    refuses("flags {\n  \"甲\",\n\nflags { \"乙\" }\n", "syntax:1:7",
            "没有配对的“}”");
    refuses("item \"a\" {\n  tiers = {\n    tier { \"甲\" },\n}\n",
            "syntax:2:11", "没有配对的“}”");
}
END_TEST

/* Bodies of functions are not tables. */
START_TEST(test_functions_are_passed_over)
{
    refuses("local f = function(a)\n  local b = 1 local c = 2\n"
            "  if a == b then return c end\nend\nflags { \"甲\" \"乙\" }",
            "syntax:5:12", "缺少逗号");
    refuses("local t = { f = function(a) local b = 1 b = 2 return a == b end }",
            "", NULL);
    refuses("local t = { f = function(a) return a end +, 1 }", "syntax:1:0",
            "不能写在这里");
}
END_TEST

START_TEST(test_two_equals_are_no_value)
{
    refuses("x = flag { \"甲\", ask == \"乙\" }", "syntax:1:21", "不写两个");
    refuses("local a, b = 1, 2\nlocal t = { a == b, title = a == b }", "",
            NULL);
}
END_TEST

/* Lua keeps the last of them in silence. */
START_TEST(test_fields_are_written_once)
{
    refuses("x = flag { \"甲\", ask = \"乙\", ask = \"丙\" }",
            "duplicate_field:1:28", "写了两次，前一次在第1行");
    refuses("statute \"法\" { title = \"法\", articles = {\n"
            "  [\"1\"] = \"甲\", [\"2\"] = \"}\\\"{\",\n"
            "  ['1'] = \"乙\" } }",
            "duplicate_field:3:5", "前一次在第2行");
    refuses(
        "local t = { a = 1, b = { a = 2, --[==[ a = 3 ]==] c = [[ a = 4 ]] },"
        "\n  -- a = 5\n  d = function() local a = 6 a = 7 end, [5] = 1,\n"
        "  [6] = 2, e = 1 == 2, f = 1 <= 2, g = 1 ~= 2 }",
        "", NULL);
}
END_TEST

/* An input has no end of slips; what is said of them has. */
START_TEST(test_slips_without_end_are_bounded)
{
    static const struct {
        const char *begin;
        const char *again;
        const char *end;
        size_t most;
    } cases[] = {
        {"flags {", "，", "", 101},
        {"flags {", "\"甲\" ", "}", 101},
        {"local t = {", "a=1,", "}", 101},
        {"while true do ", "do local a = b local c = d end\n", "end", 202},
    };

    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        GString *text = g_string_new(cases[i].begin);

        while (text->len < 60000) {
            g_string_append(text, cases[i].again);
        }
        g_string_append(text, cases[i].end);
        scripts_end();
        scripts_begin();
        run(text->str);
        ck_assert_uint_ge(mete_faults_count(scripts_faults), 100);
        ck_assert_uint_le(mete_faults_count(scripts_faults), cases[i].most);
        g_string_free(text, TRUE);
    }
}
END_TEST

START_TEST(test_run_time_errors_have_a_line)
{
    refuses("local a = {}\n\nlocal b = a.x.y", "script:3:0", "脚本出错");
    refuses("error(\"自己的话\")", "script:1:0", "自己的话");
    refuses("\nassert(false)", "script:2:0", "assert 的条件");
    refuses("local a = {}\nlocal b = a + 1", "script:2:0",
            "“a”是表，不能加减乘除");
    refuses("local a = 1 < \"2\"", "script:1:0", "一边是数字，一边是文本");
    refuses("for i = 1, \"a\" do end", "script:1:0", "for 的起止");
    refuses("local a = nil .. \"b\"", "script:1:0", "不能用“..”连接");
    refuses("ipairs()", "script:1:0", "ipairs 的第1个参数");
    refuses("local a = city - \"b\"", "unknown_word:1:11", "没有“city”");
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
    tcase_add_test(bad, test_what_stands_nowhere_is_an_error);
    tcase_add_test(bad, test_syntax_is_explained);
    tcase_add_test(bad, test_marks_are_all_found);
    tcase_add_test(bad, test_commas_and_brackets_are_found);
    tcase_add_test(bad, test_functions_are_passed_over);
    tcase_add_test(bad, test_two_equals_are_no_value);
    tcase_add_test(bad, test_fields_are_written_once);
    tcase_add_test(bad, test_slips_without_end_are_bounded);
    tcase_add_test(bad, test_run_time_errors_have_a_line);
    tcase_add_test(bad, test_texts_must_be_utf8);
    tcase_add_test(bad, test_faults_are_the_same_every_time);
    suite_add_tcase(suite, bad);
    return suite;
}
