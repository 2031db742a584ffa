/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The language that mete speaks: Chinese, or English with --lang en.
 */
#ifndef METE_LANGUAGE_H
#define METE_LANGUAGE_H

#include <glib.h>

/* The sentence in the chosen language; never freed. */
const char *mete_say(const char *text) __attribute__((format_arg(1)));

/* N_() marks what is kept in a table and put through _() when it is said. */
#define _(text) mete_say(text)
#define N_(text) text

/* Sets locale and language by --lang, Chinese without it, and takes it out of
 * the words, wherever it stands in front of a "--".  False after complaining
 * about its value. */
gboolean mete_choose_language(int *argc, char **argv);

#endif
