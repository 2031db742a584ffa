/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What an officer has answered so far.
 */
#include "mete_answers.h"

#include <string.h>

static void clear_answer(gpointer data)
{
    mete_given_answer *answer = data;
    g_free(answer->key);
    g_free(answer->value);
}

void mete_answers_init(mete_answers *answers)
{
    answers->list = g_array_new(FALSE, FALSE, sizeof(mete_given_answer));
    g_array_set_clear_func(answers->list, clear_answer);
    answers->step = 1;
}

void mete_answers_clear(mete_answers *answers)
{
    g_array_free(answers->list, TRUE);
    answers->list = NULL;
}

static const mete_given_answer *at(const mete_answers *answers, guint index)
{
    return &g_array_index(answers->list, mete_given_answer, index);
}

void mete_answers_add(mete_answers *answers, const char *key, char *value)
{
    mete_given_answer answer = {g_strdup(key), value, answers->step};
    g_array_append_val(answers->list, answer);
}

void mete_answers_next(mete_answers *answers)
{
    answers->step++;
}

gboolean mete_answers_back(mete_answers *answers)
{
    guint count = answers->list->len;
    if (count == 0) {
        return FALSE;
    }
    answers->step = at(answers, count - 1)->step;
    while (count > 0 && at(answers, count - 1)->step == answers->step) {
        count--;
    }
    g_array_set_size(answers->list, count);
    return TRUE;
}

gboolean mete_answers_has(const mete_answers *answers, const char *key)
{
    for (guint i = 0; i < answers->list->len; i++) {
        if (strcmp(at(answers, i)->key, key) == 0) {
            return TRUE;
        }
    }
    return FALSE;
}

int32_t mete_answers_apply(const mete_answers *answers, mete_case *the_case,
                           mete_error **error)
{
    int32_t status = METE_OK;
    for (guint i = 0; status == METE_OK && i < answers->list->len; i++) {
        const mete_given_answer *answer = at(answers, i);
        if (answer->value != NULL) {
            status = mete_case_set(the_case, answer->key, answer->value, error);
        }
    }
    return status;
}

/* Marks that part facts, or end a quotation of the shell, become others. */
static void append_value(GString *text, const char *value)
{
    for (; *value != '\0'; value = g_utf8_next_char(value)) {
        gunichar c = g_utf8_get_char(value);
        if (c == ';' || c == 0xFF1B) {
            g_string_append(text, "，");
        } else if (c == '=' || c == 0xFF1D) {
            g_string_append(text, "为");
        } else if (c == '\'') {
            g_string_append(text, "’");
        } else {
            g_string_append_unichar(text, c);
        }
    }
}

/* Nothing in it that parts facts, or ends a quotation of the shell. */
static gboolean is_plain(const char *label)
{
    static const char *const marks[] = {"；", "＝", "「", "」", "’"};
    for (size_t i = 0; i < G_N_ELEMENTS(marks); i++) {
        if (strstr(label, marks[i]) != NULL) {
            return FALSE;
        }
    }
    return strpbrk(label, " ;=\"'") == NULL;
}

static void append_name(GString *text, const mete_rulebook *rulebook,
                        const char *item, const char *key)
{
    int32_t fact = mete_fact_index(rulebook, item, key);
    const char *label = mete_fact_get(rulebook, fact, "label");
    gboolean plain = label != NULL && is_plain(label)
                  && mete_fact_index(rulebook, item, label) == fact;
    g_string_append(text, plain ? label : key);
}

char *mete_answers_text(const mete_answers *answers,
                        const mete_rulebook *rulebook, const char *item)
{
    GString *text = g_string_new(NULL);
    for (guint i = 0; i < answers->list->len; i++) {
        const mete_given_answer *answer = at(answers, i);
        if (answer->value == NULL) {
            continue;
        }
        g_string_append(text, text->len > 0 ? "; " : "");
        append_name(text, rulebook, item, answer->key);
        g_string_append(text, " = ");
        append_value(text, answer->value);
    }
    return g_string_free(text, text->len == 0);
}
