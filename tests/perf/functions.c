/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * A decision whose fine is a Lua function, beside the same function in a bare
 * Lua: no sandbox, whole numbers instead of exact amounts, one lua_pcall with
 * a table of the same facts.
 *
 * functions RULEBOOK: the function stands there between two lines of hyphens.
 * First both must agree on every case, then they are timed.
 */
#include "perf.h"

#include <inttypes.h>
#include <lauxlib.h>
#include <string.h>

enum { PARTY, HARM, CHOICES };
enum { FIRST, CORRECTED, COOPERATES, REPEATED, FLAGS };

typedef struct {
    int32_t goods_value; /* whole yuan */
    int32_t illegal_gains;
    int32_t days_continued;
    int32_t act_end; /* yyyymmdd */
    int32_t decided_on;
    uint8_t choices[CHOICES];
    uint8_t flags[FLAGS];
} facts;

typedef struct {
    int64_t min, max;
} fine;

static facts cases[PERF_CASES];
static mete_case *the_case;
static mete_finding *finding;
static int32_t item, goods_value, illegal_gains, days_continued;
static int32_t act_end, decided_on, choices[CHOICES], flags[FLAGS];
static const char *const choice_names[CHOICES] = {"party", "harm"};
static const char *const flag_names[FLAGS] = {"first_violation", "corrected",
                                              "cooperates", "repeated"};
static const char *const labels[CHOICES][3] = {{"个人", "单位"},
                                               {"无", "轻微", "严重"}};
static lua_State *L;

static int32_t any_date(uint64_t *state)
{
    return 20200101 + (int32_t)perf_below(state, 4) * 10000
         + (int32_t)perf_below(state, 12) * 100
         + (int32_t)perf_below(state, 28);
}

static void make_cases(void)
{
    uint64_t state = 5;
    for (int i = 0; i < PERF_CASES; i++) {
        facts *f = &cases[i];
        f->goods_value = (int32_t)perf_below(&state, 40000);
        f->illegal_gains = (int32_t)perf_below(&state, 40000);
        f->days_continued = (int32_t)perf_below(&state, 180);
        f->act_end = any_date(&state);
        f->decided_on = any_date(&state);
        f->choices[PARTY] = (uint8_t)perf_below(&state, 2);
        f->choices[HARM] = (uint8_t)perf_below(&state, 3);
        for (int j = 0; j < FLAGS; j++) {
            f->flags[j] = (uint8_t)perf_below(&state, 2);
        }
    }
}

/* ---- by libmete ---- */

static void look_up(mete_rulebook *rulebook)
{
    item = mete_item_index(rulebook, "functions.1");
    goods_value = perf_fact(rulebook, "goods_value");
    illegal_gains = perf_fact(rulebook, "illegal_gains");
    days_continued = perf_fact(rulebook, "days_continued");
    act_end = perf_fact(rulebook, "act_end");
    decided_on = perf_fact(rulebook, "decided_on");
    for (int i = 0; i < CHOICES; i++) {
        choices[i] = perf_fact(rulebook, choice_names[i]);
    }
    for (int i = 0; i < FLAGS; i++) {
        flags[i] = perf_fact(rulebook, flag_names[i]);
    }
}

static int32_t evaluate(const facts *f)
{
    mete_case *c = the_case;
    int32_t status = mete_case_clear(c);
    status |= mete_case_set_item_at(c, item);
    status |= mete_case_set_fen_at(c, goods_value, f->goods_value * 100LL);
    status |= mete_case_set_fen_at(c, illegal_gains, f->illegal_gains * 100LL);
    status |= mete_case_set_count_at(c, days_continued, f->days_continued);
    status |= mete_case_set_date_at(c, act_end, f->act_end);
    status |= mete_case_set_date_at(c, decided_on, f->decided_on);
    for (int i = 0; i < CHOICES; i++) {
        status |= mete_case_set_choice_at(c, choices[i], f->choices[i]);
    }
    for (int i = 0; i < FLAGS; i++) {
        status |= mete_case_set_flag_at(c, flags[i], f->flags[i]);
    }
    return status | mete_evaluate(c, &finding, NULL);
}

