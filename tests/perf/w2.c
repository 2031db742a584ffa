/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * W2: one of many items, beside a C function for each of them; and a larger
 * rulebook beside a smaller one.
 *
 * w2 items NAME TARGET RULEBOOK OBJECT: against the functions of OBJECT.
 * w2 sizes RULEBOOK LARGER COUNT LARGER_COUNT: against itself.
 */
#include "perf.h"
#include "w2.h"

#include <dlfcn.h>
#include <inttypes.h>
#include <string.h>

/* Of thirteen facts, in the order in which they are set. */
enum { GOODS, GAINS, COUNT, AREA, PARTY, PLACE, HARM, IMPACT, FLAG, FACTS = 13 };

typedef struct {
    mete_rulebook *rulebook;
    mete_case *the_case;
    mete_finding *finding;
    int32_t facts[FACTS];
    int32_t *numbers;      /* of item 0, 1, … in the rulebook */
    uint32_t count;
} side;

typedef struct {
    w2_facts facts;
    uint32_t item;         /* of the smaller rulebook */
    uint32_t other;        /* of the larger one */
} w2_case;

static w2_case cases[PERF_CASES];
static side ours, larger;
static const w2_item *functions;

static void make_facts(w2_facts *f, uint64_t *state)
{
    f->goods_value = perf_below(state, 5000000);
    f->illegal_gains = perf_below(state, 2000000);
    f->count = perf_below(state, 11);
    f->area = perf_below(state, 1100);
    for (int i = 0; i < W2_FLAGS; i++) {
        f->flags[i] = (uint8_t)perf_below(state, 2);
    }
    f->party = (uint8_t)perf_below(state, 3);
    f->place = (uint8_t)perf_below(state, 4);
    f->harm = (uint8_t)perf_below(state, 4);
    f->impact = (uint8_t)perf_below(state, 3);
}

static void make_cases(void)
{
    uint64_t state = 3;
    for (int i = 0; i < PERF_CASES; i++) {
        make_facts(&cases[i].facts, &state);
        cases[i].item = perf_below(&state, ours.count);
        cases[i].other = perf_below(&state, larger.count);
    }
}

static void open_side(side *s, const char *path, uint32_t count)
{
    static const char *const names[FACTS] = {
        "goods_value", "illegal_gains", "times", "area",  "party",
        "place",       "harm",          "impact", "flag0", "flag1",
        "flag2",       "flag3",         "flag4"};
    char id[32];
    s->rulebook = perf_open(path);
    s->the_case = mete_case_new(s->rulebook);
    mete_case_set_want(s->the_case, METE_WANT_TRACE);
    for (int i = 0; i < FACTS; i++) {
        s->facts[i] = perf_fact(s->rulebook, names[i]);
    }
    s->count = count;
    s->numbers = calloc(count, sizeof *s->numbers);
    for (uint32_t i = 0; i < count; i++) {
        snprintf(id, sizeof id, "d%02u.i%05u", i % 31, i);
        s->numbers[i] = mete_item_index(s->rulebook, id);
    }
}

static void close_side(side *s)
{
    mete_finding_free(s->finding);
    mete_case_free(s->the_case);
    mete_rulebook_free(s->rulebook);
    free(s->numbers);
}

static int32_t evaluate(side *s, const w2_facts *f, uint32_t item)
{
    mete_case *c = s->the_case;
    int32_t status = mete_case_clear(c);
    status |= mete_case_set_item_at(c, s->numbers[item]);
    status |= mete_case_set_fen_at(c, s->facts[GOODS], f->goods_value);
    status |= mete_case_set_fen_at(c, s->facts[GAINS], f->illegal_gains);
    status |= mete_case_set_count_at(c, s->facts[COUNT], f->count);
    status |= mete_case_set_count_at(c, s->facts[AREA], f->area);
    status |= mete_case_set_choice_at(c, s->facts[PARTY], f->party);
    status |= mete_case_set_choice_at(c, s->facts[PLACE], f->place);
    status |= mete_case_set_choice_at(c, s->facts[HARM], f->harm);
    status |= mete_case_set_choice_at(c, s->facts[IMPACT], f->impact);
    for (int i = 0; i < W2_FLAGS; i++) {
        status |= mete_case_set_flag_at(c, s->facts[FLAG + i], f->flags[i]);
    }
    return status | mete_evaluate(c, &s->finding, NULL);
}

