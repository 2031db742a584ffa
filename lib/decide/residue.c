/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What is left of a decision once some of its facts are settled.
 *
 * Rules are folded: of bars, exemptions and circumstances only what they come
 * to together is written, and which of them are still open.  Conditions and
 * amounts of the parts are written one by one.
 */
#include "decide/residue.h"

/* How a condition or amount is written. */
typedef enum {
    BY_VALUE, /* its value, or the facts that it reads while it is open */
    BY_OPEN,  /* its value, and which of them are open */
    BY_FACTS  /* these alone: a value would say nothing outside its stage */
} writing;

/* A fact against a limit. */
typedef struct {
    uint32_t fact;
    const mete_limit *limit;
} tested;

typedef struct {
    const mete_slice *slice;
    writing writing;
    bool tests;      /* there is nothing else in it; otherwise: */
    uint32_t tested; /* first of its tests in mete_residue.tested … */
    uint32_t tested_count;
    uint32_t others; /* … and of the facts that something else reads */
    uint32_t other_count;
} written;

/* A rule of which nothing is written once it is known not to hold. */
typedef struct {
    uint32_t number;
    written when;
} folded;

struct mete_residue {
    mete_evaluation *e;
    GArray *slices;   /* written */
    GArray *tested;   /* tested */
    GArray *others;   /* uint32_t */
    GArray *folded;   /* folded: rules of the item */
    uint8_t *known;   /* per cold number: all that it reads is written */
    uint32_t *stamps; /* per fact: the last writing to which it matters */
    uint32_t stamp;
    bool opaque;
};

/* ---- what there is ---- */

/* Terms stand for what a part is just about, what is imposed is known at the
 * end, and counting working days leaves a note. */
static bool is_vague(const mete_expression *x)
{
    if (x->op == METE_OP_TERM || x->op == METE_OP_HAS_TERM
        || x->op == METE_OP_LACKS_TERM || x->op == METE_OP_WORKDAYS
        || (x->fact != NULL && x->fact->imposed)) {
        return true;
    }
    for (size_t i = 0; i < x->child_count; i++) {
        if (is_vague(x->children[i])) {
            return true;
        }
    }
    return false;
}

static const mete_slice_cold *cold_of(const mete_residue *r,
                                      const mete_slice *slice)
{
    return &r->e->plan->expressions[slice->cold];
}

static bool is_test(const mete_code *code)
{
    return code->op == METE_CODE_IN || code->op == METE_CODE_AND_IN
        || code->op == METE_CODE_OR_IN;
}

static void add_tested(mete_residue *r, written *one, uint32_t fact,
                       const mete_limit *limit)
{
    tested test = {fact, limit};
    if (fact < r->e->rulebook->fact_count) {
        g_array_append_val(r->tested, test);
        one->tested_count++;
    }
}

/* Is the fact read by nothing but tests?  Days and events are also read by
 * instructions that do not name them. */
static bool is_only_tested(const mete_residue *r, const mete_slice *slice,
                           uint32_t fact)
{
    const mete_code *code = r->e->plan->code + slice->code;
    mete_fact_kind kind = r->e->rulebook->facts[fact]->kind;
    if (kind == METE_FACT_DATE || kind == METE_FACT_EVENTS) {
        return false;
    }
    for (uint32_t i = 0; i < slice->length && !slice->tests; i++) {
        if (code[i].slot == fact && !is_test(&code[i])) {
            return false;
        }
    }
    return true;
}

static void find_tested(mete_residue *r, written *one)
{
    const mete_plan *plan = r->e->plan;
    const mete_slice *slice = one->slice;
    const mete_tests t = mete_evaluation_tests(r->e);
    one->tested = r->tested->len;
    for (uint32_t i = 0; i < slice->length; i++) {
        const mete_plan_test *test = t.tests + slice->code + i;
        const mete_code *code = plan->code + slice->code + i;
        if (slice->tests) {
            add_tested(r, one, (uint32_t)(mete_tests_slot(&t, test) - t.slots),
                       mete_tests_limit(&t, test, test->limit & METE_TEST_OR));
        } else if (is_test(code)) {
            add_tested(r, one, code->slot, &plan->limits[code->arg]);
        }
    }
}

