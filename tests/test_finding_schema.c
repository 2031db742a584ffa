/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * doc/schema/finding.json and case.json, written by hand, against what the
 * library writes: shipped examples, random cases of every shipped item and of
 * random rulebooks.  METE_TEST_FINDINGS sets how many cases an item gets.
 * tests/test_schemas.sh asks a validator that is not ours about the same.
 */
#include "agree_parts.h"
#include "json_schema.h"
#include "shipped_cases.h"

#include "load/load.h"
#include "random_book.h"
#include "report/report.h"

#include <check.h>
#include <stdlib.h>
#include <string.h>

Suite *test_finding_schema_suite(void);

enum { CASES = 250, BOOKS = 20, CASES_A_BOOK = 20 };

static long case_count(void)
{
    const char *text = getenv("METE_TEST_FINDINGS");
    return text != NULL ? strtol(text, NULL, 10) : CASES;
}

static json_t *read_schema(const char *name)
{
    const char *top = getenv("top_srcdir");
    char *path =
        g_build_filename(top != NULL ? top : ".", "doc", "schema", name, NULL);
    json_error_t error;
    json_t *schema = json_load_file(path, JSON_REJECT_DUPLICATES, &error);
    ck_assert_msg(schema != NULL, "%s:%d: %s", path, error.line, error.text);
    g_free(path);
    return schema;
}

static void expect(const json_t *schema, const char *json, bool wanted)
{
    json_t *value = json_loads(json, JSON_REJECT_DUPLICATES, NULL);
    json_schema_must(value != NULL, "%s", json);
    json_schema_must(json_schema_holds(schema, schema, value) == wanted, "%s",
                     json);
    json_decref(value);
}

static void look(mete_finding *finding, const char *json, size_t length,
                 const char *name)
{
    json_t *schema = read_schema("case.json");
    char *text = g_strndup(json, length);
    (void)name;
    expect(schema, text, true);
    json_decref(schema);
    g_free(text);
    schema = read_schema("finding.json");
    expect(schema, mete_finding_json(finding), true);
    json_decref(schema);
}

START_TEST(test_every_shipped_case_fits)
{
    shipped_open();
    shipped_each(look);
    shipped_close();
}
END_TEST

/* All that can be wanted, or nothing, of a case with gaps. */
static void try_case(trial *one, const json_t *schema)
{
    mete_case_presume(one->known, random_below(&one->state, 4) != 0);
    random_known(one->item, one->known, &one->state);
    agree_take_away(one);
    one->partial->want =
        random_below(&one->state, 2) != 0
            ? METE_WANT_MISSING | METE_WANT_WHAT_IF | METE_WANT_TRACE
            : 0;
    if (agree_evaluate(one->partial, one->finding) == METE_EVALUATED) {
        expect(schema, mete_report_json(one->finding), true);
    }
}

static void try_rulebook(mete_rulebook *rulebook, const json_t *schema,
                         long count)
{
    for (size_t i = 0; i < rulebook->item_count; i++) {
        trial *one =
            trial_new(rulebook, rulebook->items[i], (uint64_t)i + 4711);
        for (long j = 0; j < count; j++) {
            try_case(one, schema);
        }
        trial_free(one);
    }
}

START_TEST(test_random_cases_of_shipped_items_fit)
{
    json_t *schema = read_schema("finding.json");
    shipped_open();
    try_rulebook(shipped_rulebook, schema, case_count());
    shipped_close();
    json_decref(schema);
}
END_TEST

START_TEST(test_random_rulebooks_fit)
{
    json_t *schema = read_schema("finding.json");
    for (uint64_t seed = 1000; seed < 1000 + BOOKS; seed++) {
        char *folder = random_book_write(seed);
        mete_faults *faults = mete_faults_new();
        mete_rulebook *rulebook = mete_load_rulebook(folder, faults);
        ck_assert_msg(rulebook != NULL, "random rulebook %d", (int)seed);
        try_rulebook(rulebook, schema, CASES_A_BOOK);
        mete_rulebook_unref(rulebook);
        mete_faults_free(faults);
        random_book_remove(folder);
    }
    json_decref(schema);
}
END_TEST

/* ---- findings that are not ---- */

typedef struct {
    const json_t *schema;
    json_t *root;
    int count;
} hostile;

static void expect_refused(hostile *h, const char *what, const char *key)
{
    json_schema_must(!json_schema_holds(h->schema, h->schema, h->root),
                     "%s %s is taken", what, key);
    h->count++;
}

static void spoil(hostile *h, json_t *value);

/* Without the key, with a value of no type that a finding has, with another
 * key; then what is inside. */
