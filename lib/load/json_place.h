/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Places in a JSON text, which the parser does not keep.
 *
 * A cursor walks forward over the members of one object of a text that has
 * been parsed, so it checks nothing; and a scan before parsing bounds what
 * the parser may be made to build.
 */
#ifndef METE_LOAD_JSON_PLACE_H
#define METE_LOAD_JSON_PLACE_H

#include <stdbool.h>
#include <stddef.h>

typedef struct {
    const char *at; /* at the key of `member`, or at the end */
    const char *end;
    int line; /* of `at`, from 1; the column counts characters */
    int column;
    size_t member; /* from 0 */
} mete_json_cursor;

/* At the first key of the text's object. */
mete_json_cursor mete_json_cursor_open(const char *json, size_t length);

/* Forward to a member; never back. */
void mete_json_cursor_move(mete_json_cursor *cursor, size_t member);

/* At the first key of the object that is the value of the cursor's member. */
mete_json_cursor mete_json_cursor_enter(const mete_json_cursor *cursor);

/* At the first entry of the list that is the value of the cursor's member:
 * `member` counts entries. */
mete_json_cursor mete_json_cursor_enter_list(const mete_json_cursor *cursor);

/* At the first key of the object that is the entry where the cursor stands. */
mete_json_cursor mete_json_cursor_enter_entry(const mete_json_cursor *cursor);

typedef enum {
    METE_JSON_FITS,
    METE_JSON_TOO_DEEP,
    METE_JSON_TOO_MANY /* objects and arrays */
} mete_json_size;

/* Looks at brackets only.  *where receives the offset of the one too much. */
mete_json_size mete_json_measure(const char *json, size_t length, int depth,
                                 size_t containers, size_t *where);

#endif
