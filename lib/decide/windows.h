/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Completions of unknown events: how many lie in each window that open
 * phrases ask about.
 */
#ifndef METE_DECIDE_WINDOWS_H
#define METE_DECIDE_WINDOWS_H

#include "decide/cells.h"

/* As mete_cells_cut(), for a fact of events. */
bool mete_windows_cut(mete_cutting *cutting, const mete_fact *fact);

/* Does the tree name the fact? */
bool mete_windows_reads(const mete_expression *expression,
                        const mete_fact *fact);

#endif
