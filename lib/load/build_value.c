/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Fields that hold a word of a closed set, a day, a constant or a list.
 */
#include "load/build.h"

#include "base/message.h"
#include "base/text.h"
#include "load/value.h"

#include <inttypes.h>
#include <string.h>

/* "必须是 a、b 或 c 之一" */
static char *list_words(const mete_set_word *words)
{
    GString *text = g_string_new(_("可以写："));

    for (const mete_set_word *word = words; word->word != NULL; word++) {
        g_string_append_printf(text, _("%s%s（%s）"),
                               word == words ? "" : _("、"), word->word,
                               word->twin);
    }
    return g_string_free(text, FALSE);
}

int mete_build_word_of(mete_build *build, const mete_declaration *at,
                       mete_key key, mete_word_set_id set, int otherwise)
{
    const char *text = mete_declaration_text(at, key);
    int value = otherwise;
    char *hint;

    if (text == NULL || mete_word_set_read(set, text, &value)) {
        return value;
    }
    hint = list_words(mete_word_set(set));
    mete_build_fault(build, at, key, "wrong_value", hint,
                     "字段“%s”不能是“%.80s”", mete_key_name(key), text);
    g_free(hint);
    return otherwise;
}

bool mete_build_date(mete_build *build, const mete_declaration *at,
                     mete_key key, mete_date *date)
{
    const char *text = mete_declaration_text(at, key);

    if (text == NULL) {
        return false;
    }
    if (!mete_date_parse(text, strlen(text), date)) {
        char *why = mete_value_not_a_day(text);

        mete_build_fault(build, at, key, "wrong_date",
                         "日期写成 \"2026-03-01\" 的样子", "%s", why);
        g_free(why);
        return false;
    }
    return true;
}

mete_interval mete_build_interval(mete_build *build, const mete_declaration *at,
                                  mete_key key)
{
    const mete_declaration *table = mete_declaration_table(at, key);
    mete_interval interval = {METE_DATE_MIN, METE_DATE_MAX};
    mete_date day;

    if (table == NULL) {
        return interval;
    }
    mete_build_date(build, table, METE_KEY_FROM, &interval.from);
    if (mete_build_date(build, table, METE_KEY_UNTIL, &day)) {
        interval.until = day;
    } else if (mete_build_date(build, table, METE_KEY_TO, &day)) {
        interval.until = day - 1; /* [from, to) */
    }
    if (mete_declaration_get(table, METE_KEY_UNTIL) != NULL
        && mete_declaration_get(table, METE_KEY_TO) != NULL) {
        mete_build_fault(build, table, METE_KEY_UNTIL, "wrong_value", NULL,
                         "to（不含当日）和 until（最后一日）只能写一个");
    }
    if (interval.from > interval.until) {
        mete_build_fault(build, table, METE_KEY_FROM, "wrong_value", NULL,
                         "起始日晚于终止日");
    }
    return interval;
}

bool mete_build_intervals_overlap(const mete_interval *a,
                                  const mete_interval *b)
{
    return a->from <= b->until && b->from <= a->until;
}

/* Negative constants are no phrases, but factors may have them. */
static char *read_constant(const mete_build *build, const char *text,
                           mete_unit unit, const char *example, int64_t *result)
{
    char *folded = mete_text_fold(text);
    bool negative = folded[0] == '-';
    mete_unit found = unit;
    char *why = mete_phrase_constant(
        build->lexicon, folded + (negative ? 1 : 0), &found, result);

    if (why == NULL && found != unit) {
        why = g_strdup_printf(
            found == METE_UNIT_NONE
                ? _("“%.80s”没有单位，应当写成 \"%s\" 的样子")
                : _("“%.80s”的单位不对，应当写成 \"%s\" 的样子"),
            text, example);
    }
    if (negative) {
        *result = -*result;
    }
    g_free(folded);
    return why;
}

bool mete_build_constant(mete_build *build, const mete_declaration *at,
                         mete_key key, const mete_declared *value,
                         mete_unit unit, const char *example, int64_t *result)
{
    char *why = NULL;

    if (value == NULL
        || (value->type != METE_DECLARED_TEXT
            && value->type != METE_DECLARED_INTEGER)) {
        return false;
    }
    if (value->type == METE_DECLARED_TEXT) {
        why = read_constant(build, value->text, unit, example, result);
    } else if (value->integer == 0) {
        *result = 0; /* nothing, in any unit */
    } else {
        why = g_strdup_printf(_("%" PRId64 " 没有单位，应当写成 \"%s\" 的样子"),
                              value->integer, example);
    }
    if (why != NULL) {
        mete_build_fault(build, at, key, "wrong_constant", NULL, "%s", why);
        g_free(why);
        return false;
    }
    return true;
}

const char *mete_build_jurisdiction(mete_build *build,
                                    const mete_declaration *at)
{
    const char *text = mete_declaration_text(at, METE_KEY_JURISDICTION);

    if (text == NULL) {
        return NULL;
    }
    if (strlen(text) != 6 || strspn(text, "0123456789") != 6) {
        mete_build_fault(build, at, METE_KEY_JURISDICTION, "wrong_value",
                         "例如 \"360300\"，全国是 \"000000\"",
                         "“%.80s”不是六位行政区划代码", text);
        return NULL;
    }
    return text;
}

const char **mete_build_texts(mete_build *build, const mete_declaration *at,
                              mete_key key, size_t *count)
{
    const mete_declaration *list = mete_declaration_table(at, key);
    const char **texts;

    *count = 0;
    if (list == NULL) {
        return NULL;
    }
    texts = mete_build_array(build, list->count, sizeof *texts);
    for (size_t i = 0; i < list->count; i++) {
        const char *text = mete_declaration_item(list, i);

        if (text != NULL) {
            texts[(*count)++] = text;
        }
    }
    return texts;
}

