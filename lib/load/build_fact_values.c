/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Facts, second half: domains, presumptions and conditions, which are read
 * like phrases and so wait until all names are known.
 */
#include "load/build.h"

#include <string.h>

/* A value as people write it, in the fact's own unit. */
static bool read_value(mete_build *build, const mete_declaration *at,
                       mete_key key, const mete_fact *fact,
                       const mete_declared *value, int64_t *result)
{
    char number[32];
    const char *text = value->text;
    char *why;

    if (value->type == METE_DECLARED_BOOLEAN) {
        if (fact->kind == METE_FACT_FLAG || fact->kind == METE_FACT_JUDGEMENT) {
            *result = value->boolean ? 1 : 0;
            return true;
        }
        text = value->boolean ? "true" : "false";
    } else if (value->type == METE_DECLARED_INTEGER) {
        g_snprintf(number, sizeof number, "%" G_GINT64_FORMAT, value->integer);
        text = number;
    } else if (value->type != METE_DECLARED_TEXT) {
        return false;
    }
    why = mete_phrase_quantity(build->lexicon, fact, text, result);
    if (why != NULL) {
        mete_build_fault(build, at, key, "wrong_value", NULL, "“%s”的 %s：%s",
                         fact->label, mete_key_name(key), why);
        g_free(why);
        return false;
    }
    return true;
}

static void read_domain(mete_build *build, const mete_declaration *at,
                        mete_fact *fact)
{
    const mete_declared *min = mete_declaration_get(at, METE_KEY_MIN);
    const mete_declared *max = mete_declaration_get(at, METE_KEY_MAX);
    int64_t value;

    if (min != NULL && read_value(build, at, METE_KEY_MIN, fact, min, &value)) {
        if (value < 0 && fact->kind != METE_FACT_NUMBER
            && fact->kind != METE_FACT_DATE) {
            mete_build_fault(build, at, METE_KEY_MIN, "wrong_value", NULL,
                             "“%s”的 min 小于零：金额和次数不能小于零",
                             fact->label);
        } else {
            fact->min = value;
        }
    }
    if (max != NULL && read_value(build, at, METE_KEY_MAX, fact, max, &value)) {
        fact->max = value;
    }
    if ((min != NULL || max != NULL) && fact->min > fact->max) {
        mete_build_fault(build, at, METE_KEY_MIN, "wrong_value", NULL,
                         "“%s”的 min 大于 max", fact->label);
    }
}

/* A choice or scale is presumed by label or by id. */
static bool read_label(const mete_fact *fact, const char *text, int64_t *value)
{
    for (size_t i = 0; i < fact->label_count; i++) {
        if (strcmp(fact->labels[i], text) == 0
            || g_strcmp0(fact->label_ids[i], text) == 0) {
            *value = (int64_t)i;
            return true;
        }
    }
    return false;
}

/* 没有 may be a label, and of a flag it is the value. */
static bool says_absent(const mete_fact *fact, const char *text)
{
    bool flag =
        fact->kind == METE_FACT_FLAG || fact->kind == METE_FACT_JUDGEMENT;
    int64_t label;
    int value;

    return mete_word_set_read(METE_SET_PRESUME, text, &value)
        && !(flag && (unsigned char)*text >= 0x80)
        && !read_label(fact, text, &label);
}

static void read_absent_presumption(mete_build *build,
                                    const mete_declaration *at, mete_fact *fact)
{
    if (!fact->may_be_absent) {
        mete_build_fault(build, at, METE_KEY_PRESUME, "wrong_value",
                         "加上 absent = true",
                         "presume = \"absent\" 要求“%s”可以没有", fact->label);
        return;
    }
    fact->has_presumption = true;
    fact->presumed = METE_VALUE_ABSENT;
}

