/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Names, units and labels that nothing declares, and what was probably meant:
 * a like name, an everyday word that law phrases write otherwise, a fact that
 * is still to be declared, or a question to the officer.
 */
#include "load/advice.h"

#include "load/lexer.h"

#include "base/message.h"
#include "base/text.h"

#include <string.h>

/* 当事人类型 是 公民 或 个体工商户: the second is a label, not a name. */
static bool is_label_again(const mete_parse *parse, const char *name)
{
    const mete_fact *fact = parse->graded;

    for (size_t i = 0; fact != NULL && i < fact->label_count; i++) {
        if (strcmp(fact->labels[i], name) == 0) {
            return true;
        }
    }
    return false;
}

/* Suggestions cost a walk over all names: none for faults nobody sees. */
static bool is_full(mete_parse *parse)
{
    parse->broken = true;
    return parse->faults >= METE_PHRASE_FAULTS;
}

/* Words that are read as names and are none. */
static const struct {
    const char *word;
    const char *hint;
} slips[] = {
    {"约", N_("写明上限和下限，例如“9万元以上11万元以下”")},
    {"为", N_("写作“是”，例如“危害后果 是 轻微”；数量写“超过”“以上”等")},
    {"处", N_("只写幅度本身，例如“5000元以上5万元以下”，不写“处”和“罚款”")},
    {"并处", N_("只写幅度本身，例如“5000元以上5万元以下”，不写“并处”和“罚款”")},
    {"罚款", N_("只写幅度本身，例如“5000元以上5万元以下”，不写“处”和“罚款”")},
};

static const char *hint_for_slip(const char *name)
{
    for (size_t i = 0; i < G_N_ELEMENTS(slips); i++) {
        if (strcmp(slips[i].word, name) == 0) {
            return slips[i].hint;
        }
    }
    return NULL;
}

/* 法定幅度 and the other terms, which are words and no names. */
static const char *nearest_term(const char *name)
{
    const char *terms[16];
    size_t count = 0;

    for (const mete_word *word = mete_words(); word->text != NULL; word++) {
        if ((word->token == METE_TOKEN_TERM || word->token == METE_TOKEN_SPAN)
            && count < G_N_ELEMENTS(terms)) {
            terms[count++] = word->text;
        }
    }
    return mete_text_nearest(name, terms, count);
}

static bool is_condition(const mete_name *name)
{
    const mete_fact *fact = name == NULL ? NULL : name->meaning.fact;

    return fact != NULL
             ? fact->kind == METE_FACT_FLAG || fact->kind == METE_FACT_JUDGEMENT
             : name != NULL && name->meaning.define != NULL
                   && name->meaning.define->type == METE_TYPE_CONDITION;
}

/* 已改正 of 不已改正; NULL if no name stands behind a no. */
static const char *denied_name(const mete_parse *parse, const char *name)
{
    static const char *const noes[] = {"不是", "没有", "不", "没",
                                       "未",   "无",   "非"};

    for (size_t i = 0; i < G_N_ELEMENTS(noes); i++) {
        size_t length = strlen(noes[i]);

        if (strncmp(name, noes[i], length) == 0
            && is_condition(mete_lexicon_name(parse->lexicon, parse->item,
                                              name + length,
                                              strlen(name + length)))) {
            return name + length;
        }
    }
    return NULL;
}

/* 伍仟元 */
static bool is_capital_numeral(const char *name)
{
    static const char *const capitals[] = {"壹", "贰", "叁", "肆", "伍", "陆",
                                           "柒", "捌", "玖", "拾", "佰", "仟"};

    for (size_t i = 0; i < G_N_ELEMENTS(capitals); i++) {
        if (strncmp(name, capitals[i], strlen(capitals[i])) == 0) {
            return true;
        }
    }
    return false;
}

typedef enum { ALONE, COMPARED, CHOSEN } use;

/* What stands behind the name says what it was meant to be. */
static use use_of(const mete_parse *parse, int end)
{
    mete_match match;

    while (parse->text[end] != '\0' && (unsigned char)parse->text[end] <= ' ') {
        end++;
    }
    if (mete_quantity_starts(parse->text + end)) {
        return COMPARED;
    }
    mete_lexer_match(parse, end, &match);
    if (match.word == NULL) {
        return ALONE;
    }
    switch (match.word->token) {
    case METE_TOKEN_COMPARE:
        return (match.word->code & METE_COMPARE_IDENTITY) != 0 ? CHOSEN
                                                               : COMPARED;
    case METE_TOKEN_AMONG:
        return CHOSEN;
    case METE_TOKEN_BOUND_WORD:
    case METE_TOKEN_SHARE:
    case METE_TOKEN_TIMES:
    case METE_TOKEN_DIVIDE:
    case METE_TOKEN_PLUS:
        return COMPARED;
    default:
        return ALONE;
    }
}

static void hint_by_use(const mete_parse *parse, int end, const char *quote,
                        char hint[METE_HINT_MAX])
{
    if (parse->token == METE_TOKEN_COMPARE) {
        g_strlcpy(hint, _("数量和一个数或者另一个数量比较，例如“超过1万元”"),
                  METE_HINT_MAX);
        return;
    }
    switch (use_of(parse, end)) {
    case COMPARED:
        g_snprintf(hint, METE_HINT_MAX,
                   _("先声明它，例如 money { \"%s\" }，或者 "
                     "number { \"%s\", unit = \"…\" }"),
                   quote, quote);
        break;
    case CHOSEN:
        g_snprintf(
            hint, METE_HINT_MAX,
            _("先声明它和它的选项，例如 choice { \"%s\", \"…\", \"…\" }"),
            quote);
        break;
    default:
        g_snprintf(hint, METE_HINT_MAX,
                   _("先声明它，或者写作“「%s」”，由执法人员回答是或否"),
                   quote);
    }
}

