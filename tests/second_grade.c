/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * A part of an item under known facts: which entries of the clause stand,
 * what the table makes of them, and what is displayed.
 */
#include "second_grade.h"

#include <string.h>

/* What a clause or table says where it does not say a range. */
typedef enum { SAYS, SAYS_NOTHING, GAP, CONFLICT } verdict;

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

    for (int set = 0; set < part->branch_sets && result != CONFLICT; set++) {
        int count = -1;

        for (size_t i = 0; i < part->entry_count; i++) {
            const mete_entry *entry = &part->entries[i];

            if (entry->branches == set && !is_removed(law, entry)
                && group_stands(law, part, entry->group)) {
                count += (count < 0) + branch_holds(law, part, entry);
            }
        }
        result = count == 0 ? GAP : count > 1 ? CONFLICT : result;
    }
    return result;
}

/* ---- ranges ---- */

static bool is_point(const second_range *range)
{
    return range->min == range->max;
}

static bool is_empty(const second_range *range)
{
    return range->min > range->max
        || (range->min == range->max && (range->min_open || range->max_open));
}

/* One end of a range; a share is taken of `base`, and the statute's own end
 * is closed as the statute is. */
static bool end_of(second_law *law, const mete_range *range,
                   const mete_expression *node, const second_range *base,
                   mete_exact *end, bool *open)
{
    mete_exact from = range->kind == METE_RANGE_STATUTORY_SPAN ? base->min
                                                               : 0;
    mete_exact share;

    if (range->kind == METE_RANGE_AMOUNT) {
        return second_amount(&law->scope, node, end);
    }
    if (!second_amount(&law->scope, node, &share)
        || !second_times(&law->scope, base->max - from, share, end)) {
        return false;
    }
    *end += from;
    if (*end == base->min) {
        *open = base->min_open;
    } else if (*end == base->max) {
        *open = base->max_open;
    }
    return true;
}

/* `base`: what shares are of, NULL for a clause of the statute itself. */
static verdict range_of(second_law *law, const mete_range *range,
                        const second_range *base, second_range *out)
{
    bool share = range->kind != METE_RANGE_AMOUNT;

    if (share && is_point(base)) {
        *out = *base;
        return SAYS;
    }
    if (share && base->max == METE_EXACT_UNBOUNDED) {
        return SAYS_NOTHING;
    }
    *out = (second_range){0, METE_EXACT_UNBOUNDED, true, false};
    if (range->kind == METE_RANGE_STATUTORY_SPAN) {
        *out = *base;
    } else if (share) {
        *out = (second_range){0, base->max, true, base->max_open};
    }
    if (range->from != NULL) {
        out->min_open = range->from_open;
        if (!end_of(law, range, range->from, base, &out->min,
                    &out->min_open)) {
            return GAP;
        }
    }
    if (range->to != NULL) {
        out->max_open = range->to_open;
        if (!end_of(law, range, range->to, base, &out->max,
                    &out->max_open)) {
            return GAP;
        }
    }
    return SAYS;
}

/* Into the statute: a point to the nearer end, a range intersected. */
static bool clip(second_range *range, const second_range *statute)
{
    bool point = is_point(range);

    if (range->min <= statute->min) {
        range->min = statute->min;
        range->min_open = !point && statute->min_open;
        range->max = point ? statute->min : range->max;
    }
    if (range->max >= statute->max) {
        range->max = statute->max;
        range->max_open = !point && statute->max_open;
        range->min = point ? statute->max : range->min;
    }
    return !is_empty(range);
}

/* [floor, minimum); what has no minimum keeps its range. */
static void mitigate(second_law *law, const second_range *statute,
                     second_range *range)
{
    mete_decimal floor
        = law->document != NULL ? law->document->mitigation_floor : 0;

    if (statute->min > 0) {
        range->max = statute->min;
        range->max_open = true;
        range->min_open = floor == 0;
        second_times(&law->scope, statute->min,
                     mete_exact_from_decimal(floor), &range->min);
    }
}

static void hull(second_range *all, const second_range *one)
{
    if (one->min < all->min
        || (one->min == all->min && !one->min_open)) {
        all->min = one->min;
        all->min_open = one->min_open;
    }
    if (one->max > all->max
        || (one->max == all->max && !one->max_open)) {
        all->max = one->max;
        all->max_open = one->max_open;
    }
}

