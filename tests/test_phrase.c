/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Law phrases: what they compile to, what is refused and where, and what the
 * context changes.  The wide tables are tests/data/phrases*.tsv.
 */
#include "phrase_world.h"

#include "load/words.h"

#include <check.h>
#include <string.h>

Suite *test_phrase_suite(void);

static phrase_world *world;

static void set_up(void)
{
    world = phrase_world_new();
}

static void tear_down(void)
{
    phrase_world_free(world);
}

static void expect(const char *kind, const char *text, const char *expected)
{
    char *result = phrase_try(world, kind, text);
    ck_assert_msg(strcmp(result, expected) == 0,
                  "%s %s\n  gives    %s\n"
                  "  expected %s",
                  kind, text, result, expected);
    g_free(result);
}

static void expect_condition(const char *text, const char *expected)
{
    expect("condition", text, expected);
}

static void line_expect(phrase_world *w, const char *kind, const char *phrase,
                        const char *expected)
{
    (void)w;
    expect(kind, phrase, expected);
}

START_TEST(test_phrases_give_their_trees)
{
    phrase_world_each_line(world, "phrases_read.tsv", line_expect);
}
END_TEST

START_TEST(test_phrases_are_refused_at_their_place)
{
    phrase_world_each_line(world, "phrases_refused.tsv", line_expect);
}
END_TEST

static void line_compiles(phrase_world *w, const char *kind, const char *phrase,
                          const char *source)
{
    char *result = phrase_try(w, kind, phrase);
    ck_assert_msg(strchr(result, '@') == NULL, "%s %s (%s): %s", kind, phrase,
                  source, result);
    g_free(result);
}

START_TEST(test_every_published_phrase_compiles)
{
    phrase_world_each_line(world, "phrases.tsv", line_compiles);
}
END_TEST

START_TEST(test_bounds_of_the_document_decide_without_a_mark)
{
    world->context.above_open = true;
    expect_condition("货值金额 1万元以上5万元以下",
                     "(and (> 货值金额 10000元) (<= 货值金额 50000元))");
    expect_condition("货值金额 1万元(含)以上5万元及以下",
                     "(and (>= 货值金额 10000元) (<= 货值金额 50000元))");
    world->context.above_open = false;
    world->context.below_open = true;
    expect_condition("货值金额 1万元以上5万元以下",
                     "(and (>= 货值金额 10000元) (< 货值金额 50000元))");
    expect_condition("货值金额 5万元以内", "(< 货值金额 50000元)");
    expect_condition("货值金额 1-5万元",
                     "(and (>= 货值金额 10000元) (< 货值金额 50000元))");
    expect_condition("货值金额 不低于1万元 不超过5万元",
                     "(and (>= 货值金额 10000元) (<= 货值金额 50000元))");
    expect_condition("危害后果 较重以下", "(in 危害后果 无 轻微 较重)");
    expect("range", "1万元以上5万元以下", "[10000元, 50000元)");
}
END_TEST

START_TEST(test_terms_are_refused_outside_tables)
{
    world->context.terms = false;
    expect("amount", "法定最低 * 2", "term_not_here@1");
    expect("range", "法定幅度 30%以下", "term_not_here@1");
    expect("range", "法定最高 50%以上", "term_not_here@1");
    expect_condition("没有 法定最低", "term_not_here@1");
}
END_TEST

START_TEST(test_count_needs_the_act_end)
{
    world->context.act_end = NULL;
    expect_condition("次数(以往同类违法) = 0", "no_act_end@1");
}
END_TEST

