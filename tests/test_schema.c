/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Cases of an item as a JSON Schema: it takes what the reader takes and
 * refuses what the reader refuses, wherever a schema can say so.
 */
#include "json_schema.h"
#include "shipped_cases.h"

#include <check.h>
#include <glib.h>

Suite *test_schema_suite(void);

static json_t *parse(const char *json, size_t length)
{
    json_error_t error;
    json_t *root = json_loadb(json, length, JSON_REJECT_DUPLICATES, &error);
    ck_assert_msg(root != NULL, "%s: %s", error.text, json);
    return root;
}

static json_t *schema_of(mete_finding *finding)
{
    const char *text = mete_finding_get(finding, "item.schema");
    ck_assert_ptr_nonnull(text);
    return parse(text, strlen(text));
}

static void look(mete_finding *finding, const char *json, size_t length,
                 const char *name)
{
    json_t *schema = schema_of(finding);
    json_t *value = parse(json, length);
    ck_assert_msg(json_schema_holds(schema, schema, value), "%s", name);
    json_decref(value);
    json_decref(schema);
}

START_TEST(test_every_shipped_case_fits)
{
    shipped_each(look);
}
END_TEST

#define ITEM "\"item\": \"culture.entertainment.48.3\""

static const char *const taken[] = {
    "{" ITEM "}",
    "{" ITEM ", \"jurisdiction\": \"360302\", \"want\": [\"trace\"]}",
    "{" ITEM ", \"facts\": {\"harm\": \"slight\"}}",
    "{" ITEM ", \"facts\": {\"危害后果\": \"轻微\"}}",
    "{" ITEM ", \"facts\": {\"illegal_gains\": null}}",
    "{" ITEM ", \"facts\": {\"违法所得\": \"1.5万元\"}}",
    "{" ITEM ", \"facts\": {\"illegal_gains\": {\"undeterminable\": true,"
    " \"reason\": \"账册已毁\"}}}",
    "{" ITEM ", \"facts\": {\"illegal_gains\": {\"between\": [\"8\", 20]}}}",
    "{" ITEM ", \"facts\": {\"接纳未成年人人数\": 2}}",
    "{" ITEM ", \"facts\": {\"act_end\": \"2026年3月1日\"}}",
    "{" ITEM ", \"facts\": {\"act_end\": null, \"priors\": []}}",
    "{" ITEM ", \"facts\": {\"priors\": [\"2025/1/9\"]}}",
    "{" ITEM ", \"facts\": {\"grave_case\": {\"value\": true,"
    " \"reason\": \"多次\"}}}",
    "{" ITEM ", \"facts\": {\"决定日期\": \"2026-03-01\"}}",
};

/* Of the rulebook, but not asked for by the item. */
static const char more[] = "{" ITEM ", \"facts\": {\"total_investment\": 800}}";

static const char *const refused[] = {
    "{}",
    "[]",
    "{\"item\": \"another\"}",
    "{" ITEM ", \"fact\": {}}",
    "{" ITEM ", \"jurisdiction\": 360302}",
    "{" ITEM ", \"facts\": {\"priors\": null}}",
    "{" ITEM ", \"facts\": {\"harm\": \"terrible\"}}",
    "{" ITEM ", \"facts\": {\"harm\": null}}",
    "{" ITEM ", \"facts\": {\"harm\": true}}",
    "{" ITEM ", \"facts\": {\"illegal_gains\": -1}}",
    "{" ITEM ", \"facts\": {\"illegal_gains\": 1.5}}",
    "{" ITEM ", \"facts\": {\"illegal_gains\": \"\"}}",
    "{" ITEM ", \"facts\": {\"接纳未成年人人数\": 0}}",
    "{" ITEM ", \"facts\": {\"act_end\": \"20260301\"}}",
    "{" ITEM ", \"facts\": {\"harm\": {\"undeterminable\": true}}}",
    "{" ITEM ", \"facts\": {\"illegal_gains\": {\"between\": [1]}}}",
    "{" ITEM ", \"facts\": {\"priors\": \"2025-01-09\"}}",
    "{" ITEM ", \"facts\": {\"suspected_crime\": \"是\"}}",
    "{" ITEM ", \"facts\": {\"grave_case\": {\"value\": true, \"why\": \"\"}}}",
};

static mete_finding *finding_of(const char *item)
{
    mete_finding *finding = NULL;
    mete_case *made = mete_case_new(shipped_rulebook);
    ck_assert_int_eq(mete_case_set_item(made, item, NULL), METE_OK);
    ck_assert_int_eq(mete_evaluate(made, &finding, NULL), METE_OK);
    mete_case_free(made);
    return finding;
}

/* The reader and the schema say the same. */
static void expect(json_t *schema, const char *json, bool wanted)
{
    json_t *value = parse(json, strlen(json));
    mete_case *made = mete_case_new(shipped_rulebook);
    ck_assert_msg(json_schema_holds(schema, schema, value) == wanted, "%s",
                  json);
    int32_t status = mete_case_from_json(made, json, strlen(json), NULL, NULL);
    ck_assert_msg((status == METE_OK) == wanted, "%s", json);
    mete_case_free(made);
    json_decref(value);
}

START_TEST(test_schema_says_what_the_reader_says)
{
    mete_finding *finding = finding_of("culture.entertainment.48.3");
    json_t *schema = schema_of(finding);
    for (size_t i = 0; i < G_N_ELEMENTS(taken); i++) {
        expect(schema, taken[i], true);
    }
    for (size_t i = 0; i < G_N_ELEMENTS(refused); i++) {
        expect(schema, refused[i], false);
    }
    expect(schema, more, true);
    json_decref(schema);
    mete_finding_free(finding);
}
END_TEST

/* A form has each fact once, with its label and what is presumed. */
START_TEST(test_schema_makes_a_form)
{
    mete_finding *finding = finding_of("market.food.125.1.1");
    json_t *schema = schema_of(finding);
    json_t *facts = json_object_get(
        json_object_get(json_object_get(schema, "properties"), "facts"),
        "properties");
    json_t *value = json_object_get(facts, "goods_value");
    ck_assert_str_eq(json_string_value(json_object_get(value, "title")),
                     "货值金额");
    ck_assert_str_eq(json_string_value(json_object_get(value, "x-kind")),
                     "money");
    json_t *birth = json_object_get(facts, "birth_date");
    ck_assert(json_is_true(json_object_get(birth, "x-personal")));
    json_t *crime = json_object_get(facts, "suspected_crime");
    ck_assert(json_is_false(json_object_get(crime, "default")));
    json_t *mind = json_object_get(facts, "mental_state");
    ck_assert_str_eq(json_string_value(json_object_get(mind, "default")),
                     "normal");
    ck_assert_ptr_null(json_object_get(facts, "total_investment"));
    json_decref(schema);
    mete_finding_free(finding);
}
END_TEST

Suite *test_schema_suite(void)
{
    Suite *suite = suite_create("schema");
    TCase *tests = tcase_create("schema");
    tcase_add_checked_fixture(tests, shipped_open, shipped_close);
    tcase_add_test(tests, test_every_shipped_case_fits);
    tcase_add_test(tests, test_schema_says_what_the_reader_says);
    tcase_add_test(tests, test_schema_makes_a_form);
    suite_add_tcase(suite, tests);
    return suite;
}
