/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Paths like "tests.0.name": numbers are cut off, names are looked up.
 */
#ifndef METE_API_PATH_H
#define METE_API_PATH_H

#include <stdbool.h>
#include <stddef.h>

typedef struct {
    const char *field;
    const char *text;
} mete_named;

/* Cuts a number and the dot behind it off the path; false if there is none
 * below `limit`.  *path is NULL behind the last part. */
bool mete_path_take_index(const char **path, size_t limit, size_t *index);

/* The text of a field, NULL if there is none; field may be NULL. */
const char *mete_named_find(const mete_named *texts, size_t count,
                            const char *field);

#endif
