/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Functions under load: eight threads decide cases of one rulebook, in which
 * some functions err and some never end, and each case must get the bytes
 * that it gets when it is decided alone.
 *
 * METE_FUNCTION_CASES=1000000 runs a million of them.
 */
#include "book.h"

#include "decide/evaluate.h"
#include "report/report.h"

#include <check.h>
#include <stdlib.h>
#include <string.h>

Suite *test_function_load_suite(void);

enum { THREADS = 8, DIFFERENT = 1500, CASES = 20000 };

#define STATUTE "statute = { fine { \"5000元以上50万元以下\" } },\n"
#define ITEM(name, rest)                                                   \
    "item \"" name "\" { " BOOK_HEAD ", document = \"d\",\n" STATUTE rest \
    " }\n"

static const char script[] =
    "document \"d\" { " BOOK_DOCUMENT " }\n"
    "often = define { \"多次\", \"次数(以往同类违法, 2年) 达到 2次\" }\n"
    "local weight = { [\"无\"] = 0, [\"轻微\"] = 1, [\"严重\"] = 3 }\n"
    "local function score(case)\n"
    "  local points = weight[case.harm]\n"
    "  if case.goods_value >= amount \"1万元\" then points = points + 2 end\n"
    "  if case[\"未改正\"] then points = points + 1 end\n"
    "  return points\n"
    "end\n"
    ITEM("conditions",
         "tiers = { tier { \"轻\", fine = \"法定幅度 30%以下\",\n"
         "    when = function(case) return score(case) <= 1 end },\n"
         "  tier { \"中\", otherwise = true, fine = \"法定幅度 50%\" },\n"
         "  tier { \"重\", fine = \"法定幅度 70%以上\",\n"
         "    when = function(case) return score(case) >= 4 end } }")
    ITEM("amounts",
         "tiers = { tier { \"甲\", when = \"无条件\", fine = function(case)\n"
         "    local low = amount \"5000元\"\n"
         "    for i = 1, case.staff do low = low + i end\n"
         "    if case[\"多次\"] then low = low * 2 end\n"
         "    if case.gains then return low, low + case.gains * 3 end\n"
         "    return low\n"
         "  end } }")
    ITEM("errs",
         "tiers = { tier { \"甲\", when = \"无条件\", fine = function(case)\n"
         "    local s = case.staff\n"
         "    if s == 1 then error(\"不会算\") end\n"
         "    if s == 2 then return case.gains * 2, case.gains * 3 end\n"
         "    if s == 3 then return 6000, 5000 end\n"
         "    if s == 4 then weight[\"无\"] = 9 end\n"
         "    if s == 5 then local n = \"no\" .. \"thing\" return case[n] end\n"
         "    return 6000 + s\n"
         "  end } }")
    ITEM("loops",
         "tiers = { tier { \"轻\", otherwise = true,\n"
         "    fine = \"法定幅度 30%以下\" },\n"
         "  tier { \"重\", fine = \"法定幅度 70%以上\",\n"
         "    when = function(case)\n"
         "      local t = {}\n"
         "      if case.staff == 0 then while true do end end\n"
         "      if case.staff == 1 then while true do t = { t } end end\n"
         "      if case.staff == 2 then\n"
         "        local s = \"x\" while true do s = s .. \"yyyyyyyy\" end\n"
         "      end\n"
         "      return score(case) >= 3\n"
         "    end } }");

/* ---- cases ---- */

typedef struct {
    const char *item;
    char *facts;
    char *finding; /* as JSON, decided alone */
} example;

static example examples[DIFFERENT];

static uint32_t draw(uint64_t *state, uint32_t bound)
{
    *state = *state * UINT64_C(6364136223846793005) + 1442695040888963407;
    return (uint32_t)((*state >> 33) % bound);
}

/* One fact in eight is left open. */
static void say(GString *facts, uint64_t *state, const char *fact)
{
    if (draw(state, 8) > 0) {
        g_string_append(facts, fact);
    }
}

static char *draw_facts(uint64_t *state)
{
    static const char *const harms[] = {"无", "轻微", "严重"};
    GString *facts = g_string_new("违法行为终了日 = 2026-01-01; ");
    char number[96];

    g_snprintf(number, sizeof number, "货值金额 = %u元; ",
               draw(state, 20000));
    say(facts, state, number);
    g_snprintf(number, sizeof number, "人数 = %u; ", draw(state, 100) / 10);
    g_string_append(facts, number);
    g_snprintf(number, sizeof number, "危害后果 = %s; ",
               harms[draw(state, 3)]);
    say(facts, state, number);
    say(facts, state, draw(state, 2) ? "已改正; " : "已改正 = 否; ");
    say(facts, state,
        draw(state, 2) ? "以往同类违法 = 2025-01-01、2025-03-01; "
                       : "以往同类违法 = 没有; ");
    g_snprintf(number, sizeof number, "违法所得 = %u元",
               draw(state, 20000));
    say(facts, state, draw(state, 4) ? number : "违法所得 = 没有");
    return g_string_free(facts, FALSE);
}

/* Looping ones take as long as a thousand others: there are few of them. */
static void draw_examples(void)
{
    static const char *const items[] = {"conditions", "amounts", "errs"};
    uint64_t state = 47;

    for (int i = 0; i < DIFFERENT; i++) {
        examples[i].item = i % 50 == 0 ? "loops" : items[i % 3];
        examples[i].facts = draw_facts(&state);
    }
}

