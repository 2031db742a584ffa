/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * W1: one decision by the typed API, beside the same one written in C.
 *
 * w1 RULEBOOK: first both must agree on every case, then they are timed, with
 * reasons and without; then single evaluations, and allocations.
 */
#include "perf.h"
#include "w1.h"

#include "../allocations.h"

#include <inttypes.h>
#include <time.h>

enum { DAY_BASE = 18262 /* 2020-01-01 */ };

typedef struct {
    w1_facts facts[PERF_CASES];
    mete_case *the_case;
    mete_finding *finding;
    int32_t item;
    int32_t party, goods_value, illegal_gains, first_violation, corrected;
    int32_t harm, cooperates, repeated, days_continued, act_end, decided_on;
} bench;

static bench b;

static int32_t date_of(int32_t day)
{
    time_t seconds = (time_t)day * 86400;
    struct tm tm;
    gmtime_r(&seconds, &tm);
    return (tm.tm_year + 1900) * 10000 + (tm.tm_mon + 1) * 100 + tm.tm_mday;
}

/* Below a thousand yuan, below ten thousand, or above: as often. */
static int64_t any_value(uint64_t *state)
{
    static const uint32_t bounds[] = {100000, 1000000, 100000000};
    return perf_below(state, bounds[perf_below(state, 3)]);
}

static void make_cases(void)
{
    uint64_t state = 1;
    for (int i = 0; i < PERF_CASES; i++) {
        w1_facts *f = &b.facts[i];
        f->goods_value = any_value(&state);
        f->illegal_gains = any_value(&state);
        f->act_day = DAY_BASE + (int32_t)perf_below(&state, 1000);
        f->decision_day = f->act_day + (int32_t)perf_below(&state, 900);
        f->act_date = date_of(f->act_day);
        f->decision_date = date_of(f->decision_day);
        f->days_continued = (int32_t)perf_below(&state, 400);
        f->party = (uint8_t)perf_below(&state, 2);
        f->harm = (uint8_t)perf_below(&state, 3);
        f->first_violation = perf_below(&state, 2);
        f->corrected = perf_below(&state, 2);
        f->cooperates = perf_below(&state, 2);
        f->repeated = perf_below(&state, 2);
    }
}

static void look_up(mete_rulebook *rulebook)
{
    b.item = mete_item_index(rulebook, "w1.1");
    b.party = perf_fact(rulebook, "party");
    b.goods_value = perf_fact(rulebook, "goods_value");
    b.illegal_gains = perf_fact(rulebook, "illegal_gains");
    b.first_violation = perf_fact(rulebook, "first_violation");
    b.corrected = perf_fact(rulebook, "corrected");
    b.harm = perf_fact(rulebook, "harm");
    b.cooperates = perf_fact(rulebook, "cooperates");
    b.repeated = perf_fact(rulebook, "repeated");
    b.days_continued = perf_fact(rulebook, "days_continued");
    b.act_end = perf_fact(rulebook, "act_end");
    b.decided_on = perf_fact(rulebook, "decided_on");
}

static int32_t evaluate(const w1_facts *f)
{
    mete_case *c = b.the_case;
    int32_t status = mete_case_clear(c);
    status |= mete_case_set_item_at(c, b.item);
    status |= mete_case_set_choice_at(c, b.party, f->party);
    status |= mete_case_set_fen_at(c, b.goods_value, f->goods_value);
    status |= mete_case_set_fen_at(c, b.illegal_gains, f->illegal_gains);
    status |= mete_case_set_flag_at(c, b.first_violation, f->first_violation);
    status |= mete_case_set_flag_at(c, b.corrected, f->corrected);
    status |= mete_case_set_choice_at(c, b.harm, f->harm);
    status |= mete_case_set_flag_at(c, b.cooperates, f->cooperates);
    status |= mete_case_set_flag_at(c, b.repeated, f->repeated);
    status |= mete_case_set_count_at(c, b.days_continued, f->days_continued);
    status |= mete_case_set_date_at(c, b.act_end, f->act_date);
    status |= mete_case_set_date_at(c, b.decided_on, f->decision_date);
    return status | mete_evaluate(c, &b.finding, NULL);
}