static void find_others(mete_residue *r, written *one)
{
    const mete_slice_cold *cold = cold_of(r, one->slice);
    one->others = r->others->len;
    for (uint32_t i = 0; i < cold->use_count; i++) {
        uint32_t fact = r->e->plan->uses[cold->uses + i];
        if (!is_only_tested(r, one->slice, fact)) {
            g_array_append_val(r->others, fact);
            one->other_count++;
        }
    }
}

static written make_written(mete_residue *r, const mete_slice *slice,
                            writing how)
{
    const mete_slice_cold *cold = cold_of(r, slice);
    written one = {.slice = slice, .writing = how};
    r->known[slice->cold] = 1;
    r->opaque |= cold->opaque;
    if (is_vague(cold->root)) {
        one.writing = BY_FACTS;
    }
    one.tests =
        slice->tests && cold->atom_count == 0 && one.writing != BY_FACTS;
    if (!one.tests) {
        find_tested(r, &one);
        find_others(r, &one);
    }
    return one;
}

static void add(mete_residue *r, const mete_slice *slice, writing how)
{
    if (slice->length == 0) {
        return;
    }
    const mete_slice_cold *cold = cold_of(r, slice);
    r->known[slice->cold] = 1;
    if (cold->use_count > 0 || cold->opaque) {
        written one = make_written(r, slice, how);
        g_array_append_val(r->slices, one);
    }
}

static void add_range(mete_residue *r, const mete_plan_range *range)
{
    if (!range->constant) {
        add(r, &range->from, BY_VALUE);
        add(r, &range->to, BY_VALUE);
    }
}

static void add_scope(mete_residue *r, const mete_plan_over *over)
{
    add(r, &over->days, BY_VALUE);
    for (uint32_t i = 0; i < over->replacer_count; i++) {
        add(r, &over->replacers[i].days, BY_VALUE);
    }
}

static void add_rules(mete_residue *r)
{
    const mete_item_plan *item = r->e->item;
    for (uint32_t i = 0; i < item->procedure_end; i++) {
        const mete_plan_rule *rule = &item->rules[i];
        bool plain = i < item->circumstance_end && !rule->scoped
                  && rule->when.length > 0
                  && !is_vague(cold_of(r, &rule->when)->root);
        if (plain) {
            folded one = {i, make_written(r, &rule->when, BY_VALUE)};
            g_array_append_val(r->folded, one);
            continue;
        }
        add(r, &rule->when, BY_VALUE);
        if (rule->over != NULL) {
            add_scope(r, rule->over);
        }
    }
}

static void add_rows(mete_residue *r, const mete_plan_table *table,
                     uint32_t entries)
{
    for (uint32_t i = 0; i < table->row_count; i++) {
        const mete_plan_row *row = &table->rows[i];
        add(r, &row->when, BY_VALUE);
        for (uint32_t j = 0; j < row->range_count; j++) {
            const mete_slice *outside = row->ranges[j].outside;
            add_range(r, &row->ranges[j].range);
            for (uint32_t k = 0; outside != NULL && k < entries; k++) {
                add(r, &outside[k], BY_VALUE);
            }
        }
    }
}

/* While one level of a factor is open all of them are cut. */
static void add_table(mete_residue *r, const mete_plan_table *table,
                      uint32_t entries)
{
    add_rows(r, table, entries);
    for (uint32_t i = 0; i < table->factor_count; i++) {
        for (uint32_t j = 0; j < table->factors[i].level_count; j++) {
            add(r, &table->factors[i].levels[j].when, BY_OPEN);
        }
    }
    add_range(r, &table->result);
}

