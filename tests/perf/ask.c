/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The first question about a case: every item of some rulebooks, nothing
 * known, with what is missing and the trace.
 *
 * ask RULEBOOK…: the item that takes longest, against the 50 milliseconds
 * that a question may take.  Opening the rulebooks is not counted.
 */
#include "perf.h"

enum { LIMIT = 50000000, TIMES = 3 };

typedef struct {
    char id[64];
    int64_t time;
    int slow; /* items beyond the limit */
    int all;
} slowest;

/* The best of a few, since others want the processor's caches too. */
static int64_t first_question(mete_rulebook *rulebook, int32_t item)
{
    int64_t best = INT64_MAX;
    mete_finding *finding = NULL;
    for (int i = 0; i < TIMES; i++) {
        mete_case *the_case = mete_case_new(rulebook);
        mete_error *error = NULL;
        perf_check(mete_case_set_item_at(the_case, item), NULL, "item");
        mete_case_set_want(the_case, METE_WANT_MISSING | METE_WANT_TRACE);
        int64_t start = perf_spent();
        int32_t status = mete_evaluate(the_case, &finding, &error);
        int64_t spent = perf_spent() - start;
        perf_check(status, error, mete_item_get(rulebook, item, "id"));
        best = spent < best ? spent : best;
        mete_case_free(the_case);
    }
    mete_finding_free(finding);
    return best;
}

static void look_at(const char *path, slowest *s)
{
    mete_rulebook *rulebook = perf_open(path);
    int32_t count = (int32_t)mete_item_count(rulebook);
    for (int32_t item = 0; item < count; item++) {
        int64_t time = first_question(rulebook, item);
        s->all++;
        s->slow += time > LIMIT;
        if (time > s->time) {
            s->time = time;
            snprintf(s->id, sizeof s->id, "%s",
                     mete_item_get(rulebook, item, "id"));
        }
    }
    mete_rulebook_free(rulebook);
}

int main(int argc, char **argv)
{
    slowest s = {"", 0, 0, 0};
    char each[32], values[72];
    if (argc < 2) {
        return 64;
    }
    for (int i = 1; i < argc; i++) {
        look_at(argv[i], &s);
    }
    printf("# %d of %d items ask later; the slowest is %s\n", s.slow, s.all,
           s.id);
    perf_duration(each, sizeof each, s.time, 1);
    snprintf(values, sizeof values, "%12s  %12s", each, "50.0 ms");
    perf_report("ask", "slowest first question : 50 ms", values,
                s.time / (LIMIT / 100), 100);
    return 0;
}
