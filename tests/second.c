/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Stages 1 to 6 of FINDING.md for one completion: resolve, bars, exemptions,
 * circumstances, and over the parts of the item the grades of second_grade.c.
 */
#include "second_grade.h"

#include <string.h>

/* ---- resolve ---- */

static const mete_item *version_on(const mete_case *the_case,
                                   const mete_date *day)
{
    for (size_t i = the_case->versions.count; i-- > 0;) {
        const mete_item *item =
            the_case->rulebook->items[the_case->item->index + (int)i];

        if (second_in_force(&item->effective, day)) {
            return item;
        }
    }
    return NULL;
}

/* Has some version of the cited law that was in force the article? */
static bool is_law(const second_law *law, const mete_citation *citation)
{
    const char *key = strchr(citation->cite, '#') + 1;

    for (size_t i = 0; i < law->rulebook->statute_count; i++) {
        const mete_statute *statute = law->rulebook->statutes[i];

        if (strcmp(statute->name, citation->statute->name) != 0
            || !second_in_force(&statute->effective, law->act)) {
            continue;
        }
        for (size_t j = 0; j < statute->article_count; j++) {
            if (strcmp(statute->articles[j].key, key) == 0) {
                return true;
            }
        }
    }
    return false;
}

static bool is_punishable(const second_law *law)
{
    for (size_t i = 0; i < law->item->punishes.count; i++) {
        if (!is_law(law, law->item->punishes.list[i])) {
            return false;
        }
    }
    return true;
}

/* Of several versions of the document, that of the day on which this
 * completion is decided, the latest where it is not.  The item is read anew
 * under each. */
static const mete_document *version_of_document(second_law *law)
{
    second_scope scope = {.the_case = law->scope.the_case};
    const mete_item *latest = law->item;
    const mete_fact *decided_on = law->rulebook->known.decided_on;
    mete_date day;

    if (decided_on == NULL || !second_day_of(&scope, decided_on, &day)) {
        law->scope.incomplete |= scope.incomplete;
        return latest->document;
    }
    law->scope.incomplete |= scope.incomplete;
    for (size_t i = 0; i < latest->reading_count; i++) {
        const mete_item *reading = latest->readings[i];

        if (mete_interval_holds(&reading->document->effective, day)) {
            law->item = reading;
            return reading->document;
        }
    }
    return NULL;
}

static const mete_document *document_of(second_law *law)
{
    const mete_document *document = law->item->document;

    if (law->item->reading_count > 0) {
        document = version_of_document(law);
    } else if (document != NULL
               && !second_in_force(&document->effective, law->decision)) {
        document = NULL;
    }
    return document != NULL
                && mete_jurisdiction_holds(document->jurisdiction,
                                           second_place(law))
             ? document
             : NULL;
}

/* ---- rules ---- */

/* The period and its last day, which is still inside. */
static bool is_too_late(second_law *law, const mete_rule *rule)
{
    mete_exact limit;
    mete_date last;
    mete_date to;

    if (!second_amount(&law->scope, rule->limit.root, &limit)
        || !second_day(&law->scope, rule->from, &last)
        || !second_day(&law->scope, rule->to, &to)) {
        return false;
    }
    limit /= METE_EXACT_ONE;
    return to > (rule->limit.root->unit == METE_UNIT_MONTHS
                     ? mete_date_add_months(last, (int64_t)limit)
                     : mete_date_add_days(last, (int64_t)limit));
}

static bool rule_holds(second_law *law, const mete_rule *rule)
{
    return second_in_scope(law, rule)
        && (rule->kind == METE_RULE_TIME_LIMIT
                ? is_too_late(law, rule)
                : second_holds(&law->scope, rule->when.root));
}

/* ---- bars and exemptions ---- */

/* Transfer, time limits, other outcomes. */
static int bar_rank(const mete_rule *rule)
{
    return rule->kind == METE_RULE_TIME_LIMIT     ? 2
         : rule->kind != METE_RULE_BAR            ? 0
         : rule->outcome == METE_OUTCOME_NONE     ? 0
         : rule->outcome == METE_OUTCOME_TRANSFER ? 3
                                                  : 1;
}

static bool is_filed(second_law *law)
{
    const mete_fact *filed = law->rulebook->known.filed_on;

    return filed != NULL
        && second_fact(&law->scope, filed) != METE_VALUE_ABSENT;
}

