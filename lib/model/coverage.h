/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * How much of a catalogue a rulebook covers.
 */
#ifndef METE_MODEL_COVERAGE_H
#define METE_MODEL_COVERAGE_H

#include "model/catalogue.h"
#include "model/rulebook.h"

/* Most to least. */
typedef enum {
    METE_COVERED,
    METE_EXEMPTION_ONLY, /* a row of a list is about it, and no item */
    METE_NOT_COVERED,
    METE_COVERAGE_STATES
} mete_coverage_state;

/* By what a rulebook's item or row was found to be the catalogue's. */
typedef enum {
    METE_MATCHED_NOT,
    METE_MATCHED_CODE,
    METE_MATCHED_NAME,
    METE_MATCHED_BASIS
} mete_coverage_match;

/* Of an entry; item is NULL where none covers it, row where none is about
 * it. */
typedef struct {
    mete_coverage_state state;
    mete_coverage_match by;
    const mete_item *item;
    const mete_rule *row;
} mete_coverage_line;

/* Of a department as the catalogue names it, NULL: of entries without one. */
typedef struct {
    const char *name;
    size_t counts[METE_COVERAGE_STATES];
} mete_coverage_share;

typedef struct {
    mete_coverage_line *lines; /* an entry each */
    mete_coverage_share *shares; /* in the order of their first entry */
    size_t share_count;
} mete_coverage_found;

/* Holds each entry against the rulebook.  What it gives lives in the arena. */
mete_coverage_found mete_coverage_of(const mete_rulebook *rulebook,
                                     const mete_catalogue *catalogue,
                                     mete_arena *arena);

#endif
