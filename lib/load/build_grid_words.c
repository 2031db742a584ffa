/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * A row of a grid in words: the condition as `when` would say it, and a name
 * made of its cells.
 */
#include "load/build_grid.h"

#include <string.h>

static bool is_label(const mete_fact *fact, const char *text)
{
    for (size_t i = 0; fact != NULL && i < fact->label_count; i++) {
        if (strcmp(fact->labels[i], text) == 0
            || g_strcmp0(fact->label_ids[i], text) == 0) {
            return true;
        }
    }
    return false;
}

/* 没有 and 无法查明 stand before the name. */
static bool is_valueless(const mete_fact *fact, const char *text)
{
    return fact != NULL
        && ((fact->may_be_absent && strcmp(text, "没有") == 0)
            || (fact->may_be_undeterminable && strcmp(text, "无法查明") == 0));
}

static void append_one(GString *out, const mete_grid_axis *axis,
                       const char *text)
{
    const mete_fact *fact = axis->meaning->fact;
    int truth = 1;

    if (is_label(fact, text)) {
        g_string_append_printf(out, "%s 是 %s", axis->name, text);
    } else if (is_valueless(fact, text)) {
        g_string_append_printf(out, "%s %s", text, axis->name);
    } else if (mete_grid_is_condition(axis)) {
        mete_word_set_read(METE_SET_TRUTH, text, &truth);
        g_string_append_printf(out, "%s%s", truth != 0 ? "" : "非 ",
                               axis->name);
    } else {
        g_string_append_printf(out, "%s %s", axis->name, text);
    }
}

/* As it would be written in `when`. */
static void append_condition(GString *out, const mete_grid_axis *axis,
                             const mete_declared *cell,
                             const mete_expression *root)
{
    size_t count = cell->type == METE_DECLARED_TABLE ? cell->table->count : 0;

    if (cell->type == METE_DECLARED_TEXT) {
        append_one(out, axis, cell->text);
    } else if (root->op == METE_OP_AMONG) {
        g_string_append_printf(out, "%s 属于 (", axis->name);
        mete_build_append_texts(out, cell);
        g_string_append_c(out, ')');
    } else {
        for (size_t i = 0; i < count; i++) {
            g_string_append(out, i == 0 ? "(" : " 或 ");
            append_one(out, axis, cell->table->items[i].text);
        }
        g_string_append_c(out, ')');
    }
}

/* What the cell adds to the name of its row. */
static void append_name(GString *out, const mete_grid_axis *axis,
                        const mete_declared *cell)
{
    int truth = 1;

    if (mete_grid_is_condition(axis) && cell->type == METE_DECLARED_TEXT) {
        mete_word_set_read(METE_SET_TRUTH, cell->text, &truth);
        g_string_append_printf(out, "%s%s", truth != 0 ? "" : "非", axis->name);
    } else {
        mete_build_append_texts(out, cell);
    }
}

void mete_grid_describe_row(const mete_grid *grid, const mete_declaration *at,
                            const mete_expression *const *cells, mete_row *row)
{
    GString *when = g_string_new(NULL);
    GString *name = g_string_new(NULL);

    for (size_t i = 0; i < grid->axis_count; i++) {
        if (cells[i] != NULL) {
            g_string_append(when, when->len > 0 ? " 且 " : "");
            g_string_append(name, name->len > 0 ? "，" : "");
            append_condition(when, &grid->axes[i], &at->items[i], cells[i]);
            append_name(name, &grid->axes[i], &at->items[i]);
        }
    }
    row->when.text = mete_arena_strdup(grid->build->arena,
                                       when->len > 0 ? when->str : "无条件");
    row->name = mete_arena_strdup(grid->build->arena,
                                  name->len > 0 ? name->str : "任意");
    g_string_free(when, TRUE);
    g_string_free(name, TRUE);
}
