/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Tables of the second evaluator: which rows hold, what factors weigh.
 */
#include "second_parts.h"

#include <string.h>

mete_effect second_plain(mete_effect effect)
{
    return effect == METE_EFFECT_LIGHTER_OR_MITIGATED ? METE_EFFECT_LIGHTER
                                                      : effect;
}

static bool row_holds(second_law *law, const mete_row *row, int effect)
{
    return row->when.root != NULL
             ? second_holds(&law->scope, row->when.root)
             : row->otherwise
                   || row->effect == second_plain(law->effects[effect]);
}

/* Rows that hold, those looked at first before the others, `otherwise` after
 * all of them. */
static size_t find_rows(second_law *law, const mete_table *table, int effect,
                        const mete_row **rows)
{
    for (int pass = 0; pass < 3; pass++) {
        size_t count = 0;

        for (size_t i = 0; i < table->row_count; i++) {
            const mete_row *row = &table->rows[i];
            int its = row->otherwise ? 2 : row->first ? 0 : 1;

            if (its == pass && count < SECOND_ROOM
                && row_holds(law, row, effect)) {
                rows[count++] = row;
            }
        }
        if (count > 0) {
            return count;
        }
    }
    return 0;
}

verdict second_choose_rows(second_law *law, const mete_part *part, int effect,
                           choices *all)
{
    const mete_row *rows[SECOND_ROOM];
    size_t count = find_rows(law, part->table, effect, rows);
    bool differ = false;
    size_t from = 0;

    for (size_t i = 1; i < count; i++) {
        differ |= rows[i]->effect != rows[0]->effect;
    }
    if (count > 1 && !(differ && part->table->tie == METE_TIE_UNSET)) {
        if (part->tie != METE_TIE_LIGHTER && part->tie != METE_TIE_HEAVIER) {
            return CONFLICT;
        }
        from = part->tie == METE_TIE_HEAVIER ? count - 1 : 0;
        count = from + 1;
    } /* else they are weighed, all of them */
    for (size_t i = from; i < count && all->count < SECOND_ROOM; i++) {
        all->list[all->count++] = (choice){true, rows[i], effect};
    }
    return count == 0 ? GAP : SAYS;
}

const mete_range *second_range_in(const mete_row *row, mete_penalty_kind kind)
{
    for (size_t i = 0; i < row->range_count; i++) {
        if (row->ranges[i].kind == kind) {
            return &row->ranges[i].range;
        }
    }
    return NULL;
}

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
                   && part->tie != METE_TIE_LIGHTER
             ? CONFLICT
             : SAYS;
}

verdict second_weigh(second_law *law, const mete_part *part)
{
    const mete_table *table = part->table;
    mete_decimal sum = 0;
    mete_decimal weight;
    verdict result = SAYS;

    for (size_t i = 0; i < table->factor_count; i++) {
        const mete_level *level = NULL;
        verdict one = level_of(law, part, &table->factors[i], &level);

        result = second_worse(result, one);
        sum += one == SAYS ? level->weight : 0;
    }
    weight = table->start + sum;
    weight = weight > table->cap ? table->cap : weight;
    weight = weight < table->floor ? table->floor : weight;
    second_set_term(law, METE_TERM_START, true,
                    mete_exact_from_decimal(table->start));
    second_set_term(law, METE_TERM_WEIGHT_SUM, true,
                    mete_exact_from_decimal(sum));
    second_set_term(law, METE_TERM_WEIGHT, true,
                    mete_exact_from_decimal(weight));
    return result;
}
