/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * One value of one fact, from the text that people write.
 */
#include "load/value.h"

#include "base/decimal.h"
#include "base/message.h"
#include "base/text.h"

#include <glib.h>
#include <string.h>

static bool refuse(char **why, char *sentence)
{
    *why = sentence;
    return false;
}

static bool is_one_of(const char *text, const char *const *words, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (strcmp(text, words[i]) == 0) {
            return true;
        }
    }
    return false;
}

static bool is_name(const char *text, const char *name)
{
    return name != NULL && strcmp(text, name) == 0;
}

static bool read_flag(const mete_fact *fact, const char *text, int64_t *value,
                      char **why)
{
    static const char *const yes[] = {"是", "有", "true", "yes"};
    static const char *const no[] = {"否",     "不是",  "没有", "无",
                                     "不存在", "false", "no"};
    char *quoted;

    if (is_one_of(text, yes, G_N_ELEMENTS(yes)) || is_name(text, fact->label)
        || is_name(text, fact->name)) {
        *value = 1;
        return true;
    }
    if (is_one_of(text, no, G_N_ELEMENTS(no))
        || is_name(text, fact->opposite)) {
        *value = 0;
        return true;
    }
    quoted = mete_value_clip(text);
    refuse(why, g_strdup_printf(_("“%s”不是“是”或“否”"), quoted));
    g_free(quoted);
    return false;
}

static bool is_folded_name(const char *text, const char *name)
{
    char *folded = mete_text_fold(name);
    bool same = strcmp(text, folded) == 0;

    g_free(folded);
    return same;
}

/* The number of the label or id, -1 for none. */
static int find_label(const mete_fact *fact, const char *text)
{
    for (size_t i = 0; i < fact->label_count; i++) {
        const char *id = fact->label_ids != NULL ? fact->label_ids[i] : NULL;

        if (is_name(text, fact->labels[i]) || is_name(text, id)) {
            return (int)i;
        }
    }
    for (size_t i = 0; i < fact->label_count; i++) {
        if (is_folded_name(text, fact->labels[i])) {
            return (int)i;
        }
    }
    return -1;
}

/* The label or id that was meant, or NULL. */
static const char *nearest_label(const mete_fact *fact, const char *text)
{
    const char *names[2 * METE_FACT_LABELS_MAX];
    size_t count = 0;

    for (size_t i = 0; i < fact->label_count && i < METE_FACT_LABELS_MAX; i++) {
        names[count++] = fact->labels[i];
        if (fact->label_ids != NULL && fact->label_ids[i] != NULL) {
            names[count++] = fact->label_ids[i];
        }
    }
    return mete_text_nearest(text, names, count);
}

static bool read_label(const mete_fact *fact, const char *text, int64_t *value,
                       char **why)
{
    int found = find_label(fact, text);
    char *quoted;
    char *domain;
    const char *meant;

    if (found >= 0) {
        *value = found;
        return true;
    }
    quoted = mete_value_clip(text);
    meant = nearest_label(fact, quoted);
    domain = mete_value_domain(fact);
    *why = meant != NULL
             ? g_strdup_printf(_("没有“%s”这个选项，是不是“%s”？"
                                 "应为：%s"),
                               quoted, meant, domain)
             : g_strdup_printf(_("没有“%s”这个选项，应为：%s"), quoted, domain);
    g_free(quoted);
    g_free(domain);
    return false;
}

static bool read_date(const char *text, int64_t *value, char **why)
{
    mete_date day;
    char *quoted;

    if (mete_date_parse(text, strlen(text), &day)) {
        *value = day;
        return true;
    }
    quoted = mete_value_clip(text);
    refuse(why, g_strdup_printf(_("“%s”不是日期，或者没有这一天；"
                                  "应写成2026-03-01、2026/3/1"
                                  "或2026年3月1日"),
                                quoted));
    g_free(quoted);
    return false;
}

static bool read_folded(const mete_fact *fact, const char *text, int64_t *value,
                        char **why)
{
    switch (fact->kind) {
    case METE_FACT_FLAG:
    case METE_FACT_JUDGEMENT:
        return read_flag(fact, text, value, why);
    case METE_FACT_MONEY:
    case METE_FACT_NUMBER:
    case METE_FACT_COUNT:
        return mete_value_read_amount(fact, text, value, why);
    case METE_FACT_DATE:
        return read_date(text, value, why);
    case METE_FACT_CHOICE:
    case METE_FACT_SCALE:
        return read_label(fact, text, value, why);
    case METE_FACT_TEXT:
        *value = 0;
        return true;
    case METE_FACT_EVENTS:
    default:
        return refuse(why, g_strdup(_("应逐次写日期，没有单个的值")));
    }
}

bool mete_value_read(const mete_fact *fact, const char *text, int64_t *value,
                     char **why)
{
    char *folded = mete_text_fold(text);
    bool done = *folded != '\0' || fact->kind == METE_FACT_TEXT
                  ? read_folded(fact, folded, value, why)
                  : refuse(why, g_strdup(_("没有写值")));

    g_free(folded);
    return done;
}

/* Bytes of one mark between days, 0 if none stands here. */
static size_t mark_at(const char *text)
{
    return *text == ',' || *text == ';' || g_ascii_isspace(*text) ? 1
         : g_str_has_prefix(text, "、")                           ? 3
                                                                  : 0;
}

static size_t length_of_piece(const char *text)
{
    size_t length = 0;

    while (text[length] != '\0' && mark_at(text + length) == 0) {
        length++;
    }
    return length;
}

bool mete_value_read_days(const char *text, mete_date **days, size_t *count,
                          char **why)
{
    char *folded = mete_text_fold(text);
    GArray *list = g_array_new(FALSE, FALSE, sizeof(mete_date));
    bool done = true;

    for (const char *at = folded; done && *at != '\0';) {
        size_t length = length_of_piece(at);
        mete_date day;

        if (length == 0) {
            at += mark_at(at);
        } else if (mete_date_parse(at, length, &day)) {
            g_array_append_val(list, day);
            at += length;
        } else {
            char *piece = g_strndup(at, length);
            int64_t none;

            done = read_date(piece, &none, why);
            g_free(piece);
        }
    }
    *count = done ? list->len : 0;
    *days = (mete_date *)(void *)g_array_free(list, !done);
    g_free(folded);
    return done;
}
