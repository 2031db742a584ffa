/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * A catalogue names what a city supervises; a rulebook's item is the
 * catalogue's if it bears its code, else its name, else if it rests on the
 * article that the catalogue gives.  A row of an exemption list is about an
 * entry by its own id, by the violation that it names, or by its basis.
 */
#include "model/coverage.h"

#include "base/text.h"

#include <glib.h>
#include <string.h>

/* From what a catalogue may say to items, or to rows; the first one that was
 * declared stands. */
typedef struct {
    GHashTable *codes;
    GHashTable *names;
    GHashTable *bases;
} mete_keys;

typedef struct {
    mete_keys items;
    mete_keys rows;
} mete_known;

/* Letters and digits of a name: spaces, dashes and brackets are written in
 * many ways.  To be freed with g_free(). */
static char *key_of(const char *name)
{
    char *folded = mete_text_fold(name);
    GString *key = g_string_new(NULL);
    for (const char *at = folded; *at != '\0'; at = g_utf8_next_char(at)) {
        gunichar letter = g_utf8_get_char(at);
        if (g_unichar_isalnum(letter)) {
            g_string_append_unichar(key, g_unichar_tolower(letter));
        }
    }
    g_free(folded);
    return g_string_free(key, FALSE);
}

static void learn(GHashTable *table, char *key, const void *what)
{
    if (*key == '\0' || g_hash_table_contains(table, key)) {
        g_free(key);
        return;
    }
    g_hash_table_insert(table, key, (gpointer)what);
}

static void learn_citations(GHashTable *table, const mete_citations *citations,
                            const void *what)
{
    for (size_t i = 0; i < citations->count; i++) {
        learn(table, g_strdup(citations->list[i]->cite), what);
        learn(table, g_strdup(citations->list[i]->text), what);
    }
}

static mete_keys keys_new(void)
{
    mete_keys keys = {
        g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL),
        g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL),
        g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL),
    };
    return keys;
}

static void keys_clear(mete_keys *keys)
{
    g_hash_table_destroy(keys->codes);
    g_hash_table_destroy(keys->names);
    g_hash_table_destroy(keys->bases);
}

static void learn_items(mete_keys *keys, const mete_rulebook *rulebook)
{
    for (size_t i = 0; i < rulebook->item_count; i++) {
        const mete_item *item = rulebook->items[i];
        if (item->code != NULL) {
            learn(keys->codes, key_of(item->code), item);
        }
        learn(keys->codes, key_of(item->id), item);
        learn(keys->names, key_of(item->title), item);
        learn_citations(keys->bases, &item->punishes, item);
    }
}

static void learn_rows(mete_keys *keys, const mete_rulebook *rulebook)
{
    for (size_t i = 0; i < rulebook->rule_count; i++) {
        const mete_rule *rule = rulebook->rules[i];
        if (rule->kind != METE_RULE_LIST_ROW) {
            continue;
        }
        learn(keys->codes, key_of(rule->name), rule);
        if (rule->violation != NULL) {
            learn(keys->names, key_of(rule->violation), rule);
        }
        learn_citations(keys->bases, &rule->basis, rule);
    }
}

static const void *find_by_key(GHashTable *table, const char *text)
{
    char *key = text != NULL ? key_of(text) : NULL;
    const void *found = key != NULL ? g_hash_table_lookup(table, key) : NULL;
    g_free(key);
    return found;
}

/* Bytes of an article behind a title: 第一百二十五条第一款. */
static size_t article_length(const char *text)
{
    static const char letters[] = "第零〇一二三四五六七八九十百千之条款项目";
    const char *at = text;
    while (*at != '\0'
           && g_utf8_strchr(letters, -1, g_utf8_get_char(at)) != NULL) {
        at = g_utf8_next_char(at);
    }
    return (size_t)(at - text);
}

/* 《…》第…条… wherever it stands in a cell. */
static const void *find_citation(GHashTable *bases, const char *cell)
{
    const void *found = NULL;
    const char *title = strstr(cell, "《");
    while (title != NULL && found == NULL) {
        const char *end = strstr(title, "》");
        if (end == NULL) {
            break;
        }
        end += strlen("》");
        char *cite = g_strndup(title, (gsize)(end - title)
                                          + article_length(end));
        found = g_hash_table_lookup(bases, cite);
        g_free(cite);
        title = strstr(end, "《");
    }
    return found;
}

/* A cell that is one citation as rulebooks write it, or prose with some. */
static const void *find_by_basis(GHashTable *bases, const char *cell)
{
    if (cell == NULL) {
        return NULL;
    }
    char *folded = mete_text_fold(cell);
    const void *found = g_hash_table_lookup(bases, folded);
    found = found != NULL ? found : find_citation(bases, folded);
    g_free(folded);
    return found;
}

static const void *find(const mete_keys *keys,
                        const mete_catalogue_entry *entry,
                        mete_coverage_match *by)
{
    const void *found = find_by_key(keys->codes, entry->code);
    *by = METE_MATCHED_CODE;
    if (found == NULL) {
        found = find_by_key(keys->names, entry->name);
        *by = METE_MATCHED_NAME;
    }
    if (found == NULL) {
        found = find_by_basis(keys->bases, entry->basis);
        *by = METE_MATCHED_BASIS;
    }
    if (found == NULL) {
        *by = METE_MATCHED_NOT;
    }
    return found;
}

static mete_coverage_line look_up(const mete_known *known,
                                  const mete_catalogue_entry *entry)
{
    mete_coverage_line line = {.state = METE_NOT_COVERED};
    line.item = find(&known->items, entry, &line.by);
    if (line.item != NULL) {
        line.state = METE_COVERED;
        return line;
    }
    line.row = find(&known->rows, entry, &line.by);
    if (line.row != NULL) {
        line.state = METE_EXEMPTION_ONLY;
    }
    return line;
}

static void count(mete_coverage_found *found, const char *department,
                  mete_coverage_state state)
{
    size_t i = 0;
    while (i < found->share_count
           && g_strcmp0(found->shares[i].name, department) != 0) {
        i++;
    }
    if (i == found->share_count) {
        found->share_count++;
        found->shares[i].name = department;
    }
    found->shares[i].counts[state]++;
}

mete_coverage_found mete_coverage_of(const mete_rulebook *rulebook,
                                     const mete_catalogue *catalogue,
                                     mete_arena *arena)
{
    mete_known known = {keys_new(), keys_new()};
    mete_coverage_found found = {0};
    found.lines =
        mete_arena_alloc(arena, catalogue->count * sizeof *found.lines);
    found.shares =
        mete_arena_alloc(arena, catalogue->count * sizeof *found.shares);
    learn_items(&known.items, rulebook);
    learn_rows(&known.rows, rulebook);
    for (size_t i = 0; i < catalogue->count; i++) {
        found.lines[i] = look_up(&known, &catalogue->entries[i]);
        count(&found, catalogue->entries[i].department, found.lines[i].state);
    }
    keys_clear(&known.items);
    keys_clear(&known.rows);
    return found;
}
