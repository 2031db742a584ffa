/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The facts of one case: a slot for each fact of its rulebook.
 *
 * A slot is an interval; known facts are points.  One thread at a time.
 * Slots are numbered as the facts are; a number that no fact has is refused
 * as METE_CASE_WRONG_KIND.
 */
#ifndef METE_MODEL_CASE_H
#define METE_MODEL_CASE_H

#include "base/date.h"
#include "model/deviation.h"
#include "model/rulebook.h"

typedef enum {
    METE_GIVEN_NOT, /* unknown, or presumed */
    METE_GIVEN_VALUE,
    METE_GIVEN_BETWEEN /* known only to lie between two values */
} mete_given;

typedef struct {
    const mete_fact *fact; /* NULL: the list was taken away again */
    mete_date *days;       /* ascending */
    size_t count;
    size_t room; /* kept when a case is used again */
} mete_events;

typedef struct {
    int fact;
    char *reason; /* given with a judgement or undeterminable, or NULL */
} mete_reason_given;

typedef struct mete_case_entry mete_case_entry;

struct mete_case {
    mete_rulebook *rulebook; /* holds a reference */
    const mete_item *item;   /* first version of the item asked for */
    mete_item_run versions;  /* all that bear its id */
    char *jurisdiction;      /* NULL: the rulebook's own; else `place` */
    char place[8];
    bool presume;           /* presumptions are used */
    uint32_t want;          /* METE_WANT_… bits */
    mete_slot *slots;       /* slot_count of them */
    const mete_slot *blank; /* slots of facts that are not given */
    uint8_t *given;         /* mete_given of each; whole words, for clearing */
    mete_events *events;
    size_t event_count;
    size_t event_room;
    mete_reason_given *reasons;
    size_t reason_count;
    size_t reason_room;
    /* Several items in the place of one: model/case_items.h. */
    mete_case_entry *items;
    size_t item_count;
    size_t item_room;
    struct mete_case *owner; /* NULL, or the case of which this is an item */
    mete_deviation *deviation; /* what was decided; owned, NULL: not said */
};

typedef struct mete_case mete_case;

/* What a finding is asked to hold beside the decision (bits). */
enum { METE_WANT_MISSING = 1, METE_WANT_WHAT_IF = 2, METE_WANT_TRACE = 4 };

typedef enum {
    METE_CASE_OK,
    METE_CASE_NO_MEMORY,
    METE_CASE_OUT_OF_DOMAIN, /* below min or above max, not a label */
    METE_CASE_WRONG_KIND,
    METE_CASE_NOT_ABSENT, /* the fact does not allow absent */
    METE_CASE_NOT_UNDETERMINABLE
} mete_case_result;

/* Returns NULL when memory is out. */
mete_case *mete_case_create(mete_rulebook *rulebook);
void mete_case_destroy(mete_case *the_case); /* NULL is allowed */

/* Forgets facts, item, place and decision; costs as much as was set.  `presume` and
 * `want` stay. */
void mete_case_reset(mete_case *the_case);

/* Switches presumptions on (as a new case has them) or off. */
void mete_case_presume(mete_case *the_case, bool presume);

/* Chooses the item; false if the rulebook has none with this id (or NULL),
 * and then the item stays as it was. */
bool mete_case_put_item(mete_case *the_case, const char *id);

/* Chooses the place, six digits or NULL; false if it is anything else, and
 * then the place stays as it was. */
bool mete_case_put_jurisdiction(mete_case *the_case, const char *code);

/* Sets fact `index` to a value of its domain (a point).  A text fact takes 0;
 * its words are kept as its reason. */
mete_case_result mete_case_put(mete_case *the_case, int index, int64_t value);
mete_case_result mete_case_put_between(mete_case *the_case, int index,
                                       int64_t lo, int64_t hi);
mete_case_result mete_case_put_absent(mete_case *the_case, int index);
mete_case_result mete_case_put_undeterminable(mete_case *the_case, int index);

/* Sets an events fact to these days, in any order, which are copied (count 0:
 * an empty list, which says that there are none). */
mete_case_result mete_case_put_events(mete_case *the_case, int index,
                                      const mete_date *days, size_t count);

/* As if it had never been given: unknown, or presumed; its reason goes. */
void mete_case_put_unknown(mete_case *the_case, int index);

/* Keeps a copy of the reason; NULL takes it away. */
mete_case_result mete_case_put_reason(mete_case *the_case, int index,
                                      const char *reason);
const char *mete_case_reason(const mete_case *the_case, int index);

/* ---- for the files of this noun, case.c and case_lists.c ---- */

static inline bool mete_case_has_fact(const mete_case *the_case, int index)
{
    return (size_t)index < the_case->rulebook->fact_count;
}

/* Chooses an item of the rulebook by its number. */
void mete_case_put_item_at(mete_case *the_case, size_t index);

/* Fills a slot with what has been checked. */
static inline mete_case_result mete_case_fill(mete_case *the_case, int index,
                                              mete_slot slot, mete_given given)
{
    the_case->given[index] = (uint8_t)given;
    the_case->slots[index] = slot;
    return METE_CASE_OK;
}

/* Why a value was not taken. */
mete_case_result mete_case_refusal(const mete_case *the_case, int index);

/* Empties the list of events that the slot names, if it names one. */
void mete_case_drop_events(mete_case *the_case, int index);
void mete_case_reset_lists(mete_case *the_case);
void mete_case_free_lists(mete_case *the_case);

#endif
