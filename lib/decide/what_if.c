/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * One fact otherwise: each fact in turn, the nearest value either way.
 */
#include "decide/what_if.h"

#include "decide/cells.h"

#include <string.h>

/* ---- is it another decision? ---- */

static bool same_name(const mete_row *a, const mete_row *b)
{
    const char *x = a != NULL ? a->name : NULL;
    const char *y = b != NULL ? b->name : NULL;
    return g_strcmp0(x, y) == 0;
}

/* As a finding tells it. */
static const mete_row *told_row(const mete_graded *graded)
{
    return graded->row != &mete_row_several ? graded->row : NULL;
}

/* Of a fine, and of what stands in the place of another, it counts whether it
 * stands there; of all that is graded, by which row. */
static bool same_entry(const mete_finding *a, const mete_finding *b,
                       const mete_plan_entry *entry)
{
    const mete_graded *x = &a->verdict->penalties[entry->slot];
    const mete_graded *y = &b->verdict->penalties[entry->slot];
    bool counts = entry->kind == METE_PENALTY_FINE || entry->branches >= 0;
    if (x->present != 0 && y->present != 0) {
        return told_row(x) == told_row(y);
    }
    return !counts || (x->present != 0) == (y->present != 0);
}

static bool same_penalties(const mete_finding *a, const mete_finding *b)
{
    const mete_item_plan *item = a->plan;
    for (uint32_t i = 0; i < item->part_count; i++) {
        const mete_plan_part *part = &item->parts[i];
        for (uint32_t j = 0; j < part->entry_count; j++) {
            const mete_plan_entry *entry = &part->entries[j];
            if (entry->slot >= 0 && !same_entry(a, b, entry)) {
                return false;
            }
        }
    }
    return true;
}

/* Other parts, and other versions of the item, have other rows of the same
 * name. */
static bool same_decision(const mete_finding *a, const mete_finding *b)
{
    return a->outcome == b->outcome && a->possible == b->possible
        && same_name(a->tier, b->tier)
        && (a->plan != b->plan || a->plan == NULL || same_penalties(a, b));
}

bool mete_what_if_differs(mete_supposing *s)
{
    mete_finding *probe = s->finding->probe;
    uint32_t want = s->the_case->want;
    s->the_case->want = 0;
    mete_evaluate_result result = mete_evaluate_case(s->the_case, probe);
    s->the_case->want = want;
    if (result == METE_EVALUATE_NO_MEMORY) {
        s->fits = false;
    }
    return result == METE_EVALUATED && !same_decision(s->finding, probe);
}

/* ---- what is found ---- */

static bool copy_penalties(mete_finding *finding, mete_what_if *one)
{
    const mete_penalties *from = &finding->probe->penalties;
    mete_penalties *to = &finding->supposed;
    one->first = to->count;
    one->count = from->count;
    if (from->count == 0) {
        return true;
    }
    if (!mete_finding_grow((void **)&to->list, &to->room,
                           to->count + from->count, sizeof *to->list)) {
        return false;
    }
    memcpy(&to->list[to->count], from->list, from->count * sizeof *from->list);
    to->count += from->count;
    return true;
}

void mete_what_if_add(mete_supposing *s, int64_t before, int64_t value)
{
    mete_finding *finding = s->finding;
    mete_finding *probe = finding->probe;
    if (!mete_finding_list(probe)
        || !mete_finding_grow((void **)&finding->what_if.list,
                              &finding->what_if.room,
                              finding->what_if.count + 1,
                              sizeof *finding->what_if.list)) {
        s->fits = false;
        return;
    }
    mete_what_if *one = &finding->what_if.list[finding->what_if.count++];
    *one = (mete_what_if){.fact = s->fact,
                          .value = value,
                          .before = before,
                          .outcome = probe->outcome,
                          .possible = probe->possible,
                          .tier = probe->tier};
    s->fits = copy_penalties(finding, one) && s->fits;
}

/* ---- values ---- */

static bool differs_at(mete_supposing *s, int64_t value)
{
    mete_slot *slot = &s->the_case->slots[s->fact->index];
    slot->lo = value;
    slot->hi = value;
    return mete_what_if_differs(s);
}

static void suppose(mete_supposing *s, int64_t before, int64_t value)
{
    if (differs_at(s, value)) {
        mete_what_if_add(s, before, value);
    }
}

/* The nearest value to `same`, which decides as the case does, of those up to
 * `other`, which does not. */
static int64_t turn(mete_supposing *s, int64_t same, int64_t other)
{
    int64_t step = other > same ? s->grain : -s->grain;
    int64_t steps = (other - same) / step;
    if (steps > 1 && !differs_at(s, other - step)) {
        return other; /* cells start where something turns */
    }
    while (steps > 1) {
        int64_t middle = same + steps / 2 * step;
        if (differs_at(s, middle)) {
            other = middle;
        } else {
            same = middle;
        }
        steps = (other - same) / step;
    }
    return other;
}

