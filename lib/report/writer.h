/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Pieces of JSON: literals that are escaped already, texts that are not.
 */
#ifndef METE_REPORT_WRITER_H
#define METE_REPORT_WRITER_H

#include "decide/finding.h"
#include "report/buffer.h"

/* A literal of this program, as it is. */
#define METE_PUT(buffer, literal) \
    mete_buffer_bytes(buffer, literal, sizeof(literal) - 1)

/* A string in quotes, escaped; NULL is null. */
void mete_write_text(mete_buffer *buffer, const char *text);

/* An amount as a quoted number; without bound, null. */
void mete_write_exact(mete_buffer *buffer, mete_exact value);

/* … of money, with two digits where it is a multiple of a fen. */
void mete_write_money(mete_buffer *buffer, mete_exact value);

/* … in capitals; null where they do not say it. */
void mete_write_capitals(mete_buffer *buffer, mete_exact value);

/* What stands in the buffer from `start` on, written without escapes, becomes
 * a quoted string. */
void mete_write_quoted(mete_buffer *buffer, size_t start);

static inline void mete_write_truth(mete_buffer *buffer, bool value)
{
    mete_buffer_text(buffer, value ? "true" : "false");
}

/* "," before every entry but the first. */
static inline void mete_write_comma(mete_buffer *buffer, size_t index)
{
    if (index > 0) {
        METE_PUT(buffer, ",");
    }
}

/* "file:line" or null. */
void mete_write_place(mete_buffer *buffer, const mete_place *place);

/* ["食品安全法#125.1.1", …] */
void mete_write_citations(mete_buffer *buffer, const mete_citations *citations);

/* A list of penalties; `item` gives the basis of entries that name none. */
void mete_write_penalties(mete_buffer *buffer, const mete_item *item,
                          const mete_penalties *penalties);

/* The members of one, without the braces. */
void mete_write_penalty(mete_buffer *buffer, const mete_item *item,
                        const mete_penalty *penalty);

/* … from “min” to “max_words”, a comma before. */
void mete_write_range(mete_buffer *buffer, const mete_penalty *penalty);

/* The kind of an entry as JSON has it. */
const char *mete_entry_kind(const mete_entry *entry);

/* json.c: the beginning of a document, to the rulebook. */
void mete_write_origin(mete_buffer *buffer, const mete_finding *finding,
                       const char *schema);

/* json.c: the fact to be asked for next, or null. */
void mete_write_next(mete_buffer *buffer, const mete_finding *finding);

/* The lists of a finding, each from "[" to "]" or null where not asked. */
void mete_write_alternatives(mete_buffer *buffer, const mete_finding *finding);
void mete_write_follows(mete_buffer *buffer, const mete_finding *finding);
void mete_write_orders(mete_buffer *buffer, const mete_finding *finding);
void mete_write_basis(mete_buffer *buffer, const mete_finding *finding);
void mete_write_exemptions(mete_buffer *buffer, const mete_finding *finding);
void mete_write_circumstances(mete_buffer *buffer, const mete_finding *finding);
void mete_write_presumed(mete_buffer *buffer, const mete_finding *finding);
void mete_write_missing(mete_buffer *buffer, const mete_finding *finding);
void mete_write_what_if(mete_buffer *buffer, const mete_finding *finding);
void mete_write_reasons(mete_buffer *buffer, const mete_finding *finding);
void mete_write_procedure(mete_buffer *buffer, const mete_finding *finding);
void mete_write_deadlines(mete_buffer *buffer, const mete_finding *finding);
void mete_write_diagnostics(mete_buffer *buffer, const mete_finding *finding);
void mete_write_deviation(mete_buffer *buffer, const mete_finding *finding);
void mete_write_outcomes(mete_buffer *buffer, uint32_t outcomes);

#endif
