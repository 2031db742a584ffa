/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Text: folding, decoding of files as offices have them, distances against
 * the recursive definition, and suggestions that never say the contrary.
 */
#include "base/text.h"

#include <check.h>
#include <glib.h>
#include <string.h>

Suite *test_text_suite(void);

START_TEST(test_next_agrees_with_glib_on_every_character)
{
    for (gunichar c = 1; c <= 0x10FFFF; c++) {
        char text[8] = {0};
        size_t bytes = 0;
        gunichar expected = c >= 0xFF01 && c <= 0xFF5E ? c - 0xFF01 + '!'
                          : c == 0x3000                ? ' '
                                                       : c;

        if (c >= 0xD800 && c <= 0xDFFF) {
            continue;
        }
        g_unichar_to_utf8(c, text);
        if (mete_text_next(text, &bytes) != expected || bytes != strlen(text)) {
            ck_abort_msg("U+%04X", c);
        }
    }
}
END_TEST

START_TEST(test_next_never_passes_a_broken_end)
{
    static const char *const texts[] = {"\x80",
                                        "\xE4",
                                        "\xE4\xB8",
                                        "\xC0\x80",
                                        "\xE0\x80\x80",
                                        "\xF0\x80\x80\x80",
                                        "\xFF",
                                        "\xF8\x88\x80\x80\x80",
                                        "\xE4"
                                        "ab"};

    for (size_t i = 0; i < G_N_ELEMENTS(texts); i++) {
        char *exact = g_strdup(texts[i]); /* a sanitizer sees its end */
        size_t bytes = 0;

        ck_assert_uint_eq(mete_text_next(exact, &bytes), 0xFFFD);
        ck_assert_uint_eq(bytes, 1);
        g_free(exact);
    }
}
END_TEST

static void assert_folded(const char *text, const char *expected)
{
    char *folded = mete_text_fold(text);

    ck_assert_str_eq(folded, expected);
    g_free(folded);
}

START_TEST(test_fold_makes_ascii_of_full_width_forms)
{
    assert_folded("", "");
    assert_folded("（５％）", "(5%)");
    assert_folded("ＡＢｃ～！", "ABc~!");
    assert_folded("货值　金额", "货值 金额");
    assert_folded("占地㎡，１．５万", "占地㎡,1.5万");
    assert_folded("「问」、。《书》", "「问」、。《书》");
    assert_folded("ｱ￥", "ｱ￥"); /* neither has a twin in that range */
}
END_TEST

START_TEST(test_fold_trims_both_ends_only)
{
    assert_folded(" \t\r\n\v\f a  b \n", "a  b");
    assert_folded("　\xC2\xA0甲\xC2\xA0乙　\xC2\xA0", "甲\xC2\xA0乙");
    assert_folded("\xE2\x80\x83甲\xE2\x80\xA9", "甲");
    assert_folded(" 　\xC2\xA0\t", "");
}
END_TEST

START_TEST(test_fold_keeps_broken_bytes)
{
    assert_folded("a\xFF\xE4", "a\xFF\xE4");
}
END_TEST

START_TEST(test_is_utf8_refuses_broken_text_and_nul)
{
    ck_assert(mete_text_is_utf8("", 0));
    ck_assert(mete_text_is_utf8("量罚", 6));
    ck_assert(mete_text_is_utf8("量罚", 3));
    ck_assert(!mete_text_is_utf8("量罚", 4));
    ck_assert(!mete_text_is_utf8("a\0b", 3));
    ck_assert(!mete_text_is_utf8("\xC0\x80", 2));
    ck_assert(!mete_text_is_utf8("\xED\xA0\x80", 3));
    ck_assert(!mete_text_is_utf8("\xF4\x90\x80\x80", 4));
    ck_assert(!mete_text_is_utf8("\xFF", 1));
}
END_TEST

static void assert_decoded(const char *bytes, size_t length,
                           const char *expected, bool gb18030)
{
    char *exact = g_memdup2(bytes, length);
    size_t out = 99;
    bool was = !gb18030;
    char *text = mete_text_decode(exact, length, &out, &was);

    if (expected == NULL) {
        ck_assert_ptr_null(text);
    } else {
        ck_assert_str_eq(text, expected);
        ck_assert_uint_eq(out, strlen(expected));
        ck_assert_int_eq(was, gb18030);
    }
    g_free(text);
    g_free(exact);
}

START_TEST(test_decode_takes_utf8_as_it_is)
{
    assert_decoded("", 0, "", false);
    assert_decoded("abc", 3, "abc", false);
    assert_decoded("货值", 6, "货值", false);
    assert_decoded("\xEF\xBB\xBF货值", 9, "货值", false);
    assert_decoded("\xEF\xBB\xBF", 3, "", false);
}
END_TEST

