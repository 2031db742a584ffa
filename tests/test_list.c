/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Exemption lists: heads in two languages, quotes, line numbers, encodings,
 * and that no bytes can do harm.
 */
#include "load/list.h"

#include <check.h>
#include <glib.h>
#include <string.h>

Suite *test_list_suite(void);

#define HEAD \
    "编号,部门,事项,违法行为,适用条件,效果,依据,清单,施行日期,有效期至,备注\n"

static mete_arena *arena;
static mete_faults *faults;
static mete_list_row *rows;
static size_t count;

static void set_up(void)
{
    arena = mete_arena_new();
    faults = mete_faults_new();
}

static void tear_down(void)
{
    mete_faults_free(faults);
    mete_arena_free(arena);
}

static bool read_bytes(const char *bytes, size_t length)
{
    return mete_list_read(bytes, length, "a.csv", arena, &rows, &count, faults);
}

static char *describe_faults(void)
{
    GString *text = g_string_new(NULL);

    for (size_t i = 0; i < mete_faults_count(faults); i++) {
        const mete_fault *fault = mete_faults_get(faults, i);

        g_string_append_printf(text, "%s%s:%d:%d", i > 0 ? " " : "",
                               fault->code, fault->line, fault->column);
    }
    return g_string_free(text, FALSE);
}

static void accepts(const char *text)
{
    if (!read_bytes(text, strlen(text))) {
        ck_abort_msg("%s", describe_faults());
    }
}

/* Refused with these faults, "code:line:column". */
static void refuses(const char *text, const char *expected)
{
    char *found;

    ck_assert(!read_bytes(text, strlen(text)));
    found = describe_faults();
    ck_assert_str_eq(found, expected);
    g_free(found);
    mete_faults_free(faults);
    faults = mete_faults_new();
}

START_TEST(test_rows_are_read)
{
    accepts(HEAD "a1,市场监管,market.food.*,违法,已改正 且 危害后果 是 无,"
                 "不予处罚,食品安全法#125.1.1,首违清单,2024-01-01,,见注\n"
                 "a2,,,,无条件,exempted,,,,,\n");
    ck_assert_uint_eq(count, 2);
    ck_assert_str_eq(rows[0].id, "a1");
    ck_assert_str_eq(rows[0].department, "市场监管");
    ck_assert_str_eq(rows[0].item, "market.food.*");
    ck_assert_str_eq(rows[0].violation, "违法");
    ck_assert_str_eq(rows[0].when, "已改正 且 危害后果 是 无");
    ck_assert_str_eq(rows[0].outcome, "不予处罚");
    ck_assert_str_eq(rows[0].basis, "食品安全法#125.1.1");
    ck_assert_str_eq(rows[0].document, "首违清单");
    ck_assert_str_eq(rows[0].from, "2024-01-01");
    ck_assert_ptr_null(rows[0].until);
    ck_assert_str_eq(rows[0].note, "见注");
    ck_assert_str_eq(rows[0].place.file, "a.csv");
    ck_assert_int_eq(rows[0].place.line, 2);
    ck_assert_int_eq(rows[1].place.line, 3);
    ck_assert_ptr_null(rows[1].department);
    ck_assert_int_eq(rows[1].columns[10], 11);
}
END_TEST

START_TEST(test_columns_come_in_any_order_and_language)
{
    accepts("outcome*, when*,id,备注\nexempted,无条件,a1,x\n");
    ck_assert_uint_eq(count, 1);
    ck_assert_str_eq(rows[0].id, "a1");
    ck_assert_str_eq(rows[0].note, "x");
    ck_assert_int_eq(rows[0].columns[0], 3);
    ck_assert_int_eq(rows[0].columns[4], 2);
    ck_assert_int_eq(rows[0].columns[5], 1);
    ck_assert_int_eq(rows[0].columns[1], 0);
}
END_TEST

START_TEST(test_cells_are_trimmed_and_folded_where_machines_read)
{
    accepts("编号,适用条件,效果,违法行为,备注\n"
            "　ａ１ , 危害后果　是　无　,\"ｅｘｅｍｐｔｅｄ\",\" 甲，乙 \",\" "
            "\t\"\n");
    ck_assert_str_eq(rows[0].id, "a1");
    ck_assert_str_eq(rows[0].when, "危害后果　是　无");
    ck_assert_str_eq(rows[0].outcome, "exempted");
    ck_assert_str_eq(rows[0].violation, "甲，乙");
    ck_assert_ptr_null(rows[0].note);
}
END_TEST

