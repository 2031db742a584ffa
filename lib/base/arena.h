/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * A region of memory that is freed as a whole.
 *
 * Everything that a rulebook is made of lives in one arena, so that a
 * rulebook which fails half-way is undone by one call.  Not for memory whose
 * size a case decides: that is allocated and checked one by one.
 */
#ifndef METE_BASE_ARENA_H
#define METE_BASE_ARENA_H

#include <stddef.h>

typedef struct mete_arena mete_arena;

mete_arena *mete_arena_new(void);
void mete_arena_free(mete_arena *arena); /* NULL is allowed */

/* Zeroed memory, aligned to 16 bytes, that lives as long as the arena. */
void *mete_arena_alloc(mete_arena *arena, size_t bytes);

/* Copies into the arena; NULL gives NULL. */
void *mete_arena_copy(mete_arena *arena, const void *data, size_t bytes);
char *mete_arena_strdup(mete_arena *arena, const char *text);
char *mete_arena_strndup(mete_arena *arena, const char *text, size_t bytes);

/* Bytes handed out so far, for budgets. */
size_t mete_arena_size(const mete_arena *arena);

#endif
