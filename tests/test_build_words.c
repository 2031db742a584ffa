/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Words of the language whose meaning is settled when a rulebook opens:
 * Chinese values of fields, what a judgement means in an item or document,
 * any and all.
 */
#include "book.h"

#include <check.h>
#include <string.h>

Suite *test_build_words_suite(void);

START_TEST(test_values_have_chinese_twins)
{
    const mete_document *document;

    book_open(
        "x = flag { \"甲\" }\n"
        "y = money { \"乙\", absent = true, presume = \"没有\" }\n"
        "z = choice { \"丙\", \"没有\", \"有些\", presume = \"没有\" }\n"
        "statute \"乙法\" { title = \"乙\", rank = \"地方性法规\" }\n"
        "document \"d\" { title = \"文\", number = \"1\", issuer = \"局\",\n"
        "  level = \"县级\", jurisdiction = \"360300\",\n"
        "  published_on = \"2026-01-02\",\n"
        "  effective = { from = \"2026-02-01\" }, unknown = \"就低\",\n"
        "  bounds = { above = \"不含\", below = \"含\" }, tie = \"从重\",\n"
        "  circumstances = \"已计入\", conflict = \"应当优先\" }\n"
        "circumstance { \"丁\", when = \"甲\", effect = \"从轻\",\n"
        "  duty = \"可以\" }\n"
        "exemption { \"戊\", when = \"甲\", outcome = \"免予处罚\",\n"
        "  closed_by = \"严格责任\", keeps = { \"没收违法所得\" } }\n"
        "item \"i\" { " BOOK_HEAD ", document = \"d\", on = \"个人\",\n"
        "  tie = \"报错\", statute = { fine { \"5元以下\" } } }\n");
    document = book->documents[0];
    ck_assert_str_eq(book->statutes[1]->rank, "local_regulation");
    ck_assert_str_eq(document->level, "county");
    ck_assert_int_eq(document->unknown, METE_UNKNOWN_LOWEST);
    ck_assert(document->above_open && !document->below_open);
    ck_assert_int_eq(document->tie, METE_TIE_HEAVIER);
    ck_assert_int_eq(document->circumstances, METE_CIRCUMSTANCES_COUNTED);
    ck_assert_int_eq(document->conflict, METE_CONFLICT_MUST_FIRST);
    ck_assert_int_eq(book->rules[0]->effect, METE_EFFECT_LIGHTER);
    ck_assert_int_eq(book->rules[0]->duty, METE_DUTY_MAY);
    ck_assert_int_eq(book->rules[1]->outcome, METE_OUTCOME_EXEMPTED);
    ck_assert(book->rules[1]->closed_by_strict_liability);
    ck_assert_uint_eq(book->rules[1]->keeps,
                      1u << METE_PENALTY_CONFISCATE_GAINS);
    ck_assert_str_eq(book_part()->on, "person");
    ck_assert_int_eq(book_fact("乙")->presumed, METE_VALUE_ABSENT);
    ck_assert_int_eq(book_fact("丙")->presumed, 0);
}
END_TEST

START_TEST(test_values_that_are_none_are_listed)
{
    book_refuses("document \"d\" { " BOOK_DOCUMENT ", tie = \"从严\" }",
                 "wrong_value:3:40", "error（报错）、lighter（从轻）");
    book_refuses("document \"d\" { " BOOK_DOCUMENT ", conflict = \"x\" }",
                 "wrong_value:3:40", "weigh（综合裁量）");
    book_refuses("x = flag { \"甲\", presume = \"没有呀\" }",
                 "wrong_value:1:17", "只能填是或者否");
}
END_TEST

/* ---- what a judgement means here ---- */

#define GRAVE                                                                    \
    "statute = { fine { \"5元以上10元以下\", when = \"情节严重\" },\n" \
    "  fine { \"5元以下\", when = \"非 重大\" } }"

static const mete_expression *when(size_t entry)
{
    return book_part()->entries[entry].when.root;
}

START_TEST(test_item_says_what_a_judgement_means)
{
    book_open("item \"i\" { " BOOK_HEAD ",\n"
              "  define { \"情节严重\", \"货值金额 10万元以上\" }, " GRAVE
              " }");
    ck_assert_int_eq(when(0)->op, METE_OP_COMPARE);
    ck_assert_int_eq(when(1)->op, METE_OP_NOT);
    ck_assert_ptr_eq(when(1)->children[0], when(0));
    book_expect("货值金额 = 10万元; 违法行为终了日 = 2026-01-01",
                "\"outcome\":\"penalty\"", "\"min\":\"5.00\"", "\"missing\":[]",
                NULL);
    book_expect("货值金额 = 99999.99元; 违法行为终了日 = 2026-01-01",
                "\"max\":\"5.00\"", NULL);
}
END_TEST

START_TEST(test_define_may_bear_the_name_of_the_judgement)
{
    book_open("item \"i\" { " BOOK_HEAD ",\n"
              "  grave = define { \"情节严重\", any { \"已改正\",\n"
              "    \"危害后果 达到 轻微\" } }, " GRAVE " }");
    ck_assert_int_eq(when(0)->op, METE_OP_OR);
    ck_assert_uint_eq(when(0)->child_count, 2);
    /* outside of the item the officer judges */
    ck_assert_int_eq(book_fact("情节严重")->kind, METE_FACT_JUDGEMENT);
}
END_TEST

