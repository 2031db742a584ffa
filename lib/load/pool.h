/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Memory for Lua states that come and go, one after the other.
 *
 * Each file of a rulebook runs in a state of its own; what one gives back the
 * next one uses, instead of the system's taking it away in between.
 */
#ifndef METE_LOAD_POOL_H
#define METE_LOAD_POOL_H

#include <stddef.h>

typedef struct mete_pool mete_pool;

/* `limit`: bytes that it takes from the system at most. */
mete_pool *mete_pool_new(size_t limit);
void mete_pool_free(mete_pool *pool);

/* Nothing that was taken from it is in use any more. */
void mete_pool_reset(mete_pool *pool);

/* A new block; NULL where there is no more. */
void *mete_pool_take(mete_pool *pool, size_t size);

/* Like realloc() with the old size; likewise. */
void *mete_pool_resize(mete_pool *pool, void *block, size_t old_size,
                       size_t new_size);
void mete_pool_release(mete_pool *pool, void *block, size_t size);

#endif
