/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Cases of several items of random rulebooks, decided twice and compared.
 */
#include "agree_several_parts.h"

#include "report/report.h"

#include <string.h>

/* ---- deciding ---- */

static bool evaluate(mete_case *the_case, mete_finding *finding)
{
    return mete_evaluate_case(the_case, finding) == METE_EVALUATED;
}

/* By the second evaluator; false where some item leaves the numbers.  `dates`
 * is the case of which this is a completion, and `finding` that case's. */
static bool decide(several_trial *one, mete_case *the_case, mete_case *dates,
                   const mete_finding *finding)
{
    second_several *second = &one->second;

    second->count = (int)one->count;
    second->acts = (int)finding->several->act_count;
    for (uint32_t i = 0; i < one->count; i++) {
        second_member *member = &second->members[i];
        second_settled settled[SECOND_ROOM];
        size_t count = agree_settled(finding->several->findings[i], settled);

        memset(member, 0, sizeof *member);
        member->item = finding->several->members[i].item;
        member->act = (int)finding->several->members[i].act;
        second_evaluate(mete_case_whole(the_case, i),
                        mete_case_whole(dates, i), settled, count,
                        &member->found);
        if (member->found.overflow || member->found.incomplete) {
            return false;
        }
    }
    second_together(one->rulebook, second);
    return true;
}

/* ---- comparing ---- */

static char *difference(const several_trial *one, const char *what,
                        mete_case *the_case, mete_finding *finding)
{
    GString *text = g_string_new(what);

    for (uint32_t i = 0; i < one->count; i++) {
        const second_member *member = &one->second.members[i];

        g_string_append_printf(text, "\n%s of act %u, second: outcome %s, act %s",
                               the_case->items[i].own->item->id, one->acts[i],
                               mete_outcome_name(member->found.outcome),
                               mete_outcome_name(
                                   one->second.act_outcomes[member->act]));
        for (size_t j = 0; j < member->found.count; j++) {
            const second_penalty *p = &member->found.penalties[j];
            g_string_append_printf(
                text, "\n  %s on %s %s law %.0f-%.0f is %.2f-%.2f%s",
                mete_penalty_kind_name(p->entry->kind),
                p->part->on != NULL ? p->part->on : "-",
                member->stands[j] ? "stands" : "",
                (double)p->statute.min / 1e12, (double)p->statute.max / 1e12,
                (double)p->exact.min / 1e12, (double)p->exact.max / 1e12,
                member->alone[j] ? " alone" : "");
        }
        g_string_append(text, "\n");
        agree_describe_case(text, mete_case_whole(the_case, i));
    }
    g_string_append_printf(text, "\nsecond: %s\nengine: %s",
                           mete_outcome_name(one->second.outcome),
                           mete_report_json(finding));
    return g_string_free(text, FALSE);
}

static const mete_penalty *find_joined(const mete_several *several,
                                       uint32_t member,
                                       const mete_entry *entry)
{
    for (size_t i = 0; i < several->penalty_count; i++) {
        const mete_penalty *penalty = &several->penalties[i].penalty;

        if (several->penalties[i].member == member
            && second_entry(several->members[member].item, penalty->part,
                            penalty->entry)
                   == entry) {
            return penalty;
        }
    }
    return NULL;
}

static bool lies_in(const second_range *inner, const second_range *outer)
{
    return (inner->min > outer->min
            || (inner->min == outer->min
                && (inner->min_open || !outer->min_open)))
        && (inner->max < outer->max
            || (inner->max == outer->max
                && (inner->max_open || !outer->max_open
                    || inner->max == METE_EXACT_UNBOUNDED)));
}

static const mete_penalty *find_total(const mete_several *several,
                                      const second_total *wanted)
{
    for (size_t i = 0; i < several->sum_count; i++) {
        const mete_total *total = &several->totals[several->sums[i].member];

        if (total->kind == wanted->kind && total->unit == wanted->unit
            && (total->on == wanted->on
                || (total->on != NULL && wanted->on != NULL
                    && strcmp(total->on, wanted->on) == 0))) {
            return &several->sums[i].penalty;
        }
    }
    return NULL;
}

