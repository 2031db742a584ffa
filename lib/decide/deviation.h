/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The fine that was decided against the one that is recommended.
 *
 * Reported, never changed: what is recommended stays as the stages found it.
 */
#ifndef METE_DECIDE_DEVIATION_H
#define METE_DECIDE_DEVIATION_H

#include "decide/finding.h"

/* Fills what the finding says of the case's deviation and its diagnostics,
 * after everything else.  False when memory is out. */
METE_RARE bool mete_deviation_judge(const mete_case *the_case, mete_finding *finding);

#endif
