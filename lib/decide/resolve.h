/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Stage 1: which version of the item, at which place, under which document.
 */
#ifndef METE_DECIDE_RESOLVE_H
#define METE_DECIDE_RESOLVE_H

#include "decide/evaluation.h"

/* Fills item, document, place and dates of the evaluation.  NULL if the item
 * applies, else why not: "place", "date" or "basis". */
const char *mete_stage_resolve(mete_evaluation *e);

/* Only the document, and with it the reading of the item, once the version of
 * the item is chosen: on the day of the decision as its slot stands.  Sets
 * e->dated where that day is open and more than one may govern, or none. */
void mete_resolve_document(mete_evaluation *e);

/* The item's document, where it fits the place and the decision, else NULL. */
const mete_document *mete_resolve_fitting(const mete_evaluation *e,
                                          const mete_item *item);

/* A known date of the case, METE_DATE_MAX where it is not known. */
mete_date mete_resolve_day(const mete_evaluation *e, const mete_fact *fact);

/* Does a scoped rule stand at this place and these days?  Where another stands in
 * its place, its trace says so. */
mete_truth mete_resolve_scope(mete_evaluation *e, const mete_plan_rule *rule);

#endif
