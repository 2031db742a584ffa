/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The paragraphs of the officer's text; each leaves out what there is not.
 */
#ifndef METE_REPORT_TEXT_H
#define METE_REPORT_TEXT_H

#include "decide/finding.h"
#include "report/buffer.h"

/* text.c: what an outcome (no insufficient_facts) comes to, as a sentence
 * without its full stop */
const char *mete_text_conclusion(mete_outcome outcome);

/* text.c: the decision; `told`: a tier that need not be named again; heading
 * NULL: it stands there already */
void mete_text_penalties(mete_buffer *page, const char *heading,
                         const mete_penalties *penalties, const mete_row *told);

/* follows.c: later stages that have not come */
void mete_text_follows(mete_buffer *page, const mete_finding *finding);

/* deviation.c: what was decided, where the case says it */
void mete_text_deviation(mete_buffer *page, const mete_finding *finding);

/* grounds.c: what it rests on */
void mete_text_grounds(mete_buffer *page, const mete_finding *finding);

/* open.c: what is still open */
void mete_text_open(mete_buffer *page, const mete_finding *finding);

/* what_if.c: facts with which it would be decided otherwise */
void mete_text_what_if(mete_buffer *page, const mete_finding *finding);

#endif
