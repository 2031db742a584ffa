/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The case document (FINDING.md §1): item, place, facts, wants.
 *
 * Sizes are bounded before parsing, because the parser's memory is not ours
 * to check.  Everything that is wrong is said in one run.
 */
#include "load/load.h"

#include "base/message.h"
#include "base/text.h"
#include "load/case_items.h"
#include "load/deviation_json.h"
#include "load/fact_json.h"
#include "load/json_text.h"
#include "load/value.h"

#include <glib.h>
#include <string.h>

/* A document while it is read. */
typedef struct {
    const char *json;
    size_t length;
    mete_reader reader; /* about the members of the document */
    mete_json_cursor root;
    json_t *facts; /* borrowed; NULL: none */
    size_t facts_member;
    json_t *items; /* likewise */
    size_t items_member;
    bool item_written;
    bool want_written;
    uint32_t want;
} document;

static const char *const keys[] = {"item",  "items", "jurisdiction",
                                   "facts", "want",  "decision"};

void mete_reader_unknown_key(mete_reader *reader, const char *key,
                             const char *const *known, size_t count)
{
    char *quoted = mete_value_clip(key);
    const char *meant = mete_text_nearest(quoted, known, count);
    char *hint =
        meant != NULL ? g_strdup_printf(_("是不是“%s”？"), meant) : NULL;

    mete_reader_fault(reader, "unknown_key", hint, "不认识的键“%s”", quoted);
    g_free(hint);
    g_free(quoted);
}

static void read_item(document *doc, const json_t *value)
{
    mete_reader *reader = &doc->reader;

    doc->item_written = true;
    if (!json_is_string(value)) {
        mete_reader_fault(reader, "wrong_kind", NULL,
                          "item应是带引号的事项编号");
    } else if (!mete_case_put_item(reader->the_case,
                                   json_string_value(value))) {
        mete_reader_locate(reader);
        mete_load_item(reader->the_case, json_string_value(value),
                       &reader->place, reader->faults);
    }
}

static void read_jurisdiction(mete_reader *reader, const json_t *value)
{
    if (!json_is_string(value)
        || !mete_case_put_jurisdiction(reader->the_case,
                                       json_string_value(value))) {
        mete_reader_fault(reader, "bad_jurisdiction", NULL,
                          "jurisdiction应是带引号的六位行政区划代码，"
                          "如\"360302\"");
    }
}

static uint32_t want_of(mete_reader *reader, const json_t *value)
{
    static const char *const names[] = {"missing", "what_if", "trace"};
    static const uint32_t bits[] = {METE_WANT_MISSING, METE_WANT_WHAT_IF,
                                    METE_WANT_TRACE};
    const char *text = json_string_value(value);

    for (size_t i = 0; text != NULL && i < G_N_ELEMENTS(names); i++) {
        if (strcmp(names[i], text) == 0) {
            return bits[i];
        }
    }
    mete_reader_fault(reader, "unknown_want", NULL,
                      "want里只能写\"missing\"、\"what_if\"、\"trace\"");
    return 0;
}

static void read_want(document *doc, const json_t *value)
{
    doc->want_written = true;
    if (!json_is_array(value)) {
        mete_reader_fault(&doc->reader, "wrong_kind", NULL,
                          "want应是数组，如[\"missing\"]");
        return;
    }
    for (size_t i = 0; i < json_array_size(value); i++) {
        doc->want |= want_of(&doc->reader, json_array_get(value, i));
    }
}

static void read_facts_member(document *doc, json_t *value)
{
    if (json_is_object(value)) {
        doc->facts = value;
        doc->facts_member = doc->reader.member;
    } else {
        mete_reader_fault(&doc->reader, "wrong_kind", NULL,
                          "facts应是对象，如{\"货值金额\": \"1.5万元\"}");
    }
}

static void read_member(document *doc, const char *key, json_t *value)
{
    if (strcmp(key, "item") == 0) {
        read_item(doc, value);
    } else if (strcmp(key, "facts") == 0) {
        read_facts_member(doc, value);
    } else if (strcmp(key, "jurisdiction") == 0) {
        read_jurisdiction(&doc->reader, value);
    } else if (strcmp(key, "want") == 0) {
        read_want(doc, value);
    } else if (strcmp(key, "items") == 0) {
        doc->items = value;
        doc->items_member = doc->reader.member;
    } else if (strcmp(key, "decision") == 0) {
        mete_deviation_from_json(&doc->reader, value);
    } else {
        mete_reader_unknown_key(&doc->reader, key, keys, G_N_ELEMENTS(keys));
    }
}

