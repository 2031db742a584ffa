/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * A part of an item under known facts: which entries of the clause stand,
 * what the table makes of them, and what is displayed.
 */
#include "second_parts.h"

#include <string.h>

/* ---- clause ---- */

static bool group_stands(second_law *law, const mete_part *part, int group)
{
    return group < 0
        || (second_holds(&law->scope, part->groups[group].when.root)
            && group_stands(law, part, part->groups[group].parent));
}

static bool branch_holds(second_law *law, const mete_part *part,
                         const mete_entry *entry)
{
    for (size_t i = 0; entry->otherwise && i < part->entry_count; i++) {
        const mete_entry *other = &part->entries[i];

        if (other != entry && other->branches == entry->branches
            && second_holds(&law->scope, other->when.root)) {
            return false;
        }
    }
    return second_holds(&law->scope, entry->when.root);
}

static bool is_removed(const second_law *law, const mete_entry *entry)
{
    return entry->kind != METE_PENALTY_ORDER
        && (law->removed >> entry->kind & 1) != 0;
}

/* Exactly one of the branches of a clause must hold. */
static verdict check_branches(second_law *law, const mete_part *part)
{
    verdict result = SAYS;

    for (int set = 0; set < part->branch_sets; set++) {
        int count = -1;

        for (size_t i = 0; i < part->entry_count; i++) {
            const mete_entry *entry = &part->entries[i];

            if (entry->branches == set && !is_removed(law, entry)
                && group_stands(law, part, entry->group)) {
                count += (count < 0) + branch_holds(law, part, entry);
            }
        }
        result = second_worse(result, count == 0  ? GAP
                                      : count > 1 ? CONFLICT
                                                  : SAYS);
    }
    return result;
}

/* ---- ranges ---- */

/* The statute's own range, with its cap. */
static verdict statutory_range(second_law *law, const mete_entry *entry,
                               second_range *range)
{
    verdict result = second_range_of(law, &entry->range, NULL, range);
    mete_exact cap;

    if (result == SAYS && entry->cap.root != NULL) {
        if (!second_amount(&law->scope, entry->cap.root, &cap)) {
            return GAP;
        }
        if (range->min >= cap) {
            *range = (second_range){cap, cap, false, false};
        } else if (range->max > cap) {
            range->max = cap;
            range->max_open = false;
        }
    }
    return result == SAYS && second_is_empty(range) ? GAP : result;
}

void second_set_term(second_law *law, mete_term term, bool has,
                     mete_exact value)
{
    law->scope.has[term] = has;
    law->scope.terms[term] = value;
}

static void set_terms(second_law *law, bool has_min, const second_range *base)
{
    second_set_term(law, METE_TERM_STATUTORY_MIN, has_min, base->min);
    second_set_term(law, METE_TERM_STATUTORY_MAX,
                    base->max != METE_EXACT_UNBOUNDED, base->max);
}

/* ---- weights ---- */

static verdict weighted_range(second_law *law, const mete_part *part,
                              const second_range *statute, second_range *range)
{
    const mete_range *result = &part->table->result;

    if (result->text != NULL) {
        return second_range_of(law, result, statute, range);
    }
    if (statute->max == METE_EXACT_UNBOUNDED
        || !second_times(&law->scope, statute->max,
                         law->scope.terms[METE_TERM_WEIGHT], &range->min)) {
        return SAYS_NOTHING;
    }
    *range = (second_range){range->min, range->min, false, false};
    return SAYS;
}

/* ---- circumstances ---- */

/* The document's tier of an effect, of `span`; *named: that tier, where it
 * has something to say. */
static verdict document_tier(second_law *law, mete_effect effect,
                             const mete_entry *entry, second_range *span,
                             const mete_row **named)
{
    const mete_table *table =
        law->document != NULL ? law->document->table : NULL;
    second_range tier;

    for (size_t i = 0; table != NULL && i < table->row_count; i++) {
        const mete_row *row = &table->rows[i];
        const mete_range *range = second_range_in(row, entry->kind);

        if (row->effect != effect || row->when.root != NULL) {
            continue;
        }
        if (range == NULL) {
            return SAYS_NOTHING;
        }
        if (second_range_of(law, range, span, &tier) != SAYS) {
            return SAYS_NOTHING; /* without a value it is no tier here */
        }
        bool meets = second_clip(range, &tier, span);
        *span = tier;
        *named = row;
        return meets ? SAYS : SAYS_NOTHING;
    }
    return SAYS_NOTHING;
}

