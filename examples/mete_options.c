/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Options and operands of the commands: GOption reads, everything that is
 * said about mistakes is said here.
 */
#include "mete_command.h"

#include <string.h>

mete_common_options mete_options;

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
    const char *names[32] = {"help", "lang"};
    size_t count = 2;
    for (; entries->long_name != NULL && count < 31; entries++) {
        names[count++] = entries->long_name;
    }
    const char *name = option + strspn(option, "-");
    char *word = g_strndup(name, strcspn(name, "="));
    const char *meant = mete_did_you_mean(word, names);
    if (meant != NULL) {
        mete_complain(0, "没有选项“%s”（是不是“--%s”？）", option, meant);
    } else {
        mete_complain(0, "没有选项“%s”（用 --help 查看所有选项）", option);
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

static gboolean is_format_known(const char *const *formats)
{
    const char *format = mete_options.format;
    if (format == NULL || formats == NULL || g_strv_contains(formats, format)) {
        return TRUE;
    }
    char *all = g_strjoinv(_("、"), (char **)formats);
    mete_complain(0, "--format 应为 %s 之一，而不是“%s”", all, format);
    g_free(all);
    return FALSE;
}

gboolean mete_parse_options(int argc, char **argv, const GOptionEntry *entries,
                            const char *const *formats, char ***rest)
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
    *rest = NULL;
    gboolean ok = g_option_context_parse(context, &argc, &words, &error)
               && take_rest(argc, words, entries, rest)
               && is_format_known(formats);
    if (error != NULL) {
        /* GOption speaks English; only the last word can lack a value. */
        if (g_error_matches(error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE)) {
            mete_complain(0, "选项“%s”后面要写一个值", argv[given - 1]);
        } else {
            mete_complain(0, "选项写得不对：%s", error->message);
        }
        g_clear_error(&error);
    }
    if (ok && mete_options.format == NULL && formats != NULL) {
        mete_options.format = g_strdup(formats[0]);
    }
    if (!ok) {
        g_strfreev(*rest);
        *rest = NULL;
    }
    g_option_context_free(context);
    g_free(copy);
    return ok;
}

gboolean mete_format_is(const char *name)
{
    return mete_options.format != NULL
        && strcmp(mete_options.format, name) == 0;
}

const char *mete_only_operand(char **rest, const char *command,
                              const char *what)
{
    if (rest[0] != NULL && rest[1] == NULL) {
        return rest[0];
    }
    if (rest[0] == NULL) {
        mete_complain(0, "mete %s 后面要写%s", command, what);
    } else {
        mete_complain(0, "mete %s 后面只写一个%s，多了“%s”", command, what,
                      rest[1]);
    }
    return NULL;
}
