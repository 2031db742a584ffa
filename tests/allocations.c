/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The program's malloc, counted: these definitions come before those of the
 * C library for everything in the process, and hand on to them.
 */
#include "allocations.h"

#include <stdlib.h>

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__) \
    && !defined(__SANITIZE_THREAD__)
#define COUNTED 1
#else
#define COUNTED 0
#endif

static unsigned long allocations;

bool allocations_are_counted(void)
{
    return COUNTED;
}

unsigned long allocations_count(void)
{
    return __atomic_load_n(&allocations, __ATOMIC_RELAXED);
}

#if COUNTED
void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_realloc(void *memory, size_t size);

/* Hidden, they would count our own calls and none of GLib or jansson. */
#define EXPORTED __attribute__((visibility("default")))
EXPORTED void *malloc(size_t size);
EXPORTED void *calloc(size_t number, size_t size);
EXPORTED void *realloc(void *memory, size_t size);

static void count(void)
{
    __atomic_add_fetch(&allocations, 1, __ATOMIC_RELAXED);
}

void *malloc(size_t size)
{
    count();
    return __libc_malloc(size);
}

void *calloc(size_t number, size_t size)
{
    count();
    return __libc_calloc(number, size);
}

void *realloc(void *memory, size_t size)
{
    count();
    return __libc_realloc(memory, size);
}
#endif
