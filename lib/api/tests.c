/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The rulebook's own tests by paths, for whoever runs them.
 */
#include "api/api.h"

#include <string.h>

/* Cuts a number and the dot behind it off the path; false if there is none
 * below `limit`.  *path is NULL behind the last part. */
static bool take_index(const char **path, size_t limit, size_t *index)
{
    const char *at = *path;
    *index = 0;
    if (at == NULL || !g_ascii_isdigit(*at)) {
        return false;
    }
    for (; g_ascii_isdigit(*at) && *index < limit; at++) {
        *index = *index * 10 + (size_t)(*at - '0');
    }
    *path = *at == '.' ? at + 1 : NULL;
    return *index < limit && (*at == '.' || *at == '\0');
}

typedef struct {
    const char *field;
    const char *text;
} named;

static const char *find_text(const named *texts, size_t count,
                             const char *field)
{
    for (size_t i = 0; field != NULL && i < count; i++) {
        if (strcmp(texts[i].field, field) == 0) {
            return texts[i].text;
        }
    }
    return NULL;
}

static const char *fact_get(const mete_test *test, const char *path)
{
    size_t index;
    if (strcmp(path, "count") == 0) {
        return test->fact_length;
    }
    if (!take_index(&path, test->fact_count, &index)) {
        return NULL;
    }
    const mete_test_fact *fact = &test->facts[index];
    const named texts[] = {{"name", fact->name}, {"value", fact->value}};
    return find_text(texts, G_N_ELEMENTS(texts), path);
}

static const char *expectation_get(const mete_test *test, const char *path)
{
    size_t index;
    if (strcmp(path, "count") == 0) {
        return test->expectation_length;
    }
    if (!take_index(&path, test->expectation_count, &index)) {
        return NULL;
    }
    const mete_expectation *one = &test->expectations[index];
    const named texts[] = {{"key", one->key},
                           {"written", one->written},
                           {"count", one->values.length}};
    return take_index(&path, one->values.count, &index)
             ? path == NULL ? one->values.list[index] : NULL
             : find_text(texts, G_N_ELEMENTS(texts), path);
}

const char *mete_tests_get(const mete_rulebook *rulebook, const char *path)
{
    size_t index;
    if (strcmp(path, "count") == 0) {
        return rulebook->test_length;
    }
    if (!take_index(&path, rulebook->test_count, &index) || path == NULL) {
        return NULL;
    }
    const mete_test *test = &rulebook->tests[index];
    const named texts[] = {{"name", test->name},
                           {"at", test->at},
                           {"item", test->item},
                           {"jurisdiction", test->jurisdiction}};
    if (g_str_has_prefix(path, "facts.")) {
        return fact_get(test, path + strlen("facts."));
    }
    if (g_str_has_prefix(path, "expect.")) {
        return expectation_get(test, path + strlen("expect."));
    }
    return find_text(texts, G_N_ELEMENTS(texts), path);
}
