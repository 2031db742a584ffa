/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Evaluating, from a case or from its JSON, into a finding that is used
 * again wherever only the caller holds it.
 */
#include "api/api.h"

mete_finding *mete_finding_own(mete_finding **finding)
{
    mete_finding *mine = *finding;
    if (METE_LIKELY(mine != NULL
                    && __atomic_load_n(&mine->references, __ATOMIC_ACQUIRE)
                           == 1)) {
        if (METE_UNLIKELY(mine->keep != NULL)) {
            mete_keep_forget(mine->keep);
        }
        return mine;
    }
    mine = mete_finding_create();
    mete_finding_free(*finding);
    *finding = mine;
    return mine;
}

void mete_finding_drop(mete_finding **finding)
{
    mete_finding_free(*finding);
    *finding = NULL;
}

static int32_t refused(mete_evaluate_result result, mete_error **error)
{
    switch (result) {
    case METE_EVALUATED:
        return METE_OK;
    case METE_EVALUATE_NO_ITEM:
        return mete_error_set(error, METE_ERROR_NO_ITEM, "no_item",
                              "写明 item，或者用 --item 指定",
                              "案件没有写明违法事项");
    case METE_EVALUATE_NO_MEMORY:
        return mete_error_set(error, METE_ERROR_NO_MEMORY, "no_memory", NULL,
                              "内存不足");
    case METE_EVALUATE_OVERFLOW:
        return mete_error_set(error, METE_ERROR_OVERFLOW, "overflow", NULL,
                              "案件中的数额太大，算不出结果");
    }
    return mete_error_set(error, METE_ERROR_INTERNAL, "internal", NULL,
                          "程序内部错误：评估的结果不明");
}

/* A finding with a trace can tell of its case later on. */
static mete_evaluate_result keep_found(const mete_case *the_case,
                                       mete_finding *finding)
{
    mete_keep *keep = mete_keep_of(finding);
    return keep != NULL && mete_found_take(&keep->found, the_case)
             ? METE_EVALUATED
             : METE_EVALUATE_NO_MEMORY;
}

static mete_evaluate_result keep_several(const mete_case *the_case,
                                         mete_finding *finding)
{
    mete_keep *keep = mete_keep_of(finding);
    return keep != NULL && mete_keep_several(keep, the_case)
             ? METE_EVALUATED
             : METE_EVALUATE_NO_MEMORY;
}

int32_t mete_finding_fill(mete_case *the_case, mete_finding **finding,
                          mete_error **error)
{
    mete_evaluate_result result = mete_evaluate_case(the_case, *finding);
    if (METE_UNLIKELY(the_case->deviation != NULL) && result == METE_EVALUATED
        && !mete_deviation_judge(the_case, *finding)) {
        result = METE_EVALUATE_NO_MEMORY;
    }
    if (result == METE_EVALUATED && (*finding)->has_trace) {
        result = (*finding)->several != NULL
                   ? keep_several(the_case, *finding)
                   : keep_found(the_case, *finding);
    }
    if (METE_LIKELY(result == METE_EVALUATED)) {
        return METE_OK;
    }
    mete_finding_drop(finding);
    return refused(result, error);
}

int32_t mete_evaluate(mete_case *the_case, mete_finding **finding,
                      mete_error **error)
{
    mete_error_reset(error);
    if (METE_UNLIKELY(finding == NULL)) {
        return mete_error_usage(error, "finding");
    }
    if (METE_UNLIKELY(the_case == NULL || the_case->owner != NULL)) {
        mete_finding_drop(finding);
        return mete_error_usage(error, "the_case");
    }
    if (METE_UNLIKELY(mete_finding_own(finding) == NULL)) {
        return refused(METE_EVALUATE_NO_MEMORY, error);
    }
    return mete_finding_fill(the_case, finding, error);
}

/* A case as new, the one that the finding's keep holds where it suits. */
static mete_case *spare_case(mete_keep *keep, mete_rulebook *rulebook)
{
    if (keep->spare != NULL && keep->spare->rulebook != rulebook) {
        mete_case_destroy(keep->spare);
        keep->spare = NULL;
    }
    if (keep->spare == NULL) {
        keep->spare = mete_case_create(rulebook);
    }
    if (keep->spare != NULL) {
        mete_case_reset(keep->spare);
        keep->spare->want = 0;
    }
    if (keep->spare != NULL && !keep->spare->presume) {
        mete_case_presume(keep->spare, true);
    }
    return keep->spare;
}

static int32_t evaluate_text(mete_rulebook *rulebook, const char *json,
                             size_t length, mete_finding **finding,
                             mete_error **error)
{
    mete_finding *mine = mete_finding_own(finding);
    mete_keep *keep = mine != NULL ? mete_keep_of(mine) : NULL;
    mete_case *the_case = keep != NULL ? spare_case(keep, rulebook) : NULL;
    if (the_case == NULL) {
        mete_finding_drop(finding);
        return refused(METE_EVALUATE_NO_MEMORY, error);
    }
    int32_t status = mete_case_from_json(the_case, json, length, NULL, error);
    if (status != METE_OK) {
        mete_finding_drop(finding);
        return status;
    }
    return mete_finding_fill(the_case, finding, error);
}

int32_t mete_evaluate_json(mete_rulebook *rulebook, const char *json,
                           size_t length, mete_finding **finding,
                           const char **text, mete_error **error)
{
    mete_error_reset(error);
    if (text != NULL) {
        *text = NULL;
    }
    if (finding == NULL) {
        return mete_error_usage(error, "finding");
    }
    if (rulebook == NULL || json == NULL) {
        mete_finding_drop(finding);
        return mete_error_usage(error, json == NULL ? "json" : "rulebook");
    }
    int32_t status = evaluate_text(rulebook, json, length, finding, error);
    if (status == METE_OK && text != NULL) {
        *text = mete_finding_json(*finding);
        if (*text == NULL) {
            mete_finding_drop(finding);
            return refused(METE_EVALUATE_NO_MEMORY, error);
        }
    }
    return status;
}
