/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Values and domains of facts in words, for messages.
 */
#include "load/value.h"

#include "base/decimal.h"
#include "base/message.h"
#include "base/text.h"

#include <glib.h>
#include <string.h>

enum {
    QUOTED = 40, /* characters of a text that is quoted */
    LISTED = 16  /* labels that are listed */
};

char *mete_value_clip(const char *text)
{
    const char *at = text;
    size_t bytes;

    for (int i = 0; i < QUOTED && *at != '\0'; i++) {
        mete_text_next(at, &bytes);
        at += bytes;
    }
    return *at == '\0' ? g_strdup(text)
                       : g_strdup_printf("%.*s…", (int)(at - text), text);
}

/* Does it only lack a day in the calendar: 2026-02-30, 2026年13月1日? */
static bool looks_like_day(const char *text)
{
    int numbers = 0;

    for (const char *at = text; *at != '\0'; numbers++) {
        size_t digits = strspn(at, "0123456789");
        size_t between = strcspn(at + digits, "0123456789");
        bool mark = at[digits] == '-' || at[digits] == '/'
                 || (unsigned char)at[digits] >= 0x80;

        if (digits == 0 || digits > 4 || between > strlen("年")
            || (between > 0 && !mark)) {
            return false;
        }
        at += digits + between;
    }
    return numbers == 3;
}

/* Spreadsheets count days from 1899-12-30. */
static bool read_serial(const char *text, mete_date *day)
{
    mete_date epoch;
    int number = 0;

    if (strlen(text) != 5 || strspn(text, "0123456789") != 5
        || !mete_date_from_ymd(1900, 1, 1, &epoch)) {
        return false;
    }
    for (const char *at = text; *at != '\0'; at++) {
        number = number * 10 + (*at - '0');
    }
    *day = mete_date_add_days(epoch, number - 2);
    return true;
}

char *mete_value_not_a_day(const char *text)
{
    char day_text[METE_DATE_TEXT];
    char *quoted = mete_value_clip(text);
    char *sentence;
    mete_date day;

    if (read_serial(text, &day)) {
        mete_date_format(day, day_text);
        sentence = g_strdup_printf(_("“%s”是电子表格的日期序号，应写成 %s"),
                                   quoted, day_text);
    } else {
        sentence = g_strdup_printf(looks_like_day(text) ? _("没有“%s”这一天")
                                                        : _("“%s”不是日期"),
                                   quoted);
    }
    g_free(quoted);
    return sentence;
}

char *mete_value_example(const mete_fact *fact)
{
    switch (fact->kind) {
    case METE_FACT_MONEY:
        return g_strdup("1.5万元");
    case METE_FACT_NUMBER:
    case METE_FACT_COUNT:
        return g_strdup_printf("3%s", mete_value_unit(fact));
    case METE_FACT_DATE:
    case METE_FACT_EVENTS:
        return g_strdup("2026-03-01");
    case METE_FACT_CHOICE:
    case METE_FACT_SCALE:
        return g_strdup(fact->label_count > 0 ? fact->labels[0] : "");
    case METE_FACT_FLAG:
    case METE_FACT_JUDGEMENT:
        return g_strdup("是");
    case METE_FACT_TEXT:
    default:
        return g_strdup("文字");
    }
}

/* In the fact's own unit if that comes out even. */
static char *amount_words(const mete_fact *fact, int64_t value)
{
    char text[METE_DECIMAL_TEXT];
    mete_exact scaled = (mete_exact)value * METE_DECIMAL_ONE;
    int64_t scale = mete_value_scale(fact);
    const char *unit = mete_value_unit(fact);

    if (scaled % scale == 0) {
        mete_exact_format(scaled / scale * METE_DECIMAL_ONE, text);
    } else { /* 年 in months: only dimensions of the law's own differ */
        mete_fact plain = *fact;

        plain.unit_text = NULL;
        unit = mete_value_unit(&plain);
        mete_decimal_format(value, text);
    }
    return g_strdup_printf("%s%s", text, unit);
}

char *mete_value_words(const mete_fact *fact, int64_t value)
{
    char text[METE_DATE_TEXT];

    if (value == METE_VALUE_ABSENT || value == METE_VALUE_UNDETERMINABLE) {
        return g_strdup(value == METE_VALUE_ABSENT ? "没有" : "无法查明");
    }
    if (mete_fact_is_amount(fact)) {
        return value == METE_VALUE_UNBOUNDED ? g_strdup("不限")
                                             : amount_words(fact, value);
    }
    switch (fact->kind) {
    case METE_FACT_FLAG:
    case METE_FACT_JUDGEMENT:
        return g_strdup(value != 0 ? "是" : "否");
    case METE_FACT_CHOICE:
    case METE_FACT_SCALE:
        return g_strdup(value >= 0 && (size_t)value < fact->label_count
                            ? fact->labels[value]
                            : "");
    case METE_FACT_DATE:
        mete_date_format((mete_date)CLAMP(value, METE_DATE_MIN, METE_DATE_MAX),
                         text);
        return g_strdup(text);
    default:
        return g_strdup("");
    }
}

static char *label_list(const mete_fact *fact)
{
    GString *list = g_string_new(NULL);

    for (size_t i = 0; i < fact->label_count && i < LISTED; i++) {
        g_string_append_printf(list, "%s%s", i > 0 ? _("、") : "",
                               fact->labels[i]);
    }
    if (fact->label_count > LISTED) {
        g_string_append_printf(list, _("等%zu个"), fact->label_count);
    }
    return g_string_free(list, FALSE);
}

static char *amount_domain(const mete_fact *fact)
{
    int64_t most = fact->kind == METE_FACT_MONEY
                     ? MIN(fact->max, METE_DECIMAL_MONEY_MAX)
                     : fact->max;
    char *from = mete_value_words(fact, fact->min);
    char *to = mete_value_words(fact, most);
    char *domain;

    if (fact->min <= METE_VALUE_UNDETERMINABLE) {
        domain = g_strdup_printf("%s以下", to);
    } else if (most == METE_VALUE_UNBOUNDED) {
        domain = g_strdup_printf("%s以上", from);
    } else {
        domain = g_strdup_printf("%s以上%s以下", from, to);
    }
    g_free(from);
    g_free(to);
    return domain;
}

char *mete_value_domain(const mete_fact *fact)
{
    char *from;
    char *to;
    char *domain;

    if (mete_fact_is_amount(fact)) {
        return amount_domain(fact);
    }
    switch (fact->kind) {
    case METE_FACT_CHOICE:
    case METE_FACT_SCALE:
        return label_list(fact);
    case METE_FACT_DATE:
        from = mete_value_words(fact, fact->min);
        to = mete_value_words(fact, fact->max);
        domain = g_strdup_printf(_("%s至%s"), from, to);
        g_free(from);
        g_free(to);
        return domain;
    case METE_FACT_EVENTS:
        return g_strdup(_("1900-01-01至2999-12-31"));
    case METE_FACT_FLAG:
    case METE_FACT_JUDGEMENT:
        return g_strdup("是、否");
    default:
        return g_strdup(_("文字"));
    }
}
