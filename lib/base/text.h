/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * UTF-8 text as people in offices type it.
 *
 * Full-width forms read as their ASCII twins, everything else stays as it is:
 * no Unicode normalisation, which would turn ㎡ into m2.
 */
#ifndef METE_BASE_TEXT_H
#define METE_BASE_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* The character at `text` (valid UTF-8, not at its end); *bytes receives its
 * length.  Full-width forms U+FF01..FF5E and U+3000 come folded to ASCII. */
uint32_t mete_text_next(const char *text, size_t *bytes);

/* A copy with full-width forms folded and white space (also U+00A0) trimmed
 * at both ends; to be freed with g_free(). */
char *mete_text_fold(const char *text);

/* Bytes [0, length) hold valid UTF-8 without NUL. */
bool mete_text_is_utf8(const char *text, size_t length);

/* UTF-8 from a file's bytes: a BOM is taken off; what is not UTF-8 is read as
 * GB18030, and *was_gb18030 (may be NULL) says so; UTF-16 and anything else
 * gives NULL.  To be freed with g_free(). */
char *mete_text_decode(const char *bytes, size_t length, size_t *out_length,
                       bool *was_gb18030);

/* Number of characters in the first `bytes` bytes. */
int mete_text_columns(const char *text, size_t bytes);

/* Edit distance in characters, at most `limit` (returns limit + 1 beyond). */
int mete_text_distance(const char *a, const char *b, int limit);

/* The one of `names` that `wrong` was most likely meant to be, or NULL.
 * Never offers a word for its contrary: a candidate that differs by a leading
 * 未, 无, 不, 非 or 没有, or by one of these words further on, is not offered,
 * nor one of which half the characters would have to change. */
const char *mete_text_nearest(const char *wrong, const char *const *names,
                              size_t count);

#endif
