/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What a document adjusts after grading: 公开道歉承诺，降低30%以上50%以下.
 */
#ifndef METE_DECIDE_ADJUST_H
#define METE_DECIDE_ADJUST_H

#include "decide/evaluation.h"

/* All adjustments that hold, one after the other, on a graded fine; what goes
 * beyond `limits` ends there. */
METE_RARE void mete_adjust_span(mete_evaluation *e, const mete_span *limits,
                      mete_span *span);

#endif
