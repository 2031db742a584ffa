/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * mete: the library on the command line.
 *
 * Results go to standard output and everything else to standard error.  It
 * uses only the public header, so that each command shows how to do the same
 * in another program.
 */
#include "mete_command.h"

#include <locale.h>
#include <stdio.h>
#include <string.h>

static const char help[] =
    "用法：mete 命令 [选项…]\n"
    "\n"
    "命令：\n"
    "  check   对一个或者几个案件给出裁量意见\n"
    "  test    运行规则库自己的测试\n"
    "\n"
    "mete check [--item 事项] [案件.json… | -] [--set '名 = 值; …']\n"
    "mete test [--rulebook 文件夹]\n"
    "\n"
    "选项：\n"
    "  --item 事项         违法事项的编号；案件里写了的，以这里为准\n"
    "  --set '名 = 值; …'  补充或者改动事实；可以写几次\n"
    "  --rulebook 文件夹   裁量基准；不写就用环境变量 METE_RULEBOOK，\n"
    "                      再没有就用随程序安装的样例\n"
    "  --format text|json  文字（默认），或者一行一个 JSON\n"
    "  --no-presume        没有查明的事实，不按通常情形推定\n"
    "  --lang zh|en        输出的语言；目前只有 zh\n"
    "  --help, --version   显示这段说明；显示版本\n"
    "\n"
    "案件写 - 就从标准输入读。\n"
    "退出状态：0 完成；1 有测试没有通过；64 用法不对；65 数据或者裁量基准有错；"
    "66 没有这个输入；\n"
    "70 程序内部错误。\n";

static const struct {
    const char *name;
    int (*run)(int argc, char **argv);
} commands[] = {
    {"check", mete_check},
    {"test", mete_test},
};

/* Promised for later: better said than called unknown. */
static const char *const planned[] = {
    "audit", "diff",  "facts", "import",  "lint",      "list",
    "new",   "prove", "show",  "publish", "surcharge", NULL,
};

static int unknown_command(const char *name)
{
    const char *names[G_N_ELEMENTS(commands) + 1] = {NULL};
    for (size_t i = 0; i < G_N_ELEMENTS(commands); i++) {
        names[i] = commands[i].name;
    }
    char *all = g_strjoinv("、", (char **)names);
    const char *meant = mete_did_you_mean(name, names);
    if (g_strv_contains(planned, name)) {
        mete_complain(0, "命令“%s”这个版本还没有（现有的命令：%s）", name, all);
    } else if (meant != NULL) {
        mete_complain(0, "没有命令“%s”（是不是“%s”？现有的命令：%s）", name,
                      meant, all);
    } else {
        mete_complain(0, "没有命令“%s”（现有的命令：%s）", name, all);
    }
    g_free(all);
    return EXIT_WRONG_USAGE;
}

int main(int argc, char **argv)
{
    setlocale(LC_ALL, "");
    if (!g_get_charset(NULL)) { /* GOption refuses Chinese under C */
        setlocale(LC_ALL, "C.UTF-8");
    }
    if (argc < 2) {
        fputs(help, stderr);
        return EXIT_WRONG_USAGE;
    }
    for (int i = 1; i < argc && strcmp(argv[i], "--") != 0; i++) {
        if (strcmp(argv[i], "--help") == 0 || strcmp(argv[i], "-h") == 0) {
            fputs(help, stdout);
            return EXIT_DONE;
        }
    }
    if (strcmp(argv[1], "--version") == 0) {
        printf("mete %s\n", mete_version_string());
        return EXIT_DONE;
    }
    for (size_t i = 0; i < G_N_ELEMENTS(commands); i++) {
        if (strcmp(commands[i].name, argv[1]) == 0) {
            return commands[i].run(argc - 1, argv + 1);
        }
    }
    return unknown_command(argv[1]);
}