/* Is a penalty of that kind listed without an amount?  Then it is not known
 * what they come to together. */
static bool is_without_amount(const mete_several *several,
                              const second_total *wanted)
{
    for (size_t i = 0; i < several->penalty_count; i++) {
        const mete_penalty *penalty = &several->penalties[i].penalty;

        if (penalty->kind == wanted->kind
            && (penalty->amount_unknown || !penalty->has_range)) {
            return true;
        }
    }
    return false;
}

/* Amounts of the totals: the same, or at least within. */
static const char *compare_totals(const several_trial *one,
                                  const mete_several *several, bool exact)
{
    for (size_t i = 0; i < one->second.total_count; i++) {
        const second_total *wanted = &one->second.totals[i];
        const mete_penalty *sum = find_total(several, wanted);

        if (wanted->unknown
            || (sum == NULL && !exact && is_without_amount(several, wanted))) {
            continue;
        }
        if (sum == NULL) {
            return "a total is not listed";
        }
        second_range shown = agree_shown_of(sum);
        second_range inner = wanted->shown;
        if (!wanted->certain) { /* its lower end is not looked at */
            inner.min = shown.min = 0;
            inner.min_open = shown.min_open = false;
        }
        if (exact ? !agree_same_range(&inner, &shown)
                  : !lies_in(&inner, &shown)) {
            return exact ? "a total differs" : "a total is not within";
        }
    }
    return NULL;
}

/* Does anything of the act remain in the whole? */
static bool remains(const several_trial *one, const second_member *member)
{
    mete_outcome act = one->second.act_outcomes[member->act];

    return one->second.outcome != METE_OUTCOME_TRANSFER
        && (act == METE_OUTCOME_PENALTY || act == METE_OUTCOME_MAY_EXEMPT);
}

static const char *compare_penalties(const several_trial *one,
                                     const mete_several *several, bool exact)
{
    for (uint32_t i = 0; i < one->count; i++) {
        const second_member *member = &one->second.members[i];

        for (size_t j = 0; j < member->found.count; j++) {
            const second_penalty *other = &member->found.penalties[j];
            const mete_penalty *penalty = find_joined(several, i, other->entry);
            bool stands = member->stands[j] && remains(one, member);

            if (stands && penalty == NULL) {
                return "a penalty that stands is not listed";
            }
            if (!stands && penalty != NULL && exact) {
                return "a penalty is listed that does not stand";
            }
            if (!stands || !other->has_range || !penalty->has_range) {
                continue;
            }
            second_range ends = agree_exact_of(penalty);
            if (exact ? !agree_same_range(&other->exact, &ends)
                      : !lies_in(&other->exact, &ends)) {
                return "a range differs";
            }
        }
    }
    return NULL;
}

/* Whose fine stands, where the engine is certain. */
static const char *compare_kept(const several_trial *one,
                                const mete_several *several)
{
    for (size_t i = 0; i < several->decided_count; i++) {
        const mete_act_decided *decided = &several->decided[i];
        const mete_contest *contest = decided->contest;

        for (uint32_t j = 0;
             contest != NULL && decided->kept >= 0 && j < contest->claim_count;
             j++) {
            const mete_claim *claim = &contest->claims[j];
            const second_member *member = &one->second.members[claim->member];

            for (size_t n = 0; n < member->found.count; n++) {
                if (member->found.penalties[n].entry
                        == second_entry(member->item, claim->part->part,
                                        claim->entry->entry)
                    && member->stands[n] && remains(one, member)
                    && (int)claim->member != decided->kept) {
                    return "another fine stands";
                }
            }
        }
    }
    return NULL;
}

