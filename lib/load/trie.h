/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * A set of texts that is walked character by character: one step is one probe
 * of a hash table, so that the longest entry at a place is found in as many
 * steps as it has characters.
 */
#ifndef METE_LOAD_TRIE_H
#define METE_LOAD_TRIE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct {
    uint64_t key;  /* node and character, 0: free */
    uint32_t node; /* where it leads */
    bool ends;     /* a text ends there */
} mete_step;

typedef struct {
    mete_step *steps;
    uint32_t mask;  /* slots - 1 */
    uint32_t count; /* nodes, without the root */
} mete_trie;

void mete_trie_init(mete_trie *trie);
void mete_trie_clear(mete_trie *trie);

/* The step from `node` (0: the root) by `character`; NULL if there is none. */
static inline mete_step *mete_trie_step(const mete_trie *trie, uint32_t node,
                                        uint32_t character)
{
    uint64_t key = ((uint64_t)node << 21 | character) + 1;
    uint64_t hash = key * UINT64_C(0x9E3779B97F4A7C15);
    uint32_t slot = (uint32_t)(hash >> 40) & trie->mask;

    while (trie->steps[slot].key != key) {
        if (trie->steps[slot].key == 0) {
            return NULL;
        }
        slot = (slot + 1) & trie->mask;
    }
    return &trie->steps[slot];
}

/* Enters a folded text and gives its node. */
uint32_t mete_trie_enter(mete_trie *trie, const char *text);

/* The node of exactly `length` bytes of folded text, 0 if there is none. */
uint32_t mete_trie_find(const mete_trie *trie, const char *text, size_t length);

/* The character at valid UTF-8, not at its end and without folding. */
static inline uint32_t mete_utf8_next(const char *text, size_t *bytes)
{
    const unsigned char *at = (const unsigned char *)text;

    if (at[0] < 0x80) {
        *bytes = 1;
        return at[0];
    }
    if (at[0] < 0xE0) {
        *bytes = 2;
        return (uint32_t)(at[0] & 0x1F) << 6 | (at[1] & 0x3F);
    }
    if (at[0] < 0xF0) {
        *bytes = 3;
        return (uint32_t)(at[0] & 0x0F) << 12 | (uint32_t)(at[1] & 0x3F) << 6
             | (at[2] & 0x3F);
    }
    *bytes = 4;
    return (uint32_t)(at[0] & 0x07) << 18 | (uint32_t)(at[1] & 0x3F) << 12
         | (uint32_t)(at[2] & 0x3F) << 6 | (at[3] & 0x3F);
}

#endif
