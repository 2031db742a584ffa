/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Diagnostics: what a reader of the finding should know beside it.
 */
#ifndef METE_DECIDE_NOTES_H
#define METE_DECIDE_NOTES_H

#include "decide/evaluation.h"

/* One more; false when memory is out.  Texts of the rulebook. */
METE_RARE bool mete_notes_add(mete_finding *finding, const char *code,
                    const char *subject, const mete_place *place);

/* False when memory is out. */
bool mete_notes_fill(mete_evaluation *e, const mete_verdict *verdict,
                     mete_finding *finding);

#endif
