/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What the commands of mete share.
 *
 * Nothing passes through GLib's conversion to the locale's character set:
 * input and output are UTF-8 whatever LC_ALL says.
 */
#include "mete_command.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

enum { INPUT_MAX = 16 * 1024 * 1024 };

int mete_complain(int status, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    char *message = g_strdup_vprintf(format, arguments);
    va_end(arguments);
    char *valid = g_utf8_make_valid(message, -1);
    fprintf(stderr, "mete: %s\n", valid);
    g_free(valid);
    g_free(message);
    return status;
}

int mete_report_error(int32_t status, mete_error *error)
{
    for (size_t i = 0; i < mete_error_count(error); i++) {
        const char *text = mete_error_get(error, i, "text");
        fprintf(stderr, "%s\n", text != NULL ? text : "内存不足");
    }
    if (mete_error_count(error) == 0) {
        mete_complain(0, "%s", mete_status_name(status));
    }
    mete_error_free(error);
    switch (status) {
    case METE_OK:
        return EXIT_DONE;
    case METE_ERROR_USAGE:
    case METE_ERROR_INTERNAL:
    case METE_ERROR_NO_MEMORY:
        return EXIT_INTERNAL;
    default:
        return EXIT_BAD_DATA;
    }
}

int mete_open_rulebook(const char *path, mete_rulebook **rulebook)
{
    mete_error *error = NULL;
    if (path == NULL) {
        path = g_getenv("METE_RULEBOOK");
    }
    if (path == NULL || *path == '\0') {
        path = METE_BENCHMARKS "/pingxiang";
    }
    int32_t status = mete_rulebook_open(path, rulebook, &error);
    if (status == METE_OK) {
        const char *warnings = mete_rulebook_get(*rulebook, "warnings");
        if (warnings != NULL) {
            fprintf(stderr, "%s\n", warnings);
        }
        return EXIT_DONE;
    }
    int exit_status = mete_report_error(status, error);
    return status == METE_ERROR_NOT_FOUND ? EXIT_NO_INPUT : exit_status;
}

gboolean mete_one_of(const char *option, const char *value, const char *first,
                     const char *second)
{
    if (value == NULL || strcmp(value, first) == 0
        || strcmp(value, second) == 0) {
        return TRUE;
    }
    mete_complain(0, "--%s 应为 %s 或者 %s，而不是“%s”", option, first, second,
                  value);
    return FALSE;
}

gboolean mete_language_is_known(const char *language)
{
    if (!mete_one_of("lang", language, "zh", "en")) {
        return FALSE;
    }
    if (language != NULL && strcmp(language, "en") == 0) {
        mete_complain(0, "--lang en: English output is not available yet"
                         "（目前只有 zh）");
        return FALSE;
    }
    return TRUE;
}

static int distance(const char *a, const char *b)
{
    enum { MOST = 32 };
    int row[MOST + 1];
    size_t columns = strlen(b);
    if (columns > MOST || strlen(a) > MOST) {
        return MOST;
    }
    for (size_t i = 0; i <= columns; i++) {
        row[i] = (int)i;
    }
    for (; *a != '\0'; a++) {
        int diagonal = row[0]++;
        for (size_t i = 1; i <= columns; i++) {
            int cost = diagonal + (*a != b[i - 1]);
            diagonal = row[i];
            row[i] = MIN(cost, MIN(row[i], row[i - 1]) + 1);
        }
    }
    return row[columns];
}

const char *mete_did_you_mean(const char *wrong, const char *const *words)
{
    const char *best = NULL;
    int least = 3; /* further away it is another word */
    for (; *words != NULL; words++) {
        int away = distance(wrong, *words);
        if (away < least && away < (int)strlen(*words)) {
            least = away;
            best = *words;
        }
    }
    return best;
}

