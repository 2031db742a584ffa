/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * A table on a page of 80 columns.
 */
#include "report/columns.h"

#include "report/page.h"

#include <glib.h>

enum { GAP = 2, NARROWEST = 8 };

/* What is known once all cells are there. */
typedef struct {
    const mete_columns *table;
    const char **cells;
    size_t rows;
    int width[METE_COLUMNS_MAX]; /* 0: left out */
    int indent;
    bool ruled;
} layout;

void mete_columns_add(mete_columns *table, const char *cell)
{
    mete_buffer_text(&table->cells, cell != NULL ? cell : "");
    mete_buffer_bytes(&table->cells, "", 1);
    table->count++;
}

void mete_columns_take(mete_columns *table, mete_buffer *cell)
{
    char *text = mete_buffer_take(cell);
    if (text == NULL) {
        table->cells.failed = true;
    }
    mete_columns_add(table, text);
    g_free(text);
}

/* Columns that the text takes; `most`: where terminals disagree, the more. */
static int width_of(const char *text, size_t bytes, bool most)
{
    int width = 0;
    for (const char *at = text; at < text + bytes; at = g_utf8_next_char(at)) {
        gunichar c = g_utf8_get_char(at);
        int one = mete_page_width(c);
        width += one == 2 && !most && !g_unichar_iswide(c) ? 1 : one;
    }
    return width;
}

static void measure(layout *l)
{
    int columns = l->table->columns;
    for (int i = 0; i < columns; i++) {
        bool empty = true;
        for (size_t row = 0; row < l->rows; row++) {
            const char *cell = l->cells[row * (size_t)columns + (size_t)i];
            int width = width_of(cell, strlen(cell), true);
            l->width[i] = MAX(l->width[i], width);
            empty = empty && ((l->ruled && row == 0) || width == 0);
        }
        l->width[i] = empty ? 0 : l->width[i];
    }
}

/* Takes from the widest until all fit. */
static void squeeze(layout *l)
{
    for (;;) {
        int total = l->indent - GAP;
        int widest = 0;
        for (int i = 0; i < l->table->columns; i++) {
            total += l->width[i] > 0 ? l->width[i] + GAP : 0;
            widest = l->width[i] > l->width[widest] ? i : widest;
        }
        if (total <= METE_PAGE_COLUMNS || l->width[widest] <= NARROWEST) {
            return;
        }
        l->width[widest]--;
    }
}

static void put_spaces(mete_buffer *page, int count)
{
    for (int i = 0; i < count; i++) {
        mete_buffer_bytes(page, " ", 1);
    }
}

/* One line of a row: what is left of each cell, as much as its column holds.
 * Spaces are written only before something.  False if nothing was left. */
static bool put_line(mete_buffer *page, const layout *l, const char **rest)
{
    int spaces = l->indent;
    bool any = false;
    for (int i = 0; i < l->table->columns; i++) {
        if (l->width[i] == 0) {
            continue;
        }
        const char *end = mete_page_line_end(rest[i], l->width[i]);
        size_t bytes = (size_t)(end - rest[i]);
        if (bytes > 0) {
            put_spaces(page, spaces);
            mete_buffer_bytes(page, rest[i], bytes);
            spaces = 0;
            any = true;
        }
        spaces += l->width[i] + GAP - width_of(rest[i], bytes, false);
        rest[i] = end + strspn(end, " ");
    }
    if (any) {
        mete_buffer_text(page, "\n");
    }
    return any;
}

static void put_rule(mete_buffer *page, const layout *l)
{
    int spaces = l->indent;
    for (int i = 0; i < l->table->columns; i++) {
        if (l->width[i] == 0) {
            continue;
        }
        put_spaces(page, spaces);
        for (int n = 0; n < l->width[i]; n++) {
            mete_buffer_text(page, "-");
        }
        spaces = GAP;
    }
    mete_buffer_text(page, "\n");
}

static void put_row(mete_buffer *page, const layout *l, size_t row)
{
    const char *rest[METE_COLUMNS_MAX];
    for (int i = 0; i < l->table->columns; i++) {
        rest[i] = l->cells[row * (size_t)l->table->columns + (size_t)i];
    }
    while (put_line(page, l, rest)) {}
}

static bool find_cells(layout *l, const char *text)
{
    size_t count = l->table->count;
    l->cells = g_try_new(const char *, count + 1);
    for (size_t i = 0; l->cells != NULL && i < count; i++) {
        l->cells[i] = text;
        text += strlen(text) + 1;
    }
    return l->cells != NULL;
}

void mete_columns_put(mete_columns *table, mete_buffer *page, int indent,
                      bool ruled)
{
    layout l = {.table = table, .indent = indent, .ruled = ruled};
    char *text = mete_buffer_take(&table->cells);
    l.rows = table->columns > 0 ? table->count / (size_t)table->columns : 0;
    if (text != NULL && find_cells(&l, text)) {
        measure(&l);
        squeeze(&l);
        for (size_t row = 0; row < l.rows; row++) {
            put_row(page, &l, row);
            if (row == 0 && ruled) {
                put_rule(page, &l);
            }
        }
    } else {
        page->failed = true;
    }
    g_free(l.cells);
    g_free(text);
    table->count = 0;
}
