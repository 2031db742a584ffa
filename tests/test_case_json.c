/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Case documents: what is read, every way to be refused, and that no bytes
 * can do harm.
 */
#include "fixture.h"

#include "load/load.h"

#include <check.h>
#include <glib.h>
#include <string.h>

Suite *test_case_json_suite(void);

#define ONE METE_DECIMAL_ONE
#define ITEM "\"item\": \"" FIXTURE_ITEM "\""

static mete_rulebook *rulebook;
static mete_case *the_case;
static mete_faults *faults;

static void set_up(void)
{
    rulebook = fixture_rulebook();
    the_case = mete_case_create(rulebook);
    faults = mete_faults_new();
}

static void tear_down(void)
{
    mete_faults_free(faults);
    mete_case_destroy(the_case);
    mete_rulebook_unref(rulebook);
}

static bool load(const char *json)
{
    return mete_load_case(the_case, json, strlen(json), "a.json", faults);
}

static void show_faults(void)
{
    for (size_t i = 0; i < mete_faults_count(faults); i++) {
        char *text = mete_fault_describe(mete_faults_get(faults, i));

        g_printerr("%s\n", text);
        g_free(text);
    }
}

static void accepts(const char *json)
{
    mete_case_reset(the_case);
    if (!load(json)) {
        show_faults();
        ck_abort_msg("%s", json);
    }
}

/* Refused with these codes, parted by a space, in this order. */
static void refuses(const char *json, const char *codes)
{
    GString *found = g_string_new(NULL);

    if (load(json)) {
        ck_abort_msg("read: %s", json);
    }
    for (size_t i = 0; i < mete_faults_count(faults); i++) {
        g_string_append_printf(found, "%s%s", i > 0 ? " " : "",
                               mete_faults_get(faults, i)->code);
    }
    if (strcmp(found->str, codes) != 0) {
        show_faults();
        ck_abort_msg("%s: %s", json, found->str);
    }
    ck_assert_uint_eq(fixture_given(the_case), 0);
    ck_assert_ptr_null(the_case->item);
    g_string_free(found, TRUE);
    mete_faults_free(faults);
    faults = mete_faults_new();
}

/* One fact that is refused, with a message that holds `words`. */
static void refuses_fact(const char *fact, const char *code, const char *words)
{
    char *json = g_strdup_printf("{" ITEM ", \"facts\": {%s}}", fact);

    ck_assert(!load(json));
    if (mete_faults_count(faults) != 1
        || strcmp(mete_faults_get(faults, 0)->code, code) != 0
        || strstr(mete_faults_get(faults, 0)->message, words) == NULL) {
        show_faults();
        ck_abort_msg("%s", fact);
    }
    mete_faults_free(faults);
    faults = mete_faults_new();
    g_free(json);
}

static void accepts_fact(const char *fact)
{
    char *json = g_strdup_printf("{" ITEM ", \"facts\": {%s}}", fact);

    accepts(json);
    g_free(json);
}

static void check_slot(int index, int64_t lo, int64_t hi)
{
    ck_assert_int_eq(the_case->slots[index].lo, lo);
    ck_assert_int_eq(the_case->slots[index].hi, hi);
}