START_TEST(test_lines_are_counted_through_quotes_and_blanks)
{
    accepts("\n\n编号,适用条件,效果\r\n"
            "\r\n"
            "a1,\"一\n\n二\",exempted\r\n"
            "   \n"
            "a2,\"x\"\"y,\",exempted\r"
            ",,\n"
            "\"\na3\",无条件,exempted");
    ck_assert_uint_eq(count, 3);
    ck_assert_int_eq(rows[0].place.line, 5);
    ck_assert_str_eq(rows[0].when, "一\n\n二");
    ck_assert_int_eq(rows[1].place.line, 9);
    ck_assert_str_eq(rows[1].when, "x\"y,");
    ck_assert_int_eq(rows[2].place.line, 11);
    ck_assert_str_eq(rows[2].id, "a3");
}
END_TEST

START_TEST(test_encodings_are_told_apart)
{
    static const char text[] = "编号,适用条件,效果\na1,无条件,免予处罚\n";
    gsize length;
    char *gb = g_convert(text, -1, "GB18030", "UTF-8", NULL, &length, NULL);
    char *wide = g_convert(text, -1, "UTF-16", "UTF-8", NULL, &length, NULL);

    ck_assert(read_bytes(gb, strlen(gb)));
    ck_assert_str_eq(rows[0].outcome, "免予处罚");
    accepts("\xEF\xBB\xBF编号,适用条件,效果\na1,无条件,免予处罚\n");
    ck_assert_str_eq(rows[0].id, "a1");
    ck_assert(!read_bytes(wide, length));
    ck_assert_str_eq(mete_faults_get(faults, 0)->code, "encoding");
    g_free(gb);
    g_free(wide);
}
END_TEST

START_TEST(test_heads_are_checked)
{
    refuses("", "missing_head:1:0");
    refuses("\n \n", "missing_head:1:0");
    refuses("编号,效果\na,b\n", "missing_column:1:0");
    refuses("编号,适用条件,效果,ID\na,b,c,d\n", "unknown_column:1:4");
    refuses("id,编号,适用条件,效果\na,b,c,d\n", "duplicate_column:1:2");
    refuses("编号,,适用条件,效果\na,b,c,d\n", "unknown_column:1:2");
    refuses("\n编号,使用条件,效果\na,b,c\n", "unknown_column:2:2");
}
END_TEST

START_TEST(test_unknown_columns_get_a_suggestion)
{
    ck_assert(!read_bytes("编号,outcome,whenn", 20));
    ck_assert_str_eq(mete_faults_get(faults, 0)->hint, "是不是“when”？");
    ck_assert(!read_bytes("编号,outcome,其他", 21));
    ck_assert_ptr_nonnull(strstr(mete_faults_get(faults, 1)->hint, "适用条件"));
}
END_TEST

START_TEST(test_counts_of_cells_are_checked)
{
    refuses("编号,适用条件,效果\na1,无条件\n\na2,b,c,d\na3,b,c,,\n",
            "too_few_cells:2:0 too_many_cells:4:0");
    ck_assert_uint_eq(count, 1);
    ck_assert_str_eq(rows[0].id, "a3");
    accepts("编号,适用条件,效果,,\na1,无条件,exempted,,\n");
    refuses("编号,适用条件,效果,,\na1,无条件,exempted,,x\n",
            "too_many_cells:2:0");
}
END_TEST

START_TEST(test_too_many_cells_are_not_overlooked)
{
    char *commas = g_strnfill(5000, ',');
    char *text = g_strconcat("编号,适用条件,效果\n", commas, "x\n", NULL);

    refuses(text, "too_many_cells:2:0");
    g_free(text);
    g_free(commas);
}
END_TEST

START_TEST(test_required_cells_are_not_empty)
{
    refuses("编号,适用条件,效果\n,  ,\"\"\nx,,c\n,,\n", "empty_cell:3:2");
    ck_assert_uint_eq(count, 1);
    ck_assert_str_eq(rows[0].id, "x");
    ck_assert_ptr_null(rows[0].when);
}
END_TEST

START_TEST(test_quotes_are_strict)
{
    refuses("编号,适用条件,效果\na1,无\"条件\",c\na2,b\n",
            "bad_quote:2:2 too_few_cells:3:0");
    refuses("编号,适用条件,效果\na1,\"x\"条件,c\na2,b,c\n", "bad_quote:2:2");
    ck_assert_uint_eq(count, 1);
    ck_assert_str_eq(rows[0].id, "a2");
    refuses("编号,适用条件,效果\na1,b,c\na2,\"b\nc\na3,b,c\n",
            "open_quote:3:2");
    ck_assert_uint_eq(count, 1);
    refuses("编号,适用条件,效果\na1,b,c\na2,b,\"", "open_quote:3:3");
}
END_TEST

