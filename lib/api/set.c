/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Facts by name, with a sentence for whatever is refused.
 */
#include "api/put.h"

#include "base/message.h"

int32_t mete_case_failed(const mete_fact *fact, mete_case_result result,
                         mete_error **error)
{
    const char *label = fact->label;
    switch (result) {
    case METE_CASE_OK:
        return METE_OK;
    case METE_CASE_NO_MEMORY:
        return mete_error_set(error, METE_ERROR_NO_MEMORY, "no_memory", NULL,
                              "内存不足");
    case METE_CASE_WRONG_KIND:
        return mete_error_set(error, METE_ERROR_WRONG_KIND, "wrong_kind", NULL,
                              "“%s”应填%s", label,
                              _(mete_fact_kind_label(fact->kind)));
    case METE_CASE_OUT_OF_DOMAIN:
        return mete_error_set(error, METE_ERROR_OUT_OF_DOMAIN, "out_of_domain",
                              NULL, "“%s”没有这样的值", label);
    case METE_CASE_NOT_ABSENT:
        return mete_error_set(error, METE_ERROR_OUT_OF_DOMAIN, "not_absent",
                              "不知道就不要填", "“%s”不能填“没有”", label);
    case METE_CASE_NOT_UNDETERMINABLE:
        return mete_error_set(error, METE_ERROR_OUT_OF_DOMAIN,
                              "not_undeterminable", "不知道就不要填",
                              "“%s”不能填“无法查明”", label);
    }
    return METE_ERROR_INTERNAL;
}

int32_t mete_case_set_flag(mete_case *the_case, const char *name, int32_t value,
                           mete_error **error)
{
    int32_t status;
    bool opposite;
    const mete_fact *fact =
        mete_case_find_fact(the_case, name, &opposite, &status, error);
    if (fact == NULL) {
        return status;
    }
    int32_t turned = opposite && (value == 0 || value == 1) ? 1 - value : value;
    return mete_case_failed(fact, mete_put_flag(the_case, fact->index, turned),
                            error);
}

int32_t mete_case_set_fen(mete_case *the_case, const char *name, int64_t fen,
                          mete_error **error)
{
    int32_t status;
    const mete_fact *fact =
        mete_case_find_fact(the_case, name, NULL, &status, error);
    return fact == NULL
             ? status
             : mete_case_failed(fact, mete_put_fen(the_case, fact->index, fen),
                                error);
}

int32_t mete_case_set_count(mete_case *the_case, const char *name,
                            int64_t count, mete_error **error)
{
    int32_t status;
    const mete_fact *fact =
        mete_case_find_fact(the_case, name, NULL, &status, error);
    return fact == NULL
             ? status
             : mete_case_failed(
                 fact, mete_put_count(the_case, fact->index, count), error);
}

int32_t mete_case_set_date(mete_case *the_case, const char *name,
                           int32_t yyyymmdd, mete_error **error)
{
    int32_t status;
    const mete_fact *fact =
        mete_case_find_fact(the_case, name, NULL, &status, error);
    return fact == NULL
             ? status
             : mete_case_failed(
                 fact, mete_put_date(the_case, fact->index, yyyymmdd), error);
}

int32_t mete_case_add_event(mete_case *the_case, const char *name,
                            int32_t yyyymmdd, mete_error **error)
{
    int32_t status;
    const mete_fact *fact =
        mete_case_find_fact(the_case, name, NULL, &status, error);
    if (fact == NULL) {
        return status;
    }
    mete_date day = 0;
    bool is_day = mete_date_from_number(yyyymmdd, &day);
    if (!is_day && yyyymmdd != 0 && fact->kind == METE_FACT_EVENTS) {
        return mete_case_failed(fact, METE_CASE_OUT_OF_DOMAIN, error);
    }
    return mete_case_failed(
        fact, mete_case_put_events(the_case, fact->index, &day, is_day ? 1 : 0),
        error);
}

int32_t mete_case_set_absent(mete_case *the_case, const char *name,
                             mete_error **error)
{
    int32_t status;
    const mete_fact *fact =
        mete_case_find_fact(the_case, name, NULL, &status, error);
    return fact == NULL
             ? status
             : mete_case_failed(
                 fact, mete_case_put_absent(the_case, fact->index), error);
}

int32_t mete_case_set_undeterminable(mete_case *the_case, const char *name,
                                     const char *reason, mete_error **error)
{
    int32_t status;
    const mete_fact *fact =
        mete_case_find_fact(the_case, name, NULL, &status, error);
    if (fact == NULL) {
        return status;
    }
    mete_case_result result =
        mete_case_put_undeterminable(the_case, fact->index);
    if (result == METE_CASE_OK) {
        result = mete_case_put_reason(the_case, fact->index, reason);
    }
    return mete_case_failed(fact, result, error);
}

int32_t mete_case_set_reason(mete_case *the_case, const char *name,
                             const char *reason, mete_error **error)
{
    int32_t status;
    const mete_fact *fact =
        mete_case_find_fact(the_case, name, NULL, &status, error);
    return fact == NULL
             ? status
             : mete_case_failed(
                 fact, mete_case_put_reason(the_case, fact->index, reason),
                 error);
}
