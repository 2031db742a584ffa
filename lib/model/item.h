/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * A violation item: what the law allows, and the table that narrows it.
 *
 * The clause of a part is flat: groups first-to-last, each with its parent,
 * and entries in declared order that name their group.
 */
#ifndef METE_MODEL_ITEM_H
#define METE_MODEL_ITEM_H

#include "model/document.h"
#include "model/rule.h"

/* { …, when = "…" } and may_add, one_of … around entries. */
typedef struct {
    int parent;       /* index, -1 at the top; always smaller than its own */
    mete_phrase when; /* root NULL: always */
    mete_mode mode;
    const char *choice; /* path of an alternative, "1.b", NULL outside */
    mete_place place;
} mete_group;

/* One penalty or order of the clause. */
typedef struct {
    int index;              /* in the part */
    mete_penalty_kind kind; /* or METE_PENALTY_ORDER */
    const char *name;       /* orders and other penalties: their words */
    int group;              /* -1: stands at the top of the list */
    int branches;           /* entries of one kind in one list share a number;
                           * -1: alone, `when` makes it an addition */
    mete_phrase when;       /* root NULL: always, or by `otherwise` */
    bool otherwise;
    bool has_range;
    mete_range range;
    mete_phrase cap; /* bounds both ends; root NULL: none */
    mete_mode mode;
    const char *choice; /* "1.b", NULL where no alternative */
    const char *approval;
    mete_citations basis; /* where it differs from the item's `punishes` */
    mete_place place;
} mete_entry;

/* What differs by subject or stage; an item without parts has one. */
typedef struct {
    int index;
    const char *on;    /* unit, person or a label; NULL: not said */
    mete_phrase when;  /* root NULL: always */
    mete_phrase after; /* a later stage; root NULL: not one */
    mete_phrase per;   /* what its fines are multiplied by; root NULL: 1 */
    mete_group *groups;
    size_t group_count;
    mete_entry *entries;
    size_t entry_count;
    int branch_sets;   /* mete_entry.branches runs below this */
    mete_table *table; /* its own, or the document's, or NULL */
    mete_tie tie;      /* resolved: own, else document's, else ERROR */
} mete_part;

typedef struct mete_item mete_item;

struct mete_item {
    int index; /* in the rulebook */
    int depth;
    const char *id;
    const char *title;
    const char *department;
    const char *code; /* the following may be NULL */
    const char *note;
    const char *source;
    mete_citations violates;
    mete_citations punishes;
    const mete_document *document;
    mete_interval effective;
    bool strict_liability;
    mete_part *parts;
    size_t part_count;
    mete_item **readings; /* how it reads under each version of its document,
                           * in their order; the item itself is the last.
                           * NULL: its document has one version */
    size_t reading_count;
    mete_item *superior;  /* that this one refines; NULL: none */
    mete_item **refiners; /* items that refine this one: no two in one place */
    size_t refiner_count;
    const char *levels; /* for readers: documents of both; NULL: none */
    mete_place place;
};

/* What it refines in the end, or itself: which of these stands is for the
 * place of the case to say. */
static inline const mete_item *mete_item_highest(const mete_item *item)
{
    while (item->superior != NULL) {
        item = item->superior;
    }
    return item;
}

#endif
