/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * From the verdict to the finding.
 */
#ifndef METE_DECIDE_FINISH_H
#define METE_DECIDE_FINISH_H

#include "decide/evaluation.h"

/* Fills the finding from one of its verdicts and from `seen`, the truths that
 * every trace of the item has taken.  False when memory is out. */
bool mete_finish(mete_evaluation *e, const mete_verdict *verdict,
                 const uint8_t *seen, mete_finding *finding);

/* Names what the document settles of the item's factors. */
bool mete_finish_settled(mete_evaluation *e, mete_finding *finding);

/* Only what holds of a case whose item does not apply. */
METE_RARE void mete_finish_not_applicable(const char *why, mete_finding *finding);

#endif
