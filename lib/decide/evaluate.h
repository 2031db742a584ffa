/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The way of a case through the house: resolve, bars, exemptions,
 * circumstances, grade, round; and over all of it the completions of what is
 * unknown.
 */
#ifndef METE_DECIDE_EVALUATE_H
#define METE_DECIDE_EVALUATE_H

#include "decide/finding.h"

typedef enum {
    METE_EVALUATED,
    METE_EVALUATE_NO_ITEM, /* the case names no item */
    METE_EVALUATE_NO_MEMORY,
    METE_EVALUATE_OVERFLOW /* an amount of this case leaves the numbers */
} mete_evaluate_result;

/* Evaluates the case into `finding` (cleared first).  The case's slots are
 * used as scratch and stand afterwards as they stood before.  Threads: any
 * number, each with its own case and finding. */
mete_evaluate_result mete_evaluate_case(mete_case *the_case,
                                        mete_finding *finding);

#endif
