/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * A rulebook lowered for evaluation.
 *
 * Expression trees are good to build, print and prove, and slow to walk: here
 * each is a run of eight-byte instructions for a small stack machine, and all
 * that one item needs lies together.  Rules are filtered by item once, when
 * the rulebook opens.  Nothing here has a meaning of its own: it says what the
 * trees say, and a test compares the two.
 */
#ifndef METE_MODEL_PLAN_H
#define METE_MODEL_PLAN_H

#include "base/hints.h"
#include "model/rulebook.h"

/* Instructions.  T: the stack of truths, A: the stack of amounts. */
typedef enum {
    METE_CODE_IN,     /* push T: fact `slot` in limit `arg` */
    METE_CODE_AND_IN, /* top T and … */
    METE_CODE_OR_IN,  /* top T or … */
    METE_CODE_NOT_IN, /* push T: has a value, not in limit `arg` */
    METE_CODE_LACKS,  /* push T: fact `slot` absent or zero */
    METE_CODE_HOLDS_ONE, /* push T: set `slot` has one of the labels, bits of
                          * the first value of limit `arg` */
    METE_CODE_EVENTS, /* push T: events `slot` not empty */
    METE_CODE_TRUTH,  /* push T: `arg` */
    METE_CODE_NOT,
    METE_CODE_AND,
    METE_CODE_OR,
    METE_CODE_COMPARE,  /* pop A b, A a; push T: a `slot` b */
    METE_CODE_LASTS,    /* pop A to, A from; push T by expression `arg` */
    METE_CODE_DAYS_LAST, /* the same of two facts: from `slot` to … */
    METE_CODE_HAS_TERM, /* push T: term `arg` has a value */
    METE_CODE_CONSTANT, /* push A: constant `arg` */
    METE_CODE_FACT,     /* push A: fact `slot`, divided by 10^`arg` */
    METE_CODE_TIMES,    /* push A: fact `slot` times constant `arg` */
    METE_CODE_DAY,      /* push A: date `slot` */
    METE_CODE_ACT_END,  /* push A: act_end, with its stand-ins */
    METE_CODE_TERM,     /* push A: term `slot`, scaled down by 10^`arg` */
    METE_CODE_SCALE,    /* top A times 10^`arg` */
    METE_CODE_ADD,
    METE_CODE_SUBTRACT,
    METE_CODE_MULTIPLY,
    METE_CODE_LEAST,
    METE_CODE_GREATEST,
    METE_CODE_ROUND,  /* pop A step, A value; `arg`: mete_rounding */
    METE_CODE_DIVIDE, /* pop A step, A divisor, A value; likewise */
    METE_CODE_CHOOSE, /* pop A b, A a, T; push A */
    METE_CODE_COUNT,  /* pop A act; push A by expression `arg` */
    METE_CODE_AGE,    /* pop A day, A birth; push A */
    METE_CODE_DAYS,   /* pop A to, A from; push A */
    METE_CODE_WORKDAYS,
    METE_CODE_SHIFT, /* top A by expression `arg` */
    METE_CODE_OPAQUE /* push T, or push A: function `arg` */
} mete_code_op;

typedef struct {
    uint32_t op : 8;
    uint32_t slot : 24;
    uint32_t arg;
} mete_code;

/* Values between two.  A limit that ends below its start leaves out what lies
 * between the two: of labels that are no run, one limit holds the first to the
 * last and others leave out the gaps. */
typedef struct {
    int64_t from;
    uint64_t width; /* `to` less `from`, in 64 bits */
} mete_limit;

static inline int64_t mete_limit_to(const mete_limit *limit)
{
    return (int64_t)((uint64_t)limit->from + limit->width);
}

/* One of several tests, ready to be looked at: where its fact's slot and its
 * limit stand, in bytes.  METE_TEST_OR beside the limit: joined by 或. */
typedef struct {
    uint32_t slot;
    uint32_t limit;
} mete_plan_test;

enum { METE_TEST_OR = 1 };

enum {
    METE_CODE_STACK = 64, /* no phrase needs more, or it is refused */
    METE_CODE_FEW = 4     /* as most conditions have tests */
};

enum {
    METE_ORDERS_MAX = 64,
    METE_ENTRIES_MAX = 64, /* of one part */
    METE_STAGES_MAX = 64,  /* later stages of one item */
    METE_ROWS_MAX = 1024   /* of one table */
};

