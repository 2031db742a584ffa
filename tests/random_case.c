/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Walks everything that an item can read, and draws facts near what it finds.
 */
#include "random_case.h"

#include "second.h"

#include <string.h>

uint32_t random_below(uint64_t *state, uint32_t limit)
{
    *state =
        *state * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
    return (uint32_t)(((*state >> 32) * limit) >> 32);
}

/* ---- walking ---- */

/* ---- values ---- */

static bool is_value(int64_t value)
{
    return value != METE_VALUE_ABSENT && value != METE_VALUE_UNDETERMINABLE;
}

static int64_t grain_of(const mete_fact *fact)
{
    return fact->kind == METE_FACT_MONEY ? METE_DECIMAL_FEN
         : fact->kind == METE_FACT_COUNT ? METE_DECIMAL_ONE
                                         : 1;
}

/* The day that events are counted back from. */
static mete_date act_of(const random_item *item, const mete_case *the_case)
{
    second_scope scope = {.the_case = the_case};
    mete_date day;

    if (item->rulebook->known.act_end == NULL
        || !second_day_of(&scope, item->rulebook->known.act_end, &day)
        || scope.incomplete) {
        mete_date_from_ymd(2024, 5, 20, &day);
    }
    return day;
}

typedef struct {
    int64_t *values;
    size_t count;
    int64_t lo;
    int64_t hi;
    int64_t grain;
} candidates;

static void add_value(candidates *list, int64_t value)
{
    if (value < list->lo || value > list->hi || list->count >= RANDOM_ROOM) {
        return;
    }
    for (size_t i = 0; i < list->count; i++) {
        if (list->values[i] == value) {
            return;
        }
    }
    list->values[list->count++] = value;
}

static void add_around(candidates *list, int64_t value)
{
    value -= value % list->grain;
    for (int i = -1; i <= 1; i++) {
        add_value(list, value + i * list->grain);
    }
}

static bool reads(const mete_expression *node, const mete_fact *fact)
{
    if (node->fact == fact) {
        return true;
    }
    for (size_t i = 0; i < node->child_count; i++) {
        if (reads(node->children[i], fact)) {
            return true;
        }
    }
    return false;
}

static bool difference_at(mete_case *the_case, const mete_expression *left,
                          const mete_expression *right, int index,
                          int64_t value, mete_exact *difference)
{
    second_scope scope = {.the_case = the_case};
    mete_slot slot = the_case->slots[index];
    mete_exact a;
    mete_exact b;

    the_case->slots[index] = (mete_slot){value, value};
    bool known = second_amount(&scope, left, &a)
              && second_amount(&scope, right, &b) && !scope.incomplete
              && !scope.overflow;
    the_case->slots[index] = slot;
    *difference = known ? a - b : 0;
    return known;
}

/* Where two amounts are equal, as if they were linear. */
static void add_root(candidates *list, mete_case *the_case,
                     const mete_expression *left, const mete_expression *right,
                     const mete_fact *fact)
{
    const int64_t far = 1000 * METE_DECIMAL_ONE;
    mete_exact at[2];

    if (!difference_at(the_case, left, right, fact->index, list->lo, &at[0])
        || !difference_at(the_case, left, right, fact->index, list->lo + far,
                          &at[1])
        || at[1] == at[0]) {
        return;
    }
    mete_exact root = -(at[0] / METE_DECIMAL_ONE) * far
                    / ((at[1] - at[0]) / METE_DECIMAL_ONE);
    if (root >= 0 && root < list->hi - list->lo - far) {
        add_around(list, list->lo + (int64_t)root);
        add_around(list, list->lo + (int64_t)root + list->grain);
    }
}

/* Where the end of one range meets that of another. */
static void add_roots_of_ranges(candidates *list, const random_item *item,
                                mete_case *the_case, const mete_fact *fact)
{
    for (guint i = 0; i < item->ends->len; i++) {
        const mete_expression *left = item->ends->pdata[i];

        for (guint j = 0; reads(left, fact) && j < item->ends->len; j++) {
            if (i != j) {
                add_root(list, the_case, left, item->ends->pdata[j], fact);
            }
        }
    }
}

