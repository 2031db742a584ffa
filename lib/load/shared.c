/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The table of shared nodes: open addressing, at most half full.
 */
#include "load/shared.h"

#include "load/lexicon.h"

#include <string.h>

enum { FIRST_SLOTS = 1024 };

void mete_shared_init(mete_shared *shared)
{
    shared->slots = g_new0(const mete_expression *, FIRST_SLOTS);
    shared->mask = FIRST_SLOTS - 1;
    shared->count = 0;
}

void mete_shared_clear(mete_shared *shared)
{
    g_free(shared->slots);
    memset(shared, 0, sizeof *shared);
}

static uint64_t mix(uint64_t hash, uint64_t value)
{
    hash = (hash ^ value) * UINT64_C(0x9E3779B97F4A7C15);
    return hash ^ hash >> 32;
}

static uint32_t hash_node(const mete_expression *node)
{
    uint64_t hash = (uint64_t)node->op << 32 | (uint64_t)node->unit << 8
                  | (uint64_t)node->comparison << 4 | (uint64_t)node->term;

    hash = mix(hash, (uint64_t)(uintptr_t)node->fact
                         ^ (uint64_t)node->value << 24 ^ node->labels);
    for (size_t i = 0; i < node->child_count; i++) {
        hash = mix(hash, (uint64_t)(uintptr_t)node->children[i]);
    }
    return (uint32_t)hash;
}

/* Up to its children a node has no padding. */
_Static_assert(offsetof(mete_expression, children)
                   == 8 + sizeof(mete_unit) + sizeof(int) + sizeof(void *)
                          + sizeof(int64_t) + sizeof(uint64_t),
               "a node is compared as bytes");

static bool is_equal(const mete_expression *a, const mete_expression *b)
{
    if (memcmp(a, b, offsetof(mete_expression, children)) != 0
        || a->child_count != b->child_count) {
        return false;
    }
    for (size_t i = 0; i < a->child_count; i++) {
        if (a->children[i] != b->children[i]) {
            return false;
        }
    }
    return true;
}

static void grow(mete_shared *shared)
{
    mete_shared old = *shared;

    shared->mask = old.mask * 2 + 1;
    shared->slots = g_new0(const mete_expression *, (size_t)shared->mask + 1);
    for (uint32_t i = 0; i <= old.mask; i++) {
        if (old.slots[i] != NULL) {
            uint32_t slot = hash_node(old.slots[i]) & shared->mask;
            while (shared->slots[slot] != NULL) {
                slot = (slot + 1) & shared->mask;
            }
            shared->slots[slot] = old.slots[i];
        }
    }
    g_free(old.slots);
}

static const mete_expression *copy_node(mete_parse *parse,
                                        const mete_expression *model)
{
    size_t children = model->child_count * sizeof *model->children;
    mete_expression *node =
        mete_arena_alloc(parse->lexicon->arena, sizeof *node + children);

    *node = *model;
    if (children > 0) {
        node->children = (const mete_expression **)(void *)(node + 1);
        memcpy(node->children, model->children, children);
    }
    return node;
}

const mete_expression *mete_node_shared(mete_parse *parse,
                                        const mete_expression *model)
{
    mete_shared *shared = &parse->lexicon->shared;
    uint32_t slot = hash_node(model) & shared->mask;

    for (; shared->slots[slot] != NULL; slot = (slot + 1) & shared->mask) {
        if (is_equal(shared->slots[slot], model)) {
            return shared->slots[slot];
        }
    }
    const mete_expression *node = copy_node(parse, model);
    shared->slots[slot] = node;
    if (++shared->count * 2 > shared->mask) {
        grow(shared);
    }
    return node;
}
