/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Every name of a rulebook, where the longest one at a place is found in one
 * walk that also finds the longest word.
 *
 * A name that is added late may change how phrases read: what was remembered
 * is forgotten then.
 */
#include "load/lexicon.h"

#include "base/text.h"

#include <string.h>

static void enter_words(mete_lexicon *lexicon)
{
    for (const mete_word *word = mete_words(); word->text != NULL; word++) {
        mete_lexicon_enter(lexicon, word->text)->word = word;
        if (word->twin != NULL) {
            mete_entry *twin = mete_lexicon_enter(lexicon, word->twin);
            twin->word = twin->word != NULL ? twin->word : word;
        }
    }
}

mete_lexicon *mete_lexicon_new(mete_arena *arena)
{
    mete_lexicon *lexicon = g_new0(mete_lexicon, 1);

    lexicon->arena = arena;
    mete_trie_init(&lexicon->trie);
    lexicon->names = g_ptr_array_new();
    lexicon->items = g_hash_table_new(g_str_hash, g_str_equal);
    lexicon->wider = g_array_new(FALSE, TRUE, sizeof(int));
    lexicon->questions = g_hash_table_new(g_str_hash, g_str_equal);
    lexicon->units = g_ptr_array_new();
    lexicon->blocks = g_ptr_array_new_with_free_func(g_free);
    mete_memo_init(&lexicon->memo);
    mete_shared_init(&lexicon->shared);
    enter_words(lexicon);
    mete_units_enter(lexicon);
    return lexicon;
}

void mete_lexicon_free(mete_lexicon *lexicon)
{
    if (lexicon == NULL) {
        return;
    }
    mete_trie_clear(&lexicon->trie);
    g_free(lexicon->entries);
    g_ptr_array_free(lexicon->names, TRUE);
    g_hash_table_destroy(lexicon->items);
    g_array_free(lexicon->wider, TRUE);
    g_hash_table_destroy(lexicon->questions);
    g_ptr_array_free(lexicon->units, TRUE);
    g_ptr_array_free(lexicon->blocks, TRUE);
    mete_memo_clear(&lexicon->memo);
    mete_shared_clear(&lexicon->shared);
    g_free(lexicon);
}

mete_entry *mete_lexicon_enter(mete_lexicon *lexicon, const char *text)
{
    uint32_t node = mete_trie_enter(&lexicon->trie, text);

    if (lexicon->trie.count >= lexicon->entry_room) {
        uint32_t room = lexicon->trie.count * 2 + 1024;
        lexicon->entries = g_renew(mete_entry, lexicon->entries, room);
        memset(lexicon->entries + lexicon->entry_room, 0,
               (room - lexicon->entry_room) * sizeof(mete_entry));
        lexicon->entry_room = room;
    }
    return &lexicon->entries[node];
}

static int number_item(mete_lexicon *lexicon, const char *item)
{
    int number = mete_lexicon_item(lexicon, item);

    if (number == 0 && item != NULL) {
        number = (int)g_hash_table_size(lexicon->items) + 1;
        g_hash_table_insert(lexicon->items,
                            mete_arena_strdup(lexicon->arena, item),
                            GINT_TO_POINTER(number));
    }
    return number;
}

int mete_lexicon_item(const mete_lexicon *lexicon, const char *item)
{
    return item == NULL || g_hash_table_size(lexicon->items) == 0
             ? 0
             : GPOINTER_TO_INT(g_hash_table_lookup(lexicon->items, item));
}

/* A name that is entered before its meaning is known. */
static bool is_pending(const mete_meaning *meaning)
{
    return meaning->fact == NULL && meaning->define == NULL
        && meaning->from == NULL;
}

static bool is_same(const mete_meaning *a, const mete_meaning *b)
{
    return a->fact == b->fact && a->opposite == b->opposite
        && a->define == b->define && a->from == b->from && a->to == b->to;
}

/* How deep and how large a tree is.  A compiled tree is within the limits,
 * which bounds the walk; another one counts as too large. */
static void measure(const mete_expression *node, int depth, int *deepest,
                    int *size)
{
    if (node == NULL || *size > METE_PHRASE_SIZE || depth > METE_PHRASE_DEPTH) {
        return;
    }
    ++*size;
    *deepest = MAX(*deepest, depth);
    for (size_t i = 0; i < node->child_count; i++) {
        measure(node->children[i], depth + 1, deepest, size);
    }
}

static void set_meaning(mete_name *name, const mete_meaning *meaning)
{
    name->meaning = *meaning;
    name->question = meaning->fact != NULL && meaning->fact->question;
    name->depth = 0;
    name->size = 0;
    measure(meaning->define, 1, &name->depth, &name->size);
    measure(meaning->from, 1, &name->depth, &name->size);
    measure(meaning->to, 1, &name->depth, &name->size);
}

static mete_name *new_name(mete_lexicon *lexicon, const char *text, int item,
                           const mete_meaning *meaning)
{
    mete_name *name = mete_arena_alloc(lexicon->arena, sizeof *name);

    name->text = mete_arena_strdup(lexicon->arena, text);
    name->item = item;
    set_meaning(name, meaning);
    g_ptr_array_add(lexicon->names, name);
    return name;
}

static bool add_folded(mete_lexicon *lexicon, int item, const char *text,
                       const mete_meaning *meaning)
{
    mete_entry *entry = mete_lexicon_enter(lexicon, text);

    for (mete_name *name = entry->name; name != NULL; name = name->other) {
        if (name->item != item) {
            continue;
        }
        if (is_pending(&name->meaning)) {
            set_meaning(name, meaning);
            return true;
        }
        return is_same(&name->meaning, meaning);
    }
    mete_name *name = new_name(lexicon, text, item, meaning);
    name->other = entry->name;
    entry->name = name;
    return true;
}

