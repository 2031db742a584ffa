/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Text: reading characters, folding full-width forms, decoding files, and
 * finding the name that was meant.
 *
 * Nothing here reads past a NUL, whatever the bytes before it are.
 */
#include "base/text.h"

#include <glib.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>

enum {
    REPLACEMENT = 0xFFFD,
    NEAREST_EDITS = 4 /* a name with more edits is another name */
};

static uint32_t fold(uint32_t character)
{
    if (character >= 0xFF01 && character <= 0xFF5E) {
        return character - 0xFEE0;
    }
    return character == 0x3000 ? ' ' : character;
}

/* The bytes that a first byte announces, 0 if it cannot be one. */
static size_t announced(unsigned char first)
{
    return first >= 0xC2 && first <= 0xDF ? 2
         : first >= 0xE0 && first <= 0xEF ? 3
         : first >= 0xF0 && first <= 0xF4 ? 4
                                          : 0;
}

/* A character of several bytes; one broken byte is U+FFFD. */
static uint32_t read_long(const unsigned char *text, size_t *bytes)
{
    static const uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
    size_t length = announced(text[0]);
    uint32_t character = text[0] & (0xFFU >> (length + 1));

    *bytes = 1;
    for (size_t i = 1; i < length; i++) {
        if ((text[i] & 0xC0) != 0x80) {
            return REPLACEMENT;
        }
        character = character << 6 | (text[i] & 0x3FU);
    }
    if (length == 0 || character < least[length]) {
        return REPLACEMENT;
    }
    *bytes = length;
    return fold(character);
}

uint32_t mete_text_next(const char *text, size_t *bytes)
{
    const unsigned char *at = (const unsigned char *)text;

    if (at[0] < 0x80) {
        *bytes = 1;
        return at[0];
    }
    return read_long(at, bytes);
}

static bool is_space(uint32_t character)
{
    return character == ' ' || (character >= '\t' && character <= '\r')
        || character == 0x85 || character == 0xA0 || character == 0x1680
        || (character >= 0x2000 && character <= 0x200A) || character == 0x2028
        || character == 0x2029 || character == 0x202F || character == 0x205F;
}

char *mete_text_fold(const char *text)
{
    char *folded = g_malloc(strlen(text) + 1); /* folding only shortens */
    size_t length = 0;
    size_t kept = 0; /* up to the last character that is no space */
    size_t bytes;

    for (; *text != '\0'; text += bytes) {
        uint32_t character = mete_text_next(text, &bytes);

        if (length == 0 && is_space(character)) {
            continue;
        }
        if (character < 0x80) {
            folded[length++] = (char)character;
        } else {
            memcpy(folded + length, text, bytes);
            length += bytes;
        }
        kept = is_space(character) ? kept : length;
    }
    folded[kept] = '\0';
    return folded;
}

bool mete_text_is_utf8(const char *text, size_t length)
{
    return length == 0 || g_utf8_validate_len(text, length, NULL);
}

static bool begins_with(const char *bytes, size_t length, const char *mark)
{
    size_t size = strlen(mark);

    return length >= size && memcmp(bytes, mark, size) == 0;
}

static char *copy_utf8(const char *bytes, size_t length, size_t *out_length)
{
    char *copy = g_try_malloc(length + 1);

    if (copy == NULL) {
        return NULL;
    }
    if (length > 0) { /* an empty file may have no bytes at all */
        memcpy(copy, bytes, length);
    }
    copy[length] = '\0';
    *out_length = length;
    return copy;
}

/* GB18030 has a BOM of its own, which comes out as U+FEFF. */
static char *convert_gb18030(const char *bytes, size_t length,
                             size_t *out_length)
{
    char *text = g_convert(bytes, (gssize)length, "UTF-8", "GB18030", NULL,
                           out_length, NULL);

    if (text != NULL && begins_with(text, *out_length, "\xEF\xBB\xBF")) {
        *out_length -= 3;
        memmove(text, text + 3, *out_length + 1);
    }
    return text;
}

char *mete_text_decode(const char *bytes, size_t length, size_t *out_length,
                       bool *was_gb18030)
{
    bool marked = begins_with(bytes, length, "\xEF\xBB\xBF");
    char *text = NULL;

    if (was_gb18030 != NULL) {
        *was_gb18030 = false;
    }
    if (marked) {
        bytes += 3;
        length -= 3;
    }
    if (mete_text_is_utf8(bytes, length)) {
        return copy_utf8(bytes, length, out_length);
    }
    /* A NUL is UTF-16 without a mark, or no text; a file that is marked as
     * UTF-8 is broken UTF-8. */
    if (marked || begins_with(bytes, length, "\xFF\xFE")
        || begins_with(bytes, length, "\xFE\xFF")
        || memchr(bytes, '\0', length) != NULL) {
        return NULL;
    }
    text = convert_gb18030(bytes, length, out_length);
    if (text != NULL && was_gb18030 != NULL) {
        *was_gb18030 = true;
    }
    return text;
}

