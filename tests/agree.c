/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The engine against the second evaluator, case by case.
 */
#include "agree_parts.h"

#include "second.h"

#include "report/report.h"

#include <string.h>

trial *trial_new(mete_rulebook *rulebook, const mete_item *item, uint64_t seed)
{
    trial *made = g_new0(trial, 1);

    made->item = random_item_new(rulebook, item);
    made->known = mete_case_create(rulebook);
    made->partial = mete_case_create(rulebook);
    made->start = mete_case_create(rulebook);
    made->completion = mete_case_create(rulebook);
    made->finding = mete_finding_create();
    made->other = mete_finding_create();
    made->state = seed;
    return made;
}

void trial_free(trial *one)
{
    random_item_free(one->item);
    mete_case_destroy(one->known);
    mete_case_destroy(one->partial);
    mete_case_destroy(one->start);
    mete_case_destroy(one->completion);
    mete_finding_destroy(one->finding);
    mete_finding_destroy(one->other);
    g_free(one);
}

/* ---- what a case was, in words ---- */

/* ---- known cases ---- */

/* ---- partial cases ---- */

/* All outcomes and ends that completions were seen to have. */
typedef struct {
    uint32_t outcomes;
    const mete_entry *entries[SECOND_ROOM];
    second_range hulls[SECOND_ROOM];
    size_t count;
    const char *orders[SECOND_ROOM];
    size_t order_count;
    bool any;
    bool followed; /* some stage had not come */
} seen;

size_t agree_settled(const mete_finding *finding, second_settled *settled)
{
    size_t count = 0;

    for (size_t i = 0; i < finding->presumed.count; i++) {
        const mete_presumption *one = &finding->presumed.list[i];

        if (one->by == METE_PRESUMED_BY_DOCUMENT && one->factor != NULL
            && count < SECOND_ROOM) {
            settled[count++] = (second_settled){one->factor, one->level};
        }
    }
    return count;
}

static bool lies_in(const second_range *inner, const second_range *outer)
{
    return (inner->min > outer->min
            || (inner->min == outer->min
                && (inner->min_open || !outer->min_open)))
        && (inner->max < outer->max
            || (inner->max == outer->max
                && (inner->max_open || !outer->max_open
                    || inner->max == METE_EXACT_UNBOUNDED)));
}

static void see(seen *all, const second_penalty *penalty)
{
    size_t i = 0;
    second_range *hull;

    while (i < all->count && all->entries[i] != penalty->entry) {
        i++;
    }
    if (i == all->count) {
        all->entries[all->count] = penalty->entry;
        all->hulls[all->count++] = penalty->exact;
        return;
    }
    hull = &all->hulls[i];
    if (penalty->exact.min < hull->min
        || (penalty->exact.min == hull->min && !penalty->exact.min_open)) {
        hull->min = penalty->exact.min;
        hull->min_open = penalty->exact.min_open;
    }
    if (penalty->exact.max > hull->max
        || (penalty->exact.max == hull->max && !penalty->exact.max_open)) {
        hull->max = penalty->exact.max;
        hull->max_open = penalty->exact.max_open;
    }
}

static bool second_has_order(const second_finding *second, const char *order)
{
    for (size_t i = 0; i < second->order_count; i++) {
        if (strcmp(second->orders[i], order) == 0) {
            return true;
        }
    }
    return false;
}

/* Keeps those that every completion has. */
static void see_orders(seen *all, const second_finding *second)
{
    size_t kept = 0;

    if (!all->any) {
        all->any = true;
        all->order_count = second->order_count;
        memcpy(all->orders, second->orders, sizeof all->orders);
        return;
    }
    for (size_t i = 0; i < all->order_count; i++) {
        if (second_has_order(second, all->orders[i])) {
            all->orders[kept++] = all->orders[i];
        }
    }
    all->order_count = kept;
}

static const mete_penalty *find_followed(const mete_finding *finding,
                                         const second_penalty *other)
{
    for (size_t i = 0; i < finding->following.count; i++) {
        if (finding->following.list[i].entry == other->entry) {
            return &finding->following.list[i];
        }
    }
    return NULL;
}

static bool is_told(const mete_finding *finding, const mete_part *part)
{
    for (size_t i = 0; i < finding->follows.count; i++) {
        if (finding->follows.list[i].part == part) {
            return true;
        }
    }
    return false;
}

