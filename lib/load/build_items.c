/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Items and their parts.
 */
#include "load/build.h"

#include "base/message.h"

#include <string.h>

/* Digits after the point that the ends of a clause may have. */
static int digits_of(const mete_part *part)
{
    int digits = 0;

    for (size_t i = 0; i < part->entry_count; i++) {
        const mete_entry *entry = &part->entries[i];

        if (!entry->has_range) {
            continue;
        }
        if (entry->range.from != NULL) {
            digits = MAX(digits, entry->range.from->digits);
        }
        if (entry->range.to != NULL) {
            digits = MAX(digits, entry->range.to->digits);
        }
        if (entry->cap.root != NULL) {
            digits = MAX(digits, entry->cap.root->digits);
        }
    }
    return digits;
}

static mete_tie resolve_tie(const mete_table *table,
                            const mete_document *document)
{
    if (table != NULL && table->tie != METE_TIE_UNSET) {
        return table->tie;
    }
    return document != NULL ? document->tie : METE_TIE_ERROR;
}

/* 单位 is unit, 个人 is person; any other text is a label. */
static const char *read_on(const mete_declaration *at)
{
    const char *text = mete_declaration_text(at, METE_KEY_ON);
    int n;

    return text != NULL && mete_word_set_read(METE_SET_ON, text, &n)
             ? mete_word_set(METE_SET_ON)[n].word
             : text;
}

/* A statute's own clause is read with both bounds closed; its table as the
 * document says. */
static void build_part(mete_build *build, const mete_item *item,
                       const mete_declaration *at, mete_part *part)
{
    const char *names =
        mete_build_reading_scope(build, item->id, item->document);
    mete_build_scope law = {names, NULL, false, 0};
    mete_build_scope grading = {names, item->document, true, 0};
    const mete_declaration *clause =
        mete_declaration_table(at, METE_KEY_STATUTE);

    part->on = read_on(at);
    mete_build_condition(build, &law, at, METE_KEY_WHEN, &part->when);
    mete_build_condition(build, &law, at, METE_KEY_AFTER, &part->after);
    if (clause == NULL && mete_declaration_get(at, METE_KEY_STATUTE) == NULL) {
        mete_build_fault(build, at, METE_KEY_NONE, "missing_field", NULL,
                         "%s 缺少字段“statute”：法律规定的处罚",
                         at->word->text);
    }
    mete_build_clause(build, &law, clause, part);
    mete_build_per(build, &law, at, part);
    grading.term_digits = digits_of(part);
    part->table = mete_build_table(build, &grading, at);
    if (part->table != NULL && clause != NULL) {
        mete_build_check_table(build, part, part->table);
    } else if (part->table == NULL && item->document != NULL
               && item->document->table != NULL) {
        part->table = item->document->table;
        mete_build_check_inherited(build, part, part->table);
    }
    part->tie = resolve_tie(part->table, item->document);
}

/* A field of the one part that an item without `parts` is. */
static void check_no_part_fields(mete_build *build, const mete_declaration *at)
{
    static const mete_key keys[] = {
        METE_KEY_STATUTE, METE_KEY_TIERS, METE_KEY_FACTORS, METE_KEY_GRID,
        METE_KEY_ON,      METE_KEY_WHEN,  METE_KEY_TIE,  METE_KEY_AFTER,
        METE_KEY_PER,
    };

    for (size_t i = 0; i < G_N_ELEMENTS(keys); i++) {
        if (mete_declaration_get(at, keys[i]) != NULL) {
            mete_build_fault(build, at, keys[i], "wrong_value", NULL,
                             "写了 parts，“%s”就要写在各个 part 里",
                             mete_key_name(keys[i]));
        }
    }
}

static void check_stages(mete_build *build, const mete_declaration *parts,
                         const mete_item *item)
{
    size_t number = 0;

    for (size_t i = 0; i < parts->count; i++) {
        if (parts->items[i].type == METE_DECLARED_WORD) {
            mete_build_check_stage(build, parts->items[i].table, item,
                                   &item->parts[number++]);
        }
    }
}