int mete_text_columns(const char *text, size_t bytes)
{
    int columns = 0;

    for (size_t i = 0; i < bytes && columns < INT_MAX; i++) {
        columns += ((unsigned char)text[i] & 0xC0) != 0x80 ? 1 : 0;
    }
    return columns;
}

/* The first `most` characters of a text; returns how many there are. */
static int read_characters(const char *text, uint32_t *characters, int most)
{
    int count = 0;
    size_t bytes;

    for (; *text != '\0' && count < most; text += bytes) {
        characters[count++] = mete_text_next(text, &bytes);
    }
    return count;
}

static int smaller(int a, int b)
{
    return a < b ? a : b;
}

/* The table of edit distances, of which only one row is kept, of b_length + 1
 * numbers; it ends as soon as a whole row is beyond the limit. */
static int count_edits(const uint32_t *a, int a_length, const uint32_t *b,
                       int b_length, int *row, int limit)
{
    for (int j = 0; j <= b_length; j++) {
        row[j] = j;
    }
    for (int i = 1; i <= a_length; i++) {
        int diagonal = row[0];
        int best = row[0] = i;

        for (int j = 1; j <= b_length; j++) {
            int replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);

            diagonal = row[j];
            row[j] = smaller(replaced, smaller(row[j], row[j - 1]) + 1);
            best = smaller(best, row[j]);
        }
        if (best > limit) {
            return limit + 1;
        }
    }
    return smaller(row[b_length], limit + 1);
}

int mete_text_distance(const char *a, const char *b, int limit)
{
    size_t a_size = strlen(a);
    size_t b_size = strlen(b);
    uint32_t *left = g_new(uint32_t, a_size + 1);
    uint32_t *right = g_new(uint32_t, b_size + 1);
    int *row = g_new(int, b_size + 1);
    int a_length = read_characters(a, left, (int)a_size);
    int b_length = read_characters(b, right, (int)b_size);
    int distance = limit;

    if (abs(a_length - b_length) > limit) {
        distance = limit + 1;
    } else {
        /* No distance is longer than the longer text. */
        limit = smaller(limit, a_length > b_length ? a_length : b_length);
        distance = count_edits(left, a_length, right, b_length, row, limit);
    }
    g_free(left);
    g_free(right);
    g_free(row);
    return distance;
}

/* How often a text says no.  Two that differ in that may be contraries,
 * wherever the word stands: 日均值已超标 is not meant by 日均值未超标. */
static int count_negations(const uint32_t *text, int length)
{
    int count = 0;

    for (int i = 0; i < length; i++) {
        count += text[i] == U'未' || text[i] == U'无' || text[i] == U'不'
                      || text[i] == U'非' || text[i] == U'没'
                   ? 1
                   : 0;
    }
    return count;
}

/* tilte: two neighbours that changed places are one slip. */
static bool is_swapped(const uint32_t *a, const uint32_t *b, int length)
{
    int i = 0;

    while (i < length && a[i] == b[i]) {
        i++;
    }
    return i + 1 < length && a[i] == b[i + 1] && a[i + 1] == b[i]
        && memcmp(a + i + 2, b + i + 2, (size_t)(length - i - 2) * sizeof *a)
               == 0;
}

/* Half a word is not a slip: 从轻 and 从重 are one edit apart. */
static bool is_slip(int edits, int wrong_length, int name_length)
{
    int longer = wrong_length > name_length ? wrong_length : name_length;

    return edits == 0 || 2 * edits < longer;
}

/* Edits between the word and a name, or the limit + 1. */
static int edits_to(const uint32_t *word, int length, const char *name,
                    uint32_t *buffer, int *row, int limit)
{
    int count = read_characters(name, buffer, length + limit + 1);
    int edits;

    if (abs(count - length) > limit
        || count_negations(word, length) != count_negations(buffer, count)) {
        return limit + 1;
    }
    edits = count == length && is_swapped(word, buffer, length)
              ? 1
              : count_edits(word, length, buffer, count, row, limit);
    return is_slip(edits, length, count) ? edits : limit + 1;
}

const char *mete_text_nearest(const char *wrong, const char *const *names,
                              size_t count)
{
    size_t size = strlen(wrong);
    uint32_t *word = g_new(uint32_t, size + 1);
    uint32_t *buffer = g_new(uint32_t, size + NEAREST_EDITS + 1);
    int *row = g_new(int, size + NEAREST_EDITS + 2);
    int length = read_characters(wrong, word, (int)size);
    int limit = smaller(length < 6 ? 1 : length / 3, NEAREST_EDITS);
    const char *nearest = NULL;

    for (size_t i = 0; i < count && limit >= 0; i++) {
        int edits = edits_to(word, length, names[i], buffer, row, limit);

        if (edits <= limit) {
            nearest = names[i];
            limit = edits - 1; /* only a better one takes its place */
        }
    }
    g_free(word);
    g_free(buffer);
    g_free(row);
    return nearest;
}
