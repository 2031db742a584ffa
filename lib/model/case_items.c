/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Items of a case of several, and each with what is shared.
 */
#include "model/case_items.h"

#include "base/text.h"

#include <glib.h>
#include <string.h>

/* A label without the blanks around it, NULL where nothing is left or it is
 * no label; to be freed. */
static char *label_of(const char *act)
{
    size_t length = act != NULL ? strlen(act) : 0;
    char *label;

    if (length == 0 || length > METE_ACT_BYTES_MAX
        || !g_utf8_validate(act, (gssize)length, NULL)) {
        return NULL;
    }
    label = mete_text_fold(act);
    g_strstrip(label);
    for (const char *at = label; *at != '\0'; at++) {
        if ((unsigned char)*at < ' ') {
            *label = '\0';
            break;
        }
    }
    if (*label == '\0') {
        g_free(label);
        return NULL;
    }
    return label;
}

/* An item and one that refines it are one violation. */
static bool is_there(const mete_case *the_case, const char *act,
                     const mete_item *item)
{
    for (size_t i = 0; i < the_case->item_count; i++) {
        const mete_case_entry *one = &the_case->items[i];

        if (mete_item_highest(one->own->item) == mete_item_highest(item)
            && strcmp(one->act, act) == 0) {
            return true;
        }
    }
    return false;
}

static bool has_room(mete_case *the_case)
{
    size_t larger = the_case->item_room == 0 ? 4 : the_case->item_room * 2;
    mete_case_entry *grown;

    if (the_case->item_count < the_case->item_room) {
        return true;
    }
    grown = g_try_realloc_n(the_case->items, larger, sizeof *grown);
    if (grown == NULL) {
        return false;
    }
    the_case->items = grown;
    the_case->item_room = larger;
    return true;
}

/* Takes the label over where the item is added. */
static mete_case_item_result add(mete_case *the_case, const char *id, char *act)
{
    mete_case *own = mete_case_create(the_case->rulebook);

    if (own == NULL || !has_room(the_case)) {
        mete_case_destroy(own);
        return METE_CASE_ITEM_NO_MEMORY;
    }
    if (!mete_case_put_item(own, id)) {
        mete_case_destroy(own);
        return METE_CASE_ITEM_UNKNOWN;
    }
    if (is_there(the_case, act, own->item)) {
        mete_case_destroy(own);
        return METE_CASE_ITEM_TWICE;
    }
    own->owner = the_case;
    the_case->items[the_case->item_count++] = (mete_case_entry){act, own, NULL};
    return METE_CASE_ITEM_ADDED;
}

mete_case_item_result mete_case_add(mete_case *the_case, const char *id,
                                    const char *act)
{
    char *label;
    mete_case_item_result result;

    if (the_case->item != NULL || the_case->owner != NULL) {
        return METE_CASE_ITEM_CHOSEN;
    }
    if (the_case->item_count >= METE_CASE_ITEMS_MAX) {
        return METE_CASE_ITEM_TOO_MANY;
    }
    label = label_of(act);
    if (label == NULL) {
        return METE_CASE_ITEM_NO_ACT;
    }
    result = add(the_case, id, label);
    if (result != METE_CASE_ITEM_ADDED) {
        g_free(label);
    }
    return result;
}

bool mete_case_says(const mete_case *the_case, size_t index, int fact)
{
    return the_case->items[index].own->given[fact] != METE_GIVEN_NOT;
}

static bool copy_events(mete_case *to, const mete_case *from, int fact)
{
    const mete_events *events = &from->events[from->slots[fact].lo - 1];

    return mete_case_put_events(to, fact, events->days, events->count)
        == METE_CASE_OK;
}

static bool copy_fact(mete_case *to, const mete_case *from, int fact)
{
    const char *reason =
        from->reason_count > 0 ? mete_case_reason(from, fact) : NULL;
    bool is_list = to->rulebook->facts[fact]->kind == METE_FACT_EVENTS
                && from->slots[fact].lo > 0;

    if (is_list) {
        if (!copy_events(to, from, fact)) {
            return false;
        }
    } else {
        mete_case_fill(to, fact, from->slots[fact],
                       (mete_given)from->given[fact]);
    }
    return reason == NULL
        || mete_case_put_reason(to, fact, reason) == METE_CASE_OK;
}

static bool copy_facts(mete_case *to, const mete_case *shared,
                       const mete_case *own)
{
    for (size_t i = 0; i < to->rulebook->fact_count; i++) {
        const mete_case *from = own->given[i] != METE_GIVEN_NOT ? own : shared;

        if (from->given[i] != METE_GIVEN_NOT && !copy_fact(to, from, (int)i)) {
            return false;
        }
    }
    return true;
}

mete_case *mete_case_whole(mete_case *the_case, size_t index)
{
    mete_case_entry *item = &the_case->items[index];

    if (item->whole == NULL) {
        item->whole = mete_case_create(the_case->rulebook);
    }
    if (item->whole == NULL) {
        return NULL;
    }
    mete_case_reset(item->whole);
    if (item->whole->presume != the_case->presume) {
        mete_case_presume(item->whole, the_case->presume);
    }
    item->whole->want = the_case->want;
    item->whole->item = item->own->item;
    item->whole->versions = item->own->versions;
    mete_case_put_jurisdiction(item->whole, the_case->jurisdiction);
    return copy_facts(item->whole, the_case, item->own) ? item->whole : NULL;
}

void mete_case_drop_items(mete_case *the_case)
{
    for (size_t i = 0; i < the_case->item_count; i++) {
        g_free(the_case->items[i].act);
        mete_case_destroy(the_case->items[i].own);
        mete_case_destroy(the_case->items[i].whole);
    }
    g_free(the_case->items);
    the_case->items = NULL;
    the_case->item_count = 0;
    the_case->item_room = 0;
}
