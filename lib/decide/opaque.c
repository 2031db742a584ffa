/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Calling functions that load installed, and standing in for the ones that do
 * not answer.
 *
 * One that reads something unknown may come to anything, and so may one that
 * fails; where one has failed, that there is no answer is possible too, so
 * that no finding rests on a guess.
 */
#include "decide/evaluation.h"

typedef struct {
    mete_evaluation *e;
    const mete_plan_opaque *plan;
} asking;

static mete_read read_slot(const mete_slot *slot, mete_exact *value)
{
    *value = slot->lo;
    return slot->lo != slot->hi       ? METE_READ_UNKNOWN
         : slot->lo <= METE_NO_VALUE ? METE_READ_NOTHING
                                      : METE_READ_VALUE;
}

static mete_read read_amount(mete_evaluation *e, const mete_slice *slice,
                             mete_exact *value)
{
    mete_amount amount = mete_machine_amount(e, slice);
    *value = amount.lo;
    if (amount.has == METE_FALSE) {
        return METE_READ_NOTHING;
    }
    if (amount.overflow) {
        e->overflow = true;
        return METE_READ_UNKNOWN;
    }
    if (!mete_amount_is_point(&amount)) {
        return METE_READ_UNKNOWN;
    }
    /* 法定最高 where the law sets none */
    return amount.lo >= METE_EXACT_UNBOUNDED ? METE_READ_NOTHING
                                             : METE_READ_VALUE;
}

static mete_read read_child(void *asker, size_t n, mete_exact *value)
{
    const asking *ask = asker;
    const mete_expression *child = ask->plan->node->children[n];
    const mete_slice *slice = &ask->plan->reads[n];
    if (slice->length == 0) {
        return read_slot(&ask->e->slots[child->fact->index], value);
    }
    if (child->type != METE_TYPE_CONDITION) {
        return read_amount(ask->e, slice, value);
    }
    mete_truth truth = mete_machine_truth(ask->e, slice);
    *value = truth == METE_TRUE;
    return truth == METE_UNKNOWN ? METE_READ_UNKNOWN : METE_READ_VALUE;
}

static void call(mete_evaluation *e, const mete_plan_opaque *plan,
                 mete_answer *answer)
{
    const mete_opaques *opaques = e->rulebook->opaques;
    asking ask = {e, plan};
    const mete_opaque_reader reader = {read_child, &ask};
    if (e->session == NULL) {
        e->session = opaques->begin(opaques->context);
    }
    answer->kind = METE_ANSWER_FAILED;
    if (e->session != NULL) {
        opaques->call(e->session, plan->node->opaque, &reader, answer);
    }
    e->failed |= answer->kind == METE_ANSWER_FAILED;
}

mete_truth mete_opaque_truth(mete_evaluation *e, const mete_plan_opaque *plan)
{
    mete_answer answer;
    call(e, plan, &answer);
    switch (answer.kind) {
    case METE_ANSWER_VALUE:
        return answer.holds ? METE_TRUE : METE_FALSE;
    case METE_ANSWER_NOTHING:
        return METE_FALSE;
    default:
        return METE_UNKNOWN;
    }
}

mete_amount mete_opaque_amount(mete_evaluation *e, const mete_plan_opaque *plan)
{
    mete_amount amount = {0, METE_EXACT_UNBOUNDED, METE_UNKNOWN, false};
    mete_answer answer;
    call(e, plan, &answer);
    if (answer.kind == METE_ANSWER_NOTHING) {
        amount.hi = 0;
        amount.has = METE_FALSE;
    } else if (answer.kind == METE_ANSWER_VALUE) {
        amount.lo = amount.hi = answer.amounts[plan->node->value];
        amount.has = METE_TRUE;
    }
    return amount;
}
