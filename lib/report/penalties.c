/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Penalties as JSON: displayed ends, exact ends beside them, capitals.
 */
#include "report/words.h"
#include "report/writer.h"

static const char *const units[] = {
    [METE_COUNT_MONEY] = "CNY",     [METE_COUNT_DAYS] = "days",
    [METE_COUNT_MONTHS] = "months", [METE_COUNT_YEARS] = "years",
    [METE_COUNT_PLAIN] = NULL,
};

static mete_exact counted(mete_counting counting, mete_exact value)
{
    return counting == METE_COUNT_YEARS ? value / 12 : value;
}

/* Without bound stays so, whatever is counted. */
static void write_exact(mete_buffer *buffer, mete_counting counting,
                        mete_exact value)
{
    mete_write_exact(buffer, value >= METE_EXACT_UNBOUNDED
                                 ? value
                                 : counted(counting, value));
}

/* A displayed end: money with two digits, durations as they are. */
static void write_shown(mete_buffer *buffer, mete_counting counting,
                        mete_exact value)
{
    if (counting == METE_COUNT_MONEY) {
        mete_write_money(buffer, value);
    } else {
        write_exact(buffer, counting, value);
    }
}

static void write_capitals(mete_buffer *buffer, mete_counting counting,
                           mete_exact value)
{
    if (counting == METE_COUNT_MONEY) {
        mete_write_capitals(buffer, value);
    } else {
        METE_PUT(buffer, "null");
    }
}

void mete_write_range(mete_buffer *buffer, const mete_penalty *penalty)
{
    mete_words_ends ends = mete_words_shown(penalty);
    METE_PUT(buffer, ",\"min\":");
    write_shown(buffer, ends.counting, ends.min);
    METE_PUT(buffer, ",\"max\":");
    write_shown(buffer, ends.counting, ends.max);
    METE_PUT(buffer, ",\"min_open\":");
    mete_write_truth(buffer, ends.min_open);
    METE_PUT(buffer, ",\"max_open\":");
    mete_write_truth(buffer, ends.max_open);
    METE_PUT(buffer, ",\"unit\":");
    mete_write_text(buffer, units[ends.counting]);
    METE_PUT(buffer, ",\"min_exact\":");
    write_exact(buffer, ends.counting, penalty->min);
    METE_PUT(buffer, ",\"max_exact\":");
    write_exact(buffer, ends.counting, penalty->max);
    METE_PUT(buffer, ",\"min_words\":");
    write_capitals(buffer, ends.counting, ends.min);
    METE_PUT(buffer, ",\"max_words\":");
    write_capitals(buffer, ends.counting, ends.max);
}

/* “other_penalty” says nothing: its words stand for it. */
const char *mete_entry_kind(const mete_entry *entry)
{
    return entry->kind == METE_PENALTY_OTHER && entry->name != NULL
             ? entry->name
             : mete_penalty_kind_name(entry->kind);
}

void mete_write_penalty(mete_buffer *buffer, const mete_item *item,
                        const mete_penalty *penalty)
{
    const mete_entry *entry = penalty->entry;
    METE_PUT(buffer, "\"kind\":");
    mete_write_text(buffer, mete_entry_kind(entry));
    METE_PUT(buffer, ",\"on\":");
    mete_write_text(buffer, penalty->part != NULL ? penalty->part->on : NULL);
    METE_PUT(buffer, ",\"tier\":");
    mete_write_text(buffer, penalty->row != NULL ? penalty->row->name : NULL);
    METE_PUT(buffer, ",\"mode\":");
    mete_write_text(buffer, mete_mode_name(penalty->mode));
    METE_PUT(buffer, ",\"choice\":");
    mete_write_text(buffer, entry->choice);
    if (penalty->has_range && !penalty->amount_unknown) {
        mete_write_range(buffer, penalty);
    } else {
        METE_PUT(buffer, ",\"min\":null,\"max\":null,\"min_open\":false,"
                         "\"max_open\":false,\"unit\":null,"
                         "\"min_exact\":null,\"max_exact\":null,"
                         "\"min_words\":null,\"max_words\":null");
    }
    METE_PUT(buffer, ",\"basis\":");
    mete_write_citations(buffer, entry->basis.count > 0 ? &entry->basis
                                 : item != NULL         ? &item->punishes
                                                        : NULL);
}

void mete_write_penalties(mete_buffer *buffer, const mete_item *item,
                          const mete_penalties *penalties)
{
    METE_PUT(buffer, "[");
    for (size_t i = 0; i < penalties->count; i++) {
        mete_write_comma(buffer, i);
        METE_PUT(buffer, "{");
        mete_write_penalty(buffer, item, &penalties->list[i]);
        METE_PUT(buffer, "}");
    }
    METE_PUT(buffer, "]");
}
