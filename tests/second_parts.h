/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What the grading files of the second evaluator share.
 */
#ifndef METE_TESTS_SECOND_PARTS_H
#define METE_TESTS_SECOND_PARTS_H

#include "second_grade.h"

/* What a clause or table says where it does not say a range. */
typedef enum { SAYS, SAYS_NOTHING, CONFLICT, GAP } verdict;

/* One row, or the weights, or the bare clause, under one effect. */
typedef struct {
    bool table;
    const mete_row *row;
    int effect;
} choice;

typedef struct {
    choice list[SECOND_ROOM];
    size_t count;
} choices;

verdict second_worse(verdict a, verdict b);
bool second_fails(verdict result);
bool second_is_point(const second_range *range);
bool second_is_empty(const second_range *range);
verdict second_range_of(second_law *law, const mete_range *range,
                        const second_range *base, second_range *out);
bool second_clip(const mete_range *written, second_range *range,
                 const second_range *statute);
void second_mitigate(second_law *law, const second_range *statute,
                     second_range *range);
void second_hull(second_range *all, const second_range *one);
void second_round_range(const second_law *law, mete_unit unit,
                        second_penalty *penalty);
verdict second_choose_rows(second_law *law, const mete_part *part, int effect,
                           choices *all);
const mete_range *second_range_in(const mete_row *row, mete_penalty_kind kind);
/* What a bare confiscation of gains takes; false: another entry, no rule, or
 * no value. */
bool second_gains_of(second_law *law, const mete_entry *entry,
                     mete_exact *gains);

/* Its amount as a penalty; false: 0元, left out. */
bool second_gains_stand(second_law *law, second_penalty *penalty);
verdict second_weigh(second_law *law, const mete_part *part);
void second_adjust(second_law *law, const second_range *limits,
                   second_range *range);
bool second_is_counted(const second_law *law, const mete_part *part,
                       const mete_entry *entry);
verdict second_times_per(second_law *law, const mete_part *part,
                         second_range *range);
mete_effect second_plain(mete_effect effect);
void second_set_term(second_law *law, mete_term term, bool has,
                     mete_exact value);

#endif