/* Its own finding, as JSON; to be freed with g_free(). */
static char *decide(const example *e, mete_finding *finding)
{
    mete_place place = {"facts", 1, 1};
    mete_faults *faults = mete_faults_new();
    mete_case *the_case = mete_case_create(book);
    char *json;

    the_case->want = METE_WANT_MISSING | METE_WANT_TRACE;
    mete_case_put_item(the_case, e->item);
    json = mete_load_facts(the_case, e->facts, &place, faults)
                && mete_evaluate_case(the_case, finding) == METE_EVALUATED
                && mete_finding_list(finding)
             ? g_strdup(mete_report_json(finding))
             : NULL;
    mete_case_destroy(the_case);
    mete_faults_free(faults);
    return json;
}

/* One after the other, each in a rulebook state that knows no other case. */
static void decide_alone(void)
{
    for (int i = 0; i < DIFFERENT; i++) {
        mete_finding *finding = mete_finding_create();

        examples[i].finding = decide(&examples[i], finding);
        ck_assert_msg(examples[i].finding != NULL, "%s", examples[i].facts);
        mete_finding_destroy(finding);
    }
}

static void forget_examples(void)
{
    for (int i = 0; i < DIFFERENT; i++) {
        g_free(examples[i].facts);
        g_free(examples[i].finding);
    }
    memset(examples, 0, sizeof examples);
}

/* ---- what they come to ---- */

static size_t count_saying(const char *item, const char *piece)
{
    size_t count = 0;

    for (int i = 0; i < DIFFERENT; i++) {
        count += strcmp(examples[i].item, item) == 0
              && strstr(examples[i].finding, piece) != NULL;
    }
    return count;
}

/* The errors are there, and only where they belong. */
static void check_kinds(void)
{
    static const char *const wrong[] = {"function_error", "function_limit",
                                        "function_result"};

    for (size_t i = 0; i < G_N_ELEMENTS(wrong); i++) {
        ck_assert_uint_eq(count_saying("conditions", wrong[i]), 0);
        ck_assert_uint_eq(count_saying("amounts", wrong[i]), 0);
    }
    ck_assert_uint_gt(count_saying("errs", "不会算"), 0);
    ck_assert_uint_gt(count_saying("errs", "nil"), 0);
    ck_assert_uint_gt(count_saying("errs", "下限大于上限"), 0);
    ck_assert_uint_gt(count_saying("errs", "留到下一次"), 0);
    ck_assert_uint_gt(count_saying("errs", "读不到"), 0);
    ck_assert_uint_gt(count_saying("errs", "\"outcome\":\"penalty\""), 0);
    ck_assert_uint_gt(count_saying("loops", "200000步"), 0);
    ck_assert_uint_gt(count_saying("loops", "1MiB"), 0);
    ck_assert_uint_gt(count_saying("loops", "16MiB"), 0);
    ck_assert_uint_gt(count_saying("loops", "\"outcome\":\"penalty\""), 0);
    ck_assert_uint_gt(count_saying("conditions", "\"hull\":\"bound\""), 0);
    ck_assert_uint_gt(count_saying("amounts", "\"missing\":[{"), 0);
}

/* ---- threads ---- */

typedef struct {
    uint64_t state;
    int count;
    int different; /* of these the finding was another one */
    int first;     /* that was, -1: none */
    char *other;
} worker;

static gpointer work(gpointer data)
{
    worker *w = data;
    mete_finding *finding = mete_finding_create();

    for (int i = 0; i < w->count; i++) {
        int number = (int)draw(&w->state, DIFFERENT);
        char *json = decide(&examples[number], finding);

        if (g_strcmp0(json, examples[number].finding) != 0) {
            if (w->different++ == 0) {
                w->first = number;
                w->other = g_strdup(json);
            }
        }
        g_free(json);
    }
    mete_finding_destroy(finding);
    return NULL;
}

static int cases_wanted(void)
{
    const char *text = getenv("METE_FUNCTION_CASES");

    return text != NULL && atoi(text) > 0 ? atoi(text) : CASES;
}

START_TEST(test_each_case_gets_its_own_bytes)
{
    worker workers[THREADS];
    GThread *threads[THREADS];
    int cases = cases_wanted();

    book_open(script);
    draw_examples();
    decide_alone();
    check_kinds();
    for (int i = 0; i < THREADS; i++) {
        workers[i] = (worker){.state = (uint64_t)i + 1, .first = -1};
        workers[i].count = (cases + THREADS - 1) / THREADS;
        threads[i] = g_thread_new(NULL, work, &workers[i]);
    }
    for (int i = 0; i < THREADS; i++) {
        g_thread_join(threads[i]);
    }
    for (int i = 0; i < THREADS; i++) {
        ck_assert_msg(workers[i].different == 0,
                      "%d of %d differ\n%s\n%s\nalone:\n%s",
                      workers[i].different, workers[i].count,
                      examples[workers[i].first].facts, workers[i].other,
                      examples[workers[i].first].finding);
    }
    forget_examples();
}
END_TEST

Suite *test_function_load_suite(void)
{
    Suite *suite = suite_create("function_load");
    TCase *load = tcase_create("load");

    tcase_add_checked_fixture(load, book_begin, book_end);
    tcase_set_timeout(load, 1800);
    tcase_add_test(load, test_each_case_gets_its_own_bytes);
    suite_add_tcase(suite, load);
    return suite;
}
