/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Opening a rulebook and asking it about itself, its items and its facts.
 */
#include "api/api.h"
#include "decide/ready.h"

#include <stdlib.h>
#include <string.h>

/* NOT_FOUND is said of files; an item or fact that a test does not find is
 * bad data. */
static int32_t status_of(const mete_faults *faults)
{
    int32_t status = mete_error_status_of(faults);
    for (size_t i = 0; i < mete_faults_count(faults); i++) {
        const mete_fault *fault = mete_faults_get(faults, i);
        if (!fault->warning) {
            return strcmp(fault->code, "missing_file") == 0
                        || status != METE_ERROR_NOT_FOUND
                     ? status
                     : METE_ERROR_BAD_DATA;
        }
    }
    return status;
}

int32_t mete_rulebook_open(const char *path, mete_rulebook **rulebook,
                           mete_error **error)
{
    mete_error_reset(error);
    if (rulebook == NULL) {
        return mete_error_usage(error, "rulebook");
    }
    *rulebook = NULL;
    if (path == NULL) {
        return mete_error_usage(error, "path");
    }
    mete_faults *faults = mete_faults_new();
    *rulebook = mete_load_rulebook(path, faults);
    if (*rulebook == NULL) {
        return mete_error_take(error, status_of(faults), faults);
    }
    mete_faults_free(faults);
    mete_ready_rulebook(*rulebook);
    return METE_OK;
}

mete_rulebook *mete_rulebook_ref(mete_rulebook *rulebook)
{
    return rulebook != NULL ? mete_rulebook_hold(rulebook) : NULL;
}

void mete_rulebook_free(mete_rulebook *rulebook)
{
    mete_rulebook_unref(rulebook);
}

const char *mete_rulebook_get(const mete_rulebook *rulebook, const char *field)
{
    if (rulebook == NULL || field == NULL) {
        return NULL;
    }
    if (g_str_has_prefix(field, "tests.")) {
        return mete_tests_get(rulebook, field + strlen("tests."));
    }
    const struct {
        const char *field;
        const char *text;
    } texts[] = {
        {"name", rulebook->name},
        {"title", rulebook->title},
        {"jurisdiction", rulebook->jurisdiction},
        {"fingerprint", rulebook->fingerprint},
        {"warnings", rulebook->warnings},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(texts); i++) {
        if (strcmp(texts[i].field, field) == 0) {
            return texts[i].text;
        }
    }
    return NULL;
}

size_t mete_item_count(const mete_rulebook *rulebook)
{
    return rulebook != NULL ? rulebook->item_count : 0;
}

int32_t mete_item_index(const mete_rulebook *rulebook, const char *id)
{
    if (rulebook == NULL || id == NULL) {
        return METE_ERROR_USAGE;
    }
    size_t first;
    if (mete_rulebook_find_items(rulebook, id, &first) == 0) {
        return METE_ERROR_NOT_FOUND;
    }
    return (int32_t)first;
}

const char *mete_item_get(const mete_rulebook *rulebook, int32_t index,
                          const char *field)
{
    if (rulebook == NULL || field == NULL || index < 0
        || (size_t)index >= rulebook->item_count) {
        return NULL;
    }
    const mete_item *item = rulebook->items[index];
    const struct {
        const char *field;
        const char *text;
    } texts[] = {
        {"id", item->id},     {"title", item->title},
        {"code", item->code}, {"department", item->department},
        {"note", item->note}, {"source", item->source},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(texts); i++) {
        if (strcmp(texts[i].field, field) == 0) {
            return texts[i].text;
        }
    }
    return NULL;
}
