/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What a case says of its decision, copied and freed.
 */
#include "model/deviation.h"

#include <glib.h>
#include <string.h>

/* False when memory is out; nothing is a copy of nothing. */
static bool copy_text(char **to, const char *from)
{
    size_t bytes = from != NULL ? strlen(from) + 1 : 0;

    *to = from != NULL ? g_try_malloc(bytes) : NULL;
    if (*to != NULL) {
        memcpy(*to, from, bytes);
    }
    return *to != NULL || from == NULL;
}

mete_deviation *mete_deviation_copy(const mete_deviation *deviation)
{
    mete_deviation *copy = g_try_new0(mete_deviation, 1);

    if (copy == NULL) {
        return NULL;
    }
    copy->min = deviation->min;
    copy->max = deviation->max;
    if (!copy_text(&copy->ground, deviation->ground)
        || !copy_text(&copy->approved_by, deviation->approved_by)
        || !copy_text(&copy->approval, deviation->approval)) {
        mete_deviation_free(copy);
        return NULL;
    }
    return copy;
}

void mete_deviation_free(mete_deviation *deviation)
{
    if (deviation != NULL) {
        g_free(deviation->ground);
        g_free(deviation->approved_by);
        g_free(deviation->approval);
        g_free(deviation);
    }
}

static bool is_said(const char *text)
{
    return text != NULL && *text != '\0';
}

bool mete_deviation_is_approved(const mete_deviation *deviation)
{
    return is_said(deviation->ground) && is_said(deviation->approved_by)
        && is_said(deviation->approval);
}
