/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What is left of a decision once some of its facts are settled.
 *
 * Facts act through conditions and amounts only.  One of these that has a
 * value keeps it; one that is open depends on the settled facts that it reads.
 * Two runs that agree in these go on alike.  Written down as bytes, so that they can be compared.
 */
#ifndef METE_DECIDE_RESIDUE_H
#define METE_DECIDE_RESIDUE_H

#include "decide/evaluation.h"

#include <glib.h>

typedef struct mete_residue mete_residue;

/* NULL where the item asks functions: nobody knows what they do. */
mete_residue *mete_residue_new(mete_evaluation *e);
void mete_residue_free(mete_residue *residue); /* NULL is allowed */

/* Are all these conditions and amounts (their cold numbers) among what is
 * written?  What a run can find open and is not, nothing is known of. */
bool mete_residue_knows(const mete_residue *residue, const uint32_t *open,
                        uint32_t count);

/* Appends what is left after the run that has just been made, where no fact
 * that has been split is open. */
void mete_residue_write(mete_residue *residue, GByteArray *bytes);

/* Runs with one residue may still differ in the truths of rules that no longer
 * matter.  Of truths seen after one such run (by trace) makes those that are
 * seen after the one that has just been made. */
void mete_residue_settle(const mete_residue *residue, uint8_t *seen);

#endif
