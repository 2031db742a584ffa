/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * `to` 晚于 `from` + `limit`, where the limit is a choice of constants: the
 * choice moves outwards, so that each period is one comparison by calendar.
 */
#include "load/build_rules.h"

#include <string.h>

typedef struct {
    mete_build *build;
    const mete_declaration *at;
    const mete_expression *from;
    const mete_expression *to;
    bool broken;
} limiting;

static const mete_expression *expand(limiting *l, const mete_expression *node);

static const mete_expression *join(limiting *l, mete_op op,
                                   const mete_expression *a,
                                   const mete_expression *b)
{
    mete_expression *node =
        mete_build_node(l->build, op, METE_TYPE_CONDITION, 2);

    node->children[0] = a;
    node->children[1] = b;
    return node;
}

/* More than one period has passed. */
static const mete_expression *lasts(limiting *l, const mete_expression *node)
{
    mete_expression *result =
        mete_build_node(l->build, METE_OP_LASTS, METE_TYPE_CONDITION, 2);

    if ((node->unit != METE_UNIT_MONTHS && node->unit != METE_UNIT_DAYS)
        || node->value % METE_DECIMAL_ONE != 0 || node->value < 0) {
        l->broken = true;
    }
    result->children[0] = l->from;
    result->children[1] = l->to;
    result->comparison = METE_GREATER;
    result->period =
        node->unit == METE_UNIT_DAYS ? METE_PERIOD_DAYS : METE_PERIOD_MONTHS;
    result->value = node->value / METE_DECIMAL_ONE;
    return result;
}

/* The longest of several has passed when all have, the shortest when one. */
static const mete_expression *expand_all(limiting *l,
                                         const mete_expression *node)
{
    mete_op op = node->op == METE_OP_LEAST ? METE_OP_OR : METE_OP_AND;
    mete_expression *result =
        mete_build_node(l->build, op, METE_TYPE_CONDITION, node->child_count);

    for (size_t i = 0; i < node->child_count; i++) {
        result->children[i] = expand(l, node->children[i]);
    }
    return result;
}

static const mete_expression *expand(limiting *l, const mete_expression *node)
{
    switch (node->op) {
    case METE_OP_CONSTANT:
        return lasts(l, node);
    case METE_OP_LEAST:
    case METE_OP_GREATEST:
        return expand_all(l, node);
    case METE_OP_CHOOSE:
        return join(l, METE_OP_OR,
                    join(l, METE_OP_AND, node->children[0],
                         expand(l, node->children[1])),
                    join(l, METE_OP_AND,
                         mete_build_not(l->build, node->children[0]),
                         expand(l, node->children[2])));
    default:
        l->broken = true;
        return node;
    }
}

const mete_expression *mete_build_date_fact(mete_build *build,
                                            const mete_declaration *at,
                                            mete_key key)
{
    const char *name = mete_declaration_text(at, key);
    const mete_fact *fact;
    mete_expression *node;

    if (name == NULL) {
        return NULL;
    }
    fact = mete_build_find_fact(build, NULL, name);
    if (fact == NULL || fact->kind != METE_FACT_DATE) {
        mete_build_fault(build, at, key,
                         fact == NULL ? "unknown_name" : "wrong_value",
                         "写一个日期事实的名称，例如 "
                         "from = \"违法行为终了日\"",
                         "“%.80s”不是日期", name);
        return NULL;
    }
    node = mete_build_node(build, METE_OP_FACT, METE_TYPE_DATE, 0);
    node->fact = fact;
    return node;
}

static void describe(mete_build *build, const mete_declaration *at,
                     mete_rule *rule)
{
    char *text = g_strdup_printf("%s 晚于 %s + (%s)",
                                 mete_declaration_text(at, METE_KEY_TO),
                                 mete_declaration_text(at, METE_KEY_FROM),
                                 mete_declaration_text(at, METE_KEY_LIMIT));

    rule->when.text = mete_arena_strdup(build->arena, text);
    rule->when.place = rule->limit.place;
    g_free(text);
}

void mete_build_limit(mete_build *build, const mete_declaration *at,
                      mete_rule *rule)
{
    limiting l = {.build = build, .at = at};

    rule->kind = METE_RULE_TIME_LIMIT;
    rule->outcome = METE_OUTCOME_TIME_BARRED;
    l.from = rule->from = mete_build_date_fact(build, at, METE_KEY_FROM);
    l.to = rule->to = mete_build_date_fact(build, at, METE_KEY_TO);
    if (!mete_build_amount(build, &mete_build_law, at, METE_KEY_LIMIT, &rule->limit)
        || rule->from == NULL || rule->to == NULL) {
        return;
    }
    rule->when.root = expand(&l, rule->limit.root);
    describe(build, at, rule);
    if (l.broken) {
        mete_build_fault(build, at, METE_KEY_LIMIT, "wrong_value",
                         "写成 \"2年\"，或者 \"若 … 则 5年 否则 2年\"",
                         "limit 不是年、月或日的期限");
    }
}
