/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Unknown facts that can still change the decision, in the order of asking.
 */
#ifndef METE_DECIDE_MISSING_H
#define METE_DECIDE_MISSING_H

#include "decide/diagram.h"
#include "decide/evaluation.h"

/* Reads `missing` off the diagram. */
bool mete_missing_read(const mete_evaluation *e, const mete_diagram *diagram,
                       mete_finding *finding);

/* Where the completions are too many: every fact that is still open. */
bool mete_missing_all(const mete_evaluation *e, const uint32_t *facts,
                      uint32_t count, const mete_verdict *hull,
                      mete_finding *finding);

#endif
