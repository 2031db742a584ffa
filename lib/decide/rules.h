/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What bars, exemptions and circumstances have in common: the truth of a rule
 * and the orders that it brings.
 */
#ifndef METE_DECIDE_RULES_H
#define METE_DECIDE_RULES_H

#include "decide/resolve.h"

/* The rule's condition within its scope, recorded; 0 where the scope does not
 * hold and the rule was not looked at. */
METE_INLINE mete_truth mete_rule_truth(mete_evaluation *e,
                                         const mete_plan_rule *rule)
{
    mete_truth scope =
        rule->scoped ? mete_resolve_scope(e, rule) : METE_TRUE;
    if (scope == METE_FALSE) {
        return 0;
    }
    mete_truth truth = mete_evaluation_traced(e, &rule->when, rule->trace);
    if (scope == METE_UNKNOWN) {
        truth = mete_truth_and(truth, scope);
        e->truths[rule->trace] |= truth;
    }
    return truth;
}

/* Its outcome joins what is possible, with its orders. */
void mete_rule_decides(mete_evaluation *e, const mete_plan_rule *rule,
                       mete_truth truth);

#endif