/* The other day of a comparison, shifted by its period either way. */
static void add_days(candidates *list, mete_case *the_case,
                     const mete_expression *node, const mete_fact *fact,
                     int64_t shift, mete_period period)
{
    for (size_t i = 0; i < node->child_count && i < 2; i++) {
        second_scope scope = {.the_case = the_case};
        mete_date day;

        if (!reads(node->children[1 - i], fact)
            || node->children[i]->type != METE_TYPE_DATE
            || !second_day(&scope, node->children[i], &day)
            || scope.incomplete) {
            continue;
        }
        for (int sign = -1; sign <= 1; sign++) {
            add_around(list, period == METE_PERIOD_DAYS
                                 ? mete_date_add_days(day, sign * shift)
                                 : mete_date_add_months(day, sign * shift));
        }
    }
}

static void add_dates_of_atom(candidates *list, mete_case *the_case,
                              const mete_expression *atom,
                              const mete_fact *fact)
{
    if (atom->op == METE_OP_LASTS
        || atom->children[0]->type == METE_TYPE_DATE) {
        int64_t shift = atom->value;
        mete_period period = atom->period;

        for (size_t i = 0; i < 2; i++) {
            if (atom->children[i]->op == METE_OP_SHIFT) {
                shift = atom->children[i]->value;
                period = atom->children[i]->period;
            }
        }
        add_days(list, the_case, atom, fact, shift, period);
        return;
    }
    for (size_t i = 0; i < 2; i++) {
        const mete_expression *count = atom->children[i];
        int64_t value = atom->children[1 - i]->value / METE_DECIMAL_ONE;

        if (count->op == METE_OP_AGE) {
            add_days(list, the_case, count, fact, 12 * value,
                     METE_PERIOD_MONTHS);
        } else if (count->op == METE_OP_DAYS) {
            add_days(list, the_case, count, fact, value, METE_PERIOD_DAYS);
        } else if (count->op == METE_OP_WORKDAYS) {
            for (int64_t free = -3; free <= 15; free += 3) { /* ± 1 */
                add_days(list, the_case, count, fact, value * 7 / 5 + free,
                         METE_PERIOD_DAYS);
            }
        }
    }
}

static bool is_absent(const mete_case *the_case, const mete_fact *fact)
{
    return fact == NULL || the_case->slots[fact->index].lo == METE_VALUE_ABSENT;
}

/* An act that goes on ends on the day of the decision, or of the discovery:
 * then what is said of its end is said of that day. */
static const mete_fact *read_instead(const random_item *item,
                                     const mete_case *the_case,
                                     const mete_fact *fact)
{
    const mete_known_facts *known = &item->rulebook->known;
    const mete_fact *day = is_absent(the_case, known->decided_on)
                             ? known->discovered_on
                             : known->decided_on;
    bool goes_on =
        known->act_end != NULL && is_absent(the_case, known->act_end);

    return goes_on && (fact == day || fact == known->decided_on)
             ? known->act_end
             : fact;
}

static void add_dates(candidates *list, const random_item *item)
{
    mete_date day;

    for (guint i = 0; i < item->days->len; i++) {
        add_around(list, g_array_index(item->days, int64_t, i));
    }
    for (int year = 1990; year <= 2026; year += 4) {
        mete_date_from_ymd(year, 2, 28, &day);
        add_around(list, day);
    }
}

/* Where a known event enters or leaves a window. */
static void add_dates_of_events(candidates *list, const random_item *item,
                                const mete_case *the_case)
{
    for (guint i = 0; i < item->counts->len; i++) {
        const mete_expression *node = item->counts->pdata[i];
        const mete_slot *slot = &the_case->slots[node->fact->index];

        if (slot->lo != slot->hi || !is_value(slot->lo)) {
            continue;
        }
        const mete_events *events = &the_case->events[slot->lo - 1];
        for (size_t j = 0; j < events->count; j++) {
            mete_date day = events->days[j];

            add_around(list, day + 1);
            add_around(list, node->period == METE_PERIOD_DAYS
                                 ? mete_date_add_days(day, node->value)
                                 : mete_date_add_months(day, node->value));
            add_around(list, mete_date_year_end(day));
        }
    }
}

/* Codes of lists of events: how many, and near which end of a window. */
enum { EVENT_COUNTS = 6, EVENT_ENDS = 4 };

static size_t event_codes(const random_item *item, int64_t *values)
{
    size_t count = EVENT_COUNTS * EVENT_ENDS * (item->counts->len + 1);

    count = count > RANDOM_ROOM - 4 ? RANDOM_ROOM - 4 : count;
    for (size_t i = 0; i < count; i++) {
        values[i] = (int64_t)i;
    }
    return count;
}

