/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Bars, exemptions and circumstances as a decision tells them: those that
 * hold with their law, those that were considered and do not.
 */
#include "report/rationale.h"

#include "report/reasons.h"
#include "report/words.h"

#include <glib.h>

static const char *name_of(const mete_rule *rule)
{
    return rule->violation != NULL ? rule->violation : rule->name;
}

/* What begins alike up to 条 or 款 and goes on with 第 need not be said
 * again: gives what is left of `text`. */
static const char *without_repeated(const char *before, const char *text)
{
    static const char *const ends[] = {"条", "款"};
    size_t said = 0;
    for (size_t i = 0; before[i] != '\0' && before[i] == text[i]; i++) {
        for (size_t n = 0; n < G_N_ELEMENTS(ends); n++) {
            size_t bytes = strlen(ends[n]);
            if (i + 1 >= bytes
                && memcmp(text + i + 1 - bytes, ends[n], bytes) == 0
                && g_str_has_prefix(text + i + 1, "第")
                && g_str_has_prefix(before + i + 1, "第")) {
                said = i + 1;
            }
        }
    }
    return text + said;
}

/* Behind 《title》. */
static const char *behind_title(const mete_citation *citation)
{
    const char *end = strstr(citation->text, "》第");
    return end != NULL ? end + strlen("》") : citation->text;
}

void mete_rationale_cite(mete_buffer *text, const mete_citations *citations)
{
    for (size_t i = 0; i < citations->count; i++) {
        const mete_citation *one = citations->list[i];
        const mete_citation *last = i > 0 ? citations->list[i - 1] : NULL;
        mete_buffer_text(text, i > 0 ? "、" : "");
        if (last != NULL && last->statute == one->statute) {
            mete_buffer_text(
                text, without_repeated(behind_title(last), behind_title(one)));
        } else {
            mete_buffer_text(text, one->text);
        }
    }
}

void mete_rationale_condition(mete_buffer *text, const mete_phrase *phrase)
{
    if (phrase->text != NULL) {
        mete_words_formal(text, phrase->text);
    } else {
        mete_buffer_text(text, "裁量基准规定的条件");
    }
}

static void put_basis(mete_buffer *text, const mete_rule *rule)
{
    if (rule->basis.count > 0) {
        mete_buffer_text(text, "依照");
        mete_rationale_cite(text, &rule->basis);
        mete_buffer_text(text, "的规定，");
    }
}

static void put_kinds(mete_buffer *text, uint32_t kinds)
{
    size_t count = 0;
    for (int kind = 0; kind < METE_PENALTY_COUNT; kind++) {
        if ((kinds >> kind & 1U) != 0) {
            mete_buffer_text(text, count++ > 0 ? "、" : "");
            mete_buffer_text(text,
                             mete_penalty_kind_label((mete_penalty_kind)kind));
        }
    }
}

/* 本案属于“…”的情形，依照…的规定，移送司法机关。 */
static void put_bar(mete_buffer *text, const mete_rule *rule)
{
    if (rule->kind == METE_RULE_TIME_LIMIT) {
        mete_buffer_format(text, "本案已超过%s，", rule->name);
    } else {
        mete_buffer_format(text, "本案属于“%s”的情形，", name_of(rule));
    }
    put_basis(text, rule);
    if (rule->outcome == METE_OUTCOME_TIME_BARRED) {
        mete_buffer_text(text, "不再给予行政处罚。");
    } else if (rule->outcome < METE_OUTCOME_COUNT) {
        mete_buffer_format(text, "%s。", mete_outcome_label(rule->outcome));
    } else {
        mete_buffer_text(text, "不再适用");
        put_kinds(text, rule->removes);
        mete_buffer_text(text, "。");
    }
}

static void put_in_time(mete_buffer *text, const mete_rule *rule)
{
    put_basis(text, rule);
    mete_buffer_format(text, "本案没有超过%s。", rule->name);
}

void mete_rationale_bars(mete_buffer *text, const mete_finding *finding)
{
    for (size_t i = 0; i < finding->reasons.count; i++) {
        const mete_reason *reason = &finding->reasons.list[i];
        if (reason->stage != METE_STAGE_BAR || reason->rule == NULL) {
            continue;
        }
        if (reason->truth == METE_TRUE) {
            put_bar(text, reason->rule);
        } else if (reason->truth == METE_UNKNOWN) {
            mete_buffer_format(text, "是否属于“%s”的情形尚未查明。",
                               name_of(reason->rule));
        } else if (reason->rule->kind == METE_RULE_TIME_LIMIT) {
            put_in_time(text, reason->rule);
        }
    }
}

/* 本案符合“…”的条件（…），依照…的规定，可以不予处罚，但是没收…。 */
static void put_exemption(mete_buffer *text, const mete_rule *rule)
{
    mete_buffer_format(text, "本案符合“%s”的条件（", name_of(rule));
    mete_rationale_condition(text, &rule->when);
    mete_buffer_text(text, "），");
    if (rule->list != NULL) {
        mete_buffer_format(text, "属于《%s》所列事项，", rule->list);
    }
    put_basis(text, rule);
    mete_buffer_text(text, rule->outcome < METE_OUTCOME_COUNT
                               ? mete_outcome_label(rule->outcome)
                               : "减轻处罚");
    if (rule->keeps != 0) {
        mete_buffer_text(text, "，但是仍应");
        put_kinds(text, rule->keeps);
    }
    mete_buffer_text(text, "。");
}

