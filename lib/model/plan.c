/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Makes the plan of a rulebook: which rules serve which item, in which order
 * its stages look at them, and where the facts that it can read stand.
 */
#include "model/implied.h"
#include "model/planning.h"
#include "model/scope.h"
#include "model/serve.h"

#include "base/message.h"

#include <string.h>

/* A time limit that is the same in every case; else 0. */
static int64_t period_of(const mete_rule *rule)
{
    mete_decimal value = 0;
    return mete_expression_constant(rule->limit.root, &value)
             ? value / METE_DECIMAL_ONE
             : 0;
}

static void fill_rule(mete_planning *p, mete_plan_rule *plan, const mete_rule *rule)
{
    mete_lowering *lowering = &p->lowering;
    plan->rule = rule;
    const mete_expression *when =
        mete_serve_rank(rule) == METE_RANK_LIST_NOT_FILED
            ? mete_implied_unfiled(p->rulebook, rule->when.root)
            : rule->when.root;
    plan->when = mete_lower(lowering, when, &rule->when.place);
    plan->limit = mete_lower(lowering, rule->limit.root, &rule->limit.place);
    plan->from = mete_lower(lowering, rule->from, &rule->place);
    plan->to = mete_lower(lowering, rule->to, &rule->place);
    plan->by_act = !mete_rule_is_by_decision(rule);
    plan->outcome = (uint8_t)rule->outcome;
    plan->duty = (uint8_t)rule->duty;
    plan->effect = (uint8_t)rule->effect;
    plan->period = period_of(rule);
    plan->unit = (uint8_t)(rule->limit.root != NULL ? rule->limit.root->unit
                                                    : METE_UNIT_NONE);
    plan->from_act = rule->from != NULL && rule->from->op == METE_OP_FACT
                  && rule->from->fact == p->rulebook->known.act_end;
    plan->scoped =
        !mete_scope_is_constant(&rule->scope, p->rulebook->jurisdiction);
}

static uint32_t next_trace(mete_planning *p)
{
    return p->item->trace_count++;
}

/* The bit of an order; the same words are one order. */
static int order_bit(mete_planning *p, const char *words, const mete_place *place)
{
    mete_item_plan *plan = p->item;
    for (uint32_t i = 0; i < plan->order_count; i++) {
        if (strcmp(plan->orders[i], words) == 0) {
            return (int)i;
        }
    }
    if (plan->order_count == METE_ORDERS_MAX) {
        mete_faults_add(p->lowering.faults, "too_many_orders", place,
                        "请把几项责令合并成一项", "一个事项的责令措施超过%d项",
                        METE_ORDERS_MAX);
        return 0;
    }
    plan->orders[plan->order_count] = words;
    return (int)plan->order_count++;
}

static uint64_t rule_orders(mete_planning *p, const mete_rule *rule)
{
    uint64_t bits = 0;
    for (size_t i = 0; i < rule->order_count; i++) {
        bits |= UINT64_C(1) << order_bit(p, rule->orders[i], &rule->place);
    }
    return bits;
}

/* Those that go with an outcome, listed behind all others. */
static void plan_attendants(mete_planning *p)
{
    const mete_rulebook *rulebook = p->rulebook;
    p->item->attendant = rulebook->attendant_count == 0
                           ? NULL
                           : mete_planning_room(p, METE_OUTCOME_COUNT,
                                                sizeof(uint64_t));
    for (size_t i = 0; i < rulebook->attendant_count; i++) {
        const mete_attendant *one = &rulebook->attendants[i];
        for (size_t j = 0; j < one->order_count; j++) {
            int bit = order_bit(p, one->orders[j], &one->place);
            p->item->attendant[one->outcome] |= UINT64_C(1) << bit;
        }
    }
}

