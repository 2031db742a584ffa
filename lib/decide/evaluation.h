/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * One evaluation under way: what the stages hand to each other.
 *
 * A stage reads slots and writes the verdict.  Where facts are unknown it
 * writes the hull of what it cannot exclude, by Kleene's logic and intervals,
 * and notes which condition or amount was open; explore.c then puts
 * completions in the place of unknown facts and runs the stages again.
 */
#ifndef METE_DECIDE_EVALUATION_H
#define METE_DECIDE_EVALUATION_H

#include "decide/finding.h"
#include "decide/tests.h"

/* An amount, or a date as its day: between lo and hi where it has a value. */
typedef struct {
    mete_exact lo;
    mete_exact hi;
    mete_truth has; /* has a value */
    bool overflow;  /* cannot be computed in 128 bits */
} mete_amount;

/* How circumstances may come out; a set of these is a bit mask. */
enum {
    METE_GRADES_WEIGHED = 8 /* added to an effect: weighed against heavier */
};

enum { METE_OPEN_MAX = 1024 }; /* open slices noted in one run */

/* A completion of unknown events: how many lie in each window that a phrase
 * asks about.  A slot names it by METE_COMPLETION_BASE plus its number. */
typedef struct {
    const mete_expression *const *windows; /* METE_OP_COUNT nodes */
    const int *counts;
    size_t window_count;
    bool any; /* there is at least one event */
} mete_events_completion;

/* Facts without a value lie at or below this. */
#define METE_NO_VALUE METE_VALUE_UNDETERMINABLE

#define METE_COMPLETION_BASE (INT64_C(1) << 40)

typedef struct {
    const mete_rulebook *rulebook;
    const mete_plan *plan;
    const mete_item_plan *item;
    const mete_document *document;
    mete_case *the_case;
    mete_slot *slots; /* of the case */
    mete_slot *wide;  /* per `when` of the item: slot as given */
    const mete_events_completion *completions;
    mete_verdict *verdict;
    mete_statutory *statutory; /* per penalty of the part at hand */
    mete_graded *scratch;      /* one possibility, per penalty */
    mete_graded *aside;        /* three times that, where there are later
                                * stages: stages.c */
    uint8_t *truths;           /* bits seen, per trace of the item */
    uint8_t *seen;             /* … over many completions */
    int *settled;              /* per factor: level settled by the document
                                  * + 1, or 0 */
    bool settling;             /* levels may be settled in this run */
    bool points;               /* every fact that the item reads is known */
    bool dated;                /* the day of the decision is open, and with it
                                * which version of the document governs */
    bool day_open;             /* the case leaves the day of the decision open */
    bool uncovered;            /* none of several versions is in force then */
    mete_date place_date;      /* decision day or METE_DATE_MAX */
    mete_date act_date;        /* act's end or METE_DATE_MAX */
    const char *place;
    bool unsettled; /* something that mattered was open */
    bool collect;   /* note what was open */
    bool overflow;
    bool failed;    /* a function of this run did not answer */
    void *session;  /* of the rulebook's functions; NULL: none was called */
    uint32_t *open; /* cold numbers of open slices */
    uint32_t open_count;
    struct mete_superior *superior; /* of the item; NULL: it refines none */
    bool loose; /* while completions are looked at, what is intersected is
                 * known by its hull only */
    /* handed from stage to stage */
    const mete_amount *per; /* of the part at hand: fines times that; NULL:
                             * once */
    uint32_t removed;       /* kinds that bars take away */
    uint32_t maybe_removed;
    uint32_t kept; /* kinds that an exemption leaves */
    bool exempted; /* a mandatory exemption holds */
    mete_truth may_exempt;
    uint64_t may_orders_ever; /* of those that may exempt */
    uint64_t may_orders_always;
    uint32_t effects; /* mask of mete_effect, plus WEIGHED */
    mete_truth must_lighten;
    mete_truth must_heighten;
    bool has_ground;                    /* circumstances allow mitigation */
    bool maybe_ground;                  /* or may allow it */
    mete_amount terms[METE_TERM_COUNT]; /* only of items that ask for them */
} mete_evaluation;

/* Truths of an item are emptied so many at a time. */
enum { METE_TRUTHS_RUN = 32 };

static inline size_t mete_truths_room(uint32_t count)
{
    return ((size_t)count + METE_TRUTHS_RUN - 1) / METE_TRUTHS_RUN
         * METE_TRUTHS_RUN;
}

/* machine.c: values of slices.  An empty condition is true. */
mete_truth mete_machine_run(mete_evaluation *e, const mete_slice *slice);

static inline mete_truth mete_machine_truth(mete_evaluation *e,
                                            const mete_slice *slice)
{
    return slice->length == 0 ? METE_TRUE : mete_machine_run(e, slice);
}

mete_amount mete_machine_amount(mete_evaluation *e, const mete_slice *slice);

/* opaque.c: what a function answers, as a truth or as an amount. */
mete_truth mete_opaque_truth(mete_evaluation *e, const mete_plan_opaque *plan);
mete_amount mete_opaque_amount(mete_evaluation *e,
                               const mete_plan_opaque *plan);

/* The same, recorded: truth under the item's trace, openness noted. */
void mete_evaluation_note_open(mete_evaluation *e, uint32_t cold);
mete_amount mete_evaluation_amount(mete_evaluation *e, const mete_slice *slice);