START_TEST(test_document_says_what_a_judgement_means)
{
    book_open(
        "document \"d\" { " BOOK_DOCUMENT ",\n"
        "  bounds = { above = \"open\" },\n"
        "  define { \"情节严重\", \"货值金额 10万元以上\" },\n"
        "  tiers = { tier { \"重\", when = \"情节严重\", fine = \"9元\" },\n"
        "    tier { \"轻\", otherwise = true } } }\n"
        "item \"i\" { " BOOK_HEAD ", document = \"d\", " GRAVE " }\n"
        "item \"j\" { " BOOK_HEAD ", document = \"d\",\n"
        "  define { \"情节严重\", \"已改正\" }, " GRAVE " }\n"
        "item \"k\" { " BOOK_HEAD ", " GRAVE " }\n");
    ck_assert_int_eq(book->items[0]->parts[0].entries[0].when.root->op,
                     METE_OP_COMPARE);
    /* its bounds govern what it says */
    ck_assert_int_eq(book->items[0]->parts[0].entries[0].when.root->comparison,
                     METE_GREATER);
    ck_assert_int_eq(book->documents[0]->table->rows[0].when.root->op,
                     METE_OP_COMPARE);
    ck_assert_ptr_eq(book->items[1]->parts[0].entries[0].when.root->fact,
                     book_fact("已改正"));
    ck_assert_ptr_eq(book->items[2]->parts[0].entries[0].when.root->fact,
                     book_fact("情节严重"));
}
END_TEST

START_TEST(test_wrong_defines_are_refused)
{
    book_refuses("item \"i\" { " BOOK_HEAD ",\n"
                 "  define { \"情节严重\", \"货值金额 10万以上\" },\n"
                 "  statute = { warning {} } }",
                 "phrase_bare_number:2:26", NULL);
    book_refuses("item \"i\" { " BOOK_HEAD ",\n"
                 "  define { \"情节严重\", \"情节严重 或 已改正\" },\n"
                 "  statute = { warning {} } }",
                 "cycle:2:0", "绕成了一圈");
    book_refuses("item \"i\" { " BOOK_HEAD ",\n"
                 "  define { \"情节严重\", \"已改正\" },\n"
                 "  facts = { define { \"情节严重\", \"未改正\" } },\n"
                 "  " GRAVE " }",
                 "duplicate_name:2:0", "“情节严重”声明了两次");
    book_refuses("item \"i\" { " BOOK_HEAD ",\n"
                 "  gravee = flag { \"情节严重\" }, " GRAVE " }",
                 "unknown_field:2:3", "没有“gravee”这个字段");
    book_refuses("item \"i\" { " BOOK_HEAD ", \"情节严重\", " GRAVE " }",
                 "wrong_type:1:0", "define");
}
END_TEST

/* ---- any and all ---- */

START_TEST(test_lines_nest)
{
    book_open("item \"i\" { " BOOK_HEAD ",\n"
              "  when = all { \"已改正\", any { \"情节严重\",\n"
              "    \"危害后果 是 无，货值金额 5元以下\" } },\n"
              "  statute = { warning {} } }\n"
              "bar { \"甲\", outcome = \"transfer\",\n"
              "  when = any { \"「在河道管理范围内」\" } }\n");
    ck_assert_int_eq(book_part()->when.root->op, METE_OP_AND);
    ck_assert_int_eq(book_part()->when.root->children[1]->op, METE_OP_OR);
    ck_assert_str_eq(book_part()->when.text,
                     "同时满足：已改正；以下情形之一：情节严重；"
                     "危害后果 是 无，货值金额 5元以下");
    ck_assert_int_eq(book->rules[0]->when.root->op, METE_OP_HOLDS);
    ck_assert(book_fact("在河道管理范围内")->question);
    book_refuses("bar { \"甲\", outcome = \"transfer\",\n"
                 "  when = any { \"已改正\", \"不知何物\", \"情节轻微\" } }",
                 "phrase_unknown_name:2:24 phrase_unknown_name:2:32", NULL);
    book_refuses("bar { \"甲\", outcome = \"transfer\", when = any {} }",
                 "too_few:1:0", "缺少条件");
}
END_TEST

Suite *test_build_words_suite(void)
{
    Suite *suite = suite_create("build_words");
    TCase *tests = tcase_create("words");

    tcase_add_checked_fixture(tests, book_begin, book_end);
    tcase_add_test(tests, test_values_have_chinese_twins);
    tcase_add_test(tests, test_values_that_are_none_are_listed);
    tcase_add_test(tests, test_item_says_what_a_judgement_means);
    tcase_add_test(tests, test_define_may_bear_the_name_of_the_judgement);
    tcase_add_test(tests, test_document_says_what_a_judgement_means);
    tcase_add_test(tests, test_wrong_defines_are_refused);
    tcase_add_test(tests, test_lines_nest);
    suite_add_tcase(suite, tests);
    return suite;
}
