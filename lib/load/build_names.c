/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Rules of one name: the narrower replaces the wider; two of which neither is
 * narrower clash.
 */
#include "load/build.h"

#include "base/message.h"

#include <string.h>

typedef enum { EQUAL, NARROWER, WIDER, APART } relation;

/* Is every text of `a` among those of `b`?  No texts do not limit. */
static bool holds_all(const char **b, size_t b_count, const char **a,
                      size_t a_count)
{
    if (b_count == 0) {
        return true;
    }
    if (a_count == 0) {
        return false;
    }
    for (size_t i = 0; i < a_count; i++) {
        bool found = false;

        for (size_t j = 0; j < b_count && !found; j++) {
            found = mete_pattern_matches(b[j], a[i]);
        }
        if (!found) {
            return false;
        }
    }
    return true;
}

static relation relate(bool a_in_b, bool b_in_a)
{
    return a_in_b ? (b_in_a ? EQUAL : NARROWER) : b_in_a ? WIDER : APART;
}

static relation relate_places(const char *a, const char *b)
{
    return relate(b == NULL || (a != NULL && mete_jurisdiction_holds(b, a)),
                  a == NULL || (b != NULL && mete_jurisdiction_holds(a, b)));
}

/* Narrower in one and equal in the rest. */
static bool can_tell(const mete_scope *a, const mete_scope *b)
{
    relation relations[3];
    size_t narrower = 0;
    size_t wider = 0;

    relations[0] = relate(holds_all(b->departments, b->department_count,
                                    a->departments, a->department_count),
                          holds_all(a->departments, a->department_count,
                                    b->departments, b->department_count));
    relations[1] =
        relate(holds_all(b->items, b->item_count, a->items, a->item_count),
               holds_all(a->items, a->item_count, b->items, b->item_count));
    relations[2] = relate_places(a->jurisdiction, b->jurisdiction);
    for (size_t i = 0; i < G_N_ELEMENTS(relations); i++) {
        if (relations[i] == APART) {
            return true; /* they may meet, but neither is meant to replace */
        }
        narrower += relations[i] == NARROWER ? 1 : 0;
        wider += relations[i] == WIDER ? 1 : 0;
    }
    return narrower + wider > 0 && (narrower == 0 || wider == 0);
}

static void compare(mete_build *build, const mete_rule *earlier,
                    const mete_rule *later)
{
    char *hint;

    if (!mete_build_intervals_overlap(&earlier->scope.effective,
                                      &later->scope.effective)
        || can_tell(&earlier->scope, &later->scope)) {
        return;
    }
    hint = g_strdup_printf(_("另一处在 %s 第%d行；改一个名称，"
                             "或者写清各自适用的范围"),
                           earlier->place.file, earlier->place.line);
    mete_faults_add(build->faults, "duplicate", &later->place, hint,
                    "规则“%.80s”声明了两次，分不出哪一个范围更小", later->name);
    g_free(hint);
}

void mete_build_check_rules(mete_build *build)
{
    for (guint i = 0; i < build->rules->len; i++) {
        const mete_rule *later = g_ptr_array_index(build->rules, i);

        for (guint j = 0; j < i && later->kind != METE_RULE_LIST_ROW; j++) {
            const mete_rule *earlier = g_ptr_array_index(build->rules, j);

            if (earlier->kind == later->kind
                && strcmp(earlier->name, later->name) == 0) {
                compare(build, earlier, later);
            }
        }
    }
}