/* What would follow in one completion is among what is told. */
static const char *follows_within(const mete_finding *finding,
                                  const second_finding *second, seen *all)
{
    for (size_t i = 0; i < second->follow_count; i++) {
        if (!is_told(finding, second->follows[i])) {
            return "a stage that follows is not listed";
        }
    }
    for (size_t i = 0; i < second->following_count; i++) {
        const second_penalty *other = &second->following[i];
        const mete_penalty *penalty = find_followed(finding, other);

        if (penalty == NULL) {
            return "a penalty that follows is not listed";
        }
        second_range exact = agree_exact_of(penalty);
        if (penalty->has_range && other->has_range
            && !lies_in(&other->exact, &exact)) {
            return "outside the hull of what follows";
        }
    }
    all->followed |= second->follow_count > 0;
    return NULL;
}

/* One completion lies in the finding of the partial case. */
static const char *lies_within(const mete_finding *finding,
                               const second_finding *second, seen *all)
{
    all->outcomes |= 1u << second->outcome;
    if ((finding->possible >> second->outcome & 1) == 0) {
        return "outcome not among the possible ones";
    }
    for (size_t i = 0; i < second->count; i++) {
        const second_penalty *other = &second->penalties[i];
        const mete_penalty *penalty = agree_find_engine(finding, other->entry);

        if (penalty == NULL) {
            return "a penalty is not listed";
        }
        second_range exact = agree_exact_of(penalty);
        second_range shown = agree_shown_of(penalty);
        if (!penalty->has_range || !other->has_range) {
            continue;
        }
        if (!lies_in(&other->exact, &exact)) {
            return "outside the hull";
        }
        if (!lies_in(&other->shown, &shown)) {
            return "outside the displayed hull";
        }
        see(all, other);
    }
    for (size_t i = 0; i < finding->orders.count; i++) {
        if (!second_has_order(second, finding->orders.list[i])) {
            return "an order is not certain";
        }
    }
    see_orders(all, second);
    return follows_within(finding, second, all);
}

bool agree_is_unknown(const mete_case *the_case, const mete_fact *fact)
{
    const mete_slot *slot = &the_case->slots[fact->index];

    return slot->lo != slot->hi;
}

static bool fits(const mete_case *partial, const mete_fact *fact, int64_t value)
{
    const mete_slot *slot = &partial->slots[fact->index];

    return partial->given[fact->index] != METE_GIVEN_BETWEEN
        || (value >= slot->lo && value <= slot->hi);
}

/* A value for a fact that is unknown in the partial case. */
static void complete_fact(trial *one, const mete_fact *fact)
{
    const mete_slot *slot = &one->partial->slots[fact->index];
    int64_t value = random_value(one->item, one->completion, fact, &one->state);

    for (int i = 0; i < 20 && !fits(one->partial, fact, value); i++) {
        value = random_value(one->item, one->completion, fact, &one->state);
    }
    if (!fits(one->partial, fact, value)) {
        value = random_below(&one->state, 2) == 0 ? slot->lo : slot->hi;
    }
    random_put(one->item, one->completion, fact, value);
}

void agree_complete(trial *one)
{
    const mete_known_facts *known = &one->item->rulebook->known;

    random_copy(one->completion, one->partial);
    if (known->act_end != NULL
        && agree_is_unknown(one->partial, known->act_end)) {
        complete_fact(one, known->act_end);
    }
    for (guint i = 0; i < one->item->facts->len; i++) {
        const mete_fact *fact = one->item->facts->pdata[i];

        if (agree_is_unknown(one->partial, fact) && fact != known->act_end) {
            complete_fact(one, fact);
        }
    }
}

/* Takes facts away, or leaves two values between which they lie. */
void agree_take_away(trial *one)
{
    uint32_t chance = 2 + random_below(&one->state, 20);

    random_copy(one->partial, one->known);
    for (guint i = 0; i < one->item->facts->len; i++) {
        const mete_fact *fact = one->item->facts->pdata[i];
        const mete_slot *slot = &one->partial->slots[fact->index];
        int64_t other;

        if (random_below(&one->state, chance) != 0) {
            continue;
        }
        if (random_below(&one->state, 5) == 0 && fact->kind != METE_FACT_EVENTS
            && slot->lo > METE_VALUE_UNDETERMINABLE) {
            other = random_value(one->item, one->known, fact, &one->state);
            if (other > METE_VALUE_UNDETERMINABLE) {
                mete_case_put_between(one->partial, fact->index,
                                      MIN(slot->lo, other),
                                      MAX(slot->lo, other));
            }
            continue;
        }
        mete_case_put_unknown(one->partial, fact->index);
    }
}