START_TEST(test_what_stands_beside_a_bad_quote_is_quoted)
{
    char text[] = "编号,适用条件,效果\na1,\"x\"条件,c\n";

    ck_assert(!read_bytes(text, strlen(text)));
    ck_assert_str_eq(mete_faults_get(faults, 0)->message,
                     "引号的位置不对：\"x\"条件");
}
END_TEST

START_TEST(test_sizes_are_bounded)
{
    size_t length = (16 << 20) + 1;
    char *large = g_strnfill(length, '\n');
    GString *many = g_string_new("编号,适用条件,效果\n");
    GString *bad = g_string_new("编号,适用条件,效果\n");

    ck_assert(!read_bytes(large, length));
    ck_assert_str_eq(mete_faults_get(faults, 0)->code, "too_large");
    for (int i = 0; i < 200000; i++) {
        g_string_append(many, "a,b,c\n");
        g_string_append(bad, "a,b\"\n");
    }
    ck_assert(!read_bytes(many->str, many->len));
    ck_assert_uint_le(count, 100001);
    ck_assert_str_eq(mete_faults_get(faults, 1)->code, "too_large");
    ck_assert(!read_bytes(bad->str, bad->len));
    g_string_free(many, TRUE);
    g_string_free(bad, TRUE);
    g_free(large);
}
END_TEST

static const char seed_list[] =
    "\xEF\xBB\xBF编号,部门,适用条件,效果,备注\n"
    "a1,市场监管,\"已改正 且 \"\"轻微\"\"\",不予处罚,\n"
    "\n"
    "a2,,无条件,exempted,\"两\n行\"\n";

static const char *const splices[] = {
    "\"",   "\"\"",     ",",    "\n", "\r",   "\r\n", " ",     "　",
    "\xEF", "\xB0\xA1", "编号", "*",  "效果", "\t",   ",,,,,,"};

static void mutate(GRand *rand, GString *text)
{
    int changes = g_rand_int_range(rand, 1, 5);

    for (int i = 0; i < changes && text->len > 0; i++) {
        gssize at = g_rand_int_range(rand, 0, (gint32)text->len);
        gssize cut = g_rand_int_range(rand, 0, 12);

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

/* What was read is text of this file. */
static void check_rows(void)
{
    for (size_t i = 0; i < count; i++) {
        ck_assert_int_gt(rows[i].place.line, 0);
        ck_assert_int_lt(rows[i].place.line, 40);
        if (mete_faults_errors(faults) == 0) {
            ck_assert_ptr_nonnull(rows[i].id);
            ck_assert_ptr_nonnull(rows[i].when);
            ck_assert_ptr_nonnull(rows[i].outcome);
            ck_assert(g_utf8_validate(rows[i].when, -1, NULL));
        }
    }
}

START_TEST(test_mutated_lists_are_read_or_refused)
{
    GRand *rand = g_rand_new_with_seed(20240101);
    GString *text = g_string_new(NULL);
    int read = 0;

    for (int i = 0; i < 100000; i++) {
        char *exact;
        bool done;

        g_string_assign(text, seed_list);
        mutate(rand, text);
        exact = g_malloc(MAX(text->len, 1)); /* not ended by a NUL */
        memcpy(exact, text->str, text->len);
        done = read_bytes(exact, text->len);
        ck_assert(done == (mete_faults_errors(faults) == 0));
        check_rows();
        read += done ? 1 : 0;
        g_free(exact);
        tear_down();
        set_up();
    }
    ck_assert_int_gt(read, 1000);
    g_string_free(text, TRUE);
    g_rand_free(rand);
}
END_TEST

Suite *test_list_suite(void)
{
    Suite *suite = suite_create("list");
    TCase *tests = tcase_create("list");

    tcase_add_checked_fixture(tests, set_up, tear_down);
    tcase_add_test(tests, test_rows_are_read);
    tcase_add_test(tests, test_columns_come_in_any_order_and_language);
    tcase_add_test(tests,
                   test_cells_are_trimmed_and_folded_where_machines_read);
    tcase_add_test(tests, test_lines_are_counted_through_quotes_and_blanks);
    tcase_add_test(tests, test_encodings_are_told_apart);
    tcase_add_test(tests, test_heads_are_checked);
    tcase_add_test(tests, test_unknown_columns_get_a_suggestion);
    tcase_add_test(tests, test_counts_of_cells_are_checked);
    tcase_add_test(tests, test_too_many_cells_are_not_overlooked);
    tcase_add_test(tests, test_required_cells_are_not_empty);
    tcase_add_test(tests, test_quotes_are_strict);
    tcase_add_test(tests, test_what_stands_beside_a_bad_quote_is_quoted);
    tcase_add_test(tests, test_sizes_are_bounded);
    tcase_add_test(tests, test_mutated_lists_are_read_or_refused);
    suite_add_tcase(suite, tests);
    return suite;
}
