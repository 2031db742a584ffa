/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Levels: a document that refines that of a superior, and an item of a lower
 * rulebook that stands in the place of one of the rulebook that it extends.
 *
 * The law is the same for both, so their clauses are; what a lower table says
 * outside of all that the superior's says is told when the rulebook opens.
 */
#include "load/build.h"

#include "base/message.h"
#include "base/text.h"
#include "model/lower.h"

#include <string.h>

/* ---- documents ---- */

/* From 0, the highest. */
static int level_of(const mete_document *document)
{
    int level = 0;

    while (strcmp(mete_word_set(METE_SET_LEVEL)[level].word, document->level)
           != 0) {
        level++;
    }
    return level;
}

static void refuse_level(mete_build *build, const mete_declaration *at,
                         const mete_document *document,
                         const mete_document *superior)
{
    if (level_of(superior) >= level_of(document)) {
        mete_build_fault(build, at, METE_KEY_REFINES, "refines_level",
                         "refines 写上级制定的文件",
                         "文件“%.80s”的层级不低于它所细化的“%.80s”",
                         document->id, superior->id);
    } else if (document->jurisdiction != NULL && superior->jurisdiction != NULL
               && !mete_jurisdiction_holds(superior->jurisdiction,
                                           document->jurisdiction)) {
        mete_build_fault(build, at, METE_KEY_REFINES, "refines_place",
                         "核对两个文件的 jurisdiction",
                         "文件“%.80s”的地域 %s 不在它所细化的“%.80s”的地域"
                         " %s 之内",
                         document->id, document->jurisdiction, superior->id,
                         superior->jurisdiction);
    }
}

static void refuse_versions(mete_build *build, const mete_declaration *at,
                            const char *what, const char *id)
{
    mete_build_fault(build, at, METE_KEY_REFINES, "refines_versions",
                     "有几个版本的还不能用 refines：各版本改用不同的标识",
                     "%s“%.80s”有几个版本", what, id);
}

static void read_superior(mete_build *build, const mete_declaration *at,
                          mete_document *document)
{
    const char *id = mete_declaration_text(at, METE_KEY_REFINES);
    const mete_document *superior =
        id != NULL
            ? mete_build_find_document(build, at, METE_KEY_REFINES, id)
            : NULL;

    if (superior == NULL) {
        return;
    }
    if (superior->versions->count > 1 || document->versions->count > 1) {
        refuse_versions(build, at, _("文件"),
                        superior->versions->count > 1 ? superior->id
                                                      : document->id);
        return;
    }
    refuse_level(build, at, document, superior);
    document->refines =
        level_of(superior) < level_of(document) ? superior : NULL;
}

void mete_build_levels(mete_build *build)
{
    for (guint i = 0; i < build->documents->len; i++) {
        read_superior(build, g_ptr_array_index(build->wordings, i),
                      g_ptr_array_index(build->documents, i));
    }
}

/* ---- which item ---- */

static bool lies_below(const mete_document *document,
                       const mete_document *superior)
{
    while (document != NULL && document != superior) {
        document = document->refines;
    }
    return document != NULL;
}

/* The only version of that id; NULL, and a fault. */
static mete_item *find_superior(mete_build *build, const mete_declaration *at,
                                const char *id)
{
    const char **names = g_new(const char *, build->items->len + 1);
    mete_item *found = NULL;
    size_t count = 0;

    for (guint i = 0; i < build->items->len; i++) {
        mete_item *item = g_ptr_array_index(build->items, i);

        names[i] = item->id;
        if (strcmp(item->id, id) == 0) {
            found = item;
            count++;
        }
    }
    if (found == NULL) {
        const char *meant = mete_text_nearest(id, names, build->items->len);
        char *hint = meant == NULL
                       ? NULL
                       : g_strdup_printf(_("是不是想写“%s”？"), meant);

        mete_build_fault(build, at, METE_KEY_REFINES, "unknown_item",
                         hint != NULL ? hint
                                      : "写上级规则库里的事项的编号",
                         "没有声明过事项“%.80s”", id);
        g_free(hint);
    } else if (count > 1 || found->reading_count > 0) {
        refuse_versions(build, at, _("事项"), id);
        found = NULL;
    }
    g_free(names);
    return found;
}

