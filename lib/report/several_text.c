/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Several items in words: first what they come to together and why, then each
 * item as it stands alone.
 */
#include "report/several.h"

#include "decide/several.h"
#include "report/page.h"
#include "report/rationale.h"
#include "report/reasons.h"
#include "report/report.h"
#include "report/text.h"
#include "report/words.h"

#include <glib.h>

static const char *title_of(const mete_several *several, uint32_t member)
{
    const mete_item *item = several->members[member].item;
    return item->title != NULL ? item->title : item->id;
}

static void put_name(mete_buffer *line, const mete_penalty *penalty)
{
    const char *on = penalty->part != NULL ? penalty->part->on : NULL;
    if (on != NULL) {
        mete_buffer_format(line, "对%s", mete_words_bearer(on));
    }
    mete_buffer_text(line, penalty->entry->name != NULL
                               ? penalty->entry->name
                               : mete_penalty_kind_label(penalty->kind));
}

static void put_amount(mete_buffer *line, const mete_penalty *penalty)
{
    mete_words_ends ends = mete_words_shown(penalty);
    if (penalty->has_range && !penalty->amount_unknown) {
        mete_words_range(line, &ends);
        mete_words_per(line, penalty);
    }
    if (penalty->mode == METE_MODE_MAY) {
        mete_buffer_text(line, "（可以）");
    } else if (penalty->mode == METE_MODE_CHOICE) {
        mete_buffer_text(line, "（择一）");
    } else if (penalty->mode == METE_MODE_CONDITIONAL) {
        mete_buffer_text(line, "（视事实而定）");
    }
}

/* What may come of it: one sentence, or all that are possible. */
static void put_outcomes(mete_buffer *line, uint32_t possible)
{
    size_t count = 0;
    if ((possible & (possible - 1)) == 0) {
        mete_buffer_text(
            line, mete_text_conclusion((mete_outcome)__builtin_ctz(possible)));
        return;
    }
    mete_buffer_text(line, "事实还不完整，可能的结论有：");
    for (int i = 0; i < METE_OUTCOME_COUNT; i++) {
        if ((possible >> i & 1U) != 0) {
            mete_buffer_text(line, count++ > 0 ? "；" : "");
            mete_buffer_text(line, mete_text_conclusion((mete_outcome)i));
        }
    }
}

static const char *told_by(uint32_t by)
{
    switch (by) {
    case METE_BY_MAXIMUM:
        return "法定最高额较高";
    case METE_BY_MINIMUM:
        return "法定最高额相同，法定最低额较高";
    case METE_BY_RECOMMENDATION:
        return "法定幅度相同，按基准得出的幅度较高";
    case METE_BY_NOTHING:
        return "各项的幅度都相同";
    default:
        return "按罚款数额高的规定";
    }
}

static void put_dropped(mete_buffer *line, const mete_several *several,
                        const mete_act_decided *decided)
{
    size_t count = 0;
    for (uint32_t i = 0; i < several->count; i++) {
        if (several->members[i].act == decided->act
            && mete_several_dropped(several, decided, i)) {
            mete_buffer_text(line, count++ > 0 ? "、“" : "“");
            mete_buffer_text(line, title_of(several, i));
            mete_buffer_text(line, "”");
        }
    }
    mete_buffer_text(line, count > 0 ? "的罚款不再处" : "");
}

/* Why one fine stands: a sentence without its full stop, empty where several
 * items did not meet. */
static void put_why(mete_buffer *line, const mete_several *several,
                    const mete_act_decided *decided)
{
    if (decided->by & METE_BY_INCOMPARABLE) {
        mete_buffer_text(line, "；几项罚款无法比较高低");
        return;
    }
    if (decided->contest == NULL || decided->by == 0) {
        return;
    }
    const char *on = decided->contest->on;
    mete_buffer_text(line, "；只处一次罚款");
    if (on != NULL) {
        mete_buffer_format(line, "（对%s）", mete_words_bearer(on));
    }
    if (decided->kept < 0) {
        mete_buffer_text(line, "，取罚款数额高的规定，是哪一项要看事实");
        return;
    }
    mete_buffer_text(line, "，取“");
    mete_buffer_text(line, title_of(several, (uint32_t)decided->kept));
    mete_buffer_format(line, "”（%s），", told_by(decided->by));
    put_dropped(line, several, decided);
}

