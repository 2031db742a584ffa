/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The head row of an exemption list: which cell is which column.
 */
#ifndef METE_LOAD_LIST_HEAD_H
#define METE_LOAD_LIST_HEAD_H

#include "load/list.h"

typedef struct {
    int *fields;        /* by cell: 0..10 as in mete_list_row, -1: none */
    size_t cell_count;  /* without empty ones at the end */
    int columns[METE_LIST_COLUMNS];
} mete_list_head;

/* Reads the head; cells may be NULL. */
void mete_list_head_read(mete_list_head *head, char *const *cells,
                         size_t count, const mete_place *place,
                         mete_faults *faults);
void mete_list_head_clear(mete_list_head *head);

/* The names of a column, for messages: "when 适用条件". */
const char *mete_list_field_name(int field);

bool mete_list_field_required(int field);

/* Is it read by machines, so that full-width letters are slips? */
bool mete_list_field_folded(int field);

#endif
