/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The memory of compiled phrases: an open hash table over an array.
 */
#include "load/memo.h"

#include <glib.h>
#include <string.h>

enum { FIRST_SLOTS = 512 };

typedef struct {
    mete_memo_key key;
    uint32_t range; /* number of its range */
    const mete_expression *root;
} entry;

void mete_memo_init(mete_memo *memo)
{
    memset(memo, 0, sizeof *memo);
    memo->mask = FIRST_SLOTS - 1;
    memo->slots = g_new0(uint32_t, FIRST_SLOTS);
}

void mete_memo_clear(mete_memo *memo)
{
    g_free(memo->entries.data);
    g_free(memo->ranges.data);
    g_free(memo->slots);
    memset(memo, 0, sizeof *memo);
}

void mete_memo_forget(mete_memo *memo)
{
    if (memo->entries.count > 0) {
        memset(memo->slots, 0, (memo->mask + 1) * sizeof(uint32_t));
        memo->entries.count = 0;
        memo->ranges.count = 0;
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
    key->length = (uint32_t)length;
    key->kind = kind;
    key->flags = context_flags(context);
    key->item = item;
    key->fact = fact;
    key->act_end = context->act_end;
    key->hash = (uint32_t)hash_text(
        text, length,
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

static bool has_range(const mete_memo_key *key)
{
    return key->kind == METE_MEMO_RANGE || key->kind == METE_MEMO_DEFINE;
}

bool mete_memo_find(const mete_memo *memo, const mete_memo_key *key,
                    mete_memo_result *result)
{
    uint32_t slot = key->hash & memo->mask;

    for (; memo->slots[slot] != 0; slot = (slot + 1) & memo->mask) {
        const entry *known =
            &mete_series_at(&memo->entries, entry, memo->slots[slot] - 1);
        if (is_equal(&known->key, key)) {
            result->root = known->root;
            if (has_range(key)) {
                result->range =
                    mete_series_at(&memo->ranges, mete_range, known->range);
            }
            return true;
        }
    }
    return false;
}

static void place_entry(mete_memo *memo, uint32_t number)
{
    uint32_t slot =
        mete_series_at(&memo->entries, entry, number).key.hash & memo->mask;

    while (memo->slots[slot] != 0) {
        slot = (slot + 1) & memo->mask;
    }
    memo->slots[slot] = number + 1;
}

static void widen(mete_memo *memo)
{
    memo->mask = memo->mask * 2 + 1;
    g_free(memo->slots);
    memo->slots = g_new0(uint32_t, (gsize)memo->mask + 1);
    for (uint32_t i = 0; i < memo->entries.count; i++) {
        place_entry(memo, i);
    }
}

void mete_memo_add(mete_memo *memo, const mete_memo_key *key,
                   const mete_memo_result *result)
{
    entry *added = mete_series_add(&memo->entries, entry);

    added->key = *key;
    added->root = result->root;
    added->range = memo->ranges.count;
    if (has_range(key)) {
        *mete_series_add(&memo->ranges, mete_range) = result->range;
    }
    if (memo->entries.count * 2 > memo->mask) {
        widen(memo);
    } else {
        place_entry(memo, memo->entries.count - 1);
    }
}