static void read_fine(const side *s, int64_t *min, int64_t *max)
{
    *min = *max = -1;
    mete_finding_fine_min_fen(s->finding, 0, min);
    mete_finding_fine_max_fen(s->finding, 0, max);
}

static int32_t tier_of(const side *s)
{
    const char *tier = mete_finding_tier(s->finding);
    return tier != NULL ? tier[0] - '1' : -1;
}

static void check_agreement(void)
{
    for (int i = 0; i < PERF_CASES; i++) {
        w2_result r;
        int64_t min, max;
        perf_check(evaluate(&ours, &cases[i].facts, cases[i].item), NULL,
                   "evaluate");
        functions[cases[i].item](&cases[i].facts, &r);
        read_fine(&ours, &min, &max);
        if (r.outcome != mete_finding_outcome(ours.finding) || r.min != min
            || r.max != max || r.tier != tier_of(&ours)) {
            fprintf(stderr,
                    "case %d: tier %d, %" PRId64 "-%" PRId64
                    " by hand\n%s\n",
                    i, r.tier, r.min, r.max, mete_finding_json(ours.finding));
            exit(70);
        }
    }
    printf("W2: libmete and C agree on %d cases\n", PERF_CASES);
}

static int64_t pass(side *s, bool other)
{
    int64_t sum = 0;
    for (int i = 0; i < PERF_CASES; i++) {
        int64_t min, max;
        sum += evaluate(s, &cases[i].facts,
                        other ? cases[i].other : cases[i].item);
        sum += mete_finding_outcome(s->finding);
        read_fine(s, &min, &max);
        sum += min + max;
    }
    return sum;
}

static int64_t by_libmete(void *data)
{
    (void)data;
    return pass(&ours, false);
}

static int64_t by_larger(void *data)
{
    (void)data;
    return pass(&larger, true);
}

static int64_t by_hand(void *data)
{
    (void)data;
    int64_t sum = 0;
    for (int i = 0; i < PERF_CASES; i++) {
        w2_result r;
        functions[cases[i].item](&cases[i].facts, &r);
        sum += r.outcome + r.min + r.max + r.basis_count + r.reason_count;
    }
    return sum;
}

static void run_items(char **argv)
{
    char title[64];
    void *object = dlopen(argv[5], RTLD_NOW | RTLD_LOCAL);
    if (object == NULL) {
        fprintf(stderr, "%s\n", dlerror());
        exit(70);
    }
    functions = dlsym(object, "w2_items");
    open_side(&ours, argv[4],
              *(const uint32_t *)dlsym(object, "w2_item_count"));
    larger.count = 1;
    make_cases();
    check_agreement();
    snprintf(title, sizeof title, "W2, %u items : C", ours.count);
    perf_pair pair = {argv[2],    title,       by_libmete,    by_hand, NULL,
                      PERF_CASES, PERF_ROUNDS, atoi(argv[3])};
    perf_run(&pair);
    close_side(&ours);
    dlclose(object);
}

static void run_sizes(char **argv)
{
    char title[64];
    open_side(&ours, argv[2], (uint32_t)atoi(argv[4]));
    open_side(&larger, argv[3], (uint32_t)atoi(argv[5]));
    make_cases();
    snprintf(title, sizeof title, "W2, %u items : %u", larger.count,
             ours.count);
    perf_pair pair = {"w2-20000",  title,       by_larger, by_libmete, NULL,
                      PERF_CASES, PERF_ROUNDS, PERF_NO_TARGET};
    perf_run(&pair);
    close_side(&ours);
    close_side(&larger);
}

int main(int argc, char **argv)
{
    if (argc == 6 && strcmp(argv[1], "items") == 0) {
        run_items(argv);
    } else if (argc == 6 && strcmp(argv[1], "sizes") == 0) {
        run_sizes(argv);
    } else {
        return 64;
    }
    return 0;
}
