/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * From a finding to words: JSON for programs, Chinese for officers.
 *
 * Nothing is decided here and nothing is added: what a finding does not hold
 * does not appear.  Output depends on the finding alone, so that the same
 * case gives the same bytes.
 */
#ifndef METE_REPORT_REPORT_H
#define METE_REPORT_REPORT_H

#include "decide/finding.h"

/* The finding as mete.finding/1, on one line.  Made once and kept in the
 * finding, which owns it; NULL when memory is out. */
const char *mete_report_json(mete_finding *finding);

/* The same for an officer to read, kept likewise. */
const char *mete_report_text(mete_finding *finding);

/* What is possible, in a line; to be freed with g_free(), NULL when memory is
 * out. */
char *mete_report_brief(const mete_finding *finding);

/* The value that was presumed, in words; likewise, and NULL if there is no
 * such presumption. */
char *mete_report_presumed(const mete_finding *finding, size_t index);

#endif
