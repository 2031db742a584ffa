/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Messages: Chinese unless the host has set a locale and LANGUAGE, English
 * then, in faults, descriptions and what is said of a script; and a host may
 * bind the domain elsewhere.
 */
#include "base/message.h"

#include "base/fault.h"

#include "load/sandbox.h"

#include <check.h>
#include <glib.h>
#include <lauxlib.h>
#include <libintl.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>

Suite *test_message_suite(void);

/* In both a sentence of fault.c. */
static const char chinese[] = "提醒：";
static const char english[] = "warning: ";

static const char *catalogue(void)
{
    const char *folder = g_getenv("TEXTDOMAINDIR");

    return folder != NULL ? folder : "po";
}

static void set_language(const char *locale, const char *language)
{
    ck_assert_ptr_nonnull(setlocale(LC_ALL, locale));
    g_setenv("LANGUAGE", language, TRUE);
    bindtextdomain("libmete", catalogue());
}

/* C libraries differ in whether C.UTF-8 speaks anything but C. */
static void speak_english(void)
{
    static const char *const locales[] = {"C.UTF-8", "en_US.UTF-8"};

    for (size_t i = 0; i < G_N_ELEMENTS(locales); i++) {
        if (setlocale(LC_ALL, locales[i]) != NULL) {
            set_language(locales[i], "en");
            if (strcmp(mete_translate(chinese), chinese) != 0) {
                return;
            }
        }
    }
}

static void restore(void)
{
    setlocale(LC_ALL, "C");
    g_unsetenv("LANGUAGE");
    bindtextdomain("libmete", METE_LOCALEDIR);
}

START_TEST(test_c_locale_stays_chinese)
{
    set_language("C", "en");
    ck_assert_str_eq(mete_translate(chinese), chinese);
}
END_TEST

START_TEST(test_language_is_english)
{
    speak_english();
    ck_assert_str_eq(mete_translate(chinese), english);
}
END_TEST

START_TEST(test_other_language_stays_chinese)
{
    set_language("C.UTF-8", "zh_CN:zh");
    ck_assert_str_eq(mete_translate(chinese), chinese);
}
END_TEST

START_TEST(test_what_is_no_sentence_passes)
{
    speak_english();
    ck_assert_ptr_null(mete_translate(NULL));
    ck_assert_str_eq(mete_translate(""), "");
    ck_assert_str_eq(mete_translate("甲乙丙"), "甲乙丙");
}
END_TEST

START_TEST(test_host_may_bind_elsewhere)
{
    speak_english();
    bindtextdomain("libmete", "/nonexistent");
    ck_assert_str_eq(mete_translate(chinese), chinese);
}
END_TEST

START_TEST(test_fault_is_translated_where_it_is_added)
{
    mete_faults *faults = mete_faults_new();
    char *text;

    speak_english();
    mete_faults_warn(faults, "odd", NULL, "只留一处", "没有“%s”这个词", "甲");
    restore(); /* what was said stays said */
    ck_assert_str_eq(mete_faults_get(faults, 0)->message,
                     "there is no word “甲”");
    ck_assert_str_eq(mete_faults_get(faults, 0)->hint, "keep one of them");
    speak_english();
    text = mete_fault_describe(mete_faults_get(faults, 0));
    ck_assert_str_eq(text, "warning: there is no word “甲” (keep one of them)");
    g_free(text);
    mete_faults_free(faults);
}
END_TEST

static int say(lua_State *L)
{
    *(const char **)lua_touserdata(L, 1) = mete_translate(chinese);
    return 0;
}

START_TEST(test_sandbox_keeps_the_language)
{
    const mete_budget budget = {1000000, 1 << 20, 1 << 22};
    mete_pool *pool = mete_pool_new(1 << 20);
    mete_sandbox_error error;
    const char *said = NULL;
    const char *why = NULL;
    mete_sandbox *sandbox = mete_sandbox_new(&budget, pool, &why);

    speak_english();
    ck_assert_ptr_nonnull(sandbox);
    ck_assert(mete_sandbox_call(sandbox, say, &said, &error));
    ck_assert_str_eq(said, english);
    mete_sandbox_free(sandbox);
    mete_pool_free(pool);
}
END_TEST

Suite *test_message_suite(void)
{
    Suite *suite = suite_create("message");
    TCase *tests = tcase_create("message");

    tcase_add_checked_fixture(tests, NULL, restore);
    tcase_add_test(tests, test_c_locale_stays_chinese);
    tcase_add_test(tests, test_language_is_english);
    tcase_add_test(tests, test_other_language_stays_chinese);
    tcase_add_test(tests, test_what_is_no_sentence_passes);
    tcase_add_test(tests, test_host_may_bind_elsewhere);
    tcase_add_test(tests, test_fault_is_translated_where_it_is_added);
    tcase_add_test(tests, test_sandbox_keeps_the_language);
    suite_add_tcase(suite, tests);
    return suite;
}