static bool is_refused(const mete_reason *reason, mete_stage stage)
{
    return reason->stage == stage && reason->rule != NULL
        && reason->truth == METE_FALSE && reason->rule->list == NULL;
}

/* “轻微不罚”（《…》第三十三条第一款），须… */
static void put_refused_law(mete_buffer *text, const mete_rule *rule)
{
    mete_buffer_format(text, "“%s”", name_of(rule));
    if (rule->basis.count > 0) {
        mete_buffer_text(text, "（");
        mete_rationale_cite(text, &rule->basis);
        mete_buffer_text(text, "）");
    }
    mete_buffer_text(text, "，须");
    mete_rationale_condition(text, &rule->when);
}

static void put_refused_laws(mete_buffer *text, const mete_finding *finding,
                             bool others)
{
    size_t count = 0;
    for (size_t i = 0; i < finding->reasons.count; i++) {
        const mete_reason *reason = &finding->reasons.list[i];
        if (is_refused(reason, METE_STAGE_EXEMPTION)) {
            mete_buffer_text(
                text, count++ > 0 ? "；"
                      : others ? "经审查，本案不具备其他不予、免予处罚的条件："
                               : "经审查，本案不具备不予、免予处罚的条件：");
            put_refused_law(text, reason->rule);
        }
    }
    mete_buffer_text(text, count > 0 ? "。" : "");
}

static bool is_list_refused(const mete_reason *reason, const char *list)
{
    return reason->stage == METE_STAGE_EXEMPTION && reason->rule != NULL
        && reason->truth == METE_FALSE && reason->rule->list != NULL
        && (list == NULL || strcmp(reason->rule->list, list) == 0);
}

/* Has an earlier row named its list? */
static bool is_named_before(const mete_finding *finding, size_t index)
{
    const char *list = finding->reasons.list[index].rule->list;
    for (size_t i = 0; i < index; i++) {
        if (is_list_refused(&finding->reasons.list[i], list)) {
            return true;
        }
    }
    return false;
}

/* Lists are named once, however many rows were looked at. */
static void put_lists(mete_buffer *text, const mete_finding *finding,
                      bool others)
{
    size_t count = 0;
    for (size_t i = 0; i < finding->reasons.count; i++) {
        const mete_reason *reason = &finding->reasons.list[i];
        if (is_list_refused(reason, NULL) && !is_named_before(finding, i)) {
            mete_buffer_text(text, count++ > 0 ? "、" : "经对照");
            mete_buffer_format(text, "《%s》", reason->rule->list);
        }
    }
    mete_buffer_text(text, count == 0 ? ""
                           : others ? "，本案不属于所列的其他情形。"
                                    : "，本案不属于所列的情形。");
}

void mete_rationale_exemptions(mete_buffer *text, const mete_finding *finding)
{
    size_t held = 0;
    for (size_t i = 0; i < finding->exemptions.count; i++) {
        const mete_reason *reason = &finding->exemptions.list[i];
        if (reason->truth == METE_TRUE) {
            put_exemption(text, reason->rule);
            held++;
        } else {
            mete_buffer_format(text, "是否符合“%s”的条件尚未查明。",
                               name_of(reason->rule));
        }
    }
    put_refused_laws(text, finding, held > 0);
    put_lists(text, finding, held > 0);
}

/* 本案具有“…”的情节，依照…的规定，应当从轻或者减轻处罚。 */
static void put_circumstance(mete_buffer *text, const mete_rule *rule)
{
    const char *effect = mete_effect_label(rule->effect);
    mete_buffer_format(text, "本案具有“%s”的情节，", name_of(rule));
    put_basis(text, rule);
    mete_buffer_format(text, "%s%s处罚。",
                       rule->duty == METE_DUTY_MUST ? "应当" : "可以",
                       effect != NULL ? effect : "酌情");
}

static void put_refused_circumstances(mete_buffer *text,
                                      const mete_finding *finding, bool others)
{
    size_t count = 0;
    for (size_t i = 0; i < finding->reasons.count; i++) {
        const mete_reason *reason = &finding->reasons.list[i];
        if (is_refused(reason, METE_STAGE_CIRCUMSTANCE)) {
            mete_buffer_text(text, count++ > 0 ? "、" : "经审查，没有发现");
            mete_buffer_format(text, "“%s”", name_of(reason->rule));
        }
    }
    mete_buffer_text(text, count == 0 ? ""
                           : others ? "等其他从轻、减轻、从重情节。"
                                    : "等从轻、减轻、从重情节。");
}

void mete_rationale_circumstances(mete_buffer *text,
                                  const mete_finding *finding)
{
    size_t held = 0;
    for (size_t i = 0; i < finding->circumstances.count; i++) {
        const mete_reason *reason = &finding->circumstances.list[i];
        if (reason->truth == METE_TRUE) {
            put_circumstance(text, reason->rule);
            held++;
        } else {
            mete_buffer_format(text, "是否具有“%s”的情节尚未查明。",
                               name_of(reason->rule));
        }
    }
    put_refused_circumstances(text, finding, held > 0);
}
