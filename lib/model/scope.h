/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Scopes of rules held against each other, and against items: departments,
 * items, place and time.  Which rule gives way to which is load/'s to say.
 */
#ifndef METE_MODEL_SCOPE_H
#define METE_MODEL_SCOPE_H

#include "model/item.h"

/* The first scope is … the second one. */
typedef enum {
    METE_SCOPE_SAME = 0,
    METE_SCOPE_NARROWER = 1, /* in one thing or several, in none wider */
    METE_SCOPE_WIDER = 2,
    METE_SCOPE_CROSSING = METE_SCOPE_NARROWER | METE_SCOPE_WIDER
} mete_scope_relation;

/* By what is written: a list of departments or items that is not there is
 * wider than any, a pattern is wider than what it matches. */
mete_scope_relation mete_scope_relate(const mete_scope *a, const mete_scope *b);

/* Is there a place and a day that both hold? */
bool mete_scope_meets(const mete_scope *a, const mete_scope *b);

/* Is the item, with its department, among those that the scope is for? */
bool mete_scope_names(const mete_scope *scope, const mete_item *item);

/* Does it hold at the place on the day? */
bool mete_scope_holds(const mete_scope *scope, const char *place,
                      mete_date day);

/* Does it hold on every day in every place of the jurisdiction? */
bool mete_scope_is_constant(const mete_scope *scope, const char *jurisdiction);

#endif
