/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The lists that people and programs read of a finding, each in the order of
 * the rulebook: written from the verdict when somebody asks for them.
 */
#include "decide/lists.h"

#include "decide/deadlines.h"
#include "decide/grade.h"
#include "decide/notes.h"

#include <string.h>

/* Room for one more entry of a list; NULL when memory is out. */
#define ADD(finding, field)                                                \
    (mete_finding_grow((void **)&(finding)->field.list,                    \
                       &(finding)->field.room, (finding)->field.count + 1, \
                       sizeof *(finding)->field.list)                      \
         ? &(finding)->field.list[(finding)->field.count++]                \
         : NULL)

typedef struct {
    mete_finding *finding;
    const mete_item_plan *item;
    const mete_verdict *verdict;
    bool fits;
} listing;

void mete_list_penalty(mete_penalty *penalty, const mete_plan_part *part,
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

static void list_part(listing *l, mete_penalties *penalties,
                      const mete_plan_part *part, const mete_graded *graded,
                      bool once)
{
    for (uint32_t j = 0; j < part->entry_count; j++) {
        const mete_plan_entry *entry = &part->entries[j];
        if (entry->slot < 0 || !graded[entry->slot].present) {
            continue;
        }
        if (!mete_finding_grow((void **)&penalties->list, &penalties->room,
                               penalties->count + 1, sizeof(mete_penalty))) {
            l->fits = false;
            return;
        }
        mete_penalty *penalty = &penalties->list[penalties->count++];
        mete_list_penalty(penalty, part, entry, &graded[entry->slot]);
        penalty->once = once;
    }
}

static void list_penalties(listing *l, mete_penalties *penalties,
                           const mete_graded *graded, bool once)
{
    for (uint32_t i = 0; i < l->item->part_count; i++) {
        list_part(l, penalties, &l->item->parts[i], graded, once);
    }
}

static bool may_follow(const listing *l, const mete_plan_part *part)
{
    return part->later && (l->verdict->follows_ever >> part->stage & 1) != 0;
}

/* Later stages that have not come, each with a stretch of one list. */
static void list_follows(listing *l)
{
    mete_penalties *all = &l->finding->following;
    for (uint32_t i = 0; i < l->item->part_count; i++) {
        const mete_plan_part *part = &l->item->parts[i];
        mete_follow *follow =
            may_follow(l, part) ? ADD(l->finding, follows) : NULL;
        if (follow != NULL) {
            size_t before = all->count;
            list_part(l, all, part, l->verdict->follows, true);
            *follow = (mete_follow){part->part,
                                    {NULL, all->count - before, 0}};
        }
        l->fits &= follow != NULL || !may_follow(l, part);
    }
    mete_penalty *next = all->list;
    for (size_t i = 0; i < l->finding->follows.count; i++) {
        l->finding->follows.list[i].penalties.list = next;
        next += l->finding->follows.list[i].penalties.count;
    }
}

static void list_alternatives(listing *l)
{
    mete_alternative *alternatives = l->finding->alternatives;
    if (l->verdict->alternatives != METE_TRUE) {
        return;
    }
    l->finding->alternative_count = 2;
    alternatives[0].effect = METE_EFFECT_LIGHTER;
    alternatives[1].effect = METE_EFFECT_MITIGATED;
    list_penalties(l, &alternatives[0].penalties, l->verdict->lighter, false);
    list_penalties(l, &alternatives[1].penalties, l->verdict->mitigated,
                   false);
}

/* Orders that stand in every completion. */
static void list_orders(listing *l)
{
    for (uint64_t rest = l->verdict->orders_always; rest != 0;
         rest &= rest - 1) {
        const char **order = ADD(l->finding, orders);
        if (order != NULL) {
            *order = l->item->orders[__builtin_ctzll(rest)];
        }
        l->fits &= order != NULL;
    }
}

static bool is_cited(const mete_finding *finding, const char *role,
                     const mete_citation *citation)
{
    for (size_t i = 0; i < finding->basis.count; i++) {
        const mete_basis *basis = &finding->basis.list[i];
        if (basis->citation == citation && strcmp(basis->role, role) == 0) {
            return true;
        }
    }
    return false;
}

/* Cited for what was not law on the day of the act; said once. */
static bool note_force(mete_finding *finding, const mete_citation *citation)
{
    static const char code[] = "citation_not_in_force";
    for (size_t i = 0; i < citation->force_count; i++) {
        if (mete_interval_holds(&citation->force[i], finding->act_date)) {
            return true;
        }
    }
    for (size_t i = 0; i < finding->diagnostics.count; i++) {
        const mete_diagnostic *one = &finding->diagnostics.list[i];
        if (one->subject == citation->text && strcmp(one->code, code) == 0) {
            return true;
        }
    }
    return mete_notes_add(finding, code, citation->text, NULL);
}

/* An article that plays its part twice is cited once. */
static void cite(listing *l, const char *role, const mete_citations *citations)
{
    for (size_t i = 0; i < citations->count; i++) {
        const mete_citation *citation = citations->list[i];
        if (is_cited(l->finding, role, citation)) {
            continue;
        }
        mete_basis *basis = ADD(l->finding, basis);
        if (basis != NULL) {
            *basis = (mete_basis){role, citation};
        }
        l->fits &= basis != NULL;
        if (l->finding->plan != NULL
            && l->finding->act_date != METE_DATE_MAX) {
            l->fits &= note_force(l->finding, citation);
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

/* What every finding of the item cites. */
static void list_own_basis(listing *l)
{
    cite(l, "violates", &l->finding->item->violates);
    cite(l, "punishes", &l->finding->item->punishes);
}

static void list_branch_basis(listing *l)
{
    for (uint32_t i = 0; i < l->item->part_count; i++) {
        const mete_plan_part *part = &l->item->parts[i];
        for (uint32_t j = 0; j < part->entry_count; j++) {
            const mete_plan_entry *entry = &part->entries[j];
            if (entry->slot >= 0 && entry->cites
                && l->verdict->statutory[entry->slot].present) {
                cite(l, "branch", &entry->entry->basis);
            }
        }
    }
}

static mete_truth truth_of(const listing *l, uint32_t trace)
{
    return (mete_truth)(l->finding->seen[trace] & METE_UNKNOWN);
}

/* One more reason, unless it was not looked at. */
static void reason(listing *l, uint32_t trace, mete_reason reason)
{
    reason.truth = truth_of(l, trace);
    if (!l->finding->has_trace || reason.truth == 0) {
        return;
    }
    mete_reason *listed = ADD(l->finding, reasons);
    if (listed != NULL) {
        *listed = reason;
    }
    l->fits &= listed != NULL;
}

/* Exemptions and circumstances that hold or may hold. */
static void list_holding(listing *l, const mete_plan_rule *rule,
                         mete_stage stage, mete_truth truth)
{
    mete_reason *listed = stage == METE_STAGE_EXEMPTION
                            ? ADD(l->finding, exemptions)
                            : ADD(l->finding, circumstances);
    if (listed != NULL) {
        *listed =
            (mete_reason){.stage = stage, .truth = truth, .rule = rule->rule};
    }
    l->fits &= listed != NULL;
}

static void list_rule(listing *l, const mete_plan_rule *rule, mete_stage stage)
{
    mete_truth truth = truth_of(l, rule->trace);
    reason(l, rule->trace, (mete_reason){.stage = stage,
                                         .rule = rule->rule,
                                         .over = rule->over});
    if (truth == METE_TRUE) {
        cite(l, role_of(rule->rule), &rule->rule->basis);
    }
    if ((truth & METE_TRUE) && stage != METE_STAGE_BAR) {
        list_holding(l, rule, stage, truth);
    }
}

static void list_rules(listing *l)
{
    for (uint32_t i = 0; i < l->item->circumstance_end; i++) {
        list_rule(l, &l->item->rules[i],
                  i < l->item->bar_count       ? METE_STAGE_BAR
                  : i < l->item->exemption_end ? METE_STAGE_EXEMPTION
                                               : METE_STAGE_CIRCUMSTANCE);
    }
}

/* A truth of true only is always, of false only never. */
static void list_procedure(listing *l)
{
    for (uint32_t i = l->item->circumstance_end; i < l->item->procedure_end;
         i++) {
        const mete_plan_rule *rule = &l->item->rules[i];
        const mete_reason listed = {
            .stage = METE_STAGE_PROCEDURE,
            .truth = truth_of(l, rule->trace),
            .rule = rule->rule,
            .over = rule->over};
        mete_reason *one = listed.truth != 0 ? ADD(l->finding, procedure) : NULL;
        if (one != NULL) {
            *one = listed;
        }
        l->fits &= one != NULL || listed.truth == 0;
        reason(l, rule->trace, listed);
    }
}

static void trace_factor(listing *l, const mete_part *part,
                         const mete_plan_factor *factor)
{
    for (uint32_t i = 0; i < factor->level_count; i++) {
        const mete_plan_level *level = &factor->levels[i];
        reason(l, level->trace,
               (mete_reason){.stage = METE_STAGE_GRADE,
                             .part = part,
                             .factor = factor->factor,
                             .level = level->level});
    }
}

static void trace_table(listing *l, const mete_plan_part *part)
{
    const mete_plan_table *table = part->table;
    for (uint32_t i = 0; i < table->row_count; i++) {
        reason(l, table->rows[i].trace,
               (mete_reason){.stage = METE_STAGE_GRADE,
                             .part = part->part,
                             .row = table->rows[i].row});
    }
    for (uint32_t i = 0; i < table->factor_count; i++) {
        trace_factor(l, part->part, &table->factors[i]);
    }
}

static void trace_parts(listing *l)
{
    for (uint32_t i = 0; i < l->item->part_count; i++) {
        const mete_plan_part *part = &l->item->parts[i];
        if (part->later) {
            reason(l, part->after_trace,
                   (mete_reason){.stage = METE_STAGE_GRADE,
                                 .part = part->part});
        }
        for (uint32_t j = 0; j < part->entry_count; j++) {
            reason(l, part->entries[j].trace,
                   (mete_reason){.stage = METE_STAGE_BRANCH,
                                 .part = part->part,
                                 .entry = part->entries[j].entry});
        }
        if (part->table != NULL) {
            trace_table(l, part);
        }
    }
    for (uint32_t i = 0; i < l->item->adjustment_count; i++) {
        const mete_plan_adjustment *one = &l->item->adjustments[i];
        reason(l, one->trace,
               (mete_reason){.stage = METE_STAGE_GRADE,
                             .adjustment = one->adjustment});
    }
}

static void empty(mete_finding *finding)
{
    finding->penalties.count = 0;
    finding->statutory.count = 0;
    finding->alternative_count = 0;
    finding->alternatives[0].penalties.count = 0;
    finding->alternatives[1].penalties.count = 0;
    finding->follows.count = 0;
    finding->following.count = 0;
    finding->orders.count = 0;
    finding->basis.count = 0;
    finding->exemptions.count = 0;
    finding->circumstances.count = 0;
    finding->reasons.count = 0;
    finding->procedure.count = 0;
}

/* Why orders go with the outcome, or with all that are possible. */
static void list_attendants(listing *l)
{
    const mete_rulebook *rulebook = l->finding->rulebook;
    for (size_t i = 0; i < rulebook->attendant_count; i++) {
        const mete_attendant *one = &rulebook->attendants[i];
        uint64_t orders = l->item->attendant[one->outcome];
        if (l->finding->possible >> one->outcome & 1
            && (orders & ~l->verdict->orders_always) == 0) {
            cite(l, "exempts", &one->basis);
        }
    }
}

static void list_verdict(listing *l)
{
    if (l->finding->clauses != NULL) {
        mete_penalty_show_clauses(l->finding->document, l->item,
                                  l->finding->clauses, &l->finding->run);
        l->finding->clauses = NULL;
    }
    list_penalties(l, &l->finding->penalties, l->verdict->penalties, false);
    list_penalties(l, &l->finding->statutory, l->verdict->statutory, true);
    list_alternatives(l);
    list_follows(l);
    list_orders(l);
    list_branch_basis(l);
    list_rules(l);
    list_attendants(l);
    trace_parts(l);
    list_procedure(l);
}

bool mete_finding_list(mete_finding *finding)
{
    if (!finding->unlisted) {
        return true;
    }
    listing l = {finding, finding->plan, finding->verdict, true};
    empty(finding);
    if (finding->item != NULL) {
        list_own_basis(&l);
    }
    if (finding->plan != NULL) {
        list_verdict(&l);
    }
    if (finding->undated) {
        l.fits = mete_deadlines_list(finding) && l.fits;
    }
    finding->unlisted = !l.fits;
    return l.fits;
}
