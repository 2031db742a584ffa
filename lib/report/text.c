/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * A finding for an officer: the decision in a sentence, its penalties, then
 * what it rests on and what is still open.  No codes of programs in it.
 */
#include "report/report.h"

#include "report/page.h"
#include "report/several.h"
#include "report/text.h"
#include "report/words.h"

#include <glib.h>

static const char *const conclusions[] = {
    [METE_OUTCOME_PENALTY] = "应当给予行政处罚",
    [METE_OUTCOME_NO_PENALTY] = "不予行政处罚",
    [METE_OUTCOME_MAY_EXEMPT] = "可以不予行政处罚",
    [METE_OUTCOME_NOT_FILED] = "不予立案",
    [METE_OUTCOME_EXEMPTED] = "免予行政处罚",
    [METE_OUTCOME_TIME_BARRED] = "已超过追责时效，不再给予行政处罚",
    [METE_OUTCOME_CORRECTION_ONLY] = "只责令改正，不给予行政处罚",
    [METE_OUTCOME_TRANSFER] = "应当移送司法机关，不作行政处罚决定",
    [METE_OUTCOME_NOT_APPLICABLE] = "本事项不适用于本案",
    [METE_OUTCOME_GAP] = "法律或者裁量基准没有规定这种情形，得不出结论",
    [METE_OUTCOME_CONFLICT] =
        "几项规定同时适用而分不出先后，须由承办机关研究决定",
};

static const struct {
    const char *code;
    const char *why;
} reasons[] = {
    {"place", "（案件不在适用的地域内）"},
    {"date", "（案件不在施行的期间内）"},
    {"party", "（不适用于这类当事人）"},
    {"basis", "（处罚依据在有关日期没有施行）"},
};

const char *mete_text_conclusion(mete_outcome outcome)
{
    return conclusions[outcome];
}

static const char *not_applicable_why(const char *code)
{
    for (size_t i = 0; code != NULL && i < sizeof reasons / sizeof reasons[0];
         i++) {
        if (strcmp(reasons[i].code, code) == 0) {
            return reasons[i].why;
        }
    }
    return "";
}

/* Penalties that are fines with a range: the only one, or NULL. */
static const mete_penalty *only_fine(const mete_penalties *penalties)
{
    const mete_penalty *found = NULL;
    for (size_t i = 0; i < penalties->count; i++) {
        const mete_penalty *penalty = &penalties->list[i];
        if (penalty->kind == METE_PENALTY_FINE && penalty->has_range) {
            if (found != NULL) {
                return NULL;
            }
            found = penalty;
        }
    }
    return found;
}

static void put_possible(mete_buffer *line, uint32_t possible)
{
    size_t count = 0;
    if ((possible & (possible - 1)) == 0) { /* one, but without an end */
        mete_buffer_text(line, "事实还不完整，幅度还定不下来");
        return;
    }
    mete_buffer_text(line, "事实还不完整，得不出唯一的结论；可能的结论有：");
    for (int i = 0; i < METE_OUTCOME_COUNT; i++) {
        if ((possible >> i & 1U) != 0) {
            mete_buffer_text(line, count++ > 0 ? "；" : "");
            mete_buffer_text(line, conclusions[i]);
        }
    }
}

/* 警告或者…: a fine that is one of several alternatives does not stand
 * alone in the sentence. */
static void put_others(mete_buffer *line, const mete_penalties *penalties,
                       const mete_penalty *fine)
{
    for (size_t i = 0; fine->mode == METE_MODE_CHOICE && i < penalties->count;
         i++) {
        const mete_penalty *other = &penalties->list[i];
        if (other != fine && other->mode == METE_MODE_CHOICE
            && other->part == fine->part) {
            mete_buffer_format(line, "%s或者",
                               other->entry->name != NULL
                                   ? other->entry->name
                                   : mete_penalty_kind_label(other->kind));
        }
    }
}

static void put_fine(mete_buffer *line, const mete_finding *finding)
{
    const mete_penalty *fine = only_fine(&finding->penalties);
    if (fine == NULL) {
        return;
    }
    mete_words_ends ends = mete_words_shown(fine);
    mete_buffer_text(
        line, finding->outcome == METE_OUTCOME_PENALTY ? "，" : "；如果处罚，");
    put_others(line, &finding->penalties, fine);
    mete_buffer_text(line, "罚款");
    mete_words_range(line, &ends);
}

