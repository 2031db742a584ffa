/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Grids: cells become conditions, so that each row is a row like any other
 * and nothing behind this file knows of grids.
 */
#include "load/build_grid.h"

#include "base/message.h"
#include "base/text.h"

#include <inttypes.h>
#include <string.h>

/* ---- axes ---- */

static void refuse_axis(const mete_grid *grid, const char *code,
                        const char *name, const char *hint, const char *why)
{
    mete_place place = mete_declaration_place(grid->words);

    mete_source_find_text(grid->words->source, grid->words->line, name, 0,
                          &place);
    mete_faults_add(grid->build->faults, code, &place, hint,
                    "by 里的“%.80s”%s", name, why);
}

/* Amounts, choices, flags and what a define makes of facts. */
static bool can_be_axis(const mete_meaning *meaning)
{
    return meaning->fact == NULL
        || (meaning->fact->kind != METE_FACT_EVENTS
            && meaning->fact->kind != METE_FACT_TEXT);
}

static bool is_axis(const mete_grid *grid, size_t count,
                    const mete_meaning *meaning)
{
    for (size_t i = 0; i < count; i++) {
        const mete_meaning *other = grid->axes[i].meaning;

        if (other != NULL && other->fact == meaning->fact
            && other->define == meaning->define
            && other->from == meaning->from) {
            return true;
        }
    }
    return false;
}

static void read_axis(mete_grid *grid, size_t n, const char *name)
{
    mete_grid_axis *axis = &grid->axes[n];
    const mete_meaning *meaning =
        mete_lexicon_find(grid->build->lexicon, grid->scope->item, name);

    axis->name = name;
    if (meaning != NULL && is_axis(grid, n, meaning)) {
        refuse_axis(grid, "wrong_axis", name, _("只留一列"),
                    _("写了不止一次"));
    } else if (meaning == NULL) {
        refuse_axis(grid, "unknown_axis", name,
                    _("写事实或者 define 的名称"), _("没有声明过"));
    } else if (!can_be_axis(meaning)) {
        refuse_axis(grid, "wrong_axis", name,
                    _("先给它起一个名称，例如 define { \"二年内次数\", "
                      "\"次数(以往同类违法, 2年)\" }"),
                    _("不能分格"));
    } else {
        axis->meaning = meaning;
        axis->subject = meaning->define;
    }
    grid->broken |= axis->meaning == NULL;
}

static void read_axes(mete_grid *grid)
{
    size_t count;
    const char **names =
        mete_build_texts(grid->build, grid->words, METE_KEY_BY, &count);

    grid->axis_count = count;
    grid->axes = mete_build_array(grid->build, count, sizeof *grid->axes);
    for (size_t i = 0; i < count; i++) {
        read_axis(grid, i, names[i]);
    }
}

/* ---- cells ---- */

static bool is_graded(const mete_grid_axis *axis)
{
    const mete_fact *fact = axis->meaning->fact;

    return fact != NULL
        && (fact->kind == METE_FACT_CHOICE || fact->kind == METE_FACT_SCALE);
}

bool mete_grid_is_condition(const mete_grid_axis *axis)
{
    const mete_fact *fact = axis->meaning->fact;

    return fact != NULL
             ? fact->kind == METE_FACT_FLAG || fact->kind == METE_FACT_JUDGEMENT
             : axis->subject != NULL
                   && axis->subject->type == METE_TYPE_CONDITION;
}

static const mete_expression *about_fact(mete_build *build, mete_op op,
                                         const mete_fact *fact)
{
    mete_expression *node = mete_build_node(build, op, METE_TYPE_CONDITION, 0);

    node->fact = fact;
    return node;
}

/* 是, 否 */
static const mete_expression *truth_cell(mete_build *build,
                                         const mete_grid_axis *axis, bool truth)
{
    const mete_meaning *meaning = axis->meaning;
    const mete_expression *holds =
        meaning->fact != NULL ? about_fact(build, METE_OP_HOLDS, meaning->fact)
                              : meaning->define;

    return truth != meaning->opposite ? holds : mete_build_not(build, holds);
}

