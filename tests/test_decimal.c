/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Decimals, against arithmetic done long-hand on strings of digits and
 * against the definition of what each operation should give.
 */
#include "base/decimal.h"

#include <check.h>
#include <glib.h>
#include <string.h>

Suite *test_decimal_suite(void);

#define ONE METE_EXACT_ONE
#define BIG METE_EXACT_UNBOUNDED

static bool parses(const char *text, mete_decimal *value)
{
    return mete_decimal_parse(text, strlen(text), value);
}

static mete_decimal decimal(const char *text)
{
    mete_decimal value = 0;

    ck_assert_msg(parses(text, &value), "%s", text);
    return value;
}

/* A number with twelve digits after the point, read one by one. */
static mete_exact exact(const char *text)
{
    bool negative = *text == '-';
    mete_exact value = 0;
    int digits = -1;

    for (text += negative ? 1 : 0; *text != '\0'; text++) {
        if (*text == '.') {
            digits = 0;
        } else {
            value = value * 10 + (*text - '0');
            digits += digits >= 0 ? 1 : 0;
        }
    }
    for (digits = digits < 0 ? 0 : digits; digits < 12; digits++) {
        value *= 10;
    }
    return negative ? -value : value;
}

static void assert_exact(mete_exact value, mete_exact expected)
{
    char got[METE_DECIMAL_TEXT];
    char wanted[METE_DECIMAL_TEXT];

    if (value != expected) {
        mete_exact_format(value, got);
        mete_exact_format(expected, wanted);
        ck_abort_msg("%s, not %s", got, wanted);
    }
}

static mete_exact random_exact(GRand *random, int bits)
{
    unsigned __int128 value = 0;

    for (int i = 0; i < 4; i++) {
        value = value << 32 | g_rand_int(random);
    }
    value >>= 128 - bits;
    return g_rand_boolean(random) ? -(mete_exact)value : (mete_exact)value;
}

START_TEST(test_parse_reads_numbers)
{
    static const struct {
        const char *text;
        int64_t value;
    } cases[] = {{"0", 0},
                 {"-0", 0},
                 {"1", 1000000},
                 {"007", 7000000},
                 {"1234.5", 1234500000},
                 {"0.000001", 1},
                 {"-0.000001", -1},
                 {"-1.50", -1500000},
                 {"5000", INT64_C(5000000000)},
                 {"9223372036854.775807", INT64_MAX},
                 {"-9223372036854.775807", -INT64_MAX},
                 {"-9223372036854.775808", INT64_MIN},
                 {"00000000000000000000000000000000000000001", 1000000}};

    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        ck_assert_int_eq(decimal(cases[i].text), cases[i].value);
    }
}
END_TEST

START_TEST(test_parse_refuses_everything_else)
{
    static const char *const texts[] = {
        "",
        "-",
        ".",
        ".5",
        "5.",
        "-5.",
        "1.2.3",
        "+1",
        "1-",
        "1e5",
        "0x10",
        " 1",
        "1 ",
        "1,000",
        "1.0000000",
        "0.1234567",
        "１",
        "五",
        "1.5万",
        "inf",
        "9223372036854.775808",
        "-9223372036854.775809",
        "9223372036855",
        "18446744073709.551616",
        "18446744073709551616",
        "99999999999999999999999999999999999999"};
    mete_decimal value = 77;

    for (size_t i = 0; i < G_N_ELEMENTS(texts); i++) {
        ck_assert_msg(!parses(texts[i], &value), "%s", texts[i]);
    }
    ck_assert(!mete_decimal_parse("1\0", 2, &value));
    ck_assert_int_eq(value, 77);
}
END_TEST

