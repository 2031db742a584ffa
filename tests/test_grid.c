/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Grids: cells that become conditions, holes and overlaps that are found when
 * a rulebook opens, and decisions by grids against a reading of the cells.
 */
#include "book.h"

#include <check.h>
#include <string.h>

Suite *test_grid_suite(void);

#define FINE "statute = { fine { \"1元以上100元以下\" } }"
#define GRID(rows)                            \
    "item \"i\" { " BOOK_HEAD ", " FINE ",\n" \
    "  grid = { by = { \"建设阶段\", \"占地面积\" },\n" rows " } }\n"

static const mete_row *row(size_t n)
{
    ck_assert_uint_gt(book_part()->table->row_count, n);
    return &book_part()->table->rows[n];
}

START_TEST(test_cells_become_conditions)
{
    book_open(
        GRID("    { \"未开工\", \"1000平方米(含)以下\", fine = \"1元\" },\n"
             "    { { \"已开工\", \"已投产\" }, \"1000平方米以下\","
             " fine = \"2元\" },\n"
             "\n"
             "    { \"任意\", \"超过1000平方米\", fine = \"3元\" },\n"));
    ck_assert_uint_eq(book_part()->table->row_count, 3);
    ck_assert_str_eq(row(0)->name, "未开工，1000平方米(含)以下");
    ck_assert_str_eq(row(0)->when.text,
                     "建设阶段 是 未开工 且 占地面积 1000平方米(含)以下");
    ck_assert_int_eq(row(0)->when.root->op, METE_OP_AND);
    ck_assert_int_eq(row(0)->place.line, 3);
    ck_assert_str_eq(row(1)->name, "已开工、已投产，1000平方米以下");
    ck_assert_str_eq(row(1)->when.text, "建设阶段 属于 (已开工、已投产) 且 "
                                        "占地面积 1000平方米以下");
    ck_assert_int_eq((int)row(1)->when.root->children[0]->labels, 6);
    ck_assert_str_eq(row(2)->name, "超过1000平方米");
    ck_assert_int_eq(row(2)->when.root->op, METE_OP_COMPARE);
    ck_assert_int_eq(row(2)->place.line, 6);
}
END_TEST

START_TEST(test_columns_are_facts_and_defines)
{
    book_open(
        "much = define { \"近二年次数\", \"次数(以往同类违法, 2年, 含本次)\" "
        "}\n"
        "long = define { \"持续时间\", \"时长(发现日期, 作出决定日期)\" }\n"
        "bad = define { \"恶劣\", \"情节严重 且 危害后果 达到 轻微\" }\n"
        "item \"i\" { " BOOK_HEAD ", " FINE ",\n"
        "  grid = { by = { \"未改正\", \"恶劣\", \"危害后果\", \"违法所得\",\n"
        "      \"近二年次数\", \"持续时间\", \"发现日期\" },\n"
        "    { \"是\", \"否\", \"轻微以上\", \"没有\", \"1次\", "
        "\"3个月以下\",\n"
        "      \"早于 2026-01-01\", fine = \"1元\" },\n"
        "    { \"否\", \"是\", \"无\", \"无法查明\", \"2次以上\",\n"
        "      \"超过3个月1年以下\", \"任意\", effect = \"从重\" },\n"
        "    { \"no\", \"yes\", \"anything\", { \"1万元以下\", \"没有\" },\n"
        "      \"anything\", \"over 12 months\", \"anything\",\n"
        "      outcome = \"不予处罚\" },\n"
        "    tier { \"其他\", otherwise = true, fine = \"9元\" } } }\n");
    ck_assert_str_eq(row(0)->when.text,
                     "未改正 且 非 恶劣 且 危害后果 轻微以上 且 没有 违法所得 "
                     "且 近二年次数 1次 且 持续时间 3个月以下 且 "
                     "发现日期 早于 2026-01-01");
    ck_assert_uint_eq(row(0)->when.root->child_count, 7);
    ck_assert_int_eq(row(0)->when.root->children[0]->op, METE_OP_NOT);
    ck_assert_int_eq(row(0)->when.root->children[4]->comparison, METE_EQUAL);
    ck_assert_int_eq(row(0)->when.root->children[5]->op, METE_OP_LASTS);
    ck_assert_str_eq(row(0)->name, "未改正，非恶劣，轻微以上，没有，1次，"
                                   "3个月以下，早于 2026-01-01");
    ck_assert_int_eq(row(1)->effect, METE_EFFECT_HEAVIER);
    ck_assert_int_eq(row(1)->when.root->children[3]->op,
                     METE_OP_UNDETERMINABLE);
    ck_assert_int_eq(row(2)->outcome, METE_OUTCOME_NO_PENALTY);
    ck_assert_int_eq(row(2)->when.root->children[2]->op, METE_OP_OR);
    ck_assert(row(3)->otherwise);
}
END_TEST

