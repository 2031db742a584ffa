/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * As much of JSON Schema (2020-12) as this library writes.
 */
#ifndef METE_TESTS_JSON_SCHEMA_H
#define METE_TESTS_JSON_SCHEMA_H

#include <check.h>
#include <jansson.h>
#include <stdbool.h>

/* Like ck_assert_msg(), which writes a file each time that it holds: too slow
 * for what is asked of every value of thousands of documents. */
#define json_schema_must(holds, ...)    \
    do {                                \
        if (!(holds)) {                 \
            ck_abort_msg(__VA_ARGS__);  \
        }                               \
    } while (0)

/* Does the value fit?  A keyword that is not known fails the test. */
bool json_schema_holds(const json_t *root, const json_t *schema,
                       const json_t *value);

#endif
