/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Answering what is missing in any order ends in the same bytes.
 */
#include "agree_parts.h"

#include "report/report.h"

#include <string.h>

static bool answer(trial *one, const mete_fact *fact)
{
    random_copy_fact(one->partial, one->completion, fact->index);
    return agree_evaluate(one->partial, one->finding) == METE_EVALUATED;
}

/* The facts that were asked for, in the engine's order. */
static size_t ask_all(trial *one, const mete_fact **asked, size_t room)
{
    size_t count = 0;

    while (one->finding->missing.count > 0 && count < room) {
        asked[count] = one->finding->missing.list[0].fact;
        if (!answer(one, asked[count++])) {
            return 0;
        }
    }
    return count;
}

static void shuffle(const mete_fact **facts, size_t count, uint64_t *state)
{
    for (size_t i = count; i > 1; i--) {
        size_t j = random_below(state, (uint32_t)i);
        const mete_fact *fact = facts[i - 1];

        facts[i - 1] = facts[j];
        facts[j] = fact;
    }
}

/* All facts of the partial case, set again in another order. */
static void set_again(trial *one, mete_case *to)
{
    const mete_fact *facts[RANDOM_ROOM];
    size_t count = 0;

    for (guint i = 0; i < one->item->facts->len; i++) {
        const mete_fact *fact = one->item->facts->pdata[i];

        if (one->partial->given[fact->index] != METE_GIVEN_NOT) {
            facts[count++] = fact;
        }
    }
    shuffle(facts, count, &one->state);
    mete_case_reset(to);
    mete_case_presume(to, one->partial->presume);
    mete_case_put_item(to, one->partial->item->id);
    mete_case_put_jurisdiction(to, one->partial->jurisdiction);
    for (size_t i = 0; i < count; i++) {
        random_copy_fact(to, one->partial, facts[i]->index);
    }
}

static bool same_bytes(mete_finding *a, mete_finding *b)
{
    const char *left = mete_report_json(a);
    const char *right = mete_report_json(b);

    return left != NULL && right != NULL && strcmp(left, right) == 0;
}

static bool is_settled(const mete_finding *finding)
{
    for (size_t i = 0; i < finding->presumed.count; i++) {
        if (finding->presumed.list[i].by == METE_PRESUMED_BY_DOCUMENT) {
            return true; /* more answers settle less, and decide otherwise */
        }
    }
    return false;
}

/* Missing facts answered as they come up, but not in the engine's order, lead
 * to the same decision.  An unknown day of decision is left alone: the latest
 * documents stand for it. */
static bool another_way(trial *one)
{
    for (int i = 0; i < 64 && one->finding->missing.count > 0; i++) {
        size_t n =
            random_below(&one->state, (uint32_t)one->finding->missing.count);

        if (!answer(one, one->finding->missing.list[n].fact)) {
            return true;
        }
    }
    return is_settled(one->other) || is_settled(one->finding)
        || (one->finding->outcome == one->other->outcome
            && one->finding->possible == one->other->possible
            && one->finding->tier == one->other->tier
            && one->finding->penalties.count == one->other->penalties.count);
}

char *agree_on_order(trial *one)
{
    const mete_fact *asked[64];
    const mete_known_facts *known = &one->item->rulebook->known;
    mete_case *to = one->completion;
    size_t count;

    agree_take_away(one);
    if (known->decided_on != NULL
        && agree_is_unknown(one->partial, known->decided_on)) {
        mete_case_put_absent(one->partial, known->decided_on->index);
    }
    one->partial->want = METE_WANT_MISSING;
    to->want = METE_WANT_MISSING;
    agree_complete(one);
    random_copy(one->known, one->completion);
    random_copy(one->start, one->partial);
    if (agree_evaluate(one->partial, one->finding) != METE_EVALUATED) {
        return NULL;
    }
    count = ask_all(one, asked, G_N_ELEMENTS(asked));
    set_again(one, to);
    if (agree_evaluate(to, one->other) != METE_EVALUATED) {
        return NULL;
    }
    if (!same_bytes(one->finding, one->other)) {
        return agree_difference("other bytes after another order", one->partial,
                                one->finding, NULL, NULL);
    }
    for (size_t i = 0; i < count; i++) {
        random_copy_fact(one->partial, one->start, asked[i]->index);
    }
    random_copy(one->completion, one->known);
    if (agree_evaluate(one->partial, one->finding) != METE_EVALUATED
        || another_way(one)) {
        return NULL;
    }
    GString *text = g_string_new("another way of asking ends elsewhere");
    agree_describe_case(text, to);
    agree_describe_finding(text, one->other);
    agree_describe_case(text, one->partial);
    agree_describe_finding(text, one->finding);
    return g_string_free(text, FALSE);
}
