/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Files of a rulebook by pattern.
 */
#ifndef METE_LOAD_GLOB_H
#define METE_LOAD_GLOB_H

#include <glib.h>
#include <stdbool.h>

/* Does the resolved `path` lie in the resolved folder `root`? */
bool mete_glob_inside(const char *root, const char *path);

/* False for patterns that could leave the folder: "/x", "../x", "a/./b". */
bool mete_glob_is_safe(const char *pattern);

/* Appends the paths below `root` that match, relative to it, in byte order,
 * each to be freed with g_free().  Hidden names and locks of office programs
 * (~$…) are passed over, and so are folders that a symbolic link takes out of
 * `root`. */
void mete_glob_expand(const char *root, const char *pattern, GPtrArray *paths);

#endif
