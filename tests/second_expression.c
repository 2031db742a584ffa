/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The trees of conditions, amounts and dates over known facts: true or
 * false, and a value or none.
 */
#include "second.h"

int64_t second_fact(second_scope *scope, const mete_fact *fact)
{
    const mete_slot *slot = &scope->the_case->slots[fact->index];

    if (fact->imposed) {
        return scope->imposed[fact->kind == METE_FACT_MONEY
                              && fact->name[0] == 'c'];
    }
    if (fact->when != NULL && !second_holds(scope, fact->when)) {
        return METE_VALUE_ABSENT;
    }
    if (slot->lo != slot->hi) {
        scope->incomplete = true;
    }
    return slot->lo;
}

static bool is_value(int64_t value)
{
    return value != METE_VALUE_ABSENT && value != METE_VALUE_UNDETERMINABLE;
}

bool second_day_of(second_scope *scope, const mete_fact *fact, mete_date *day)
{
    const mete_known_facts *known = &scope->the_case->rulebook->known;
    int64_t value = second_fact(scope, fact);

    if (fact == known->act_end && value == METE_VALUE_ABSENT) {
        value = known->decided_on == NULL
                  ? METE_VALUE_ABSENT
                  : second_fact(scope, known->decided_on);
        if (!is_value(value) && known->discovered_on != NULL) {
            value = second_fact(scope, known->discovered_on);
        }
    }
    *day = is_value(value) ? (mete_date)value : 0;
    return is_value(value);
}

static mete_date shift(mete_date day, int64_t n, mete_period period)
{
    return period == METE_PERIOD_MONTHS ? mete_date_add_months(day, n)
                                        : mete_date_add_days(day, n);
}

bool second_day(second_scope *scope, const mete_expression *node,
                mete_date *day)
{
    switch (node->op) {
    case METE_OP_DATE:
        *day = (mete_date)node->value;
        return true;
    case METE_OP_FACT:
        return second_day_of(scope, node->fact, day);
    case METE_OP_SHIFT:
        if (!second_day(scope, node->children[0], day)) {
            return false;
        }
        *day = shift(*day, node->value, node->period);
        return true;
    default:
        scope->overflow = true; /* no other node is a date */
        return false;
    }
}

/* Both counts are at 10^-12: tens are struck out before multiplying. */
bool second_times(second_scope *scope, mete_exact a, mete_exact b,
                  mete_exact *result)
{
    int scale = METE_EXACT_SCALE;

    for (; scale > 0 && a % 10 == 0 && a != 0; scale--) {
        a /= 10;
    }
    for (; scale > 0 && b % 10 == 0 && b != 0; scale--) {
        b /= 10;
    }
    if (a == 0 || b == 0) {
        *result = 0;
        return true;
    }
    if (__builtin_mul_overflow(a, b, result)
        || *result % mete_exact_power(scale) != 0) {
        scope->overflow = true;
        return false;
    }
    *result /= mete_exact_power(scale);
    return true;
}

static bool divide(second_scope *scope, mete_exact a, mete_exact b,
                   mete_exact *result)
{
    mete_exact one = METE_EXACT_ONE;

    for (; one > 1 && b % 10 == 0; one /= 10) {
        b /= 10;
    }
    if (b == 0 || __builtin_mul_overflow(a, one, result) || *result % b != 0) {
        scope->overflow = true;
        return false;
    }
    *result /= b;
    return true;
}

static bool round_amount(second_scope *scope, const mete_expression *node,
                         mete_exact *value)
{
    const mete_expression *inner = node->children[0];
    mete_exact step;
    mete_exact divisor;

    if (!second_amount(scope, node->children[1], &step)) {
        return false;
    }
    if (inner->op != METE_OP_DIVIDE) {
        if (!second_amount(scope, inner, value)) {
            return false;
        }
        *value = mete_exact_round(*value, step, node->rounding);
        return true;
    }
    if (!second_amount(scope, inner->children[0], value)
        || !second_amount(scope, inner->children[1], &divisor)) {
        return false;
    }
    if (!mete_exact_divide(*value, divisor, step, node->rounding, value)) {
        scope->overflow = true;
        return false;
    }
    return true;
}

