/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Rows of tables: which is looked at first, what one drops or ends, and which
 * of two is chosen.
 */
#include "book.h"

#include <check.h>
#include <string.h>

Suite *test_rows_suite(void);

#define LAW                                                                      \
    "statute = { order \"责令改正\", fine { \"1元以上100元以下\" },\n" \
    "  may { suspend_license { \"1个月以上3个月以下\" } },\n"            \
    "  one_of { warning {}, criticism {} } }"
#define ITEM(table) "item \"i\" { " BOOK_HEAD ", " LAW ",\n" table " }\n"
#define ACT "; 违法行为终了日 = 2026-01-01"

START_TEST(test_first_rows_are_looked_at_before_the_others)
{
    book_open(ITEM("tiers = {\n"
                   "  tier { \"甲\", when = \"货值金额 1元以上\" },\n"
                   "  tier { \"乙\", when = \"已改正\", first = true },\n"
                   "  tier { \"丙\", when = \"情节严重\", first = true } }"));
    book_expect("货值金额 = 5元; 已改正; 情节严重 = 否：无" ACT,
                "\"tier\":{\"name\":\"乙\"", NULL);
    book_expect("货值金额 = 5元; 未改正; 情节严重 = 否：无" ACT,
                "\"tier\":{\"name\":\"甲\"", NULL);
    book_expect("货值金额 = 5元; 已改正; 情节严重 = 是：有" ACT,
                "\"outcome\":\"conflict\"", NULL);
}
END_TEST

START_TEST(test_rows_drop_what_the_law_leaves_optional)
{
    char *json;

    book_open(ITEM("tiers = {\n"
                   "  tier { \"甲\", when = \"已改正\", fine = \"5元\",\n"
                   "    without = { \"暂扣许可证件\", \"warning\" } },\n"
                   "  tier { \"乙\", otherwise = true } }"));
    ck_assert_uint_eq(book_part()->table->rows[0].without,
                      1u << METE_PENALTY_SUSPEND_LICENSE
                          | 1u << METE_PENALTY_WARNING);
    book_expect("未改正" ACT, "\"kind\":\"suspend_license\"",
                "\"kind\":\"warning\"", "\"kind\":\"criticism\"", NULL);
    json = book_decide("已改正" ACT);
    *strstr(json, "\"statutory\"") = '\0';
    ck_assert_ptr_null(strstr(json, "suspend_license"));
    ck_assert_ptr_null(strstr(json, "warning"));
    ck_assert_ptr_nonnull(strstr(json, "\"kind\":\"criticism\""));
    ck_assert_ptr_nonnull(strstr(json, "\"max\":\"5.00\""));
    g_free(json);
}
END_TEST

START_TEST(test_nothing_mandatory_is_dropped)
{
    book_refuses(ITEM("tiers = { tier { \"甲\", otherwise = true,\n"
                      "  without = { \"罚款\" } } }"),
                 "mandatory:4:0", "法律要求必须处罚");
    book_refuses(ITEM("tiers = { tier { \"甲\", otherwise = true,\n"
                      "  without = { \"警告\", \"通报批评\" } } }"),
                 "mandatory:4:0 mandatory:4:0", "必须处罚");
    book_refuses(ITEM("tiers = { tier { \"甲\", otherwise = true,\n"
                      "  without = { \"行政拘留\" } } }"),
                 "unknown_penalty:4:0", "法律条款没有的处罚种类");
    book_refuses(ITEM("tiers = { tier { \"甲\", otherwise = true,\n"
                      "  without = { \"训诫\" } } }"),
                 "wrong_value:5:3", "不是处罚种类");
    /* a document's rows drop what is there, and nothing mandatory */
    book_refuses("document \"d\" { " BOOK_DOCUMENT ", tiers = {\n"
                 "  tier { \"甲\", otherwise = true,\n"
                 "    without = { \"行政拘留\", \"罚款\" } } } }\n"
                 "item \"i\" { " BOOK_HEAD ", document = \"d\", " LAW " }\n",
                 "mandatory:4:0", "去掉了罚款");
}
END_TEST

