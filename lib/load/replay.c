/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What a function saw and read in its last call, and what it answered.
 */
#include "load/replay.h"

#include <glib.h>

mete_replay *mete_replay_new(size_t fact_count)
{
    mete_replay *recall =
        g_malloc0(sizeof *recall + fact_count * sizeof *recall->facts);

    recall->fact_count = fact_count;
    return recall;
}

void mete_replay_begin(mete_replay *recall)
{
    recall->session = 0;
    recall->count = 0;
    recall->whole = true;
}

mete_read mete_replay_read(mete_replay *recall,
                           const mete_opaque_reader *reader, size_t n,
                           mete_exact *value)
{
    mete_replayed_read *read = recall->reads;

    for (size_t i = 0; i < recall->count; i++, read++) {
        if (read->child == n) {
            *value = read->value;
            return read->kind;
        }
    }
    if (recall->count == METE_REPLAY_READS) {
        recall->whole = false;
        return reader->read(reader->asker, n, value);
    }
    read->child = n;
    read->value = 0;
    read->kind = reader->read(reader->asker, n, &read->value);
    recall->count++;
    *value = read->value;
    return read->kind;
}

void mete_replay_end(mete_replay *recall, uint64_t session,
                     const mete_answer *answer)
{
    if (recall->whole) {
        recall->session = session;
        recall->answer = *answer;
    }
}

/* False, and the new value noted, if it is no longer the same. */
static bool is_same(mete_replayed_read *read, const mete_opaque_reader *reader)
{
    mete_exact value = 0;
    mete_read kind = reader->read(reader->asker, read->child, &value);
    bool same = kind == read->kind
             && (kind != METE_READ_VALUE || value == read->value);

    read->kind = kind;
    read->value = value;
    return same;
}

bool mete_replay_answers(mete_replay *recall, uint64_t session,
                         const mete_opaque_reader *reader, mete_answer *answer)
{
    bool same = recall->session == session;

    for (size_t i = 0; i < recall->fact_count; i++) {
        same = is_same(&recall->facts[i], reader) && same;
    }
    for (size_t i = 0; same && i < recall->count; i++) {
        same = is_same(&recall->reads[i], reader);
    }
    if (same) {
        *answer = recall->answer;
    } else {
        recall->session = 0;
    }
    return same;
}
