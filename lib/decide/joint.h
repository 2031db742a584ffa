/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Completions of several items under way: what the files of joint exploring
 * share.  Only they include this.
 */
#ifndef METE_DECIDE_JOINT_H
#define METE_DECIDE_JOINT_H

#include "decide/cells.h"
#include "decide/diagram.h"
#include "decide/several.h"

enum {
    METE_JOINT_LEAVES = 65536, /* FINDING.md §3: a count, not a clock */
    METE_JOINT_RUNS = 1 << 21  /* of one item */
};

/* An unknown fact: one of all items that do not say it themselves, or what
 * one item says of it. */
typedef struct {
    const mete_fact *fact;
    uint32_t owner;  /* a member, or UINT32_MAX: shared */
    uint32_t order;  /* of the owner: the same however the items stand */
    GArray *members; /* uint32_t: those that read it */
} mete_variable;

typedef struct {
    uint32_t member;
    uint32_t cold;
} mete_opened;

typedef struct {
    mete_case *the_case;
    mete_several *several;
    mete_evaluation *all; /* per member; item NULL: it does not apply */
    mete_finding **working;
    const mete_verdict **verdicts;
    GArray *variables;
    uint32_t *numbers; /* per member and fact: variable + 1 */
    bool *moves;       /* per member: it reads a variable */
    size_t fact_count;
    GArray *open; /* mete_opened, a run per depth */
    GArray *completions;
    GPtrArray *nodes;
    GArray *path; /* uint32_t: variables of the splits under way */
    mete_arena *arena;
    mete_diagram diagram;
    mete_verdict whole; /* of one completion */
    uint8_t *stands;
    uint32_t *by;
    bool diagrammed;
    bool tight;
    bool exhausted;
    bool overflow;
    uint32_t leaves;
    uint32_t runs;
} mete_joint;

static inline mete_variable *mete_joint_variable(const mete_joint *x,
                                                 guint number)
{
    return &g_array_index(x->variables, mete_variable, number);
}

/* Number of the variable that a fact is for a member, plus 1; 0: none. */
static inline uint32_t mete_joint_number(const mete_joint *x, uint32_t member,
                                         uint32_t fact)
{
    return fact < x->fact_count ? x->numbers[member * x->fact_count + fact] : 0;
}

static inline bool mete_joint_is_ordered(const mete_fact *fact)
{
    return fact->kind == METE_FACT_MONEY || fact->kind == METE_FACT_NUMBER
        || fact->kind == METE_FACT_COUNT || fact->kind == METE_FACT_DATE;
}

/* joint_run.c: the stages of every item on the slots as they are; true where
 * nothing that matters is open. */
bool mete_joint_run(mete_joint *x);

/* Puts a value into all items that read the variable. */
void mete_joint_assign(mete_joint *x, const mete_variable *v,
                       const mete_slot *slot);

/* The slot as it was given, before its `when` was looked at. */
mete_slot mete_joint_slot(const mete_joint *x, const mete_variable *v);

/* The values that can be put. */
mete_slot mete_joint_domain(const mete_joint *x, const mete_variable *v);

/* What the last run comes to together, into x->whole: `exact` where it was
 * settled, `ranked` where x->stands and x->by say who stands. */
void mete_joint_compose(mete_joint *x, bool exact, bool ranked);

/* The hull of what the last run may come to joins the decision. */
void mete_joint_bound(mete_joint *x);

/* How many members come before this one by item and act: the same however the
 * items stand in the case. */
uint32_t mete_joint_order(const mete_several *several, uint32_t member);

/* Finds the variables, in the order of splitting. */
void mete_joint_number_variables(mete_joint *x);

/* joint_open.c: notes what the last run found open. */
void mete_joint_note_open(mete_joint *x);

/* The first variable from `number` on that something open reads; -1: none. */
int mete_joint_next(const mete_joint *x, guint from, uint32_t number);

/* Points that stand for all completions of the variable; false where there
 * are none. */
bool mete_joint_cut(mete_joint *x, guint from, const mete_variable *v,
                    GArray *points);

/* Ascending, without doubles. */
void mete_joint_sort(GArray *points);

/* joint_turn.c: more points, where another item comes to stand. */
void mete_joint_refine(mete_joint *x, guint from, const mete_variable *v,
                       GArray *points);

/* joint_missing.c: what is missing, from the diagram; and where there are too
 * many completions, with the hull that stands for them. */
bool mete_joint_missing(const mete_joint *x, mete_finding *finding);
bool mete_joint_fall_back(mete_joint *x, mete_finding *finding);

#endif
