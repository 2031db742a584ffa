/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What is still open: facts to find out, remarks, procedures, time limits, and
 * the rules that were looked at.
 */
#include "report/page.h"
#include "report/reasons.h"
#include "report/text.h"
#include "report/words.h"

#include <glib.h>

static void put_stake(mete_buffer *line, const mete_missing *missing)
{
    if (!missing->has_stake) {
        return;
    }
    if (missing->stake >= METE_EXACT_UNBOUNDED) {
        mete_buffer_text(line, "；不查明，罚款就没有上限");
    } else if (missing->stake > 0) {
        mete_buffer_text(line, "；罚款最多相差");
        mete_words_amount(line, METE_COUNT_MONEY, missing->stake);
    }
}

static void put_outcomes(mete_buffer *line, uint32_t outcomes)
{
    size_t count = 0;
    for (int i = 0; i < METE_OUTCOME_COUNT; i++) {
        if ((outcomes >> i & 1U) != 0) {
            mete_buffer_text(line, count++ > 0 ? "或者" : "；结论可能是");
            mete_buffer_text(line, mete_outcome_label((mete_outcome)i));
        }
    }
}

static void put_missing(mete_buffer *page, const mete_finding *finding)
{
    mete_buffer line = {0};
    if (finding->missing.count > 0) {
        mete_page_heading(page, "还要查明");
    }
    for (size_t i = 0; i < finding->missing.count; i++) {
        const mete_missing *missing = &finding->missing.list[i];
        mete_buffer_format(&line, "%d. ", (int)i + 1);
        mete_buffer question = {0};
        mete_words_question(&question, missing->fact);
        char *text = mete_buffer_take(&question);
        if (text != NULL && strstr(text, missing->fact->label) == NULL) {
            mete_buffer_format(&line, "%s：", missing->fact->label);
        }
        mete_buffer_text(&line, text != NULL ? text : "");
        g_free(text);
        mete_page_line(page, &line, 2, 5);
        put_stake(&line, missing);
        put_outcomes(&line, missing->outcomes);
        if (line.length > strlen("；")) { /* not before the first */
            char *stakes = mete_buffer_take(&line);
            mete_buffer_format(&line, "（%s）",
                               stakes != NULL ? stakes + strlen("；") : "");
            g_free(stakes);
            mete_page_line(page, &line, 5, 5);
        }
    }
}

static void put_deadlines(mete_buffer *page, const mete_finding *finding)
{
    mete_buffer line = {0};
    if (finding->deadlines.count > 0) {
        mete_page_heading(page, "时限");
    }
    for (size_t i = 0; i < finding->deadlines.count; i++) {
        const mete_deadline *deadline = &finding->deadlines.list[i];
        mete_buffer_format(&line, "%s：", deadline->name);
        if (deadline->known) {
            mete_buffer_text(&line, "最后一日是");
            mete_words_date(&line, deadline->due);
        } else if (deadline->within) {
            mete_buffer_text(&line, "最后一日最早是");
            mete_words_date(&line, deadline->due);
            mete_buffer_text(&line, "，最晚是");
            mete_words_date(&line, deadline->latest);
            mete_buffer_text(&line, "，要看还没有查明的事实");
        } else {
            mete_buffer_text(&line, "还算不出来");
        }
        mete_page_line(page, &line, 2, 4);
    }
}

static void put_flags(mete_buffer *page, const mete_finding *finding,
                      mete_truth truth, const char *label)
{
    mete_buffer line = {0};
    size_t count = 0;
    for (size_t i = 0; i < finding->procedure.count; i++) {
        const mete_reason *one = &finding->procedure.list[i];
        if (one->truth == truth) {
            mete_buffer_format(&line, "%s%s", count++ == 0 ? label : "、",
                               one->rule->name);
        }
    }
    if (count > 0) {
        mete_page_line(page, &line, 2, 4);
    }
}

/* What hangs on how the officer uses the range comes after what is certain. */
static void put_procedure(mete_buffer *page, const mete_finding *finding)
{
    if (finding->procedure.count > 0) {
        mete_page_heading(page, "程序");
    }
    put_flags(page, finding, METE_TRUE, "适用：");
    put_flags(page, finding, METE_UNKNOWN,
              "视最后决定的处罚和查明的事实而定：");
    put_flags(page, finding, METE_FALSE, "不适用：");
}

static void put_diagnostics(mete_buffer *page, const mete_finding *finding)
{
    mete_buffer line = {0};
    if (finding->diagnostics.count > 0) {
        mete_page_heading(page, "请注意");
    }
    for (size_t i = 0; i < finding->diagnostics.count; i++) {
        mete_diagnostic_says(&line, &finding->diagnostics.list[i]);
        mete_page_line(page, &line, 2, 4);
    }
}

/* Rules that were looked at and do not concern the case would hide the rest:
 * of those that do not hold only tiers and clauses are told, and those that
 * stand in another's place. */
static bool is_told(const mete_finding *finding, const mete_reason *reason)
{
    return reason->stage != METE_STAGE_PROCEDURE /* told under 程序 */
        && (reason->truth != METE_FALSE || reason->stage == METE_STAGE_BRANCH
            || reason->stage == METE_STAGE_GRADE
            || mete_reason_replaces(finding, reason));
}

static void put_reasons(mete_buffer *page, const mete_finding *finding)
{
    mete_buffer line = {0};
    bool started = false;
    for (size_t i = 0; finding->has_trace && i < finding->reasons.count; i++) {
        const mete_reason *reason = &finding->reasons.list[i];
        if (!is_told(finding, reason)) {
            continue;
        }
        if (!started) {
            mete_page_heading(page, "裁量理由");
            started = true;
        }
        mete_reason_says(&line, finding, reason);
        mete_page_line(page, &line, 2, 4);
    }
}

void mete_text_open(mete_buffer *page, const mete_finding *finding)
{
    put_missing(page, finding);
    mete_text_what_if(page, finding);
    put_diagnostics(page, finding);
    put_procedure(page, finding);
    put_deadlines(page, finding);
    put_reasons(page, finding);
    mete_text_penalties(page, "法律规定的处罚", &finding->statutory, NULL);
}
