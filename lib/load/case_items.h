/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * `items` of a case document: several items, each with its act and what it
 * says itself.
 */
#ifndef METE_LOAD_CASE_ITEMS_H
#define METE_LOAD_CASE_ITEMS_H

#include "load/statement.h"

#include <jansson.h>

/* Adds the items that the list says to the reader's case; the reader stands at
 * the member. */
void mete_reader_items(mete_reader *reader, json_t *items);

#endif
