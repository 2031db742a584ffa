/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Rules of one name in random rulebooks: a narrower one stands in the place of
 * a wider one, or one stands over another wherever it applies.
 */
#include "random_book.h"

#include "random_case.h"

#define PICK(state, words) \
    ((words)[random_below((state), (uint32_t)G_N_ELEMENTS(words))])

static bool chance(uint64_t *state, uint32_t in)
{
    return random_below(state, in) == 0;
}

static void put_rule(GString *text, uint64_t *state, const char *head,
                     const char *scope)
{
    static const char *const atoms[] = {
        "红",       "蓝",       "绿", "非 红", "货值金额 1万元以上",
        "红 或 蓝", "红 且 绿"};

    g_string_append_printf(text,
                           "%s, when = \"%s\"%s, basis = \"甲法#1\" }\n", head,
                           PICK(state, atoms), scope);
}

/* A scope that is narrower than none. */
static const char *narrow(uint64_t *state)
{
    static const char *const scopes[] = {
        ", items = {\"x.1\"}",
        ", items = {\"x.*\"}, departments = {\"局\"}",
        ", departments = {\"局\", \"署\"}",
        ", departments = {\"署\"}",
        ", jurisdiction = \"360302\"",
        ", effective = {from = \"2021-01-01\"}",
        ", effective = {from = \"2020-01-01\", to = \"2022-01-01\"}",
    };

    return PICK(state, scopes);
}

void random_scope_put(GString *text, uint64_t *state)
{
    if (chance(state, 3)) {
        put_rule(text, state,
                 chance(state, 2)
                     ? "circumstance { \"情节1\", effect = \"heavier\""
                     : "circumstance { \"情节1\", effect = \"mitigated\"",
                 narrow(state));
    }
    if (chance(state, 3)) {
        put_rule(text, state,
                 "circumstance { \"新情节\", over = \"情节1\","
                 " effect = \"lighter\"",
                 narrow(state));
    }
    if (chance(state, 4)) {
        put_rule(text, state,
                 "exemption { \"又免\", outcome = \"no_penalty\"", "");
        put_rule(text, state,
                 "exemption { \"又免\", outcome = \"may_exempt\"",
                 narrow(state));
    }
    if (chance(state, 4)) {
        put_rule(text, state, "bar { \"又不罚\", removes = {\"fine\"}", "");
        put_rule(text, state, "bar { \"又不罚\", outcome = \"no_penalty\"",
                 narrow(state));
    }
}