char *agree_several_known(several_trial *one)
{
    if (!evaluate(one->known, one->finding)
        || !decide(one, one->known, one->known, one->finding)) {
        return NULL;
    }
    const mete_several *several = one->finding->several;
    const char *what = NULL;
    if (one->finding->possible != 1u << one->second.outcome) {
        what = "outcome";
    }
    for (int i = 0; i < one->second.acts && what == NULL; i++) {
        for (size_t j = 0; j < several->decided_count; j++) {
            if (several->decided[j].act == (uint32_t)i
                && several->decided[j].possible
                       != 1u << one->second.act_outcomes[i]) {
                what = "outcome of an act";
            }
        }
    }
    what = what == NULL ? compare_penalties(one, several, true) : what;
    what = what == NULL ? compare_totals(one, several, true) : what;
    what = what == NULL ? compare_kept(one, several) : what;
    return what != NULL ? difference(one, what, one->known, one->finding)
                        : NULL;
}

/* ---- unknown facts ---- */

static bool is_unknown(const mete_case *the_case, const mete_fact *fact)
{
    const mete_slot *slot = &the_case->slots[fact->index];

    return slot->lo != slot->hi;
}

/* Takes facts of one case away, or leaves two values between which they lie;
 * what an item says itself stays its own. */
static void take_away(several_trial *one, mete_case *the_case,
                      const random_item *item, uint32_t chance, bool own)
{
    for (guint i = 0; i < item->facts->len; i++) {
        const mete_fact *fact = item->facts->pdata[i];
        const mete_slot *slot = &the_case->slots[fact->index];

        if (random_below(&one->state, chance) != 0
            || the_case->given[fact->index] == METE_GIVEN_NOT) {
            continue;
        }
        if (!own && random_below(&one->state, 5) != 0) {
            mete_case_put_unknown(the_case, fact->index);
        } else if (fact->kind != METE_FACT_EVENTS
                   && slot->lo > METE_VALUE_UNDETERMINABLE) {
            int64_t value =
                random_value(item, the_case, fact, &one->state);

            if (value > METE_VALUE_UNDETERMINABLE) {
                mete_case_put_between(the_case, fact->index,
                                      MIN(slot->lo, value),
                                      MAX(slot->lo, value));
            }
        }
    }
}

static void take_some(several_trial *one)
{
    uint32_t chance = 3 + random_below(&one->state, 20);

    several_copy(one, one->partial, one->known, false);
    for (uint32_t i = 0; i < one->count; i++) {
        const random_item *item = several_item(one, i);

        take_away(one, one->partial, item, chance * one->count, false);
        take_away(one, one->partial->items[i].own, item, chance, true);
    }
}

/* A value for what one case leaves open. */
static void complete_fact(several_trial *one, mete_case *to,
                          const mete_case *partial, const random_item *item,
                          const mete_fact *fact)
{
    const mete_slot *slot = &partial->slots[fact->index];
    bool between = partial->given[fact->index] == METE_GIVEN_BETWEEN;
    int64_t value = random_value(item, to, fact, &one->state);

    for (int i = 0;
         i < 20 && between && (value < slot->lo || value > slot->hi); i++) {
        value = random_value(item, to, fact, &one->state);
    }
    if (between && (value < slot->lo || value > slot->hi)) {
        value = random_below(&one->state, 2) == 0 ? slot->lo : slot->hi;
    }
    random_put(item, to, fact, value);
}

static void complete_case(several_trial *one, mete_case *to,
                          const mete_case *partial, const random_item *item,
                          bool own)
{
    for (guint i = 0; i < item->facts->len; i++) {
        const mete_fact *fact = item->facts->pdata[i];

        if (is_unknown(partial, fact) && is_unknown(to, fact)
            && (!own || partial->given[fact->index] != METE_GIVEN_NOT)) {
            complete_fact(one, to, partial, item, fact);
        }
    }
}

static void complete(several_trial *one)
{
    several_copy(one, one->completion, one->partial, false);
    for (uint32_t i = 0; i < one->count; i++) {
        const random_item *item = several_item(one, i);

        complete_case(one, one->completion, one->partial, item, false);
        complete_case(one, one->completion->items[i].own,
                      one->partial->items[i].own, item, true);
    }
}

