/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * what_if against brute force: for every shipped item random known cases, and
 * each fact of them at every value at which something can happen.  An entry
 * must decide otherwise, the value next to it must not, and no value that does
 * may lie nearer.  METE_TEST_WHAT_IF sets how many cases an item gets.
 */
#include "agree_parts.h"
#include "book.h"
#include "random_case.h"
#include "shipped_cases.h"

#include "decide/cells.h"
#include "decide/evaluate.h"
#include "report/report.h"

#include <check.h>
#include <stdlib.h>
#include <string.h>

Suite *test_what_if_suite(void);

enum { CASES = 20 };

typedef struct {
    random_item *item;
    mete_case *known;
    mete_case *other;
    mete_finding *finding;
    mete_finding *supposed;
    const mete_fact *fact;
    int64_t before;
    size_t entries; /* looked at so far */
} trying;

static long case_count(void)
{
    const char *text = getenv("METE_TEST_WHAT_IF");
    return text != NULL ? strtol(text, NULL, 10) : CASES;
}

static void evaluate(mete_case *the_case, mete_finding *finding)
{
    ck_assert_int_eq(mete_evaluate_case(the_case, finding), METE_EVALUATED);
    ck_assert(mete_finding_list(finding));
}

/* ---- what counts as another decision, told by the lists ---- */

static bool counts(const mete_penalty *penalty)
{
    return penalty->kind == METE_PENALTY_FINE || penalty->entry->branches >= 0;
}

static const mete_penalty *find(const mete_finding *finding,
                                const mete_entry *entry)
{
    for (size_t i = 0; i < finding->penalties.count; i++) {
        if (finding->penalties.list[i].entry == entry) {
            return &finding->penalties.list[i];
        }
    }
    return NULL;
}

static bool lacks(const mete_finding *a, const mete_finding *b)
{
    for (size_t i = 0; i < a->penalties.count; i++) {
        const mete_penalty *mine = &a->penalties.list[i];
        const mete_penalty *yours = find(b, mine->entry);
        if (yours != NULL ? yours->row != mine->row : counts(mine)) {
            return true;
        }
    }
    return false;
}

static bool is_other(const mete_finding *a, const mete_finding *b)
{
    const char *tier_a = a->tier != NULL ? a->tier->name : NULL;
    const char *tier_b = b->tier != NULL ? b->tier->name : NULL;
    return a->outcome != b->outcome || a->possible != b->possible
        || g_strcmp0(tier_a, tier_b) != 0
        || (a->plan == b->plan && (lacks(a, b) || lacks(b, a)));
}

static bool differs(trying *t, int64_t value)
{
    random_copy(t->other, t->known);
    random_put(t->item, t->other, t->fact, value);
    evaluate(t->other, t->supposed);
    return is_other(t->finding, t->supposed);
}

/* ---- entries ---- */

static const mete_what_if *entry_of(const trying *t, int64_t value)
{
    for (size_t i = 0; i < t->finding->what_if.count; i++) {
        const mete_what_if *one = &t->finding->what_if.list[i];
        if (one->fact == t->fact && one->value == value) {
            return one;
        }
    }
    return NULL;
}

/* The entry below or above; NULL for none. */
static const mete_what_if *entry_beside(const trying *t, bool above)
{
    for (size_t i = 0; i < t->finding->what_if.count; i++) {
        const mete_what_if *one = &t->finding->what_if.list[i];
        if (one->fact == t->fact && one->value > METE_NO_VALUE
            && (above ? one->value > t->before : one->value < t->before)) {
            return one;
        }
    }
    return NULL;
}

static void fail_at(const trying *t, int64_t value, const char *why)
{
    GString *text = g_string_new(NULL);
    for (size_t i = 0; i < t->finding->what_if.count; i++) {
        const mete_what_if *one = &t->finding->what_if.list[i];
        g_string_append_printf(text, "%s = %" G_GINT64_FORMAT "; ",
                               one->fact->label, one->value);
    }
    if (getenv("METE_TEST_SHOW") != NULL) {
        GString *all = g_string_new(NULL);
        agree_describe_case(all, t->known);
        g_printerr("%s\n", all->str);
    }
    ck_abort_msg("%s: %s = %" G_GINT64_FORMAT " (now %" G_GINT64_FORMAT
                 "): %s; told: %.900s",
                 t->known->item->id, t->fact->label, value, t->before, why,
                 text->str);
}

static bool is_ordered(const mete_fact *fact)
{
    return mete_fact_is_amount(fact) || fact->kind == METE_FACT_DATE
        || fact->kind == METE_FACT_SCALE;
}

/* A value of the fact that decides otherwise must be told, or one nearer. */
static void look_at_value(trying *t, int64_t value)
{
    bool other = differs(t, value);
    if (value <= METE_NO_VALUE || !is_ordered(t->fact)) {
        if (other != (entry_of(t, value) != NULL)) {
            fail_at(t, value, other ? "is not told" : "decides the same");
        }
        return;
    }
    if (!other) {
        return;
    }
    if (t->before <= METE_NO_VALUE) {
        if (entry_beside(t, true) == NULL) {
            fail_at(t, value, "is not told");
        }
        return;
    }
    const mete_what_if *one = entry_beside(t, value > t->before);
    if (one == NULL) {
        fail_at(t, value, "nothing is told on this side");
    }
    if (value > t->before ? one->value > value : one->value < value) {
        fail_at(t, value, "is nearer");
    }
}

