/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The clause of a statute: nested words into flat groups and entries.
 *
 * A list means all of its members.  Entries of one kind in one list are the
 * branches of one clause, and then each says when.
 */
#include "load/build.h"

#include "base/message.h"

#include <string.h>

/* The list that is being flattened. */
typedef struct {
    mete_build *build;
    const mete_build_scope *scope;
    mete_part *part;
    GArray *groups;
    GArray *entries;
    const mete_declaration *list;
    int group; /* that its entries belong to, -1 at the top */
    mete_mode mode;
    const char *choice; /* path of the alternative it stands in, or NULL */
    bool alternatives;  /* its members are: one_of, any_of */
    int choices;        /* numbers of one_of given so far in this path */
} flattening;

static void flatten(flattening *f);

static bool is_entry(const mete_declaration *word)
{
    return word->word->class == METE_CLASS_ENTRY;
}

/* Two entries of one list that are branches of one clause: of one kind, and
 * where kinds are open words, of one word. */
static bool is_sibling(const mete_declaration *a, const mete_declaration *b)
{
    return is_entry(a) && is_entry(b) && a->word == b->word
        && (a->name == b->name || g_strcmp0(a->name, b->name) == 0);
}

static const mete_declaration *member(const flattening *f, size_t n)
{
    const mete_declared *value = &f->list->items[n];

    return value->type == METE_DECLARED_WORD ? value->table : NULL;
}

/* The first entry of the list that is a sibling of number n; *others counts
 * all of them but n. */
static size_t first_sibling(const flattening *f, size_t n, size_t *others)
{
    size_t first = n;

    *others = 0;
    for (size_t i = 0; i < f->list->count; i++) {
        const mete_declaration *other = member(f, i);

        if (i != n && other != NULL && is_sibling(other, member(f, n))) {
            ++*others;
            first = MIN(first, i);
        }
    }
    return first;
}

/* "1.a", and in it "1.a.1.b" */
static const char *path_of(const flattening *f, int number, int letter)
{
    char text[128];

    g_snprintf(text, sizeof text, "%s%s%d.%c",
               f->choice != NULL ? f->choice : "", f->choice != NULL ? "." : "",
               number, 'a' + (letter < 26 ? letter : 25));
    return mete_arena_strdup(f->build->arena, text);
}

static void read_range(const flattening *f, const mete_declaration *at,
                       mete_entry *entry)
{
    bool ends = mete_declaration_get(at, METE_KEY_FROM) != NULL
             || mete_declaration_get(at, METE_KEY_TO) != NULL;

    if (at->count > 0 && ends) {
        mete_build_fault(f->build, at, METE_KEY_FROM, "wrong_value", NULL,
                         "幅度或者写成文本，或者写 from 和 to，不能都写");
    } else if (at->count > 0) {
        entry->has_range =
            mete_build_range(f->build, f->scope, at, METE_KEY_NONE,
                             &at->items[0], &entry->range);
    } else if (ends) {
        entry->has_range =
            mete_build_ends(f->build, f->scope, at, &entry->range);
    }
    if (entry->has_range && entry->range.kind != METE_RANGE_AMOUNT) {
        mete_build_fault(f->build, at, METE_KEY_NONE, "wrong_range", NULL,
                         "法律条款的幅度不能以法定幅度为基数");
        entry->has_range = false;
    }
    if (!entry->has_range && (at->count > 0 || ends)) {
        entry->range.text = ""; /* written, and what is wrong has been said */
    }
}

/* What a fine is in, and what a detention is in. */
static void check_unit(const flattening *f, const mete_declaration *at,
                       const mete_entry *entry)
{
    bool money = entry->range.unit == METE_UNIT_MONEY;
    bool fine = entry->kind == METE_PENALTY_FINE
             || entry->kind == METE_PENALTY_CONFISCATE_GAINS;

    if (!entry->has_range) {
        if (entry->kind == METE_PENALTY_FINE && at->count == 0
            && mete_declaration_get(at, METE_KEY_FROM) == NULL
            && mete_declaration_get(at, METE_KEY_TO) == NULL) {
            mete_build_fault(f->build, at, METE_KEY_NONE, "missing_range", NULL,
                             "fine 缺少幅度，例如 "
                             "fine { \"5000元以上5万元以下\" }");
        }
    } else if (fine != money && entry->kind < METE_PENALTY_OTHER
               && (fine || entry->kind == METE_PENALTY_DETENTION)) {
        mete_build_fault(f->build, at, METE_KEY_NONE, "wrong_unit", NULL,
                         fine ? _("%s 的幅度应当是金额")
                              : _("%s 的幅度应当是期限"),
                         at->word->text);
    }
}