static bool is_missing(const mete_finding *finding, const mete_fact *fact)
{
    for (size_t i = 0; i < finding->missing.count; i++) {
        if (finding->missing.list[i].fact == fact) {
            return true;
        }
    }
    return false;
}

/* What is decided, in the words of the second evaluator. */
static char *decision_of(const several_trial *one)
{
    GString *text =
        g_string_new(mete_outcome_name(one->second.outcome));

    for (uint32_t i = 0; i < one->count; i++) {
        const second_member *member = &one->second.members[i];

        for (size_t j = 0; j < member->found.count; j++) {
            const second_penalty *p = &member->found.penalties[j];

            if (member->stands[j] && remains(one, member)) {
                g_string_append_printf(
                    text, " %u.%d/%d:%d", i, p->part->index, p->entry->index,
                    p->row != NULL ? p->row->rule : -1);
            }
            if (member->stands[j] && remains(one, member) && p->has_range) {
                g_string_append_printf(
                    text, "=%" G_GINT64_FORMAT "-%" G_GINT64_FORMAT "%d%d",
                    (gint64)(p->exact.min / METE_DECIMAL_ONE),
                    (gint64)(p->exact.max / METE_DECIMAL_ONE % INT64_MAX),
                    p->exact.min_open, p->exact.max_open);
            }
        }
    }
    return g_string_free(text, FALSE);
}

static const char *within(several_trial *one)
{
    const mete_several *several = one->finding->several;
    const char *what = NULL;

    if ((one->finding->possible >> one->second.outcome & 1) == 0) {
        return "outcome not among the possible ones";
    }
    what = compare_penalties(one, several, false);
    what = what == NULL ? compare_totals(one, several, false) : what;
    return what == NULL ? compare_kept(one, several) : what;
}

/* Another value of one shared fact, which must be missing if it matters. */
static char *change_one(several_trial *one)
{
    uint32_t at = random_below(&one->state, one->count);
    const random_item *item = several_item(one, at);
    const mete_fact *fact =
        item->facts->pdata[random_below(&one->state, item->facts->len)];
    char *text = NULL;

    if (!is_unknown(one->partial, fact)) {
        return NULL;
    }
    char *before = decision_of(one);
    complete_fact(one, one->completion, one->partial, item, fact);
    if (decide(one, one->completion, one->partial, one->finding)) {
        char *after = decision_of(one);
        const char *what = within(one);

        if (what == NULL && strcmp(before, after) != 0
            && !is_missing(one->finding, fact)) {
            what = fact->label;
        }
        text = what != NULL ? difference(one, what, one->completion,
                                         one->finding)
                            : NULL;
        g_free(after);
    }
    g_free(before);
    return text;
}

char *agree_several_partial(several_trial *one)
{
    char *text = NULL;

    take_some(one);
    one->partial->want = METE_WANT_MISSING;
    if (!evaluate(one->partial, one->finding)) {
        return NULL;
    }
    for (int i = 0; i < 4 && text == NULL; i++) {
        complete(one);
        if (!decide(one, one->completion, one->partial, one->finding)) {
            continue;
        }
        const char *what = within(one);
        text = what != NULL
                 ? difference(one, what, one->completion, one->finding)
                 : change_one(one);
    }
    return text;
}

/* ---- order ---- */