START_TEST(test_the_example_is_read)
{
    accepts("{ " ITEM ", \"jurisdiction\": \"360302\",\n"
            "  \"facts\": { \"party\": \"organization\","
            " \"货值金额\": \"9999.99\", \"harm\": \"slight\",\n"
            " \"act_end\": \"2026-03-01\", \"priors\": [\"2025-01-10\"],"
            " \"决定日期\": null,\n"
            " \"grave_case\": { \"value\": false, \"reason\": \"未造成\" },"
            " \"illegal_gains\": { \"undeterminable\": true,"
            " \"reason\": \"账册灭失\" },\n"
            " \"在河道管理范围内\": true, \"未作出承诺\": true,"
            " \"面积\": 3, \"占地面积\": {\"between\": [\"8\", 20]} },\n"
            " \"want\": [\"missing\", \"trace\"] }");
    ck_assert_str_eq(the_case->item->id, FIXTURE_ITEM);
    ck_assert_str_eq(the_case->jurisdiction, "360302");
    ck_assert_uint_eq(the_case->want, METE_WANT_MISSING | METE_WANT_TRACE);
    check_slot(FIXTURE_PARTY, 2, 2);
    check_slot(FIXTURE_GOODS_VALUE, 9999990000, 9999990000);
    check_slot(FIXTURE_HARM, 1, 1);
    check_slot(FIXTURE_DECIDED_ON, METE_VALUE_ABSENT, METE_VALUE_ABSENT);
    check_slot(FIXTURE_GRAVE_CASE, 0, 0);
    check_slot(FIXTURE_ILLEGAL_GAINS, METE_VALUE_UNDETERMINABLE,
               METE_VALUE_UNDETERMINABLE);
    check_slot(FIXTURE_RIVERBANK, 1, 1);
    check_slot(FIXTURE_PROMISED, 0, 0);
    check_slot(FIXTURE_MU, 3 * ONE, 3 * ONE);
    check_slot(FIXTURE_AREA, 8 * ONE, 20 * ONE);
    ck_assert_str_eq(mete_case_reason(the_case, FIXTURE_GRAVE_CASE), "未造成");
    ck_assert_str_eq(mete_case_reason(the_case, FIXTURE_ILLEGAL_GAINS),
                     "账册灭失");
    ck_assert_uint_eq(the_case->events[0].count, 1);
}
END_TEST

START_TEST(test_values_are_read_in_all_spellings)
{
    accepts_fact("\"货值金额\": 10000");
    check_slot(FIXTURE_GOODS_VALUE, 10000 * ONE, 10000 * ONE);
    accepts_fact("\"货值金额\": \"1.5万元\"");
    check_slot(FIXTURE_GOODS_VALUE, 15000 * ONE, 15000 * ONE);
    accepts_fact("\"逾期时间\": 2");
    check_slot(FIXTURE_OVERDUE, 24 * ONE, 24 * ONE);
    accepts_fact("\"超标比例\": {\"value\": -30}");
    check_slot(FIXTURE_CONTENT, -ONE * 3 / 10, -ONE * 3 / 10);
    accepts_fact("\"当事人类型\": \"公民\"");
    check_slot(FIXTURE_PARTY, 0, 0);
    accepts_fact("\"「在河道管理范围内」\": false");
    check_slot(FIXTURE_RIVERBANK, 0, 0);
    accepts_fact("\"ｐａｒｔｙ\": \"citizen\"");
    check_slot(FIXTURE_PARTY, 0, 0);
    accepts_fact("\"act_end\": {\"value\": null, \"reason\": \"在继续\"}");
    check_slot(FIXTURE_ACT_END, METE_VALUE_ABSENT, METE_VALUE_ABSENT);
    accepts_fact("\"priors\": []");
    check_slot(FIXTURE_PRIORS, 1, 1);
    ck_assert_uint_eq(the_case->events[0].count, 0);
    accepts_fact("\"备注\": \"现场：已拍照\"");
    ck_assert_str_eq(mete_case_reason(the_case, FIXTURE_REMARK),
                     "现场：已拍照");
    accepts_fact("\"harm\": {\"between\": [\"轻微\", \"严重\"]}");
    check_slot(FIXTURE_HARM, 1, 3);
    accepts_fact("\"act_end\": {\"between\": [\"2026-01-01\", "
                 "\"2026-01-02\"], \"reason\": \"\"}");
    ck_assert_uint_eq(the_case->given[FIXTURE_ACT_END], METE_GIVEN_BETWEEN);
    accepts_fact("\"未作出承诺\": {\"between\": [false, true]}");
    check_slot(FIXTURE_PROMISED, 0, 1);
    accepts_fact("\"party\": {\"between\": [\"公民\", \"公民\"]}");
    ck_assert_uint_eq(the_case->given[FIXTURE_PARTY], METE_GIVEN_VALUE);
}
END_TEST

START_TEST(test_a_document_may_be_bare)
{
    accepts("\xEF\xBB\xBF{" ITEM "}");
    the_case->want = METE_WANT_TRACE;
    accepts("\n {" ITEM ", \"facts\": {}}\n");
    ck_assert_uint_eq(the_case->want, METE_WANT_TRACE);
    accepts("{" ITEM ", \"want\": []}");
    ck_assert_uint_eq(the_case->want, 0);
}
END_TEST

