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

static const mete_expression *join(const mete_rulebook *rulebook, mete_op op,
                                   const mete_expression *a,
                                   const mete_expression *b)
{
    return mete_implied_node(rulebook, op, METE_TYPE_CONDITION, a, b);
}

static const mete_expression *negate(const mete_rulebook *rulebook,
                                     const mete_expression *condition)
{
    mete_expression *node = mete_arena_alloc(rulebook->arena, sizeof *node);
    node->op = METE_OP_NOT;
    node->type = METE_TYPE_CONDITION;
    node->children = mete_arena_copy(rulebook->arena, &condition,
                                     sizeof(const mete_expression *));
    node->child_count = 1;
    return node;
}

/* The amount is nothing or less.  A choice moves outwards, so that what is
 * left are comparisons of amounts that grow with their facts. */
static const mete_expression *comes_to_nothing(const mete_rulebook *rulebook,
                                               const mete_expression *amount)
{
    if (amount->op != METE_OP_CHOOSE) {
        return mete_implied_beyond(rulebook,
                                   mete_implied_zero(rulebook, amount->unit),
                                   amount, true);
    }
    const mete_expression *condition = amount->children[0];
    return join(rulebook, METE_OP_OR,
                join(rulebook, METE_OP_AND, condition,
                     comes_to_nothing(rulebook, amount->children[1])),
                join(rulebook, METE_OP_AND, negate(rulebook, condition),
                     comes_to_nothing(rulebook, amount->children[2])));
}

/* Gains of nothing leave the confiscation out, and completions are told apart
 * by it. */
static void plan_nothing(mete_planning *p, mete_plan_entry *plan,
                         const mete_range *gains)
{
    plan->nothing = mete_lower(
        &p->lowering, comes_to_nothing(p->rulebook, gains->from),
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