mete_truth mete_evaluation_truth(mete_evaluation *e, const mete_slice *slice,
                                 uint32_t trace);

static inline mete_tests mete_evaluation_tests(const mete_evaluation *e)
{
    return (mete_tests){e->plan->tests, e->plan->limits, e->slots};
}

/* The same, for where most cases pass: with a trace, and without a call where
 * the slice is a few tests of known facts. */
METE_INLINE mete_truth mete_evaluation_traced(mete_evaluation *e,
                                                const mete_slice *slice,
                                                uint32_t trace)
{
    if (!(slice->few & e->points)) {
        return mete_evaluation_truth(e, slice, trace);
    }
    const mete_tests tests = mete_evaluation_tests(e);
    mete_truth truth = mete_truth_known(mete_tests_few(&tests, slice));
    e->truths[trace] |= truth;
    return truth;
}

/* A value that is the same in every completion. */
static inline bool mete_amount_is_point(const mete_amount *amount)
{
    return amount->has == METE_FALSE
        || (amount->has == METE_TRUE && amount->lo == amount->hi);
}

/* Conditions in Kleene's logic. */
static inline mete_truth mete_truth_and(mete_truth a, mete_truth b)
{
    return (mete_truth)((a & b & METE_TRUE) | ((a | b) & METE_FALSE));
}

static inline mete_truth mete_truth_or(mete_truth a, mete_truth b)
{
    return (mete_truth)(((a | b) & METE_TRUE) | (a & b & METE_FALSE));
}

static inline mete_truth mete_truth_not(mete_truth a)
{
    return (mete_truth)(((a & METE_TRUE) << 1) | ((a & METE_FALSE) >> 1));
}

/* The stages.  Each of the first two may end the way: true means that
 * nothing further is looked at. */
bool mete_stage_bars(mete_evaluation *e);
bool mete_stage_exemptions(mete_evaluation *e);
void mete_stage_circumstances(mete_evaluation *e);
void mete_stage_grade(mete_evaluation *e);
void mete_stage_procedure(mete_evaluation *e);

/* The statutory clause of a part: fills e->statutory and the orders.  Gives
 * the outcomes that the clause alone may lead to (gap, conflict), 0 if none;
 * *certain says that no completion gets past them. */
uint32_t mete_clause_read(mete_evaluation *e, const mete_plan_part *part,
                          bool *certain);

/* What a bare confiscate_gains takes, by the general part: amounts of nothing
 * leave it out, an amount without a value leaves it without one. */
void mete_gains_read(mete_evaluation *e, const mete_plan_entry *entry,
                     mete_statutory *statutory);

/* Only the orders of a part that holds with truth `when`. */
void mete_clause_orders(mete_evaluation *e, const mete_plan_part *part,
                        mete_truth when);

/* What a range comes to; false where it has no value in some completion
 * (*certain: in none). */
mete_truth mete_clause_span(mete_evaluation *e, const mete_plan_range *range,
                            const mete_span *base, mete_span *span);

/* A share of an amount; an amount without bound stays so. */
mete_exact mete_clause_share(mete_evaluation *e, mete_exact value,
                             mete_decimal part);

/* Rows of the table that may be chosen where circumstances come to `effect`:
 * fills `rows` (room for row_count + 1) and gives their number; outcomes without
 * a row (gap, conflict) go into *outcomes. */
uint32_t mete_table_choose(mete_evaluation *e, const mete_plan_table *table,
                           mete_effect effect, const mete_plan_row **rows,
                           uint32_t *outcomes);

/* A table of weights: fills the terms, gives outcomes without a weight. */
uint32_t mete_weights_read(mete_evaluation *e, const mete_plan_table *table);

/* Ends as displayed: rounded inward to the document's unit. */
void mete_round_graded(const mete_document *document, bool money,
                       mete_graded *graded);

/* The first stages, up to the grades: what the item alone comes to. */
void mete_evaluation_grade(mete_evaluation *e);

/* All stages once, on the slots as they are. */
void mete_evaluation_run(mete_evaluation *e);

/* Makes an evaluation of the case's item, in the working memory of `working`,
 * and runs it once, which settles what the document settles; false when memory is out, and then it is not to be closed. */
bool mete_evaluation_open(mete_evaluation *e, mete_case *the_case,
                          mete_finding *working);
/* The same without running it, on the slots as they are now: of the item's
 * version that they choose, or of `item`. */
bool mete_evaluation_ready(mete_evaluation *e, mete_case *the_case,
                           const mete_item_plan *item, mete_finding *working);
/* Puts back what runs did to the slots. */
void mete_evaluation_close(mete_evaluation *e);

/* Puts the evaluation into the reading of the item that the decision calls for
 * once its day is `day`; nothing is settled then. */
void mete_evaluation_reread(mete_evaluation *e, const mete_slot *day);

/* Runs it once, so that what the document settles is. */
void mete_evaluation_settle(mete_evaluation *e);

/* Do two METE_OP_COUNT nodes ask about the same window? */
bool mete_same_window(const mete_expression *a, const mete_expression *b);

/* explore.c: completions of what is unknown, joined into `verdict`.  Also
 * lists what is missing where the finding wants it. */
METE_RARE bool mete_explore(mete_evaluation *e, mete_finding *finding,
                  mete_verdict *verdict, uint8_t *seen);

#endif
