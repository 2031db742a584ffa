/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The closed sets of words that fields of a script may hold: each in ASCII
 * and in Chinese.  Outcomes, kinds of penalty and effects have theirs in
 * model/terms.h.
 */
#ifndef METE_LOAD_WORD_SET_H
#define METE_LOAD_WORD_SET_H

#include <stdbool.h>

typedef struct {
    const char *word; /* NULL behind the last one */
    const char *twin; /* Chinese */
    int value;
} mete_set_word;

typedef enum {
    METE_SET_TIE,
    METE_SET_BOUND,         /* above and below of bounds */
    METE_SET_UNKNOWN,       /* what a document does with unknown factors */
    METE_SET_CIRCUMSTANCES, /* the document's policy */
    METE_SET_CONFLICT,      /* likewise */
    METE_SET_LEVEL,
    METE_SET_RANK,
    METE_SET_DUTY,
    METE_SET_CLOSED_BY,
    METE_SET_ON, /* open: any other text is a label */
    METE_SET_PRESUME,
    METE_SET_TRUTH, /* cells about flags */
    METE_SET_PER,   /* of a surcharge */
    METE_SET_SAME_ACT,
    METE_SET_COUNT
} mete_word_set_id;

const mete_set_word *mete_word_set(mete_word_set_id id);

/* The fields that hold a word of the set, for the manual: "tie". */
const char *mete_word_set_fields(mete_word_set_id id);

/* The value of a word or its twin; false if the set has none of that name. */
bool mete_word_set_read(mete_word_set_id id, const char *text, int *value);

#endif
