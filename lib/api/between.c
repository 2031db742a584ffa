/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * A fact that is known only to lie between two values: what a case document
 * says as {"between": [low, high]}, and of the same kinds.
 */
#include "api/api.h"

#include <string.h>

/* Two good ends in the wrong order are no mistake of a text. */
static int32_t status_of(const mete_faults *faults)
{
    const mete_fault *first = mete_faults_get(faults, 0);
    return first != NULL && strcmp(first->code, "empty_range") == 0
             ? METE_ERROR_OUT_OF_DOMAIN
             : mete_error_status_of(faults);
}

int32_t mete_case_set_between(mete_case *the_case, const char *name,
                              const char *low, const char *high,
                              mete_error **error)
{
    int32_t status;
    const mete_fact *fact =
        mete_case_find_fact(the_case, name, NULL, &status, error);
    if (fact == NULL) {
        return status;
    }
    if (low == NULL || high == NULL) {
        return mete_error_usage(error, low == NULL ? "low" : "high");
    }
    if (!mete_fact_has_ends(fact)) {
        return mete_case_failed(fact, METE_CASE_WRONG_KIND, error);
    }
    mete_faults *faults = mete_faults_new();
    if (!mete_load_between(the_case, name, low, high, NULL, faults)) {
        return mete_error_take(error, status_of(faults), faults);
    }
    mete_faults_free(faults);
    return METE_OK;
}