static void put_act(mete_buffer *line, const mete_several *several,
                    const mete_act_decided *decided)
{
    size_t count = 0;
    mete_buffer_text(line, "行为“");
    mete_buffer_text(line, several->acts[decided->act]);
    mete_buffer_text(line, "”（");
    for (uint32_t i = 0; i < several->count; i++) {
        if (several->members[i].act == decided->act) {
            mete_buffer_text(line, count++ > 0 ? "；" : "");
            mete_buffer_text(line, title_of(several, i));
        }
    }
    mete_buffer_text(line, "）：");
    put_outcomes(line, decided->possible);
    put_why(line, several, decided);
    mete_buffer_text(line, "。");
}

static void put_acts(mete_buffer *page, const mete_several *several)
{
    mete_page_heading(page, "各行为");
    for (size_t i = 0; i < several->decided_count; i++) {
        mete_buffer line = {0};
        put_act(&line, several, &several->decided[i]);
        mete_page_line(page, &line, 2, 4);
    }
}

static void put_penalties(mete_buffer *page, const mete_several *several)
{
    if (several->penalty_count > 0) {
        mete_page_heading(page, "处罚（几项合并之后）");
    }
    for (size_t i = 0; i < several->penalty_count; i++) {
        const mete_joined *one = &several->penalties[i];
        mete_buffer line = {0};
        mete_buffer_text(&line, "行为“");
        mete_buffer_text(&line,
                         several->acts[several->members[one->member].act]);
        mete_buffer_text(&line, "”：");
        put_name(&line, &one->penalty);
        mete_buffer_text(&line, " ");
        put_amount(&line, &one->penalty);
        mete_page_line(page, &line, 2, 4);
    }
}

static void put_cap(mete_buffer *line, const mete_several *several,
                    uint32_t number, const mete_penalty *sum)
{
    const mete_graded *graded =
        &several->verdict.penalties[mete_several_total_at(several, number)];
    if (graded->notes & METE_SEVERAL_CAPPED) {
        mete_words_ends ends = mete_words_shown(sum);
        mete_buffer_text(line, "（合并执行不超过");
        mete_words_amount(line, ends.counting, several->totals[number].cap);
        mete_buffer_text(line, "）");
    }
}

static void put_sum(mete_buffer *line, const mete_several *several,
                    const mete_joined *one)
{
    put_name(line, &one->penalty);
    mete_buffer_text(line, "合计");
    put_amount(line, &one->penalty);
    put_cap(line, several, one->member, &one->penalty);
}

static void put_sums(mete_buffer *page, const mete_several *several)
{
    if (several->sum_count > 0) {
        mete_page_heading(page, "合计");
    }
    for (size_t i = 0; i < several->sum_count; i++) {
        const mete_joined *one = &several->sums[i];
        mete_words_ends ends = mete_words_shown(&one->penalty);
        mete_buffer line = {0};
        put_sum(&line, several, one);
        mete_page_line(page, &line, 2, 4);
        if (ends.counting == METE_COUNT_MONEY) {
            mete_buffer_text(&line, "大写：");
            mete_words_range_capitals(&line, &ends);
            mete_page_line(page, &line, 4, 10);
        }
    }
}

static void put_notes(mete_buffer *page, const mete_finding *finding)
{
    if (finding->diagnostics.count > 0) {
        mete_page_heading(page, "提示");
    }
    for (size_t i = 0; i < finding->diagnostics.count; i++) {
        mete_buffer line = {0};
        mete_diagnostic_says(&line, &finding->diagnostics.list[i]);
        mete_page_line(page, &line, 2, 4);
    }
}

