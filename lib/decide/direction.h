/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Which way an amount goes when one fact grows.
 */
#ifndef METE_DECIDE_DIRECTION_H
#define METE_DECIDE_DIRECTION_H

#include "decide/evaluation.h"

/* Bits: it may rise, it may fall.  Both: no way is sure. */
enum {
    METE_DIRECTION_NONE = 0,
    METE_DIRECTION_UP = 1,
    METE_DIRECTION_DOWN = 2,
    METE_DIRECTION_MIXED = 3
};

/* With `settled`, conditions inside the amount are taken as decided. */
unsigned mete_direction(const mete_evaluation *e,
                        const mete_expression *expression,
                        const mete_fact *fact, bool settled);

/* Of the truth of a comparison or period: it turns at most once unless
 * mixed. */
unsigned mete_direction_of_atom(const mete_evaluation *e,
                                const mete_expression *atom,
                                const mete_fact *fact);

#endif
