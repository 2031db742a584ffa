/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The head row of an exemption list, in English or Chinese.
 *
 * An unknown column is an error: a list whose 适用条件 is misspelled must not
 * open without it.
 */
#include "load/list_head.h"

#include "base/text.h"
#include "load/value.h"

#include <glib.h>
#include <string.h>

static const struct {
    const char *name;
    const char *label;
    const char *both;
    bool required;
    bool folded;
} fields[METE_LIST_COLUMNS] = {
    {"id", "编号", "id 编号", true, true},
    {"department", "部门", "department 部门", false, true},
    {"item", "事项", "item 事项", false, true},
    {"violation", "违法行为", "violation 违法行为", false, false},
    {"when", "适用条件", "when 适用条件", true, false},
    {"outcome", "效果", "outcome 效果", true, true},
    {"basis", "依据", "basis 依据", false, true},
    {"document", "清单", "document 清单", false, false},
    {"from", "施行日期", "from 施行日期", false, true},
    {"until", "有效期至", "until 有效期至", false, true},
    {"note", "备注", "note 备注", false, false},
};

const char *mete_list_field_name(int field)
{
    return fields[field].both;
}

bool mete_list_field_required(int field)
{
    return fields[field].required;
}

bool mete_list_field_folded(int field)
{
    return fields[field].folded;
}

static int find_field(const char *name)
{
    for (int i = 0; i < METE_LIST_COLUMNS; i++) {
        if (strcmp(fields[i].name, name) == 0
            || strcmp(fields[i].label, name) == 0) {
            return i;
        }
    }
    return -1;
}

static void fault_unknown(const char *name, const mete_place *place,
                          mete_faults *faults)
{
    const char *names[2 * METE_LIST_COLUMNS];
    char *quoted = mete_value_clip(name);
    const char *meant;
    char *hint;

    for (size_t i = 0; i < METE_LIST_COLUMNS; i++) {
        names[2 * i] = fields[i].name;
        names[2 * i + 1] = fields[i].label;
    }
    meant = mete_text_nearest(quoted, names, G_N_ELEMENTS(names));
    hint = meant != NULL ? g_strdup_printf("是不是“%s”？", meant)
                         : g_strdup("可用的列：编号、部门、事项、违法行为、"
                                    "适用条件、效果、依据、清单、施行日期、"
                                    "有效期至、备注");
    mete_faults_add(faults, "unknown_column", place, hint,
                    "表头里不认识的列“%s”", quoted);
    g_free(quoted);
    g_free(hint);
}

/* A cell of the head; * after a name marks what is required. */
static int read_cell(mete_list_head *head, const char *cell, int number,
                     const mete_place *place, mete_faults *faults)
{
    mete_place here = {place->file, place->line, number};
    char *name = mete_text_fold(cell != NULL ? cell : "");
    size_t length = strlen(name);
    int field;

    if (length > 1 && name[length - 1] == '*') {
        name[length - 1] = '\0';
    }
    field = find_field(name);
    if (*name == '\0') {
        mete_faults_add(faults, "unknown_column", &here, NULL,
                        "表头第%d列是空的", number);
    } else if (field < 0) {
        fault_unknown(name, &here, faults);
    } else if (head->columns[field] > 0) {
        mete_faults_add(faults, "duplicate_column", &here, "只留一列",
                        "“%s”与第%d列重复", name, head->columns[field]);
        field = -1;
    } else {
        head->columns[field] = number;
    }
    g_free(name);
    return field;
}

static void check_required(mete_list_head *head, const mete_place *place,
                           mete_faults *faults)
{
    for (int i = 0; i < METE_LIST_COLUMNS; i++) {
        if (fields[i].required && head->columns[i] == 0) {
            mete_faults_add(faults, "missing_column", place, NULL,
                            "表头缺少必需的列“%s”（%s）", fields[i].label,
                            fields[i].name);
        }
    }
}

void mete_list_head_read(mete_list_head *head, char *const *cells, size_t count,
                         const mete_place *place, mete_faults *faults)
{
    while (count > 0 && cells[count - 1] == NULL) {
        count--; /* spreadsheets write commas behind the table */
    }
    *head = (mete_list_head){0};
    head->fields = g_new(int, count + 1);
    head->cell_count = count;
    for (size_t i = 0; i < count; i++) {
        head->fields[i] = read_cell(head, cells[i], (int)i + 1, place, faults);
    }
    check_required(head, place, faults);
}

void mete_list_head_clear(mete_list_head *head)
{
    g_free(head->fields);
    *head = (mete_list_head){0};
}
