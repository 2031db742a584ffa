/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What an expression reads.
 *
 * The compiler bounds the depth of a tree, not its paths: a define that is
 * used twice at each of many levels has very many.  So shared subtrees are
 * walked once.
 */
#include "model/expression.h"

#include <glib.h>

typedef struct {
    const mete_fact **facts; /* ascending by index */
    size_t count;
    size_t room;
    GHashTable *seen; /* nodes with children */
} walk;

static void add_fact(walk *w, const mete_fact *fact)
{
    size_t at = w->count;
    while (at > 0 && w->facts[at - 1]->index > fact->index) {
        at--;
    }
    if (at > 0 && w->facts[at - 1] == fact) {
        return;
    }
    if (w->count < w->room) {
        w->count++;
    }
    for (size_t i = w->count; i-- > at + 1;) {
        w->facts[i] = w->facts[i - 1];
    }
    if (at < w->count) {
        w->facts[at] = fact;
    }
}

static void walk_node(walk *w, const mete_expression *node)
{
    if (node->fact != NULL) {
        add_fact(w, node->fact);
    }
    if (node->child_count == 0
        || !g_hash_table_add(w->seen, (gpointer)(guintptr)node)) {
        return;
    }
    for (size_t i = 0; i < node->child_count; i++) {
        walk_node(w, node->children[i]);
    }
}

size_t mete_expression_facts(const mete_expression *root,
                             const mete_fact **facts, size_t room)
{
    walk w = {facts, 0, room, NULL};
    if (root == NULL) {
        return 0;
    }
    w.seen = g_hash_table_new(NULL, NULL);
    walk_node(&w, root);
    g_hash_table_destroy(w.seen);
    return w.count;
}

static bool node_same(const mete_expression *a, const mete_expression *b)
{
    return a->op == b->op && a->type == b->type
        && a->comparison == b->comparison && a->period == b->period
        && a->window == b->window && a->rounding == b->rounding
        && a->term == b->term && a->including_this == b->including_this
        && a->unit == b->unit && a->fact == b->fact && a->value == b->value
        && a->labels == b->labels && a->opaque == b->opaque
        && a->child_count == b->child_count;
}

bool mete_expression_same(const mete_expression *a, const mete_expression *b)
{
    if (a == b) {
        return true;
    }
    if (a == NULL || b == NULL || !node_same(a, b)) {
        return false;
    }
    for (size_t i = 0; i < a->child_count; i++) {
        if (!mete_expression_same(a->children[i], b->children[i])) {
            return false;
        }
    }
    return true;
}
