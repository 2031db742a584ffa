/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The rules of the general part, and what all of them have.
 */
#include "load/build_rules.h"

#include <string.h>

const mete_build_scope mete_build_law = {NULL, NULL, false, 0};

static void check_item_patterns(mete_build *build, const mete_declaration *at,
                                const mete_scope *scope)
{
    for (size_t i = 0; i < scope->item_count; i++) {
        bool found = false;

        for (guint j = 0; j < build->items->len && !found; j++) {
            const mete_item *item = g_ptr_array_index(build->items, j);

            found = mete_pattern_matches(scope->items[i], item->id);
        }
        if (!found) {
            mete_place place = mete_declaration_key_place(at, METE_KEY_ITEMS);

            mete_faults_warn(build->faults, "no_items", &place,
                             "写事项的编号，可以用 * 代表一段",
                             "items 里的“%.80s”没有匹配到任何事项",
                             scope->items[i]);
        }
    }
}

/* Without a jurisdiction of its own a rule holds where its rulebook does. */
static const char *jurisdiction_of(mete_build *build,
                                   const mete_declaration *at)
{
    const mete_layer *layer;

    if (mete_declaration_get(at, METE_KEY_JURISDICTION) != NULL) {
        return mete_build_jurisdiction(build, at);
    }
    layer = g_ptr_array_index(build->stack->layers, (guint)at->source->depth);
    return layer->jurisdiction;
}

static void read_scope(mete_build *build, const mete_declaration *at,
                       mete_scope *scope)
{
    scope->departments = mete_build_texts(build, at, METE_KEY_DEPARTMENTS,
                                          &scope->department_count);
    scope->items =
        mete_build_texts(build, at, METE_KEY_ITEMS, &scope->item_count);
    scope->jurisdiction = jurisdiction_of(build, at);
    scope->place_implied =
        mete_declaration_get(at, METE_KEY_JURISDICTION) == NULL;
    scope->effective = mete_build_interval(build, at, METE_KEY_EFFECTIVE);
    check_item_patterns(build, at, scope);
}

static void read_bar(mete_build *build, const mete_declaration *at,
                     mete_rule *rule)
{
    rule->kind = METE_RULE_BAR;
    rule->removes = mete_build_kinds(build, at, METE_KEY_REMOVES);
    if (rule->outcome == METE_OUTCOME_NONE && rule->removes == 0) {
        mete_build_fault(build, at, METE_KEY_NONE, "missing_field",
                         "例如 outcome = \"no_penalty\"，"
                         "或者 removes = { \"fine\" }",
                         "bar 要写 outcome 或 removes");
    } else if (rule->outcome != METE_OUTCOME_NONE && rule->removes != 0) {
        mete_build_fault(build, at, METE_KEY_REMOVES, "wrong_value", NULL,
                         "bar 的 outcome 和 removes 只能写一个");
    }
}

static bool may_exempt(mete_outcome outcome)
{
    return outcome == METE_OUTCOME_NO_PENALTY
        || outcome == METE_OUTCOME_MAY_EXEMPT
        || outcome == METE_OUTCOME_NOT_FILED
        || outcome == METE_OUTCOME_EXEMPTED;
}

static void read_exemption(mete_build *build, const mete_declaration *at,
                           mete_rule *rule)
{
    rule->kind = METE_RULE_EXEMPTION;
    rule->keeps = mete_build_kinds(build, at, METE_KEY_KEEPS);
    rule->closed_by_strict_liability =
        mete_build_word_of(build, at, METE_KEY_CLOSED_BY, METE_SET_CLOSED_BY, 0)
        == 1;
    if (rule->outcome != METE_OUTCOME_NONE && !may_exempt(rule->outcome)) {
        mete_build_fault(build, at, METE_KEY_OUTCOME, "wrong_value", NULL,
                         "exemption 的 outcome 只能是 no_penalty、"
                         "may_exempt、not_filed 或 exempted");
    }
}

