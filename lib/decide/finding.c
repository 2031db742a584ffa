/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * A finding's lists: made, emptied, freed.
 */
#include "decide/several.h"

#include <glib.h>

mete_finding *mete_finding_create(void)
{
    mete_finding *finding = g_try_new0(mete_finding, 1);
    if (finding != NULL) {
        finding->references = 1;
        finding->tight = true;
    }
    return finding;
}

void mete_finding_destroy(mete_finding *finding)
{
    if (finding == NULL) {
        return;
    }
    mete_finding_clear(finding);
    g_free(finding->penalties.list);
    g_free(finding->statutory.list);
    for (int i = 0; i < 2; i++) {
        g_free(finding->alternatives[i].penalties.list);
    }
    g_free(finding->follows.list);
    g_free(finding->following.list);
    g_free(finding->orders.list);
    g_free(finding->basis.list);
    g_free(finding->exemptions.list);
    g_free(finding->circumstances.list);
    g_free(finding->presumed.list);
    g_free(finding->missing.list);
    g_free(finding->what_if.list);
    g_free(finding->supposed.list);
    mete_finding_destroy(finding->probe);
    mete_finding_destroy(finding->cutter);
    g_free(finding->reasons.list);
    g_free(finding->procedure.list);
    g_free(finding->deadlines.list);
    g_free(finding->diagnostics.list);
    g_free(finding->scratch);
    if (finding->rulebook != NULL) {
        mete_rulebook_unref(finding->rulebook);
    }
    g_free(finding);
}

bool mete_finding_enlarge(void **list, size_t *room, size_t needed, size_t size)
{
    size_t larger = *room < 8 ? 8 : *room * 2;
    larger = larger < needed ? needed : larger;
    void *grown = g_try_realloc_n(*list, larger, size);
    if (grown == NULL) {
        return false;
    }
    *list = grown;
    *room = larger;
    return true;
}

static void clear_renderings(mete_finding *finding)
{
    g_free(finding->json);
    g_free(finding->text);
    g_free(finding->failure);
    finding->json = NULL;
    finding->text = NULL;
    finding->failure = NULL;
}

void mete_finding_clear(mete_finding *finding)
{
    if (finding->json != NULL || finding->text != NULL
        || finding->failure != NULL) {
        clear_renderings(finding);
    }
    if (finding->several != NULL) {
        mete_several_free(finding->several);
        finding->several = NULL;
    }
    if (finding->deviation != NULL) {
        mete_deviation_free(finding->deviation);
        finding->deviation = NULL;
    }
    finding->item = NULL;
    finding->document = NULL;
    finding->dated = false;
    finding->outcome = METE_OUTCOME_NONE;
    finding->possible = 0;
    finding->tight = true;
    finding->not_applicable = NULL;
    finding->tier = NULL;
    finding->has_trace = false;
    finding->plan = NULL;
    finding->undated = false;
    finding->unlisted = true;
    finding->presumed.count = 0;
    finding->missing.count = 0;
    finding->what_if.count = 0;
    finding->supposed.count = 0;
    finding->deadlines.count = 0;
    finding->diagnostics.count = 0;
}
