/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The halves of stage 5: clause, table or weights, and what grading makes of
 * them.
 */
#ifndef METE_DECIDE_GRADE_H
#define METE_DECIDE_GRADE_H

#include "decide/evaluation.h"

/* How one possibility of a part is graded. */
typedef struct {
    const mete_plan_part *part;
    const mete_plan_row *row; /* NULL: no rows */
    bool weights;             /* a table of weights narrows the fine */
    mete_effect effect;       /* of the circumstances */
    bool must;                /* … which are mandatory */
} mete_grading;

/* What a part comes to: its outcomes, and its penalties in the verdict. */
uint32_t mete_grade_part(mete_evaluation *e, const mete_plan_part *part);

/* What a part comes to without penalties: correction_only if there are orders,
 * else NONE: whether that is a gap depends on the other parts. */
uint32_t mete_grade_without_penalties(const mete_evaluation *e,
                                      const mete_plan_part *part);

/* penalty.c: the clauses that grading has marked in the verdict, each as a
 * penalty of its own. */
void mete_penalty_show_clauses(const mete_document *document,
                               const mete_item_plan *item,
                               const mete_statutory *statutory,
                               mete_verdict *verdict);

/* Has a bar taken its kind away, or does an exemption not keep it? */
static inline bool mete_penalty_is_taken(const mete_evaluation *e,
                                         const mete_plan_entry *entry)
{
    uint32_t bit = 1u << entry->kind;
    return (e->removed & bit) || (e->exempted && !(e->kept & bit));
}

/* May it be absent after all, in some completion? */
static inline bool mete_penalty_is_doubtful(const mete_evaluation *e,
                                            const mete_plan_entry *entry)
{
    return e->statutory[entry->slot].present != METE_TRUE
        || (e->maybe_removed >> entry->kind & 1);
}

/* What the row says of a kind; NULL if nothing. */
const mete_plan_row_range *mete_penalty_row_range(const mete_plan_row *row,
                                                  unsigned kind);

/* Displays again what several possibilities of one completion came to. */
void mete_penalty_show_again(mete_evaluation *e, const mete_plan_part *part,
                             mete_graded *target);

/* One penalty of one possibility; its outcomes if no range is left (conflict)
 * or an amount has no value (gap), else 0. */
uint32_t mete_penalty_grade(mete_evaluation *e, const mete_grading *g,
                            const mete_plan_entry *entry, mete_graded *graded);

/* What the row makes of an entry whose range is always the same; not present
 * where that takes more than constants, or leaves nothing. */
void mete_penalty_ready(mete_evaluation *e, const mete_grading *g,
                        const mete_plan_entry *entry, mete_graded *graded);

/* 法定最低 and 法定最高 of the entry from here on. */
void mete_penalty_put_terms(mete_evaluation *e, const mete_plan_entry *entry,
                            const mete_statutory *statutory);

static inline void mete_penalty_set_terms(mete_evaluation *e,
                                          const mete_plan_entry *entry,
                                          const mete_statutory *statutory)
{
    if (e->item->terms) {
        mete_penalty_put_terms(e, entry, statutory);
    }
}

/* The effect whose tier grades: "lighter or mitigated" is lighter first. */
static inline mete_effect mete_grade_tier(mete_effect effect)
{
    return effect == METE_EFFECT_LIGHTER_OR_MITIGATED ? METE_EFFECT_LIGHTER
                                                      : effect;
}

#endif
