/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Items by id: an open-addressing table, because every case begins here.
 *
 * It is made once and lives in the rulebook's arena.  Ids of usual length
 * stand in the table itself, as words, so that a look-up goes to one place in
 * memory and compares without a loop.  Nothing depends on the table's order.
 */
#include "model/rulebook.h"

#include <string.h>

enum { INSIDE = 24 }; /* bytes of an id that stand in the table itself */

/* An id as words: its first and last eight bytes and the eight between, or
 * all of it if it has less than eight.  Of a longer id, a hash and its end. */
typedef struct {
    uint64_t words[3];
    size_t length;
} id_key;

/* Half a cache line. */
typedef struct {
    uint64_t words[3];
    uint32_t first;
    uint8_t length; /* INSIDE + 1: longer */
    bool used;
} item_place;

struct mete_id_index {
    item_place *places;
    size_t mask; /* a power of two, minus one */
};

#define HASH_FACTOR UINT64_C(0x9E3779B97F4A7C15)

static uint64_t mix(uint64_t hash, uint64_t word)
{
    hash = (hash ^ word) * HASH_FACTOR;
    return hash ^ hash >> 32;
}

static uint64_t word_at(const char *text)
{
    uint64_t word;

    memcpy(&word, text, sizeof word);
    return word;
}

static id_key long_key(const char *id, size_t length)
{
    id_key key = {{0, 0, 0}, length};

    for (size_t at = 0; at + 8 <= length; at += 8) {
        key.words[0] = mix(key.words[0], word_at(id + at));
    }
    key.words[1] = word_at(id + length - 8);
    return key;
}

static inline id_key key_of(const char *id)
{
    id_key key = {{0, 0, 0}, strlen(id)};

    if (key.length > INSIDE) {
        return long_key(id, key.length);
    }
    if (key.length >= 8) {
        key.words[0] = word_at(id);
        key.words[1] = key.length > 16 ? word_at(id + 8) : 0;
        key.words[2] = word_at(id + key.length - 8);
        return key;
    }
    for (size_t i = 0; i < key.length; i++) {
        key.words[0] = key.words[0] << 8 | (unsigned char)id[i];
    }
    return key;
}

static inline uint64_t hash_of(const id_key *key)
{
    return mix(mix(mix(key->length, key->words[0]), key->words[1]),
               key->words[2]);
}

static inline bool is_inside(const item_place *place, const id_key *key)
{
    return place->length == key->length && place->words[0] == key->words[0]
        && place->words[1] == key->words[1] && place->words[2] == key->words[2];
}

/* Ids that are longer than usual are compared where they are. */
static bool is_outside(const mete_rulebook *rulebook, const item_place *place,
                       const id_key *key, const char *id)
{
    return place->length == INSIDE + 1 && key->length > INSIDE
        && place->words[0] == key->words[0]
        && strcmp(rulebook->items[place->first]->id, id) == 0;
}

/* The items from `first` on that bear one id. */
static size_t count_versions(const mete_rulebook *rulebook, size_t first)
{
    size_t count = 1;

    while (first + count < rulebook->item_count
           && strcmp(rulebook->items[first + count]->id,
                     rulebook->items[first]->id)
                  == 0) {
        count++;
    }
    return count;
}

static void enter(mete_id_index *index, const char *id, size_t first)
{
    id_key key = key_of(id);
    size_t at = hash_of(&key) & index->mask;
    item_place *place;

    while (index->places[at].used) {
        at = (at + 1) & index->mask;
    }
    place = &index->places[at];
    memcpy(place->words, key.words, sizeof place->words);
    place->first = (uint32_t)first;
    place->length = (uint8_t)(key.length > INSIDE ? INSIDE + 1 : key.length);
    place->used = true;
}

static void enter_run(mete_rulebook *rulebook, size_t first, size_t count)
{
    for (size_t i = first; i < first + count; i++) {
        rulebook->runs[i] = (mete_item_run){(uint32_t)first, (uint32_t)count};
    }
}

mete_id_index *mete_id_index_make(mete_rulebook *rulebook)
{
    mete_arena *arena = rulebook->arena;
    mete_id_index *index = mete_arena_alloc(arena, sizeof *index);
    size_t size = 8;
    size_t versions;

    while (size < 2 * rulebook->item_count) {
        size *= 2;
    }
    index->mask = size - 1;
    index->places = mete_arena_alloc(arena, size * sizeof(item_place));
    rulebook->runs = mete_arena_alloc(
        arena, rulebook->item_count * sizeof(mete_item_run) + 1);
    for (size_t i = 0; i < rulebook->item_count; i += versions) {
        versions = count_versions(rulebook, i);
        enter_run(rulebook, i, versions);
        enter(index, rulebook->items[i]->id, i);
    }
    return index;
}

size_t mete_rulebook_find_items(const mete_rulebook *rulebook, const char *id,
                                size_t *first)
{
    const mete_id_index *index = rulebook->item_index;
    const item_place *place;
    id_key key;

    if (index == NULL || id == NULL) {
        return 0;
    }
    key = key_of(id);
    for (size_t at = hash_of(&key) & index->mask;;
         at = (at + 1) & index->mask) {
        place = &index->places[at];
        if (!place->used) {
            return 0;
        }
        if (is_inside(place, &key) || is_outside(rulebook, place, &key, id)) {
            *first = place->first;
            return rulebook->runs[*first].count;
        }
    }
}
