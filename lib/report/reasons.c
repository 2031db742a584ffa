/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The sentence of a reason: what was looked at, its condition, whether it
 * holds.
 */
#include "report/reasons.h"

#include "report/words.h"

static const char *const stages[] = {
    [METE_STAGE_BAR] = "bar",
    [METE_STAGE_EXEMPTION] = "exemption",
    [METE_STAGE_CIRCUMSTANCE] = "circumstance",
    [METE_STAGE_BRANCH] = "branch",
    [METE_STAGE_GRADE] = "grade",
    [METE_STAGE_PROCEDURE] = "procedure",
};

static const struct {
    const char *name;
    const char *label;
} rules[] = {
    [METE_RULE_BAR] = {"bar", "排除事由"},
    [METE_RULE_TIME_LIMIT] = {"time_limit", "时限"},
    [METE_RULE_EXEMPTION] = {"exemption", "免罚情形"},
    [METE_RULE_LIST_ROW] = {"list", "清单事项"},
    [METE_RULE_CIRCUMSTANCE] = {"circumstance", "裁量情节"},
    [METE_RULE_PROCEDURE] = {"procedure", "程序"},
    [METE_RULE_DEADLINE] = {"deadline", "期限"},
    [METE_RULE_CONFISCATION] = {"confiscation", "没收违法所得"},
};

const char *mete_stage_name(mete_stage stage)
{
    return stages[stage];
}

static const char *entry_label(const mete_entry *entry)
{
    return entry->name != NULL ? entry->name
                               : mete_penalty_kind_label(entry->kind);
}

static void put_two(mete_buffer *buffer, const char *kind, const char *name)
{
    mete_buffer_text(buffer, kind);
    mete_buffer_text(buffer, " ");
    mete_buffer_text(buffer, name != NULL ? name : "");
}

void mete_reason_rule(mete_buffer *buffer, const mete_reason *reason)
{
    if (reason->rule != NULL) {
        put_two(buffer, rules[reason->rule->kind].name, reason->rule->name);
    } else if (reason->row != NULL) {
        put_two(buffer, "tier", reason->row->name);
    } else if (reason->level != NULL) {
        put_two(buffer, "factor",
                reason->factor != NULL ? reason->factor->name : NULL);
        mete_buffer_text(buffer, " ");
        mete_buffer_text(buffer, reason->level->label);
    } else if (reason->entry != NULL) {
        put_two(buffer, "branch", mete_penalty_kind_name(reason->entry->kind));
    } else if (reason->adjustment != NULL) {
        put_two(buffer, "adjust", reason->adjustment->name);
    } else if (reason->part != NULL) {
        put_two(buffer, "after", reason->part->after.text);
    }
}

const mete_phrase *mete_reason_phrase(const mete_reason *reason)
{
    return reason->rule != NULL       ? &reason->rule->when
         : reason->row != NULL        ? &reason->row->when
         : reason->level != NULL      ? &reason->level->when
         : reason->entry != NULL      ? &reason->entry->when
         : reason->adjustment != NULL ? &reason->adjustment->when
         : reason->part != NULL       ? &reason->part->after
                                      : NULL;
}

const mete_place *mete_reason_place(const mete_reason *reason)
{
    const mete_phrase *phrase = mete_reason_phrase(reason);
    const mete_place *place = reason->rule != NULL  ? &reason->rule->place
                            : reason->row != NULL   ? &reason->row->place
                            : reason->level != NULL ? &reason->level->place
                            : reason->entry != NULL ? &reason->entry->place
                            : reason->adjustment != NULL
                                ? &reason->adjustment->place
                            : reason->part != NULL ? &reason->part->after.place
                                                    : NULL;
    if (place != NULL && place->file == NULL) {
        place = &phrase->place;
    }
    return place != NULL && place->file != NULL ? place : NULL;
}

