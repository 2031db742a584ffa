/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * From text to model: all that the rest of the house asks of this layer.
 */
#ifndef METE_LOAD_LOAD_H
#define METE_LOAD_LOAD_H

#include "base/fault.h"
#include "model/case.h"
#include "model/catalogue.h"
#include "model/general.h"

/* Opens the rulebook in the folder `path` with all that it extends.  NULL if
 * anything in it is wrong; all faults, and the warnings of a rulebook that
 * opened, are in `faults`.  Code "missing_file" if there is no such folder. */
mete_rulebook *mete_load_rulebook(const char *path, mete_faults *faults);

/* Reads a case document (FINDING.md §1) into an empty case: item, place,
 * facts, wants.  The item may have been chosen before; it stands where the
 * document names none.  `name` is the file name for messages.  False if
 * anything is wrong; then the case is reset. */
bool mete_load_case(mete_case *the_case, const char *json, size_t length,
                    const char *name, mete_faults *faults);

/* Sets one fact from the text that people write ("1.5万元", "轻微",
 * "2026-03-01", "2025-01-10、2025-06-02", "是"); NULL or "" only where the fact
 * alone says it (a flag's name sets it, its opposite unsets it).  `item` gives
 * the local names. */
bool mete_load_fact(mete_case *the_case, const char *name, const char *value,
                    const mete_place *place, mete_faults *faults);

/* The same for a fact that is known only to lie between two values; the fact
 * has ends (mete_fact_has_ends).  Code "empty_range" if low is above high. */
bool mete_load_between(mete_case *the_case, const char *name, const char *low,
                       const char *high, const mete_place *place,
                       mete_faults *faults);

/* "名 = 值; 名 = 值; 已作出承诺": the text of --set and of rulebook tests. */
bool mete_load_facts(mete_case *the_case, const char *text,
                     const mete_place *place, mete_faults *faults);

/* Reads a catalogue of supervision items (CSV: 编码, 名称, 部门, 依据; other
 * columns are passed over).  `name`, for messages, and all that it gives live
 * in the arena.  False with faults. */
bool mete_load_catalogue(const char *bytes, size_t length, const char *name,
                         mete_arena *arena, mete_catalogue *catalogue,
                         mete_faults *faults);

/* Chooses the item of the case; a fault with a suggestion if there is none. */
bool mete_load_item(mete_case *the_case, const char *id,
                    const mete_place *place, mete_faults *faults);

/* Reads a fine that is paid late (schema mete.late_payment/1); grounds of its
 * stays are those that the rulebook's surcharge declares.  False if anything
 * is wrong; code "no_surcharge" where the rulebook has none. */
bool mete_load_late_payment(const mete_rulebook *rulebook, const char *json,
                            size_t length, const char *name,
                            mete_late_payment *payment, mete_faults *faults);

#endif
