/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * How far the explainer has read, and what stands outside of quotes there.
 */
#ifndef METE_LOAD_EXPLAIN_READING_H
#define METE_LOAD_EXPLAIN_READING_H

#include "load/explain.h"

#include <stdint.h>
#include <string.h>

typedef struct {
    const mete_source *source;
    mete_faults *faults;
    mete_token before; /* the token before this one */
    int depth;         /* of brackets */
    size_t wide_end;   /* a ” in a string that should end there, or 0 */
    int found;
    bool done; /* what follows would be read inside out */
} mete_reading;

/* Each adds a fault and returns the offset behind what it is about. */
size_t mete_reading_mark(mete_reading *r, mete_token token);
size_t mete_reading_words(mete_reading *r, mete_token token);

/* Is the character typed for an ASCII one, or invisible?  Words are not. */
bool mete_reading_is_mark(const mete_reading *r, size_t offset);

/* The bracket that a full-width form stands for, or 0. */
char mete_reading_bracket(const mete_reading *r, size_t offset);

static inline bool mete_reading_at(const mete_reading *r, size_t offset,
                                   const char *text)
{
    return strncmp(r->source->text + offset, text, strlen(text)) == 0;
}

static inline bool mete_reading_is_sign(const mete_reading *r, mete_token token,
                                        char sign)
{
    return token.type == METE_TOKEN_OTHER
        && r->source->text[token.from] == sign;
}

/* Does a field or an item begin behind the token before? */
static inline bool mete_reading_opens_field(const mete_reading *r)
{
    return mete_reading_is_sign(r, r->before, '{')
        || mete_reading_is_sign(r, r->before, ',')
        || mete_reading_is_sign(r, r->before, ';');
}

#endif