/* "可以写：警告、…" */
static char *list_kinds(void)
{
    GString *text = g_string_new(_("可以写："));

    for (int i = 0; i < (int)METE_PENALTY_OTHER; i++) {
        g_string_append_printf(text, "%s%s", i > 0 ? _("、") : "",
                               mete_penalty_kind_label((mete_penalty_kind)i));
    }
    return g_string_free(text, FALSE);
}

uint32_t mete_build_kinds(mete_build *build, const mete_declaration *at,
                          mete_key key)
{
    const mete_declaration *list = mete_declaration_table(at, key);
    uint32_t kinds = 0;

    for (size_t i = 0; list != NULL && i < list->count; i++) {
        const char *text = mete_declaration_item(list, i);
        mete_penalty_kind kind;

        if (text == NULL) {
            continue;
        }
        if (mete_penalty_kind_read(text, &kind)) {
            kinds |= 1u << kind;
        } else {
            char *hint = list_kinds();

            mete_build_fault(build, at, key, "wrong_value", hint,
                             "“%.80s”不是处罚种类", text);
            g_free(hint);
        }
    }
    return kinds;
}

/* Outcomes that a rule or a row may name. */
static bool may_declare(mete_outcome outcome)
{
    switch (outcome) {
    case METE_OUTCOME_NO_PENALTY:
    case METE_OUTCOME_MAY_EXEMPT:
    case METE_OUTCOME_NOT_FILED:
    case METE_OUTCOME_EXEMPTED:
    case METE_OUTCOME_CORRECTION_ONLY:
    case METE_OUTCOME_TRANSFER:
    case METE_OUTCOME_TIME_BARRED:
        return true;
    default:
        return false;
    }
}

/* What a word may name of those: rows do not end a case, lists do not bar. */
static bool suits(const mete_declaration *at, mete_outcome outcome)
{
    bool row = at->word != NULL && at->word->id == METE_KEYWORD_TIER;
    bool exemption = at->word != NULL && at->word->id == METE_KEYWORD_EXEMPTION;
    bool attends =
        at->word != NULL && at->word->id == METE_KEYWORD_WITH_OUTCOME;

    switch (outcome) {
    case METE_OUTCOME_TRANSFER:
        return !row && !exemption && !attends;
    case METE_OUTCOME_TIME_BARRED:
        return !row && !exemption;
    case METE_OUTCOME_CORRECTION_ONLY:
        return !exemption;
    case METE_OUTCOME_NOT_FILED:
        return !row;
    default:
        return may_declare(outcome);
    }
}

static char *list_outcomes(const mete_declaration *at)
{
    GString *text = g_string_new(NULL);

    for (int i = 0; mete_outcome_name((mete_outcome)i) != NULL; i++) {
        if (suits(at, (mete_outcome)i)) {
            g_string_append_printf(text, _("%s%s（%s）"),
                                   text->len > 0 ? _("、") : _("可以写："),
                                   mete_outcome_name((mete_outcome)i),
                                   mete_outcome_label((mete_outcome)i));
        }
    }
    return g_string_free(text, FALSE);
}

mete_outcome mete_build_outcome(mete_build *build, const mete_declaration *at)
{
    const char *text = mete_declaration_text(at, METE_KEY_OUTCOME);
    mete_outcome outcome;

    if (text == NULL) {
        return METE_OUTCOME_NONE;
    }
    if (!mete_outcome_read(text, &outcome) || !may_declare(outcome)) {
        char *hint = list_outcomes(at);

        mete_build_fault(build, at, METE_KEY_OUTCOME, "wrong_value", hint,
                         "字段“outcome”不能是“%.80s”", text);
        g_free(hint);
        return METE_OUTCOME_NONE;
    }
    return outcome;
}

mete_effect mete_build_effect(mete_build *build, const mete_declaration *at)
{
    const char *text = mete_declaration_text(at, METE_KEY_EFFECT);
    mete_effect effect;

    if (text == NULL) {
        return METE_EFFECT_NONE;
    }
    if (!mete_effect_read(text, &effect)) {
        mete_build_fault(build, at, METE_KEY_EFFECT, "wrong_value",
                         at->word != NULL
                                 && at->word->id == METE_KEYWORD_CIRCUMSTANCE
                             ? _("可以写：mitigated（减轻）、lighter（从轻）、"
                                 "lighter_or_mitigated（从轻或者减轻）、"
                                 "heavier（从重）")
                             : _("可以写：mitigated（减轻）、lighter（从轻）、"
                                 "ordinary（一般）、heavier（从重）"),
                         "字段“effect”不能是“%.80s”", text);
        return METE_EFFECT_NONE;
    }
    return effect;
}

mete_tie mete_build_tie(mete_build *build, const mete_declaration *at,
                        mete_tie otherwise)
{
    return (mete_tie)mete_build_word_of(build, at, METE_KEY_TIE, METE_SET_TIE,
                                        (int)otherwise);
}

void mete_build_append_texts(GString *out, const mete_declared *value)
{
    if (value->type == METE_DECLARED_TEXT) {
        g_string_append(out, value->text);
    }
    for (size_t i = 0;
         value->type == METE_DECLARED_TABLE && i < value->table->count; i++) {
        const char *text = mete_declaration_item(value->table, i);

        g_string_append_printf(out, "%s%s", i > 0 ? "、" : "",
                               text != NULL ? text : "");
    }
}
