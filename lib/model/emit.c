/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What grows while a plan is made: instructions, limits, constants.
 *
 * Equal limits and constants are kept once; the depth of the machine's stacks is watched.
 */
#include "model/emit.h"

#include <string.h>

/* A limit or a constant: two words. */
typedef struct {
    int64_t words[2];
} pair;

_Static_assert(sizeof(pair) == sizeof(mete_limit)
                   && sizeof(pair) == sizeof(mete_exact),
               "limits and constants are two words");

static guint pair_hash(gconstpointer key)
{
    const pair *one = key;
    return g_int64_hash(&one->words[0]) * 31u + g_int64_hash(&one->words[1]);
}

static gboolean pair_equal(gconstpointer a, gconstpointer b)
{
    return memcmp(a, b, sizeof(pair)) == 0;
}

/* Its number in the list, where it is now if it was not. */
static uint32_t number_of(GArray *list, GHashTable *numbers, const void *one)
{
    void *known = g_hash_table_lookup(numbers, one);
    if (known != NULL) {
        return GPOINTER_TO_UINT(known) - 1;
    }
    g_array_append_vals(list, one, 1);
    g_hash_table_insert(numbers, g_memdup2(one, sizeof(pair)),
                        GUINT_TO_POINTER(list->len));
    return list->len - 1;
}

void mete_lowering_begin(mete_lowering *lowering, const mete_rulebook *rulebook,
                         mete_faults *faults)
{
    memset(lowering, 0, sizeof *lowering);
    lowering->rulebook = rulebook;
    lowering->faults = faults;
    lowering->code = g_array_new(FALSE, FALSE, sizeof(mete_code));
    lowering->tests = g_array_new(FALSE, FALSE, sizeof(mete_plan_test));
    lowering->limits = g_array_new(FALSE, FALSE, sizeof(mete_limit));
    lowering->constants = g_array_new(FALSE, FALSE, sizeof(mete_exact));
    lowering->nodes = g_ptr_array_new();
    lowering->expressions = g_array_new(FALSE, FALSE, sizeof(mete_slice_cold));
    lowering->uses = g_array_new(FALSE, FALSE, sizeof(uint32_t));
    lowering->atoms = g_array_new(FALSE, FALSE, sizeof(mete_slice));
    lowering->opaques = g_array_new(FALSE, FALSE, sizeof(mete_plan_opaque));
    lowering->opaque_numbers = g_hash_table_new(NULL, NULL);
    lowering->term_uses = g_array_new(FALSE, FALSE, sizeof(uint32_t));
    lowering->limit_numbers =
        g_hash_table_new_full(pair_hash, pair_equal, g_free, NULL);
    lowering->constant_numbers =
        g_hash_table_new_full(pair_hash, pair_equal, g_free, NULL);
}

/* The array's elements in the arena; the array is freed. */
static void *settle(GArray *array, mete_arena *arena, uint32_t *count)
{
    size_t bytes = (size_t)array->len * g_array_get_element_size(array);
    void *data = mete_arena_copy(arena, array->data, bytes);
    *count = array->len;
    g_array_free(array, TRUE);
    return data;
}

void mete_lowering_end(mete_lowering *lowering, mete_plan *plan,
                       mete_arena *arena)
{
    plan->code = settle(lowering->code, arena, &plan->code_count);
    plan->tests = settle(lowering->tests, arena, &plan->test_count);
    plan->limits = settle(lowering->limits, arena, &plan->limit_count);
    plan->constants = settle(lowering->constants, arena, &plan->constant_count);
    plan->expressions =
        settle(lowering->expressions, arena, &plan->expression_count);
    plan->uses = settle(lowering->uses, arena, &plan->use_count);
    plan->atoms = settle(lowering->atoms, arena, &plan->atom_count);
    plan->opaques = settle(lowering->opaques, arena, &plan->opaque_count);
    plan->node_count = lowering->nodes->len;
    plan->nodes = mete_arena_copy(arena, lowering->nodes->pdata,
                                  lowering->nodes->len * sizeof(void *));
    g_ptr_array_free(lowering->nodes, TRUE);
    g_array_free(lowering->term_uses, TRUE);
    g_hash_table_destroy(lowering->limit_numbers);
    g_hash_table_destroy(lowering->constant_numbers);
    g_hash_table_destroy(lowering->opaque_numbers);
}

void mete_emit(mete_lowering *lowering, mete_code_op op, int slot, uint32_t arg,
               int truths, int amounts)
{
    mete_code code = {
        .op = (uint8_t)op, .slot = (uint32_t)slot & 0xffffff, .arg = arg};
    g_array_append_val(lowering->code, code);
    lowering->terms |= op == METE_CODE_TERM || op == METE_CODE_HAS_TERM;
    lowering->truths += truths;
    lowering->amounts += amounts;
    if (lowering->truths > METE_CODE_STACK
        || lowering->amounts > METE_CODE_STACK) {
        lowering->too_deep = true;
    }
}

uint32_t mete_emit_limit(mete_lowering *lowering, int64_t from, int64_t to)
{
    mete_limit limit = {from, (uint64_t)to - (uint64_t)from};
    return number_of(lowering->limits, lowering->limit_numbers, &limit);
}

uint32_t mete_emit_constant(mete_lowering *lowering, mete_exact value)
{
    return number_of(lowering->constants, lowering->constant_numbers, &value);
}

uint32_t mete_emit_tests(mete_lowering *lowering, guint from)
{
    uint32_t first = lowering->tests->len;
    for (guint i = from; i < lowering->code->len; i++) {
        const mete_code *code = &g_array_index(lowering->code, mete_code, i);
        mete_plan_test test = {code->slot * (uint32_t)sizeof(mete_slot),
                               code->arg * (uint32_t)sizeof(mete_limit)};
        test.limit |= code->op == METE_CODE_OR_IN ? METE_TEST_OR : 0;
        g_array_append_val(lowering->tests, test);
    }
    g_array_set_size(lowering->code, from);
    return first;
}

uint32_t mete_emit_node(mete_lowering *lowering, const mete_expression *e)
{
    g_ptr_array_add(lowering->nodes, (gpointer)e);
    return lowering->nodes->len - 1;
}
