/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Why: what was looked at, and what is worth a remark, as sentences.
 */
#ifndef METE_REPORT_REASONS_H
#define METE_REPORT_REASONS_H

#include "decide/finding.h"
#include "report/buffer.h"

/* ASCII word: "grade". */
const char *mete_stage_name(mete_stage stage);

/* ASCII kind and the rulebook's name: "tier 较轻". */
void mete_reason_rule(mete_buffer *buffer, const mete_reason *reason);

/* 裁量阶次“较轻”：危害后果不超过轻微——成立; of a rule in whose place it stands:
 * ；在本案中代替“追责时效” */
void mete_reason_says(mete_buffer *buffer, const mete_finding *finding,
                      const mete_reason *reason);

/* Does it stand in another's place? */
bool mete_reason_replaces(const mete_finding *finding,
                          const mete_reason *reason);

/* The phrase that decided, NULL where there is none. */
const mete_phrase *mete_reason_phrase(const mete_reason *reason);

/* Where it is written, NULL where not known. */
const mete_place *mete_reason_place(const mete_reason *reason);

/* The sentence of a diagnostic. */
void mete_diagnostic_says(mete_buffer *buffer,
                          const mete_diagnostic *diagnostic);

#endif
