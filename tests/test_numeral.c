/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Numerals: every number up to 99,999 there and back, random larger ones,
 * the zeros of amounts in capitals, and everything people read in two ways.
 */
#include "base/numeral.h"

#include <check.h>
#include <glib.h>
#include <string.h>

Suite *test_numeral_suite(void);

typedef struct {
    const char *text;
    const char *value;
    const char *rest; /* what is not read */
} reading_case;

/* Reads from memory that ends where the text does. */
static mete_numeral_status read_exactly(const char *text, size_t *bytes,
                                        mete_decimal *value, bool *ratio)
{
    char *exact = g_strdup(text);
    mete_numeral_status status = mete_numeral_read(exact, bytes, value, ratio);

    if (*bytes > strlen(text)) {
        ck_abort_msg("%s: %zu bytes", text, *bytes);
    }
    g_free(exact);
    return status;
}

static void assert_read(const reading_case *c, bool is_ratio)
{
    size_t bytes = 0;
    mete_decimal value = 0;
    bool ratio = !is_ratio;
    char text[METE_DECIMAL_TEXT];

    ck_assert_msg(read_exactly(c->text, &bytes, &value, &ratio)
                      == METE_NUMERAL_OK,
                  "%s", c->text);
    mete_decimal_format(value, text);
    ck_assert_msg(strcmp(text, c->value) == 0, "%s: %s", c->text, text);
    ck_assert_msg(strcmp(c->text + bytes, c->rest) == 0, "%s leaves %s",
                  c->text, c->text + bytes);
    ck_assert_msg(ratio == is_ratio, "%s", c->text);
}

/* All of each text but what stands behind a space. */
static void assert_status(const char *const *texts, size_t count,
                          mete_numeral_status status)
{
    for (size_t i = 0; i < count; i++) {
        size_t bytes = 99;
        mete_decimal value = 77;
        bool ratio;

        ck_assert_msg(read_exactly(texts[i], &bytes, &value, &ratio) == status,
                      "%s", texts[i]);
        ck_assert_int_eq(value, 0);
        ck_assert_msg(
            bytes == (status == METE_NUMERAL_NONE ? 0 : strcspn(texts[i], " ")),
            "%s: %zu bytes", texts[i], bytes);
    }
}

START_TEST(test_read_takes_arabic_digits)
{
    static const reading_case cases[] = {
        {"0", "0", ""},
        {"5", "5", ""},
        {"007", "7", ""},
        {"50000元", "50000", "元"},
        {"1234.5元", "1234.5", "元"},
        {"0.000001", "0.000001", ""},
        {"5.", "5", "."},
        {"5.元", "5", ".元"},
        {"１２３．５％", "123.5", "％"},
        {"１万", "10000", ""},
        {"10%", "10", "%"},
        {"2-6立方米", "2", "-6立方米"},
        {"3至6个月", "3", "至6个月"},
        {"5,3", "5", ",3"},
        {"5, 300", "5", ", 300"},
        {"1,2345", "1", ",2345"},
        {"5000,300", "5000", ",300"},
        {"5，且", "5", "，且"},
        {"1e5", "1", "e5"},
        {"9223372036854.775807", "9223372036854.775807", ""},
        {"000000000000000000000000000000001", "1", ""},
        {"3点5", "3", "点5"}};

    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        assert_read(&cases[i], false);
    }
}
END_TEST

START_TEST(test_read_takes_arabic_digits_with_multipliers)
{
    static const reading_case cases[] = {{"1.5万元", "15000", "元"},
                                         {"5千", "5000", ""},
                                         {"5百", "500", ""},
                                         {"5十", "50", ""},
                                         {"5百万", "5000000", ""},
                                         {"5千万", "50000000", ""},
                                         {"1.5亿", "150000000", ""},
                                         {"0万", "0", ""},
                                         {"0.5万", "5000", ""},
                                         {"5万亿", "5000000000000", ""},
                                         {"50000万", "500000000", ""},
                                         {"3万5千", "35000", ""},
                                         {"1亿2000万", "120000000", ""},
                                         {"1万5000元", "15000", "元"},
                                         {"3千5百", "3500", ""},
                                         {"3千500", "3500", ""},
                                         {"1亿零5万", "100050000", ""},
                                         {"2000千", "2000000", ""},
                                         {"3万五千", "35000", ""},
                                         {"0.000001万", "0.01", ""},
                                         {"5千克", "5000", "克"},
                                         {"50千千瓦", "50000", "千瓦"},
                                         {"5两", "5", "两"}};

    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        assert_read(&cases[i], false);
    }
}
END_TEST

