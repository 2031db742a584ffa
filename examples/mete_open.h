/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Which facts an officer is still to be asked for.
 */
#ifndef METE_EXAMPLES_OPEN_H
#define METE_EXAMPLES_OPEN_H

#include "mete_answers.h"

#include <glib.h>
#include <mete.h>

typedef struct {
    char *key;
    char *ask;       /* the question of the library; NULL: the fact's own */
    gboolean weighs; /* a factor that is counted lowest without it */
} mete_open_fact;

/* What the finding misses, and then what would settle factors that it has
 * counted lowest: each once, without what has been asked (`answers`, which
 * may be NULL).  The finding holds what is missing and a trace.
 * Returns: mete_open_fact, to be freed with g_array_unref(). */
GArray *mete_open_facts(mete_finding *finding, const mete_answers *answers);

#endif
