/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * A table on a page of 80 columns: cells side by side, aligned by the width
 * that characters have on a terminal, long cells in several lines.
 */
#ifndef METE_REPORT_COLUMNS_H
#define METE_REPORT_COLUMNS_H

#include "report/buffer.h"

enum { METE_COLUMNS_MAX = 12 };

typedef struct {
    mete_buffer cells; /* row by row, each ended by a NUL */
    int columns;
    size_t count;
} mete_columns;

/* Adds a cell, row by row; NULL is an empty one. */
void mete_columns_add(mete_columns *table, const char *cell);

/* The same of what `cell` holds, which is emptied. */
void mete_columns_take(mete_columns *table, mete_buffer *cell);

/* Writes the table, indented, and empties it.  A column that is empty below
 * its head is left out.  `ruled`: the first row is a head with a line
 * below. */
void mete_columns_put(mete_columns *table, mete_buffer *page, int indent,
                      bool ruled);

#endif
