/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * One fine for one act, acts added up: with every choice of the officer who
 * may leave items unpunished tried out.
 */
#include "second_several.h"

#include <string.h>

static bool same_text(const char *a, const char *b)
{
    return a == b || (a != NULL && b != NULL && strcmp(a, b) == 0);
}

static bool may_exempt(const second_member *member)
{
    return member->found.outcome == METE_OUTCOME_MAY_EXEMPT;
}

static bool is_punished(const second_member *member)
{
    return member->found.outcome == METE_OUTCOME_PENALTY || may_exempt(member);
}

/* ---- outcomes ---- */

static int rank_of(const mete_rulebook *rulebook, mete_outcome outcome)
{
    static const mete_outcome last[] = {METE_OUTCOME_GAP, METE_OUTCOME_CONFLICT,
                                        METE_OUTCOME_TRANSFER};
    const mete_lightness *lightness = rulebook->lightness;

    for (int i = 0; i < 3; i++) {
        if (outcome == last[i]) {
            return 100 + i;
        }
    }
    if (outcome == METE_OUTCOME_NOT_APPLICABLE) {
        return -1;
    }
    for (size_t i = 0; lightness != NULL && i < lightness->outcome_count; i++) {
        if (lightness->outcomes[i] == outcome) {
            return (int)i + 20;
        }
    }
    return outcome == METE_OUTCOME_PENALTY    ? 99
         : outcome == METE_OUTCOME_MAY_EXEMPT ? 98
                                              : (int)outcome;
}

static mete_outcome graver(const mete_rulebook *rulebook, mete_outcome a,
                           mete_outcome b)
{
    if (a == METE_OUTCOME_NONE) {
        return b;
    }
    return rank_of(rulebook, b) > rank_of(rulebook, a) ? b : a;
}

/* ---- contests ---- */

/* The penalties of one kind and bearer that items of one act have. */
typedef struct {
    int act;
    const mete_penalty_kind kind;
    const char *on;
    const char *name;
    mete_unit unit;
} contest;

static mete_unit unit_of(const mete_entry *entry)
{
    return entry->has_range && entry->range.unit != METE_UNIT_RATIO
             ? entry->range.unit
             : METE_UNIT_MONEY;
}

static bool is_in(const contest *c, const second_member *member,
                  const second_penalty *penalty)
{
    return member->act == c->act && penalty->entry->kind == c->kind
        && same_text(penalty->part->on, c->on)
        && same_text(penalty->entry->name, c->name)
        && unit_of(penalty->entry) == c->unit;
}

typedef struct {
    mete_exact ends[8]; /* to be compared from the first on, larger is higher:
                         * an end, then whether it is closed */
    bool comparable;
    bool any;
} height;

static void add(mete_exact *to, mete_exact value)
{
    *to = *to >= METE_EXACT_UNBOUNDED || value >= METE_EXACT_UNBOUNDED
            ? METE_EXACT_UNBOUNDED
            : *to + value;
}

/* An open upper end is lower than a closed one, an open lower end higher. */
static void add_range(mete_exact *ends, const second_range *range)
{
    add(&ends[0], range->max);
    ends[1] -= range->max_open && ends[1] == 0;
    add(&ends[2], range->min);
    ends[3] += range->min_open && ends[3] == 0;
}

static height height_of(const contest *c, const second_member *member)
{
    bool fine = c->kind == METE_PENALTY_FINE;
    height h = {{0}, true, false};

    for (size_t i = 0; i < member->found.count; i++) {
        const second_penalty *penalty = &member->found.penalties[i];

        if (!is_punished(member) || !is_in(c, member, penalty)) {
            continue;
        }
        h.any = true;
        h.comparable = h.comparable && penalty->has_range
                    && penalty->exact.max >= 0
                    && penalty->part->per.root == NULL
                    && (!fine || penalty->entry->has_range);
        add_range(&h.ends[fine ? 0 : 4], fine ? &penalty->statute
                                              : &penalty->exact);
        if (fine) {
            add_range(&h.ends[4], &penalty->exact);
        }
    }
    for (int i = 0; i < 8; i += 2) { /* no end is neither open nor closed */
        h.ends[i + 1] = h.ends[i] >= METE_EXACT_UNBOUNDED ? 0 : h.ends[i + 1];
    }
    return h;
}

static bool is_higher(const height *a, const height *b)
{
    for (int i = 0; i < 8; i++) {
        if (a->ends[i] != b->ends[i]) {
            return a->ends[i] > b->ends[i];
        }
    }
    return false;
}