static void add_entry(mete_residue *r, const mete_plan_entry *entry)
{
    add(r, &entry->when, BY_VALUE);
    add(r, &entry->cap, BY_VALUE);
    add(r, &entry->empty, BY_VALUE);
    add(r, &entry->nothing, BY_VALUE);
    add_range(r, &entry->range);
}

static void add_part(mete_residue *r, const mete_plan_part *part)
{
    add(r, &part->when, BY_VALUE);
    add(r, &part->after, BY_VALUE);
    add(r, &part->per, BY_VALUE);
    add(r, &part->none, BY_VALUE);
    for (uint32_t i = 0; i < part->beside_count; i++) {
        add(r, &part->beside[i], BY_VALUE);
    }
    for (uint32_t i = 0; i < part->group_count; i++) {
        add(r, &part->groups[i], BY_VALUE);
    }
    for (uint32_t i = 0; i < part->entry_count; i++) {
        add_entry(r, &part->entries[i]);
    }
    if (part->table != NULL) {
        add_table(r, part->table, part->entry_count);
    }
}

static void add_all(mete_residue *r)
{
    const mete_item_plan *item = r->e->item;
    add(r, &item->applies, BY_VALUE);
    for (uint32_t i = 0; i < item->when_count; i++) {
        add(r, &item->whens[i].when, BY_VALUE);
    }
    add_rules(r);
    for (uint32_t i = 0; i < item->part_count; i++) {
        add_part(r, &item->parts[i]);
    }
    if (item->effects != NULL) {
        add_table(r, item->effects, 0);
    }
    for (uint32_t i = 0; i < item->adjustment_count; i++) {
        add(r, &item->adjustments[i].when, BY_VALUE);
        add(r, &item->adjustments[i].floor, BY_VALUE);
    }
}

mete_residue *mete_residue_new(mete_evaluation *e)
{
    mete_residue *r = g_new0(mete_residue, 1);
    r->e = e;
    r->slices = g_array_new(FALSE, FALSE, sizeof(written));
    r->tested = g_array_new(FALSE, FALSE, sizeof(tested));
    r->others = g_array_new(FALSE, FALSE, sizeof(uint32_t));
    r->folded = g_array_new(FALSE, FALSE, sizeof(folded));
    r->known = g_new0(uint8_t, e->plan->expression_count + 1);
    r->stamps = g_new0(uint32_t, e->rulebook->fact_count + 1);
    add_all(r);
    if (r->opaque) {
        mete_residue_free(r);
        return NULL;
    }
    return r;
}

void mete_residue_free(mete_residue *r)
{
    if (r != NULL) {
        g_array_free(r->slices, TRUE);
        g_array_free(r->tested, TRUE);
        g_array_free(r->others, TRUE);
        g_array_free(r->folded, TRUE);
        g_free(r->known);
        g_free(r->stamps);
        g_free(r);
    }
}

bool mete_residue_knows(const mete_residue *r, const uint32_t *open,
                        uint32_t count)
{
    for (uint32_t i = 0; i < count; i++) {
        if (!r->known[open[i]]) {
            return false;
        }
    }
    return true;
}

/* ---- what is left of it ---- */

static void write(GByteArray *bytes, const void *data, size_t size)
{
    g_byte_array_append(bytes, data, (guint)size);
}

static void write_byte(GByteArray *bytes, uint8_t byte)
{
    write(bytes, &byte, 1);
}

/* Which of its facts are open: those are asked for while the slice is. */
static void write_open(const mete_residue *r, const mete_slice *slice,
                       GByteArray *bytes)
{
    const mete_slice_cold *cold = cold_of(r, slice);
    for (uint32_t i = 0; i < cold->use_count; i++) {
        const mete_slot *slot = &r->e->slots[r->e->plan->uses[cold->uses + i]];
        write_byte(bytes, slot->lo != slot->hi);
    }
}

