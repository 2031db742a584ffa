/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Which way an amount goes when one fact grows: read off its tree, on the
 * safe side.
 */
#include "decide/direction.h"

typedef struct {
    const mete_evaluation *e;
    const mete_fact *fact;
    bool settled;
} asking;

static unsigned direction(const asking *ask, const mete_expression *x);

static unsigned reversed(unsigned way)
{
    return (way & METE_DIRECTION_UP) << 1 | (way & METE_DIRECTION_DOWN) >> 1;
}

/* Is the amount never below zero? */
static bool never_negative(const mete_expression *x)
{
    switch (x->op) {
    case METE_OP_CONSTANT:
        return x->value >= 0;
    case METE_OP_FACT:
        return x->fact->min >= 0;
    case METE_OP_TERM:
    case METE_OP_COUNT:
    case METE_OP_AGE:
    case METE_OP_OPAQUE: /* load refuses an answer below zero */
        return true;
    case METE_OP_SUBTRACT:
    case METE_OP_DAYS:
    case METE_OP_WORKDAYS:
        return false;
    case METE_OP_GREATEST:
        for (size_t i = 0; i < x->child_count; i++) {
            if (never_negative(x->children[i])) {
                return true;
            }
        }
        return false;
    case METE_OP_CHOOSE:
        return never_negative(x->children[1]) && never_negative(x->children[2]);
    default:
        for (size_t i = 0; i < x->child_count; i++) {
            if (!never_negative(x->children[i])) {
                return false;
            }
        }
        return x->child_count > 0;
    }
}

/* Amounts of the item's clauses, behind 法定最低 and 法定最高. */
static unsigned of_terms(const asking *ask)
{
    unsigned way = METE_DIRECTION_NONE;
    const mete_item *item = ask->e->item->item;
    for (size_t i = 0; i < item->part_count; i++) {
        for (size_t j = 0; j < item->parts[i].entry_count; j++) {
            const mete_entry *entry = &item->parts[i].entries[j];
            if (entry->range.from != NULL) {
                way |= direction(ask, entry->range.from);
            }
            if (entry->range.to != NULL) {
                way |= direction(ask, entry->range.to);
            }
            if (entry->cap.root != NULL) {
                way |= direction(ask, entry->cap.root);
            }
        }
    }
    return way;
}

static unsigned of_children(const asking *ask, const mete_expression *x)
{
    unsigned way = METE_DIRECTION_NONE;
    for (size_t i = 0; i < x->child_count; i++) {
        if (x->children[i]->type != METE_TYPE_CONDITION) {
            way |= direction(ask, x->children[i]);
        }
    }
    return way;
}

static unsigned of_fact(const asking *ask, const mete_expression *x)
{
    const mete_known_facts *known = &ask->e->rulebook->known;
    bool stand_in = x->fact == known->act_end
                 && ask->e->slots[x->fact->index].lo == METE_VALUE_ABSENT
                 && (ask->fact == known->decided_on
                     || ask->fact == known->discovered_on);
    return x->fact == ask->fact || stand_in ? METE_DIRECTION_UP
                                            : METE_DIRECTION_NONE;
}

/* `way` of one side, the other side constant in the fact. */
static unsigned times_constant(unsigned way, const mete_expression *other)
{
    if (never_negative(other)) {
        return way;
    }
    if (other->op == METE_OP_CONSTANT) {
        return reversed(way);
    }
    return way != METE_DIRECTION_NONE ? METE_DIRECTION_MIXED : way;
}

static unsigned of_product(const asking *ask, const mete_expression *x)
{
    unsigned a = direction(ask, x->children[0]);
    unsigned b = direction(ask, x->children[1]);
    if (b == METE_DIRECTION_NONE) {
        return times_constant(a, x->children[1]);
    }
    if (a == METE_DIRECTION_NONE) {
        return times_constant(b, x->children[0]);
    }
    return never_negative(x->children[0]) && never_negative(x->children[1])
             ? a | b
             : METE_DIRECTION_MIXED;
}

