/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Conditions that no phrase says and every rulebook means.
 */
#ifndef METE_MODEL_IMPLIED_H
#define METE_MODEL_IMPLIED_H

#include "model/rulebook.h"

/* A node of two children of one dimension. */
const mete_expression *mete_implied_node(const mete_rulebook *rulebook,
                                         mete_op op, mete_type type,
                                         const mete_expression *a,
                                         const mete_expression *b);

/* The amount 0. */
const mete_expression *mete_implied_zero(const mete_rulebook *rulebook,
                                         mete_unit unit);

/* a > b, or a >= b where the ends only touch. */
const mete_expression *mete_implied_beyond(const mete_rulebook *rulebook,
                                           const mete_expression *a,
                                           const mete_expression *b,
                                           bool touching);

/* `when`, and nothing has been filed. */
const mete_expression *mete_implied_unfiled(const mete_rulebook *rulebook,
                                            const mete_expression *when);

/* "The row's range misses the clause": where it depends on facts, completions
 * must be told apart by it.  NULL where it never can. */
const mete_expression *mete_implied_outside(const mete_rulebook *rulebook,
                                            const mete_range *row,
                                            const mete_entry *entry);

/* The same of a mitigated row, which lies between `floor` (a share) of the
 * clause's minimum and this minimum. */
const mete_expression *mete_implied_not_below(const mete_rulebook *rulebook,
                                              const mete_range *row,
                                              const mete_entry *entry,
                                              mete_decimal floor);

/* "The fact, a date, lies between these days"; NULL where they are open. */
const mete_expression *mete_implied_during(const mete_rulebook *rulebook,
                                           const mete_fact *fact,
                                           const mete_interval *days);

/* "Decided while this version holds": the last one also where nothing is
 * decided yet. */
const mete_expression *mete_implied_decided(const mete_rulebook *rulebook,
                                            const mete_scope *scope);

/* When all that punishes the item is in force: apart from each other, the
 * earliest first, at least one (which may hold no day). */
const mete_interval *mete_implied_force(const mete_rulebook *rulebook,
                                        const mete_item *item, uint32_t *count);

#endif
