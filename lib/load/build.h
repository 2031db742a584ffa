/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * From declarations to the model, noun by noun.
 *
 * Everything here goes on after a fault, so that one run finds them all; the
 * rulebook is thrown away in the end if there was one.
 */
#ifndef METE_LOAD_BUILD_H
#define METE_LOAD_BUILD_H

#include "load/phrase.h"
#include "load/stack.h"
#include "load/word_set.h"
#include "model/rulebook.h"

typedef struct {
    mete_rulebook *rulebook;
    mete_arena *arena; /* the rulebook's */
    mete_stack *stack;
    mete_faults *faults;
    mete_faults *trial; /* of a phrase that is being tried */
    mete_lexicon *lexicon;
    mete_declaration **declared; /* declared order: depth, path, line */
    size_t declared_count;
    GPtrArray *facts;       /* mete_fact *, declared order */
    GPtrArray *questions;   /* mete_fact *, as phrases ask them */
    GPtrArray *statutes;    /* mete_statute * */
    GPtrArray *documents;   /* mete_document * */
    GPtrArray *wordings;    /* mete_declaration *, of each document */
    GPtrArray *items;       /* mete_item * */
    GPtrArray *rules;       /* mete_rule * */
    mete_fact *imposed[METE_IMPOSED_COUNT];
    GHashTable *fact_words; /* mete_fact * → its declaration */
    GHashTable *citations;  /* text → mete_citation * */
    GHashTable *located;    /* literal → how often it was looked for */
    GPtrArray *looked;      /* literals of a reading; NULL: not noted */
    struct mete_functions *functions; /* NULL: none so far */
    int row_count;          /* rows of all tables so far */
} mete_build;

/* How phrases of one place are read. */
typedef struct {
    const char *item;              /* whose local names count, or NULL */
    const mete_document *document; /* whose bounds govern, or NULL */
    bool terms;                    /* 法定最低 … may be used */
    int term_digits;
} mete_build_scope;

/* The stack's declarations into an empty rulebook. */
void mete_build_rulebook(mete_stack *stack, mete_rulebook *rulebook,
                         mete_faults *faults);

/* Adds an error about a field (or NONE: the word itself). */
void mete_build_fault(mete_build *build, const mete_declaration *at,
                      mete_key key, const char *code, const char *hint,
                      const char *format, ...)
    __attribute__((format(printf, 6, 7)));

/* The declarations of one word, one after the other in declared order; NULL
 * after the last.  *next starts at 0. */
const mete_declaration *mete_build_next(const mete_build *build,
                                        mete_keyword_id id, size_t *next);

/* An array of `count` times `size` zeroed bytes; NULL for none. */
void *mete_build_array(mete_build *build, size_t count, size_t size);

/* The pointers of a list, in the rulebook's arena. */
void *mete_build_pointers(mete_build *build, const GPtrArray *list);

/* ---- build_value.c: texts that stand for something else ---- */

/* A word of a closed set, in either language; `otherwise` where the field is
 * missing or (with a fault) none of them. */
int mete_build_word_of(mete_build *build, const mete_declaration *at,
                       mete_key key, mete_word_set_id set, int otherwise);

bool mete_build_date(mete_build *build, const mete_declaration *at,
                     mete_key key, mete_date *date);
mete_interval mete_build_interval(mete_build *build, const mete_declaration *at,
                                  mete_key key);
bool mete_build_intervals_overlap(const mete_interval *a,
                                  const mete_interval *b);

/* "20%", "1元", 0: a constant of the dimension; a leading minus counts. */
bool mete_build_constant(mete_build *build, const mete_declaration *at,
                         mete_key key, const mete_declared *value,
                         mete_unit unit, const char *example, int64_t *result);

/* Six digits of GB/T 2260; NULL (with a fault) if it is not. */
const char *mete_build_jurisdiction(mete_build *build,
                                    const mete_declaration *at);

