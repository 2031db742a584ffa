/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The arena: chunks of zeroed memory, cut off from the front.
 *
 * A request that would waste much of a chunk gets a chunk of its own, and the
 * one in use stays in use.  Nothing is ever given back before the end.
 */
#include "base/arena.h"

#include <glib.h>
#include <stdint.h>
#include <string.h>

enum {
    ALIGNMENT = METE_ARENA_ALIGNMENT,
    CHUNK = 32 * 1024,
    OWN_CHUNK = CHUNK / 4 /* from here on a request gets its own chunk */
};

typedef struct mete_arena_chunk {
    struct mete_arena_chunk *next;
} chunk;

mete_arena *mete_arena_new(void)
{
    return g_new0(mete_arena, 1);
}

void mete_arena_free(mete_arena *arena)
{
    chunk *next;

    if (arena == NULL) {
        return;
    }
    for (chunk *c = arena->chunks; c != NULL; c = next) {
        next = c->next;
        g_free(c);
    }
    g_free(arena);
}

/* A new chunk's memory, aligned whatever malloc's own alignment is. */
static char *add_chunk(mete_arena *arena, size_t bytes)
{
    chunk *added = g_malloc0(sizeof *added + ALIGNMENT - 1 + bytes);
    uintptr_t start = (uintptr_t)(added + 1);

    added->next = arena->chunks;
    arena->chunks = added;
    return (char *)(added + 1) + (-start & (ALIGNMENT - 1));
}

void *mete_arena_alloc_slowly(mete_arena *arena, size_t bytes)
{
    void *memory;

    if (bytes > SIZE_MAX / 2) { /* as g_malloc does when memory is out */
        g_error("mete_arena_alloc: %zu bytes", bytes);
    }
    if (bytes == 0) { /* not even of nothing do two get the same address */
        return mete_arena_alloc(arena, ALIGNMENT);
    }
    bytes = (bytes + ALIGNMENT - 1) & ~(size_t)(ALIGNMENT - 1);
    arena->size += bytes;
    if (bytes >= OWN_CHUNK) {
        return add_chunk(arena, bytes);
    }
    memory = add_chunk(arena, CHUNK);
    arena->at = (char *)memory + bytes;
    arena->left = CHUNK - bytes;
    return memory;
}

void *mete_arena_copy(mete_arena *arena, const void *data, size_t bytes)
{
    void *memory;

    if (data == NULL) {
        return NULL;
    }
    memory = mete_arena_alloc(arena, bytes);
    memcpy(memory, data, bytes);
    return memory;
}

char *mete_arena_strdup(mete_arena *arena, const char *text)
{
    return text == NULL ? NULL : mete_arena_copy(arena, text, strlen(text) + 1);
}

/* The final NUL is there already: an arena's memory is zeroed. */
char *mete_arena_strndup(mete_arena *arena, const char *text, size_t bytes)
{
    size_t length;
    char *copy;

    if (text == NULL) {
        return NULL;
    }
    length = strnlen(text, bytes);
    copy = mete_arena_alloc(arena, length + 1);
    memcpy(copy, text, length);
    return copy;
}

size_t mete_arena_size(const mete_arena *arena)
{
    return arena->size;
}
