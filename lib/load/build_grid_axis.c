/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The values of one axis of a grid.  Few of them are enough: labels one by
 * one, amounts below, at and above each value that some cell names.
 */
#include "load/build_grid.h"

#include "load/value.h"

#include <stdlib.h>
#include <string.h>

/* The column while it is cut. */
typedef struct {
    const mete_grid *grid;
    const mete_grid_axis *axis;
    size_t number;
    GArray *turns;  /* int64_t: values that cells compare with */
    GArray *values; /* int64_t: one for each stretch between turns */
    int64_t grain;  /* smallest step between two values */
    int64_t least;  /* of the domain; INT64_MIN: none */
    int64_t most;   /* INT64_MAX: none */
    bool days;      /* cells count days … */
    bool months;    /* … or months */
} column;

static const mete_expression *cell_of(const column *c, size_t row)
{
    return c->grid->cells[row * c->grid->axis_count + c->number];
}

static void add(GArray *list, int64_t value)
{
    g_array_append_val(list, value);
}

/* ---- where cells turn ---- */

static void find_turns(column *c, const mete_expression *node)
{
    if (node == NULL || node == c->axis->subject) {
        return;
    }
    if (node->op == METE_OP_LASTS) {
        add(c->turns, 2 * node->value);
        c->days |= node->period == METE_PERIOD_DAYS;
        c->months |= node->period == METE_PERIOD_MONTHS;
        return;
    }
    if (node->op == METE_OP_CONSTANT || node->op == METE_OP_DATE) {
        add(c->turns, node->value);
    } else if (node->op == METE_OP_LACKS || node->op == METE_OP_HAS) {
        add(c->turns, 0);
    }
    for (size_t i = 0; i < node->child_count; i++) {
        find_turns(c, node->children[i]);
    }
}

static int compare_values(const void *a, const void *b)
{
    int64_t x = *(const int64_t *)a;
    int64_t y = *(const int64_t *)b;

    return (x > y) - (x < y);
}

static void sort_once(GArray *list)
{
    guint kept = 0;

    g_array_sort(list, compare_values);
    for (guint i = 0; i < list->len; i++) {
        int64_t value = g_array_index(list, int64_t, i);

        if (i == 0 || value != g_array_index(list, int64_t, kept - 1)) {
            g_array_index(list, int64_t, kept++) = value;
        }
    }
    g_array_set_size(list, kept);
}

/* ---- what an amount can be ---- */

/* What it never is below; INT64_MIN where that is not known. */
static int64_t least_of(const mete_expression *node)
{
    int64_t least = INT64_MAX;

    switch (node->op) {
    case METE_OP_CONSTANT:
        return node->value;
    case METE_OP_FACT:
        return node->fact->min;
    case METE_OP_COUNT:
        return node->including_this ? METE_DECIMAL_ONE : 0;
    case METE_OP_AGE:
        return 0;
    case METE_OP_ADD:
    case METE_OP_MULTIPLY:
    case METE_OP_LEAST:
    case METE_OP_GREATEST:
    case METE_OP_CHOOSE:
    case METE_OP_ROUND:
        for (size_t i = 0; i < node->child_count; i++) {
            if (node->children[i]->type == METE_TYPE_AMOUNT) {
                least = MIN(least, least_of(node->children[i]));
            }
        }
        return least >= 0 ? 0 : INT64_MIN;
    default:
        return INT64_MIN;
    }
}

static int64_t grain_of(const mete_expression *node)
{
    int64_t grain = METE_DECIMAL_ONE;

    for (int i = 0; i < node->digits && grain > 1; i++) {
        grain /= 10;
    }
    return grain;
}

static void read_domain(column *c)
{
    const mete_meaning *meaning = c->axis->meaning;
    const mete_fact *fact = meaning->fact;

    c->grain = 1;
    c->most = INT64_MAX;
    if (fact != NULL) {
        c->least = fact->min;
        c->most = fact->max;
        c->grain = fact->kind == METE_FACT_MONEY ? METE_DECIMAL_FEN
                 : fact->kind == METE_FACT_COUNT ? METE_DECIMAL_ONE
                                                 : 1;
    } else if (meaning->from != NULL) {
        c->least = 0; /* half days or half months */
    } else if (c->axis->subject->type == METE_TYPE_DATE) {
        c->least = METE_DATE_MIN;
        c->most = METE_DATE_MAX;
    } else {
        c->least = least_of(c->axis->subject);
        c->grain = grain_of(c->axis->subject);
    }
}

