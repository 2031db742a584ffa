/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * A random rulebook while it is written: what the files that write it share.
 */
#ifndef METE_TESTS_RANDOM_TEXT_H
#define METE_TESTS_RANDOM_TEXT_H

#include "random_case.h"

typedef struct {
    GString *text;
    uint64_t state;
    bool optional;  /* confiscate_tools may be dropped in this part */
    bool functions; /* may stand for phrases */
    GArray *tables; /* random_table, of the item at hand; NULL: not noted */
} book;

/* Where a table stands in the text, and whether confiscate_tools may be dropped
 * in its part. */
typedef struct {
    gsize from;
    gsize to;
    bool optional;
} random_table;

static inline uint32_t one_of(book *b, uint32_t limit)
{
    return random_below(&b->state, limit);
}

static inline bool chance(book *b, uint32_t in)
{
    return one_of(b, in) == 0;
}

static inline const char *pick(book *b, const char *const *words,
                               uint32_t count)
{
    return words[one_of(b, count)];
}

#define PICK(b, words) pick(b, words, G_N_ELEMENTS(words))

static inline void G_GNUC_PRINTF(2, 3) put(book *b, const char *format, ...)
{
    va_list arguments;

    va_start(arguments, format);
    g_string_append_vprintf(b->text, format, arguments);
    va_end(arguments);
}

/* random_book.c */
void random_put_atom(book *b);
void random_put_condition(book *b);

/* random_lower.c: the item that stands in the text from there on, refined. */
void random_put_lower_item(book *lower, const book *b, gsize from,
                           uint32_t number);
void random_put_lower_rules(book *lower);

/* random_rules.c */
void random_put_bars(book *b);
void random_put_exemptions(book *b);
void random_put_circumstances(book *b);
void random_put_procedures(book *b);
void random_put_versions_of_procedure(book *b, uint64_t seed);
void random_put_documents(book *b, uint64_t seed);
void random_put_lower_document(book *b);
void random_put_table(book *b);
void random_put_when(book *b);
void random_put_attendants(book *b);

#endif
