/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What a case says of its decision where that may depart from the benchmark:
 * the fine, and on what grounds, approved by whom.  Whether it departs is
 * decide/deviation.c's to say.
 */
#ifndef METE_MODEL_DEVIATION_H
#define METE_MODEL_DEVIATION_H

#include "base/decimal.h"
#include "base/hints.h"

#include <stdbool.h>

typedef struct {
    char *ground; /* owned, like the others; NULL: not said */
    char *approved_by;
    char *approval;
    mete_exact min; /* of the fine that was decided, both included */
    mete_exact max;
} mete_deviation;

/* A copy with texts of its own; NULL when memory is out. */
mete_deviation *mete_deviation_copy(const mete_deviation *deviation);
METE_RARE void mete_deviation_free(mete_deviation *deviation); /* NULL is allowed */

/* Are ground and approval all there? */
bool mete_deviation_is_approved(const mete_deviation *deviation);

#endif