static bool same_follows(const second_finding *a, const second_finding *b)
{
    bool same = a->follow_count == b->follow_count
             && a->following_count == b->following_count;

    for (size_t i = 0; same && i < a->follow_count; i++) {
        same = a->follows[i] == b->follows[i];
    }
    for (size_t i = 0; same && i < a->following_count; i++) {
        const second_penalty *other =
            agree_find_following(b, a->following[i].entry);

        same = other != NULL && other->row == a->following[i].row
            && other->has_range == a->following[i].has_range
            && agree_same_range(&other->exact, &a->following[i].exact);
    }
    return same;
}

static bool same_decision(const second_finding *a, const second_finding *b)
{
    bool same = a->outcome == b->outcome && a->tier == b->tier
             && a->count == b->count && a->order_count == b->order_count;

    for (size_t i = 0; same && i < a->count; i++) {
        const second_penalty *other =
            agree_find_second(b, a->penalties[i].entry);

        same = other != NULL && other->row == a->penalties[i].row
            && other->has_range == a->penalties[i].has_range
            && agree_same_range(&other->exact, &a->penalties[i].exact);
    }
    for (size_t i = 0; same && i < a->order_count; i++) {
        same = second_has_order(b, a->orders[i]);
    }
    return same && same_follows(a, b);
}

static bool is_missing(const mete_finding *finding, const mete_fact *fact)
{
    for (size_t i = 0; i < finding->missing.count; i++) {
        if (finding->missing.list[i].fact == fact) {
            return true;
        }
    }
    return false;
}

static char *check_one(trial *one, const second_settled *settled, size_t count,
                       second_finding *second, seen *all)
{
    const char *what;

    second_evaluate(one->completion, one->partial, settled, count, second);
    if (second->overflow) {
        return NULL;
    }
    if (second->incomplete) {
        return agree_difference("a fact was not drawn", one->completion, NULL,
                                NULL, second);
    }
    what = lies_within(one->finding, second, all);
    return what == NULL ? NULL
                        : agree_difference(what, one->partial, one->finding,
                                           one->completion, second);
}

/* Random completions; one more of each that differs in a single fact. */
static char *sample(trial *one, const second_settled *settled, size_t count,
                    seen *all)
{
    second_finding second;
    second_finding changed;
    char *text = NULL;

    for (int i = 0; i < 4 && text == NULL; i++) {
        agree_complete(one);
        text = check_one(one, settled, count, &second, all);
        if (text != NULL || second.overflow) {
            continue;
        }
        const mete_fact *fact =
            one->item->facts
                ->pdata[random_below(&one->state, one->item->facts->len)];
        if (!agree_is_unknown(one->partial, fact)) {
            continue;
        }
        complete_fact(one, fact);
        text = check_one(one, settled, count, &changed, all);
        if (text == NULL && !changed.overflow
            && !same_decision(&second, &changed)
            && !is_missing(one->finding, fact)) {
            char *label = g_strdup_printf("%s should be missing", fact->label);
            text = agree_difference(label, one->partial, one->finding,
                                    one->completion, &second);
            g_free(label);
        }
    }
    return text;
}

/* ---- searching through few unknown facts ---- */

enum { SEARCH_FACTS = 2 };

typedef struct {
    const mete_fact *facts[SEARCH_FACTS];
    bool changes[SEARCH_FACTS];
    bool choice; /* it may change alternatives, which are not looked at */
    size_t count;
    const second_settled *settled;
    size_t settled_count;
    seen all;
} search;