START_TEST(test_documents_have_grids)
{
    book_open("document \"d\" { " BOOK_DOCUMENT ",\n"
              "  bounds = { above = \"open\", below = \"open\" },\n"
              "  grid = { by = { \"占地面积\" }, open = true,\n"
              "    { \"10平方米以下\", fine = \"法定幅度 30%(含)以下\" },\n"
              "    { \"10平方米以上\", fine = \"法定幅度 70%(含)以上\" } } }\n"
              "item \"i\" { " BOOK_HEAD ", document = \"d\", " FINE " }\n");
    ck_assert_ptr_eq(book_part()->table, book->documents[0]->table);
    ck_assert_int_eq(row(0)->when.root->comparison, METE_LESS);
    book_expect("占地面积 = 9平方米; 违法行为终了日 = 2026-01-01",
                "\"outcome\":\"penalty\"",
                "\"tier\":{\"name\":\"10平方米以下\"", "\"max\":\"30.00\"",
                NULL);
    book_expect("占地面积 = 10平方米; 违法行为终了日 = 2026-01-01",
                "\"outcome\":\"gap\"", NULL);
}
END_TEST

/* ---- faults ---- */

START_TEST(test_wrong_cells_are_refused)
{
    book_refuses(GRID("    { \"未开公\", \"任意\" },\n"
                      "    { \"任意\", \"很大\" } "),
                 "unknown_label:3:8 phrase_unknown_name:4:14",
                 "是不是“未开工”？");
    book_refuses(GRID("    { \"未开工\", \"5千以下\" }"),
                 "phrase_bare_number:3:15", NULL);
    book_refuses(GRID("    { \"未开工\" }"), "wrong_cells:3:0",
                 "这一行有1格，by 有2列");
    book_refuses(GRID("    { \"任意\", \"不超过 人数 * 1平方米\" }"),
                 "phrase_unit_mismatch:3:23", NULL);
    book_refuses(GRID("    { \"任意\", \"任意\", fin = \"1元\" }"),
                 "unknown_field:3:19", "是不是想写“fine”？");
    book_refuses(GRID("    { \"任意\", \"任意\", fine = \"1\" }"),
                 "phrase_bare_number:3:27", NULL);
    book_refuses(GRID("    \"任意\""), "wrong_type:2:3", "tier { … }");
    book_refuses("item \"i\" { " BOOK_HEAD ", " FINE ",\n"
                 "  grid = { { \"任意\" } } }",
                 "missing_field:1:0", "缺少字段“by”");
    book_refuses("item \"i\" { " BOOK_HEAD ", " FINE ",\n"
                 "  grid = { by = { \"货值\", \"违法所得\" },\n"
                 "    { \"不超过 违法所得\", \"任意\" } } }",
                 "wrong_cell:3:0", "只能和确定的值比较");
    book_refuses("item \"i\" { " BOOK_HEAD ", " FINE ",\n"
                 "  grid = { by = { \"已改正\" }, { \"改了\" } } }",
                 "unknown_label:2:31", "可以写：是、否、任意");
}
END_TEST

