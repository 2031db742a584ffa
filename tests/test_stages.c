/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Later stages of an item: what they replace, what is told of those that have
 * not come, and what is asked.
 */
#include "book.h"

#include <check.h>
#include <string.h>

Suite *test_stages_suite(void);

#define STAGE "未改正"
#define ACT "; 违法行为终了日 = 2026-01-01"
#define FIRST \
    "part { statute = { order \"责令改正\", fine { \"10元以下\" } } },\n"
#define NO_FOLLOWS "\"follows\":[]"
#define RANGE(min, max) "\"min\":\"" min "\",\"max\":\"" max "\""

/* An item of these parts. */
static void open_parts(const char *parts)
{
    char *text = g_strconcat(
        "built = date { \"建成日\" }\nitem \"i\" { " BOOK_HEAD ", parts = {\n",
        parts, "} }\n", NULL);

    book_open(text);
    g_free(text);
}

/* Neither of these pieces of JSON is in the finding. */
static void expect_none(const char *facts, const char *piece)
{
    char *json = book_decide(facts);

    ck_assert_msg(strstr(json, piece) == NULL, "%s in %s", piece, json);
    g_free(json);
}

START_TEST(test_a_stage_that_has_come_replaces_the_earlier_one)
{
    open_parts(FIRST "part { after = \"" STAGE "\",\n"
                     "  statute = { order \"责令停业\",\n"
                     "    fine { \"20元以上50元以下\" } } } ");
    book_expect("未改正" ACT, "\"outcome\":\"penalty\"",
                "\"mode\":\"must\",\"choice\":null," RANGE("20.00", "50.00"),
                NO_FOLLOWS, "\"orders\":[\"责令停业\"]", "\"missing\":[]",
                "{\"stage\":\"grade\",\"rule\":\"after 未改正\","
                "\"truth\":\"true\",\"says\":\"后一阶段：未改正——成立\","
                "\"facts\":[\"corrected\"],\"at\":\"r/c.lua:",
                NULL);
    expect_none("未改正" ACT, RANGE("0.00", "10.00"));
}
END_TEST

START_TEST(test_a_stage_that_has_not_come_is_told_and_decides_nothing)
{
    open_parts(FIRST "part { after = \"" STAGE "\",\n"
                     "  statute = { fine { \"20元以上50元以下\" },\n"
                     "    may { warning {} } } } ");
    book_expect(
        "已改正" ACT, "\"outcome\":\"penalty\"",
        "\"penalties\":[{\"kind\":\"fine\",\"on\":null,\"tier\":null,"
        "\"mode\":\"must\",\"choice\":null," RANGE("0.00", "10.00"),
        "\"follows\":[{\"when\":\"未改正\",\"penalties\":["
        "{\"kind\":\"fine\",\"on\":null,\"tier\":null,"
        "\"mode\":\"conditional\",\"choice\":null," RANGE("20.00", "50.00"),
        "{\"kind\":\"warning\",\"on\":null,\"tier\":null,"
        "\"mode\":\"conditional\"",
        "\"statutory\":[{\"kind\":\"fine\",\"on\":null,\"tier\":null,"
        "\"mode\":\"must\",\"choice\":null," RANGE("0.00", "10.00"),
        "\"orders\":[\"责令改正\"]", "\"missing\":[]", NULL);
}
END_TEST

START_TEST(test_an_open_stage_is_told_and_counted_and_asked_for)
{
    open_parts("part { statute = { order \"责令改正\" } },\n"
               "part { after = \"" STAGE "\",\n"
               "  statute = { order \"责令改正\", fine { \"50元以下\" } } }");
    book_expect(
        "违法行为终了日 = 2026-01-01", "\"outcome\":\"insufficient_facts\"",
        "\"possible\":[\"penalty\",\"correction_only\"]", "\"hull\":\"tight\"",
        "\"penalties\":[{\"kind\":\"fine\"",
        "\"follows\":[{\"when\":\"未改正\",\"penalties\":[{",
        "\"orders\":[\"责令改正\"]", "\"missing\":[{\"fact\":\"corrected\"",
        "\"stake\":\"50.00\"", "\"next\":\"corrected\"", NULL);
}
END_TEST

