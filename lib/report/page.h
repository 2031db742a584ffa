/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Lines for a terminal: at most 80 columns, Chinese characters count two.
 */
#ifndef METE_REPORT_PAGE_H
#define METE_REPORT_PAGE_H

#include "report/buffer.h"

#include <stdint.h>

enum { METE_PAGE_COLUMNS = 80 };

/* Adds what `line` holds as a paragraph and empties it: the first line
 * indented by `first` columns, the following ones by `rest`.  Breaks between
 * any two Chinese characters, but not before a closing mark nor behind an
 * opening one, and never within a word of ASCII. */
void mete_page_line(mete_buffer *page, mete_buffer *line, int first, int rest);

/* Columns that one character takes: at most, where terminals disagree. */
int mete_page_width(uint32_t character);

/* Where the line that starts at `text` ends, in at most `room` columns; past
 * them where it can end nowhere before.  Spaces that follow are the caller's
 * to skip. */
const char *mete_page_line_end(const char *text, int room);

/* A heading on a line of its own, an empty line before it. */
void mete_page_heading(mete_buffer *page, const char *heading);

#endif
