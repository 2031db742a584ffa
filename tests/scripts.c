/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Helpers of the tests of load/.
 */
#include "scripts.h"

#include <check.h>
#include <glib/gstdio.h>
#include <stdlib.h>
#include <string.h>

GPtrArray *scripts_declared;
mete_faults *scripts_faults;

static mete_arena *arena;
static mete_texts *texts;
static mete_pool *pool;
static char *folder;

void scripts_begin(void)
{
    arena = mete_arena_new();
    texts = mete_texts_new(arena);
    pool = mete_pool_new(mete_sandbox_pool_limit(&mete_budget_of_file));
    scripts_declared = g_ptr_array_new();
    scripts_faults = mete_faults_new();
    folder = NULL;
}

static void remove_all(const char *path)
{
    GDir *names = g_file_test(path, G_FILE_TEST_IS_SYMLINK)
                    ? NULL
                    : g_dir_open(path, 0, NULL);
    const char *name;

    while (names != NULL && (name = g_dir_read_name(names)) != NULL) {
        char *below = g_build_filename(path, name, NULL);

        remove_all(below);
        g_free(below);
    }
    if (names != NULL) {
        g_dir_close(names);
    }
    g_remove(path);
}

void scripts_end(void)
{
    if (folder != NULL) {
        remove_all(folder);
    }
    g_free(folder);
    mete_faults_free(scripts_faults);
    g_ptr_array_free(scripts_declared, TRUE);
    mete_texts_free(texts);
    mete_pool_free(pool);
    mete_arena_free(arena);
}

bool scripts_run(const char *text, size_t length)
{
    mete_source *source = mete_arena_alloc(arena, sizeof *source);
    mete_script script = {
        .source = source,
        .arena = arena,
        .texts = texts,
        .pool = pool,
        .faults = scripts_faults,
        .declared = scripts_declared,
    };
    bool done;

    source->name = "t.lua";
    source->text = mete_arena_copy(arena, text, length + 1);
    source->length = length;
    done = mete_script_run(&script, &mete_budget_of_file);
    mete_faults_sort(scripts_faults);
    return done;
}

char *scripts_describe(bool files)
{
    GString *text = g_string_new(NULL);

    for (size_t i = 0; i < mete_faults_count(scripts_faults); i++) {
        const mete_fault *fault = mete_faults_get(scripts_faults, i);

        g_string_append_printf(text, "%s%s:", i > 0 ? " " : "", fault->code);
        if (files) {
            g_string_append_printf(text, "%s:", fault->file);
        }
        g_string_append_printf(text, "%d:%d", fault->line, fault->column);
    }
    return g_string_free(text, FALSE);
}

void scripts_expect(const char *faults, const char *words)
{
    char *found = scripts_describe(false);
    const mete_fault *first = mete_faults_get(scripts_faults, 0);

    if (strcmp(found, faults) != 0) {
        ck_abort_msg("found %s, expected %s: %s", found, faults,
                     first != NULL ? first->message : "");
    }
    if (words != NULL
        && (first == NULL
            || (strstr(first->message, words) == NULL
                && (first->hint == NULL
                    || strstr(first->hint, words) == NULL)))) {
        ck_abort_msg("no “%s” in “%s” (%s)", words,
                     first != NULL ? first->message : "",
                     first != NULL && first->hint != NULL ? first->hint : "");
    }
    g_free(found);
}

const char *scripts_folder(void)
{
    if (folder == NULL) {
        folder = g_dir_make_tmp("mete-XXXXXX", NULL);
        ck_assert_ptr_nonnull(folder);
    }
    return folder;
}

void scripts_write_bytes(const char *path, const char *bytes, size_t length)
{
    char *whole = g_build_filename(scripts_folder(), path, NULL);
    char *parent = g_path_get_dirname(whole);

    ck_assert_int_eq(g_mkdir_with_parents(parent, 0700), 0);
    ck_assert(g_file_set_contents(whole, bytes, (gssize)length, NULL));
    g_free(parent);
    g_free(whole);
}

void scripts_write(const char *path, const char *text)
{
    scripts_write_bytes(path, text, strlen(text));
}

mete_rulebook *scripts_open(const char *path)
{
    char *whole = g_build_filename(scripts_folder(), path, NULL);
    mete_rulebook *rulebook = mete_load_rulebook(whole, scripts_faults);

    g_free(whole);
    return rulebook;
}
