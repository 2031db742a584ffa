/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * From the verdict to the finding: the lists that people and programs read,
 * each in the order of the rulebook.
 */
#include "decide/finish.h"

#include "decide/missing.h"
#include "decide/notes.h"

#include <string.h>

typedef struct {
    mete_evaluation *e;
    const mete_verdict *verdict;
    const uint8_t *seen;
    mete_finding *finding;
    bool fits;
} finishing;

/* Room for one more entry of a list; NULL when memory is out. */
#define ADD(f, field)                                                     \
    (mete_finding_grow(                                                   \
         (void **)&(f)->finding->field.list, &(f)->finding->field.room,   \
         (f)->finding->field.count + 1, sizeof *(f)->finding->field.list) \
         ? &(f)->finding->field.list[(f)->finding->field.count++]         \
         : ((f)->fits = false, (void *)NULL))

static mete_truth seen_truth(const finishing *f, uint32_t trace)
{
    return (mete_truth)f->seen[trace];
}

static void fill_penalty(mete_penalty *penalty, const mete_plan_part *part,
                         const mete_plan_entry *entry,
                         const mete_graded *graded)
{
    penalty->part = part->part;
    penalty->entry = entry->entry;
    penalty->kind = (mete_penalty_kind)entry->kind;
    penalty->row = graded->row == &mete_row_several ? NULL : graded->row;
    penalty->mode = (mete_mode)graded->mode;
    penalty->effect = (mete_effect)graded->effect;
    penalty->has_range = graded->has_range;
    penalty->amount_unknown = (graded->notes & METE_NOTE_AMOUNT_UNKNOWN) != 0;
    penalty->min = graded->min;
    penalty->max = graded->max;
    penalty->min_open = graded->min_open;
    penalty->max_open = graded->max_open;
    penalty->shown_min = graded->shown_min;
    penalty->shown_max = graded->shown_max;
    penalty->shown_min_open = graded->shown_min_open;
    penalty->shown_max_open = graded->shown_max_open;
}

static bool fill_penalties(finishing *f, mete_penalties *penalties,
                           const mete_graded *graded)
{
    for (uint32_t i = 0; i < f->e->item->part_count; i++) {
        const mete_plan_part *part = &f->e->item->parts[i];
        for (uint32_t j = 0; j < part->entry_count; j++) {
            const mete_plan_entry *entry = &part->entries[j];
            if (entry->slot < 0 || !graded[entry->slot].present) {
                continue;
            }
            if (!mete_finding_grow((void **)&penalties->list, &penalties->room,
                                   penalties->count + 1,
                                   sizeof(mete_penalty))) {
                f->fits = false;
                return false;
            }
            fill_penalty(&penalties->list[penalties->count++], part, entry,
                         &graded[entry->slot]);
        }
    }
    return true;
}

static void fill_alternatives(finishing *f)
{
    mete_finding *finding = f->finding;
    if (f->verdict->alternatives != METE_TRUE) {
        return;
    }
    finding->alternative_count = 2;
    finding->alternatives[0].effect = METE_EFFECT_LIGHTER;
    finding->alternatives[1].effect = METE_EFFECT_MITIGATED;
    fill_penalties(f, &finding->alternatives[0].penalties, f->verdict->lighter);
    fill_penalties(f, &finding->alternatives[1].penalties,
                   f->verdict->mitigated);
}

/* Orders that stand in every completion. */
static void fill_orders(finishing *f)
{
    for (uint64_t rest = f->verdict->orders_always; rest != 0;
         rest &= rest - 1) {
        const char **order = ADD(f, orders);
        if (order != NULL) {
            *order = f->e->item->orders[__builtin_ctzll(rest)];
        }
    }
}

static bool is_cited(const finishing *f, const char *role,
                     const mete_citation *citation)
{
    for (size_t i = 0; i < f->finding->basis.count; i++) {
        const mete_basis *basis = &f->finding->basis.list[i];
        if (basis->citation == citation && strcmp(basis->role, role) == 0) {
            return true;
        }
    }
    return false;
}

