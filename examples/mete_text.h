/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Text for people on a terminal of 80 columns or fewer, and text from them.
 */
#ifndef METE_TEXT_H
#define METE_TEXT_H

#include <glib.h>
#include <stdio.h>

/* Columns that a text takes: wide characters count two. */
int mete_width(const char *text);

/* Appends the text and blanks up to `width` columns, and two more. */
void mete_pad(GString *line, const char *text, int width);

/* A text of JSON on standard output; null for NULL. */
void mete_put_json(const char *text);

/* Columns of the terminal that the file is, as it is now; of any other 80. */
int mete_columns(FILE *file);

/* The text as a paragraph: the first line behind `head`, the following ones
 * indented as far; never wider than 80 columns. */
void mete_put_paragraph(FILE *file, const char *head, const char *text);

/* UTF-8 of what somebody typed: UTF-8 as it is, else GB18030; NULL if it is
 * neither.  To be freed with g_free(). */
char *mete_to_utf8(const char *bytes);

/* A copy with full-width forms as their ASCII twins, white space trimmed at
 * both ends; likewise. */
char *mete_fold(const char *text);

/* The text as a string of JSON, in its quotation marks. */
void mete_append_json(GString *json, const char *text);

/* All words of `search` (parted by spaces) stand in one of the texts (ends
 * with NULL, NULL is never in it); letters of both cases are one. */
gboolean mete_has_words(const char *const *texts, const char *search);

#endif
