/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Builds typed nodes: what may be added, multiplied, compared, joined.
 *
 * Every function takes pieces and gives one; a broken piece goes in and out
 * without a word, because its fault has been reported already.
 */
#ifndef METE_LOAD_TYPING_H
#define METE_LOAD_TYPING_H

#include "load/advice.h"
#include "load/lexicon.h"

/* settle.c: a piece as the kind that is asked for, else a fault and a broken
 * piece. */
mete_piece *mete_settle_condition(mete_parse *parse, mete_piece *piece);
mete_piece *mete_settle_amount(mete_parse *parse, mete_piece *piece);
mete_piece *mete_settle_date(mete_parse *parse, mete_piece *piece);
/* The same for an amount that a rounding function stands around. */
mete_piece *mete_settle_quotient(mete_parse *parse, mete_piece *piece);
/* A period of whole days or months; false after a fault. */
bool mete_settle_period(mete_parse *parse, mete_piece *piece,
                        mete_period *period, int64_t *value);

static inline bool mete_is_broken(const mete_piece *piece)
{
    return piece->kind == METE_PIECE_BROKEN;
}

/* unit.c: brings two amounts to one unit, a bare number to that of the other;
 * `verb` is what cannot be done (相加, 比较). */
bool mete_unit_unify(mete_parse *parse, mete_piece **a, mete_piece **b,
                     const char *verb);
bool mete_unit_is_bare(const mete_piece *piece);
/* The dimension of a product; false if there is none. */
bool mete_unit_multiply(const mete_piece *a, const mete_piece *b,
                        mete_unit *unit);
/* “5万”没有单位 … */
void mete_unit_advise_bare(mete_parse *parse, const mete_piece *bare,
                           const mete_piece *other, mete_unit unit);

/* amount.c */
mete_piece *mete_amount_sum(mete_parse *parse, mete_op op, mete_piece *a,
                            mete_piece *b, mete_span span);
mete_piece *mete_amount_product(mete_parse *parse, mete_piece *a, mete_piece *b,
                                mete_span span);
mete_piece *mete_amount_quotient(mete_parse *parse, mete_piece *a,
                                 mete_piece *b, mete_span span);
mete_piece *mete_amount_negative(mete_parse *parse, mete_piece *a,
                                 mete_span span);
mete_piece *mete_amount_term(mete_parse *parse, mete_term term, mete_span span);
mete_piece *mete_amount_if(mete_parse *parse, mete_piece *condition,
                           mete_piece *a, mete_piece *b, mete_span span);

/* function.c: what is written with a name and parentheses. */
mete_piece *mete_arguments_new(mete_parse *parse, mete_piece *argument);
mete_piece *mete_arguments_add(mete_piece *arguments, mete_piece *argument);
mete_piece *mete_function_extreme(mete_parse *parse, mete_op op,
                                  mete_piece *arguments, mete_span span);
mete_piece *mete_function_round(mete_parse *parse, mete_rounding rounding,
                                mete_piece *amount, mete_piece *step,
                                mete_span span);
mete_piece *mete_function_dates(mete_parse *parse, mete_op op, mete_piece *from,
                                mete_piece *to, mete_span span);
/* Options of 次数, each a piece. */
typedef enum {
    METE_COUNT_WINDOW,
    METE_COUNT_YEAR,
    METE_COUNT_SINCE,
    METE_COUNT_WITH_THIS
} mete_count_option;
mete_piece *mete_count_option_new(mete_parse *parse, mete_count_option option,
                                  mete_piece *window, mete_date since,
                                  mete_span span);
mete_piece *mete_function_count(mete_parse *parse, const mete_name *name,
                                mete_span name_span, mete_piece *options,
                                mete_span span);

/* name.c */
mete_piece *mete_name_piece(mete_parse *parse, const mete_name *name,
                            mete_span span);
mete_piece *mete_name_exists(mete_parse *parse, mete_op op,
                             const mete_name *name, mete_span name_span,
                             mete_span span);
mete_piece *mete_term_exists(mete_parse *parse, mete_op op, mete_term term,
                             mete_span span);
mete_piece *mete_date_piece(mete_parse *parse, mete_date date, mete_span span);
mete_piece *mete_truth_piece(mete_parse *parse, bool truth, mete_span span);

/* condition.c */
mete_piece *mete_condition_join(mete_parse *parse, mete_op op, mete_piece *a,
                                mete_piece *b, mete_span span);
mete_piece *mete_condition_not(mete_parse *parse, mete_piece *a,
                               mete_span span);
mete_piece *mete_condition_chain(mete_parse *parse, mete_piece *chain);
mete_piece *mete_condition_among(mete_parse *parse, mete_piece *left, int code,
                                 mete_piece *labels, mete_span span);
/* A node that says `fact` has one of `labels`. */
mete_piece *mete_condition_labels(mete_parse *parse, const mete_fact *fact,
                                  uint64_t labels, mete_span span);
/* 处罚 是 警告: what has several values at once is compared by 含 and 仅有. */
mete_piece *mete_refuse_set(mete_parse *parse, const mete_piece *left,
                            mete_span span);
void mete_check_comma(mete_parse *parse, mete_span span);

/* relation.c */
mete_piece *mete_relation_new(mete_parse *parse, mete_piece *left,
                              mete_piece *bounds, mete_span span);
mete_piece *mete_bound_new(mete_parse *parse, int compare, mete_piece *value,
                           mete_span span);
mete_piece *mete_bounds_join(mete_parse *parse, mete_piece *a, mete_piece *b);
mete_piece *mete_multiple_new(mete_parse *parse, mete_piece *left,
                              mete_piece *right, mete_span span);
mete_piece *mete_per_new(mete_parse *parse, mete_piece *base, mete_unit per,
                         mete_span span);
mete_piece *mete_proportion_new(mete_parse *parse, mete_piece *left,
                                mete_piece *right, mete_span span);
/* compare.c: (含) beside words that exclude is a fault. */
bool mete_bound_check_mark(mete_parse *parse, const mete_piece *bound);
/* Both ends upper, both lower, or nothing between them: a fault. */
bool mete_relation_check(mete_parse *parse, const mete_piece *bounds);
mete_piece *mete_relation_condition(mete_parse *parse, mete_piece *relation);
mete_piece *mete_multiple_amount(mete_parse *parse, mete_piece *multiple);

static inline bool mete_is_lower(mete_comparison comparison)
{
    return comparison >= METE_GREATER_EQUAL;
}

static inline bool mete_is_upper(mete_comparison comparison)
{
    return comparison <= METE_LESS_EQUAL;
}

#endif
