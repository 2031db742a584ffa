/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What a function saw and read in its last call, and what it answered.
 *
 * It keeps nothing between calls and sees nothing but the case, so that where
 * it would read the same again, it would answer the same: both ends of a range
 * ask one function, and so do a condition and the reasons for it.  Facts that
 * stand in it are seen before it runs; what has to be computed is read.
 */
#ifndef METE_LOAD_REPLAY_H
#define METE_LOAD_REPLAY_H

#include "model/opaque.h"

#include <stdint.h>

enum { METE_REPLAY_READS = 16 };

typedef struct {
    size_t child;
    mete_read kind;
    mete_exact value;
} mete_replayed_read;

typedef struct {
    uint64_t session; /* that it is good for; 0: for none */
    bool whole;       /* all that was read is there */
    size_t count;
    mete_answer answer;
    mete_replayed_read reads[METE_REPLAY_READS];
    size_t fact_count;
    mete_replayed_read facts[];
} mete_replay;

/* The facts are to be filled in; to be freed with g_free(). */
mete_replay *mete_replay_new(size_t fact_count);

/* Sees the facts; true, and the answer of the last call, if a call would see
 * and read the same. */
bool mete_replay_answers(mete_replay *recall, uint64_t session,
                         const mete_opaque_reader *reader,
                         mete_answer *answer);

/* A call begins. */
void mete_replay_begin(mete_replay *recall);

/* Reads child `n`, once a call for as many as there is room for. */
mete_read mete_replay_read(mete_replay *recall,
                           const mete_opaque_reader *reader, size_t n,
                           mete_exact *value);

/* The call has ended with an answer that the session may have again. */
void mete_replay_end(mete_replay *recall, uint64_t session,
                     const mete_answer *answer);

#endif
