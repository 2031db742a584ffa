/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * A difference between the two evaluators in words: the facts of the case and
 * what each made of them.
 */
#include "agree_parts.h"

static void describe_value(GString *text, const mete_case *the_case,
                           const mete_fact *fact, int64_t value)
{
    char number[METE_DECIMAL_TEXT];

    if (value == METE_VALUE_ABSENT) {
        g_string_append(text, "无");
    } else if (value == METE_VALUE_UNDETERMINABLE) {
        g_string_append(text, "无法查明");
    } else if (fact->kind == METE_FACT_DATE) {
        mete_date_format((mete_date)value, number);
        g_string_append(text, number);
    } else if (fact->label_count > 0) {
        g_string_append(text, fact->labels[value]);
    } else if (fact->kind == METE_FACT_EVENTS) {
        const mete_events *events = &the_case->events[value - 1];

        for (size_t i = 0; i < events->count; i++) {
            mete_date_format(events->days[i], number);
            g_string_append_printf(text, "%s ", number);
        }
    } else if (mete_fact_is_amount(fact)) {
        mete_decimal_format(value, number);
        g_string_append(text, number);
    } else {
        g_string_append_printf(text, "%" G_GINT64_FORMAT, value);
    }
}

void agree_describe_case(GString *text, const mete_case *the_case)
{
    g_string_append_printf(
        text, "\n  %s%s%s%s\n  ", the_case->item->id,
        the_case->jurisdiction != NULL ? " @" : "",
        the_case->jurisdiction != NULL ? the_case->jurisdiction : "",
        the_case->presume ? "" : " --no-presume");
    for (size_t i = 0; i < the_case->rulebook->fact_count; i++) {
        const mete_fact *fact = the_case->rulebook->facts[i];
        const mete_slot *slot = &the_case->slots[i];

        if (the_case->given[i] == METE_GIVEN_NOT) {
            continue;
        }
        g_string_append_printf(text, "%s = ", fact->label);
        describe_value(text, the_case, fact, slot->lo);
        if (slot->lo != slot->hi) {
            g_string_append(text, "..");
            describe_value(text, the_case, fact, slot->hi);
        }
        g_string_append(text, "; ");
    }
}

static void describe_end(GString *text, mete_exact end, bool open)
{
    char number[METE_DECIMAL_TEXT] = "∞";

    if (end != METE_EXACT_UNBOUNDED) {
        mete_exact_format(end, number);
    }
    g_string_append_printf(text, "%s%s", number, open ? "(不含)" : "");
}

static void describe_range(GString *text, const second_range *range)
{
    describe_end(text, range->min, range->min_open);
    g_string_append(text, "..");
    describe_end(text, range->max, range->max_open);
}

static void describe_penalty(GString *text, const mete_entry *entry,
                             bool has_range, const second_range *exact,
                             const second_range *shown)
{
    g_string_append_printf(text, " %s@%d", mete_penalty_kind_name(entry->kind),
                           entry->place.line);
    if (has_range) {
        g_string_append_c(text, ' ');
        describe_range(text, exact);
        g_string_append(text, " shown ");
        describe_range(text, shown);
    }
    g_string_append_c(text, ';');
}

second_range agree_exact_of(const mete_penalty *penalty)
{
    return (second_range){penalty->min, penalty->max, penalty->min_open,
                          penalty->max_open};
}

second_range agree_shown_of(const mete_penalty *penalty)
{
    return (second_range){penalty->shown_min, penalty->shown_max,
                          penalty->shown_min_open, penalty->shown_max_open};
}

static void describe_procedure(GString *text, const mete_rule *rule,
                               mete_truth truth)
{
    g_string_append_printf(text, "; %s: %s", rule->when.text,
                           mete_truth_name(truth));
}

static void describe_penalties(GString *text, const mete_penalties *penalties)
{
    for (size_t i = 0; i < penalties->count; i++) {
        const mete_penalty *penalty = &penalties->list[i];
        second_range exact = agree_exact_of(penalty);
        second_range shown = agree_shown_of(penalty);

        describe_penalty(text, penalty->entry, penalty->has_range, &exact,
                         &shown);
    }
}

void agree_describe_finding(GString *text, const mete_finding *finding)
{
    g_string_append_printf(text, "\n  engine: %s of",
                           mete_outcome_name(finding->outcome));
    for (int i = 0; i < METE_OUTCOME_COUNT; i++) {
        if ((finding->possible >> i & 1) != 0) {
            g_string_append_printf(text, " %s",
                                   mete_outcome_name((mete_outcome)i));
        }
    }
    g_string_append_printf(text, " %s; tier %s;",
                           finding->tight ? "tight" : "bound",
                           finding->tier ? finding->tier->name : "-");
    describe_penalties(text, &finding->penalties);
    g_string_append_printf(text, "; %zu follow:", finding->follows.count);
    describe_penalties(text, &finding->following);
    for (size_t i = 0; i < finding->orders.count; i++) {
        g_string_append_printf(text, " %s", finding->orders.list[i]);
    }
    for (size_t i = 0; i < finding->missing.count; i++) {
        g_string_append_printf(text, "%s%s", i == 0 ? "; missing " : " ",
                               finding->missing.list[i].fact->label);
    }
    for (size_t i = 0; i < finding->procedure.count; i++) {
        describe_procedure(text, finding->procedure.list[i].rule,
                           finding->procedure.list[i].truth);
    }
}

static void describe_seconds(GString *text, const second_penalty *penalties,
                             size_t count)
{
    for (size_t i = 0; i < count; i++) {
        describe_penalty(text, penalties[i].entry, penalties[i].has_range,
                         &penalties[i].exact, &penalties[i].shown);
    }
}

static void describe_second(GString *text, const second_finding *second)
{
    g_string_append_printf(text, "\n  second: %s; tier %s;",
                           mete_outcome_name(second->outcome),
                           second->tier ? second->tier->name : "-");
    describe_seconds(text, second->penalties, second->count);
    g_string_append_printf(text, "; %zu follow:", second->follow_count);
    describe_seconds(text, second->following, second->following_count);
    for (size_t i = 0; i < second->order_count; i++) {
        g_string_append_printf(text, " %s", second->orders[i]);
    }
    for (size_t i = 0; i < second->procedure_count; i++) {
        describe_procedure(text, second->procedure[i].rule,
                           second->procedure[i].truths);
    }
}

char *agree_difference(const char *what, const mete_case *the_case,
                       const mete_finding *finding, const mete_case *completion,
                       const second_finding *second)
{
    GString *text = g_string_new(what);

    agree_describe_case(text, the_case);
    if (finding != NULL) {
        agree_describe_finding(text, finding);
    }
    if (completion != NULL) {
        agree_describe_case(text, completion);
    }
    if (second != NULL) {
        describe_second(text, second);
    }
    return g_string_free(text, FALSE);
}