START_TEST(test_read_takes_chinese_numerals)
{
    static const reading_case cases[] = {
        {"五", "5", ""},
        {"〇", "0", ""},
        {"零", "0", ""},
        {"十", "10", ""},
        {"十二条", "12", "条"},
        {"一十二", "12", ""},
        {"二十", "20", ""},
        {"一百", "100", ""},
        {"一百零五", "105", ""},
        {"一百〇五", "105", ""},
        {"一百一十", "110", ""},
        {"一百十五", "115", ""},
        {"一百五十", "150", ""},
        {"一千零五", "1005", ""},
        {"一千零五十", "1050", ""},
        {"一千五十", "1050", ""},
        {"一千零十", "1010", ""},
        {"一万零五百", "10500", ""},
        {"一万零五", "10005", ""},
        {"五万元", "50000", "元"},
        {"五十万", "500000", ""},
        {"十万零五", "100005", ""},
        {"一百万零五千", "1005000", ""},
        {"一百万五千", "1005000", ""},
        {"两", "2", ""},
        {"两次", "2", "次"},
        {"两百", "200", ""},
        {"两千两百", "2200", ""},
        {"三万两千", "32000", ""},
        {"两亿", "200000000", ""},
        {"一倍", "1", "倍"},
        {"五两", "5", "两"},
        {"十两", "10", "两"},
        {"一百两银", "100", "两银"},
        {"一亿零五万", "100050000", ""},
        {"一亿五千万", "150000000", ""},
        {"一万二千亿", "1200000000000", ""},
        {"三万亿零五百", "3000000000500", ""},
        {"九万二千二百三十三亿七千二百零三万六千八百五十四", "9223372036854",
         ""},
        {"二〇二六年", "2026", "年"},
        {"一九四九", "1949", ""},
        {"一〇", "10", ""},
        {"一二三", "123", ""},
        {"五十千瓦", "50", "千瓦"},
        {"一般", "1", "般"},
        {"五百百", "500", "百"}};

    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        assert_read(&cases[i], false);
    }
}
END_TEST

START_TEST(test_read_takes_chinese_points)
{
    static const reading_case cases[] = {{"一点五倍", "1.5", "倍"},
                                         {"零点五", "0.5", ""},
                                         {"三点五万", "35000", ""},
                                         {"三点五千", "3500", ""},
                                         {"一百点五", "100.5", ""},
                                         {"十点二五", "10.25", ""},
                                         {"一百二十点五万", "1205000", ""},
                                         {"一百二十五点五万", "1255000", ""},
                                         {"一万点五", "10000.5", ""},
                                         {"两点五", "2.5", ""},
                                         {"三点一四一五九二", "3.141592", ""},
                                         {"五点", "5", "点"},
                                         {"五点半", "5", "点半"}};

    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        assert_read(&cases[i], false);
    }
}
END_TEST

START_TEST(test_read_takes_parts_of_a_whole)
{
    static const reading_case cases[] = {{"百分之十", "0.1", ""},
                                         {"千分之二", "0.002", ""},
                                         {"万分之五", "0.0005", ""},
                                         {"百分之百", "1", ""},
                                         {"百分之一百五十", "1.5", ""},
                                         {"百分之零点五", "0.005", ""},
                                         {"百分之12.5以上", "0.125", "以上"},
                                         {"百分之１０", "0.1", ""},
                                         {"十分之一", "0.1", ""},
                                         {"二分之一", "0.5", ""},
                                         {"四分之三以下", "0.75", "以下"},
                                         {"一百分之一", "0.01", ""},
                                         {"百分之0", "0", ""}};
    static const reading_case plain[] = {{"三分之后", "3", "分之后"},
                                         {"五分", "5", "分"},
                                         {"5分之一", "5", "分之一"}};

    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        assert_read(&cases[i], true);
    }
    for (size_t i = 0; i < G_N_ELEMENTS(plain); i++) {
        assert_read(&plain[i], false);
    }
}
END_TEST

