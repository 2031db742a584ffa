/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Cases of several items.
 */
#include "api/api.h"

#include "decide/several.h"

/* No such item, with the nearest one as hint. */
static int32_t no_item(const mete_case *the_case, const char *id,
                       mete_error **error)
{
    mete_case *trial = mete_case_create(the_case->rulebook);
    mete_faults *faults = mete_faults_new();
    if (trial == NULL) {
        mete_faults_free(faults);
        return mete_error_set(error, METE_ERROR_NO_MEMORY, "no_memory", NULL,
                              "内存不足");
    }
    mete_load_item(trial, id, NULL, faults); /* for its sentence */
    mete_case_destroy(trial);
    return mete_error_take(error, METE_ERROR_NOT_FOUND, faults);
}

static int32_t refused(const mete_case *the_case, mete_case_item_result result,
                       const char *id, const char *act, mete_error **error)
{
    switch (result) {
    case METE_CASE_ITEM_NO_MEMORY:
        return mete_error_set(error, METE_ERROR_NO_MEMORY, "no_memory", NULL,
                              "内存不足");
    case METE_CASE_ITEM_UNKNOWN:
        return no_item(the_case, id, error);
    case METE_CASE_ITEM_NO_ACT:
        return mete_error_set(error, METE_ERROR_BAD_DATA, "bad_act",
                              "写一个短的名称，例如“1”；同一行为写同样的名称",
                              "act是空的，或者不是一行短的文字");
    case METE_CASE_ITEM_TWICE:
        return mete_error_set(error, METE_ERROR_BAD_DATA, "duplicate_item",
                              "只留一处；是两个行为的，act写不同的名称",
                              "行为“%s”已经列了这个事项", act);
    case METE_CASE_ITEM_TOO_MANY:
        return mete_error_set(error, METE_ERROR_BAD_DATA, "too_many_items",
                              NULL, "一个案件最多%d个事项",
                              METE_CASE_ITEMS_MAX);
    default:
        return mete_error_usage(error, "the_case");
    }
}

int32_t mete_case_add_item(mete_case *the_case, const char *id, const char *act,
                           mete_case **item, mete_error **error)
{
    mete_error_reset(error);
    if (item != NULL) {
        *item = NULL;
    }
    if (the_case == NULL || id == NULL || act == NULL) {
        return mete_error_usage(error, the_case == NULL ? "the_case"
                                       : id == NULL     ? "id"
                                                        : "act");
    }
    mete_case_item_result result = mete_case_add(the_case, id, act);
    if (result != METE_CASE_ITEM_ADDED) {
        return refused(the_case, result, id, act, error);
    }
    if (item != NULL) {
        *item = the_case->items[the_case->item_count - 1].own;
    }
    return METE_OK;
}

void mete_keep_drop_several(mete_keep *keep)
{
    for (size_t i = 0; i < keep->several_count; i++) {
        mete_found_free(&keep->several[i]);
    }
    g_free(keep->several);
    keep->several = NULL;
    keep->several_count = 0;
}

bool mete_keep_several(mete_keep *keep, const mete_case *the_case)
{
    mete_keep_drop_several(keep);
    keep->several = g_try_new0(mete_found, the_case->item_count);
    bool fits = keep->several != NULL;
    keep->several_count = fits ? the_case->item_count : 0;
    for (size_t i = 0; fits && i < the_case->item_count; i++) {
        fits = mete_found_take(&keep->several[i], the_case->items[i].whole);
    }
    return fits;
}

const mete_graded *mete_several_fine(const mete_finding *finding, size_t index)
{
    const mete_several *several = finding->several;
    for (size_t i = 0; i < several->sum_count; i++) {
        uint32_t number = several->sums[i].member;
        if (several->totals[number].kind == METE_PENALTY_FINE && index-- == 0) {
            return &several->verdict
                        .penalties[mete_several_total_at(several, number)];
        }
    }
    return NULL;
}