/* ---- a value for each stretch ---- */

static int64_t round_down(const column *c, int64_t value)
{
    int64_t rest = value % c->grain;

    return value - (rest < 0 ? rest + c->grain : rest);
}

static void add_inside(column *c, int64_t value)
{
    if (value >= c->least && value <= c->most) {
        add(c->values, value);
    }
}

static void add_amounts(column *c)
{
    sort_once(c->turns);
    if (c->least > METE_VALUE_UNDETERMINABLE) {
        add(c->values, c->least);
    }
    for (guint i = 0; i < c->turns->len; i++) {
        int64_t turn = g_array_index(c->turns, int64_t, i);
        int64_t at = round_down(c, turn);

        add_inside(c, at - c->grain);
        add_inside(c, at);
        add_inside(c, at + c->grain);
    }
    if (c->values->len == 0) {
        add_inside(c, 0);
    }
    sort_once(c->values);
}

static bool is_graded(const mete_fact *fact)
{
    return fact != NULL
        && (fact->kind == METE_FACT_CHOICE || fact->kind == METE_FACT_SCALE);
}

/* Labels and truths stand for themselves. */
static bool is_listed(const column *c)
{
    return mete_grid_is_condition(c->axis) || is_graded(c->axis->meaning->fact);
}

static void add_values(column *c)
{
    const mete_fact *fact = c->axis->meaning->fact;

    if (mete_grid_is_condition(c->axis)) {
        add(c->values, 1);
        add(c->values, 0);
    } else if (is_graded(fact)) {
        for (size_t i = 0; i < fact->label_count; i++) {
            add(c->values, (int64_t)i);
        }
    } else {
        read_domain(c);
        add_amounts(c);
    }
}

/* ---- classes ---- */

static uint64_t *rows_at(const column *c, int64_t value)
{
    uint64_t *rows = g_new0(uint64_t, mete_grid_bit_words(c->grid) + 1);
    bool known = true;

    for (size_t i = 0; i < c->grid->table->row_count; i++) {
        const mete_expression *cell = cell_of(c, i);

        if (cell == NULL
            || mete_grid_cell_holds(c->axis, cell, value, &known)) {
            rows[i / 64] |= UINT64_C(1) << i % 64;
        }
    }
    return rows;
}

static bool are_same(const column *c, const uint64_t *a, const uint64_t *b)
{
    return memcmp(a, b, mete_grid_bit_words(c->grid) * sizeof *a) == 0;
}

/* A value in words, with the unit of the column. */
static char *value_words(const column *c, int64_t value)
{
    const mete_fact *fact = c->axis->meaning->fact;
    char text[METE_DECIMAL_TEXT];

    if (fact != NULL) {
        return mete_value_words(fact, value);
    }
    if (c->axis->meaning->from != NULL) {
        return g_strdup_printf("%" G_GINT64_FORMAT "%s", value / 2,
                               c->days ? "日" : "个月");
    }
    if (c->axis->subject->type == METE_TYPE_DATE) {
        mete_date_format((mete_date)value, text);
        return g_strdup(text);
    }
    mete_decimal_format(value, text);
    return g_strconcat(
        text,
        mete_lexicon_unit_text(c->grid->build->lexicon, c->axis->subject->unit),
        NULL);
}

static bool is_turn(const column *c, int64_t value)
{
    for (guint i = 0; i < c->turns->len; i++) {
        if (g_array_index(c->turns, int64_t, i) == value) {
            return true;
        }
    }
    return false;
}

/* " 超过1000平方米": an end that no cell names is said by the one beside. */
static void append_end(const column *c, GString *out, int64_t value, bool lower)
{
    int64_t beside = lower ? value - c->grain : value + c->grain;
    bool outside = !is_turn(c, value) && is_turn(c, beside);
    const char *word = lower   ? outside ? " 超过" : " 达到"
                     : outside ? " 不足"
                               : " 不超过";
    char *words = value_words(c, outside ? beside : value);

    g_string_append_printf(out, "%s%s", word, words);
    g_free(words);
}

