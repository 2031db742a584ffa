/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What a document adjusts after grading, in words: 降低30%以上50%以下，但不低于
 * 法定最低.
 */
#include "report/item.h"
#include "report/rationale.h"

#include "report/columns.h"
#include "report/page.h"
#include "report/words.h"

static void put_share(mete_buffer *text, mete_decimal share)
{
    char digits[METE_DECIMAL_TEXT];
    mete_exact_format(mete_exact_from_decimal(share) * 100, digits);
    mete_buffer_format(text, "%s%%", digits);
}

/* From the nearer share to the farther one, both of one sign. */
static void put_shares(mete_buffer *text, mete_decimal near, bool near_open,
                       mete_decimal far, bool far_open)
{
    mete_buffer_text(text, near_open ? "超过" : "");
    put_share(text, near);
    if (near == far) {
        return;
    }
    mete_buffer_text(text, near_open ? "" : "以上");
    mete_buffer_text(text, far_open ? "不足" : "");
    put_share(text, far);
    mete_buffer_text(text, far_open ? "" : "以下");
}

/* 降低30%以上50%以下, 提高20%, 降低20%至提高10%之间 */
static void put_by(mete_buffer *text, const mete_adjustment *by)
{
    if (by->to <= 0) {
        mete_buffer_text(text, "降低");
        put_shares(text, -by->to, by->to_open, -by->from, by->from_open);
    } else if (by->from >= 0) {
        mete_buffer_text(text, "提高");
        put_shares(text, by->from, by->from_open, by->to, by->to_open);
    } else {
        mete_buffer_text(text, by->from_open ? "降低不足" : "降低");
        put_share(text, -by->from);
        mete_buffer_text(text, by->to_open ? "至提高不足" : "至提高");
        put_share(text, by->to);
    }
}

static void put_floor(mete_buffer *text, const mete_adjustment *by,
                      const char *head)
{
    if (by->floor.text != NULL) {
        mete_buffer_text(text, head);
        mete_words_formal(text, by->floor.text);
    }
}

void mete_rationale_adjusted(mete_buffer *text, const mete_finding *finding)
{
    for (size_t i = 0; i < finding->reasons.count; i++) {
        const mete_reason *reason = &finding->reasons.list[i];
        const mete_adjustment *by = reason->adjustment;
        if (by == NULL || reason->truth != METE_TRUE) {
            continue;
        }
        mete_buffer_format(text, "本案符合“%s”的条件（", by->name);
        mete_rationale_condition(text, &by->when);
        mete_buffer_text(text, "），在此基础上将罚款");
        put_by(text, by);
        put_floor(text, by, "，但不因此低于");
        mete_buffer_text(text, "。");
    }
}

void mete_item_put_adjustments(mete_buffer *page, const mete_document *document)
{
    mete_columns table = {.columns = 4};
    mete_buffer cell = {0};
    if (document == NULL || document->adjustment_count == 0) {
        return;
    }
    mete_page_heading(page, "裁量调整");
    mete_columns_add(&table, "调整");
    mete_columns_add(&table, "适用条件");
    mete_columns_add(&table, "罚款");
    mete_columns_add(&table, "不低于");
    for (size_t i = 0; i < document->adjustment_count; i++) {
        const mete_adjustment *by = &document->adjustments[i];
        mete_columns_add(&table, by->name);
        mete_words_formal(&cell, by->when.text);
        mete_columns_take(&table, &cell);
        put_by(&cell, by);
        mete_columns_take(&table, &cell);
        put_floor(&cell, by, "");
        mete_columns_take(&table, &cell);
    }
    mete_columns_put(&table, page, 2, true);
}
