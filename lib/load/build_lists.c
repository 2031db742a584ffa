/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Exemption lists: each row of a CSV file is a rule.
 */
#include "load/build.h"

#include "base/message.h"
#include "base/text.h"
#include "load/list.h"
#include "load/value.h"

#include <string.h>

/* Columns in the order of mete_list_row. */
typedef enum {
    COLUMN_ID,
    COLUMN_DEPARTMENT,
    COLUMN_ITEM,
    COLUMN_VIOLATION,
    COLUMN_WHEN,
    COLUMN_OUTCOME,
    COLUMN_BASIS,
    COLUMN_DOCUMENT,
    COLUMN_FROM,
    COLUMN_UNTIL
} column_id;

typedef struct {
    mete_build *build;
    const mete_source *source;
    const mete_list_row *row;
    mete_rule *rule;
} listing;

static mete_place place_of(const listing *l, column_id column)
{
    mete_place place = l->row->place;

    place.column = l->row->columns[column];
    return place;
}

/* The parts of "a;b、c", in the rulebook's arena. */
static const char **split(mete_build *build, const char *cell, size_t *count)
{
    char *text = g_strdup(cell);
    const char **parts =
        mete_build_array(build, strlen(cell) + 1, sizeof *parts);
    char **pieces;

    for (char *mark; (mark = strstr(text, "、")) != NULL;) {
        memmove(mark + 1, mark + strlen("、"), strlen(mark + strlen("、")) + 1);
        *mark = ';';
    }
    pieces = g_strsplit(text, ";", -1);
    *count = 0;
    for (char **piece = pieces; *piece != NULL; piece++) {
        if (*g_strstrip(*piece) != '\0') {
            parts[(*count)++] = mete_arena_strdup(build->arena, *piece);
        }
    }
    g_strfreev(pieces);
    g_free(text);
    return parts;
}

static void read_scope(listing *l)
{
    mete_scope *scope = &l->rule->scope;
    const mete_layer *layer =
        g_ptr_array_index(l->build->stack->layers, (guint)l->source->depth);

    scope->jurisdiction = layer->jurisdiction;
    if (l->row->department != NULL) {
        scope->departments =
            split(l->build, l->row->department, &scope->department_count);
    }
    if (l->row->item != NULL) {
        scope->items = split(l->build, l->row->item, &scope->item_count);
    }
    for (size_t i = 0; i < scope->item_count; i++) {
        if (strspn(scope->items[i], "*") == strlen(scope->items[i])) {
            mete_place place = place_of(l, COLUMN_ITEM);

            mete_faults_add(l->build->faults, "wrong_value", &place,
                            "写清事项，或者改用“依据”一栏",
                            "事项不能只写“*”：这一行会适用于所有事项");
        }
    }
}

static void read_day(listing *l, column_id column, const char *cell,
                     mete_date *day)
{
    if (cell != NULL && !mete_date_parse(cell, strlen(cell), day)) {
        mete_place place = place_of(l, column);

        char *why = mete_value_not_a_day(cell);

        mete_faults_add(l->build->faults, "wrong_date", &place,
                        "日期写成 2026-03-01 的样子；在电子表格里，"
                        "先把这一列设成文本格式再填写",
                        "%s", why);
        g_free(why);
    }
}

static void read_days(listing *l)
{
    mete_interval *effective = &l->rule->scope.effective;

    effective->from = METE_DATE_MIN;
    effective->until = METE_DATE_MAX;
    read_day(l, COLUMN_FROM, l->row->from, &effective->from);
    read_day(l, COLUMN_UNTIL, l->row->until, &effective->until);
    if (effective->from > effective->until) {
        mete_place place = place_of(l, COLUMN_UNTIL);

        mete_faults_add(l->build->faults, "wrong_value", &place, NULL,
                        "有效期至早于施行日期");
    }
}

static void read_outcome(listing *l)
{
    mete_rule *rule = l->rule;
    const char *cell = l->row->outcome;
    mete_effect effect;

    rule->outcome = METE_OUTCOME_NONE;
    if (cell == NULL) {
        return;
    }
    if (mete_effect_read(cell, &effect) && effect == METE_EFFECT_MITIGATED) {
        rule->effect = effect;
        rule->duty = METE_DUTY_MUST;
    } else if (!mete_outcome_read(cell, &rule->outcome)
               || (rule->outcome != METE_OUTCOME_NO_PENALTY
                   && rule->outcome != METE_OUTCOME_MAY_EXEMPT
                   && rule->outcome != METE_OUTCOME_NOT_FILED
                   && rule->outcome != METE_OUTCOME_EXEMPTED)) {
        mete_place place = place_of(l, COLUMN_OUTCOME);

        mete_faults_add(l->build->faults, "wrong_value", &place,
                        "可以写：不予处罚、可以不予处罚、不予立案、"
                        "免予处罚、减轻",
                        "效果不能是“%.80s”", cell);
        rule->outcome = METE_OUTCOME_NONE;
    }
}

