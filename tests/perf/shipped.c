/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * For information: the rulebooks that ship, and text in and out.
 *
 * shipped case NAME TITLE RULEBOOK CASE.json: one evaluation of the case.
 * shipped what_if NAME TITLE RULEBOOK CASE.json: the same with each fact
 * supposed otherwise, which may take a millisecond.
 * shipped json RULEBOOK CASE.json: JSON to JSON, beside jansson's parse.
 */
#include "perf.h"

#include <jansson.h>
#include <string.h>

enum { TIMES = 2000, FEW_TIMES = 20, ROUNDS = 15 };

typedef struct {
    mete_rulebook *rulebook;
    mete_case *the_case;
    mete_finding *finding;
    char *json;
    size_t length;
    uint32_t want;
    int times;       /* that the work does it */
    int64_t limit;   /* nanoseconds */
    int target;
} shipped;

static int64_t evaluate(void *data)
{
    shipped *s = data;
    int64_t sum = 0;
    for (int i = 0; i < s->times; i++) {
        sum += mete_evaluate(s->the_case, &s->finding, NULL);
        sum += mete_finding_outcome(s->finding);
    }
    return sum;
}

static int64_t text_to_text(void *data)
{
    shipped *s = data;
    int64_t sum = 0;
    for (int i = 0; i < TIMES; i++) {
        const char *text = NULL;
        mete_evaluate_json(s->rulebook, s->json, s->length, &s->finding, &text,
                           NULL);
        sum += text != NULL;
    }
    return sum;
}

static int64_t parse(void *data)
{
    shipped *s = data;
    int64_t sum = 0;
    for (int i = 0; i < TIMES; i++) {
        json_t *json =
            json_loadb(s->json, s->length, JSON_REJECT_DUPLICATES, NULL);
        sum += json != NULL;
        json_decref(json);
    }
    return sum;
}

/* Against what it may take. */
static void run_case(shipped *s, const char *name, const char *title)
{
    int64_t times[ROUNDS];
    char values[72], each[32], limit[32];
    mete_error *error = NULL;
    perf_check(
        mete_case_from_json(s->the_case, s->json, s->length, NULL, &error),
        error, name);
    mete_case_set_want(s->the_case, s->want);
    evaluate(s);
    for (int i = 0; i < ROUNDS; i++) {
        int64_t start = perf_spent();
        evaluate(s);
        times[i] = perf_spent() - start;
    }
    int64_t median = perf_percentile(times, ROUNDS, 50);
    perf_duration(each, sizeof each, median, s->times);
    perf_duration(limit, sizeof limit, s->limit, 1);
    snprintf(values, sizeof values, "%12s  %12s", each, limit);
    perf_report(name, title, values, median * 100 / s->limit / s->times,
                s->target);
}

static void run_json(shipped *s)
{
    mete_error *error = NULL;
    const char *text = NULL;
    perf_check(mete_evaluate_json(s->rulebook, s->json, s->length, &s->finding,
                                  &text, &error),
               error, "json");
    perf_pair pair = {"json", "W1, JSON to JSON : jansson", text_to_text,
                      parse,  s,
                      TIMES,  ROUNDS,
                      PERF_NO_TARGET};
    perf_run(&pair);
}

int main(int argc, char **argv)
{
    bool json = argc == 4 && strcmp(argv[1], "json") == 0;
    if (!json && argc != 6) {
        return 64;
    }
    shipped s = {.times = TIMES, .limit = 1000, .target = PERF_NO_TARGET};
    if (strcmp(argv[1], "what_if") == 0) {
        s.want = METE_WANT_WHAT_IF;
        s.times = FEW_TIMES;
        s.limit = 1000000;
        s.target = 100;
    }
    s.rulebook = perf_open(argv[argc - 2]);
    s.the_case = mete_case_new(s.rulebook);
    s.json = perf_read(argv[argc - 1], &s.length);
    if (json) {
        run_json(&s);
    } else {
        run_case(&s, argv[2], argv[3]);
    }
    mete_finding_free(s.finding);
    mete_case_free(s.the_case);
    mete_rulebook_free(s.rulebook);
    free(s.json);
    return 0;
}
