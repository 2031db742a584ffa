/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Which rules serve which item, and in which order the stages look at them.
 */
#include "model/serve.h"

#include "model/scope.h"

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

static bool is_about(const mete_rule *rule, const mete_item *item)
{
    return cites_one_of(&rule->basis, &item->violates)
        || cites_one_of(&rule->basis, &item->punishes)
        || (item->superior != NULL && is_about(rule, item->superior));
}

/* A list row that names no item serves those that its basis is about. */
bool mete_serve_item(const mete_rule *rule, const mete_item *item)
{
    if (!mete_scope_names(&rule->scope, item)
        || (rule->closed_by_strict_liability && item->strict_liability)) {
        return false;
    }
    return rule->kind != METE_RULE_LIST_ROW || rule->scope.item_count > 0
        || is_about(rule, item);
}

bool mete_serve_is_replaced(const mete_rule *rule, const mete_item *item,
                            const char *jurisdiction)
{
    bool replaced = false;
    for (size_t i = 0; i < rule->replacer_count && !replaced; i++) {
        const mete_scope *scope = &rule->replacers[i]->scope;
        replaced = mete_scope_names(scope, item)
                && mete_scope_is_constant(scope, jurisdiction);
    }
    return replaced && mete_scope_is_constant(&rule->scope, jurisdiction);
}
