/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Tables of factors: one level of each holds, and their weights are summed.
 *
 * Where a factor bears the name of a fact, a level's text is a condition on
 * it: a label, 是 or 否, or a phrase for amounts.  Elsewhere, and where a
 * level says when, the text is only what the published table says.
 */
#include "load/build.h"

#include "load/value.h"

#include "base/message.h"

#include <string.h>

static void read_share(mete_build *build, const mete_declaration *at,
                       mete_key key, mete_decimal *share)
{
    const mete_declared *value = mete_declaration_get(at, key);

    mete_build_constant(build, at, key, value, METE_UNIT_RATIO, "20%", share);
}

/* The value label that the text names; false if it is none. */
static bool find_label(const mete_fact *fact, const char *text, size_t *n)
{
    for (*n = 0; *n < fact->label_count; ++*n) {
        if (strcmp(fact->labels[*n], text) == 0
            || g_strcmp0(fact->label_ids[*n], text) == 0) {
            return true;
        }
    }
    return false;
}

static const mete_expression *among(mete_build *build, const mete_fact *fact,
                                    size_t label)
{
    mete_expression *node =
        mete_build_node(build, METE_OP_AMONG, METE_TYPE_CONDITION, 0);

    node->fact = fact;
    node->labels = UINT64_C(1) << label;
    return node;
}

static const mete_expression *holds(mete_build *build, const mete_fact *fact,
                                    bool value)
{
    mete_expression *node =
        mete_build_node(build, METE_OP_HOLDS, METE_TYPE_CONDITION, 0);

    node->fact = fact;
    return value ? node : mete_build_not(build, node);
}

static void refuse_level(mete_build *build, const mete_declaration *at,
                         const mete_fact *fact, const char *text)
{
    mete_place place = mete_declaration_place(at);
    char *domain = mete_value_domain(fact);
    char *hint = g_strdup_printf(
        _("可以写的有：%s；写别的话，就给这一档写 when"), domain);

    mete_source_find_text(at->source, at->line, text, 0, &place);
    mete_faults_add(build->faults, "unknown_label", &place, hint,
                    "“%s”没有“%.80s”这个选项", fact->label, text);
    g_free(hint);
    g_free(domain);
}

/* A level without words of its own, about the fact that the factor names. */
static void read_cell(mete_build *build, const mete_build_scope *scope,
                      const mete_declaration *at, const mete_fact *fact,
                      mete_level *level)
{
    size_t label;
    int truth;

    level->when.text = level->label;
    level->when.place = level->place;
    if (fact->kind == METE_FACT_CHOICE || fact->kind == METE_FACT_SCALE) {
        if (find_label(fact, level->label, &label)) {
            level->when.root = among(build, fact, label);
        } else {
            refuse_level(build, at, fact, level->label);
        }
    } else if (fact->kind == METE_FACT_FLAG
               || fact->kind == METE_FACT_JUDGEMENT) {
        if (mete_word_set_read(METE_SET_TRUTH, level->label, &truth)) {
            level->when.root = holds(build, fact, truth != 0);
        } else {
            refuse_level(build, at, fact, level->label);
        }
    } else {
        mete_meaning subject = {.fact = fact};

        mete_build_cell(build, scope, at, &subject, level->label, false,
                        &level->when);
    }
}

static void build_level(mete_build *build, const mete_build_scope *scope,
                        const mete_declaration *at, const mete_fact *fact,
                        mete_level *level)
{
    bool when = mete_declaration_get(at, METE_KEY_WHEN) != NULL;

    level->label = mete_declaration_item(at, 0);
    level->otherwise = mete_declaration_flag(at, METE_KEY_OTHERWISE, false);
    level->place = mete_declaration_place(at);
    if (at->count > 1) {
        mete_build_constant(build, at, METE_KEY_NONE, &at->items[1],
                            METE_UNIT_RATIO, "10%", &level->weight);
    }
    if (when && level->otherwise) {
        mete_build_fault(build, at, METE_KEY_OTHERWISE, "wrong_value", NULL,
                         "when 和 otherwise 只能写一个");
    } else if (when) {
        mete_build_condition(build, scope, at, METE_KEY_WHEN, &level->when);
    } else if (!level->otherwise && level->label != NULL && fact != NULL) {
        read_cell(build, scope, at, fact, level);
    } else if (!level->otherwise && level->label != NULL) {
        mete_build_fault(build, at, METE_KEY_NONE, "missing_when",
                         "写 when = \"…\" 或 otherwise = true；"
                         "或者用一个事实的名称作因素的名称",
                         "档位“%s”没有写明何时适用", level->label);
    }
}

/* A label that stands in two levels, or in none, was forgotten or mistyped:
 * exactly one level must hold. */
static void check_labels(mete_build *build, const mete_declaration *at,
                         const mete_fact *fact, const mete_factor *factor)
{
    uint64_t seen = 0;
    bool plain = fact != NULL && fact->label_count > 0;

    for (size_t i = 0; i < factor->level_count && plain; i++) {
        const mete_expression *root = factor->levels[i].when.root;

        plain = !factor->levels[i].otherwise && root != NULL
             && root->op == METE_OP_AMONG && root->fact == fact;
        if (plain && (seen & root->labels) != 0) {
            mete_build_fault(build, at, METE_KEY_NONE, "duplicate", NULL,
                             "因素“%s”的档位“%s”重复", factor->name,
                             factor->levels[i].label);
        }
        seen |= plain ? root->labels : 0;
    }
    for (size_t i = 0; plain && i < fact->label_count; i++) {
        if ((seen >> i & 1) == 0) {
            mete_build_fault(build, at, METE_KEY_NONE, "missing_level",
                             "给它写一档，或者写一档 otherwise = true",
                             "因素“%s”没有写“%s”的权重", factor->name,
                             fact->labels[i]);
        }
    }
}

static void build_factor(mete_build *build, const mete_build_scope *scope,
                         const mete_declaration *at, mete_factor *factor)
{
    const mete_fact *fact = NULL;

    factor->name = mete_declaration_item(at, 0);
    factor->place = mete_declaration_place(at);
    if (factor->name != NULL) {
        fact = mete_build_find_fact(build, scope->item, factor->name);
    }
    factor->levels = mete_build_array(build, at->count, sizeof *factor->levels);
    for (size_t i = 1; i < at->count; i++) {
        if (at->items[i].type == METE_DECLARED_TABLE) {
            build_level(build, scope, at->items[i].table, fact,
                        &factor->levels[factor->level_count++]);
        }
    }
    check_labels(build, at, fact, factor);
}

void mete_build_factors(mete_build *build, const mete_build_scope *scope,
                        const mete_declaration *factors, mete_table *table)
{
    const mete_declared *result = mete_declaration_get(factors, METE_KEY_FINE);

    read_share(build, factors, METE_KEY_START, &table->start);
    read_share(build, factors, METE_KEY_CAP, &table->cap);
    read_share(build, factors, METE_KEY_FLOOR, &table->floor);
    table->factors =
        mete_build_array(build, factors->count, sizeof *table->factors);
    for (size_t i = 0; i < factors->count; i++) {
        if (factors->items[i].type == METE_DECLARED_WORD) {
            build_factor(build, scope, factors->items[i].table,
                         &table->factors[table->factor_count++]);
        }
    }
    if (result != NULL) {
        mete_build_range(build, scope, factors, METE_KEY_FINE, result,
                         &table->result);
    }
}