/* A condition or amount in code.  length 0: nothing was written. */
typedef struct {
    uint32_t code; /* first of its instructions, or tests */
    uint32_t length : 30;
    uint32_t tests : 1; /* only … IN, one after the other: mete_plan.tests … */
    uint32_t few : 1;   /* … and METE_CODE_FEW at most, which all must hold */
    uint32_t cold;      /* its number among mete_plan.expressions */
} mete_slice;

/* What only the slow ways need to know of a slice. */
typedef struct {
    const mete_expression *root;
    uint32_t uses; /* first of its facts in mete_plan.uses */
    uint32_t use_count;
    uint32_t atoms; /* first of its comparisons that are more than one
                        * fact against a constant, in mete_plan.atoms */
    uint32_t atom_count;
    bool opaque; /* a function is called in it */
} mete_slice_cold;

/* A function in code: its node, and what each of its children comes to. */
typedef struct {
    const mete_expression *node;
    const mete_slice *reads; /* empty: by the slot of the child's fact */
} mete_plan_opaque;

/* A range in code.  Constant ends are kept as decimals. */
typedef struct {
    uint8_t kind;     /* mete_range_kind */
    uint8_t constant; /* both ends are */
    uint8_t from_open;
    uint8_t to_open;
    uint8_t from_said; /* open also where the clause ends there, closed */
    uint8_t to_said;
    uint8_t has_from;
    uint8_t has_to;
    uint8_t display;
    uint8_t unit_money; /* fine-like: rounds as money */
    uint8_t opaque;     /* both ends are of one function */
    int64_t from_value; /* of constants, millionths */
    int64_t to_value;
    mete_slice from;
    mete_slice to;
} mete_plan_range;

/* Among the truths of a trace: another rule stood in its place. */
#define METE_TRACE_REPLACED 4

#define METE_TRACE_NONE UINT32_MAX

/* A rule in whose place another stands, in every case (trace
 * METE_TRACE_NONE) or where its trace says so. */
typedef struct {
    const mete_rule *rule;
    uint32_t trace;
} mete_plan_replaced;

/* Another rule to which one gives way where it holds. */
typedef struct {
    const mete_rule *rule;
    mete_slice days; /* as below */
} mete_plan_replacer;

/* What the scope of a rule asks of a case beyond place and day: whether the
 * act ended in its time, where that day is not known (empty: as if it were the
 * last of all days); to which rules of its name this one gives way where they
 * hold, and in whose place it stands. */
typedef struct {
    mete_slice days;
    mete_plan_replacer *replacers;
    uint32_t replacer_count;
    uint32_t replaced_count;
    mete_plan_replaced *replaced;
} mete_plan_over;

typedef struct {
    mete_slice when;
    mete_slice limit; /* time limits and deadlines: the period … */
    mete_slice from;  /* … and the day it runs from */
    mete_slice to;    /* of time limits: the day that is held against it */
    uint32_t trace;   /* its place in the item's list of truths */
    uint8_t scoped;   /* asks for the place, has a first or last day, or may
                       * give way */
    uint8_t by_act;   /* its days are held against the act, not the
                         * decision */
    uint8_t outcome;  /* the following as the rule has them */
    uint8_t duty;
    uint8_t effect;
    uint8_t unit;     /* a time limit or deadline counts months, days or
                       * working days … */
    uint8_t from_act; /* … from the act's end */
    int64_t period;   /* … that are the same in every case; else 0 */
    uint64_t orders;  /* bits of its orders in a verdict */
    const mete_rule *rule;
    const mete_plan_over *over; /* NULL: no other rule bears on it, and it
                                 * holds at all times */
} mete_plan_rule;

typedef struct {
    mete_slice when;
    mete_slice cap;
    mete_slice empty; /* the range has no value in it: amounts of facts */
    mete_slice nothing; /* gains: they come to nothing */
    mete_plan_range range;
    uint8_t kind; /* the following as the entry has them */
    uint8_t mode;
    uint8_t has_range;
    uint8_t otherwise;
    int16_t branches;
    int16_t group;
    uint8_t leads; /* the first of its branches */
    uint8_t cites; /* it has a basis of its own */
    uint8_t gains; /* its range is what a confiscation says */
    const mete_entry *entry;
    const struct mete_span *span; /* the range where it is the same in every
                                   * case, else NULL: decide/ready.c */
    uint32_t constant; /* its number among such entries of the part */
    uint32_t trace;
    int slot;  /* number among the graded entries of the item; -1:
                         * an order */
    int order; /* bit of an order in a verdict; -1: a penalty */
} mete_plan_entry;