START_TEST(test_parse_stops_at_its_length)
{
    mete_decimal value;

    ck_assert(mete_decimal_parse("12345", 2, &value));
    ck_assert_int_eq(value, 12000000);
    ck_assert(mete_decimal_parse("1.25", 3, &value));
    ck_assert_int_eq(value, 1200000);
    ck_assert(!mete_decimal_parse("1.25", 2, &value));
    ck_assert(!mete_decimal_parse("1", 0, &value));
}
END_TEST

START_TEST(test_format_is_shortest)
{
    static const char *const texts[] = {"0",
                                        "5000",
                                        "0.05",
                                        "-1.5",
                                        "0.000001",
                                        "-0.000001",
                                        "1000000",
                                        "9223372036854.775807",
                                        "-9223372036854.775808",
                                        "10.100001"};
    char text[METE_DECIMAL_TEXT];

    for (size_t i = 0; i < G_N_ELEMENTS(texts); i++) {
        mete_decimal value = decimal(texts[i]);

        ck_assert_uint_eq(mete_decimal_format(value, text), strlen(texts[i]));
        ck_assert_str_eq(text, texts[i]);
        ck_assert_uint_eq(
            mete_exact_format(mete_exact_from_decimal(value), text),
            strlen(texts[i]));
        ck_assert_str_eq(text, texts[i]);
    }
}
END_TEST

START_TEST(test_format_and_parse_are_inverse)
{
    GRand *random = g_rand_new_with_seed(5);
    char text[METE_DECIMAL_TEXT];

    for (int i = 0; i < 200000; i++) {
        mete_decimal value = (mete_decimal)random_exact(random, 1 + i % 63);
        mete_decimal again = 0;
        const char *point;
        int digits;
        size_t length = mete_decimal_format(value, text);

        point = strchr(text, '.');
        digits = point == NULL ? 0 : (int)strlen(point + 1);
        if (length != strlen(text) || !parses(text, &again) || again != value
            || mete_decimal_digits(value) != digits) {
            ck_abort_msg("%s", text);
        }
    }
    g_rand_free(random);
}
END_TEST

START_TEST(test_exact_format_shows_every_digit)
{
    GRand *random = g_rand_new_with_seed(6);
    char text[METE_DECIMAL_TEXT];

    for (int i = 0; i < 100000; i++) {
        mete_exact value = random_exact(random, 1 + i % 126);
        size_t length = mete_exact_format(value, text);

        ck_assert_uint_eq(length, strlen(text));
        assert_exact(exact(text), value);
        ck_assert(strchr(text, '.') == NULL || text[length - 1] != '0');
    }
    g_rand_free(random);
    mete_exact_format((mete_exact)((unsigned __int128)1 << 127), text);
    ck_assert_str_eq(text, "-170141183460469231731687303.715884105728");
    mete_exact_format(BIG, text);
    ck_assert_str_eq(text, "85070591730234615865843651.857942052864");
}
END_TEST

START_TEST(test_format_money_has_two_digits)
{
    static const struct {
        const char *value;
        const char *text;
    } cases[] = {
        {"0", "0.00"},
        {"5000", "5000.00"},
        {"0.5", "0.50"},
        {"0.05", "0.05"},
        {"-1.5", "-1.50"},
        {"1.999", "1.99"},
        {"-1.999", "-1.99"},
        {"-0.009", "0.00"},
        {"1000000000000", "1000000000000.00"},
        {"85070591730234615865843651.857", "85070591730234615865843651.85"}};
    char text[METE_DECIMAL_TEXT];

    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        size_t length = mete_exact_format_money(exact(cases[i].value), text);

        ck_assert_uint_eq(length, strlen(cases[i].text));
        ck_assert_str_eq(text, cases[i].text);
    }
}
END_TEST

START_TEST(test_power_is_ten_times_the_one_before)
{
    mete_exact power = 1;

    for (int n = 0; n <= 24; n++, power *= 10) {
        assert_exact(mete_exact_power(n), power);
    }
    assert_exact(mete_exact_power(METE_EXACT_SCALE), ONE);
}
END_TEST