/* The stretch from the value of number `from` to that before `to`. */
static char *stretch_words(const column *c, guint from, guint to)
{
    GString *out = g_string_new(NULL);
    int64_t first = g_array_index(c->values, int64_t, from);
    bool end = to == c->values->len;
    int64_t last = end ? 0 : g_array_index(c->values, int64_t, to) - c->grain;

    g_string_append_printf(out, "%s%s", from == 0 && end ? "有 " : "",
                           c->axis->name);
    if (!end && first == last) {
        char *words = value_words(c, first);

        g_string_append_printf(out, " = %s", words);
        g_free(words);
        return g_string_free(out, FALSE);
    }
    if (from > 0) {
        append_end(c, out, first, true);
    }
    if (!end) {
        append_end(c, out, last, false);
    }
    return g_string_free(out, FALSE);
}

static void add_class(GArray *classes, uint64_t *rows, char *words)
{
    mete_grid_class one = {rows, words};

    g_array_append_val(classes, one);
}

static void add_stretches(const column *c, GArray *classes)
{
    guint from = 0;

    while (from < c->values->len) {
        uint64_t *rows = rows_at(c, g_array_index(c->values, int64_t, from));
        guint to = from + 1;

        for (; to < c->values->len; to++) {
            uint64_t *next = rows_at(c, g_array_index(c->values, int64_t, to));
            bool same = are_same(c, rows, next);

            g_free(next);
            if (!same) {
                break;
            }
        }
        add_class(classes, rows, stretch_words(c, from, to));
        from = to;
    }
}

static char *label_words(const column *c, int64_t value)
{
    if (mete_grid_is_condition(c->axis)) {
        return g_strdup_printf("%s%s", value != 0 ? "" : "非 ", c->axis->name);
    }
    return g_strdup_printf("%s 是 %s", c->axis->name,
                           c->axis->meaning->fact->labels[value]);
}

/* 没有, 无法查明 */
static void add_valueless(const column *c, GArray *classes)
{
    const mete_fact *fact = c->axis->meaning->fact;

    if (fact != NULL && fact->may_be_absent) {
        add_class(classes, rows_at(c, METE_VALUE_ABSENT),
                  g_strdup_printf("没有 %s", c->axis->name));
    }
    if (fact != NULL && fact->may_be_undeterminable) {
        add_class(classes, rows_at(c, METE_VALUE_UNDETERMINABLE),
                  g_strdup_printf("无法查明 %s", c->axis->name));
    }
}

/* A column that tells nothing apart is one class. */
static void join_if_same(const column *c, GArray *classes)
{
    for (guint i = 1; i < classes->len; i++) {
        if (!are_same(c, g_array_index(classes, mete_grid_class, 0).rows,
                      g_array_index(classes, mete_grid_class, i).rows)) {
            return;
        }
    }
    if (classes->len > 0) {
        g_array_set_size(classes, 1);
        g_clear_pointer(&g_array_index(classes, mete_grid_class, 0).words,
                        g_free);
    }
}

static void clear_class(gpointer data)
{
    mete_grid_class *one = data;

    g_free(one->rows);
    g_free(one->words);
}

static GArray *classes_of(column *c)
{
    GArray *classes = g_array_new(FALSE, TRUE, sizeof(mete_grid_class));

    g_array_set_clear_func(classes, clear_class);
    add_values(c);
    if (is_listed(c)) {
        for (guint i = 0; i < c->values->len; i++) {
            int64_t value = g_array_index(c->values, int64_t, i);

            add_class(classes, rows_at(c, value), label_words(c, value));
        }
    } else {
        add_stretches(c, classes);
    }
    add_valueless(c, classes);
    join_if_same(c, classes);
    return classes;
}

GArray *mete_grid_classes(const mete_grid *grid, size_t axis)
{
    column c = {.grid = grid, .axis = &grid->axes[axis], .number = axis};
    GArray *classes = NULL;

    c.turns = g_array_new(FALSE, FALSE, sizeof(int64_t));
    c.values = g_array_new(FALSE, FALSE, sizeof(int64_t));
    for (size_t i = 0; i < grid->table->row_count; i++) {
        find_turns(&c, cell_of(&c, i));
    }
    if (c.days && c.months) {
        mete_build_fault(grid->build, grid->at, METE_KEY_GRID, "wrong_unit",
                         "都写成月，或者都写成日",
                         "“%s”这一列有的按日、有的按月，比不出有没有遗漏",
                         c.axis->name);
    } else {
        classes = classes_of(&c);
    }
    g_array_free(c.turns, TRUE);
    g_array_free(c.values, TRUE);
    return classes;
}
