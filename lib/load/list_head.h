/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The head row of an exemption list: which cell is which column.
 */
#ifndef METE_LOAD_LIST_HEAD_H
#define METE_LOAD_LIST_HEAD_H

#include "load/list.h"

typedef struct {
    const mete_list_kind *kind;
    int *fields;        /* by cell: a column of the kind, -1: none */
    size_t cell_count;  /* without empty ones at the end */
    int columns[METE_LIST_COLUMNS];
    bool meant[METE_LIST_COLUMNS]; /* misspelled, which has been said */
    bool known;                    /* one of the cells is a column */
} mete_list_head;

/* Reads the head, of which only the kind is set; cells may be NULL. */
void mete_list_head_read(mete_list_head *head, char *const *cells,
                         size_t count, const mete_place *place,
                         mete_faults *faults);
void mete_list_head_clear(mete_list_head *head);

#endif
