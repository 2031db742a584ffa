/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The order of building: names before phrases, facts before what reads them,
 * statutes and documents before what cites them.
 */
#include "load/build.h"

#include "base/message.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

void mete_build_fault(mete_build *build, const mete_declaration *at,
                      mete_key key, const char *code, const char *hint,
                      const char *format, ...)
{
    mete_place place = mete_declaration_key_place(at, key);
    va_list arguments;
    char *message;

    va_start(arguments, format);
    message = g_strdup_vprintf(_(format), arguments);
    va_end(arguments);
    mete_faults_add(build->faults, code, &place, hint, "%s", message);
    g_free(message);
}

const mete_declaration *mete_build_next(const mete_build *build,
                                        mete_keyword_id id, size_t *next)
{
    while (*next < build->declared_count) {
        const mete_declaration *declaration = build->declared[(*next)++];

        /* A script that stopped may have left a word without its table. */
        if (declaration->word->id == id && declaration->filled) {
            return declaration;
        }
    }
    return NULL;
}

void *mete_build_array(mete_build *build, size_t count, size_t size)
{
    return count == 0 ? NULL : mete_arena_alloc(build->arena, count * size);
}

void *mete_build_pointers(mete_build *build, const GPtrArray *list)
{
    return list->len == 0 ? NULL
                          : mete_arena_copy(build->arena, list->pdata,
                                            list->len * sizeof *list->pdata);
}

static gint compare_declarations(gconstpointer a, gconstpointer b)
{
    const mete_declaration *left = *(const mete_declaration *const *)a;
    const mete_declaration *right = *(const mete_declaration *const *)b;

    if (left->source->order != right->source->order) {
        return left->source->order < right->source->order ? -1 : 1;
    }
    return (left->line > right->line) - (left->line < right->line);
}

static void order_declarations(mete_build *build)
{
    GPtrArray *declared = build->stack->declared;

    /* Stable, says GLib: what stands in one line, or comes of a helper
     * function, stays as the script ran. */
    g_ptr_array_sort(declared, compare_declarations);
    build->declared = (mete_declaration **)declared->pdata;
    build->declared_count = declared->len;
}

static void begin(mete_build *build, mete_stack *stack, mete_rulebook *rulebook,
                  mete_faults *faults)
{
    memset(build, 0, sizeof *build);
    build->rulebook = rulebook;
    build->arena = rulebook->arena;
    build->stack = stack;
    build->faults = faults;
    build->trial = mete_faults_new();
    build->lexicon = mete_lexicon_new(rulebook->arena);
    build->facts = g_ptr_array_new();
    build->questions = g_ptr_array_new();
    build->statutes = g_ptr_array_new();
    build->documents = g_ptr_array_new();
    build->wordings = g_ptr_array_new();
    build->items = g_ptr_array_new();
    build->rules = g_ptr_array_new();
    build->fact_words = g_hash_table_new(NULL, NULL);
    build->citations = g_hash_table_new(g_str_hash, g_str_equal);
    build->located =
        g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    order_declarations(build);
}

static void end(mete_build *build)
{
    mete_faults_free(build->trial);
    mete_lexicon_free(build->lexicon);
    g_ptr_array_free(build->facts, TRUE);
    g_ptr_array_free(build->questions, TRUE);
    g_ptr_array_free(build->statutes, TRUE);
    g_ptr_array_free(build->documents, TRUE);
    g_ptr_array_free(build->wordings, TRUE);
    g_ptr_array_free(build->items, TRUE);
    g_ptr_array_free(build->rules, TRUE);
    g_hash_table_destroy(build->fact_words);
    g_hash_table_destroy(build->citations);
    g_hash_table_destroy(build->located);
}

/* The rulebook that is opened stands last, at the top. */
static void take_head(mete_build *build)
{
    mete_rulebook *rulebook = build->rulebook;
    const GPtrArray *layers = build->stack->layers;

    for (guint i = 0; i < layers->len; i++) {
        mete_layer *layer = g_ptr_array_index(layers, i);
        const mete_declared *dialect =
            mete_declaration_get(layer->word, METE_KEY_DIALECT);

        if (dialect != NULL && dialect->type == METE_DECLARED_INTEGER
            && dialect->integer != 1) {
            mete_build_fault(build, layer->word, METE_KEY_DIALECT,
                             "not_supported", "写 dialect = 1",
                             "dialect = %" PRId64 " 还不受支持",
                             dialect->integer);
        }
        rulebook->name = layer->name;
        rulebook->title = mete_declaration_text(layer->word, METE_KEY_TITLE);
        rulebook->jurisdiction = mete_build_jurisdiction(build, layer->word);
    }
    rulebook->fingerprint = mete_stack_fingerprint(build->stack);
}

