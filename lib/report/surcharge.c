/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * A surcharge as mete.surcharge/1: every key, in the order of the schema.
 * Amounts are texts in 元; days of a period lie both within it.
 */
#include "report/surcharge.h"

#include "report/words.h"
#include "report/writer.h"

static void write_share(mete_buffer *buffer, mete_decimal value)
{
    mete_write_exact(buffer, mete_exact_from_decimal(value));
}

static void write_day(mete_buffer *buffer, mete_date day)
{
    char text[METE_DATE_TEXT];
    mete_date_format(day, text);
    mete_write_text(buffer, text);
}

/* The n-th of the lists of the stays that took out days, then NULL. */
static const mete_citations *list_of(const mete_reckoning_sums *sums, size_t n)
{
    if (n == 0) {
        return &sums->surcharge->basis;
    }
    for (size_t i = 0; i < sums->payment.halt_count; i++) {
        if (sums->halted[i] > 0 && --n == 0) {
            return &sums->payment.halts[i].stay->basis;
        }
    }
    return NULL;
}

/* Does the citation stand before this place of the lists? */
static bool stood(const mete_reckoning_sums *sums, size_t list, size_t at)
{
    const mete_citation *sought = list_of(sums, list)->list[at];
    for (size_t n = 0; n <= list; n++) {
        const mete_citations *these = list_of(sums, n);
        size_t count = n < list ? these->count : at;
        for (size_t i = 0; i < count; i++) {
            if (these->list[i] == sought) {
                return true;
            }
        }
    }
    return false;
}

const mete_citation *
mete_report_surcharge_basis(const mete_reckoning_sums *sums, size_t index)
{
    const mete_citations *these;
    for (size_t n = 0; (these = list_of(sums, n)) != NULL; n++) {
        for (size_t i = 0; i < these->count; i++) {
            if (!stood(sums, n, i) && index-- == 0) {
                return these->list[i];
            }
        }
    }
    return NULL;
}

static void write_basis(mete_buffer *buffer, const mete_reckoning_sums *sums)
{
    const mete_citation *citation;
    METE_PUT(buffer, "[");
    for (size_t i = 0;
         (citation = mete_report_surcharge_basis(sums, i)) != NULL; i++) {
        mete_write_comma(buffer, i);
        METE_PUT(buffer, "{\"cite\":");
        mete_write_text(buffer, citation->cite);
        METE_PUT(buffer, ",\"text\":");
        mete_write_text(buffer, citation->text);
        METE_PUT(buffer, "}");
    }
    METE_PUT(buffer, "]");
}

static void write_period(mete_buffer *buffer,
                         const mete_reckoned_period *period)
{
    METE_PUT(buffer, "{\"from\":");
    write_day(buffer, period->from);
    METE_PUT(buffer, ",\"to\":");
    write_day(buffer, period->to);
    mete_buffer_format(buffer, ",\"days\":%d,\"counts\":",
                       period->to - period->from + 1);
    mete_write_truth(buffer, period->halt == NULL);
    METE_PUT(buffer, ",\"ground\":");
    mete_write_text(buffer, period->halt != NULL ? period->halt->stay->name
                                                 : NULL);
    mete_buffer_format(buffer, ",\"days_so_far\":%d,\"so_far\":",
                       period->counted);
    mete_write_exact(buffer, period->sum);
    METE_PUT(buffer, "}");
}

static void write_stays(mete_buffer *buffer, const mete_reckoning_sums *sums)
{
    METE_PUT(buffer, "[");
    for (size_t i = 0; i < sums->payment.halt_count; i++) {
        const mete_halt *halt = &sums->payment.halts[i];
        mete_write_comma(buffer, i);
        METE_PUT(buffer, "{\"ground\":");
        mete_write_text(buffer, halt->stay->name);
        METE_PUT(buffer, ",\"from\":");
        write_day(buffer, halt->from);
        METE_PUT(buffer, ",\"to\":");
        if (halt->to < METE_DATE_MAX) {
            write_day(buffer, halt->to);
        } else {
            METE_PUT(buffer, "null");
        }
        mete_buffer_format(buffer, ",\"days\":%d,\"basis\":", sums->halted[i]);
        mete_write_citations(buffer, &halt->stay->basis);
        METE_PUT(buffer, "}");
    }
    METE_PUT(buffer, "]");
}

