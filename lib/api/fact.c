/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Asking a rulebook about its facts, and finding one by any of its names.
 */
#include "api/api.h"

#include "base/message.h"

#include <string.h>

static const struct {
    const char *name;
    const char *label;
} kinds[] = {
    [METE_FACT_FLAG] = {"flag", N_("是与否")},
    [METE_FACT_MONEY] = {"money", N_("金额")},
    [METE_FACT_NUMBER] = {"number", N_("数量")},
    [METE_FACT_COUNT] = {"count", N_("个数")},
    [METE_FACT_DATE] = {"date", N_("日期")},
    [METE_FACT_CHOICE] = {"choice", N_("选项")},
    [METE_FACT_SCALE] = {"scale", N_("等级")},
    [METE_FACT_EVENTS] = {"events", N_("逐次的日期")},
    [METE_FACT_JUDGEMENT] = {"judgement", N_("是与否的判断")},
    [METE_FACT_TEXT] = {"text", N_("文字")},
};

const char *mete_fact_kind_name(mete_fact_kind kind)
{
    return kinds[kind].name;
}

const char *mete_fact_kind_label(mete_fact_kind kind)
{
    return kinds[kind].label;
}

size_t mete_fact_count(const mete_rulebook *rulebook)
{
    return rulebook != NULL ? rulebook->fact_count : 0;
}

/* As people type it; folding is only needed where that is not a name. */
static const mete_fact *find(const mete_rulebook *rulebook, const char *item,
                             const char *name, bool *opposite)
{
    bool turned = false;
    const mete_fact *fact =
        mete_rulebook_find_fact(rulebook, item, name, &turned);
    if (fact == NULL && g_utf8_validate(name, -1, NULL)) {
        char *folded = mete_text_fold(name);
        fact = mete_rulebook_find_fact(rulebook, item, folded, &turned);
        g_free(folded);
    }
    if (opposite != NULL) {
        *opposite = turned;
    }
    return fact;
}

int32_t mete_fact_index(const mete_rulebook *rulebook, const char *item,
                        const char *name)
{
    if (rulebook == NULL || name == NULL) {
        return METE_ERROR_USAGE;
    }
    bool opposite;
    const mete_fact *fact = find(rulebook, item, name, &opposite);
    return fact != NULL && !opposite ? fact->index : METE_ERROR_NOT_FOUND;
}

/* The name that was most likely meant, of all that could be written here. */
static const char *nearest(const mete_case *the_case, const char *name)
{
    size_t count;
    const char *item = the_case->item != NULL ? the_case->item->id : NULL;
    const char **names =
        mete_rulebook_fact_names(the_case->rulebook, item, &count);
    const char *found = mete_text_nearest(name, names, count);
    g_free(names);
    return found;
}

const mete_fact *mete_case_find_fact(const mete_case *the_case,
                                     const char *name, bool *opposite,
                                     int32_t *status, mete_error **error)
{
    mete_error_reset(error);
    *status = METE_OK;
    if (the_case == NULL || name == NULL) {
        *status = mete_error_usage(error, name == NULL ? "name" : "the_case");
        return NULL;
    }
    const char *item = the_case->item != NULL ? the_case->item->id : NULL;
    const mete_fact *fact = find(the_case->rulebook, item, name, opposite);
    if (fact != NULL) {
        return fact;
    }
    *status = METE_ERROR_NOT_FOUND;
    if (error == NULL) {
        return NULL;
    }
    const char *meant =
        g_utf8_validate(name, -1, NULL) ? nearest(the_case, name) : NULL;
    char *hint =
        meant != NULL ? g_strdup_printf(_("是不是“%s”？"), meant) : NULL;
    mete_error_set(error, *status, "unknown_fact", hint,
                   "裁量基准里没有名为“%s”的事实", name);
    g_free(hint);
    return NULL;
}

/* "choice.0" is a label, "choice.0.id" its ASCII id. */
static const char *choice_of(const mete_fact *fact, const char *number)
{
    size_t digits = strspn(number, "0123456789");
    size_t n;
    if (!mete_get_index(number, digits, &n) || n >= fact->label_count) {
        return NULL;
    }
    if (strcmp(number + digits, ".id") == 0) {
        return fact->label_ids != NULL ? fact->label_ids[n] : NULL;
    }
    return number[digits] == '\0' ? fact->labels[n] : NULL;
}

static const char *yes(bool value)
{
    return value ? "true" : NULL;
}

const char *mete_fact_get(const mete_rulebook *rulebook, int32_t index,
                          const char *field)
{
    if (rulebook == NULL || field == NULL || index < 0
        || (size_t)index >= rulebook->fact_count) {
        return NULL;
    }
    const mete_fact *fact = rulebook->facts[index];
    if (g_str_has_prefix(field, "choice.")) {
        return choice_of(fact, field + strlen("choice."));
    }
    const struct {
        const char *field;
        const char *text;
    } texts[] = {
        {"key", mete_fact_key(fact)},
        {"name", fact->name},
        {"label", fact->label},
        {"kind", mete_fact_kind_name(fact->kind)},
        {"ask", fact->ask},
        {"help", fact->help},
        {"unit", fact->unit_text},
        {"opposite", fact->opposite},
        {"item", fact->item},
        {"when", fact->when_text},
        {"absent", yes(fact->may_be_absent)},
        {"undeterminable", yes(fact->may_be_undeterminable)},
        {"personal", yes(fact->personal)},
        {"changeable", yes(fact->changeable)},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(texts); i++) {
        if (strcmp(texts[i].field, field) == 0) {
            return texts[i].text;
        }
    }
    return NULL;
}
