/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * mete list --coverage: how much of a city's catalogue of supervision items
 * the rulebook covers, by department, and what is left.
 */
#include "mete_coverage.h"

#include "mete_command.h"
#include "mete_text.h"

#include <stdlib.h>
#include <string.h>

static const char *const states[] = {"covered", "exemption_only", "nothing"};

static const char *get(const mete_coverage *coverage, const char *list,
                       int index, const char *field)
{
    char path[64];
    g_snprintf(path, sizeof path, "%s%d.%s", list, index, field);
    return mete_coverage_get(coverage, path);
}

static int number(const char *text)
{
    return text != NULL ? atoi(text) : 0;
}

static const char *department_of(const mete_coverage *coverage, int index)
{
    const char *name = get(coverage, "departments.", index, "name");
    return name != NULL ? name : _("（没有写部门）");
}

/* "66.6%", rounded down: what is not covered is never shown as covered. */
static void put_share(const int *counts)
{
    int all = counts[0] + counts[1] + counts[2];
    int tenths = all > 0 ? (int)((gint64)counts[0] * 1000 / all) : 0;
    printf("%5d.%d%%\n", tenths / 10, tenths % 10);
}

static void put_row(const char *name, int width, const int *counts)
{
    GString *head = g_string_new(NULL);
    mete_pad(head, name, width);
    printf("%s%6d%8d%12d%8d", head->str, counts[0] + counts[1] + counts[2],
           counts[0], counts[1], counts[2]);
    put_share(counts);
    g_string_free(head, TRUE);
}

static void put_head(int width)
{
    GString *head = g_string_new(NULL);
    mete_pad(head, _("部门"), width);
    printf("%s%s\n", head->str, _("  事项    有的  只有免罚的  没有的   有的占"));
    g_string_free(head, TRUE);
}

static void put_departments(const mete_coverage *coverage)
{
    int count = number(mete_coverage_get(coverage, "departments.count"));
    int all[G_N_ELEMENTS(states)] = {0};
    int width = MAX(mete_width(_("部门")), mete_width(_("合计")));
    for (int i = 0; i < count; i++) {
        width = MAX(width, mete_width(department_of(coverage, i)));
    }
    put_head(width);
    for (int i = 0; i < count; i++) {
        int counts[G_N_ELEMENTS(states)];
        for (size_t n = 0; n < G_N_ELEMENTS(states); n++) {
            counts[n] = number(get(coverage, "departments.", i, states[n]));
            all[n] += counts[n];
        }
        put_row(department_of(coverage, i), width, counts);
    }
    put_row(_("合计"), width, all);
}

/* "  code  name", and below it what it was found to be, where there is that. */
static void put_entry(const mete_coverage *coverage, int index)
{
    const char *code = get(coverage, "", index, "code");
    const char *row = get(coverage, "", index, "row");
    const char *item = get(coverage, "", index, "item");
    char *text =
        g_strdup_printf("%s%s%s", code != NULL ? code : "",
                        code != NULL ? "  " : "",
                        get(coverage, "", index, "name"));
    mete_put_paragraph(stdout, "  ", text);
    g_free(text);
    if (row != NULL) {
        printf(_("    清单：%s\n"), row);
    }
    if (item != NULL) {
        printf(_("    事项：%s\n"), item);
    }
}

/* The entries of which a field says that, under a line that says which they
 * are. */
static void put_entries(const mete_coverage *coverage, const char *field,
                        const char *says, const char *title)
{
    int count = number(mete_coverage_get(coverage, "count"));
    gboolean first = TRUE;
    for (int i = 0; i < count; i++) {
        const char *text = get(coverage, "", i, field);
        if (g_strcmp0(text, says) == 0) {
            printf("%s%s%s", first ? "\n" : "", first ? title : "",
                   first ? "\n" : "");
            first = FALSE;
            put_entry(coverage, i);
        }
    }
}

static void put_member(const char *key, const char *text, gboolean last)
{
    printf("\"%s\":", key);
    mete_put_json(text);
    printf("%s", last ? "}" : ",");
}

static void put_json(const mete_coverage *coverage)
{
    static const char *const fields[] = {"code",  "name", "department",
                                         "state", "by",   "item",
                                         "row",   "document"};
    int count = number(mete_coverage_get(coverage, "count"));
    printf("[");
    for (int i = 0; i < count; i++) {
        printf("%s{", i > 0 ? ",\n " : "");
        for (size_t n = 0; n < G_N_ELEMENTS(fields); n++) {
            put_member(fields[n], get(coverage, "", i, fields[n]),
                       n + 1 == G_N_ELEMENTS(fields));
        }
    }
    printf("]\n");
}

int mete_print_coverage(mete_rulebook *rulebook, const char *path)
{
    mete_coverage *coverage = NULL;
    mete_error *error = NULL;
    char *text = NULL;
    gsize length = 0;
    if (!mete_read_input(path, &text, &length)) {
        return EXIT_NO_INPUT;
    }
    int32_t status =
        mete_coverage_read(rulebook, text, length, path, &coverage, &error);
    g_free(text);
    if (status != METE_OK) {
        return mete_report_error(status, error);
    }
    if (mete_format_is("json")) {
        put_json(coverage);
    } else {
        put_departments(coverage);
        put_entries(coverage, "by", "basis",
                    _("依据相同、名称不同，请核对是不是同一事项："));
        put_entries(coverage, "state", "exemption_only",
                    _("只有免罚清单，没有裁量基准的："));
        put_entries(coverage, "state", "nothing", _("没有的："));
    }
    mete_coverage_free(coverage);
    return EXIT_DONE;
}
