/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * doc/finding.md, which lists every path that can be asked for, against
 * doc/schema/finding.json (itself held against what is written) and against
 * what the library answers.
 */
#include "api/api.h"

#include "shipped_cases.h"

#include <check.h>
#include <glib.h>
#include <jansson.h>
#include <stdlib.h>
#include <string.h>

Suite *test_paths_suite(void);

static char *read_text(const char *path)
{
    const char *top = getenv("top_srcdir");
    char *full = g_build_filename(top != NULL ? top : ".", path, NULL);
    char *text = NULL;
    ck_assert_msg(g_file_get_contents(full, &text, NULL, NULL), "%s", full);
    g_free(full);
    return text;
}

/* "path type" of each row of the section whose heading holds `heading`. */
static GPtrArray *documented(const char *heading)
{
    char *text = read_text("doc/finding.md");
    char **lines = g_strsplit(text, "\n", -1);
    GPtrArray *rows = g_ptr_array_new_with_free_func(g_free);
    bool inside = false;
    for (char **line = lines; *line != NULL; line++) {
        if (g_str_has_prefix(*line, "## ")) {
            inside = strstr(*line, heading) != NULL;
        } else if (inside && g_str_has_prefix(*line, "| `")) {
            char **cells = g_strsplit(*line, "|", 4);
            char *path = g_strdelimit(g_strstrip(cells[1]), "`", ' ');
            g_ptr_array_add(rows, g_strjoin(" ", g_strstrip(path),
                                            g_strstrip(cells[2]), NULL));
            g_strfreev(cells);
        }
    }
    ck_assert_int_gt((int)rows->len, 0);
    g_strfreev(lines);
    g_free(text);
    return rows;
}

