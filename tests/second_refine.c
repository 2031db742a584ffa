/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Levels in the second evaluator: which item stands at the place, and what it
 * has in common with the one that it refines, from doc/scopes.md alone.
 */
#include "second_parts.h"

#include <string.h>

static bool fits(const second_law *law, const mete_item *item)
{
    return item->document != NULL
        && second_in_force(&item->document->effective, law->decision)
        && mete_jurisdiction_holds(item->document->jurisdiction,
                                   second_place(law));
}

const mete_item *second_standing(const second_law *law, const mete_item *item)
{
    const mete_rulebook *rulebook = law->rulebook;

    if (item->superior != NULL && !fits(law, item)) {
        return second_standing(law, item->superior);
    }
    for (size_t i = 0; i < rulebook->item_count; i++) {
        const mete_item *lower = rulebook->items[i];

        if (lower->superior == item && fits(law, lower)) {
            return second_standing(law, lower);
        }
    }
    return item;
}

/* ---- penalties ---- */

static second_penalty *find(second_penalty *list, size_t count,
                            const second_penalty *like)
{
    for (size_t i = 0; i < count; i++) {
        if (list[i].part->index == like->part->index
            && list[i].entry->index == like->entry->index) {
            return &list[i];
        }
    }
    return NULL;
}

static void narrow(second_range *mine, const second_range *other)
{
    if (mine->min == other->min) {
        mine->min_open |= other->min_open;
    } else if (mine->min < other->min) {
        mine->min = other->min;
        mine->min_open = other->min_open;
    }
    if (mine->max == other->max) {
        mine->max_open |= other->max_open;
    } else if (mine->max > other->max) {
        mine->max = other->max;
        mine->max_open = other->max_open;
    }
}

/* What both lists have; *apart: some range of both has nothing in common. */
static size_t common(const second_law *law, second_penalty *mine, size_t count,
                     second_penalty *theirs, size_t their_count, bool *apart)
{
    size_t kept = 0;

    *apart = false;
    for (size_t i = 0; i < count; i++) {
        second_penalty one = mine[i];
        const second_penalty *other = find(theirs, their_count, &one);

        if (other == NULL) {
            continue;
        }
        if (one.has_range && other->has_range) {
            narrow(&one.exact, &other->exact);
            second_round_range(law,
                               one.entry->has_range ? one.entry->range.unit
                                                    : METE_UNIT_MONEY,
                               &one);
            if (second_is_empty(&one.exact)) {
                *apart = true;
                continue;
            }
        }
        mine[kept++] = one;
    }
    return kept;
}

/* Alternatives of one choice have the same path but for its end. */
static bool is_alternative(const second_penalty *one,
                           const second_penalty *other)
{
    const char *dot =
        one->entry->choice != NULL ? strrchr(one->entry->choice, '.') : NULL;

    return dot != NULL && other->entry->choice != NULL
        && one->part->index == other->part->index
        && strncmp(one->entry->choice, other->entry->choice,
                   (size_t)(dot - one->entry->choice))
               == 0;
}

/* Penalties of one side that the other side does not have, though it has no
 * choice to drop them. */
static bool insists(second_penalty *mine, size_t count, second_penalty *theirs,
                    size_t their_count)
{
    for (size_t i = 0; i < count; i++) {
        bool shared = false;

        if (find(theirs, their_count, &mine[i]) != NULL
            || mine[i].entry->mode == METE_MODE_MAY) {
            continue;
        }
        for (size_t j = 0; j < count && mine[i].entry->mode == METE_MODE_CHOICE;
             j++) {
            shared |= is_alternative(&mine[i], &mine[j])
                   && find(theirs, their_count, &mine[j]) != NULL;
        }
        if (!shared) {
            return true;
        }
    }
    return false;
}

/* ---- outcomes ---- */

static bool is_penal(mete_outcome outcome)
{
    return outcome == METE_OUTCOME_PENALTY || outcome == METE_OUTCOME_MAY_EXEMPT
        || outcome == METE_OUTCOME_CORRECTION_ONLY;
}

static mete_outcome meet_penal(second_law *law, second_finding *their,
                               mete_outcome mine)
{
    second_finding *finding = law->finding;
    bool clash = insists(finding->penalties, finding->count, their->penalties,
                         their->count)
              || insists(their->penalties, their->count, finding->penalties,
                         finding->count);
    bool apart;

    finding->count = common(law, finding->penalties, finding->count,
                            their->penalties, their->count, &apart);
    return clash || apart     ? METE_OUTCOME_CONFLICT
         : finding->count > 0 ? mine == their->outcome ? mine
                                                       : METE_OUTCOME_PENALTY
         : finding->order_count > 0 ? METE_OUTCOME_CORRECTION_ONLY
                                    : METE_OUTCOME_GAP;
}

static mete_outcome meet_other(second_law *law, second_finding *their,
                               mete_outcome mine)
{
    second_finding *finding = law->finding;
    bool apart;

    finding->count = common(law, finding->penalties, finding->count,
                            their->penalties, their->count, &apart);
    if (mine == their->outcome || mine == METE_OUTCOME_GAP
        || mine == METE_OUTCOME_NOT_APPLICABLE || mine == METE_OUTCOME_CONFLICT
        || mine == METE_OUTCOME_TRANSFER) {
        return mine;
    }
    return mine == METE_OUTCOME_MAY_EXEMPT
                       && their->outcome == METE_OUTCOME_NO_PENALTY
             ? METE_OUTCOME_NO_PENALTY
         : mine == METE_OUTCOME_NO_PENALTY
                   && their->outcome == METE_OUTCOME_MAY_EXEMPT
             ? METE_OUTCOME_NO_PENALTY
             : METE_OUTCOME_CONFLICT;
}

static void meet_follows(second_law *law, second_finding *their)
{
    second_finding *finding = law->finding;
    size_t kept = 0;
    bool apart;

    for (size_t i = 0; i < finding->follow_count; i++) {
        bool both = false;

        for (size_t j = 0; j < their->follow_count; j++) {
            both |= their->follows[j]->index == finding->follows[i]->index;
        }
        if (both) {
            finding->follows[kept++] = finding->follows[i];
        }
    }
    finding->follow_count = kept;
    finding->following_count =
        common(law, finding->following, finding->following_count,
               their->following, their->following_count, &apart);
}

static mete_outcome meet(second_law *law, second_finding *their,
                         mete_outcome mine)
{
    if (their->outcome == METE_OUTCOME_GAP
        || their->outcome == METE_OUTCOME_NOT_APPLICABLE) {
        return mine; /* the superior has nothing to say here */
    }
    meet_follows(law, their);
    return is_penal(mine) && is_penal(their->outcome)
             ? meet_penal(law, their, mine)
             : meet_other(law, their, mine);
}

mete_outcome second_refine(second_law *law, mete_outcome mine)
{
    second_finding their = {.outcome = METE_OUTCOME_NONE};
    second_law above = {.scope = {.the_case = law->scope.the_case},
                        .dates = law->dates,
                        .rulebook = law->rulebook,
                        .settled = law->settled,
                        .settled_count = law->settled_count,
                        .act = law->act,
                        .decision = law->decision,
                        .item = law->item->superior,
                        .finding = &their};

    above.document = fits(&above, above.item) ? above.item->document : NULL;
    their.outcome = second_decide(&above);
    second_clear_what_falls(&their);
    law->scope.incomplete |= above.scope.incomplete;
    law->scope.overflow |= above.scope.overflow;
    law->finding->outcome = mine;
    second_clear_what_falls(law->finding);
    return meet(law, &their, mine);
}
