/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Law phrases: one text in, one expression or range out.
 *
 * The lexicon holds every name and unit of a rulebook and must be complete
 * before the first phrase is compiled.  The compiler never stops a load: what
 * is wrong goes into the faults with its place inside the phrase and advice.
 */
#ifndef METE_LOAD_PHRASE_H
#define METE_LOAD_PHRASE_H

#include "base/arena.h"
#include "base/fault.h"
#include "model/expression.h"

typedef struct mete_lexicon mete_lexicon;

/* What a name stands for. */
typedef struct {
    const mete_fact *fact;        /* a fact … */
    bool opposite;                /* … by its opposite (未作出承诺) */
    const mete_expression *define; /* … or a define's expression; a duration
                                    * define (违法行为持续时间) is NULL here
                                    * and has the two dates below */
    const mete_expression *from;
    const mete_expression *to;
    const char *label;
} mete_meaning;

/* Called when 「…」 holds words that nothing declares: declares a yes/no
 * question on the spot and gives its fact. */
typedef const mete_fact *(*mete_question_declare)(void *context,
                                                  const char *words,
                                                  const mete_place *place);

mete_lexicon *mete_lexicon_new(mete_arena *arena);
void mete_lexicon_free(mete_lexicon *lexicon);

/* Enters a name (label, alias, ASCII name, opposite, define).  A meaning
 * without fact, define and dates stands for one that is not known yet: the
 * name is read as a name, phrases that use it are refused (code
 * phrase_define_not_ready), and entering it again gives it its meaning.  `item` is NULL
 * for names that the whole rulebook sees; a name of an item hides a wider
 * one.  False if the name is already claimed in the same scope by another
 * meaning; the caller words the fault. */
bool mete_lexicon_add_name(mete_lexicon *lexicon, const char *item,
                           const char *name, const mete_meaning *meaning);

/* The scope sees, behind its own names, those of the item. */
void mete_lexicon_nest(mete_lexicon *lexicon, const char *scope,
                       const char *item);

/* Enters a declared unit (平方米, 个 …; ㎡ and m² read as 平方米) and gives
 * its dimension; the same text gives the same dimension. */
mete_unit mete_lexicon_add_unit(mete_lexicon *lexicon, const char *unit);

/* Text of a dimension, for messages: "元", "平方米". */
const char *mete_lexicon_unit_text(const mete_lexicon *lexicon,
                                   mete_unit unit);

/* Reads a unit's text (of a fact's `unit` field): its dimension and how many
 * millionths of the dimension one is.  Declares unknown ones. */
mete_unit mete_lexicon_read_unit(mete_lexicon *lexicon, const char *text,
                                 int64_t *scale, mete_display *display);

const mete_meaning *mete_lexicon_find(const mete_lexicon *lexicon,
                                      const char *item, const char *name);

/* 法定最低 … by its word; false if it is none of them. */
bool mete_phrase_term(const char *name, mete_term *term);

/* How a phrase is to be read. */
typedef struct {
    mete_lexicon *lexicon;
    mete_arena *arena;
    mete_faults *faults;
    const char *item;        /* whose local names hide wider ones, or NULL */
    bool above_open;         /* 以上 excludes (bounds of the document) */
    bool below_open;         /* 以下 and 以内 exclude */
    bool terms;              /* 法定最低 … are allowed */
    int term_digits;         /* digits of 法定最低 and 法定最高 */
    mete_unit term_unit;     /* and their dimension; NONE: 元 */
    bool bare_ratio;         /* a bare share (30%以下) is a range here: only
                              * in `by` of adjust */
    bool is_utf8;            /* texts have been looked through already */
    const mete_fact *act_end; /* the day that 次数 counts back from */
    mete_question_declare declare;
    void *declare_context;
} mete_phrase_context;

/* Compiles a condition, an amount, a date or a range.  `place` is where the
 * text begins; columns of faults are counted from there (from 1 where its
 * column is not known), on the phrase's own line.  On success fills
 * *phrase (or *range) and returns true; texts are not copied and must live as
 * long as the arena.  The same text in the same context gives the same tree
 * (memoised in the lexicon, whose arena must live as long as the trees).  A
 * range without lower end has `from` NULL and is open there if it is one of
 * amounts (above 0). */
bool mete_phrase_condition(const mete_phrase_context *context,
                           const char *text, const mete_place *place,
                           mete_phrase *phrase);
bool mete_phrase_amount(const mete_phrase_context *context, const char *text,
                        const mete_place *place, mete_phrase *phrase);
bool mete_phrase_range(const mete_phrase_context *context, const char *text,
                       const mete_place *place, mete_range *range);

/* For `define`: a condition, an amount or a period between two dates,
 * whichever the text is.  Fills *meaning. */
bool mete_phrase_define(const mete_phrase_context *context, const char *text,
                        const mete_place *place, mete_meaning *meaning);

/* { from = "…", to = "…" }: two amounts, (不含) at the end of either. */
bool mete_phrase_ends(const mete_phrase_context *context, const char *from,
                      const char *to, const mete_place *place,
                      mete_range *range);

/* A cell of a grid over an amount, or a factor level without words:
 * "1000平方米(含)以下" about `fact`. */
bool mete_phrase_cell(const mete_phrase_context *context,
                      const mete_fact *fact, const char *text,
                      const mete_place *place, mete_phrase *phrase);

/* The same about whatever a name stands for: `subject` is what
 * mete_lexicon_find() gave. */
bool mete_phrase_cell_about(const mete_phrase_context *context,
                            const mete_meaning *subject, const char *text,
                            const mete_place *place, mete_phrase *phrase);

/* A single quantity or a single value of `fact` as people write it in a case
 * or a Lua field: "1.5万元", "30%", "6个月", "2年".  Without a unit it is read
 * in the fact's unit.  NULL on success, else the sentence that says why not,
 * to be freed with g_free(). */
char *mete_phrase_quantity(const mete_lexicon *lexicon, const mete_fact *fact,
                           const char *text, int64_t *value);

/* The same for a limit without fact ("20%", "2年", "1元"): dimension too. */
char *mete_phrase_constant(const mete_lexicon *lexicon, const char *text,
                           mete_unit *unit, int64_t *value);

#endif
