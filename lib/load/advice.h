/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What is said about a phrase that cannot be read: code, place, the Chinese
 * sentence and how to write it instead.
 */
#ifndef METE_LOAD_ADVICE_H
#define METE_LOAD_ADVICE_H

#include "load/parse.h"
#include "load/words.h"

enum {
    METE_QUOTE_MAX = 128, /* bytes of a quoted part, shortened to fit */
    METE_HINT_MAX = 512
};

/* Adds a fault at the span.  `hint` may be NULL. */
void mete_advise(mete_parse *parse, mete_span span, const char *code,
                 const char *hint, const char *format, ...)
    __attribute__((format(printf, 5, 6)));

/* Where the span begins, in the file. */
mete_place mete_phrase_place(const mete_parse *parse, mete_span span);

/* The text of a span, shortened where it is long; returns `quote`. */
const char *mete_quote(const mete_parse *parse, mete_span span,
                       char quote[METE_QUOTE_MAX]);

/* A word of the table that is refused. */
void mete_advise_refused(mete_parse *parse, mete_span span,
                         mete_refused refused);

/* A name or a unit that nothing declares. */
void mete_advise_unknown_name(mete_parse *parse, mete_span span);
void mete_advise_unknown_unit(mete_parse *parse, mete_span span);
void mete_advise_unknown_label(mete_parse *parse, mete_span span);

/* The labels of a fact, as many as fit: “无”“轻微”“较重”. */
const char *mete_label_list(const mete_fact *fact, char list[METE_HINT_MAX]);

/* `found` is where the grammar cannot go on; `operand`: a name or a quantity
 * would fit there; `end`: the phrase could end there. */
void mete_advise_syntax(mete_parse *parse, mete_span span, int found,
                        bool operand, bool end);

#endif