START_TEST(test_wrong_columns_are_refused)
{
    book_refuses("item \"i\" { " BOOK_HEAD ", " FINE ",\n"
                 "  grid = { by = { \"以往同类违法\", \"不知何物\",\n"
                 "      \"货值\", \"goods_value\" },\n"
                 "    { \"任意\", \"任意\", \"任意\", \"任意\" } } }",
                 "wrong_axis:2:20 unknown_axis:2:30 wrong_axis:3:14",
                 "先给它起一个名称");
    book_refuses("item \"i\" { " BOOK_HEAD ", " FINE ",\n"
                 "  tiers = { tier { \"甲\", otherwise = true } },\n"
                 "  grid = { by = { \"已改正\" }, { \"任意\" } } }",
                 "wrong_value:3:3", "只能写一种");
    book_refuses("long = define { \"持续时间\", \"时长(发现日期, "
                 "作出决定日期)\" }\n"
                 "item \"i\" { " BOOK_HEAD ", " FINE ",\n"
                 "  grid = { by = { \"持续时间\" }, { \"3个月以下\" },\n"
                 "    { \"超过90日\" } } }",
                 "wrong_unit:3:3", "都写成月，或者都写成日");
}
END_TEST

START_TEST(test_holes_are_named)
{
    book_refuses(GRID("    { \"未开工\", \"1000平方米以下\" },\n"
                      "    { \"已开工\", \"任意\" }"),
                 "missing_row:2:3 missing_row:2:3",
                 "建设阶段 是 未开工，占地面积 超过1000平方米");
    book_refuses(GRID("    { \"任意\", \"不足1000平方米\" },\n"
                      "    { \"任意\", \"超过1000平方米5000平方米以下\" }"),
                 "missing_row:2:3 missing_row:2:3", "占地面积 = 1000平方米");
    book_refuses("item \"i\" { " BOOK_HEAD ", " FINE ",\n"
                 "  grid = { by = { \"人数\" },\n"
                 "    { \"1人\" }, { \"3至5人\" }, { \"7人以上\" } } }",
                 "missing_row:2:3 missing_row:2:3 missing_row:2:3",
                 "人数 = 0人");
    book_refuses("item \"i\" { " BOOK_HEAD ", " FINE ",\n"
                 "  grid = { by = { \"违法所得\", \"已改正\" },\n"
                 "    { \"超过0元1万元以下\", \"任意\" },\n"
                 "    { \"超过1万元\", \"是\" }, { \"没有\", \"任意\" } } }",
                 "missing_row:2:3 missing_row:2:3",
                 "违法所得 超过10000元，非 已改正");
}
END_TEST

START_TEST(test_many_holes_are_counted)
{
    book_refuses(
        "item \"i\" { " BOOK_HEAD ", " FINE ",\n"
        "  grid = { by = { \"建设阶段\", \"建设地点\", \"危害后果\" },\n"
        "    { \"未开工\", \"一般区域\", \"无\" } } }",
        "missing_row:2:3 missing_row:2:3 missing_row:2:3 "
        "missing_row:2:3 missing_row:2:3 missing_row:2:3",
        "建设阶段 是 未开工，建设地点 是 一般区域，危害后果 是 轻微");
    ck_assert_str_eq(mete_faults_get(scripts_faults, 5)->message,
                     "还有1种情形没有写到");
}
END_TEST

START_TEST(test_holes_that_are_meant_or_filled_are_none)
{
    book_open(GRID("    { \"未开工\", \"1000平方米以下\" }, open = true"));
    book_expect("建设阶段 = 已开工; 占地面积 = 1; 违法行为终了日 = 2026-01-01",
                "\"outcome\":\"gap\"", NULL);
    book_open(GRID("    { \"未开工\", \"任意\" },\n"
                   "    tier { \"已建\", when = \"建设阶段 不是 未开工 且 "
                   "占地面积 1000平方米以上\" },\n"
                   "    tier { \"小\", when = \"占地面积 不足1000平方米\" }"));
    scripts_expect("overlap:5:0", "占地面积 不足1000平方米");
    /* what asks for something else fills no hole */
    book_refuses(GRID("    { \"未开工\", \"任意\" },\n"
                      "    tier { \"其他\", when = \"情节严重\" }"),
                 "missing_row:2:3 missing_row:2:3", "建设阶段 是 已开工");
}
END_TEST

