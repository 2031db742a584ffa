/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What a rulebook says of an item, for officers and for programs.
 */
#ifndef METE_REPORT_ITEM_H
#define METE_REPORT_ITEM_H

#include "decide/finding.h"
#include "report/buffer.h"

/* The item with its clause and its table as they were published; to be freed
 * with g_free(), NULL when memory is out. */
char *mete_report_item(const mete_item *item);

/* Cases of the item as a JSON Schema (2020-12): all facts that it can ask
 * for; likewise. */
char *mete_report_schema(const mete_rulebook *rulebook, const mete_item *item);

/* ---- for the files of this noun ---- */

/* item_clause.c: what the law allows */
void mete_item_put_clause(mete_buffer *page, const mete_part *part);

/* item_table.c: the table that narrows it */
void mete_item_put_table(mete_buffer *page, const mete_part *part);

/* adjust.c: what the document changes after grading */
void mete_item_put_adjustments(mete_buffer *page,
                               const mete_document *document);

#endif