static int find_label(const mete_fact *fact, const char *text)
{
    for (size_t i = 0; i < fact->label_count; i++) {
        if (strcmp(fact->labels[i], text) == 0
            || g_strcmp0(fact->label_ids[i], text) == 0) {
            return (int)i;
        }
    }
    return -1;
}

static void refuse_cell(mete_grid *grid, const mete_declaration *row,
                        const mete_grid_axis *axis, const char *text)
{
    const mete_fact *fact = axis->meaning->fact;
    mete_place place = mete_declaration_place(row);
    const char *meant = NULL;
    char *hint = NULL;

    mete_source_find_text(row->source, row->line, text, 0, &place);
    if (is_graded(axis)) {
        meant = mete_text_nearest(text, fact->labels, fact->label_count);
    }
    if (meant != NULL) {
        hint = g_strdup_printf(_("是不是“%s”？"), meant);
    } else if (!is_graded(axis)) {
        hint = g_strdup(_("可以写：是、否、任意"));
    }
    mete_faults_add(grid->build->faults, "unknown_label", &place, hint,
                    "“%s”没有“%.80s”这个选项", axis->name, text);
    g_free(hint);
    grid->broken = true;
}

/* 没有, 无法查明: of facts that may be. */
static const mete_expression *absent_cell(mete_build *build,
                                          const mete_grid_axis *axis,
                                          const char *text)
{
    const mete_fact *fact = axis->meaning->fact;

    if (fact == NULL) {
        return NULL;
    }
    if (fact->may_be_absent && strcmp(text, "没有") == 0) {
        return about_fact(build, METE_OP_LACKS, fact);
    }
    return fact->may_be_undeterminable && strcmp(text, "无法查明") == 0
             ? about_fact(build, METE_OP_UNDETERMINABLE, fact)
             : NULL;
}

static const mete_expression *label_cell(mete_build *build,
                                         const mete_grid_axis *axis,
                                         const char *text)
{
    int label = find_label(axis->meaning->fact, text);
    mete_expression *node;

    if (label < 0) {
        return NULL;
    }
    node = (mete_expression *)about_fact(build, METE_OP_AMONG,
                                         axis->meaning->fact);
    node->labels = UINT64_C(1) << label;
    return node;
}

static bool is_always(const mete_expression *node)
{
    return node != NULL && node->op == METE_OP_TRUTH && node->value != 0;
}

/* A phrase about the axis; NULL after a fault.  Of a flag there is nothing to
 * say but 任意. */
static const mete_expression *phrase_cell(mete_grid *grid,
                                          const mete_declaration *row,
                                          const mete_grid_axis *axis,
                                          const char *text)
{
    bool silent = is_graded(axis) || mete_grid_is_condition(axis);
    mete_phrase phrase = {NULL, NULL, {NULL, 0, 0}};
    bool done = mete_build_cell(grid->build, grid->scope, row, axis->meaning,
                                text, silent, &phrase);

    if (mete_grid_is_condition(axis) && !is_always(phrase.root)) {
        done = false;
    }
    if (!done && silent) {
        refuse_cell(grid, row, axis, text);
    }
    grid->broken |= !done;
    return done ? phrase.root : NULL;
}

/* One text of a cell. */
static const mete_expression *text_cell(mete_grid *grid,
                                        const mete_declaration *row,
                                        const mete_grid_axis *axis,
                                        const char *text)
{
    char *folded = mete_text_fold(text);
    const mete_expression *root =
        is_graded(axis) ? label_cell(grid->build, axis, folded) : NULL;
    int truth;

    if (root == NULL) {
        root = absent_cell(grid->build, axis, folded);
    }
    if (root == NULL && mete_grid_is_condition(axis)
        && mete_word_set_read(METE_SET_TRUTH, folded, &truth)) {
        root = truth_cell(grid->build, axis, truth != 0);
    }
    g_free(folded);
    return root != NULL ? root : phrase_cell(grid, row, axis, text);
}