typedef struct {
    mete_penalty_kind kind;
    mete_plan_range range;
    mete_slice *outside; /* per entry of the part: the range misses the
                          * clause; NULL where constant or a share */
} mete_plan_row_range;

/* A range as a row grades it, with the ends that people see: millionths. */
typedef struct {
    int64_t min;
    int64_t max;
    int64_t shown_min;
    int64_t shown_max;
    uint16_t notes;
    uint8_t present;
    uint8_t min_open;
    uint8_t max_open;
    uint8_t shown_min_open;
    uint8_t shown_max_open;
} mete_plan_ready;

typedef struct {
    mete_slice when;
    uint32_t trace;
    uint8_t by_effect; /* chosen by the circumstances alone */
    uint8_t otherwise;
    uint8_t first;
    uint8_t effect;
    uint8_t outcome; /* the following as the row has them */
    uint32_t without;
    uint32_t range_count;
    mete_plan_row_range *ranges;
    mete_plan_ready *ready; /* per entry with a span: what the row makes of it
                             * where that is the same in every case, else not
                             * present: decide/ready.c */
    const mete_row *row;
} mete_plan_row;

typedef struct {
    mete_slice when;
    uint32_t trace;
    const mete_level *level;
} mete_plan_level;

typedef struct {
    mete_plan_level *levels;
    uint32_t level_count;
    uint32_t number; /* among the factors of the item */
    const mete_factor *factor;
} mete_plan_factor;

typedef struct {
    mete_plan_row *rows;
    mete_plan_ready *ready; /* room for what is ready of all rows */
    uint32_t row_count;
    uint8_t has_first;
    uint8_t has_otherwise;
    uint8_t has_when; /* some row has a condition of its own */
    uint8_t by_effect; /* no row has one, and none is `otherwise` */
    uint8_t few;       /* all have, a few tests each, and none is `first` */
    uint8_t weighs;   /* rows of different effect that hold together */
    mete_tie tie;
    mete_plan_factor *factors;
    uint32_t factor_count;
    uint8_t terms;
    mete_plan_range result; /* of a weight table; has_from 0: the default */
    const mete_table *table;
} mete_plan_table;

typedef struct {
    mete_slice when;
    mete_slice after;     /* a later stage comes with it; else empty */
    uint32_t after_trace;
    mete_slice per;  /* what fines are multiplied by; else empty … */
    mete_slice none;       /* … and that it is 0 or less */
    mete_slice *beside;    /* sums of it and of ends that read its facts: a
                            * fact that moves both is cut where the sum is */
    uint32_t beside_count;
    uint32_t bearer;      /* the same in parts of one `on` */
    uint32_t stage;       /* number of a later stage among those of the item */
    uint8_t chooses;      /* all entries are the branches of one clause, which
                           * nothing but their conditions choose */
    uint8_t certain;      /* or all stand whatever the case is */
    uint8_t later;        /* it is one … */
    uint8_t alone;        /* … that no part of this bearer precedes */
    mete_slice *groups; /* conditions of the groups */
    mete_plan_entry *entries;
    uint32_t entry_count;
    uint32_t group_count;
    mete_plan_table *table; /* NULL: none */
    const mete_part *part;
} mete_plan_part;

/* Facts of one run of slots that an item can read: METE_PLAN_READ in the byte
 * of each, which covers whatever mete_case.given says. */
enum { METE_PLAN_READ = 3, METE_PLAN_NEAR = 4 };

typedef struct {
    uint32_t run;
    uint64_t facts;
} mete_plan_run;

typedef struct {
    mete_slice when;
    mete_slice floor;
    uint32_t trace;
    const mete_adjustment *adjustment;
} mete_plan_adjustment;

/* A fact that stands only where its `when` holds. */
typedef struct {
    uint32_t fact;
    mete_slice when;
} mete_plan_when;

typedef struct mete_item_plan mete_item_plan;