/* An article that plays its part twice is cited once. */
static void add_basis(finishing *f, const char *role,
                      const mete_citations *citations)
{
    for (size_t i = 0; i < citations->count; i++) {
        const mete_citation *citation = citations->list[i];
        mete_basis *basis = is_cited(f, role, citation) ? NULL : ADD(f, basis);
        if (basis != NULL) {
            basis->role = role;
            basis->citation = citation;
        }
    }
}

static const char *role_of(const mete_rule *rule)
{
    if (rule->kind == METE_RULE_BAR || rule->kind == METE_RULE_TIME_LIMIT) {
        return "bar";
    }
    if (rule->effect == METE_EFFECT_NONE) {
        return "exempts";
    }
    return rule->effect == METE_EFFECT_MITIGATED
                || rule->effect == METE_EFFECT_LIGHTER_OR_MITIGATED
             ? "mitigates"
             : "circumstance";
}

static void fill_branch_basis(finishing *f)
{
    const mete_item_plan *item = f->e->item;
    for (uint32_t i = 0; i < item->part_count; i++) {
        for (uint32_t j = 0; j < item->parts[i].entry_count; j++) {
            const mete_plan_entry *entry = &item->parts[i].entries[j];
            if (entry->slot >= 0 && entry->cites
                && f->verdict->statutory[entry->slot].present) {
                add_basis(f, "branch", &entry->entry->basis);
            }
        }
    }
}

/* What every finding of the item cites. */
static void fill_own_basis(finishing *f)
{
    const mete_item_plan *item = f->e->item;
    for (uint32_t i = 0; i < item->cite_count; i++) {
        mete_basis *basis = ADD(f, basis);
        if (basis != NULL) {
            basis->role = i < item->violates_count ? "violates" : "punishes";
            basis->citation = item->cites[i];
        }
    }
}

/* Before the rules, which add their own. */
static void fill_basis(finishing *f)
{
    fill_own_basis(f);
    fill_branch_basis(f);
}

/* One more reason, unless the rule was not looked at: it is written where it
 * will stand, for which there is room. */
static inline mete_reason *next_reason(finishing *f, mete_truth truth)
{
    size_t next = f->finding->reasons.count;
    f->finding->reasons.count = next + (truth != 0);
    return &f->finding->reasons.list[next];
}

/* Exemptions and circumstances that hold or may hold. */
static void list_rule(finishing *f, const mete_plan_rule *rule,
                      mete_stage stage, mete_truth truth)
{
    mete_reason *listed = stage == METE_STAGE_EXEMPTION ? ADD(f, exemptions)
                                                        : ADD(f, circumstances);
    if (listed != NULL) {
        *listed =
            (mete_reason){.stage = stage, .truth = truth, .rule = rule->rule};
    }
}

static void fill_rule(finishing *f, const mete_plan_rule *rule,
                      mete_stage stage)
{
    mete_truth truth = seen_truth(f, rule->trace);
    if (f->finding->has_trace) {
        *next_reason(f, truth) =
            (mete_reason){.stage = stage, .truth = truth, .rule = rule->rule};
    }
    if (truth == METE_TRUE) {
        add_basis(f, role_of(rule->rule), &rule->rule->basis);
    }
    if ((truth & METE_TRUE) && stage != METE_STAGE_BAR) {
        list_rule(f, rule, stage, truth);
    }
}

static void fill_rules(finishing *f)
{
    const mete_item_plan *item = f->e->item;
    for (uint32_t i = 0; i < item->circumstance_end; i++) {
        fill_rule(f, &item->rules[i],
                  i < item->bar_count       ? METE_STAGE_BAR
                  : i < item->exemption_end ? METE_STAGE_EXEMPTION
                                            : METE_STAGE_CIRCUMSTANCE);
    }
}

