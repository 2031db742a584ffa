/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Ranges of the second evaluator: read, clipped, mitigated, rounded.
 */
#include "second_parts.h"

verdict second_worse(verdict a, verdict b)
{
    return a > b ? a : b;
}

bool second_fails(verdict result)
{
    return result == CONFLICT || result == GAP;
}

bool second_is_point(const second_range *range)
{
    return range->min == range->max;
}

bool second_is_empty(const second_range *range)
{
    return range->min > range->max
        || (range->min == range->max && (range->min_open || range->max_open));
}

/* One end of a range; a share is taken of `base`, and the statute's own end
 * is closed as the statute is. */
static bool end_of(second_law *law, const mete_range *range,
                   const mete_expression *node, bool said,
                   const second_range *base, mete_exact *end, bool *open)
{
    mete_exact from = range->kind == METE_RANGE_STATUTORY_SPAN ? base->min : 0;
    mete_exact share;

    if (range->kind == METE_RANGE_AMOUNT) {
        return second_amount(&law->scope, node, end);
    }
    if (!second_amount(&law->scope, node, &share)
        || !second_times(&law->scope, base->max - from, share, end)) {
        return false;
    }
    *end += from;
    if (said) {
        return true;
    }
    if (*end == base->min) {
        *open = base->min_open;
    } else if (*end == base->max) {
        *open = base->max_open;
    }
    return true;
}

/* `base`: what shares are of, NULL for a clause of the statute itself. */
verdict second_range_of(second_law *law, const mete_range *range,
                        const second_range *base, second_range *out)
{
    bool share = range->kind != METE_RANGE_AMOUNT;

    if (share && second_is_point(base)) {
        *out = *base;
        return SAYS;
    }
    if (share && base->max == METE_EXACT_UNBOUNDED) {
        return SAYS_NOTHING;
    }
    *out = (second_range){0, METE_EXACT_UNBOUNDED, true, false};
    if (range->kind == METE_RANGE_STATUTORY_SPAN) {
        *out = *base;
    } else if (share) {
        *out = (second_range){0, base->max, true, base->max_open};
    }
    if (range->from != NULL) {
        out->min_open = range->from_open;
        if (!end_of(law, range, range->from, range->from_said, base, &out->min,
                    &out->min_open)) {
            return GAP;
        }
    }
    if (range->to != NULL) {
        out->max_open = range->to_open;
        if (!end_of(law, range, range->to, range->to_said, base, &out->max,
                    &out->max_open)) {
            return GAP;
        }
    }
    return SAYS;
}

/* Into the statute: a point to the nearer end, a range intersected; where
 * both end in one place, words that leave it out do so. */
bool second_clip(const mete_range *written, second_range *range,
                 const second_range *statute)
{
    bool function = written->from != NULL && written->to != NULL
                 && written->from->op == METE_OP_OPAQUE
                 && written->to->op == METE_OP_OPAQUE
                 && written->from->opaque == written->to->opaque;
    bool point = function ? range->min == range->max
                          : written->from == written->to;
    bool left_out; /* what the statute holds, by the row's own words */

    left_out = range->min == statute->min && range->min_open
            && written->from_said;
    if (range->min <= statute->min) {
        range->min = statute->min;
        range->min_open = !point && (statute->min_open || left_out);
        range->max = point ? statute->min : range->max;
    }
    left_out =
        range->max == statute->max && range->max_open && written->to_said;
    if (range->max >= statute->max) {
        range->max = statute->max;
        range->max_open = !point && (statute->max_open || left_out);
        range->min = point ? statute->max : range->min;
    }
    return !second_is_empty(range);
}

/* [floor, minimum); what has no minimum keeps its range. */
void second_mitigate(second_law *law, const second_range *statute,
                     second_range *range)
{
    mete_decimal floor =
        law->document != NULL ? law->document->mitigation_floor : 0;

    if (statute->min > 0) {
        range->max = statute->min;
        range->max_open = true;
        range->min_open = floor == 0;
        second_times(&law->scope, statute->min, mete_exact_from_decimal(floor),
                     &range->min);
    }
}

void second_hull(second_range *all, const second_range *one)
{
    if (one->min < all->min || (one->min == all->min && !one->min_open)) {
        all->min = one->min;
        all->min_open = one->min_open;
    }
    if (one->max > all->max || (one->max == all->max && !one->max_open)) {
        all->max = one->max;
        all->max_open = one->max_open;
    }
}

static void round_end(mete_exact *end, bool *open, mete_exact unit, bool money,
                      int sign)
{
    mete_exact inward = mete_exact_round(
        *end, unit, sign > 0 ? METE_ROUND_UP : METE_ROUND_DOWN);

    if (inward == *end && *open && !money) {
        inward += sign * unit;
        *open = false;
    } else if (inward != *end) {
        *open = false;
    }
    *end = inward;
}

void second_round_range(const second_law *law, mete_unit unit,
                        second_penalty *penalty)
{
    second_range shown = penalty->exact;
    bool money = unit == METE_UNIT_MONEY;
    mete_exact step = !money ? METE_EXACT_ONE
                    : law->document == NULL
                        ? METE_EXACT_FEN
                        : mete_exact_from_decimal(law->document->rounding);

    round_end(&shown.min, &shown.min_open, step, money, 1);
    if (shown.max != METE_EXACT_UNBOUNDED) {
        round_end(&shown.max, &shown.max_open, step, money, -1);
    }
    penalty->shown = second_is_empty(&shown) ? penalty->exact : shown;
}
