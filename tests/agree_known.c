/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Known cases: the two evaluators must come to the same.
 */
#include "agree_parts.h"

#include <string.h>

static void tell_penalties(const mete_item *item, mete_penalties *penalties)
{
    for (size_t i = 0; i < penalties->count; i++) {
        mete_penalty *one = &penalties->list[i];

        one->entry = second_entry(item, one->part, one->entry);
        one->part = second_part(item, one->part);
        one->row = second_row(item, one->row);
    }
}

/* As the second evaluator tells it: by the latest reading of the item. */
static void tell(mete_finding *finding)
{
    const mete_item *item = finding->item;

    tell_penalties(item, &finding->penalties);
    tell_penalties(item, &finding->following);
    for (size_t i = 0; i < finding->follows.count; i++) {
        finding->follows.list[i].part =
            second_part(item, finding->follows.list[i].part);
    }
    finding->tier = second_row(item, finding->tier);
}

mete_evaluate_result agree_evaluate(mete_case *the_case, mete_finding *finding)
{
    mete_evaluate_result result = mete_evaluate_case(the_case, finding);
    bool listed = result != METE_EVALUATED || mete_finding_list(finding);
    if (result == METE_EVALUATED && listed && finding->plan != NULL) {
        tell(finding);
    }
    return listed ? result : METE_EVALUATE_NO_MEMORY;
}

bool agree_same_range(const second_range *a, const second_range *b)
{
    return a->min == b->min && a->max == b->max && a->min_open == b->min_open
        && (a->max == METE_EXACT_UNBOUNDED || a->max_open == b->max_open);
}

const second_penalty *agree_find_second(const second_finding *second,
                                        const mete_entry *entry)
{
    for (size_t i = 0; i < second->count; i++) {
        if (second->penalties[i].entry == entry) {
            return &second->penalties[i];
        }
    }
    return NULL;
}

const second_penalty *agree_find_following(const second_finding *second,
                                           const mete_entry *entry)
{
    for (size_t i = 0; i < second->following_count; i++) {
        if (second->following[i].entry == entry) {
            return &second->following[i];
        }
    }
    return NULL;
}

const mete_penalty *agree_find_engine(const mete_finding *finding,
                                      const mete_entry *entry)
{
    for (size_t i = 0; i < finding->penalties.count; i++) {
        if (finding->penalties.list[i].entry == entry) {
            return &finding->penalties.list[i];
        }
    }
    return NULL;
}

bool agree_has_order(const mete_finding *finding, const char *order)
{
    for (size_t i = 0; i < finding->orders.count; i++) {
        if (strcmp(finding->orders.list[i], order) == 0) {
            return true;
        }
    }
    return false;
}

static const char *compare_penalties(const mete_finding *finding,
                                     const second_finding *second)
{
    if (second->outcome == METE_OUTCOME_CONFLICT) {
        return NULL; /* nothing is said of penalties */
    }
    if (finding->penalties.count != second->count) {
        return "number of penalties";
    }
    for (size_t i = 0; i < second->count; i++) {
        const mete_penalty *penalty = &finding->penalties.list[i];
        const second_penalty *other = agree_find_second(second, penalty->entry);
        second_range exact = agree_exact_of(penalty);
        second_range shown = agree_shown_of(penalty);

        if (other == NULL || other->has_range != penalty->has_range) {
            return "penalties";
        }
        if (penalty->row != other->row
            && finding->outcome != METE_OUTCOME_EXEMPTED
            && finding->outcome != METE_OUTCOME_NO_PENALTY) {
            return "tier of a penalty";
        }
        if (penalty->has_range && !agree_same_range(&exact, &other->exact)) {
            return "exact ends";
        }
        if (penalty->has_range && !agree_same_range(&shown, &other->shown)) {
            return "displayed ends";
        }
    }
    return NULL;
}

/* The engine may not know as exactly, but never better; a flag that reads one
 * thing once it knows exactly. */