static size_t versions_of(const mete_build *build, const char *id)
{
    size_t count = 0;

    for (guint i = 0; i < build->items->len; i++) {
        const mete_item *item = g_ptr_array_index(build->items, i);

        count += strcmp(item->id, id) == 0;
    }
    return count;
}

static bool same_citations(const mete_citations *a, const mete_citations *b)
{
    bool same = a->count == b->count;

    for (size_t i = 0; same && i < a->count; i++) {
        same = a->list[i] == b->list[i];
    }
    return same;
}

/* ---- the same clause ---- */

static bool same_text(const char *a, const char *b)
{
    return g_strcmp0(a, b) == 0;
}

static bool same_phrase(const mete_phrase *a, const mete_phrase *b)
{
    return mete_expression_same(a->root, b->root);
}

static bool same_range(const mete_entry *a, const mete_entry *b)
{
    return a->has_range == b->has_range
        && (!a->has_range
            || (a->range.kind == b->range.kind
                && a->range.unit == b->range.unit
                && a->range.from_open == b->range.from_open
                && a->range.to_open == b->range.to_open
                && mete_expression_same(a->range.from, b->range.from)
                && mete_expression_same(a->range.to, b->range.to)));
}

static bool same_entry(const mete_entry *a, const mete_entry *b)
{
    return a->kind == b->kind && same_text(a->name, b->name)
        && a->group == b->group && a->branches == b->branches
        && a->otherwise == b->otherwise && a->mode == b->mode
        && same_text(a->choice, b->choice) && same_phrase(&a->when, &b->when)
        && same_phrase(&a->cap, &b->cap) && same_range(a, b);
}

static bool same_group(const mete_group *a, const mete_group *b)
{
    return a->parent == b->parent && a->mode == b->mode
        && same_text(a->choice, b->choice) && same_phrase(&a->when, &b->when);
}

static bool same_part(const mete_part *a, const mete_part *b)
{
    bool same = same_text(a->on, b->on) && same_phrase(&a->when, &b->when)
             && same_phrase(&a->after, &b->after)
             && same_phrase(&a->per, &b->per)
             && a->group_count == b->group_count
             && a->entry_count == b->entry_count;

    for (size_t i = 0; same && i < a->group_count; i++) {
        same = same_group(&a->groups[i], &b->groups[i]);
    }
    for (size_t i = 0; same && i < a->entry_count; i++) {
        same = same_entry(&a->entries[i], &b->entries[i]);
    }
    return same;
}

static bool same_clause(const mete_item *a, const mete_item *b)
{
    bool same = a->part_count == b->part_count;

    for (size_t i = 0; same && i < a->part_count; i++) {
        same = same_part(&a->parts[i], &b->parts[i]);
    }
    return same;
}

/* ---- rows outside of the superior's table ---- */

/* Ends of amounts, or of shares of the clause, in millionths. */
typedef struct {
    mete_decimal from;
    mete_decimal to;
} ends;

static bool read_ends(const mete_range *range, ends *read)
{
    read->from = 0;
    read->to = METE_VALUE_UNBOUNDED;
    return (range->from == NULL
            || mete_expression_constant(range->from, &read->from))
        && (range->to == NULL
            || mete_expression_constant(range->to, &read->to));
}

static const mete_row_range *range_in(const mete_row *row,
                                      mete_penalty_kind kind)
{
    for (size_t i = 0; i < row->range_count; i++) {
        if (row->ranges[i].kind == kind) {
            return &row->ranges[i];
        }
    }
    return NULL;
}

/* From the lightest row of the superior to the gravest; false where one is not
 * the same in every case, or does not say it in the same measure. */
static bool hull_of(const mete_table *table, const mete_row_range *like,
                    ends *hull)
{
    bool any = false;

    *hull = (ends){METE_VALUE_UNBOUNDED, 0};
    for (size_t i = 0; i < table->row_count; i++) {
        const mete_row *row = &table->rows[i];
        const mete_row_range *found = range_in(row, like->kind);
        ends one;

        if (row->outcome != METE_OUTCOME_NONE
            && row->outcome != METE_OUTCOME_MAY_EXEMPT) {
            continue;
        }
        if (found == NULL || row->effect == METE_EFFECT_MITIGATED
            || found->range.kind != like->range.kind
            || found->range.unit != like->range.unit
            || !read_ends(&found->range, &one)) {
            return false;
        }
        hull->from = MIN(hull->from, one.from);
        hull->to = MAX(hull->to, one.to);
        any = true;
    }
    return any;
}