START_TEST(test_read_finds_no_number_in_words)
{
    static const char *const texts[] = {
        "",         "元",     "半",       "半数",     "百",     "千元",
        "万元以上", "亿",     "点五",     ".5",       "-5",     "+5",
        ",000",     "百分之", "百分之半", "千分之元", "百分比", "几",
        "％",       " 5",     "\xFF",     "\xE4\xB8", "壹",     "第一"};

    assert_status(texts, G_N_ELEMENTS(texts), METE_NUMERAL_NONE);
}
END_TEST

START_TEST(test_read_refuses_what_is_read_in_two_ways)
{
    static const char *const texts[] = {
        "一百五",       "一百五 十",    "两千三",     "一万五",
        "三亿五",       "3万5",         "1亿5000",    "3百5",
        "1万500",       "50,000",       "50,000 元",  "1,234,567.89",
        "５０，０００", "50,000万",     "三五",       "七八十",
        "三五百",       "五六万",       "十二三",     "三十二三",
        "二〇百",       "三百五千",     "三万五万",   "3万15千",
        "一千二千",     "十十",         "一亿三万亿", "五亿亿",
        "五亿万",       "五万万",       "5五",        "五5",
        "一百零",       "5零5",         "1.2.3",      "2026.3.1",
        "1.5万5",       "1.5万5千",     "一百零五十", "十零五",
        "1万50000",     "百分之一百五", "百分之三五", "一百五分之三",
        "零分之三"};

    assert_status(texts, G_N_ELEMENTS(texts), METE_NUMERAL_AMBIGUOUS);
}
END_TEST

START_TEST(test_read_refuses_what_does_not_fit)
{
    static const char *const texts[] = {
        "9223372036854.775808",
        "9223372036855",
        "10000000000000",
        "10万亿",
        "92234亿",
        "99999999999999999999999999999999999999999999999999",
        "99999999999999999999999万",
        "99999999999999千万亿",
        "九千九百九十九万亿",
        "百分之99999999999999",
        "一二三四五六七八九一二三四五六七八九"};

    assert_status(texts, G_N_ELEMENTS(texts), METE_NUMERAL_TOO_LARGE);
}
END_TEST

START_TEST(test_read_refuses_what_is_too_fine)
{
    static const char *const texts[] = {"0.1234567",
                                        "1.0000000",
                                        "3.1415926535897932384626433832795万",
                                        "三点一四一五九二六",
                                        "三分之一",
                                        "百分之0.12345",
                                        "万分之0.001"};

    assert_status(texts, G_N_ELEMENTS(texts), METE_NUMERAL_TOO_FINE);
}
END_TEST

START_TEST(test_read_survives_any_row_of_signs)
{
    static const char *const signs[] = {"零",   "〇", "一", "两",   "五", "九",
                                        "十",   "百", "千", "万",   "亿", "点",
                                        "分之", ".",  ",",  "0",    "5",  "９",
                                        "，",   "．", "元", "\xE4", "000"};
    GRand *random = g_rand_new_with_seed(13);

    for (int i = 0; i < 500000; i++) {
        char text[128] = "";
        size_t bytes = 0;
        mete_decimal value = 0;
        bool ratio;
        int count = g_rand_int_range(random, 0, 14);
        mete_numeral_status status;

        for (int k = 0; k < count; k++) {
            g_strlcat(
                text,
                signs[g_rand_int_range(random, 0, (gint32)G_N_ELEMENTS(signs))],
                sizeof text);
        }
        status = read_exactly(text, &bytes, &value, &ratio);
        if ((status == METE_NUMERAL_NONE) != (bytes == 0) || value < 0
            || (status != METE_NUMERAL_OK && value != 0)) {
            ck_abort_msg("%s", text);
        }
    }
    g_rand_free(random);
}
END_TEST

static void assert_round_trip(unsigned number)
{
    char text[100];
    size_t length = mete_numeral_format(number, text, sizeof text);
    size_t bytes = 0;
    mete_decimal value = 0;
    bool ratio;

    if (length != strlen(text)
        || mete_numeral_read(text, &bytes, &value, &ratio) != METE_NUMERAL_OK
        || bytes != length || ratio
        || value != (mete_decimal)number * METE_DECIMAL_ONE) {
        ck_abort_msg("%u: %s", number, text);
    }
}

START_TEST(test_format_and_read_are_inverse)
{
    GRand *random = g_rand_new_with_seed(14);

    for (unsigned number = 0; number <= 99999; number++) {
        assert_round_trip(number);
    }
    for (int i = 0; i < 300000; i++) {
        assert_round_trip(
            (unsigned)g_rand_int_range(random, 100000, 100000000));
        assert_round_trip(g_rand_int(random));
    }
    g_rand_free(random);
}
END_TEST

