/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * From a piece to a range: 5万元以上10万元以下, 货值金额 5倍以上10倍以下 …
 */
#ifndef METE_LOAD_RANGE_H
#define METE_LOAD_RANGE_H

#include "load/typing.h"

/* Fills all of *range but text and place; false after a fault. */
bool mete_range_build(mete_parse *parse, mete_piece *piece, mete_range *range);

/* One end that is written as an amount. */
typedef struct {
    mete_range_kind kind;
    const mete_expression *node;
    mete_unit unit;
    mete_display display;
} mete_range_end;

bool mete_range_build_end(mete_parse *parse, mete_piece *piece,
                          mete_range_end *end);

/* The range from `from` to `to`, of which one may be NULL; `open` are set
 * already.  The span is where a fault is reported. */
bool mete_range_join(mete_parse *parse, const mete_range_end *from,
                     const mete_range_end *to, mete_span span,
                     mete_range *range);

/* Copies what was built (NULL: nothing was) and adds text and place. */
void mete_range_fill(const mete_range *from, const char *text,
                     const mete_place *place, mete_range *range);

#endif
