/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What a case said when it was decided, kept for the paragraph on it: a
 * finding outlives its case and holds none of its facts.
 *
 * Copied as it stands, because every case that wants a trace pays for it;
 * lists keep their room when they are used again.
 */
#ifndef METE_REPORT_FOUND_H
#define METE_REPORT_FOUND_H

#include "decide/finding.h"
#include "report/buffer.h"

/* A run of facts, some of which were given: copied as a whole, which costs
 * less than to look at each. */
typedef struct {
    size_t number;
    uint8_t given[METE_SLOTS_RUN]; /* as mete_case has them */
    mete_slot slots[METE_SLOTS_RUN];
} mete_found_run;

/* Days of an events fact, in mete_found.days. */
typedef struct {
    int fact;
    size_t first;
    size_t count;
} mete_found_events;

/* The reason given with a fact, in mete_found.words. */
typedef struct {
    int fact;
    size_t start;
} mete_found_reason;

typedef struct {
    METE_LIST(mete_found_run) runs;
    METE_LIST(mete_found_events) events;
    METE_LIST(mete_found_reason) reasons;
    METE_LIST(mete_date) days;
    mete_buffer words;
} mete_found;

/* Takes what the case says in place of what was there; false when memory is
 * out, and then nothing is there. */
bool mete_found_take(mete_found *found, const mete_case *the_case);

void mete_found_empty(mete_found *found);
void mete_found_free(mete_found *found);

/* What was said of a fact, NULL where nothing was. */
const mete_slot *mete_found_of(const mete_found *found, int fact);
const mete_found_events *mete_found_days(const mete_found *found, int fact);
const char *mete_found_reason_of(const mete_found *found, int fact);

#endif
