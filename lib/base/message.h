/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Messages in the reader's language.
 *
 * The sentences in the source are Chinese and are the keys under which gettext
 * finds the others (po/en.po).  Only what is said about faults is translated:
 * no result of an evaluation may depend on a language.
 */
#ifndef METE_BASE_MESSAGE_H
#define METE_BASE_MESSAGE_H

/* The sentence in the language of the process, or the sentence itself where
 * there is no translation; never freed.  Text that is no key passes through,
 * NULL and "" too. */
const char *mete_translate(const char *text) __attribute__((format_arg(1)));

/* What the functions for faults take as hint and format they translate by
 * themselves.  _() is for other pieces of messages, N_() marks what is kept in
 * a table and translated where it is used. */
#define _(text) mete_translate(text)
#define N_(text) text

#endif