static bool has_condition(const mete_declaration *at)
{
    return mete_declaration_get(at, METE_KEY_WHEN) != NULL
        || mete_declaration_get(at, METE_KEY_OTHERWISE) != NULL;
}

/* Of several branches without a condition the first speaks for all. */
static bool is_first_without(const flattening *f, size_t n, size_t first)
{
    for (size_t i = first; i < n; i++) {
        const mete_declaration *other = member(f, i);

        if (other != NULL && is_sibling(other, member(f, n))
            && !has_condition(other)) {
            return false;
        }
    }
    return true;
}

static void check_condition(const flattening *f, size_t n, size_t first,
                            size_t others)
{
    const mete_declaration *at = member(f, n);
    bool when = mete_declaration_get(at, METE_KEY_WHEN) != NULL;
    bool otherwise = mete_declaration_flag(at, METE_KEY_OTHERWISE, false);

    if (when && otherwise) {
        mete_build_fault(f->build, at, METE_KEY_OTHERWISE, "wrong_value", NULL,
                         "when 和 otherwise 只能写一个");
    } else if (others > 0 && !has_condition(at)
               && is_first_without(f, n, first)) {
        mete_build_fault(f->build, at, METE_KEY_NONE, "missing_when",
                         "每个分支写 when，至多一个写 otherwise = true；"
                         "互不相关的分别放进 all_of { …, when = \"…\" }",
                         "同一处有%zu个 %s，是同一条款的分支，"
                         "每个都要写明适用条件",
                         others + 1, at->word->text);
    } else if (others == 0 && otherwise) {
        mete_build_fault(f->build, at, METE_KEY_OTHERWISE, "wrong_value", NULL,
                         "只有一个 %s，没有别的分支，"
                         "不能写 otherwise",
                         at->word->text);
    }
}

static void check_otherwise(const flattening *f, size_t n, size_t first)
{
    const mete_declaration *at = member(f, n);

    for (size_t i = first;
         i < n && mete_declaration_flag(at, METE_KEY_OTHERWISE, false); i++) {
        const mete_declaration *other = member(f, i);

        if (other != NULL && is_sibling(other, at)
            && mete_declaration_flag(other, METE_KEY_OTHERWISE, false)) {
            mete_build_fault(f->build, at, METE_KEY_OTHERWISE, "wrong_value",
                             NULL, "同一条款只能有一个分支写 otherwise");
            return;
        }
    }
}

static mete_entry *find_branch(const flattening *f, const mete_declaration *at)
{
    for (guint i = f->entries->len; i > 0; i--) {
        mete_entry *entry = &g_array_index(f->entries, mete_entry, i - 1);

        if (entry->group == f->group
            && entry->kind == (mete_penalty_kind)at->word->kind
            && g_strcmp0(entry->name, at->name) == 0) {
            return entry;
        }
    }
    return NULL;
}