/* Statute before list; among lists not_filed, no_penalty, exempted; what only
 * may exempt comes last. */
static int exemption_rank(second_law *law, const mete_rule *rule)
{
    if ((rule->kind != METE_RULE_EXEMPTION && rule->kind != METE_RULE_LIST_ROW)
        || rule->outcome == METE_OUTCOME_NONE
        || (rule->outcome == METE_OUTCOME_NOT_FILED && is_filed(law))) {
        return 0;
    }
    int list = rule->kind == METE_RULE_EXEMPTION        ? 4
             : rule->outcome == METE_OUTCOME_NOT_FILED  ? 3
             : rule->outcome == METE_OUTCOME_NO_PENALTY ? 2
                                                        : 1;
    return rule->outcome == METE_OUTCOME_MAY_EXEMPT ? list : list + 4;
}

/* The first of the highest rank that holds. */
static const mete_rule *find_rule(second_law *law, bool bars)
{
    const mete_rule *found = NULL;
    int best = 0;

    for (size_t i = 0; i < law->rulebook->rule_count; i++) {
        const mete_rule *rule = law->rulebook->rules[i];
        int rank = bars ? bar_rank(rule) : exemption_rank(law, rule);

        if (rank > best && rule_holds(law, rule)) {
            best = rank;
            found = rule;
        }
    }
    return found;
}

static void remove_kinds(second_law *law)
{
    for (size_t i = 0; i < law->rulebook->rule_count; i++) {
        const mete_rule *rule = law->rulebook->rules[i];

        if (rule->kind == METE_RULE_BAR && rule->removes != 0
            && rule_holds(law, rule)) {
            law->removed |= rule->removes;
        }
    }
}

/* ---- circumstances ---- */

/* What one direction comes to, and whether it must. */
typedef struct {
    mete_effect effect;
    bool must; /* one of its circumstances must */
} direction;

static void add_circumstance(second_law *law, const mete_rule *rule,
                             direction sides[2])
{
    direction *side = &sides[rule->effect == METE_EFFECT_HEAVIER];

    if (side->effect == METE_EFFECT_NONE
        || side->effect == METE_EFFECT_LIGHTER_OR_MITIGATED
        || rule->effect == METE_EFFECT_MITIGATED) {
        side->effect = rule->effect;
    }
    side->must |= rule->duty == METE_DUTY_MUST;
    law->ground |= rule->effect == METE_EFFECT_MITIGATED
                || rule->effect == METE_EFFECT_LIGHTER_OR_MITIGATED;
}

static void settle_circumstances(second_law *law, direction sides[2])
{
    bool both = sides[0].effect != METE_EFFECT_NONE
             && sides[1].effect != METE_EFFECT_NONE;
    bool first = law->document != NULL
              && law->document->conflict == METE_CONFLICT_MUST_FIRST;

    for (int i = 0; i < 2; i++) {
        if (sides[i].effect == METE_EFFECT_NONE
            || (both && first && !sides[i].must && sides[1 - i].must)) {
            continue;
        }
        law->must[law->effect_count] = sides[i].must;
        law->effects[law->effect_count++] = sides[i].effect;
    }
    if (law->effect_count == 0) {
        law->effects[law->effect_count++] = METE_EFFECT_ORDINARY;
    }
}

static void weigh_circumstances(second_law *law)
{
    direction sides[2] = {{METE_EFFECT_NONE, false}, {METE_EFFECT_NONE, false}};

    for (size_t i = 0; i < law->rulebook->rule_count; i++) {
        const mete_rule *rule = law->rulebook->rules[i];

        if (rule->effect != METE_EFFECT_NONE
            && rule->effect != METE_EFFECT_ORDINARY && rule_holds(law, rule)) {
            add_circumstance(law, rule, sides);
        }
    }
    settle_circumstances(law, sides);
    law->finding->choice = law->effect_count == 1
                        && law->effects[0] == METE_EFFECT_LIGHTER_OR_MITIGATED;
}

/* ---- the whole ---- */

static bool same_bearer(const mete_part *a, const mete_part *b)
{
    return strcmp(a->on != NULL ? a->on : "", b->on != NULL ? b->on : "") == 0;
}

