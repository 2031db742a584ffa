/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The trie's table: open addressing, at most half full, doubled when it is
 * fuller.  Nodes are numbers; what they hold is kept by the lexicon.
 */
#include "load/trie.h"

#include <glib.h>
#include <string.h>

enum { FIRST_SLOTS = 2048 };

static uint32_t free_slot(const mete_trie *trie, uint64_t key)
{
    uint64_t hash = key * UINT64_C(0x9E3779B97F4A7C15);
    uint32_t slot = (uint32_t)(hash >> 40) & trie->mask;

    while (trie->keys[slot] != 0) {
        slot = (slot + 1) & trie->mask;
    }
    return slot;
}

static void make_table(mete_trie *trie, uint32_t slots)
{
    trie->keys = g_new0(uint64_t, slots);
    trie->nodes = g_new(uint32_t, slots);
    trie->mask = slots - 1;
}

void mete_trie_init(mete_trie *trie)
{
    make_table(trie, FIRST_SLOTS);
    trie->count = 0;
}

void mete_trie_clear(mete_trie *trie)
{
    g_free(trie->keys);
    g_free(trie->nodes);
    memset(trie, 0, sizeof *trie);
}

static void grow(mete_trie *trie)
{
    mete_trie old = *trie;

    make_table(trie, (old.mask + 1) * 2);
    for (uint32_t i = 0; i <= old.mask; i++) {
        if (old.keys[i] != 0) {
            uint32_t slot = free_slot(trie, old.keys[i]);
            trie->keys[slot] = old.keys[i];
            trie->nodes[slot] = old.nodes[i];
        }
    }
    g_free(old.keys);
    g_free(old.nodes);
}

static uint32_t add_step(mete_trie *trie, uint32_t node, uint32_t character)
{
    uint64_t key = ((uint64_t)node << 21 | character) + 1;
    uint32_t slot;

    if ((trie->count + 1) * 2 > trie->mask) {
        grow(trie);
    }
    slot = free_slot(trie, key);
    trie->keys[slot] = key;
    trie->nodes[slot] = ++trie->count;
    return trie->count;
}

uint32_t mete_trie_enter(mete_trie *trie, const char *text)
{
    uint32_t node = 0;
    size_t bytes;

    for (; *text != '\0'; text += bytes) {
        uint32_t character = mete_utf8_next(text, &bytes);
        uint32_t next = mete_trie_step(trie, node, character);
        node = next != 0 ? next : add_step(trie, node, character);
    }
    return node;
}

uint32_t mete_trie_find(const mete_trie *trie, const char *text, size_t length)
{
    const char *end = text + length;
    uint32_t node = 0;
    size_t bytes;

    for (; text < end; text += bytes) {
        node = mete_trie_step(trie, node, mete_utf8_next(text, &bytes));
        if (node == 0) {
            return 0;
        }
    }
    return node;
}