static bool count_events(second_scope *scope, const mete_expression *node,
                         mete_exact *value)
{
    const mete_case *the_case = scope->the_case;
    int64_t list = second_fact(scope, node->fact);
    mete_date act;
    mete_date from = METE_DATE_MIN;
    int64_t count = node->including_this ? 1 : 0;

    if (list == METE_VALUE_UNDETERMINABLE
        || !second_day(scope, node->children[0], &act)) {
        return false;
    }
    if (node->window == METE_WINDOW_ROLLING) {
        from = shift(act, -node->value, node->period);
    } else if (node->window == METE_WINDOW_YEAR) {
        from = mete_date_year_start(act);
    } else if (node->window == METE_WINDOW_SINCE) {
        from = (mete_date)node->value;
    }
    if (list != METE_VALUE_ABSENT && !scope->incomplete) {
        const mete_events *events = &the_case->events[list - 1];

        for (size_t i = 0; i < events->count; i++) {
            count += from <= events->days[i] && events->days[i] < act;
        }
    }
    *value = count * METE_EXACT_ONE;
    return true;
}

static bool least_or_greatest(second_scope *scope, const mete_expression *node,
                              mete_exact *value)
{
    mete_exact other;

    if (!second_amount(scope, node->children[0], value)) {
        return false;
    }
    for (size_t i = 1; i < node->child_count; i++) {
        if (!second_amount(scope, node->children[i], &other)) {
            return false;
        }
        if ((other < *value) == (node->op == METE_OP_LEAST)) {
            *value = other;
        }
    }
    return true;
}

/* Day by day. */
static int64_t count_workdays(second_scope *scope, mete_date a, mete_date b)
{
    const mete_calendar *calendar = scope->the_case->rulebook->calendar;
    mete_date last = a > b ? a : b;
    int64_t count = 0;

    for (mete_date day = (a < b ? a : b) + 1; day <= last; day++) {
        bool worked;

        if (!mete_calendar_is_worked(calendar, day, &worked)) {
            scope->incomplete = true;
        }
        count += worked ? 1 : 0;
    }
    return a <= b ? count : -count;
}

static bool of_two_days(second_scope *scope, const mete_expression *node,
                        mete_exact *value)
{
    mete_date a;
    mete_date b;

    if (!second_day(scope, node->children[0], &a)
        || !second_day(scope, node->children[1], &b)) {
        return false;
    }
    *value = node->op == METE_OP_AGE  ? mete_date_age(a, b)
           : node->op == METE_OP_DAYS ? b - a
                                      : count_workdays(scope, a, b);
    *value *= METE_EXACT_ONE;
    return true;
}

static bool arithmetic(second_scope *scope, const mete_expression *node,
                       mete_exact *value)
{
    mete_exact a;
    mete_exact b;

    if (!second_amount(scope, node->children[0], &a)
        || !second_amount(scope, node->children[1], &b)) {
        return false;
    }
    switch (node->op) {
    case METE_OP_ADD:
        *value = a + b;
        return true;
    case METE_OP_SUBTRACT:
        *value = a - b;
        return true;
    case METE_OP_MULTIPLY:
        return second_times(scope, a, b, value);
    default:
        return divide(scope, a, b, value);
    }
}

/* A function asks for its child `n`. */
typedef struct {
    second_scope *scope;
    const mete_expression *node;
} second_asking;

static mete_read read_child(void *asker, size_t n, mete_exact *value)
{
    const second_asking *ask = asker;
    const mete_expression *child = ask->node->children[n];
    mete_date day = 0;
    bool has = true;

    if (child->op == METE_OP_HAS) { /* stands for the choice itself */
        int64_t label = second_fact(ask->scope, child->fact);

        has = is_value(label);
        *value = label;
    } else if (child->type == METE_TYPE_CONDITION) {
        *value = second_holds(ask->scope, child);
    } else if (child->type == METE_TYPE_DATE) {
        has = second_day(ask->scope, child, &day);
        *value = day;
    } else {
        has = second_amount(ask->scope, child, value)
           && *value < METE_EXACT_UNBOUNDED;
    }
    return ask->scope->incomplete ? METE_READ_UNKNOWN
         : has                    ? METE_READ_VALUE
                                  : METE_READ_NOTHING;
}

static mete_answer call_function(second_scope *scope,
                                 const mete_expression *node)
{
    const mete_opaques *opaques = scope->the_case->rulebook->opaques;
    second_asking ask = {scope, node};
    mete_opaque_reader reader = {read_child, &ask};
    mete_answer answer = {.kind = METE_ANSWER_FAILED};
    void *session = opaques->begin(opaques->context);

    opaques->call(session, node->opaque, &reader, &answer);
    opaques->end(session);
    scope->incomplete |= answer.kind == METE_ANSWER_UNKNOWN
                      || answer.kind == METE_ANSWER_FAILED;
    return answer;
}

