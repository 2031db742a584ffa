/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * mete list: the items of a rulebook, all or those that are looked for.
 */
#include "mete_list.h"

#include "mete_command.h"
#include "mete_coverage.h"
#include "mete_text.h"

#include <string.h>

static char *department;
static char *search;
static char *catalogue;

static const GOptionEntry entries[] = {
    {"department", 0, 0, G_OPTION_ARG_FILENAME, &department, NULL, NULL},
    {"search", 0, 0, G_OPTION_ARG_FILENAME, &search, NULL, NULL},
    {"coverage", 0, 0, G_OPTION_ARG_FILENAME, &catalogue, NULL, NULL},
    METE_OPTION_FORMAT,
    METE_OPTION_RULEBOOK,
    METE_OPTION_END,
};

static const char *const formats[] = {"text", "ids", "json", NULL};

static const char help[] =
    N_("用法：mete list [选项…]\n"
       "\n"
       "列出违法事项：编号、部门、名称。\n"
       "\n"
       "选项：\n"
       "  --department 部门    只列部门名称里有这些字的事项\n"
       "  --search 词          "
       "编号、部门、名称或者代码里有这些词的；几个词用空格\n"
       "                       隔开，要都有\n"
       "  --coverage 目录.csv  "
       "本地的监管事项目录有多少已在裁量基准里：按部门列出，\n"
       "                       再列出没有的。第一行写“名称”，有的还写“编码”\n"
       "                       “部门”“依据”\n"
       "  --format text|ids|json\n"
       "                       表格（默认）、只有编号，或者 JSON\n"
       "  --rulebook 文件夹    裁量基准；不写就用环境变量 METE_RULEBOOK，\n"
       "                       再没有就用随程序安装的样例\n"
       "\n"
       "例：mete list --department 市场监管 --search 食品\n");

static const char *get(const mete_rulebook *rulebook, int32_t index,
                       const char *field)
{
    const char *text = mete_item_get(rulebook, index, field);
    return text != NULL ? text : "";
}

/* Versions of an item stand side by side; the last one speaks for all. */
static gboolean is_last_version(const mete_rulebook *rulebook, int32_t index)
{
    return strcmp(get(rulebook, index, "id"), get(rulebook, index + 1, "id"))
        != 0;
}

GArray *mete_find_items(const mete_rulebook *rulebook, const char *of,
                        const char *words)
{
    GArray *found = g_array_new(FALSE, FALSE, sizeof(int32_t));
    for (int32_t i = 0; (size_t)i < mete_item_count(rulebook); i++) {
        const char *texts[] = {
            get(rulebook, i, "id"), get(rulebook, i, "title"),
            get(rulebook, i, "department"), get(rulebook, i, "code"), NULL};
        const char *departments[] = {texts[2], NULL};
        if (is_last_version(rulebook, i)
            && (of == NULL || mete_has_words(departments, of))
            && (words == NULL || mete_has_words(texts, words))) {
            g_array_append_val(found, i);
        }
    }
    return found;
}

static int widest(const mete_rulebook *rulebook, const GArray *items,
                  const char *field)
{
    int width = 0;
    for (guint i = 0; i < items->len; i++) {
        width = MAX(
            width,
            mete_width(get(rulebook, g_array_index(items, int32_t, i), field)));
    }
    return width;
}

static void print_text(const mete_rulebook *rulebook, const GArray *items)
{
    int ids = widest(rulebook, items, "id");
    int departments = widest(rulebook, items, "department");
    for (guint i = 0; i < items->len; i++) {
        int32_t item = g_array_index(items, int32_t, i);
        GString *head = g_string_new(NULL);
        mete_pad(head, get(rulebook, item, "id"), ids);
        mete_pad(head, get(rulebook, item, "department"), departments);
        mete_put_paragraph(stdout, head->str, get(rulebook, item, "title"));
        g_string_free(head, TRUE);
    }
}

static void print_json(const mete_rulebook *rulebook, const GArray *items)
{
    static const char *const fields[] = {"id", "title", "department", "code"};
    putchar('[');
    for (guint i = 0; i < items->len; i++) {
        printf("%s{", i > 0 ? ",\n " : "");
        for (size_t n = 0; n < G_N_ELEMENTS(fields); n++) {
            const char *text = mete_item_get(
                rulebook, g_array_index(items, int32_t, i), fields[n]);
            printf("%s\"%s\":", n > 0 ? "," : "", fields[n]);
            mete_put_json(text);
        }
        putchar('}');
    }
    printf("]\n");
}

static void print(const mete_rulebook *rulebook, const GArray *items)
{
    if (mete_format_is("json")) {
        print_json(rulebook, items);
    } else if (mete_format_is("text")) {
        print_text(rulebook, items);
    } else {
        for (guint i = 0; i < items->len; i++) {
            printf("%s\n",
                   get(rulebook, g_array_index(items, int32_t, i), "id"));
        }
    }
}

/* Nothing fits: which departments there are helps most. */
static void explain_nothing(const mete_rulebook *rulebook)
{
    GPtrArray *names = g_ptr_array_new();
    for (int32_t i = 0; (size_t)i < mete_item_count(rulebook); i++) {
        const char *name = get(rulebook, i, "department");
        if (*name != '\0'
            && !g_ptr_array_find_with_equal_func(names, name, g_str_equal,
                                                 NULL)) {
            g_ptr_array_add(names, (gpointer)name);
        }
    }
    g_ptr_array_add(names, NULL);
    char *all = g_strjoinv(_("、"), (char **)names->pdata);
    mete_complain(0, "没有符合的事项（有事项的部门：%s）", all);
    g_free(all);
    g_ptr_array_free(names, TRUE);
}

/* A search may be typed in GBK; false if it is no text at all. */
static gboolean read_texts(void)
{
    char **texts[] = {&department, &search};
    for (size_t i = 0; i < G_N_ELEMENTS(texts); i++) {
        char *valid = *texts[i] != NULL ? mete_to_utf8(*texts[i]) : NULL;
        if (*texts[i] != NULL && valid == NULL) {
            mete_complain(0, "--search 和 --department 后面不是文字");
            return FALSE;
        }
        g_free(*texts[i]);
        *texts[i] = valid;
    }
    return TRUE;
}

static int list(int argc, char **argv)
{
    char **rest = NULL;
    mete_rulebook *rulebook = NULL;
    if (!mete_parse_options(argc, argv, entries, formats, &rest)) {
        return EXIT_WRONG_USAGE;
    }
    int status = EXIT_WRONG_USAGE;
    if (rest[0] != NULL) {
        mete_complain(0, "mete list 后面多了“%s”（是不是 --search %s？）",
                      rest[0], rest[0]);
    } else if (read_texts()) {
        status = mete_open_rulebook(&rulebook);
    }
    if (status == EXIT_DONE && catalogue != NULL) {
        status = mete_finish_output(mete_print_coverage(rulebook, catalogue));
    } else if (status == EXIT_DONE) {
        GArray *items = mete_find_items(rulebook, department, search);
        print(rulebook, items);
        if (items->len == 0) {
            explain_nothing(rulebook);
        }
        g_array_free(items, TRUE);
        status = mete_finish_output(status);
    }
    mete_rulebook_free(rulebook);
    g_strfreev(rest);
    g_free(department);
    g_free(search);
    g_free(catalogue);
    return status;
}

const mete_command mete_list_command = {"list", N_("列出、查找违法事项"), help,
                                        list};
