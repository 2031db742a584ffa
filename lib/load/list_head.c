/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The head row of a table, in English or Chinese.
 *
 * An unknown column is an error: a list whose 适用条件 is misspelled must not
 * open without it.
 */
#include "load/list_head.h"

#include "base/message.h"
#include "base/text.h"
#include "load/value.h"

#include <glib.h>
#include <string.h>

static const mete_list_column exemptions[] = {
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

static const mete_list_column calendar[] = {
    {"year", "年度", "year 年度", true, true},
    {"date", "日期", "date 日期", true, true},
    {"until", "至", "until 至", false, true},
    {"day", "安排", "day 安排", true, true},
    {"note", "备注", "note 备注", false, false},
};

static const mete_list_column catalogue[] = {
    {"code", "编码", "code 编码", false, true},
    {"name", "名称", "name 名称", true, false},
    {"department", "部门", "department 部门", false, false},
    {"basis", "依据", "basis 依据", false, false},
};

const mete_list_kind mete_list_exemptions = {
    N_("清单"), exemptions, G_N_ELEMENTS(exemptions), false};
const mete_list_kind mete_list_calendar = {N_("工作日历"), calendar,
                                           G_N_ELEMENTS(calendar), false};
const mete_list_kind mete_list_catalogue = {N_("监管事项目录"), catalogue,
                                            G_N_ELEMENTS(catalogue), true};

static int find_field(const mete_list_kind *kind, const char *name)
{
    for (int i = 0; i < kind->count; i++) {
        if (strcmp(kind->columns[i].name, name) == 0
            || strcmp(kind->columns[i].label, name) == 0) {
            return i;
        }
    }
    return -1;
}

/* "可用的列：编号、部门" */
static char *list_columns(const mete_list_kind *kind, const char *before)
{
    GString *text = g_string_new(before);

    for (int i = 0; i < kind->count; i++) {
        g_string_append_printf(text, "%s%s", i > 0 ? _("、") : "",
                               kind->columns[i].label);
    }
    return g_string_free(text, FALSE);
}

static void fault_unknown(mete_list_head *head, const char *name,
                          const mete_place *place, mete_faults *faults)
{
    const mete_list_kind *kind = head->kind;
    const char *names[2 * METE_LIST_COLUMNS];
    char *quoted = mete_value_clip(name);
    const char *meant;
    char *hint;

    for (int i = 0; i < kind->count; i++) {
        names[2 * i] = kind->columns[i].name;
        names[2 * i + 1] = kind->columns[i].label;
    }
    meant = mete_text_nearest(quoted, names, 2 * (size_t)kind->count);
    if (meant != NULL) {
        head->meant[find_field(kind, meant)] = true;
    }
    hint = meant != NULL ? g_strdup_printf(_("是不是“%s”？"), meant)
                         : list_columns(kind, _("可用的列："));
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
    field = find_field(head->kind, name);
    if (field < 0 && head->kind->others) {
        /* the city's own */
    } else if (*name == '\0') {
        mete_faults_add(faults, "unknown_column", &here, NULL,
                        "表头第%d列是空的", number);
    } else if (field < 0) {
        fault_unknown(head, name, &here, faults);
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
    for (int i = 0; i < head->kind->count; i++) {
        const mete_list_column *column = &head->kind->columns[i];

        if (column->required && head->columns[i] == 0 && !head->meant[i]) {
            mete_faults_add(faults, "missing_column", place,
                            "在第一行加上这一列", "表头缺少必需的列“%s”",
                            column->both);
        }
    }
}

static bool is_column(const mete_list_kind *kind, const char *cell)
{
    char *name = mete_text_fold(cell != NULL ? cell : "");
    size_t length = strlen(name);
    bool known;

    if (length > 1 && name[length - 1] == '*') {
        name[length - 1] = '\0';
    }
    known = find_field(kind, name) >= 0;
    g_free(name);
    return known;
}

/* What parts the columns instead of a comma; NULL if nothing does. */
static const char *other_separator(const char *cell)
{
    return strstr(cell, "，") != NULL ? _("全角逗号“，”")
         : strchr(cell, ';') != NULL  ? _("分号“;”")
         : strstr(cell, "；") != NULL ? _("全角分号“；”")
         : strchr(cell, '\t') != NULL ? _("制表符（Tab）")
         : strstr(cell, "、") != NULL ? _("顿号“、”")
                                      : NULL;
}

/* No cell is a column: one slip, not one for each cell. */
static void fault_no_head(const mete_list_kind *kind, char *const *cells,
                          size_t count, const mete_place *place,
                          mete_faults *faults)
{
    const char *first = count > 0 && cells[0] != NULL ? cells[0] : "";
    const char *separator = count == 1 ? other_separator(first) : NULL;
    char *quoted = mete_value_clip(first);
    char *columns = list_columns(kind, _("第一行写各列的名称："));
    char *hint = g_strdup_printf(_("%s；大标题删去"), columns);

    if (separator != NULL) {
        mete_faults_add(faults, "wrong_separator", place,
                        "在电子表格里另存为“CSV UTF-8（逗号分隔）”",
                        "各列之间要用半角逗号“,”隔开，这里用的是%s", separator);
    } else {
        mete_faults_add(faults, "missing_head", place, hint,
                        "第一行应是表头，这里是“%s”", quoted);
    }
    g_free(hint);
    g_free(columns);
    g_free(quoted);
}

void mete_list_head_read(mete_list_head *head, char *const *cells, size_t count,
                         const mete_place *place, mete_faults *faults)
{
    while (count > 0 && cells[count - 1] == NULL) {
        count--; /* spreadsheets write commas behind the table */
    }
    *head = (mete_list_head){.kind = head->kind};
    head->fields = g_new(int, count + 1);
    head->cell_count = count;
    for (size_t i = 0; i < count; i++) {
        head->known = head->known || is_column(head->kind, cells[i]);
    }
    if (!head->known) {
        fault_no_head(head->kind, cells, count, place, faults);
        return;
    }
    for (size_t i = 0; i < count; i++) {
        head->fields[i] = read_cell(head, cells[i], (int)i + 1, place, faults);
    }
    check_required(head, place, faults);
}

void mete_list_head_clear(mete_list_head *head)
{
    g_free(head->fields);
    *head = (mete_list_head){.kind = head->kind};
}