static void trace_table(finishing *f, const mete_plan_table *table)
{
    for (uint32_t i = 0; table != NULL && i < table->row_count; i++) {
        mete_truth truth = seen_truth(f, table->rows[i].trace);
        *next_reason(f, truth) = (mete_reason){.stage = METE_STAGE_GRADE,
                                               .truth = truth,
                                               .row = table->rows[i].row};
    }
    for (uint32_t i = 0; table != NULL && i < table->factor_count; i++) {
        const mete_plan_factor *factor = &table->factors[i];
        for (uint32_t j = 0; j < factor->level_count; j++) {
            mete_truth truth = seen_truth(f, factor->levels[j].trace);
            *next_reason(f, truth) =
                (mete_reason){.stage = METE_STAGE_GRADE,
                              .truth = truth,
                              .factor = factor->factor,
                              .level = factor->levels[j].level};
        }
    }
}

static void trace_parts(finishing *f)
{
    const mete_item_plan *item = f->e->item;
    for (uint32_t i = 0; i < item->part_count; i++) {
        const mete_plan_part *part = &item->parts[i];
        for (uint32_t j = 0; j < part->entry_count; j++) {
            mete_truth truth = seen_truth(f, part->entries[j].trace);
            *next_reason(f, truth) =
                (mete_reason){.stage = METE_STAGE_BRANCH,
                              .truth = truth,
                              .entry = part->entries[j].entry};
        }
        trace_table(f, part->table);
    }
}

/* Room for all, and one that is written but not counted. */
static void begin_trace(finishing *f)
{
    f->finding->has_trace = mete_finding_grow(
        (void **)&f->finding->reasons.list, &f->finding->reasons.room,
        f->e->item->trace_count + 1, sizeof(mete_reason));
    f->fits &= f->finding->has_trace;
}

static bool is_presumed(const finishing *f, uint32_t fact)
{
    return f->e->the_case->presume
        && f->e->the_case->given[fact] == METE_GIVEN_NOT;
}

static void fill_presumed_facts(finishing *f)
{
    const mete_item_plan *item = f->e->item;
    for (uint32_t i = 0; i < item->presumable_count; i++) {
        uint32_t index = item->presumable[i];
        const mete_fact *fact = f->e->rulebook->facts[index];
        mete_presumption *presumed =
            is_presumed(f, index) ? ADD(f, presumed) : NULL;
        if (presumed != NULL) {
            *presumed = (mete_presumption){.fact = fact,
                                           .value = fact->presumed,
                                           .by = METE_PRESUMED_BY_FACT,
                                           .adverse = fact->presumed_adverse};
        }
    }
}

static void add_settled(finishing *f, const mete_plan_factor *factor)
{
    int level = f->e->settled[factor->number];
    mete_presumption *presumed = level > 0 ? ADD(f, presumed) : NULL;
    if (presumed != NULL) {
        memset(presumed, 0, sizeof *presumed);
        presumed->factor = factor->factor;
        presumed->level = factor->levels[level - 1].level;
        presumed->by = METE_PRESUMED_BY_DOCUMENT;
    }
}

static void fill_presumed(finishing *f)
{
    const mete_item_plan *item = f->e->item;
    fill_presumed_facts(f);
    for (uint32_t i = 0; item->factor_count > 0 && i < item->part_count; i++) {
        const mete_plan_table *table = item->parts[i].table;
        for (uint32_t j = 0; table != NULL && j < table->factor_count; j++) {
            add_settled(f, &table->factors[j]);
        }
    }
    if (f->e->the_case->jurisdiction == NULL) {
        mete_presumption *presumed = ADD(f, presumed);
        if (presumed != NULL) {
            memset(presumed, 0, sizeof *presumed);
            presumed->by = METE_PRESUMED_BY_RULEBOOK;
        }
    }
}

/* How long the time limit is; false where that is not known. */
static bool read_period(finishing *f, const mete_plan_rule *rule,
                        int64_t *period)
{
    *period = rule->period;
    if (rule->period != 0) {
        return true;
    }
    mete_amount limit = mete_machine_amount(f->e, &rule->limit);
    *period = mete_exact_whole(limit.lo);
    return limit.has == METE_TRUE && mete_amount_is_point(&limit);
}

