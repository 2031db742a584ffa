/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * A grid has a row for every combination, and not two that nothing chooses
 * between: all combinations of the classes of its axes are gone through, as
 * sets of rows that are still possible.
 */
#include "load/build_grid.h"

#include "base/message.h"

#include <string.h>

enum {
    NAMED = 5,         /* holes, and overlaps, that are named one by one */
    STEPS_MAX = 500000 /* beyond it is the table too large to be proved */
};

typedef struct {
    const mete_grid *grid;
    GArray **classes;   /* of each axis */
    uint64_t *sets;     /* a set of rows for each depth */
    const char **words; /* of the classes on the way */
    uint64_t *every;    /* rows that hold whatever the case is like */
    size_t holes;
    size_t overlaps;
    size_t steps;
    bool open;    /* holes are meant */
    bool settled; /* two rows at once are chosen between */
} covering;

static size_t bit_words(const covering *c)
{
    return mete_grid_bit_words(c->grid);
}

static uint64_t *set_at(const covering *c, size_t depth)
{
    return c->sets + depth * (bit_words(c) + 1);
}

static size_t count_bits(const covering *c, const uint64_t *set)
{
    size_t count = 0;

    for (size_t i = 0; i < bit_words(c); i++) {
        count += (size_t)__builtin_popcountll(set[i]);
    }
    return count;
}

static bool meet(const covering *c, const uint64_t *a, const uint64_t *b)
{
    for (size_t i = 0; i < bit_words(c); i++) {
        if ((a[i] & b[i]) != 0) {
            return true;
        }
    }
    return false;
}

/* "建设阶段 是 已投产，占地面积 超过1000平方米" */
static char *combination(const covering *c, size_t depth)
{
    GString *out = g_string_new(NULL);

    for (size_t i = 0; i < depth; i++) {
        if (c->words[i] != NULL) {
            g_string_append_printf(out, "%s%s", out->len > 0 ? _("，") : "",
                                   c->words[i]);
        }
    }
    return g_string_free(out, FALSE);
}

static void report_hole(covering *c, size_t depth)
{
    char *words;

    if (c->holes++ >= NAMED) {
        return;
    }
    words = combination(c, depth);
    mete_build_fault(c->grid->build, c->grid->at, METE_KEY_GRID, "missing_row",
                     "补上这一行；公布的表本来就缺的，写 open = true",
                     "没有一行写到这种情形：%s",
                     *words != '\0' ? words : _("任何情形"));
    g_free(words);
}

/* The first two rows of a set. */
static void first_two(const covering *c, const uint64_t *set,
                      const mete_row *rows[2])
{
    size_t found = 0;

    for (size_t i = 0; i < c->grid->table->row_count && found < 2; i++) {
        if ((set[i / 64] >> i % 64 & 1) != 0) {
            rows[found++] = &c->grid->table->rows[i];
        }
    }
}

static void report_overlap(covering *c, const uint64_t *set)
{
    const mete_row *rows[2] = {NULL, NULL};
    mete_place place;
    char *words;

    first_two(c, set, rows);
    if (rows[1] == NULL || c->overlaps++ >= NAMED) {
        return;
    }
    words = combination(c, c->grid->axis_count);
    place = rows[1]->place;
    mete_faults_warn(c->grid->build->faults, "overlap", &place,
                     "改一行的界限，或者写 tie = \"lighter\"",
                     "“%s”同时落在“%s”和“%s”两行里", words, rows[0]->name,
                     rows[1]->name);
    g_free(words);
}

/* Rows that are looked at first decide among themselves. */
static void check_overlap(covering *c, uint64_t *set)
{
    const mete_table *table = c->grid->table;
    mete_effect effect = METE_EFFECT_NONE;
    bool firsts = false;
    bool differ = false;
    size_t count = 0;

    for (size_t i = 0; i < table->row_count; i++) {
        firsts |= (set[i / 64] >> i % 64 & 1) != 0 && table->rows[i].first;
    }
    for (size_t i = 0; i < table->row_count; i++) {
        if ((set[i / 64] >> i % 64 & 1) == 0) {
            continue;
        }
        if (table->rows[i].otherwise || (firsts && !table->rows[i].first)) {
            set[i / 64] &= ~(UINT64_C(1) << i % 64);
            continue;
        }
        differ |= count > 0 && table->rows[i].effect != effect;
        effect = table->rows[i].effect;
        count++;
    }
    if (count > 1 && !(differ && table->tie == METE_TIE_UNSET)) {
        report_overlap(c, set);
    }
}

