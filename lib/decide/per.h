/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Fines that are multiplied: 按日连续处罚, per tree, per square metre.
 *
 * After clipping, so that the product has no maximum.
 */
#ifndef METE_DECIDE_PER_H
#define METE_DECIDE_PER_H

#include "decide/evaluation.h"

/* What the fines of the part are multiplied by, where it stands. */
METE_RARE mete_amount mete_per_read(mete_evaluation *e, const mete_plan_part *part);

/* Fines that e->per has no value for are a gap: the outcomes, 0 if none;
 * *certain says that no completion gets past it. */
METE_RARE uint32_t mete_per_check(const mete_evaluation *e, const mete_plan_part *part,
                        bool *certain);

/* The range times e->per; a truth: whether that has a value. */
METE_RARE mete_truth mete_per_multiply(mete_evaluation *e, const mete_plan_part *part,
                             mete_span *span);

#endif
