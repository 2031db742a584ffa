/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Conditions that no phrase says and every rulebook means: a row that misses
 * its clause, an act within the days of its law, 不予立案 before a filing.
 */
#include "model/implied.h"

#include <glib.h>

const mete_expression *mete_implied_node(const mete_rulebook *rulebook,
                                         mete_op op, mete_type type,
                                         const mete_expression *a,
                                         const mete_expression *b)
{
    mete_expression *e = mete_arena_alloc(rulebook->arena, sizeof *e);
    e->op = op;
    e->type = type;
    e->unit = a->unit;
    e->digits = a->digits > b->digits ? a->digits : b->digits;
    e->children = mete_arena_alloc(rulebook->arena, 2 * sizeof *e->children);
    e->children[0] = a;
    e->children[1] = b;
    e->child_count = 2;
    return e;
}

/* 不予立案 stands only while nothing has been filed. */
const mete_expression *mete_implied_unfiled(const mete_rulebook *rulebook,
                                            const mete_expression *when)
{
    const mete_fact *filed = rulebook->known.filed_on;
    if (filed == NULL || when == NULL) {
        return when;
    }
    mete_expression *lacks = mete_arena_alloc(rulebook->arena, sizeof *lacks);
    lacks->op = METE_OP_LACKS;
    lacks->type = METE_TYPE_CONDITION;
    lacks->fact = filed;
    return mete_implied_node(rulebook, METE_OP_AND, METE_TYPE_CONDITION, when,
                             lacks);
}

const mete_expression *mete_implied_zero(const mete_rulebook *rulebook,
                                         mete_unit unit)
{
    mete_expression *zero = mete_arena_alloc(rulebook->arena, sizeof *zero);
    zero->op = METE_OP_CONSTANT;
    zero->type = METE_TYPE_AMOUNT;
    zero->unit = unit;
    return zero;
}

static bool same_amount(const mete_expression *a, const mete_expression *b)
{
    if (a == b) {
        return true;
    }
    if (a->op != b->op || a->fact != b->fact || a->value != b->value
        || a->term != b->term || a->child_count != b->child_count
        || a->op == METE_OP_COUNT || a->type != METE_TYPE_AMOUNT) {
        return false;
    }
    for (size_t i = 0; i < a->child_count; i++) {
        if (!same_amount(a->children[i], b->children[i])) {
            return false;
        }
    }
    return a->op == METE_OP_FACT || a->op == METE_OP_CONSTANT
        || a->op == METE_OP_MULTIPLY || a->op == METE_OP_GREATEST
        || a->op == METE_OP_LEAST || a->op == METE_OP_ADD;
}

/* What is multiplied, and by how much: 货值金额 5倍. */
static const mete_expression *base_of(const mete_expression *a,
                                      mete_decimal *share)
{
    if (a->op == METE_OP_MULTIPLY
        && a->children[1]->op == METE_OP_CONSTANT) {
        *share = a->children[1]->value;
        return a->children[0];
    }
    *share = METE_DECIMAL_ONE;
    return a;
}

/* Multiples of one base compare as their shares do, wherever it is above 0:
 * a condition on the base alone, which cells can be cut at. */
static const mete_expression *beyond_multiple(const mete_rulebook *rulebook,
                                              const mete_expression *base,
                                              bool above, bool touching)
{
    mete_expression *e = (mete_expression *)mete_implied_node(
        rulebook, METE_OP_COMPARE, METE_TYPE_CONDITION, base,
        mete_implied_zero(rulebook, base->unit));
    e->comparison = above ? touching ? METE_GREATER_EQUAL : METE_GREATER
                  : touching ? METE_LESS_EQUAL : METE_LESS;
    return e;
}

