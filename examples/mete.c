/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * mete: the library on the command line.
 *
 * Results go to standard output and everything else to standard error.  It
 * uses only the public header, so that each command shows how to do the same
 * in another program.
 */
#include "mete_command.h"

#include <stdio.h>
#include <string.h>

static const mete_command *const commands[] = {
    &mete_check_command, &mete_list_command, &mete_show_command,
    &mete_facts_command, &mete_new_command,  &mete_test_command,
    &mete_surcharge_command,
};

/* Promised for later: better said than called unknown. */
static const char *const planned[] = {
    "audit", "diff", "import", "lint", "prove", "publish", NULL,
};

static const char ending[] =
    N_("\n"
    "mete 命令 --help 或者 mete help 命令：这个命令的用法\n"
    "mete --version：版本\n"
    "任何命令都可以写 --lang en：提示和错误用英文\n"
    "\n"
    "裁量基准用 --rulebook 文件夹 指定；不写就用环境变量 METE_RULEBOOK，再没有"
    "就\n"
    "用随程序安装的样例。结果写到标准输出，其他的话写到标准错误。\n"
    "退出状态：0 完成；1 完成，而且查出了问题；64 用法不对；65 数据或者裁量基"
    "准\n"
    "有错；66 没有这个输入；70 程序内部错误。\n");

static void put_help(FILE *file)
{
    fputs(_("用法：mete 命令 [选项…]\n\n命令：\n"), file);
    for (size_t i = 0; i < G_N_ELEMENTS(commands); i++) {
        fprintf(file, "  %-9s %s\n", commands[i]->name, _(commands[i]->does));
    }
    fputs(_(ending), file);
}

static const mete_command *find(const char *name)
{
    for (size_t i = 0; i < G_N_ELEMENTS(commands); i++) {
        if (strcmp(commands[i]->name, name) == 0) {
            return commands[i];
        }
    }
    return NULL;
}

static int unknown_command(const char *name)
{
    const char *names[G_N_ELEMENTS(commands) + 2] = {NULL};
    for (size_t i = 0; i < G_N_ELEMENTS(commands); i++) {
        names[i] = commands[i]->name;
    }
    char *all = g_strjoinv(_("、"), (char **)names);
    names[G_N_ELEMENTS(commands)] = "help";
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

/* mete help, mete help COMMAND, mete COMMAND … --help, mete --help */
static int help(const char *name)
{
    const mete_command *command = name != NULL ? find(name) : NULL;
    if (command != NULL) {
        fputs(_(command->help), stdout);
    } else if (name == NULL || strcmp(name, "help") == 0) {
        put_help(stdout);
    } else {
        return unknown_command(name);
    }
    return mete_finish_output(EXIT_DONE);
}

static gboolean asks_for_help(int argc, char **argv)
{
    for (int i = 1; i < argc && strcmp(argv[i], "--") != 0; i++) {
        if (strcmp(argv[i], "--help") == 0 || strcmp(argv[i], "-h") == 0) {
            return TRUE;
        }
    }
    return FALSE;
}

static int run(int argc, char **argv)
{
    const char *first = argv[1];
    if (strcmp(first, "help") == 0 || strcmp(first, "--help") == 0
        || strcmp(first, "-h") == 0) {
        return help(argc > 2 ? argv[2] : NULL);
    }
    if (strcmp(first, "--version") == 0) {
        printf("mete %s\n", mete_version_string());
        return mete_finish_output(EXIT_DONE);
    }
    if (asks_for_help(argc, argv)) {
        return help(first);
    }
    const mete_command *command = find(first);
    return command != NULL ? command->run(argc - 1, argv + 1)
                           : unknown_command(first);
}

int main(int argc, char **argv)
{
    if (!mete_choose_language(&argc, argv)) {
        return EXIT_WRONG_USAGE;
    }
    if (argc < 2) {
        put_help(stderr);
        return EXIT_WRONG_USAGE;
    }
    int status = run(argc, argv);
    g_free(mete_options.rulebook);
    g_free(mete_options.format);
    return status;
}
