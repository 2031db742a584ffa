/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * mete check: cases in, findings out.  One case and one finding are used
 * again for all files; with questions there is one case.
 */
#include "mete_ask.h"
#include "mete_command.h"
#include "mete_text.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

static char *item;
static char **settings;
static gboolean no_presume;
static gboolean ask;
static gboolean no_ask;
static gboolean what_if;

static const GOptionEntry entries[] = {
    {"item", 0, 0, G_OPTION_ARG_FILENAME, &item, NULL, NULL},
    {"set", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &settings, NULL, NULL},
    {"ask", 0, 0, G_OPTION_ARG_NONE, &ask, NULL, NULL},
    {"no-ask", 0, 0, G_OPTION_ARG_NONE, &no_ask, NULL, NULL},
    {"what-if", 0, 0, G_OPTION_ARG_NONE, &what_if, NULL, NULL},
    {"no-presume", 0, 0, G_OPTION_ARG_NONE, &no_presume, NULL, NULL},
    METE_OPTION_FORMAT,
    METE_OPTION_RULEBOOK,
    METE_OPTION_END,
};

static const char *const formats[] = {"text", "json", "document", NULL};

static const char help[] = N_(
    "用法：mete check [选项…] [案件.json… | -]\n"
    "\n"
    "对一个或者几个案件给出裁量意见。案件写 - 就从标准输入读。\n"
    "\n"
    "选项：\n"
    "  --item 事项         违法事项的编号；案件里写了的，以这里为准\n"
    "  --set '名 = 值; …'  补充或者改动事实；可以写几次\n"
    "  --ask               还缺的事实，一项一项地问；在终端上办一个案件而事实\n"
    "                      不全时，不写也问\n"
    "  --no-ask            不问\n"
    "  --what-if           事实都查明了的，列出哪一项事实改变，结论、阶次或者罚款\n"
    "                      就不同，变到多少\n"
    "  --no-presume        没有查明的事实，不按通常情形推定\n"
    "  --format text|json|document\n"
    "                      文字（默认）、一行一个 JSON，或者裁量理由说明\n"
    "  --rulebook 文件夹   裁量基准；不写就用环境变量 METE_RULEBOOK，\n"
    "                      再没有就用随程序安装的样例\n"
    "  --lang zh|en        提示和错误的语言：中文（默认）或者英文\n"
    "\n"
    "例：mete check --item market.food.125.1.1 --set '货值金额 = 1.5万元'\n"
    "    mete check --ask --format document 案件.json\n"
    "\n"
    "退出状态：0 完成，不论结论如何；1 完成，案件里写的决定（decision）不在建议的\n"
    "幅度之内；64 用法不对；65 数据或者裁量基准有错；66 没有这个输入；\n"
    "70 程序内部错误。\n");

static const uint32_t all_wanted = METE_WANT_MISSING | METE_WANT_TRACE;

/* What is used again from file to file. */
typedef struct {
    mete_rulebook *rulebook;
    mete_case *the_case;
    mete_finding *finding;
    gboolean several;
    int printed;
} session;

/* A case document; text NULL: none. */
typedef struct {
    const char *text;
    gsize length;
    const char *name;
} document;

static gboolean on_terminal(void)
{
    return isatty(STDIN_FILENO) && isatty(STDOUT_FILENO)
        && isatty(STDERR_FILENO);
}

static gboolean wrong(const char *message)
{
    mete_complain(0, "%s", message);
    return FALSE;
}

static gboolean options_are_sound(char **files)
{
    gboolean several = files[0] != NULL && files[1] != NULL;
    if (ask && no_ask) {
        return wrong(_("--ask 和 --no-ask 只写一个"));
    }
    if (ask && several) {
        return wrong(_("--ask 一次只办一个案件"));
    }
    if (ask && files[0] != NULL && strcmp(files[0], "-") == 0) {
        return wrong(_("--ask 从标准输入读回答，案件要写在文件里"));
    }
    if (files[0] == NULL && item == NULL && settings == NULL && !ask) {
        return wrong(_("没有案件（写一个 JSON 文件，或者用 --item 和 --set "
                       "写明事项和事实，或者写 --ask）"));
    }
    return TRUE;
}

/* What was typed after --set may be GBK, whatever the terminal says. */
static void read_settings(void)
{
    for (char **next = settings; next != NULL && *next != NULL; next++) {
        char *valid = mete_to_utf8(*next);
        if (valid != NULL) {
            g_free(*next);
            *next = valid;
        }
    }
}

/* Facts of the file, then those of the command line over them.  The item of
 * the command line is chosen before, for names that it alone knows, and once
 * more behind, over the file's. */
static int32_t fill(void *data, mete_case *the_case, mete_error **error)
{
    const document *from = data;
    int32_t status = mete_case_clear(the_case);
    /* A file may want less for itself, not for those that follow. */
    mete_case_set_want(the_case, all_wanted);
    if (item != NULL) {
        status = mete_case_set_item(the_case, item, error);
    }
    if (status == METE_OK && from->text != NULL) {
        status = mete_case_from_json(the_case, from->text, from->length,
                                     from->name, error);
    }
    if (status == METE_OK && item != NULL) {
        status = mete_case_set_item(the_case, item, error);
    }
    for (char **next = settings;
         status == METE_OK && next != NULL && *next != NULL; next++) {
        status = mete_case_set(the_case, *next, NULL, error);
    }
    return status;
}