static void put_events(const random_item *item, mete_case *the_case,
                       const mete_fact *fact, int64_t code)
{
    mete_date act = act_of(item, the_case);
    int64_t window = code / (EVENT_COUNTS * EVENT_ENDS);
    mete_date near = act;
    mete_date days[EVENT_COUNTS];
    size_t count = (size_t)(code % EVENT_COUNTS);

    if (window < (int64_t)item->counts->len) {
        const mete_expression *node = item->counts->pdata[window];

        near = node->window == METE_WINDOW_YEAR  ? mete_date_year_start(act)
             : node->window == METE_WINDOW_SINCE ? (mete_date)node->value
             : node->period == METE_PERIOD_DAYS
                 ? mete_date_add_days(act, -node->value)
                 : mete_date_add_months(act, -node->value);
    }
    switch (code / EVENT_COUNTS % EVENT_ENDS) {
    case 0:
        near = act - 1;
        break;
    case 1:
        near -= 1;
        break;
    case 2:
        break;
    default:
        near += 1;
    }
    for (size_t i = 0; i < count; i++) {
        days[i] = i % 3 == 2 ? act - 30 : near;
    }
    if (mete_case_put_events(the_case, fact->index, days, count)
        != METE_CASE_OK) {
        g_error("events");
    }
}

static int64_t least_of(const random_item *item, const mete_fact *fact)
{
    int64_t least = item->rulebook->domains[fact->index].lo;

    return least < -1000 * METE_DECIMAL_ONE && mete_fact_is_amount(fact)
             ? -1000 * METE_DECIMAL_ONE
             : least;
}

size_t random_candidates(const random_item *item, mete_case *the_case,
                         const mete_fact *fact, int64_t *values)
{
    candidates list = {.values = values,
                       .grain = grain_of(fact),
                       .lo = least_of(item, fact),
                       .hi = item->rulebook->domains[fact->index].hi};

    if (fact->kind == METE_FACT_EVENTS) {
        list.count = event_codes(item, values);
    } else if (fact->kind == METE_FACT_DATE) {
        add_dates(&list, item);
        add_dates_of_events(&list, item, the_case);
    } else if (mete_fact_is_amount(fact)) {
        for (guint i = 0; i < item->constants->len; i++) {
            add_around(&list, g_array_index(item->constants, int64_t, i));
        }
        add_value(&list, MIN(list.hi, METE_DECIMAL_MONEY_MAX));
        add_around(&list, list.lo);
    } else {
        for (int64_t i = list.lo; i <= list.hi; i++) {
            add_value(&list, i);
        }
    }
    for (guint i = 0; i < item->atoms->len; i++) {
        const mete_expression *atom = item->atoms->pdata[i];

        if (fact->kind == METE_FACT_DATE) {
            const mete_fact *other = read_instead(item, the_case, fact);

            if (reads(atom, fact)) {
                add_dates_of_atom(&list, the_case, atom, fact);
            }
            if (other != fact && reads(atom, other)) {
                add_dates_of_atom(&list, the_case, atom, other);
            }
        } else if (mete_fact_is_amount(fact) && reads(atom, fact)) {
            add_root(&list, the_case, atom->children[0], atom->children[1],
                     fact);
        }
    }
    if (mete_fact_is_amount(fact)) {
        add_roots_of_ranges(&list, item, the_case, fact);
    }
    if (fact->may_be_absent) {
        values[list.count++] = METE_VALUE_ABSENT;
    }
    if (fact->may_be_undeterminable) {
        values[list.count++] = METE_VALUE_UNDETERMINABLE;
    }
    return list.count;
}

/* Of any size between a fen and a hundred million. */
static int64_t any_amount(const random_item *item, const mete_fact *fact,
                          uint64_t *state)
{
    static const int64_t sizes[] = {3, 12, 120, 3000, 30000, 300000, 100000000};
    const mete_slot *domain = &item->rulebook->domains[fact->index];
    int64_t size = sizes[random_below(state, G_N_ELEMENTS(sizes))];
    int64_t value =
        (int64_t)random_below(state, (uint32_t)size) * METE_DECIMAL_ONE;

    if (random_below(state, 3) == 0) {
        value += (int64_t)random_below(state, 100) * METE_DECIMAL_FEN;
    }
    value -= value % grain_of(fact);
    return value < domain->lo ? domain->lo
         : value > domain->hi ? domain->hi
                              : value;
}