static void spoil_member(hostile *h, json_t *object, const char *key)
{
    json_t *member = json_incref(json_object_get(object, key));
    json_object_del(object, key);
    expect_refused(h, "without", key);
    json_object_set_new(object, key, json_real(1.5));
    expect_refused(h, "a fraction as", key);
    json_object_set_new(object, key, json_object());
    expect_refused(h, "an empty object as", key);
    json_object_set(object, key, member);
    spoil(h, member);
    json_decref(member);
}

static void spoil(hostile *h, json_t *value)
{
    if (json_is_array(value) && json_array_size(value) > 0) {
        spoil(h, json_array_get(value, 0));
    }
    if (!json_is_object(value)) {
        return;
    }
    GPtrArray *keys = g_ptr_array_new_with_free_func(g_free);
    const char *key;
    json_t *member;
    json_object_foreach(value, key, member)
    {
        g_ptr_array_add(keys, g_strdup(key));
    }
    for (guint i = 0; i < keys->len; i++) {
        spoil_member(h, value, keys->pdata[i]);
    }
    json_object_set_new(value, "surplus", json_null());
    expect_refused(h, "one more key", "surplus");
    json_object_del(value, "surplus");
    g_ptr_array_unref(keys);
}

static void spoil_finding(mete_finding *finding, const char *json,
                          size_t length, const char *name)
{
    json_t *schema = read_schema("finding.json");
    hostile h = {schema, json_loads(mete_finding_json(finding), 0, NULL), 0};
    (void)json;
    (void)length;
    (void)name;
    spoil(&h, h.root);
    ck_assert_int_gt(h.count, 100);
    ck_assert(json_schema_holds(schema, schema, h.root));
    json_decref(h.root);
    json_decref(schema);
}

START_TEST(test_finding_schema_is_strict)
{
    shipped_open();
    shipped_each(spoil_finding);
    shipped_close();
}
END_TEST

/* A member that is of the right type and says what no finding says. */
static const char *const bogus[][2] = {
    {"outcome", "\"penalties\""},
    {"possible", "[]"},
    {"possible", "[\"insufficient_facts\"]"},
    {"hull", "\"loose\""},
    {"tier", "{\"name\": null, \"effect\": \"light\"}"},
    {"schema", "\"mete.finding/2\""},
    {"basis", "[{\"role\": \"proves\", \"cite\": \"a\", \"text\": \"b\"}]"},
    {"procedure",
     "[{\"flag\": \"a\", \"state\": \"sometimes\", \"basis\": []}]"},
    {"deadlines", "[{\"name\": \"a\", \"due\": \"2026-3-1\", \"basis\": []}]"},
    {"follows", "[{\"when\": \"a\"}]"},
    {"versions", "{\"act\": null}"},
    {"concurrence", "[]"},
    {"what_if", "{}"},
};

/* What no rulebook of today gives has its shape already. */
static const char *const to_come[][2] = {
    {"procedure",
     "[{\"flag\": \"a\", \"state\": \"possible\", \"basis\": [\"b#1\"]}]"},
    {"deadlines",
     "[{\"name\": \"a\", \"due\": \"2026-03-01\", \"basis\": []}]"},
    {"follows", "[{\"when\": \"a\", \"penalties\": []}]"},
    {"versions",
     "{\"act\": {\"item\": \"a\", \"outcome\": \"gap\", \"penalties\": []},"
     "\"decision\": {\"item\": \"a\", \"outcome\": \"no_penalty\","
     "\"penalties\": []}, \"applied\": \"decision\", \"decided_by\": \"a\"}"},
    {"concurrence", "{\"act\": \"1\", \"kept\": \"a\", \"dropped\": [\"b\"],"
                    "\"decided_by\": \"c\"}"},
    {"what_if", "[{\"fact\": \"a\", \"value\": \"1\", \"outcome\": \"gap\","
                "\"tier\": null, \"says\": \"b\"}]"},
};

static void try_member(const json_t *schema, json_t *finding,
                       const char *const *member, bool wanted)
{
    json_t *value = json_loads(member[1], JSON_DECODE_ANY, NULL);
    json_t *copy = json_copy(finding);
    ck_assert_msg(value != NULL, "%s", member[1]);
    json_object_set_new(copy, member[0], value);
    ck_assert_msg(json_schema_holds(schema, schema, copy) == wanted, "%s: %s",
                  member[0], member[1]);
    json_decref(copy);
}