static gint by_text(gconstpointer a, gconstpointer b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static void expect_same(GPtrArray *documented_rows, GPtrArray *known)
{
    g_ptr_array_sort(documented_rows, by_text);
    g_ptr_array_sort(known, by_text);
    g_ptr_array_add(documented_rows, g_strdup("(none)"));
    g_ptr_array_add(known, g_strdup("(none)"));
    for (guint i = 0; i < known->len && i < documented_rows->len; i++) {
        ck_assert_msg(strcmp(known->pdata[i], documented_rows->pdata[i]) == 0,
                      "documented %s, but there is %s",
                      (const char *)documented_rows->pdata[i],
                      (const char *)known->pdata[i]);
    }
    ck_assert_uint_eq(known->len, documented_rows->len);
    g_ptr_array_unref(documented_rows);
    g_ptr_array_unref(known);
}

/* ---- the paths of the schema ---- */

static const json_t *meant(const json_t *root, const json_t *schema)
{
    static const char before[] = "#/$defs/";
    const json_t *reference;
    while ((reference = json_object_get(schema, "$ref")) != NULL) {
        schema = json_object_get(json_object_get(root, "$defs"),
                                 json_string_value(reference) + strlen(before));
    }
    return schema;
}

static const char *type_of(const json_t *value)
{
    return json_is_boolean(value) ? "truth" : json_is_null(value) ? "?" : "text";
}

/* Types as the page words them: one of four, and whether it may be null. */
static void add_types(const json_t *root, const json_t *schema,
                      const char **type, bool *null)
{
    static const char *const names[][2] = {{"string", "text"},
                                           {"boolean", "truth"},
                                           {"array", "list"},
                                           {"object", "object"}};
    schema = meant(root, schema);
    json_t *any = json_object_get(schema, "anyOf");
    json_t *values = json_object_get(schema, "enum");
    json_t *one = json_object_get(schema, "const");
    json_t *says = json_object_get(schema, "type");
    for (size_t i = 0; i < json_array_size(any); i++) {
        add_types(root, json_array_get(any, i), type, null);
    }
    for (size_t i = 0; i < json_array_size(values); i++) {
        const char *name = type_of(json_array_get(values, i));
        *null = *null || *name == '?';
        *type = *name == '?' ? *type : name;
    }
    *type = one != NULL ? type_of(one) : *type;
    size_t count = json_is_array(says) ? json_array_size(says) : says != NULL;
    for (size_t i = 0; i < count; i++) {
        const char *name = json_string_value(
            json_is_array(says) ? json_array_get(says, i) : says);
        *null = *null || strcmp(name, "null") == 0;
        for (size_t n = 0; n < G_N_ELEMENTS(names); n++) {
            *type = strcmp(names[n][0], name) == 0 ? names[n][1] : *type;
        }
    }
}

/* Penalties stand in several places and are listed once. */
static void add_paths(const json_t *root, const json_t *schema,
                      const char *path, bool penalties, GPtrArray *paths)
{
    const char *reference =
        json_string_value(json_object_get(schema, "$ref"));
    if (!penalties && reference != NULL
        && strcmp(reference, "#/$defs/penalty") == 0) {
        return;
    }
    schema = meant(root, schema);
    json_t *any = json_object_get(schema, "anyOf");
    json_t *entry = json_object_get(schema, "items");
    const char *key;
    json_t *member;
    for (size_t i = 0; i < json_array_size(any); i++) {
        add_paths(root, json_array_get(any, i), path, penalties, paths);
    }
    if (entry != NULL) {
        char *inner = g_strconcat(path, ".N", NULL);
        add_paths(root, entry, inner, penalties, paths);
        g_free(inner);
    }
    json_object_foreach(json_object_get(schema, "properties"), key, member)
    {
        char *inner = g_strconcat(path, *path != '\0' ? "." : "", key, NULL);
        const char *type = "nothing";
        bool null = false;
        add_types(root, member, &type, &null);
        g_ptr_array_add(paths,
                        g_strconcat(inner, " ", type, null ? "?" : "", NULL));
        add_paths(root, member, inner, strcmp(inner, "penalties") == 0, paths);
        g_free(inner);
    }
}

START_TEST(test_every_key_of_a_finding_is_documented)
{
    char *text = read_text("doc/schema/finding.json");
    json_t *schema = json_loads(text, 0, NULL);
    GPtrArray *paths = g_ptr_array_new_with_free_func(g_free);
    ck_assert_ptr_nonnull(schema);
    add_paths(schema, schema, "", false, paths);
    ck_assert_int_gt((int)paths->len, 100);
    expect_same(documented("mete_finding_get"), paths);
    json_decref(schema);
    g_free(text);
}
END_TEST

/* ---- what the library answers ---- */

static char *path_of_row(const char *row)
{
    char **cells = g_strsplit(row, " ", 2);
    char **pieces = g_strsplit(cells[0], "N", -1);
    char *path = g_strjoinv("0", pieces);
    g_strfreev(pieces);
    g_strfreev(cells);
    return path;
}

static bool may_be_null(const char *row)
{
    return g_str_has_suffix(row, "?");
}

/* Each path, in one finding with a trace. */
static void ask_finding(mete_finding *finding, const char *json, size_t length,
                        const char *name)
{
    GPtrArray *rows = documented("words that are made");
    (void)json;
    (void)length;
    for (guint i = 0; i < rows->len; i++) {
        char *path = path_of_row(rows->pdata[i]);
        bool asked = mete_finding_get(finding, "presumed.0") != NULL
                  || !g_str_has_prefix(path, "presumed");
        ck_assert_msg(!asked || mete_finding_get(finding, path) != NULL,
                      "%s: %s", name, path);
        g_free(path);
    }
    g_ptr_array_unref(rows);
}

START_TEST(test_words_are_made_when_asked_for)
{
    GPtrArray *rows = documented("words that are made");
    GPtrArray *known = g_ptr_array_new_with_free_func(g_free);
    for (size_t i = 0; mete_get_words_path(i) != NULL; i++) {
        const char *path = mete_get_words_path(i);
        bool traced = strcmp(path, "rationale") == 0;
        g_ptr_array_add(known,
                        g_strconcat(path, traced ? " text?" : " text", NULL));
    }
    g_ptr_array_add(known, g_strdup("presumed.N.words text"));
    g_ptr_array_add(known, g_strdup("presumed.N.open text?"));
    expect_same(rows, known);
    shipped_open();
    shipped_each(ask_finding);
    shipped_close();
}
END_TEST

/* Names that the tables of a source file begin their rows with. */
static void add_names(GPtrArray *names, const char *file, const char *pattern)
{
    char *text = read_text(file);
    GRegex *regex = g_regex_new(pattern, 0, 0, NULL);
    GMatchInfo *found;
    for (g_regex_match(regex, text, 0, &found); g_match_info_matches(found);
         g_match_info_next(found, NULL)) {
        g_ptr_array_add(names, g_match_info_fetch(found, 1));
    }
    g_match_info_free(found);
    g_regex_unref(regex);
    g_free(text);
}

static bool has_row(const GPtrArray *rows, const char *name)
{
    for (guint i = 0; i < rows->len; i++) {
        if (g_str_has_prefix(rows->pdata[i], name)
            && ((const char *)rows->pdata[i])[strlen(name)] == ' ') {
            return true;
        }
    }
    return false;
}

static void expect_rows(const char *heading, const char *file,
                        const char *pattern)
{
    GPtrArray *rows = documented(heading);
    GPtrArray *names = g_ptr_array_new_with_free_func(g_free);
    add_names(names, file, pattern);
    ck_assert_msg(names->len > 0, "%s: nothing like %s", file, pattern);
    for (guint i = 0; i < names->len; i++) {
        const char *name = names->pdata[i];
        ck_assert_msg(has_row(rows, name), "%s: %s is not documented", file,
                      name);
    }
    g_ptr_array_unref(names);
    g_ptr_array_unref(rows);
}

START_TEST(test_every_name_of_the_code_is_documented)
{
    expect_rows("mete_rulebook_get", "lib/api/rulebook.c",
                "\\{\"([a-z]+)\", rulebook->");
    expect_rows("mete_item_get", "lib/api/rulebook.c",
                "\\{\"([a-z]+)\", item->");
    expect_rows("mete_fact_get", "lib/api/fact.c",
                "\\{\"([a-z]+)\", (?:mete_fact_|fact->|yes)");
    GPtrArray *codes = g_ptr_array_new_with_free_func(g_free);
    add_names(codes, "lib/report/diagnostics.c", "\\{\"([a-z_]+)\", \"");
    GPtrArray *rows = documented("Diagnostics");
    ck_assert_uint_eq(codes->len, rows->len);
    g_ptr_array_unref(rows);
    g_ptr_array_unref(codes);
    expect_rows("Diagnostics", "lib/report/diagnostics.c",
                "\\{\"([a-z_]+)\", \"");
}
END_TEST

static const char *ask_rulebook(int32_t index, const char *path)
{
    (void)index;
    return mete_rulebook_get(shipped_rulebook, path);
}

static const char *ask_item(int32_t index, const char *path)
{
    return mete_item_get(shipped_rulebook, index, path);
}

static const char *ask_fact(int32_t index, const char *path)
{
    return mete_fact_get(shipped_rulebook, index, path);
}

static void expect_answers(const char *heading, int32_t index,
                           const char *(*ask)(int32_t, const char *))
{
    GPtrArray *rows = documented(heading);
    for (guint i = 0; i < rows->len; i++) {
        char *path = path_of_row(rows->pdata[i]);
        ck_assert_msg(may_be_null(rows->pdata[i]) || ask(index, path) != NULL,
                      "%s of %d", path, (int)index);
        g_free(path);
    }
    g_ptr_array_unref(rows);
}

START_TEST(test_every_documented_path_is_answered)
{
    shipped_open();
    expect_answers("mete_rulebook_get", 0, ask_rulebook);
    expect_answers("mete_item_get", 0, ask_item);
    for (size_t i = 0; i < mete_fact_count(shipped_rulebook); i++) {
        expect_answers("mete_fact_get", (int32_t)i, ask_fact);
    }
    int32_t harm = mete_fact_index(shipped_rulebook, NULL, "harm");
    ck_assert_ptr_nonnull(ask_fact(harm, "choice.0"));
    ck_assert_ptr_nonnull(ask_fact(harm, "choice.0.id"));
    shipped_close();
}
END_TEST

Suite *test_paths_suite(void)
{
    Suite *suite = suite_create("paths");
    TCase *tests = tcase_create("paths");
    tcase_add_test(tests, test_every_key_of_a_finding_is_documented);
    tcase_add_test(tests, test_words_are_made_when_asked_for);
    tcase_add_test(tests, test_every_name_of_the_code_is_documented);
    tcase_add_test(tests, test_every_documented_path_is_answered);
    suite_add_tcase(suite, tests);
    return suite;
}
