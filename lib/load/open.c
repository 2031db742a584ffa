/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Opening a rulebook: read, run, build, seal, check, lower.
 */
#include "load/load.h"

#include "load/build.h"
#include "model/plan.h"

#include <string.h>

/* Where a script stopped half-way, names that it would have declared are
 * missing everywhere: that is one mistake, not a hundred. */
static void add_found(mete_faults *faults, const mete_faults *found,
                      bool incomplete)
{
    for (size_t i = 0; i < mete_faults_count(found); i++) {
        const mete_fault *fault = mete_faults_get(found, i);
        mete_place place = {fault->file, fault->line, fault->column};

        if (incomplete
            && (strstr(fault->code, "unknown_") != NULL
                || strcmp(fault->code, "no_items") == 0)) {
            continue;
        }
        if (fault->warning) {
            mete_faults_warn(faults, fault->code, &place, fault->hint, "%s",
                             fault->message);
        } else {
            mete_faults_add(faults, fault->code, &place, fault->hint, "%s",
                            fault->message);
        }
    }
}

static void build(mete_stack *stack, mete_rulebook *rulebook,
                  mete_faults *faults)
{
    mete_faults *found = mete_faults_new();

    mete_build_rulebook(stack, rulebook, found);
    add_found(faults, found, stack->incomplete);
    mete_faults_free(found);
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