bool mete_lexicon_add_name(mete_lexicon *lexicon, const char *item,
                           const char *name, const mete_meaning *meaning)
{
    char *text = mete_text_fold(name);
    bool added = text[0] != '\0'
              && add_folded(lexicon, number_item(lexicon, item), text, meaning);

    g_free(text);
    if (meaning->fact == NULL || !meaning->fact->question) {
        mete_memo_forget(&lexicon->memo);
    }
    return added;
}

void mete_lexicon_nest(mete_lexicon *lexicon, const char *scope,
                       const char *item)
{
    int number = number_item(lexicon, scope);
    int wider = number_item(lexicon, item);

    if ((guint)number >= lexicon->wider->len) {
        g_array_set_size(lexicon->wider, (guint)number + 1);
    }
    g_array_index(lexicon->wider, int, number) = wider;
    mete_memo_forget(&lexicon->memo);
}

static int wider_of(const mete_lexicon *lexicon, int item)
{
    return (guint)item < lexicon->wider->len
             ? g_array_index(lexicon->wider, int, item)
             : 0;
}

/* The name that the item sees: its own hides the wider one. */
static const mete_name *visible(const mete_lexicon *lexicon,
                                const mete_name *name, int item)
{
    const mete_name *wider = NULL;
    int around = name != NULL ? wider_of(lexicon, item) : 0;

    for (; name != NULL; name = name->other) {
        if (name->item == item) {
            return name;
        }
        if (name->item == around || (name->item == 0 && wider == NULL)) {
            wider = name;
        }
    }
    return wider;
}

static bool is_ascii_word(uint32_t character)
{
    return (character >= '0' && character <= '9') || character == '_'
        || ((character | 0x20) >= 'a' && (character | 0x20) <= 'z');
}

/* `or` is no word in `order`. */
static bool ends_here(uint32_t character, const char *next)
{
    return !is_ascii_word(character) || !is_ascii_word((unsigned char)*next);
}

void mete_lexicon_match(const mete_lexicon *lexicon, int item, const char *text,
                        mete_match *match)
{
    const char *at = text;
    uint32_t node = 0;
    size_t bytes;

    memset(match, 0, sizeof *match);
    while (*at != '\0') {
        uint32_t character = mete_utf8_next(at, &bytes);
        const mete_step *step = mete_trie_step(&lexicon->trie, node, character);
        if (step == NULL) {
            return;
        }
        at += bytes;
        node = step->node;
        if (!step->ends || !ends_here(character, at)) {
            continue;
        }
        const mete_entry *entry = &lexicon->entries[node];
        if (entry->word != NULL) {
            match->word = entry->word;
            match->word_bytes = (size_t)(at - text);
        }
        const mete_name *name = visible(lexicon, entry->name, item);
        if (name != NULL && !name->question) {
            match->name = name;
            match->name_bytes = (size_t)(at - text);
        }
    }
}

const mete_unit_word *mete_lexicon_match_unit(const mete_lexicon *lexicon,
                                              const char *text, size_t *bytes)
{
    const mete_unit_word *unit = NULL;
    const char *at = text;
    uint32_t node = 0;
    size_t length;

    *bytes = 0;
    while (*at != '\0') {
        uint32_t character = mete_utf8_next(at, &length);
        const mete_step *step = mete_trie_step(&lexicon->trie, node, character);
        if (step == NULL) {
            break;
        }
        at += length;
        node = step->node;
        if (step->ends && lexicon->entries[node].unit != NULL
            && ends_here(character, at)) {
            unit = lexicon->entries[node].unit;
            *bytes = (size_t)(at - text);
        }
    }
    return unit;
}

const mete_name *mete_lexicon_name(const mete_lexicon *lexicon, int item,
                                   const char *text, size_t length)
{
    uint32_t node = mete_trie_find(&lexicon->trie, text, length);

    return node == 0 ? NULL : visible(lexicon, lexicon->entries[node].name, item);
}

const mete_meaning *mete_lexicon_find(const mete_lexicon *lexicon,
                                      const char *item, const char *name)
{
    char *text = mete_text_fold(name);
    const mete_name *found = mete_lexicon_name(
        lexicon, mete_lexicon_item(lexicon, item), text, strlen(text));

    if (found == NULL) {
        found = g_hash_table_lookup(lexicon->questions, text);
    }
    g_free(text);
    return found == NULL || is_pending(&found->meaning) ? NULL
                                                        : &found->meaning;
}

const mete_name *mete_lexicon_add_question(mete_lexicon *lexicon,
                                           const char *words,
                                           const mete_fact *fact)
{
    mete_meaning meaning = {.fact = fact, .label = fact->label};
    mete_name *name = mete_arena_alloc(lexicon->arena, sizeof *name);

    name->text = mete_arena_strdup(lexicon->arena, words);
    set_meaning(name, &meaning);
    g_hash_table_insert(lexicon->questions, (char *)name->text, name);
    return name;
}

const char *mete_lexicon_nearest_name(const mete_lexicon *lexicon, int item,
                                      const char *wrong)
{
    const char **names = g_new(const char *, lexicon->names->len + 1);
    size_t count = 0;
    const char *nearest;

    for (guint i = 0; i < lexicon->names->len; i++) {
        const mete_name *name = g_ptr_array_index(lexicon->names, i);
        if (name->item == 0 || name->item == item
            || name->item == wider_of(lexicon, item)) {
            names[count++] = name->text;
        }
    }
    nearest = mete_text_nearest(wrong, names, count);
    g_free(names);
    return nearest;
}
