/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Rules of one name: the narrower one replaces the wider one where it applies;
 * where neither is narrower, `over` says which one does.  Rows of lists have
 * names of their own kind and are none of these.
 */
#include "load/build.h"

#include "base/message.h"
#include "base/text.h"
#include "model/scope.h"

#include <string.h>

/* A rule beside those of its kind and name. */
typedef struct {
    mete_rule *rule;
    GPtrArray *group;     /* those that bear its name, declared order */
    GPtrArray *replacers; /* mete_rule *, or NULL: none */
    GPtrArray *replaces;
    uint64_t *served; /* a bit for each item, or NULL: not looked yet */
    enum { NEW, ENTERED, LEFT } visit;
} named_rule;

typedef struct {
    mete_build *build;
    named_rule *rules;
    size_t count;
    GHashTable *groups; /* mete_rule * (its kind and name) → GPtrArray */
    GHashTable *by_rule;
} naming;

static guint hash_name(gconstpointer key)
{
    const mete_rule *rule = key;

    return g_str_hash(rule->name) * 31 + (guint)rule->kind;
}

static gboolean same_name(gconstpointer a, gconstpointer b)
{
    const mete_rule *left = a;
    const mete_rule *right = b;

    return left->kind == right->kind && strcmp(left->name, right->name) == 0;
}

/* ---- who replaces whom ---- */

static void link_rules(named_rule *narrow, named_rule *wide)
{
    if (wide->replacers == NULL) {
        wide->replacers = g_ptr_array_new();
    }
    if (narrow->replaces == NULL) {
        narrow->replaces = g_ptr_array_new();
    }
    g_ptr_array_add(wide->replacers, narrow->rule);
    g_ptr_array_add(narrow->replaces, wide->rule);
}

/* A fault of the later of two rules that names the place of the other. */
static void refuse(naming *n, const named_rule *at, const named_rule *other,
                   const char *code, const char *advice, const char *message)
{
    const mete_place *place = &other->rule->place;
    char *hint = g_strdup_printf(_("另一处在 %s 第%d行；%s"), place->file,
                                 place->line, advice);

    mete_faults_add(n->build->faults, code, &at->rule->place, hint,
                    "规则“%.80s”%s", at->rule->name, message);
    g_free(hint);
}

static const uint64_t *served(naming *n, named_rule *named)
{
    const GPtrArray *items = n->build->items;

    if (named->served == NULL) {
        named->served = g_new0(uint64_t, items->len / 64 + 1);
        for (guint i = 0; i < items->len; i++) {
            if (mete_scope_names(&named->rule->scope,
                                 g_ptr_array_index(items, i))) {
                named->served[i / 64] |= UINT64_C(1) << i % 64;
            }
        }
    }
    return named->served;
}

/* An item that both are for, NULL if there is none. */
static const mete_item *common_item(naming *n, named_rule *a, named_rule *b)
{
    const GPtrArray *items = n->build->items;
    const uint64_t *of_a = served(n, a);
    const uint64_t *of_b = served(n, b);

    for (guint i = 0; i < items->len; i += 64) {
        uint64_t both = of_a[i / 64] & of_b[i / 64];

        if (both != 0) {
            return g_ptr_array_index(items, i + (guint)__builtin_ctzll(both));
        }
    }
    return NULL;
}

static void refuse_crossing(naming *n, named_rule *later, named_rule *earlier)
{
    const mete_item *item = common_item(n, later, earlier);
    char *message;

    if (item == NULL) {
        return; /* they never meet */
    }
    message = g_strdup_printf(
        _("有两处都用于事项“%.80s”，分不出哪一处范围更小"), item->id);
    refuse(n, later, earlier, "ambiguous_rule",
           _("在应当优先的一处写 over = \"名称\"，"
             "或者写清各自适用的范围，使一处完全在另一处之内"),
           message);
    g_free(message);
}

