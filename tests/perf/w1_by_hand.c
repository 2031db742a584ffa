/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * W1 as a programmer would write it into a host: fast, and changed with every
 * change of the law.  A file of its own, so that nothing of it is inlined.
 */
#include "w1.h"

#include <mete.h>

static void cite(w1_result *r, w1_rule article)
{
    r->basis[r->basis_count++] = (uint8_t)article;
}

/* Notes a rule that was looked at, and its article where it holds. */
static bool holds(w1_result *r, w1_rule rule, bool truth)
{
    r->reasons[r->reason_count++] = (w1_reason){(uint8_t)rule, truth};
    if (truth && (rule <= W1_FIRST_ACT || rule == W1_LIGHTER
                  || rule == W1_HEAVIER)) {
        cite(r, rule);
    }
    return truth;
}

static void end(w1_result *r, int32_t outcome)
{
    r->outcome = outcome;
    r->min = r->max = -1;
}

/* Ends go inward to whole fen. */
static void fine(w1_result *r, int64_t least, int64_t most, bool light,
                 bool heavy)
{
    int64_t span = most - least;
    bool lighter = holds(r, W1_LIGHTER, light && !heavy);
    bool heavier = holds(r, W1_HEAVIER, heavy && !light);
    holds(r, W1_TIER_LIGHTER, lighter);
    holds(r, W1_TIER_ORDINARY, !lighter && !heavier);
    holds(r, W1_TIER_HEAVIER, heavier);
    r->min = lighter ? least
           : heavier ? least + (span * 7 + 9) / 10
                     : least + (span * 3 + 9) / 10;
    r->max = lighter ? least + span * 3 / 10
           : heavier ? most
                     : least + span * 7 / 10;
}

void w1_by_hand(const w1_facts *f, w1_result *r)
{
    r->basis_count = r->reason_count = 0;
    cite(r, W1_VIOLATED);
    cite(r, W1_PUNISHING);
    if (holds(r, W1_TIME_BAR, f->decision_day - f->act_day > 730)) {
        end(r, METE_OUTCOME_TIME_BARRED);
        return;
    }
    if (holds(r, W1_MINOR_ACT, f->goods_value < 100000 && f->corrected
                                   && f->harm == W1_HARM_NONE)) {
        end(r, METE_OUTCOME_NO_PENALTY);
        return;
    }
    bool may = holds(r, W1_FIRST_ACT, f->first_violation && f->corrected
                                          && f->harm <= W1_HARM_MINOR);
    bool small = holds(r, W1_SMALL_VALUE, f->goods_value < 1000000);
    holds(r, W1_LARGE_VALUE, !small);
    r->outcome = may ? METE_OUTCOME_MAY_EXEMPT : METE_OUTCOME_PENALTY;
    fine(r, small ? 5000000 : f->goods_value * 15,
         small ? 10000000 : f->goods_value * 30,
         f->corrected || f->cooperates,
         f->repeated || f->harm == W1_HARM_SERIOUS);
}
