/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Whether a function goes over its budget depends on the case alone: not on
 * what earlier cases have left in its Lua state.
 *
 * Of each way to use up memory the last case within the budget is looked for
 * in states that know no other case.  It and its neighbours must end alike in
 * a state that has served many, whichever came before.
 */
#include "book.h"

#include "decide/evaluate.h"
#include "report/report.h"

#include <check.h>
#include <string.h>

Suite *test_function_limits_suite(void);

enum { WAYS = 4, AROUND = 3, EACH = 2 * AROUND + 1, THREADS = 4, ROUNDS = 200 };

static const char script[] =
    "local function deep(n)\n"
    "  if n == 0 then return 0 end\n"
    "  return 1 + deep(n - 1)\n"
    "end\n"
    "item \"i\" { " BOOK_HEAD ",\n"
    "statute = { fine { function(case)\n"
    "  local n, kept, total = case.staff, {}, amount \"6000元\"\n"
    "  if case.corrected then\n"
    "    for i = 1, n do total = total + 1 kept[i] = total end\n"
    "  elseif case.harm == \"无\" then\n"
    "    for i = 1, n do kept[i] = { i } end\n"
    "  elseif case.harm == \"轻微\" then\n"
    "    for i = 1, n do kept[i] = \"一段不太短的文本\" .. i end\n"
    "  else\n"
    "    return 6000 + deep(n)\n"
    "  end\n"
    "  return total\n"
    "end } } }\n";

static const char *const ways[WAYS] = {
    "危害后果 = 无; 已改正 = 否", "危害后果 = 轻微; 已改正 = 否",
    "危害后果 = 严重; 已改正 = 否", "危害后果 = 无; 已改正"};

static char *facts_of(int way, int n)
{
    return g_strdup_printf("违法行为终了日 = 2026-01-01; 人数 = %d; %s", n,
                           ways[way]);
}

/* To be freed with g_free(). */
static char *decide(int way, int n)
{
    char *facts = facts_of(way, n);
    char *json = book_decide(facts);

    g_free(facts);
    return json;
}

/* In a state that knows no other case. */
static char *decide_first(int way, int n)
{
    char *json;

    book_begin();
    book_open(script);
    json = decide(way, n);
    book_end();
    return json;
}

/* The greatest number that is within the budget. */
static int last_within(int way)
{
    int low = 0;
    int high = 40000;

    while (low + 1 < high) {
        int middle = (low + high) / 2;
        char *json = decide_first(way, middle);

        if (strstr(json, "function_limit") != NULL) {
            high = middle;
        } else {
            ck_assert_ptr_nonnull(strstr(json, "\"outcome\":\"penalty\""));
            low = middle;
        }
        g_free(json);
    }
    ck_assert_int_gt(low, 0);
    ck_assert_int_lt(high, 40000);
    return low;
}

/* ---- cases at the limit ---- */

typedef struct {
    int way;
    int n;
    char *first; /* finding of the first case of a state */
} example;

static example examples[WAYS * EACH];

static void make_examples(void)
{
    for (int way = 0; way < WAYS; way++) {
        int last = last_within(way);

        for (int i = 0; i < EACH; i++) {
            int n = last - AROUND + i;

            examples[way * EACH + i] =
                (example){way, n, decide_first(way, n)};
        }
    }
}

static void forget_examples(void)
{
    for (int i = 0; i < WAYS * EACH; i++) {
        g_free(examples[i].first);
    }
    memset(examples, 0, sizeof examples);
}

static uint32_t draw(uint64_t *state, uint32_t bound)
{
    *state = *state * UINT64_C(6364136223846793005) + 1442695040888963407;
    return (uint32_t)((*state >> 33) % bound);
}

/* One of the examples, or one of a few small cases before it. */
static gpointer decide_many(gpointer seed)
{
    uint64_t state = GPOINTER_TO_SIZE(seed);
    gsize different = 0;

    for (int i = 0; i < ROUNDS; i++) {
        const example *e = &examples[draw(&state, WAYS * EACH)];
        char *json;

        for (uint32_t before = draw(&state, 4); before > 0; before--) {
            g_free(decide((int)draw(&state, WAYS),
                          (int)draw(&state, 1u << draw(&state, 14))));
        }
        json = decide(e->way, e->n);
        different += strcmp(json, e->first) != 0;
        g_free(json);
    }
    return GSIZE_TO_POINTER(different);
}

START_TEST(test_limits_know_no_other_case)
{
    GThread *threads[THREADS];
    gsize different;

    make_examples();
    book_begin();
    book_open(script);
    different = GPOINTER_TO_SIZE(decide_many(GSIZE_TO_POINTER(THREADS)));
    ck_assert_uint_eq(different, 0);
    for (gsize i = 0; i < THREADS; i++) {
        threads[i] = g_thread_new(NULL, decide_many, GSIZE_TO_POINTER(i));
    }
    for (gsize i = 0; i < THREADS; i++) {
        different += GPOINTER_TO_SIZE(g_thread_join(threads[i]));
    }
    ck_assert_uint_eq(different, 0);
    book_end();
    forget_examples();
}
END_TEST

Suite *test_function_limits_suite(void)
{
    Suite *suite = suite_create("function_limits");
    TCase *limits = tcase_create("limits");

    tcase_set_timeout(limits, 600);
    tcase_add_test(limits, test_limits_know_no_other_case);
    suite_add_tcase(suite, limits);
    return suite;
}