START_TEST(test_add_is_checked)
{
    mete_exact result = 77;
    GRand *random = g_rand_new_with_seed(7);

    ck_assert(mete_exact_add(BIG - 1, 0, &result));
    assert_exact(result, BIG - 1);
    ck_assert(mete_exact_add(BIG - 1, -(BIG - 1), &result));
    assert_exact(result, 0);
    result = 77;
    ck_assert(!mete_exact_add(BIG - 1, 1, &result));
    ck_assert(!mete_exact_add(-(BIG - 1), -1, &result));
    ck_assert(!mete_exact_add(BIG - 1, BIG - 1, &result));
    ck_assert(!mete_exact_add(BIG, -5, &result));
    ck_assert(!mete_exact_add(-5, -BIG, &result));
    ck_assert(!mete_exact_add(BIG, -BIG, &result));
    assert_exact(result, 77);
    for (int i = 0; i < 100000; i++) {
        mete_exact a = random_exact(random, 126);
        mete_exact b = random_exact(random, 126);
        /* What is left up to the bound decides, without adding. */
        bool fits = (a < 0) != (b < 0) || (a < 0 ? -a < BIG + b : a < BIG - b);

        ck_assert_int_eq(mete_exact_add(a, b, &result), fits);
        if (fits) {
            assert_exact(result - b, a);
        }
    }
    g_rand_free(random);
}
END_TEST

START_TEST(test_multiply_is_checked)
{
    mete_exact result = 77;
    GRand *random = g_rand_new_with_seed(8);

    ck_assert(!mete_exact_multiply(BIG, 0, &result));
    ck_assert(!mete_exact_multiply(0, -BIG, &result));
    ck_assert(!mete_exact_multiply(BIG / 2, 2, &result));
    ck_assert(!mete_exact_multiply(BIG / 2, -2, &result));
    ck_assert(!mete_exact_multiply(BIG - 1, BIG - 1, &result));
    assert_exact(result, 77);
    ck_assert(mete_exact_multiply(BIG / 2 - 1, -2, &result));
    assert_exact(result, 2 - BIG);
    ck_assert(mete_exact_multiply(5 * ONE, 3, &result));
    assert_exact(result, 15 * ONE);
    for (int i = 0; i < 100000; i++) {
        int bits = g_rand_int_range(random, 1, 126);
        mete_exact a = random_exact(random, bits);
        mete_exact b = random_exact(random, 127 - bits);
        mete_exact size = a < 0 ? -a : a;
        mete_exact other = b < 0 ? -b : b;
        bool fits = other == 0 || size <= (BIG - 1) / other;

        ck_assert_int_eq(mete_exact_multiply(a, b, &result), fits);
        if (fits && b != 0) {
            assert_exact(result / b, a);
            assert_exact(result % b, 0);
        }
    }
    g_rand_free(random);
}
END_TEST

START_TEST(test_share_is_exact_or_refused)
{
    mete_exact result = 77;
    GRand *random = g_rand_new_with_seed(9);

    ck_assert(mete_exact_share(exact("50000"), decimal("0.3"), &result));
    assert_exact(result, exact("15000"));
    ck_assert(mete_exact_share(exact("-50000"), decimal("0.3"), &result));
    assert_exact(result, exact("-15000"));
    ck_assert(mete_exact_share(exact("0.000001"), 1, &result));
    assert_exact(result, 1);
    ck_assert(mete_exact_share(BIG - 1, METE_DECIMAL_ONE, &result));
    assert_exact(result, BIG - 1);
    result = 77;
    ck_assert(!mete_exact_share(exact("0.0000001"), 1, &result));
    ck_assert(!mete_exact_share(1, METE_DECIMAL_ONE + 1, &result));
    ck_assert(!mete_exact_share(BIG / 2, 2 * METE_DECIMAL_ONE, &result));
    ck_assert(!mete_exact_share(BIG, 0, &result));
    ck_assert(!mete_exact_share(BIG - 1, INT64_MAX, &result));
    ck_assert(!mete_exact_share(1 - BIG, INT64_MIN, &result));
    assert_exact(result, 77);
    for (int i = 0; i < 100000; i++) {
        mete_exact value = random_exact(random, 70);
        mete_decimal share = (mete_decimal)random_exact(random, 50);
        mete_exact product;

        if (i % 2 == 0) {
            value -= value % 1000;
            share -= share % 1000;
        }
        product = value * share;
        ck_assert_int_eq(mete_exact_share(value, share, &result),
                         product % METE_DECIMAL_ONE == 0);
        if (product % METE_DECIMAL_ONE == 0) {
            assert_exact(result, product / METE_DECIMAL_ONE);
        }
    }
    g_rand_free(random);
}
END_TEST

