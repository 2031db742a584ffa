/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * As much of JSON Schema (2020-12) as this library writes.
 */
#ifndef METE_TESTS_JSON_SCHEMA_H
#define METE_TESTS_JSON_SCHEMA_H

#include <jansson.h>
#include <stdbool.h>

/* Does the value fit?  A keyword that is not known fails the test. */
bool json_schema_holds(const json_t *root, const json_t *schema,
                       const json_t *value);

#endif
