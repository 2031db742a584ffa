/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What the law allows, entry by entry: the penalty or order, how it stands
 * beside the others, its range and when.
 */
#include "report/item.h"

#include "report/columns.h"
#include "report/page.h"
#include "report/words.h"

static void put_name(mete_columns *table, const mete_entry *entry)
{
    mete_buffer cell = {0};
    mete_buffer_text(&cell, entry->name != NULL
                                ? entry->name
                                : mete_penalty_kind_label(entry->kind));
    if (entry->mode == METE_MODE_CHOICE) {
        mete_buffer_text(&cell, "（择一）");
    } else if (entry->mode == METE_MODE_MAY) {
        mete_buffer_text(&cell, "（可以）");
    }
    mete_columns_take(table, &cell);
}

static void put_range(mete_columns *table, const mete_entry *entry)
{
    mete_buffer cell = {0};
    if (entry->has_range && entry->range.text != NULL) {
        mete_words_formal(&cell, entry->range.text);
    }
    if (entry->cap.text != NULL) {
        mete_buffer_text(&cell, "，最高");
        mete_words_formal(&cell, entry->cap.text);
    }
    mete_columns_take(table, &cell);
}

static void put_phrase(mete_buffer *cell, const mete_phrase *phrase)
{
    if (phrase->text != NULL) {
        mete_buffer_text(cell, cell->length > 0 ? "，" : "");
        mete_words_formal(cell, phrase->text);
    }
}

static void put_when(mete_columns *table, const mete_part *part,
                     const mete_entry *entry)
{
    mete_buffer cell = {0};
    for (int group = entry->group; group >= 0;
         group = part->groups[group].parent) {
        put_phrase(&cell, &part->groups[group].when);
    }
    put_phrase(&cell, &entry->when);
    if (entry->otherwise) {
        mete_buffer_text(&cell, cell.length > 0 ? "，" : "");
        mete_buffer_text(&cell, "其他情形");
    }
    if (entry->approval != NULL) {
        mete_buffer_format(&cell, "（%s）", entry->approval);
    }
    mete_columns_take(table, &cell);
}

void mete_item_put_clause(mete_buffer *page, const mete_part *part)
{
    mete_columns table = {.columns = 3};
    if (part->entry_count == 0) {
        return;
    }
    mete_page_heading(page, "法律规定");
    mete_columns_add(&table, "处罚");
    mete_columns_add(&table, "幅度");
    mete_columns_add(&table, "情形");
    for (size_t i = 0; i < part->entry_count; i++) {
        put_name(&table, &part->entries[i]);
        put_range(&table, &part->entries[i]);
        put_when(&table, part, &part->entries[i]);
    }
    mete_columns_put(&table, page, 2, true);
}