START_TEST(test_round_knows_its_three_ways)
{
    static const struct {
        int value;
        int nearest;
        int up;
        int down;
    } cases[] = {/* to tens */
                 {0, 0, 0, 0},         {1, 0, 10, 0},       {4, 0, 10, 0},
                 {5, 10, 10, 0},       {9, 10, 10, 0},      {10, 10, 10, 10},
                 {14, 10, 20, 10},     {15, 20, 20, 10},    {-1, 0, 0, -10},
                 {-4, 0, 0, -10},      {-5, -10, 0, -10},   {-6, -10, 0, -10},
                 {-10, -10, -10, -10}, {-15, -20, -10, -20}};

    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        mete_exact value = cases[i].value * ONE;

        assert_exact(mete_exact_round(value, 10 * ONE, METE_ROUND_NEAREST),
                     cases[i].nearest * ONE);
        assert_exact(mete_exact_round(value, 10 * ONE, METE_ROUND_UP),
                     cases[i].up * ONE);
        assert_exact(mete_exact_round(value, 10 * ONE, METE_ROUND_DOWN),
                     cases[i].down * ONE);
    }
    assert_exact(mete_exact_round(4, 9, METE_ROUND_NEAREST), 0);
    assert_exact(mete_exact_round(5, 9, METE_ROUND_NEAREST), 9);
    assert_exact(mete_exact_round(7, 1, METE_ROUND_NEAREST), 7);
}
END_TEST

START_TEST(test_round_leaves_missing_ends_alone)
{
    assert_exact(mete_exact_round(BIG, 1000, METE_ROUND_DOWN), BIG);
    assert_exact(mete_exact_round(-BIG, 1000, METE_ROUND_NEAREST), -BIG);
    assert_exact(mete_exact_round(1, BIG, METE_ROUND_UP), BIG);
    assert_exact(mete_exact_round(BIG - 1, BIG, METE_ROUND_NEAREST), BIG);
    assert_exact(mete_exact_round(1 - BIG, BIG - 2, METE_ROUND_DOWN),
                 2 * (2 - BIG));
}
END_TEST

/* Whether `result` is what the rounding of `value` must be. */
static bool is_rounding(mete_exact result, mete_exact value, mete_exact step,
                        mete_rounding rounding)
{
    mete_exact beyond = result - value;
    bool near = 2 * beyond < step && 2 * beyond > -step;
    bool half = 2 * beyond == (value < 0 ? -step : step);

    return result % step == 0
        && (rounding == METE_ROUND_UP     ? beyond >= 0 && beyond < step
            : rounding == METE_ROUND_DOWN ? beyond <= 0 && beyond > -step
                                          : near || half);
}

START_TEST(test_round_of_random_numbers_keeps_to_its_definition)
{
    GRand *random = g_rand_new_with_seed(10);

    for (int i = 0; i < 300000; i++) {
        mete_exact value = random_exact(random, 2 + i % 120);
        mete_exact step = random_exact(random, 1 + i % 97);
        mete_rounding rounding = (mete_rounding)(i % 3);

        step = step < 0 ? -step : step + 1;
        ck_assert(is_rounding(mete_exact_round(value, step, rounding), value,
                              step, rounding));
    }
    g_rand_free(random);
}
END_TEST

