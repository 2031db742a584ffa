/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Stage 6: the ends that people see.
 *
 * Money goes inward to the document's unit, periods inward to whole days or
 * months.  An open end of money that is a multiple of the unit stays open.
 * Exact ends stay beside the displayed ones.
 */
#include "decide/evaluation.h"

/* Most amounts fit 64 bits, where a remainder is cheap. */
static mete_exact remainder_of(mete_exact value, mete_exact step)
{
    if (value >= 0 && value <= (mete_exact)UINT64_MAX
        && step <= (mete_exact)UINT64_MAX) {
        return (uint64_t)value % (uint64_t)step;
    }
    return value % step;
}

static void round_money(mete_graded *graded, mete_exact unit)
{
    mete_exact over = remainder_of(graded->min, unit);
    if (over != 0) {
        graded->shown_min = graded->min - over + unit;
        graded->shown_min_open = 0;
    }
    if (graded->max >= METE_EXACT_UNBOUNDED) {
        return;
    }
    over = remainder_of(graded->max, unit);
    if (over != 0) {
        graded->shown_max = graded->max - over;
        graded->shown_max_open = 0;
    }
}

/* An open end goes to the next whole day or month. */
static void round_period(mete_graded *graded)
{
    mete_exact over = remainder_of(graded->min, METE_EXACT_ONE);
    if (over != 0 || graded->min_open) {
        graded->shown_min = graded->min - over + METE_EXACT_ONE;
        graded->shown_min_open = 0;
    }
    if (graded->max >= METE_EXACT_UNBOUNDED) {
        return;
    }
    over = remainder_of(graded->max, METE_EXACT_ONE);
    if (over != 0) {
        graded->shown_max = graded->max - over;
    } else if (graded->max_open) {
        graded->shown_max = graded->max - METE_EXACT_ONE;
    }
    graded->shown_max_open = 0;
}

static bool is_empty(const mete_graded *graded)
{
    return graded->shown_min > graded->shown_max
        || (graded->shown_min == graded->shown_max
            && (graded->shown_min_open || graded->shown_max_open));
}

static void show_exact(mete_graded *graded)
{
    graded->shown_min = graded->min;
    graded->shown_max = graded->max;
    graded->shown_min_open = graded->min_open;
    graded->shown_max_open = graded->max_open;
}

void mete_round_graded(const mete_document *document, bool money,
                       mete_graded *graded)
{
    show_exact(graded);
    if (graded->min >= METE_EXACT_UNBOUNDED) {
        return; /* a base without bound: nothing to round */
    }
    if (money) {
        round_money(graded, document != NULL
                                ? mete_exact_from_decimal(document->rounding)
                                : METE_EXACT_FEN);
    } else {
        round_period(graded);
    }
    if (is_empty(graded)) {
        graded->notes |= METE_NOTE_ROUNDING_EMPTY;
        show_exact(graded);
    }
}
