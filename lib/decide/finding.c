/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * A finding's lists: made, emptied, freed.
 */
#include "decide/finding.h"

#include <glib.h>

mete_finding *mete_finding_create(void)
{
    mete_finding *finding = g_try_new0(mete_finding, 1);
    if (finding != NULL) {
        finding->references = 1;
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
    g_free(finding->orders.list);
    g_free(finding->basis.list);
    g_free(finding->exemptions.list);
    g_free(finding->circumstances.list);
    g_free(finding->presumed.list);
    g_free(finding->missing.list);
    g_free(finding->reasons.list);
    g_free(finding->deadlines.list);
    g_free(finding->diagnostics.list);
    g_free(finding->scratch);
    if (finding->rulebook != NULL) {
        mete_rulebook_unref(finding->rulebook);
    }
    g_free(finding);
}

static void clear_renderings(mete_finding *finding)
{
    g_free(finding->json);
    g_free(finding->text);
    finding->json = NULL;
    finding->text = NULL;
}

void mete_finding_clear(mete_finding *finding)
{
    if (finding->json != NULL || finding->text != NULL) {
        clear_renderings(finding);
    }
    finding->item = NULL;
    finding->document = NULL;
    finding->outcome = METE_OUTCOME_NONE;
    finding->possible = 0;
    finding->tight = true;
    finding->not_applicable = NULL;
    finding->tier = NULL;
    finding->has_trace = false;
    finding->penalties.count = 0;
    finding->statutory.count = 0;
    finding->alternative_count = 0;
    finding->alternatives[0].penalties.count = 0;
    finding->alternatives[1].penalties.count = 0;
    finding->orders.count = 0;
    finding->basis.count = 0;
    finding->exemptions.count = 0;
    finding->circumstances.count = 0;
    finding->presumed.count = 0;
    finding->missing.count = 0;
    finding->reasons.count = 0;
    finding->deadlines.count = 0;
    finding->diagnostics.count = 0;
}