static mete_date any_day(const random_item *item, mete_case *the_case,
                         const mete_fact *fact, uint64_t *state)
{
    mete_date day;

    if (fact == item->rulebook->known.act_end) {
        mete_date_from_ymd(2014 + (int)random_below(state, 13), 1, 1, &day);
        return day + (mete_date)random_below(state, 366);
    }
    if (fact->personal) {
        mete_date_from_ymd(1950 + (int)random_below(state, 70), 1, 1, &day);
        return day + (mete_date)random_below(state, 366);
    }
    return act_of(item, the_case) - 200 + (mete_date)random_below(state, 900);
}

int64_t random_value(const random_item *item, mete_case *the_case,
                     const mete_fact *fact, uint64_t *state)
{
    int64_t values[RANDOM_ROOM];
    size_t count;

    if (random_below(state, 3) != 0 && mete_fact_is_amount(fact)) {
        return any_amount(item, fact, state);
    }
    if (random_below(state, 3) != 0 && fact->kind == METE_FACT_DATE) {
        return any_day(item, the_case, fact, state);
    }
    count = random_candidates(item, the_case, fact, values);
    return values[random_below(state, (uint32_t)count)];
}

void random_put(const random_item *item, mete_case *the_case,
                const mete_fact *fact, int64_t value)
{
    mete_case_result result = METE_CASE_OK;

    if (value == METE_VALUE_ABSENT) {
        result = mete_case_put_absent(the_case, fact->index);
    } else if (value == METE_VALUE_UNDETERMINABLE) {
        result = mete_case_put_undeterminable(the_case, fact->index);
    } else if (fact->kind == METE_FACT_EVENTS) {
        put_events(item, the_case, fact, value);
    } else {
        result = mete_case_put(the_case, fact->index, value);
    }
    if (result != METE_CASE_OK) {
        g_error("fact %s refuses %" G_GINT64_FORMAT, fact->label, value);
    }
}

void random_known(const random_item *item, mete_case *the_case, uint64_t *state)
{
    const mete_known_facts *known = &item->rulebook->known;

    mete_case_reset(the_case);
    mete_case_put_item(the_case, item->item->id);
    if (random_below(state, 40) == 0) {
        mete_case_put_jurisdiction(
            the_case, random_below(state, 2) == 0 ? "360302" : "110101");
    }
    if (known->act_end != NULL) {
        random_put(item, the_case, known->act_end,
                   random_value(item, the_case, known->act_end, state));
    }
    for (guint i = 0; i < item->facts->len; i++) {
        const mete_fact *fact = item->facts->pdata[i];
        bool ordinary = fact->has_presumption && random_below(state, 5) != 0;

        if (ordinary && the_case->presume) {
            continue;
        }
        if (fact != known->act_end) {
            random_put(item, the_case, fact,
                       ordinary && fact->kind != METE_FACT_EVENTS
                           ? fact->presumed
                           : random_value(item, the_case, fact, state));
        }
    }
}

void random_copy_fact(mete_case *to, const mete_case *from, int index)
{
    const mete_slot *slot = &from->slots[index];

    if (from->given[index] == METE_GIVEN_NOT) {
        mete_case_put_unknown(to, index);
    } else if (from->given[index] == METE_GIVEN_BETWEEN) {
        mete_case_put_between(to, index, slot->lo, slot->hi);
    } else if (slot->lo == METE_VALUE_ABSENT) {
        mete_case_put_absent(to, index);
    } else if (!is_value(slot->lo)) {
        mete_case_put_undeterminable(to, index);
    } else if (from->rulebook->facts[index]->kind == METE_FACT_EVENTS) {
        const mete_events *events = &from->events[slot->lo - 1];

        mete_case_put_events(to, index, events->days, events->count);
    } else {
        mete_case_put(to, index, slot->lo);
    }
}

void random_copy(mete_case *to, const mete_case *from)
{
    mete_case_reset(to);
    mete_case_presume(to, from->presume);
    mete_case_put_item(to, from->item->id);
    mete_case_put_jurisdiction(to, from->jurisdiction);
    for (size_t i = 0; i < from->rulebook->fact_count; i++) {
        if (from->given[i] != METE_GIVEN_NOT) {
            random_copy_fact(to, from, (int)i);
        }
    }
}
