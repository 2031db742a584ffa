/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The surcharge of a fine that is paid late: the days against a count of each
 * day by itself, the ends by a day and by a fen, documents that are refused,
 * and the two schemas.
 */
#include "book.h"
#include "json_schema.h"
#include "random_case.h"

#include "decide/surcharge.h"
#include "report/surcharge.h"

#include <check.h>
#include <glib.h>
#include <stdlib.h>
#include <string.h>

#include "mete.h"

Suite *test_surcharge_suite(void);

#define RULE                                                           \
    "surcharge { \"加处罚款\", rate = \"3%\", per = \"日\","           \
    " cap = \"100%\", basis = \"测试法#125.1.1\", stays = {"           \
    " { \"诉讼\", basis = \"测试法#125.1.1\" }, { \"复议\" } } }\n"

static mete_reckoning *reckoning;

static void begin(void)
{
    book_begin();
    book_open(RULE);
}

static void end(void)
{
    mete_reckoning_free(reckoning);
    reckoning = NULL;
    book_end();
}

static void reckon(const char *json)
{
    mete_error *error = NULL;
    mete_reckoning_free(reckoning);
    ck_assert_msg(mete_surcharge_reckon(book, json, strlen(json), "a.json",
                                        &reckoning, &error)
                      == METE_OK,
                  "%s", mete_error_get(error, 0, "text"));
}

static void says(const char *json, const char *path, const char *value)
{
    reckon(json);
    ck_assert_str_eq(mete_reckoning_get(reckoning, path), value);
}

static void refuses(const char *json, const char *code, const char *words)
{
    mete_error *error = NULL;
    mete_reckoning *none = NULL;
    ck_assert_int_eq(mete_surcharge_reckon(book, json, strlen(json), "a.json",
                                           &none, &error),
                     METE_ERROR_BAD_DATA);
    ck_assert_ptr_null(none);
    ck_assert_str_eq(mete_error_get(error, 0, "code"), code);
    ck_assert_msg(strstr(mete_error_get(error, 0, "text"), words) != NULL,
                  "%s", mete_error_get(error, 0, "text"));
    mete_error_free(error);
}

#define LATE(fine, until) \
    "{\"fine\":\"" fine "\",\"due\":\"2026-03-16\",\"paid\":\"" until "\"}"

START_TEST(test_a_day_makes_the_difference)
{
    says(LATE("20000", "2026-03-15"), "surcharge", "0.00");
    says(LATE("20000", "2026-03-16"), "surcharge", "0.00");
    says(LATE("20000", "2026-03-17"), "surcharge", "600.00");
    says(LATE("20000", "2026-04-18"), "surcharge", "19800.00");
    says(LATE("20000", "2026-04-19"), "surcharge", "20000.00");
    says(LATE("20000", "2026-04-19"), "uncapped", "20400");
    says(LATE("20000", "2026-04-20"), "cap_reached_on", "2026-04-19");
    says(LATE("20000", "2999-12-31"), "surcharge", "20000.00");
}
END_TEST

START_TEST(test_a_fen_makes_the_difference)
{
    says(LATE("0.01", "2026-03-17"), "surcharge_exact", "0.0003");
    says(LATE("0.01", "2026-03-17"), "surcharge", "0.00");
    says(LATE("0.01", "2026-04-19"), "surcharge", "0.01");
    says(LATE("0.33", "2026-03-17"), "surcharge", "0.00");
    says(LATE("0.34", "2026-03-17"), "surcharge", "0.01");
    says(LATE("19999.99", "2026-03-17"), "surcharge", "599.99");
    says(LATE("100万元", "2026-03-17"), "surcharge_words", "人民币叁万元整");
    says(LATE("1000000000000", "2999-12-31"), "total", "2000000000000.00");
    refuses(LATE("0", "2026-03-17"), "out_of_domain", "一分以上");
    refuses(LATE("0.001", "2026-03-17"), "bad_value", "分");
    refuses(LATE("1000000000000.01", "2026-03-17"), "out_of_domain", "一万亿元");
}
END_TEST

#define ROUNDED(fine, until, rounding, unit)                     \
    "{\"fine\":\"" fine "\",\"due\":\"2026-03-16\",\"paid\":\"" until \
    "\",\"rounding\":\"" rounding "\",\"unit\":\"" unit "\"}"

