/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The finding of a case of several items in words: what each comes to stands
 * in its own finding, here is what they come to together.
 */
#ifndef METE_REPORT_SEVERAL_H
#define METE_REPORT_SEVERAL_H

#include "report/found.h"

/* mete.findings/1, and the text for an officer; to be freed with g_free(),
 * NULL when memory is out. */
char *mete_report_several_json(const mete_finding *finding);
char *mete_report_several_text(const mete_finding *finding);

/* What is possible, in a line; likewise. */
char *mete_report_several_brief(const mete_finding *finding);

/* 裁量理由说明 of every item, and how they come together; likewise.  `found`
 * has what each item said. */
char *mete_report_several_rationale(const mete_finding *finding,
                                    const mete_found *found);

/* “maximum” …; NULL where nothing was compared, or not always the same. */
const char *mete_compared_by(uint32_t by);

#endif