START_TEST(test_only_parts_of_one_bearer_replace_each_other)
{
    open_parts("part { on = \"单位\", statute = { fine { \"1元\" } } },\n"
               "part { on = \"个人\", statute = { fine { \"2元\" } } },\n"
               "part { on = \"unit\", after = \"" STAGE "\",\n"
               "  statute = { fine { \"3元\" } } },\n"
               "part { on = \"负责人\", after = \"" STAGE "\",\n"
               "  statute = { fine { \"4元\" } } }");
    book_expect("未改正" ACT, RANGE("2.00", "2.00"), RANGE("3.00", "3.00"),
                RANGE("4.00", "4.00"), NO_FOLLOWS, NULL);
    expect_none("未改正" ACT, RANGE("1.00", "1.00"));
    book_expect("已改正" ACT, RANGE("1.00", "1.00"), RANGE("2.00", "2.00"),
                "{\"when\":\"未改正\",\"penalties\":[{\"kind\":\"fine\","
                "\"on\":\"unit\"",
                "{\"when\":\"未改正\",\"penalties\":[{\"kind\":\"fine\","
                "\"on\":\"负责人\"",
                NULL);
}
END_TEST

/* Its `when` selects it as that of any part does. */
START_TEST(test_a_stage_of_another_party_neither_replaces_nor_follows)
{
    open_parts(FIRST "part { after = \"" STAGE
                     "\", when = \"当事人类型 是 公民\",\n"
                     "  statute = { fine { \"20元以上50元以下\" } } }");
    book_expect("未改正; 当事人类型 = 单位" ACT, RANGE("0.00", "10.00"),
                NO_FOLLOWS, NULL);
    book_expect("已改正; 当事人类型 = 单位" ACT, RANGE("0.00", "10.00"),
                NO_FOLLOWS, NULL);
    book_expect("未改正; 当事人类型 = 公民" ACT, RANGE("20.00", "50.00"),
                NO_FOLLOWS, NULL);
    book_expect("已改正" ACT, "\"follows\":[{\"when\":\"未改正\"",
                "\"missing\":[{\"fact\":\"party\"", NULL);
}
END_TEST

START_TEST(test_an_item_of_one_part_may_be_a_later_stage)
{
    book_open("item \"i\" { " BOOK_HEAD ", after = \"" STAGE "\",\n"
              "  statute = { order \"责令改正\", fine { \"20元以下\" } } }\n");
    book_expect("已改正" ACT, "\"outcome\":\"correction_only\"",
                "\"penalties\":[]", "\"follows\":[{\"when\":\"未改正\"",
                "\"statutory\":[]", "\"orders\":[\"责令改正\"]", NULL);
    book_expect("未改正" ACT, "\"outcome\":\"penalty\"", NO_FOLLOWS,
                "\"orders\":[\"责令改正\"]", NULL);
    book_open("item \"i\" { " BOOK_HEAD ", after = \"" STAGE "\",\n"
              "  statute = { fine { \"20元以下\" } } }\n");
    book_expect("已改正" ACT, "\"outcome\":\"gap\"",
                "\"follows\":[{\"when\":\"未改正\"", "\"orders\":[]", NULL);
}
END_TEST

START_TEST(test_what_follows_is_graded_by_its_own_table)
{
    open_parts(FIRST "part { after = \"" STAGE "\",\n"
                     "  statute = { fine { \"20元以上100元以下\" } },\n"
                     "  tiers = { tier { \"轻\", when = \"危害后果 是 无\",\n"
                     "              fine = \"20元以上40元以下\" },\n"
                     "            tier { \"免\", when = \"危害后果 是 轻微\",\n"
                     "              outcome = \"no_penalty\" } } }");
    book_expect(
        "已改正; 危害后果 = 无" ACT,
        "\"tier\":\"轻\",\"mode\":\"conditional\",\"choice\":null," RANGE(
            "20.00", "40.00"),
        "\"outcome\":\"penalty\"", NULL);
    /* of this stage nothing would come … */
    book_expect("已改正; 危害后果 = 轻微" ACT, NO_FOLLOWS, NULL);
    /* … and of this one it cannot be said what */
    book_expect("已改正; 危害后果 = 严重" ACT, "\"outcome\":\"penalty\"",
                "\"follows\":[{\"when\":\"未改正\",\"penalties\":[]}]", NULL);
    book_expect("已改正" ACT, "\"possible\":[\"penalty\"]",
                "\"missing\":[{\"fact\":\"harm\"", RANGE("20.00", "40.00"),
                NULL);
}
END_TEST

