/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * A plan in the making: what plan.c and plan_facts.c share.
 */
#ifndef METE_MODEL_PLANNING_H
#define METE_MODEL_PLANNING_H

#include "model/lower.h"

typedef struct {
    mete_rulebook *rulebook;
    mete_plan *plan;
    mete_lowering lowering;
    mete_plan_rule *rules;    /* every rule, lowered once */
    mete_plan_table **tables; /* every document's own tiers, once */
    uint32_t *stamps;         /* of each fact: `stamp` when last noted */
    uint32_t stamp;           /* of the item at hand */
    GArray *facts;            /* of the item at hand */
    GPtrArray *serving;       /* rules that serve it */
    mete_item_plan *item;
    const char *orders[METE_ORDERS_MAX]; /* of the item at hand */
    bool rule_terms;          /* some rule asks for 法定最低 … */
} mete_planning;

/* Zeroed room in the rulebook's arena; NULL for none. */
static inline void *mete_planning_room(mete_planning *p, size_t count,
                                       size_t size)
{
    return count == 0 ? NULL
                      : mete_arena_alloc(p->rulebook->arena, count * size);
}

/* Runs of slots for which there is room beside an item. */
static inline size_t mete_planning_near(const mete_planning *p)
{
    size_t runs = mete_slots_room(p->rulebook->slot_count) / METE_SLOTS_RUN;
    return runs < METE_PLAN_NEAR ? runs : METE_PLAN_NEAR;
}

/* plan_gains.c: a bare confiscate_gains gets the range that the general part
 * says, if it says one. */
void mete_planning_gains(mete_planning *p, mete_plan_entry *plan);

/* How the entries of a part are chosen (plan_choices.c). */
void mete_planning_choices(mete_plan_part *part);

/* The numbers of its fines, for which there is room (plan_choices.c). */
void mete_planning_fines(mete_planning *p);

/* Which of the item's rules give way to each other (plan_over.c). */
void mete_planning_over(mete_planning *p);

/* Notes the facts that the slice reads as facts of the item at hand. */
void mete_planning_note(mete_planning *p, const mete_slice *slice);

/* What the document of the item at hand adjusts. */
void mete_planning_adjust(mete_planning *p);

/* Which parts of the item at hand are later stages, and of what. */
void mete_planning_stages(mete_planning *p);

/* What the item at hand has to do with its superior (plan_superior.c). */
void mete_planning_superior(mete_planning *p);

/* Notes a fact, after those that its `when` reads. */
void mete_planning_note_fact(mete_planning *p, uint32_t index);

/* Fills the item's lists of facts from what was noted. */
void mete_planning_facts(mete_planning *p);

/* The conditions on days of unknown acts and decisions (plan_readings.c). */
void mete_planning_days(mete_planning *p, mete_item_plan *plan);

/* What the readings of an item share: the facts that are asked for, and how
 * much room they take (plan_readings.c). */
void mete_planning_share(mete_planning *p, mete_item_plan **readings,
                         uint32_t count);

/* Facts in the order of completing, in the place of p->facts. */
void mete_planning_order(mete_planning *p);

#endif
