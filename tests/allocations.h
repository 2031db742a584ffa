/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * How often memory was asked for: for tests of what must not allocate.
 */
#ifndef METE_TESTS_ALLOCATIONS_H
#define METE_TESTS_ALLOCATIONS_H

#include <stdbool.h>

/* False where it cannot be counted: sanitizers have a malloc of their own. */
bool allocations_are_counted(void);

/* malloc, calloc and realloc so far, in the whole process. */
unsigned long allocations_count(void);

#endif
