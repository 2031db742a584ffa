/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What comes out of a case: the decision and everything it rests on.
 *
 * A finding points into its rulebook (which it keeps alive) and owns its
 * verdict and its lists.  A verdict, with the truth of everything that was
 * looked at, is complete in itself; the lists that name what lies behind it
 * are written when somebody reads them.  Everything keeps its room when a
 * finding is used again, so that a server evaluates without allocating.  No
 * words are made here: report/ does.
 */
#ifndef METE_DECIDE_FINDING_H
#define METE_DECIDE_FINDING_H

#include "decide/verdict.h"
#include "model/case.h"

/* One penalty, graded or statutory, over all completions. */
typedef struct {
    const mete_part *part;
    const mete_entry *entry;
    const mete_row *row; /* the tier it was graded by, NULL: none or
                              * several */
    mete_mode mode;      /* CONDITIONAL where only some completions have
                              * it */
    mete_penalty_kind kind;
    mete_effect effect; /* the grade where circumstances graded it */
    bool has_range;
    bool once; /* ends of a fine that is counted are those of one */
    bool amount_unknown; /* a confiscation without amount */
    mete_exact min;      /* exact ends; max may be UNBOUNDED */
    mete_exact max;
    bool min_open;
    bool max_open;
    mete_exact shown_min; /* displayed ends, after rounding inward */
    mete_exact shown_max;
    bool shown_min_open;
    bool shown_max_open;
} mete_penalty;

typedef struct {
    mete_penalty *list;
    size_t count;
    size_t room;
} mete_penalties;

typedef enum {
    METE_STAGE_BAR,
    METE_STAGE_EXEMPTION,
    METE_STAGE_CIRCUMSTANCE,
    METE_STAGE_BRANCH,
    METE_STAGE_GRADE,
    METE_STAGE_PROCEDURE
} mete_stage;

/* A rule, row, level or entry that was looked at. */
typedef struct {
    mete_stage stage;
    mete_truth truth;
    const mete_rule *rule;     /* bars, exemptions, circumstances … */
    const mete_plan_over *over; /* … with those in whose place it may stand,
                                 * NULL: none */
    const mete_row *row;       /* … or a row of a table … */
    const mete_factor *factor; /* … or a level of a factor … */
    const mete_level *level;
    const mete_entry *entry; /* … or an entry of the clause with `when` … */
    const mete_part *part;   /* … of this part, or the stage that it is … */
    const mete_adjustment *adjustment; /* … or what the document adjusts */
} mete_reason;

typedef enum {
    METE_PRESUMED_BY_FACT,
    METE_PRESUMED_BY_DOCUMENT,
    METE_PRESUMED_BY_RULEBOOK /* the place, or the version of a document */
} mete_presumed_by;

typedef struct {
    const mete_fact *fact; /* NULL for a factor level or the place */
    int64_t value;
    const mete_factor *factor; /* a level settled by the document */
    const mete_level *level;
    const mete_document *document; /* the version that stands for the one of
                                    * the decision */
    mete_presumed_by by;
    bool adverse;
} mete_presumption;

/* An unknown fact that can still change the decision. */
typedef struct {
    const mete_fact *fact;
    bool has_stake;    /* fines are at stake and were compared */
    mete_exact stake;  /* 元; METE_EXACT_UNBOUNDED: without bound */
    uint32_t outcomes; /* bit per outcome its answers can lead to */
    bool when_unmet;   /* its own `when` is still unknown */
} mete_missing;

/* One fact of a known case, otherwise than it is: the nearest value that
 * decides the case otherwise. */
typedef struct {
    const mete_fact *fact;
    int64_t value;        /* of the fact; of events: how many there are then */
    int64_t before;       /* as it is now, likewise */
    mete_outcome outcome; /* … and what would be decided */
    uint32_t possible;
    const mete_row *tier;
    size_t first; /* of its penalties, a stretch of those of all */
    size_t count;
} mete_what_if;

/* Codes are ASCII and stable; report/ makes the sentence. */
typedef struct {
    const char *code;
    const char *subject;     /* what it is about, in the rulebook's words */
    const mete_place *place; /* NULL where none */
} mete_diagnostic;

typedef struct {
    const char *name;
    bool known;
    bool within; /* not known, but from due to latest */
    mete_date due;
    mete_date latest; /* due where it is known */
    const mete_citations *basis;
} mete_deadline;

/* Where the fine that was decided lies. */
typedef enum {
    METE_DEVIATION_WITHIN,     /* in what is recommended */
    METE_DEVIATION_APPROVED,   /* outside, inside the law, with approval */
    METE_DEVIATION_UNAPPROVED, /* the same without */
    METE_DEVIATION_UNLAWFUL,   /* outside the law */
    METE_DEVIATION_UNDETERMINED
} mete_deviation_state;