static void look_at_entry(trying *t, const mete_what_if *one)
{
    int64_t grain = mete_cells_grain(t->fact);
    int64_t nearer = one->value > t->before ? one->value - grain
                                            : one->value + grain;
    t->entries++;
    if (!differs(t, one->value) || one->outcome != t->supposed->outcome
        || one->possible != t->supposed->possible
        || one->tier != t->supposed->tier
        || one->count != t->supposed->penalties.count) {
        char *why = g_strdup_printf(
            "is told as %s (%s, %zu), not %s (%s, %zu)",
            mete_outcome_name(one->outcome),
            one->tier != NULL ? one->tier->name : "-", one->count,
            mete_outcome_name(t->supposed->outcome),
            t->supposed->tier != NULL ? t->supposed->tier->name : "-",
            t->supposed->penalties.count);
        fail_at(t, one->value, why);
    }
    if (is_ordered(t->fact) && one->value > METE_NO_VALUE
        && t->before > METE_NO_VALUE && nearer != t->before
        && differs(t, nearer)) {
        fail_at(t, nearer, "is next to what is told");
    }
}

static void look_at_fact(trying *t)
{
    int64_t values[RANDOM_ROOM];
    const mete_slot *slot = &t->known->slots[t->fact->index];
    if (slot->lo != slot->hi || t->fact->kind == METE_FACT_EVENTS
        || t->fact->kind == METE_FACT_TEXT) {
        return;
    }
    t->before = slot->lo;
    size_t count = random_candidates(t->item, t->known, t->fact, values);
    for (size_t i = 0; i < count; i++) {
        if (values[i] != t->before) {
            look_at_value(t, values[i]);
        }
    }
    for (size_t i = 0; i < t->finding->what_if.count; i++) {
        if (t->finding->what_if.list[i].fact == t->fact) {
            look_at_entry(t, &t->finding->what_if.list[i]);
        }
    }
}

/* Supposing leaves the case as it was. */
static void decide(trying *t)
{
    evaluate(t->known, t->supposed);
    char *before = g_strdup(mete_report_json(t->supposed));
    t->known->want = METE_WANT_WHAT_IF;
    evaluate(t->known, t->finding);
    t->known->want = 0;
    evaluate(t->known, t->supposed);
    ck_assert_str_eq(mete_report_json(t->supposed), before);
    g_free(before);
}

static size_t try_item(mete_rulebook *rulebook, const mete_item *item,
                       long count)
{
    trying t = {.item = random_item_new(rulebook, item),
                .known = mete_case_create(rulebook),
                .other = mete_case_create(rulebook),
                .finding = mete_finding_create(),
                .supposed = mete_finding_create()};
    uint64_t state = 1 + (uint64_t)g_str_hash(item->id);
    for (long n = 0; n < count; n++) {
        random_known(t.item, t.known, &state);
        decide(&t);
        for (guint i = 0; i < t.item->facts->len; i++) {
            t.fact = g_ptr_array_index(t.item->facts, i);
            look_at_fact(&t);
        }
    }
    mete_finding_destroy(t.supposed);
    mete_finding_destroy(t.finding);
    mete_case_destroy(t.other);
    mete_case_destroy(t.known);
    random_item_free(t.item);
    return t.entries;
}

START_TEST(test_every_shipped_item_against_brute_force)
{
    size_t entries = 0;
    shipped_open();
    for (size_t i = 0; i < shipped_rulebook->item_count; i++) {
        entries += try_item(shipped_rulebook, shipped_rulebook->items[i],
                            case_count());
    }
    ck_assert_uint_gt(entries, shipped_rulebook->item_count);
    shipped_close();
}
END_TEST

/* ---- a small rulebook, by hand ---- */

#define FACTS                                                              \
    "amount = money { \"数额\" }\n"                                        \
    "fixed = scale { \"改正\", changeable = true, {\"yes\",\"已改\"},"     \
    " {\"no\",\"未改\"} }\n"
#define ITEM                                                               \
    "item \"i\" { " BOOK_HEAD ", statute = { fine { \"100元以上1000元以下\" } },\n" \
    "  tiers = {\n"                                                        \
    "    tier { \"轻\", when = \"数额 不足1万元\", fine = \"100元以上300元以下\" },\n" \
    "    tier { \"中\", when = \"数额 1万元以上5万元以下 且 次数(以往同类违法, 2年) < 2\","    \
    " fine = \"300元以上500元以下\" },\n"                                  \
    "    tier { \"重\", otherwise = true, fine = \"500元以上1000元以下\" } } }\n" \
    "bar { \"已改\", when = \"改正 是 已改\", outcome = \"no_penalty\" }\n"