static void put_conclusion(mete_buffer *page, const mete_finding *finding)
{
    mete_buffer line = {0};
    mete_buffer_text(&line, "结论：");
    if (finding->outcome < METE_OUTCOME_COUNT) {
        mete_buffer_text(&line, conclusions[finding->outcome]);
    } else {
        put_possible(&line, finding->possible);
    }
    if (finding->outcome == METE_OUTCOME_NOT_APPLICABLE) {
        mete_buffer_text(&line, not_applicable_why(finding->not_applicable));
    }
    put_fine(&line, finding);
    mete_buffer_text(&line, "。");
    mete_page_line(page, &line, 0, 6);
    if (finding->item != NULL && finding->item->title != NULL) {
        mete_buffer_format(&line, "事项：%s", finding->item->title);
        mete_page_line(page, &line, 0, 6);
    }
    if (finding->tier != NULL && finding->tier->name != NULL) {
        mete_buffer_format(&line, "阶次：%s", finding->tier->name);
        mete_page_line(page, &line, 0, 6);
    }
}

static void put_bearer(mete_buffer *line, const char *on)
{
    if (on != NULL) {
        mete_buffer_format(line, "对%s：", mete_words_bearer(on));
    }
}

/* "1.b" as 第1组之乙: groups are numbers, alternatives letters. */
static void put_choice(mete_buffer *line, const char *path)
{
    static const char *const letters[] = {"甲", "乙", "丙", "丁", "戊",
                                          "己", "庚", "辛", "壬", "癸"};
    mete_buffer_text(line, "（择一：第");
    for (; *path != '\0'; path++) {
        if (*path >= 'a' && *path < 'a' + 10) {
            mete_buffer_text(line, letters[*path - 'a']);
        } else if (*path == '.') {
            mete_buffer_text(line, path[1] >= 'a' ? "组之" : "第");
        } else {
            mete_buffer_bytes(line, path, 1);
        }
    }
    mete_buffer_text(line, "）");
}

static void put_mode(mete_buffer *line, const mete_penalty *penalty)
{
    if (penalty->mode == METE_MODE_CHOICE && penalty->entry->choice != NULL) {
        put_choice(line, penalty->entry->choice);
    } else if (penalty->mode == METE_MODE_MAY) {
        mete_buffer_text(line, "（可以）");
    } else if (penalty->mode == METE_MODE_CONDITIONAL) {
        mete_buffer_text(line, "（视事实而定）");
    }
}

static void put_penalty(mete_buffer *page, const mete_penalty *penalty,
                        const mete_row *told)
{
    const mete_entry *entry = penalty->entry;
    mete_words_ends ends = mete_words_shown(penalty);
    mete_buffer line = {0};
    put_bearer(&line, penalty->part != NULL ? penalty->part->on : NULL);
    mete_buffer_text(&line, entry->name != NULL
                                ? entry->name
                                : mete_penalty_kind_label(entry->kind));
    if (penalty->has_range && !penalty->amount_unknown) {
        mete_buffer_text(&line, " ");
        mete_words_range(&line, &ends);
        mete_words_per(&line, penalty);
    }
    put_mode(&line, penalty);
    if (penalty->row != NULL && penalty->row != told
        && penalty->row->name != NULL) {
        mete_buffer_format(&line, "，阶次“%s”", penalty->row->name);
    }
    mete_page_line(page, &line, 2, 4);
    if (penalty->has_range && !penalty->amount_unknown
        && ends.counting == METE_COUNT_MONEY) {
        mete_buffer_text(&line, "大写：");
        mete_words_range_capitals(&line, &ends);
        mete_page_line(page, &line, 4, 10);
    }
}

void mete_text_penalties(mete_buffer *page, const char *heading,
                         const mete_penalties *penalties, const mete_row *told)
{
    if (penalties->count == 0) {
        return;
    }
    if (heading != NULL) {
        mete_page_heading(page, heading);
    }
    for (size_t i = 0; i < penalties->count; i++) {
        put_penalty(page, &penalties->list[i], told);
    }
}

static void put_alternatives(mete_buffer *page, const mete_finding *finding)
{
    for (size_t i = 0; i < finding->alternative_count; i++) {
        const mete_alternative *one = &finding->alternatives[i];
        mete_buffer heading = {0};
        mete_buffer_format(&heading, "如果选择%s处罚",
                           mete_effect_label(one->effect));
        char *text = mete_buffer_take(&heading);
        mete_text_penalties(page, text != NULL ? text : "", &one->penalties,
                            finding->tier);
        g_free(text);
    }
}

const char *mete_report_text(mete_finding *finding)
{
    if (finding->text == NULL && finding->rulebook != NULL
        && finding->several != NULL) {
        finding->text = mete_report_several_text(finding);
    } else if (finding->text == NULL && finding->rulebook != NULL
               && mete_finding_list(finding)) {
        mete_buffer page = {0};
        put_conclusion(&page, finding);
        mete_text_penalties(&page,
                            finding->outcome == METE_OUTCOME_MAY_EXEMPT
                                ? "处罚（如果处罚）"
                                : "处罚",
                            &finding->penalties, finding->tier);
        put_alternatives(&page, finding);
        mete_text_follows(&page, finding);
        mete_text_deviation(&page, finding);
        mete_text_grounds(&page, finding);
        mete_text_open(&page, finding);
        finding->text = mete_buffer_take(&page);
    }
    return finding->text;
}