static int64_t point(const mete_supposing *s, guint index)
{
    return g_array_index(s->points, int64_t, index);
}

/* From `from`, which decides as the case does, to the points above or below
 * it. */
static void walk(mete_supposing *s, int64_t before, int64_t from, bool up)
{
    int64_t same = from;
    guint count = s->points->len;
    for (guint i = 0; i < count; i++) {
        int64_t next = point(s, up ? i : count - 1 - i);
        if (next <= METE_NO_VALUE || (up ? next <= from : next >= from)) {
            continue;
        }
        if (differs_at(s, next)) {
            suppose(s, before, turn(s, same, next));
            return;
        }
        same = next;
    }
}

/* What has no value has no neighbours: the day of the act stands for it, and
 * the least value of others. */
static void walk_from_nothing(mete_supposing *s, int64_t before)
{
    int64_t start = METE_NO_VALUE;
    for (guint i = 0; i < s->points->len && start <= METE_NO_VALUE; i++) {
        start = point(s, i);
    }
    if (start <= METE_NO_VALUE) {
        return;
    }
    if (s->fact->kind == METE_FACT_DATE && s->of->act_date != METE_DATE_MAX) {
        start = s->of->act_date;
    }
    if (differs_at(s, start)) {
        mete_what_if_add(s, before, start);
    } else {
        walk(s, before, start, false);
        walk(s, before, start, true);
    }
}

static bool is_ordered(const mete_fact *fact)
{
    return mete_fact_is_amount(fact) || fact->kind == METE_FACT_DATE
        || fact->kind == METE_FACT_SCALE;
}

static void suppose_values(mete_supposing *s, int64_t before)
{
    bool ordered = is_ordered(s->fact);
    for (guint i = 0; i < s->points->len; i++) {
        int64_t value = point(s, i);
        if (value != before && (!ordered || value <= METE_NO_VALUE)) {
            suppose(s, before, value);
        }
    }
    if (ordered && before > METE_NO_VALUE) {
        walk(s, before, before, false);
        walk(s, before, before, true);
    } else if (ordered) {
        walk_from_nothing(s, before);
    }
}

static void suppose_fact(mete_supposing *s)
{
    int index = s->fact->index;
    mete_slot slot = s->the_case->slots[index];
    uint8_t given = s->the_case->given[index];
    if (s->fact->kind == METE_FACT_EVENTS) {
        mete_what_if_events(s);
        return;
    }
    if (slot.lo != slot.hi || s->fact->kind == METE_FACT_TEXT) {
        return;
    }
    s->grain = mete_cells_grain(s->fact);
    s->before = slot.lo;
    mete_what_if_points(s);
    s->the_case->given[index] = METE_GIVEN_VALUE;
    suppose_values(s, slot.lo);
    s->the_case->slots[index] = slot;
    s->the_case->given[index] = given;
}

/* ---- all facts ---- */

/* Days choose among versions and documents though no phrase reads them. */
static bool is_day(const mete_evaluation *of, const mete_fact *fact)
{
    const mete_known_facts *known = &of->rulebook->known;
    return fact == known->act_end || fact == known->decided_on
        || fact == known->discovered_on;
}

static bool is_read(const mete_evaluation *of, const mete_fact *fact)
{
    for (uint32_t i = 0; i < of->item->fact_count; i++) {
        if (of->item->facts[i] == (uint32_t)fact->index) {
            return true;
        }
    }
    return is_day(of, fact);
}

/* What the party can still change first. */
static void suppose_all(mete_supposing *s, bool changeable)
{
    const mete_rulebook *rulebook = s->of->rulebook;
    for (size_t i = 0; i < rulebook->fact_count && s->fits; i++) {
        s->fact = rulebook->facts[i];
        if (s->fact->changeable == changeable && is_read(s->of, s->fact)) {
            suppose_fact(s);
        }
    }
}

static bool is_known(const mete_finding *finding)
{
    return finding->plan == NULL || finding->verdict == &finding->run;
}

static bool make_probes(mete_finding *finding)
{
    if (finding->probe == NULL) {
        finding->probe = mete_finding_create();
    }
    if (finding->cutter == NULL) {
        finding->cutter = mete_finding_create();
    }
    return finding->probe != NULL && finding->cutter != NULL;
}

mete_evaluate_result mete_what_if_fill(const mete_evaluation *of,
                                       mete_finding *finding)
{
    mete_supposing s = {
        .of = of, .the_case = of->the_case, .finding = finding, .fits = true};
    if (!is_known(finding)) {
        return METE_EVALUATED;
    }
    if (!make_probes(finding)) {
        return METE_EVALUATE_NO_MEMORY;
    }
    s.points = g_array_new(FALSE, FALSE, sizeof(int64_t));
    suppose_all(&s, true);
    suppose_all(&s, false);
    g_array_free(s.points, TRUE);
    return s.fits ? METE_EVALUATED : METE_EVALUATE_NO_MEMORY;
}
