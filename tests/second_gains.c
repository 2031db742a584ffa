/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What a bare confiscation of gains takes, in the second evaluator.
 */
#include "second_parts.h"

/* The last declared confiscation that serves the item. */
static const mete_rule *confiscation_of(second_law *law)
{
    for (size_t i = law->rulebook->rule_count; i-- > 0;) {
        const mete_rule *rule = law->rulebook->rules[i];

        if (rule->kind == METE_RULE_CONFISCATION
            && second_in_scope(law, rule)) {
            return rule;
        }
    }
    return NULL;
}

/* What a bare confiscation of gains takes; false: another entry, no rule, or
 * no value. */
bool second_gains_of(second_law *law, const mete_entry *entry,
                     mete_exact *gains)
{
    const mete_rule *rule = confiscation_of(law);

    return rule != NULL && !entry->has_range
        && entry->kind == METE_PENALTY_CONFISCATE_GAINS
        && second_amount(&law->scope, rule->gains.from, gains);
}

/* The amount of a bare confiscation of gains; false: 0元, left out. */
bool second_gains_stand(second_law *law, second_penalty *penalty)
{
    mete_exact gains;

    if (!second_gains_of(law, penalty->entry, &gains)) {
        return true;
    }
    penalty->exact = (second_range){gains, gains, false, false};
    penalty->has_range = true;
    return gains > 0;
}
