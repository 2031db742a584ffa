/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The last days of time limits and deadlines.
 */
#ifndef METE_DECIDE_DEADLINES_H
#define METE_DECIDE_DEADLINES_H

#include "decide/evaluation.h"

/* Lists them in the order of the item's rules; false when memory is out. */
bool mete_deadlines_fill(mete_evaluation *e, mete_finding *finding);

#endif