/* Labels of one fact are one test; anything else is 或. */
static const mete_expression *either(mete_build *build,
                                     const mete_expression *a,
                                     const mete_expression *b)
{
    mete_expression *node;

    if (a == NULL || b == NULL) {
        return a != NULL ? a : b;
    }
    if (a->op == METE_OP_AMONG && b->op == METE_OP_AMONG
        && a->fact == b->fact) {
        node = (mete_expression *)about_fact(build, METE_OP_AMONG, a->fact);
        node->labels = a->labels | b->labels;
        return node;
    }
    node = mete_build_node(build, METE_OP_OR, METE_TYPE_CONDITION, 2);
    node->children[0] = a;
    node->children[1] = b;
    return node;
}

static const mete_expression *read_cell(mete_grid *grid,
                                        const mete_declaration *row,
                                        const mete_grid_axis *axis,
                                        const mete_declared *cell)
{
    const mete_expression *root = NULL;

    if (axis->meaning == NULL) {
        return NULL;
    }
    if (cell->type == METE_DECLARED_TEXT) {
        return text_cell(grid, row, axis, cell->text);
    }
    if (cell->type != METE_DECLARED_TABLE || cell->table->count == 0) {
        grid->broken = true;
        return NULL;
    }
    for (size_t i = 0; i < cell->table->count; i++) {
        const char *text = mete_declaration_item(cell->table, i);

        if (text != NULL) {
            root = either(grid->build, root, text_cell(grid, row, axis, text));
        }
    }
    return root;
}

/* ---- rows ---- */

static const mete_expression *always(mete_build *build)
{
    mete_expression *node =
        mete_build_node(build, METE_OP_TRUTH, METE_TYPE_CONDITION, 0);

    node->value = 1;
    return node;
}

/* All cells of the row at once. */
static const mete_expression *join_cells(const mete_grid *grid,
                                         const mete_expression *const *cells)
{
    size_t count = 0;
    const mete_expression *only = NULL;
    mete_expression *node;

    for (size_t i = 0; i < grid->axis_count; i++) {
        only = cells[i] != NULL ? cells[i] : only;
        count += cells[i] != NULL ? 1 : 0;
    }
    if (count < 2) {
        return count == 0 ? always(grid->build) : only;
    }
    node =
        mete_build_node(grid->build, METE_OP_AND, METE_TYPE_CONDITION, count);
    count = 0;
    for (size_t i = 0; i < grid->axis_count; i++) {
        if (cells[i] != NULL) {
            node->children[count++] = cells[i];
        }
    }
    return node;
}

/* What a cell must be for the grid to be proved: a test of its own axis
 * against fixed values. */
static void check_cell(mete_grid *grid, const mete_declaration *at,
                       const mete_grid_axis *axis, const mete_expression *cell)
{
    bool known = true;

    mete_grid_cell_holds(axis, cell, 0, &known);
    if (!known) {
        mete_build_fault(grid->build, at, METE_KEY_NONE, "wrong_cell",
                         "别的条件写成 tier { …, when = \"…\" }",
                         "“%s”这一列的单元格只能和确定的值比较", axis->name);
        grid->broken = true;
    }
}

static void build_grid_row(mete_grid *grid, const mete_declaration *at,
                           mete_row *row)
{
    const mete_expression **cells =
        grid->cells + (size_t)row->index * grid->axis_count;

    mete_build_row_effect(grid->build, grid->scope, at, row);
    if (at->count != grid->axis_count && grid->axis_count > 0) {
        mete_build_fault(grid->build, at, METE_KEY_NONE, "wrong_cells",
                         "每一列写一格；不限的写“任意”",
                         "grid 的这一行有%" PRIu32 "格，by 有%zu列", at->count,
                         grid->axis_count);
    }
    if (at->count != grid->axis_count) {
        grid->broken = true;
        return;
    }
    for (size_t i = 0; i < grid->axis_count; i++) {
        cells[i] = read_cell(grid, at, &grid->axes[i], &at->items[i]);
        if (is_always(cells[i])) {
            cells[i] = NULL;
        } else if (cells[i] != NULL) {
            check_cell(grid, at, &grid->axes[i], cells[i]);
        }
    }
    row->when.root = join_cells(grid, cells);
    row->when.place = row->place;
    mete_grid_describe_row(grid, at, cells, row);
}