START_TEST(test_finding_schema_knows_its_words)
{
    json_t *schema = read_schema("finding.json");
    mete_finding *finding = NULL;
    shipped_open();
    mete_case *made = mete_case_new(shipped_rulebook);
    ck_assert_int_eq(mete_case_set_item_at(made, 0), METE_OK);
    ck_assert_int_eq(mete_evaluate(made, &finding, NULL), METE_OK);
    json_t *json = json_loads(mete_finding_json(finding), 0, NULL);
    for (size_t i = 0; i < G_N_ELEMENTS(bogus); i++) {
        try_member(schema, json, bogus[i], false);
    }
    for (size_t i = 0; i < G_N_ELEMENTS(to_come); i++) {
        try_member(schema, json, to_come[i], true);
    }
    json_decref(json);
    mete_finding_free(finding);
    mete_case_free(made);
    shipped_close();
    json_decref(schema);
}
END_TEST

/* ---- cases ---- */

#define ITEM "\"item\": \"fire.60.1.1\""

static const char *const taken[] = {
    "{" ITEM "}",
    "{\"items\": [{" ITEM ", \"act\": \"1\"}]}",
    "{" ITEM ", \"jurisdiction\": \"360302\", \"want\": [\"what_if\"]}",
    "{" ITEM ", \"facts\": {\"a\": null, \"b\": true, \"c\": 3, \"d\": \"3\"}}",
    "{" ITEM ", \"facts\": {\"e\": [], \"f\": [\"2026/3/1\"]}}",
    "{" ITEM ", \"facts\": {\"g\": {\"value\": null, \"reason\": \"\"}}}",
    "{" ITEM ", \"facts\": {\"h\": {\"between\": [false, true]}}}",
    "{" ITEM ", \"facts\": {\"i\": {\"undeterminable\": true}}}",
    "{" ITEM ", \"decision\": {\"deviation\": {\"min\": \"1.2万元\"}}}",
};

static const char *const refused[] = {
    "{}",
    "[]",
    "{\"facts\": {}}",
    "{" ITEM ", \"items\": [{" ITEM "}]}",
    "{\"items\": []}",
    "{\"items\": [{" ITEM ", \"acts\": \"1\"}]}",
    "{\"item\": \"\"}",
    "{\"item\": 60}",
    "{" ITEM ", \"surplus\": 1}",
    "{" ITEM ", \"jurisdiction\": \"3603\"}",
    "{" ITEM ", \"want\": \"trace\"}",
    "{" ITEM ", \"want\": [\"all\"]}",
    "{" ITEM ", \"facts\": []}",
    "{" ITEM ", \"facts\": {\"a\": 1.5}}",
    "{" ITEM ", \"facts\": {\"a\": {}}}",
    "{" ITEM ", \"facts\": {\"a\": {\"value\": 1, \"between\": [1, 2]}}}",
    "{" ITEM ", \"facts\": {\"a\": {\"value\": {\"value\": 1}}}}",
    "{" ITEM ", \"facts\": {\"a\": {\"between\": [1]}}}",
    "{" ITEM ", \"facts\": {\"a\": {\"between\": [1, null]}}}",
    "{" ITEM ", \"facts\": {\"a\": {\"undeterminable\": false}}}",
    "{" ITEM ", \"facts\": {\"a\": {\"value\": 1, \"reason\": 2}}}",
    "{" ITEM ", \"facts\": {\"a\": [\"soon\"]}}",
    "{" ITEM ", \"facts\": {\"a\": [20260301]}}",
    "{" ITEM ", \"decision\": {\"fine\": 1}}",
    "{" ITEM ", \"decision\": {\"deviation\": {\"ground\": \"\"}}}",
    "{" ITEM ", \"decision\": {\"deviation\": {\"min\": true}}}",
};

START_TEST(test_case_schema_is_strict)
{
    json_t *schema = read_schema("case.json");
    for (size_t i = 0; i < G_N_ELEMENTS(taken); i++) {
        expect(schema, taken[i], true);
    }
    for (size_t i = 0; i < G_N_ELEMENTS(refused); i++) {
        expect(schema, refused[i], false);
    }
    json_decref(schema);
}
END_TEST

Suite *test_finding_schema_suite(void)
{
    Suite *suite = suite_create("finding_schema");
    TCase *tests = tcase_create("finding_schema");
    tcase_set_timeout(tests, 600);
    tcase_add_test(tests, test_every_shipped_case_fits);
    tcase_add_test(tests, test_random_cases_of_shipped_items_fit);
    tcase_add_test(tests, test_random_rulebooks_fit);
    tcase_add_test(tests, test_finding_schema_is_strict);
    tcase_add_test(tests, test_finding_schema_knows_its_words);
    tcase_add_test(tests, test_case_schema_is_strict);
    suite_add_tcase(suite, tests);
    return suite;
}