START_TEST(test_format_writes_as_laws_do)
{
    static const struct {
        unsigned number;
        const char *text;
    } cases[] = {{0, "零"},
                 {1, "一"},
                 {10, "十"},
                 {11, "十一"},
                 {20, "二十"},
                 {100, "一百"},
                 {101, "一百零一"},
                 {105, "一百零五"},
                 {110, "一百一十"},
                 {125, "一百二十五"},
                 {1000, "一千"},
                 {1001, "一千零一"},
                 {1010, "一千零一十"},
                 {1100, "一千一百"},
                 {10000, "一万"},
                 {10005, "一万零五"},
                 {10010, "一万零一十"},
                 {10500, "一万零五百"},
                 {15000, "一万五千"},
                 {20200, "二万零二百"},
                 {100000, "十万"},
                 {105000, "十万五千"},
                 {100500, "十万零五百"},
                 {1005000, "一百万五千"},
                 {10000001, "一千万零一"},
                 {99999999, "九千九百九十九万九千九百九十九"}};
    char text[100];

    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        ck_assert_uint_eq(
            mete_numeral_format(cases[i].number, text, sizeof text),
            strlen(cases[i].text));
        ck_assert_str_eq(text, cases[i].text);
    }
}
END_TEST

START_TEST(test_format_never_cuts_a_numeral)
{
    for (size_t size = 0; size < 10; size++) {
        char *text = g_malloc(size + 1);

        memset(text, 'x', size + 1);
        ck_assert_uint_eq(mete_numeral_format(105, text, size), 0);
        ck_assert_uint_eq(mete_numeral_format(20, text, size),
                          size > 6 ? 6 : 0);
        ck_assert_int_eq(text[size > 6 ? 6 : 0], size == 0 ? 'x' : '\0');
        ck_assert_int_eq(text[size], 'x');
        g_free(text);
    }
}
END_TEST

static void assert_words(const char *yuan, mete_exact factor,
                         const char *expected)
{
    mete_decimal value = 0;
    char *words;

    ck_assert(mete_decimal_parse(yuan, strlen(yuan), &value));
    words = mete_numeral_money_words(mete_exact_from_decimal(value) * factor);
    ck_assert_str_eq(words, expected);
    g_free(words);
}

START_TEST(test_money_words_place_every_zero)
{
    static const char *const cases[][2] = {
        {"0", "人民币零元整"},
        {"0.01", "人民币壹分"},
        {"0.05", "人民币伍分"},
        {"0.5", "人民币伍角整"},
        {"0.15", "人民币壹角伍分"},
        {"1", "人民币壹元整"},
        {"1.05", "人民币壹元零伍分"},
        {"1.5", "人民币壹元伍角整"},
        {"10", "人民币壹拾元整"},
        {"15", "人民币壹拾伍元整"},
        {"100.1", "人民币壹佰元壹角整"},
        {"110", "人民币壹佰壹拾元整"},
        {"1680.32", "人民币壹仟陆佰捌拾元叁角贰分"},
        {"1409.5", "人民币壹仟肆佰零玖元伍角整"},
        {"5000", "人民币伍仟元整"},
        {"6007.14", "人民币陆仟零柒元壹角肆分"},
        {"10001.05", "人民币壹万零壹元零伍分"},
        {"16409.02", "人民币壹万陆仟肆佰零玖元零贰分"},
        {"18500", "人民币壹万捌仟伍佰元整"},
        {"29000.5", "人民币贰万玖仟元伍角整"},
        {"107000.53", "人民币壹拾万零柒仟元伍角叁分"},
        {"1005000", "人民币壹佰万零伍仟元整"},
        {"10000001", "人民币壹仟万零壹元整"},
        {"100000000", "人民币壹亿元整"},
        {"100050000", "人民币壹亿零伍万元整"},
        {"150000000", "人民币壹亿伍仟万元整"},
        {"1050000000", "人民币壹拾亿零伍仟万元整"},
        {"100000001", "人民币壹亿零壹元整"},
        {"1000000000000", "人民币壹万亿元整"},
        {"1000000000005", "人民币壹万亿零伍元整"},
        {"1000500000000", "人民币壹万零伍亿元整"},
        {"9999999999.99",
         "人民币玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分"}};

    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        assert_words(cases[i][0], 1, cases[i][1]);
    }
    assert_words("1000000000000", 1000, "人民币壹仟万亿元整");
}
END_TEST

