/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The lists of a finding as JSON, in the order of the schema.
 */
#include "report/reasons.h"
#include "report/words.h"
#include "report/writer.h"

void mete_write_alternatives(mete_buffer *buffer, const mete_finding *finding)
{
    METE_PUT(buffer, "[");
    for (size_t i = 0; i < finding->alternative_count; i++) {
        const mete_alternative *one = &finding->alternatives[i];
        mete_write_comma(buffer, i);
        METE_PUT(buffer, "{\"effect\":");
        mete_write_text(buffer, mete_effect_name(one->effect));
        METE_PUT(buffer, ",\"penalties\":");
        mete_write_penalties(buffer, finding->item, &one->penalties);
        METE_PUT(buffer, "}");
    }
    METE_PUT(buffer, "]");
}

void mete_write_follows(mete_buffer *buffer, const mete_finding *finding)
{
    METE_PUT(buffer, "[");
    for (size_t i = 0; i < finding->follows.count; i++) {
        const mete_follow *follow = &finding->follows.list[i];
        mete_write_comma(buffer, i);
        METE_PUT(buffer, "{\"when\":");
        mete_write_text(buffer, follow->part->after.text);
        METE_PUT(buffer, ",\"penalties\":");
        mete_write_penalties(buffer, finding->item, &follow->penalties);
        METE_PUT(buffer, "}");
    }
    METE_PUT(buffer, "]");
}

void mete_write_orders(mete_buffer *buffer, const mete_finding *finding)
{
    METE_PUT(buffer, "[");
    for (size_t i = 0; i < finding->orders.count; i++) {
        mete_write_comma(buffer, i);
        mete_write_text(buffer, finding->orders.list[i]);
    }
    METE_PUT(buffer, "]");
}

void mete_write_basis(mete_buffer *buffer, const mete_finding *finding)
{
    METE_PUT(buffer, "[");
    for (size_t i = 0; i < finding->basis.count; i++) {
        const mete_basis *basis = &finding->basis.list[i];
        mete_write_comma(buffer, i);
        METE_PUT(buffer, "{\"role\":");
        mete_write_text(buffer, basis->role);
        METE_PUT(buffer, ",\"cite\":");
        mete_write_text(buffer, basis->citation->cite);
        METE_PUT(buffer, ",\"text\":");
        mete_write_text(buffer, basis->citation->text);
        METE_PUT(buffer, "}");
    }
    METE_PUT(buffer, "]");
}

static void write_exemption(mete_buffer *buffer, const mete_reason *reason)
{
    const mete_rule *rule = reason->rule;
    METE_PUT(buffer, "{\"name\":");
    mete_write_text(buffer, rule->name);
    METE_PUT(buffer, ",\"outcome\":");
    mete_write_text(buffer, rule->outcome == METE_OUTCOME_NONE
                                ? NULL
                                : mete_outcome_name(rule->outcome));
    METE_PUT(buffer, ",\"truth\":");
    mete_write_text(buffer, mete_truth_name(reason->truth));
    METE_PUT(buffer, ",\"source\":");
    mete_write_text(buffer,
                    rule->kind == METE_RULE_LIST_ROW ? "list" : "statute");
    METE_PUT(buffer, ",\"basis\":");
    mete_write_citations(buffer, &rule->basis);
    METE_PUT(buffer, "}");
}

void mete_write_exemptions(mete_buffer *buffer, const mete_finding *finding)
{
    METE_PUT(buffer, "[");
    for (size_t i = 0; i < finding->exemptions.count; i++) {
        mete_write_comma(buffer, i);
        write_exemption(buffer, &finding->exemptions.list[i]);
    }
    METE_PUT(buffer, "]");
}

void mete_write_circumstances(mete_buffer *buffer, const mete_finding *finding)
{
    METE_PUT(buffer, "[");
    for (size_t i = 0; i < finding->circumstances.count; i++) {
        const mete_reason *reason = &finding->circumstances.list[i];
        mete_write_comma(buffer, i);
        METE_PUT(buffer, "{\"name\":");
        mete_write_text(buffer, reason->rule->name);
        METE_PUT(buffer, ",\"effect\":");
        mete_write_text(buffer, mete_effect_name(reason->rule->effect));
        METE_PUT(buffer, ",\"duty\":");
        mete_write_text(buffer,
                        reason->rule->duty == METE_DUTY_MUST ? "must" : "may");
        METE_PUT(buffer, ",\"truth\":");
        mete_write_text(buffer, mete_truth_name(reason->truth));
        METE_PUT(buffer, "}");
    }
    METE_PUT(buffer, "]");
}