static void read_basis(listing *l)
{
    mete_place place = place_of(l, COLUMN_BASIS);
    const char **cites = NULL;
    size_t count = 0;

    if (l->row->basis != NULL) {
        cites = split(l->build, l->row->basis, &count);
    }
    l->rule->basis.list =
        mete_build_array(l->build, count, sizeof *l->rule->basis.list);
    for (size_t i = 0; i < count; i++) {
        const mete_citation *citation =
            mete_build_citation(l->build, cites[i], &place);

        if (citation != NULL) {
            l->rule->basis.list[l->rule->basis.count++] = citation;
        }
    }
}

/* The declared document of that id or title, NULL if there is none; of several
 * versions the latest. */
static const mete_document *find_document(const mete_build *build,
                                          const char *name)
{
    for (guint i = 0; i < build->documents->len; i++) {
        const mete_document *document = g_ptr_array_index(build->documents, i);

        if (strcmp(document->id, name) == 0
            || g_strcmp0(document->title, name) == 0) {
            return mete_build_latest(document);
        }
    }
    return NULL;
}

/* In a list, faults name the cell; columns inside it would be taken for
 * cells. */
static void add_to_cell(mete_build *build, const mete_faults *found,
                        const mete_place *place)
{
    for (size_t i = 0; i < mete_faults_count(found); i++) {
        const mete_fault *fault = mete_faults_get(found, i);

        mete_faults_repeat(build->faults, fault, place, fault->message);
    }
}

static void read_when(listing *l, const mete_document *document)
{
    mete_build *build = l->build;
    mete_build_scope scope = {NULL, document, false, 0};
    mete_place place = place_of(l, COLUMN_WHEN);
    mete_faults *faults = build->faults;
    mete_faults *found;

    l->rule->list = document != NULL && document->title != NULL
                      ? document->title
                  : l->row->document != NULL
                      ? l->row->document
                      : mete_arena_strdup(build->arena, l->source->below);
    if (l->row->when == NULL) {
        return;
    }
    found = mete_faults_new();
    build->faults = found;
    mete_build_condition_at(build, &scope, l->row->when, &place,
                            &l->rule->when);
    build->faults = faults;
    add_to_cell(build, found, &place);
    mete_faults_free(found);
}

static bool serves_by_basis(const mete_rule *rule, const mete_item *item)
{
    for (size_t i = 0; i < rule->basis.count; i++) {
        const mete_citation *basis = rule->basis.list[i];

        for (size_t j = 0; j < item->violates.count; j++) {
            if (item->violates.list[j] == basis) {
                return true;
            }
        }
        for (size_t j = 0; j < item->punishes.count; j++) {
            if (item->punishes.list[j] == basis) {
                return true;
            }
        }
    }
    return false;
}

static bool serves(const mete_rule *rule, const mete_item *item)
{
    const mete_scope *scope = &rule->scope;
    bool found = scope->department_count == 0;

    for (size_t i = 0; i < scope->department_count && !found; i++) {
        found = strcmp(scope->departments[i], item->department) == 0;
    }
    if (!found) {
        return false;
    }
    if (scope->item_count == 0) {
        return serves_by_basis(rule, item);
    }
    for (size_t i = 0; i < scope->item_count; i++) {
        if (mete_pattern_matches(scope->items[i], item->id)) {
            return true;
        }
    }
    return false;
}

/* The department of an item that the name was most likely meant to be: the
 * name itself if there is one. */
static const char *like_department(const mete_build *build, const char *name)
{
    const char **names = g_new(const char *, build->items->len + 1);
    const char *nearest;

    for (guint i = 0; i < build->items->len; i++) {
        const mete_item *item = g_ptr_array_index(build->items, i);

        names[i] = item->department;
    }
    nearest = mete_text_nearest(name, names, build->items->len);
    g_free(names);
    return nearest;
}

static bool is_pattern_of_items(const mete_build *build, const char *pattern)
{
    for (guint i = 0; i < build->items->len; i++) {
        const mete_item *item = g_ptr_array_index(build->items, i);

        if (mete_pattern_matches(pattern, item->id)) {
            return true;
        }
    }
    return false;
}

/* Which cell it is that nothing fits; to be freed. */
static char *why_idle(const mete_build *build, const mete_scope *scope)
{
    for (size_t i = 0; i < scope->department_count; i++) {
        const char *name = scope->departments[i];
        const char *like = like_department(build, name);

        if (like == NULL || strcmp(like, name) != 0) {
            return g_strdup_printf(
                like == NULL ? _("没有哪个事项的部门是“%s”")
                             : _("没有哪个事项的部门是“%s”，是不是“%s”？"),
                name, like);
        }
    }
    for (size_t i = 0; i < scope->item_count; i++) {
        if (!is_pattern_of_items(build, scope->items[i])) {
            return g_strdup_printf(_("没有哪个事项的编号符合“%s”"),
                                   scope->items[i]);
        }
    }
    return g_strdup(scope->item_count > 0
                        ? _("这个部门没有这些事项")
                        : _("没有哪个事项违反或者依据“依据”一栏的条款处罚；"
                            "可以改填“事项”一栏"));
}

