/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Lines for a terminal.
 */
#include "report/page.h"

#include <glib.h>

int mete_page_width(uint32_t c)
{
    return g_unichar_iszerowidth(c)                                         ? 0
         : g_unichar_iswide(c) || c == 0x2014 || c == 0x201c || c == 0x201d ? 2
                                                                            : 1;
}

static bool is_word(gunichar c)
{
    return c < 0x80 && (g_ascii_isalnum((char)c) || strchr("._-", (int)c));
}

/* May a line end between the two? */
static bool may_break(gunichar before, gunichar after)
{
    static const char closing[] = "，。、；：？！）》”’」〕";
    static const char opening[] = "（《“‘「〔";
    char mark[8] = {0};
    g_unichar_to_utf8(after, mark);
    if (strstr(closing, mark) != NULL) {
        return false;
    }
    memset(mark, 0, sizeof mark);
    g_unichar_to_utf8(before, mark);
    return strstr(opening, mark) == NULL && !(is_word(before) && is_word(after))
        && !(before == 0x2014 && after == 0x2014);
}

const char *mete_page_line_end(const char *text, int room)
{
    const char *best = NULL;
    gunichar before = 0;
    int used = 0;
    for (const char *at = text; *at != '\0'; at = g_utf8_next_char(at)) {
        gunichar c = g_utf8_get_char(at);
        if (at > text && may_break(before, c)) {
            best = at;
        }
        used += mete_page_width(c);
        if (used > room && best != NULL) {
            return best;
        }
        before = c;
    }
    return text + strlen(text);
}

static void put_indent(mete_buffer *page, int columns)
{
    for (int i = 0; i < columns; i++) {
        mete_buffer_bytes(page, " ", 1);
    }
}

void mete_page_line(mete_buffer *page, mete_buffer *line, int first, int rest)
{
    char *text = mete_buffer_take(line);
    int indent = first;
    if (text == NULL) {
        page->failed = true;
        return;
    }
    for (const char *at = text; *at != '\0';) {
        const char *end = mete_page_line_end(at, METE_PAGE_COLUMNS - indent);
        put_indent(page, indent);
        mete_buffer_bytes(page, at, (size_t)(end - at));
        mete_buffer_text(page, "\n");
        at = end;
        while (*at == ' ') {
            at++;
        }
        indent = rest;
    }
    g_free(text);
}

void mete_page_heading(mete_buffer *page, const char *heading)
{
    mete_buffer_text(page, "\n");
    mete_buffer_text(page, heading);
    mete_buffer_text(page, "\n");
}