static void read_presumption(mete_build *build, const mete_declaration *at,
                             mete_fact *fact)
{
    const mete_declared *value = mete_declaration_get(at, METE_KEY_PRESUME);
    bool graded =
        fact->kind == METE_FACT_CHOICE || fact->kind == METE_FACT_SCALE;

    if (value == NULL || value->type == METE_DECLARED_WRONG) {
        return;
    }
    if (value->type == METE_DECLARED_TEXT && says_absent(fact, value->text)) {
        read_absent_presumption(build, at, fact);
    } else if (fact->kind == METE_FACT_EVENTS || fact->kind == METE_FACT_TEXT) {
        mete_build_fault(build, at, METE_KEY_PRESUME, "wrong_value", NULL,
                         "“%s”只能推定为没有：presume = \"absent\"",
                         fact->label);
    } else if (graded && value->type == METE_DECLARED_TEXT
               && read_label(fact, value->text, &fact->presumed)) {
        fact->has_presumption = true;
    } else if (read_value(build, at, METE_KEY_PRESUME, fact, value,
                          &fact->presumed)) {
        fact->has_presumption = true;
        if (fact->presumed < fact->min || fact->presumed > fact->max) {
            mete_build_fault(build, at, METE_KEY_PRESUME, "wrong_value", NULL,
                             "“%s”推定的值不在 min 和 max 之间", fact->label);
        }
    }
}

static void read_when(mete_build *build, const mete_declaration *at,
                      mete_fact *fact)
{
    mete_build_scope scope = {fact->item, NULL, false, 0};
    mete_phrase when = {NULL, NULL, {NULL, 0, 0}};

    if (mete_build_condition(build, &scope, at, METE_KEY_WHEN, &when)) {
        fact->when = when.root;
        fact->when_text = when.text;
    }
}

enum { NOT_SEEN, OPEN, DONE };

static bool needs(const mete_expression *node, GHashTable *states,
                  const mete_fact **circle);

/* Follows `when` from fact to fact; true if it comes back to one that is
 * still open. */
static bool follow(const mete_fact *fact, GHashTable *states,
                   const mete_fact **circle)
{
    int state = GPOINTER_TO_INT(g_hash_table_lookup(states, fact));
    bool found;

    if (state == OPEN) {
        *circle = fact;
    }
    if (state != NOT_SEEN || fact->when == NULL) {
        return state == OPEN;
    }
    g_hash_table_insert(states, (void *)fact, GINT_TO_POINTER(OPEN));
    found = needs(fact->when, states, circle);
    g_hash_table_insert(states, (void *)fact, GINT_TO_POINTER(DONE));
    return found;
}

static bool needs(const mete_expression *node, GHashTable *states,
                  const mete_fact **circle)
{
    if (node == NULL) {
        return false;
    }
    if (node->fact != NULL && follow(node->fact, states, circle)) {
        return true;
    }
    for (size_t i = 0; i < node->child_count; i++) {
        if (needs(node->children[i], states, circle)) {
            return true;
        }
    }
    return false;
}

static void check_circles(mete_build *build)
{
    GHashTable *states = g_hash_table_new(NULL, NULL);

    for (guint i = 0; i < build->facts->len; i++) {
        const mete_fact *fact = g_ptr_array_index(build->facts, i);
        const mete_fact *circle = NULL;

        if (follow(fact, states, &circle)) {
            const mete_declaration *at =
                g_hash_table_lookup(build->fact_words, circle);

            mete_build_fault(build, at, METE_KEY_WHEN, "cycle", NULL,
                             "“%s”的 when 绕回到了它自己", circle->label);
        }
    }
    g_hash_table_destroy(states);
}

void mete_build_fact_values(mete_build *build)
{
    for (guint i = 0; i < build->facts->len; i++) {
        mete_fact *fact = g_ptr_array_index(build->facts, i);
        const mete_declaration *at =
            g_hash_table_lookup(build->fact_words, fact);

        if (at != NULL) { /* flags { … } have nothing more */
            read_domain(build, at, fact);
            read_presumption(build, at, fact);
            read_when(build, at, fact);
        }
    }
    check_circles(build);
}
