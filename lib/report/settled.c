/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Which facts would settle a factor that the document has counted lowest,
 * because nobody has said them yet.
 *
 * They are never missing: the decision stands without them.  Whoever asks
 * an officer asks for them all the same, before the lowest weight is taken.
 */
#include "report/settled.h"

#include "model/expression.h"

static bool is_open(const mete_fact *fact, const mete_found *found)
{
    return !fact->imposed && !fact->has_presumption
        && mete_found_of(found, fact->index) == NULL
        && mete_found_days(found, fact->index) == NULL;
}

static bool is_listed(const mete_fact *const *list, size_t count,
                      const mete_fact *fact)
{
    for (size_t i = 0; i < count; i++) {
        if (list[i] == fact) {
            return true;
        }
    }
    return false;
}

char *mete_report_open(const mete_finding *finding, const mete_found *found,
                       size_t index)
{
    if (index >= finding->presumed.count) {
        return NULL;
    }
    const mete_factor *factor = finding->presumed.list[index].factor;
    const mete_fact *listed[METE_FACT_LABELS_MAX];
    mete_buffer keys = {0};
    size_t count = 0;
    for (size_t i = 0; factor != NULL && i < factor->level_count; i++) {
        const mete_fact *facts[METE_FACT_LABELS_MAX];
        size_t read = mete_expression_facts(factor->levels[i].when.root, facts,
                                            METE_FACT_LABELS_MAX);
        for (size_t j = 0; j < read && count < METE_FACT_LABELS_MAX; j++) {
            if (is_open(facts[j], found)
                && !is_listed(listed, count, facts[j])) {
                mete_buffer_text(&keys, count > 0 ? " " : "");
                mete_buffer_text(&keys, mete_fact_key(facts[j]));
                listed[count++] = facts[j];
            }
        }
    }
    return mete_buffer_take(&keys);
}