/* The texts of a list field. */
const char **mete_build_texts(mete_build *build, const mete_declaration *at,
                              mete_key key, size_t *count);

/* A text, or several: "限批区、环境敏感区", as results hold it: in no other
 * language. */
void mete_build_append_texts(GString *out, const mete_declared *value);

/* Kinds of penalty of a list field, a bit each. */
uint32_t mete_build_kinds(mete_build *build, const mete_declaration *at,
                          mete_key key);
mete_outcome mete_build_outcome(mete_build *build, const mete_declaration *at);
mete_effect mete_build_effect(mete_build *build, const mete_declaration *at);
mete_tie mete_build_tie(mete_build *build, const mete_declaration *at,
                        mete_tie otherwise);

/* ---- build_phrase.c: phrases with their places ---- */

/* The field as a condition: a text, any { … } or all { … }.  False if it is
 * not there or does not compile. */
bool mete_build_condition(mete_build *build, const mete_build_scope *scope,
                          const mete_declaration *at, mete_key key,
                          mete_phrase *phrase);
bool mete_build_condition_of(mete_build *build, const mete_build_scope *scope,
                             const mete_declaration *at,
                             const mete_declared *value, mete_phrase *phrase);
bool mete_build_amount(mete_build *build, const mete_build_scope *scope,
                       const mete_declaration *at, mete_key key,
                       mete_phrase *phrase);
/* What a cell says about its subject. */
bool mete_build_cell(mete_build *build, const mete_build_scope *scope,
                     const mete_declaration *at, const mete_meaning *subject,
                     const char *text, bool silent, mete_phrase *phrase);
bool mete_build_define(mete_build *build, const mete_build_scope *scope,
                       const mete_declaration *at, const char *text,
                       bool silent, mete_meaning *meaning);

/* A range: text, { from = …, to = … }; or from and to of `at` itself. */
bool mete_build_range(mete_build *build, const mete_build_scope *scope,
                      const mete_declaration *at, mete_key key,
                      const mete_declared *value, mete_range *range);
bool mete_build_ends(mete_build *build, const mete_build_scope *scope,
                     const mete_declaration *at, mete_range *range);

/* A range of bare ratios, with signs: "-50%以上-30%以下", "-30%". */
bool mete_build_ratio(mete_build *build, const mete_build_scope *scope,
                      const mete_declaration *at, mete_key key,
                      mete_range *range);

/* The same for a text whose place is known (a cell of a list). */
bool mete_build_condition_at(mete_build *build, const mete_build_scope *scope,
                             const char *text, const mete_place *place,
                             mete_phrase *phrase);

/* build_functions.c: functions in place of a condition, an amount of the
 * unit, a range in it.  The last asks whether the function may read the name
 * as it is written there. */
bool mete_build_function(mete_build *build, const mete_build_scope *scope,
                         const mete_declared_function *function,
                         mete_phrase *phrase);
bool mete_build_function_amount(mete_build *build,
                                const mete_build_scope *scope,
                                const mete_declared_function *function,
                                mete_unit unit, mete_phrase *phrase);
bool mete_build_function_range(mete_build *build, const mete_build_scope *scope,
                               const mete_declared_function *function,
                               mete_unit unit, mete_range *range);
bool mete_build_function_mentions(const mete_declared_function *function,
                                  const char *label);

/* Nodes that the builders put together themselves. */
mete_expression *mete_build_node(mete_build *build, mete_op op, mete_type type,
                                 size_t child_count);
const mete_expression *mete_build_not(mete_build *build,
                                      const mete_expression *child);

/* ---- the nouns ---- */

void mete_build_facts(mete_build *build); /* names and units */
void mete_build_defines(mete_build *build);
void mete_build_fact_values(mete_build *build); /* what needs phrases */
void mete_build_statutes(mete_build *build);
void mete_build_documents(mete_build *build);
void mete_build_document_tables(mete_build *build);
void mete_build_items(mete_build *build);
void mete_build_rules(mete_build *build);
void mete_build_general(mete_build *build); /* what is no rule of it */

