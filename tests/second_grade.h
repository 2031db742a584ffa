/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The grades of the second evaluator: clause, table, circumstances, clipping
 * and rounding, part by part.
 */
#ifndef METE_TESTS_SECOND_GRADE_H
#define METE_TESTS_SECOND_GRADE_H

#include "second.h"

/* What is known of a case when its parts are graded. */
typedef struct {
    second_scope scope;
    const mete_case *dates;
    const mete_rulebook *rulebook;
    const mete_item *item;
    const mete_document *document; /* NULL: no benchmark applies */
    const second_settled *settled;
    size_t settled_count;
    mete_date act_day;
    mete_date decision_day;
    const mete_date *act; /* of these; NULL: none */
    const mete_date *decision;
    uint32_t removed;       /* kinds that bars take away */
    mete_effect effects[2]; /* two: both directions are weighed */
    size_t effect_count;
    bool must[2]; /* it is mandatory */
    bool ground;  /* to mitigate */
    bool follows; /* what is graded is only told */
    bool exempted; /* or barred: nothing is left but what may be kept */
    second_finding *finding;
} second_law;

/* The place of the case, or what stands for it. */
const char *second_place(const second_law *law);

/* `by` NULL: no day is known, and the version without end stands for it. */
bool second_in_force(const mete_interval *interval, const mete_date *by);

/* Does the rule apply to the item, at the place and on the day, and does no
 * other one stand in its place? */
bool second_in_scope(second_law *law, const mete_rule *rule);

/* Adds its penalties and orders; counts graded parts, notes the tier. */
mete_outcome second_grade_part(second_law *law, const mete_part *part,
                               size_t *graded);
mete_outcome second_join_outcomes(mete_outcome all, mete_outcome one);
/* Truths of every rule of procedure, over what the officer may choose. */
void second_follow_procedure(second_law *law);

/* What the item comes to before orders go with the outcome (second.c), with
 * what it has in common with its superior (second_refine.c). */
mete_outcome second_decide(second_law *law);
void second_clear_what_falls(second_finding *finding);
mete_outcome second_refine(second_law *law, mete_outcome mine);

/* The item, or one that refines it or that it refines: whose document fits. */
const mete_item *second_standing(const second_law *law, const mete_item *item);

bool second_add_orders(second_law *law, const mete_part *part);
void second_add_order(second_finding *finding, const char *text);

#endif
