/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * A small rulebook with facts and a law, to which a test adds one file, and
 * cases of it.
 */
#ifndef METE_TESTS_BOOK_H
#define METE_TESTS_BOOK_H

#include "scripts.h"

/* Head of an item: title and what punishes. */
#define BOOK_HEAD "title = \"某行为\", punishes = \"测试法#125.1.1\""

/* A document "d" without tables; fields may follow. */
#define BOOK_DOCUMENT                                                        \
    "title = \"文\", number = \"1\", issuer = \"局\", level = \"city\",\n" \
    "  jurisdiction = \"360300\", published_on = \"2026-01-02\",\n"          \
    "  effective = { from = \"2000-01-01\" }"

/* The rulebook that is open, NULL: none. */
extern mete_rulebook *book;

/* Before and after each test. */
void book_begin(void);
void book_end(void);

/* Writes a file of the rulebook, to be read with the others. */
void book_write(const char *name, const char *text);

/* Opens it with "c.lua" besides; aborts the test unless it opens. */
void book_open(const char *text);

/* Refused with these faults (scripts_expect()), in a folder of its own. */
void book_refuses(const char *text, const char *faults, const char *words);

/* The only item's only part. */
const mete_part *book_part(void);

/* A fact by its name; aborts the test if there is none. */
const mete_fact *book_fact(const char *name);

/* The finding of a case of item "i" with these facts, as JSON; to be freed
 * with g_free(). */
char *book_decide(const char *facts);

/* Aborts the test unless the finding holds all these pieces of JSON, ended by
 * NULL. */
void book_expect(const char *facts, ...) __attribute__((sentinel));

#endif
