/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Which rules serve which item, and in which order the stages look at them.
 */
#include "model/serve.h"

#include <string.h>

int mete_serve_rank(const mete_rule *rule)
{
    switch (rule->kind) {
    case METE_RULE_TIME_LIMIT:
        return METE_RANK_TIME_LIMIT;
    case METE_RULE_BAR:
        return rule->outcome == METE_OUTCOME_TRANSFER ? METE_RANK_TRANSFER
             : rule->outcome == METE_OUTCOME_NONE     ? METE_RANK_REMOVER
                                                      : METE_RANK_BAR;
    case METE_RULE_CIRCUMSTANCE:
        return METE_RANK_CIRCUMSTANCE;
    case METE_RULE_PROCEDURE:
        return METE_RANK_PROCEDURE;
    case METE_RULE_DEADLINE:
        return METE_RANK_DEADLINE;
    case METE_RULE_CONFISCATION:
        return METE_RANK_NONE;
    default:
        break;
    }
    if (rule->effect != METE_EFFECT_NONE) {
        return METE_RANK_CIRCUMSTANCE;
    }
    if (rule->outcome == METE_OUTCOME_MAY_EXEMPT) {
        return METE_RANK_MAY_EXEMPT;
    }
    if (rule->kind == METE_RULE_EXEMPTION) {
        return METE_RANK_STATUTE_EXEMPTION;
    }
    return rule->outcome == METE_OUTCOME_NOT_FILED  ? METE_RANK_LIST_NOT_FILED
         : rule->outcome == METE_OUTCOME_NO_PENALTY ? METE_RANK_LIST_NO_PENALTY
                                                    : METE_RANK_LIST_EXEMPTED;
}

static bool cites_one_of(const mete_citations *a, const mete_citations *b)
{
    for (size_t i = 0; i < a->count; i++) {
        for (size_t j = 0; j < b->count; j++) {
            if (a->list[i] == b->list[j]) {
                return true;
            }
        }
    }
    return false;
}

static bool scope_names_item(const mete_scope *scope, const mete_item *item)
{
    for (size_t i = 0; i < scope->item_count; i++) {
        if (mete_pattern_matches(scope->items[i], item->id)) {
            return true;
        }
    }
    return scope->item_count == 0;
}

static bool scope_names_department(const mete_scope *scope,
                                   const mete_item *item)
{
    for (size_t i = 0; i < scope->department_count; i++) {
        if (item->department != NULL
            && strcmp(scope->departments[i], item->department) == 0) {
            return true;
        }
    }
    return scope->department_count == 0;
}

/* A list row that names no item serves those that its basis is about. */
bool mete_serve_item(const mete_rule *rule, const mete_item *item)
{
    if (!scope_names_item(&rule->scope, item)
        || !scope_names_department(&rule->scope, item)
        || (rule->closed_by_strict_liability && item->strict_liability)) {
        return false;
    }
    return rule->kind != METE_RULE_LIST_ROW || rule->scope.item_count > 0
        || cites_one_of(&rule->basis, &item->violates)
        || cites_one_of(&rule->basis, &item->punishes);
}
