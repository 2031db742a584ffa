/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * `items` of a case document, entry by entry: whatever is wrong is said of
 * all of them in one run.
 */
#include "load/case_items.h"

#include "base/message.h"
#include "load/fact_json.h"
#include "load/load.h"
#include "load/value.h"
#include "model/case_items.h"

#include <glib.h>
#include <string.h>

/* One entry while it is read. */
typedef struct {
    mete_reader reader; /* about its members */
    mete_case *whole;   /* the case that it is added to */
    json_t *entry;
    const char *item; /* as written; NULL: not, or not a text */
    const char *act;
    bool refused; /* a fault about either was said */
} entry;

static const char *const keys[] = {"item", "act", "facts"};

static const char *read_text(entry *e, const char *key, const char *hint,
                             json_t *value)
{
    if (!json_is_string(value)) {
        e->refused = true;
        mete_reader_fault(&e->reader, "wrong_kind", hint, "%s应是带引号的文字",
                          key);
        return NULL;
    }
    return json_string_value(value);
}

static void read_member(entry *e, const char *key, json_t *value)
{
    if (strcmp(key, "item") == 0) {
        e->item = read_text(e, key, _("写事项编号"), value);
    } else if (strcmp(key, "act") == 0) {
        e->act = read_text(e, key, _("例如\"act\": \"1\""), value);
    } else if (strcmp(key, "facts") == 0) {
        if (!json_is_object(value)) {
            mete_reader_fault(&e->reader, "wrong_kind", NULL,
                              "facts应是对象，如{\"货值金额\": \"1.5万元\"}");
        }
    } else {
        mete_reader_unknown_key(&e->reader, key, keys, G_N_ELEMENTS(keys));
    }
}

static void read_members(entry *e)
{
    const char *key;
    json_t *value;

    e->reader.member = 0;
    json_object_foreach(e->entry, key, value)
    {
        read_member(e, key, value);
        e->reader.member++;
    }
}

/* Which member `key` is, from 0; the first where there is none. */
static size_t member_of(const entry *e, const char *wanted)
{
    const char *key;
    json_t *value;
    size_t member = 0;

    json_object_foreach(e->entry, key, value)
    {
        if (strcmp(key, wanted) == 0) {
            return member;
        }
        member++;
    }
    return 0;
}

static void refuse(entry *e, mete_case_item_result result)
{
    char *quoted;

    switch (result) {
    case METE_CASE_ITEM_NO_MEMORY:
        mete_reader_fault(&e->reader, "no_memory", NULL, "内存不足");
        break;
    case METE_CASE_ITEM_NO_ACT:
        mete_reader_fault(&e->reader, "bad_act",
                          "写一个短的名称，例如“1”；同一行为写同样的名称",
                          "act是空的，或者不是一行短的文字");
        break;
    case METE_CASE_ITEM_TWICE:
        quoted = mete_value_clip(e->act);
        mete_reader_fault(&e->reader, "duplicate_item",
                          "只留一处；是两个行为的，act写不同的名称",
                          "行为“%s”已经列了这个事项", quoted);
        g_free(quoted);
        break;
    case METE_CASE_ITEM_TOO_MANY:
        mete_reader_fault(&e->reader, "too_many_items", NULL,
                          "一个案件最多%d个事项", METE_CASE_ITEMS_MAX);
        break;
    default:
        break;
    }
}

/* The item in the case; NULL with faults. */
static mete_case *add(entry *e)
{
    mete_case_item_result result = mete_case_add(e->whole, e->item, e->act);

    if (result == METE_CASE_ITEM_ADDED) {
        return e->whole->items[e->whole->item_count - 1].own;
    }
    if (result == METE_CASE_ITEM_UNKNOWN) {
        const mete_item *before = e->whole->item;
        mete_item_run versions = e->whole->versions;

        mete_reader_locate(&e->reader);
        if (mete_load_item(e->whole, e->item, &e->reader.place,
                           e->reader.faults)) { /* in other letters */
            e->item = e->whole->item->id;
            e->whole->item = before;
            e->whole->versions = versions;
            return add(e);
        }
    } else {
        refuse(e, result);
    }
    return NULL;
}

/* Without an item and its act nothing can be added; what they are not is never
 * guessed. */
static void say_missing(entry *e)
{
    if (json_object_get(e->entry, "item") == NULL) {
        mete_reader_fault(&e->reader, "missing_item",
                          "写上\"item\": \"事项编号\"", "没有写事项item");
    }
    if (json_object_get(e->entry, "act") == NULL) {
        mete_reader_fault(&e->reader, "missing_act",
                          "同一行为写同样的名称，不同的行为写不同的："
                          "\"act\": \"1\"",
                          "没有写属于哪一个行为act");
    }
}

static void read_facts(entry *e, mete_case *own, const mete_json_cursor *at,
                       json_t *facts)
{
    mete_json_cursor cursor = *at;
    mete_reader reader = e->reader;

    mete_json_cursor_move(&cursor, member_of(e, "facts"));
    cursor = mete_json_cursor_enter(&cursor);
    reader.the_case = own;
    reader.cursor = &cursor;
    reader.member = 0;
    mete_reader_facts(&reader, facts);
    e->reader.searches = reader.searches;
}

static void read_entry(entry *e, const mete_json_cursor *at)
{
    mete_json_cursor cursor = *at;
    json_t *facts = json_object_get(e->entry, "facts");
    mete_case *own = NULL;

    e->reader.cursor = &cursor;
    read_members(e);
    cursor = *at;
    e->reader.member = member_of(e, "item");
    if (e->item != NULL && e->act != NULL) {
        own = add(e);
    } else {
        say_missing(e);
    }
    if (own != NULL && json_is_object(facts)) {
        read_facts(e, own, at, facts);
    }
}

/* Entry `index`, at which the cursor stands. */
static void read_item(mete_reader *reader, json_t *value, size_t index)
{
    char *prefix = g_strdup_printf("items[%" G_GSIZE_FORMAT "].", index);
    mete_json_cursor at = mete_json_cursor_enter_entry(reader->cursor);
    entry e = {*reader, reader->the_case, value, NULL, NULL, false};

    e.reader.prefix = prefix;
    e.reader.subject = NULL;
    if (json_is_object(value)) {
        read_entry(&e, &at);
        reader->searches = e.reader.searches;
    } else {
        mete_reader_fault(reader, "wrong_kind",
                          "如{\"item\": \"事项编号\", \"act\": \"1\"}",
                          "items里的每一项应是对象");
    }
    g_free(prefix);
}

void mete_reader_items(mete_reader *reader, json_t *items)
{
    mete_json_cursor cursor;
    mete_reader inner = *reader;

    if (!json_is_array(items) || json_array_size(items) == 0) {
        mete_reader_fault(reader, "wrong_kind",
                          "如[{\"item\": \"事项编号\", \"act\": \"1\"}]",
                          "items应是数组，至少写一个事项");
        return;
    }
    cursor = mete_json_cursor_enter_list(reader->cursor);
    inner.cursor = &cursor;
    for (size_t i = 0; i < json_array_size(items); i++) {
        inner.member = i;
        mete_json_cursor_move(&cursor, i);
        read_item(&inner, json_array_get(items, i), i);
        if (i >= METE_CASE_ITEMS_MAX) { /* said once */
            return;
        }
    }
}