START_TEST(test_fractions_are_refused_with_advice)
{
    refuses_fact("\"货值金额\": 9999.99", "fraction", "facts.货值金额：");
    refuses_fact("\"货值金额\": 1e3", "fraction", "精确");
    refuses_fact("\"货值金额\": {\"value\": 0.5}", "fraction", "精确");
    refuses_fact("\"占地面积\": {\"between\": [1, 2.5]}", "fraction", "精确");
}
END_TEST

START_TEST(test_other_kinds_are_refused_with_the_right_one)
{
    refuses_fact("\"promised\": \"是\"", "wrong_kind", "true或false");
    refuses_fact("\"promised\": 1", "wrong_kind", "写成了数字");
    refuses_fact("\"货值金额\": true", "wrong_kind", "\"1.5万元\"");
    refuses_fact("\"货值金额\": [1]", "wrong_kind", "写成了数组");
    refuses_fact("\"party\": 1", "wrong_kind", "法人或者其他组织");
    refuses_fact("\"act_end\": 20260301", "wrong_kind", "\"2026-03-01\"");
    refuses_fact("\"priors\": \"2025-01-10\"", "wrong_kind", "数组");
    refuses_fact("\"priors\": [1]", "wrong_kind", "写成了数字");
    refuses_fact("\"priors\": [\"去年\"]", "bad_value", "去年");
    refuses_fact("\"备注\": 5", "wrong_kind", "文字");
    refuses_fact("\"货值金额\": {\"value\": {\"value\": 5}}", "wrong_kind",
                 "写成了对象");
    refuses_fact("\"grave_case\": {\"value\": true, \"reason\": 5}",
                 "wrong_kind", "reason");
    refuses_fact("\"illegal_gains\": {\"undeterminable\": false}", "wrong_kind",
                 "true");
    refuses_fact("\"占地面积\": {\"between\": [1]}", "wrong_kind", "两个值");
    refuses_fact("\"占地面积\": {\"between\": [1, null]}", "wrong_kind",
                 "null");
    refuses_fact("\"priors\": {\"between\": [1, 2]}", "wrong_kind", "between");
}
END_TEST

START_TEST(test_values_outside_the_domain_are_refused)
{
    refuses_fact("\"货值金额\": -1", "out_of_domain", "0元以上");
    refuses_fact("\"货值金额\": 1000000000001", "out_of_domain",
                 "1000000000001元");
    refuses_fact("\"货值金额\": 9223372036854775807", "bad_value", "太大");
    refuses_fact("\"占地面积\": \"1000001\"", "out_of_domain",
                 "1000000平方米以下");
    refuses_fact("\"占地面积\": {\"between\": [5, 4]}", "empty_range", "5");
    refuses_fact("\"harm\": \"很重\"", "bad_value", "无、轻微、较重、严重");
    refuses_fact("\"act_end\": \"1899-12-31\"", "bad_value", "1899");
    refuses_fact("\"货值金额\": null", "not_absent", "null");
    refuses_fact("\"货值金额\": {\"undeterminable\": true}",
                 "not_undeterminable", "无法查明");
    refuses_fact("\"货值金额\": \"没有\"", "bad_value", "没有");
}
END_TEST

START_TEST(test_keys_of_facts_are_checked)
{
    refuses_fact("\"货值余额\": 5", "unknown_fact", "货值余额");
    refuses_fact("\"货值\": 5, \"goods_value\": 6", "duplicate_fact",
                 "facts.goods_value：与“货值”");
    refuses("{" ITEM ", \"facts\": {\"货值\": \"x\", \"goods_value\": 6,"
            " \"当\": 1}}",
            "bad_value duplicate_fact unknown_fact");
    refuses_fact("\"grave_case\": {\"value\": true, \"resaon\": \"\"}",
                 "unknown_key", "resaon");
    refuses_fact("\"grave_case\": {\"reason\": \"\"}", "bad_value",
                 "只能写一个");
    refuses_fact("\"占地面积\": {\"value\": 1, \"between\": [1, 2]}",
                 "bad_value", "只能写一个");
}
END_TEST

