/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * An item is read anew under each version of its document: what is found of it
 * is told by the parts, entries and rows of the latest, so that completions
 * that fall under several versions can be compared.
 */
#include "second.h"

#include <string.h>

static const mete_item *latest_of(const mete_item *item)
{
    return item->reading_count > 0 ? item->readings[item->reading_count - 1]
                                   : item;
}

static bool same_text(const char *a, const char *b)
{
    return a == b || (a != NULL && b != NULL && strcmp(a, b) == 0);
}

static const mete_row *row_like(const mete_table *table, const mete_row *row)
{
    for (size_t i = 0; table != NULL && i < table->row_count; i++) {
        const mete_row *other = &table->rows[i];

        if (same_text(other->name, row->name) && other->effect == row->effect
            && other->outcome == row->outcome) {
            return other;
        }
    }
    return NULL;
}

const mete_row *second_row(const mete_item *item, const mete_row *row)
{
    const mete_item *latest = latest_of(item);
    const mete_row *found = NULL;

    for (size_t i = 0; row != NULL && found == NULL && i < latest->part_count;
         i++) {
        found = row_like(latest->parts[i].table, row);
    }
    if (row != NULL && found == NULL && latest->document != NULL) {
        found = row_like(latest->document->table, row);
    }
    return found != NULL && latest->reading_count > 0 ? found : row;
}

const mete_part *second_part(const mete_item *item, const mete_part *part)
{
    return &latest_of(item)->parts[part->index];
}

const mete_entry *second_entry(const mete_item *item, const mete_part *part,
                               const mete_entry *entry)
{
    return &second_part(item, part)->entries[entry->index];
}

static void tell_penalties(const mete_item *item, second_penalty *penalties,
                           size_t count)
{
    for (size_t i = 0; i < count; i++) {
        second_penalty *one = &penalties[i];

        one->entry = second_entry(item, one->part, one->entry);
        one->part = second_part(item, one->part);
        one->row = second_row(item, one->row);
    }
}

void second_tell(const mete_item *item, second_finding *finding)
{
    tell_penalties(item, finding->penalties, finding->count);
    tell_penalties(item, finding->following, finding->following_count);
    for (size_t i = 0; i < finding->follow_count; i++) {
        finding->follows[i] = second_part(item, finding->follows[i]);
    }
    finding->tier = second_row(item, finding->tier);
}
