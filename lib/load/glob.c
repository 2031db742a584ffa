/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Patterns, one folder a segment.  Nothing depends on the order in which a
 * file system lists its names.
 */
#include "load/glob.h"

#include <stdlib.h>
#include <string.h>

bool mete_glob_inside(const char *root, const char *path)
{
    size_t length = strlen(root);

    return strncmp(root, path, length) == 0
        && (path[length] == '/' || path[length] == '\0' || length == 1);
}

bool mete_glob_is_safe(const char *pattern)
{
    char **segments = g_strsplit(pattern, "/", -1);
    /* "C:/" and "\" are of another system. */
    bool safe = *pattern != '\0' && strchr(pattern, '\\') == NULL
             && !(g_ascii_isalpha(pattern[0]) && pattern[1] == ':');

    for (char **segment = segments; *segment != NULL; segment++) {
        safe = safe && **segment != '\0' && strcmp(*segment, ".") != 0
            && strcmp(*segment, "..") != 0;
    }
    g_strfreev(segments);
    return safe;
}

static gint compare_paths(gconstpointer a, gconstpointer b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* Names in a folder that match one segment, sorted. */
static GPtrArray *list_names(const char *folder, const char *segment)
{
    GPtrArray *names = g_ptr_array_new_with_free_func(g_free);
    GDir *entries = g_dir_open(folder, 0, NULL);
    const char *name;

    while (entries != NULL && (name = g_dir_read_name(entries)) != NULL) {
        if ((name[0] != '.' || segment[0] == '.')
            && !g_str_has_prefix(name, "~$") /* a lock of Excel or WPS */
            && g_utf8_validate(name, -1, NULL)
            && g_pattern_match_simple(segment, name)) {
            g_ptr_array_add(names, g_strdup(name));
        }
    }
    if (entries != NULL) {
        g_dir_close(entries);
    }
    g_ptr_array_sort(names, compare_paths);
    return names;
}

static bool is_folder_inside(const char *root, const char *path)
{
    char *real = realpath(path, NULL);
    bool inside = real != NULL && mete_glob_inside(root, real)
               && g_file_test(real, G_FILE_TEST_IS_DIR);

    free(real);
    return inside;
}

/* `below` is the part of the path that is matched already, "" or "law/". */
static void expand(const char *root, const char *below, char **segments,
                   GPtrArray *paths)
{
    char *folder = g_build_filename(root, below, NULL);
    GPtrArray *names = list_names(folder, segments[0]);

    for (guint i = 0; i < names->len; i++) {
        char *path = g_strconcat(below, g_ptr_array_index(names, i), NULL);
        char *whole = g_build_filename(root, path, NULL);

        if (segments[1] == NULL) {
            if (!g_file_test(whole, G_FILE_TEST_IS_DIR)) {
                g_ptr_array_add(paths, g_strdup(path));
            }
        } else if (is_folder_inside(root, whole)) {
            char *next = g_strconcat(path, "/", NULL);

            expand(root, next, segments + 1, paths);
            g_free(next);
        }
        g_free(whole);
        g_free(path);
    }
    g_ptr_array_free(names, TRUE);
    g_free(folder);
}

void mete_glob_expand(const char *root, const char *pattern, GPtrArray *paths)
{
    char **segments = g_strsplit(pattern, "/", -1);

    expand(root, "", segments, paths);
    g_strfreev(segments);
}