/* The statute's own range, with its cap. */
static verdict statutory_range(second_law *law, const mete_entry *entry,
                               second_range *range)
{
    verdict result = range_of(law, &entry->range, NULL, range);
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
    return result == SAYS && is_empty(range) ? GAP : result;
}

static void set_term(second_law *law, mete_term term, bool has,
                     mete_exact value)
{
    law->scope.has[term] = has;
    law->scope.terms[term] = value;
}

static void set_terms(second_law *law, bool has_min, const second_range *base)
{
    set_term(law, METE_TERM_STATUTORY_MIN, has_min, base->min);
    set_term(law, METE_TERM_STATUTORY_MAX,
             base->max != METE_EXACT_UNBOUNDED, base->max);
}

/* ---- rows ---- */

static bool row_holds(second_law *law, const mete_row *row)
{
    bool holds = false;

    if (row->when.root != NULL) {
        return second_holds(&law->scope, row->when.root);
    }
    for (size_t i = 0; i < law->effect_count; i++) {
        mete_effect effect = law->effects[i];

        if (effect == METE_EFFECT_LIGHTER_OR_MITIGATED) {
            effect = METE_EFFECT_LIGHTER;
        }
        holds |= row->effect == effect;
    }
    return holds && !row->otherwise;
}

/* Rows that hold, those looked at first before the others. */
static size_t find_rows(second_law *law, const mete_table *table,
                        const mete_row **rows)
{
    for (int pass = 0; pass < 3; pass++) { /* first, others, otherwise */
        size_t count = 0;

        for (size_t i = 0; i < table->row_count; i++) {
            const mete_row *row = &table->rows[i];

            if ((pass == 0) == (row->first && pass < 2)
                && (pass == 2) == row->otherwise
                && (row->otherwise || row_holds(law, row))
                && count < SECOND_ROOM) {
                rows[count++] = row;
            }
        }
        if (count > 0) {
            return count;
        }
    }
    return 0;
}

static verdict choose_rows(second_law *law, const mete_part *part,
                           const mete_row **rows, size_t *count)
{
    const mete_table *table = part->table;
    bool effects_differ = false;

    *count = find_rows(law, table, rows);
    if (*count < 2) {
        return *count == 0 ? GAP : SAYS;
    }
    for (size_t i = 1; i < *count; i++) {
        effects_differ |= rows[i]->effect != rows[0]->effect;
    }
    if (effects_differ && table->tie == METE_TIE_UNSET) {
        return SAYS; /* weighed: all of them */
    }
    if (part->tie == METE_TIE_LIGHTER || part->tie == METE_TIE_HEAVIER) {
        rows[0] = rows[part->tie == METE_TIE_HEAVIER ? *count - 1 : 0];
        *count = 1;
        return SAYS;
    }
    return CONFLICT;
}

static const mete_range *range_in(const mete_row *row, mete_penalty_kind kind)
{
    for (size_t i = 0; i < row->range_count; i++) {
        if (row->ranges[i].kind == kind) {
            return &row->ranges[i].range;
        }
    }
    return NULL;
}

/* ---- weights ---- */

static verdict level_of(second_law *law, const mete_part *part,
                        const mete_factor *factor, const mete_level **level)
{
    const mete_level *last = NULL;
    size_t count = 0;

    for (size_t i = 0; i < law->settled_count; i++) {
        if (law->settled[i].factor == factor) {
            *level = law->settled[i].level;
            return SAYS;
        }
    }
    for (size_t i = 0; i < factor->level_count; i++) {
        const mete_level *one = &factor->levels[i];

        if (!one->otherwise && second_holds(&law->scope, one->when.root)) {
            *level = count++ == 0 ? one : *level;
            last = one;
        }
    }
    for (size_t i = 0; count == 0 && i < factor->level_count; i++) {
        if (factor->levels[i].otherwise) {
            *level = &factor->levels[i];
            return SAYS;
        }
    }
    if (count > 1 && part->tie == METE_TIE_HEAVIER) {
        *level = last;
    }
    return count == 0 ? GAP
         : count > 1 && part->tie != METE_TIE_HEAVIER
                   && part->tie != METE_TIE_LIGHTER ? CONFLICT : SAYS;
}