static void put_row(mete_build *build, const mete_item *superior,
                    const mete_table *table, const mete_row *row,
                    const mete_row_range *range)
{
    GString *all = g_string_new(NULL);

    for (size_t i = 0; i < table->row_count; i++) {
        const mete_row_range *found = range_in(&table->rows[i], range->kind);

        if (found != NULL && found->range.text != NULL) {
            g_string_append_printf(all, "%s%s", all->len > 0 ? "；" : "",
                                   found->range.text);
        }
    }
    mete_faults_warn(build->faults, "refines_outside", &row->place,
                     "下级的裁量基准不得超出上级划定的幅度",
                     "档次“%s”的%s“%s”超出上级事项“%s”各档次的幅度：%s",
                     row->name, mete_penalty_kind_label(range->kind),
                     range->range.text != NULL ? range->range.text : "",
                     superior->id, all->str);
    g_string_free(all, TRUE);
}

static void check_row(mete_build *build, const mete_item *superior,
                      const mete_table *table, const mete_row *row)
{
    for (size_t i = 0; i < row->range_count; i++) {
        const mete_row_range *range = &row->ranges[i];
        ends hull;
        ends mine;

        if (row->effect != METE_EFFECT_MITIGATED
            && hull_of(table, range, &hull) && read_ends(&range->range, &mine)
            && (mine.from < hull.from || mine.to > hull.to)) {
            put_row(build, superior, table, row, range);
        }
    }
}

static void check_rows(mete_build *build, const mete_item *item)
{
    for (size_t i = 0; i < item->part_count; i++) {
        const mete_table *mine = item->parts[i].table;
        const mete_table *theirs = item->superior->parts[i].table;

        for (size_t j = 0; mine != NULL && theirs != NULL
                           && mine->factor_count == 0
                           && theirs->factor_count == 0 && j < mine->row_count;
             j++) {
            check_row(build, item->superior, theirs, &mine->rows[j]);
        }
    }
}

/* ---- one item ---- */

static bool has_facts(const mete_build *build, const mete_item *item)
{
    const mete_declaration *at;
    size_t next = 0;

    while ((at = mete_build_next(build, METE_KEYWORD_ITEM, &next)) != NULL) {
        if (strcmp(at->name, item->id) == 0
            && mete_declaration_get(at, METE_KEY_FACTS) != NULL) {
            return true;
        }
    }
    return false;
}

/* Documents of both; gives false, and a fault, where they do not fit. */
static bool check_documents(mete_build *build, const mete_declaration *at,
                            const mete_item *item, const mete_item *superior)
{
    if (item->document == NULL) {
        mete_build_fault(build, at, METE_KEY_REFINES, "refines_document",
                         "写 document = \"…\"：它的地域说明在哪里代替上级的事项",
                         "事项“%.80s”细化上级的事项，却没有写裁量基准文件",
                         item->id);
        return false;
    }
    if (superior->document != NULL
        && (item->document == superior->document
            || !lies_below(item->document, superior->document))) {
        mete_build_fault(build, at, METE_KEY_REFINES, "refines_document",
                         "在下级的文件里写 refines = \"上级文件的标识\"",
                         "事项“%.80s”的文件“%.80s”没有写明细化上级事项的文件"
                         "“%.80s”",
                         item->id, item->document->id, superior->document->id);
        return false;
    }
    return true;
}

