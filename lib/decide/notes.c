/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Diagnostics: codes are ASCII and stable, report/ has their sentences.
 */
#include "decide/notes.h"

#include <glib.h>

typedef struct {
    uint32_t note;
    const char *code;
} note_code;

/* Of the whole finding. */
static const note_code of_finding[] = {
    {METE_NOTE_NO_BENCHMARK, "no_benchmark"},
    {METE_NOTE_NEEDS_WEIGHING, "needs_weighing"},
    {METE_NOTE_NO_GROUND, "mitigation_without_ground"},
    {METE_NOTE_NOT_NARROWED, "not_narrowed"},
    {METE_NOTE_CALENDAR, "calendar_missing"},
};

/* Of one penalty. */
static const note_code of_penalty[] = {
    {METE_NOTE_BELOW, "benchmark_below_statute"},
    {METE_NOTE_ABOVE, "benchmark_above_statute"},
    {METE_NOTE_OUTSIDE, "benchmark_outside_statute"},
    {METE_NOTE_NO_MAXIMUM, "no_maximum"},
    {METE_NOTE_NEEDS_KIND, "mitigation_needs_kind"},
    {METE_NOTE_ROUNDING_EMPTY, "rounding_empty"},
    {METE_NOTE_AMOUNT_UNKNOWN, "amount_unknown"},
    {METE_NOTE_SUPERIOR, "narrowed_by_superior"},
};

bool mete_notes_add(mete_finding *finding, const char *code,
                    const char *subject, const mete_place *place)
{
    if (!mete_finding_grow(
            (void **)&finding->diagnostics.list, &finding->diagnostics.room,
            finding->diagnostics.count + 1, sizeof(mete_diagnostic))) {
        return false;
    }
    mete_diagnostic *diagnostic =
        &finding->diagnostics.list[finding->diagnostics.count++];
    diagnostic->code = code;
    diagnostic->subject = subject;
    diagnostic->place = place;
    return true;
}

static bool add_finding_notes(uint32_t notes, mete_finding *finding)
{
    bool fits = true;
    for (size_t i = 0; i < sizeof of_finding / sizeof of_finding[0]; i++) {
        if (notes & of_finding[i].note) {
            fits = mete_notes_add(finding, of_finding[i].code,
                                  finding->item->title,
                                  &finding->item->place)
                && fits;
        }
    }
    return fits;
}

static bool add_penalty_notes(const mete_plan_entry *entry, uint32_t notes,
                              mete_finding *finding)
{
    const char *subject = entry->entry->name != NULL
                            ? entry->entry->name
                            : mete_penalty_kind_label(entry->kind);
    bool fits = true;
    for (size_t i = 0; i < sizeof of_penalty / sizeof of_penalty[0]; i++) {
        if (notes & of_penalty[i].note) {
            fits = mete_notes_add(finding, of_penalty[i].code, subject,
                                  &entry->entry->place)
                && fits;
        }
    }
    return fits;
}

static bool add_parts_notes(const mete_item_plan *item,
                            const mete_verdict *verdict, mete_finding *finding)
{
    bool fits = true;
    for (uint32_t i = 0; i < item->part_count; i++) {
        for (uint32_t j = 0; j < item->parts[i].entry_count; j++) {
            const mete_plan_entry *entry = &item->parts[i].entries[j];
            uint32_t notes = 0;
            if (entry->slot >= 0) {
                notes = verdict->penalties[entry->slot].notes;
            }
            if (entry->slot >= 0 && verdict->chooses) {
                notes |= verdict->mitigated[entry->slot].notes
                       | verdict->lighter[entry->slot].notes;
            }
            fits = (notes == 0 || add_penalty_notes(entry, notes, finding))
                && fits;
        }
    }
    return fits;
}

/* A judgement is an open norm: whoever makes it says why. */
static bool add_judgement_notes(const mete_evaluation *e, mete_finding *finding)
{
    bool fits = true;
    for (uint32_t i = 0; i < e->item->judgement_count; i++) {
        uint32_t index = e->item->judgements[i];
        if (e->the_case->given[index] != METE_GIVEN_NOT
            && mete_case_reason(e->the_case, (int)index) == NULL) {
            fits = mete_notes_add(finding, "reason_missing",
                                  e->rulebook->facts[index]->label, NULL)
                && fits;
        }
    }
    return fits;
}

/* A value was given for a fact that the case does not have. */
static bool add_unused_notes(mete_evaluation *e, mete_finding *finding)
{
    bool fits = true;
    for (uint32_t i = 0; i < e->item->when_count; i++) {
        const mete_plan_when *when = &e->item->whens[i];
        if (e->the_case->given[when->fact] != METE_GIVEN_NOT
            && e->wide[i].lo > METE_VALUE_UNDETERMINABLE
            && mete_machine_truth(e, &when->when) == METE_FALSE) {
            fits = mete_notes_add(finding, "fact_not_used",
                                  e->rulebook->facts[when->fact]->label, NULL)
                && fits;
        }
    }
    return fits;
}

/* Which version of the document governs is open, or none does. */
static bool add_version_note(const mete_evaluation *e, mete_finding *finding)
{
    const char *days = e->item->document->versions->days;
    return !e->dated && !e->uncovered
             ? true
             : mete_notes_add(finding,
                              e->dated ? "document_open" : "document_gap",
                              days, NULL);
}

/* With what the finding was intersected, and whether anything was left. */
static bool add_superior(const mete_item *item, uint32_t notes,
                         mete_finding *finding)
{
    bool fits = mete_notes_add(finding, "refined", item->levels, &item->place);
    return (!(notes & METE_NOTE_APART)
            || mete_notes_add(finding, "refines_nothing", item->levels,
                              &item->place))
        && fits;
}

/* A function did not answer: the first one says why. */
static bool add_failure(const mete_evaluation *e, mete_finding *finding)
{
    const char *code = NULL;
    const mete_place *place = NULL;
    char *says = e->rulebook->opaques->failure(e->session, &code, &place);
    if (says == NULL) {
        return true;
    }
    g_free(finding->failure);
    finding->failure = says;
    return mete_notes_add(finding, code, says, place);
}

/* Has the verdict anything to remark, or one of its penalties? */
static bool is_noted(const mete_verdict *verdict)
{
    uint32_t notes = verdict->notes;
    for (uint32_t i = 0; i < verdict->count; i++) {
        notes |= verdict->penalties[i].notes;
    }
    for (uint32_t i = 0; verdict->chooses && i < verdict->count; i++) {
        notes |= verdict->mitigated[i].notes | verdict->lighter[i].notes;
    }
    return notes != 0;
}

/* What only some items have to be told of. */
static bool add_item_notes(mete_evaluation *e, mete_finding *finding)
{
    bool fits = add_judgement_notes(e, finding);
    return add_unused_notes(e, finding) && fits;
}

bool mete_notes_fill(mete_evaluation *e, const mete_verdict *verdict,
                     mete_finding *finding)
{
    bool fits = true;
    if (e->item->reading_count > 0) {
        fits = add_version_note(e, finding);
    }
    if (e->item->superior != NULL) {
        fits = add_superior(e->item->item, verdict->notes, finding);
    }
    if (is_noted(verdict)) {
        uint32_t hidden = e->dated && e->document != NULL
                            ? METE_NOTE_NO_BENCHMARK /* on some days */
                            : 0;
        fits = add_finding_notes(verdict->notes & ~hidden, finding) && fits;
        fits = add_parts_notes(e->item, verdict, finding) && fits;
    }
    fits = (e->item->plain || add_item_notes(e, finding)) && fits;
    return (e->session == NULL || add_failure(e, finding)) && fits;
}
