/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What the second evaluator makes of a document's adjustments: each amount of
 * a graded range on its own, then the range of what they come to.
 */
#include "second_parts.h"

/* An amount so far, and whether the range reaches it. */
typedef struct {
    mete_exact at;
    bool open;
} end;

/* The amount `by` leaves, and how far down it may go: not below the floor,
 * nor below where it already was. */
static end move(second_law *law, end from, mete_decimal by, bool by_open,
                const mete_exact *floor, bool lower)
{
    end to = {0, from.open || (by_open && from.at > 0)};

    if (from.at == METE_EXACT_UNBOUNDED) {
        to.at = by > -METE_DECIMAL_ONE ? from.at : 0;
    } else {
        second_times(&law->scope, from.at,
                     mete_exact_from_decimal(METE_DECIMAL_ONE + by), &to.at);
    }
    if (floor == NULL) {
        return to;
    }
    if (from.at < *floor || (from.at == *floor && !lower)) {
        /* it lies below, and lowering leaves it there */
        return to.at > from.at || (lower && to.at == from.at) ? to : from;
    }
    if (to.at < *floor || (!lower && to.at == *floor && *floor < from.at)) {
        return (end){*floor, false}; /* it would go below, and stops there */
    }
    return to;
}

static void hold(second_range *range, const second_range *limits)
{
    if (range->max < limits->min || range->min > limits->max) {
        mete_exact at = range->max < limits->min ? limits->min : limits->max;

        *range = (second_range){at, at, false, false};
        return;
    }
    if (range->min <= limits->min) {
        range->min_open = limits->min_open
                       || (range->min == limits->min && range->min_open);
        range->min = limits->min;
    }
    if (range->max >= limits->max) {
        range->max_open = limits->max_open
                       || (range->max == limits->max && range->max_open);
        range->max = limits->max;
    }
    if (range->min == range->max) {
        range->min_open = range->max_open = false;
    }
}

void second_adjust(second_law *law, const second_range *limits,
                   second_range *range)
{
    bool any = false;

    for (size_t i = 0; i < law->document->adjustment_count; i++) {
        const mete_adjustment *one = &law->document->adjustments[i];
        mete_exact floor;
        const mete_exact *least = NULL;

        if (!second_holds(&law->scope, one->when.root)) {
            continue;
        }
        if (one->floor.root != NULL
            && second_amount(&law->scope, one->floor.root, &floor)) {
            least = &floor;
        }
        end min = move(law, (end){range->min, range->min_open}, one->from,
                       one->from_open, least, true);
        end max = move(law, (end){range->max, range->max_open}, one->to,
                       one->to_open, least, false);
        *range = (second_range){min.at, max.at, min.open, max.open};
        any = true;
    }
    if (any) {
        hold(range, limits);
    }
}