static mete_finding *wanted(const char *facts)
{
    mete_case *the_case = mete_case_create(book);
    mete_finding *finding = mete_finding_create();
    mete_faults *faults = mete_faults_new();
    ck_assert(mete_load_item(the_case, "i", NULL, faults));
    ck_assert(mete_load_facts(the_case, facts, NULL, faults));
    the_case->want = METE_WANT_WHAT_IF;
    evaluate(the_case, finding);
    mete_faults_free(faults);
    mete_case_destroy(the_case);
    return finding;
}

static void tells(const char *facts, const char *json)
{
    mete_finding *finding = wanted(facts);
    ck_assert_msg(strstr(mete_report_json(finding), json) != NULL, "%s",
                  mete_report_json(finding));
    mete_finding_destroy(finding);
}

START_TEST(test_a_fen_less_and_a_fen_more)
{
    book_open(FACTS ITEM);
    tells("数额 = 3万元; 改正 = 未改; 以往同类违法 = 没有; "
          "违法行为终了日 = 2026-03-01",
          "\"what_if\":[{\"fact\":\"fixed\",\"value\":\"yes\",\"outcome\":"
          "\"no_penalty\",\"tier\":null,\"says\":"
          "\"若改正为“已改”，则不予处罚\"},{");
    tells("数额 = 3万元; 改正 = 未改; 以往同类违法 = 没有; "
          "违法行为终了日 = 2026-03-01",
          "{\"fact\":\"amount\",\"value\":\"9999.99\",\"outcome\":\"penalty\","
          "\"tier\":\"轻\",\"says\":\"若数额再少20000.01元（9999.99元），"
          "则给予处罚（轻）；罚款100元以上300元以下\"},"
          "{\"fact\":\"amount\",\"value\":\"50000.01\",\"outcome\":\"penalty\","
          "\"tier\":\"重\",\"says\":\"若数额再多20000.01元（50000.01元），");
    tells("数额 = 1万元; 改正 = 未改; 以往同类违法 = 没有; "
          "违法行为终了日 = 2026-03-01",
          "再少0.01元（9999.99元）");
}
END_TEST

START_TEST(test_an_event_more_and_an_event_less)
{
    book_open(FACTS ITEM);
    tells("数额 = 3万元; 改正 = 未改; 以往同类违法 = 没有; "
          "违法行为终了日 = 2026-03-01",
          "\"value\":\"2\",\"outcome\":\"penalty\",\"tier\":\"重\",\"says\":"
          "\"若以往同类违法再多2次（共2次）");
    tells("数额 = 3万元; 改正 = 未改; 以往同类违法 = 2025-01-01、2026-01-01; "
          "违法行为终了日 = 2026-03-01",
          "\"value\":\"1\",\"outcome\":\"penalty\",\"tier\":\"中\",\"says\":"
          "\"若以往同类违法再少1次（共1次）");
    /* the act a little later, and one of the two leaves the window */
    tells("数额 = 3万元; 改正 = 未改; 以往同类违法 = 2025-01-01、2026-01-01; "
          "违法行为终了日 = 2026-03-01",
          "\"value\":\"2027-01-02\",\"outcome\":\"penalty\",\"tier\":\"中\"");
}
END_TEST

START_TEST(test_a_case_with_gaps_has_none)
{
    book_open(FACTS ITEM);
    tells("改正 = 未改; 以往同类违法 = 没有; 违法行为终了日 = 2026-03-01",
          "\"what_if\":null,");
}
END_TEST

START_TEST(test_what_is_not_asked_is_not_there)
{
    book_open(FACTS ITEM);
    book_expect("数额 = 3万元; 改正 = 未改", "\"what_if\":null,", NULL);
}
END_TEST

START_TEST(test_the_officer_reads_it)
{
    book_open(FACTS ITEM);
    mete_finding *finding = wanted("数额 = 3万元; 改正 = 已改; 违法行为终了日"
                                   " = 2026-03-01; 以往同类违法 = 没有");
    ck_assert_msg(strstr(mete_report_text(finding),
                         "改变一项事实\n  若改正为“未改”，则给予处罚（中）；"
                         "罚款300元以上500元以下。")
                      != NULL,
                  "%s", mete_report_text(finding));
    mete_finding_destroy(finding);
}
END_TEST

Suite *test_what_if_suite(void)
{
    Suite *suite = suite_create("what_if");
    TCase *shipped = tcase_create("shipped");
    TCase *small = tcase_create("small");

    tcase_set_timeout(shipped, 300);
    tcase_add_test(shipped, test_every_shipped_item_against_brute_force);
    suite_add_tcase(suite, shipped);
    tcase_add_checked_fixture(small, book_begin, book_end);
    tcase_add_test(small, test_a_fen_less_and_a_fen_more);
    tcase_add_test(small, test_an_event_more_and_an_event_less);
    tcase_add_test(small, test_a_case_with_gaps_has_none);
    tcase_add_test(small, test_what_is_not_asked_is_not_there);
    tcase_add_test(small, test_the_officer_reads_it);
    suite_add_tcase(suite, small);
    return suite;
}