START_TEST(test_rounding_has_a_name_and_stays_within_the_cap)
{
    says(ROUNDED("150", "2026-03-17", "down", "yuan"), "surcharge", "4.00");
    says(ROUNDED("150", "2026-03-17", "nearest", "yuan"), "surcharge", "5.00");
    says(ROUNDED("140", "2026-03-17", "四舍五入", "元"), "surcharge", "4.00");
    says(ROUNDED("140", "2026-03-17", "上取整", "元"), "surcharge", "5.00");
    says(ROUNDED("140.50", "2026-12-31", "up", "元"), "surcharge", "140.00");
    says(ROUNDED("140.55", "2026-12-31", "nearest", "角"), "surcharge",
         "140.50");
    refuses(ROUNDED("140", "2026-03-17", "away", "元"), "bad_value",
            "四舍五入、上取整、下取整");
    refuses(ROUNDED("140", "2026-03-17", "up", "1元"), "bad_value", "分、角、元");
}
END_TEST

/* ---- stays ---- */

#define STAYED(stays)                                                      \
    "{\"fine\":20000,\"due\":\"2026-03-16\",\"paid\":\"2026-04-25\"," \
    "\"stays\":[" stays "]}"
#define STAY(ground, from, to) \
    "{\"ground\":\"" ground "\",\"from\":\"" from "\",\"to\":\"" to "\"}"

START_TEST(test_both_days_of_a_stay_are_within_it)
{
    says(STAYED(STAY("诉讼", "2026-03-17", "2026-03-17")), "days_counted",
         "39");
    says(STAYED(STAY("诉讼", "2026-03-16", "2026-03-16")), "days_counted",
         "40");
    says(STAYED(STAY("诉讼", "2026-04-25", "2026-04-26")), "days_counted",
         "39");
    says(STAYED(STAY("诉讼", "2026-04-26", "2026-04-27")), "stays.0.days", "0");
    says(STAYED("{\"ground\":\"诉讼\",\"from\":\"2026-04-06\",\"to\":null}"),
         "days_counted", "20");
    says(STAYED("{\"ground\":\"诉讼\",\"from\":\"2026-04-06\"}"), "surcharge",
         "12000.00");
}
END_TEST

START_TEST(test_days_of_two_stays_are_taken_out_once)
{
    const char *json = STAYED(STAY("诉讼", "2026-03-20", "2026-03-29") ","
                              STAY("复议", "2026-03-25", "2026-04-03"));
    says(json, "days_stayed", "15");
    says(json, "stays.0.days", "10");
    says(json, "stays.1.days", "5");
    says(json, "periods.count", "4");
    says(json, "periods.2.ground", "复议");
    says(json, "basis.count", "1");
}
END_TEST

/* Each day by itself. */
static bool is_halted(const mete_late_payment *payment, mete_date day)
{
    for (size_t i = 0; i < payment->halt_count; i++) {
        if (payment->halts[i].from <= day && day <= payment->halts[i].to) {
            return true;
        }
    }
    return false;
}

static void compare(const mete_late_payment *payment)
{
    static mete_reckoning_sums sums;
    const mete_exact fine = mete_exact_from_decimal(payment->fine);
    mete_exact sum = 0;
    mete_date full = 0;
    int32_t counted = 0;
    mete_date next = payment->due + 1;

    ck_assert(mete_surcharge_reckon_days(book->surcharge, payment, &sums));
    for (mete_date day = next; day <= payment->until; day++) {
        if (!is_halted(payment, day)) {
            counted++;
            sum += fine / 100 * 3;
            full = full == 0 && sum >= fine ? day : full;
        }
    }
    ck_assert_int_eq(sums.counted, counted);
    ck_assert(sums.uncapped == sum);
    ck_assert(sums.exact == (sum < fine ? sum : fine));
    ck_assert_int_eq(sums.full, full != 0);
    ck_assert_int_eq(sums.full_on, full);
    for (size_t i = 0; i < sums.period_count; i++) {
        const mete_reckoned_period *period = &sums.periods[i];
        ck_assert_int_eq(period->from, next);
        for (mete_date day = period->from; day <= period->to; day++) {
            ck_assert_int_eq(is_halted(payment, day), period->halt != NULL);
        }
        next = period->to + 1;
    }
    ck_assert_int_eq(next, payment->until > payment->due ? payment->until + 1
                                                         : payment->due + 1);
}

