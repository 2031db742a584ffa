/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What makes a part of an item a later stage, which parts it replaces, and
 * what its fines are multiplied by: decided when the rulebook opens, so that an item without stages pays
 * nothing for them.
 */
#include "model/implied.h"
#include "model/planning.h"

#include <string.h>

static bool same_bearer(const mete_part *a, const mete_part *b)
{
    return a->on == NULL || b->on == NULL ? a->on == b->on
                                          : strcmp(a->on, b->on) == 0;
}

/* The first part of the same bearer speaks for all of them. */
static uint32_t bearer_of(const mete_item *item, size_t index)
{
    uint32_t first = 0;
    while (!same_bearer(&item->parts[first], &item->parts[index])) {
        first++;
    }
    return first;
}

static bool is_later(const mete_part *part)
{
    return part->after.root != NULL;
}

/* Does no earlier stage of this bearer stand in the item? */
static bool is_alone(const mete_item *item, size_t index)
{
    for (size_t i = 0; i < item->part_count; i++) {
        if (!is_later(&item->parts[i])
            && same_bearer(&item->parts[i], &item->parts[index])) {
            return false;
        }
    }
    return true;
}

static void plan_later(mete_planning *p, mete_plan_part *plan, uint32_t stage)
{
    const mete_phrase *after = &plan->part->after;
    plan->later = true;
    plan->stage = stage;
    plan->after = mete_lower(&p->lowering, after->root, &after->place);
    plan->after_trace = p->item->trace_count++;
    mete_planning_note(p, &plan->after);
}

/* Ends of ranges of money, and those that `per` moves with. */
typedef struct {
    mete_planning *p;
    const mete_phrase *per;
    GArray *found; /* mete_slice */
} besides;

static bool share_facts(const mete_expression *a, const mete_expression *b)
{
    const mete_fact *left[METE_FACT_LABELS_MAX];
    const mete_fact *right[METE_FACT_LABELS_MAX];
    size_t lefts = mete_expression_facts(a, left, METE_FACT_LABELS_MAX);
    size_t rights = mete_expression_facts(b, right, METE_FACT_LABELS_MAX);
    for (size_t i = 0; i < lefts; i++) {
        for (size_t j = 0; j < rights; j++) {
            if (left[i] == right[j]) {
                return true;
            }
        }
    }
    return false;
}

/* A product of two amounts goes one way where their sum does. */
static void add_end(besides *b, const mete_expression *end)
{
    if (end == NULL || !share_facts(end, b->per->root)) {
        return;
    }
    const mete_expression *sum =
        mete_implied_node(b->p->rulebook, METE_OP_ADD, METE_TYPE_AMOUNT, end,
                          b->per->root);
    mete_slice slice = mete_lower(&b->p->lowering, sum, &b->per->place);
    g_array_append_val(b->found, slice);
}

static void add_range(besides *b, const mete_range *range)
{
    add_end(b, range->from);
    if (range->to != range->from) {
        add_end(b, range->to);
    }
}

static void add_table(besides *b, const mete_table *table)
{
    for (size_t i = 0; i < table->row_count; i++) {
        for (size_t j = 0; j < table->rows[i].range_count; j++) {
            if (table->rows[i].ranges[j].kind == METE_PENALTY_FINE) {
                add_range(b, &table->rows[i].ranges[j].range);
            }
        }
    }
    add_range(b, &table->result);
}

static void plan_beside(mete_planning *p, mete_plan_part *plan)
{
    const mete_part *part = plan->part;
    besides b = {p, &part->per, g_array_new(FALSE, FALSE, sizeof(mete_slice))};
    for (size_t i = 0; i < part->entry_count; i++) {
        if (part->entries[i].kind == METE_PENALTY_FINE) {
            add_range(&b, &part->entries[i].range);
            add_end(&b, part->entries[i].cap.root);
        }
    }
    if (part->table != NULL) {
        add_table(&b, part->table);
    }
    plan->beside_count = b.found->len;
    plan->beside = mete_arena_copy(p->rulebook->arena, b.found->data,
                                   b.found->len * sizeof(mete_slice));
    g_array_free(b.found, TRUE);
}

/* 按日: times so many, and at 0 or less the part is left out. */
static void plan_per(mete_planning *p, mete_plan_part *plan)
{
    const mete_phrase *per = &plan->part->per;
    mete_expression *none = (mete_expression *)mete_implied_node(
        p->rulebook, METE_OP_COMPARE, METE_TYPE_CONDITION, per->root,
        mete_implied_zero(p->rulebook, per->root->unit));
    none->comparison = METE_LESS_EQUAL;
    plan->per = mete_lower(&p->lowering, per->root, &per->place);
    plan->none = mete_lower(&p->lowering, none, &per->place);
    mete_planning_note(p, &plan->per);
    plan_beside(p, plan);
}

void mete_planning_stages(mete_planning *p)
{
    mete_item_plan *plan = p->item;
    uint32_t stages = 0;
    for (uint32_t i = 0; i < plan->part_count; i++) {
        mete_plan_part *part = &plan->parts[i];
        if (part->part->per.root != NULL) {
            plan_per(p, part);
            plan->staged = true;
        }
        part->bearer = bearer_of(plan->item, i);
        if (is_later(part->part)) {
            part->alone = is_alone(plan->item, i);
            plan_later(p, part, stages++);
        }
    }
    plan->staged |= stages > 0;
    if (stages > METE_STAGES_MAX) {
        mete_faults_add(p->lowering.faults, "too_many_entries",
                        &plan->item->place, "请分成几个事项",
                        "后续阶段（after）超过%d个", METE_STAGES_MAX);
    }
}
