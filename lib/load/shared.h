/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Small trees that stand in many phrases are one tree: a fact, a constant, a
 * test of a label, a comparison of a fact with a constant.
 */
#ifndef METE_LOAD_SHARED_H
#define METE_LOAD_SHARED_H

#include "load/parse.h"

typedef struct {
    const mete_expression **slots; /* NULL: free */
    uint32_t mask;
    uint32_t count;
} mete_shared;

void mete_shared_init(mete_shared *shared);
void mete_shared_clear(mete_shared *shared);

/* The node that equals `model`, made in the lexicon's arena if it is new.
 * Of the children, which are copied, only the pointers are compared. */
const mete_expression *mete_node_shared(mete_parse *parse,
                                        const mete_expression *model);

#endif
