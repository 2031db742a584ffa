/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * with_outcome: orders that go with an outcome whatever led to it, such as
 * the education that the law ties to every decision not to punish.  Rules
 * bring orders of their own; list rows and rows of tables cannot.
 */
#include "load/build.h"

#include <string.h>

static bool is_declared(const mete_rulebook *rulebook, const char *name)
{
    for (size_t i = 0; i < rulebook->attendant_count; i++) {
        if (strcmp(rulebook->attendants[i].name, name) == 0) {
            return true;
        }
    }
    return false;
}

static void build_attendant(mete_build *build, const mete_declaration *at)
{
    mete_rulebook *rulebook = build->rulebook;
    mete_attendant made = {.name = mete_declaration_item(at, 0),
                           .outcome = mete_build_outcome(build, at),
                           .basis = mete_build_citations(build, at,
                                                         METE_KEY_BASIS),
                           .place = mete_declaration_place(at)};

    made.orders =
        mete_build_texts(build, at, METE_KEY_ORDERS, &made.order_count);
    if (made.outcome == METE_OUTCOME_TRANSFER) {
        mete_build_fault(build, at, METE_KEY_OUTCOME, "wrong_value", NULL,
                         "移送司法机关的案件不再责令，不能附带措施");
    } else if (made.name != NULL && is_declared(rulebook, made.name)) {
        mete_build_fault(build, at, METE_KEY_NONE, "duplicate", NULL,
                         "with_outcome“%.80s”声明了两次", made.name);
    } else if (made.name != NULL && made.outcome != METE_OUTCOME_NONE) {
        rulebook->attendants[rulebook->attendant_count++] = made;
    }
}

void mete_build_attendants(mete_build *build)
{
    const mete_declaration *at;
    size_t next = 0;
    size_t count = 0;

    while (mete_build_next(build, METE_KEYWORD_WITH_OUTCOME, &next) != NULL) {
        count++;
    }
    if (count > 0) {
        build->rulebook->attendants = mete_arena_alloc(
            build->arena, count * sizeof(mete_attendant));
    }
    next = 0;
    while ((at = mete_build_next(build, METE_KEYWORD_WITH_OUTCOME, &next))
           != NULL) {
        build_attendant(build, at);
    }
}