START_TEST(test_decode_reads_gb18030)
{
    assert_decoded("\xBB\xF5\xD6\xB5", 4, "货值", true);
    assert_decoded("a,\xBB\xF5\r\n", 6, "a,货\r\n", true);
    /* The four bytes of U+20000 and of its byte order mark. */
    assert_decoded("\x95\x32\x82\x36", 4, "\xF0\xA0\x80\x80", true);
    assert_decoded("\x84\x31\x95\x33\xBB\xF5", 6, "货", true);
}
END_TEST

START_TEST(test_decode_of_gb18030_gives_back_every_hanzi)
{
    GString *all = g_string_new(NULL);
    gsize length = 0;
    char *bytes;

    for (gunichar c = 0x4E00; c <= 0x9FA5; c++) {
        g_string_append_unichar(all, c);
    }
    bytes = g_convert(all->str, (gssize)all->len, "GB18030", "UTF-8", NULL,
                      &length, NULL);
    ck_assert_ptr_nonnull(bytes);
    assert_decoded(bytes, length, all->str, true);
    g_free(bytes);
    g_string_free(all, TRUE);
}
END_TEST

START_TEST(test_decode_refuses_what_is_neither)
{
    assert_decoded("\xFF\xFE\x27\x8D", 4, NULL, false);
    assert_decoded("\xFE\xFF\x8D\x27", 4, NULL, false);
    assert_decoded("a\0b\0", 4, NULL, false);
    assert_decoded("\0", 1, NULL, false);
    assert_decoded("\xBB\xF5\xD6", 3, NULL, false);
    assert_decoded("\xFF\xFF", 2, NULL, false);
    assert_decoded("\xBB\xF5\0\xD6\xB5", 5, NULL, false);
    assert_decoded("\xEF\xBB\xBF\xBB\xF5", 5, NULL, false);
}
END_TEST

START_TEST(test_decode_needs_nobody_to_ask_for_the_encoding)
{
    size_t length;
    char *text = mete_text_decode("\xBB\xF5", 2, &length, NULL);

    ck_assert_str_eq(text, "货");
    g_free(text);
}
END_TEST

START_TEST(test_columns_count_characters)
{
    ck_assert_int_eq(mete_text_columns("量a罚", 0), 0);
    ck_assert_int_eq(mete_text_columns("量a罚", 3), 1);
    ck_assert_int_eq(mete_text_columns("量a罚", 4), 2);
    ck_assert_int_eq(mete_text_columns("量a罚", 7), 3);
    ck_assert_int_eq(mete_text_columns("\xF0\xA0\x80\x80", 4), 1);
}
END_TEST

/* The definition, word for word; ASCII only. */
static int define_distance(const char *a, const char *b)
{
    int replace;
    int drop;
    int insert;

    if (*a == '\0' || *b == '\0') {
        return (int)(strlen(a) + strlen(b));
    }
    replace = define_distance(a + 1, b + 1) + (*a == *b ? 0 : 1);
    drop = define_distance(a + 1, b) + 1;
    insert = define_distance(a, b + 1) + 1;
    return MIN(replace, MIN(drop, insert));
}

START_TEST(test_distance_agrees_with_its_definition)
{
    GRand *random = g_rand_new_with_seed(12);

    for (int i = 0; i < 3000; i++) {
        char words[2][8] = {"", ""};
        int distance;

        for (int w = 0; w < 2; w++) {
            int length = g_rand_int_range(random, 0, 7);

            for (int k = 0; k < length; k++) {
                words[w][k] = (char)g_rand_int_range(random, 'a', 'd');
            }
        }
        distance = define_distance(words[0], words[1]);
        for (int limit = 0; limit < 9; limit++) {
            ck_assert_int_eq(mete_text_distance(words[0], words[1], limit),
                             MIN(distance, limit + 1));
        }
        ck_assert_int_eq(mete_text_distance(words[0], words[1], INT32_MAX),
                         distance);
    }
    g_rand_free(random);
}
END_TEST

START_TEST(test_distance_counts_characters)
{
    ck_assert_int_eq(mete_text_distance("货值金额", "货值金额", 0), 0);
    ck_assert_int_eq(mete_text_distance("货值金额", "货物金额", 5), 1);
    ck_assert_int_eq(mete_text_distance("货值金额", "货值", 5), 2);
    ck_assert_int_eq(mete_text_distance("货值金额", "货值", 1), 2);
    ck_assert_int_eq(mete_text_distance("（甲）", "(甲)", 5), 0);
    ck_assert_int_eq(mete_text_distance("", "", 0), 0);
    ck_assert_int_eq(mete_text_distance("", "甲乙", 9), 2);
}
END_TEST