START_TEST(test_nothing_follows_where_the_case_ends)
{
    book_write(
        "d.lua",
        "bar { \"不再罚款\", when = \"情节严重\", removes = {\"fine\"},\n"
        "  basis = \"测试法#30\" }\n"
        "exemption { \"免\", when = \"货值金额 不足5元\",\n"
        "  outcome = \"no_penalty\", basis = \"测试法#30\" }\n"
        "exemption { \"可免\", when = \"货值金额 不足9元\",\n"
        "  outcome = \"may_exempt\", basis = \"测试法#30\" }\n");
    open_parts(FIRST "part { after = \"" STAGE "\",\n"
                     "  statute = { fine { \"20元以上50元以下\" } } }");
    book_expect("已改正; 货值 = 1元; 情节严重 = 否：无" ACT,
                "\"outcome\":\"no_penalty\"", NO_FOLLOWS,
                "\"orders\":[\"责令改正\"]", NULL);
    book_expect("已改正; 货值 = 7元; 情节严重 = 否：无" ACT,
                "\"outcome\":\"may_exempt\"",
                "\"follows\":[{\"when\":\"未改正\"", NULL);
    book_expect("已改正; 货值 = 9元; 情节严重 = 是：有" ACT,
                "\"outcome\":\"correction_only\"", NO_FOLLOWS, NULL);
    /* orders of the stage at hand stand beside what ends the way */
    open_parts(FIRST "part { after = \"" STAGE "\",\n"
                     "  statute = { order \"责令停业\", fine { \"20元\" } } }");
    book_expect("未改正; 货值 = 1元; 情节严重 = 否：无" ACT,
                "\"outcome\":\"no_penalty\"", "\"orders\":[\"责令停业\"]",
                NULL);
}
END_TEST

#define DAILY                                               \
    "per = \"天数(发现日期, 作出决定日期)\",\n" \
    "  statute = { order \"责令改正\", warning {},\n"   \
    "    fine { \"20元以上50.5元以下\" } }"
#define FOUND "; 发现日期 = 2026-02-01"

START_TEST(test_fines_are_multiplied_after_clipping)
{
    book_open("item \"i\" { " BOOK_HEAD ", " DAILY ",\n"
              "  tiers = { tier { \"高\", when = \"未改正\","
              " fine = \"50元以上80元以下\" },\n"
              "    tier { \"低\", otherwise = true } } }\n");
    book_expect("未改正; 作出决定日期 = 2026-02-11" FOUND ACT,
                "\"kind\":\"warning\"", RANGE("500.00", "505.00"),
                "\"statutory\":[{\"kind\":\"warning\"", RANGE("20.00", "50.50"),
                "benchmark_above_statute", NULL);
    book_expect("已改正; 作出决定日期 = 2026-02-03" FOUND ACT,
                RANGE("40.00", "101.00"), NULL);
}
END_TEST

START_TEST(test_no_days_leave_the_part_out)
{
    book_open("item \"i\" { " BOOK_HEAD ", " DAILY " }\n");
    book_expect("作出决定日期 = 2026-02-01" FOUND ACT, "\"outcome\":\"gap\"",
                "\"penalties\":[]", "\"orders\":[]", NULL);
    book_expect("作出决定日期 = 2026-01-20" FOUND ACT, "\"outcome\":\"gap\"",
                NULL);
    open_parts(FIRST "part { after = \"" STAGE "\", " DAILY " }");
    book_expect("未改正; 作出决定日期 = 2026-02-01" FOUND ACT,
                RANGE("0.00", "10.00"), NO_FOLLOWS, "\"orders\":[\"责令改正\"]",
                NULL);
    book_expect("未改正; 作出决定日期 = 2026-02-02" FOUND ACT,
                RANGE("20.00", "50.50"), NO_FOLLOWS, NULL);
}
END_TEST