typedef struct {
    mete_effect effect;
    mete_penalties penalties;
} mete_alternative;

/* A later stage that has not come: what would be decided then. */
typedef struct {
    const mete_part *part;
    mete_penalties penalties; /* a stretch of the finding's `following` */
} mete_follow;

/* A cited article and the part it plays. */
typedef struct {
    const char *role; /* violates punishes branch exempts mitigates
                                * circumstance bar */
    const mete_citation *citation;
} mete_basis;

#define METE_LIST(type) \
    struct {            \
        type *list;     \
        size_t count;   \
        size_t room;    \
    }

typedef struct mete_finding {
    mete_rulebook *rulebook; /* a reference */
    const mete_item *item;
    const mete_document *document; /* NULL: no benchmark applies, or … */
    bool dated; /* … which version does depends on the day of the decision */
    mete_outcome outcome;
    uint32_t possible; /* bit per outcome */
    bool tight;
    const char *not_applicable; /* "place" "date" "party" "basis" or NULL */
    const mete_row *tier;       /* of the only graded part, NULL otherwise */
    uint32_t want;
    bool has_trace;
    mete_penalties penalties;
    mete_penalties statutory;
    mete_alternative alternatives[2]; /* lighter, mitigated */
    size_t alternative_count;
    METE_LIST(mete_follow) follows;
    mete_penalties following; /* of all of them */
    METE_LIST(const char *) orders;
    METE_LIST(mete_basis) basis;
    METE_LIST(mete_reason) exemptions; /* that hold or may hold */
    METE_LIST(mete_reason) circumstances;
    METE_LIST(mete_presumption) presumed;
    METE_LIST(mete_missing) missing; /* in the order of asking */
    METE_LIST(mete_what_if) what_if; /* of a known case, where wanted */
    mete_penalties supposed;         /* the penalties of all of them */
    METE_LIST(mete_reason) reasons;
    METE_LIST(mete_reason) procedure; /* of each rule: always, possibly, never */
    METE_LIST(mete_deadline) deadlines;
    METE_LIST(mete_diagnostic) diagnostics;
    mete_deviation *deviation; /* owned; NULL: the case says nothing */
    mete_deviation_state deviation_state;
    int references; /* atomic */
    /* What the evaluation came to; plan is NULL where there was none. */
    mete_date act_date; /* METE_DATE_MAX: not known */
    const mete_item_plan *plan;
    const mete_verdict *verdict;   /* one of the following */
    mete_verdict run;              /* of one run of the stages */
    mete_verdict hull;             /* of many completions */
    const uint8_t *seen;           /* truths that each trace has taken */
    const mete_statutory *clauses; /* of the run: not yet in its verdict;
                                    * else NULL */
    bool undated;  /* the last days, which follow from the act's, are still to
                    * be listed */
    bool unlisted; /* the lists up to `circumstances`, and reasons, are still
                    * to be written */
    struct mete_finding *probe; /* of a case that differs in one fact, and … */
    struct mete_finding *cutter; /* … where its facts are cut: what_if.c */
    void *scratch; /* working memory of an evaluation */
    size_t scratch_room;
    char *failure; /* what a function said that failed; NULL: none did */
    char *json;    /* rendered on demand, by report/ */
    char *text;
    void *keep; /* api/'s own; nobody else touches it */
    struct mete_several *several; /* several items in the place of one, NULL:
                                   * decide/several.h */
} mete_finding;

/* Was the rule replaced by another, in this case or some completion? */
static inline bool mete_finding_replaced(const mete_finding *finding,
                                         const mete_plan_replaced *replaced)
{
    return replaced->trace == METE_TRACE_NONE
        || (finding->seen[replaced->trace] & METE_TRACE_REPLACED) != 0;
}

mete_finding *mete_finding_create(void); /* NULL when memory is out */
void mete_finding_destroy(mete_finding *finding);

/* Empties it for the next case; room is kept. */
void mete_finding_clear(mete_finding *finding);

/* Writes the lists that are still to be written: whoever reads them calls
 * this first.  False when memory is out.  One thread at a time. */
bool mete_finding_list(mete_finding *finding);

/* Room for `needed` entries; false when memory is out. */
METE_RARE bool mete_finding_enlarge(void **list, size_t *room, size_t needed,
                          size_t size);

static inline bool mete_finding_grow(void **list, size_t *room, size_t needed,
                                     size_t size)
{
    return needed <= *room || mete_finding_enlarge(list, room, needed, size);
}

#endif