const mete_expression *mete_implied_beyond(const mete_rulebook *rulebook,
                                           const mete_expression *a,
                                           const mete_expression *b,
                                           bool touching)
{
    mete_decimal of_a;
    mete_decimal of_b;
    const mete_expression *base = base_of(a, &of_a);
    if (same_amount(base, base_of(b, &of_b)) && of_a != of_b) {
        return beyond_multiple(rulebook, base, of_a > of_b, touching);
    }
    mete_expression *e = (mete_expression *)mete_implied_node(
        rulebook, METE_OP_COMPARE, METE_TYPE_CONDITION, a, b);
    e->comparison = touching ? METE_GREATER_EQUAL : METE_GREATER;
    return e;
}

static const mete_expression *either(const mete_rulebook *rulebook,
                                     const mete_expression *a,
                                     const mete_expression *b)
{
    return a == NULL ? b
         : b == NULL ? a
                     : mete_implied_node(rulebook, METE_OP_OR,
                                         METE_TYPE_CONDITION, a, b);
}

static const mete_expression *negated(const mete_rulebook *rulebook,
                                      const mete_expression *condition)
{
    mete_expression *e = mete_arena_alloc(rulebook->arena, sizeof *e);
    e->op = METE_OP_NOT;
    e->type = METE_TYPE_CONDITION;
    e->children = mete_arena_alloc(rulebook->arena, sizeof *e->children);
    e->children[0] = condition;
    e->child_count = 1;
    return e;
}

/* Where two ends meet, the clause says whether they are closed: they are told
 * apart from below and from above.  True only there, so that it does not hide
 * what else is open. */
static const mete_expression *meeting(const mete_rulebook *rulebook,
                                      const mete_expression *a, bool a_open,
                                      const mete_expression *b, bool b_open)
{
    if (a == NULL || b == NULL || a_open == b_open) {
        return NULL;
    }
    return mete_implied_node(
        rulebook, METE_OP_AND, METE_TYPE_CONDITION,
        mete_implied_beyond(rulebook, a, b, true),
        negated(rulebook, mete_implied_beyond(rulebook, a, b, false)));
}

/* An end of the clause, which its cap bounds. */
static const mete_expression *capped(const mete_rulebook *rulebook,
                                     const mete_expression *end,
                                     const mete_entry *entry)
{
    return end == NULL || entry->cap.root == NULL
             ? end
             : mete_implied_node(rulebook, METE_OP_LEAST, METE_TYPE_AMOUNT,
                                 end, entry->cap.root);
}

/* "The row's range misses the clause", as a condition: where it depends on
 * facts, completions must be told apart by it. */
const mete_expression *mete_implied_outside(const mete_rulebook *rulebook,
                                            const mete_range *row,
                                            const mete_entry *entry)
{
    const mete_range *clause = &entry->range;
    const mete_expression *top = clause->to != NULL
                                   ? capped(rulebook, clause->to, entry)
                                   : entry->cap.root;
    const mete_expression *found = NULL;
    if (row->from != NULL && top != NULL) {
        found = mete_implied_beyond(rulebook, row->from, top,
                                    row->from_open || clause->to_open);
    }
    if (row->to != NULL) {
        const mete_expression *bottom =
            clause->from != NULL ? capped(rulebook, clause->from, entry)
                                 : mete_implied_zero(rulebook, row->to->unit);
        bool touching =
            row->to_open || clause->from_open || clause->from == NULL;
        found = either(
            rulebook, found,
            mete_implied_beyond(rulebook, bottom, row->to, touching));
    }
    found = either(rulebook, found,
                   meeting(rulebook, row->to, row->to_open, top,
                           clause->to_open));
    return either(rulebook, found,
                  meeting(rulebook, row->from, row->from_open, clause->from,
                          clause->from_open));
}

