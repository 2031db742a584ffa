/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Where rules apply in the second evaluator, and which one gives way: told
 * anew for each case from what the rules say, not from what opening found.
 */
#include "second_grade.h"

#include <string.h>

const char *second_place(const second_law *law)
{
    return law->scope.the_case->jurisdiction != NULL
             ? law->scope.the_case->jurisdiction
             : law->rulebook->jurisdiction;
}

/* `by` NULL: no day is known, and the version without end stands for it. */
bool second_in_force(const mete_interval *interval, const mete_date *by)
{
    return by == NULL || mete_interval_holds(interval, *by);
}

static bool is_listed(const char **list, size_t count, const char *text)
{
    for (size_t i = 0; i < count; i++) {
        if (mete_pattern_matches(list[i], text)) {
            return true;
        }
    }
    return count == 0;
}

/* ---- which one gives way ---- */

/* Is each line of the first list one of the second, which lets all in where
 * it has none? */
static bool lies_within(const char **inner, size_t inner_count,
                        const char **outer, size_t outer_count)
{
    bool within = inner_count > 0 || outer_count == 0;

    for (size_t i = 0; i < inner_count; i++) {
        within &= is_listed(outer, outer_count, inner[i]);
    }
    return within;
}

static bool is_within(const mete_scope *inner, const mete_scope *outer)
{
    return lies_within(inner->departments, inner->department_count,
                       outer->departments, outer->department_count)
        && lies_within(inner->items, inner->item_count, outer->items,
                       outer->item_count)
        && mete_jurisdiction_holds(outer->jurisdiction, inner->jurisdiction)
        && inner->effective.from >= outer->effective.from
        && inner->effective.until <= outer->effective.until;
}

/* Another rule of the name, for the same, at another time. */
static bool is_version_of(const mete_rule *a, const mete_rule *b)
{
    mete_scope moved = a->scope;

    moved.effective = b->scope.effective;
    return a != b && a->kind == b->kind && strcmp(a->name, b->name) == 0
        && is_within(&moved, &b->scope) && is_within(&b->scope, &moved)
        && (a->scope.effective.until < b->scope.effective.from
            || b->scope.effective.until < a->scope.effective.from);
}

/* What has versions by the decision is looked at on its day in this completion,
 * and where nothing is decided the last one stands. */
static bool is_version_in_time(second_law *law, const mete_rule *rule,
                               bool *several)
{
    second_scope scope = {.the_case = law->scope.the_case};
    bool last = true;
    mete_date day;

    *several = false;
    for (size_t i = 0; i < law->rulebook->rule_count; i++) {
        const mete_rule *other = law->rulebook->rules[i];

        if (is_version_of(rule, other)) {
            *several = true;
            last &= other->scope.effective.until < rule->scope.effective.from;
        }
    }
    if (!*several) {
        return false;
    }
    if (law->rulebook->known.decided_on == NULL
        || !second_day_of(&scope, law->rulebook->known.decided_on, &day)) {
        law->scope.incomplete |= scope.incomplete;
        return last;
    }
    return mete_interval_holds(&rule->scope.effective, day);
}

/* A rule whose time has an end is none where no day of the act is known. */
static bool is_in_time(second_law *law, const mete_rule *rule)
{
    const mete_interval *effective = &rule->scope.effective;
    bool by_decision = rule->kind == METE_RULE_LIST_ROW
                    || rule->kind == METE_RULE_PROCEDURE;
    bool several = false;
    bool in_time =
        by_decision && is_version_in_time(law, rule, &several);

    return several ? in_time
         : rule->kind == METE_RULE_LIST_ROW
                || rule->kind == METE_RULE_PROCEDURE
             ? second_in_force(effective, law->decision)
         : law->act != NULL ? second_in_force(effective, law->act)
                            : effective->until == METE_DATE_MAX;
}

/* What is for the superior is for what stands in its place. */
static bool is_for(const mete_scope *scope, const mete_item *item)
{
    return (is_listed(scope->items, scope->item_count, item->id)
            && is_listed(scope->departments, scope->department_count,
                         item->department))
        || (item->superior != NULL && is_for(scope, item->superior));
}

static bool applies(second_law *law, const mete_rule *rule)
{
    const mete_scope *scope = &rule->scope;

    return is_for(scope, law->item)
        && mete_jurisdiction_holds(scope->jurisdiction, second_place(law))
        && is_in_time(law, rule);
}

static bool is_narrower(const mete_scope *a, const mete_scope *b)
{
    return is_within(a, b) && !is_within(b, a);
}

static bool names_itself(const mete_rule *rule)
{
    return rule->over != NULL && strcmp(rule->over, rule->name) == 0;
}

static bool stands_for(const mete_rule *a, const mete_rule *b)
{
    if (strcmp(a->name, b->name) != 0) {
        return a->over != NULL && strcmp(a->over, b->name) == 0;
    }
    if (names_itself(a) != names_itself(b)) {
        return names_itself(a);
    }
    return names_itself(a) && a->depth != b->depth
             ? a->depth > b->depth
             : is_narrower(&a->scope, &b->scope);
}

static bool gives_way(second_law *law, const mete_rule *rule)
{
    for (size_t i = 0; i < law->rulebook->rule_count; i++) {
        const mete_rule *other = law->rulebook->rules[i];

        if (other != rule && other->kind == rule->kind
            && stands_for(other, rule) && applies(law, other)) {
            return true;
        }
    }
    return false;
}

bool second_in_scope(second_law *law, const mete_rule *rule)
{
    return applies(law, rule)
        && !(rule->closed_by_strict_liability && law->item->strict_liability)
        && (rule->kind == METE_RULE_LIST_ROW || !gives_way(law, rule));
}
