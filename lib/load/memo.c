/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The memory of compiled phrases: an open hash table over an array.
 */
#include "load/memo.h"

#include <glib.h>
#include <string.h>

enum { FIRST_ROOM = 256 };

void mete_memo_init(mete_memo *memo)
{
    memo->count = 0;
    memo->room = FIRST_ROOM;
    memo->mask = FIRST_ROOM * 2 - 1;
    memo->entries = g_new(mete_memo_entry, memo->room);
    memo->slots = g_new0(uint32_t, memo->mask + 1);
}

void mete_memo_clear(mete_memo *memo)
{
    g_free(memo->entries);
    g_free(memo->slots);
    memset(memo, 0, sizeof *memo);
}

void mete_memo_forget(mete_memo *memo)
{
    if (memo->count > 0) {
        memset(memo->slots, 0, (memo->mask + 1) * sizeof(uint32_t));
        memo->count = 0;
    }
}

/* FNV-1a, eight bytes at a time. */
static uint64_t hash_text(const char *text, size_t length, uint64_t hash)
{
    uint64_t word;

    for (; length >= sizeof word; length -= sizeof word) {
        memcpy(&word, text, sizeof word);
        hash = (hash ^ word) * UINT64_C(0x100000001B3);
        hash ^= hash >> 29;
        text += sizeof word;
    }
    for (; length > 0; length--) {
        hash = (hash ^ (unsigned char)*text++) * UINT64_C(0x100000001B3);
    }
    return hash ^ hash >> 32;
}

static uint32_t context_flags(const mete_phrase_context *context)
{
    return (uint32_t)context->above_open | (uint32_t)context->below_open << 1
         | (uint32_t)context->terms << 2 | (uint32_t)context->bare_ratio << 3
         | ((uint32_t)context->term_digits & 0xFF) << 4
         | (uint32_t)context->term_unit << 12;
}

void mete_memo_key_set(mete_memo_key *key, const mete_phrase_context *context,
                       int item, mete_memo_kind kind, const mete_fact *fact,
                       const char *text, size_t length)
{
    key->text = text;
    key->length = length;
    key->kind = kind;
    key->flags = context_flags(context);
    key->item = item;
    key->fact = fact;
    key->act_end = context->act_end;
    key->hash =
        hash_text(text, length,
                  UINT64_C(0xCBF29CE484222325)
                      ^ ((uint64_t)key->flags << 16 | (uint64_t)item << 4
                         | (uint64_t)kind)
                      ^ (fact != NULL ? (uint64_t)fact->index << 40 : 0));
}

static bool is_equal(const mete_memo_key *a, const mete_memo_key *b)
{
    return a->hash == b->hash && a->length == b->length && a->kind == b->kind
        && a->flags == b->flags && a->item == b->item && a->fact == b->fact
        && a->act_end == b->act_end && memcmp(a->text, b->text, a->length) == 0;
}

const mete_memo_entry *mete_memo_find(const mete_memo *memo,
                                      const mete_memo_key *key)
{
    uint32_t slot = (uint32_t)key->hash & memo->mask;

    for (; memo->slots[slot] != 0; slot = (slot + 1) & memo->mask) {
        const mete_memo_entry *entry = &memo->entries[memo->slots[slot] - 1];
        if (is_equal(&entry->key, key)) {
            return entry;
        }
    }
    return NULL;
}

static void place_entry(mete_memo *memo, uint32_t number)
{
    uint32_t slot = (uint32_t)memo->entries[number].key.hash & memo->mask;

    while (memo->slots[slot] != 0) {
        slot = (slot + 1) & memo->mask;
    }
    memo->slots[slot] = number + 1;
}

void mete_memo_add(mete_memo *memo, const mete_memo_entry *entry)
{
    if (memo->count == memo->room) {
        memo->room *= 2;
        memo->mask = memo->room * 2 - 1;
        memo->entries = g_renew(mete_memo_entry, memo->entries, memo->room);
        g_free(memo->slots);
        memo->slots = g_new0(uint32_t, memo->mask + 1);
        for (uint32_t i = 0; i < memo->count; i++) {
            place_entry(memo, i);
        }
    }
    memo->entries[memo->count] = *entry;
    place_entry(memo, memo->count++);
}