START_TEST(test_members_of_the_document_are_checked)
{
    refuses("{}", "missing_item");
    refuses("{\"item\": 5}", "wrong_kind");
    refuses("{\"item\": \"market.food.125.1.2\"}", "unknown_item");
    refuses("{\"items\": [{\"item\": \"a\"}]}", "missing_act");
    refuses("{" ITEM ", \"decision\": {}}", "wrong_kind");
    refuses("{" ITEM ", \"decision\": []}", "wrong_kind");
    refuses("{\"decision\": {\"deviation\": {\"min\": 1, \"max\": 1}}, "
            "\"items\": [{\"item\": \"a\"}]}",
            "not_supported missing_act");
    refuses("{" ITEM ", \"decision\": {\"deviation\": {}}}",
            "missing_field");
    refuses("{" ITEM ", \"decision\": {\"deviation\": {\"min\": 2,"
            "\"max\": 1}}}",
            "empty_range");
    refuses("{" ITEM ", \"decision\": {\"deviation\": {\"min\": -1}}}",
            "bad_value");
    refuses("{" ITEM ", \"decision\": {\"deviation\": {\"min\": 1.5,"
            "\"ground\": 3, \"reason\": \"\"}, \"fine\": 1}}",
            "wrong_kind wrong_kind unknown_key unknown_key");
    refuses("{" ITEM ", \"jurisdiction\": \"36030\"}", "bad_jurisdiction");
    refuses("{" ITEM ", \"jurisdiction\": 360302}", "bad_jurisdiction");
    refuses("{" ITEM ", \"facts\": []}", "wrong_kind");
    refuses("{" ITEM ", \"want\": \"missing\"}", "wrong_kind");
    refuses("{" ITEM ", \"want\": [\"all\", 5]}", "unknown_want unknown_want");
    refuses("{" ITEM ", \"fact\": {}}", "unknown_key");
    refuses("{" ITEM ", \"a\": {}, \"b\": 1}", "unknown_key unknown_key");
}
END_TEST

START_TEST(test_all_faults_are_found_with_their_places)
{
    static const char json[] =
        "{ \"facts\": { \"货值金额\": 1.5,\n"
        "     \"危害后果\": \"轻徽\", \"面积\": 3,\n"
        "     \"没有\": 1 },\n"
        "  \"item\": \"nothing\",\n"
        "  \"facets\": {\"a\": [1, \"},{\\\"\"]}, \"want\": 5 }";
    static const struct {
        const char *code;
        int line;
        int column;
    } expected[] = {
        {"fraction", 1, 14},    {"bad_value", 2, 6},   {"unknown_fact", 3, 6},
        {"unknown_item", 4, 3}, {"unknown_key", 5, 3}, {"wrong_kind", 5, 34},
    };

    ck_assert(!load(json));
    mete_faults_sort(faults);
    ck_assert_uint_eq(mete_faults_count(faults), G_N_ELEMENTS(expected));
    for (size_t i = 0; i < G_N_ELEMENTS(expected); i++) {
        const mete_fault *fault = mete_faults_get(faults, i);

        ck_assert_str_eq(fault->code, expected[i].code);
        ck_assert_int_eq(fault->line, expected[i].line);
        ck_assert_int_eq(fault->column, expected[i].column);
        ck_assert_str_eq(fault->file, "a.json");
    }
}
END_TEST

START_TEST(test_names_are_suggested)
{
    ck_assert(!load("{" ITEM ", \"facts\": {\"货值余额\": 5}, \"wnat\": []}"));
    ck_assert_str_eq(mete_faults_get(faults, 0)->code, "unknown_key");
    ck_assert_str_eq(mete_faults_get(faults, 1)->hint, "是不是“货值金额”？");
}
END_TEST

static void expect_advice(const char *facts, const char *advice)
{
    mete_place place = {"facts", 1, 1};
    size_t first = mete_faults_count(faults);
    ck_assert(!mete_load_facts(the_case, facts, &place, faults));
    ck_assert_uint_eq(mete_faults_count(faults), first + 1);
    ck_assert_str_eq(mete_faults_get(faults, first)->hint, advice);
}

