/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * mete show: an item, its clause and its table as they were published.
 */
#include "mete_command.h"
#include "mete_item.h"

#include <stdio.h>

static char **settings;

static const GOptionEntry entries[] = {
    {"set", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &settings, NULL, NULL},
    METE_OPTION_RULEBOOK,
    METE_OPTION_END,
};

static const char help[] =
    N_("用法：mete show 事项 [选项…]\n"
       "\n"
       "显示一个违法事项：依据、法律规定的处罚，以及公布的裁量表。\n"
       "\n"
       "选项：\n"
       "  --set '名 = 值; …'  事项先后有几个版本的，用行为终了的日期选择\n"
       "  --rulebook 文件夹   裁量基准；不写就用环境变量 METE_RULEBOOK，\n"
       "                      再没有就用随程序安装的样例\n"
       "\n"
       "例：mete show market.food.125.1.1\n");

static void put(const char *words)
{
    fputs(words, stdout);
}

static int show(int argc, char **argv)
{
    char **rest = NULL;
    if (!mete_parse_options(argc, argv, entries, NULL, &rest)) {
        return EXIT_WRONG_USAGE;
    }
    const char *id = mete_only_operand(rest, "show", _("事项的编号"));
    int status = id == NULL ? EXIT_WRONG_USAGE
                            : mete_item_words(id, settings, "item.text", put);
    g_strfreev(rest);
    g_strfreev(settings);
    return status;
}

const mete_command mete_show_command = {
    "show", N_("显示一个事项的依据和裁量表"), help, show};
