/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Later stages of an item: 逾期未改正的，处…….
 *
 * Asked only of items of which some part is a later stage.
 */
#ifndef METE_DECIDE_STAGES_H
#define METE_DECIDE_STAGES_H

#include "decide/evaluation.h"

/* Does the part, whose own `when` has come to `when`, stand now?  A later
 * stage where it has come, an earlier one until a later one replaces it. */
METE_RARE mete_truth mete_stages_stand(mete_evaluation *e, const mete_plan_part *part,
                             mete_truth when);

/* Do its orders?  Where no earlier stage says what is ordered, the later one
 * says it from the beginning. */
METE_RARE mete_truth mete_stages_order(mete_evaluation *e, const mete_plan_part *part,
                             mete_truth when);

/* A part that does not stand, or may not: its orders, and what would follow,
 * which joins no outcome.  Gives what the part itself comes to: nothing, or
 * only orders. */
METE_RARE uint32_t mete_stages_wait(mete_evaluation *e, const mete_plan_part *part,
                          mete_truth when);

#endif
