/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * One question to the officer: its words, what can be chosen, how amounts and
 * days are written.
 */
#include "mete_question.h"

#include "mete_language.h"
#include "mete_text.h"

#include <string.h>

static const char indent[] = "    ";

static const char *get(const mete_question *question, const char *field)
{
    return mete_fact_get(question->rulebook, question->fact, field);
}

/* How values of a kind are written; %s is the unit. */
static const struct {
    const char *kind;
    const char *how;
    const char *without_unit;
} ways[] = {
    {"flag", N_("答“是”或者“否”（y、n 也可以）。"), NULL},
    {"judgement", N_("答“是”或者“否”（y、n 也可以），后面写理由，如“否，数量很小”。"), NULL},
    {"money", N_("例：9999.99、1.5万元（不写单位的是%s）。"),
     N_("例：9999.99、1.5万元。")},
    {"number", N_("例：3、2.5（单位：%s）。"), N_("例：3、2.5。")},
    {"count", N_("例：3（单位：%s）。"), N_("例：3。")},
    {"date", N_("例：2026-03-01。"), NULL},
    {"events",
     N_("逐次写日期，例：2025-01-10、2025-06-02。一次也没有的，"
        "答“没有”。"),
     NULL},
    {"choice", N_("答编号或者文字。"), NULL},
    {"scale", N_("答编号或者文字。"), NULL},
    {"text", N_("答文字。"), NULL},
};

static void append_way(GString *text, const mete_question *question)
{
    const char *kind = get(question, "kind");
    const char *unit = get(question, "unit");
    for (size_t i = 0; i < G_N_ELEMENTS(ways); i++) {
        if (g_strcmp0(ways[i].kind, kind) != 0) {
            continue;
        }
        const char *how = unit == NULL && ways[i].without_unit != NULL
                            ? _(ways[i].without_unit)
                            : _(ways[i].how);
        const char *place = strstr(how, "%s");
        if (place == NULL) {
            g_string_append(text, how);
        } else {
            g_string_append_len(text, how, place - how);
            g_string_append(text, unit != NULL ? unit : "");
            g_string_append(text, place + strlen("%s"));
        }
    }
}

static void append_rest(GString *text, const mete_question *question)
{
    if (get(question, "absent") != NULL) {
        g_string_append(text, _("没有的，答“没有”。"));
    }
    if (get(question, "undeterminable") != NULL) {
        g_string_append(text, _("查不清的，答“无法查明”，然后写理由。"));
    }
}

static void put_choices(const mete_question *question)
{
    char field[32];
    const char *label;
    for (int i = 0;; i++) {
        g_snprintf(field, sizeof field, "choice.%d", i);
        label = get(question, field);
        if (label == NULL) {
            return;
        }
        char *head = g_strdup_printf("%s%2d  ", indent, i + 1);
        mete_put_paragraph(stderr, head, label);
        g_free(head);
    }
}

void mete_question_hint(const mete_question *question)
{
    GString *text = g_string_new(NULL);
    append_way(text, question);
    append_rest(text, question);
    mete_put_paragraph(stderr, indent, text->str);
    g_string_free(text, TRUE);
}

void mete_question_put(const mete_question *question, int number)
{
    const char *label = get(question, "label");
    char *made = g_strdup_printf("%s？", label);
    const char *ask = question->ask != NULL        ? question->ask
                    : get(question, "ask") != NULL ? get(question, "ask")
                                                   : made;
    char *head = g_strdup_printf("[%d] ", number);
    fputs("\n", stderr);
    mete_put_paragraph(stderr, head, ask);
    if (strstr(ask, label) == NULL) {
        char *named = g_strdup_printf("（%s）", label);
        mete_put_paragraph(stderr, indent, named);
        g_free(named);
    }
    if (get(question, "help") != NULL) {
        mete_put_paragraph(stderr, indent, get(question, "help"));
    }
    put_choices(question);
    mete_question_hint(question);
    g_free(head);
    g_free(made);
}

void mete_question_explain(const mete_question *question)
{
    put_choices(question);
    mete_question_hint(question);
    mete_put_paragraph(stderr, indent,
                       _("不知道就直接按回车，先答后面的；返回上一题输“返回”"
                         "或者 b；到此为止输“退出”或者 q。"));
}
