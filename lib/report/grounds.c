/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What a decision rests on: law, benchmark, orders, exemptions,
 * circumstances and presumptions.
 */
#include "report/page.h"
#include "report/text.h"
#include "report/words.h"

static const struct {
    const char *role;
    const char *label;
} roles[] = {
    {"violates", "违反"}, {"punishes", "处罚"},      {"branch", "处罚"},
    {"exempts", "免罚"},  {"mitigates", "从轻减轻"}, {"circumstance", "情节"},
    {"bar", "排除"},
};

static const char *role_label(const char *role)
{
    for (size_t i = 0; i < sizeof roles / sizeof roles[0]; i++) {
        if (strcmp(roles[i].role, role) == 0) {
            return roles[i].label;
        }
    }
    return "其他";
}

static void put_basis(mete_buffer *page, const mete_finding *finding)
{
    mete_buffer line = {0};
    if (finding->basis.count > 0) {
        mete_page_heading(page, "法律依据");
    }
    for (size_t i = 0; i < finding->basis.count; i++) {
        const mete_basis *basis = &finding->basis.list[i];
        mete_buffer_format(&line, "%s：%s", role_label(basis->role),
                           basis->citation->text);
        mete_page_line(page, &line, 2, 4);
    }
}

static void put_benchmark(mete_buffer *page, const mete_finding *finding)
{
    const mete_document *document = finding->document;
    mete_buffer line = {0};
    if (document == NULL) {
        return;
    }
    mete_page_heading(page, document->sample ? "裁量基准（样例）" : "裁量基准");
    mete_buffer_format(&line, "《%s》", document->title);
    if (document->number != NULL) {
        mete_buffer_format(&line, "（%s）", document->number);
    }
    if (finding->tier != NULL && finding->tier->name != NULL) {
        mete_buffer_format(&line, "，阶次“%s”", finding->tier->name);
    }
    mete_page_line(page, &line, 2, 4);
    if (document->sample) {
        mete_buffer_text(&line, "样例：只供演示，不是正式发布的裁量基准，"
                                "不能用来作出决定。");
        mete_page_line(page, &line, 2, 4);
    }
}

static void put_orders(mete_buffer *page, const mete_finding *finding)
{
    mete_buffer line = {0};
    if (finding->orders.count > 0) {
        mete_page_heading(page, "同时");
    }
    for (size_t i = 0; i < finding->orders.count; i++) {
        mete_buffer_text(&line, finding->orders.list[i]);
        mete_page_line(page, &line, 2, 4);
    }
}

static const char *truth_label(mete_truth truth)
{
    return truth == METE_TRUE  ? "成立"
         : truth == METE_FALSE ? "不成立"
                               : "还不能确定";
}

/* A list's row is known by what it is about, law by its name. */
static const char *rule_label(const mete_rule *rule)
{
    return rule->violation != NULL ? rule->violation : rule->name;
}

static void put_exemptions(mete_buffer *page, const mete_finding *finding)
{
    mete_buffer line = {0};
    if (finding->exemptions.count > 0) {
        mete_page_heading(page, "免罚情形");
    }
    for (size_t i = 0; i < finding->exemptions.count; i++) {
        const mete_reason *reason = &finding->exemptions.list[i];
        const mete_rule *rule = reason->rule;
        mete_buffer_text(&line, rule_label(rule));
        if (rule->outcome < METE_OUTCOME_COUNT) {
            mete_buffer_format(&line, "（%s）",
                               mete_outcome_label(rule->outcome));
        }
        mete_buffer_format(&line, "——%s", truth_label(reason->truth));
        if (rule->list != NULL) {
            mete_buffer_format(&line, "，见《%s》", rule->list);
        }
        for (size_t n = 0; n < rule->basis.count; n++) {
            mete_buffer_format(&line, "，%s", rule->basis.list[n]->text);
        }
        mete_page_line(page, &line, 2, 4);
    }
}

static void put_circumstances(mete_buffer *page, const mete_finding *finding)
{
    mete_buffer line = {0};
    if (finding->circumstances.count > 0) {
        mete_page_heading(page, "裁量情节");
    }
    for (size_t i = 0; i < finding->circumstances.count; i++) {
        const mete_reason *reason = &finding->circumstances.list[i];
        const mete_rule *rule = reason->rule;
        const char *effect = mete_effect_label(rule->effect);
        mete_buffer_format(&line, "%s（%s%s）——%s", rule_label(rule),
                           rule->duty == METE_DUTY_MUST ? "应当" : "可以",
                           effect != NULL ? effect : "考虑",
                           truth_label(reason->truth));
        mete_page_line(page, &line, 2, 4);
    }
}

static void put_presumption(mete_buffer *page, const mete_finding *finding,
                            const mete_presumption *presumed)
{
    mete_buffer line = {0};
    if (presumed->fact != NULL) {
        mete_buffer_format(&line, "%s：按“", presumed->fact->label);
        mete_words_value(&line, presumed->fact, presumed->value);
    } else if (presumed->factor != NULL) {
        mete_buffer_format(&line, "%s：按“%s", presumed->factor->name,
                           presumed->level != NULL ? presumed->level->label
                                                   : "最低一档");
    } else if (presumed->document != NULL) {
        mete_buffer_format(&line, "裁量基准的版本：按“%s",
                           presumed->document->days);
    } else {
        mete_buffer_format(&line, "行政区划：按“%s",
                           finding->rulebook->jurisdiction != NULL
                               ? finding->rulebook->jurisdiction
                               : "");
    }
    mete_buffer_text(&line, "”处理");
    mete_page_line(page, &line, 2, 4);
}

static void put_presumptions(mete_buffer *page, const mete_finding *finding,
                             bool adverse, const char *heading)
{
    bool started = false;
    for (size_t i = 0; i < finding->presumed.count; i++) {
        const mete_presumption *presumed = &finding->presumed.list[i];
        if (presumed->adverse != adverse
            || mete_words_presumed_before(finding, i)) {
            continue;
        }
        if (!started) {
            mete_page_heading(page, heading);
            started = true;
        }
        put_presumption(page, finding, presumed);
    }
}

void mete_text_grounds(mete_buffer *page, const mete_finding *finding)
{
    put_basis(page, finding);
    put_benchmark(page, finding);
    put_orders(page, finding);
    put_exemptions(page, finding);
    put_circumstances(page, finding);
    put_presumptions(page, finding, true,
                     "没有查明、按对当事人不利处理的，请先核实");
    put_presumptions(page, finding, false, "没有查明、按通常情形处理的");
}
