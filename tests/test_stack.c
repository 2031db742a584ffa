/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Rulebooks as folders: what is read, in which order, and what is not.
 */
#include "scripts.h"

#include <check.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

Suite *test_stack_suite(void);

static mete_rulebook *rulebook;

static void set_up(void)
{
    rulebook = NULL;
    scripts_begin();
}

static void tear_down(void)
{
    mete_rulebook_unref(rulebook);
    scripts_end();
}

/* A rulebook.lua with these lists of extends and files. */
static void write_head(const char *folder, const char *extends,
                       const char *files)
{
    char *path = g_strconcat(folder, "/rulebook.lua", NULL);
    char *text = g_strdup_printf(
        "rulebook \"%s\" { title = \"题\", jurisdiction = \"360300\",\n"
        "  dialect = 1,\n  extends = { %s },\n  files = { %s } }\n",
        folder, extends, files);

    scripts_write(path, text);
    g_free(text);
    g_free(path);
}

/* "code:file:line:column …" */
static void expect(const char *faults)
{
    char *found = scripts_describe(true);

    ck_assert_str_eq(found, faults);
    g_free(found);
}

static void link_to(const char *target, const char *path)
{
    char *from = g_build_filename(scripts_folder(), path, NULL);
    char *to = g_build_filename(scripts_folder(), target, NULL);

    ck_assert_int_eq(symlink(to, from), 0);
    g_free(to);
    g_free(from);
}

START_TEST(test_missing_folder_is_a_fault)
{
    ck_assert_ptr_null(scripts_open("nowhere"));
    ck_assert_str_eq(mete_faults_get(scripts_faults, 0)->code, "missing_file");
    scripts_write("empty/readme", "");
    ck_assert_ptr_null(scripts_open("empty"));
    ck_assert_str_eq(mete_faults_get(scripts_faults, 1)->code, "missing_file");
}
END_TEST

START_TEST(test_stack_is_ordered_by_depth_path_line)
{
    write_head("nation", "", "\"z.lua\"");
    write_head("province", "\"../nation\"", "\"b.lua\"");
    write_head("city", "\"../province\", \"../nation\"",
               "\"*/*.lua\", \"b.lua\", \"*.lua\"");
    scripts_write("nation/z.lua", "a = flag { \"甲\" }\nb = flag { \"乙\" }");
    scripts_write("province/b.lua", "c = flag { \"丙\" }");
    scripts_write("city/b.lua", "d = flag { \"丁\" }");
    scripts_write("city/a/x.lua", "e = flag { \"戊\" }");
    rulebook = scripts_open("city");
    expect("");
    ck_assert_ptr_nonnull(rulebook);
    ck_assert_uint_eq(rulebook->fact_count, 5);
    ck_assert_str_eq(rulebook->name, "city");
    ck_assert_str_eq(rulebook->facts[0]->label, "甲");
    ck_assert_str_eq(rulebook->facts[1]->label, "乙");
    ck_assert_str_eq(rulebook->facts[2]->label, "丙");
    ck_assert_str_eq(rulebook->facts[3]->label, "戊");
    ck_assert_str_eq(rulebook->facts[4]->label, "丁");
    ck_assert_str_eq(rulebook->facts[3]->place.file, "city/a/x.lua");
}
END_TEST

START_TEST(test_fingerprint_is_of_names_and_bytes)
{
    char *first;

    write_head("r", "", "\"*.lua\"");
    scripts_write("r/a.lua", "a = flag { \"甲\" }");
    rulebook = scripts_open("r");
    ck_assert_ptr_nonnull(rulebook);
    ck_assert(g_str_has_prefix(rulebook->fingerprint, "sha256:"));
    ck_assert_uint_eq(strlen(rulebook->fingerprint), 7 + 64);
    first = g_strdup(rulebook->fingerprint);
    mete_rulebook_unref(rulebook);
    rulebook = scripts_open("r");
    ck_assert_str_eq(rulebook->fingerprint, first);
    mete_rulebook_unref(rulebook);
    scripts_write("r/a.lua", "a = flag { \"甲\" } ");
    rulebook = scripts_open("r");
    ck_assert_str_ne(rulebook->fingerprint, first);
    g_free(first);
}
END_TEST

