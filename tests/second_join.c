/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What parts and rules of the second evaluator come to together: one outcome,
 * and each order once.
 */
#include "second_parts.h"

#include <string.h>

void second_add_order(second_finding *finding, const char *text)
{
    for (size_t i = 0; i < finding->order_count; i++) {
        if (strcmp(finding->orders[i], text) == 0) {
            return;
        }
    }
    if (finding->order_count < SECOND_ROOM) {
        finding->orders[finding->order_count++] = text;
    }
}

mete_outcome second_join_outcomes(mete_outcome all, mete_outcome one)
{
    static const mete_outcome first[] = {
        METE_OUTCOME_GAP, METE_OUTCOME_CONFLICT, METE_OUTCOME_PENALTY,
        METE_OUTCOME_MAY_EXEMPT, METE_OUTCOME_CORRECTION_ONLY};

    for (size_t i = 0; i < sizeof first / sizeof first[0]; i++) {
        if (all == first[i] || one == first[i]) {
            return first[i];
        }
    }
    if (all == METE_OUTCOME_NOT_APPLICABLE || all == METE_OUTCOME_NONE) {
        return one;
    }
    return one < all ? one : all;
}
