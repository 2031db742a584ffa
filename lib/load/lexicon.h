/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Inside of the lexicon: names, units and words in one trie, and what is kept
 * from one phrase to the next (pieces to reuse, phrases already compiled).
 */
#ifndef METE_LOAD_LEXICON_H
#define METE_LOAD_LEXICON_H

#include "load/memo.h"
#include "load/parse.h"
#include "load/shared.h"
#include "load/trie.h"
#include "load/words.h"

#include <glib.h>

/* A name in one scope. */
struct mete_name {
    mete_meaning meaning;
    const char *text; /* folded */
    int item;         /* 0: the whole rulebook */
    int depth;        /* of the define's tree */
    int size;
    bool question;    /* only 「…」 reaches it */
    mete_name *other; /* the same text in another scope */
};

typedef struct {
    const char *text; /* folded */
    mete_unit unit;
    int64_t scale; /* of one, in millionths of the dimension */
    mete_display display;
} mete_unit_word;

/* What a node of the trie stands for. */
typedef struct {
    mete_name *name;
    const mete_word *word;
    const mete_unit_word *unit;
} mete_entry;

enum { METE_PIECE_BLOCK = 128 };

struct mete_lexicon {
    mete_arena *arena;
    mete_trie trie;
    mete_entry *entries; /* by node */
    uint32_t entry_room;
    GPtrArray *names;      /* every mete_name */
    GHashTable *items;     /* id -> number, of items with local names */
    GArray *wider;         /* by number: the scope around it, 0 for most */
    GHashTable *questions; /* words of 「…」 -> mete_name */
    GPtrArray *units;      /* texts of declared dimensions */
    GPtrArray *blocks;     /* of pieces */
    size_t pieces;         /* in use */
    mete_memo memo;
    mete_shared shared;
};

/* The longest word and the longest visible name at `text`. */
typedef struct {
    size_t word_bytes;
    size_t name_bytes;
    const mete_word *word;
    const mete_name *name;
} mete_match;

void mete_lexicon_match(const mete_lexicon *lexicon, int item, const char *text,
                        mete_match *match);

/* The longest unit at `text`, NULL if there is none. */
const mete_unit_word *mete_lexicon_match_unit(const mete_lexicon *lexicon,
                                              const char *text, size_t *bytes);

/* The name of exactly `length` bytes, questions too. */
const mete_name *mete_lexicon_name(const mete_lexicon *lexicon, int item,
                                   const char *text, size_t length);
const mete_name *mete_lexicon_add_question(mete_lexicon *lexicon,
                                           const char *words,
                                           const mete_fact *fact);

/* 0 for an item that has no local names. */
int mete_lexicon_item(const mete_lexicon *lexicon, const char *item);

/* The trie's entry for a text, made where it is missing. */
mete_entry *mete_lexicon_enter(mete_lexicon *lexicon, const char *text);

/* units.c */
void mete_units_enter(mete_lexicon *lexicon);

/* The law's own units one by one, NULL behind the last; a twin may be NULL:
 * then the unit is only ten or more of another one. */
const char *mete_units_own(size_t n, const char **twin);

/* The visible name that `wrong` was most likely meant to be, or NULL. */
const char *mete_lexicon_nearest_name(const mete_lexicon *lexicon, int item,
                                      const char *wrong);
const char *mete_lexicon_nearest_unit(const mete_lexicon *lexicon,
                                      const char *wrong);

#endif
