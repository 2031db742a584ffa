/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Shows the compiler how the library runs: `make train`.
 *
 * train RULEBOOK…: opens them and decides cases of every item, by random facts
 * that are always the same: mostly all known, some open, some as JSON.  The
 * benchmarks are not among them.
 */
#include "perf.h"

#include <string.h>

enum { KNOWN = 200, OPEN_ITEM = 16, FACTS_MOST = 4096, ONE_OF = 64 };

typedef enum { FLAG, MONEY, COUNT, DATE, CHOICE, OTHER } kind;

typedef struct {
    kind kind;
    uint32_t labels;
    const char *item; /* whose own it is, or NULL */
} fact;

typedef struct {
    mete_rulebook *rulebook;
    mete_case *the_case;
    mete_finding *finding;
    fact facts[FACTS_MOST];
    int32_t fact_count;
    uint64_t state;
} training;

static kind kind_of(const char *name)
{
    static const struct {
        const char *name;
        kind kind;
    } kinds[] = {{"flag", FLAG},   {"judgement", FLAG}, {"money", MONEY},
                 {"count", COUNT}, {"number", COUNT},   {"date", DATE},
                 {"choice", CHOICE}, {"scale", CHOICE}};
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++) {
        if (strcmp(name, kinds[i].name) == 0) {
            return kinds[i].kind;
        }
    }
    return OTHER;
}

static uint32_t labels_of(const mete_rulebook *rulebook, int32_t index)
{
    char field[32];
    uint32_t count = 0;
    do {
        snprintf(field, sizeof field, "choice.%u", count);
    } while (mete_fact_get(rulebook, index, field) != NULL && ++count < 64);
    return count;
}

static void read_facts(training *t)
{
    size_t count = mete_fact_count(t->rulebook);
    t->fact_count = (int32_t)(count < FACTS_MOST ? count : FACTS_MOST);
    for (int32_t i = 0; i < t->fact_count; i++) {
        t->facts[i].kind = kind_of(mete_fact_get(t->rulebook, i, "kind"));
        t->facts[i].labels = labels_of(t->rulebook, i);
        t->facts[i].item = mete_fact_get(t->rulebook, i, "item");
    }
}

/* Small amounts as often as large ones. */
static int64_t any_fen(uint64_t *state)
{
    static const uint32_t bounds[] = {100000, 1000000, 10000000, 400000000};
    return perf_below(state, bounds[perf_below(state, 4)]);
}

static int32_t any_date(uint64_t *state)
{
    return (int32_t)((2023 + perf_below(state, 4)) * 10000
                     + (1 + perf_below(state, 12)) * 100 + 1
                     + perf_below(state, 28));
}

/* What a fact does not take stays unknown. */
static void set_fact(training *t, int32_t index)
{
    mete_case *c = t->the_case;
    const fact *f = &t->facts[index];
    switch (f->kind) {
    case FLAG:
        mete_case_set_flag_at(c, index, (int32_t)perf_below(&t->state, 2));
        break;
    case MONEY:
        mete_case_set_fen_at(c, index, any_fen(&t->state));
        break;
    case COUNT:
        mete_case_set_count_at(c, index, perf_below(&t->state, 40));
        break;
    case DATE:
        mete_case_set_date_at(c, index, any_date(&t->state));
        break;
    case CHOICE:
        mete_case_set_choice_at(c, index,
                                (int32_t)perf_below(&t->state, f->labels));
        break;
    case OTHER:
        break;
    }
}

/* `open`: a few facts are not known. */
static void decide(training *t, int32_t item, bool open)
{
    const char *id = mete_item_get(t->rulebook, item, "id");
    mete_case_clear(t->the_case);
    mete_case_set_item_at(t->the_case, item);
    for (int32_t i = 0; i < t->fact_count; i++) {
        const char *owner = t->facts[i].item;
        if ((owner == NULL || strcmp(owner, id) == 0)
            && !(open && perf_below(&t->state, ONE_OF) == 0)) {
            set_fact(t, i);
        }
    }
    mete_evaluate(t->the_case, &t->finding, NULL);
}

static void train_item(training *t, int32_t item)
{
    int64_t fen;
    mete_case_set_want(t->the_case, METE_WANT_TRACE);
    for (int i = 0; i < KNOWN; i++) {
        decide(t, item, false);
        mete_finding_fine_min_fen(t->finding, 0, &fen);
        mete_finding_fine_max_fen(t->finding, 0, &fen);
    }
    mete_finding_json(t->finding);
    if (item % OPEN_ITEM == 0) { /* each is hundreds of runs */
        mete_case_set_want(t->the_case, METE_WANT_TRACE | METE_WANT_MISSING);
        decide(t, item, true);
        mete_finding_text(t->finding);
    }
}

static void train(const char *path)
{
    static training t;
    t = (training){.rulebook = perf_open(path), .state = 7};
    t.the_case = mete_case_new(t.rulebook);
    read_facts(&t);
    for (size_t i = 0; i < mete_item_count(t.rulebook); i++) {
        train_item(&t, (int32_t)i);
    }
    mete_finding_free(t.finding);
    mete_case_free(t.the_case);
    mete_rulebook_free(t.rulebook);
}

int main(int argc, char **argv)
{
    for (int i = 1; i < argc; i++) {
        train(argv[i]);
    }
    return argc < 2 ? 64 : 0;
}
