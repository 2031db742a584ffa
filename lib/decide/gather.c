/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What may meet when several items come together: penalties of one kind in
 * one act, and such penalties of several acts.  Read off the items alone, so
 * that it is the same in every completion.
 */
#include "decide/several.h"

#include <glib.h>
#include <string.h>

static bool same_text(const char *a, const char *b)
{
    return a == b || (a != NULL && b != NULL && strcmp(a, b) == 0);
}

static mete_unit unit_of(const mete_entry *entry)
{
    bool has_unit = entry->has_range && entry->range.unit != METE_UNIT_RATIO;
    return has_unit ? entry->range.unit : METE_UNIT_MONEY;
}

static bool is_of(const mete_contest *contest, uint32_t act,
                  const mete_plan_part *part, const mete_plan_entry *entry)
{
    return contest->act == act && contest->kind == entry->kind
        && contest->unit == unit_of(entry->entry)
        && same_text(contest->on, part->part->on)
        && same_text(contest->name, entry->entry->name);
}

/* The contest of the entry, a new one where there is none. */
static uint32_t contest_of(GArray *contests, uint32_t act,
                           const mete_plan_part *part,
                           const mete_plan_entry *entry)
{
    for (guint i = 0; i < contests->len; i++) {
        if (is_of(&g_array_index(contests, mete_contest, i), act, part,
                  entry)) {
            return i;
        }
    }
    mete_contest contest = {.act = act,
                            .kind = (mete_penalty_kind)entry->kind,
                            .on = part->part->on,
                            .name = entry->entry->name,
                            .unit = unit_of(entry->entry)};
    g_array_append_val(contests, contest);
    return contests->len - 1;
}

typedef struct {
    uint32_t contest;
    mete_claim claim;
} claimed;

/* Contests of one act stand together, so only those are searched. */
typedef struct {
    mete_several *several;
    GArray *contests;
    GArray *act;    /* mete_contest, of the act at hand */
    GArray *claims; /* claimed */
} gathering;

static void gather_member(gathering *g, uint32_t number)
{
    const mete_member *member = &g->several->members[number];
    for (uint32_t i = 0; member->plan != NULL && i < member->plan->part_count;
         i++) {
        const mete_plan_part *part = &member->plan->parts[i];
        for (uint32_t j = 0; j < part->entry_count; j++) {
            const mete_plan_entry *entry = &part->entries[j];
            if (entry->slot < 0) {
                continue;
            }
            claimed one = {g->contests->len
                               + contest_of(g->act, member->act, part, entry),
                           {number, (uint32_t)entry->slot, part, entry}};
            g_array_append_val(g->claims, one);
        }
    }
}

static void gather_act(gathering *g, uint32_t act)
{
    for (uint32_t i = 0; i < g->several->count; i++) {
        if (g->several->members[i].act == act) {
            gather_member(g, i);
        }
    }
    g_array_append_vals(g->contests, g->act->data, g->act->len);
    g_array_set_size(g->act, 0);
}

static void share_claims(gathering *g)
{
    mete_several *several = g->several;
    size_t count = g->contests->len;
    several->contest_count = (uint32_t)count;
    several->contests =
        mete_arena_alloc(several->arena, (count + 1) * sizeof(mete_contest));
    if (count > 0) {
        memcpy(several->contests, g->contests->data,
               count * sizeof(mete_contest));
    }
    for (guint i = 0; i < g->claims->len; i++) {
        several->contests[g_array_index(g->claims, claimed, i).contest]
            .claim_count++;
    }
    for (size_t i = 0; i < count; i++) {
        mete_contest *contest = &several->contests[i];
        contest->claims = mete_arena_alloc(
            several->arena, contest->claim_count * sizeof(mete_claim));
        contest->claim_count = 0;
    }
    for (guint i = 0; i < g->claims->len; i++) {
        const claimed *one = &g_array_index(g->claims, claimed, i);
        mete_contest *contest = &several->contests[one->contest];
        contest->claims[contest->claim_count++] = one->claim;
    }
}

static void gather_contests(mete_several *several)
{
    gathering g = {several, g_array_new(FALSE, FALSE, sizeof(mete_contest)),
                   g_array_new(FALSE, FALSE, sizeof(mete_contest)),
                   g_array_new(FALSE, FALSE, sizeof(claimed))};
    for (uint32_t i = 0; i < several->act_count; i++) {
        gather_act(&g, i);
    }
    share_claims(&g);
    g_array_free(g.contests, TRUE);
    g_array_free(g.act, TRUE);
    g_array_free(g.claims, TRUE);
}

/* Amounts of money add up, and what the rulebook sets a cap for. */
static bool adds_up(const mete_several *several, const mete_contest *contest)
{
    const mete_combine *combine = several->rulebook->combine;
    return contest->kind == METE_PENALTY_FINE
        || contest->kind == METE_PENALTY_CONFISCATE_GAINS
        || (combine != NULL && combine->caps[contest->kind] > 0);
}

static mete_total *total_of(const mete_several *several, GArray *totals,
                            const mete_contest *contest)
{
    for (guint i = 0; i < totals->len; i++) {
        mete_total *total = &g_array_index(totals, mete_total, i);
        if (total->kind == contest->kind && total->unit == contest->unit
            && same_text(total->on, contest->on)) {
            return total;
        }
    }
    const mete_combine *combine = several->rulebook->combine;
    mete_decimal cap = combine != NULL ? combine->caps[contest->kind] : 0;
    mete_total total = {
        contest->kind,
        contest->on,
        contest->unit,
        cap > 0 ? mete_exact_from_decimal(cap) : METE_EXACT_UNBOUNDED,
        NULL,
        0};
    g_array_append_val(totals, total);
    return &g_array_index(totals, mete_total, totals->len - 1);
}

static void gather_totals(mete_several *several)
{
    GArray *totals = g_array_new(FALSE, FALSE, sizeof(mete_total));
    for (uint32_t i = 0; i < several->contest_count; i++) {
        const mete_contest *contest = &several->contests[i];
        mete_total *total = adds_up(several, contest)
                              ? total_of(several, totals, contest)
                              : NULL;
        if (total != NULL && total->contests == NULL) {
            total->contests = mete_arena_alloc(
                several->arena, several->contest_count * sizeof(uint32_t));
        }
        if (total != NULL) {
            total->contests[total->contest_count++] = i;
        }
    }
    several->total_count = totals->len;
    several->totals = mete_arena_alloc(several->arena,
                                       (totals->len + 1) * sizeof(mete_total));
    if (totals->len > 0) {
        memcpy(several->totals, totals->data, totals->len * sizeof(mete_total));
    }
    g_array_free(totals, TRUE);
}

void mete_several_place(mete_several *several, mete_verdict *verdict,
                        mete_arena *arena)
{
    uint32_t count = several->verdict.count;
    void *memory = mete_arena_alloc(arena, mete_verdict_room(count, false) + 1);
    memset(verdict, 0, sizeof *verdict);
    mete_verdict_place(verdict, count, false, memory);
    mete_verdict_clear(verdict);
}

void mete_several_gather(mete_several *several)
{
    uint32_t count = 0;
    for (size_t i = 0; i < several->count; i++) {
        mete_member *member = &several->members[i];
        member->first = count;
        count += member->plan != NULL ? member->plan->graded_count : 0;
    }
    gather_contests(several);
    gather_totals(several);
    several->verdict.count = count + several->act_count
                           + (uint32_t)several->count + several->contest_count
                           + several->total_count;
    mete_several_place(several, &several->verdict, several->arena);
}