/* Circumstances inside the range that a row of its own `when` has given. */
static verdict narrow(second_law *law, mete_effect effect,
                      const mete_entry *entry, const second_range *statute,
                      second_range *range)
{
    second_range span = *range;
    const mete_row *named;

    if (effect == METE_EFFECT_MITIGATED) {
        second_mitigate(law, statute, range);
        return SAYS;
    }
    if (effect == METE_EFFECT_ORDINARY || second_is_point(range)) {
        return SAYS;
    }
    verdict result = document_tier(law, second_plain(effect), entry, &span,
                                   &named);
    if (result == SAYS) {
        *range = span;
    }
    return result == SAYS_NOTHING ? SAYS : result;
}

/* At least as light, or as heavy, as the tier. */
static bool honours(const second_range *range, const second_range *tier,
                    mete_effect effect)
{
    if (effect == METE_EFFECT_HEAVIER) {
        return range->min > tier->min
            || (range->min == tier->min
                && (range->min_open || !tier->min_open));
    }
    return range->max < tier->max
        || (range->max == tier->max && (range->max_open || !tier->max_open));
}

/* A mandatory effect holds in every case; *by: the tier that took the place
 * of what stood there. */
static verdict enforce(second_law *law, mete_effect effect,
                       const mete_entry *entry, const second_range *statute,
                       second_range *range, const mete_row **by)
{
    second_range tier = *statute;
    const mete_row *named;
    verdict result;

    if (effect == METE_EFFECT_MITIGATED) {
        second_mitigate(law, statute, range);
        return SAYS;
    }
    result = document_tier(law, second_plain(effect), entry, &tier,
                           &named);
    if (result == SAYS && !honours(range, &tier, effect)) {
        *range = tier;
        *by = named;
    }
    return result == SAYS_NOTHING ? SAYS : result;
}

/* ---- grading ---- */

static bool drops(const mete_row *row, const mete_entry *entry)
{
    return row != NULL && entry != NULL
        && (row->without >> entry->kind & 1) != 0;
}

/* What the table itself says: `row`, or the weights where it is NULL. */
static verdict by_table(second_law *law, const mete_part *part,
                        const mete_row *row, const mete_entry *entry,
                        const second_range *statute, second_range *range)
{
    const mete_range *own =
        row != NULL ? second_range_in(row, entry->kind) : NULL;
    second_range limits = *statute;
    verdict result = SAYS_NOTHING;

    if (row != NULL && row->effect == METE_EFFECT_MITIGATED && law->ground) {
        second_mitigate(law, statute, &limits);
        *range = limits;
    }
    if (own != NULL) {
        result = second_range_of(law, own, statute, range);
    } else if (row == NULL && entry->kind == METE_PENALTY_FINE) {
        own = &part->table->result;
        result = weighted_range(law, part, statute, range);
    }
    return result == SAYS && !second_clip(own, range, &limits) ? CONFLICT
                                                               : result;
}

/* What one choice makes of the clause before it is adjusted; *by: the row or
 * tier that did. */
static verdict graded_by(second_law *law, const mete_part *part,
                         const choice *one, const mete_entry *entry,
                         const second_range *statute, second_range *range,
                         const mete_row **by)
{
    mete_effect effect = law->effects[one->effect];
    const mete_row *row = one->row;
    verdict result;

    *by = row;
    *range = *statute;
    set_terms(law, entry->range.from != NULL, statute);
    if (!one->table) {
        if (effect == METE_EFFECT_MITIGATED) {
            second_mitigate(law, statute, range);
        }
        return SAYS;
    }
    result = by_table(law, part, row, entry, statute, range);
    if (second_fails(result)
        || (row != NULL
            && ((row->when.root == NULL && !row->otherwise)
                || (row->effect == METE_EFFECT_MITIGATED && law->ground)))) {
        return result; /* it has weighed the circumstances */
    }
    if (law->document != NULL
        && law->document->circumstances == METE_CIRCUMSTANCES_WITHIN) {
        result = narrow(law, effect, entry, statute, range);
    }
    return second_fails(result) || !law->must[one->effect]
             ? result
             : enforce(law, effect, entry, statute, range, by);
}

/* A range below the minimum, for good reason. */
static bool is_mitigated(const second_law *law, const choice *one)
{
    const mete_row *row = one->row;
    bool by_itself = row == NULL || row->when.root != NULL || row->otherwise;

    if (row != NULL && row->effect == METE_EFFECT_MITIGATED && law->ground) {
        return true;
    }
    return by_itself && law->effects[one->effect] == METE_EFFECT_MITIGATED
        && (law->must[one->effect]
            || law->document->circumstances == METE_CIRCUMSTANCES_WITHIN);
}