bool second_amount(second_scope *scope, const mete_expression *node,
                   mete_exact *value)
{
    mete_answer answer;
    int64_t fact;

    switch (node->op) {
    case METE_OP_CONSTANT:
        *value = mete_exact_from_decimal(node->value);
        return true;
    case METE_OP_FACT:
        fact = second_fact(scope, node->fact);
        *value = is_value(fact) ? mete_exact_from_decimal(fact) : 0;
        return is_value(fact);
    case METE_OP_TERM:
        *value = scope->terms[node->term];
        return scope->has[node->term];
    case METE_OP_OPAQUE:
        answer = call_function(scope, node);
        *value = answer.amounts[node->value];
        return answer.kind == METE_ANSWER_VALUE;
    case METE_OP_LEAST:
    case METE_OP_GREATEST:
        return least_or_greatest(scope, node, value);
    case METE_OP_ROUND:
        return round_amount(scope, node, value);
    case METE_OP_CHOOSE:
        return second_amount(
            scope,
            node->children[second_holds(scope, node->children[0]) ? 1 : 2],
            value);
    case METE_OP_COUNT:
        return count_events(scope, node, value);
    case METE_OP_AGE:
    case METE_OP_DAYS:
    case METE_OP_WORKDAYS:
        return of_two_days(scope, node, value);
    default:
        return arithmetic(scope, node, value);
    }
}

static bool compares(mete_exact a, mete_comparison comparison, mete_exact b)
{
    switch (comparison) {
    case METE_LESS:
        return a < b;
    case METE_LESS_EQUAL:
        return a <= b;
    case METE_EQUAL:
        return a == b;
    case METE_NOT_EQUAL:
        return a != b;
    case METE_GREATER_EQUAL:
        return a >= b;
    default:
        return a > b;
    }
}

/* Two amounts, two dates, or a date and another one shifted. */
static bool comparison_holds(second_scope *scope, const mete_expression *node)
{
    mete_exact amounts[2];
    mete_date days[2];

    if (node->children[0]->type != METE_TYPE_DATE) {
        return second_amount(scope, node->children[0], &amounts[0])
            && second_amount(scope, node->children[1], &amounts[1])
            && compares(amounts[0], node->comparison, amounts[1]);
    }
    if (!second_day(scope, node->children[0], &days[0])
        || !second_day(scope, node->children[1], &days[1])) {
        return false;
    }
    if (node->op == METE_OP_COMPARE) {
        return compares(days[0], node->comparison, days[1]);
    }
    return compares(days[1], node->comparison,
                    shift(days[0], node->value, node->period));
}

/* 有 and 没有 */
static bool is_there(second_scope *scope, const mete_expression *node)
{
    bool lacks = node->op == METE_OP_LACKS;
    int64_t value = second_fact(scope, node->fact);

    if (!is_value(value)) {
        return lacks && value == METE_VALUE_ABSENT;
    }
    if (mete_fact_is_amount(node->fact)) {
        return lacks ? value == 0 : value > 0;
    }
    if (node->fact->kind == METE_FACT_EVENTS && !scope->incomplete) {
        return (scope->the_case->events[value - 1].count == 0) == lacks;
    }
    return !lacks;
}

static bool all_or_any(second_scope *scope, const mete_expression *node)
{
    bool any = node->op == METE_OP_OR;

    for (size_t i = 0; i < node->child_count; i++) {
        if (second_holds(scope, node->children[i]) == any) {
            return any;
        }
    }
    return !any;
}

bool second_holds(second_scope *scope, const mete_expression *node)
{
    mete_answer answer;
    int64_t value;

    if (node == NULL) {
        return true;
    }
    switch (node->op) {
    case METE_OP_TRUTH:
        return node->value != 0;
    case METE_OP_AND:
    case METE_OP_OR:
        return all_or_any(scope, node);
    case METE_OP_NOT:
        return !second_holds(scope, node->children[0]);
    case METE_OP_HOLDS:
        return second_fact(scope, node->fact) == 1;
    case METE_OP_AMONG:
        if (mete_fact_is_set(node->fact)) {
            return (scope->kinds & node->labels) != 0;
        }
        value = second_fact(scope, node->fact);
        return is_value(value) && (node->labels >> value & 1) != 0;
    case METE_OP_HAS:
    case METE_OP_LACKS:
        return is_there(scope, node);
    case METE_OP_UNDETERMINABLE:
        return second_fact(scope, node->fact) == METE_VALUE_UNDETERMINABLE;
    case METE_OP_HAS_TERM:
        return scope->has[node->term];
    case METE_OP_LACKS_TERM:
        return !scope->has[node->term];
    case METE_OP_OPAQUE:
        answer = call_function(scope, node);
        return answer.kind == METE_ANSWER_VALUE && answer.holds;
    default:
        return comparison_holds(scope, node);
    }
}
