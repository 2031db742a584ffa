/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Readings of one item under several versions of its document, told in the
 * words of one of them.
 */
#ifndef METE_DECIDE_READINGS_H
#define METE_DECIDE_READINGS_H

#include "decide/verdict.h"

/* Rows of the same name and effect count as those of `shown`: what both decide
 * alike is the same decision. */
void mete_readings_translate(const mete_item_plan *shown,
                             const mete_item_plan *reading,
                             mete_verdict *verdict);

/* Joins truths of a reading to those of `shown`: of rules and of the clause,
 * which all readings have; of rows and factors only its own. */
void mete_readings_see(const mete_item_plan *shown,
                       const mete_item_plan *reading, const uint8_t *truths,
                       uint8_t *seen);

#endif
