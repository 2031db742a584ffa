/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * 裁量理由说明: the paragraphs on discretion for the penalty decision.
 *
 * Formal Chinese that can be pasted into a decision: no ids, no words of
 * programs, a paragraph a line.
 */
#ifndef METE_REPORT_RATIONALE_H
#define METE_REPORT_RATIONALE_H

#include "report/found.h"

/* The text; to be freed with g_free(), NULL when memory is out.  `found`:
 * what the case said; the finding holds a trace. */
char *mete_report_rationale(const mete_finding *finding,
                            const mete_found *found);

/* ---- for the files of this noun; each adds whole sentences ---- */

/* rationale_facts.c */
void mete_rationale_facts(mete_buffer *text, const mete_finding *finding,
                          const mete_found *found);
void mete_rationale_presumed(mete_buffer *text, const mete_finding *finding);
void mete_rationale_missing(mete_buffer *text, const mete_finding *finding);

/* rationale_rules.c */
void mete_rationale_bars(mete_buffer *text, const mete_finding *finding);
void mete_rationale_exemptions(mete_buffer *text, const mete_finding *finding);
void mete_rationale_circumstances(mete_buffer *text,
                                  const mete_finding *finding);

/* rationale_tiers.c */
void mete_rationale_benchmark(mete_buffer *text, const mete_finding *finding);

/* rationale_penalties.c: a list without its full stop */
void mete_rationale_penalties(mete_buffer *text,
                              const mete_penalties *penalties, bool capitals);

/* adjust.c */
void mete_rationale_adjusted(mete_buffer *text, const mete_finding *finding);

/* follows.c */
void mete_rationale_follows(mete_buffer *text, const mete_finding *finding);

/* deviation.c */
void mete_rationale_deviation(mete_buffer *text, const mete_finding *finding);

/* 《甲法》第一条第一款第一项、第二项: what repeats is said once. */
void mete_rationale_cite(mete_buffer *text, const mete_citations *citations);

/* The condition of a rule, row or level, in formal Chinese. */
void mete_rationale_condition(mete_buffer *text, const mete_phrase *phrase);

#endif