/* The clause's orders get the first bits, so that they are listed first. */
static void plan_orders(mete_planning *p)
{
    const mete_item *item = p->item->item;
    p->item->orders = p->orders;
    for (size_t i = 0; i < item->part_count; i++) {
        for (size_t j = 0; j < item->parts[i].entry_count; j++) {
            const mete_entry *entry = &item->parts[i].entries[j];
            if (entry->kind == METE_PENALTY_ORDER) {
                order_bit(p, entry->name, &entry->place);
            }
        }
    }
}

/* The rules of one rank among those that serve, in declared order. */
static uint32_t plan_rank(mete_planning *p, int wanted, uint32_t used)
{
    for (guint i = 0; i < p->serving->len; i++) {
        const mete_rule *rule = g_ptr_array_index(p->serving, i);
        if (mete_serve_rank(rule) != wanted) {
            continue;
        }
        mete_plan_rule *plan = &p->item->rules[used++];
        *plan = p->rules[rule->index];
        plan->trace = next_trace(p);
        plan->orders = rule_orders(p, rule);
        p->item->chooses |= rule->effect == METE_EFFECT_LIGHTER_OR_MITIGATED;
    }
    return used;
}

/* Rules that serve the item, stage by stage. */
static void plan_rules(mete_planning *p)
{
    mete_item_plan *plan = p->item;
    g_ptr_array_set_size(p->serving, 0);
    for (size_t i = 0; i < p->rulebook->rule_count; i++) {
        mete_rule *rule = p->rulebook->rules[i];
        if (mete_serve_item(rule, plan->item)
            && !mete_serve_is_replaced(rule, plan->item,
                                       p->rulebook->jurisdiction)) {
            g_ptr_array_add(p->serving, rule);
        }
    }
    plan->rules = mete_planning_room(p, p->serving->len, sizeof *plan->rules);
    uint32_t used = 0;
    for (int r = 0; r < METE_RANK_COUNT && p->serving->len > 0; r++) {
        used = plan_rank(p, r, used);
        plan->bar_count = r == METE_RANK_REMOVER ? used : plan->bar_count;
        plan->exemption_end =
            r == METE_RANK_MAY_EXEMPT ? used : plan->exemption_end;
        plan->circumstance_end =
            r == METE_RANK_CIRCUMSTANCE ? used : plan->circumstance_end;
        plan->procedure_end =
            r == METE_RANK_PROCEDURE ? used : plan->procedure_end;
        plan->deadline_end =
            r == METE_RANK_DEADLINE ? used : plan->deadline_end;
    }
    mete_planning_over(p);
}

static bool needs_outside(const mete_plan_row_range *range,
                          const mete_plan_entry *entry)
{
    return range->range.kind == METE_RANGE_AMOUNT && entry->entry->has_range
        && entry->entry->kind == range->kind
        && !(range->range.constant && entry->range.constant
             && entry->cap.length == 0);
}

static void plan_outside(mete_planning *p, const mete_plan_part *part,
                         mete_effect effect, mete_plan_row_range *plan,
                         const mete_range *range)
{
    const mete_document *document = p->item->item->document;
    mete_decimal floor = document != NULL ? document->mitigation_floor : 0;
    if (range->from == range->to) {
        return; /* a single amount goes to the nearer end */
    }
    for (uint32_t i = 0; i < part->entry_count; i++) {
        const mete_plan_entry *entry = &part->entries[i];
        if (!needs_outside(plan, entry)) {
            continue;
        }
        if (plan->outside == NULL) {
            plan->outside =
                mete_planning_room(p, part->entry_count, sizeof(mete_slice));
        }
        const mete_expression *condition =
            effect == METE_EFFECT_MITIGATED
                ? mete_implied_not_below(p->rulebook, range, entry->entry,
                                         floor)
                : mete_implied_outside(p->rulebook, range, entry->entry);
        plan->outside[i] = mete_lower(&p->lowering, condition, &range->place);
        mete_planning_note(p, &plan->outside[i]);
    }
}

static void note_range(mete_planning *p, const mete_plan_range *range)
{
    mete_planning_note(p, &range->from);
    mete_planning_note(p, &range->to);
}