static const mete_expression *both(mete_build *build, const mete_expression *a,
                                   const mete_expression *b)
{
    mete_expression *node;

    if (a == NULL) {
        return b;
    }
    node = mete_build_node(build, METE_OP_AND, METE_TYPE_CONDITION, 2);
    node->children[0] = a;
    node->children[1] = b;
    return node;
}

/* A tier falls into cells where each of its conditions is about one axis. */
static bool fall_into_cells(mete_grid *grid, const mete_expression **cells,
                            const mete_expression *node)
{
    bool done = true;

    if (node == NULL || is_always(node)) {
        return node != NULL;
    }
    for (size_t i = 0; i < grid->axis_count; i++) {
        bool known = grid->axes[i].meaning != NULL;

        if (known) {
            mete_grid_cell_holds(&grid->axes[i], node, 0, &known);
        }
        if (known) {
            cells[i] = both(grid->build, cells[i], node);
            return true;
        }
    }
    for (size_t i = 0; i < node->child_count && done; i++) {
        done = fall_into_cells(grid, cells, node->children[i]);
    }
    return done && node->op == METE_OP_AND;
}

static void build_tier(mete_grid *grid, const mete_declaration *at,
                       mete_row *row)
{
    size_t first = (size_t)row->index * grid->axis_count;

    mete_build_tier(grid->build, grid->scope, at, row);
    grid->apart[row->index] =
        !fall_into_cells(grid, grid->cells + first, row->when.root);
    for (size_t i = 0; grid->apart[row->index] && i < grid->axis_count; i++) {
        grid->cells[first + i] = NULL;
    }
}

static void build_rows(mete_grid *grid)
{
    mete_table *table = grid->table;

    for (size_t i = 0; i < grid->words->count; i++) {
        const mete_declared *item = &grid->words->items[i];
        mete_row *row = &table->rows[table->row_count];

        row->index = (int)table->row_count;
        if (item->type == METE_DECLARED_WORD) {
            build_tier(grid, item->table, row);
        } else if (item->type == METE_DECLARED_TABLE) {
            build_grid_row(grid, item->table, row);
        } else {
            grid->broken = true;
            continue;
        }
        table->row_count++;
    }
}

/* A table without a word has the line of the word around it, unless the text
 * shows where it stands. */
static void place_rows(mete_grid *grid)
{
    size_t count = 0;
    int *lines = g_new0(int, grid->words->count + 1);

    for (size_t i = 0; i < grid->words->count; i++) {
        count += grid->words->items[i].type == METE_DECLARED_TABLE ? 1 : 0;
    }
    if (mete_source_find_rows(grid->at->source, grid->at->line,
                              mete_key_name(METE_KEY_GRID), count, lines)) {
        count = 0;
        for (size_t i = 0; i < grid->words->count; i++) {
            if (grid->words->items[i].type == METE_DECLARED_TABLE) {
                grid->words->items[i].table->line = lines[count++];
            }
        }
    }
    g_free(lines);
}

void mete_build_grid(mete_build *build, const mete_build_scope *scope,
                     const mete_declaration *at, const mete_declaration *words,
                     mete_table *table)
{
    mete_grid grid = {.build = build,
                      .scope = scope,
                      .at = at,
                      .words = words,
                      .table = table};
    size_t errors = mete_faults_errors(build->faults);

    place_rows(&grid);
    read_axes(&grid);
    table->rows = mete_build_array(build, words->count, sizeof *table->rows);
    grid.cells =
        g_new0(const mete_expression *, words->count *grid.axis_count + 1);
    grid.apart = g_new0(bool, words->count + 1);
    build_rows(&grid);
    mete_build_check_otherwise(build, table);
    if (!grid.broken && mete_faults_errors(build->faults) == errors) {
        mete_grid_check_cover(&grid);
    }
    g_free(grid.cells);
    g_free(grid.apart);
}
