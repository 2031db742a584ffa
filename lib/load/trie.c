/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The trie's table: open addressing, at most half full, doubled when it is
 * fuller.  Nodes are numbers; what they hold is kept by the lexicon.
 */
#include "load/trie.h"

#include <glib.h>
#include <string.h>

enum { FIRST_SLOTS = 2048 };

static mete_step *free_step(const mete_trie *trie, uint64_t key)
{
    uint64_t hash = key * UINT64_C(0x9E3779B97F4A7C15);
    uint32_t slot = (uint32_t)(hash >> 40) & trie->mask;

    while (trie->steps[slot].key != 0) {
        slot = (slot + 1) & trie->mask;
    }
    return &trie->steps[slot];
}

static void make_table(mete_trie *trie, uint32_t slots)
{
    trie->steps = g_new0(mete_step, slots);
    trie->mask = slots - 1;
}

void mete_trie_init(mete_trie *trie)
{
    make_table(trie, FIRST_SLOTS);
    trie->count = 0;
}

void mete_trie_clear(mete_trie *trie)
{
    g_free(trie->steps);
    memset(trie, 0, sizeof *trie);
}

static void grow(mete_trie *trie)
{
    mete_trie old = *trie;

    make_table(trie, (old.mask + 1) * 2);
    for (uint32_t i = 0; i <= old.mask; i++) {
        if (old.steps[i].key != 0) {
            *free_step(trie, old.steps[i].key) = old.steps[i];
        }
    }
    g_free(old.steps);
}

static mete_step *add_step(mete_trie *trie, uint32_t node, uint32_t character)
{
    uint64_t key = ((uint64_t)node << 21 | character) + 1;
    mete_step *step;

    if ((trie->count + 1) * 2 > trie->mask) {
        grow(trie);
    }
    step = free_step(trie, key);
    step->key = key;
    step->node = ++trie->count;
    return step;
}

uint32_t mete_trie_enter(mete_trie *trie, const char *text)
{
    mete_step *step = NULL;
    uint32_t node = 0;
    size_t bytes;

    for (; *text != '\0'; text += bytes) {
        uint32_t character = mete_utf8_next(text, &bytes);
        step = mete_trie_step(trie, node, character);
        step = step != NULL ? step : add_step(trie, node, character);
        node = step->node;
    }
    if (step != NULL) {
        step->ends = true;
    }
    return node;
}

uint32_t mete_trie_find(const mete_trie *trie, const char *text, size_t length)
{
    const char *end = text + length;
    uint32_t node = 0;
    size_t bytes;

    for (; text < end; text += bytes) {
        const mete_step *step =
            mete_trie_step(trie, node, mete_utf8_next(text, &bytes));
        if (step == NULL) {
            return 0;
        }
        node = step->node;
    }
    return node;
}
