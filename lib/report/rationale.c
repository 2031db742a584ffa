/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * 裁量理由说明, paragraph by paragraph.
 */
#include "report/rationale.h"

#include "report/reasons.h"
#include "report/text.h"
#include "report/words.h"

#include <glib.h>

/* A paragraph that may turn out empty: then it leaves no trace. */
static void put_paragraph(mete_buffer *page, mete_buffer *paragraph)
{
    char *text = mete_buffer_take(paragraph);
    if (text == NULL) {
        page->failed = true;
    } else if (*text != '\0') {
        mete_buffer_format(page, "　　%s\n", text);
    }
    g_free(text);
}

/* Articles that play this part, as one list. */
static size_t cite_role(mete_buffer *text, const mete_finding *finding,
                        const char *const *roles, const char *head)
{
    const mete_citation **list =
        g_try_new(const mete_citation *, finding->basis.count + 1);
    mete_citations cited = {list, 0};
    for (size_t i = 0; list != NULL && i < finding->basis.count; i++) {
        if (g_strv_contains(roles, finding->basis.list[i].role)) {
            list[cited.count++] = finding->basis.list[i].citation;
        }
    }
    if (cited.count > 0) {
        mete_buffer_text(text, head);
        mete_rationale_cite(text, &cited);
        mete_buffer_text(text, "的规定");
    }
    g_free(list);
    return cited.count;
}

static void put_law(mete_buffer *page, const mete_finding *finding)
{
    static const char *const violates[] = {"violates", NULL};
    static const char *const punishes[] = {"punishes", "branch", NULL};
    mete_buffer text = {0};
    size_t cited = cite_role(&text, finding, violates, "上述行为违反了");
    mete_buffer_text(&text, cited > 0 ? "。" : "");
    if (cite_role(&text, finding, punishes, "对这一行为的处罚，适用") > 0) {
        mete_buffer_text(&text, "。");
    }
    if (finding->statutory.count > 0) {
        mete_buffer_text(&text, "法定的处罚为：");
        mete_rationale_penalties(&text, &finding->statutory, false);
        mete_buffer_text(&text, "。");
    }
    put_paragraph(page, &text);
}

static void put_orders(mete_buffer *text, const mete_finding *finding)
{
    for (size_t i = 0; i < finding->orders.count; i++) {
        mete_buffer_text(text, i > 0 ? "；" : "同时作出下列处理：");
        mete_buffer_text(text, finding->orders.list[i]);
    }
    mete_buffer_text(text, finding->orders.count > 0 ? "。" : "");
}

static void put_alternatives(mete_buffer *text, const mete_finding *finding)
{
    for (size_t i = 0; i < finding->alternative_count; i++) {
        mete_buffer_format(text, "选择%s处罚的，处罚的种类和幅度为：",
                           mete_effect_label(finding->alternatives[i].effect));
        mete_rationale_penalties(text, &finding->alternatives[i].penalties,
                                 true);
        mete_buffer_text(text, "。");
    }
}

/* Several possible: what they are, and what has to be found out. */
static void put_open(mete_buffer *page, const mete_finding *finding)
{
    mete_buffer text = {0};
    size_t count = 0;
    mete_buffer_text(&text, "现有事实尚不足以确定裁量结果，可能的结论是：");
    for (int i = 0; i < METE_OUTCOME_COUNT; i++) {
        if ((finding->possible >> i & 1U) != 0) {
            mete_buffer_text(&text, count++ > 0 ? "、" : "");
            mete_buffer_text(&text, mete_outcome_label((mete_outcome)i));
        }
    }
    mete_buffer_text(&text, "。");
    mete_rationale_missing(&text, finding);
    put_paragraph(page, &text);
}

static void put_conclusion(mete_buffer *page, const mete_finding *finding)
{
    mete_buffer text = {0};
    bool alternatives = finding->alternative_count > 0;
    mete_buffer_format(&text, "综上，%s。",
                       mete_text_conclusion(finding->outcome));
    if (alternatives) {
        put_alternatives(&text, finding);
    } else if (finding->penalties.count > 0) {
        mete_buffer_text(&text, finding->outcome == METE_OUTCOME_PENALTY
                                    ? "处罚的种类和幅度为："
                                : finding->outcome == METE_OUTCOME_MAY_EXEMPT
                                    ? "给予处罚的，处罚的种类和幅度为："
                                    : "仍然适用的有：");
        mete_rationale_penalties(&text, &finding->penalties, true);
        mete_buffer_text(&text, "。");
    }
    put_orders(&text, finding);
    mete_rationale_follows(&text, finding);
    put_paragraph(page, &text);
}

static void put_notes(mete_buffer *page, const mete_finding *finding)
{
    mete_buffer text = {0};
    for (size_t i = 0; i < finding->diagnostics.count; i++) {
        mete_buffer_text(&text, i == 0 ? "注：" : "");
        mete_diagnostic_says(&text, &finding->diagnostics.list[i]);
    }
    put_paragraph(page, &text);
    if (finding->document != NULL && finding->document->sample) {
        mete_buffer_text(&text, "样例：所引裁量基准只供演示，不是正式发布的"
                                "裁量基准，不能用来作出决定。");
        put_paragraph(page, &text);
    }
}

/* Does a penalty come of it, or did it end before? */
static bool is_graded(const mete_finding *finding)
{
    return finding->outcome == METE_OUTCOME_PENALTY
        || finding->outcome == METE_OUTCOME_MAY_EXEMPT
        || finding->outcome == METE_OUTCOME_GAP
        || finding->outcome == METE_OUTCOME_CONFLICT;
}

static void put_rules(mete_buffer *page, const mete_finding *finding)
{
    mete_buffer text = {0};
    mete_rationale_bars(&text, finding);
    put_paragraph(page, &text);
    mete_rationale_exemptions(&text, finding);
    put_paragraph(page, &text);
    if (is_graded(finding)) {
        mete_rationale_circumstances(&text, finding);
        put_paragraph(page, &text);
        mete_rationale_benchmark(&text, finding);
        put_paragraph(page, &text);
    }
}

char *mete_report_rationale(const mete_finding *finding,
                            const mete_found *found)
{
    mete_buffer page = {0};
    mete_buffer text = {0};
    mete_buffer_text(&page, "裁量理由说明\n");
    mete_rationale_facts(&text, finding, found);
    put_paragraph(&page, &text);
    put_law(&page, finding);
    if (finding->outcome < METE_OUTCOME_COUNT) {
        put_rules(&page, finding);
        put_conclusion(&page, finding);
    } else {
        put_open(&page, finding);
    }
    mete_rationale_deviation(&text, finding);
    put_paragraph(&page, &text);
    mete_rationale_presumed(&text, finding);
    put_paragraph(&page, &text);
    put_notes(&page, finding);
    return mete_buffer_take(&page);
}