/* The item that stands where those in `left_out` are not punished; -1: none,
 * -2: nothing ranks them. */
static int winner(const mete_rulebook *rulebook, const second_several *all,
                  const contest *c, unsigned left_out)
{
    bool fine = c->kind == METE_PENALTY_FINE;
    bool comparable = true;
    int found = 0;
    int best = -1;
    height heights[SECOND_ITEMS];

    for (int i = 0; i < all->count; i++) {
        heights[i] = height_of(c, &all->members[i]);
        if (heights[i].any) {
            comparable = comparable && heights[i].comparable;
            found++;
        }
    }
    if (found > 1 && fine && (!comparable || rulebook->combine == NULL)) {
        return -2;
    }
    for (int i = 0; i < all->count; i++) {
        if (!heights[i].any || (left_out >> i & 1) != 0) {
            continue;
        }
        bool first =
            best < 0
            || all->members[i].item->index < all->members[best].item->index;
        if (best < 0 || (comparable && is_higher(&heights[i], &heights[best]))
            || (first
                && !(comparable && is_higher(&heights[best], &heights[i])))) {
            best = i;
        }
    }
    return best;
}

/* All ways to leave items unpunished that may be. */
static unsigned try_all(const mete_rulebook *rulebook,
                        const second_several *all, const contest *c,
                        bool *refused)
{
    unsigned optional = 0;
    unsigned stand = 0;

    for (int i = 0; i < all->count; i++) {
        optional |= may_exempt(&all->members[i]) ? 1u << i : 0;
    }
    for (unsigned out = 0; out < 1u << all->count; out++) {
        int won = (out & ~optional) == 0 ? winner(rulebook, all, c, out) : -1;

        *refused = *refused || won == -2;
        stand |= won >= 0 ? 1u << won : 0;
    }
    return stand;
}

static void mark(second_several *all, const contest *c, unsigned stand)
{
    for (int i = 0; i < all->count; i++) {
        second_member *member = &all->members[i];

        for (size_t j = 0; j < member->found.count; j++) {
            if (is_in(c, member, &member->found.penalties[j])) {
                member->stands[j] = (stand >> i & 1) != 0;
                member->alone[j] = stand == 1u << i;
            }
        }
    }
}

/* Fines of different items, one of somebody and one of nobody in particular. */
static bool mixes_bearers(const second_several *all, int act)
{
    for (int i = 0; i < all->count; i++) {
        for (int j = 0; j < all->count; j++) {
            const second_member *a = &all->members[i];
            const second_member *b = &all->members[j];

            for (size_t n = 0; i != j && n < a->found.count; n++) {
                for (size_t m = 0; m < b->found.count; m++) {
                    if (a->act == act && b->act == act && a->stands[n]
                        && b->stands[m]
                        && a->found.penalties[n].entry->kind
                               == METE_PENALTY_FINE
                        && b->found.penalties[m].entry->kind
                               == METE_PENALTY_FINE
                        && (a->found.penalties[n].part->on == NULL)
                               != (b->found.penalties[m].part->on == NULL)) {
                        return true;
                    }
                }
            }
        }
    }
    return false;
}

static void decide_act(const mete_rulebook *rulebook, second_several *all,
                       int act)
{
    mete_outcome *outcome = &all->act_outcomes[act];
    bool refused = false;

    *outcome = METE_OUTCOME_NONE;
    for (int i = 0; i < all->count; i++) {
        second_member *member = &all->members[i];

        if (member->act != act) {
            continue;
        }
        *outcome = graver(rulebook, *outcome, member->found.outcome);
        for (size_t j = 0; j < member->found.count; j++) {
            const second_penalty *penalty = &member->found.penalties[j];
            contest c = {act, penalty->entry->kind, penalty->part->on,
                         penalty->entry->name, unit_of(penalty->entry)};

            mark(all, &c, try_all(rulebook, all, &c, &refused));
        }
    }
    if (*outcome != METE_OUTCOME_PENALTY
        && *outcome != METE_OUTCOME_MAY_EXEMPT) {
        return;
    }
    if (refused || mixes_bearers(all, act)) {
        *outcome = METE_OUTCOME_CONFLICT;
    }
}

/* ---- sums ---- */

static bool is_summed(const mete_rulebook *rulebook, const mete_entry *entry)
{
    return entry->kind == METE_PENALTY_FINE
        || entry->kind == METE_PENALTY_CONFISCATE_GAINS
        || (rulebook->combine != NULL
            && rulebook->combine->caps[entry->kind] > 0);
}