static void build_parts(mete_build *build, const mete_declaration *at,
                        mete_item *item)
{
    const mete_declaration *parts = mete_declaration_table(at, METE_KEY_PARTS);
    size_t count = parts != NULL ? parts->count : 1;

    item->parts = mete_build_array(build, count, sizeof *item->parts);
    if (parts == NULL) {
        if (mete_declaration_get(at, METE_KEY_PARTS) == NULL) {
            build_part(build, item, at, &item->parts[0]);
        }
        item->part_count = 1;
        mete_build_check_stage(build, at, item, &item->parts[0]);
        return;
    }
    check_no_part_fields(build, at);
    for (size_t i = 0; i < count; i++) {
        if (parts->items[i].type == METE_DECLARED_WORD) {
            mete_part *part = &item->parts[item->part_count];

            part->index = (int)item->part_count++;
            build_part(build, item, parts->items[i].table, part);
        }
    }
    check_stages(build, parts, item);
}

static void check_versions(mete_build *build, const mete_declaration *at,
                           GHashTable *seen, mete_item *item)
{
    GSList *versions = g_hash_table_lookup(seen, item->id);

    for (GSList *v = versions; v != NULL; v = v->next) {
        const mete_item *other = v->data;

        if (mete_build_intervals_overlap(&other->effective, &item->effective)) {
            char *hint = g_strdup_printf(_("另一处在 %s 第%d行"),
                                         other->place.file, other->place.line);

            mete_build_fault(build, at, METE_KEY_NONE, "duplicate", hint,
                             "item \"%s\" 声明了两次，施行时间重叠", item->id);
            g_free(hint);
            break;
        }
    }
    g_hash_table_insert(seen, (void *)item->id,
                        g_slist_prepend(versions, item));
}

static void check_id(mete_build *build, const mete_declaration *at)
{
    if (strpbrk(at->name, " \t\r\n*;\"'") != NULL) {
        mete_build_fault(build, at, METE_KEY_NONE, "wrong_name", "去掉它们",
                         "item 的编号“%.80s”里有空格、引号、分号或 *",
                         at->name);
    }
}

static mete_item *read_item(mete_build *build, const mete_declaration *at,
                            const mete_document *document)
{
    mete_item *item = mete_arena_alloc(build->arena, sizeof *item);

    check_id(build, at);
    item->depth = at->source->depth;
    item->id = at->name;
    item->title = mete_declaration_text(at, METE_KEY_TITLE);
    item->department = mete_declaration_text(at, METE_KEY_DEPARTMENT);
    if (item->department == NULL) {
        item->department = "";
    }
    item->code = mete_declaration_text(at, METE_KEY_CODE);
    item->note = mete_declaration_text(at, METE_KEY_NOTE);
    item->source = mete_declaration_text(at, METE_KEY_SOURCE);
    item->violates = mete_build_citations(build, at, METE_KEY_VIOLATES);
    item->punishes = mete_build_citations(build, at, METE_KEY_PUNISHES);
    item->effective = mete_build_interval(build, at, METE_KEY_EFFECTIVE);
    item->strict_liability =
        mete_declaration_flag(at, METE_KEY_STRICT_LIABILITY, false);
    item->place = mete_declaration_place(at);
    item->document = document;
    build_parts(build, at, item);
    return item;
}

static mete_item *build_item(mete_build *build, const mete_declaration *at)
{
    const char *id = mete_declaration_text(at, METE_KEY_DOCUMENT);
    const mete_document *document =
        id != NULL ? mete_build_find_document(build, at,
                                              METE_KEY_DOCUMENT, id) : NULL;

    return document == NULL || document->versions->count == 1
             ? read_item(build, at, document)
             : mete_build_readings(build, at, document, read_item);
}

static void free_versions(gpointer key, gpointer value, gpointer data)
{
    (void)key;
    (void)data;
    g_slist_free(value);
}

void mete_build_items(mete_build *build)
{
    GHashTable *seen = g_hash_table_new(g_str_hash, g_str_equal);
    const mete_declaration *at;
    size_t next = 0;

    while ((at = mete_build_next(build, METE_KEYWORD_ITEM, &next)) != NULL) {
        mete_item *item = build_item(build, at);

        check_versions(build, at, seen, item);
        g_ptr_array_add(build->items, item);
    }
    g_hash_table_foreach(seen, free_versions, NULL);
    g_hash_table_destroy(seen);
}