/* Where it starts; resolving has looked at the act already. */
static bool read_start(finishing *f, const mete_plan_rule *rule,
                       mete_date *start)
{
    *start = f->e->act_date;
    if (rule->from_act && *start != METE_DATE_MAX) {
        return true;
    }
    mete_amount from = mete_machine_amount(f->e, &rule->from);
    *start = (mete_date)from.lo;
    return from.has == METE_TRUE && mete_amount_is_point(&from);
}

/* The last day of a time limit, where its start and length are known. */
static void add_limit(finishing *f, const mete_plan_rule *rule)
{
    int64_t period;
    mete_date start;
    mete_deadline *deadline = ADD(f, deadlines);
    if (deadline == NULL) {
        return;
    }
    deadline->name = rule->rule->name;
    deadline->basis = &rule->rule->basis;
    deadline->known =
        read_period(f, rule, &period) && read_start(f, rule, &start);
    if (deadline->known) {
        deadline->due = rule->months ? mete_date_add_months(start, period)
                                     : mete_date_add_days(start, period);
    }
}

static void fill_deadlines(finishing *f)
{
    const mete_item_plan *item = f->e->item;
    for (uint32_t i = 0; i < item->bar_count; i++) {
        if (item->rules[i].limit.length > 0) {
            add_limit(f, &item->rules[i]);
        }
    }
}

/* An end without bound, though the clause has one: its base is unknown. */
static bool base_unknown(const finishing *f)
{
    for (size_t i = 0; i < f->finding->penalties.count; i++) {
        const mete_penalty *penalty = &f->finding->penalties.list[i];
        if (penalty->has_range && penalty->max >= METE_EXACT_UNBOUNDED
            && penalty->entry->range.to != NULL) {
            return true;
        }
    }
    return false;
}

static void fill_outcome(finishing *f)
{
    mete_finding *finding = f->finding;
    uint32_t possible = f->verdict->possible;
    finding->possible = possible;
    if (possible == 0) {
        finding->possible = 1u << METE_OUTCOME_GAP;
        finding->outcome = METE_OUTCOME_GAP;
    } else if ((possible & (possible - 1)) != 0 || base_unknown(f)) {
        finding->outcome = METE_OUTCOME_INSUFFICIENT_FACTS;
    } else {
        finding->outcome = (mete_outcome)__builtin_ctz(possible);
    }
    if (possible & 1u << METE_OUTCOME_NOT_APPLICABLE) {
        finding->not_applicable =
            f->verdict->notes & METE_NOTE_DATE ? "date" : "party";
    }
    bool penal =
        possible & (1u << METE_OUTCOME_PENALTY | 1u << METE_OUTCOME_MAY_EXEMPT);
    if (penal && f->verdict->tiers_seen
        && f->verdict->tier != &mete_row_several) {
        finding->tier = f->verdict->tier;
    }
}

/* Facts as the stages used them: those whose `when` is unmet are absent. */
static void fill_lists(finishing *f)
{
    fill_penalties(f, &f->finding->penalties, f->verdict->penalties);
    fill_penalties(f, &f->finding->statutory, f->verdict->statutory);
    fill_alternatives(f);
    fill_outcome(f);
    fill_orders(f);
    fill_basis(f);
    fill_rules(f);
    fill_presumed(f);
    fill_deadlines(f);
}

bool mete_finish(mete_evaluation *e, const mete_verdict *verdict,
                 const uint8_t *seen, mete_finding *finding)
{
    finishing f = {e, verdict, seen, finding, true};
    if (finding->want & METE_WANT_TRACE) {
        begin_trace(&f);
    }
    fill_lists(&f);
    if (finding->has_trace) {
        trace_parts(&f);
    }
    return mete_notes_fill(e, verdict, finding) && f.fits;
}

bool mete_finish_not_applicable(mete_evaluation *e, const char *why,
                                mete_finding *finding)
{
    finishing f = {e, NULL, NULL, finding, true};
    finding->outcome = METE_OUTCOME_NOT_APPLICABLE;
    finding->possible = 1u << METE_OUTCOME_NOT_APPLICABLE;
    finding->not_applicable = why;
    finding->has_trace = (finding->want & METE_WANT_TRACE) != 0;
    fill_own_basis(&f);
    return f.fits;
}