static void plan_row(mete_planning *p, const mete_plan_part *part,
                     mete_plan_row *plan, const mete_row *row)
{
    plan->row = row;
    plan->when = mete_lower(&p->lowering, row->when.root, &row->when.place);
    plan->trace = next_trace(p);
    plan->otherwise = row->otherwise;
    plan->first = row->first;
    plan->effect = (uint8_t)row->effect;
    plan->by_effect = row->when.root == NULL && !row->otherwise;
    plan->outcome = (uint8_t)row->outcome;
    plan->without = row->without;
    plan->range_count = (uint32_t)row->range_count;
    plan->ranges =
        mete_planning_room(p, row->range_count, sizeof *plan->ranges);
    mete_planning_note(p, &plan->when);
    for (size_t i = 0; i < row->range_count; i++) {
        plan->ranges[i].kind = row->ranges[i].kind;
        plan->ranges[i].range =
            mete_lower_range(&p->lowering, &row->ranges[i].range);
        note_range(p, &plan->ranges[i].range);
        if (part != NULL) {
            plan_outside(p, part, row->effect, &plan->ranges[i],
                         &row->ranges[i].range);
        }
    }
}

static void plan_factor(mete_planning *p, mete_plan_factor *plan,
                        const mete_factor *factor)
{
    plan->factor = factor;
    plan->number = p->item->factor_count++;
    plan->level_count = (uint32_t)factor->level_count;
    plan->levels =
        mete_planning_room(p, factor->level_count, sizeof *plan->levels);
    for (size_t i = 0; i < factor->level_count; i++) {
        const mete_level *level = &factor->levels[i];
        plan->levels[i].level = level;
        plan->levels[i].trace = next_trace(p);
        plan->levels[i].when =
            mete_lower(&p->lowering, level->when.root, &level->when.place);
        mete_planning_note(p, &plan->levels[i].when);
    }
}

/* The stages keep rows and entries in arrays of fixed size. */
static void check_size(mete_planning *p, size_t count, size_t most,
                       const mete_place *place, const char *what)
{
    if (count > most) {
        mete_faults_add(p->lowering.faults, "too_many_entries", place,
                        "请分成几个 part 或几个事项", "%s超过%zu个", what,
                        most);
    }
}

static size_t constants(const mete_plan_part *part)
{
    size_t count = 0;
    for (uint32_t i = 0; part != NULL && i < part->entry_count; i++) {
        count += mete_plan_is_constant(&part->entries[i]);
    }
    return count;
}

static mete_plan_table *plan_table(mete_planning *p, const mete_plan_part *part,
                                   const mete_table *table, mete_tie tie)
{
    mete_plan_table *plan = mete_planning_room(p, 1, sizeof *plan);
    uint32_t few = 0;
    check_size(p, table->row_count, METE_ROWS_MAX, &p->item->item->place,
               _("裁量阶次"));
    plan->table = table;
    plan->tie = tie;
    plan->weighs = table->tie == METE_TIE_UNSET;
    plan->row_count = (uint32_t)table->row_count;
    plan->rows = mete_planning_room(p, table->row_count, sizeof *plan->rows);
    plan->ready = mete_planning_room(p, table->row_count * constants(part),
                                     sizeof *plan->ready);
    for (size_t i = 0; i < table->row_count; i++) {
        plan_row(p, part, &plan->rows[i], &table->rows[i]);
        plan->has_first |= plan->rows[i].first;
        plan->has_otherwise |= plan->rows[i].otherwise;
        plan->has_when |= plan->rows[i].when.length > 0;
        few += plan->rows[i].when.few && !plan->rows[i].first;
    }
    plan->few = few > 0 && few == plan->row_count;
    plan->by_effect = !plan->has_when && !plan->has_otherwise
                   && !plan->has_first;
    plan->terms = p->lowering.terms || table->factor_count > 0;
    plan->factor_count = (uint32_t)table->factor_count;
    plan->factors =
        mete_planning_room(p, table->factor_count, sizeof *plan->factors);
    for (size_t i = 0; i < table->factor_count; i++) {
        plan_factor(p, &plan->factors[i], &table->factors[i]);
    }
    plan->result = mete_lower_range(&p->lowering, &table->result);
    note_range(p, &plan->result);
    return plan;
}

