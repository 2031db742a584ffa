/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The macros of mete.h as a function, and the proof that they are what the
 * layers below call by the same names.
 */
#include "model/case.h"
#include "model/terms.h"

/* Taken before mete.h hides the constants inside behind its macros. */
#define INSIDE(name) INSIDE_##name = METE_##name
enum {
    INSIDE(OUTCOME_PENALTY),
    INSIDE(OUTCOME_NO_PENALTY),
    INSIDE(OUTCOME_MAY_EXEMPT),
    INSIDE(OUTCOME_NOT_FILED),
    INSIDE(OUTCOME_EXEMPTED),
    INSIDE(OUTCOME_TIME_BARRED),
    INSIDE(OUTCOME_CORRECTION_ONLY),
    INSIDE(OUTCOME_TRANSFER),
    INSIDE(OUTCOME_NOT_APPLICABLE),
    INSIDE(OUTCOME_GAP),
    INSIDE(OUTCOME_CONFLICT),
    INSIDE(OUTCOME_INSUFFICIENT_FACTS),
    INSIDE(WANT_MISSING),
    INSIDE(WANT_WHAT_IF),
    INSIDE(WANT_TRACE)
};

#include "api/api.h"

#include <string.h>

#define SAME(name) \
    _Static_assert((int)INSIDE_##name == METE_##name, #name " differs")
SAME(OUTCOME_PENALTY);
SAME(OUTCOME_NO_PENALTY);
SAME(OUTCOME_MAY_EXEMPT);
SAME(OUTCOME_NOT_FILED);
SAME(OUTCOME_EXEMPTED);
SAME(OUTCOME_TIME_BARRED);
SAME(OUTCOME_CORRECTION_ONLY);
SAME(OUTCOME_TRANSFER);
SAME(OUTCOME_NOT_APPLICABLE);
SAME(OUTCOME_GAP);
SAME(OUTCOME_CONFLICT);
SAME(OUTCOME_INSUFFICIENT_FACTS);
SAME(WANT_MISSING);
SAME(WANT_WHAT_IF);
SAME(WANT_TRACE);

#define CONSTANT(name)             \
    {                              \
        "METE_" #name, METE_##name \
    }
static const struct {
    const char *name;
    int32_t value;
} constants[] = {
    CONSTANT(VERSION_NUMBER),
    CONSTANT(OK),
    CONSTANT(ERROR_USAGE),
    CONSTANT(ERROR_NOT_FOUND),
    CONSTANT(ERROR_BAD_DATA),
    CONSTANT(ERROR_NO_MEMORY),
    CONSTANT(ERROR_OVERFLOW),
    CONSTANT(ERROR_INTERNAL),
    CONSTANT(ERROR_WRONG_KIND),
    CONSTANT(ERROR_OUT_OF_DOMAIN),
    CONSTANT(ERROR_NO_ITEM),
    CONSTANT(ERROR_UNBOUNDED),
    CONSTANT(WANT_MISSING),
    CONSTANT(WANT_WHAT_IF),
    CONSTANT(WANT_TRACE),
    CONSTANT(OUTCOME_PENALTY),
    CONSTANT(OUTCOME_NO_PENALTY),
    CONSTANT(OUTCOME_MAY_EXEMPT),
    CONSTANT(OUTCOME_NOT_FILED),
    CONSTANT(OUTCOME_EXEMPTED),
    CONSTANT(OUTCOME_TIME_BARRED),
    CONSTANT(OUTCOME_CORRECTION_ONLY),
    CONSTANT(OUTCOME_TRANSFER),
    CONSTANT(OUTCOME_NOT_APPLICABLE),
    CONSTANT(OUTCOME_GAP),
    CONSTANT(OUTCOME_CONFLICT),
    CONSTANT(OUTCOME_INSUFFICIENT_FACTS),
};

int32_t mete_constant(const char *name, int32_t *value)
{
    if (name == NULL || value == NULL) {
        return METE_ERROR_USAGE;
    }
    for (size_t i = 0; i < G_N_ELEMENTS(constants); i++) {
        if (strcmp(constants[i].name, name) == 0) {
            *value = constants[i].value;
            return METE_OK;
        }
    }
    return METE_ERROR_NOT_FOUND;
}