START_TEST(test_question_is_declared_once)
{
    expect_condition("「紧邻河道管理范围（含堤防）？」 且 已改正",
                     "(and 紧邻河道管理范围（含堤防）？ (in 改正情况 "
                     "发现前主动改正 当场改正 责令期限内改正))");
    expect_condition("「紧邻河道管理范围(含堤防)?」",
                     "紧邻河道管理范围（含堤防）？");
    ck_assert_int_eq(world->questions, 1);
    /* a question is no name: without quotation marks it is not known */
    expect_condition("紧邻河道管理范围(含堤防)?",
                     "unknown_name@1 missing_and@9");
    ck_assert_ptr_nonnull(mete_lexicon_find(world->lexicon, NULL,
                                            "紧邻河道管理范围（含堤防）？"));
    world->context.declare = NULL;
    expect_condition("「另一个问题」", "question_not_here@1");
}
END_TEST

static mete_fact *local_area(void)
{
    mete_fact *fact = mete_arena_alloc(world->arena, sizeof *fact);
    fact->kind = METE_FACT_NUMBER;
    fact->index = world->next_fact++;
    fact->label = "占地面积";
    fact->unit_text = "亩";
    fact->unit_scale = METE_DECIMAL_ONE;
    fact->unit = mete_lexicon_add_unit(world->lexicon, "亩");
    return fact;
}

START_TEST(test_local_name_hides_the_wider_one)
{
    mete_meaning meaning = {.fact = local_area(), .label = "占地面积"};
    const char *text = "占地面积 5亩以上";
    expect_condition(text, "unit_mismatch@6");
    ck_assert(
        mete_lexicon_add_name(world->lexicon, "land.1", "占地面积", &meaning));
    expect_condition(text, "unit_mismatch@6");
    world->context.item = "land.1";
    expect_condition(text, "(>= 占地面积 5亩)");
    ck_assert_ptr_eq(
        mete_lexicon_find(world->lexicon, "land.1", "占地面积")->fact,
        meaning.fact);
    world->context.item = "land.2";
    expect_condition(text, "unit_mismatch@6");
    ck_assert_ptr_ne(
        mete_lexicon_find(world->lexicon, "land.2", "占地面积")->fact,
        meaning.fact);
}
END_TEST

START_TEST(test_name_is_claimed_once_in_a_scope)
{
    mete_meaning other = {.fact = local_area(), .label = "占地面积"};
    ck_assert(!mete_lexicon_add_name(world->lexicon, NULL, "占地面积", &other));
    ck_assert(
        !mete_lexicon_add_name(world->lexicon, NULL, "　占地面积 ", &other));
    ck_assert(mete_lexicon_add_name(world->lexicon, "x", "占地面积", &other));
    ck_assert(mete_lexicon_add_name(world->lexicon, "x", "占地面积", &other));
    ck_assert_ptr_null(mete_lexicon_find(world->lexicon, NULL, "没有它"));
}
END_TEST

START_TEST(test_define_without_meaning_waits_for_it)
{
    mete_meaning meaning = {.label = "情节恶劣"};
    ck_assert(
        mete_lexicon_add_name(world->lexicon, NULL, "情节恶劣", &meaning));
    expect_condition("情节恶劣 且 已改正", "define_not_ready@1");
    ck_assert_ptr_null(mete_lexicon_find(world->lexicon, NULL, "情节恶劣"));
    ck_assert(mete_phrase_define(&world->context, "危害后果 达到 较重", NULL,
                                 &meaning));
    ck_assert(
        mete_lexicon_add_name(world->lexicon, NULL, "情节恶劣", &meaning));
    expect_condition("情节恶劣", "(in 危害后果 较重 严重)");
}
END_TEST

START_TEST(test_same_text_gives_the_same_tree)
{
    mete_phrase first;
    mete_phrase second;
    mete_place place = {"a.lua", 7, 3};
    const char *text = "货值金额 1万元以上 且 已改正";
    ck_assert(mete_phrase_condition(&world->context, text, NULL, &first));
    ck_assert(mete_phrase_condition(&world->context, text, &place, &second));
    ck_assert_ptr_eq(first.root, second.root);
    ck_assert_ptr_eq(second.text, text);
    ck_assert_int_eq(second.place.line, 7);
    world->context.above_open = true;
    ck_assert(mete_phrase_condition(&world->context, text, NULL, &second));
    ck_assert_ptr_ne(first.root, second.root);
}
END_TEST