START_TEST(test_circles_and_strangers_are_refused)
{
    write_head("a", "\"../b\"", "");
    write_head("b", "\"../a\"", "");
    ck_assert_ptr_null(scripts_open("a"));
    expect("cycle:b/rulebook.lua:3:16");
    tear_down();
    set_up();
    write_head("a", "\"../far/b\", \"../gone\", \"/etc\"", "");
    write_head("far/b", "", "");
    ck_assert_ptr_null(scripts_open("a"));
    expect("outside:a/rulebook.lua:3:16 missing_file:a/rulebook.lua:3:28 "
           "outside:a/rulebook.lua:3:39");
}
END_TEST

START_TEST(test_files_stay_inside_the_folder)
{
    write_head("r", "",
               "\"../x.lua\", \"/etc/passwd\", \"gone.lua\","
               " \"*.txt\", \"l*.lua\"");
    scripts_write("x.lua", "a = flag { \"甲\" }");
    scripts_write("r/n.txt", "");
    link_to("x.lua", "r/link.lua");
    ck_assert_ptr_null(scripts_open("r"));
    expect("outside:r/rulebook.lua:4:14 outside:r/rulebook.lua:4:26 "
           "missing_file:r/rulebook.lua:4:41 wrong_file:r/rulebook.lua:4:53 "
           "outside:r/rulebook.lua:4:62");
}
END_TEST

START_TEST(test_links_inside_are_read_once)
{
    write_head("r", "", "\"*.lua\"");
    scripts_write("r/a.lua", "a = flag { \"甲\" }");
    link_to("r/a.lua", "r/b.lua");
    rulebook = scripts_open("r");
    expect("");
    ck_assert_ptr_nonnull(rulebook);
    ck_assert_uint_eq(rulebook->fact_count, 1);
}
END_TEST

START_TEST(test_what_is_no_plain_file_is_not_opened)
{
    char *path;

    write_head("r", "", "\"p.lua\"");
    path = g_build_filename(scripts_folder(), "r/p.lua", NULL);
    ck_assert_int_eq(mkfifo(path, 0600), 0);
    ck_assert_ptr_null(scripts_open("r"));
    expect("missing_file:r/p.lua:0:0");
    g_free(path);
}
END_TEST

START_TEST(test_encodings)
{
    static const char gb18030[] = "a = flag { \"\xBC\xD7\" }";
    static const char bom[] = "\xEF\xBB\xBF"
                              "a = flag { \"甲\" }";

    write_head("r", "", "\"a.lua\"");
    scripts_write_bytes("r/a.lua", gb18030, sizeof gb18030 - 1);
    ck_assert_ptr_null(scripts_open("r"));
    expect("encoding:r/a.lua:0:0");
    ck_assert_ptr_nonnull(
        strstr(mete_faults_get(scripts_faults, 0)->message, "GB18030"));
    tear_down();
    set_up();
    write_head("r", "", "\"a.lua\"");
    scripts_write_bytes("r/a.lua", bom, sizeof bom - 1);
    rulebook = scripts_open("r");
    ck_assert_ptr_nonnull(rulebook);
}
END_TEST

START_TEST(test_large_files_are_refused)
{
    GString *text = g_string_new(NULL);

    while (text->len <= METE_SANDBOX_FILE_BYTES) {
        g_string_append(text, "-- 注释\n");
    }
    write_head("r", "", "\"a.lua\"");
    scripts_write("r/a.lua", text->str);
    ck_assert_ptr_null(scripts_open("r"));
    expect("too_large:r/a.lua:0:0");
    g_string_free(text, TRUE);
}
END_TEST