START_TEST(test_rows_may_end_without_ranges)
{
    book_open(ITEM("tiers = {\n"
                   "  tier { \"甲\", when = \"已改正\","
                   " outcome = \"不予处罚\" },\n"
                   "  tier { \"乙\", when = \"情节严重\","
                   " outcome = \"可以不予处罚\" },\n"
                   "  tier { \"丙\", when = \"货值金额 不足5元\","
                   " outcome = \"correction_only\" },\n"
                   "  tier { \"丁\", otherwise = true,"
                   " outcome = \"exempted\" },\n"
                   "  tie = \"lighter\" }"));
    book_expect("已改正; 情节严重 = 是：有; 货值金额 = 1元" ACT,
                "\"outcome\":\"no_penalty\"",
                "\"tier\":{\"name\":\"甲\"", NULL);
    book_expect("未改正; 情节严重 = 是：有; 货值金额 = 1元" ACT,
                "\"outcome\":\"may_exempt\"",
                "\"tier\":{\"name\":\"乙\"", "\"max\":\"100.00\"", NULL);
    book_expect("未改正; 情节严重 = 否：无; 货值金额 = 1元" ACT,
                "\"outcome\":\"correction_only\"",
                "\"tier\":{\"name\":\"丙\"", "\"penalties\":[]",
                "\"orders\":[\"责令改正\"]", NULL);
    book_expect("未改正; 情节严重 = 否：无; 货值金额 = 5元" ACT,
                "\"outcome\":\"exempted\"",
                "\"tier\":{\"name\":\"丁\"", NULL);
    book_refuses(ITEM("tiers = { tier { \"甲\", otherwise = true,\n"
                      "  outcome = \"不予处罚\", fine = \"5元\" } }"),
                 "wrong_value:5:3", "只能写一种");
    book_refuses(ITEM("tiers = { tier { \"甲\", otherwise = true,\n"
                      "  outcome = \"不予处罚\","
                      " without = { \"暂扣许可证件\" } } }"),
                 "wrong_value:5:21", "outcome 和 without 只能写一种");
    book_refuses(ITEM("tiers = { tier { \"甲\", otherwise = true,\n"
                      "  outcome = \"移送司法机关\" } }"),
                 "wrong_value:5:3", "outcome 只能是");
}
END_TEST

/* Of the table itself, of the part, of the document, in this order. */
START_TEST(test_ties_choose)
{
#define TWO                                                                          \
    "tiers = { tier { \"轻\", when = \"货值金额 5元以下\", fine = \"2元\" " \
    "},\n"                                                                           \
    "    tier { \"重\", when = \"货值金额 5元以上\", fine = \"9元\" }"
#define DOCUMENT(tie) \
    "document \"d\" { " BOOK_DOCUMENT ", tie = \"" tie "\" }\n"
    book_open(ITEM(TWO " }"));
    book_expect("货值金额 = 5元" ACT, "\"outcome\":\"conflict\"", NULL);
    book_open(ITEM(TWO ", tie = \"从轻\" }"));
    book_expect("货值金额 = 5元" ACT, "\"tier\":{\"name\":\"轻\"", NULL);
    book_open(ITEM(TWO " }, tie = \"从重\""));
    book_expect("货值金额 = 5元" ACT, "\"tier\":{\"name\":\"重\"", NULL);
    book_open(DOCUMENT("heavier") ITEM("document = \"d\", " TWO " }"));
    book_expect("货值金额 = 5元" ACT, "\"tier\":{\"name\":\"重\"", NULL);
    book_open(DOCUMENT("heavier")
                  ITEM("document = \"d\", " TWO ", tie = \"报错\" }"));
    book_expect("货值金额 = 5元" ACT, "\"outcome\":\"conflict\"", NULL);
}
END_TEST

START_TEST(test_factors_have_ties)
{
    book_open(ITEM("factors = { tie = \"从重\", fine = \"法定最高 * 权重\",\n"
                   "  factor { \"货值\", { \"5元以下\", \"10%\" },"
                   " { \"5元以上\", \"50%\" } } }"));
    book_expect("货值金额 = 5元" ACT, "\"min\":\"50.00\"", NULL);
    book_expect("货值金额 = 4元" ACT, "\"min\":\"10.00\"", NULL);
}
END_TEST

/* What a document's bounds open is closed where the law is; what the row
 * leaves out by its own words stays out. */