static void complain_option(const char *option, const GOptionEntry *entries)
{
    const char *names[32] = {"help"};
    size_t count = 1;
    for (; entries->long_name != NULL && count < 31; entries++) {
        names[count++] = entries->long_name;
    }
    const char *name = option + strspn(option, "-");
    char *word = g_strndup(name, strcspn(name, "="));
    const char *meant = mete_did_you_mean(word, names);
    if (meant != NULL) {
        mete_complain(0, "没有选项“%s”（是不是“--%s”？）", option, meant);
    } else {
        mete_complain(0, "没有选项“%s”（mete --help 列出所有选项）", option);
    }
    g_free(word);
}

/* What GOption did not take: options that do not exist, or operands. */
static gboolean take_rest(int argc, char **argv, const GOptionEntry *entries,
                          char ***rest)
{
    gboolean only_operands = FALSE;
    GPtrArray *operands = g_ptr_array_new_with_free_func(g_free);
    for (int i = 1; i < argc; i++) {
        const char *word = argv[i];
        if (!only_operands && strcmp(word, "--") == 0) {
            only_operands = TRUE;
        } else if (!only_operands && word[0] == '-' && word[1] != '\0') {
            complain_option(word, entries);
            g_ptr_array_free(operands, TRUE);
            return FALSE;
        } else {
            g_ptr_array_add(operands, g_strdup(word));
        }
    }
    g_ptr_array_add(operands, NULL);
    *rest = (char **)g_ptr_array_free(operands, FALSE);
    return TRUE;
}

gboolean mete_parse_options(int argc, char **argv, const GOptionEntry *entries,
                            char ***rest)
{
    GError *error = NULL;
    int given = argc;
    GOptionContext *context = g_option_context_new(NULL);
    g_option_context_set_help_enabled(context, FALSE);
    g_option_context_set_ignore_unknown_options(context, TRUE);
    g_option_context_add_main_entries(context, entries, NULL);
    char **copy = g_new0(char *, argc + 1);
    memcpy(copy, argv, (size_t)argc * sizeof *copy);
    char **words = copy;
    gboolean ok = g_option_context_parse(context, &argc, &words, &error)
               && take_rest(argc, words, entries, rest);
    if (error != NULL) {
        /* GOption speaks English; only the last word can lack a value. */
        if (g_error_matches(error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE)) {
            mete_complain(0, "选项“%s”后面要写一个值", argv[given - 1]);
        } else {
            mete_complain(0, "选项写得不对：%s", error->message);
        }
        g_clear_error(&error);
    }
    g_option_context_free(context);
    g_free(copy);
    return ok;
}

static FILE *open_input(const char *name)
{
    if (strcmp(name, "-") == 0) {
        return stdin;
    }
    if (g_file_test(name, G_FILE_TEST_IS_DIR)) {
        errno = EISDIR;
        return NULL;
    }
    return fopen(name, "rb");
}

gboolean mete_read_input(const char *name, char **text, gsize *length)
{
    FILE *file = open_input(name);
    if (file == NULL) {
        mete_complain(0, "%s: 打不开这个文件（%s）", name,
                      errno == ENOENT   ? "没有这个文件"
                      : errno == EISDIR ? "这是一个文件夹"
                      : errno == EACCES ? "没有读取的权限"
                                        : g_strerror(errno));
        return FALSE;
    }
    GString *all = g_string_new(NULL);
    char bytes[8192];
    size_t count;
    while (all->len <= INPUT_MAX
           && (count = fread(bytes, 1, sizeof bytes, file)) > 0) {
        g_string_append_len(all, bytes, (gssize)count);
    }
    gboolean ok = !ferror(file) && all->len <= INPUT_MAX;
    if (!ok) {
        mete_complain(0, "%s: %s", name,
                      ferror(file) ? "读文件时出错" : "文件太大");
    }
    if (file != stdin) {
        fclose(file);
    }
    *length = all->len;
    *text = g_string_free(all, !ok);
    return ok;
}
