/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Defines: names for conditions, amounts and periods.
 *
 * One may stand on another that is declared later.  All names are entered
 * first, without a meaning; then whatever compiles gets its meaning, again
 * and again, until nothing new does.  What is left is wrong or a circle.
 */
#include "load/build.h"

#include <string.h>

typedef struct {
    const mete_declaration *at;
    const char *item;              /* NULL: the whole rulebook */
    const mete_document *document; /* whose bounds govern, or NULL */
    const char *label;
    bool done;   /* has its meaning */
    bool broken; /* will never have one; it has been said why */
    bool said;   /* of a circle that has been reported */
} defining;

static void add(GArray *list, const mete_declaration *at, const char *item,
                const mete_document *document)
{
    defining definition = {.at = at,
                           .item = item,
                           .document = document,
                           .label = mete_declaration_item(at, 0)};

    if (definition.label != NULL) {
        g_array_append_val(list, definition);
    }
}

/* A rulebook may say anew what a define of one that it extends means. */
static bool replaces(const defining *later, const defining *earlier)
{
    return later->item == NULL && earlier->item == NULL
        && strcmp(later->label, earlier->label) == 0
        && later->at->source->depth > earlier->at->source->depth;
}

static void drop_replaced(GArray *list)
{
    for (guint i = 0; i < list->len;) {
        const defining *earlier = &g_array_index(list, defining, i);
        bool dropped = false;

        for (guint j = 0; j < list->len && !dropped; j++) {
            dropped = replaces(&g_array_index(list, defining, j), earlier);
        }
        if (dropped) {
            g_array_remove_index(list, i);
        } else {
            i++;
        }
    }
}

/* The defines among the items of a table: of an item's facts, of the item
 * itself, of its document. */
static void add_items(GArray *list, const mete_declaration *table,
                      const char *item, const mete_document *document)
{
    for (size_t i = 0; table != NULL && i < table->count; i++) {
        if (table->items[i].type == METE_DECLARED_WORD
            && table->items[i].table->word->id == METE_KEYWORD_DEFINE) {
            add(list, table->items[i].table, item, document);
        }
    }
}

static const mete_document *document_of(const mete_build *build,
                                        const mete_declaration *item)
{
    const char *id = mete_declaration_text(item, METE_KEY_DOCUMENT);

    for (guint i = 0; id != NULL && i < build->documents->len; i++) {
        const mete_document *document = g_ptr_array_index(build->documents, i);

        if (strcmp(document->id, id) == 0) {
            return document;
        }
    }
    return NULL;
}

static bool is_defined(const GArray *list, guint from, const char *label)
{
    for (guint i = from; i < list->len; i++) {
        if (g_strcmp0(g_array_index(list, defining, i).label, label) == 0) {
            return true;
        }
    }
    return false;
}

/* What the document says holds for its items, unless one says otherwise. */
static void add_inherited(const mete_build *build, GArray *list,
                          const mete_document *document, const char *item,
                          guint from)
{
    const mete_declaration *word =
        g_ptr_array_index(build->wordings, (guint)document->index);

    for (size_t i = 0; i < word->count; i++) {
        const mete_declaration *at = word->items[i].table;

        if (word->items[i].type == METE_DECLARED_WORD
            && !is_defined(list, from, mete_declaration_item(at, 0))) {
            add(list, at, item, document);
        }
    }
}

/* The names of one reading of the item. */
static void add_reading(mete_build *build, GArray *list,
                        const mete_declaration *item,
                        const mete_document *document)
{
    const mete_declaration *facts =
        mete_declaration_table(item, METE_KEY_FACTS);
    const char *scope = mete_build_reading_scope(build, item->name, document);
    guint from = list->len;

    add_items(list, facts, scope, document);
    for (size_t i = 0; facts != NULL && i < facts->field_count; i++) {
        mete_declared_field *field = &facts->fields[i];

        if (field->value.type == METE_DECLARED_WORD
            && field->value.table->word->id == METE_KEYWORD_DEFINE) {
            field->value.table->name = field->name;
            add(list, field->value.table, scope, document);
        }
    }
    add_items(list, item, scope, document);
    if (document != NULL) {
        add_inherited(build, list, document, scope, from);
    }
}

static void add_local(mete_build *build, GArray *list,
                      const mete_declaration *item)
{
    const mete_document *document = document_of(build, item);

    for (size_t i = 0; document != NULL && i < document->versions->count; i++) {
        add_reading(build, list, item, document->versions->list[i]);
    }
    if (document == NULL) {
        add_reading(build, list, item, NULL);
    }
}

