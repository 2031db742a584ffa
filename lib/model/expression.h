/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The one expression: every condition and amount of a rulebook is a tree of
 * these nodes, built by one grammar and read by every stage and analysis.
 *
 * Trees are immutable and may share subtrees (a define stands in many
 * places).  Types have been checked when a tree exists: children have the
 * dimensions that their parent needs.
 *
 * Meaning where a fact is absent or undeterminable: every comparison and test
 * that reads it is false, and so is its counterpart; METE_OP_NOT of it is
 * true.  An amount that reads it has no value.
 */
#ifndef METE_MODEL_EXPRESSION_H
#define METE_MODEL_EXPRESSION_H

#include "base/decimal.h"
#include "model/fact.h"
#include "model/opaque.h"

typedef enum __attribute__((packed)) {
    METE_TYPE_CONDITION,
    METE_TYPE_AMOUNT,
    METE_TYPE_DATE
} mete_type;

typedef enum __attribute__((packed)) {
    /* conditions */
    METE_OP_TRUTH, /* the constant `value` 0 or 1 (无条件) */
    METE_OP_AND,   /* two or more children */
    METE_OP_OR,
    METE_OP_NOT,     /* one child */
    METE_OP_HOLDS,   /* flag or judgement `fact` is true; absent: false */
    METE_OP_AMONG,   /* choice or scale `fact` has one of `labels` */
    METE_OP_COMPARE, /* child 0 `comparison` child 1: amounts of one
                             * dimension, or two dates */
    METE_OP_LASTS,   /* from date child 0 to date child 1 `comparison`
                             * a period of `value` `period` (by calendar:
                             * child 1 against child 0 + period) */
    METE_OP_HAS,     /* 有: amount `fact` known and above zero, events
                             * at least one, any other fact not absent */
    METE_OP_LACKS,   /* 没有: absent, or zero, or no events */
    METE_OP_UNDETERMINABLE, /* 无法查明 `fact` */
    METE_OP_HAS_TERM,       /* the term `term` has a value (有 法定最高) */
    METE_OP_LACKS_TERM,     /* 没有 法定最低 */
    METE_OP_OPAQUE, /* what a function answers, which may read the
                             * children: a condition, or its amount number
                             * `value` (0 or 1) */
    /* amounts */
    METE_OP_CONSTANT, /* `value` millionths */
    METE_OP_FACT,     /* amount `fact`, or date `fact` (type DATE); an
                             * absent act_end reads as decided_on, or if that
                             * is absent as discovered_on */
    METE_OP_TERM,     /* 法定最低 …: `term` */
    METE_OP_ADD,      /* two children, likewise below */
    METE_OP_SUBTRACT,
    METE_OP_MULTIPLY,
    METE_OP_DIVIDE, /* by a constant whose quotient ends */
    METE_OP_LEAST,  /* two or more children */
    METE_OP_GREATEST,
    METE_OP_ROUND,    /* child 0 to a multiple of child 1 (a constant),
                             * `rounding`; where child 0 is a METE_OP_DIVIDE
                             * the division is part of the rounding */
    METE_OP_CHOOSE,   /* 若: condition, amount, amount */
    METE_OP_COUNT,    /* 次数: events `fact` in `window`, counted back
                             * from the date child 0 (the act's end) */
    METE_OP_AGE,      /* 周岁: dates birth, day */
    METE_OP_DAYS,     /* 天数: date 1 minus date 0 */
    METE_OP_WORKDAYS, /* 工作日数: likewise */
    /* dates */
    METE_OP_DATE,  /* the constant day `value` */
    METE_OP_SHIFT, /* date child 0 plus `value` `period` */
    METE_OP_COUNT_OF_OPS
} mete_op;

typedef enum __attribute__((packed)) {
    METE_LESS,
    METE_LESS_EQUAL,
    METE_EQUAL,
    METE_NOT_EQUAL,
    METE_GREATER_EQUAL,
    METE_GREATER
} mete_comparison;

typedef enum __attribute__((packed)) {
    METE_PERIOD_DAYS,
    METE_PERIOD_MONTHS /* years are twelve of them */
} mete_period;

typedef enum __attribute__((packed)) {
    METE_WINDOW_ALL,     /* every event before the act */
    METE_WINDOW_ROLLING, /* act − `value` `period` <= e < act */
    METE_WINDOW_YEAR,    /* 本年度: from 1 January of the act's year */
    METE_WINDOW_SINCE    /* from the day `value` */
} mete_window;

/* Words that stand for a value of the part that is being graded. */
typedef enum __attribute__((packed)) {
    METE_TERM_STATUTORY_MIN, /* 法定最低 */
    METE_TERM_STATUTORY_MAX, /* 法定最高 */
    METE_TERM_START,         /* 起点 */
    METE_TERM_WEIGHT_SUM,    /* 权重合计 */
    METE_TERM_WEIGHT,        /* 权重: start + sum within cap and floor */
    METE_TERM_COUNT
} mete_term;

struct mete_expression {
    mete_op op;
    mete_type type;
    mete_comparison comparison;
    mete_period period;
    mete_window window;
    mete_rounding rounding;
    mete_term term;
    bool including_this; /* 含本次 */
    mete_unit unit;      /* of amounts */
    int digits;          /* of amounts: most digits after the point */
    const mete_fact *fact;
    int64_t value;
    uint64_t labels; /* bit n: label n */
    const mete_expression **children;
    size_t child_count;
    const mete_opaque *opaque;
};

/* The facts that an expression (NULL: none) reads, each once, in declared
 * order; writes at most `room` of them and returns how many it wrote. */
size_t mete_expression_facts(const mete_expression *root,
                             const mete_fact **facts, size_t room);

/* Do two expressions say the same, node by node?  A function is the same as
 * itself only. */
bool mete_expression_same(const mete_expression *a, const mete_expression *b);

/* A phrase as it was written, for messages, reasons and tables. */
typedef struct {
    const mete_expression *root; /* NULL where it did not compile */
    const char *text;
    mete_place place; /* of its first character, as near as known */
} mete_phrase;

/* What the two ends of a range are. */
typedef enum __attribute__((packed)) {
    METE_RANGE_AMOUNT,         /* amounts in `unit` */
    METE_RANGE_STATUTORY_SPAN, /* shares of 法定幅度 */
    METE_RANGE_STATUTORY_MAX,  /* shares of 法定最高 */
    METE_RANGE_RATIO           /* bare shares: only in `by` of adjust */
} mete_range_kind;

/* How a period is displayed. */
typedef enum __attribute__((packed)) {
    METE_DISPLAY_PLAIN,
    METE_DISPLAY_DAYS,
    METE_DISPLAY_MONTHS,
    METE_DISPLAY_YEARS
} mete_display;

typedef struct {
    mete_range_kind kind;
    mete_display display;
    bool from_open;
    bool to_open;
    bool from_said; /* open by its own words, not by the document's bounds */
    bool to_said;
    mete_unit unit; /* MONEY, DAYS, MONTHS; RATIO for shares */
    const mete_expression *from; /* NULL: no lower end is written */
    const mete_expression *to;   /* NULL: no upper end; the same pointer as
                                  * `from` for one point */
    const char *text;
    mete_place place;
} mete_range;

#endif
