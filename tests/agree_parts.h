/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What the files of agree share.
 */
#ifndef METE_TESTS_AGREE_PARTS_H
#define METE_TESTS_AGREE_PARTS_H

#include "agree.h"
#include "second.h"

/* Evaluates and writes the lists. */
mete_evaluate_result agree_evaluate(mete_case *the_case, mete_finding *finding);
char *agree_difference(const char *what, const mete_case *the_case,
                       const mete_finding *finding, const mete_case *completion,
                       const second_finding *second);

/* The factor levels that a document has settled, at most SECOND_ROOM. */
size_t agree_settled(const mete_finding *finding, second_settled *settled);
second_range agree_exact_of(const mete_penalty *penalty);
second_range agree_shown_of(const mete_penalty *penalty);
bool agree_same_range(const second_range *a, const second_range *b);
const second_penalty *agree_find_second(const second_finding *second,
                                        const mete_entry *entry);
const second_penalty *agree_find_following(const second_finding *second,
                                           const mete_entry *entry);
const mete_penalty *agree_find_engine(const mete_finding *finding,
                                      const mete_entry *entry);
bool agree_has_order(const mete_finding *finding, const char *order);
void agree_take_away(trial *one);
bool agree_is_unknown(const mete_case *the_case, const mete_fact *fact);
void agree_complete(trial *one);
void agree_describe_case(GString *text, const mete_case *the_case);
void agree_describe_finding(GString *text, const mete_finding *finding);

#endif
