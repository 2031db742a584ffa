/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Files of a rulebook's folder that none of its patterns has found: they lie
 * in the wrong folder, or an editor has called them 35.lua.txt.
 *
 * What they say is not in force, and nothing else would tell.
 */
#include "load/unread.h"

#include "base/message.h"
#include "load/glob.h"

#include <string.h>

/* How far down is looked; a rulebook's own files lie one folder down. */
static const char *const depths[] = {"*", "*/*", "*/*/*", "*/*/*/*"};

static bool is_tried(const mete_stack *stack, const char *whole)
{
    for (guint i = 0; i < stack->tried->len; i++) {
        if (strcmp(g_ptr_array_index(stack->tried, i), whole) == 0) {
            return true;
        }
    }
    return false;
}

/* "weather/35.LUA" and "weather/35.lua.txt" as they should be called; NULL:
 * it is no script and no list.  To be freed. */
static char *proper_name(const char *path)
{
    static const char *const ends[] = {".lua", ".csv"};
    char *lower = g_ascii_strdown(path, -1);
    char *name = NULL;

    for (size_t i = 0; i < G_N_ELEMENTS(ends) && name == NULL; i++) {
        char *text = g_strconcat(ends[i], ".txt", NULL);
        size_t length = strlen(path);
        size_t less = g_str_has_suffix(lower, ends[i]) ? strlen(ends[i])
                    : g_str_has_suffix(lower, text)    ? strlen(text)
                                                       : 0;

        if (less > 0) {
            name = g_strdup_printf("%.*s%s", (int)(length - less), path,
                                   ends[i]);
        }
        g_free(text);
    }
    g_free(lower);
    return name;
}

static void warn(mete_stack *stack, const mete_layer *layer, const char *path,
                 const char *proper)
{
    char *name = g_strconcat(layer->base, "/", path, NULL);
    mete_place place = {mete_arena_strdup(stack->kept, name), 0, 0};
    const char *slash = strrchr(proper, '/');
    const char *last = slash != NULL ? slash + 1 : proper;
    char *hint =
        strcmp(path, proper) != 0
            ? g_strdup_printf(_("文件名改成“%s”"), last)
            : g_strdup_printf(_("移进部门的文件夹，或者在 rulebook.lua 的 files "
                                "里加上 \"%s\"；用不着就删去"),
                              path);

    mete_faults_warn(stack->faults, "unread_file", &place, hint, "%s",
                     _("这个文件没有读取：files 里没有哪一项符合它"));
    g_free(hint);
    g_free(name);
}

static void look(mete_stack *stack, const mete_layer *layer, const char *path)
{
    char *whole = g_build_filename(layer->folder, path, NULL);
    char *proper = proper_name(path);

    if (proper != NULL && strcmp(path, "rulebook.lua") != 0
        && g_file_test(whole, G_FILE_TEST_IS_REGULAR)
        && !is_tried(stack, whole)) {
        warn(stack, layer, path, proper);
    }
    g_free(proper);
    g_free(whole);
}

void mete_unread_warn(mete_stack *stack, const mete_layer *layer)
{
    for (size_t i = 0; i < G_N_ELEMENTS(depths); i++) {
        GPtrArray *paths = g_ptr_array_new_with_free_func(g_free);

        mete_glob_expand(layer->folder, depths[i], paths);
        for (guint n = 0; n < paths->len; n++) {
            look(stack, layer, g_ptr_array_index(paths, n));
        }
        g_ptr_array_free(paths, TRUE);
    }
}
