/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Pieces of JSON.  Texts of a rulebook are valid UTF-8 and hardly ever hold a
 * character that needs an escape: they are copied in one go when they do not.
 */
#include "report/writer.h"

#include "report/words.h"

#include <glib.h>
#include <stdint.h>
#include <stdio.h>

static bool is_special(unsigned char c)
{
    return c < 0x20 || c == '"' || c == '\\';
}

/* Does any of the eight bytes need an escape?  In a byte x, the highest bit
 * of (x - n) & ~x is set where x < n (n <= 128), and x ^ c < 1 finds c. */
static bool any_special(uint64_t bytes)
{
    const uint64_t ones = UINT64_C(0x0101010101010101);
    uint64_t quotes = bytes ^ ones * '"';
    uint64_t strokes = bytes ^ ones * '\\';
    uint64_t found = ((bytes - ones * 0x20) & ~bytes)
                   | ((quotes - ones) & ~quotes)
                   | ((strokes - ones) & ~strokes);
    return (found & ones << 7) != 0;
}

/* How many bytes from `text` on need no escape. */
static size_t plain_length(const char *text, size_t length)
{
    size_t at = 0;
    uint64_t eight;
    for (; at + sizeof eight <= length; at += sizeof eight) {
        memcpy(&eight, text + at, sizeof eight);
        if (any_special(eight)) {
            break;
        }
    }
    while (at < length && !is_special((unsigned char)text[at])) {
        at++;
    }
    return at;
}

static void put_escape(mete_buffer *buffer, unsigned char c)
{
    static const char digits[] = "0123456789abcdef";
    switch (c) {
    case '"':
        METE_PUT(buffer, "\\\"");
        break;
    case '\\':
        METE_PUT(buffer, "\\\\");
        break;
    case '\n':
        METE_PUT(buffer, "\\n");
        break;
    case '\t':
        METE_PUT(buffer, "\\t");
        break;
    default:
        METE_PUT(buffer, "\\u00");
        mete_buffer_bytes(buffer, &digits[c >> 4], 1);
        mete_buffer_bytes(buffer, &digits[c & 15], 1);
        break;
    }
}

static void put_escaped(mete_buffer *buffer, const char *text, size_t length)
{
    METE_PUT(buffer, "\"");
    while (length > 0) {
        size_t plain = plain_length(text, length);
        mete_buffer_bytes(buffer, text, plain);
        text += plain;
        length -= plain;
        if (length > 0) {
            put_escape(buffer, (unsigned char)*text++);
            length--;
        }
    }
    METE_PUT(buffer, "\"");
}

void mete_write_text(mete_buffer *buffer, const char *text)
{
    if (text == NULL) {
        METE_PUT(buffer, "null");
    } else {
        put_escaped(buffer, text, strlen(text));
    }
}

void mete_write_quoted(mete_buffer *buffer, size_t start)
{
    size_t length = buffer->length - start;
    if (buffer->failed) {
        return;
    }
    if (plain_length(buffer->text + start, length) == length) {
        METE_PUT(buffer, "\"\""); /* room for both, and the last one */
        if (!buffer->failed) {
            memmove(buffer->text + start + 1, buffer->text + start, length);
            buffer->text[start] = '"';
        }
        return;
    }
    char *text = g_try_malloc(length);
    if (text == NULL) {
        buffer->failed = true;
        return;
    }
    memcpy(text, buffer->text + start, length);
    buffer->length = start;
    put_escaped(buffer, text, length);
    g_free(text);
}

void mete_write_place(mete_buffer *buffer, const mete_place *place)
{
    if (place == NULL || place->file == NULL) {
        METE_PUT(buffer, "null");
        return;
    }
    size_t start = buffer->length;
    mete_buffer_text(buffer, place->file);
    if (place->line > 0) {
        char line[16];
        int length = snprintf(line, sizeof line, ":%d", place->line);
        mete_buffer_bytes(buffer, line, (size_t)length);
    }
    mete_write_quoted(buffer, start);
}

void mete_write_citations(mete_buffer *buffer, const mete_citations *citations)
{
    METE_PUT(buffer, "[");
    for (size_t i = 0; citations != NULL && i < citations->count; i++) {
        mete_write_comma(buffer, i);
        mete_write_text(buffer, citations->list[i]->cite);
    }
    METE_PUT(buffer, "]");
}

void mete_write_outcomes(mete_buffer *buffer, uint32_t outcomes)
{
    size_t written = 0;
    METE_PUT(buffer, "[");
    for (int i = 0; i < METE_OUTCOME_COUNT; i++) {
        if ((outcomes >> i & 1U) != 0) {
            mete_write_comma(buffer, written++);
            mete_write_text(buffer, mete_outcome_name((mete_outcome)i));
        }
    }
    METE_PUT(buffer, "]");
}

static void write_number(mete_buffer *buffer, mete_exact value,
                         size_t (*format)(mete_exact, char *))
{
    char text[METE_DECIMAL_TEXT];
    if (value >= METE_EXACT_UNBOUNDED) {
        METE_PUT(buffer, "null");
        return;
    }
    METE_PUT(buffer, "\"");
    mete_buffer_bytes(buffer, text, format(value, text));
    METE_PUT(buffer, "\"");
}

void mete_write_exact(mete_buffer *buffer, mete_exact value)
{
    write_number(buffer, value, mete_exact_format);
}

void mete_write_money(mete_buffer *buffer, mete_exact value)
{
    write_number(buffer, value,
                 value % METE_EXACT_FEN == 0 ? mete_exact_format_money
                                             : mete_exact_format);
}

void mete_write_capitals(mete_buffer *buffer, mete_exact value)
{
    char *words = mete_words_capitals(value);
    mete_write_text(buffer, words);
    g_free(words);
}
