/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The decision as a function of the unknown facts, every equal part of it
 * kept once.
 */
#include "decide/diagram.h"

#include <string.h>

static guint node_hash(gconstpointer node)
{
    return ((const mete_node *)node)->hash;
}

static bool same_leaf(const mete_node *a, const mete_node *b)
{
    return a->tangled_count == b->tangled_count
        && (a->tangled_count == 0
            || memcmp(a->tangled, b->tangled,
                      a->tangled_count * sizeof(uint32_t))
                   == 0)
        && mete_verdict_same(a->verdict, b->verdict);
}

static gboolean node_equal(gconstpointer x, gconstpointer y)
{
    const mete_node *a = x;
    const mete_node *b = y;
    if (a->hash != b->hash || a->rank != b->rank
        || a->child_count != b->child_count) {
        return FALSE;
    }
    if (a->rank < 0) {
        return same_leaf(a, b);
    }
    return memcmp(a->children, b->children,
                  a->child_count * sizeof(mete_node *))
            == 0
        && memcmp(a->points, b->points, a->child_count * sizeof(mete_slot))
               == 0;
}

void mete_diagram_begin(mete_diagram *diagram)
{
    diagram->arena = mete_arena_new();
    diagram->nodes = g_hash_table_new(node_hash, node_equal);
    diagram->splits = g_ptr_array_new();
    diagram->made = 0;
}

void mete_diagram_end(mete_diagram *diagram)
{
    g_ptr_array_free(diagram->splits, TRUE);
    g_hash_table_destroy(diagram->nodes);
    mete_arena_free(diagram->arena);
}

/* `draft` may point to passing memory; what is kept is copied. */
static mete_node *keep(mete_diagram *diagram, const mete_node *draft)
{
    mete_arena *arena = diagram->arena;
    mete_node *node = mete_arena_copy(arena, draft, sizeof *draft);
    node->number = diagram->made++;
    if (draft->rank < 0) {
        bool staged = draft->verdict->follow_count > 0;
        size_t bytes = mete_verdict_room(draft->verdict->count, staged);
        node->verdict = mete_arena_alloc(arena, sizeof *node->verdict);
        mete_verdict_place(node->verdict, draft->verdict->count, staged,
                           mete_arena_alloc(arena, bytes + 1));
        mete_verdict_copy(node->verdict, draft->verdict);
        node->tangled = mete_arena_copy(
            arena, draft->tangled, draft->tangled_count * sizeof(uint32_t));
    } else {
        node->children = mete_arena_copy(
            arena, draft->children, draft->child_count * sizeof(mete_node *));
        node->points = mete_arena_copy(arena, draft->points,
                                       draft->child_count * sizeof(mete_slot));
        g_ptr_array_add(diagram->splits, node);
    }
    g_hash_table_add(diagram->nodes, node);
    return node;
}

static mete_node *find_or_keep(mete_diagram *diagram, const mete_node *draft)
{
    mete_node *known = g_hash_table_lookup(diagram->nodes, draft);
    return known != NULL ? known : keep(diagram, draft);
}

mete_node *mete_diagram_leaf(mete_diagram *diagram, const mete_verdict *verdict,
                             const uint32_t *tangled, uint32_t count)
{
    mete_node draft = {.hash = mete_verdict_hash(verdict), .rank = -1};
    draft.verdict = (mete_verdict *)verdict;
    draft.tangled = (uint32_t *)tangled;
    draft.tangled_count = count;
    return find_or_keep(diagram, &draft);
}

static bool all_equal(mete_node *const *children, uint32_t count)
{
    for (uint32_t i = 1; i < count; i++) {
        if (children[i] != children[0]) {
            return false;
        }
    }
    return true;
}

mete_node *mete_diagram_split(mete_diagram *diagram, int rank,
                              mete_node *const *children,
                              const mete_slot *points, uint32_t count)
{
    if (all_equal(children, count)) {
        return children[0];
    }
    mete_node draft = {.hash = (guint)rank * 31u + count, .rank = rank};
    for (uint32_t i = 0; i < count; i++) {
        draft.hash = draft.hash * 33u + children[i]->number;
    }
    draft.children = (mete_node **)children;
    draft.points = (mete_slot *)points;
    draft.child_count = count;
    return find_or_keep(diagram, &draft);
}

/* One move of a node and all that lies below it. */
typedef struct {
    mete_diagram *diagram;
    const mete_way *from;
    const mete_way *to;
    GHashTable *moved; /* node → what it has become */
    GArray *facts;     /* uint32_t */
} moving;

/* The leaf's facts, the way `to` in the place of the way `from`. */
static mete_node *move_leaf(moving *m, const mete_node *leaf)
{
    uint32_t at = 0;
    while (at < leaf->tangled_count && leaf->tangled[at] != m->from->facts[0]) {
        at++;
    }
    uint32_t behind = MIN(at + m->from->count, leaf->tangled_count);
    g_array_set_size(m->facts, 0);
    g_array_append_vals(m->facts, leaf->tangled, at);
    g_array_append_vals(m->facts, m->to->facts, m->to->count);
    g_array_append_vals(m->facts, leaf->tangled + behind,
                        leaf->tangled_count - behind);
    return mete_diagram_leaf(m->diagram, leaf->verdict,
                             (const uint32_t *)(void *)m->facts->data,
                             m->facts->len);
}

static mete_node *move_node(moving *m, mete_node *node);

/* In the order in which it was made. */
static mete_node *move_split(moving *m, const mete_node *node)
{
    mete_node **children = g_new(mete_node *, node->child_count);
    for (uint32_t i = 0; i < node->child_count; i++) {
        children[i] = move_node(m, node->children[i]);
    }
    mete_node *moved = mete_diagram_split(m->diagram, node->rank, children,
                                          node->points, node->child_count);
    g_free(children);
    return moved;
}

static mete_node *move_node(moving *m, mete_node *node)
{
    mete_node *moved = g_hash_table_lookup(m->moved, node);
    if (moved != NULL) {
        return moved;
    }
    moved = node->rank >= 0         ? move_split(m, node)
          : node->tangled_count > 0 ? move_leaf(m, node)
                                    : node;
    g_hash_table_insert(m->moved, node, moved);
    return moved;
}

mete_node *mete_diagram_move(mete_diagram *diagram, mete_node *node,
                             const mete_way *from, const mete_way *to)
{
    moving m = {diagram, from, to, g_hash_table_new(NULL, NULL),
                g_array_new(FALSE, FALSE, sizeof(uint32_t))};
    mete_node *moved = move_node(&m, node);
    g_array_free(m.facts, TRUE);
    g_hash_table_destroy(m.moved);
    return moved;
}
