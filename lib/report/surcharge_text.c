/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * A surcharge for an officer: the sum, what was reckoned from, the days period
 * by period with what they have come to, the sum as a calculation, the law.
 */
#include "report/surcharge.h"

#include "report/page.h"
#include "report/words.h"

#include <glib.h>

static void put_money(mete_buffer *buffer, mete_exact value)
{
    mete_words_amount(buffer, METE_COUNT_MONEY, value);
}

static void put_share(mete_buffer *buffer, mete_decimal share)
{
    char text[METE_DECIMAL_TEXT];
    mete_exact_format(mete_exact_from_decimal(share) * 100, text);
    mete_buffer_format(buffer, "%s%%", text);
}

static void put_capitals(mete_buffer *buffer, mete_exact value)
{
    char *words = mete_words_capitals(value);
    if (words != NULL) {
        mete_buffer_format(buffer, "（%s）", words);
    }
    g_free(words);
}

static void put_head(mete_buffer *page, const mete_reckoning_sums *sums)
{
    mete_buffer line = {0};
    mete_exact fine = mete_exact_from_decimal(sums->payment.fine);
    mete_buffer_format(&line, "%s：", sums->surcharge->name);
    put_money(&line, sums->shown);
    put_capitals(&line, sums->shown);
    mete_page_line(page, &line, 0, 0);
    mete_buffer_text(&line, "连同罚款共计：");
    put_money(&line, fine + sums->shown);
    put_capitals(&line, fine + sums->shown);
    mete_page_line(page, &line, 0, 0);
    mete_buffer_text(&line, "罚款");
    put_money(&line, fine);
    mete_buffer_text(&line, "，应当在");
    mete_words_date(&line, sums->payment.due);
    mete_buffer_text(&line, "以前缴纳；");
    mete_words_date(&line, sums->payment.until);
    mete_buffer_text(&line, sums->payment.paid ? "缴纳，" : "仍未缴纳，");
    if (sums->late > 0) {
        mete_buffer_format(&line, "逾期%d日。", sums->late);
    } else {
        mete_buffer_text(&line, "没有逾期。");
    }
    mete_page_line(page, &line, 0, 0);
}

static void put_period(mete_buffer *page, const mete_reckoned_period *period)
{
    mete_buffer line = {0};
    char from[METE_DATE_TEXT];
    char to[METE_DATE_TEXT];
    mete_date_format(period->from, from);
    mete_date_format(period->to, to);
    mete_buffer_format(&line, "%s 至 %s  %5d日  ", from, to,
                       period->to - period->from + 1);
    if (period->halt != NULL) {
        mete_buffer_format(&line, "不计算：%s", period->halt->stay->name);
    } else {
        mete_buffer_format(&line, "计算，累计%d日，", period->counted);
        put_money(&line, period->sum);
    }
    mete_page_line(page, &line, 2, 4);
}

static void put_sum(mete_buffer *page, const mete_reckoning_sums *sums)
{
    mete_buffer line = {0};
    mete_buffer_format(&line, "%d日 × ", sums->counted);
    put_money(&line, sums->daily);
    mete_buffer_text(&line, "（每日按罚款的");
    put_share(&line, sums->surcharge->rate);
    mete_buffer_text(&line, "）= ");
    put_money(&line, sums->uncapped);
    mete_buffer_text(&line, sums->capped ? "，超出" : "，没有超出");
    mete_buffer_text(&line, "上限");
    put_money(&line, sums->cap);
    mete_buffer_text(&line, "（罚款的");
    put_share(&line, sums->surcharge->cap);
    mete_buffer_text(&line, "）");
    if (sums->full) {
        mete_buffer_text(&line, "；");
        mete_words_date(&line, sums->full_on);
        mete_buffer_text(&line, "达到上限");
    }
    mete_buffer_text(&line, "。");
    mete_page_line(page, &line, 2, 4);
}

static void put_rounding(mete_buffer *page, const mete_reckoning_sums *sums)
{
    static const char *const names[] = {
        [METE_ROUND_NEAREST] = "四舍五入",
        [METE_ROUND_UP] = "上取整",
        [METE_ROUND_DOWN] = "下取整",
    };
    mete_buffer line = {0};
    if (sums->shown == sums->exact) {
        return;
    }
    put_money(&line, sums->exact);
    mete_buffer_text(&line, "以");
    put_money(&line, mete_exact_from_decimal(sums->payment.unit));
    mete_buffer_format(&line, "为单位%s", names[sums->payment.rounding]);
    mete_buffer_text(&line, "，不超出上限，为");
    put_money(&line, sums->shown);
    mete_buffer_text(&line, "。");
    mete_page_line(page, &line, 2, 4);
}

/* A halt that no late day lies in is worth a look: a wrong year, say. */
static void put_idle_halts(mete_buffer *page, const mete_reckoning_sums *sums)
{
    for (size_t i = 0; i < sums->payment.halt_count; i++) {
        const mete_halt *halt = &sums->payment.halts[i];
        mete_buffer line = {0};
        if (sums->halted[i] > 0) {
            continue;
        }
        mete_buffer_format(&line, "%s（自", halt->stay->name);
        mete_words_date(&line, halt->from);
        if (halt->to < METE_DATE_MAX) {
            mete_buffer_text(&line, "至");
            mete_words_date(&line, halt->to);
        }
        mete_buffer_text(&line, "）没有停止计算任何一日：不在逾期的期间，"
                                "或者已经由别的事由停止。");
        mete_page_line(page, &line, 2, 4);
    }
}

static void put_basis(mete_buffer *page, const mete_reckoning_sums *sums)
{
    const mete_citation *citation;
    if (mete_report_surcharge_basis(sums, 0) != NULL) {
        mete_page_heading(page, "依据");
    }
    for (size_t i = 0;
         (citation = mete_report_surcharge_basis(sums, i)) != NULL; i++) {
        mete_buffer line = {0};
        mete_buffer_text(&line, citation->text);
        mete_page_line(page, &line, 2, 4);
    }
}

char *mete_report_surcharge_text(const mete_reckoning_sums *sums)
{
    mete_buffer page = {0};
    put_head(&page, sums);
    if (sums->period_count > 0) {
        mete_page_heading(&page, "逐段计算");
        for (size_t i = 0; i < sums->period_count; i++) {
            put_period(&page, &sums->periods[i]);
        }
        put_sum(&page, sums);
        put_rounding(&page, sums);
    }
    put_idle_halts(&page, sums);
    put_basis(&page, sums);
    return mete_buffer_take(&page);
}
