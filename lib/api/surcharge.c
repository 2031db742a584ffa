/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The surcharge of a fine that is paid late.  A reckoning is its words: both
 * are written at once, so that it needs its rulebook no longer.
 */
#include "api/api.h"

#include "decide/surcharge.h"
#include "report/surcharge.h"

#include <string.h>

struct mete_reckoning {
    mete_keep keep;
    char *json;
    char *text;
};

void mete_reckoning_free(mete_reckoning *reckoning)
{
    if (reckoning != NULL) {
        mete_keep_forget(&reckoning->keep);
        g_free(reckoning->json);
        g_free(reckoning->text);
        g_free(reckoning);
    }
}

static int32_t reckon(const mete_rulebook *rulebook,
                      const mete_late_payment *payment,
                      mete_reckoning_sums *sums, mete_reckoning **reckoning,
                      mete_error **error)
{
    if (!mete_surcharge_reckon_days(rulebook->surcharge, payment, sums)) {
        return mete_error_set(error, METE_ERROR_OVERFLOW, "overflow", NULL,
                              "案件中的数额太大，算不出结果");
    }
    mete_reckoning *made = g_try_new0(mete_reckoning, 1);
    if (made != NULL) {
        made->json = mete_report_surcharge_json(rulebook, sums);
        made->text = mete_report_surcharge_text(sums);
    }
    if (made == NULL || made->json == NULL || made->text == NULL) {
        mete_reckoning_free(made);
        return mete_error_set(error, METE_ERROR_NO_MEMORY, "no_memory", NULL,
                              "内存不足");
    }
    *reckoning = made;
    return METE_OK;
}

int32_t mete_surcharge_reckon(const mete_rulebook *rulebook, const char *json,
                              size_t length, const char *name,
                              mete_reckoning **reckoning, mete_error **error)
{
    mete_error_reset(error);
    if (reckoning == NULL) {
        return mete_error_usage(error, "reckoning");
    }
    *reckoning = NULL;
    if (rulebook == NULL || json == NULL) {
        return mete_error_usage(error, json == NULL ? "json" : "rulebook");
    }
    mete_late_payment payment;
    mete_faults *faults = mete_faults_new();
    if (!mete_load_late_payment(rulebook, json, length, name, &payment,
                                faults)) {
        return mete_error_take(error, mete_error_status_of(faults), faults);
    }
    mete_faults_free(faults);
    mete_reckoning_sums sums;
    return reckon(rulebook, &payment, &sums, reckoning, error);
}

const char *mete_reckoning_get(mete_reckoning *reckoning, const char *path)
{
    if (reckoning == NULL || path == NULL || *path == '\0') {
        return NULL;
    }
    if (strcmp(path, "json") == 0) {
        return reckoning->json;
    }
    if (strcmp(path, "text") == 0) {
        return reckoning->text;
    }
    return mete_get_value(&reckoning->keep, reckoning->json, path);
}
