/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Which rules serve which item, and in which order the stages look at them.
 */
#ifndef METE_MODEL_SERVE_H
#define METE_MODEL_SERVE_H

#include "model/item.h"

/* Order in which the stages look at rules. */
enum {
    METE_RANK_TRANSFER,
    METE_RANK_TIME_LIMIT,
    METE_RANK_BAR,
    METE_RANK_REMOVER,
    METE_RANK_STATUTE_EXEMPTION,
    METE_RANK_LIST_NOT_FILED,
    METE_RANK_LIST_NO_PENALTY,
    METE_RANK_LIST_EXEMPTED,
    METE_RANK_MAY_EXEMPT,
    METE_RANK_CIRCUMSTANCE,
    METE_RANK_PROCEDURE,
    METE_RANK_DEADLINE,
    METE_RANK_COUNT,
    METE_RANK_NONE = METE_RANK_COUNT /* no stage looks at it */
};

int mete_serve_rank(const mete_rule *rule);

/* A list row that names no item serves those that its basis is about. */
bool mete_serve_item(const mete_rule *rule, const mete_item *item);

/* Does another rule stand in its place in every case of the item?  Where that
 * depends on the place or the day, the evaluation asks. */
bool mete_serve_is_replaced(const mete_rule *rule, const mete_item *item,
                            const char *jurisdiction);

#endif
