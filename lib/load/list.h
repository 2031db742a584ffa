/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * An exemption list as it is typed: rows of cells (LANGUAGE.md §8).
 *
 * The table is read and nothing else: phrases, items and citations are texts
 * here, and who makes rules of them looks for ids that occur twice.
 */
#ifndef METE_LOAD_LIST_H
#define METE_LOAD_LIST_H

#include "base/arena.h"
#include "base/fault.h"

enum { METE_LIST_COLUMNS = 11 };

/* A column of a kind of table. */
typedef struct {
    const char *name;  /* "when" */
    const char *label; /* "适用条件" */
    const char *both;  /* for messages */
    bool required;
    bool folded; /* read by machines: full-width letters are slips */
} mete_list_column;

/* A kind of table: at most METE_LIST_COLUMNS columns. */
typedef struct {
    const char *what; /* "清单" */
    const mete_list_column *columns;
    int count;
    bool others; /* there may be other columns, which are passed over */
} mete_list_kind;

/* Exemption lists; the holidays of calendar/ (LANGUAGE.md §1): year, date,
 * until, day and note; a city's catalogue: code, name, department, basis. */
extern const mete_list_kind mete_list_exemptions;
extern const mete_list_kind mete_list_calendar;
extern const mete_list_kind mete_list_catalogue;

/* Texts are trimmed; an empty cell is NULL.  Cells stand in the order of the
 * columns of their kind; those of an exemption list have names as well. */
typedef struct {
    union {
        const char *cells[METE_LIST_COLUMNS];
        struct {
            const char *id;
            const char *department;
            const char *item;
            const char *violation;
            const char *when;
            const char *outcome;
            const char *basis;
            const char *document;
            const char *from;
            const char *until;
            const char *note;
        };
    };
    mete_place place;               /* the line where the row begins */
    int columns[METE_LIST_COLUMNS]; /* in the order above: the number of the
                                     * cell in its row, from 1, for messages;
                                     * 0 where the file has no such column */
} mete_list_row;

/* Reads a whole file.  `name` is the file name for messages and, like all
 * that the rows point at, lives in the arena.  False with faults; rows are
 * given even then, without those that could not be told apart into cells, so
 * that more can be found wrong in one run.  An empty cell that is required
 * has then been reported here.  In faults, the column is the number of the cell. */
bool mete_list_read(const char *bytes, size_t length, const char *name,
                    mete_arena *arena, mete_list_row **rows, size_t *count,
                    mete_faults *faults);

/* The same for any kind of table. */
bool mete_list_read_kind(const mete_list_kind *kind, const char *bytes,
                         size_t length, const char *name, mete_arena *arena,
                         mete_list_row **rows, size_t *count,
                         mete_faults *faults);

#endif