START_TEST(test_late_name_is_seen_by_a_known_phrase)
{
    mete_meaning meaning = {.fact = phrase_world_fact(world, "立功表现"),
                            .label = "已改正并"};
    const char *text = "已改正并且 涉嫌犯罪";
    expect_condition(text, "(and (in 改正情况 发现前主动改正 当场改正 "
                           "责令期限内改正) 涉嫌犯罪)");
    ck_assert(
        mete_lexicon_add_name(world->lexicon, NULL, "已改正并且", &meaning));
    expect_condition(text, "missing_and@7");
}
END_TEST

START_TEST(test_place_counts_characters_and_lines)
{
    mete_place place = {"a.lua", 10, 21};
    mete_phrase phrase;
    ck_assert(!mete_phrase_condition(
        &world->context, "已改正 且 ＸＸ\n  且 未知", &place, &phrase));
    ck_assert_ptr_null(phrase.root);
    const mete_fault *fault = mete_faults_get(world->faults, 0);
    ck_assert_str_eq(fault->file, "a.lua");
    ck_assert_int_eq(fault->line, 10);
    ck_assert_int_eq(fault->column, 27);
    fault = mete_faults_get(world->faults, 1);
    ck_assert_int_eq(fault->line, 11);
    ck_assert_int_eq(fault->column, 5);
}
END_TEST

START_TEST(test_suggestion_is_never_the_contrary)
{
    mete_phrase phrase;
    ck_assert(
        !mete_phrase_condition(&world->context, "未当场整改", NULL, &phrase));
    const mete_fault *fault = mete_faults_get(world->faults, 0);
    ck_assert_ptr_null(strstr(fault->hint, "是不是"));
    ck_assert(
        !mete_phrase_condition(&world->context, "当场整攺", NULL, &phrase));
    fault = mete_faults_get(world->faults, 1);
    ck_assert_str_eq(fault->hint, "是不是“当场整改”？");
    ck_assert(
        !mete_phrase_condition(&world->context, "不当场整改", NULL, &phrase));
    fault = mete_faults_get(world->faults, 2);
    ck_assert_str_eq(fault->hint, "“当场整改”的反面写作“非 当场整改”");
    ck_assert(
        !mete_phrase_condition(&world->context, "不货值金额", NULL, &phrase));
    fault = mete_faults_get(world->faults, 3);
    ck_assert_ptr_null(strstr(fault->hint, "反面"));
}
END_TEST

/* The phrase is shown as it was typed, not as it is read. */
START_TEST(test_quotations_are_as_written)
{
    const char *text = "（已改正），１万元（含）以上，不知何物";
    mete_phrase phrase;

    ck_assert(!mete_phrase_condition(&world->context, text, NULL, &phrase));
    const mete_fault *fault = mete_faults_get(world->faults, 0);
    ck_assert_ptr_nonnull(strstr(fault->message, text));
}
END_TEST

START_TEST(test_messages_say_how_to_write_it)
{
    mete_phrase phrase;
    ck_assert(!mete_phrase_condition(&world->context, "货值金额 > 5万", NULL,
                                     &phrase));
    const mete_fault *fault = mete_faults_get(world->faults, 0);
    ck_assert_str_eq(fault->hint, "写作“5万元”");
    ck_assert_ptr_nonnull(strstr(fault->message, "短语“货值金额 > 5万”"));
}
END_TEST

START_TEST(test_at_most_eight_faults_a_phrase)
{
    GString *text = g_string_new("甲甲");
    mete_phrase phrase;
    for (int i = 0; i < 50; i++) {
        g_string_append(text, " 且 乙乙");
    }
    ck_assert(
        !mete_phrase_condition(&world->context, text->str, NULL, &phrase));
    ck_assert_uint_eq(mete_faults_count(world->faults), 8);
    g_string_free(text, TRUE);
}
END_TEST

