/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The fine that was decided, beside what is recommended: as JSON, for the
 * officer, and as a paragraph of 裁量理由说明.
 */
#include "report/page.h"
#include "report/rationale.h"
#include "report/text.h"
#include "report/words.h"
#include "report/writer.h"

static const struct {
    const char *word;
    const char *says;
} states[] = {
    [METE_DEVIATION_WITHIN] = {"within", "在建议的幅度之内"},
    [METE_DEVIATION_APPROVED] =
        {"approved", "不在建议的幅度之内，在法定幅度之内，写明了理由和批准"},
    [METE_DEVIATION_UNAPPROVED] =
        {"unapproved",
         "不在建议的幅度之内，在法定幅度之内，没有写全理由和批准"},
    [METE_DEVIATION_UNLAWFUL] = {"unlawful", "超出法律允许的范围"},
    [METE_DEVIATION_UNDETERMINED] =
        {"undetermined", "是否在幅度之内，还不能确定"},
};

void mete_write_deviation(mete_buffer *buffer, const mete_finding *finding)
{
    const mete_deviation *deviation = finding->deviation;
    if (deviation == NULL) {
        METE_PUT(buffer, "null");
        return;
    }
    METE_PUT(buffer, "{\"state\":");
    mete_write_text(buffer, states[finding->deviation_state].word);
    METE_PUT(buffer, ",\"min\":");
    mete_write_money(buffer, deviation->min);
    METE_PUT(buffer, ",\"max\":");
    mete_write_money(buffer, deviation->max);
    METE_PUT(buffer, ",\"ground\":");
    mete_write_text(buffer, deviation->ground);
    METE_PUT(buffer, ",\"approved_by\":");
    mete_write_text(buffer, deviation->approved_by);
    METE_PUT(buffer, ",\"approval\":");
    mete_write_text(buffer, deviation->approval);
    METE_PUT(buffer, "}");
}

static void put_decided(mete_buffer *line, const mete_deviation *deviation)
{
    mete_words_ends ends = {METE_COUNT_MONEY, deviation->min, deviation->max,
                            false, false};
    if (deviation->max == 0) {
        mete_buffer_text(line, "不处罚款");
        return;
    }
    mete_buffer_text(line, "罚款");
    mete_words_range(line, &ends);
}

static void put_said(mete_buffer *page, const char *label, const char *text)
{
    mete_buffer line = {0};
    mete_buffer_format(&line, "%s：%s", label,
                       text != NULL && *text != '\0' ? text : "没有写明");
    mete_page_line(page, &line, 2, 4);
}

void mete_text_deviation(mete_buffer *page, const mete_finding *finding)
{
    const mete_deviation *deviation = finding->deviation;
    mete_buffer line = {0};
    if (deviation == NULL) {
        return;
    }
    mete_page_heading(page, "决定的罚款与建议的比较");
    put_decided(&line, deviation);
    mete_buffer_format(&line, "：%s。", states[finding->deviation_state].says);
    mete_page_line(page, &line, 2, 4);
    if (finding->deviation_state != METE_DEVIATION_WITHIN) {
        put_said(page, "理由", deviation->ground);
        put_said(page, "批准人", deviation->approved_by);
        put_said(page, "批准", deviation->approval);
    }
}

/* Only what may be decided goes into a decision; the rest stands among the
 * notes. */
void mete_rationale_deviation(mete_buffer *text, const mete_finding *finding)
{
    const mete_deviation *deviation = finding->deviation;
    if (deviation == NULL
        || finding->deviation_state != METE_DEVIATION_APPROVED) {
        return;
    }
    mete_buffer_text(text, "经批准调整适用裁量基准，本案决定");
    put_decided(text, deviation);
    mete_buffer_format(text, "。调整适用的理由是：%s。由%s批准（%s）。",
                       deviation->ground, deviation->approved_by,
                       deviation->approval);
}
