/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Lowers functions: one instruction, and a slice for each thing that the
 * function may read.
 *
 * The slices stand in front of the one that calls, which is one run of
 * instructions.
 */
#include "model/emit.h"

/* The values of a choice have names, which only the fact knows: by slot. */
static bool is_by_slot(const mete_expression *child)
{
    return child->op == METE_OP_HAS;
}

static void prepare_one(mete_lowering *lowering, const mete_expression *node)
{
    mete_arena *arena = lowering->rulebook->arena;
    mete_slice *reads =
        mete_arena_alloc(arena, (node->child_count + 1) * sizeof *reads);
    for (size_t i = 0; i < node->child_count; i++) {
        const mete_expression *child = node->children[i];
        if (!is_by_slot(child)) {
            reads[i] = mete_lower(lowering, child, &node->opaque->place);
        }
    }
    mete_plan_opaque plan = {node, reads};
    g_array_append_val(lowering->opaques, plan);
    g_hash_table_insert(lowering->opaque_numbers, (gpointer)node,
                        GUINT_TO_POINTER(lowering->opaques->len));
}

static void prepare(mete_lowering *lowering, const mete_expression *node)
{
    if (node->op == METE_OP_OPAQUE) {
        if (!g_hash_table_contains(lowering->opaque_numbers, node)) {
            prepare_one(lowering, node);
        }
        return;
    }
    for (size_t i = 0; i < node->child_count; i++) {
        prepare(lowering, node->children[i]);
    }
}

void mete_opaque_prepare(mete_lowering *lowering, const mete_expression *root)
{
    if (lowering->rulebook->opaques != NULL) {
        prepare(lowering, root);
    }
}

void mete_opaque_lower(mete_lowering *lowering, const mete_expression *node)
{
    bool condition = node->type == METE_TYPE_CONDITION;
    guint number = GPOINTER_TO_UINT(
        g_hash_table_lookup(lowering->opaque_numbers, node));
    mete_emit(lowering, METE_CODE_OPAQUE, 0, number - 1, condition ? 1 : 0,
              condition ? 0 : 1);
    lowering->opaque = true;
}