/* `head` n times, `middle`, `tail` n times. */
static char *nest(const char *head, const char *middle, const char *tail, int n)
{
    GString *text = g_string_new(NULL);
    for (int i = 0; i < n; i++) {
        g_string_append(text, head);
    }
    g_string_append(text, middle);
    for (int i = 0; i < n; i++) {
        g_string_append(text, tail);
    }
    char *copy = mete_arena_strdup(world->arena, text->str);
    g_string_free(text, TRUE);
    return copy;
}

static void expect_code(const char *kind, const char *text, const char *code)
{
    char *result = phrase_try(world, kind, text);
    ck_assert_msg(g_str_has_prefix(result, code), "%.60s: %.200s", text,
                  result);
    g_free(result);
}

START_TEST(test_nesting_is_bounded)
{
    expect_condition(nest("(", "涉嫌犯罪", ")", 48), "涉嫌犯罪");
    expect_condition(nest("(", "涉嫌犯罪", ")", 49), "too_deep@49");
    expect_code("condition", nest("非", "涉嫌犯罪", "", 1300), "too_deep@");
    expect_code("condition", nest("非", "涉嫌犯罪", "", 130), "too_deep@");
    expect_code("amount", nest("-", "货值金额", "", 4000), "too_deep@");
    expect_code("amount", nest("", "货值金额", "+货值金额", 150), "too_deep@");
    expect_code("amount", nest("最大(1元,", "1元", ")", 200), "too_deep@");
    expect_code("amount", nest("若 涉嫌犯罪 则 1元 否则 ", "1元", "", 90),
                "(if 涉嫌犯罪 1元 (if");
    /* many parts of one 且 nest nothing */
    expect_code("condition", nest("涉嫌犯罪 且 ", "涉嫌犯罪", "", 200),
                "(and 涉嫌犯罪 涉嫌犯罪");
}
END_TEST

START_TEST(test_tree_of_defines_is_bounded)
{
    char name[16] = "涉嫌犯罪";
    char text[64];
    bool good = true;
    for (int i = 0; i < 40 && good; i++) {
        mete_meaning meaning = {.label = NULL};
        g_snprintf(text, sizeof text, "%s 且 非 %s", name, name);
        good = mete_phrase_define(&world->context,
                                  mete_arena_strdup(world->arena, text), NULL,
                                  &meaning);
        g_snprintf(name, sizeof name, "d%d", i);
        ck_assert(
            !good
            || mete_lexicon_add_name(world->lexicon, NULL, name, &meaning));
    }
    ck_assert(!good);
    char *faults = phrase_world_take_faults(world);
    ck_assert_str_eq(faults, "too_large@1");
    g_free(faults);
}
END_TEST

START_TEST(test_bounds_do_not_blow_up_a_tree)
{
    expect_code(
        "condition",
        nest("(若 ", "货值金额 > 1元", " 则 2元 否则 9元) 1元以上5元以下", 30),
        "too_large@");
}
END_TEST

START_TEST(test_length_is_bounded)
{
    expect_code("condition", nest("", "涉嫌犯罪", " ", 4084), "涉嫌犯罪");
    expect_code("condition", nest("", "涉嫌犯罪", " ", 4085), "too_long@1");
    expect_code("condition", "已改\xff正", "not_utf8@1");
}
END_TEST

START_TEST(test_every_chinese_word_has_a_twin)
{
    for (const mete_word *word = mete_words(); word->text != NULL; word++) {
        if (word->token == METE_TOKEN_REFUSED) {
            continue;
        }
        if ((unsigned char)word->text[0] >= 0x80) {
            ck_assert_msg(word->twin != NULL, "%s", word->text);
        }
        for (const char *c = word->twin; c != NULL && *c != '\0'; c++) {
            ck_assert_msg((unsigned char)*c < 0x80, "%s", word->text);
        }
    }
}
END_TEST

START_TEST(test_english_words_end_where_words_end)
{
    expect_condition("orders", "unknown_name@1");
    expect_condition("promised or priors", "not_a_condition@13");
    expect_condition("goods_value over 5 yuan and promised",
                     "(and (> 货值金额 5元) 已作出承诺)");
}
END_TEST