static int print(session *one, const char *name)
{
    const char *text = mete_format_is("json") ? mete_finding_json(one->finding)
                     : mete_format_is("document")
                         ? mete_finding_get(one->finding, "rationale")
                         : mete_finding_text(one->finding);
    if (text == NULL) {
        return mete_complain(EXIT_INTERNAL, "内存不足");
    }
    if (mete_format_is("json")) {
        printf("%s\n", text);
        return EXIT_DONE;
    }
    if (one->printed++ > 0) {
        printf("\n");
    }
    if (one->several) {
        printf("案件：%s\n", name);
    }
    fputs(text, stdout);
    return EXIT_DONE;
}

/* Asks where it was asked for, or where people are and something is open. */
static int ask_if_needed(session *one, document *from, gboolean *asked)
{
    mete_asking asking = {one->rulebook, one->the_case, fill, from};
    gboolean unasked =
        !no_ask && !one->several && !mete_format_is("json") && on_terminal();
    *asked = ask || (unasked && mete_ask_is_needed(&asking));
    return *asked ? mete_ask(&asking) : EXIT_DONE;
}

/* A finding is longer than a terminal: what it comes to is said once more. */
static void put_end(session *one)
{
    const char *brief = mete_finding_get(one->finding, "brief");
    if (brief != NULL && isatty(STDOUT_FILENO)) {
        fflush(stdout);
        fputs("\n", stderr);
        mete_put_paragraph(stderr, "→ ", brief);
    }
}

/* A fine that was decided and is not one that was recommended. */
static gboolean departs(mete_finding *finding)
{
    const char *state = mete_finding_get(finding, "deviation.state");
    return state != NULL && strcmp(state, "within") != 0
        && strcmp(state, "undetermined") != 0;
}

static int check_document(session *one, document *from)
{
    mete_error *error = NULL;
    int32_t status = fill(from, one->the_case, &error);
    if (status != METE_OK) {
        return mete_report_error(status, error);
    }
    gboolean asked;
    int result = ask_if_needed(one, from, &asked);
    if (result != EXIT_DONE) {
        return result;
    }
    if (mete_format_is("document")) { /* needs its trace */
        mete_case_set_want(one->the_case, all_wanted);
    }
    if (what_if) { /* costs as much as hundreds of cases */
        mete_case_set_want(one->the_case, all_wanted | METE_WANT_WHAT_IF);
    }
    status = mete_evaluate(one->the_case, &one->finding, &error);
    if (status != METE_OK) {
        return mete_report_error(status, error);
    }
    result = print(one, from->name);
    result = result == EXIT_DONE && departs(one->finding) ? EXIT_FOUND : result;
    if (asked) {
        put_end(one);
    }
    return result;
}

static int check_file(session *one, const char *name)
{
    char *text = NULL;
    gsize length = 0;
    if (!mete_read_input(name, &text, &length)) {
        return EXIT_NO_INPUT;
    }
    document from = {text, length,
                     strcmp(name, "-") == 0 ? _("标准输入") : name};
    int status = check_document(one, &from);
    g_free(text);
    return status;
}

/* All files, also behind a bad one; the first failure is the status. */
static int check_all(mete_rulebook *rulebook, char **files)
{
    session one = {rulebook, mete_case_new(rulebook), NULL,
                   files[0] != NULL && files[1] != NULL, 0};
    document none = {NULL, 0, ""};
    if (one.the_case == NULL) {
        return mete_complain(EXIT_INTERNAL, "内存不足");
    }
    if (no_presume) {
        mete_case_set_presume(one.the_case, 0);
    }
    int status = files[0] == NULL ? check_document(&one, &none) : EXIT_DONE;
    for (char **file = files; *file != NULL; file++) {
        int result = check_file(&one, *file);
        status = status != EXIT_DONE ? status : result;
    }
    mete_finding_free(one.finding);
    mete_case_free(one.the_case);
    return mete_finish_output(status);
}

/* An officer who names no item may look for one. */
static gboolean choose_item(mete_rulebook *rulebook, char **files)
{
    if (ask && item == NULL && files[0] == NULL) {
        item = mete_ask_item(rulebook);
        if (item == NULL) {
            return wrong(_("没有选定违法事项"));
        }
    }
    return TRUE;
}

static int check(int argc, char **argv)
{
    char **files = NULL;
    mete_rulebook *rulebook = NULL;
    if (!mete_parse_options(argc, argv, entries, formats, &files)) {
        return EXIT_WRONG_USAGE;
    }
    read_settings();
    int status = options_are_sound(files) ? mete_open_rulebook(&rulebook)
                                          : EXIT_WRONG_USAGE;
    if (status == EXIT_DONE) {
        status = choose_item(rulebook, files) ? check_all(rulebook, files)
                                              : EXIT_WRONG_USAGE;
    }
    mete_rulebook_free(rulebook);
    g_strfreev(files);
    g_strfreev(settings);
    g_free(item);
    return status;
}

const mete_command mete_check_command = {
    "check", N_("对案件给出裁量意见，可以逐项询问事实"), help, check};