/* Only by standing in a lower rulebook is it narrower. */
static bool narrower_by_rulebook(const mete_rule *narrow, const mete_rule *wide)
{
    mete_scope moved = narrow->scope;

    moved.jurisdiction = wide->scope.jurisdiction;
    return narrow->scope.place_implied && narrow->depth > wide->depth
        && mete_scope_relate(&moved, &wide->scope) == METE_SCOPE_SAME;
}

/* What law or the superior has laid down is not replaced by chance. */
static void refuse_silent(naming *n, named_rule *low, named_rule *high)
{
    refuse(n, low, high, "needs_over",
           _("要由本规则代替它，写 over = \"名称\"；不是要代替，改一个名称"),
           _("和上级规则库里的规则同名，适用范围也相同"));
}

static void replace_narrower(naming *n, named_rule *narrow, named_rule *wide)
{
    if (narrower_by_rulebook(narrow->rule, wide->rule)) {
        refuse_silent(n, narrow, wide);
    } else {
        link_rules(narrow, wide);
    }
}

static void refuse_same(naming *n, named_rule *later, named_rule *earlier)
{
    if (later->rule->depth > earlier->rule->depth) {
        refuse_silent(n, later, earlier);
    } else {
        refuse(n, later, earlier, "duplicate",
               _("改一个名称，或者写清各自适用的范围"),
               _("声明了两次，适用范围相同"));
    }
}

static bool says_over(const mete_rule *rule)
{
    return rule->over != NULL && strcmp(rule->over, rule->name) == 0;
}

/* Does `a` stand over `b` because it says so?  Of two that do, the one of the
 * lower rulebook. */
static bool stands_over(const mete_rule *a, const mete_rule *b)
{
    return says_over(a) && (!says_over(b) || a->depth > b->depth);
}

/* Of two versions by the decision, which for the rest are the same, the one
 * whose time comes first has passed where nothing is decided yet. */
static void mark_versions(mete_rule *a, mete_rule *b)
{
    bool in_order = a->scope.effective.until < b->scope.effective.from;
    mete_rule *before = in_order ? a : b;
    mete_rule *after = in_order ? b : a;
    mete_scope moved = before->scope;

    moved.effective = after->scope.effective;
    if (mete_rule_is_by_decision(a)
        && before->scope.effective.until < after->scope.effective.from
        && mete_scope_relate(&moved, &after->scope) == METE_SCOPE_SAME) {
        before->scope.versioned = true;
        after->scope.versioned = true;
        before->scope.passed = true;
    }
}

static void compare(naming *n, named_rule *later, named_rule *earlier)
{
    const mete_rule *a = later->rule;
    const mete_rule *b = earlier->rule;
    mete_scope_relation relation = mete_scope_relate(&a->scope, &b->scope);

    if (!mete_scope_meets(&a->scope, &b->scope)) {
        mark_versions(later->rule, earlier->rule);
        return; /* versions, or rules of different places */
    }
    if (relation == METE_SCOPE_SAME && a->depth == b->depth) {
        refuse_same(n, later, earlier);
    } else if (stands_over(a, b)) {
        link_rules(later, earlier);
    } else if (stands_over(b, a)) {
        link_rules(earlier, later);
    } else if (relation == METE_SCOPE_SAME) {
        refuse_same(n, later, earlier);
    } else if (relation == METE_SCOPE_NARROWER) {
        replace_narrower(n, later, earlier);
    } else if (relation == METE_SCOPE_WIDER) {
        replace_narrower(n, earlier, later);
    } else {
        refuse_crossing(n, later, earlier);
    }
}

/* ---- over another name ---- */

static void refuse_over(naming *n, const mete_rule *rule)
{
    const char **names = g_new(const char *, n->count + 1);
    size_t count = 0;
    const char *nearest;
    char *hint;

    for (size_t i = 0; i < n->count; i++) {
        const mete_rule *other = n->rules[i].rule;

        if (other->kind == rule->kind && other != rule) {
            names[count++] = other->name;
        }
    }
    nearest = mete_text_nearest(rule->over, names, count);
    hint = nearest != NULL ? g_strdup_printf(_("是不是想写“%s”？"), nearest)
                           : g_strdup(_("写它所代替的同类规则的名称"));
    mete_faults_add(n->build->faults, "unknown_rule", &rule->place, hint,
                    "over 写的“%.80s”不是另一项同类规则的名称", rule->over);
    g_free(hint);
    g_free(names);
}

