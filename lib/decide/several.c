/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * A case of several items: each is decided alone, and what they come to is
 * put together, in each completion of what is unknown.
 */
#include "decide/several.h"
#include "decide/notes.h"

#include <glib.h>
#include <string.h>

static mete_several *create(const mete_case *the_case)
{
    mete_arena *arena = mete_arena_new();
    mete_several *several = mete_arena_alloc(arena, sizeof *several);
    size_t count = the_case->item_count;
    several->arena = arena;
    several->rulebook = the_case->rulebook;
    several->findings = mete_arena_alloc(arena, count * sizeof(mete_finding *));
    several->members = mete_arena_alloc(arena, count * sizeof(mete_member));
    several->acts = mete_arena_alloc(arena, count * sizeof(char *));
    return several;
}

void mete_several_free(mete_several *several)
{
    if (several == NULL) {
        return;
    }
    for (size_t i = 0; i < several->count; i++) {
        mete_finding_destroy(several->findings[i]);
    }
    mete_arena_free(several->arena);
}

/* In the order in which they are first named. */
static uint32_t act_of(mete_several *several, const char *act)
{
    for (uint32_t i = 0; i < several->act_count; i++) {
        if (strcmp(several->acts[i], act) == 0) {
            return i;
        }
    }
    several->acts[several->act_count] = mete_arena_strdup(several->arena, act);
    return several->act_count++;
}

static mete_evaluate_result evaluate_one(mete_several *several,
                                         mete_case *the_case, size_t index)
{
    mete_case *whole = mete_case_whole(the_case, index);
    mete_finding *finding = whole != NULL ? mete_finding_create() : NULL;
    if (finding == NULL) {
        return METE_EVALUATE_NO_MEMORY;
    }
    several->findings[index] = finding;
    several->count = index + 1;
    mete_evaluate_result result = mete_evaluate_case(whole, finding);
    if (result == METE_EVALUATED && !mete_finding_list(finding)) {
        result = METE_EVALUATE_NO_MEMORY;
    }
    several->members[index] =
        (mete_member){finding->item, finding->plan, the_case->rulebook,
                      act_of(several, the_case->items[index].act), 0};
    return result;
}

static bool is_settled(const mete_several *several)
{
    for (size_t i = 0; i < several->count; i++) {
        const mete_finding *finding = several->findings[i];
        if (finding->plan != NULL && finding->verdict != &finding->run) {
            return false;
        }
    }
    return true;
}

/* Puts the verdicts of the items alone together: exact where nothing is
 * unknown, else a hull. */
static void compose_findings(mete_several *several, bool exact)
{
    const mete_verdict **verdicts =
        g_new0(const mete_verdict *, several->count + 1);
    for (size_t i = 0; i < several->count; i++) {
        const mete_finding *finding = several->findings[i];
        verdicts[i] = finding->plan != NULL ? finding->verdict : NULL;
    }
    const mete_composing composing = {verdicts, exact, NULL, NULL};
    mete_compose(several, &composing, &several->verdict);
    g_free(verdicts);
}

/* An end without bound because its base is unknown. */
static bool base_unknown(const mete_several *several)
{
    bool unknown = false;
    for (size_t i = 0; i < several->count; i++) {
        const mete_finding *one = several->findings[i];
        unknown |= one->outcome == METE_OUTCOME_INSUFFICIENT_FACTS
                && (one->possible & (one->possible - 1)) == 0;
    }
    for (uint32_t i = 0; i < several->total_count && unknown; i++) {
        const mete_graded *total =
            &several->verdict.penalties[mete_several_total_at(several, i)];
        if (total->present && total->max >= METE_EXACT_UNBOUNDED) {
            return true;
        }
    }
    return false;
}

/* Must the fine of an item that gave way be imposed, and that of the one that
 * stands not? */
static bool is_optional(const mete_several *several,
                        const mete_act_decided *decided)
{
    bool must = false;
    for (uint32_t i = 0;
         decided->contest != NULL && i < decided->contest->claim_count; i++) {
        const mete_claim *claim = &decided->contest->claims[i];
        const mete_finding *one = several->findings[claim->member];
        const mete_graded *graded = &one->verdict->penalties[claim->slot];
        bool kept = (int)claim->member == decided->kept;
        if (kept && graded->present && graded->mode == METE_MODE_MUST) {
            return false;
        }
        must |= !kept && graded->present && graded->mode == METE_MODE_MUST;
    }
    return must && decided->kept >= 0;
}

static bool add_diagnostics(const mete_several *several, mete_finding *finding)
{
    bool fits = true;
    for (size_t i = 0; i < several->decided_count; i++) {
        const mete_act_decided *one = &several->decided[i];
        const char *act = several->acts[one->act];
        if (one->by & METE_BY_INCOMPARABLE) {
            fits &= mete_notes_add(finding,
                                   several->rulebook->combine == NULL
                                       ? "fines_unranked"
                                       : "fines_incomparable",
                                   act, NULL);
        }
        if (is_optional(several, one)) {
            fits &= mete_notes_add(finding, "fine_optional", act, NULL);
        }
    }
    for (size_t i = 0; i < several->count; i++) {
        const mete_finding *one = several->findings[i];
        if (one->alternative_count > 0) {
            fits &=
                mete_notes_add(finding, "alternatives_apart", one->item->title, NULL);
        }
    }
    return fits;
}

static void finish(const mete_several *several, mete_finding *finding)
{
    uint32_t possible = several->verdict.possible;
    finding->possible = possible;
    finding->outcome = (possible & (possible - 1)) != 0 || base_unknown(several)
                         ? METE_OUTCOME_INSUFFICIENT_FACTS
                         : (mete_outcome)__builtin_ctz(possible);
}

mete_evaluate_result mete_evaluate_several(mete_case *the_case,
                                           mete_finding *finding)
{
    mete_several *several = create(the_case);
    finding->several = several;
    finding->want = the_case->want;
    finding->has_trace = (finding->want & METE_WANT_TRACE) != 0;
    for (size_t i = 0; i < the_case->item_count; i++) {
        mete_evaluate_result result = evaluate_one(several, the_case, i);
        if (result != METE_EVALUATED) {
            return result;
        }
    }
    mete_several_gather(several);
    for (size_t i = 0; i < several->count; i++) {
        finding->tight &= several->findings[i]->tight;
    }
    if (is_settled(several)) {
        compose_findings(several, true);
    } else if (!mete_joint_explore(the_case, finding)) {
        return METE_EVALUATE_NO_MEMORY;
    }
    mete_several_list(several);
    finish(several, finding);
    return add_diagnostics(several, finding) ? METE_EVALUATED
                                             : METE_EVALUATE_NO_MEMORY;
}