/* A rulebook "…" anywhere but in its own rulebook.lua. */
static void check_strays(mete_build *build)
{
    const mete_declaration *word;
    size_t next = 0;

    while ((word = mete_build_next(build, METE_KEYWORD_RULEBOOK, &next))
           != NULL) {
        if (strcmp(word->source->below, "rulebook.lua") != 0) {
            mete_build_fault(build, word, METE_KEY_NONE, "duplicate", NULL,
                             "rulebook \"…\" 只写在 rulebook.lua 里");
        }
    }
}

static gint compare_questions(gconstpointer a, gconstpointer b)
{
    const mete_fact *left = *(const mete_fact *const *)a;
    const mete_fact *right = *(const mete_fact *const *)b;

    /* `index` holds the order of the source until all are known. */
    if (left->index != right->index) {
        return left->index < right->index ? -1 : 1;
    }
    if (left->place.line != right->place.line) {
        return left->place.line < right->place.line ? -1 : 1;
    }
    return (left->place.column > right->place.column)
         - (left->place.column < right->place.column);
}

static void take_facts(mete_build *build)
{
    g_ptr_array_sort(build->questions, compare_questions);
    for (guint i = 0; i < build->questions->len; i++) {
        g_ptr_array_add(build->facts, g_ptr_array_index(build->questions, i));
    }
    build->rulebook->fact_count = build->facts->len;
    for (int i = 0; i < METE_IMPOSED_COUNT; i++) {
        g_ptr_array_add(build->facts, build->imposed[i]);
    }
    for (guint i = 0; i < build->facts->len; i++) {
        mete_fact *fact = g_ptr_array_index(build->facts, i);

        fact->index = (int)i;
    }
    build->rulebook->facts = mete_build_pointers(build, build->facts);
    build->rulebook->slot_count = build->facts->len;
}

static gint compare_rules(gconstpointer a, gconstpointer b)
{
    const mete_rule *left = *(const mete_rule *const *)a;
    const mete_rule *right = *(const mete_rule *const *)b;

    /* `index` holds the order of the source until all are known. */
    if (left->index != right->index) {
        return left->index < right->index ? -1 : 1;
    }
    return (left->place.line > right->place.line)
         - (left->place.line < right->place.line);
}

static gint compare_items(gconstpointer a, gconstpointer b)
{
    const mete_item *left = *(const mete_item *const *)a;
    const mete_item *right = *(const mete_item *const *)b;
    int order = strcmp(left->id, right->id);

    return order != 0 ? order
                      : (left->effective.from > right->effective.from)
                            - (left->effective.from < right->effective.from);
}

static void take_lists(mete_build *build)
{
    mete_rulebook *rulebook = build->rulebook;

    g_ptr_array_sort(build->rules, compare_rules);
    for (guint i = 0; i < build->rules->len; i++) {
        mete_rule *rule = g_ptr_array_index(build->rules, i);

        rule->index = (int)i;
    }
    g_ptr_array_sort(build->items, compare_items);
    for (guint i = 0; i < build->items->len; i++) {
        mete_item *item = g_ptr_array_index(build->items, i);

        item->index = (int)i;
        for (size_t j = 0; j < item->reading_count; j++) {
            item->readings[j]->index = (int)i;
        }
    }
    rulebook->rules = mete_build_pointers(build, build->rules);
    rulebook->rule_count = build->rules->len;
    rulebook->items = mete_build_pointers(build, build->items);
    rulebook->item_count = build->items->len;
    rulebook->statutes = mete_build_pointers(build, build->statutes);
    rulebook->statute_count = build->statutes->len;
    rulebook->documents = mete_build_pointers(build, build->documents);
    rulebook->document_count = build->documents->len;
}

void mete_build_rulebook(mete_stack *stack, mete_rulebook *rulebook,
                         mete_faults *faults)
{
    mete_build build;

    begin(&build, stack, rulebook, faults);
    take_head(&build);
    check_strays(&build);
    mete_build_facts(&build);
    mete_build_imposed(&build);
    mete_build_documents(&build);
    mete_build_defines(&build);
    mete_build_fact_values(&build);
    mete_build_statutes(&build);
    mete_build_document_tables(&build);
    mete_build_items(&build);
    mete_build_refines(&build);
    mete_build_rules(&build);
    mete_build_general(&build);
    mete_build_attendants(&build);
    mete_build_lists(&build);
    mete_build_calendar(&build);
    mete_build_check_rules(&build);
    take_facts(&build);
    take_lists(&build);
    mete_rulebook_seal(rulebook);
    mete_build_tests(&build);
    end(&build);
}
