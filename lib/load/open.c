/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Opening a rulebook: read, run, build, seal, check, lower.
 */
#include "load/load.h"

#include "load/build.h"
#include "model/plan.h"

#include <string.h>

/* Where a script stopped half-way, or a rulebook is missing, names that it
 * would have declared are missing everywhere: that is one mistake, not a
 * hundred. */
static bool is_consequence(const char *code)
{
    static const char *const codes[] = {
        "no_items",
        "phrase_define_not_ready", /* it needs such a name */
        "phrase_needs_window",     /* 首次 of 首次违法, which is one */
    };

    for (size_t i = 0; i < G_N_ELEMENTS(codes); i++) {
        if (strcmp(codes[i], code) == 0) {
            return true;
        }
    }
    return strstr(code, "unknown_") != NULL;
}

static void build(mete_stack *stack, mete_rulebook *rulebook,
                  mete_faults *faults)
{
    mete_faults_leave_out(faults, stack->incomplete ? is_consequence : NULL);
    mete_build_rulebook(stack, rulebook, faults);
    mete_faults_leave_out(faults, NULL);
}

/* Warnings stay with the rulebook, for whoever wants to read them. */
static const char *warnings_of(const mete_faults *faults, size_t from,
                               mete_arena *arena)
{
    GString *lines = g_string_new(NULL);
    for (size_t i = from; i < mete_faults_count(faults); i++) {
        char *line = mete_fault_describe(mete_faults_get(faults, i));
        g_string_append_printf(lines, "%s%s", lines->len > 0 ? "\n" : "", line);
        g_free(line);
    }
    const char *kept = lines->len > 0
                         ? mete_arena_strndup(arena, lines->str, lines->len)
                         : NULL;
    g_string_free(lines, TRUE);
    return kept;
}

mete_rulebook *mete_load_rulebook(const char *path, mete_faults *faults)
{
    mete_rulebook *rulebook = mete_rulebook_new();
    size_t errors = mete_faults_errors(faults);
    size_t before = mete_faults_count(faults);
    mete_stack *stack = mete_stack_new(rulebook->arena, faults);

    if (mete_stack_read(stack, path)) {
        build(stack, rulebook, faults);
    }
    mete_stack_free(stack);
    if (mete_faults_errors(faults) == errors) {
        rulebook->path = mete_arena_strdup(rulebook->arena, path);
        mete_plan_make(rulebook, faults);
    }
    mete_faults_sort(faults);
    if (mete_faults_errors(faults) > errors) {
        mete_rulebook_unref(rulebook);
        return NULL;
    }
    rulebook->warnings = warnings_of(faults, before, rulebook->arena);
    return rulebook;
}