/* All candidates of the facts from `depth` on; what the last one changes. */
static char *search_from(trial *one, search *s, size_t depth,
                         second_finding *first)
{
    const mete_fact *fact = s->facts[depth];
    int64_t values[RANDOM_ROOM];
    size_t count = random_candidates(one->item, one->completion, fact, values);
    bool any = false;

    if (one->partial->given[fact->index] == METE_GIVEN_BETWEEN
        && count + 2 < RANDOM_ROOM) {
        values[count++] = one->partial->slots[fact->index].lo;
        values[count++] = one->partial->slots[fact->index].hi;
    }
    for (size_t i = 0; i < count; i++) {
        second_finding second;
        char *text;

        if (!fits(one->partial, fact, values[i])) {
            continue;
        }
        random_put(one->item, one->completion, fact, values[i]);
        text = depth + 1 < s->count
                 ? search_from(one, s, depth + 1, first)
                 : check_one(one, s->settled, s->settled_count, &second,
                             &s->all);
        if (text != NULL) {
            return text;
        }
        if (depth + 1 < s->count) {
            continue;
        }
        s->choice |= second.choice;
        if (any && !same_decision(first, &second)) {
            s->changes[depth] = true;
        }
        *first = any ? *first : second;
        any = true;
    }
    return NULL;
}

static const char *is_reached(const mete_finding *finding, const search *s)
{
    const seen *all = &s->all;

    if (all->outcomes != finding->possible) {
        return "a possible outcome is not reached";
    }
    if (all->order_count != finding->orders.count) {
        return "a certain order is not listed";
    }
    for (size_t i = 0; i < s->count; i++) {
        if (is_missing(finding, s->facts[i]) && !s->changes[i]
            && !s->choice) {
            return "a missing fact changes nothing";
        }
    }
    if (finding->follows.count > 0 && !all->followed) {
        return "a stage that follows is not reached";
    }
    for (size_t i = 0; i < finding->penalties.count; i++) {
        const mete_penalty *penalty = &finding->penalties.list[i];
        second_range exact = agree_exact_of(penalty);
        size_t j = 0;

        while (j < all->count && all->entries[j] != penalty->entry) {
            j++;
        }
        /* what is counted by days reaches its end on the calendar's first
         * or last one, which is not tried */
        if (!penalty->has_range || penalty->part->per.root != NULL) {
            continue;
        }
        if (j == all->count) {
            return "a penalty is not reached";
        }
        if (exact.max == METE_EXACT_UNBOUNDED) { /* and no value reaches it */
            exact.max = all->hulls[j].max;
            exact.max_open = all->hulls[j].max_open;
        }
        if (!agree_same_range(&exact, &all->hulls[j])) {
            return "an end of the hull is not reached";
        }
    }
    return NULL;
}

static void turn_round(search *s)
{
    const mete_fact *fact = s->facts[0];
    bool changes = s->changes[0];

    s->facts[0] = s->facts[1];
    s->changes[0] = s->changes[1];
    s->facts[1] = fact;
    s->changes[1] = changes;
}

static char *search_through(trial *one, const second_settled *settled,
                            size_t count)
{
    search s = {.settled = settled, .settled_count = count};
    second_finding first;

    for (guint i = 0; i < one->item->facts->len; i++) {
        const mete_fact *fact = one->item->facts->pdata[i];

        if (!agree_is_unknown(one->partial, fact)) {
            continue;
        }
        if (s.count == SEARCH_FACTS
            || (fact->kind == METE_FACT_EVENTS && s.count > 0)) {
            return NULL;
        }
        s.facts[s.count++] = fact;
    }
    if (s.count == 0) {
        return NULL;
    }
    one->searched++;
    agree_complete(one);
    char *text = search_from(one, &s, 0, &first);
    if (text == NULL && s.count == 2) { /* now the other one is the last */
        turn_round(&s);
        text = search_from(one, &s, 0, &first);
        turn_round(&s);
    }
    const char *what = text != NULL ? NULL : is_reached(one->finding, &s);
    return what == NULL
             ? text
             : agree_difference(what, one->partial, one->finding, NULL, NULL);
}

char *agree_on_partial(trial *one)
{
    second_settled settled[SECOND_ROOM];
    seen all = {0};
    size_t count;
    char *text;

    agree_take_away(one);
    one->partial->want = METE_WANT_MISSING;
    switch (agree_evaluate(one->partial, one->finding)) {
    case METE_EVALUATED:
        break;
    case METE_EVALUATE_OVERFLOW:
        return NULL;
    default:
        return agree_difference("engine refuses", one->partial, NULL, NULL,
                                NULL);
    }
    count = agree_settled(one->finding, settled);
    text = sample(one, settled, count, &all);
    if (text == NULL && one->finding->tight) {
        one->tight++;
        if (random_below(&one->state, 8) == 0) {
            text = search_through(one, settled, count);
        }
    }
    return text;
}

/* ---- the order of answers ---- */