/* Times nothing. */
static bool is_left_out(second_law *law, const mete_part *part)
{
    mete_exact per;

    return part->per.root != NULL
        && second_amount(&law->scope, part->per.root, &per) && per <= 0;
}

/* Not a later stage that has not come, and not replaced by one that has. */
static bool is_active(second_law *law, const mete_part *part)
{
    if (!second_holds(&law->scope, part->when.root)
        || !second_holds(&law->scope, part->after.root)
        || is_left_out(law, part)) {
        return false;
    }
    for (size_t i = 0; part->after.root == NULL && i < law->item->part_count;
         i++) {
        const mete_part *later = &law->item->parts[i];

        if (later->after.root != NULL
            && same_bearer(later, part) && is_active(law, later)) {
            return false;
        }
    }
    return true;
}

/* Some earlier stage says what is ordered before the later one comes. */
static bool has_earlier(const second_law *law, const mete_part *part)
{
    for (size_t i = 0; i < law->item->part_count; i++) {
        const mete_part *other = &law->item->parts[i];

        if (other->after.root == NULL
            && same_bearer(other, part)) {
            return true;
        }
    }
    return false;
}

/* What would be decided if the stage came, and so is told. */
static void add_follow(second_law *law, const mete_part *part)
{
    second_finding *finding = law->finding;
    second_finding aside = {.outcome = METE_OUTCOME_NONE};
    size_t graded = 0;
    mete_outcome outcome;
    bool open;

    law->finding = &aside;
    law->follows = true; /* and how often is not known yet */
    outcome = second_grade_part(law, part, &graded);
    law->follows = false;
    law->finding = finding;
    open = outcome == METE_OUTCOME_GAP || outcome == METE_OUTCOME_CONFLICT;
    if (outcome != METE_OUTCOME_PENALTY && outcome != METE_OUTCOME_MAY_EXEMPT
        && (!open || law->exempted)) {
        return;
    }
    if (finding->follow_count < SECOND_STAGES) {
        finding->follows[finding->follow_count++] = part;
    }
    for (size_t i = 0; i < aside.count; i++) {
        if (finding->following_count < SECOND_ROOM) {
            finding->following[finding->following_count++] =
                aside.penalties[i];
        }
    }
}

/* A part whose `when` holds, but whose time has not come, or is over. */
static mete_outcome wait_for(second_law *law, const mete_part *part)
{
    if (part->after.root == NULL
        || second_holds(&law->scope, part->after.root)) {
        return METE_OUTCOME_NONE;
    }
    add_follow(law, part);
    return !has_earlier(law, part) && second_add_orders(law, part)
             ? METE_OUTCOME_CORRECTION_ONLY
             : METE_OUTCOME_NONE;
}

static void add_orders(second_law *law, const mete_rule *rule)
{
    for (size_t i = 0; rule != NULL && i < rule->order_count; i++) {
        second_add_order(law->finding, rule->orders[i]);
    }
}

/* Of all exemptions that leave the choice to the officer. */
static void add_orders_of_choice(second_law *law)
{
    for (size_t i = 0; i < law->rulebook->rule_count; i++) {
        const mete_rule *rule = law->rulebook->rules[i];

        if (rule->outcome == METE_OUTCOME_MAY_EXEMPT
            && exemption_rank(law, rule) > 0 && rule_holds(law, rule)) {
            add_orders(law, rule);
        }
    }
}

static mete_outcome grade_parts(second_law *law)
{
    mete_outcome outcome = METE_OUTCOME_NOT_APPLICABLE;
    size_t graded = 0;

    for (size_t i = 0; i < law->item->part_count; i++) {
        const mete_part *part = &law->item->parts[i];

        if (is_active(law, part)) {
            outcome = second_join_outcomes(
                outcome, second_grade_part(law, part, &graded));
        } else if (second_holds(&law->scope, part->when.root)) {
            outcome = second_join_outcomes(outcome, wait_for(law, part));
        }
    }
    if (graded != 1) {
        law->finding->tier = NULL;
    }
    return outcome == METE_OUTCOME_NONE ? METE_OUTCOME_GAP : outcome;
}

/* What an exemption keeps without a range, no table has graded. */
static void forget_rows(second_finding *finding)
{
    finding->tier = NULL;
    for (size_t i = 0; i < finding->count; i++) {
        if (!finding->penalties[i].has_range) {
            finding->penalties[i].row = NULL;
        }
    }
}