static void replace_named(naming *n, named_rule *named)
{
    mete_rule wanted = {.kind = named->rule->kind, .name = named->rule->over};
    const GPtrArray *group = g_hash_table_lookup(n->groups, &wanted);

    if (group == NULL || (group == named->group && group->len == 1)) {
        refuse_over(n, named->rule);
        return;
    }
    for (guint i = 0; i < group->len && group != named->group; i++) {
        named_rule *other = g_ptr_array_index(group, i);

        if (mete_scope_meets(&named->rule->scope, &other->rule->scope)) {
            link_rules(named, other);
        }
    }
}

/* Rules that replace each other in a circle would all give way. */
static void check_circle(naming *n, named_rule *named)
{
    named->visit = ENTERED;
    for (guint i = 0; named->replaces != NULL && i < named->replaces->len;
         i++) {
        named_rule *next = g_hash_table_lookup(
            n->by_rule, g_ptr_array_index(named->replaces, i));

        if (next->visit == ENTERED) {
            refuse(n, named, next, "over_circle", _("去掉其中一处的 over"),
                   _("和另一项规则互相代替"));
        } else if (next->visit == NEW) {
            check_circle(n, next);
        }
    }
    named->visit = LEFT;
}

/* ---- all of them ---- */

static void begin(naming *n, mete_build *build)
{
    *n = (naming){.build = build};
    n->rules = g_new0(named_rule, build->rules->len + 1);
    n->groups = g_hash_table_new_full(hash_name, same_name, NULL,
                                      (GDestroyNotify)g_ptr_array_unref);
    n->by_rule = g_hash_table_new(NULL, NULL);
    for (guint i = 0; i < build->rules->len; i++) {
        mete_rule *rule = g_ptr_array_index(build->rules, i);

        if (rule->kind != METE_RULE_LIST_ROW) {
            n->rules[n->count].rule = rule;
            g_hash_table_insert(n->by_rule, rule, &n->rules[n->count++]);
        }
    }
}

static void group_rules(naming *n)
{
    for (size_t i = 0; i < n->count; i++) {
        named_rule *later = &n->rules[i];
        GPtrArray *group = g_hash_table_lookup(n->groups, later->rule);

        if (group == NULL) {
            group = g_ptr_array_new();
            g_hash_table_insert(n->groups, later->rule, group);
        }
        for (guint j = 0; j < group->len; j++) {
            compare(n, later, g_ptr_array_index(group, j));
        }
        g_ptr_array_add(group, later);
        later->group = group;
    }
}

static const mete_rule **take(mete_build *build, GPtrArray *list, size_t *count)
{
    const mete_rule **taken = NULL;

    if (list != NULL) {
        taken = mete_build_pointers(build, list);
        *count = list->len;
        g_ptr_array_unref(list);
    }
    return taken;
}

static void end(naming *n)
{
    for (size_t i = 0; i < n->count; i++) {
        named_rule *named = &n->rules[i];
        mete_rule *rule = named->rule;

        rule->replacers =
            take(n->build, named->replacers, &rule->replacer_count);
        rule->replaces = take(n->build, named->replaces, &rule->replaced_count);
        g_free(named->served);
    }
    g_hash_table_destroy(n->by_rule);
    g_hash_table_destroy(n->groups);
    g_free(n->rules);
}

void mete_build_check_rules(mete_build *build)
{
    naming n;

    begin(&n, build);
    group_rules(&n);
    for (size_t i = 0; i < n.count; i++) {
        if (n.rules[i].rule->over != NULL) {
            replace_named(&n, &n.rules[i]);
        }
    }
    for (size_t i = 0; i < n.count; i++) {
        if (n.rules[i].visit == NEW && n.rules[i].rule->over != NULL) {
            check_circle(&n, &n.rules[i]);
        }
    }
    end(&n);
}
