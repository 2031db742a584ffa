/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * A finding as mete.finding/1: every key, in the order of the schema.  null
 * is "not asked or not applicable", [] is "none".
 */
#include "report/report.h"

#include "report/several.h"
#include "report/writer.h"

static void write_tier(mete_buffer *buffer, const mete_finding *finding)
{
    if (finding->tier == NULL) {
        METE_PUT(buffer, "null");
        return;
    }
    METE_PUT(buffer, "{\"name\":");
    mete_write_text(buffer, finding->tier->name);
    METE_PUT(buffer, ",\"effect\":");
    mete_write_text(buffer, mete_effect_name(finding->tier->effect));
    METE_PUT(buffer, "}");
}

static void write_benchmark(mete_buffer *buffer, const mete_finding *finding)
{
    const mete_document *document = finding->document;
    if (document == NULL) {
        METE_PUT(buffer, "null");
        return;
    }
    METE_PUT(buffer, "{\"document\":");
    mete_write_text(buffer, document->title);
    METE_PUT(buffer, ",\"number\":");
    mete_write_text(buffer, document->number);
    METE_PUT(buffer, ",\"tier\":");
    mete_write_text(buffer, finding->tier != NULL ? finding->tier->name : NULL);
    METE_PUT(buffer, ",\"sample\":");
    mete_write_truth(buffer, document->sample);
    METE_PUT(buffer, "}");
}

void mete_write_next(mete_buffer *buffer, const mete_finding *finding)
{
    bool some =
        (finding->want & METE_WANT_MISSING) != 0 && finding->missing.count > 0;
    mete_write_text(buffer,
                    some ? mete_fact_key(finding->missing.list[0].fact) : NULL);
}

void mete_write_origin(mete_buffer *buffer, const mete_finding *finding,
                       const char *schema)
{
    METE_PUT(buffer, "{\"schema\":");
    mete_write_text(buffer, schema);
    METE_PUT(buffer, ",\"engine\":\"" PACKAGE_VERSION
                     "\",\"rulebook\":{\"name\":");
    mete_write_text(buffer, finding->rulebook->name);
    METE_PUT(buffer, ",\"fingerprint\":");
    mete_write_text(buffer, finding->rulebook->fingerprint);
    METE_PUT(buffer, "}");
}

static void write_head(mete_buffer *buffer, const mete_finding *finding)
{
    const mete_item *item = finding->item;
    mete_write_origin(buffer, finding, "mete.finding/1");
    METE_PUT(buffer, ",\"item\":");
    mete_write_text(buffer, item != NULL ? item->id : NULL);
    METE_PUT(buffer, ",\"title\":");
    mete_write_text(buffer, item != NULL ? item->title : NULL);
    METE_PUT(buffer, ",\"outcome\":");
    mete_write_text(buffer, mete_outcome_name(finding->outcome));
    METE_PUT(buffer, ",\"possible\":");
    mete_write_outcomes(buffer, finding->possible);
    METE_PUT(buffer, ",\"hull\":");
    mete_write_text(buffer, finding->tight ? "tight" : "bound");
    METE_PUT(buffer, ",\"tier\":");
    write_tier(buffer, finding);
}

static void write_decision(mete_buffer *buffer, const mete_finding *finding)
{
    METE_PUT(buffer, ",\"penalties\":");
    mete_write_penalties(buffer, finding->item, &finding->penalties);
    METE_PUT(buffer, ",\"alternatives\":");
    mete_write_alternatives(buffer, finding);
    METE_PUT(buffer, ",\"follows\":");
    mete_write_follows(buffer, finding);
    METE_PUT(buffer, ",\"statutory\":");
    mete_write_penalties(buffer, finding->item, &finding->statutory);
    METE_PUT(buffer, ",\"orders\":");
    mete_write_orders(buffer, finding);
    METE_PUT(buffer, ",\"basis\":");
    mete_write_basis(buffer, finding);
    METE_PUT(buffer, ",\"benchmark\":");
    write_benchmark(buffer, finding);
    METE_PUT(buffer, ",\"exemptions\":");
    mete_write_exemptions(buffer, finding);
    METE_PUT(buffer, ",\"circumstances\":");
    mete_write_circumstances(buffer, finding);
    METE_PUT(buffer, ",\"presumed\":");
    mete_write_presumed(buffer, finding);
}

static void write_rest(mete_buffer *buffer, const mete_finding *finding)
{
    METE_PUT(buffer, ",\"missing\":");
    mete_write_missing(buffer, finding);
    METE_PUT(buffer, ",\"next\":");
    mete_write_next(buffer, finding);
    METE_PUT(buffer, ",\"what_if\":");
    mete_write_what_if(buffer, finding);
    METE_PUT(buffer, ",\"reasons\":");
    mete_write_reasons(buffer, finding);
    METE_PUT(buffer, ",\"procedure\":");
    mete_write_procedure(buffer, finding);
    METE_PUT(buffer, ",\"deadlines\":");
    mete_write_deadlines(buffer, finding);
    METE_PUT(buffer, ",\"versions\":null,\"concurrence\":null,"
                     "\"deviation\":");
    mete_write_deviation(buffer, finding);
    METE_PUT(buffer, ",\"diagnostics\":");
    mete_write_diagnostics(buffer, finding);
    METE_PUT(buffer, "}");
}

const char *mete_report_json(mete_finding *finding)
{
    if (finding->json == NULL && finding->rulebook != NULL
        && finding->several != NULL) {
        finding->json = mete_report_several_json(finding);
    } else if (finding->json == NULL && finding->rulebook != NULL
               && mete_finding_list(finding)) {
        mete_buffer buffer = {0};
        write_head(&buffer, finding);
        write_decision(&buffer, finding);
        write_rest(&buffer, finding);
        finding->json = mete_buffer_take(&buffer);
    }
    return finding->json;
}