START_TEST(test_without_a_number_of_days_there_is_a_gap)
{
    book_open("item \"i\" { " BOOK_HEAD ", " DAILY " }\n");
    book_expect("作出决定日期 = 无" FOUND ACT, "\"outcome\":\"gap\"",
                "\"penalties\":[]", NULL);
    /* what has not come needs none */
    open_parts(FIRST "part { after = \"" STAGE "\", " DAILY " }");
    book_expect("已改正; 作出决定日期 = 无" FOUND ACT,
                "\"outcome\":\"penalty\"", "\"follows\":[{\"when\"",
                RANGE("20.00", "50.50"), NULL);
}
END_TEST

START_TEST(test_unknown_days_have_no_end)
{
    open_parts("part { statute = { fine { \"10元以下\" } } },\n"
               "part { on = \"负责人\", per = \"天数(发现日期, 建成日)\",\n"
               "  statute = { fine { \"20元以上50元以下\" } } }");
    book_expect("违法行为终了日 = 2026-01-01" FOUND,
                "\"outcome\":\"insufficient_facts\"",
                "\"possible\":[\"penalty\"]", "\"hull\":\"tight\"",
                "\"min\":\"20.00\",\"max\":null", RANGE("20.00", "50.00"),
                "\"next\":\"built\"", NULL);
    book_expect("人数 = 3" FOUND ACT, "\"next\":\"built\"", NULL);
}
END_TEST

/* Fewer absent, more to be fined for: no corner of the domain has the most. */
START_TEST(test_what_moves_both_factors_makes_a_bound)
{
    book_open("item \"i\" { " BOOK_HEAD ", per = \"(100人 - 人数)\",\n"
              "  statute = { fine { \"人数 每人1元以上2元以下\" } } }\n");
    book_expect("人数 = 50" ACT, RANGE("2500.00", "5000.00"), NULL);
    book_expect("违法行为终了日 = 2026-01-01", "\"hull\":\"bound\"",
                "\"next\":\"staff\"", NULL);
    book_open("item \"i\" { " BOOK_HEAD ", per = \"人数\",\n"
              "  statute = { fine { \"人数 每人1元以上2元以下\" } } }\n");
    book_expect("违法行为终了日 = 2026-01-01", "\"hull\":\"tight\"",
                "\"min\":\"1.00\",\"max\":null", NULL);
}
END_TEST

Suite *test_stages_suite(void)
{
    Suite *suite = suite_create("stages");
    TCase *tcase = tcase_create("after");

    tcase_add_checked_fixture(tcase, book_begin, book_end);
    tcase_add_test(tcase, test_a_stage_that_has_come_replaces_the_earlier_one);
    tcase_add_test(tcase,
                   test_a_stage_that_has_not_come_is_told_and_decides_nothing);
    tcase_add_test(tcase, test_an_open_stage_is_told_and_counted_and_asked_for);
    tcase_add_test(tcase, test_only_parts_of_one_bearer_replace_each_other);
    tcase_add_test(tcase,
                   test_a_stage_of_another_party_neither_replaces_nor_follows);
    tcase_add_test(tcase, test_an_item_of_one_part_may_be_a_later_stage);
    tcase_add_test(tcase, test_what_follows_is_graded_by_its_own_table);
    tcase_add_test(tcase, test_nothing_follows_where_the_case_ends);
    suite_add_tcase(suite, tcase);
    tcase = tcase_create("per");
    tcase_add_checked_fixture(tcase, book_begin, book_end);
    tcase_add_test(tcase, test_fines_are_multiplied_after_clipping);
    tcase_add_test(tcase, test_no_days_leave_the_part_out);
    tcase_add_test(tcase, test_without_a_number_of_days_there_is_a_gap);
    tcase_add_test(tcase, test_unknown_days_have_no_end);
    tcase_add_test(tcase, test_what_moves_both_factors_makes_a_bound);
    suite_add_tcase(suite, tcase);
    return suite;
}
