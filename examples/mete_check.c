/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * mete check: cases in, findings out.  One case and one finding are used
 * again for all files.
 */
#include "mete_command.h"

#include <stdio.h>
#include <string.h>

static char *item;
static char *rulebook_path;
static char *format;
static char *language;
static char **settings;
static gboolean no_presume;

static const GOptionEntry entries[] = {
    {"item", 0, 0, G_OPTION_ARG_FILENAME, &item, NULL, NULL},
    {"set", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &settings, NULL, NULL},
    {"rulebook", 0, 0, G_OPTION_ARG_FILENAME, &rulebook_path, NULL, NULL},
    {"format", 0, 0, G_OPTION_ARG_FILENAME, &format, NULL, NULL},
    {"lang", 0, 0, G_OPTION_ARG_FILENAME, &language, NULL, NULL},
    {"no-presume", 0, 0, G_OPTION_ARG_NONE, &no_presume, NULL, NULL},
    {NULL, 0, 0, G_OPTION_ARG_NONE, NULL, NULL, NULL},
};

/* What is used again from file to file. */
typedef struct {
    mete_case *the_case;
    mete_finding *finding;
    gboolean json;
    gboolean several;
    int printed;
} session;

static gboolean options_are_sound(char **files)
{
    if (!mete_one_of("format", format, "text", "json")
        || !mete_language_is_known(language)) {
        return FALSE;
    }
    if (files[0] == NULL && item == NULL && settings == NULL) {
        mete_complain(0, "没有案件（写一个 JSON 文件，或者用 --item 和 "
                         "--set 写明事项和事实）");
        return FALSE;
    }
    return TRUE;
}

/* Facts of the file, then those of the command line over them.  The item of
 * the command line is chosen before, for names that it alone knows, and once
 * more behind, over the file's. */
static int32_t fill(mete_case *the_case, const char *text, gsize length,
                    const char *name, mete_error **error)
{
    int32_t status = mete_case_clear(the_case);
    if (item != NULL) {
        status = mete_case_set_item(the_case, item, error);
    }
    if (status == METE_OK && text != NULL) {
        status = mete_case_from_json(the_case, text, length, name, error);
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

static void print(session *one, const char *name)
{
    if (one->json) {
        const char *json = mete_finding_json(one->finding);
        printf("%s\n", json != NULL ? json : "");
        return;
    }
    const char *text = mete_finding_text(one->finding);
    if (one->printed > 0) {
        printf("\n");
    }
    if (one->several) {
        printf("案件：%s\n", name);
    }
    fputs(text != NULL ? text : "", stdout);
}

static int check_text(session *one, const char *text, gsize length,
                      const char *name)
{
    mete_error *error = NULL;
    /* A file may want less for itself, not for those that follow. */
    mete_case_set_want(one->the_case,
                       METE_WANT_MISSING | METE_WANT_WHAT_IF | METE_WANT_TRACE);
    int32_t status = fill(one->the_case, text, length, name, &error);
    if (status == METE_OK) {
        status = mete_evaluate(one->the_case, &one->finding, &error);
    }
    if (status != METE_OK) {
        return mete_report_error(status, error);
    }
    print(one, name);
    one->printed++;
    return EXIT_DONE;
}

static int check_file(session *one, const char *name)
{
    char *text = NULL;
    gsize length = 0;
    if (!mete_read_input(name, &text, &length)) {
        return EXIT_NO_INPUT;
    }
    int status = check_text(one, text, length,
                            strcmp(name, "-") == 0 ? "标准输入" : name);
    g_free(text);
    return status;
}

/* All files, also behind a bad one; the first failure is the status. */
static int check_all(mete_rulebook *rulebook, char **files)
{
    session one = {mete_case_new(rulebook), NULL,
                   format != NULL && strcmp(format, "json") == 0,
                   files[0] != NULL && files[1] != NULL, 0};
    if (one.the_case == NULL) {
        return mete_complain(EXIT_INTERNAL, "内存不足");
    }
    if (no_presume) {
        mete_case_set_presume(one.the_case, 0);
    }
    int status = files[0] == NULL ? check_text(&one, NULL, 0, "") : EXIT_DONE;
    for (char **file = files; *file != NULL; file++) {
        int result = check_file(&one, *file);
        status = status != EXIT_DONE ? status : result;
    }
    mete_finding_free(one.finding);
    mete_case_free(one.the_case);
    if (fflush(stdout) != 0 || ferror(stdout)) {
        status = mete_complain(EXIT_INTERNAL, "结果写不出去");
    }
    return status;
}

int mete_check(int argc, char **argv)
{
    char **files = NULL;
    mete_rulebook *rulebook = NULL;
    if (!mete_parse_options(argc, argv, entries, &files)) {
        return EXIT_WRONG_USAGE;
    }
    int status = options_are_sound(files)
                   ? mete_open_rulebook(rulebook_path, &rulebook)
                   : EXIT_WRONG_USAGE;
    if (status == EXIT_DONE) {
        status = check_all(rulebook, files);
    }
    mete_rulebook_free(rulebook);
    g_strfreev(files);
    g_strfreev(settings);
    g_free(item);
    g_free(rulebook_path);
    g_free(format);
    g_free(language);
    return status;
}
