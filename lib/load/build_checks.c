/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * A table against the clause that it narrows: a benchmark may refine a
 * penalty, never create one.
 *
 * What stands outside the clause whatever the case is gets said when the
 * rulebook opens; what depends on the case is for the evaluation to find.
 */
#include "load/build.h"

#include "model/lower.h"

#include "base/message.h"

#include <string.h>

/* Constant ends in millionths. */
typedef struct {
    mete_decimal from;
    mete_decimal to;
} constant_range;

static bool read_constant(const mete_range *range, constant_range *ends)
{
    ends->from = 0;
    ends->to = METE_VALUE_UNBOUNDED;
    return range->kind == METE_RANGE_AMOUNT
        && (range->from == NULL
            || mete_expression_constant(range->from, &ends->from))
        && (range->to == NULL
            || mete_expression_constant(range->to, &ends->to));
}

typedef enum { INSIDE, BELOW, ABOVE, OUTSIDE } standing;

static standing position_of(const constant_range *row,
                            const constant_range *clause)
{
    if (row->to < clause->from || row->from > clause->to) {
        return OUTSIDE;
    }
    return row->from < clause->from ? BELOW
         : row->to > clause->to     ? ABOVE
                                    : INSIDE;
}

/* A share of the clause: more than the whole of it is above. */
static standing position_of_share(const mete_range *range)
{
    mete_decimal from = 0;
    mete_decimal to = 0;

    if (range->from != NULL && mete_expression_constant(range->from, &from)
        && from > METE_DECIMAL_ONE) {
        return OUTSIDE;
    }
    return range->to != NULL && mete_expression_constant(range->to, &to)
                && to > METE_DECIMAL_ONE
             ? ABOVE
             : INSIDE;
}

/* The best position among all branches of the kind; INSIDE where it depends
 * on the case. */
static standing best_position(const mete_part *part,
                              const mete_row_range *range)
{
    constant_range row;
    constant_range clause;
    standing best = OUTSIDE;
    bool any = false;

    if (range->range.kind == METE_RANGE_STATUTORY_SPAN
        || range->range.kind == METE_RANGE_STATUTORY_MAX) {
        return position_of_share(&range->range);
    }
    if (!read_constant(&range->range, &row)) {
        return INSIDE;
    }
    for (size_t i = 0; i < part->entry_count; i++) {
        const mete_entry *entry = &part->entries[i];
        standing position;

        if (entry->kind != range->kind) {
            continue;
        }
        if (!entry->has_range || entry->cap.root != NULL
            || !read_constant(&entry->range, &clause)) {
            return INSIDE;
        }
        position = position_of(&row, &clause);
        best = MIN(best, position);
        any = true;
    }
    return any ? best : INSIDE;
}

static void warn_position(mete_build *build, const mete_row *row,
                          const mete_row_range *range, standing position)
{
    static const char *const codes[] = {
        NULL,
        "benchmark_below_statute",
        "benchmark_above_statute",
        "benchmark_outside_statute",
    };
    static const char *const words[] = {
        NULL,
        N_("低于法定最低"),
        N_("高于法定最高"),
        N_("完全在法定幅度之外"),
    };

    if (position != INSIDE) {
        mete_faults_warn(build->faults, codes[position], &row->place, NULL,
                         "档次“%s”的%s“%s”%s", row->name,
                         mete_penalty_kind_label(range->kind),
                         range->range.text != NULL ? range->range.text : "",
                         _(words[position]));
    }
}

static void check_share(mete_build *build, const mete_row *row,
                        const mete_row_range *range, const mete_entry *entry)
{
    if (range->range.kind != METE_RANGE_AMOUNT && entry->has_range
        && entry->range.to == NULL && entry->cap.root == NULL) {
        mete_faults_add(build->faults, "no_maximum", &row->place,
                        "这一档写成具体金额，或者给法定幅度写 cap",
                        "档次“%s”取法定幅度的一部分，"
                        "但“%s”没有上限",
                        row->name,
                        entry->range.text != NULL ? entry->range.text : "");
    } else if (range->range.kind != METE_RANGE_AMOUNT && !entry->has_range
               && entry->range.text == NULL) {
        mete_faults_add(build->faults, "no_maximum", &row->place,
                        "写成具体的期限或者金额",
                        "档次“%s”取法定幅度的一部分，"
                        "但法律条款没有写%s的幅度",
                        row->name, mete_penalty_kind_label(range->kind));
    } else if (range->range.kind == METE_RANGE_AMOUNT && entry->has_range
               && range->range.unit != entry->range.unit) {
        mete_faults_add(build->faults, "wrong_unit", &row->place, NULL,
                        "档次“%s”的%s写作“%s”，与法律条款“%s”的单位不同",
                        row->name, mete_penalty_kind_label(range->kind),
                        range->range.text != NULL ? range->range.text : "",
                        entry->range.text != NULL ? entry->range.text : "");
    }
}

