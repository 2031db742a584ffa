/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Tables on a terminal: aligned by width, no line beyond 80 columns, nothing
 * lost where a cell takes several lines.
 */
#include "report/columns.h"
#include "report/page.h"

#include <check.h>
#include <glib.h>
#include <string.h>

Suite *test_columns_suite(void);

static char *table_of(const char *const *cells, int columns, bool ruled)
{
    mete_columns table = {.columns = columns};
    mete_buffer page = {0};
    for (; *cells != NULL; cells++) {
        mete_columns_add(&table, *cells);
    }
    mete_columns_put(&table, &page, 2, ruled);
    return mete_buffer_take(&page);
}

START_TEST(test_wide_characters_count_two)
{
    static const char *const cells[] = {"阶次", "罚款", "a", "5万元",
                                        "较重", "x",    NULL};
    char *text = table_of(cells, 2, true);
    ck_assert_str_eq(text, "  阶次  罚款\n"
                           "  ----  -----\n"
                           "  a     5万元\n"
                           "  较重  x\n");
    g_free(text);
}
END_TEST

START_TEST(test_empty_columns_are_left_out)
{
    static const char *const cells[] = {"甲", "乙", "丙", "1", "",
                                        "3",  "",   "",   "4", NULL};
    char *text = table_of(cells, 3, true);
    ck_assert_str_eq(text, "  甲  丙\n"
                           "  --  --\n"
                           "  1   3\n"
                           "      4\n");
    g_free(text);
}
END_TEST

static int width_of(const char *line, size_t bytes)
{
    int width = 0;
    for (const char *at = line; at < line + bytes; at = g_utf8_next_char(at)) {
        width += mete_page_width(g_utf8_get_char(at));
    }
    return width;
}

START_TEST(test_long_cells_take_several_lines)
{
    GString *words = g_string_new(NULL);
    for (int i = 0; i < 70; i++) {
        g_string_append(words, "裁");
    }
    const char *cells[] = {"甲",       "乙", "丙", words->str,
                           words->str, "完", NULL};
    char *text = table_of(cells, 3, true);
    int counted = 0;
    for (char *line = text; *line != '\0';) {
        char *end = strchr(line, '\n');
        ck_assert_int_le(width_of(line, (size_t)(end - line)),
                         METE_PAGE_COLUMNS);
        line = end + 1;
    }
    for (char *at = text; (at = strstr(at, "裁")) != NULL; at++) {
        counted++;
    }
    ck_assert_int_eq(counted, 140);
    g_string_free(words, TRUE);
    g_free(text);
}
END_TEST

START_TEST(test_a_word_that_fits_nowhere_stands_whole)
{
    char word[121];
    memset(word, 'a', sizeof word - 1);
    word[sizeof word - 1] = '\0';
    const char *cells[] = {"甲", "乙", word, "完", NULL};
    char *text = table_of(cells, 2, false);
    ck_assert_ptr_nonnull(strstr(text, word));
    g_free(text);
}
END_TEST

Suite *test_columns_suite(void)
{
    Suite *suite = suite_create("columns");
    TCase *tests = tcase_create("columns");
    tcase_add_test(tests, test_wide_characters_count_two);
    tcase_add_test(tests, test_empty_columns_are_left_out);
    tcase_add_test(tests, test_long_cells_take_several_lines);
    tcase_add_test(tests, test_a_word_that_fits_nowhere_stands_whole);
    suite_add_tcase(suite, tests);
    return suite;
}