START_TEST(test_divide_rounds_endless_quotients)
{
    static const struct {
        const char *numerator;
        const char *denominator;
        const char *step;
        mete_rounding rounding;
        const char *result;
    } cases[] = {
        {"10", "3", "0.01", METE_ROUND_NEAREST, "3.33"},
        {"10", "3", "0.01", METE_ROUND_UP, "3.34"},
        {"20", "3", "0.01", METE_ROUND_NEAREST, "6.67"},
        {"20", "3", "0.01", METE_ROUND_DOWN, "6.66"},
        {"-10", "3", "0.01", METE_ROUND_UP, "-3.33"},
        {"-10", "3", "0.01", METE_ROUND_DOWN, "-3.34"},
        {"-20", "3", "0.01", METE_ROUND_NEAREST, "-6.67"},
        {"1", "8", "0.01", METE_ROUND_NEAREST, "0.13"},
        {"-1", "8", "0.01", METE_ROUND_NEAREST, "-0.13"},
        {"6", "3", "1", METE_ROUND_UP, "2"},
        {"7", "2", "7", METE_ROUND_NEAREST, "7"},
        {"0", "7", "0.01", METE_ROUND_UP, "0"},
        {"1000000000000", "0.000001", "1", METE_ROUND_UP,
         "1000000000000000000"},
        {"1", "1000000000000", "0.000000000001", METE_ROUND_DOWN,
         "0.000000000001"},
        {"1", "1000000000001", "0.000000000001", METE_ROUND_DOWN, "0"},
        {"0.000000000001", "3", "1000", METE_ROUND_UP, "1000"},
        /* An odd step: the half lies between two counts. */
        {"1", "2", "0.000000000001", METE_ROUND_NEAREST, "0.5"},
        {"0.000000000003", "2", "0.000000000001", METE_ROUND_NEAREST,
         "0.000000000002"},
        {"0.000000000003", "2", "0.000000000003", METE_ROUND_NEAREST,
         "0.000000000003"},
        {"0.000000000004", "3", "0.000000000003", METE_ROUND_NEAREST, "0"}};

    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        mete_exact result = 77;

        ck_assert(mete_exact_divide(
            exact(cases[i].numerator), exact(cases[i].denominator),
            exact(cases[i].step), cases[i].rounding, &result));
        assert_exact(result, exact(cases[i].result));
    }
}
END_TEST

START_TEST(test_divide_refuses_what_does_not_fit)
{
    mete_exact result = 77;

    ck_assert(!mete_exact_divide(1, 0, 1, METE_ROUND_UP, &result));
    ck_assert(!mete_exact_divide(1, -1, 1, METE_ROUND_UP, &result));
    ck_assert(!mete_exact_divide(1, 1, 0, METE_ROUND_UP, &result));
    ck_assert(!mete_exact_divide(1, 1, BIG, METE_ROUND_UP, &result));
    ck_assert(!mete_exact_divide(BIG, 1, 1, METE_ROUND_UP, &result));
    ck_assert(!mete_exact_divide(1, BIG, 1, METE_ROUND_UP, &result));
    ck_assert(!mete_exact_divide(BIG - 1, 1, 1, METE_ROUND_UP, &result));
    ck_assert(
        !mete_exact_divide(BIG - 1, ONE - 1, 1, METE_ROUND_DOWN, &result));
    ck_assert(
        !mete_exact_divide(BIG - 1, ONE, BIG / 2, METE_ROUND_UP, &result));
    assert_exact(result, 77);
    ck_assert(mete_exact_divide(BIG - 1, ONE, 1, METE_ROUND_UP, &result));
    assert_exact(result, BIG - 1);
    ck_assert(mete_exact_divide(1 - BIG, BIG - 1, 1, METE_ROUND_UP, &result));
    assert_exact(result, -ONE);
}
END_TEST