/* Those that go with the outcome, whatever led to it. */
static mete_outcome add_attendants(second_law *law, mete_outcome outcome)
{
    for (size_t i = 0; i < law->rulebook->attendant_count; i++) {
        const mete_attendant *one = &law->rulebook->attendants[i];

        for (size_t j = 0; one->outcome == outcome && j < one->order_count;
             j++) {
            second_add_order(law->finding, one->orders[j]);
        }
    }
    return outcome;
}

static mete_outcome decide_alone(second_law *law)
{
    const mete_rule *bar = find_rule(law, true);
    const mete_rule *exemption = bar == NULL ? find_rule(law, false) : NULL;
    const mete_rule *ends = bar != NULL ? bar : exemption;
    bool may = ends != NULL && ends->outcome == METE_OUTCOME_MAY_EXEMPT;
    mete_outcome outcome;

    if (ends != NULL && !may) {
        law->removed = ~ends->keeps;
        law->exempted = true;
    }
    remove_kinds(law);
    weigh_circumstances(law);
    outcome = grade_parts(law);
    if (ends != NULL && (!may || outcome == METE_OUTCOME_PENALTY)) {
        add_orders(law, may ? NULL : ends);
        if (!may) {
            forget_rows(law->finding);
        }
        outcome = ends->kind == METE_RULE_TIME_LIMIT ? METE_OUTCOME_TIME_BARRED
                                                     : ends->outcome;
    }
    if (may && outcome == METE_OUTCOME_MAY_EXEMPT) {
        add_orders_of_choice(law);
    }
    return outcome;
}

mete_outcome second_decide(second_law *law)
{
    mete_outcome outcome = decide_alone(law);

    return law->item->superior != NULL ? second_refine(law, outcome) : outcome;
}

/* The day of the decision chooses documents and list rows only where it was
 * known, the day of the act chooses one of several versions likewise. */
static bool known_day(const second_law *law, const mete_fact *fact,
                      mete_date *day)
{
    bool any = fact == law->rulebook->known.act_end
            && law->scope.the_case->versions.count == 1;
    second_scope scope = {.the_case = any ? law->scope.the_case : law->dates};

    return fact != NULL && second_day_of(&scope, fact, day)
        && !scope.incomplete;
}

static mete_outcome resolve_and_decide(second_law *law)
{
    const mete_case *the_case = law->scope.the_case;
    const mete_known_facts *known = &law->rulebook->known;

    law->act = known_day(law, known->act_end, &law->act_day) ? &law->act_day
                                                             : NULL;
    law->decision = known_day(law, known->decided_on, &law->decision_day)
                      ? &law->decision_day
                      : NULL;
    law->item = version_on(the_case, law->act);
    if (!mete_jurisdiction_holds(law->rulebook->jurisdiction, second_place(law))
        || law->item == NULL || !is_punishable(law)) {
        return METE_OUTCOME_NOT_APPLICABLE;
    }
    law->item = second_standing(law, law->item);
    law->document = document_of(law);
    return add_attendants(law, second_decide(law));
}

/* Orders and penalties that the outcome leaves no room for. */
void second_clear_what_falls(second_finding *finding)
{
    switch (finding->outcome) {
    case METE_OUTCOME_GAP:
    case METE_OUTCOME_NOT_APPLICABLE:
    case METE_OUTCOME_TRANSFER:
        finding->order_count = 0;
        finding->count = 0;
        finding->tier = NULL;
        return;
    case METE_OUTCOME_CONFLICT:
        finding->count = 0;
        finding->tier = NULL;
        return;
    default:
        return;
    }
}

void second_evaluate(const mete_case *the_case, const mete_case *dates,
                     const second_settled *settled, size_t settled_count,
                     second_finding *finding)
{
    second_law law = {.scope = {.the_case = the_case},
                      .dates = dates,
                      .rulebook = the_case->rulebook,
                      .settled = settled,
                      .settled_count = settled_count,
                      .finding = finding};

    memset(finding, 0, sizeof *finding);
    finding->outcome = resolve_and_decide(&law);
    finding->incomplete = law.scope.incomplete;
    finding->overflow = law.scope.overflow;
    second_clear_what_falls(finding);
    second_follow_procedure(&law);
    if (law.item != NULL) {
        second_tell(law.item, finding);
    }
}