static void write_presumption(mete_buffer *buffer, const mete_finding *finding,
                              const mete_presumption *presumed)
{
    static const char *const by[] = {
        [METE_PRESUMED_BY_FACT] = "fact",
        [METE_PRESUMED_BY_DOCUMENT] = "document",
        [METE_PRESUMED_BY_RULEBOOK] = "rulebook",
    };
    METE_PUT(buffer, "{\"fact\":");
    mete_write_text(buffer, presumed->fact != NULL
                                ? mete_fact_key(presumed->fact)
                            : presumed->factor != NULL ? presumed->factor->name
                            : presumed->document != NULL ? "document"
                                                         : "jurisdiction");
    METE_PUT(buffer, ",\"value\":");
    if (presumed->fact != NULL) {
        size_t start = buffer->length;
        mete_words_plain_value(buffer, presumed->fact, presumed->value);
        mete_write_quoted(buffer, start);
    } else if (presumed->factor != NULL) {
        mete_write_text(buffer, presumed->level != NULL ? presumed->level->label
                                                        : NULL);
    } else if (presumed->document != NULL) {
        mete_write_text(buffer, presumed->document->days);
    } else {
        mete_write_text(buffer, finding->rulebook->jurisdiction);
    }
    METE_PUT(buffer, ",\"by\":");
    mete_write_text(buffer, by[presumed->by]);
    METE_PUT(buffer, ",\"adverse\":");
    mete_write_truth(buffer, presumed->adverse);
    METE_PUT(buffer, "}");
}

void mete_write_presumed(mete_buffer *buffer, const mete_finding *finding)
{
    METE_PUT(buffer, "[");
    for (size_t i = 0; i < finding->presumed.count; i++) {
        if (mete_words_presumed_before(finding, i)) {
            continue;
        }
        mete_write_comma(buffer, i);
        write_presumption(buffer, finding, &finding->presumed.list[i]);
    }
    METE_PUT(buffer, "]");
}

static void write_stake(mete_buffer *buffer, const mete_missing *missing)
{
    mete_write_money(buffer, missing->has_stake ? missing->stake
                                                : METE_EXACT_UNBOUNDED);
}

void mete_write_missing(mete_buffer *buffer, const mete_finding *finding)
{
    if ((finding->want & METE_WANT_MISSING) == 0) {
        METE_PUT(buffer, "null");
        return;
    }
    METE_PUT(buffer, "[");
    for (size_t i = 0; i < finding->missing.count; i++) {
        const mete_missing *missing = &finding->missing.list[i];
        mete_write_comma(buffer, i);
        METE_PUT(buffer, "{\"fact\":");
        mete_write_text(buffer, mete_fact_key(missing->fact));
        METE_PUT(buffer, ",\"label\":");
        mete_write_text(buffer, missing->fact->label);
        METE_PUT(buffer, ",\"ask\":");
        size_t start = buffer->length;
        mete_words_question(buffer, missing->fact);
        mete_write_quoted(buffer, start);
        METE_PUT(buffer, ",\"stake\":");
        write_stake(buffer, missing);
        METE_PUT(buffer, ",\"outcomes\":");
        mete_write_outcomes(buffer, missing->outcomes);
        METE_PUT(buffer, "}");
    }
    METE_PUT(buffer, "]");
}

void mete_write_procedure(mete_buffer *buffer, const mete_finding *finding)
{
    METE_PUT(buffer, "[");
    for (size_t i = 0; i < finding->procedure.count; i++) {
        const mete_reason *one = &finding->procedure.list[i];
        mete_write_comma(buffer, i);
        METE_PUT(buffer, "{\"flag\":");
        mete_write_text(buffer, one->rule->name);
        METE_PUT(buffer, ",\"state\":");
        mete_write_text(buffer, one->truth == METE_TRUE    ? "always"
                                : one->truth == METE_FALSE ? "never"
                                                           : "possible");
        METE_PUT(buffer, ",\"basis\":");
        mete_write_citations(buffer, &one->rule->basis);
        METE_PUT(buffer, "}");
    }
    METE_PUT(buffer, "]");
}