/* n * 10^12 / d digit by digit, as on paper.  False beyond the bound. */
static bool divide_on_paper(mete_exact n, mete_exact d, mete_exact *quotient,
                            mete_exact *rest)
{
    char digits[METE_DECIMAL_TEXT + 16];
    int length = 0;
    mete_exact reversed = n;

    do {
        digits[length++] = (char)(reversed % 10);
        reversed /= 10;
    } while (reversed != 0);
    *quotient = 0;
    *rest = 0;
    for (int i = length + 11; i >= 0; i--) {
        *rest = *rest * 10 + (i >= 12 ? digits[i - 12] : 0);
        if (*quotient >= BIG / 10) {
            return false;
        }
        *quotient = *quotient * 10 + *rest / d;
        *rest %= d;
    }
    return *quotient < BIG;
}

START_TEST(test_divide_agrees_with_paper)
{
    GRand *random = g_rand_new_with_seed(11);
    int done = 0;

    for (int i = 0; i < 300000; i++) {
        mete_exact n = random_exact(random, g_rand_int_range(random, 1, 127));
        mete_exact d = random_exact(random, g_rand_int_range(random, 1, 123));
        mete_exact step = random_exact(random, g_rand_int_range(random, 1, 60));
        mete_rounding rounding = (mete_rounding)(i % 3);
        mete_exact quotient;
        mete_exact rest;
        mete_exact result;
        mete_exact below;
        mete_exact over;
        bool away;

        d = d < 0 ? -d : d + 1;
        step = step < 0 ? -step : step + 1;
        if (!divide_on_paper(n < 0 ? -n : n, d, &quotient, &rest)
            || quotient > BIG - 2 * step) {
            continue;
        }
        /* The size lies `over` + rest / d above a multiple of the step. */
        over = quotient % step;
        below = quotient - over;
        away = rounding == METE_ROUND_NEAREST
                 ? 2 * over + (2 * rest >= d ? 1 : 0) >= step
                 : (over > 0 || rest > 0)
                       && (rounding == METE_ROUND_UP) == (n >= 0);
        below += away ? step : 0;
        ck_assert(mete_exact_divide(n, d, step, rounding, &result));
        assert_exact(result, n < 0 ? -below : below);
        done++;
    }
    ck_assert_int_gt(done, 100000);
    g_rand_free(random);
}
END_TEST

Suite *test_decimal_suite(void)
{
    Suite *suite = suite_create("decimal");
    TCase *tests = tcase_create("decimal");

    tcase_add_test(tests, test_parse_reads_numbers);
    tcase_add_test(tests, test_parse_refuses_everything_else);
    tcase_add_test(tests, test_parse_stops_at_its_length);
    tcase_add_test(tests, test_format_is_shortest);
    tcase_add_test(tests, test_format_and_parse_are_inverse);
    tcase_add_test(tests, test_exact_format_shows_every_digit);
    tcase_add_test(tests, test_format_money_has_two_digits);
    tcase_add_test(tests, test_power_is_ten_times_the_one_before);
    tcase_add_test(tests, test_add_is_checked);
    tcase_add_test(tests, test_multiply_is_checked);
    tcase_add_test(tests, test_share_is_exact_or_refused);
    tcase_add_test(tests, test_round_knows_its_three_ways);
    tcase_add_test(tests, test_round_leaves_missing_ends_alone);
    tcase_add_test(tests, test_round_of_random_numbers_keeps_to_its_definition);
    tcase_add_test(tests, test_divide_rounds_endless_quotients);
    tcase_add_test(tests, test_divide_refuses_what_does_not_fit);
    tcase_add_test(tests, test_divide_agrees_with_paper);
    tcase_set_timeout(tests, 120);
    suite_add_tcase(suite, tests);
    return suite;
}