static void note_term_uses(mete_planning *p, const mete_slice *slice)
{
    if (slice->length == 0) {
        return;
    }
    const mete_slice_cold cold =
        g_array_index(p->lowering.expressions, mete_slice_cold, slice->cold);
    for (uint32_t i = 0; i < cold.use_count; i++) {
        uint32_t fact =
            g_array_index(p->lowering.uses, uint32_t, cold.uses + i);
        g_array_append_val(p->lowering.term_uses, fact);
    }
}

/* "From is beyond to", or where no lower end is written, "nothing lies above
 * 0": such a clause has no answer, and completions are told apart by it. */
static void plan_empty(mete_planning *p, mete_plan_entry *plan,
                       const mete_range *range)
{
    if (range->to == NULL || range->from == range->to || plan->range.constant) {
        return;
    }
    const mete_expression *from = range->from;
    if (from == NULL) {
        from = mete_implied_zero(p->rulebook, range->to->unit);
    }
    bool touching = range->from == NULL || range->from_open || range->to_open;
    plan->empty =
        mete_lower(&p->lowering,
                   mete_implied_beyond(p->rulebook, from, range->to, touching),
                   &range->place);
    mete_planning_note(p, &plan->empty);
}

static void plan_entry(mete_planning *p, mete_plan_entry *plan,
                       const mete_entry *entry)
{
    plan->entry = entry;
    plan->kind = (uint8_t)entry->kind;
    plan->mode = (uint8_t)entry->mode;
    plan->has_range = entry->has_range;
    plan->otherwise = entry->otherwise;
    plan->branches = (int16_t)entry->branches;
    plan->group = (int16_t)entry->group;
    plan->cites = entry->basis.count > 0;
    plan->trace = next_trace(p);
    bool order = entry->kind == METE_PENALTY_ORDER;
    plan->slot = order ? -1 : (int)p->item->graded_count++;
    plan->order = order ? order_bit(p, entry->name, &entry->place) : -1;
    plan->when = mete_lower(&p->lowering, entry->when.root, &entry->when.place);
    plan->cap = mete_lower(&p->lowering, entry->cap.root, &entry->cap.place);
    if (entry->has_range) {
        plan->range = mete_lower_range(&p->lowering, &entry->range);
        plan_empty(p, plan, &entry->range);
    }
    mete_planning_gains(p, plan);
    mete_planning_note(p, &plan->when);
    mete_planning_note(p, &plan->cap);
    note_range(p, &plan->range);
    note_term_uses(p, &plan->when);
    note_term_uses(p, &plan->cap);
    note_term_uses(p, &plan->range.from);
    note_term_uses(p, &plan->range.to);
}

/* Room for the numbers of all fines, beside what else is read of an item. */
static void make_fines(mete_planning *p)
{
    const mete_item *item = p->item->item;
    size_t count = 0;
    for (size_t i = 0; i < item->part_count; i++) {
        for (size_t j = 0; j < item->parts[i].entry_count; j++) {
            count += item->parts[i].entries[j].kind == METE_PENALTY_FINE;
        }
    }
    p->item->fines = mete_planning_room(p, count, sizeof *p->item->fines);
}

