/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What the fines of a part are multiplied by: per = "天数(甲日, 乙日)".
 */
#include "load/build.h"

#include "base/message.h"

/* Digits after the point that may be multiplied by. */
enum { PER_DIGITS = 6 };

static bool has_fine(const mete_part *part)
{
    for (size_t i = 0; i < part->entry_count; i++) {
        if (part->entries[i].kind == METE_PENALTY_FINE) {
            return true;
        }
    }
    return false;
}

/* Days, times, things that are counted; not money, shares, ages, months. */
static bool counts(mete_unit unit)
{
    return unit == METE_UNIT_NONE || unit == METE_UNIT_DAYS
        || unit == METE_UNIT_WORKDAYS || unit == METE_UNIT_TIMES
        || unit >= METE_UNIT_DECLARED;
}

void mete_build_per(mete_build *build, const mete_build_scope *scope,
                    const mete_declaration *at, mete_part *part)
{
    static const char example[] =
        N_("例如 per = \"天数(责令改正送达日期, 复查日期)\"");

    if (!mete_build_amount(build, scope, at, METE_KEY_PER, &part->per)) {
        return;
    }
    if (!counts(part->per.root->unit)) {
        mete_build_fault(build, at, METE_KEY_PER, "wrong_unit", example,
                         "字段“per”应当是天数、次数或者个数，罚款乘以它");
    } else if (part->per.root->digits > PER_DIGITS) {
        mete_build_fault(build, at, METE_KEY_PER, "too_precise",
                         "用 四舍五入(…, 1) 之类的函数",
                         "字段“per”小数点后的位数太多");
    } else if (!has_fine(part) && part->entry_count > 0) {
        mete_build_fault(build, at, METE_KEY_PER, "wrong_value",
                         "只有罚款按日、按次累计",
                         "字段“per”乘的是罚款，这里的 statute 没有 fine");
    }
}
