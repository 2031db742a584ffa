/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * A case of several items: which act each belongs to, and what it says of
 * itself beside the facts that all of them share.
 *
 * What an item says itself stands in a case of its own, so that it is said
 * with the same functions.  What it does not say is the shared fact, known or
 * unknown: one fact, with one value for all.  How penalties come together is
 * not here: decide/several.c.
 */
#ifndef METE_MODEL_CASE_ITEMS_H
#define METE_MODEL_CASE_ITEMS_H

#include "model/case.h"

enum {
    METE_CASE_ITEMS_MAX = 1000,
    METE_ACT_BYTES_MAX = 256 /* of a label */
};

struct mete_case_entry {
    char *act;
    mete_case *own;   /* the item, and what it says itself */
    mete_case *whole; /* with the shared facts: made when it is decided */
};

typedef enum {
    METE_CASE_ITEM_ADDED,
    METE_CASE_ITEM_NO_MEMORY,
    METE_CASE_ITEM_UNKNOWN,  /* the rulebook has no such item */
    METE_CASE_ITEM_NO_ACT,   /* no label, or one that is blank or too long */
    METE_CASE_ITEM_TWICE,    /* this act has it already */
    METE_CASE_ITEM_TOO_MANY, /* METE_CASE_ITEMS_MAX of them */
    METE_CASE_ITEM_CHOSEN    /* the case has one item, chosen as such */
} mete_case_item_result;

/* One more item of the act that `act` names; the last of `items` then. */
mete_case_item_result mete_case_add(mete_case *the_case, const char *id,
                                    const char *act);

/* What item `index` says with what is shared: a case that can be decided
 * alone, until the next call for it.  NULL when memory is out. */
mete_case *mete_case_whole(mete_case *the_case, size_t index);

/* Was the fact said for item `index` itself? */
bool mete_case_says(const mete_case *the_case, size_t index, int fact);

/* Forgets the items; for case.c. */
METE_RARE void mete_case_drop_items(mete_case *the_case);

#endif
