/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * A finding of several items as mete.findings/1: the findings of the items,
 * then what they come to together.
 */
#include "report/several.h"

#include "decide/several.h"
#include "report/report.h"
#include "report/writer.h"

#include <glib.h>

const char *mete_compared_by(uint32_t by)
{
    switch (by) {
    case METE_BY_MAXIMUM:
        return "maximum";
    case METE_BY_MINIMUM:
        return "minimum";
    case METE_BY_RECOMMENDATION:
        return "recommendation";
    case METE_BY_NOTHING:
        return "equal";
    case METE_BY_INCOMPARABLE:
        return "incomparable";
    default:
        return NULL;
    }
}

static void write_number(mete_buffer *buffer, uint32_t number)
{
    mete_buffer_format(buffer, "%u", (unsigned)number);
}

static void write_findings(mete_buffer *buffer, const mete_several *several)
{
    METE_PUT(buffer, ",\"findings\":[");
    for (size_t i = 0; i < several->count; i++) {
        const char *one = mete_report_json(several->findings[i]);
        mete_write_comma(buffer, i);
        if (one == NULL) {
            buffer->failed = true;
            return;
        }
        mete_buffer_text(buffer, one);
    }
    METE_PUT(buffer, "]");
}

static void write_penalties(mete_buffer *buffer, const mete_several *several)
{
    METE_PUT(buffer, ",\"penalties\":[");
    for (size_t i = 0; i < several->penalty_count; i++) {
        const mete_joined *one = &several->penalties[i];
        const mete_member *member = &several->members[one->member];
        mete_write_comma(buffer, i);
        METE_PUT(buffer, "{\"finding\":");
        write_number(buffer, one->member);
        METE_PUT(buffer, ",\"act\":");
        mete_write_text(buffer, several->acts[member->act]);
        METE_PUT(buffer, ",");
        mete_write_penalty(buffer, member->item, &one->penalty);
        METE_PUT(buffer, "}");
    }
    METE_PUT(buffer, "]");
}

static void write_totals(mete_buffer *buffer, const mete_several *several)
{
    METE_PUT(buffer, ",\"totals\":[");
    for (size_t i = 0; i < several->sum_count; i++) {
        const mete_penalty *sum = &several->sums[i].penalty;
        uint32_t number = several->sums[i].member;
        const mete_total *total = &several->totals[number];
        const mete_graded *graded =
            &several->verdict.penalties[mete_several_total_at(several, number)];
        mete_write_comma(buffer, i);
        METE_PUT(buffer, "{\"kind\":");
        mete_write_text(buffer, mete_entry_kind(sum->entry));
        METE_PUT(buffer, ",\"on\":");
        mete_write_text(buffer, total->on);
        METE_PUT(buffer, ",\"mode\":");
        mete_write_text(buffer, mete_mode_name(sum->mode));
        mete_write_range(buffer, sum);
        METE_PUT(buffer, ",\"cap\":");
        mete_write_exact(buffer, total->cap);
        METE_PUT(buffer, ",\"capped\":");
        mete_write_truth(buffer, graded->notes & METE_SEVERAL_CAPPED);
        METE_PUT(buffer, "}");
    }
    METE_PUT(buffer, "]");
}

/* Orders of all items, each once; with a crime there are none. */
static void write_orders(mete_buffer *buffer, const mete_finding *finding)
{
    const mete_several *several = finding->several;
    GHashTable *seen = g_hash_table_new(g_str_hash, g_str_equal);
    size_t written = 0;
    METE_PUT(buffer, ",\"orders\":[");
    for (size_t i = 0;
         finding->outcome != METE_OUTCOME_TRANSFER && i < several->count; i++) {
        const mete_finding *one = several->findings[i];
        for (size_t j = 0; j < one->orders.count; j++) {
            if (g_hash_table_add(seen, (gpointer)one->orders.list[j])) {
                mete_write_comma(buffer, written++);
                mete_write_text(buffer, one->orders.list[j]);
            }
        }
    }
    METE_PUT(buffer, "]");
    g_hash_table_destroy(seen);
}

static void write_ids(mete_buffer *buffer, const mete_several *several,
                      const mete_act_decided *decided, bool dropped)
{
    size_t written = 0;
    METE_PUT(buffer, "[");
    for (uint32_t i = 0; i < several->count; i++) {
        const mete_member *member = &several->members[i];
        if (member->act == decided->act
            && (!dropped || mete_several_dropped(several, decided, i))) {
            mete_write_comma(buffer, written++);
            mete_write_text(buffer, member->item->id);
        }
    }
    METE_PUT(buffer, "]");
}

static void write_act(mete_buffer *buffer, const mete_several *several,
                      const mete_act_decided *decided)
{
    uint32_t possible = decided->possible;
    bool one = (possible & (possible - 1)) == 0;
    METE_PUT(buffer, "{\"act\":");
    mete_write_text(buffer, several->acts[decided->act]);
    METE_PUT(buffer, ",\"on\":");
    mete_write_text(buffer,
                    decided->contest != NULL ? decided->contest->on : NULL);
    METE_PUT(buffer, ",\"items\":");
    write_ids(buffer, several, decided, false);
    METE_PUT(buffer, ",\"possible\":");
    mete_write_outcomes(buffer, possible);
    METE_PUT(buffer, ",\"outcome\":");
    mete_write_text(
        buffer, mete_outcome_name(one ? (mete_outcome)__builtin_ctz(possible)
                                      : METE_OUTCOME_INSUFFICIENT_FACTS));
    METE_PUT(buffer, ",\"kept\":");
    mete_write_text(buffer, decided->kept < 0
                                ? NULL
                                : several->members[decided->kept].item->id);
    METE_PUT(buffer, ",\"dropped\":");
    write_ids(buffer, several, decided, true);
    METE_PUT(buffer, ",\"decided_by\":");
    mete_write_text(buffer, mete_compared_by(decided->by));
    METE_PUT(buffer, "}");
}

static void write_concurrence(mete_buffer *buffer, const mete_several *several)
{
    const mete_combine *combine = several->rulebook->combine;
    METE_PUT(buffer, ",\"concurrence\":{\"acts\":[");
    for (size_t i = 0; i < several->decided_count; i++) {
        mete_write_comma(buffer, i);
        write_act(buffer, several, &several->decided[i]);
    }
    METE_PUT(buffer, "],\"basis\":");
    mete_write_citations(buffer, combine != NULL ? &combine->basis : NULL);
    METE_PUT(buffer, "}");
}

char *mete_report_several_json(const mete_finding *finding)
{
    const mete_several *several = finding->several;
    mete_buffer buffer = {0};
    mete_write_origin(&buffer, finding, "mete.findings/1");
    METE_PUT(&buffer, ",\"outcome\":");
    mete_write_text(&buffer, mete_outcome_name(finding->outcome));
    METE_PUT(&buffer, ",\"possible\":");
    mete_write_outcomes(&buffer, finding->possible);
    METE_PUT(&buffer, ",\"hull\":");
    mete_write_text(&buffer, finding->tight ? "tight" : "bound");
    write_findings(&buffer, several);
    write_penalties(&buffer, several);
    write_totals(&buffer, several);
    write_orders(&buffer, finding);
    write_concurrence(&buffer, several);
    METE_PUT(&buffer, ",\"missing\":");
    mete_write_missing(&buffer, finding);
    METE_PUT(&buffer, ",\"next\":");
    mete_write_next(&buffer, finding);
    METE_PUT(&buffer, ",\"diagnostics\":");
    mete_write_diagnostics(&buffer, finding);
    METE_PUT(&buffer, "}");
    return mete_buffer_take(&buffer);
}
