/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Scripts that nobody may trust: tests/attacks/ holds them, each with the
 * faults that it must end in on its first line, and all must end soon.
 */
#include "scripts.h"

#include <check.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>

Suite *test_sandbox_suite(void);

static char *codes_of_faults(void)
{
    GString *text = g_string_new(NULL);

    for (size_t i = 0; i < mete_faults_count(scripts_faults); i++) {
        g_string_append_printf(text, "%s%s", i > 0 ? " " : "",
                               mete_faults_get(scripts_faults, i)->code);
    }
    return g_string_free(text, FALSE);
}

static void check_attack(const char *path)
{
    char *text;
    gsize length;
    char *end;
    char *found;

    ck_assert(g_file_get_contents(path, &text, &length, NULL));
    ck_assert(g_str_has_prefix(text, "-- expect: "));
    scripts_begin();
    scripts_run(text, length);
    found = codes_of_faults();
    end = strchr(text, '\n');
    *end = '\0';
    if (strcmp(found, text + strlen("-- expect: ")) != 0) {
        ck_abort_msg("%s: %s", path, found);
    }
    for (size_t i = 0; i < mete_faults_count(scripts_faults); i++) {
        ck_assert_int_gt(mete_faults_get(scripts_faults, i)->line, 0);
    }
    g_free(found);
    g_free(text);
    scripts_end();
}

START_TEST(test_attacks_end_in_faults)
{
    const char *top = getenv("top_srcdir");
    char *folder =
        g_build_filename(top != NULL ? top : ".", "tests", "attacks", NULL);
    GDir *names = g_dir_open(folder, 0, NULL);
    const char *name;
    int count = 0;

    ck_assert_ptr_nonnull(names);
    while ((name = g_dir_read_name(names)) != NULL) {
        char *path = g_build_filename(folder, name, NULL);

        if (g_str_has_suffix(name, ".lua")) { /* test_attacks.sh has the rest */
            check_attack(path);
            count++;
        }
        g_free(path);
    }
    ck_assert_int_gt(count, 20);
    g_dir_close(names);
    g_free(folder);
}
END_TEST

/* Parsing is not counted; the size of a file bounds it. */
START_TEST(test_parsing_what_fits_ends_soon)
{
    GString *text = g_string_new("local x = 1\nlocal y = x");

    scripts_begin();
    while (text->len < METE_SANDBOX_FILE_BYTES - 8) {
        g_string_append(text, " and x");
    }
    ck_assert(scripts_run(text->str, text->len));
    g_string_free(text, TRUE);
    scripts_end();
}
END_TEST

START_TEST(test_bytecode_is_refused)
{
    static const char bytes[] = "\x1bLuaT";

    scripts_begin();
    ck_assert(!scripts_run(bytes, sizeof bytes - 1));
    ck_assert_str_eq(mete_faults_get(scripts_faults, 0)->code, "syntax");
    scripts_end();
}
END_TEST

START_TEST(test_budgets_are_named_in_the_fault)
{
    static const char text[] = "\nwhile true do end";

    scripts_begin();
    ck_assert(!scripts_run(text, sizeof text - 1));
    scripts_expect("too_many_steps:2:0", "2000000步");
    scripts_end();
}
END_TEST

START_TEST(test_locale_does_not_reach_scripts)
{
    static const char text[] = "local a = 1.5\n"
                               "assert(tostring(a) == '1.5')\n"
                               "assert('a' < 'b' and 'B' < 'a')\n";

    setlocale(LC_ALL, "de_DE.UTF-8"); /* where there is one */
    scripts_begin();
    ck_assert(scripts_run(text, sizeof text - 1));
    scripts_expect("", NULL);
    scripts_end();
    setlocale(LC_ALL, "C");
}
END_TEST

Suite *test_sandbox_suite(void)
{
    Suite *suite = suite_create("sandbox");
    TCase *tests = tcase_create("attacks");

    tcase_set_timeout(tests, 60);
    tcase_add_test(tests, test_attacks_end_in_faults);
    tcase_add_test(tests, test_parsing_what_fits_ends_soon);
    tcase_add_test(tests, test_bytecode_is_refused);
    tcase_add_test(tests, test_budgets_are_named_in_the_fault);
    tcase_add_test(tests, test_locale_does_not_reach_scripts);
    suite_add_tcase(suite, tests);
    return suite;
}