/* Of tests one after the other those that are open, from the last one on that
 * decides what came before it.  False where there are any. */
static bool write_tests(const mete_residue *r, const mete_slice *slice,
                        GByteArray *bytes)
{
    const mete_tests t = mete_evaluation_tests(r->e);
    const mete_plan_test *test = t.tests + slice->code;
    const uint32_t end = UINT32_MAX;
    guint start = bytes->len;
    bool truth = true;
    bool settled = true;
    write_byte(bytes, truth);
    for (uint32_t i = 0; i < slice->length; i++, test++) {
        const mete_slot *slot = mete_tests_slot(&t, test);
        bool or = (test->limit & METE_TEST_OR) != 0;
        if (slot->lo != slot->hi) {
            if (!settled || truth != or) {
                write(bytes, &i, sizeof i);
                settled = false;
            }
        } else if (mete_limit_holds(
                       mete_tests_limit(&t, test, or ? METE_TEST_OR : 0),
                       slot->lo)
                       == or) {
            g_byte_array_set_size(bytes, start);
            truth = or;
            settled = true;
            write_byte(bytes, truth);
        }
    }
    write(bytes, &end, sizeof end);
    return settled;
}

/* False where it is open. */
static bool write_value(mete_residue *r, const mete_slice *slice,
                        GByteArray *bytes)
{
    if (cold_of(r, slice)->root->type == METE_TYPE_CONDITION) {
        mete_truth truth = mete_machine_truth(r->e, slice);
        write_byte(bytes, (uint8_t)truth);
        return truth != METE_UNKNOWN;
    }
    mete_amount amount = mete_machine_amount(r->e, slice);
    bool point = mete_amount_is_point(&amount) && !amount.overflow;
    write_byte(bytes, point ? (uint8_t)amount.has : METE_UNKNOWN);
    if (point && amount.has == METE_TRUE) {
        write(bytes, &amount.lo, sizeof amount.lo);
    }
    return point;
}

/* Settled facts that are tested only are what the tests say … */
static void write_tested(const mete_residue *r, const written *one,
                         GByteArray *bytes)
{
    for (uint32_t i = 0; i < one->tested_count; i++) {
        const tested *test = &g_array_index(r->tested, tested, one->tested + i);
        const mete_slot *slot = &r->e->slots[test->fact];
        write_byte(bytes, slot->lo == slot->hi
                              && mete_limit_holds(test->limit, slot->lo));
    }
}

/* … and all others count as they are. */
static void stamp_others(mete_residue *r, const written *one)
{
    for (uint32_t i = 0; i < one->other_count; i++) {
        uint32_t fact = g_array_index(r->others, uint32_t, one->others + i);
        r->stamps[fact] = r->stamp;
    }
}

/* Only the machine can look into what is more than tests. */
static void write_slice(mete_residue *r, const written *one, GByteArray *bytes)
{
    bool settled = one->writing == BY_FACTS ? false
                 : one->tests               ? write_tests(r, one->slice, bytes)
                                            : write_value(r, one->slice, bytes);
    if (settled && one->writing == BY_VALUE) {
        return;
    }
    write_open(r, one->slice, bytes);
    if (!one->tests) {
        write_tested(r, one, bytes);
        stamp_others(r, one);
    }
}

static void write_slices(mete_residue *r, GByteArray *bytes)
{
    for (guint i = 0; i < r->slices->len; i++) {
        write_slice(r, &g_array_index(r->slices, written, i), bytes);
    }
}

/* What rules that hold come to together. */
typedef struct {
    uint64_t may_orders;
    uint64_t circumstances; /* a bit per duty and effect */
    uint64_t removed;
    uint64_t may;
} folding;