static void plan_part(mete_planning *p, mete_plan_part *plan, const mete_part *part)
{
    check_size(p, part->entry_count, METE_ENTRIES_MAX, &p->item->item->place,
               _("法定处罚种类"));
    plan->part = part;
    plan->when = mete_lower(&p->lowering, part->when.root, &part->when.place);
    mete_planning_note(p, &plan->when);
    plan->group_count = (uint32_t)part->group_count;
    plan->groups =
        mete_planning_room(p, part->group_count, sizeof *plan->groups);
    for (size_t i = 0; i < part->group_count; i++) {
        const mete_phrase *when = &part->groups[i].when;
        plan->groups[i] = mete_lower(&p->lowering, when->root, &when->place);
        mete_planning_note(p, &plan->groups[i]);
    }
    g_array_set_size(p->lowering.term_uses, 0);
    plan->entry_count = (uint32_t)part->entry_count;
    plan->entries =
        mete_planning_room(p, part->entry_count, sizeof *plan->entries);
    for (size_t i = 0; i < part->entry_count; i++) {
        plan_entry(p, &plan->entries[i], &part->entries[i]);
    }
    mete_planning_choices(plan);
    if (part->table != NULL) {
        plan->table = plan_table(p, plan, part->table, part->tie);
    }
    g_array_set_size(p->lowering.term_uses, 0);
}

static void note_rules(mete_planning *p)
{
    for (uint32_t i = 0; i < p->item->deadline_end; i++) {
        const mete_plan_rule *rule = &p->item->rules[i];
        mete_planning_note(p, &rule->when);
        mete_planning_note(p, &rule->limit);
        mete_planning_note(p, &rule->from);
    }
}

/* A time limit that is as long in every case, from the act's end to a day that
 * the case says, in calendar time. */
static bool is_by_act(const mete_plan_rule *rule)
{
    return rule->from_act && rule->period != 0 && !rule->scoped
        && rule->unit != METE_UNIT_WORKDAYS
        && (rule->rule->to == NULL || rule->rule->to->op == METE_OP_FACT);
}

static void plan_last_days(mete_item_plan *plan)
{
    plan->by_act = plan->procedure_end == plan->deadline_end;
    for (uint32_t i = 0; i < plan->bar_count; i++) {
        const mete_plan_rule *rule = &plan->rules[i];
        plan->by_act &= rule->limit.length == 0 || is_by_act(rule);
    }
}

static mete_plan_place place_of(const mete_planning *p, size_t index)
{
    mete_item_run versions = p->rulebook->runs[index];
    return (mete_plan_place){.versions = versions,
                             .item = p->rulebook->items[versions.first],
                             .plan = p->item,
                             .code = p->lowering.code->len,
                             .tests = p->lowering.tests->len};
}

/* All that an evaluation reads of an item is allocated in one run, so that it
 * lies together in memory: what every case reads first. */
static mete_item_plan *begin_item(mete_planning *p, const mete_item *item)
{
    mete_item_plan *plan = mete_planning_room(p, 1, sizeof *plan);
    p->item = plan;
    p->stamp++;
    plan->item = item;
    plan->runs = mete_planning_room(p, mete_planning_near(p),
                                    sizeof *plan->runs);
    return plan;
}

static void fill_item(mete_planning *p, mete_item_plan *plan)
{
    const mete_item *item = plan->item;
    plan->document = item->document;
    plan->effective = item->effective;
    p->lowering.terms = false;
    g_array_set_size(p->facts, 0);
    plan_orders(p);
    plan_rules(p);
    plan_attendants(p);
    note_rules(p);
    make_fines(p);
    plan->part_count = (uint32_t)item->part_count;
    plan->parts = mete_planning_room(p, item->part_count, sizeof *plan->parts);
    for (size_t i = 0; i < item->part_count; i++) {
        plan_part(p, &plan->parts[i], &item->parts[i]);
    }
    mete_planning_fines(p);
    mete_planning_stages(p);
    mete_planning_adjust(p);
    if (item->document != NULL) {
        plan->effects = p->tables[item->document->index];
        plan->everywhere =
            mete_jurisdiction_holds(item->document->jurisdiction,
                                    p->rulebook->jurisdiction);
    }
    plan->terms = p->lowering.terms || p->rule_terms || plan->factor_count > 0
               || plan->adjustment_count > 0 /* and no row is ready */
               || (plan->effects != NULL && plan->effects->terms);
    plan->force = mete_implied_force(p->rulebook, item, &plan->force_count);
    mete_planning_days(p, plan);
    mete_planning_superior(p);
    mete_planning_facts(p);
    plan_last_days(plan);
    plan->plain = plan->presumable_count + plan->judgement_count
                + plan->when_count + plan->factor_count == 0
               && plan->item->reading_count == 0;
    plan->orders = plan->order_count == 0
                     ? NULL
                     : mete_arena_copy(p->rulebook->arena, p->orders,
                                       plan->order_count * sizeof(char *));
}

