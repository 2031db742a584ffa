/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Single values as people write them in a case: 1.5万元, 30%, 2年, 轻微, 是.
 *
 * A plain number is read in the fact's own unit, because that is what a form
 * or a file says; in phrases it would be refused.
 */
#include "load/lexicon.h"
#include "load/quantity.h"

#include "base/date.h"
#include "base/message.h"
#include "base/text.h"

#include <string.h>

static char *wrong_number(const char *text, const mete_quantity *quantity)
{
    switch (quantity->status) {
    case METE_NUMERAL_AMBIGUOUS:
        return g_strdup_printf(_("数字“%s”有两种读法；不用千分位逗号，"
                                 "中文数字写出每一位的单位"),
                               text);
    case METE_NUMERAL_TOO_LARGE:
        return g_strdup_printf(_("数字“%s”太大"), text);
    case METE_NUMERAL_TOO_FINE:
        return g_strdup_printf(_("数字“%s”太细，小数点后最多六位"), text);
    default:
        break;
    }
    if (quantity->fine) {
        return g_strdup_printf(_("数字“%s”太细，小数点后最多六位"), text);
    }
    return quantity->large ? g_strdup_printf(_("数字“%s”太大"), text) : NULL;
}

/* The whole of a trimmed, folded text as one quantity. */
static char *read_quantity(const mete_lexicon *lexicon, const char *text,
                           mete_quantity *quantity)
{
    bool negative = text[0] == '-';
    const char *number = text + (negative ? 1 : 0);
    char *wrong;

    if (!mete_quantity_starts(number)
        || !mete_quantity_read(lexicon, number, quantity)) {
        return g_strdup_printf(_("“%s”不是数量"), text);
    }
    wrong = wrong_number(text, quantity);
    if (wrong != NULL) {
        return wrong;
    }
    if (number[quantity->bytes] != '\0') {
        const char *rest = number + quantity->bytes;
        if (rest[0] == ' ' && g_ascii_isdigit(rest[strspn(rest, " ")])) {
            return g_strdup_printf(_("数字“%s”中间有空格"), text);
        }
        return quantity->has_unit
                 ? g_strdup_printf(_("“%s”后面多了“%s”"), text, rest)
                 : g_strdup_printf(_("没有事实以“%s”为单位"), rest);
    }
    if (negative) {
        quantity->value = -quantity->value;
        quantity->number = -quantity->number;
    }
    return NULL;
}

static char *check_money(const char *text, mete_unit unit, int64_t value)
{
    if (unit != METE_UNIT_MONEY) {
        return NULL;
    }
    if (value % METE_DECIMAL_FEN != 0) {
        return g_strdup_printf(_("金额“%s”不足一分，最多写两位小数"), text);
    }
    return NULL;
}

char *mete_phrase_constant(const mete_lexicon *lexicon, const char *text,
                           mete_unit *unit, int64_t *value)
{
    char *folded = mete_text_fold(text);
    mete_quantity quantity;
    char *wrong = read_quantity(lexicon, folded, &quantity);

    if (wrong == NULL) {
        *unit = quantity.unit;
        *value = quantity.value;
        wrong = check_money(folded, quantity.unit, quantity.value);
    }
    g_free(folded);
    return wrong;
}

static const char *unit_name(const mete_lexicon *lexicon, const mete_fact *fact)
{
    return fact->unit_text != NULL
             ? fact->unit_text
             : mete_lexicon_unit_text(lexicon, fact->unit);
}

