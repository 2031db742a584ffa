/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The last days of time limits and deadlines.
 */
#ifndef METE_DECIDE_DEADLINES_H
#define METE_DECIDE_DEADLINES_H

#include "decide/evaluation.h"

/* Lists them in the order of the item's rules, unless they can wait until
 * somebody reads them (`undated`); false when memory is out. */
bool mete_deadlines_fill(mete_evaluation *e, mete_finding *finding);

/* Lists those that waited. */
bool mete_deadlines_list(mete_finding *finding);

#endif
