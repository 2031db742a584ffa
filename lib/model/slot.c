/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The slots of facts about which nothing is known, and the values that can be
 * put into them.
 *
 * They are made once for a rulebook, so that a case is a copy of them and is
 * cleared by copying back what was set.
 */
#include "base/date.h"
#include "base/decimal.h"
#include "model/rulebook.h"

static int64_t larger(int64_t a, int64_t b)
{
    return a > b ? a : b;
}

static int64_t smaller(int64_t a, int64_t b)
{
    return a < b ? a : b;
}

/* What the fact declares, within what its kind can be. */
static mete_slot declared(const mete_fact *fact, int64_t least, int64_t most)
{
    return (mete_slot){larger(fact->min, least), smaller(fact->max, most)};
}

/* Values that a known fact can have.  Never one of the values that are no
 * values, nor the bound that is none. */
static mete_slot domain_of(const mete_fact *fact)
{
    switch (fact->kind) {
    case METE_FACT_FLAG:
    case METE_FACT_JUDGEMENT:
        return (mete_slot){0, 1};
    case METE_FACT_CHOICE:
    case METE_FACT_SCALE:
        return (mete_slot){0, (int64_t)fact->label_count - 1};
    case METE_FACT_DATE:
        return declared(fact, METE_DATE_MIN, METE_DATE_MAX);
    case METE_FACT_MONEY:
        return declared(fact, 0, METE_DECIMAL_MONEY_MAX);
    case METE_FACT_NUMBER:
    case METE_FACT_COUNT:
        return declared(fact, METE_VALUE_UNDETERMINABLE + 1,
                        METE_VALUE_UNBOUNDED - 1);
    case METE_FACT_TEXT:
        return (mete_slot){0, 0};
    case METE_FACT_EVENTS:
    default:
        return (mete_slot){1, 0};
    }
}

static mete_slot unknown_of(const mete_fact *fact, const mete_slot *domain)
{
    mete_slot slot = *domain;

    if (mete_fact_is_amount(fact) && fact->max == METE_VALUE_UNBOUNDED) {
        slot.hi = METE_VALUE_UNBOUNDED; /* no end is no large number */
    } else if (fact->kind == METE_FACT_EVENTS) {
        slot = (mete_slot){0, METE_VALUE_UNBOUNDED};
    }
    if (fact->may_be_absent) {
        slot.lo = METE_VALUE_ABSENT;
    } else if (fact->may_be_undeterminable) {
        slot.lo = METE_VALUE_UNDETERMINABLE;
    }
    return slot;
}

static uint32_t takes(const mete_fact *fact)
{
    switch (fact->kind) {
    case METE_FACT_FLAG:
    case METE_FACT_JUDGEMENT:
        return METE_TAKES_FLAG;
    case METE_FACT_CHOICE:
    case METE_FACT_SCALE:
        return METE_TAKES_CHOICE;
    case METE_FACT_DATE:
        return METE_TAKES_DATE;
    case METE_FACT_MONEY:
        return METE_TAKES_FEN;
    case METE_FACT_NUMBER:
    case METE_FACT_COUNT:
        return fact->unit == METE_UNIT_MONEY ? METE_TAKES_COUNT | METE_TAKES_FEN
                                             : METE_TAKES_COUNT;
    default:
        return 0;
    }
}

static mete_port port_of(const mete_fact *fact, const mete_slot *domain)
{
    bool none = domain->lo > domain->hi;

    return (mete_port){domain->lo,
                       none ? 0 : (uint64_t)domain->hi - (uint64_t)domain->lo,
                       fact->unit_scale, none ? 0 : takes(fact)};
}

void mete_rulebook_make_slots(mete_rulebook *rulebook)
{
    size_t count = rulebook->slot_count;
    size_t bytes = mete_slots_room(count) * sizeof(mete_slot);

    rulebook->ports =
        mete_arena_alloc(rulebook->arena, count * sizeof(mete_port) + 1);
    rulebook->domains = mete_arena_alloc(rulebook->arena, bytes + 1);
    rulebook->unknown = mete_arena_alloc(rulebook->arena, bytes + 1);
    rulebook->presumed = mete_arena_alloc(rulebook->arena, bytes + 1);
    for (size_t i = 0; i < count; i++) {
        const mete_fact *fact = rulebook->facts[i];

        rulebook->domains[i] = domain_of(fact);
        rulebook->ports[i] = port_of(fact, &rulebook->domains[i]);
        rulebook->unknown[i] = unknown_of(fact, &rulebook->domains[i]);
        rulebook->presumed[i] = fact->has_presumption
                                  ? (mete_slot){fact->presumed, fact->presumed}
                                  : rulebook->unknown[i];
    }
}
