/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What a bare confiscate_gains {} takes: the amount that a confiscation of
 * the general part says, as if the clause had said it.
 */
#include "model/implied.h"
#include "model/planning.h"
#include "model/serve.h"

static bool is_replaced(const mete_planning *p, const mete_rule *rule)
{
    for (size_t i = 0; i < rule->replacer_count; i++) {
        if (mete_serve_item(rule->replacers[i], p->item->item)) {
            return true;
        }
    }
    return false;
}

/* The one that serves the item and that no other one replaces. */
static const mete_rule *serving(const mete_planning *p)
{
    const mete_rule *found = NULL;
    for (guint i = 0; i < p->serving->len; i++) {
        const mete_rule *rule = g_ptr_array_index(p->serving, i);
        if (rule->kind == METE_RULE_CONFISCATION && !is_replaced(p, rule)) {
            found = rule;
        }
    }
    return found;
}

/* Gains of nothing leave the confiscation out, and completions are told apart
 * by it. */
static void plan_nothing(mete_planning *p, mete_plan_entry *plan,
                         const mete_range *gains)
{
    const mete_expression *zero =
        mete_implied_zero(p->rulebook, gains->from->unit);
    plan->nothing = mete_lower(
        &p->lowering, mete_implied_beyond(p->rulebook, zero, gains->from, true),
        &gains->place);
    mete_planning_note(p, &plan->nothing);
}

void mete_planning_gains(mete_planning *p, mete_plan_entry *plan)
{
    const mete_rule *rule = serving(p);
    if (plan->kind != METE_PENALTY_CONFISCATE_GAINS || plan->has_range
        || rule == NULL || rule->gains.from == NULL) {
        return;
    }
    plan->gains = 1;
    plan->has_range = 1;
    plan->range = mete_lower_range(&p->lowering, &rule->gains);
    plan_nothing(p, plan, &rule->gains);
}
