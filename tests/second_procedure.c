/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Procedure, by trying what an officer may do: every penalty that need not be
 * imposed is once there and once not, every range once at each of its ends.
 */
#include "second_parts.h"

enum { FINE, GAINS };

static bool is_optional(const second_law *law, const second_penalty *penalty)
{
    return penalty->entry->mode != METE_MODE_MUST
        || law->finding->outcome == METE_OUTCOME_MAY_EXEMPT;
}

/* The end in millionths; an open one is just not reached. */
static int64_t end_of(const second_penalty *penalty, bool upper)
{
    const second_range *shown = &penalty->shown;
    const mete_exact millionth = METE_EXACT_ONE / METE_DECIMAL_ONE;

    if (!penalty->has_range) {
        return upper ? METE_VALUE_UNBOUNDED : 0;
    }
    if ((upper ? shown->max : shown->min) / millionth >= METE_VALUE_UNBOUNDED) {
        return METE_VALUE_UNBOUNDED;
    }
    return upper ? (int64_t)(shown->max / millionth) - shown->max_open
                 : (int64_t)(shown->min / millionth) + shown->min_open;
}

static int64_t plus(int64_t a, int64_t b)
{
    return a == METE_VALUE_UNBOUNDED || b == METE_VALUE_UNBOUNDED
             ? METE_VALUE_UNBOUNDED
             : a + b;
}

/* Adds up by part, and keeps the largest. */
static void impose(second_law *law, uint32_t chosen, bool upper)
{
    const second_finding *finding = law->finding;
    uint32_t optional = 0;
    int64_t sum[2] = {METE_VALUE_ABSENT, METE_VALUE_ABSENT};
    const mete_part *part = NULL;

    law->scope.imposed[FINE] = law->scope.imposed[GAINS] = METE_VALUE_ABSENT;
    law->scope.kinds = 0;
    for (size_t i = 0; i < finding->count; i++) {
        const second_penalty *penalty = &finding->penalties[i];
        bool left = is_optional(law, penalty) && !(chosen >> optional++ & 1);

        if (penalty->part != part) {
            part = penalty->part;
            sum[FINE] = sum[GAINS] = METE_VALUE_ABSENT;
        }
        if (left) {
            continue;
        }
        law->scope.kinds |= UINT64_C(1) << penalty->entry->kind;
        if (penalty->entry->kind == METE_PENALTY_FINE
            || penalty->entry->kind == METE_PENALTY_CONFISCATE_GAINS) {
            int at = penalty->entry->kind == METE_PENALTY_FINE ? FINE : GAINS;
            int64_t end = end_of(penalty, upper);

            sum[at] = sum[at] == METE_VALUE_ABSENT ? end : plus(sum[at], end);
            if (sum[at] > law->scope.imposed[at]) {
                law->scope.imposed[at] = sum[at];
            }
        }
    }
}

static uint32_t count_optional(const second_law *law)
{
    uint32_t count = 0;

    for (size_t i = 0; i < law->finding->count; i++) {
        count += is_optional(law, &law->finding->penalties[i]);
    }
    return count < 10 ? count : 10;
}

static mete_truth try_all(second_law *law, const mete_rule *rule)
{
    uint32_t sets = 1u << count_optional(law);
    mete_truth truths = 0;

    for (uint32_t chosen = 0; chosen < sets; chosen++) {
        for (int upper = 0; upper < 2; upper++) {
            impose(law, chosen, upper);
            truths |= second_holds(&law->scope, rule->when.root) ? METE_TRUE
                                                                 : METE_FALSE;
        }
    }
    return truths;
}

void second_follow_procedure(second_law *law)
{
    second_finding *finding = law->finding;

    for (size_t i = 0; i < law->rulebook->rule_count; i++) {
        const mete_rule *rule = law->rulebook->rules[i];

        if (rule->kind == METE_RULE_PROCEDURE
            && finding->outcome != METE_OUTCOME_NOT_APPLICABLE
            && second_in_scope(law, rule)) {
            finding->procedure[finding->procedure_count].rule = rule;
            finding->procedure[finding->procedure_count++].truths =
                try_all(law, rule);
        }
    }
}
