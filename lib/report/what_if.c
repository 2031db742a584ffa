/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What a known case would come to if one fact were otherwise: as a list, and
 * as sentences for an officer.
 */
#include "report/report.h"
#include "report/text.h"
#include "report/words.h"
#include "report/writer.h"

#include "report/page.h"

#include <glib.h>

static void put_value(mete_buffer *line, const mete_what_if *one)
{
    mete_words_value(line, one->fact, one->value);
}

/* How much less or more, and what that comes to. */
static void put_step(mete_buffer *line, const mete_what_if *one)
{
    bool more = one->value > one->before;
    int64_t step = more ? one->value - one->before : one->before - one->value;
    switch (one->fact->kind) {
    case METE_FACT_DATE:
        mete_buffer_format(line, "再%s%d日（", more ? "晚" : "早", (int)step);
        break;
    case METE_FACT_EVENTS:
        mete_buffer_format(line, "再%s%d次（共%d次）", more ? "多" : "少",
                           (int)step, (int)one->value);
        return;
    default:
        mete_buffer_text(line, more ? "再多" : "再少");
        mete_words_value(line, one->fact, step);
        mete_buffer_text(line, "（");
        break;
    }
    put_value(line, one);
    mete_buffer_text(line, "）");
}

static bool is_step(const mete_what_if *one)
{
    return one->before > METE_VALUE_UNDETERMINABLE
        && (mete_fact_is_amount(one->fact) || one->fact->kind == METE_FACT_DATE
            || one->fact->kind == METE_FACT_EVENTS);
}

/* 若货值金额再少0.01元（9999.99元） */
static void put_supposition(mete_buffer *line, const mete_what_if *one)
{
    const mete_fact *fact = one->fact;
    bool yes_or_no =
        fact->kind == METE_FACT_FLAG || fact->kind == METE_FACT_JUDGEMENT;
    mete_buffer_text(line, "若");
    if (one->value == METE_VALUE_ABSENT) {
        mete_buffer_format(line, "没有%s", fact->label);
    } else if (one->value == METE_VALUE_UNDETERMINABLE) {
        mete_buffer_format(line, "无法查明%s", fact->label);
    } else if (yes_or_no && one->value == 0 && fact->opposite != NULL) {
        mete_buffer_text(line, fact->opposite);
    } else if (is_step(one)) {
        mete_buffer_text(line, fact->label);
        put_step(line, one);
    } else {
        mete_buffer_format(line, "%s为“", fact->label);
        put_value(line, one);
        mete_buffer_text(line, "”");
    }
}

/* The decision of another case, as far as a line tells of it. */
static void put_decision(mete_buffer *line, const mete_finding *finding,
                         const mete_what_if *one)
{
    mete_finding other = {.possible = one->possible,
                          .tier = one->tier,
                          .penalties = {.list = finding->supposed.list
                                              + one->first,
                                        .count = one->count}};
    char *brief = mete_report_brief(&other);
    mete_buffer_format(line, "，则%s", brief != NULL ? brief : "");
    g_free(brief);
}

static void put_sentence(mete_buffer *line, const mete_finding *finding,
                         const mete_what_if *one)
{
    put_supposition(line, one);
    put_decision(line, finding, one);
}

static void write_value(mete_buffer *buffer, const mete_what_if *one)
{
    size_t start = buffer->length;
    if (one->fact->kind == METE_FACT_EVENTS) {
        mete_buffer_format(buffer, "%d", (int)one->value);
    } else {
        mete_words_plain_value(buffer, one->fact, one->value);
    }
    mete_write_quoted(buffer, start);
}

static void write_one(mete_buffer *buffer, const mete_finding *finding,
                      const mete_what_if *one)
{
    METE_PUT(buffer, "{\"fact\":");
    mete_write_text(buffer, mete_fact_key(one->fact));
    METE_PUT(buffer, ",\"value\":");
    write_value(buffer, one);
    METE_PUT(buffer, ",\"outcome\":");
    mete_write_text(buffer, mete_outcome_name(one->outcome));
    METE_PUT(buffer, ",\"tier\":");
    mete_write_text(buffer, one->tier != NULL ? one->tier->name : NULL);
    METE_PUT(buffer, ",\"says\":");
    size_t start = buffer->length;
    put_sentence(buffer, finding, one);
    mete_write_quoted(buffer, start);
    METE_PUT(buffer, "}");
}

/* A case with gaps has `missing` instead. */
static bool is_asked(const mete_finding *finding)
{
    return (finding->want & METE_WANT_WHAT_IF) != 0
        && (finding->plan == NULL || finding->verdict == &finding->run);
}

void mete_write_what_if(mete_buffer *buffer, const mete_finding *finding)
{
    if (!is_asked(finding)) {
        METE_PUT(buffer, "null");
        return;
    }
    METE_PUT(buffer, "[");
    for (size_t i = 0; i < finding->what_if.count; i++) {
        mete_write_comma(buffer, i);
        write_one(buffer, finding, &finding->what_if.list[i]);
    }
    METE_PUT(buffer, "]");
}

void mete_text_what_if(mete_buffer *page, const mete_finding *finding)
{
    if (is_asked(finding)) {
        mete_page_heading(page, "改变一项事实");
    }
    if (is_asked(finding) && finding->what_if.count == 0) {
        mete_buffer line = {0};
        mete_buffer_text(&line, "任何一项事实单独改变，结论和阶次都不变。");
        mete_page_line(page, &line, 2, 4);
    }
    for (size_t i = 0; i < finding->what_if.count; i++) {
        mete_buffer line = {0};
        put_sentence(&line, finding, &finding->what_if.list[i]);
        mete_buffer_text(&line, "。");
        mete_page_line(page, &line, 2, 4);
    }
}
