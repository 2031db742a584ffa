/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * JSON text within bounds, and the parser's complaints in Chinese.
 */
#ifndef METE_LOAD_JSON_TEXT_H
#define METE_LOAD_JSON_TEXT_H

#include "base/fault.h"

#include <jansson.h>

/* Skips the byte order mark that some editors write. */
void mete_json_strip_mark(const char **json, size_t *length);

/* Parses one object of at most 1 MiB; NULL with a fault.  Numbers with a
 * fraction come as reals, whose value is not to be used. */
json_t *mete_json_parse(const char *json, size_t length, const char *name,
                        mete_faults *faults);

#endif
