/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * One table a set.  A new value of a field is a line here; the manual
 * (doc/words.md) is held against these tables by a test.
 */
#include "load/word_set.h"

#include "model/document.h"
#include "model/general.h"
#include "model/terms.h"

#include <stddef.h>
#include <string.h>

/* clang-format off: one word a line */
#define END           \
    {                 \
        NULL, NULL, 0 \
    }

static const mete_set_word ties[] = {
    {"error", "报错", METE_TIE_ERROR},
    {"lighter", "从轻", METE_TIE_LIGHTER},
    {"heavier", "从重", METE_TIE_HEAVIER},
    END,
};
static const mete_set_word bounds[] = {
    {"closed", "含", 0},
    {"open", "不含", 1},
    END,
};
static const mete_set_word unknown[] = {
    {"ask", "询问", METE_UNKNOWN_ASK},
    {"lowest", "就低", METE_UNKNOWN_LOWEST},
    END,
};
static const mete_set_word circumstances[] = {
    {"within", "档内", METE_CIRCUMSTANCES_WITHIN},
    {"counted", "已计入", METE_CIRCUMSTANCES_COUNTED},
    END,
};
static const mete_set_word conflict[] = {
    {"weigh", "综合裁量", METE_CONFLICT_WEIGH},
    {"must_first", "应当优先", METE_CONFLICT_MUST_FIRST},
    END,
};
static const mete_set_word levels[] = {
    {"ministry", "部级", 0},
    {"province", "省级", 1},
    {"city", "市级", 2},
    {"county", "县级", 3},
    END,
};
static const mete_set_word ranks[] = {
    {"law", "法律", 0},
    {"regulation", "行政法规", 1},
    {"local_regulation", "地方性法规", 2},
    {"ministry_rule", "部门规章", 3},
    {"local_rule", "地方政府规章", 4},
    END,
};
static const mete_set_word duties[] = {
    {"must", "应当", METE_DUTY_MUST},
    {"may", "可以", METE_DUTY_MAY},
    END,
};
static const mete_set_word closed_by[] = {
    {"strict_liability", "严格责任", 1},
    END,
};
static const mete_set_word on[] = {
    {"unit", "单位", 0},
    {"person", "个人", 1},
    END,
};
static const mete_set_word presume[] = {
    {"absent", "没有", 0},
    END,
};
static const mete_set_word truths[] = {
    {"yes", "是", 1},
    {"no", "否", 0},
    END,
};
static const mete_set_word per[] = {
    {"day", "日", 0},
    END,
};
static const mete_set_word same_act[] = {
    {"higher_maximum", "上限高的", METE_SAME_ACT_HIGHER_MAXIMUM},
    END,
};

static const struct {
    const mete_set_word *words;
    const char *fields;
} sets[METE_SET_COUNT] = {
    [METE_SET_TIE] = {ties, "tie"},
    [METE_SET_BOUND] = {bounds, "bounds 的 above、below"},
    [METE_SET_UNKNOWN] = {unknown, "unknown"},
    [METE_SET_CIRCUMSTANCES] = {circumstances, "circumstances"},
    [METE_SET_CONFLICT] = {conflict, "conflict"},
    [METE_SET_LEVEL] = {levels, "level"},
    [METE_SET_RANK] = {ranks, "rank"},
    [METE_SET_DUTY] = {duties, "duty"},
    [METE_SET_CLOSED_BY] = {closed_by, "closed_by"},
    [METE_SET_ON] = {on, "on（也可以写别的名称）"},
    [METE_SET_PRESUME] = {presume, "presume（也可以写一个值）"},
    [METE_SET_TRUTH] = {truths, "是否类事实的单元格"},
    [METE_SET_PER] = {per, "surcharge 的 per"},
    [METE_SET_SAME_ACT] = {same_act, "same_act"},
};
/* clang-format on */

const mete_set_word *mete_word_set(mete_word_set_id id)
{
    return sets[id].words;
}

const char *mete_word_set_fields(mete_word_set_id id)
{
    return sets[id].fields;
}

bool mete_word_set_read(mete_word_set_id id, const char *text, int *value)
{
    for (const mete_set_word *word = sets[id].words; word->word != NULL;
         word++) {
        if (strcmp(word->word, text) == 0 || strcmp(word->twin, text) == 0) {
            *value = word->value;
            return true;
        }
    }
    return false;
}
