/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Text that grows at its end.
 *
 * How long it becomes is the case's business, so room is asked for in a way
 * that can fail; after that everything is swallowed and the end gives NULL.
 */
#ifndef METE_REPORT_BUFFER_H
#define METE_REPORT_BUFFER_H

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

typedef struct {
    char *text;
    size_t length;
    size_t room;
    bool failed;
} mete_buffer;

/* Makes room for `bytes` more; false when memory is out. */
bool mete_buffer_grow(mete_buffer *buffer, size_t bytes);

/* Adds text as printf() does: for sentences, not for the hot path. */
void mete_buffer_format(mete_buffer *buffer, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* The text, to be freed with g_free(); NULL when memory ran out on the way.
 * The buffer is empty afterwards. */
char *mete_buffer_take(mete_buffer *buffer);

static inline void mete_buffer_bytes(mete_buffer *buffer, const char *bytes,
                                     size_t length)
{
    if (buffer->room - buffer->length <= length
        && !mete_buffer_grow(buffer, length)) {
        return;
    }
    memcpy(buffer->text + buffer->length, bytes, length);
    buffer->length += length;
}

static inline void mete_buffer_text(mete_buffer *buffer, const char *text)
{
    mete_buffer_bytes(buffer, text, strlen(text));
}

#endif