START_TEST(test_overlaps_are_told_where_nothing_chooses)
{
    book_open(GRID("    { \"任意\", \"1000平方米以下\", fine = \"1元\" },\n"
                   "    { \"任意\", \"1000平方米以上\", fine = \"2元\" }"));
    scripts_expect("overlap:4:0", "“占地面积 = 1000平方米”同时落在");
    book_expect("占地面积 = 1000平方米; 违法行为终了日 = 2026-01-01",
                "\"outcome\":\"conflict\"", NULL);
    book_end();
    book_begin();
    book_open(
        "item \"i\" { " BOOK_HEAD ", " FINE ",\n"
        "  grid = { by = { \"建设阶段\", \"占地面积\" }, tie = \"从轻\",\n"
        "    { \"任意\", \"1000平方米以下\", fine = \"1元\" },\n"
        "    { \"任意\", \"1000平方米以上\", fine = \"2元\" } } }\n");
    scripts_expect("", NULL);
    book_expect("占地面积 = 1000平方米; 违法行为终了日 = 2026-01-01",
                "\"outcome\":\"penalty\"", "\"max\":\"1.00\"", NULL);
}
END_TEST

START_TEST(test_first_rows_and_tiers_stand_among_cells)
{
    book_open(
        GRID("    { \"任意\", \"1000平方米以下\", fine = \"1元\" },\n"
             "    { \"任意\", \"超过1000平方米\", fine = \"2元\" },\n"
             "    { \"已投产\", \"任意\", first = true, fine = \"3元\" },\n"
             "    tier { \"特重\", when = \"情节严重\", first = true,\n"
             "      fine = \"4元\" }"));
    scripts_expect("", NULL);
    book_expect("建设阶段 = 已投产; 占地面积 = 1; 情节严重 = 否：无; "
                "违法行为终了日 = 2026-01-01",
                "\"max\":\"3.00\"", NULL);
    book_expect("建设阶段 = 未开工; 占地面积 = 1; 情节严重 = 是：有; "
                "违法行为终了日 = 2026-01-01",
                "\"max\":\"4.00\"", NULL);
    book_expect("建设阶段 = 未开工; 占地面积 = 1; 情节严重 = 否：无; "
                "违法行为终了日 = 2026-01-01",
                "\"max\":\"1.00\"", NULL);
    book_refuses("item \"i\" { " BOOK_HEAD ", " FINE ", tiers = {\n"
                 "  tier { \"甲\", otherwise = true, first = true } } }",
                 "wrong_value:2:33", "otherwise 最后才看");
}
END_TEST

/* ---- decisions against the cells ---- */

#define SIDES                                                                                \
    "item \"i\" { " BOOK_HEAD ", " FINE ",\n"                                                \
    "  grid = { by = { \"建设阶段\", \"货值金额\", \"已改正\", \"违法所得\" " \
    "},\n"                                                                                   \
    "    { \"未开工\", \"1万元以下\", \"是\", \"任意\", fine = \"1元\" },\n"      \
    "    { \"未开工\", \"1万元以下\", \"否\", \"没有\", fine = \"2元\" },\n"      \
    "    { { \"已开工\", \"已投产\" }, \"1万元以下\", \"任意\","                 \
    " \"5元以上\", fine = \"3元\" },\n"                                                  \
    "    { \"任意\", \"超过1万元5万元以下\", \"否\", \"无法查明\","           \
    " fine = \"4元\" },\n"                                                                  \
    "    { \"已投产\", \"超过5万元\", \"任意\", { \"不足5元\", \"没有\" },"    \
    " fine = \"5元\" },\n"                                                                  \
    "    open = true, tie = \"从轻\" } }\n"

/* The first row that holds, by the cells as a reader would read them. */
static int read_cells(int stage, int fen, bool corrected, int gains)
{
    bool none = gains == -1;
    bool undeterminable = gains == -2;
    bool small = fen <= 1000000;
    bool middle = fen > 1000000 && fen <= 5000000;

    if (stage == 0 && small && corrected) {
        return 1;
    }
    if (stage == 0 && small && (none || gains == 0)) {
        return 2;
    }
    if (stage > 0 && small && !none && !undeterminable && gains >= 500) {
        return 3;
    }
    if (middle && !corrected && undeterminable) {
        return 4;
    }
    return stage == 2 && !small && !middle && !undeterminable && gains < 500
             ? 5
             : 0;
}