START_TEST(test_nearest_finds_the_name_that_was_meant)
{
    static const char *const names[] = {
        "货值金额",   "违法所得",         "占地面积", "violation",
        "当事人类型", "建设工程造价总额", "面积"};
    static const struct {
        const char *wrong;
        const char *meant;
    } cases[] = {{"货值全额", "货值金额"},
                 {"货值金额额", "货值金额"},
                 {"货值金", "货值金额"},
                 {"违法得", "违法所得"},
                 {"violaton", "violation"},
                 {"voilation", "violation"},
                 {"当事人的类型", "当事人类型"},
                 {"建设工程造假总价", "建设工程造价总额"},
                 {"占地面积", "占地面积"},
                 {"面积数", "面积"},
                 {"面和", NULL},
                 {"气温", NULL},
                 {"", NULL},
                 {"货物总额", NULL},
                 {"违法", NULL}};

    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        const char *found =
            mete_text_nearest(cases[i].wrong, names, G_N_ELEMENTS(names));

        if (cases[i].meant == NULL) {
            ck_assert_msg(found == NULL, "%s: %s", cases[i].wrong, found);
        } else {
            ck_assert_msg(found != NULL, "%s", cases[i].wrong);
            ck_assert_str_eq(found, cases[i].meant);
        }
    }
    ck_assert_ptr_null(mete_text_nearest("货值", NULL, 0));
}
END_TEST

START_TEST(test_nearest_takes_a_swap_for_one_slip)
{
    static const char *const names[] = {"title", "money", "已改正"};

    ck_assert_str_eq(mete_text_nearest("titel", names, 3), "title");
    ck_assert_str_eq(mete_text_nearest("moeny", names, 3), "money");
    ck_assert_str_eq(mete_text_nearest("已正改", names, 3), "已改正");
    ck_assert_ptr_null(mete_text_nearest("ttiel", names + 1, 2));
    ck_assert_ptr_null(mete_text_nearest("itlte", names, 3));
}
END_TEST

START_TEST(test_nearest_takes_the_closest_then_the_first)
{
    static const char *const names[] = {"abcdxx", "abcdex", "abcdey", "abcde"};

    ck_assert_str_eq(mete_text_nearest("abcdez", names, 4), "abcdex");
    ck_assert_str_eq(mete_text_nearest("abcdxx", names, 4), "abcdxx");
    ck_assert_str_eq(mete_text_nearest("abcde", names, 4), "abcde");
}
END_TEST

START_TEST(test_nearest_never_offers_the_contrary)
{
    static const char *const pairs[][2] = {
        {"未改正", "已改正"},         {"已改正", "未改正"},
        {"未改正", "改正"},           {"改正完毕", "未改正完毕"},
        {"无违法所得", "违法所得"},   {"违法所得", "非违法所得"},
        {"没有违法所得", "违法所得"}, {"没有违法所得", "有违法所得"},
        {"不配合调查", "配合调查"},   {"日均值已超标", "日均值未超标"},
        {"不达标排放", "已达标排放"}, {"从轻", "从重"}};

    for (size_t i = 0; i < G_N_ELEMENTS(pairs); i++) {
        ck_assert_ptr_null(mete_text_nearest(pairs[i][0], &pairs[i][1], 1));
        ck_assert_ptr_null(mete_text_nearest(pairs[i][1], &pairs[i][0], 1));
    }
}
END_TEST

START_TEST(test_nearest_offers_what_says_no_likewise)
{
    static const char *const names[] = {"已改正完毕", "未改正完毕"};

    ck_assert_str_eq(mete_text_nearest("未改正完必", names, 2), "未改正完毕");
    ck_assert_str_eq(mete_text_nearest("己改正完毕", names, 2), "已改正完毕");
}
END_TEST

Suite *test_text_suite(void)
{
    Suite *suite = suite_create("text");
    TCase *tests = tcase_create("text");

    tcase_add_test(tests, test_next_agrees_with_glib_on_every_character);
    tcase_add_test(tests, test_next_never_passes_a_broken_end);
    tcase_add_test(tests, test_fold_makes_ascii_of_full_width_forms);
    tcase_add_test(tests, test_fold_trims_both_ends_only);
    tcase_add_test(tests, test_fold_keeps_broken_bytes);
    tcase_add_test(tests, test_is_utf8_refuses_broken_text_and_nul);
    tcase_add_test(tests, test_decode_takes_utf8_as_it_is);
    tcase_add_test(tests, test_decode_reads_gb18030);
    tcase_add_test(tests, test_decode_of_gb18030_gives_back_every_hanzi);
    tcase_add_test(tests, test_decode_refuses_what_is_neither);
    tcase_add_test(tests, test_decode_needs_nobody_to_ask_for_the_encoding);
    tcase_add_test(tests, test_columns_count_characters);
    tcase_add_test(tests, test_distance_agrees_with_its_definition);
    tcase_add_test(tests, test_distance_counts_characters);
    tcase_add_test(tests, test_nearest_finds_the_name_that_was_meant);
    tcase_add_test(tests, test_nearest_takes_a_swap_for_one_slip);
    tcase_add_test(tests, test_nearest_takes_the_closest_then_the_first);
    tcase_add_test(tests, test_nearest_never_offers_the_contrary);
    tcase_add_test(tests, test_nearest_offers_what_says_no_likewise);
    tcase_set_timeout(tests, 120);
    suite_add_tcase(suite, tests);
    return suite;
}