const mete_expression *mete_implied_not_below(const mete_rulebook *rulebook,
                                              const mete_range *row,
                                              const mete_entry *entry,
                                              mete_decimal floor)
{
    const mete_expression *minimum =
        capped(rulebook, entry->range.from, entry);
    const mete_expression *found =
        mete_implied_outside(rulebook, row, entry);
    if (minimum == NULL) {
        return found; /* it keeps its range */
    }
    if (row->from != NULL) {
        found = either(rulebook, found,
                       mete_implied_beyond(rulebook, row->from, minimum, true));
    }
    if (row->to != NULL) {
        mete_expression *share = mete_arena_alloc(rulebook->arena,
                                                  sizeof *share);
        share->op = METE_OP_CONSTANT;
        share->type = METE_TYPE_AMOUNT;
        share->unit = METE_UNIT_RATIO;
        share->value = floor;
        share->digits = mete_decimal_digits(floor);
        mete_expression *least = (mete_expression *)mete_implied_node(
            rulebook, METE_OP_MULTIPLY, METE_TYPE_AMOUNT, minimum, share);
        least->digits = minimum->digits + share->digits;
        found = either(rulebook, found,
                       mete_implied_beyond(rulebook, least, row->to,
                                           row->to_open || floor == 0));
    }
    return found;
}

/* A fact against a day. */
static const mete_expression *against(const mete_rulebook *rulebook,
                                      const mete_fact *fact, mete_date day,
                                      mete_comparison comparison)
{
    mete_expression *read = mete_arena_alloc(rulebook->arena, sizeof *read);
    mete_expression *bound = mete_arena_alloc(rulebook->arena, sizeof *bound);
    read->op = METE_OP_FACT;
    read->type = METE_TYPE_DATE;
    read->fact = fact;
    bound->op = METE_OP_DATE;
    bound->type = METE_TYPE_DATE;
    bound->value = day;
    mete_expression *e = (mete_expression *)mete_implied_node(
        rulebook, METE_OP_COMPARE, METE_TYPE_CONDITION, read, bound);
    e->comparison = comparison;
    return e;
}

const mete_expression *mete_implied_during(const mete_rulebook *rulebook,
                                           const mete_fact *fact,
                                           const mete_interval *days)
{
    bool from = days->from > METE_DATE_MIN;
    bool to = days->until < METE_DATE_MAX;
    const mete_expression *since =
        from ? against(rulebook, fact, days->from, METE_GREATER_EQUAL) : NULL;
    const mete_expression *until =
        to ? against(rulebook, fact, days->until, METE_LESS_EQUAL) : NULL;
    return !from ? until
         : !to   ? since
                 : mete_implied_node(rulebook, METE_OP_AND,
                                     METE_TYPE_CONDITION, since, until);
}

const mete_expression *mete_implied_decided(const mete_rulebook *rulebook,
                                            const mete_scope *scope)
{
    const mete_fact *day = rulebook->known.decided_on;
    const mete_expression *during =
        mete_implied_during(rulebook, day, &scope->effective);
    return scope->passed
             ? during
             : either(rulebook, during,
                      negated(rulebook, against(rulebook, day, METE_DATE_MIN,
                                                METE_GREATER_EQUAL)));
}

/* The days that are in both, which has room for as many as these two. */
static uint32_t intersect(const mete_interval *a, uint32_t a_count,
                          const mete_interval *b, size_t b_count,
                          mete_interval *both)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < a_count; i++) {
        for (size_t j = 0; j < b_count; j++) {
            mete_interval one = {MAX(a[i].from, b[j].from),
                                 MIN(a[i].until, b[j].until)};
            if (one.from <= one.until) {
                both[count++] = one;
            }
        }
    }
    return count;
}

const mete_interval *mete_implied_force(const mete_rulebook *rulebook,
                                        const mete_item *item, uint32_t *count)
{
    static const mete_interval always = {METE_DATE_MIN, METE_DATE_MAX};
    static const mete_interval never = {METE_DATE_MAX, METE_DATE_MIN};
    const mete_interval *force = &always;
    *count = 1;
    for (size_t i = 0; i < item->punishes.count; i++) {
        const mete_citation *citation = item->punishes.list[i];
        mete_interval *both =
            mete_arena_alloc(rulebook->arena, (*count + citation->force_count)
                                                  * sizeof *both);
        *count = intersect(force, *count, citation->force,
                           citation->force_count, both);
        force = both;
    }
    if (*count == 0) {
        *count = 1;
        return &never;
    }
    return force;
}