struct mete_item_plan {
    const mete_item *item;
    const mete_document *document; /* the following as the item has them */
    mete_interval effective;
    mete_plan_rule *rules; /* bars, exemptions, circumstances, procedures,
                             * deadlines, each in the order in which its
                             * stage looks at them */
    uint32_t bar_count;    /* ends of the runs in `rules` */
    uint32_t exemption_end;
    uint32_t circumstance_end;
    uint32_t procedure_end;
    uint32_t deadline_end;
    mete_plan_part *parts;
    uint32_t part_count;
    uint32_t graded_count;  /* penalties of all parts */
    uint32_t fine_count;    /* fines among them … */
    uint32_t *fines;        /* … and their numbers */
    const char **orders;    /* words of the orders' bits, the clause's first */
    uint32_t order_count;   /* at most METE_ORDERS_MAX */
    uint64_t *attendant;    /* bits of the orders that go with each outcome;
                             * NULL: none do */
    uint32_t trace_count;   /* truths that one evaluation records */
    uint32_t factor_count;  /* factors of all parts */
    const mete_interval *force; /* while all that `punishes` cites is law: one
                                 * time, or more where it was not in between */
    uint32_t force_count;
    mete_interval lawful;   /* in which an act meets the only version of the
                             * item in force; where there are more of them or
                             * of those times, no day */
    mete_slice applies;     /* the act ended while they and the item were in
                             * force: asked where its day is unknown */
    uint32_t *facts;        /* all that it can read: events first, `when`
                             * before what depends on it, else declared
                             * order */
    uint32_t fact_count;
    uint32_t run_count;
    mete_plan_run *runs;  /* the same facts, in runs of slots; beside the item
                           * where METE_PLAN_NEAR are enough */
    uint32_t *presumable; /* of these, those with a presumption */
    uint32_t presumable_count;
    uint32_t *judgements; /* of these, those that want a reason */
    uint32_t judgement_count;
    mete_plan_when *whens;
    uint32_t when_count;
    mete_plan_table *effects; /* the document's tiers, for narrowing */
    mete_plan_adjustment *adjustments; /* of the document; few have any */
    uint32_t adjustment_count;
    uint8_t everywhere;       /* the document holds in the whole rulebook */
    uint8_t terms;            /* some amount asks for 法定最低, 权重 … */
    uint8_t chooses;          /* a circumstance leaves lighter or mitigated */
    uint8_t staged;           /* some part is a later stage, or counted */
    uint8_t plain;            /* nothing is presumed, settled or judged, and
                               * no fact has a `when`: what a finding tells
                               * beside its verdict is short */
    uint8_t by_act;           /* last days all follow from the act's end */
    mete_item_plan **readings; /* of the item, by version of its document: all
                                * have the same penalties, orders and rules */
    uint32_t reading_count;    /* 0: the document has one version */
    mete_slice in_time; /* the decision lies in the time of the document's
                         * version; empty: it has no other */
    uint32_t *asked;    /* facts that some reading can read, in the order of
                         * completing; else `facts` */
    uint32_t asked_count;
    mete_item_plan *superior; /* of the item that this one refines, or NULL */
    uint32_t *turning; /* facts that amounts of it or of the superior read */
    uint32_t turning_count;
    uint8_t ranked;       /* it refines another item, or another refines it */
    uint32_t when_room;   /* the most that a reading has, for the same place */
    uint32_t factor_room; /* in memory: of the counts of these names */
    uint32_t trace_room;
};

/* Where to look for what an evaluation reads of one item. */
typedef struct {
    mete_item_run versions;  /* of its id */
    const mete_item *item;   /* the first of them */
    mete_item_plan *plan;    /* of this one, … */
    uint32_t code;           /* … the first of its instructions … */
    uint32_t tests;          /* … and tests */
} mete_plan_place;

struct mete_plan {
    mete_code *code;
    uint32_t code_count;
    mete_plan_test *tests;
    uint32_t test_count;
    mete_limit *limits;
    uint32_t limit_count;
    mete_exact *constants;
    uint32_t constant_count;
    const mete_expression **nodes; /* nodes that instructions refer to */
    uint32_t node_count;
    mete_slice_cold *expressions;
    uint32_t expression_count;
    uint32_t *uses;
    uint32_t use_count;
    mete_slice *atoms;
    uint32_t atom_count;
    mete_plan_opaque *opaques;
    uint32_t opaque_count;
    mete_item_plan **items; /* side by side with the rulebook's */
    mete_plan_place *places; /* likewise */
};

/* Constant ends, which nothing bounds that could differ from case to case. */
static inline bool mete_plan_is_constant(const mete_plan_entry *entry)
{
    return entry->has_range && entry->range.constant
        && entry->range.kind == METE_RANGE_AMOUNT && entry->cap.length == 0
        && entry->empty.length == 0;
}

/* Lowers everything; what the machine cannot hold is a fault. */
bool mete_plan_make(mete_rulebook *rulebook, mete_faults *faults);

#endif
