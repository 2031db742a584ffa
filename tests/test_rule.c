/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Patterns against their recursive definition, and codes of places.
 */
#include "model/rule.h"

#include <check.h>
#include <string.h>

Suite *test_rule_suite(void);

START_TEST(test_patterns_match_runs)
{
    ck_assert(mete_pattern_matches("market.food.*", "market.food.125.1.1"));
    ck_assert(mete_pattern_matches("market.food.*", "market.food."));
    ck_assert(!mete_pattern_matches("market.food.*", "market.food"));
    ck_assert(mete_pattern_matches("*.125.*", "market.food.125.1.1"));
    ck_assert(mete_pattern_matches("*", ""));
    ck_assert(mete_pattern_matches("", ""));
    ck_assert(!mete_pattern_matches("", "a"));
    ck_assert(mete_pattern_matches("a**b", "ab"));
    ck_assert(!mete_pattern_matches("a*b", "abc"));
    ck_assert(mete_pattern_matches("market.food.125", "market.food.125"));
    ck_assert(!mete_pattern_matches("market.food.12", "market.food.125"));
}
END_TEST

static bool by_definition(const char *pattern, const char *id)
{
    if (*pattern == '\0') {
        return *id == '\0';
    }
    if (*pattern == '*') {
        return by_definition(pattern + 1, id)
            || (*id != '\0' && by_definition(pattern, id + 1));
    }
    return *pattern == *id && by_definition(pattern + 1, id + 1);
}

/* The text of letters a, b and * whose number in base 3 is `number`. */
static void spell(int number, const char *letters, int base, char *text)
{
    while (number > 0) {
        *text++ = letters[number % base];
        number /= base;
    }
    *text = '\0';
}

START_TEST(test_patterns_agree_with_their_definition)
{
    char pattern[16];
    char id[16];

    for (int i = 0; i < 729; i++) {
        spell(i, "ab*", 3, pattern);
        for (int j = 0; j < 128; j++) {
            spell(j, "ab", 2, id);
            if (mete_pattern_matches(pattern, id)
                != by_definition(pattern, id)) {
                ck_abort_msg("%s %s", pattern, id);
            }
        }
    }
}
END_TEST

START_TEST(test_many_stars_take_no_time)
{
    char pattern[2001] = {0};
    char id[4001] = {0};

    memset(id, 'a', 4000);
    for (size_t i = 0; i < 2000; i += 2) {
        pattern[i] = '*';
        pattern[i + 1] = 'a';
    }
    ck_assert(mete_pattern_matches(pattern, id));
    pattern[1999] = 'b';
    ck_assert(!mete_pattern_matches(pattern, id));
}
END_TEST

START_TEST(test_jurisdictions_hold_what_lies_beneath)
{
    ck_assert(mete_jurisdiction_holds("000000", "360302"));
    ck_assert(mete_jurisdiction_holds("360000", "360302"));
    ck_assert(mete_jurisdiction_holds("360300", "360302"));
    ck_assert(mete_jurisdiction_holds("360302", "360302"));
    ck_assert(!mete_jurisdiction_holds("360302", "360300"));
    ck_assert(!mete_jurisdiction_holds("360400", "360302"));
    ck_assert(!mete_jurisdiction_holds("360300", "360000"));
    ck_assert(mete_jurisdiction_holds("110100", "110101"));
    ck_assert(!mete_jurisdiction_holds("100000", "110101"));
}
END_TEST

START_TEST(test_no_jurisdiction_holds_every_place)
{
    ck_assert(mete_jurisdiction_holds(NULL, "360302"));
    ck_assert(mete_jurisdiction_holds(NULL, NULL));
    ck_assert(mete_jurisdiction_holds("000000", NULL));
    ck_assert(!mete_jurisdiction_holds("360000", NULL));
}
END_TEST

Suite *test_rule_suite(void)
{
    Suite *suite = suite_create("rule");
    TCase *tests = tcase_create("rule");

    tcase_add_test(tests, test_patterns_match_runs);
    tcase_add_test(tests, test_patterns_agree_with_their_definition);
    tcase_add_test(tests, test_many_stars_take_no_time);
    tcase_add_test(tests, test_jurisdictions_hold_what_lies_beneath);
    tcase_add_test(tests, test_no_jurisdiction_holds_every_place);
    suite_add_tcase(suite, tests);
    return suite;
}