static const char *compare_procedure(const mete_finding *finding,
                                     const second_finding *second)
{
    if (finding->procedure.count != second->procedure_count) {
        return "number of procedures";
    }
    for (size_t i = 0; i < second->procedure_count; i++) {
        const mete_reason *one = &finding->procedure.list[i];
        mete_truth truths = second->procedure[i].truths;
        bool joined = one->rule->when.root->op == METE_OP_AND
                   || one->rule->when.root->op == METE_OP_OR;

        if (one->rule != second->procedure[i].rule
            || (one->truth & truths) != truths
            || (!joined && !second->choice && one->truth != truths)) {
            return "procedure";
        }
    }
    return NULL;
}

/* A stage that has not come, with all that it would lead to. */
static const char *compare_follow(const mete_follow *follow,
                                  const second_finding *second)
{
    for (size_t i = 0; i < follow->penalties.count; i++) {
        const mete_penalty *penalty = &follow->penalties.list[i];
        const second_penalty *other =
            agree_find_following(second, penalty->entry);
        second_range exact = agree_exact_of(penalty);
        second_range shown = agree_shown_of(penalty);

        if (other == NULL || other->has_range != penalty->has_range
            || penalty->mode != METE_MODE_CONDITIONAL) {
            return "penalties that follow";
        }
        if (penalty->has_range
            && !(agree_same_range(&exact, &other->exact)
                 && agree_same_range(&shown, &other->shown))) {
            return "ends of what follows";
        }
    }
    return NULL;
}

static const char *compare_follows(const mete_finding *finding,
                                   const second_finding *second)
{
    const char *what = NULL;
    size_t count = 0;

    if (finding->follows.count != second->follow_count) {
        return "number of stages that follow";
    }
    for (size_t i = 0; i < second->follow_count && what == NULL; i++) {
        if (finding->follows.list[i].part != second->follows[i]) {
            return "stages that follow";
        }
        what = compare_follow(&finding->follows.list[i], second);
        count += finding->follows.list[i].penalties.count;
    }
    return what == NULL && count != second->following_count
             ? "number of penalties that follow"
             : what;
}

static const char *compare(const mete_finding *finding,
                           const second_finding *second)
{
    if (finding->outcome != second->outcome
        || finding->possible != 1u << second->outcome) {
        return "outcome";
    }
    if (finding->tier != second->tier) {
        return "tier";
    }
    if (finding->orders.count != second->order_count) {
        return "number of orders";
    }
    for (size_t i = 0; i < second->order_count; i++) {
        if (!agree_has_order(finding, second->orders[i])) {
            return "orders";
        }
    }
    const char *what = compare_procedure(finding, second);
    what = what != NULL ? what : compare_penalties(finding, second);
    return what != NULL ? what : compare_follows(finding, second);
}

char *agree_on_known(trial *one)
{
    second_finding second;
    mete_evaluate_result result = agree_evaluate(one->known, one->finding);
    const char *what;

    second_evaluate(one->known, one->known, NULL, 0, &second);
    if (second.incomplete) {
        return agree_difference("a fact was not drawn", one->known, NULL, NULL,
                                &second);
    }
    if (second.overflow && result == METE_EVALUATE_OVERFLOW) {
        return NULL;
    }
    what = result != METE_EVALUATED ? "engine refuses"
                                    : compare(one->finding, &second);
    return what == NULL
             ? NULL
             : agree_difference(what, one->known, one->finding, NULL, &second);
}

char *agree_on_boundaries(trial *one)
{
    for (guint i = 0; i < one->item->facts->len; i++) {
        const mete_fact *fact = one->item->facts->pdata[i];
        int64_t values[RANDOM_ROOM];
        size_t count = random_candidates(one->item, one->known, fact, values);

        random_copy(one->completion, one->known);
        for (size_t j = 0; j < count; j++) {
            random_put(one->item, one->known, fact, values[j]);
            char *text = agree_on_known(one);
            if (text != NULL) {
                return text;
            }
        }
        random_copy_fact(one->known, one->completion, fact->index);
    }
    return NULL;
}