/* The item under the earlier versions of its document, and itself. */
static void plan_readings(mete_planning *p, mete_item_plan *latest)
{
    const mete_item *item = latest->item;
    uint32_t count = (uint32_t)item->reading_count;
    mete_item_plan **readings = mete_planning_room(p, count, sizeof *readings);
    for (uint32_t i = 0; i + 1 < count; i++) {
        readings[i] = begin_item(p, item->readings[i]);
        fill_item(p, readings[i]);
    }
    readings[count - 1] = latest;
    for (uint32_t i = 0; i < count; i++) {
        readings[i]->readings = readings;
        readings[i]->reading_count = count;
        readings[i]->plain = 0;
    }
    mete_planning_share(p, readings, count);
}

/* After the item that it refines. */
static void plan_item(mete_planning *p, size_t index)
{
    const mete_item *superior = p->rulebook->items[index]->superior;
    if (p->plan->items[index] != NULL) {
        return;
    }
    if (superior != NULL) {
        plan_item(p, (size_t)superior->index);
    }
    mete_item_plan *plan = begin_item(p, p->rulebook->items[index]);
    p->plan->items[index] = plan;
    p->plan->places[index] = place_of(p, index);
    fill_item(p, plan);
    if (plan->item->reading_count > 0) {
        plan_readings(p, plan);
    }
}

/* The documents' own tiers, which narrow what other tables have graded. */
static void plan_documents(mete_planning *p)
{
    mete_item none = {.index = -1};
    mete_item_plan scratch = {.item = &none};
    p->item = &scratch;
    p->tables =
        mete_planning_room(p, p->rulebook->document_count, sizeof *p->tables);
    for (size_t i = 0; i < p->rulebook->document_count; i++) {
        const mete_document *document = p->rulebook->documents[i];
        if (document->table != NULL) {
            p->tables[i] = plan_table(p, NULL, document->table, document->tie);
        }
    }
}

static void plan_all(mete_planning *p)
{
    size_t count = p->rulebook->rule_count;
    p->rules = mete_planning_room(p, count, sizeof *p->rules);
    for (size_t i = 0; i < count; i++) {
        fill_rule(p, &p->rules[i], p->rulebook->rules[i]);
    }
    p->rule_terms = p->lowering.terms;
    plan_documents(p);
    p->plan->places =
        mete_planning_room(p, p->rulebook->item_count, sizeof *p->plan->places);
    p->plan->items =
        mete_planning_room(p, p->rulebook->item_count, sizeof *p->plan->items);
    for (size_t i = 0; i < p->rulebook->item_count; i++) {
        plan_item(p, i);
    }
}

bool mete_plan_make(mete_rulebook *rulebook, mete_faults *faults)
{
    size_t errors = mete_faults_errors(faults);
    mete_planning p = {.rulebook = rulebook};
    p.plan = mete_arena_alloc(rulebook->arena, sizeof *p.plan);
    p.stamps = g_new0(uint32_t, rulebook->fact_count + 1);
    p.facts = g_array_new(FALSE, FALSE, sizeof(uint32_t));
    p.serving = g_ptr_array_new();
    mete_lowering_begin(&p.lowering, rulebook, faults);
    plan_all(&p);
    mete_lowering_end(&p.lowering, p.plan, rulebook->arena);
    g_array_free(p.facts, TRUE);
    g_ptr_array_free(p.serving, TRUE);
    g_free(p.stamps);
    rulebook->plan = p.plan;
    return mete_faults_errors(faults) == errors;
}
