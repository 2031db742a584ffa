/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Phrases that have been compiled already: the same text read in the same
 * way gives the same tree.  Only what compiled is remembered, so that a fault
 * is reported at each of its places.
 */
#ifndef METE_LOAD_MEMO_H
#define METE_LOAD_MEMO_H

#include "base/series.h"
#include "load/parse.h"

/* What was expected of a text. */
typedef enum __attribute__((packed)) {
    METE_MEMO_CONDITION,
    METE_MEMO_AMOUNT,
    METE_MEMO_RANGE,
    METE_MEMO_DEFINE,
    METE_MEMO_CELL
} mete_memo_kind;

typedef struct {
    const char *text;
    uint32_t length;
    uint32_t hash;
    uint32_t flags; /* of the context */
    int item;
    const mete_fact *fact; /* of a cell */
    const mete_fact *act_end;
    mete_memo_kind kind;
} mete_memo_key;

/* What a text means, without texts and places, which are the caller's own. */
typedef struct {
    const mete_expression *root; /* or the `define` of a meaning */
    mete_range range;            /* `from` and `to` of a meaning too */
} mete_memo_result;

typedef struct {
    mete_series entries;
    mete_series ranges; /* of those entries that have one */
    uint32_t *slots;    /* number of an entry + 1, 0: free */
    uint32_t mask;
} mete_memo;

void mete_memo_init(mete_memo *memo);
void mete_memo_clear(mete_memo *memo);
void mete_memo_forget(mete_memo *memo);

/* Fills the key for a text of `length` bytes in this context. */
void mete_memo_key_set(mete_memo_key *key, const mete_phrase_context *context,
                       int item, mete_memo_kind kind, const mete_fact *fact,
                       const char *text, size_t length);

/* False if it is not known yet; the range is filled where the key's kind has
 * one. */
bool mete_memo_find(const mete_memo *memo, const mete_memo_key *key,
                    mete_memo_result *result);
void mete_memo_add(mete_memo *memo, const mete_memo_key *key,
                   const mete_memo_result *result);

#endif