/* As people say it, and not as it is to be written. */
START_TEST(test_a_value_without_its_fact_is_told_whose_it_is)
{
    expect_advice("轻微", "“轻微”是“危害后果”的一个选项，"
                          "写成“危害后果 = 轻微”");
    expect_advice("危害后果 是 轻微",
                  "“危害后果”和它的值之间写等号：“危害后果 = …”");
    expect_advice("货值金额 超过 2000元",
                  "“货值金额”和它的值之间写等号：“货值金额 = …”");
    ck_assert(!load("{" ITEM ", \"facts\": {\"轻微\": true}}"));
    ck_assert_str_eq(mete_faults_get(faults, 3)->hint,
                     "“轻微”是“危害后果”的一个选项，"
                     "写成\"危害后果\": \"轻微\"");
}
END_TEST

/* Refused at a place, before anything is looked at. */
static void refuses_text(const char *json, size_t length, const char *code,
                         int line, int column)
{
    const mete_fault *fault;

    ck_assert(!mete_load_case(the_case, json, length, "a.json", faults));
    ck_assert_uint_eq(mete_faults_count(faults), 1);
    fault = mete_faults_get(faults, 0);
    if (strcmp(fault->code, code) != 0 || fault->line != line
        || fault->column != column) {
        show_faults();
        ck_abort_msg("%s", json);
    }
    mete_faults_free(faults);
    faults = mete_faults_new();
}

static void refuses_syntax(const char *json, const char *code, int line,
                           int column)
{
    refuses_text(json, strlen(json), code, line, column);
}

START_TEST(test_syntax_is_refused_with_its_place)
{
    refuses_syntax("", "syntax", 1, 1);
    refuses_syntax(" \n", "syntax", 1, 1);
    refuses_syntax("[]", "wrong_kind", 1, 1);
    refuses_syntax("5", "wrong_kind", 1, 1);
    refuses_syntax("{" ITEM "} {}", "syntax", 1, 33);
    refuses_syntax("{" ITEM ",\n \"item\": \"a\"}", "duplicate_key", 2, 7);
    refuses_syntax("{" ITEM ",\n}", "syntax", 2, 1);
    refuses_syntax("{" ITEM, "syntax", 1, 30);
    refuses_syntax("{“item”: 5}", "syntax", 1, 2);
    refuses_syntax("{'item': 5}", "syntax", 1, 2);
    refuses_syntax("{\"item\": \"\xE4\"}", "encoding", 1, 10);
    refuses_syntax("{\"item\": \"a\\u0000\"}", "syntax", 1, 18);
    refuses_syntax("{\"item\": 99999999999999999999}", "syntax", 1, 29);
    refuses_text("{\"item\0\": 5}", 12, "syntax", 1, 6);
}
END_TEST

START_TEST(test_sizes_are_bounded)
{
    char *large = g_strnfill((1 << 20) + 1, ' ');
    char *deep = g_strnfill(17, '[');
    GString *many = g_string_new("[");

    refuses_text(large, (1 << 20) + 1, "too_large", 0, 0);
    refuses_text(deep, 17, "too_deep", 1, 17);
    for (int i = 0; i < 10000; i++) {
        g_string_append(many, "\n{},");
    }
    refuses_text(many->str, many->len, "too_large", 10001, 1);
    g_string_free(many, TRUE);
    g_free(deep);
    g_free(large);
}
END_TEST

START_TEST(test_a_flood_of_faults_takes_no_time)
{
    GString *json = g_string_new("{" ITEM ", \"facts\": {\"party\": \"公民\"");
    gint64 start = g_get_monotonic_time();

    for (int i = 0; i < 30000; i++) { /* one name in many spellings */
        g_string_append(json, ", \"");
        for (int n = 0; n < 5; n++) {
            char letter[8] = {0};

            g_unichar_to_utf8((i >> (3 * n) & 1) != 0
                                  ? (gunichar) "party"[n]
                                  : (gunichar) "party"[n] - '!' + 0xFF01,
                              letter);
            g_string_append(json, letter);
        }
        g_string_append_printf(json, "%*s\": 1", i % 64, "");
    }
    g_string_append(json, "}}");
    json->len = MIN(json->len, 1 << 20);
    ck_assert(!mete_load_case(the_case, json->str, json->len, NULL, faults));
    g_string_assign(json, "{" ITEM ", \"facts\": {\"\": 1");
    for (int i = 0; i < 60000; i++) {
        g_string_append_printf(json, ", \"货%d\": 1", i);
    }
    g_string_append(json, "}}");
    ck_assert(!mete_load_case(the_case, json->str, json->len, NULL, faults));
    ck_assert_int_lt(g_get_monotonic_time() - start, 20 * G_USEC_PER_SEC);
    g_string_free(json, TRUE);
}
END_TEST

