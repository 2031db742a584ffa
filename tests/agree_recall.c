/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What the engine recalls of completions changes no byte of the finding.
 */
#include "agree_parts.h"

#include "decide/recall.h"
#include "report/report.h"

#include <string.h>

/* Much is unknown: then something can be recalled. */
static void take_much_away(trial *one)
{
    uint32_t kept = random_below(&one->state, 4);

    agree_take_away(one);
    for (guint i = 0; i < one->item->facts->len; i++) {
        const mete_fact *fact = one->item->facts->pdata[i];

        if (random_below(&one->state, 8) >= kept) {
            mete_case_put_unknown(one->partial, fact->index);
        }
    }
}

static char *json_with(trial *one, mete_finding *finding, uint32_t want)
{
    one->partial->want = want;
    switch (agree_evaluate(one->partial, finding)) {
    case METE_EVALUATED:
        return g_strdup(mete_report_json(finding));
    case METE_EVALUATE_OVERFLOW:
        return g_strdup("overflow");
    default:
        return NULL;
    }
}

char *agree_on_recall(trial *one)
{
    uint32_t want = random_below(&one->state, 4) > 0
                      ? METE_WANT_MISSING | METE_WANT_TRACE
                      : METE_WANT_TRACE;

    take_much_away(one);
    char *all = json_with(one, one->other, want | METE_WANT_RUN_ALL);
    char *some = json_with(one, one->finding, want | METE_WANT_RECALL_SOON);
    bool same = all != NULL && some != NULL && strcmp(all, some) == 0;
    GString *text = g_string_new("recalled completions change the finding");
    if (!same) {
        agree_describe_case(text, one->partial);
        g_string_append_printf(text, "\nrun: %s\nrecalled: %s", all, some);
    }
    g_free(all);
    g_free(some);
    return g_string_free(text, same);
}