static char *read_amount(const mete_lexicon *lexicon, const mete_fact *fact,
                         const char *text, int64_t *value)
{
    mete_quantity quantity;
    char *wrong = read_quantity(lexicon, text, &quantity);

    if (wrong != NULL) {
        return wrong;
    }
    if (!quantity.has_unit
        && !mete_quantity_scale(quantity.number, fact->unit_scale, &quantity)) {
        return wrong_number(text, &quantity);
    }
    if (quantity.has_unit && quantity.unit != fact->unit) {
        return g_strdup_printf(_("“%s”的单位不对，“%s”以%s计"), text,
                               fact->label, unit_name(lexicon, fact));
    }
    if (fact->kind == METE_FACT_COUNT
        && quantity.value % METE_DECIMAL_ONE != 0) {
        return g_strdup_printf(_("“%s”要是整数"), fact->label);
    }
    *value = quantity.value;
    return check_money(text, fact->unit, *value);
}

static bool is_one_of(const char *text, const char *const *words)
{
    for (; *words != NULL; words++) {
        if (strcmp(text, *words) == 0) {
            return true;
        }
    }
    return false;
}

static char *read_truth(const mete_fact *fact, const char *text, int64_t *value)
{
    static const char *const yes[] = {"是", "true", "yes", "1", NULL};
    static const char *const no[] = {"否", "false", "no", "0", NULL};

    *value = is_one_of(text, yes);
    return *value != 0 || is_one_of(text, no)
             ? NULL
             : g_strdup_printf(_("“%s”只能填是或者否，不是“%s”"), fact->label,
                               text);
}

static bool is_label(const char *label, const char *text)
{
    char *folded = label != NULL ? mete_text_fold(label) : NULL;
    bool same = folded != NULL && strcmp(folded, text) == 0;

    g_free(folded);
    return same;
}

static char *read_label(const mete_fact *fact, const char *text, int64_t *value)
{
    GString *list = g_string_new(NULL);

    for (size_t i = 0; i < fact->label_count; i++) {
        if (is_label(fact->labels[i], text)
            || (fact->label_ids != NULL
                && is_label(fact->label_ids[i], text))) {
            *value = (int64_t)i;
            g_string_free(list, TRUE);
            return NULL;
        }
        g_string_append_printf(list, "%s%s", i > 0 ? _("、") : "",
                               fact->labels[i]);
    }
    const char *nearest = mete_text_nearest(
        text, (const char *const *)fact->labels, fact->label_count);
    char *wrong = nearest != NULL
                    ? g_strdup_printf(_("“%s”没有“%s”这个选项，是不是“%s”？"
                                        "可以填的有：%s"),
                                      fact->label, text, nearest, list->str)
                    : g_strdup_printf(_("“%s”没有“%s”这个选项；可以填的有：%s"),
                                      fact->label, text, list->str);
    g_string_free(list, TRUE);
    return wrong;
}

static char *read_day(const char *text, int64_t *value)
{
    mete_date date;

    if (!mete_date_parse(text, strlen(text), &date)) {
        return g_strdup_printf(_("“%s”不是日期；日期写作“2026-03-01”或者"
                                 "“2026年3月1日”"),
                               text);
    }
    *value = date;
    return NULL;
}

static char *read_value(const mete_lexicon *lexicon, const mete_fact *fact,
                        const char *text, int64_t *value)
{
    switch (fact->kind) {
    case METE_FACT_FLAG:
    case METE_FACT_JUDGEMENT:
        return read_truth(fact, text, value);
    case METE_FACT_CHOICE:
    case METE_FACT_SCALE:
        return read_label(fact, text, value);
    case METE_FACT_DATE:
    case METE_FACT_EVENTS:
        return read_day(text, value);
    case METE_FACT_TEXT:
        return g_strdup_printf(_("“%s”是文字，没有数值"), fact->label);
    default:
        return read_amount(lexicon, fact, text, value);
    }
}

char *mete_phrase_quantity(const mete_lexicon *lexicon, const mete_fact *fact,
                           const char *text, int64_t *value)
{
    char *folded = mete_text_fold(text);
    char *wrong = folded[0] == '\0'
                    ? g_strdup_printf(_("“%s”没有填写"), fact->label)
                    : read_value(lexicon, fact, folded, value);

    g_free(folded);
    return wrong;
}
