/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Random rulebooks, written as policy staff would write them: a seed gives
 * one, with branches, tiers, ties, effects, weights, caps, circumstances,
 * bars and exemptions.
 */
#ifndef METE_TESTS_RANDOM_BOOK_H
#define METE_TESTS_RANDOM_BOOK_H

#include <glib.h>
#include <stdbool.h>
#include <stdint.h>

/* The text of its one script, to be freed with g_free(). */
char *random_book_text(uint64_t seed);

/* The same, and that of a lower rulebook; both are to be freed. */
char *random_book_texts(uint64_t seed, char **low);

/* Writes it with its rulebook.lua into a new folder; its path, to be handed
 * to random_book_remove(). */
char *random_book_write(uint64_t seed);
void random_book_remove(char *folder);

/* A rulebook beside it that extends it and refines its items; removed with it.
 * Its path, to be freed; only where it can be. */
bool random_book_can_be_refined(uint64_t seed);
char *random_lower_write(uint64_t seed, const char *folder);
char *random_lower_of(const char *folder); /* where it is, to be freed */

/* Adds rules of one name whose scopes differ (random_scope.c). */
void random_scope_put(GString *text, uint64_t *state);

/* Its calendar/. */
void random_calendar_write(const char *folder);
void random_calendar_remove(const char *folder);

#endif
