/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The rulebook's own tests by paths, for whoever runs them.
 */
#include "api/api.h"
#include "api/path.h"

#include <string.h>

static const char *fact_get(const mete_test *test, const char *path)
{
    size_t index;
    if (strcmp(path, "count") == 0) {
        return test->fact_length;
    }
    if (!mete_path_take_index(&path, test->fact_count, &index)) {
        return NULL;
    }
    const mete_test_fact *fact = &test->facts[index];
    const mete_named texts[] = {{"name", fact->name}, {"value", fact->value}};
    return mete_named_find(texts, G_N_ELEMENTS(texts), path);
}

static const char *expectation_get(const mete_test *test, const char *path)
{
    size_t index;
    if (strcmp(path, "count") == 0) {
        return test->expectation_length;
    }
    if (!mete_path_take_index(&path, test->expectation_count, &index)) {
        return NULL;
    }
    const mete_expectation *one = &test->expectations[index];
    const mete_named texts[] = {{"key", one->key},
                           {"written", one->written},
                           {"count", one->values.length}};
    return mete_path_take_index(&path, one->values.count, &index)
             ? path == NULL ? one->values.list[index] : NULL
             : mete_named_find(texts, G_N_ELEMENTS(texts), path);
}

const char *mete_tests_get(const mete_rulebook *rulebook, const char *path)
{
    size_t index;
    if (strcmp(path, "count") == 0) {
        return rulebook->test_length;
    }
    if (!mete_path_take_index(&path, rulebook->test_count, &index) || path == NULL) {
        return NULL;
    }
    const mete_test *test = &rulebook->tests[index];
    const mete_named texts[] = {{"name", test->name},
                           {"at", test->at},
                           {"item", test->item},
                           {"jurisdiction", test->jurisdiction}};
    if (g_str_has_prefix(path, "facts.")) {
        return fact_get(test, path + strlen("facts."));
    }
    if (g_str_has_prefix(path, "expect.")) {
        return expectation_get(test, path + strlen("expect."));
    }
    return mete_named_find(texts, G_N_ELEMENTS(texts), path);
}