/* Goes on with the rows of the set at `depth`. */
static void cover(covering *c, size_t depth)
{
    uint64_t *set = set_at(c, depth);
    const GArray *classes;

    if (c->steps++ >= STEPS_MAX) {
        return;
    }
    if (count_bits(c, set) == 0) {
        if (!c->open) {
            report_hole(c, depth);
        }
        return;
    }
    if (depth == c->grid->axis_count) {
        if (!c->settled) {
            check_overlap(c, set);
        }
        return;
    }
    if (c->settled && meet(c, set, c->every)) {
        return; /* a row that asks for nothing more */
    }
    classes = c->classes[depth];
    for (guint i = 0; i < classes->len; i++) {
        const mete_grid_class *one =
            &g_array_index(classes, mete_grid_class, i);
        uint64_t *next = set_at(c, depth + 1);

        for (size_t j = 0; j < bit_words(c); j++) {
            next[j] = set[j] & one->rows[j];
        }
        c->words[depth] = one->words;
        cover(c, depth + 1);
    }
}

static bool find_classes(covering *c)
{
    bool found = true;

    for (size_t i = 0; i < c->grid->axis_count; i++) {
        c->classes[i] = mete_grid_classes(c->grid, i);
        found = found && c->classes[i] != NULL;
    }
    return found;
}

static void free_classes(covering *c)
{
    for (size_t i = 0; i < c->grid->axis_count; i++) {
        if (c->classes[i] != NULL) {
            g_array_free(c->classes[i], TRUE);
        }
    }
    g_free(c->classes);
}

/* Rows that fall into cells; `otherwise` holds everywhere. */
static void begin_sets(covering *c)
{
    uint64_t *set = set_at(c, 0);

    for (size_t i = 0; i < c->grid->table->row_count; i++) {
        const mete_row *row = &c->grid->table->rows[i];
        bool empty = true;

        for (size_t j = 0; j < c->grid->axis_count; j++) {
            empty &= c->grid->cells[i * c->grid->axis_count + j] == NULL;
        }
        if (row->otherwise || !c->grid->apart[i]) {
            set[i / 64] |= UINT64_C(1) << i % 64;
        }
        if (row->otherwise || (!c->grid->apart[i] && empty)) {
            c->every[i / 64] |= UINT64_C(1) << i % 64;
        }
    }
}

/* Does the table or its document choose between two rows? */
static bool ties_are_settled(const mete_grid *grid)
{
    const mete_document *document = grid->scope->document;
    mete_tie tie = grid->table->tie != METE_TIE_UNSET ? grid->table->tie
                 : document != NULL                   ? document->tie
                                                      : METE_TIE_ERROR;

    return tie != METE_TIE_ERROR;
}

static void report_rest(const covering *c)
{
    const mete_grid *grid = c->grid;

    if (c->steps >= STEPS_MAX && !c->open) {
        mete_build_fault(grid->build, grid->at, METE_KEY_GRID, "too_large",
                         "分成几个 part，或者写 open = true",
                         "grid 的组合太多，查不完有没有遗漏");
    } else if (c->holes > NAMED) {
        mete_build_fault(grid->build, grid->at, METE_KEY_GRID, "missing_row",
                         NULL, "还有%zu种情形没有写到", c->holes - NAMED);
    }
}

void mete_grid_check_cover(const mete_grid *grid)
{
    covering c = {.grid = grid};

    c.open = mete_declaration_flag(grid->words, METE_KEY_OPEN, false);
    c.settled = ties_are_settled(grid);
    if (c.open && c.settled) {
        return;
    }
    c.classes = g_new0(GArray *, grid->axis_count + 1);
    c.sets = g_new0(uint64_t,
                    (grid->axis_count + 1) * (mete_grid_bit_words(grid) + 1));
    c.words = g_new0(const char *, grid->axis_count + 1);
    c.every = g_new0(uint64_t, mete_grid_bit_words(grid) + 1);
    if (find_classes(&c)) {
        begin_sets(&c);
        cover(&c, 0);
        if (c.steps >= STEPS_MAX && c.holes == 0 && !c.settled) {
            c.settled = true; /* holes alone are found sooner */
            c.steps = 0;
            cover(&c, 0);
        }
        report_rest(&c);
    }
    free_classes(&c);
    g_free(c.sets);
    g_free(c.words);
    g_free(c.every);
}
