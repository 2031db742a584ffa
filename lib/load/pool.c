/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The pool: blocks of a few sizes, cut from the front of large regions and
 * kept in a list a size when they come back.
 *
 * Small sizes are multiples of 16, larger ones powers of two, so that tables
 * and arrays that grow by doubling waste little.
 */
#include "load/pool.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

enum {
    STEP = 16,
    SMALL = 512, /* the largest multiple of STEP */
    SMALL_CLASSES = SMALL / STEP,
    CLASSES = SMALL_CLASSES + 32, /* and powers of two above it */
    REGION = 256 * 1024
};

typedef struct region {
    struct region *next;
    size_t size; /* of what follows the head */
} region;

typedef struct block {
    struct block *next;
} block;

struct mete_pool {
    size_t limit;
    size_t taken;
    region *regions; /* newest first */
    region *spare;   /* of REGION bytes, not in use */
    char *at;        /* the free part of the newest */
    size_t left;
    block *free[CLASSES];
};

mete_pool *mete_pool_new(size_t limit)
{
    mete_pool *pool = calloc(1, sizeof *pool);

    if (pool != NULL) {
        pool->limit = limit;
    }
    return pool;
}

static void free_regions(mete_pool *pool, region *region_list)
{
    while (region_list != NULL) {
        region *next = region_list->next;

        pool->taken -= region_list->size;
        free(region_list);
        region_list = next;
    }
}

void mete_pool_free(mete_pool *pool)
{
    if (pool != NULL) {
        free_regions(pool, pool->regions);
        free_regions(pool, pool->spare);
        free(pool);
    }
}

void mete_pool_reset(mete_pool *pool)
{
    region *next;

    for (region *each = pool->regions; each != NULL; each = next) {
        next = each->next;
        if (each->size == REGION) {
            each->next = pool->spare;
            pool->spare = each;
        } else {
            each->next = NULL;
            free_regions(pool, each);
        }
    }
    pool->regions = NULL;
    pool->left = 0;
    memset(pool->free, 0, sizeof pool->free);
}

/* The class of a size, and the bytes of its blocks. */
static int class_of(size_t size, size_t *bytes)
{
    int number = SMALL_CLASSES;

    if (size <= SMALL) {
        *bytes = (size + STEP - 1) / STEP * STEP;
        return (int)(*bytes / STEP) - 1;
    }
    for (*bytes = 2 * SMALL; *bytes < size; *bytes *= 2) {
        number++;
    }
    return number;
}

static region *take_region(mete_pool *pool, size_t bytes)
{
    region *taken = pool->spare;

    if (bytes == REGION && taken != NULL) {
        pool->spare = taken->next;
        return taken;
    }
    if (bytes > pool->limit - pool->taken) {
        return NULL;
    }
    taken = malloc(sizeof *taken + bytes);
    if (taken != NULL) {
        taken->size = bytes;
        pool->taken += bytes;
    }
    return taken;
}

static void *cut(mete_pool *pool, size_t bytes)
{
    region *added;
    char *memory;

    if (bytes <= pool->left) {
        memory = pool->at;
        pool->at += bytes;
        pool->left -= bytes;
        return memory;
    }
    added = take_region(pool, bytes > REGION / 4 ? bytes : REGION);
    if (added == NULL) {
        return NULL;
    }
    added->next = pool->regions;
    pool->regions = added;
    memory = (char *)(added + 1);
    if (bytes <= REGION / 4) {
        pool->at = memory + bytes;
        pool->left = REGION - bytes;
    }
    return memory;
}

void *mete_pool_take(mete_pool *pool, size_t size)
{
    size_t bytes;
    int class = class_of(size, &bytes);
    block *found;

    if (size > SIZE_MAX / 4) {
        return NULL;
    }
    found = pool->free[class];
    if (found != NULL) {
        pool->free[class] = found->next;
        return found;
    }
    return cut(pool, bytes);
}

void mete_pool_release(mete_pool *pool, void *memory, size_t size)
{
    size_t bytes;
    block *freed = memory;
    int class;

    if (memory != NULL && size > 0) {
        class = class_of(size, &bytes);
        freed->next = pool->free[class];
        pool->free[class] = freed;
    }
}

void *mete_pool_resize(mete_pool *pool, void *memory, size_t old_size,
                       size_t new_size)
{
    size_t old_bytes = 0;
    size_t new_bytes = 0;
    void *moved;

    if (memory != NULL && old_size > 0 && new_size <= SIZE_MAX / 4
        && class_of(old_size, &old_bytes) == class_of(new_size, &new_bytes)) {
        return memory;
    }
    moved = mete_pool_take(pool, new_size);
    if (moved != NULL && memory != NULL) {
        memcpy(moved, memory, old_size < new_size ? old_size : new_size);
        mete_pool_release(pool, memory, old_size);
    }
    return moved;
}
