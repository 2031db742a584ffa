/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What a case document or a line of text says of one fact.
 *
 * It is read first, checked against the fact, and only then put into the
 * case, so that a text with faults changes nothing.
 */
#ifndef METE_LOAD_STATEMENT_H
#define METE_LOAD_STATEMENT_H

#include "load/json_place.h"
#include "model/case.h"

typedef enum {
    METE_SAYS_VALUE, /* lo = hi */
    METE_SAYS_BETWEEN,
    METE_SAYS_ABSENT,
    METE_SAYS_UNDETERMINABLE,
    METE_SAYS_UNKNOWN, /* as if nothing were said */
    METE_SAYS_DAYS     /* events */
} mete_says;

typedef struct {
    const mete_fact *fact;
    mete_says says;
    int64_t lo;
    int64_t hi;
    mete_date *days; /* owned */
    size_t count;
    char *reason; /* owned; NULL: none; the words of a text fact */
} mete_statement;

/* Where the reader stands, and whom it tells. */
typedef struct {
    mete_case *the_case;
    mete_faults *faults;
    const char *prefix;  /* "facts.", NULL: none */
    const char *subject; /* "货值金额", NULL: none */
    mete_place place;
    mete_json_cursor *cursor; /* JSON: finds the place when it is asked for */
    size_t member;            /* … of this member of its object */
    int searches;             /* for names to suggest, that may still be
                               * made: each costs as much as the rulebook */
} mete_reader;

/* A reader of a case; `place` may be NULL. */
mete_reader mete_reader_of(mete_case *the_case, mete_faults *faults,
                           const mete_place *place);

/* The place, found now if it is in JSON. */
const mete_place *mete_reader_locate(mete_reader *reader);

/* Adds a fault about the subject; `hint` may be NULL. */
void mete_reader_fault(mete_reader *reader, const char *code, const char *hint,
                       const char *format, ...)
    __attribute__((format(printf, 4, 5)));

/* The same with a sentence that is freed here. */
void mete_reader_refuse(mete_reader *reader, const char *code, char *why);

/* Is the text (NULL is none) short enough to be worked with?  False with a
 * fault. */
bool mete_reader_has_room(mete_reader *reader, const char *text);

/* A name folded and without 「」 around it, to be freed with g_free(). */
char *mete_reader_plain_name(const char *name);

/* The fact that a name means in the case's item; NULL with a fault. */
const mete_fact *mete_reader_find(mete_reader *reader, const char *name,
                                  bool *opposite);

/* Reads and checks one fact from a name and a text (NULL or "": the name says
 * it alone); the statement is to be cleared in any case. */
bool mete_statement_from_text(mete_reader *reader, const char *name,
                              const char *value, mete_statement *statement);

/* May this be said of the fact?  False with a fault. */
bool mete_statement_check(mete_reader *reader, const mete_statement *statement);

/* Turns it round where a flag was named by its opposite. */
void mete_statement_turn(mete_statement *statement);

/* Puts what was checked; false (with a fault) only when memory is out. */
bool mete_statement_apply(mete_reader *reader, const mete_statement *statement);

void mete_statement_clear(mete_statement *statement);

#endif