static void put_missing(mete_buffer *page, const mete_finding *finding)
{
    if (finding->missing.count > 0) {
        mete_page_heading(page, "还要查明");
    }
    for (size_t i = 0; i < finding->missing.count; i++) {
        mete_buffer line = {0};
        mete_words_question(&line, finding->missing.list[i].fact);
        mete_page_line(page, &line, 2, 4);
    }
}

static void put_items(mete_buffer *page, const mete_several *several)
{
    for (uint32_t i = 0; i < several->count; i++) {
        const char *text = mete_report_text(several->findings[i]);
        mete_buffer heading = {0};
        mete_buffer_format(&heading, "第%u项单独来看（行为“%s”）",
                           (unsigned)i + 1,
                           several->acts[several->members[i].act]);
        char *words = mete_buffer_take(&heading);
        mete_page_heading(page, words != NULL ? words : "");
        g_free(words);
        page->failed |= text == NULL;
        mete_buffer_text(page, text != NULL ? text : "");
    }
}

char *mete_report_several_text(const mete_finding *finding)
{
    const mete_several *several = finding->several;
    mete_buffer page = {0};
    mete_buffer line = {0};
    mete_buffer_text(&line, "结论：");
    put_outcomes(&line, finding->possible);
    mete_buffer_text(&line, "。");
    mete_page_line(&page, &line, 0, 6);
    put_acts(&page, several);
    put_penalties(&page, several);
    put_sums(&page, several);
    put_notes(&page, finding);
    put_missing(&page, finding);
    put_items(&page, several);
    return mete_buffer_take(&page);
}

char *mete_report_several_brief(const mete_finding *finding)
{
    const mete_several *several = finding->several;
    mete_buffer line = {0};
    put_outcomes(&line, finding->possible);
    for (size_t i = 0; i < several->sum_count; i++) {
        mete_buffer_text(&line, "；");
        put_sum(&line, several, &several->sums[i]);
    }
    return mete_buffer_take(&line);
}

/* The paragraphs of one item, without the title above them. */
static void put_item(mete_buffer *page, const mete_several *several,
                     uint32_t member, const mete_found *found)
{
    char *text =
        mete_report_rationale(several->findings[member], &found[member]);
    const char *body = text != NULL ? strchr(text, '\n') : NULL;
    page->failed |= body == NULL;
    mete_buffer_format(page, "第%u项，行为“%s”：%s。\n", (unsigned)member + 1,
                       several->acts[several->members[member].act],
                       title_of(several, member));
    mete_buffer_text(page, body != NULL ? body + 1 : "");
    g_free(text);
}

static void put_law(mete_buffer *page, const mete_several *several)
{
    const mete_combine *combine = several->rulebook->combine;
    if (combine != NULL && combine->basis.count > 0) {
        mete_buffer_text(page, "依照");
        mete_rationale_cite(page, &combine->basis);
        mete_buffer_text(page, "，");
    }
    mete_buffer_text(page, "各违法行为分别决定，合并执行：");
}

char *mete_report_several_rationale(const mete_finding *finding,
                                    const mete_found *found)
{
    const mete_several *several = finding->several;
    mete_buffer page = {0};
    mete_buffer_text(&page, "裁量理由说明\n");
    for (uint32_t i = 0; i < several->count; i++) {
        put_item(&page, several, i, found);
    }
    put_law(&page, several);
    for (size_t i = 0; i < several->decided_count; i++) {
        put_act(&page, several, &several->decided[i]);
    }
    for (size_t i = 0; i < several->sum_count; i++) {
        put_sum(&page, several, &several->sums[i]);
        mete_buffer_text(&page, i + 1 < several->sum_count ? "；" : "。");
    }
    mete_buffer_text(&page, "\n");
    for (size_t i = 0; i < finding->diagnostics.count; i++) {
        mete_buffer_text(&page, "注：");
        mete_diagnostic_says(&page, &finding->diagnostics.list[i]);
        mete_buffer_text(&page, "\n");
    }
    return mete_buffer_take(&page);
}