static void hint_for_name(const mete_parse *parse, mete_span span,
                          const char *name, const char *quote,
                          char hint[METE_HINT_MAX])
{
    const char *nearest =
        mete_lexicon_nearest_name(parse->lexicon, parse->item, name);
    const char *slip = hint_for_slip(name);
    const char *denied = denied_name(parse, name);

    nearest = nearest != NULL ? nearest : nearest_term(name);
    if (strstr(name, "【") != NULL) {
        g_strlcpy(hint, _("框架里的【】还没有填：连同括号换成实际的内容，"
                          "用不着的行删去"),
                  METE_HINT_MAX);
    } else if (is_label_again(parse, name)) {
        g_snprintf(hint, METE_HINT_MAX,
                   _("“%s”是“%s”的一个选项；几个选项写作"
                     "“%s 属于 (甲、乙)”"),
                   quote, parse->graded->label, parse->graded->label);
    } else if (nearest != NULL) {
        g_snprintf(hint, METE_HINT_MAX, _("是不是“%s”？"), nearest);
    } else if (slip != NULL) {
        g_strlcpy(hint, slip, METE_HINT_MAX);
    } else if (denied != NULL) {
        g_snprintf(hint, METE_HINT_MAX, _("“%s”的反面写作“非 %s”"), denied,
                   denied);
    } else if (is_capital_numeral(name)) {
        g_strlcpy(hint, _("不用大写数字，写作“5000元”或者“五千元”"),
                  METE_HINT_MAX);
    } else {
        hint_by_use(parse, span.end, quote, hint);
    }
}

void mete_advise_unknown_name(mete_parse *parse, mete_span span)
{
    char hint[METE_HINT_MAX];
    char quote[METE_QUOTE_MAX];
    char *name;

    if (is_full(parse)) {
        return;
    }
    name = g_strndup(parse->text + span.begin, (size_t)(span.end - span.begin));
    mete_quote(parse, span, quote);
    if (parse->faults == 0 || strcmp(name, "罚款") != 0) { /* 处…罚款 */
        hint_for_name(parse, span, name, quote, hint);
        mete_advise(parse, span, "phrase_unknown_name", hint, "没有声明过“%s”",
                    quote);
    }
    g_free(name);
}

/* 平方千米 is not a slip for 平方米. */
static bool is_other_size(const char *unit, const char *nearest)
{
    static const char *const sizes[] = {"千", "百", "公", "毫", "厘", "微"};

    for (size_t i = 0; i < G_N_ELEMENTS(sizes); i++) {
        if ((strstr(unit, sizes[i]) != NULL)
            != (strstr(nearest, sizes[i]) != NULL)) {
            return true;
        }
    }
    return false;
}

/* 1万多元, 10余个 */
static bool is_vague(const char *unit)
{
    return g_str_has_prefix(unit, "多") || g_str_has_prefix(unit, "余")
        || g_str_has_prefix(unit, "几");
}

void mete_advise_unknown_unit(mete_parse *parse, mete_span span)
{
    char hint[METE_HINT_MAX];
    char quote[METE_QUOTE_MAX];
    const char *nearest;
    char *unit;

    /* The unit of a fact that is not declared cannot be either. */
    if (is_full(parse) || parse->unread_name) {
        return;
    }
    g_strlcpy(hint,
              _("单位由事实的 unit 声明；"
                "名称和数量连写时中间加空格"),
              sizeof hint);
    unit = g_strndup(parse->text + span.begin, (size_t)(span.end - span.begin));
    nearest = mete_lexicon_nearest_unit(parse->lexicon, unit);
    mete_quote(parse, span, quote);
    if (is_vague(unit)) {
        g_strlcpy(hint, _("写明上限和下限，例如“1万元以上2万元以下”"),
                  sizeof hint);
    } else if (nearest != NULL && !is_other_size(unit, nearest)) {
        g_snprintf(hint, sizeof hint, _("是不是“%s”？"), nearest);
    }
    mete_advise(parse, span, "phrase_unknown_unit", hint,
                is_vague(unit) ? _("“%s”不是确定的数")
                               : _("没有事实以“%s”为单位"),
                quote);
    g_free(unit);
}

const char *mete_label_list(const mete_fact *fact, char list[METE_HINT_MAX])
{
    size_t length = 0;

    list[0] = '\0';
    for (size_t i = 0; i < fact->label_count; i++) {
        const char *label = fact->labels[i];
        if (length + strlen(label) + 16 > 300) {
            g_strlcpy(list + length, "…", METE_HINT_MAX - length);
            break;
        }
        length += (size_t)g_snprintf(list + length, METE_HINT_MAX - length,
                                     "%s%s", i > 0 ? _("、") : "", label);
    }
    return list;
}

void mete_advise_unknown_label(mete_parse *parse, mete_span span)
{
    if (is_full(parse)) {
        return;
    }

    const mete_fact *fact = parse->graded;
    char list[METE_HINT_MAX];
    char hint[METE_HINT_MAX];
    char quote[METE_QUOTE_MAX];
    char *label =
        g_strndup(parse->text + span.begin, (size_t)(span.end - span.begin));
    const char *nearest = mete_text_nearest(
        label, (const char *const *)fact->labels, fact->label_count);

    mete_label_list(fact, list);
    if (nearest != NULL) {
        g_snprintf(hint, sizeof hint, _("是不是“%s”？可以写的有：%s"), nearest,
                   list);
    } else {
        g_snprintf(hint, sizeof hint, _("可以写的有：%s"), list);
    }
    mete_advise(parse, span, "phrase_unknown_label", hint,
                "“%s”没有“%s”这个选项", fact->label,
                mete_quote(parse, span, quote));
    g_free(label);
}
