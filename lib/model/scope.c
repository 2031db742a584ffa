/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Scopes of rules held against each other, and against items.
 */
#include "model/scope.h"

#include <string.h>

typedef bool mete_covers(const char *wide, const char *narrow);

static bool same_text(const char *wide, const char *narrow)
{
    return strcmp(wide, narrow) == 0;
}

/* Is everything of `narrow` among what `wide` lists?  No list does not
 * limit. */
static bool lists_all(const char **wide, size_t wide_count,
                      const char **narrow, size_t narrow_count, mete_covers *covers)
{
    if (wide_count == 0 || narrow_count == 0) {
        return wide_count == 0;
    }
    for (size_t i = 0; i < narrow_count; i++) {
        size_t j = 0;
        while (j < wide_count && !covers(wide[j], narrow[i])) {
            j++;
        }
        if (j == wide_count) {
            return false;
        }
    }
    return true;
}

static bool lies_in(const mete_interval *narrow, const mete_interval *wide)
{
    return narrow->from >= wide->from && narrow->until <= wide->until;
}

static unsigned relate(bool a_in_b, bool b_in_a)
{
    return (b_in_a ? 0u : METE_SCOPE_NARROWER)
         | (a_in_b ? 0u : METE_SCOPE_WIDER);
}

static unsigned relate_lists(const char **a, size_t a_count, const char **b,
                             size_t b_count, mete_covers *covers)
{
    return relate(lists_all(b, b_count, a, a_count, covers),
                  lists_all(a, a_count, b, b_count, covers));
}

mete_scope_relation mete_scope_relate(const mete_scope *a, const mete_scope *b)
{
    unsigned all = relate_lists(a->departments, a->department_count,
                                b->departments, b->department_count, same_text);
    all |= relate_lists(a->items, a->item_count, b->items, b->item_count,
                        mete_pattern_matches);
    all |= relate(mete_jurisdiction_holds(b->jurisdiction, a->jurisdiction),
                  mete_jurisdiction_holds(a->jurisdiction, b->jurisdiction));
    all |= relate(lies_in(&a->effective, &b->effective),
                  lies_in(&b->effective, &a->effective));
    return (mete_scope_relation)all;
}

bool mete_scope_meets(const mete_scope *a, const mete_scope *b)
{
    return (mete_jurisdiction_holds(a->jurisdiction, b->jurisdiction)
            || mete_jurisdiction_holds(b->jurisdiction, a->jurisdiction))
        && a->effective.from <= b->effective.until
        && b->effective.from <= a->effective.until;
}

/* An item stands in the place of the one that it refines, also for rules. */
bool mete_scope_names(const mete_scope *scope, const mete_item *item)
{
    bool named = scope->item_count == 0;
    for (size_t i = 0; i < scope->item_count && !named; i++) {
        named = mete_pattern_matches(scope->items[i], item->id);
    }
    bool concerned = scope->department_count == 0;
    for (size_t i = 0; named && item->department != NULL
                       && i < scope->department_count && !concerned;
         i++) {
        concerned = strcmp(scope->departments[i], item->department) == 0;
    }
    return (named && concerned)
        || (item->superior != NULL && mete_scope_names(scope, item->superior));
}

bool mete_scope_holds(const mete_scope *scope, const char *place,
                      mete_date day)
{
    return mete_interval_holds(&scope->effective, day)
        && mete_jurisdiction_holds(scope->jurisdiction, place);
}

bool mete_scope_is_constant(const mete_scope *scope, const char *jurisdiction)
{
    return mete_jurisdiction_holds(scope->jurisdiction, jurisdiction)
        && scope->effective.from <= METE_DATE_MIN
        && scope->effective.until >= METE_DATE_MAX;
}
