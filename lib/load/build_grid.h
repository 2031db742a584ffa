/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * A grid while it is lowered to rows: its axes, and what each row says about
 * each of them.
 */
#ifndef METE_LOAD_BUILD_GRID_H
#define METE_LOAD_BUILD_GRID_H

#include "load/build.h"

/* What a column is about: a fact, or a define. */
typedef struct {
    const char *name;
    const mete_meaning *meaning;    /* NULL: wrong, and that has been said */
    const mete_expression *subject; /* a define's tree, NULL for a fact */
} mete_grid_axis;

typedef struct {
    mete_build *build;
    const mete_build_scope *scope;
    const mete_declaration *at;    /* that has the grid */
    const mete_declaration *words; /* the grid */
    mete_table *table;
    mete_grid_axis *axes;
    size_t axis_count;
    /* row by row, a cell for each axis; NULL: anything.  Rows whose bit in
     * `apart` is set say something that does not fall into cells. */
    const mete_expression **cells;
    bool *apart;
    bool broken; /* some cell is wrong: nothing is proved */
} mete_grid;

/* build_tables.c: parts of rows that grids and tiers share. */
void mete_build_row_effect(mete_build *build, const mete_build_scope *scope,
                           const mete_declaration *at, mete_row *row);
void mete_build_tier(mete_build *build, const mete_build_scope *scope,
                     const mete_declaration *at, mete_row *row);
void mete_build_check_otherwise(mete_build *build, const mete_table *table);

/* Rows from the grid `words` that `at` has. */
void mete_build_grid(mete_build *build, const mete_build_scope *scope,
                     const mete_declaration *at, const mete_declaration *words,
                     mete_table *table);

/* build_grid_words.c: name and condition of a row that has its cells. */
void mete_grid_describe_row(const mete_grid *grid, const mete_declaration *at,
                            const mete_expression *const *cells, mete_row *row);

/* build_grid_cells.c: does the cell hold at the value?  Values of amounts are
 * millionths, of periods half days or half months, of a flag 0 and 1; also
 * METE_VALUE_ABSENT and UNDETERMINABLE.  *known is set to false where that
 * depends on anything else. */
bool mete_grid_cell_holds(const mete_grid_axis *axis,
                          const mete_expression *cell, int64_t value,
                          bool *known);

/* build_grid_cover.c: every combination is covered by some row, unless the
 * grid says that it is open; where two rows hold, the tie must choose. */
void mete_grid_check_cover(const mete_grid *grid);

/* Does it say something of a flag, judgement or define that is a condition? */
bool mete_grid_is_condition(const mete_grid_axis *axis);

/* build_grid_axis.c: the values of an axis, in classes that no cell tells
 * apart. */
typedef struct {
    uint64_t *rows; /* a bit for each row whose cell holds there */
    char *words;    /* "建设阶段 是 未开工"; NULL for the only class */
} mete_grid_class;

/* mete_grid_class, to be freed; NULL, and a fault, where the cells of the
 * column cannot be put into one order. */
GArray *mete_grid_classes(const mete_grid *grid, size_t axis);

/* Words of 64 bits that hold a bit for each row. */
static inline size_t mete_grid_bit_words(const mete_grid *grid)
{
    return (grid->table->row_count + 63) / 64;
}

#endif
