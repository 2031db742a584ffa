/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Rules that read what the penalty comes to, or that follow it: procedures,
 * deadlines, and what a bare confiscate_gains takes.
 */
#include "load/build_rules.h"

void mete_build_procedure(mete_build *build, const mete_declaration *at,
                          mete_rule *rule)
{
    static const mete_build_scope scope = {mete_build_procedure_scope, NULL,
                                           false, 0};

    rule->kind = METE_RULE_PROCEDURE;
    mete_build_condition(build, &scope, at, METE_KEY_WHEN, &rule->when);
}

void mete_build_deadline(mete_build *build, const mete_declaration *at,
                         mete_rule *rule)
{
    const mete_expression *days;

    rule->kind = METE_RULE_DEADLINE;
    rule->from = mete_build_date_fact(build, at, METE_KEY_FROM);
    mete_build_condition(build, &mete_build_law, at, METE_KEY_WHEN,
                         &rule->when);
    if (!mete_build_amount(build, &mete_build_law, at, METE_KEY_DAYS,
                           &rule->limit)) {
        return;
    }
    days = rule->limit.root;
    if (days->unit != METE_UNIT_DAYS && days->unit != METE_UNIT_WORKDAYS
        && days->unit != METE_UNIT_MONTHS) {
        mete_build_fault(build, at, METE_KEY_DAYS, "wrong_value",
                         "写成 \"90日\"、\"7工作日\" 或者 \"3个月\"",
                         "days 不是日、工作日、月或年的期限");
    }
}

void mete_build_confiscation(mete_build *build, const mete_declaration *at,
                             mete_rule *rule)
{
    mete_phrase gains = {NULL, NULL, {NULL, 0, 0}};

    rule->kind = METE_RULE_CONFISCATION;
    rule->name = at->word->text;
    if (!mete_build_amount(build, &mete_build_law, at, METE_KEY_GAINS,
                           &gains)) {
        return;
    }
    if (gains.root->unit != METE_UNIT_MONEY) {
        mete_build_fault(build, at, METE_KEY_GAINS, "wrong_value",
                         "写一个金额，例如 gains = \"违法所得\"",
                         "gains 不是金额");
        return;
    }
    rule->gains = (mete_range){.kind = METE_RANGE_AMOUNT,
                               .unit = METE_UNIT_MONEY,
                               .from = gains.root,
                               .to = gains.root,
                               .text = gains.text,
                               .place = gains.place};
}
