/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The example cases under the rulebook that ships with them.
 */
#include "shipped_cases.h"

#include <check.h>
#include <glib.h>
#include <stdlib.h>

mete_rulebook *shipped_rulebook;

static char *path_of(const char *folder, const char *name)
{
    const char *top = getenv("top_srcdir");
    return g_build_filename(top != NULL ? top : ".", folder, name, NULL);
}

void shipped_open(void)
{
    char *path = path_of("benchmarks", "pingxiang");
    ck_assert_int_eq(mete_rulebook_open(path, &shipped_rulebook, NULL),
                     METE_OK);
    g_free(path);
}

void shipped_close(void)
{
    mete_rulebook_free(shipped_rulebook);
    shipped_rulebook = NULL;
}

static void look_at(shipped_look *look, const char *name)
{
    char *json;
    gsize length;
    char *path = path_of("examples/cases", name);
    mete_finding *finding = NULL;
    mete_case *made = mete_case_new(shipped_rulebook);
    ck_assert(g_file_get_contents(path, &json, &length, NULL));
    ck_assert_int_eq(mete_case_from_json(made, json, length, name, NULL),
                     METE_OK);
    mete_case_set_want(made, METE_WANT_MISSING | METE_WANT_TRACE);
    ck_assert_int_eq(mete_evaluate(made, &finding, NULL), METE_OK);
    look(finding, json, length, name);
    mete_finding_free(finding);
    mete_case_free(made);
    g_free(json);
    g_free(path);
}

void shipped_each(shipped_look *look)
{
    char *folder = path_of("examples", "cases");
    GDir *dir = g_dir_open(folder, 0, NULL);
    const char *name;
    int count = 0;
    ck_assert_ptr_nonnull(dir);
    while ((name = g_dir_read_name(dir)) != NULL) {
        if (g_str_has_suffix(name, ".json")) {
            look_at(look, name);
            count++;
        }
    }
    g_dir_close(dir);
    g_free(folder);
    ck_assert_int_gt(count, 0);
}