static gint by_text(gconstpointer a, gconstpointer b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* What is decided, whatever the order of the items. */
static char *summary_of(const mete_finding *finding)
{
    const mete_several *several = finding->several;
    GPtrArray *pieces = g_ptr_array_new_with_free_func(g_free);
    GString *text = g_string_new(mete_outcome_name(finding->outcome));

    g_string_append_printf(text, " %x", finding->possible);
    for (size_t i = 0; i < several->penalty_count; i++) {
        const mete_joined *one = &several->penalties[i];
        const mete_penalty *p = &one->penalty;
        const mete_member *member = &several->members[one->member];
        g_ptr_array_add(
            pieces,
            g_strdup_printf(" %s/%s/%d.%d/%d=%" G_GINT64_FORMAT
                            "-%" G_GINT64_FORMAT,
                            member->item->id, several->acts[member->act],
                            p->part->index, p->entry->index, p->mode,
                            (gint64)(p->has_range ? p->min / 1000000 : 0),
                            (gint64)(p->has_range ? p->max / 1000000 : 0)));
    }
    for (size_t i = 0; i < several->sum_count; i++) {
        const mete_penalty *p = &several->sums[i].penalty;
        g_ptr_array_add(pieces,
                        g_strdup_printf(" sum %d/%s/%d=%" G_GINT64_FORMAT
                                        "-%" G_GINT64_FORMAT,
                                        p->kind, p->part->on, p->mode,
                                        (gint64)(p->min / 1000000),
                                        (gint64)(p->max / 1000000)));
    }
    g_ptr_array_sort(pieces, by_text);
    for (guint i = 0; i < pieces->len; i++) {
        g_string_append(text, pieces->pdata[i]);
    }
    g_ptr_array_unref(pieces);
    return g_string_free(text, FALSE);
}

static char *same(const several_trial *one, const char *what, mete_case *of)
{
    char *a = summary_of(one->finding);
    char *b = summary_of(one->other);
    char *text = NULL;

    if (strcmp(a, b) != 0) {
        char *both = g_strdup_printf("%s:\n%s\n%s", what, a, b);
        text = difference(one, both, of, one->finding);
        g_free(both);
    }
    g_free(a);
    g_free(b);
    return text;
}

/* Says what is missing, as the known case has it, until nothing is. */
static bool answer(several_trial *one)
{
    for (int i = 0; i < RANDOM_ROOM; i++) {
        if (!evaluate(one->partial, one->finding)) {
            return false;
        }
        if (one->finding->missing.count == 0) {
            return true;
        }
        int fact = one->finding->missing.list[0].fact->index;
        random_copy_fact(one->partial, one->known, fact);
        for (uint32_t j = 0; j < one->count; j++) {
            random_copy_fact(one->partial->items[j].own,
                             one->known->items[j].own, fact);
        }
    }
    return false;
}

/* What is presumed is settled, and nobody asks for it; nor for the days that
 * choose between versions, where the latest stand. */
static void keep_presumed(const several_trial *one, mete_case *to,
                          const mete_case *known_case)
{
    const mete_known_facts *known = &one->rulebook->known;

    for (size_t i = 0; i < one->rulebook->fact_count; i++) {
        const mete_fact *fact = one->rulebook->facts[i];

        if (fact->has_presumption || fact == known->act_end
            || fact == known->decided_on) {
            random_copy_fact(to, known_case, (int)i);
        }
    }
}

/* Has a document settled what nobody said? */
static bool is_settled(const several_trial *one, const mete_finding *finding)
{
    second_settled settled[SECOND_ROOM];
    size_t count = 0;

    for (uint32_t i = 0; i < one->count; i++) {
        count += agree_settled(finding->several->findings[i], settled);
    }
    return count > 0;
}

char *agree_several_order(several_trial *one)
{
    char *text;

    take_some(one);
    keep_presumed(one, one->partial, one->known);
    for (uint32_t i = 0; i < one->count; i++) {
        keep_presumed(one, one->partial->items[i].own,
                      one->known->items[i].own);
    }
    one->partial->want = METE_WANT_MISSING;
    several_copy(one, one->completion, one->partial, true);
    one->completion->want = METE_WANT_MISSING;
    if (!evaluate(one->partial, one->finding)
        || !evaluate(one->completion, one->other)) {
        return NULL;
    }
    text = same(one, "items in another order", one->partial);
    if (text != NULL || !answer(one) || is_settled(one, one->finding)
        || !evaluate(one->known, one->other)) {
        return text;
    }
    return one->finding->tight
             ? same(one, "what was not missing changed it", one->known)
             : NULL;
}
