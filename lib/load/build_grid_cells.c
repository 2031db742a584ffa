/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What a cell says about one value of its axis: the trees of conditions over
 * a single subject, for proving that a grid has no holes.
 */
#include "load/build_grid.h"

typedef struct {
    const mete_grid_axis *axis;
    int64_t value;
    bool *known;
} asking;

static bool holds(const asking *ask, const mete_expression *node);

static bool is_value(int64_t value)
{
    return value > METE_VALUE_UNDETERMINABLE;
}

static bool is_about(const mete_grid_axis *axis, const mete_expression *node)
{
    const mete_fact *fact = axis->meaning->fact;

    return node == axis->subject || (fact != NULL && node->fact == fact);
}

static bool compares(int64_t a, mete_comparison comparison, int64_t b)
{
    switch (comparison) {
    case METE_LESS:
        return a < b;
    case METE_LESS_EQUAL:
        return a <= b;
    case METE_EQUAL:
        return a == b;
    case METE_NOT_EQUAL:
        return a != b;
    case METE_GREATER_EQUAL:
        return a >= b;
    default:
        return a > b;
    }
}

static bool is_constant(const mete_expression *node)
{
    return node->op == METE_OP_CONSTANT || node->op == METE_OP_DATE;
}

/* The axis against a fixed value, either way round. */
static bool compare_holds(const asking *ask, const mete_expression *node)
{
    const mete_expression *a = node->children[0];
    const mete_expression *b = node->children[1];

    if (is_about(ask->axis, a) && is_constant(b)) {
        return is_value(ask->value)
            && compares(ask->value, node->comparison, b->value);
    }
    if (is_about(ask->axis, b) && is_constant(a)) {
        return is_value(ask->value)
            && compares(a->value, node->comparison, ask->value);
    }
    *ask->known = false;
    return false;
}

/* A value that lies between two periods is odd. */
static bool lasts(const asking *ask, const mete_expression *node)
{
    if (node->children[0] != ask->axis->meaning->from
        || node->children[1] != ask->axis->meaning->to) {
        *ask->known = false;
    }
    return is_value(ask->value)
        && compares(ask->value, node->comparison, 2 * node->value);
}

/* All of them are asked, so that *known is told the whole. */
static bool join(const asking *ask, const mete_expression *node)
{
    bool all = true;
    bool any = false;

    for (size_t i = 0; i < node->child_count; i++) {
        bool one = holds(ask, node->children[i]);

        all = all && one;
        any = any || one;
    }
    return node->op == METE_OP_AND ? all : any;
}

static bool has(const asking *ask, const mete_expression *node)
{
    return is_value(ask->value)
        && (!mete_fact_is_amount(node->fact) || ask->value > 0);
}

static bool lacks(const asking *ask, const mete_expression *node)
{
    return ask->value == METE_VALUE_ABSENT
        || (mete_fact_is_amount(node->fact) && ask->value == 0);
}

/* Tests of one fact. */
static bool test_holds(const asking *ask, const mete_expression *node)
{
    if (!is_about(ask->axis, node)) {
        *ask->known = false;
        return false;
    }
    switch (node->op) {
    case METE_OP_HOLDS:
        return ask->value == 1;
    case METE_OP_AMONG:
        return is_value(ask->value) && (node->labels >> ask->value & 1) != 0;
    case METE_OP_HAS:
        return has(ask, node);
    case METE_OP_LACKS:
        return lacks(ask, node);
    case METE_OP_UNDETERMINABLE:
        return ask->value == METE_VALUE_UNDETERMINABLE;
    default:
        *ask->known = false;
        return false;
    }
}

static bool holds(const asking *ask, const mete_expression *node)
{
    if (node == ask->axis->subject) { /* a define that is a condition */
        return ask->value == 1;
    }
    switch (node->op) {
    case METE_OP_TRUTH:
        return node->value != 0;
    case METE_OP_AND:
    case METE_OP_OR:
        return join(ask, node);
    case METE_OP_NOT:
        return !holds(ask, node->children[0]);
    case METE_OP_COMPARE:
        return compare_holds(ask, node);
    case METE_OP_LASTS:
        return lasts(ask, node);
    default:
        return test_holds(ask, node);
    }
}

bool mete_grid_cell_holds(const mete_grid_axis *axis,
                          const mete_expression *cell, int64_t value,
                          bool *known)
{
    asking ask = {axis, value, known};

    return holds(&ask, cell);
}