START_TEST(test_things_declared_twice)
{
    write_head("nation", "", "\"a.lua\"");
    write_head("city", "\"../nation\"", "\"*.lua\"");
    scripts_write(
        "nation/a.lua",
        "statute \"法\" { title = \"法\", articles = { [\"1\"] = \"\" } }\n"
        "d = define { \"个人\", \"「甲」\" }\n");
    scripts_write("city/b.lua",
                  "statute \"法\" { title = \"法\" }\n"
                  "item \"i\" { title = \"甲\", punishes = \"法#1\","
                  " statute = { warning {} } }\n"
                  "d = define { \"个人\", \"「乙」\" }\n");
    scripts_write("city/c.lua",
                  "item \"i\" { title = \"甲\", punishes = \"法#1\","
                  " statute = { warning {} } }\n");
    ck_assert_ptr_null(scripts_open("city"));
    /* A define may be said anew by a rulebook that extends. */
    expect("duplicate:city/b.lua:1:0 duplicate:city/c.lua:1:0");
}
END_TEST

START_TEST(test_versions_do_not_overlap)
{
    write_head("r", "", "\"*.lua\"");
    scripts_write(
        "r/a.lua",
        "statute \"法\" { title = \"法\", articles = { [\"1\"] = \"\" } }\n"
        "item \"i\" { title = \"新\", punishes = \"法#1\","
        " effective = { from = \"2026-01-01\" },"
        " statute = { warning {} } }\n"
        "item \"i\" { title = \"旧\", punishes = \"法#1\","
        " effective = { until = \"2025-12-31\" },"
        " statute = { warning {} } }\n");
    rulebook = scripts_open("r");
    expect("");
    ck_assert_ptr_nonnull(rulebook);
    ck_assert_uint_eq(rulebook->item_count, 2);
    ck_assert_str_eq(rulebook->items[0]->title, "旧");
}
END_TEST

START_TEST(test_all_faults_are_found_in_one_run)
{
    write_head("r", "", "\"*.lua\"");
    scripts_write("r/a.lua", "x = {\n");
    scripts_write("r/b.lua", "a = flag { \"甲\", when = \"乙\" }\n"
                             "a2 = flag { \"丙\", titel = \"\" }\n"
                             "c = money { \"丁\", max = \"5日\" }\n");
    ck_assert_ptr_null(scripts_open("r"));
    /* 乙 may be what a.lua would have declared. */
    expect("syntax:r/a.lua:1:5 unknown_field:r/b.lua:2:18 "
           "wrong_value:r/b.lua:3:18");
}
END_TEST

START_TEST(test_tables_of_calendar_are_no_lists)
{
    write_head("r", "", "\"calendar/*.csv\", \"*/*.csv\"");
    scripts_write("r/calendar/2026.csv",
                  "年度,日期,安排\n2026,2026-01-01,休\n");
    scripts_write("r/x/calendar.csv", "");
    ck_assert_ptr_null(scripts_open("r"));
    expect("missing_head:r/x/calendar.csv:1:0");
}
END_TEST

Suite *test_stack_suite(void)
{
    Suite *suite = suite_create("stack");
    TCase *tests = tcase_create("folders");

    tcase_add_checked_fixture(tests, set_up, tear_down);
    tcase_add_test(tests, test_missing_folder_is_a_fault);
    tcase_add_test(tests, test_stack_is_ordered_by_depth_path_line);
    tcase_add_test(tests, test_fingerprint_is_of_names_and_bytes);
    tcase_add_test(tests, test_circles_and_strangers_are_refused);
    tcase_add_test(tests, test_files_stay_inside_the_folder);
    tcase_add_test(tests, test_links_inside_are_read_once);
    tcase_add_test(tests, test_what_is_no_plain_file_is_not_opened);
    tcase_add_test(tests, test_encodings);
    tcase_add_test(tests, test_large_files_are_refused);
    tcase_add_test(tests, test_things_declared_twice);
    tcase_add_test(tests, test_versions_do_not_overlap);
    tcase_add_test(tests, test_all_faults_are_found_in_one_run);
    tcase_add_test(tests, test_tables_of_calendar_are_no_lists);
    suite_add_tcase(suite, tests);
    return suite;
}