static verdict grade(second_law *law, const mete_part *part, const choice *one,
                     const mete_entry *entry, const second_range *statute,
                     second_range *range, const mete_row **by)
{
    verdict result = graded_by(law, part, one, entry, statute, range, by);
    second_range limits = *statute;

    if (second_fails(result) || !one->table || law->document == NULL
        || entry->kind != METE_PENALTY_FINE) {
        return result;
    }
    if (is_mitigated(law, one)) {
        second_mitigate(law, statute, &limits);
    }
    set_terms(law, entry->range.from != NULL, statute);
    second_adjust(law, &limits, range);
    return result;
}

/* The hull of all that is weighed; *only: the row of all choices that do not
 * leave it (NULL: nothing) out, or NULL. */
static verdict grade_entry(second_law *law, const mete_part *part,
                           const choices *all, const mete_entry *entry,
                           const second_range *statute, second_range *range,
                           const mete_row **only)
{
    verdict result = SAYS;
    bool found = false;

    for (size_t i = 0; i < all->count; i++) {
        second_range one;
        const mete_row *by;

        result = second_worse(
            result, grade(law, part, &all->list[i], entry, statute, &one, &by));
        if (!drops(all->list[i].row, entry)) {
            *only = found && *only != by ? NULL : by;
            found = true;
        }
        if (i == 0) {
            *range = one;
        } else {
            second_hull(range, &one);
        }
    }
    return second_fails(result) ? result : SAYS;
}

/* ---- a part ---- */

/* Do all choices leave it out?  *range: what a row says of an entry of which
 * the law says nothing. */
static bool is_dropped(const choices *all, const mete_entry *entry,
                       const mete_range **range)
{
    bool dropped = true;

    for (size_t i = 0; i < all->count; i++) {
        const mete_row *row = all->list[i].row;

        dropped &= drops(row, entry);
        if (row != NULL && second_range_in(row, entry->kind) != NULL) {
            *range = second_range_in(row, entry->kind);
        }
    }
    return dropped;
}

/* The only row of all choices that do not leave it (NULL: nothing) out, or
 * NULL. */
static const mete_row *only_row(const choices *all, const mete_entry *entry)
{
    const mete_row *only = NULL;
    bool found = false;

    for (size_t i = 0; i < all->count; i++) {
        const mete_row *row = all->list[i].row;

        if (drops(row, entry)) {
            continue;
        }
        if (found && row != only) {
            return NULL;
        }
        only = row;
        found = true;
    }
    return only;
}

static verdict add_entry(second_law *law, const mete_part *part,
                         const choices *all, const mete_entry *entry)
{
    const mete_range *range = NULL;
    second_penalty penalty = {.part = part, .entry = entry,
                              .row = only_row(all, entry)};
    second_range statute = {0, METE_EXACT_UNBOUNDED, true, false};
    verdict result = SAYS;

    if (is_dropped(all, entry, &range)) {
        return SAYS;
    }
    if (entry->has_range) {
        range = &entry->range;
        result = statutory_range(law, entry, &statute);
    }
    penalty.has_range = range != NULL;
    penalty.statute = statute;
    if (result == SAYS && penalty.has_range) {
        result = grade_entry(law, part, all, entry, &statute, &penalty.exact,
                             &penalty.row);
    }
    if (result == SAYS && second_is_counted(law, part, entry)) {
        result = second_times_per(law, part, &penalty.exact);
    }
    if (result == SAYS && second_gains_stand(law, &penalty)
        && law->finding->count < SECOND_ROOM) {
        second_round_range(law, range != NULL ? range->unit : METE_UNIT_MONEY,
                           &penalty);
        law->finding->penalties[law->finding->count++] = penalty;
    }
    return result;
}

/* Rows or weights of the part under each effect; the bare clause where no
 * benchmark applies. */
static verdict choose(second_law *law, const mete_part *part, choices *all)
{
    bool table = part->table != NULL
              && (law->document != NULL || law->item->document == NULL);
    verdict result = SAYS;

    all->count = 0;
    for (int i = 0; i < (int)law->effect_count; i++) {
        if (table && part->table->factor_count == 0) {
            result =
                second_worse(result, second_choose_rows(law, part, i, all));
            continue;
        }
        verdict weights = table ? second_weigh(law, part) : SAYS;
        if (weights == SAYS) {
            all->list[all->count++] = (choice){table, NULL, i};
        }
        result = second_worse(result, weights);
    }
    return result;
}