START_TEST(test_the_days_are_those_that_are_counted_one_by_one)
{
    uint64_t state = 20260316;
    for (int n = 0; n < 3000; n++) {
        mete_late_payment payment = {
            .fine = (mete_decimal)(1 + random_below(&state, 9999999))
                  * METE_DECIMAL_FEN,
            .due = 20000,
            .until = 19995 + (mete_date)random_below(&state, 80),
            .unit = METE_DECIMAL_FEN,
            .rounding = METE_ROUND_DOWN,
            .halt_count = random_below(&state, 7),
        };
        for (size_t i = 0; i < payment.halt_count; i++) {
            mete_date from = 19990 + (mete_date)random_below(&state, 90);
            payment.halts[i] = (mete_halt){
                .stay = &book->surcharge->stays[random_below(&state, 2)],
                .from = from,
                .to = random_below(&state, 8) == 0
                        ? METE_DATE_MAX
                        : from + (mete_date)random_below(&state, 30),
            };
        }
        compare(&payment);
    }
}
END_TEST

/* ---- documents ---- */

START_TEST(test_what_cannot_be_is_refused)
{
    refuses("", "syntax", "空");
    refuses("[]", "wrong_kind", "对象");
    refuses("{}", "missing_key", "fine");
    refuses(STAYED("3"), "wrong_kind", "stays.0.");
    refuses(STAYED(STAY("仲裁", "2026-03-20", "2026-03-21")), "bad_value",
            "诉讼、复议");
    refuses(STAYED(STAY("诉讼", "2026-03-20", "2026-03-19")), "empty_range",
            "写反");
    refuses(STAYED("{\"ground\":\"诉讼\"}"), "missing_key", "from");
    refuses("{\"fine\":1,\"due\":null,\"paid\":\"2026-01-01\"}", "wrong_kind",
            "due");
    refuses("{\"fine\":{\"between\":[1,2]},\"due\":\"2026-01-01\","
            "\"paid\":\"2026-01-01\"}",
            "wrong_kind", "fine");
    refuses("{\"fine\":1,\"due\":\"2026-01-01\",\"paid\":\"2026-01-01\","
            "\"stays\":{}}",
            "wrong_kind", "stays");
    refuses("{\"fine\":-1,\"due\":\"2026-01-01\",\"paid\":\"2026-01-01\"}",
            "out_of_domain", "一分以上");
}
END_TEST

START_TEST(test_a_hundred_stays_are_enough)
{
    GString *json = g_string_new("{\"fine\":100,\"due\":\"2026-03-16\","
                                 "\"paid\":\"2027-03-16\",\"stays\":[");
    for (int i = 0; i < METE_HALTS_MAX; i++) {
        g_string_append(json, i > 0 ? "," : "");
        g_string_append(json, STAY("诉讼", "2026-03-20", "2026-03-20"));
    }
    char *most = g_strconcat(json->str, "]}", NULL);
    says(most, "days_stayed", "1");
    g_free(most);
    g_string_append(json, "," STAY("诉讼", "2026-03-20", "2026-03-20") "]}");
    refuses(json->str, "too_many", "100");
    g_string_free(json, TRUE);
}
END_TEST

START_TEST(test_no_bytes_do_harm)
{
    uint64_t state = 1;
    const char *whole = STAYED(STAY("诉讼", "2026-03-20", "2026-03-29"));
    for (int n = 0; n < 4000; n++) {
        char *bytes = g_strdup(whole);
        size_t length = strlen(whole);
        mete_reckoning *one = NULL;
        mete_error *error = NULL;
        for (uint64_t i = random_below(&state, 4); i < 4; i++) {
            bytes[random_below(&state, (uint32_t)length)] =
                (char)random_below(&state, 256);
        }
        int32_t status = mete_surcharge_reckon(
            book, bytes, random_below(&state, (uint32_t)length + 1), NULL, &one, &error);
        ck_assert_int_eq(status == METE_OK, one != NULL);
        ck_assert_int_eq(status == METE_OK, error == NULL);
        mete_reckoning_free(one);
        mete_error_free(error);
        g_free(bytes);
    }
}
END_TEST