static void read_fine(int64_t *min, int64_t *max)
{
    *min = *max = -1;
    mete_finding_fine_min_fen(b.finding, 0, min);
    mete_finding_fine_max_fen(b.finding, 0, max);
}

static void disagree(int number, const w1_result *r, int64_t min, int64_t max)
{
    fprintf(stderr,
            "case %d: %d %" PRId64 "-%" PRId64 " by hand, %d %" PRId64
            "-%" PRId64 " by libmete\n%s\n",
            number, (int)r->outcome, r->min, r->max,
            (int)mete_finding_outcome(b.finding), min, max,
            mete_finding_json(b.finding));
    exit(70);
}

static void check_agreement(void)
{
    for (int i = 0; i < PERF_CASES; i++) {
        w1_result r;
        int64_t min, max;
        perf_check(evaluate(&b.facts[i]), NULL, "evaluate");
        w1_by_hand(&b.facts[i], &r);
        read_fine(&min, &max);
        if (r.outcome != mete_finding_outcome(b.finding) || r.min != min
            || r.max != max) {
            disagree(i, &r, min, max);
        }
    }
    printf("W1: libmete and C agree on %d cases\n", PERF_CASES);
}

static int64_t by_libmete(void *data)
{
    (void)data;
    int64_t sum = 0;
    for (int i = 0; i < PERF_CASES; i++) {
        int64_t min, max;
        sum += evaluate(&b.facts[i]);
        sum += mete_finding_outcome(b.finding);
        read_fine(&min, &max);
        sum += min + max;
    }
    return sum;
}

static int64_t by_hand(void *data)
{
    (void)data;
    int64_t sum = 0;
    for (int i = 0; i < PERF_CASES; i++) {
        w1_result r;
        w1_by_hand(&b.facts[i], &r);
        sum += r.outcome + r.min + r.max + r.basis_count + r.reason_count;
    }
    return sum;
}

static void report_tail(void)
{
    static int64_t times[PERF_CASES];
    char values[72];
    for (int i = 0; i < PERF_CASES; i++) {
        int64_t start = perf_now();
        evaluate(&b.facts[i]);
        times[i] = perf_now() - start;
    }
    int64_t half = perf_percentile(times, PERF_CASES, 50);
    int64_t late = perf_percentile(times, PERF_CASES, 99);
    snprintf(values, sizeof values, "%9" PRId64 ".0 ns  %9" PRId64 ".0 ns",
             late, half);
    perf_report("w1-tail", "W1, p99 : p50 with clock", values,
                late * 100 / half, 400);
}

static void report_allocations(void)
{
    unsigned long before = allocations_count();
    by_libmete(NULL);
    unsigned long count = allocations_count() - before;
    char values[72];
    snprintf(values, sizeof values, "%12lu", count);
    perf_report("w1-allocations", "W1, allocations in all", values,
                (int64_t)count * 100, 0);
}

int main(int argc, char **argv)
{
    perf_pair pair = {"w1",      "W1, with reasons : C", by_libmete,
                      by_hand,   NULL,                   PERF_CASES,
                      PERF_ROUNDS, 800};
    if (argc != 2) {
        return 64;
    }
    mete_rulebook *rulebook = perf_open(argv[1]);
    b.the_case = mete_case_new(rulebook);
    look_up(rulebook);
    make_cases();
    mete_case_set_want(b.the_case, METE_WANT_TRACE);
    check_agreement();
    perf_run(&pair);
    report_allocations();
    report_tail();
    mete_case_set_want(b.the_case, 0);
    pair.name = "w1-without-reasons";
    pair.title = "W1, without reasons : C";
    pair.target = PERF_NO_TARGET;
    perf_run(&pair);
    mete_finding_free(b.finding);
    mete_case_free(b.the_case);
    mete_rulebook_free(rulebook);
    return 0;
}