static verdict weigh(second_law *law, const mete_part *part)
{
    const mete_table *table = part->table;
    mete_decimal sum = 0;
    mete_decimal weight;
    verdict result = SAYS;

    for (size_t i = 0; i < table->factor_count; i++) {
        const mete_level *level = NULL;
        verdict one = level_of(law, part, &table->factors[i], &level);

        result = one == SAYS || result == CONFLICT ? result : one;
        sum += one == SAYS ? level->weight : 0;
    }
    weight = table->start + sum;
    weight = weight > table->cap ? table->cap : weight;
    weight = weight < table->floor ? table->floor : weight;
    set_term(law, METE_TERM_START, true,
             mete_exact_from_decimal(table->start));
    set_term(law, METE_TERM_WEIGHT_SUM, true, mete_exact_from_decimal(sum));
    set_term(law, METE_TERM_WEIGHT, true, mete_exact_from_decimal(weight));
    return result;
}

static verdict weighted_range(second_law *law, const mete_part *part,
                              const second_range *statute,
                              second_range *range)
{
    const mete_range *result = &part->table->result;

    if (result->text != NULL) {
        return range_of(law, result, statute, range);
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

/* The document's tier of an effect, of `span`. */
static verdict document_tier(second_law *law, mete_effect effect,
                             const mete_entry *entry, second_range *span)
{
    const mete_table *table
        = law->document != NULL ? law->document->table : NULL;
    second_range tier;

    for (size_t i = 0; table != NULL && i < table->row_count; i++) {
        const mete_row *row = &table->rows[i];
        const mete_range *range = range_in(row, entry->kind);

        if (row->effect != effect || row->when.root != NULL) {
            continue;
        }
        if (range == NULL) {
            return SAYS_NOTHING;
        }
        set_terms(law, true, span);
        verdict result = range_of(law, range, span, &tier);
        if (result != SAYS) {
            return result;
        }
        bool meets = clip(&tier, span);
        *span = tier;
        return meets ? SAYS : CONFLICT;
    }
    return table != NULL && table->row_count > 0 ? GAP : SAYS_NOTHING;
}

static mete_effect plain(mete_effect effect)
{
    return effect == METE_EFFECT_LIGHTER_OR_MITIGATED ? METE_EFFECT_LIGHTER
                                                      : effect;
}

/* Circumstances inside the range that a row of its own `when` has given. */
static verdict narrow(second_law *law, mete_effect effect,
                      const mete_entry *entry, const second_range *statute,
                      second_range *range)
{
    second_range span = *range;

    if (effect == METE_EFFECT_MITIGATED) {
        mitigate(law, statute, range);
        return SAYS;
    }
    if (effect == METE_EFFECT_ORDINARY || is_point(range)
        || range->max == METE_EXACT_UNBOUNDED) {
        return SAYS;
    }
    verdict result = document_tier(law, plain(effect), entry, &span);
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

/* A mandatory effect holds in every case. */
static verdict enforce(second_law *law, mete_effect effect,
                       const mete_entry *entry, const second_range *statute,
                       second_range *range)
{
    second_range tier = *statute;
    verdict result;

    if (effect == METE_EFFECT_MITIGATED) {
        mitigate(law, statute, range);
        return SAYS;
    }
    result = document_tier(law, plain(effect), entry, &tier);
    if (result == SAYS && !honours(range, &tier, effect)) {
        *range = tier;
    }
    return result == SAYS_NOTHING ? SAYS : result;
}

/* ---- grading ---- */

/* What the table itself says: `row`, or the weights where it is NULL. */
static verdict by_table(second_law *law, const mete_part *part,
                        const mete_row *row, const mete_entry *entry,
                        const second_range *statute, second_range *range)
{
    const mete_range *own = row != NULL ? range_in(row, entry->kind) : NULL;
    second_range limits = *statute;
    verdict result = SAYS_NOTHING;

    if (row != NULL && row->effect == METE_EFFECT_MITIGATED && law->ground) {
        mitigate(law, statute, &limits);
        *range = limits;
    }
    if (own != NULL) {
        result = range_of(law, own, statute, range);
    } else if (row == NULL && entry->kind == METE_PENALTY_FINE) {
        result = weighted_range(law, part, statute, range);
    }
    return result == SAYS && !clip(range, &limits) ? CONFLICT : result;
}

/* What one effect comes to; `row` NULL: weights, or no table at all. */
static verdict grade(second_law *law, const mete_part *part, bool table,
                     const mete_row *row, int effect,
                     const mete_entry *entry, const second_range *statute,
                     second_range *range)
{
    verdict result = SAYS;

    *range = *statute;
    set_terms(law, entry->range.from != NULL, statute);
    if (!table) {
        if (law->effects[effect] == METE_EFFECT_MITIGATED) {
            mitigate(law, statute, range);
        }
        return SAYS;
    }
    result = by_table(law, part, row, entry, statute, range);
    if (result == GAP || result == CONFLICT) {
        return result;
    }
    if (row != NULL
        && ((row->when.root == NULL && !row->otherwise)
            || (row->effect == METE_EFFECT_MITIGATED && law->ground))) {
        return SAYS; /* it has weighed the circumstances */
    }
    if (law->document != NULL
        && law->document->circumstances == METE_CIRCUMSTANCES_WITHIN) {
        result = narrow(law, law->effects[effect], entry, statute, range);
    }
    if (result == GAP || result == CONFLICT || !law->must[effect]) {
        return result == SAYS_NOTHING ? SAYS : result;
    }
    return enforce(law, law->effects[effect], entry, statute, range);
}

/* The hull of all rows that are used and all effects that are weighed. */
static verdict grade_entry(second_law *law, const mete_part *part,
                           const mete_row **rows, size_t row_count,
                           const mete_entry *entry,
                           const second_range *statute, second_range *range)
{
    for (size_t i = 0; i < (row_count > 0 ? row_count : 1); i++) {
        for (size_t j = 0; j < law->effect_count; j++) {
            second_range one;
            verdict result = grade(law, part, row_count > 0, rows[i], (int)j,
                                   entry, statute, &one);

            if (result != SAYS) {
                return result;
            }
            if (i == 0 && j == 0) {
                *range = one;
            } else {
                hull(range, &one);
            }
        }
    }
    return SAYS;
}

/* ---- rounding ---- */

static void round_end(mete_exact *end, bool *open, mete_exact unit,
                      bool money, int sign)
{
    mete_exact inward = mete_exact_round(
        *end, unit, sign > 0 ? METE_ROUND_UP : METE_ROUND_DOWN);

    if (inward == *end && *open && !money) {
        inward += sign * unit;
        *open = false;
    } else if (inward != *end) {
        *open = false;
    }
    *end = inward;
}

static void round_range(const second_law *law, mete_unit unit,
                        second_penalty *penalty)
{
    second_range shown = penalty->exact;
    bool money = unit == METE_UNIT_MONEY;
    mete_exact step = !money                ? METE_EXACT_ONE
                    : law->document == NULL ? METE_EXACT_FEN
                    : mete_exact_from_decimal(law->document->rounding);

    round_end(&shown.min, &shown.min_open, step, money, 1);
    if (shown.max != METE_EXACT_UNBOUNDED) {
        round_end(&shown.max, &shown.max_open, step, money, -1);
    }
    penalty->shown = is_empty(&shown) ? penalty->exact : shown;
}

/* ---- a part ---- */

void second_add_order(second_finding *finding, const char *text)
{
    for (size_t i = 0; i < finding->order_count; i++) {
        if (strcmp(finding->orders[i], text) == 0) {
            return;
        }
    }
    if (finding->order_count < SECOND_ROOM) {
        finding->orders[finding->order_count++] = text;
    }
}

/* The amount of a bare confiscation of gains; false: 0元, left out. */
static bool gains_stand(second_law *law, second_penalty *penalty)
{
    mete_exact gains;

    if (law->rulebook->gains.root == NULL || penalty->has_range
        || penalty->entry->kind != METE_PENALTY_CONFISCATE_GAINS
        || !second_amount(&law->scope, law->rulebook->gains.root, &gains)) {
        return true;
    }
    penalty->exact = (second_range){gains, gains, false, false};
    penalty->has_range = true;
    return gains > 0;
}

static verdict add_entry(second_law *law, const mete_part *part,
                         const mete_row **rows, size_t row_count,
                         const mete_entry *entry)
{
    second_penalty penalty = {.part = part, .entry = entry,
                              .has_range = entry->has_range};
    mete_unit unit = entry->has_range ? entry->range.unit : METE_UNIT_MONEY;
    second_range statute = {0, METE_EXACT_UNBOUNDED, true, false};
    verdict result = SAYS;
    bool dropped = row_count > 0;

    for (size_t i = 0; i < row_count; i++) {
        const mete_row *row = rows[i];
        const mete_range *range
            = row == NULL ? NULL : range_in(row, entry->kind);

        dropped &= row != NULL && (row->without >> entry->kind & 1) != 0;
        if (range != NULL && !entry->has_range) {
            penalty.has_range = true; /* the law sets no bound */
            unit = range->unit;
        }
    }
    if (dropped) {
        return SAYS;
    }
    if (entry->has_range) {
        result = statutory_range(law, entry, &statute);
    }
    penalty.exact = statute;
    if (result == SAYS && penalty.has_range) {
        result = grade_entry(law, part, rows, row_count, entry, &statute,
                             &penalty.exact);
    }
    if (result == SAYS && gains_stand(law, &penalty)
        && law->finding->count < SECOND_ROOM) {
        round_range(law, unit, &penalty);
        law->finding->penalties[law->finding->count++] = penalty;
    }
    return result;
}

/* Rows or weights of the part; none where no benchmark applies. */
static verdict choose(second_law *law, const mete_part *part,
                      const mete_row **rows, size_t *count)
{
    *count = 0;
    if (part->table == NULL
        || (law->document == NULL && law->item->document != NULL)) {
        return SAYS;
    }
    if (part->table->factor_count > 0) {
        rows[0] = NULL;
        *count = 1;
        return weigh(law, part);
    }
    return choose_rows(law, part, rows, count);
}

static bool stands(second_law *law, const mete_part *part,
                   const mete_entry *entry)
{
    return !is_removed(law, entry) && group_stands(law, part, entry->group)
        && branch_holds(law, part, entry);
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
                           const mete_row **rows, size_t row_count)
{
    verdict result = SAYS;

    for (size_t i = 0; i < part->entry_count; i++) {
        const mete_entry *entry = &part->entries[i];

        if (entry->kind != METE_PENALTY_ORDER && stands(law, part, entry)) {
            verdict one = add_entry(law, part, rows, row_count, entry);

            result = one == SAYS || result == CONFLICT ? result : one;
        }
    }
    return result;
}

static bool add_orders(second_law *law, const mete_part *part)
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

mete_outcome second_join_outcomes(mete_outcome all, mete_outcome one)
{
    static const mete_outcome first[] = {
        METE_OUTCOME_GAP, METE_OUTCOME_CONFLICT, METE_OUTCOME_PENALTY,
        METE_OUTCOME_MAY_EXEMPT, METE_OUTCOME_CORRECTION_ONLY};

    for (size_t i = 0; i < sizeof first / sizeof first[0]; i++) {
        if (all == first[i] || one == first[i]) {
            return first[i];
        }
    }
    return all == METE_OUTCOME_NOT_APPLICABLE || all == METE_OUTCOME_NONE
             ? one : all;
}

void second_clear_what_falls(second_finding *finding)
{
    switch (finding->outcome) {
    case METE_OUTCOME_GAP:
    case METE_OUTCOME_NOT_APPLICABLE:
    case METE_OUTCOME_TRANSFER:
        finding->order_count = 0;
        finding->count = 0;
        finding->tier = NULL;
        return;
    case METE_OUTCOME_CONFLICT:
        finding->count = 0;
        finding->tier = NULL;
        return;
    default:
        return;
    }
}

mete_outcome second_grade_part(second_law *law, const mete_part *part,
                               size_t *graded)
{
    const mete_row *rows[SECOND_ROOM] = {NULL};
    size_t row_count = 0;
    size_t before = law->finding->count;
    verdict result = check_branches(law, part);
    bool orders = add_orders(law, part);
    bool to_grade = result == SAYS && has_penalties(law, part);

    if (to_grade) {
        result = choose(law, part, rows, &row_count);
    }
    const mete_row *row = row_count == 1 ? rows[0] : NULL;
    bool ends = row != NULL && row->outcome != METE_OUTCOME_NONE
             && row->outcome != METE_OUTCOME_MAY_EXEMPT;
    if (result == SAYS && !ends) {
        result = add_entries(law, part, rows, row_count);
    }
    if (result != SAYS) {
        return result == GAP ? METE_OUTCOME_GAP : METE_OUTCOME_CONFLICT;
    }
    if (law->finding->count > before) {
        ++*graded;
        law->finding->tier = row;
        return row != NULL && row->outcome == METE_OUTCOME_MAY_EXEMPT
                 ? METE_OUTCOME_MAY_EXEMPT : METE_OUTCOME_PENALTY;
    }
    return ends ? row->outcome
         : orders ? METE_OUTCOME_CORRECTION_ONLY : METE_OUTCOME_NONE;
}
