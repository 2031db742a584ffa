/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What the commands of mete share: exit statuses, messages, options, input.
 */
#ifndef METE_COMMAND_H
#define METE_COMMAND_H

#include "mete_language.h"

#include <glib.h>
#include <mete.h>

/* Exit statuses, those of sysexits.h. */
enum {
    EXIT_DONE = 0,
    EXIT_FOUND = 1, /* done, and something was found */
    EXIT_WRONG_USAGE = 64,
    EXIT_BAD_DATA = 65,
    EXIT_NO_INPUT = 66,
    EXIT_INTERNAL = 70
};

/* A command; argv[0] is its own name. */
typedef struct {
    const char *name;
    const char *does; /* in a line */
    const char *help; /* all of it, for --help */
    int (*run)(int argc, char **argv);
} mete_command;

extern const mete_command mete_check_command;
extern const mete_command mete_facts_command;
extern const mete_command mete_list_command;
extern const mete_command mete_new_command;
extern const mete_command mete_show_command;
extern const mete_command mete_surcharge_command;
extern const mete_command mete_test_command;

/* Options that commands share; set by mete_parse_options(). */
typedef struct {
    char *rulebook;
    char *format;
} mete_common_options;

extern mete_common_options mete_options;

#define METE_OPTION_RULEBOOK                                                   \
    {                                                                          \
        "rulebook", 0, 0, G_OPTION_ARG_FILENAME, &mete_options.rulebook, NULL, \
            NULL                                                               \
    }
#define METE_OPTION_FORMAT                                                 \
    {                                                                      \
        "format", 0, 0, G_OPTION_ARG_FILENAME, &mete_options.format, NULL, \
            NULL                                                           \
    }
#define METE_OPTION_END                                 \
    {                                                   \
        NULL, 0, 0, G_OPTION_ARG_NONE, NULL, NULL, NULL \
    }

/* One line on standard error; gives `status` back. */
int mete_complain(int status, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* All faults of a library call, a line each; frees them and gives the exit
 * status that stands for the failure. */
int mete_report_error(int32_t status, mete_error *error);

/* Parses options into `entries`; what is left is in *rest (to be freed with
 * g_strfreev()).  --format is checked, `formats` (ends with NULL,
 * may be NULL) are those that the command knows.  False after complaining. */
gboolean mete_parse_options(int argc, char **argv, const GOptionEntry *entries,
                            const char *const *formats, char ***rest);

/* Is this the format that was asked for, or the first where none was? */
gboolean mete_format_is(const char *name);

/* The one operand of a command; NULL after complaining that there is none, or
 * more than one. */
const char *mete_only_operand(char **rest, const char *command,
                              const char *what);

/* Opens the rulebook of --rulebook, $METE_RULEBOOK or the installed sample,
 * and shows what opening it found worth a look.  Gives an exit status. */
int mete_open_rulebook(mete_rulebook **rulebook);

/* A whole file, or standard input for "-".  False after complaining. */
gboolean mete_read_input(const char *name, char **text, gsize *length);

/* The one of `words` (ends with NULL) most like `wrong`, NULL if none is. */
const char *mete_did_you_mean(const char *wrong, const char *const *words);

/* Standard output to its end; `status`, or a failure to write. */
int mete_finish_output(int status);

#endif
