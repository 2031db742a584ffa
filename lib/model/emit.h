/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Emitting instructions: what lower.c, and nobody else, calls while it walks
 * a tree.
 */
#ifndef METE_MODEL_EMIT_H
#define METE_MODEL_EMIT_H

#include "model/lower.h"

/* Appends an instruction that changes the depth of the two stacks. */
void mete_emit(mete_lowering *lowering, mete_code_op op, int slot, uint32_t arg,
               int truths, int amounts);

/* The number of a limit, a constant, a node that an instruction refers to. */
uint32_t mete_emit_limit(mete_lowering *lowering, int64_t from, int64_t to);
uint32_t mete_emit_constant(mete_lowering *lowering, mete_exact value);
/* The code from `from` on, which is only tests, becomes tests: the number of
 * the first. */
uint32_t mete_emit_tests(mete_lowering *lowering, guint from);
uint32_t mete_emit_node(mete_lowering *lowering, const mete_expression *e);

/* Is it one fact that needs no stand-in?  Is it a constant? */
bool mete_atoms_is_plain_fact(const mete_lowering *lowering,
                              const mete_expression *e);
bool mete_atoms_constant(const mete_expression *e, int64_t *value);

/* Every fact that the value of the tree can depend on, once each from
 * `from` on. */
void mete_atoms_note_uses(mete_lowering *lowering, guint from,
                          const mete_expression *e);

/* Each atom of a condition gets a slice of its own. */
void mete_atoms_lower(mete_lowering *lowering, const mete_expression *root,
                      mete_slice slice);

/* lower_opaque.c: what the functions of a tree may read, before its own
 * instructions; and the call of one. */
void mete_opaque_prepare(mete_lowering *lowering, const mete_expression *root);
void mete_opaque_lower(mete_lowering *lowering, const mete_expression *node);

/* condition.c: a condition; and is the code from `from` on only tests, each
 * joined to the truth so far (*all: by 且)? */
void mete_condition_lower(mete_lowering *lowering, const mete_expression *e);
bool mete_condition_are_tests(const mete_lowering *lowering, guint from,
                              bool *all);

/* lower.c: an amount, at the digits that it declares or at `digits`. */
void mete_lower_amount(mete_lowering *lowering, const mete_expression *e);
void mete_lower_aligned(mete_lowering *lowering, const mete_expression *e,
                        int digits);

#endif
