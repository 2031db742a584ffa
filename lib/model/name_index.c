/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Names of facts: labels, ASCII names, aliases and opposites.
 *
 * One entry a name, with its meaning in the whole rulebook and, where items
 * declare facts of their own, its meaning in each of them.  Immutable once
 * the rulebook is open, so threads look up without locks.
 */
#include "base/text.h"
#include "model/rulebook.h"

#include <glib.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
    const mete_fact *fact; /* NULL: none */
    bool opposite;
} name_meaning;

typedef struct {
    name_meaning wide;
    GHashTable *local; /* id of an item → name_meaning *; NULL: none */
} name_entry;

struct mete_name_index {
    GHashTable *names; /* name → name_entry * */
};

static void free_entry(gpointer data)
{
    name_entry *entry = data;

    if (entry->local != NULL) {
        g_hash_table_destroy(entry->local);
    }
    g_free(entry);
}

mete_name_index *mete_name_index_new(void)
{
    mete_name_index *index = g_new(mete_name_index, 1);

    index->names =
        g_hash_table_new_full(g_str_hash, g_str_equal, g_free, free_entry);
    return index;
}

void mete_name_index_free(mete_name_index *index)
{
    if (index != NULL) {
        g_hash_table_destroy(index->names);
        g_free(index);
    }
}

/* The entry of a name, made if there is none. */
static name_entry *claim_entry(mete_name_index *index, const char *name)
{
    char *folded = mete_text_fold(name);
    name_entry *entry = g_hash_table_lookup(index->names, folded);

    if (entry != NULL) {
        g_free(folded);
        return entry;
    }
    entry = g_new0(name_entry, 1);
    g_hash_table_insert(index->names, folded, entry);
    return entry;
}

static name_meaning *claim_local(name_entry *entry, const char *item)
{
    name_meaning *meaning;

    if (entry->local == NULL) {
        entry->local =
            g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    }
    meaning = g_hash_table_lookup(entry->local, item);
    if (meaning == NULL) {
        meaning = g_new0(name_meaning, 1);
        g_hash_table_insert(entry->local, g_strdup(item), meaning);
    }
    return meaning;
}

bool mete_name_index_add(mete_name_index *index, const char *item,
                         const char *name, const mete_fact *fact, bool opposite)
{
    name_entry *entry = claim_entry(index, name);
    name_meaning *meaning =
        item == NULL ? &entry->wide : claim_local(entry, item);

    if (meaning->fact == NULL) {
        *meaning = (name_meaning){fact, opposite};
    }
    return meaning->fact == fact && meaning->opposite == opposite;
}

/* A local meaning hides the wide one. */
static const name_meaning *meaning_in(const name_entry *entry, const char *item)
{
    const name_meaning *local = NULL;

    if (entry == NULL) {
        return NULL;
    }
    if (item != NULL && entry->local != NULL) {
        local = g_hash_table_lookup(entry->local, item);
    }
    return local != NULL ? local : &entry->wide;
}

const mete_fact *mete_rulebook_find_fact(const mete_rulebook *rulebook,
                                         const char *item, const char *name,
                                         bool *opposite)
{
    const name_meaning *meaning =
        meaning_in(g_hash_table_lookup(rulebook->names->names, name), item);

    if (meaning == NULL || meaning->fact == NULL) {
        return NULL;
    }
    *opposite = meaning->opposite;
    return meaning->fact;
}

bool mete_rulebook_name_is_local(const mete_rulebook *rulebook,
                                 const char *name)
{
    const name_entry *entry = g_hash_table_lookup(rulebook->names->names, name);

    return entry != NULL && entry->wide.fact == NULL;
}

static int compare_names(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

const char **mete_rulebook_fact_names(const mete_rulebook *rulebook,
                                      const char *item, size_t *count)
{
    GHashTable *names = rulebook->names->names;
    const char **list = g_new(const char *, g_hash_table_size(names) + 1);
    GHashTableIter iter;
    gpointer name;
    gpointer entry;

    *count = 0;
    g_hash_table_iter_init(&iter, names);
    while (g_hash_table_iter_next(&iter, &name, &entry)) {
        if (item == NULL || meaning_in(entry, item)->fact != NULL) {
            list[(*count)++] = name;
        }
    }
    qsort(list, *count, sizeof *list, compare_names);
    return list;
}
