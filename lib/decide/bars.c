/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Stage 2: what stands in the way of a penalty.
 *
 * Transfer first, then time limits, then bars with an outcome in declared
 * order, then those that only take kinds of penalty away; the plan has them
 * in this order.
 */
#include "decide/rules.h"

void mete_rule_decides(mete_evaluation *e, const mete_plan_rule *rule,
                       mete_truth truth)
{
    mete_verdict *verdict = e->verdict;
    bool sure = truth == METE_TRUE && verdict->possible == 0;
    verdict->possible |= 1u << rule->outcome;
    verdict->orders_ever |= rule->orders;
    verdict->orders_always |= sure ? rule->orders : 0;
}

static void remove_kinds(mete_evaluation *e, const mete_plan_rule *rule,
                         mete_truth truth)
{
    if (truth == METE_TRUE) {
        e->removed |= rule->rule->removes;
    } else if (truth == METE_UNKNOWN) {
        e->maybe_removed |= rule->rule->removes;
    }
}

bool mete_stage_bars(mete_evaluation *e)
{
    for (uint32_t i = 0; i < e->item->bar_count; i++) {
        const mete_plan_rule *rule = &e->item->rules[i];
        mete_truth truth = mete_rule_truth(e, rule);
        if (rule->outcome == METE_OUTCOME_NONE) {
            remove_kinds(e, rule, truth);
            continue;
        }
        if (truth & METE_TRUE) {
            mete_rule_decides(e, rule, truth);
        }
        if (truth == METE_TRUE) {
            return true;
        }
    }
    return false;
}