START_TEST(test_cell_says_something_of_its_fact)
{
    static const struct {
        const char *label;
        const char *text;
        const char *expected;
    } cells[] = {
        {"占地面积", "1000平方米(含)以下", "(<= 占地面积 1000平方米)"},
        {"占地面积", "超过1000平方米不超过2000平方米",
         "(and (> 占地面积 1000平方米) (<= 占地面积 2000平方米))"},
        {"占地面积", "10-20平方米",
         "(and (>= 占地面积 10平方米) (<= 占地面积 20平方米))"},
        {"占地面积", "10平方米", "(= 占地面积 10平方米)"},
        {"占地面积", "占地面积 10平方米以上", "(>= 占地面积 10平方米)"},
        {"占地面积", "任意", "true"},
        {"超标因子数目", "3", "(= 超标因子数目 3个)"},
        {"超标因子数目", "3以上", "(>= 超标因子数目 3个)"},
        {"超标因子数目", "> 3", "(> 超标因子数目 3个)"},
        {"危害后果", "较重以上", "(in 危害后果 较重 严重)"},
        {"危害后果", "无、轻微", "(in 危害后果 无 轻微)"},
        {"危害后果", "达到 较重", "(in 危害后果 较重 严重)"},
        {"占地面积", "5元以上", "unit_mismatch@1"},
        {"占地面积", "1000以下", "bare_number@1"}};
    for (size_t i = 0; i < G_N_ELEMENTS(cells); i++) {
        mete_phrase phrase;
        bool good = mete_phrase_cell(&world->context,
                                     phrase_world_fact(world, cells[i].label),
                                     cells[i].text, NULL, &phrase);
        char *result = good ? phrase_print(world, phrase.root)
                            : phrase_world_take_faults(world);
        ck_assert_str_eq(result, cells[i].expected);
        g_free(result);
    }
}
END_TEST

Suite *test_phrase_suite(void)
{
    Suite *suite = suite_create("phrase");
    TCase *tests = tcase_create("phrase");
    tcase_add_checked_fixture(tests, set_up, tear_down);
    tcase_add_test(tests, test_phrases_give_their_trees);
    tcase_add_test(tests, test_phrases_are_refused_at_their_place);
    tcase_add_test(tests, test_every_published_phrase_compiles);
    tcase_add_test(tests, test_bounds_of_the_document_decide_without_a_mark);
    tcase_add_test(tests, test_terms_are_refused_outside_tables);
    tcase_add_test(tests, test_count_needs_the_act_end);
    tcase_add_test(tests, test_question_is_declared_once);
    tcase_add_test(tests, test_local_name_hides_the_wider_one);
    tcase_add_test(tests, test_name_is_claimed_once_in_a_scope);
    tcase_add_test(tests, test_define_without_meaning_waits_for_it);
    tcase_add_test(tests, test_same_text_gives_the_same_tree);
    tcase_add_test(tests, test_late_name_is_seen_by_a_known_phrase);
    tcase_add_test(tests, test_place_counts_characters_and_lines);
    tcase_add_test(tests, test_suggestion_is_never_the_contrary);
    tcase_add_test(tests, test_quotations_are_as_written);
    tcase_add_test(tests, test_messages_say_how_to_write_it);
    tcase_add_test(tests, test_at_most_eight_faults_a_phrase);
    tcase_add_test(tests, test_nesting_is_bounded);
    tcase_add_test(tests, test_tree_of_defines_is_bounded);
    tcase_add_test(tests, test_bounds_do_not_blow_up_a_tree);
    tcase_add_test(tests, test_length_is_bounded);
    tcase_add_test(tests, test_every_chinese_word_has_a_twin);
    tcase_add_test(tests, test_english_words_end_where_words_end);
    tcase_add_test(tests, test_cell_says_something_of_its_fact);
    suite_add_tcase(suite, tests);
    return suite;
}
