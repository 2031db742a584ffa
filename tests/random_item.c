/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What the phrases of an item mention: its facts, constants and windows, read
 * off the model, so that random cases fall on both sides of every threshold.
 */
#include "random_case.h"

#include <string.h>

static bool reads_imposed(const mete_expression *node)
{
    bool reads = node->fact != NULL && node->fact->imposed;

    for (size_t i = 0; i < node->child_count && !reads; i++) {
        reads = reads_imposed(node->children[i]);
    }
    return reads;
}

static void walk(random_item *item, const mete_expression *node);

static void add_pointer(GPtrArray *list, const void *pointer)
{
    if (!g_ptr_array_find(list, pointer, NULL)) {
        g_ptr_array_add(list, (gpointer)pointer);
    }
}

static void add_fact(random_item *item, const mete_fact *fact)
{
    if (fact == NULL || fact->kind == METE_FACT_TEXT
        || g_ptr_array_find(item->facts, fact, NULL)) {
        return;
    }
    g_ptr_array_add(item->facts, (gpointer)fact);
    walk(item, fact->when);
    if (fact == item->rulebook->known.act_end) {
        add_fact(item, item->rulebook->known.decided_on);
        add_fact(item, item->rulebook->known.discovered_on);
    }
}

static void add_number(GArray *list, int64_t number)
{
    for (guint i = 0; i < list->len; i++) {
        if (g_array_index(list, int64_t, i) == number) {
            return;
        }
    }
    g_array_append_val(list, number);
}

/* The smallest and the largest turn where their amounts meet. */
static void add_turn(random_item *item, const mete_expression *node)
{
    for (guint i = 0; i < item->turns->len; i++) {
        const mete_expression *turn = item->turns->pdata[i];

        if (turn->children == node->children) {
            return;
        }
    }
    mete_expression *turn = g_new0(mete_expression, 1);

    turn->op = METE_OP_COMPARE;
    turn->children = node->children;
    turn->child_count = 2;
    g_ptr_array_add(item->turns, turn);
    g_ptr_array_add(item->atoms, turn);
}

static void walk(random_item *item, const mete_expression *node)
{
    if (node == NULL) {
        return;
    }
    if (node->fact == NULL || !node->fact->imposed) {
        add_fact(item, node->fact);
    }
    if (reads_imposed(node)) {
        /* no case gives it a value */
    } else if (node->op == METE_OP_COMPARE || node->op == METE_OP_LASTS) {
        add_pointer(item->atoms, node);
    } else if (node->op == METE_OP_CONSTANT) {
        add_number(item->constants, node->value);
    } else if (node->op == METE_OP_DATE) {
        add_number(item->days, node->value);
    } else if (node->op == METE_OP_COUNT) {
        add_pointer(item->counts, node);
        if (node->window == METE_WINDOW_SINCE) {
            add_number(item->days, node->value);
        }
    }
    if (node->op == METE_OP_LEAST || node->op == METE_OP_GREATEST) {
        add_turn(item, node);
    }
    for (size_t i = 0; i < node->child_count; i++) {
        walk(item, node->children[i]);
    }
}

static void walk_range(random_item *item, const mete_range *range)
{
    const mete_expression *ends[] = {range->from, range->to};

    for (size_t i = 0; i < 2; i++) {
        walk(item, ends[i]);
        if (ends[i] != NULL && ends[i]->unit == METE_UNIT_MONEY) {
            add_pointer(item->ends, ends[i]);
        }
    }
}

static void walk_interval(random_item *item, const mete_interval *interval)
{
    if (interval->from > METE_DATE_MIN) {
        add_number(item->days, interval->from);
    }
    if (interval->until < METE_DATE_MAX) {
        add_number(item->days, interval->until + 1);
    }
}

static void walk_table(random_item *item, const mete_table *table)
{
    if (table == NULL) {
        return;
    }
    for (size_t i = 0; i < table->row_count; i++) {
        const mete_row *row = &table->rows[i];

        walk(item, row->when.root);
        for (size_t j = 0; j < row->range_count; j++) {
            walk_range(item, &row->ranges[j].range);
        }
    }
    for (size_t i = 0; i < table->factor_count; i++) {
        for (size_t j = 0; j < table->factors[i].level_count; j++) {
            walk(item, table->factors[i].levels[j].when.root);
        }
    }
    walk_range(item, &table->result);
}

