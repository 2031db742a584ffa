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

enum { METE_ARENA_ALIGNMENT = 16 };

typedef struct {
    char *at;    /* the free part of the chunk in use … */
    size_t left; /* … a multiple of the alignment */
    size_t size;
    struct mete_arena_chunk *chunks;
} mete_arena;

mete_arena *mete_arena_new(void);
void mete_arena_free(mete_arena *arena); /* NULL is allowed */

/* Where the chunk in use does not do, or nothing is asked for. */
void *mete_arena_alloc_slowly(mete_arena *arena, size_t bytes);

/* Zeroed memory, aligned to 16 bytes, that lives as long as the arena. */
static inline void *mete_arena_alloc(mete_arena *arena, size_t bytes)
{
    const size_t below = METE_ARENA_ALIGNMENT - 1;
    char *memory = arena->at;

    if (bytes - 1 >= arena->left) {
        return mete_arena_alloc_slowly(arena, bytes);
    }
    bytes = (bytes + below) & ~below;
    arena->at += bytes;
    arena->left -= bytes;
    arena->size += bytes;
    return memory;
}

/* Copies into the arena; NULL gives NULL. */
void *mete_arena_copy(mete_arena *arena, const void *data, size_t bytes);
char *mete_arena_strdup(mete_arena *arena, const char *text);
char *mete_arena_strndup(mete_arena *arena, const char *text, size_t bytes);

/* Bytes handed out so far, for budgets. */
size_t mete_arena_size(const mete_arena *arena);

#endif
