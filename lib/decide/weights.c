/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Stage 5: a table of weights, one level a factor, summed.
 *
 * Where facts leave a factor open and the document says so, the smallest
 * weight that is still possible is settled once for all completions.
 */
#include "decide/grade.h"

/* What one factor may weigh. */
typedef struct {
    mete_decimal least;
    mete_decimal most;
    uint32_t sure;
    uint32_t maybe;
    uint32_t first; /* level of the least weight + 1 */
} factor_weight;

static void weigh(factor_weight *weight, mete_decimal level, uint32_t number)
{
    if (weight->first == 0 || level < weight->least) {
        weight->least = level;
        weight->first = number + 1;
    }
    if (weight->sure + weight->maybe == 1 || level > weight->most) {
        weight->most = level;
    }
}

static factor_weight read_levels(mete_evaluation *e,
                                 const mete_plan_factor *factor)
{
    factor_weight weight = {0, 0, 0, 0, 0};
    for (uint32_t i = 0; i < factor->level_count; i++) {
        const mete_plan_level *level = &factor->levels[i];
        mete_truth truth;
        if (level->level->otherwise) {
            truth = weight.sure > 0  ? METE_FALSE
                  : weight.maybe > 0 ? METE_UNKNOWN
                                     : METE_TRUE;
            e->truths[level->trace] |= truth;
        } else {
            truth = mete_machine_truth(e, &level->when);
            e->truths[level->trace] |= truth;
        }
        if (truth & METE_TRUE) {
            weight.sure += truth == METE_TRUE;
            weight.maybe += truth == METE_UNKNOWN;
            weigh(&weight, level->level->weight, i);
        }
    }
    return weight;
}

static void note_levels(mete_evaluation *e, const mete_plan_factor *factor)
{
    for (uint32_t i = 0; i < factor->level_count; i++) {
        if (factor->levels[i].when.length > 0) {
            mete_evaluation_note_open(e, factor->levels[i].when.cold);
        }
    }
}

/* Several levels that hold for sure: as rows of a table. */
static uint32_t settle_levels(const mete_plan_table *table,
                              factor_weight *weight)
{
    if (table->tie != METE_TIE_LIGHTER && table->tie != METE_TIE_HEAVIER) {
        return 1u << METE_OUTCOME_CONFLICT;
    }
    if (table->tie == METE_TIE_LIGHTER) {
        weight->most = weight->least;
    } else {
        weight->least = weight->most;
    }
    return 0;
}

static uint32_t read_factor(mete_evaluation *e, const mete_plan_table *table,
                            const mete_plan_factor *factor,
                            factor_weight *weight)
{
    int settled = e->settled[factor->number];
    if (settled > 0) {
        weight->least = weight->most =
            factor->levels[settled - 1].level->weight;
        return 0;
    }
    *weight = read_levels(e, factor);
    if (weight->sure > 1 && weight->maybe == 0) {
        return settle_levels(table, weight);
    }
    if (weight->maybe == 0) {
        return weight->sure == 0 ? 1u << METE_OUTCOME_GAP : 0;
    }
    if (e->settling && e->document != NULL
        && e->document->unknown == METE_UNKNOWN_LOWEST) {
        e->settled[factor->number] = (int)weight->first;
        weight->most = weight->least;
        return 0;
    }
    note_levels(e, factor);
    bool tied = table->tie == METE_TIE_ERROR || table->tie == METE_TIE_UNSET;
    uint32_t several = weight->sure + weight->maybe > 1 && tied
                         ? 1u << METE_OUTCOME_CONFLICT
                         : 0;
    return several | (weight->sure == 0 ? 1u << METE_OUTCOME_GAP : 0);
}

static mete_amount ratio(mete_decimal lo, mete_decimal hi)
{
    mete_amount amount = {mete_exact_from_decimal(lo),
                          mete_exact_from_decimal(hi), METE_TRUE, false};
    return amount;
}

static mete_decimal within(const mete_table *table, mete_decimal weight)
{
    if (table->floor != METE_VALUE_ABSENT && weight < table->floor) {
        return table->floor;
    }
    return weight > table->cap ? table->cap : weight;
}

uint32_t mete_weights_read(mete_evaluation *e, const mete_plan_table *plan)
{
    const mete_table *table = plan->table;
    mete_decimal least = 0;
    mete_decimal most = 0;
    uint32_t outcomes = 0;
    for (uint32_t i = 0; i < plan->factor_count; i++) {
        factor_weight weight;
        outcomes |= read_factor(e, plan, &plan->factors[i], &weight);
        least += weight.least;
        most += weight.most;
    }
    e->terms[METE_TERM_START] = ratio(table->start, table->start);
    e->terms[METE_TERM_WEIGHT_SUM] = ratio(least, most);
    e->terms[METE_TERM_WEIGHT] = ratio(within(table, table->start + least),
                                       within(table, table->start + most));
    return outcomes;
}
