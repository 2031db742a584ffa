/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * From the verdict to the finding: what it says at once, and what only the
 * facts of the case can say.  The lists behind the verdict are lists.c's.
 */
#include "decide/finish.h"

#include "decide/deadlines.h"
#include "decide/notes.h"
#include "decide/superior.h"

typedef struct {
    mete_evaluation *e;
    const mete_verdict *verdict;
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

static bool is_presumed(const finishing *f, uint32_t fact)
{
    return f->e->the_case->presume
        && f->e->the_case->given[fact] == METE_GIVEN_NOT;
}

static bool is_named(const finishing *f, const mete_fact *fact)
{
    for (size_t i = 0; i < f->finding->presumed.count; i++) {
        const mete_presumption *one = &f->finding->presumed.list[i];
        if (one->fact == fact) {
            return true;
        }
    }
    return false;
}

static void fill_presumed_facts(finishing *f, const mete_item_plan *item,
                                bool again)
{
    for (uint32_t i = 0; i < item->presumable_count; i++) {
        uint32_t index = item->presumable[i];
        const mete_fact *fact = f->e->rulebook->facts[index];
        bool named = again && is_named(f, fact);
        mete_presumption *presumed =
            !named && is_presumed(f, index) ? ADD(f, presumed) : NULL;
        if (presumed != NULL) {
            *presumed = (mete_presumption){.fact = fact,
                                           .value = fact->presumed,
                                           .by = METE_PRESUMED_BY_FACT,
                                           .adverse = fact->presumed_adverse};
        }
    }
}

static void add_settled(finishing *f, const mete_plan_factor *factor,
                        const int *settled)
{
    int level = settled[factor->number];
    mete_presumption *presumed = level > 0 ? ADD(f, presumed) : NULL;
    if (presumed != NULL) {
        *presumed = (mete_presumption){.factor = factor->factor,
                                       .level = factor->levels[level - 1].level,
                                       .by = METE_PRESUMED_BY_DOCUMENT};
    }
}

static void fill_levels(finishing *f, const mete_item_plan *item,
                        const int *settled)
{
    for (uint32_t i = 0; item->factor_count > 0 && i < item->part_count; i++) {
        const mete_plan_table *table = item->parts[i].table;
        for (uint32_t j = 0; table != NULL && j < table->factor_count; j++) {
            add_settled(f, &table->factors[j], settled);
        }
    }
}

/* Also of what it refines. */
static void fill_settled(finishing *f)
{
    fill_levels(f, f->e->item, f->e->settled);
    for (const mete_superior *above = f->e->superior; above != NULL;
         above = mete_superior_above(above)) {
        fill_levels(f, mete_superior_item(above),
                    mete_superior_settled(above));
    }
}

bool mete_finish_settled(mete_evaluation *e, mete_finding *finding)
{
    finishing f = {e, NULL, finding, true};
    fill_settled(&f);
    return f.fits;
}

/* The other versions of the document that the decision may fall under rest on
 * facts of their own. */
static void fill_presumed_of_others(finishing *f)
{
    const mete_item_plan *item = f->e->item;
    for (uint32_t i = 0; f->e->dated && i < item->reading_count; i++) {
        const mete_item_plan *other = item->readings[i];
        if (other != item
            && mete_machine_truth(f->e, &other->in_time) != METE_FALSE) {
            fill_presumed_facts(f, other, true);
        }
    }
}

/* Without a decision the latest version stands for the one that will govern. */
static void fill_presumed_document(finishing *f)
{
    const mete_fact *day = f->e->rulebook->known.decided_on;
    if (f->e->item->reading_count == 0 || f->e->document == NULL
        || (day != NULL && f->e->slots[day->index].hi > METE_NO_VALUE)) {
        return;
    }
    mete_presumption *presumed = ADD(f, presumed);
    if (presumed != NULL) {
        *presumed = (mete_presumption){.document = f->e->document,
                                       .by = METE_PRESUMED_BY_RULEBOOK};
    }
}

static void fill_presumed(finishing *f)
{
    if (!f->e->item->plain) {
        fill_presumed_facts(f, f->e->item, false);
        fill_presumed_of_others(f);
        fill_settled(f);
        fill_presumed_document(f);
    }
    if (f->e->the_case->jurisdiction == NULL) {
        mete_presumption *presumed = ADD(f, presumed);
        if (presumed != NULL) {
            *presumed = (mete_presumption){.by = METE_PRESUMED_BY_RULEBOOK};
        }
    }
}

static bool is_unbounded(const finishing *f, const mete_plan_entry *entry)
{
    const mete_graded *graded = &f->verdict->penalties[entry->slot];
    return graded->present && graded->has_range && entry->range.has_to
        && graded->max >= METE_EXACT_UNBOUNDED;
}

/* An end without bound, though the clause has one: its base is unknown. */
static bool base_unknown(const finishing *f)
{
    const mete_item_plan *item = f->e->item;
    if (!f->verdict->unbounded) {
        return false;
    }
    for (uint32_t i = 0; i < item->part_count; i++) {
        const mete_plan_part *part = &item->parts[i];
        for (uint32_t j = 0; j < part->entry_count; j++) {
            const mete_plan_entry *entry = &part->entries[j];
            if (entry->slot >= 0 && is_unbounded(f, entry)) {
                return true;
            }
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
    const uint32_t of_rows =
        1u << METE_OUTCOME_PENALTY | 1u << METE_OUTCOME_MAY_EXEMPT
        | 1u << METE_OUTCOME_NO_PENALTY | 1u << METE_OUTCOME_EXEMPTED
        | 1u << METE_OUTCOME_CORRECTION_ONLY;
    if ((possible & of_rows) && f->verdict->tiers_seen
        && f->verdict->tier != &mete_row_several) {
        finding->tier = f->verdict->tier;
    }
}

/* Facts as the stages used them: those whose `when` is unmet are absent. */
bool mete_finish(mete_evaluation *e, const mete_verdict *verdict,
                 const uint8_t *seen, mete_finding *finding)
{
    finishing f = {e, verdict, finding, true};
    finding->plan = e->item;
    finding->act_date = e->act_date;
    finding->verdict = verdict;
    finding->seen = seen;
    finding->clauses = verdict == &finding->run ? e->statutory : NULL;
    finding->has_trace = (finding->want & METE_WANT_TRACE) != 0;
    fill_outcome(&f);
    fill_presumed(&f);
    return mete_deadlines_fill(e, finding)
        && mete_notes_fill(e, verdict, finding) && f.fits;
}

void mete_finish_not_applicable(const char *why, mete_finding *finding)
{
    finding->outcome = METE_OUTCOME_NOT_APPLICABLE;
    finding->possible = 1u << METE_OUTCOME_NOT_APPLICABLE;
    finding->not_applicable = why;
    finding->has_trace = (finding->want & METE_WANT_TRACE) != 0;
}
