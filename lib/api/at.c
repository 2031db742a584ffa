/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The fast path: facts by number, a status and nothing else.
 */
#include "api/put.h"

/* As METE_CASE_… number. */
static int32_t status_of(mete_case_result result)
{
    switch (result) {
    case METE_CASE_OK:
        return METE_OK;
    case METE_CASE_NO_MEMORY:
        return METE_ERROR_NO_MEMORY;
    case METE_CASE_WRONG_KIND:
        return METE_ERROR_WRONG_KIND;
    case METE_CASE_OUT_OF_DOMAIN:
    case METE_CASE_NOT_ABSENT:
    case METE_CASE_NOT_UNDETERMINABLE:
        return METE_ERROR_OUT_OF_DOMAIN;
    }
    return METE_ERROR_INTERNAL;
}

static int32_t misused(const mete_case *the_case, int32_t index)
{
    return the_case != NULL && index < 0 ? METE_ERROR_NOT_FOUND
                                         : METE_ERROR_USAGE;
}

static inline bool is_fact(const mete_case *the_case, int32_t index)
{
    return METE_LIKELY(the_case != NULL
                       && (size_t)index < the_case->rulebook->fact_count);
}

#define AT(noun, type)                                                     \
    int32_t mete_case_set_##noun##_at(mete_case *the_case, int32_t index,  \
                                      type value)                          \
    {                                                                      \
        if (!is_fact(the_case, index)) {                                   \
            return misused(the_case, index);                               \
        }                                                                  \
        mete_case_result result = mete_put_##noun(the_case, index, value); \
        return METE_LIKELY(result == METE_CASE_OK) ? METE_OK               \
                                                   : status_of(result);    \
    }

AT(flag, int32_t)
AT(fen, int64_t)
AT(count, int64_t)
AT(date, int32_t)
AT(choice, int32_t)
