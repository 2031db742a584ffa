/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Paths like "tests.0.name".
 */
#include "api/path.h"

#include <glib.h>
#include <string.h>

bool mete_path_take_index(const char **path, size_t limit, size_t *index)
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

const char *mete_named_find(const mete_named *texts, size_t count,
                             const char *field)
{
    for (size_t i = 0; field != NULL && i < count; i++) {
        if (strcmp(texts[i].field, field) == 0) {
            return texts[i].text;
        }
    }
    return NULL;
}