static void try_one(int stage, int fen, bool corrected, int gains)
{
    static const char *const stages[] = {"未开工", "已开工", "已投产"};
    int expected = read_cells(stage, fen, corrected, gains);
    char *amount = gains == -1 ? g_strdup("没有")
                 : gains == -2
                     ? g_strdup("无法查明：账册灭失")
                     : g_strdup_printf("%d.%02d元", gains / 100, gains % 100);
    char *facts = g_strdup_printf(
        "建设阶段 = %s; 货值金额 = %d.%02d元; %s; 违法所得 = %s; "
        "违法行为终了日 = 2026-01-01",
        stages[stage], fen / 100, fen % 100, corrected ? "已改正" : "未改正",
        amount);
    char *fine = g_strdup_printf("\"min\":\"%d.00\"", expected);

    book_expect(facts, expected == 0 ? "\"outcome\":\"gap\"" : fine, NULL);
    g_free(fine);
    g_free(facts);
    g_free(amount);
}

START_TEST(test_decisions_are_those_of_the_cells)
{
    static const int values[] = {0,       999999,  1000000, 1000001,
                                 4999999, 5000000, 5000001, 90000000};
    static const int gains[] = {-2, -1, 0, 1, 499, 500, 501};

    book_open(SIDES);
    for (int stage = 0; stage < 3; stage++) {
        for (size_t i = 0; i < G_N_ELEMENTS(values); i++) {
            for (size_t j = 0; j < G_N_ELEMENTS(gains); j++) {
                try_one(stage, values[i], true, gains[j]);
                try_one(stage, values[i], false, gains[j]);
            }
        }
    }
}
END_TEST

/* A grid that opens without `open` never leaves a case without a row. */
START_TEST(test_proved_grids_have_no_gap)
{
    static const int areas[] = {0, 999, 1000, 1001, 4999, 5000, 5001, 99999};

    book_open(GRID("    { \"未开工\", \"不足1000平方米\" },\n"
                   "    { \"未开工\", \"1000平方米以上\" },\n"
                   "    { \"已开工\", \"任意\" },\n"
                   "    { \"已投产\", \"5000平方米以下\" },\n"
                   "    { \"已投产\", \"超过5000平方米\" }"));
    scripts_expect("", NULL);
    for (size_t i = 0; i < G_N_ELEMENTS(areas); i++) {
        static const char *const stages[] = {"未开工", "已开工", "已投产"};

        for (int stage = 0; stage < 3; stage++) {
            char *facts =
                g_strdup_printf("建设阶段 = %s; 占地面积 = %d.%06d平方米; "
                                "违法行为终了日 = 2026-01-01",
                                stages[stage], areas[i], areas[i] % 2);

            book_expect(facts, "\"outcome\":\"penalty\"", NULL);
            g_free(facts);
        }
    }
}
END_TEST

Suite *test_grid_suite(void)
{
    Suite *suite = suite_create("grid");
    TCase *tests = tcase_create("model");

    tcase_add_checked_fixture(tests, book_begin, book_end);
    tcase_add_test(tests, test_cells_become_conditions);
    tcase_add_test(tests, test_columns_are_facts_and_defines);
    tcase_add_test(tests, test_documents_have_grids);
    tcase_add_test(tests, test_first_rows_and_tiers_stand_among_cells);
    tcase_add_test(tests, test_decisions_are_those_of_the_cells);
    tcase_add_test(tests, test_proved_grids_have_no_gap);
    suite_add_tcase(suite, tests);
    tests = tcase_create("faults");
    tcase_add_checked_fixture(tests, book_begin, book_end);
    tcase_add_test(tests, test_wrong_cells_are_refused);
    tcase_add_test(tests, test_wrong_columns_are_refused);
    tcase_add_test(tests, test_holes_are_named);
    tcase_add_test(tests, test_many_holes_are_counted);
    tcase_add_test(tests, test_holes_that_are_meant_or_filled_are_none);
    tcase_add_test(tests, test_overlaps_are_told_where_nothing_chooses);
    suite_add_tcase(suite, tests);
    return suite;
}
