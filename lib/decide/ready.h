/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What is the same in every case, decided once when a rulebook opens.
 */
#ifndef METE_DECIDE_READY_H
#define METE_DECIDE_READY_H

#include "model/plan.h"

/* Adds to the plan, of a rulebook that nobody uses yet. */
void mete_ready_rulebook(mete_rulebook *rulebook);

#endif