static fine by_rulebook(const facts *f)
{
    fine read = {-1, -1};
    perf_check(evaluate(f), NULL, "evaluate");
    mete_finding_fine_min_fen(finding, 0, &read.min);
    mete_finding_fine_max_fen(finding, 0, &read.max);
    return read;
}

/* ---- by a bare Lua, which keeps the function as its only value ---- */

static void load_function(const char *path)
{
    char name[4096];
    size_t length;
    snprintf(name, sizeof name, "%s/decision.lua", path);
    char *text = perf_read(name, &length);
    char *from = strstr(text, "\n-----\n");
    char *to = from != NULL ? strstr(from + 1, "\n-----\n") : NULL;
    if (to == NULL) {
        fprintf(stderr, "%s: no function between two lines of hyphens\n",
                name);
        exit(70);
    }
    memcpy(from, "return ", 7);
    L = luaL_newstate();
    if (luaL_loadbuffer(L, from, (size_t)(to - from), name) != LUA_OK
        || lua_pcall(L, 0, 1, 0) != LUA_OK) {
        fprintf(stderr, "%s\n", lua_tostring(L, -1));
        exit(70);
    }
    free(text);
}

static void set_integer(const char *name, int32_t value)
{
    lua_pushinteger(L, value);
    lua_setfield(L, -2, name);
}

static void push_facts(const facts *f)
{
    lua_createtable(L, 0, 5 + CHOICES + FLAGS);
    set_integer("goods_value", f->goods_value);
    set_integer("illegal_gains", f->illegal_gains);
    set_integer("days_continued", f->days_continued);
    set_integer("act_end", f->act_end);
    set_integer("decided_on", f->decided_on);
    for (int i = 0; i < CHOICES; i++) {
        lua_pushstring(L, labels[i][f->choices[i]]);
        lua_setfield(L, -2, choice_names[i]);
    }
    for (int i = 0; i < FLAGS; i++) {
        lua_pushboolean(L, f->flags[i]);
        lua_setfield(L, -2, flag_names[i]);
    }
}

static fine by_lua(const facts *f)
{
    lua_pushvalue(L, 1);
    push_facts(f);
    if (lua_pcall(L, 1, 2, 0) != LUA_OK) {
        fprintf(stderr, "%s\n", lua_tostring(L, -1));
        exit(70);
    }
    fine read = {lua_tointeger(L, -2) * 100, lua_tointeger(L, -1) * 100};
    lua_settop(L, 1);
    return read;
}

/* ---- both ---- */

static void check_agreement(void)
{
    for (int i = 0; i < PERF_CASES; i++) {
        fine ours = by_rulebook(&cases[i]);
        fine bare = by_lua(&cases[i]);
        if (ours.min != bare.min || ours.max != bare.max) {
            fprintf(stderr,
                    "case %d: %" PRId64 "-%" PRId64 " by Lua\n%s\n", i,
                    bare.min, bare.max, mete_finding_json(finding));
            exit(70);
        }
    }
    printf("functions: libmete and Lua agree on %d cases\n", PERF_CASES);
}

static int64_t all_by_rulebook(void *data)
{
    (void)data;
    int64_t sum = 0;
    for (int i = 0; i < PERF_CASES; i++) {
        fine read = by_rulebook(&cases[i]);
        sum += read.min + read.max;
    }
    return sum;
}

static int64_t all_by_lua(void *data)
{
    (void)data;
    int64_t sum = 0;
    for (int i = 0; i < PERF_CASES; i++) {
        fine read = by_lua(&cases[i]);
        sum += read.min + read.max;
    }
    return sum;
}

int main(int argc, char **argv)
{
    const perf_pair pair = {"functions", "a function : bare lua_pcall",
                            all_by_rulebook, all_by_lua, NULL,
                            PERF_CASES, PERF_ROUNDS, 150};
    if (argc != 2) {
        return 64;
    }
    mete_rulebook *rulebook = perf_open(argv[1]);
    the_case = mete_case_new(rulebook);
    look_up(rulebook);
    make_cases();
    load_function(argv[1]);
    check_agreement();
    perf_run(&pair);
    lua_close(L);
    mete_finding_free(finding);
    mete_case_free(the_case);
    mete_rulebook_free(rulebook);
    return 0;
}
