/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Which facts an officer is still to be asked for.
 *
 * A document may count a factor that nobody has looked into at its lowest
 * weight.  The decision stands then, and nothing is missing; but what was
 * never asked must not be taken for what could not be found out.
 */
#include "mete_open.h"

#include <string.h>

static void clear_fact(gpointer data)
{
    mete_open_fact *fact = data;
    g_free(fact->key);
    g_free(fact->ask);
}

static const char *get(mete_finding *finding, const char *list, int index,
                       const char *field)
{
    char *path = g_strdup_printf("%s.%d.%s", list, index, field);
    const char *value = mete_finding_get(finding, path);
    g_free(path);
    return value;
}

static gboolean has(const GArray *facts, const char *key)
{
    for (guint i = 0; i < facts->len; i++) {
        if (strcmp(g_array_index(facts, mete_open_fact, i).key, key) == 0) {
            return TRUE;
        }
    }
    return FALSE;
}

static void add(GArray *facts, const mete_answers *answers, const char *key,
                const char *ask, gboolean weighs)
{
    if ((answers == NULL || !mete_answers_has(answers, key))
        && !has(facts, key)) {
        mete_open_fact fact = {g_strdup(key), g_strdup(ask), weighs};
        g_array_append_val(facts, fact);
    }
}

static void add_factors(GArray *facts, mete_finding *finding,
                        const mete_answers *answers)
{
    for (int i = 0; get(finding, "presumed", i, "fact") != NULL; i++) {
        const char *open = get(finding, "presumed", i, "open");
        char **keys = g_strsplit(open != NULL ? open : "", " ", -1);
        for (char **key = keys; *key != NULL; key++) {
            if (**key != '\0') {
                add(facts, answers, *key, NULL, TRUE);
            }
        }
        g_strfreev(keys);
    }
}

GArray *mete_open_facts(mete_finding *finding, const mete_answers *answers)
{
    GArray *facts = g_array_new(FALSE, FALSE, sizeof(mete_open_fact));
    const char *key;
    g_array_set_clear_func(facts, clear_fact);
    for (int i = 0; (key = get(finding, "missing", i, "fact")) != NULL; i++) {
        add(facts, answers, key, get(finding, "missing", i, "ask"), FALSE);
    }
    add_factors(facts, finding, answers);
    return facts;
}
