/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * From expression trees to instructions: the code half of a plan.
 */
#ifndef METE_MODEL_LOWER_H
#define METE_MODEL_LOWER_H

#include "model/plan.h"

#include <glib.h>

/* What grows while a plan is made. */
typedef struct {
    const mete_rulebook *rulebook;
    mete_faults *faults;
    GArray *code;      /* mete_code */
    GArray *tests;     /* mete_plan_test */
    GArray *limits;    /* mete_limit */
    GArray *constants; /* mete_exact */
    GPtrArray *nodes;
    GArray *expressions;       /* mete_slice_cold */
    GArray *uses;              /* uint32_t */
    GArray *atoms;             /* mete_slice */
    GArray *opaques;           /* mete_plan_opaque */
    GHashTable *opaque_numbers; /* node → number + 1 */
    GHashTable *limit_numbers; /* mete_limit → number + 1 */
    GHashTable *constant_numbers; /* mete_exact, likewise */
    GArray *term_uses; /* facts that 法定最低 … stand on just now */
    int truths;        /* depth of the two stacks at this point */
    int amounts;
    bool too_deep;
    bool opaque;       /* the slice calls a function */
    bool terms;        /* 法定最低 … were asked for: whoever asks resets it */
} mete_lowering;

void mete_lowering_begin(mete_lowering *lowering, const mete_rulebook *rulebook,
                         mete_faults *faults);
/* Moves what was lowered into the rulebook's arena. */
void mete_lowering_end(mete_lowering *lowering, mete_plan *plan,
                       mete_arena *arena);

/* A condition, or an amount that the machine leaves at METE_EXACT_SCALE
 * digits (dates at none).  NULL gives an empty slice. */
mete_slice mete_lower(mete_lowering *lowering, const mete_expression *root,
                      const mete_place *place);

/* A range; constants are folded. */
mete_plan_range mete_lower_range(mete_lowering *lowering,
                                 const mete_range *range);

/* The value of a constant amount; false if it is none. */
bool mete_expression_constant(const mete_expression *expression,
                              mete_decimal *value);

#endif