static bool stands(second_law *law, const mete_part *part,
                   const mete_entry *entry)
{
    mete_exact gains;

    return !is_removed(law, entry) && group_stands(law, part, entry->group)
        && branch_holds(law, part, entry)
        && (!second_gains_of(law, entry, &gains) || gains > 0);
}

/* With nothing left to grade no table is looked at. */
static bool has_penalties(second_law *law, const mete_part *part)
{
    for (size_t i = 0; i < part->entry_count; i++) {
        if (part->entries[i].kind != METE_PENALTY_ORDER
            && stands(law, part, &part->entries[i])) {
            return true;
        }
    }
    return false;
}

static verdict add_entries(second_law *law, const mete_part *part,
                           const choices *all)
{
    verdict result = SAYS;

    for (size_t i = 0; i < part->entry_count; i++) {
        const mete_entry *entry = &part->entries[i];

        if (entry->kind != METE_PENALTY_ORDER && stands(law, part, entry)) {
            result = second_worse(result, add_entry(law, part, all, entry));
        }
    }
    return result;
}

/* The law comes before its table: a clause without a value is a gap. */
static verdict check_ranges(second_law *law, const mete_part *part)
{
    verdict result = SAYS;

    for (size_t i = 0; i < part->entry_count; i++) {
        const mete_entry *entry = &part->entries[i];
        second_range range;

        if (entry->has_range && entry->kind != METE_PENALTY_ORDER
            && stands(law, part, entry)) {
            result = second_worse(result, statutory_range(law, entry, &range));
            if (second_is_counted(law, part, entry)) {
                range = (second_range){0, 0, false, false};
                result = second_worse(result, second_times_per(law, part, &range));
            }
        }
    }
    return result;
}

bool second_add_orders(second_law *law, const mete_part *part)
{
    bool any = false;

    for (size_t i = 0; i < part->entry_count; i++) {
        const mete_entry *entry = &part->entries[i];

        if (entry->kind == METE_PENALTY_ORDER && stands(law, part, entry)) {
            second_add_order(law->finding, entry->name);
            any = true;
        }
    }
    return any;
}

/* Leaves the rows that say ranges; *ends: what the others come to, *last: their
 * only one, or NULL; *may: the ranges are for who does not exempt. */
static void drop_ending_rows(choices *all, mete_outcome *ends,
                             const mete_row **last, bool *may)
{
    size_t kept = 0;

    *may = all->count > 0;
    for (size_t i = 0; i < all->count; i++) {
        const mete_row *row = all->list[i].row;
        mete_outcome outcome = row != NULL ? row->outcome : METE_OUTCOME_NONE;

        if (outcome == METE_OUTCOME_NONE
            || outcome == METE_OUTCOME_MAY_EXEMPT) {
            *may &= outcome == METE_OUTCOME_MAY_EXEMPT;
            all->list[kept++] = all->list[i];
        } else {
            *last = *ends == METE_OUTCOME_NONE || *last == row ? row : NULL;
            *ends = second_join_outcomes(*ends, outcome);
        }
    }
    all->count = kept;
}

mete_outcome second_grade_part(second_law *law, const mete_part *part,
                               size_t *graded)
{
    choices all = {.count = 0};
    size_t before = law->finding->count;
    verdict result = check_branches(law, part);
    bool orders = second_add_orders(law, part);
    mete_outcome ends = METE_OUTCOME_NONE;
    const mete_row *last = NULL;
    bool may = false;
    if (result == SAYS) {
        result = check_ranges(law, part);
    }
    if (result == SAYS && has_penalties(law, part)) {
        result = choose(law, part, &all);
        drop_ending_rows(&all, &ends, &last, &may);
        if (all.count > 0) {
            result = second_worse(result, add_entries(law, part, &all));
        }
    }
    if (second_fails(result)) {
        law->finding->count = before;
        return result == GAP ? METE_OUTCOME_GAP : METE_OUTCOME_CONFLICT;
    }
    if (law->finding->count > before) {
        ++*graded;
        law->finding->tier = only_row(&all, NULL);
        return may ? METE_OUTCOME_MAY_EXEMPT : METE_OUTCOME_PENALTY;
    }
    if (ends != METE_OUTCOME_NONE) {
        ++*graded;
        law->finding->tier = last;
        return ends;
    }
    return orders ? METE_OUTCOME_CORRECTION_ONLY : METE_OUTCOME_NONE;
}
