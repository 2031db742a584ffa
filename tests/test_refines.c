/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Levels: the item that stands at a place, whichever id the case names, and
 * what the finding says of its superior.
 */
#include "scripts.h"

#include "decide/evaluate.h"
#include "model/case_items.h"
#include "report/report.h"

#include <check.h>
#include <string.h>

Suite *test_refines_suite(void);

static mete_rulebook *rulebook;
static mete_case *the_case;
static mete_finding *finding;

static const char head[] =
    "statute \"法\" { title = \"法\", rank = \"law\","
    " effective = { from = \"2015-01-01\" }, articles = { [\"1\"] = \"甲\" } }\n"
    "hurt = flag { \"有危害\" }\n"
    "document \"省\" { title = \"省表\", number = \"一号\", issuer = \"省局\","
    " level = \"province\", jurisdiction = \"360000\","
    " published_on = \"2020-01-01\", effective = { from = \"2020-01-01\" } }\n"
    "item \"a\" { title = \"甲\", punishes = \"法#1\", document = \"省\",\n"
    "  statute = { fine { \"1万元以上10万元以下\" } }, tiers = {\n"
    "    tier { \"轻\", when = \"非 有危害\", fine = \"1万元以上2万元以下\" },\n"
    "    tier { \"重\", otherwise = true, fine = \"2万元以上5万元以下\" } } }\n";

static const char low[] =
    "document \"区\" { title = \"区表\", number = \"二号\", issuer = \"区局\","
    " level = \"county\", jurisdiction = \"360302\", refines = \"省\","
    " published_on = \"2020-01-01\", effective = { from = \"2020-01-01\" } }\n"
    "item \"b\" { title = \"乙\", punishes = \"法#1\", document = \"区\","
    " refines = \"a\",\n"
    "  statute = { fine { \"1万元以上10万元以下\" } }, tiers = {\n"
    "    tier { \"一\", when = \"有危害\", fine = \"19999.99元以上3万元以下\" },"
    "\n    tier { \"二\", otherwise = true,"
    " fine = \"20000.01元以上4万元以下\" } } }\n";

static void write_book(const char *folder, const char *extends,
                       const char *text)
{
    char *path = g_strconcat(folder, "/rulebook.lua", NULL);
    char *made = g_strdup_printf(
        "rulebook \"%s\" { title = \"题\", jurisdiction = \"360300\","
        " dialect = 1, extends = { %s }, files = { \"a.lua\" } }",
        folder, extends);

    scripts_write(path, made);
    g_free(made);
    g_free(path);
    path = g_strconcat(folder, "/a.lua", NULL);
    scripts_write(path, text);
    g_free(path);
}

static void set_up(void)
{
    scripts_begin();
    write_book("high", "", head);
    write_book("low", "\"../high\"", low);
    rulebook = scripts_open("low");
    ck_assert_ptr_nonnull(rulebook);
    the_case = mete_case_create(rulebook);
    finding = mete_finding_create();
}

static void tear_down(void)
{
    mete_finding_destroy(finding);
    mete_case_destroy(the_case);
    mete_rulebook_unref(rulebook);
    scripts_end();
}

/* Decides `id` at the place where something was hurt, or not. */
static void decide(const char *id, const char *place, int64_t hurt)
{
    mete_case_reset(the_case);
    ck_assert(mete_case_put_item(the_case, id));
    mete_case_put_jurisdiction(the_case, place);
    mete_case_put(the_case, rulebook->facts[0]->index, hurt);
    ck_assert_int_eq(mete_evaluate_case(the_case, finding), METE_EVALUATED);
    ck_assert(mete_finding_list(finding));
}

static bool is_noted(const char *code)
{
    for (size_t i = 0; i < finding->diagnostics.count; i++) {
        if (strcmp(finding->diagnostics.list[i].code, code) == 0) {
            return true;
        }
    }
    return false;
}

START_TEST(test_the_lower_item_stands_under_either_id)
{
    static const char *const ids[] = {"a", "b"};

    for (size_t i = 0; i < G_N_ELEMENTS(ids); i++) {
        decide(ids[i], "360302", 1);
        ck_assert_str_eq(finding->item->id, "b");
        ck_assert(finding->penalties.list[0].min == 20000 * METE_EXACT_ONE);
        ck_assert(finding->penalties.list[0].max == 30000 * METE_EXACT_ONE);
        ck_assert(is_noted("refined"));
        ck_assert(is_noted("narrowed_by_superior"));
    }
}
END_TEST

START_TEST(test_elsewhere_the_superior_stands_under_either_id)
{
    static const char *const ids[] = {"a", "b"};

    for (size_t i = 0; i < G_N_ELEMENTS(ids); i++) {
        decide(ids[i], "360323", 1);
        ck_assert_str_eq(finding->item->id, "a");
        ck_assert(finding->penalties.list[0].max == 50000 * METE_EXACT_ONE);
        ck_assert(!is_noted("refined"));
    }
}
END_TEST

START_TEST(test_a_fen_apart_is_a_conflict_that_names_both)
{
    const char *json;

    decide("a", "360302", 0);
    ck_assert_int_eq((int)finding->outcome, METE_OUTCOME_CONFLICT);
    ck_assert_uint_eq(finding->penalties.count, 0);
    json = mete_report_json(finding);
    ck_assert_ptr_nonnull(strstr(json, "refines_nothing"));
    ck_assert_ptr_nonnull(strstr(json, "《区表》（二号）"));
    ck_assert_ptr_nonnull(strstr(json, "《省表》（一号）"));
}
END_TEST

START_TEST(test_what_is_unknown_is_explored_on_both_levels)
{
    mete_case_reset(the_case);
    ck_assert(mete_case_put_item(the_case, "a"));
    mete_case_put_jurisdiction(the_case, "360302");
    the_case->want = METE_WANT_MISSING;
    ck_assert_int_eq(mete_evaluate_case(the_case, finding), METE_EVALUATED);
    ck_assert_uint_eq(finding->possible, 1u << METE_OUTCOME_PENALTY
                                             | 1u << METE_OUTCOME_CONFLICT);
    ck_assert(finding->tight);
    ck_assert_uint_eq(finding->missing.count, 1);
}
END_TEST

START_TEST(test_one_act_has_the_violation_once)
{
    static const char *const orders[][2] = {{"a", "b"}, {"b", "a"}};

    for (size_t i = 0; i < G_N_ELEMENTS(orders); i++) {
        mete_case_reset(the_case);
        ck_assert_int_eq(mete_case_add(the_case, orders[i][0], "一"),
                         METE_CASE_ITEM_ADDED);
        ck_assert_int_eq(mete_case_add(the_case, orders[i][1], "一"),
                         METE_CASE_ITEM_TWICE);
        ck_assert_int_eq(mete_case_add(the_case, orders[i][1], "二"),
                         METE_CASE_ITEM_ADDED);
    }
}
END_TEST

Suite *test_refines_suite(void)
{
    Suite *suite = suite_create("refines");
    TCase *tcase = tcase_create("levels");

    tcase_add_checked_fixture(tcase, set_up, tear_down);
    tcase_add_test(tcase, test_the_lower_item_stands_under_either_id);
    tcase_add_test(tcase, test_elsewhere_the_superior_stands_under_either_id);
    tcase_add_test(tcase, test_a_fen_apart_is_a_conflict_that_names_both);
    tcase_add_test(tcase, test_what_is_unknown_is_explored_on_both_levels);
    tcase_add_test(tcase, test_one_act_has_the_violation_once);
    suite_add_tcase(suite, tcase);
    return suite;
}
