/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * A whole rulebook, immutable from the moment it is open.
 *
 * Everything it points at lives in its arena.  load/ fills the declared part;
 * mete_plan_make() adds the lowered part; after that nobody writes.
 */
#ifndef METE_MODEL_RULEBOOK_H
#define METE_MODEL_RULEBOOK_H

#include "base/arena.h"
#include "model/calendar.h"
#include "model/fact.h"
#include "model/general.h"
#include "model/item.h"
#include "model/opaque.h"
#include "model/test.h"

typedef struct mete_plan mete_plan;
typedef struct mete_name_index mete_name_index;
typedef struct mete_id_index mete_id_index;

/* An interval of values of a fact: lo <= hi, known facts are points; both
 * METE_VALUE_ABSENT or both METE_VALUE_UNDETERMINABLE for such facts.  An
 * unknown fact has its whole domain, from ABSENT on where it may be absent,
 * from UNDETERMINABLE on where it may be that only.  A known events fact has
 * lo = hi = the number of its list + 1 in the case's `events`; a known text is
 * 0 and so is an unknown one. */
typedef struct {
    int64_t lo;
    int64_t hi;
} mete_slot;

/* Slots are cleared in runs: arrays of them have room for whole runs. */
enum { METE_SLOTS_RUN = 8 };

static inline size_t mete_slots_room(size_t count)
{
    return (count + METE_SLOTS_RUN - 1) / METE_SLOTS_RUN * METE_SLOTS_RUN;
}

/* Which of a caller's numbers a fact takes (bits). */
enum {
    METE_TAKES_FLAG = 1,
    METE_TAKES_CHOICE = 2,
    METE_TAKES_COUNT = 4,
    METE_TAKES_FEN = 8,
    METE_TAKES_DATE = 16
};

/* The way of such a number into a slot, of each fact: the domain and what a
 * count is multiplied by. */
typedef struct {
    int64_t lo;
    uint64_t width; /* of the domain: hi - lo */
    int64_t scale;
    uint32_t takes;
} mete_port;

/* The versions of an item: items that bear one id. */
typedef struct {
    uint32_t first;
    uint32_t count;
} mete_item_run;

/* What the penalty comes to, as facts that rules of procedure read: the last
 * of a rulebook's facts, in this order. */
typedef enum {
    METE_IMPOSED_FINE,
    METE_IMPOSED_GAINS,
    METE_IMPOSED_KINDS,
    METE_IMPOSED_COUNT
} mete_imposed;

/* The only facts that C knows by name. */
typedef struct {
    const mete_fact *act_start;
    const mete_fact *act_end;
    const mete_fact *discovered_on;
    const mete_fact *filed_on;
    const mete_fact *decided_on;
} mete_known_facts;

struct mete_rulebook {
    int references; /* atomic */
    mete_arena *arena;
    const char *name;
    const char *title;
    const char *jurisdiction;
    const char *fingerprint; /* "sha256:…" over names and bytes of all files */
    const char *path;        /* as it was opened; never in a result */
    const char *warnings;    /* of its opening, a line each; NULL: none */
    mete_fact **facts;       /* declared order; questions at the end; behind
                              * them those that are imposed */
    size_t fact_count;       /* without these */
    size_t slot_count;       /* with them */
    mete_statute **statutes;
    size_t statute_count;
    mete_document **documents;
    size_t document_count;
    mete_item **items; /* by id, byte order, then by effective date */
    size_t item_count;
    mete_rule **rules; /* declared order */
    size_t rule_count;
    const mete_surcharge *surcharge; /* NULL: none, likewise below */
    const mete_lightness *lightness;
    const mete_combine *combine;
    mete_attendant *attendants; /* declared order */
    size_t attendant_count;
    mete_test *tests; /* its own, not those of rulebooks that it extends */
    size_t test_count;
    const char *test_length;
    mete_known_facts known;
    const mete_calendar *calendar; /* NULL: none */
    mete_name_index *names; /* names of facts → facts, per item and wide */
    /* made by mete_rulebook_seal(), the first four for each fact: */
    mete_port *ports;
    mete_slot *domains;  /* values that can be put; lo > hi: none */
    mete_slot *unknown;  /* while nothing is known */
    mete_slot *presumed; /* the same, with presumptions used */
    mete_item_run *runs;    /* of each item, that of its id */
    mete_id_index *item_index;
    mete_plan *plan;
    const mete_opaques *opaques; /* NULL: the rulebook has no functions */
};

typedef struct mete_rulebook mete_rulebook;

/* Items with this id stand side by side: gives the first and their number. */
size_t mete_rulebook_find_items(const mete_rulebook *rulebook, const char *id,
                                size_t *first);

/* The fact that `name` (already folded) stands for in the item (or NULL);
 * NULL if none.  *opposite says that it was named by its opposite. */
const mete_fact *mete_rulebook_find_fact(const mete_rulebook *rulebook,
                                         const char *item, const char *name,
                                         bool *opposite);

/* Is the name (folded) declared by items only? */
bool mete_rulebook_name_is_local(const mete_rulebook *rulebook,
                                 const char *name);

/* All names that can be used in the item (or NULL: in any), in byte order,
 * for suggestions; the array is freed with g_free(), the names stay. */
const char **mete_rulebook_fact_names(const mete_rulebook *rulebook,
                                      const char *item, size_t *count);

/* Building the index (load only): false if the name is taken in that scope by
 * another fact, or by the other one of a flag and its opposite.  Names are
 * folded and copied here. */
mete_name_index *mete_name_index_new(void);
bool mete_name_index_add(mete_name_index *index, const char *item,
                         const char *name, const mete_fact *fact,
                         bool opposite);
void mete_name_index_free(mete_name_index *index);

/* An empty rulebook with its arena and name index, reference count 1; freed
 * when the count comes to 0.  NULL is allowed. */
mete_rulebook *mete_rulebook_new(void);

/* One reference more (what api/ exports under another name). */
mete_rulebook *mete_rulebook_hold(mete_rulebook *rulebook);
void mete_rulebook_unref(mete_rulebook *rulebook);

/* Makes what cases and look-ups need, once, when facts and items are complete
 * and items are sorted.  Before it no case can be created and no item found.
 * Of a fact it reads kind, min and max (dates: METE_DATE_MIN and _MAX where
 * open; flags, choices, events: not read), labels, what it may be and what is
 * presumed. */
void mete_rulebook_seal(mete_rulebook *rulebook);

/* Its parts, each in a file of its own: slot.c and item_index.c. */
void mete_rulebook_make_slots(mete_rulebook *rulebook);
mete_id_index *mete_id_index_make(mete_rulebook *rulebook);

#endif