static void check_range(mete_build *build, const mete_part *part,
                        const mete_row *row, const mete_row_range *range)
{
    size_t errors = mete_faults_errors(build->faults);
    bool found = false;

    for (size_t i = 0; i < part->entry_count; i++) {
        if (part->entries[i].kind == range->kind) {
            found = true;
            if (mete_faults_errors(build->faults) == errors) {
                check_share(build, row, range, &part->entries[i]);
            }
        }
    }
    if (!found) {
        mete_faults_add(build->faults, "unknown_penalty", &row->place,
                        "裁量基准只能细化法律已有的处罚",
                        "档次“%s”写了%s，法律条款里没有", row->name,
                        mete_penalty_kind_label(range->kind));
    } else if (row->effect != METE_EFFECT_MITIGATED
               && mete_faults_errors(build->faults) == errors) {
        warn_position(build, row, range, best_position(part, range));
    }
}

/* Alternatives of the same choice that the row leaves: none is an error. */
static bool leaves_choice(const mete_part *part, const mete_entry *dropped,
                          uint32_t without)
{
    const char *dot = strrchr(dropped->choice, '.');
    size_t length = dot == NULL ? 0 : (size_t)(dot - dropped->choice);

    for (size_t i = 0; i < part->entry_count; i++) {
        const mete_entry *entry = &part->entries[i];

        if (entry->choice != NULL
            && strncmp(entry->choice, dropped->choice, length) == 0
            && (entry->kind == METE_PENALTY_ORDER
                || (without >> entry->kind & 1) == 0)) {
            return true;
        }
    }
    return false;
}

/* Says what the law does not allow to be dropped; gives the kinds that the
 * clause knows among those that are. */
static uint32_t check_without(mete_build *build, const mete_part *part,
                              const mete_row *row)
{
    uint32_t known = 0;

    for (size_t i = 0; i < part->entry_count; i++) {
        const mete_entry *entry = &part->entries[i];

        if (entry->kind == METE_PENALTY_ORDER
            || (row->without >> entry->kind & 1) == 0) {
            continue;
        }
        known |= 1u << entry->kind;
        if (entry->mode == METE_MODE_MUST
            || (entry->mode == METE_MODE_CHOICE
                && !leaves_choice(part, entry, row->without))) {
            mete_faults_add(build->faults, "mandatory", &row->place,
                            "without 只能去掉法律允许不罚的种类",
                            "档次“%s”去掉了%s，法律要求必须处罚", row->name,
                            mete_penalty_kind_label(entry->kind));
        }
    }
    return row->without & known;
}

static void check_dropped(mete_build *build, const mete_part *part,
                          const mete_row *row)
{
    if (check_without(build, part, row) != row->without) {
        mete_faults_add(build->faults, "unknown_penalty", &row->place, NULL,
                        "档次“%s”的 without 里有法律条款没有的处罚种类",
                        row->name);
    }
}

void mete_build_check_inherited(mete_build *build, const mete_part *part,
                                const mete_table *table)
{
    for (size_t i = 0; i < table->row_count; i++) {
        if (table->rows[i].without != 0 && table->rows[i].name != NULL) {
            check_without(build, part, &table->rows[i]);
        }
    }
}

void mete_build_check_table(mete_build *build, const mete_part *part,
                            const mete_table *table)
{
    for (size_t i = 0; i < table->row_count; i++) {
        const mete_row *row = &table->rows[i];

        if (row->name == NULL) {
            continue;
        }
        for (size_t j = 0; j < row->range_count; j++) {
            check_range(build, part, row, &row->ranges[j]);
        }
        if (row->without != 0) {
            check_dropped(build, part, row);
        }
    }
}
