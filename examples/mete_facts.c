/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * mete facts: what an item can ask for, as a JSON Schema of its cases.
 */
#include "mete_command.h"
#include "mete_item.h"

#include <stdio.h>
#include <string.h>

static const GOptionEntry entries[] = {
    METE_OPTION_FORMAT,
    METE_OPTION_RULEBOOK,
    METE_OPTION_END,
};

static const char *const formats[] = {"json", "line", NULL};

static const char help[] =
    N_("用法：mete facts 事项 [选项…]\n"
       "\n"
       "列出一个违法事项可能要用到的全部事实，写成案件的 JSON Schema"
       "（2020-12）：\n"
       "可以用来做录入表单，也可以用来检查别的系统送来的案件。\n"
       "\n"
       "选项：\n"
       "  --format json|line  分行缩进（默认），或者只占一行\n"
       "  --rulebook 文件夹   裁量基准；不写就用环境变量 METE_RULEBOOK，\n"
       "                      再没有就用随程序安装的样例\n"
       "\n"
       "例：mete facts market.food.125.1.1 >表单.json\n");

static void put_line(const char *json)
{
    printf("%s\n", json);
}

static void put_break(int depth)
{
    printf("\n%*s", 2 * depth, "");
}

/* A string as it stands; gives its end. */
static const char *put_string(const char *at)
{
    const char *end = at + 1;
    while (*end != '"' && *end != '\0') {
        end += *end == '\\' && end[1] != '\0' ? 2 : 1;
    }
    printf("%.*s\"", (int)(end - at), at);
    return *end == '"' ? end + 1 : end;
}

/* JSON of the library, which has no white space between its tokens: a member
 * a line, lists of few letters left as they are. */
static void put_indented(const char *json)
{
    int depth = 0;
    while (*json != '\0') {
        char c = *json;
        if (c == '"') {
            json = put_string(json);
            continue;
        }
        json++;
        if ((c == '{' || c == '[') && (*json == '}' || *json == ']')) {
            printf("%c%c", c, *json++);
        } else if (c == '{' || c == '[') {
            putchar(c);
            put_break(++depth);
        } else if (c == '}' || c == ']') {
            put_break(--depth);
            putchar(c);
        } else {
            putchar(c);
            if (c == ',') {
                put_break(depth);
            } else if (c == ':') {
                putchar(' ');
            }
        }
    }
    putchar('\n');
}

static int facts(int argc, char **argv)
{
    char **rest = NULL;
    if (!mete_parse_options(argc, argv, entries, formats, &rest)) {
        return EXIT_WRONG_USAGE;
    }
    const char *id = mete_only_operand(rest, "facts", _("事项的编号"));
    int status =
        id == NULL
            ? EXIT_WRONG_USAGE
            : mete_item_words(id, NULL, "item.schema",
                              mete_format_is("line") ? put_line : put_indented);
    g_strfreev(rest);
    return status;
}

const mete_command mete_facts_command = {
    "facts", N_("事项要用到的事实，写成 JSON Schema"), help, facts};
