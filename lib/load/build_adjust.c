/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What a document adjusts after grading: adjust = { { "…", when = "…",
 * by = "-50%以上-30%以下", floor = "法定最低" } }.
 */
#include "load/build.h"

#include "base/message.h"

/* Digits of 法定最低 in a floor: those of clauses that are counted by facts. */
enum { FLOOR_DIGITS = 6 };

/* An end of `by`; false where it is not a share that anyone can write. */
static bool read_end(const mete_expression *end, mete_decimal *value)
{
    if (end == NULL || end->op != METE_OP_CONSTANT) {
        return false;
    }
    *value = end->value;
    return end->value >= -METE_DECIMAL_ONE;
}

/* A row has no line of its own: what is written in it tells where it is. */
static void refuse(mete_build *build, const mete_declaration *row,
                   const mete_adjustment *adjustment, const char *text,
                   const char *code, const char *hint, const char *what)
{
    mete_place place = mete_declaration_place(row);

    mete_source_find_text(row->source, row->line, text, 0, &place);
    mete_faults_add(build->faults, code, &place, hint, "调整“%.80s”%s",
                    adjustment->name != NULL ? adjustment->name : "", what);
}

static void build_by(mete_build *build, const mete_build_scope *scope,
                     const mete_declaration *at, mete_adjustment *adjustment)
{
    static const char example[] =
        N_("例如降低三成到五成：by = \"-50%以上-30%以下\"；"
           "提高两成：by = \"20%\"");
    mete_range range = {.kind = METE_RANGE_RATIO};

    if (!mete_build_ratio(build, scope, at, METE_KEY_BY, &range)) {
        return;
    }
    if (range.kind != METE_RANGE_RATIO) {
        refuse(build, at, adjustment, adjustment->by, "wrong_range", example,
               _("的“by”应当是比例：裁量出的罚款的几成"));
    } else if (!read_end(range.from, &adjustment->from)
               || !read_end(range.to, &adjustment->to)) {
        refuse(build, at, adjustment, adjustment->by, "wrong_range", example,
               _("的“by”两端都要写，都是不低于 -100% 的百分数"));
    }
    adjustment->from_open = range.from_open;
    adjustment->to_open = range.to_open;
}

static void build_floor(mete_build *build, const mete_build_scope *scope,
                        const mete_declaration *at, mete_adjustment *adjustment)
{
    mete_build_scope finer = *scope;

    finer.term_digits = FLOOR_DIGITS;
    if (mete_build_amount(build, &finer, at, METE_KEY_FLOOR, &adjustment->floor)
        && adjustment->floor.root->unit != METE_UNIT_MONEY
        && adjustment->floor.root->op != METE_OP_TERM) {
        refuse(build, at, adjustment, adjustment->floor.text, "wrong_unit",
               N_("例如 floor = \"法定最低\""), _("的“floor”应当是金额"));
    }
}

/* Two of one name would be told as one. */
static void check_name(mete_build *build, const mete_declaration *at,
                       const mete_document *document, size_t index)
{
    const char *name = document->adjustments[index].name;

    for (size_t i = 0; i < index && name != NULL; i++) {
        if (g_strcmp0(document->adjustments[i].name, name) == 0) {
            refuse(build, at, &document->adjustments[index], name, "duplicate",
                   NULL, _("声明了两次"));
            return;
        }
    }
}

void mete_build_adjustments(mete_build *build, const mete_build_scope *scope,
                            const mete_declaration *at, mete_document *document)
{
    const mete_declaration *list = mete_declaration_table(at, METE_KEY_ADJUST);
    mete_build_scope condition = *scope;

    condition.terms = false;
    if (list == NULL) {
        return;
    }
    document->adjustments =
        mete_build_array(build, list->count, sizeof *document->adjustments);
    for (size_t i = 0; i < list->count; i++) {
        const mete_declaration *row = list->items[i].table;
        mete_adjustment *adjustment = &document->adjustments[i];

        if (list->items[i].type != METE_DECLARED_TABLE) {
            continue;
        }
        adjustment->name = mete_declaration_item(row, 0);
        adjustment->by = mete_declaration_text(row, METE_KEY_BY);
        adjustment->place = mete_declaration_place(row);
        mete_build_condition(build, &condition, row, METE_KEY_WHEN,
                             &adjustment->when);
        build_by(build, scope, row, adjustment);
        build_floor(build, scope, row, adjustment);
        check_name(build, row, document, i);
    }
    document->adjustment_count = list->count;
}