static void warn_if_idle(const listing *l)
{
    char *why;

    for (guint i = 0; i < l->build->items->len; i++) {
        if (serves(l->rule, g_ptr_array_index(l->build->items, i))) {
            return;
        }
    }
    why = why_idle(l->build, &l->rule->scope);
    mete_faults_warn(l->build->faults, "no_items", &l->row->place, why,
                     "编号“%.80s”这一行不适用于任何事项", l->row->id);
    g_free(why);
}

/* Do all versions read 以上 and 以下 alike? */
static bool reads_alike(const mete_document_run *versions)
{
    const mete_document *one = versions->list[0];
    bool alike = true;

    for (size_t i = 1; i < versions->count && alike; i++) {
        const mete_document *other = versions->list[i];

        alike = one->above_open == other->above_open
             && one->below_open == other->below_open;
    }
    return alike;
}

/* The row as the version number `at` reads it: from its first day to that of
 * the next.  The row is not the document's, so days that no version covers are
 * those of the one before. */
static mete_rule *piece_of(const listing *l, const mete_rule *row,
                           const mete_document_run *versions, size_t at)
{
    mete_rule *piece = mete_arena_copy(l->build->arena, row, sizeof *piece);
    mete_interval *days = &piece->scope.effective;

    if (at > 0) {
        days->from = MAX(days->from, versions->list[at]->effective.from);
    }
    if (at + 1 < versions->count) {
        days->until =
            MIN(days->until, versions->list[at + 1]->effective.from - 1);
    }
    return piece;
}

/* One rule, or one for each version of the document that reads it. */
static void add_pieces(listing *l, const mete_document_run *versions)
{
    mete_rule *row = l->rule;
    mete_rule *last = NULL;
    mete_faults *faults = l->build->faults;

    for (size_t i = 0; i < versions->count; i++) {
        mete_rule *piece = piece_of(l, row, versions, i);

        if (piece->scope.effective.from > piece->scope.effective.until) {
            continue;
        }
        piece->scope.versioned = true;
        piece->scope.passed = true;
        l->rule = piece;
        l->build->faults = mete_faults_new(); /* said of the row */
        read_when(l, versions->list[i]);
        mete_faults_free(l->build->faults);
        l->build->faults = faults;
        g_ptr_array_add(l->build->rules, piece);
        last = piece;
    }
    if (last != NULL) {
        last->scope.passed = false;
    }
    l->rule = row;
}

static void add_row(listing *l, GHashTable *ids)
{
    const mete_document *document =
        l->row->document != NULL ? find_document(l->build, l->row->document)
                                 : NULL;
    const mete_list_row *earlier =
        l->row->id != NULL ? g_hash_table_lookup(ids, l->row->id) : NULL;
    mete_rule *rule = mete_arena_alloc(l->build->arena, sizeof *rule);

    l->rule = rule;
    rule->kind = METE_RULE_LIST_ROW;
    rule->index = l->source->order; /* until all are known */
    rule->depth = l->source->depth;
    rule->name = l->row->id;
    rule->violation = l->row->violation;
    rule->place = l->row->place;
    read_scope(l);
    read_days(l);
    read_outcome(l);
    read_basis(l);
    read_when(l, document);
    if (rule->name == NULL) {
        return;
    }
    if (earlier != NULL) {
        mete_place place = place_of(l, COLUMN_ID);
        char *hint = g_strdup_printf(_("另一处在 %s 第%d行"),
                                     earlier->place.file, earlier->place.line);

        mete_faults_add(l->build->faults, "duplicate", &place, hint,
                        "编号“%.80s”重复", rule->name);
        g_free(hint);
        return;
    }
    g_hash_table_insert(ids, (void *)rule->name, (void *)l->row);
    warn_if_idle(l);
    if (document != NULL && !reads_alike(document->versions)) {
        add_pieces(l, document->versions);
    } else {
        g_ptr_array_add(l->build->rules, rule);
    }
}

void mete_build_lists(mete_build *build)
{
    const GPtrArray *lists = build->stack->lists;
    GHashTable *ids = g_hash_table_new(g_str_hash, g_str_equal);

    for (guint i = 0; i < lists->len; i++) {
        const mete_source *source = g_ptr_array_index(lists, i);
        listing l = {.build = build, .source = source};
        mete_list_row *rows = NULL;
        size_t count = 0;

        /* With faults there may still be rows to look at. */
        mete_list_read(source->bytes, source->size, source->name, build->arena,
                       &rows, &count, build->faults);
        for (size_t j = 0; j < count; j++) {
            l.row = &rows[j];
            add_row(&l, ids);
        }
    }
    g_hash_table_destroy(ids);
}
