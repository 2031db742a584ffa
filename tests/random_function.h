/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Functions for random rulebooks: defines that are functions, and functions
 * that give amounts.
 */
#ifndef METE_TESTS_RANDOM_FUNCTION_H
#define METE_TESTS_RANDOM_FUNCTION_H

#include <stddef.h>

/* Defines; and the names of those that are functions. */
extern const char random_function_head[];
extern const char *const random_function_names[];
extern const size_t random_function_name_count;

/* Functions in place of a range, none of which asks for 法定最低; and those
 * that do. */
extern const char *const random_function_ranges[];
extern const size_t random_function_range_count;
extern const char *const random_function_row_ranges[];
extern const size_t random_function_row_range_count;

#endif
