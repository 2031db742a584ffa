/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Stage 3: exemptions, all of them.
 *
 * The plan has them in the order in which one beats another: mandatory ones
 * of law, of lists (not filed, no penalty, exempted), then those that only
 * allow.  All that hold are reported, the first mandatory one decides.
 */
#include "decide/rules.h"

/* Orders of an exemption that holds stand beside the one that decides. */
static void exemption_holds(mete_evaluation *e, const mete_plan_rule *rule,
                            mete_truth truth)
{
    if (e->exempted) {
        return;
    }
    mete_rule_decides(e, rule, truth);
    e->kept |= rule->rule->keeps; /* where several may decide: of all */
    e->exempted = truth == METE_TRUE;
}

bool mete_stage_exemptions(mete_evaluation *e)
{
    for (uint32_t i = e->item->bar_count; i < e->item->exemption_end; i++) {
        const mete_plan_rule *rule = &e->item->rules[i];
        bool open = e->unsettled;
        mete_truth truth = mete_rule_truth(e, rule);
        if (e->exempted) {
            e->unsettled = open; /* it can no longer change the decision */
        }
        if (!(truth & METE_TRUE)) {
            continue;
        }
        if (rule->outcome != METE_OUTCOME_MAY_EXEMPT) {
            exemption_holds(e, rule, truth);
        } else if (!e->exempted) {
            e->may_exempt = mete_truth_or(e->may_exempt, truth);
            e->may_orders_ever |= rule->orders;
            e->may_orders_always |= truth == METE_TRUE ? rule->orders : 0;
        }
    }
    return e->exempted && e->kept == 0;
}