static GArray *list_all(mete_build *build)
{
    GArray *list = g_array_new(FALSE, FALSE, sizeof(defining));

    for (size_t i = 0; i < build->declared_count; i++) {
        const mete_declaration *at = build->declared[i];

        if (at->word->id == METE_KEYWORD_DEFINE) {
            add(list, at, NULL, NULL);
        } else if (at->word->id == METE_KEYWORD_ITEM) {
            add_local(build, list, at);
        }
    }
    for (guint i = 0; i < build->documents->len; i++) {
        const mete_document *document = g_ptr_array_index(build->documents, i);

        add_items(list, g_ptr_array_index(build->wordings, i),
                  mete_build_document_scope(build, document), document);
    }
    drop_replaced(list);
    return list;
}

/* Enters one name; with a fault if somebody else has it. */
static bool enter(mete_build *build, const defining *definition,
                  const char *name, const mete_meaning *meaning)
{
    bool entered =
        mete_lexicon_add_name(build->lexicon, definition->item, name, meaning);

    if (!entered) {
        mete_build_fault(build, definition->at, METE_KEY_NONE, "duplicate_name",
                         "换一个名称，或者删去一处", "名称“%.120s”声明了两次",
                         name);
    }
    return entered;
}

/* A name beside the label; NULL: none. */
static void enter_other(mete_build *build, const defining *definition,
                        const char *name, const mete_meaning *meaning)
{
    if (name != NULL && strcmp(name, definition->label) != 0) {
        enter(build, definition, name, meaning);
    }
}

/* The opposite of a condition is its negation; nothing else has one. */
static void enter_negation(mete_build *build, const defining *definition,
                           const char *opposite, const mete_meaning *meaning)
{
    mete_meaning negated = *meaning;

    if (opposite == NULL) {
        return;
    }
    if (meaning->define != NULL
        && meaning->define->type == METE_TYPE_CONDITION) {
        negated.define = mete_build_not(build, meaning->define);
    } else if (meaning->define != NULL || meaning->from != NULL) {
        mete_build_fault(build, definition->at, METE_KEY_OPPOSITE,
                         "wrong_value", NULL, "“%s”不是条件，没有反面",
                         definition->label);
        return;
    }
    enter(build, definition, opposite, &negated);
}

static void enter_opposite(mete_build *build, const defining *definition,
                           const mete_meaning *meaning)
{
    enter_negation(build, definition,
                   mete_declaration_text(definition->at, METE_KEY_OPPOSITE),
                   meaning);
}

/* What an item or document says of an open norm holds for all its names. */
static void enter_judgement(mete_build *build, const defining *definition,
                            const mete_meaning *meaning)
{
    const mete_fact *fact =
        definition->item == NULL
            ? NULL
            : mete_build_find_fact(build, NULL, definition->label);

    if (fact == NULL
        || (fact->kind != METE_FACT_JUDGEMENT
            && fact->kind != METE_FACT_FLAG)) {
        return;
    }
    enter_other(build, definition, fact->label, meaning);
    enter_other(build, definition, fact->name, meaning);
    for (size_t i = 0; i < fact->alias_count; i++) {
        enter_other(build, definition, fact->aliases[i], meaning);
    }
    if (mete_declaration_text(definition->at, METE_KEY_OPPOSITE) == NULL) {
        enter_negation(build, definition, fact->opposite, meaning);
    }
}

static void enter_all(mete_build *build, const defining *definition,
                      const mete_meaning *meaning)
{
    const mete_declaration *aliases =
        mete_declaration_table(definition->at, METE_KEY_ALIASES);

    if (!enter(build, definition, definition->label, meaning)) {
        return;
    }
    enter_judgement(build, definition, meaning);
    enter_other(build, definition, definition->at->name, meaning);
    for (size_t i = 0; aliases != NULL && i < aliases->count; i++) {
        if (mete_declaration_item(aliases, i) != NULL) {
            enter(build, definition, mete_declaration_item(aliases, i),
                  meaning);
        }
    }
    enter_opposite(build, definition, meaning);
}

static bool compile(mete_build *build, const defining *definition, bool silent,
                    mete_meaning *meaning)
{
    const mete_build_scope scope = {definition->item, definition->document,
                                    false, 0};
    const mete_declared *value = &definition->at->items[1];
    mete_phrase phrase = {NULL, NULL, {NULL, 0, 0}};

    if (value->type == METE_DECLARED_TEXT) {
        return mete_build_define(build, &scope, definition->at, value->text,
                                 silent, meaning);
    }
    if (!mete_build_condition_of(build, &scope, definition->at, value,
                                 &phrase)) {
        return false;
    }
    meaning->define = phrase.root;
    return true;
}

static bool try_one(mete_build *build, defining *definition)
{
    mete_meaning meaning = {.label = definition->label};

    if (definition->done || definition->at->count < 2) {
        return false;
    }
    /* any { … } reports as it goes: it waits for all the others. */
    if (definition->at->items[1].type != METE_DECLARED_TEXT
        || !compile(build, definition, true, &meaning)) {
        return false;
    }
    meaning.label = definition->label;
    definition->done = true;
    enter_all(build, definition, &meaning);
    return true;
}

