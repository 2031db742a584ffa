/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * From numbers of the caller to values of a fact: shared by the setters by
 * name and by number, and inlined into both because this is the hot path.
 */
#ifndef METE_API_PUT_H
#define METE_API_PUT_H

#include "api/api.h"

#define METE_KINDS(kind) (1U << (kind))

enum {
    METE_KINDS_FLAG =
        METE_KINDS(METE_FACT_FLAG) | METE_KINDS(METE_FACT_JUDGEMENT),
    METE_KINDS_CHOICE =
        METE_KINDS(METE_FACT_CHOICE) | METE_KINDS(METE_FACT_SCALE),
    METE_KINDS_NUMBER =
        METE_KINDS(METE_FACT_COUNT) | METE_KINDS(METE_FACT_NUMBER)
};

static inline bool mete_put_suits(const mete_fact *fact, unsigned kinds)
{
    return METE_LIKELY((kinds >> fact->kind & 1U) != 0);
}

static inline mete_case_result mete_put_flag(mete_case *the_case,
                                             const mete_fact *fact,
                                             int32_t value)
{
    if (!mete_put_suits(fact, METE_KINDS_FLAG)) {
        return METE_CASE_WRONG_KIND;
    }
    if (METE_UNLIKELY(value != 0 && value != 1)) {
        return METE_CASE_OUT_OF_DOMAIN;
    }
    return mete_case_put_known(the_case, fact->index, value);
}

static inline mete_case_result mete_put_fen(mete_case *the_case,
                                            const mete_fact *fact, int64_t fen)
{
    const int64_t most = METE_DECIMAL_MONEY_MAX / METE_DECIMAL_FEN;
    if (!mete_put_suits(fact, METE_KINDS(METE_FACT_MONEY))
        && fact->unit != METE_UNIT_MONEY) {
        return METE_CASE_WRONG_KIND;
    }
    if (METE_UNLIKELY(fen > most || fen < -most)) {
        return METE_CASE_OUT_OF_DOMAIN;
    }
    return mete_case_put_known(the_case, fact->index, fen * METE_DECIMAL_FEN);
}

static inline mete_case_result mete_put_count(mete_case *the_case,
                                              const mete_fact *fact,
                                              int64_t count)
{
    int64_t value;
    if (!mete_put_suits(fact, METE_KINDS_NUMBER)) {
        return METE_CASE_WRONG_KIND;
    }
    if (METE_UNLIKELY(
            __builtin_mul_overflow(count, fact->unit_scale, &value))) {
        return METE_CASE_OUT_OF_DOMAIN;
    }
    return mete_case_put_known(the_case, fact->index, value);
}

static inline mete_case_result mete_put_date(mete_case *the_case,
                                             const mete_fact *fact,
                                             int32_t yyyymmdd)
{
    mete_date day;
    if (!mete_put_suits(fact, METE_KINDS(METE_FACT_DATE))) {
        return METE_CASE_WRONG_KIND;
    }
    if (METE_UNLIKELY(!mete_date_from_number(yyyymmdd, &day))) {
        return METE_CASE_OUT_OF_DOMAIN;
    }
    return mete_case_put_known(the_case, fact->index, day);
}

static inline mete_case_result mete_put_choice(mete_case *the_case,
                                               const mete_fact *fact,
                                               int32_t choice)
{
    if (!mete_put_suits(fact, METE_KINDS_CHOICE)) {
        return METE_CASE_WRONG_KIND;
    }
    if (METE_UNLIKELY(choice < 0 || (size_t)choice >= fact->label_count)) {
        return METE_CASE_OUT_OF_DOMAIN;
    }
    return mete_case_put_known(the_case, fact->index, choice);
}

#endif
