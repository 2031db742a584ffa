/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What the commands of mete share: messages, faults, the rulebook, files.
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
    char *message = g_strdup_vprintf(_(format), arguments);
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
        fprintf(stderr, "%s\n", text != NULL ? text : _("内存不足"));
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

int mete_open_rulebook(mete_rulebook **rulebook)
{
    mete_error *error = NULL;
    const char *path = mete_options.rulebook;
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
                      errno == ENOENT   ? _("没有这个文件")
                      : errno == EISDIR ? _("这是一个文件夹")
                      : errno == EACCES ? _("没有读取的权限")
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
                      ferror(file) ? _("读文件时出错") : _("文件太大"));
    }
    if (file != stdin) {
        fclose(file);
    }
    *length = all->len;
    *text = g_string_free(all, !ok);
    return ok;
}

int mete_finish_output(int status)
{
    if (fflush(stdout) != 0 || ferror(stdout)) {
        return mete_complain(EXIT_INTERNAL, "结果写不出去");
    }
    return status;
}