/* Capitals back to a number: each digit counts its unit, 万 and 亿 what stands
 * before them.  Zeros say nothing. */
static int64_t count_fen(const char *words)
{
    static const char *const digits[] = {"零", "壹", "贰", "叁", "肆",
                                         "伍", "陆", "柒", "捌", "玖"};
    int64_t sum = 0;
    int64_t section = 0;
    int64_t digit = 0;
    int64_t fen = 0;

    for (const char *at = words + strlen("人民币"); *at != '\0'; at += 3) {
        for (int i = 0; i < 10; i++) {
            digit = strncmp(at, digits[i], 3) == 0 ? i : digit;
        }
        if (g_str_has_prefix(at, "拾") || g_str_has_prefix(at, "佰")
            || g_str_has_prefix(at, "仟")) {
            section += digit
                     * (g_str_has_prefix(at, "拾")   ? 10
                        : g_str_has_prefix(at, "佰") ? 100
                                                     : 1000);
            digit = 0;
        } else if (g_str_has_prefix(at, "万")) {
            sum += (section + digit) * 10000;
            section = digit = 0;
        } else if (g_str_has_prefix(at, "亿")) {
            sum = (sum + section + digit) * 100000000;
            section = digit = 0;
        } else if (g_str_has_prefix(at, "元")) {
            fen = (sum + section + digit) * 100;
            digit = 0;
        } else if (g_str_has_prefix(at, "角")) {
            fen += digit * 10;
            digit = 0;
        } else if (g_str_has_prefix(at, "分")) {
            fen += digit;
        }
    }
    return fen;
}

START_TEST(test_money_words_read_back_to_the_amount)
{
    GRand *random = g_rand_new_with_seed(15);

    for (int i = 0; i < 200000; i++) {
        int64_t fen = (int64_t)g_rand_int(random) << 25 ^ g_rand_int(random);
        char *words;

        fen %= (int64_t)mete_exact_power(1 + i % 17);
        if (i % 3 == 0) { /* many zeros */
            fen -= fen % (int64_t)mete_exact_power(i % 11);
        }
        words = mete_numeral_money_words(fen * METE_EXACT_FEN);
        if (count_fen(words) != fen || strstr(words, "零零") != NULL
            || (g_str_has_suffix(words, "分")
                == g_str_has_suffix(words, "整"))) {
            ck_abort_msg("%s", words);
        }
        g_free(words);
    }
    g_rand_free(random);
}
END_TEST

START_TEST(test_money_words_refuse_what_is_out_of_range)
{
    mete_exact most = mete_exact_power(15) * METE_EXACT_ONE;

    ck_assert_ptr_null(mete_numeral_money_words(-1));
    ck_assert_ptr_null(mete_numeral_money_words(most + METE_EXACT_FEN));
    ck_assert_ptr_null(mete_numeral_money_words(METE_EXACT_UNBOUNDED));
}
END_TEST

Suite *test_numeral_suite(void)
{
    Suite *suite = suite_create("numeral");
    TCase *tests = tcase_create("numeral");

    tcase_add_test(tests, test_read_takes_arabic_digits);
    tcase_add_test(tests, test_read_takes_arabic_digits_with_multipliers);
    tcase_add_test(tests, test_read_takes_chinese_numerals);
    tcase_add_test(tests, test_read_takes_chinese_points);
    tcase_add_test(tests, test_read_takes_parts_of_a_whole);
    tcase_add_test(tests, test_read_finds_no_number_in_words);
    tcase_add_test(tests, test_read_refuses_what_is_read_in_two_ways);
    tcase_add_test(tests, test_read_refuses_what_does_not_fit);
    tcase_add_test(tests, test_read_refuses_what_is_too_fine);
    tcase_add_test(tests, test_read_survives_any_row_of_signs);
    tcase_add_test(tests, test_format_and_read_are_inverse);
    tcase_add_test(tests, test_format_writes_as_laws_do);
    tcase_add_test(tests, test_format_never_cuts_a_numeral);
    tcase_add_test(tests, test_money_words_place_every_zero);
    tcase_add_test(tests, test_money_words_read_back_to_the_amount);
    tcase_add_test(tests, test_money_words_refuse_what_is_out_of_range);
    tcase_set_timeout(tests, 120);
    suite_add_tcase(suite, tests);
    return suite;
}
