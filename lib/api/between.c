/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * A fact that is known only to lie between two values.
 *
 * The reader of texts knows points only: each end is read into the fact's own
 * slot, taken out again, and what stood there before comes back on failure.
 */
#include "api/api.h"

typedef struct {
    mete_slot slot;
    mete_given given;
} before;

static void put_back(mete_case *the_case, int index, const before *old)
{
    int64_t lo = old->slot.lo;
    if (old->given == METE_GIVEN_NOT) {
        mete_case_put_unknown(the_case, index);
    } else if (old->given == METE_GIVEN_BETWEEN) {
        mete_case_put_between(the_case, index, lo, old->slot.hi);
    } else if (lo == METE_VALUE_ABSENT) {
        mete_case_put_absent(the_case, index);
    } else if (lo == METE_VALUE_UNDETERMINABLE) {
        mete_case_put_undeterminable(the_case, index);
    } else {
        mete_case_put(the_case, index, lo);
    }
}

static bool read_end(mete_case *the_case, const mete_fact *fact,
                     const char *name, const char *text, int64_t *value,
                     mete_faults *faults)
{
    if (!mete_load_fact(the_case, name, text, NULL, faults)) {
        return false;
    }
    *value = the_case->slots[fact->index].lo;
    return true;
}

/* Kinds whose values stand in an order. */
static bool has_order(const mete_fact *fact)
{
    return mete_fact_is_amount(fact) || fact->kind == METE_FACT_DATE
        || fact->kind == METE_FACT_SCALE;
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
    if (!has_order(fact)) {
        return mete_case_failed(fact, METE_CASE_WRONG_KIND, error);
    }
    before old = {the_case->slots[fact->index],
                  (mete_given)the_case->given[fact->index]};
    mete_faults *faults = mete_faults_new();
    int64_t lo = 0;
    int64_t hi = 0;
    bool ok = read_end(the_case, fact, name, low, &lo, faults)
           && read_end(the_case, fact, name, high, &hi, faults);
    if (!ok) {
        put_back(the_case, fact->index, &old);
        return mete_error_take(error, mete_error_status_of(faults), faults);
    }
    mete_faults_free(faults);
    mete_case_result result =
        lo <= hi ? mete_case_put_between(the_case, fact->index, lo, hi)
                 : METE_CASE_OUT_OF_DOMAIN;
    if (result != METE_CASE_OK) {
        put_back(the_case, fact->index, &old);
    }
    return mete_case_failed(fact, result, error);
}
