/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Cases: their life, their item and place, and all that is read from text.
 */
#include "api/api.h"

mete_case *mete_case_new(mete_rulebook *rulebook)
{
    return rulebook != NULL ? mete_case_create(rulebook) : NULL;
}

void mete_case_free(mete_case *the_case)
{
    if (the_case != NULL && the_case->owner == NULL) {
        mete_case_destroy(the_case);
    }
}

int32_t mete_case_clear(mete_case *the_case)
{
    if (METE_UNLIKELY(the_case == NULL)) {
        return METE_ERROR_USAGE;
    }
    const mete_item *item = the_case->item;
    mete_item_run versions = the_case->versions;
    mete_case_reset(the_case);
    if (METE_UNLIKELY(the_case->owner != NULL)) { /* it stays what it is */
        the_case->item = item;
        the_case->versions = versions;
    }
    return METE_OK;
}

int32_t mete_case_from_json(mete_case *the_case, const char *json,
                            size_t length, const char *name, mete_error **error)
{
    mete_error_reset(error);
    if (the_case == NULL || the_case->owner != NULL || json == NULL) {
        return mete_error_usage(error, json == NULL ? "json" : "the_case");
    }
    const mete_item *item = the_case->item;
    mete_item_run versions = the_case->versions;
    mete_case_reset(the_case);
    the_case->item = item;
    the_case->versions = versions;
    mete_faults *faults = mete_faults_new();
    if (!mete_load_case(the_case, json, length, name, faults)) {
        return mete_error_take(error, mete_error_status_of(faults), faults);
    }
    mete_faults_free(faults);
    return METE_OK;
}

/* Has it items in the place of one, or is it of such an item? */
static bool is_of_several(const mete_case *the_case)
{
    return the_case->item_count > 0 || the_case->owner != NULL;
}

int32_t mete_case_set_item(mete_case *the_case, const char *id,
                           mete_error **error)
{
    mete_error_reset(error);
    if (the_case == NULL || is_of_several(the_case) || id == NULL) {
        return mete_error_usage(error, id == NULL ? "id" : "the_case");
    }
    const mete_item *before = the_case->item;
    mete_item_run versions = the_case->versions;
    if (METE_LIKELY(mete_case_put_item(the_case, id))) {
        return METE_OK;
    }
    the_case->item = before;
    the_case->versions = versions;
    mete_faults *faults = mete_faults_new();
    mete_load_item(the_case, id, NULL, faults); /* for its sentence */
    the_case->item = before;
    the_case->versions = versions;
    return mete_error_take(error, METE_ERROR_NOT_FOUND, faults);
}

int32_t mete_case_set_item_at(mete_case *the_case, int32_t index)
{
    if (METE_UNLIKELY(the_case == NULL || is_of_several(the_case))) {
        return METE_ERROR_USAGE;
    }
    const mete_rulebook *rulebook = the_case->rulebook;
    if (METE_UNLIKELY(index < 0 || (size_t)index >= rulebook->item_count)) {
        return METE_ERROR_NOT_FOUND;
    }
    mete_case_put_item_at(the_case, (size_t)index);
    return METE_OK;
}

int32_t mete_case_set_jurisdiction(mete_case *the_case, const char *code,
                                   mete_error **error)
{
    mete_error_reset(error);
    if (the_case == NULL || the_case->owner != NULL) {
        return mete_error_usage(error, "the_case");
    }
    if (!mete_case_put_jurisdiction(the_case, code)) {
        return mete_error_set(error, METE_ERROR_BAD_DATA, "bad_place",
                              "例如“360302”",
                              "行政区划代码应为六位数字，而不是“%s”", code);
    }
    return METE_OK;
}

int32_t mete_case_set_presume(mete_case *the_case, int32_t presume)
{
    if (the_case == NULL || (presume != 0 && presume != 1)) {
        return METE_ERROR_USAGE;
    }
    mete_case_presume(the_case, presume == 1);
    return METE_OK;
}

int32_t mete_case_set_want(mete_case *the_case, uint32_t want)
{
    const uint32_t all =
        METE_WANT_MISSING | METE_WANT_WHAT_IF | METE_WANT_TRACE;
    if (the_case == NULL || (want & ~all) != 0) {
        return METE_ERROR_USAGE;
    }
    the_case->want = want;
    return METE_OK;
}

int32_t mete_case_set(mete_case *the_case, const char *name, const char *value,
                      mete_error **error)
{
    mete_error_reset(error);
    if (the_case == NULL || name == NULL) {
        return mete_error_usage(error, name == NULL ? "name" : "the_case");
    }
    mete_faults *faults = mete_faults_new();
    bool done = value == NULL
                  ? mete_load_facts(the_case, name, NULL, faults)
                  : mete_load_fact(the_case, name, value, NULL, faults);
    if (!done) {
        return mete_error_take(error, mete_error_status_of(faults), faults);
    }
    mete_faults_free(faults);
    return METE_OK;
}