/* True where the rule is no more than what it has in common with others. */
static bool fold_rule(const mete_residue *r, uint32_t number, folding *f)
{
    const mete_item_plan *item = r->e->item;
    const mete_plan_rule *rule = &item->rules[number];
    if (number >= item->exemption_end) {
        f->circumstances |= UINT64_C(1)
                         << (rule->duty * METE_EFFECT_COUNT + rule->effect);
        return true;
    }
    if (number >= item->bar_count) {
        bool may = rule->outcome == METE_OUTCOME_MAY_EXEMPT;
        f->may |= may;
        f->may_orders |= may ? rule->orders : 0;
        return may;
    }
    bool removes = rule->outcome == METE_OUTCOME_NONE;
    f->removed |= removes ? rule->rule->removes : 0;
    return removes;
}

/* Rules that do not hold change nothing. */
static void write_rules(mete_residue *r, GByteArray *bytes)
{
    folding f = {0, 0, 0, 0};
    for (guint i = 0; i < r->folded->len; i++) {
        const folded *one = &g_array_index(r->folded, folded, i);
        const mete_plan_rule *rule = &r->e->item->rules[one->number];
        uint8_t truth = r->e->truths[rule->trace];
        bool open = truth == METE_UNKNOWN;
        if (open || (truth == METE_TRUE && !fold_rule(r, one->number, &f))) {
            write_byte(bytes, truth);
            write(bytes, &one->number, sizeof one->number);
        }
        if (open) {
            write_slice(r, &one->when, bytes);
        }
    }
    write_byte(bytes, 0); /* no truth: the end */
    write(bytes, &f, sizeof f);
}

/* Completed events are what they come to, wherever that is kept. */
static void write_slot(const mete_residue *r, uint32_t fact, GByteArray *bytes)
{
    const mete_slot *slot = &r->e->slots[fact];
    if (slot->lo < METE_COMPLETION_BASE
        || r->e->rulebook->facts[fact]->kind != METE_FACT_EVENTS) {
        write(bytes, slot, sizeof *slot);
        return;
    }
    const mete_events_completion *events =
        &r->e->completions[slot->lo - METE_COMPLETION_BASE];
    write(bytes, &slot->hi, sizeof slot->hi);
    write_byte(bytes, events->any);
    write(bytes, &events->window_count, sizeof events->window_count);
    write(bytes, events->windows,
          events->window_count * sizeof events->windows[0]);
    write(bytes, events->counts,
          events->window_count * sizeof events->counts[0]);
}

/* An act without end, and what stands in for its day, decide how others are
 * cut. */
static void write_days(const mete_residue *r, GByteArray *bytes)
{
    const mete_known_facts *known = &r->e->rulebook->known;
    const mete_fact *days[] = {known->act_end, known->decided_on,
                               known->discovered_on};
    for (int i = 0; i < 3; i++) {
        if (days[i] != NULL) {
            write_slot(r, (uint32_t)days[i]->index, bytes);
        }
    }
}

/* Settled facts that something reads which is open. */
static void write_facts(const mete_residue *r, GByteArray *bytes)
{
    const mete_item_plan *item = r->e->item;
    for (uint32_t i = 0; i < item->fact_count; i++) {
        uint32_t fact = item->facts[i];
        const mete_slot *slot = &r->e->slots[fact];
        if (r->stamps[fact] == r->stamp && slot->lo == slot->hi) {
            write(bytes, &fact, sizeof fact);
            write_slot(r, fact, bytes);
        }
    }
}

void mete_residue_write(mete_residue *r, GByteArray *bytes)
{
    r->stamp++;
    write_rules(r, bytes);
    write_slices(r, bytes);
    write_days(r, bytes);
    write_facts(r, bytes);
}

void mete_residue_settle(const mete_residue *r, uint8_t *seen)
{
    for (guint i = 0; i < r->folded->len; i++) {
        uint32_t number = g_array_index(r->folded, folded, i).number;
        uint32_t trace = r->e->item->rules[number].trace;
        uint8_t truth = r->e->truths[trace];
        if (seen[trace] != 0 && truth != METE_UNKNOWN) {
            seen[trace] = truth;
        }
    }
}
