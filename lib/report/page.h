/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Lines for a terminal: at most 80 columns, Chinese characters count two.
 */
#ifndef METE_REPORT_PAGE_H
#define METE_REPORT_PAGE_H

#include "report/buffer.h"

/* Adds what `line` holds as a paragraph and empties it: the first line
 * indented by `first` columns, the following ones by `rest`.  Breaks between
 * any two Chinese characters, but not before a closing mark nor behind an
 * opening one, and never within a word of ASCII. */
void mete_page_line(mete_buffer *page, mete_buffer *line, int first, int rest);

/* A heading on a line of its own, an empty line before it. */
void mete_page_heading(mete_buffer *page, const char *heading);

#endif
