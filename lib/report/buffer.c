/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Text that grows at its end.
 */
#include "report/buffer.h"

#include <glib.h>

enum { FIRST_ROOM = 4096 };

bool mete_buffer_grow(mete_buffer *buffer, size_t bytes)
{
    size_t needed = buffer->length + bytes + 1;
    size_t room = buffer->room < FIRST_ROOM ? FIRST_ROOM : buffer->room;
    while (room < needed) {
        room *= 2;
    }
    char *text = buffer->failed ? NULL : g_try_realloc(buffer->text, room);
    if (text == NULL) {
        buffer->failed = true;
        return false;
    }
    buffer->text = text;
    buffer->room = room;
    return true;
}

void mete_buffer_format(mete_buffer *buffer, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    char *text = g_strdup_vprintf(format, arguments);
    va_end(arguments);
    mete_buffer_text(buffer, text);
    g_free(text);
}

char *mete_buffer_take(mete_buffer *buffer)
{
    mete_buffer_bytes(buffer, "", 1);
    char *text = buffer->text;
    if (buffer->failed) {
        g_free(text);
        text = NULL;
    }
    *buffer = (mete_buffer){0};
    return text;
}
