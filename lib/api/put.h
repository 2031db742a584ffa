/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * From numbers of the caller to values of a fact: shared by the setters by
 * name and by number, and inlined into both because this is the hot path.
 */
#ifndef METE_API_PUT_H
#define METE_API_PUT_H

#include "api/api.h"

/* Puts what has the fact's own scale, if it lies in its domain. */
static inline mete_case_result mete_put(mete_case *the_case, int index,
                                        const mete_port *port, int64_t value)
{
    if (METE_UNLIKELY((uint64_t)value - (uint64_t)port->lo > port->width)) {
        return METE_CASE_OUT_OF_DOMAIN;
    }
    return mete_case_fill(the_case, index, (mete_slot){value, value},
                          METE_GIVEN_VALUE);
}

static inline const mete_port *mete_port_of(const mete_case *the_case,
                                            int index)
{
    return &the_case->rulebook->ports[index];
}

/* A number that is the value itself. */
static inline mete_case_result mete_put_plain(mete_case *the_case, int index,
                                              uint32_t takes, int32_t value)
{
    const mete_port *port = mete_port_of(the_case, index);
    return METE_LIKELY(port->takes & takes)
             ? mete_put(the_case, index, port, value)
             : METE_CASE_WRONG_KIND;
}

static inline mete_case_result mete_put_flag(mete_case *the_case, int index,
                                             int32_t value)
{
    return mete_put_plain(the_case, index, METE_TAKES_FLAG, value);
}

static inline mete_case_result mete_put_choice(mete_case *the_case, int index,
                                               int32_t choice)
{
    return mete_put_plain(the_case, index, METE_TAKES_CHOICE, choice);
}

static inline mete_case_result mete_put_fen(mete_case *the_case, int index,
                                            int64_t fen)
{
    const mete_port *port = mete_port_of(the_case, index);
    const int64_t most = METE_DECIMAL_MONEY_MAX / METE_DECIMAL_FEN;
    if (METE_UNLIKELY(!(port->takes & METE_TAKES_FEN))) {
        return METE_CASE_WRONG_KIND;
    }
    if (METE_UNLIKELY(fen > most || fen < -most)) {
        return METE_CASE_OUT_OF_DOMAIN;
    }
    return mete_put(the_case, index, port, fen * METE_DECIMAL_FEN);
}

static inline mete_case_result mete_put_count(mete_case *the_case, int index,
                                              int64_t count)
{
    const mete_port *port = mete_port_of(the_case, index);
    int64_t value;
    if (METE_UNLIKELY(!(port->takes & METE_TAKES_COUNT))) {
        return METE_CASE_WRONG_KIND;
    }
    if (METE_UNLIKELY(__builtin_mul_overflow(count, port->scale, &value))) {
        return METE_CASE_OUT_OF_DOMAIN;
    }
    return mete_put(the_case, index, port, value);
}

static inline mete_case_result mete_put_date(mete_case *the_case, int index,
                                             int32_t yyyymmdd)
{
    const mete_port *port = mete_port_of(the_case, index);
    mete_date day;
    if (METE_UNLIKELY(!(port->takes & METE_TAKES_DATE))) {
        return METE_CASE_WRONG_KIND;
    }
    if (METE_UNLIKELY(!mete_date_from_number(yyyymmdd, &day))) {
        return METE_CASE_OUT_OF_DOMAIN;
    }
    return mete_put(the_case, index, port, day);
}

#endif