static void write_facts(mete_buffer *buffer, const mete_reason *reason)
{
    const mete_fact *facts[METE_FACT_LABELS_MAX];
    const mete_phrase *phrase = mete_reason_phrase(reason);
    size_t written = 0;
    size_t count = phrase == NULL ? 0
                                  : mete_expression_facts(phrase->root, facts,
                                                          METE_FACT_LABELS_MAX);
    METE_PUT(buffer, "[");
    for (size_t i = 0; i < count; i++) {
        if (!facts[i]->imposed) {
            mete_write_comma(buffer, written++);
            mete_write_text(buffer, mete_fact_key(facts[i]));
        }
    }
    METE_PUT(buffer, "]");
}

static void write_reason(mete_buffer *buffer, const mete_finding *finding,
                         const mete_reason *reason)
{
    METE_PUT(buffer, "{\"stage\":");
    mete_write_text(buffer, mete_stage_name(reason->stage));
    METE_PUT(buffer, ",\"rule\":");
    size_t start = buffer->length;
    mete_reason_rule(buffer, reason);
    mete_write_quoted(buffer, start);
    METE_PUT(buffer, ",\"truth\":");
    mete_write_text(buffer, mete_truth_name(reason->truth));
    METE_PUT(buffer, ",\"says\":");
    start = buffer->length;
    mete_reason_says(buffer, finding, reason);
    mete_write_quoted(buffer, start);
    METE_PUT(buffer, ",\"facts\":");
    write_facts(buffer, reason);
    METE_PUT(buffer, ",\"at\":");
    mete_write_place(buffer, mete_reason_place(reason));
    METE_PUT(buffer, "}");
}

void mete_write_reasons(mete_buffer *buffer, const mete_finding *finding)
{
    if (!finding->has_trace) {
        METE_PUT(buffer, "null");
        return;
    }
    METE_PUT(buffer, "[");
    for (size_t i = 0; i < finding->reasons.count; i++) {
        mete_write_comma(buffer, i);
        write_reason(buffer, finding, &finding->reasons.list[i]);
    }
    METE_PUT(buffer, "]");
}

void mete_write_deadlines(mete_buffer *buffer, const mete_finding *finding)
{
    METE_PUT(buffer, "[");
    for (size_t i = 0; i < finding->deadlines.count; i++) {
        const mete_deadline *deadline = &finding->deadlines.list[i];
        char due[METE_DATE_TEXT];
        mete_write_comma(buffer, i);
        METE_PUT(buffer, "{\"name\":");
        mete_write_text(buffer, deadline->name);
        METE_PUT(buffer, ",\"due\":");
        if (deadline->known) {
            mete_date_format(deadline->due, due);
        }
        mete_write_text(buffer, deadline->known ? due : NULL);
        METE_PUT(buffer, ",\"basis\":");
        mete_write_citations(buffer, deadline->basis);
        METE_PUT(buffer, "}");
    }
    METE_PUT(buffer, "]");
}

void mete_write_diagnostics(mete_buffer *buffer, const mete_finding *finding)
{
    METE_PUT(buffer, "[");
    for (size_t i = 0; i < finding->diagnostics.count; i++) {
        const mete_diagnostic *diagnostic = &finding->diagnostics.list[i];
        mete_write_comma(buffer, i);
        METE_PUT(buffer, "{\"code\":");
        mete_write_text(buffer, diagnostic->code);
        METE_PUT(buffer, ",\"says\":");
        size_t start = buffer->length;
        mete_diagnostic_says(buffer, diagnostic);
        mete_write_quoted(buffer, start);
        METE_PUT(buffer, ",\"at\":");
        mete_write_place(buffer, diagnostic->place);
        METE_PUT(buffer, "}");
    }
    METE_PUT(buffer, "]");
}
