/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The `decision` of a case document: of it only `deviation` is read.
 */
#ifndef METE_LOAD_DEVIATION_JSON_H
#define METE_LOAD_DEVIATION_JSON_H

#include "load/statement.h"

#include <jansson.h>

/* Puts what was decided into the reader's case; what is wrong is a fault. */
void mete_deviation_from_json(mete_reader *reader, json_t *decision);

#endif