START_TEST(test_a_row_may_leave_out_an_end_of_the_law)
{
    static const struct {
        const char *fine;
        const char *opens;
    } rows[] = {
        {"5元以上100元以下",
         "\"min_open\":false,\"max_open\":false"},
        {"5元以上100元(不含)以下",
         "\"min_open\":false,\"max_open\":true"},
        {"5元以上不足100元", "\"min_open\":false,\"max_open\":true"},
        {"1元以上50元(含)以下", "\"min_open\":false,\"max_open\":false"},
        {"超过1元50元(含)以下", "\"min_open\":true,\"max_open\":false"},
        {"法定幅度 70%以上100%以下",
         "\"min_open\":false,\"max_open\":false"},
        {"法定幅度 70%以上不足100%",
         "\"min_open\":false,\"max_open\":true"},
        {"法定幅度 超过0%30%(含)以下",
         "\"min_open\":true,\"max_open\":false"},
        {"法定最高 70%以上100%(不含)以下",
         "\"min_open\":false,\"max_open\":true"},
        {"500元(不含)以下", "\"min_open\":false,\"max_open\":false"}};

    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        char *text = g_strdup_printf(
            "document \"d\" { " BOOK_DOCUMENT
            ", bounds = { above = \"含\", below = \"不含\" } }\n"
            "item \"i\" { " BOOK_HEAD ", document = \"d\", " LAW ",\n"
            "  tiers = { tier { \"甲\", otherwise = true,"
            " fine = \"%s\" } } }\n",
            rows[i].fine);

        book_open(text);
        book_expect("未改正" ACT, rows[i].opens, NULL);
        g_free(text);
    }
    book_open("item \"i\" { " BOOK_HEAD
              ", statute = { fine { \"100元\" } }, tiers = {\n"
              " tier { \"甲\", otherwise = true,"
              " fine = \"法定最高 50%以上70%(不含)以下\" } } }\n");
    book_expect("未改正" ACT, "\"min\":\"100.00\",\"max\":\"100.00\"",
                "\"min_open\":false,\"max_open\":false", NULL);
    book_open("document \"d\" { " BOOK_DOCUMENT " }\n" ITEM(
        "document = \"d\", tiers = { tier { \"甲\", otherwise = true,\n"
        "  fine = { from = \"5元\", to = \"100元(不含)\" } } }"));
    book_expect("未改正" ACT, "\"max\":\"100.00\"", "\"max_open\":true",
                NULL);
}
END_TEST

/* Shares are of the row that circumstances narrow; 法定最高 and 法定最低 as
 * amounts are the law's wherever they stand. */
START_TEST(test_a_documents_tier_reads_the_law)
{
#define NARROWED(lighter)                                                   \
    "document \"d\" { " BOOK_DOCUMENT ", tiers = {\n"                      \
    "  tier { \"从轻\", effect = \"lighter\", fine = \"" lighter             \
    "\" } } }\n"                                                            \
    "circumstance { \"轻\", when = \"已改正\", effect = \"从轻\",\n"         \
    "  duty = \"可以\" }\n" ITEM(                                          \
        "document = \"d\", tiers = {\n"                                    \
        "  tier { \"甲\", otherwise = true, fine = \"40元以上80元以下\" } }")

    book_open(NARROWED("法定最高 * 50%"));
    book_expect("已改正" ACT, "\"min\":\"50.00\",\"max\":\"50.00\"", NULL);
    book_open(NARROWED("法定最低 60倍以下"));
    book_expect("已改正" ACT, "\"min\":\"40.00\",\"max\":\"60.00\"", NULL);
    book_open(NARROWED("法定幅度 50%以下"));
    book_expect("已改正" ACT, "\"min\":\"40.00\",\"max\":\"60.00\"", NULL);
    book_open(NARROWED("法定最高 75%以下"));
    book_expect("已改正" ACT, "\"min\":\"40.00\",\"max\":\"60.00\"", NULL);
#undef NARROWED
}
END_TEST

/* What two parts weigh by one list of factors is said once. */
START_TEST(test_a_shared_factor_is_presumed_once)
{
    book_open("document \"d\" { " BOOK_DOCUMENT ", unknown = \"就低\" }\n"
              "local shared = { start = \"10%\",\n"
              "  factor { \"改正\", { \"改了\", \"0%\", when = \"已改正\" },"
              " { \"没改\", \"5%\", otherwise = true } } }\n"
              "item \"i\" { " BOOK_HEAD ", document = \"d\", parts = {\n"
              "  part { on = \"unit\", factors = shared,\n"
              "    statute = { fine { \"1元以上100元以下\" } } },\n"
              "  part { on = \"person\", factors = shared,\n"
              "    statute = { fine { \"1元以上10元以下\" } } } } }\n");
    book_expect("违法行为终了日 = 2026-01-01",
                "\"presumed\":[{\"fact\":\"改正\",\"value\":\"改了\","
                "\"by\":\"document\",\"adverse\":false},"
                "{\"fact\":\"jurisdiction\"",
                NULL);
}
END_TEST

Suite *test_rows_suite(void)
{
    Suite *suite = suite_create("rows");
    TCase *tests = tcase_create("rows");

    tcase_add_checked_fixture(tests, book_begin, book_end);
    tcase_add_test(tests, test_first_rows_are_looked_at_before_the_others);
    tcase_add_test(tests, test_rows_drop_what_the_law_leaves_optional);
    tcase_add_test(tests, test_nothing_mandatory_is_dropped);
    tcase_add_test(tests, test_rows_may_end_without_ranges);
    tcase_add_test(tests, test_a_row_may_leave_out_an_end_of_the_law);
    tcase_add_test(tests, test_a_documents_tier_reads_the_law);
    tcase_add_test(tests, test_a_shared_factor_is_presumed_once);
    tcase_add_test(tests, test_ties_choose);
    tcase_add_test(tests, test_factors_have_ties);
    suite_add_tcase(suite, tests);
    return suite;
}