static void read_circumstance(mete_build *build, const mete_declaration *at,
                              mete_rule *rule)
{
    rule->kind = METE_RULE_CIRCUMSTANCE;
    rule->effect = mete_build_effect(build, at);
    rule->duty = (mete_duty)mete_build_word_of(build, at, METE_KEY_DUTY,
                                               METE_SET_DUTY, METE_DUTY_MUST);
    if (rule->effect == METE_EFFECT_ORDINARY) {
        mete_build_fault(build, at, METE_KEY_EFFECT, "wrong_value", NULL,
                         "情节的 effect 不能是 ordinary：没有情节才是一般");
    }
}

static void read_own(mete_build *build, const mete_declaration *at,
                     mete_rule *rule)
{
    switch (at->word->id) {
    case METE_KEYWORD_TIME_LIMIT:
        mete_build_limit(build, at, rule);
        return;
    case METE_KEYWORD_PROCEDURE:
        mete_build_procedure(build, at, rule);
        return;
    case METE_KEYWORD_DEADLINE:
        mete_build_deadline(build, at, rule);
        return;
    case METE_KEYWORD_CONFISCATION:
        mete_build_confiscation(build, at, rule);
        return;
    default:
        break;
    }
    mete_build_condition(build, &mete_build_law, at, METE_KEY_WHEN,
                         &rule->when);
    if (at->word->id == METE_KEYWORD_BAR) {
        read_bar(build, at, rule);
    } else if (at->word->id == METE_KEYWORD_EXEMPTION) {
        read_exemption(build, at, rule);
    } else {
        read_circumstance(build, at, rule);
    }
}

static void build_rule(mete_build *build, const mete_declaration *at)
{
    mete_rule *rule = mete_arena_alloc(build->arena, sizeof *rule);

    rule->index = at->source->order; /* until all are known */
    rule->depth = at->source->depth;
    rule->name = mete_declaration_item(at, 0);
    rule->place = mete_declaration_place(at);
    rule->outcome = mete_build_outcome(build, at);
    rule->orders =
        mete_build_texts(build, at, METE_KEY_ORDERS, &rule->order_count);
    rule->basis = mete_build_citations(build, at, METE_KEY_BASIS);
    rule->over = mete_declaration_text(at, METE_KEY_OVER);
    read_scope(build, at, &rule->scope);
    read_own(build, at, rule);
    if (rule->name != NULL) {
        g_ptr_array_add(build->rules, rule);
    }
}

/* Flags and judgements that are presumed not to hold and would make the
 * penalty lighter if they did: the presumption is against the party. */
static void note_adverse(const mete_expression *node, bool positive)
{
    if (node == NULL) {
        return;
    }
    if (node->op == METE_OP_HOLDS && node->fact->has_presumption
        && node->fact->presumed == (positive ? 0 : 1)) {
        ((mete_fact *)node->fact)->presumed_adverse = true;
    }
    if (node->op == METE_OP_NOT) {
        positive = !positive;
    }
    for (size_t i = 0; i < node->child_count; i++) {
        if (node->op == METE_OP_AND || node->op == METE_OP_OR
            || node->op == METE_OP_NOT) {
            note_adverse(node->children[i], positive);
        }
    }
}

static bool is_lighter(mete_effect effect)
{
    return effect == METE_EFFECT_LIGHTER || effect == METE_EFFECT_MITIGATED
        || effect == METE_EFFECT_LIGHTER_OR_MITIGATED;
}

void mete_build_rules(mete_build *build)
{
    for (size_t i = 0; i < build->declared_count; i++) {
        switch (build->declared[i]->word->id) {
        case METE_KEYWORD_BAR:
        case METE_KEYWORD_TIME_LIMIT:
        case METE_KEYWORD_EXEMPTION:
        case METE_KEYWORD_CIRCUMSTANCE:
        case METE_KEYWORD_PROCEDURE:
        case METE_KEYWORD_DEADLINE:
        case METE_KEYWORD_CONFISCATION:
            build_rule(build, build->declared[i]);
            break;
        default:
            break;
        }
    }
    for (guint i = 0; i < build->rules->len; i++) {
        const mete_rule *rule = g_ptr_array_index(build->rules, i);

        if (rule->kind == METE_RULE_CIRCUMSTANCE && is_lighter(rule->effect)) {
            note_adverse(rule->when.root, true);
        }
    }
}