static void write_payment(mete_buffer *buffer, const mete_reckoning_sums *sums)
{
    const mete_late_payment *payment = &sums->payment;
    static const char *const roundings[] = {
        [METE_ROUND_NEAREST] = "nearest",
        [METE_ROUND_UP] = "up",
        [METE_ROUND_DOWN] = "down",
    };
    METE_PUT(buffer, ",\"name\":");
    mete_write_text(buffer, sums->surcharge->name);
    METE_PUT(buffer, ",\"fine\":");
    mete_write_money(buffer, mete_exact_from_decimal(payment->fine));
    METE_PUT(buffer, ",\"due\":");
    write_day(buffer, payment->due);
    METE_PUT(buffer, ",\"until\":");
    write_day(buffer, payment->until);
    METE_PUT(buffer, ",\"paid\":");
    mete_write_truth(buffer, payment->paid);
    METE_PUT(buffer, ",\"rate\":");
    write_share(buffer, sums->surcharge->rate);
    METE_PUT(buffer, ",\"cap_share\":");
    write_share(buffer, sums->surcharge->cap);
    METE_PUT(buffer, ",\"rounding\":");
    mete_write_text(buffer, roundings[payment->rounding]);
    METE_PUT(buffer, ",\"unit\":");
    mete_write_money(buffer, mete_exact_from_decimal(payment->unit));
}

static void write_sums(mete_buffer *buffer, const mete_reckoning_sums *sums)
{
    mete_exact fine = mete_exact_from_decimal(sums->payment.fine);
    mete_buffer_format(buffer,
                       ",\"days_late\":%d,\"days_stayed\":%d,"
                       "\"days_counted\":%d",
                       sums->late, sums->late - sums->counted, sums->counted);
    METE_PUT(buffer, ",\"daily\":");
    mete_write_exact(buffer, sums->daily);
    METE_PUT(buffer, ",\"uncapped\":");
    mete_write_exact(buffer, sums->uncapped);
    METE_PUT(buffer, ",\"cap\":");
    mete_write_exact(buffer, sums->cap);
    METE_PUT(buffer, ",\"capped\":");
    mete_write_truth(buffer, sums->capped);
    METE_PUT(buffer, ",\"cap_reached_on\":");
    if (sums->full) {
        write_day(buffer, sums->full_on);
    } else {
        METE_PUT(buffer, "null");
    }
    METE_PUT(buffer, ",\"surcharge\":");
    mete_write_money(buffer, sums->shown);
    METE_PUT(buffer, ",\"surcharge_exact\":");
    mete_write_exact(buffer, sums->exact);
    METE_PUT(buffer, ",\"surcharge_words\":");
    mete_write_capitals(buffer, sums->shown);
    METE_PUT(buffer, ",\"total\":");
    mete_write_money(buffer, fine + sums->shown);
    METE_PUT(buffer, ",\"total_words\":");
    mete_write_capitals(buffer, fine + sums->shown);
}

char *mete_report_surcharge_json(const mete_rulebook *rulebook,
                                 const mete_reckoning_sums *sums)
{
    mete_buffer buffer = {0};
    METE_PUT(&buffer,
             "{\"schema\":\"mete.surcharge/1\",\"engine\":\"" PACKAGE_VERSION
             "\",\"rulebook\":{\"name\":");
    mete_write_text(&buffer, rulebook->name);
    METE_PUT(&buffer, ",\"fingerprint\":");
    mete_write_text(&buffer, rulebook->fingerprint);
    METE_PUT(&buffer, "}");
    write_payment(&buffer, sums);
    write_sums(&buffer, sums);
    METE_PUT(&buffer, ",\"periods\":[");
    for (size_t i = 0; i < sums->period_count; i++) {
        mete_write_comma(&buffer, i);
        write_period(&buffer, &sums->periods[i]);
    }
    METE_PUT(&buffer, "],\"stays\":");
    write_stays(&buffer, sums);
    METE_PUT(&buffer, ",\"basis\":");
    write_basis(&buffer, sums);
    METE_PUT(&buffer, "}");
    return mete_buffer_take(&buffer);
}
