/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * A catalogue held against a rulebook, and what was found by paths.
 */
#include "api/api.h"
#include "api/path.h"
#include "model/coverage.h"

#include <string.h>

struct mete_coverage {
    mete_rulebook *rulebook;
    mete_arena *arena;
    mete_catalogue catalogue;
    mete_coverage_found found;
    const char *entry_count;
    const char *share_count;
    const char **counts; /* texts of the counts of each share */
};

static const char *const states[METE_COVERAGE_STATES] = {
    "covered", "exemption_only", "nothing"};
static const char *const matches[] = {NULL, "code", "name", "basis"};

static const char *keep_number(mete_arena *arena, size_t number)
{
    char text[32];
    g_snprintf(text, sizeof text, "%" G_GSIZE_FORMAT, number);
    return mete_arena_strdup(arena, text);
}

static void write_numbers(mete_coverage *coverage)
{
    const mete_coverage_found *found = &coverage->found;
    coverage->entry_count =
        keep_number(coverage->arena, coverage->catalogue.count);
    coverage->share_count = keep_number(coverage->arena, found->share_count);
    coverage->counts = mete_arena_alloc(
        coverage->arena,
        found->share_count * METE_COVERAGE_STATES * sizeof(char *));
    for (size_t i = 0; i < found->share_count * METE_COVERAGE_STATES; i++) {
        coverage->counts[i] = keep_number(
            coverage->arena, found->shares[i / METE_COVERAGE_STATES]
                                 .counts[i % METE_COVERAGE_STATES]);
    }
}

int32_t mete_coverage_read(mete_rulebook *rulebook, const char *csv,
                           size_t length, const char *name,
                           mete_coverage **coverage, mete_error **error)
{
    mete_error_reset(error);
    if (coverage == NULL) {
        return mete_error_usage(error, "coverage");
    }
    *coverage = NULL;
    if (rulebook == NULL || csv == NULL) {
        return mete_error_usage(error, csv == NULL ? "csv" : "rulebook");
    }
    mete_faults *faults = mete_faults_new();
    mete_arena *arena = mete_arena_new();
    mete_catalogue catalogue;
    if (!mete_load_catalogue(
            csv, length,
            mete_arena_strdup(arena, name != NULL ? name : "catalogue"), arena,
            &catalogue, faults)) {
        mete_arena_free(arena);
        return mete_error_take(error, METE_ERROR_BAD_DATA, faults);
    }
    mete_faults_free(faults);
    *coverage = mete_arena_alloc(arena, sizeof **coverage);
    **coverage = (mete_coverage){
        .rulebook = mete_rulebook_hold(rulebook),
        .arena = arena,
        .catalogue = catalogue,
        .found = mete_coverage_of(rulebook, &catalogue, arena),
    };
    write_numbers(*coverage);
    return METE_OK;
}

void mete_coverage_free(mete_coverage *coverage)
{
    if (coverage != NULL) {
        mete_rulebook_unref(coverage->rulebook);
        mete_arena_free(coverage->arena);
    }
}

static const char *share_get(const mete_coverage *coverage, const char *path)
{
    size_t index;
    if (!mete_path_take_index(&path, coverage->found.share_count, &index)) {
        return NULL;
    }
    const char **counts = &coverage->counts[index * METE_COVERAGE_STATES];
    const mete_named texts[] = {
        {"name", coverage->found.shares[index].name},
        {states[METE_COVERED], counts[METE_COVERED]},
        {states[METE_EXEMPTION_ONLY], counts[METE_EXEMPTION_ONLY]},
        {states[METE_NOT_COVERED], counts[METE_NOT_COVERED]},
    };
    return mete_named_find(texts, G_N_ELEMENTS(texts), path);
}

static const char *entry_get(const mete_coverage *coverage, const char *path)
{
    size_t index;
    if (!mete_path_take_index(&path, coverage->catalogue.count, &index)) {
        return NULL;
    }
    const mete_catalogue_entry *entry = &coverage->catalogue.entries[index];
    const mete_coverage_line *line = &coverage->found.lines[index];
    const mete_named texts[] = {
        {"code", entry->code},
        {"name", entry->name},
        {"department", entry->department},
        {"state", states[line->state]},
        {"by", matches[line->by]},
        {"item", line->item != NULL ? line->item->id : NULL},
        {"row", line->row != NULL ? line->row->name : NULL},
        {"document", line->item != NULL && line->item->document != NULL
                         ? line->item->document->title
                         : NULL},
    };
    return mete_named_find(texts, G_N_ELEMENTS(texts), path);
}

const char *mete_coverage_get(const mete_coverage *coverage, const char *path)
{
    if (coverage == NULL || path == NULL) {
        return NULL;
    }
    const mete_named texts[] = {
        {"count", coverage->entry_count},
        {"departments.count", coverage->share_count},
    };
    const char *text = mete_named_find(texts, G_N_ELEMENTS(texts), path);
    return text != NULL ? text
         : g_str_has_prefix(path, "departments.")
             ? share_get(coverage, path + strlen("departments."))
             : entry_get(coverage, path);
}
