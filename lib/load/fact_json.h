/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * One fact of a case document (FINDING.md §1), and what the readers of the
 * document share.
 */
#ifndef METE_LOAD_FACT_JSON_H
#define METE_LOAD_FACT_JSON_H

#include "load/statement.h"

#include <jansson.h>

/* Reads and checks what `json` says of statement->fact; the statement is to
 * be cleared in any case.  False with faults. */
bool mete_statement_from_json(mete_reader *reader, json_t *json, bool opposite,
                              mete_statement *statement);

/* Puts all that the object `facts` says; the reader stands at its first key. */
void mete_reader_facts(mete_reader *reader, json_t *facts);

/* One value of the fact, neither absent nor against its domain checked; false
 * with faults. */
bool mete_value_from_json(mete_reader *reader, const mete_fact *fact,
                          const json_t *json, int64_t *value);

/* Adds a fault about a key that nobody reads, with the one that was meant. */
void mete_reader_unknown_key(mete_reader *reader, const char *key,
                             const char *const *keys, size_t count);

#endif
