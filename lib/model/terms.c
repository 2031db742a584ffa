/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The words of the closed sets, in ASCII and in Chinese.
 *
 * One table a set: what is written anywhere comes from here, and so does what
 * is read.  A third column holds the long form that statutes use, which is
 * read but never written.
 */
#include "model/terms.h"

#include <stddef.h>
#include <string.h>

typedef struct {
    const char *name;
    const char *label;
    const char *long_form; /* NULL where there is none */
} term_words;

/* clang-format off: one row a line */
static const term_words outcomes[] = {
    [METE_OUTCOME_PENALTY] = {"penalty", "给予处罚", "给予行政处罚"},
    [METE_OUTCOME_NO_PENALTY] = {"no_penalty", "不予处罚", "不予行政处罚"},
    [METE_OUTCOME_MAY_EXEMPT] = {"may_exempt", "可以不予处罚",
                                 "可以不予行政处罚"},
    [METE_OUTCOME_NOT_FILED] = {"not_filed", "不予立案", NULL},
    [METE_OUTCOME_EXEMPTED] = {"exempted", "免予处罚", "免予行政处罚"},
    [METE_OUTCOME_TIME_BARRED] = {"time_barred", "已过追责时效", NULL},
    [METE_OUTCOME_CORRECTION_ONLY] = {"correction_only", "责令改正", NULL},
    [METE_OUTCOME_TRANSFER] = {"transfer", "移送司法机关", NULL},
    [METE_OUTCOME_NOT_APPLICABLE] = {"not_applicable", "不适用", NULL},
    [METE_OUTCOME_GAP] = {"gap", "规定有缺口", NULL},
    [METE_OUTCOME_CONFLICT] = {"conflict", "规定有冲突", NULL},
    [METE_OUTCOME_INSUFFICIENT_FACTS] = {"insufficient_facts", "事实不足",
                                         NULL},
};

static const term_words penalty_kinds[] = {
    [METE_PENALTY_WARNING] = {"warning", "警告", NULL},
    [METE_PENALTY_CRITICISM] = {"criticism", "通报批评", NULL},
    [METE_PENALTY_FINE] = {"fine", "罚款", NULL},
    [METE_PENALTY_CONFISCATE_GAINS] = {"confiscate_gains", "没收违法所得",
                                       NULL},
    [METE_PENALTY_CONFISCATE_PROPERTY] = {"confiscate_property", "没收非法财物",
                                          NULL},
    [METE_PENALTY_CONFISCATE_TOOLS] = {"confiscate_tools", "没收违法工具",
                                       NULL},
    [METE_PENALTY_SUSPEND_LICENSE] = {"suspend_license", "暂扣许可证件", NULL},
    [METE_PENALTY_DOWNGRADE_QUALIFICATION] = {"downgrade_qualification",
                                              "降低资质等级", NULL},
    [METE_PENALTY_REVOKE_LICENSE] = {"revoke_license", "吊销许可证件", NULL},
    [METE_PENALTY_RESTRICT_BUSINESS] = {"restrict_business",
                                        "限制开展生产经营活动", NULL},
    [METE_PENALTY_SUSPEND_BUSINESS] = {"suspend_business", "责令停产停业",
                                       NULL},
    [METE_PENALTY_CLOSE_BUSINESS] = {"close_business", "责令关闭", NULL},
    [METE_PENALTY_BAR_PRACTICE] = {"bar_practice", "限制从业", NULL},
    [METE_PENALTY_DETENTION] = {"detention", "行政拘留", NULL},
    [METE_PENALTY_OTHER] = {"other_penalty", "其他处罚", "其他行政处罚"},
    [METE_PENALTY_ORDER] = {"order", "责令", NULL},
};

static const term_words effects[] = {
    [METE_EFFECT_NONE] = {NULL, NULL, NULL},
    [METE_EFFECT_MITIGATED] = {"mitigated", "减轻", "减轻处罚"},
    [METE_EFFECT_LIGHTER] = {"lighter", "从轻", "从轻处罚"},
    [METE_EFFECT_ORDINARY] = {"ordinary", "一般", "一般处罚"},
    [METE_EFFECT_HEAVIER] = {"heavier", "从重", "从重处罚"},
    [METE_EFFECT_LIGHTER_OR_MITIGATED] = {"lighter_or_mitigated",
                                          "从轻或者减轻", "从轻或者减轻处罚"},
};

/* clang-format on */

#define ROWS(table) (sizeof(table) / sizeof(table)[0])

static const term_words *at(const term_words *table, size_t rows,
                            unsigned number)
{
    static const term_words none = {NULL, NULL, NULL};

    return number < rows ? &table[number] : &none;
}

static bool is_one(const term_words *words, const char *text)
{
    return words->name != NULL
        && (strcmp(words->name, text) == 0 || strcmp(words->label, text) == 0
            || (words->long_form != NULL
                && strcmp(words->long_form, text) == 0));
}

/* The row that the text names, -1 for none. */
static int look_up(const term_words *table, size_t rows, const char *text)
{
    for (size_t i = 0; text != NULL && i < rows; i++) {
        if (is_one(&table[i], text)) {
            return (int)i;
        }
    }
    return -1;
}

const char *mete_outcome_name(mete_outcome outcome)
{
    return at(outcomes, ROWS(outcomes), outcome)->name;
}

const char *mete_outcome_label(mete_outcome outcome)
{
    return at(outcomes, ROWS(outcomes), outcome)->label;
}

bool mete_outcome_read(const char *text, mete_outcome *outcome)
{
    int found = look_up(outcomes, ROWS(outcomes), text);

    if (found >= 0) {
        *outcome = (mete_outcome)found;
    }
    return found >= 0;
}

const char *mete_penalty_kind_name(mete_penalty_kind kind)
{
    return at(penalty_kinds, ROWS(penalty_kinds), kind)->name;
}

const char *mete_penalty_kind_label(mete_penalty_kind kind)
{
    return at(penalty_kinds, ROWS(penalty_kinds), kind)->label;
}

bool mete_penalty_kind_read(const char *text, mete_penalty_kind *kind)
{
    int found = look_up(penalty_kinds, METE_PENALTY_COUNT, text);

    if (found >= 0) {
        *kind = (mete_penalty_kind)found;
    }
    return found >= 0;
}

const char *mete_effect_name(mete_effect effect)
{
    return at(effects, ROWS(effects), effect)->name;
}

const char *mete_effect_label(mete_effect effect)
{
    return at(effects, ROWS(effects), effect)->label;
}

bool mete_effect_read(const char *text, mete_effect *effect)
{
    int found = look_up(effects, ROWS(effects), text);

    if (found >= 0) {
        *effect = (mete_effect)found;
    }
    return found >= 0;
}

const char *mete_mode_name(mete_mode mode)
{
    static const char *const names[] = {
        [METE_MODE_MUST] = "must",
        [METE_MODE_MAY] = "may",
        [METE_MODE_CHOICE] = "choice",
        [METE_MODE_CONDITIONAL] = "conditional",
    };

    return (size_t)mode < ROWS(names) ? names[mode] : NULL;
}

const char *mete_truth_name(mete_truth truth)
{
    static const char *const names[] = {
        [METE_TRUE] = "true",
        [METE_FALSE] = "false",
        [METE_UNKNOWN] = "unknown",
    };

    return truth < ROWS(names) ? names[truth] : NULL;
}
