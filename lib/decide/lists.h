/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * From what a verdict has of one penalty to the penalty that people read.
 */
#ifndef METE_DECIDE_LISTS_H
#define METE_DECIDE_LISTS_H

#include "decide/finding.h"

void mete_list_penalty(mete_penalty *penalty, const mete_plan_part *part,
                       const mete_plan_entry *entry, const mete_graded *graded);

#endif