/* What the penalty comes to, as facts; phrases see them in this scope. */
void mete_build_imposed(mete_build *build);
extern const char mete_build_procedure_scope[];

void mete_build_attendants(mete_build *build);
void mete_build_lists(mete_build *build);
void mete_build_calendar(mete_build *build);
void mete_build_tests(mete_build *build); /* needs a sealed rulebook */

/* Facts of one item, declared before any phrase is read. */
void mete_build_local_facts(mete_build *build, const mete_declaration *item);

/* A fact by label, name or alias; NULL if there is none. */
const mete_fact *mete_build_find_fact(const mete_build *build, const char *item,
                                      const char *name);

/* Citations of a field, or of one text ("法#125.1.1"). */
mete_citations mete_build_citations(mete_build *build,
                                    const mete_declaration *at, mete_key key);
const mete_citation *mete_build_citation(mete_build *build, const char *cite,
                                         const mete_place *place);

/* Whose local names the phrases of a document's own tables see; NULL if it
 * declares none. */
const char *mete_build_document_scope(mete_build *build,
                                      const mete_document *document);

/* Those of one id, checked and ordered: after all documents. */
void mete_build_versions(mete_build *build);
const mete_document *mete_build_latest(const mete_document *document);

/* Whose names an item sees under this version of its document (or NULL): its
 * own where there is no other version. */
const char *mete_build_reading_scope(mete_build *build, const char *item,
                                     const mete_document *document);

/* What was found aside, unless it has been said; `days`: under which version of
 * a document, or NULL. */
void mete_build_add_faults(mete_build *build, const mete_faults *found,
                           const char *days);

/* The item under each version of its document, itself among them as the
 * latest, by `read`: what they find wrong is said once. */
typedef mete_item *mete_build_reader(mete_build *build,
                                     const mete_declaration *at,
                                     const mete_document *document);
mete_item *mete_build_readings(mete_build *build, const mete_declaration *at,
                               const mete_document *latest,
                               mete_build_reader *read);

/* NULL, and a fault, if no such document is declared; the latest version. */
const mete_document *mete_build_find_document(mete_build *build,
                                              const mete_declaration *at,
                                              mete_key key, const char *id);

/* build_refines.c: what documents refine, and after all items what these do. */
void mete_build_levels(mete_build *build);
void mete_build_refines(mete_build *build);

/* The clause of a part: { fine { … }, one_of { … } … }. */
void mete_build_clause(mete_build *build, const mete_build_scope *scope,
                       const mete_declaration *clause, mete_part *part);

/* tiers or factors of `at`, NULL if it has neither. */
mete_table *mete_build_table(mete_build *build, const mete_build_scope *scope,
                             const mete_declaration *at);
void mete_build_factors(mete_build *build, const mete_build_scope *scope,
                        const mete_declaration *factors, mete_table *table);

/* Rows against the clause that they narrow. */
void mete_build_check_table(mete_build *build, const mete_part *part,
                            const mete_table *table);

/* Rows of the document's own table: what they drop is optional here. */
void mete_build_check_inherited(mete_build *build, const mete_part *part,
                                const mete_table *table);

/* What a document adjusts after grading. */
void mete_build_adjustments(mete_build *build, const mete_build_scope *scope,
                            const mete_declaration *at,
                            mete_document *document);

/* What the fines of a part are multiplied by, after its clause. */
void mete_build_per(mete_build *build, const mete_build_scope *scope,
                    const mete_declaration *at, mete_part *part);

/* A later stage among the other parts of its item, when all are built. */
void mete_build_check_stage(mete_build *build, const mete_declaration *at,
                            const mete_item *item, const mete_part *part);

/* Names of rules: which one replaces which, which ones clash. */
void mete_build_check_rules(mete_build *build);

#endif