static void add_entry(flattening *f, size_t n, mete_mode mode,
                      const char *choice)
{
    const mete_declaration *at = member(f, n);
    mete_entry entry = {.index = (int)f->entries->len,
                        .kind = (mete_penalty_kind)at->word->kind,
                        .name = at->name,
                        .group = f->group,
                        .branches = -1,
                        .mode = mode,
                        .choice = choice};
    const mete_entry *branch;
    size_t others;
    size_t first = first_sibling(f, n, &others);

    check_condition(f, n, first, others);
    check_otherwise(f, n, first);
    if (others > 0) {
        branch = first < n ? find_branch(f, at) : NULL;
        entry.branches =
            branch != NULL ? branch->branches : f->part->branch_sets++;
    }
    mete_build_condition(f->build, f->scope, at, METE_KEY_WHEN, &entry.when);
    entry.otherwise = mete_declaration_flag(at, METE_KEY_OTHERWISE, false);
    read_range(f, at, &entry);
    check_unit(f, at, &entry);
    if (entry.kind == METE_PENALTY_FINE && !entry.has_range) {
        entry.range.text = ""; /* that it is missing has been said */
    }
    mete_build_amount(f->build, f->scope, at, METE_KEY_CAP, &entry.cap);
    entry.approval = mete_declaration_text(at, METE_KEY_APPROVAL);
    entry.basis = mete_build_citations(f->build, at, METE_KEY_BASIS);
    entry.place = mete_declaration_place(at);
    g_array_append_val(f->entries, entry);
}

static void add_group(flattening *f, const mete_declaration *at, mete_mode mode,
                      const char *choice)
{
    bool alternatives = at->word->id == METE_KEYWORD_ONE_OF
                     || at->word->id == METE_KEYWORD_ANY_OF;
    mete_group group = {.parent = f->group, .mode = mode, .choice = choice};
    flattening inner = *f;

    if (at->word->id == METE_KEYWORD_MAY) {
        group.mode = METE_MODE_MAY;
    } else if (alternatives) {
        group.mode = METE_MODE_CHOICE;
    }
    mete_build_condition(f->build, f->scope, at, METE_KEY_WHEN, &group.when);
    group.place = mete_declaration_place(at);
    inner.list = at;
    inner.group = (int)f->groups->len;
    inner.mode = group.mode;
    inner.choice = choice;
    inner.alternatives = alternatives;
    inner.choices = choice == f->choice ? f->choices : 0;
    g_array_append_val(f->groups, group);
    flatten(&inner);
    if (choice == f->choice) { /* numbers run on within one path */
        f->choices = inner.choices;
    }
}

/* The letter of an alternative: branches of one clause share one. */
static int letter_of(const flattening *f, size_t n)
{
    int letter = 0;
    size_t others;

    for (size_t i = 0; i < n; i++) {
        const mete_declaration *other = member(f, i);

        if (other == NULL) {
            continue;
        }
        if (is_sibling(other, member(f, n))) {
            return letter;
        }
        letter += first_sibling(f, i, &others) == i ? 1 : 0;
    }
    return letter;
}

static void flatten(flattening *f)
{
    int number = f->alternatives ? ++f->choices : 0;

    for (size_t i = 0; i < f->list->count; i++) {
        const mete_declaration *at = member(f, i);
        mete_mode mode = f->alternatives ? METE_MODE_CHOICE : f->mode;
        const char *choice = f->choice;

        if (at == NULL) {
            continue;
        }
        if (f->alternatives) {
            choice = path_of(f, number, letter_of(f, i));
        }
        if (is_entry(at)) {
            add_entry(f, i, mode, choice);
        } else {
            add_group(f, at, mode, choice);
        }
    }
}

void mete_build_clause(mete_build *build, const mete_build_scope *scope,
                       const mete_declaration *clause, mete_part *part)
{
    flattening f = {.build = build,
                    .scope = scope,
                    .part = part,
                    .list = clause,
                    .group = -1,
                    .mode = METE_MODE_MUST};

    if (clause == NULL) {
        return;
    }
    f.groups = g_array_new(FALSE, FALSE, sizeof(mete_group));
    f.entries = g_array_new(FALSE, FALSE, sizeof(mete_entry));
    flatten(&f);
    part->group_count = f.groups->len;
    part->entry_count = f.entries->len;
    part->groups =
        mete_build_array(build, part->group_count, sizeof(mete_group));
    part->entries =
        mete_build_array(build, part->entry_count, sizeof(mete_entry));
    if (part->group_count > 0) {
        memcpy(part->groups, f.groups->data,
               part->group_count * sizeof(mete_group));
    }
    if (part->entry_count > 0) {
        memcpy(part->entries, f.entries->data,
               part->entry_count * sizeof(mete_entry));
    }
    g_array_free(f.groups, TRUE);
    g_array_free(f.entries, TRUE);
}
