/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What the files of the lexer share; the parser calls mete_lexer_next().
 */
#ifndef METE_LOAD_LEXER_H
#define METE_LOAD_LEXER_H

#include "load/lexicon.h"
#include "load/quantity.h"

/* Folds a text of at most METE_PHRASE_MAX bytes into the parse. */
void mete_lexer_begin(mete_parse *parse, const char *text, size_t length);

static inline const char *mete_lexer_text(const mete_parse *parse)
{
    return parse->text + parse->at;
}

/* Moves over white space. */
void mete_lexer_skip(mete_parse *parse);

/* Can the last token be what an operator stands behind? */
bool mete_lexer_after_operand(const mete_parse *parse);

/* The longest word or name at `at`; the other one is NULL. */
void mete_lexer_match(const mete_parse *parse, int at, mete_match *match);

/* Notes a `(` at `begin`; its token. */
int mete_lexer_open(mete_parse *parse, int begin);

/* number.c: a number with all that belongs to it; the token. */
int mete_lexer_number(mete_parse *parse, const mete_quantity *quantity,
                      bool negative, mete_value *value);
bool mete_lexer_check_number(mete_parse *parse, const mete_quantity *quantity,
                             mete_span span);
bool mete_lexer_check_unit(mete_parse *parse, const mete_quantity *quantity,
                           int begin);
mete_piece *mete_lexer_number_piece(mete_parse *parse,
                                    const mete_quantity *quantity,
                                    mete_decimal value, mete_span span);

/* dash.c: moves over a dash behind the first of two numbers, then reads the
 * second and makes two bounds of them. */
bool mete_lexer_read_dash(mete_parse *parse, const mete_quantity *first);
int mete_lexer_read_range(mete_parse *parse, const mete_quantity *first,
                          mete_span span, mete_value *value);

/* bound.c: moves over a bound word with the marks around it; false if there
 * is none, and then *mark is a mark that was read alone. */
bool mete_lexer_bound(mete_parse *parse, int *code, int *mark);
mete_comparison mete_lexer_bound_comparison(const mete_parse *parse, int code,
                                            int mark);
mete_piece *mete_lexer_bound_piece(mete_parse *parse, mete_piece *number,
                                   int code, int mark);
/* A `-` that belongs to the number behind it; moves over it. */
bool mete_lexer_negative(mete_parse *parse, mete_quantity *quantity);
/* (不含)5万元以下; 0 if no number follows the mark. */
int mete_lexer_marked_number(mete_parse *parse, int mark, mete_value *value);

/* label.c: what the labels of the fact before make of this place; 0: nothing
 * of them. */
int mete_lexer_read_labels(mete_parse *parse, const mete_match *match,
                           mete_value *value);

/* quote.c */
int mete_lexer_read_quoted(mete_parse *parse, mete_value *value,
                           const char *close);

/* unknown.c: what nothing declares, and how far it reaches. */
int mete_lexer_read_unknown(mete_parse *parse, mete_value *value);
int mete_lexer_unknown_end(const mete_parse *parse, int begin);
bool mete_lexer_is_letter(const char *text);
bool mete_name_is_unknown(const mete_name *name);
const mete_name *mete_name_unknown(void);

#endif