/* Says which key before this one named the same fact. */
static void fault_duplicate(mete_reader *reader, json_t *facts,
                            const mete_fact *fact)
{
    const mete_rulebook *rulebook = reader->the_case->rulebook;
    const mete_item *item = reader->the_case->item;
    const char *key;
    json_t *value;

    reader->searches--;
    json_object_foreach(facts, key, value)
    {
        char *name = mete_reader_plain_name(key);
        bool opposite;
        bool same =
            reader->searches < 0
            || mete_rulebook_find_fact(rulebook, item != NULL ? item->id : NULL,
                                       name, &opposite)
                   == fact;

        g_free(name);
        if (same) {
            break;
        }
    }
    mete_reader_fault(reader, "duplicate_fact", "只留一处",
                      "与“%s”说的是同一项事实",
                      reader->searches < 0 ? fact->label : key);
}

/* Puts what one member says; `seen` has a bit for each fact. */
static void read_fact(mete_reader *reader, json_t *facts, const char *key,
                      json_t *json, uint8_t *seen)
{
    mete_statement statement = {0};
    bool opposite = false;
    size_t byte;
    unsigned bit;

    statement.fact = mete_reader_find(reader, key, &opposite);
    if (statement.fact == NULL) {
        return;
    }
    byte = (size_t)statement.fact->index / 8;
    bit = 1U << ((unsigned)statement.fact->index % 8);
    if ((seen[byte] & bit) != 0) {
        fault_duplicate(reader, facts, statement.fact);
        return;
    }
    seen[byte] = (uint8_t)(seen[byte] | bit);
    if (mete_statement_from_json(reader, json, opposite, &statement)) {
        mete_statement_apply(reader, &statement);
    }
    mete_statement_clear(&statement);
}

void mete_reader_facts(mete_reader *reader, json_t *facts)
{
    size_t bytes = reader->the_case->rulebook->fact_count / 8 + 1;
    uint8_t *seen = g_try_malloc0(bytes);
    const char *key;
    json_t *value;

    if (seen == NULL) {
        mete_reader_fault(reader, "no_memory", NULL, "内存不足");
        return;
    }
    json_object_foreach(facts, key, value)
    {
        reader->subject = key;
        read_fact(reader, facts, key, value, seen);
        reader->member++;
    }
    g_free(seen);
}

static void read_facts(document *doc)
{
    mete_reader reader = doc->reader;
    mete_json_cursor cursor = mete_json_cursor_open(doc->json, doc->length);

    mete_json_cursor_move(&cursor, doc->facts_member);
    cursor = mete_json_cursor_enter(&cursor);
    reader.cursor = &cursor;
    reader.member = 0;
    reader.prefix = "facts.";
    mete_reader_facts(&reader, doc->facts);
}

/* Several items in the place of one that was chosen before. */
static void read_items(document *doc)
{
    mete_reader *reader = &doc->reader;
    mete_json_cursor cursor = mete_json_cursor_open(doc->json, doc->length);
    mete_reader items = *reader;

    mete_json_cursor_move(&cursor, doc->items_member);
    items.cursor = &cursor;
    items.member = doc->items_member;
    if (doc->item_written) {
        mete_reader_fault(&items, "two_items", "一个事项写item，几个写items",
                          "item和items只能写一个");
        return;
    }
    if (reader->the_case->deviation != NULL) {
        mete_reader_fault(&items, "not_supported", "一个事项写一个案件",
                          "有几个事项的案件还不能写decision");
    }
    reader->the_case->item = NULL;
    reader->the_case->versions.count = 0;
    mete_reader_items(&items, doc->items);
}

static void read_document(document *doc, json_t *root)
{
    const char *key;
    json_t *value;

    json_object_foreach(root, key, value)
    {
        read_member(doc, key, value);
        doc->reader.member++;
    }
    if (doc->items != NULL) {
        read_items(doc);
    } else if (!doc->item_written && doc->reader.the_case->item == NULL) {
        mete_reader_fault(&doc->reader, "missing_item",
                          "写上\"item\": \"事项编号\"", "没有写事项item");
    }
    if (doc->facts != NULL) {
        read_facts(doc);
    }
}

bool mete_load_case(mete_case *the_case, const char *json, size_t length,
                    const char *name, mete_faults *faults)
{
    size_t before = mete_faults_errors(faults);
    mete_place place = {name, 0, 0};
    document doc = {.reader = mete_reader_of(the_case, faults, &place)};
    json_t *root;

    mete_json_strip_mark(&json, &length);
    root = mete_json_parse(json, length, name, faults);
    if (root != NULL) {
        doc.json = json;
        doc.length = length;
        doc.root = mete_json_cursor_open(json, length);
        doc.reader.cursor = &doc.root;
        read_document(&doc, root);
        json_decref(root);
    }
    if (mete_faults_errors(faults) > before) {
        mete_case_reset(the_case);
        return false;
    }
    if (doc.want_written) {
        the_case->want = doc.want;
    }
    return true;
}