static void finish_one(mete_build *build, defining *definition)
{
    mete_meaning meaning = {.label = definition->label};

    if (definition->at->count < 2
        || !compile(build, definition, false, &meaning)) {
        definition->broken = true;
        return;
    }
    meaning.label = definition->label;
    definition->done = true;
    enter_all(build, definition, &meaning);
}

/* The label stands in the text of the define, or in one of its lines. */
static bool mentions(const mete_declaration *at, size_t from, const char *label)
{
    for (size_t i = from; i < at->count; i++) {
        const mete_declared *value = &at->items[i];

        if (value->type == METE_DECLARED_FUNCTION
            && mete_build_function_mentions(value->function, label)) {
            return true;
        }
        if (value->type == METE_DECLARED_TEXT
                ? strstr(value->text, label) != NULL
                : value->type == METE_DECLARED_WORD
                      && mentions(value->table, 0, label)) {
            return true;
        }
    }
    return false;
}

typedef enum { NEEDS_NONE, NEEDS_OPEN, NEEDS_BROKEN } needed;

static needed need_of(const GArray *list, const defining *definition)
{
    needed found = NEEDS_NONE;

    for (guint i = 0; i < list->len; i++) {
        const defining *other = &g_array_index(list, defining, i);

        if (!other->done
            && (other->item == NULL
                || g_strcmp0(other->item, definition->item) == 0)
            && mentions(definition->at, 1, other->label)) {
            if (other->broken) {
                return NEEDS_BROKEN;
            }
            found = NEEDS_OPEN;
        }
    }
    return found;
}

/* What did not compile, for its own reasons or because of another one. */
static bool settle_one(mete_build *build, const GArray *list,
                       defining *definition)
{
    needed need = need_of(list, definition);

    if (definition->done || definition->broken || need == NEEDS_OPEN) {
        return false;
    }
    if (need == NEEDS_BROKEN) {
        definition->broken = true;
    } else {
        finish_one(build, definition);
    }
    return true;
}

static defining *next_open(const GArray *list, const defining *definition)
{
    for (guint i = 0; i < list->len; i++) {
        defining *other = &g_array_index(list, defining, i);

        if (!other->done && mentions(definition->at, 1, other->label)) {
            return other;
        }
    }
    return NULL;
}

/* Whatever is left leads into a circle, which is said once, at its first. */
static void report_circle(mete_build *build, const GArray *list, defining *from)
{
    GString *path;
    defining *first = from;

    while (first != NULL && !first->broken) {
        first->broken = true;
        first = next_open(list, first);
    }
    if (first == NULL || first->said) {
        return;
    }
    path = g_string_new(NULL);
    g_string_append_printf(path, "“%s”", first->label);
    for (defining *at = first; !at->said;) {
        at->said = true;
        at = next_open(list, at);
        g_string_append_printf(path, "→“%s”", at->label);
    }
    mete_build_fault(build, first->at, METE_KEY_NONE, "cycle",
                     "含义里不能又用到它自己", "含义绕成了一圈：%s", path->str);
    g_string_free(path, TRUE);
    for (; !from->said; from = next_open(list, from)) {
        from->said = true; /* leads into it */
    }
}

static void finish(mete_build *build, GArray *list)
{
    bool progress = true;

    while (progress) {
        progress = false;
        for (guint i = 0; i < list->len; i++) {
            progress =
                settle_one(build, list, &g_array_index(list, defining, i))
                || progress;
        }
    }
    for (guint i = 0; i < list->len; i++) {
        defining *left = &g_array_index(list, defining, i);

        if (!left->done && !left->broken) {
            report_circle(build, list, left);
        }
    }
}

static void define_all(mete_build *build)
{
    GArray *list = list_all(build);
    bool progress = true;

    for (guint i = 0; i < list->len; i++) {
        const defining *each = &g_array_index(list, defining, i);
        mete_meaning nothing = {.label = each->label};

        enter_all(build, each, &nothing);
    }
    while (progress) {
        progress = false;
        for (guint i = 0; i < list->len; i++) {
            progress =
                try_one(build, &g_array_index(list, defining, i)) || progress;
        }
    }
    finish(build, list);
    g_array_free(list, TRUE);
}

/* A define that is read under several versions is wrong once. */
void mete_build_defines(mete_build *build)
{
    mete_faults *faults = build->faults;
    mete_faults *found = mete_faults_new();

    build->faults = found;
    define_all(build);
    build->faults = faults;
    mete_build_add_faults(build, found, NULL);
    mete_faults_free(found);
}