START_TEST(test_null_is_refused)
{
    ck_assert_int_eq(mete_surcharge_reckon(NULL, "{}", 2, NULL, &reckoning,
                                           NULL),
                     METE_ERROR_USAGE);
    ck_assert_int_eq(mete_surcharge_reckon(book, NULL, 0, NULL, &reckoning,
                                           NULL),
                     METE_ERROR_USAGE);
    ck_assert_int_eq(mete_surcharge_reckon(book, "{}", 2, NULL, NULL, NULL),
                     METE_ERROR_USAGE);
    mete_reckoning_free(NULL);
    ck_assert_ptr_null(mete_reckoning_get(NULL, "surcharge"));
    reckon(LATE("1", "2026-03-16"));
    ck_assert_ptr_null(mete_reckoning_get(reckoning, NULL));
    ck_assert_ptr_null(mete_reckoning_get(reckoning, ""));
    ck_assert_ptr_null(mete_reckoning_get(reckoning, "cap_reached_on"));
    ck_assert_ptr_null(mete_reckoning_get(reckoning, "periods.7.days"));
    ck_assert_str_eq(mete_reckoning_get(reckoning, "periods.count"), "0");
}
END_TEST

static void fits(const char *name, const char *json)
{
    const char *top = getenv("top_srcdir");
    char *path =
        g_build_filename(top != NULL ? top : ".", "doc", "schema", name, NULL);
    json_t *schema = json_load_file(path, JSON_REJECT_DUPLICATES, NULL);
    json_t *value = json_loads(json, JSON_REJECT_DUPLICATES, NULL);
    ck_assert_ptr_nonnull(schema);
    ck_assert_msg(json_schema_holds(schema, schema, value), "%s", json);
    json_decref(value);
    json_decref(schema);
    g_free(path);
}

START_TEST(test_documents_fit_their_schemas)
{
    const char *const documents[] = {
        LATE("2万元", "2026/3/15"),
        STAYED("{\"ground\":\"诉讼\",\"from\":\"2026年4月6日\",\"to\":null}"),
        STAYED(STAY("诉讼", "2026-03-20", "2026-03-29")),
        ROUNDED("140.50", "2026-12-31", "up", "元"),
        "{\"fine\":1,\"due\":\"2026-01-01\",\"today\":\"2026-01-02\"}",
    };
    for (size_t i = 0; i < G_N_ELEMENTS(documents); i++) {
        reckon(documents[i]);
        fits("late_payment.json", documents[i]);
        fits("surcharge.json", mete_reckoning_get(reckoning, "json"));
    }
}
END_TEST

/* ---- the rulebook ---- */

START_TEST(test_a_rulebook_says_which_stays_there_are)
{
    book_refuses("surcharge { \"甲\", rate = \"3%\", per = \"日\","
                 " cap = \"100%\", stays = { { \"诉讼\" }, { \"诉讼\" } } }\n",
                 "duplicate:1:0", "写了两次");
    book_refuses("surcharge { \"甲\", rate = \"3%\", per = \"日\","
                 " cap = \"100%\", stays = { \"诉讼\" } }\n",
                 "wrong_type:1:56", "basis = ");
}
END_TEST

START_TEST(test_without_a_surcharge_there_is_none)
{
    book_end();
    book_begin();
    book_open("");
    refuses(LATE("1", "2026-03-16"), "no_surcharge", "加处罚款");
}
END_TEST

Suite *test_surcharge_suite(void)
{
    Suite *suite = suite_create("surcharge");
    TCase *tests = tcase_create("surcharge");

    tcase_add_checked_fixture(tests, begin, end);
    tcase_set_timeout(tests, 60);
    tcase_add_test(tests, test_a_day_makes_the_difference);
    tcase_add_test(tests, test_a_fen_makes_the_difference);
    tcase_add_test(tests, test_rounding_has_a_name_and_stays_within_the_cap);
    tcase_add_test(tests, test_both_days_of_a_stay_are_within_it);
    tcase_add_test(tests, test_days_of_two_stays_are_taken_out_once);
    tcase_add_test(tests, test_the_days_are_those_that_are_counted_one_by_one);
    tcase_add_test(tests, test_what_cannot_be_is_refused);
    tcase_add_test(tests, test_a_hundred_stays_are_enough);
    tcase_add_test(tests, test_no_bytes_do_harm);
    tcase_add_test(tests, test_null_is_refused);
    tcase_add_test(tests, test_documents_fit_their_schemas);
    tcase_add_test(tests, test_a_rulebook_says_which_stays_there_are);
    tcase_add_test(tests, test_without_a_surcharge_there_is_none);
    suite_add_tcase(suite, tests);
    return suite;
}
