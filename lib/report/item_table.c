/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The table of a part as it was published: tiers and grids row by row, or
 * factors with their levels and weights.
 */
#include "report/item.h"

#include "report/columns.h"
#include "report/page.h"
#include "report/words.h"

/* Kinds of penalty that some row gives a range for. */
static uint32_t kinds_of(const mete_table *table)
{
    uint32_t kinds = 0;
    for (size_t i = 0; i < table->row_count; i++) {
        for (size_t n = 0; n < table->rows[i].range_count; n++) {
            kinds |= 1U << table->rows[i].ranges[n].kind;
        }
    }
    return kinds;
}

static void put_when(mete_columns *cells, const mete_row *row)
{
    mete_buffer cell = {0};
    const char *effect = mete_effect_label(row->effect);
    if (row->when.text != NULL) {
        mete_words_formal(&cell, row->when.text);
    } else if (row->otherwise) {
        mete_buffer_text(&cell, "其他情形");
    } else if (effect != NULL) {
        mete_buffer_format(&cell, "全案情节归于%s", effect);
    }
    mete_columns_take(cells, &cell);
}

static void put_range(mete_columns *cells, const mete_row *row,
                      mete_penalty_kind kind)
{
    mete_buffer cell = {0};
    for (size_t i = 0; i < row->range_count; i++) {
        if (row->ranges[i].kind == kind && row->ranges[i].range.text != NULL) {
            mete_words_formal(&cell, row->ranges[i].range.text);
        }
    }
    if (row->range_count == 0 && row->effect == METE_EFFECT_MITIGATED
        && row->outcome == METE_OUTCOME_NONE) {
        mete_buffer_text(&cell, "低于法定最低");
    }
    mete_columns_take(cells, &cell);
}

/* What a row says beside ranges: its outcome, kinds that it drops. */
static void put_rest(mete_columns *cells, const mete_row *row)
{
    mete_buffer cell = {0};
    if (row->outcome != METE_OUTCOME_NONE) {
        mete_buffer_text(&cell, mete_outcome_label(row->outcome));
    }
    for (int kind = 0; kind < METE_PENALTY_COUNT; kind++) {
        if ((row->without >> kind & 1U) != 0) {
            mete_buffer_text(&cell, cell.length > 0 ? "，不" : "不");
            mete_buffer_text(&cell,
                             mete_penalty_kind_label((mete_penalty_kind)kind));
        }
    }
    mete_columns_take(cells, &cell);
}

/* The kinds that have columns: as many as there is room for. */
static int list_kinds(uint32_t kinds, mete_penalty_kind *list)
{
    enum { OTHERS = 3 };
    int count = 0;
    for (int kind = 0; kind < METE_PENALTY_COUNT; kind++) {
        if ((kinds >> kind & 1U) != 0 && count < METE_COLUMNS_MAX - OTHERS) {
            list[count++] = (mete_penalty_kind)kind;
        }
    }
    return count;
}

static void put_rows(mete_buffer *page, const mete_table *table)
{
    mete_penalty_kind kinds[METE_COLUMNS_MAX];
    int count = list_kinds(kinds_of(table), kinds);
    mete_columns cells = {.columns = count + 3};
    mete_columns_add(&cells, "阶次");
    mete_columns_add(&cells, "适用条件");
    for (int i = 0; i < count; i++) {
        mete_columns_add(&cells, mete_penalty_kind_label(kinds[i]));
    }
    mete_columns_add(&cells, "其他");
    for (size_t row = 0; row < table->row_count; row++) {
        mete_columns_add(&cells, table->rows[row].name);
        put_when(&cells, &table->rows[row]);
        for (int i = 0; i < count; i++) {
            put_range(&cells, &table->rows[row], kinds[i]);
        }
        put_rest(&cells, &table->rows[row]);
    }
    mete_columns_put(&cells, page, 2, true);
}

static void put_share(mete_buffer *line, const char *head, mete_decimal share)
{
    char text[METE_DECIMAL_TEXT];
    mete_exact_format(mete_exact_from_decimal(share) * 100, text);
    mete_buffer_format(line, "%s%s%%", head, text);
}

/* 起点20%，各项相加，最高100%。罚款为… */
static void put_sum(mete_buffer *page, const mete_table *table)
{
    mete_buffer line = {0};
    put_share(&line, "起点", table->start);
    mete_buffer_text(&line, "，加上各因素的权重");
    if (table->cap != METE_VALUE_UNBOUNDED) {
        put_share(&line, "，最高", table->cap);
    }
    if (table->floor != METE_VALUE_ABSENT) {
        put_share(&line, "，最低", table->floor);
    }
    mete_buffer_text(&line, "。罚款：");
    mete_words_formal(&line, table->result.text != NULL ? table->result.text
                                                        : "法定最高 * 权重");
    mete_buffer_text(&line, "。");
    mete_page_line(page, &line, 2, 2);
}

static void put_factors(mete_buffer *page, const mete_table *table)
{
    mete_columns cells = {.columns = 3};
    mete_columns_add(&cells, "因素");
    mete_columns_add(&cells, "情形");
    mete_columns_add(&cells, "权重");
    for (size_t i = 0; i < table->factor_count; i++) {
        const mete_factor *factor = &table->factors[i];
        for (size_t n = 0; n < factor->level_count; n++) {
            mete_buffer weight = {0};
            mete_columns_add(&cells, n == 0 ? factor->name : NULL);
            mete_columns_add(&cells, factor->levels[n].label);
            put_share(&weight, "", factor->levels[n].weight);
            mete_columns_take(&cells, &weight);
        }
    }
    mete_columns_put(&cells, page, 2, true);
    put_sum(page, table);
}

void mete_item_put_table(mete_buffer *page, const mete_part *part)
{
    if (part->table == NULL) {
        return;
    }
    mete_page_heading(page, "裁量表");
    if (part->table->row_count > 0) {
        put_rows(page, part->table);
    }
    if (part->table->factor_count > 0) {
        put_factors(page, part->table);
    }
}