static bool check_law(mete_build *build, const mete_declaration *at,
                      const mete_item *item, const mete_item *superior)
{
    if (item->effective.from != superior->effective.from
        || item->effective.until != superior->effective.until
        || !same_citations(&item->punishes, &superior->punishes)) {
        mete_build_fault(build, at, METE_KEY_REFINES, "refines_clause",
                         "punishes 和 effective 照上级的事项写",
                         "事项“%.80s”和它所细化的“%.80s”依据的不是同一条法律，"
                         "或者施行时间不同",
                         item->id, superior->id);
        return false;
    }
    if (!same_clause(item, superior)) {
        mete_build_fault(build, at, METE_KEY_REFINES, "refines_clause",
                         "statute（和 part 的 on、when、after、per）照上级的"
                         "事项原样写：法律是同一条，细化的只是裁量阶次",
                         "事项“%.80s”的法定处罚和它所细化的“%.80s”不同",
                         item->id, superior->id);
        return false;
    }
    return true;
}

static bool check_item(mete_build *build, const mete_declaration *at,
                       const mete_item *item, const mete_item *superior)
{
    if (superior->depth >= item->depth) {
        mete_build_fault(build, at, METE_KEY_REFINES, "refines_rulebook",
                         "细化的事项写在下级的规则库里，它用 extends 引用上级的",
                         "事项“%.80s”和它所细化的“%.80s”不是一下一上两级规则库",
                         item->id, superior->id);
        return false;
    }
    if (item->reading_count > 0 || versions_of(build, item->id) > 1) {
        refuse_versions(build, at, _("事项"), item->id);
        return false;
    }
    if (has_facts(build, item) || has_facts(build, superior)) {
        mete_build_fault(build, at, METE_KEY_REFINES, "refines_facts",
                         "把 facts 里的事实声明在 facts/*.lua 里",
                         "事项“%.80s”或者它所细化的“%.80s”有只供一个事项用的"
                         "事实",
                         item->id, superior->id);
        return false;
    }
    return check_documents(build, at, item, superior)
        && check_law(build, at, item, superior);
}

static const char *levels_of(mete_build *build, const mete_item *item)
{
    GString *text = g_string_new(item->document->days);
    const char *kept;

    for (const mete_item *above = item->superior; above != NULL;
         above = above->superior) {
        g_string_append_printf(
            text, "；%s",
            above->document != NULL ? above->document->days : above->id);
    }
    kept = mete_arena_strdup(build->arena, text->str);
    g_string_free(text, TRUE);
    return kept;
}

/* No two may come to stand in one place. */
static bool check_others(mete_build *build, const mete_declaration *at,
                         const mete_item *item, const mete_item *superior)
{
    for (size_t i = 0; i < superior->refiner_count; i++) {
        const mete_item *other = superior->refiners[i];
        const char *a = item->document->jurisdiction;
        const char *b = other->document->jurisdiction;

        if (a != NULL && b != NULL
            && (mete_jurisdiction_holds(a, b)
                || mete_jurisdiction_holds(b, a))) {
            mete_build_fault(build, at, METE_KEY_REFINES, "refines_twice",
                             "只留一个；地域小的一个改为细化地域大的一个",
                             "事项“%.80s”和“%.80s”在同一地方都细化“%.80s”",
                             item->id, other->id, superior->id);
            return false;
        }
    }
    return true;
}

static void link_item(mete_build *build, mete_item *item, mete_item *superior)
{
    mete_item **refiners = mete_build_array(
        build, superior->refiner_count + 1, sizeof *refiners);

    if (superior->refiner_count > 0) {
        memcpy(refiners, superior->refiners,
               superior->refiner_count * sizeof *refiners);
    }
    refiners[superior->refiner_count++] = item;
    superior->refiners = refiners;
    item->superior = superior;
    item->strict_liability |= superior->strict_liability;
    item->levels = levels_of(build, item);
    check_rows(build, item);
}

/* Declared order, so that the superior of a superior comes first. */
void mete_build_refines(mete_build *build)
{
    const mete_declaration *at;
    size_t next = 0;
    guint n = 0;

    while ((at = mete_build_next(build, METE_KEYWORD_ITEM, &next)) != NULL) {
        mete_item *item = g_ptr_array_index(build->items, n++);
        const char *id = mete_declaration_text(at, METE_KEY_REFINES);
        mete_item *superior =
            id != NULL ? find_superior(build, at, id) : NULL;

        if (superior != NULL && check_item(build, at, item, superior)
            && check_others(build, at, item, superior)) {
            link_item(build, item, superior);
        }
    }
}
