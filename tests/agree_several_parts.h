/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What the files of agree_several share: a trial and its drawing.
 */
#ifndef METE_TESTS_AGREE_SEVERAL_PARTS_H
#define METE_TESTS_AGREE_SEVERAL_PARTS_H

#include "agree_parts.h"
#include "agree_several.h"
#include "second_several.h"

#include "decide/several.h"

struct several_trial {
    mete_rulebook *rulebook;
    random_item **items; /* one per item of the rulebook */
    uint64_t state;
    mete_case *known;
    mete_case *partial;
    mete_case *completion;
    mete_finding *finding;
    mete_finding *other;
    uint32_t count;
    uint32_t chosen[SECOND_ITEMS]; /* items of the rulebook */
    uint32_t acts[SECOND_ITEMS];
    second_several second;
};

/* Item `number` of the trial. */
random_item *several_item(const several_trial *one, uint32_t number);

/* Items and facts of one case in another, in the same order or backwards. */
void several_copy(const several_trial *one, mete_case *to,
                  const mete_case *from, bool backwards);

#endif