static unsigned of_quotient(const asking *ask, const mete_expression *x)
{
    unsigned a = direction(ask, x->children[0]);
    unsigned b = direction(ask, x->children[1]);
    if (b == METE_DIRECTION_NONE) {
        return times_constant(a, x->children[1]);
    }
    return never_negative(x->children[0]) && never_negative(x->children[1])
             ? a | reversed(b)
             : METE_DIRECTION_MIXED;
}

static bool reads(const mete_expression *x, const mete_fact *fact)
{
    if (x->fact == fact) {
        return true;
    }
    for (size_t i = 0; i < x->child_count; i++) {
        if (reads(x->children[i], fact)) {
            return true;
        }
    }
    return false;
}

static unsigned of_choice(const asking *ask, const mete_expression *x)
{
    if (!ask->settled && reads(x->children[0], ask->fact)) {
        return METE_DIRECTION_MIXED;
    }
    return direction(ask, x->children[1]) | direction(ask, x->children[2]);
}

/* Counting back from a day that moves goes up and down. */
static unsigned of_count(const asking *ask, const mete_expression *x)
{
    if (x->fact == ask->fact) {
        return METE_DIRECTION_MIXED;
    }
    const mete_slot *events = &ask->e->slots[x->fact->index];
    /* between the days that known events cut, it stands still */
    bool known = events->lo == events->hi && x->children[0]->op == METE_OP_FACT;
    unsigned act = direction(ask, x->children[0]);
    return known || act == METE_DIRECTION_NONE ? METE_DIRECTION_NONE
                                               : METE_DIRECTION_MIXED;
}

/* Nothing is known of a function but what it may read: of amounts and days
 * anything, of conditions whether they hold, which is settled in a cell. */
static unsigned of_opaque(const asking *ask, const mete_expression *x)
{
    unsigned way = of_children(ask, x);
    for (size_t i = 0; i < x->child_count && !ask->settled; i++) {
        if (x->children[i]->type == METE_TYPE_CONDITION
            && reads(x->children[i], ask->fact)) {
            way = METE_DIRECTION_MIXED;
        }
    }
    return way != METE_DIRECTION_NONE ? METE_DIRECTION_MIXED : way;
}

static unsigned direction(const asking *ask, const mete_expression *x)
{
    switch (x->op) {
    case METE_OP_CONSTANT:
    case METE_OP_DATE:
        return METE_DIRECTION_NONE;
    case METE_OP_FACT:
        return of_fact(ask, x);
    case METE_OP_TERM:
        return of_terms(ask);
    case METE_OP_SUBTRACT:
        return direction(ask, x->children[0])
             | reversed(direction(ask, x->children[1]));
    case METE_OP_MULTIPLY:
        return of_product(ask, x);
    case METE_OP_DIVIDE:
        return of_quotient(ask, x);
    case METE_OP_CHOOSE:
        return of_choice(ask, x);
    case METE_OP_COUNT:
        return of_count(ask, x);
    case METE_OP_OPAQUE:
        return of_opaque(ask, x);
    case METE_OP_AGE:
    case METE_OP_DAYS:
    case METE_OP_WORKDAYS:
        return reversed(direction(ask, x->children[0]))
             | direction(ask, x->children[1]);
    default:
        return of_children(ask, x);
    }
}

unsigned mete_direction(const mete_evaluation *e,
                        const mete_expression *expression,
                        const mete_fact *fact, bool settled)
{
    asking ask = {e, fact, settled};
    return direction(&ask, expression);
}

unsigned mete_direction_of_atom(const mete_evaluation *e,
                                const mete_expression *atom,
                                const mete_fact *fact)
{
    asking ask = {e, fact, false};
    return direction(&ask, atom->children[0])
         | reversed(direction(&ask, atom->children[1]));
}