/* At 0 or less the part is left out: a comparison that nobody wrote. */
static void walk_per(random_item *item, const mete_expression *per)
{
    mete_arena *arena = item->rulebook->arena;
    mete_expression *atom;
    mete_expression *zero;

    if (per == NULL) {
        return;
    }
    atom = mete_arena_alloc(arena, sizeof *atom);
    zero = mete_arena_alloc(arena, sizeof *zero);
    zero->op = METE_OP_CONSTANT;
    zero->type = METE_TYPE_AMOUNT;
    atom->op = METE_OP_COMPARE;
    atom->comparison = METE_LESS_EQUAL;
    atom->child_count = 2;
    atom->children = mete_arena_alloc(arena, 2 * sizeof *atom->children);
    atom->children[0] = per;
    atom->children[1] = zero;
    walk(item, atom);
}

static void walk_part(random_item *item, const mete_part *part)
{
    walk(item, part->when.root);
    walk(item, part->after.root);
    walk_per(item, part->per.root);
    for (size_t i = 0; i < part->group_count; i++) {
        walk(item, part->groups[i].when.root);
    }
    for (size_t i = 0; i < part->entry_count; i++) {
        walk(item, part->entries[i].when.root);
        walk(item, part->entries[i].cap.root);
        walk_range(item, &part->entries[i].range);
    }
    walk_table(item, part->table);
}

static bool may_serve(const mete_rule *rule, const mete_item *item)
{
    for (size_t i = 0; i < rule->scope.item_count; i++) {
        if (mete_pattern_matches(rule->scope.items[i], item->id)) {
            return true;
        }
    }
    return rule->scope.item_count == 0;
}

/* Items that stand in one place, each at its own. */
static const mete_item *highest_of(const mete_item *item)
{
    return item->superior != NULL ? highest_of(item->superior) : item;
}

static void walk_rules(random_item *item, const mete_item *of)
{
    for (size_t i = 0; i < item->rulebook->rule_count; i++) {
        const mete_rule *rule = item->rulebook->rules[i];

        if (may_serve(rule, of)) {
            walk(item, rule->when.root);
            walk(item, rule->limit.root);
            walk(item, rule->from);
            walk(item, rule->to);
            walk(item, rule->gains.from);
            walk_interval(item, &rule->scope.effective);
        }
    }
}

static void walk_adjustments(random_item *item, const mete_document *document)
{
    for (size_t i = 0; i < document->adjustment_count; i++) {
        walk(item, document->adjustments[i].when.root);
        walk(item, document->adjustments[i].floor.root);
    }
}

/* The item under one version of its document. */
static void walk_reading(random_item *item, const mete_item *version)
{
    walk_interval(item, &version->effective);
    for (size_t i = 0; i < version->punishes.count; i++) {
        walk_interval(item, &version->punishes.list[i]->statute->effective);
    }
    if (version->document != NULL) {
        walk_interval(item, &version->document->effective);
        walk_table(item, version->document->table);
        walk_adjustments(item, version->document);
    }
    for (size_t i = 0; i < version->part_count; i++) {
        walk_part(item, &version->parts[i]);
    }
}

static void walk_item(random_item *item, const mete_item *version)
{
    walk_reading(item, version);
    for (size_t i = 0; i + 1 < version->reading_count; i++) {
        walk_reading(item, version->readings[i]);
    }
}

static int compare_facts(gconstpointer a, gconstpointer b)
{
    const mete_fact *const *left = a;
    const mete_fact *const *right = b;

    return (*left)->index - (*right)->index;
}

random_item *random_item_new(mete_rulebook *rulebook, const mete_item *item)
{
    random_item *made = g_new0(random_item, 1);

    made->rulebook = rulebook;
    made->item = item;
    made->facts = g_ptr_array_new();
    made->atoms = g_ptr_array_new();
    made->turns = g_ptr_array_new_with_free_func(g_free);
    made->counts = g_ptr_array_new();
    made->ends = g_ptr_array_new();
    made->constants = g_array_new(FALSE, FALSE, sizeof(int64_t));
    made->days = g_array_new(FALSE, FALSE, sizeof(int64_t));
    add_fact(made, rulebook->known.act_end);
    add_fact(made, rulebook->known.filed_on);
    add_fact(made, rulebook->known.decided_on);
    for (size_t i = 0; i < rulebook->item_count; i++) {
        if (strcmp(highest_of(rulebook->items[i])->id, highest_of(item)->id)
            == 0) {
            walk_item(made, rulebook->items[i]);
            walk_rules(made, rulebook->items[i]);
        }
    }
    g_ptr_array_sort(made->facts, compare_facts);
    return made;
}

void random_item_free(random_item *item)
{
    g_ptr_array_free(item->facts, TRUE);
    g_ptr_array_free(item->atoms, TRUE);
    g_ptr_array_free(item->turns, TRUE);
    g_ptr_array_free(item->counts, TRUE);
    g_ptr_array_free(item->ends, TRUE);
    g_array_free(item->constants, TRUE);
    g_array_free(item->days, TRUE);
    g_free(item);
}
