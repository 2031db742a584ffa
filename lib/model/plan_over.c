/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Which of the rules of an item give way to each other, as far as that is not
 * the same in every case: then the one that gives way is not in the plan.
 */
#include "model/implied.h"
#include "model/planning.h"
#include "model/scope.h"
#include "model/serve.h"

/* "The act ended in its time", or of what has versions by the decision, "it was
 * decided in its time"; NULL where no case asks.  Of an item with several
 * versions the latest stands for all, and so do its rules. */
static const mete_expression *in_time(const mete_planning *p,
                                      const mete_rule *rule)
{
    const mete_known_facts *known = &p->rulebook->known;
    size_t first;
    if (mete_rule_is_by_decision(rule)) {
        return rule->scope.versioned && known->decided_on != NULL
                 ? mete_implied_decided(p->rulebook, &rule->scope)
                 : NULL;
    }
    return known->act_end == NULL
                || mete_rulebook_find_items(p->rulebook, p->item->item->id,
                                            &first)
                       > 1
             ? NULL
             : mete_implied_during(p->rulebook, known->act_end,
                                   &rule->scope.effective);
}

/* The same in code, for cases that do not say the day. */
static mete_slice plan_days(mete_planning *p, const mete_rule *rule)
{
    mete_slice days = {0};
    const mete_expression *during = in_time(p, rule);
    if (during != NULL) {
        days = mete_lower(&p->lowering, during, &rule->place);
        mete_planning_note(p, &days);
    }
    return days;
}

static void plan_replacers(mete_planning *p, mete_plan_over *over,
                           const mete_rule *rule)
{
    over->replacers =
        mete_planning_room(p, rule->replacer_count, sizeof *over->replacers);
    for (size_t i = 0; i < rule->replacer_count; i++) {
        const mete_rule *other = rule->replacers[i];
        if (mete_scope_names(&other->scope, p->item->item)) {
            over->replacers[over->replacer_count++] =
                (mete_plan_replacer){other, plan_days(p, other)};
        }
    }
}

/* Where a rule leaves its truths; METE_TRACE_NONE if it always gives way. */
static uint32_t trace_of(const mete_item_plan *plan, const mete_rule *rule)
{
    for (uint32_t i = 0; i < plan->deadline_end; i++) {
        if (plan->rules[i].rule == rule) {
            return plan->rules[i].trace;
        }
    }
    return METE_TRACE_NONE;
}

static void plan_replaced(mete_planning *p, mete_plan_over *over,
                          const mete_rule *rule)
{
    over->replaced =
        mete_planning_room(p, rule->replaced_count, sizeof *over->replaced);
    for (size_t i = 0; i < rule->replaced_count; i++) {
        const mete_rule *other = rule->replaces[i];
        if (mete_serve_item(other, p->item->item)) {
            over->replaced[over->replaced_count++] =
                (mete_plan_replaced){other, trace_of(p->item, other)};
        }
    }
}

static void plan_rule(mete_planning *p, mete_plan_rule *plan)
{
    const mete_rule *rule = plan->rule;
    if (rule->replacer_count + rule->replaced_count == 0 && !plan->scoped) {
        return;
    }
    mete_plan_over *over = mete_planning_room(p, 1, sizeof *over);
    over->days = plan_days(p, rule);
    plan_replacers(p, over, rule);
    plan_replaced(p, over, rule);
    plan->scoped |= over->replacer_count > 0;
    plan->over = over;
}

void mete_planning_over(mete_planning *p)
{
    for (uint32_t i = 0; i < p->item->deadline_end; i++) {
        plan_rule(p, &p->item->rules[i]);
    }
}