static void put_subject(mete_buffer *buffer, const mete_reason *reason)
{
    if (reason->rule != NULL) {
        const mete_rule *rule = reason->rule;
        mete_buffer_format(buffer, "%s“%s”", rules[rule->kind].label,
                           rule->violation != NULL ? rule->violation
                                                   : rule->name);
    } else if (reason->row != NULL) {
        mete_buffer_format(buffer, "裁量阶次“%s”",
                           reason->row->name != NULL ? reason->row->name : "");
    } else if (reason->level != NULL) {
        mete_buffer_format(buffer, "裁量因素“%s”的“%s”",
                           reason->factor != NULL ? reason->factor->name : "",
                           reason->level->label);
    } else if (reason->entry != NULL) {
        mete_buffer_format(buffer, "法律规定的“%s”",
                           entry_label(reason->entry));
    } else if (reason->adjustment != NULL) {
        mete_buffer_format(buffer, "裁量调整“%s”", reason->adjustment->name);
    } else if (reason->part != NULL) {
        mete_buffer_text(buffer, "后一阶段");
    }
}

/* A row without a condition of its own. */
static const char *unwritten(const mete_reason *reason)
{
    bool otherwise = reason->row != NULL   ? reason->row->otherwise
                   : reason->level != NULL ? reason->level->otherwise
                   : reason->entry != NULL ? reason->entry->otherwise
                                           : false;
    return otherwise ? "其他各项都不符合" : NULL;
}

static void put_condition(mete_buffer *buffer, const mete_reason *reason)
{
    const mete_phrase *phrase = mete_reason_phrase(reason);
    const char *other = unwritten(reason);
    if (phrase != NULL && phrase->text != NULL) {
        mete_buffer_text(buffer, "：");
        mete_words_formal(buffer, phrase->text);
    } else if (other != NULL) {
        mete_buffer_format(buffer, "：%s", other);
    } else if (reason->row != NULL
               && mete_effect_label(reason->row->effect) != NULL) {
        mete_buffer_format(buffer, "：全案情节归于%s",
                           mete_effect_label(reason->row->effect));
    }
}

bool mete_reason_replaces(const mete_finding *finding,
                          const mete_reason *reason)
{
    const mete_plan_over *over = reason->over;
    for (uint32_t i = 0; over != NULL && i < over->replaced_count; i++) {
        if (mete_finding_replaced(finding, &over->replaced[i])) {
            return true;
        }
    }
    return false;
}

/* The rule that gave way is told apart from others of its name by what it is
 * founded on. */
static void put_replaced(mete_buffer *buffer, const mete_rule *rule)
{
    mete_buffer_format(buffer, "“%s”", rule->name);
    for (size_t i = 0; i < rule->basis.count; i++) {
        mete_buffer_format(buffer, "%s%s", i == 0 ? "（" : "、",
                           rule->basis.list[i]->text);
    }
    mete_buffer_text(buffer, rule->basis.count > 0 ? "）" : "");
}

static void put_all_replaced(mete_buffer *buffer, const mete_finding *finding,
                             const mete_reason *reason)
{
    const mete_plan_over *over = reason->over;
    bool started = false;
    for (uint32_t i = 0; over != NULL && i < over->replaced_count; i++) {
        if (mete_finding_replaced(finding, &over->replaced[i])) {
            mete_buffer_text(buffer, started ? "、" : "；在本案中代替");
            put_replaced(buffer, over->replaced[i].rule);
            started = true;
        }
    }
}

void mete_reason_says(mete_buffer *buffer, const mete_finding *finding,
                      const mete_reason *reason)
{
    put_subject(buffer, reason);
    put_condition(buffer, reason);
    mete_buffer_text(buffer, "——");
    mete_buffer_text(buffer, reason->truth == METE_TRUE    ? "成立"
                             : reason->truth == METE_FALSE ? "不成立"
                                                           : "还不能确定");
    put_all_replaced(buffer, finding, reason);
}
