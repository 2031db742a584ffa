/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What the commands of mete share: exit statuses, messages, input.
 */
#ifndef METE_COMMAND_H
#define METE_COMMAND_H

#include <glib.h>
#include <mete.h>

/* Exit statuses, those of sysexits.h. */
enum {
    EXIT_DONE = 0,
    EXIT_FOUND = 1, /* done, and something was found: failed tests */
    EXIT_WRONG_USAGE = 64,
    EXIT_BAD_DATA = 65,
    EXIT_NO_INPUT = 66,
    EXIT_INTERNAL = 70
};

/* The commands; argv[0] is the command's own name. */
int mete_check(int argc, char **argv);
int mete_test(int argc, char **argv);

/* Opens the rulebook of an option, of METE_RULEBOOK or the installed sample
 * and shows its warnings; an exit status. */
int mete_open_rulebook(const char *path, mete_rulebook **rulebook);

/* Is the option's value one of two, or not given?  False after complaining. */
gboolean mete_one_of(const char *option, const char *value, const char *first,
                     const char *second);

/* --lang zh or nothing; false after complaining. */
gboolean mete_language_is_known(const char *language);

/* One line on standard error; gives `status` back. */
int mete_complain(int status, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* All faults of a library call, a line each; frees them and gives the exit
 * status that stands for the failure. */
int mete_report_error(int32_t status, mete_error *error);

/* Parses options into `entries`; what is left is in *rest (to be freed with
 * g_strfreev()).  False after complaining. */
gboolean mete_parse_options(int argc, char **argv, const GOptionEntry *entries,
                            char ***rest);

/* A whole file, or standard input for "-".  False after complaining. */
gboolean mete_read_input(const char *name, char **text, gsize *length);

/* The one of `words` (ends with NULL) most like `wrong`, NULL if none is. */
const char *mete_did_you_mean(const char *wrong, const char *const *words);

#endif