/* What one item gives; *certain: all of it must be. */
static bool contribution(const second_member *member, const contest *c,
                         second_range *sum, bool *certain, bool *unknown)
{
    bool any = false;

    *sum = (second_range){0, 0, false, false};
    for (size_t i = 0; i < member->found.count; i++) {
        const second_penalty *penalty = &member->found.penalties[i];

        if (!member->stands[i] || !is_in(c, member, penalty)) {
            continue;
        }
        any = true;
        *unknown = *unknown || !penalty->has_range;
        *certain = *certain && member->alone[i]
                && penalty->entry->mode == METE_MODE_MUST;
        add(&sum->min, penalty->shown.min);
        add(&sum->max, penalty->shown.max);
        sum->max_open = sum->max_open || penalty->shown.max_open;
        sum->min_open = sum->min_open || penalty->shown.min_open;
    }
    return any;
}

static void sum_contest(const second_several *all, const contest *c,
                        second_total *total)
{
    second_range hull = {0, -1, false, false};

    for (int i = 0; i < all->count; i++) {
        second_range one;

        if (!contribution(&all->members[i], c, &one, &total->certain,
                          &total->unknown)) {
            continue;
        }
        if (hull.max < one.max
            || (hull.max == one.max && hull.max_open && !one.max_open)) {
            hull.max = one.max;
            hull.max_open = one.max_open;
        }
        hull.min = one.min; /* read only where one stands alone */
        hull.min_open = one.min_open;
    }
    add(&total->shown.max, hull.max < 0 ? 0 : hull.max);
    add(&total->shown.min, hull.min);
    total->shown.max_open = total->shown.max_open || hull.max_open;
    total->shown.min_open = total->shown.min_open || hull.min_open;
}

static second_total *total_of(second_several *all, const second_penalty *one)
{
    mete_unit unit = unit_of(one->entry);

    for (size_t i = 0; i < all->total_count; i++) {
        second_total *total = &all->totals[i];

        if (total->kind == one->entry->kind && total->unit == unit
            && same_text(total->on, one->part->on)) {
            return total;
        }
    }
    all->totals[all->total_count] = (second_total){
        one->entry->kind, one->part->on, unit, {0, 0, false, false},
        true, false};
    return &all->totals[all->total_count++];
}

/* Has an earlier penalty brought the contest in already? */
static bool was_summed(const second_several *all, int member, size_t index,
                       const contest *c)
{
    for (int i = 0; i <= member; i++) {
        const second_member *one = &all->members[i];
        size_t end = i == member ? index : one->found.count;

        for (size_t j = 0; j < end; j++) {
            if (one->stands[j] && is_in(c, one, &one->found.penalties[j])) {
                return true;
            }
        }
    }
    return false;
}

static void sum_all(const mete_rulebook *rulebook, second_several *all)
{
    for (int i = 0; i < all->count; i++) {
        const second_member *member = &all->members[i];
        mete_outcome act = all->act_outcomes[member->act];
        bool counts =
            act == METE_OUTCOME_PENALTY || act == METE_OUTCOME_MAY_EXEMPT;

        for (size_t j = 0; counts && j < member->found.count; j++) {
            const second_penalty *one = &member->found.penalties[j];
            contest c = {member->act, one->entry->kind, one->part->on,
                         one->entry->name, unit_of(one->entry)};

            if (member->stands[j] && is_summed(rulebook, one->entry)
                && !was_summed(all, i, j, &c)) {
                sum_contest(all, &c, total_of(all, one));
            }
        }
    }
}

static void cap_all(const mete_rulebook *rulebook, second_several *all)
{
    for (size_t i = 0; rulebook->combine != NULL && i < all->total_count;
         i++) {
        second_total *total = &all->totals[i];
        mete_exact cap = mete_exact_from_decimal(
            rulebook->combine->caps[total->kind]);

        if (cap > 0 && total->shown.max > cap) {
            total->shown.max = cap;
            total->shown.max_open = false;
        }
        if (cap > 0 && total->shown.min > cap) {
            total->shown.min = cap;
            total->shown.min_open = false;
        }
    }
}

void second_together(const mete_rulebook *rulebook, second_several *all)
{
    all->outcome = METE_OUTCOME_NONE;
    all->total_count = 0;
    for (int i = 0; i < all->acts; i++) {
        decide_act(rulebook, all, i);
        all->outcome = graver(rulebook, all->outcome, all->act_outcomes[i]);
    }
    if (rank_of(rulebook, all->outcome) < 100) { /* all can be decided */
        sum_all(rulebook, all);
        cap_all(rulebook, all);
    }
}
