/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What a function read in its last call, and what it answered.
 */
#include "load/replay.h"

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

bool mete_replay_answers(const mete_replay *recall, uint64_t session,
                         const mete_opaque_reader *reader,
                         mete_answer *answer)
{
    if (recall->session != session) {
        return false;
    }
    for (size_t i = 0; i < recall->count; i++) {
        const mete_replayed_read *read = &recall->reads[i];
        mete_exact value = 0;
        mete_read kind = reader->read(reader->asker, read->child, &value);

        if (kind != read->kind
            || (kind == METE_READ_VALUE && value != read->value)) {
            return false;
        }
    }
    *answer = recall->answer;
    return true;
}
