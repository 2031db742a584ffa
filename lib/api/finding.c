/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Findings: their life, and the few values that have a type of their own.
 */
#include "api/api.h"

mete_finding *mete_finding_ref(mete_finding *finding)
{
    if (finding != NULL) {
        __atomic_add_fetch(&finding->references, 1, __ATOMIC_RELAXED);
    }
    return finding;
}

void mete_finding_free(mete_finding *finding)
{
    if (finding != NULL
        && __atomic_sub_fetch(&finding->references, 1, __ATOMIC_ACQ_REL) == 0) {
        mete_keep_free(finding->keep);
        finding->keep = NULL;
        mete_finding_destroy(finding);
    }
}

int32_t mete_finding_outcome(const mete_finding *finding)
{
    return METE_LIKELY(finding != NULL) ? (int32_t)finding->outcome
                                        : METE_ERROR_USAGE;
}

const char *mete_finding_outcome_name(const mete_finding *finding)
{
    return finding != NULL ? mete_outcome_name(finding->outcome) : NULL;
}

uint32_t mete_finding_possible(const mete_finding *finding)
{
    return finding != NULL ? finding->possible : 0;
}

int32_t mete_finding_hull_is_tight(const mete_finding *finding)
{
    return finding != NULL && finding->tight;
}

/* The fine number `index` among the penalties, NULL if there are fewer. */
static const mete_graded *fine(const mete_finding *finding, size_t index)
{
    const mete_item_plan *item = finding->plan;
    for (uint32_t i = 0; item != NULL && i < item->fine_count; i++) {
        const mete_graded *graded =
            &finding->verdict->penalties[item->fines[i]];
        if (graded->present && graded->has_range && index-- == 0) {
            return graded;
        }
    }
    return METE_UNLIKELY(finding->several != NULL)
             ? mete_several_fine(finding, index)
             : NULL;
}

/* One fen is 10^10 = 2^10 * 5^10 units of a mete_exact: the shift is exact
 * and spares almost all amounts a division of 128 bits. */
static int32_t to_fen(mete_exact value, int64_t *fen)
{
    const uint64_t five_to_ten = 9765625;
    mete_exact shifted = value >> 10;
    if (METE_LIKELY(shifted >= 0 && shifted <= (mete_exact)UINT64_MAX)) {
        *fen = (int64_t)((uint64_t)shifted / five_to_ten);
        return METE_OK;
    }
    mete_exact wide = value / METE_EXACT_FEN;
    if (wide > INT64_MAX || wide < INT64_MIN) {
        return METE_ERROR_OVERFLOW;
    }
    *fen = (int64_t)wide;
    return METE_OK;
}

int32_t mete_finding_fine_min_fen(const mete_finding *finding, size_t index,
                                  int64_t *fen)
{
    if (METE_UNLIKELY(finding == NULL || fen == NULL)) {
        return METE_ERROR_USAGE;
    }
    const mete_graded *penalty = fine(finding, index);
    if (penalty == NULL) {
        return METE_ERROR_NOT_FOUND;
    }
    return to_fen(penalty->shown_min, fen);
}

int32_t mete_finding_fine_max_fen(const mete_finding *finding, size_t index,
                                  int64_t *fen)
{
    if (METE_UNLIKELY(finding == NULL || fen == NULL)) {
        return METE_ERROR_USAGE;
    }
    const mete_graded *penalty = fine(finding, index);
    if (penalty == NULL) {
        return METE_ERROR_NOT_FOUND;
    }
    if (METE_UNLIKELY(penalty->shown_max >= METE_EXACT_UNBOUNDED)) {
        return METE_ERROR_UNBOUNDED;
    }
    return to_fen(penalty->shown_max, fen);
}

const char *mete_finding_tier(const mete_finding *finding)
{
    return finding != NULL && finding->tier != NULL ? finding->tier->name
                                                    : NULL;
}

const char *mete_finding_json(mete_finding *finding)
{
    return finding != NULL ? mete_report_json(finding) : NULL;
}

const char *mete_finding_text(mete_finding *finding)
{
    return finding != NULL ? mete_report_text(finding) : NULL;
}
