/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * A finding built by hand, for tests of what is made of it: the fine of one
 * item, with a tier, a benchmark, an exemption that is open, a presumption.
 */
#ifndef METE_TESTS_SAMPLE_FINDING_H
#define METE_TESTS_SAMPLE_FINDING_H

#include "decide/finding.h"

/* Parts that a test may change before it renders. */
typedef struct {
    mete_finding *finding;
    mete_entry *fine;
    mete_penalty *penalty; /* the graded fine */
    mete_document *document;
    mete_fact *harm;  /* a scale */
    mete_fact *gains; /* money */
} sample;

/* `wanted`: with missing facts and reasons, as if asked for. */
sample sample_finding_new(bool wanted);
void sample_finding_free(sample *made);

#endif