static const char seed_document[] =
    "{ " ITEM ", \"jurisdiction\": \"360302\", \"want\": [\"missing\"],"
    " \"facts\": { \"party\": \"公民\", \"货值金额\": \"9999.99\","
    " \"priors\": [\"2025-01-10\"], \"grave_case\": {\"value\": false,"
    " \"reason\": \"无\"}, \"illegal_gains\": {\"undeterminable\": true},"
    " \"area\": {\"between\": [\"8\", 20]}, \"decided_on\": null,"
    " \"promised\": true } }";

static const char *const splices[] = {
    "{",     "}",       "[",    "]",     ",",
    ":",     "\"",      "\\",   "null",  "true",
    "1e9",   "-1",      "0.5",  "\\u00", "\xE4",
    "\n",    "「",      "万元", "无",    "9999999999999999999",
    "value", "between", "item", "facts", "货值金额"};

static void mutate(GRand *rand, GString *text)
{
    int changes = g_rand_int_range(rand, 1, 5);

    for (int i = 0; i < changes && text->len > 0; i++) {
        gssize at = g_rand_int_range(rand, 0, (gint32)text->len);
        gssize cut = g_rand_int_range(rand, 0, 8);

        switch (g_rand_int_range(rand, 0, 3)) {
        case 0:
            text->str[at] = (char)g_rand_int_range(rand, 0, 256);
            break;
        case 1:
            g_string_erase(text, at, MIN(cut, (gssize)text->len - at));
            break;
        default:
            g_string_insert(
                text, at,
                splices[g_rand_int_range(rand, 0, G_N_ELEMENTS(splices))]);
            break;
        }
    }
}

START_TEST(test_mutated_documents_are_read_or_refused)
{
    GRand *rand = g_rand_new_with_seed(20260520);
    GString *text = g_string_new(NULL);
    int read = 0;

    for (int i = 0; i < 100000; i++) {
        char *exact;
        bool done;

        g_string_assign(text, seed_document);
        mutate(rand, text);
        exact = g_malloc(MAX(text->len, 1)); /* not ended by a NUL */
        memcpy(exact, text->str, text->len);
        done = mete_load_case(the_case, exact, text->len, "a.json", faults);
        ck_assert(done == (mete_faults_errors(faults) == 0));
        ck_assert(done || fixture_given(the_case) == 0);
        read += done ? 1 : 0;
        g_free(exact);
        mete_case_reset(the_case);
        mete_faults_free(faults);
        faults = mete_faults_new();
    }
    ck_assert_int_gt(read, 1000);
    g_string_free(text, TRUE);
    g_rand_free(rand);
}
END_TEST

Suite *test_case_json_suite(void)
{
    Suite *suite = suite_create("case_json");
    TCase *tests = tcase_create("case_json");

    tcase_add_checked_fixture(tests, set_up, tear_down);
    tcase_add_test(tests, test_the_example_is_read);
    tcase_add_test(tests, test_values_are_read_in_all_spellings);
    tcase_add_test(tests, test_a_document_may_be_bare);
    tcase_add_test(tests, test_fractions_are_refused_with_advice);
    tcase_add_test(tests, test_other_kinds_are_refused_with_the_right_one);
    tcase_add_test(tests, test_values_outside_the_domain_are_refused);
    tcase_add_test(tests, test_keys_of_facts_are_checked);
    tcase_add_test(tests, test_members_of_the_document_are_checked);
    tcase_add_test(tests, test_all_faults_are_found_with_their_places);
    tcase_add_test(tests, test_names_are_suggested);
    tcase_add_test(tests, test_a_value_without_its_fact_is_told_whose_it_is);
    tcase_add_test(tests, test_syntax_is_refused_with_its_place);
    tcase_add_test(tests, test_sizes_are_bounded);
    tcase_add_test(tests, test_a_flood_of_faults_takes_no_time);
    tcase_add_test(tests, test_mutated_documents_are_read_or_refused);
    suite_add_tcase(suite, tests);
    return suite;
}
