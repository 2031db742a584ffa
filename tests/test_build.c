/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * From scripts to the model: what small rulebooks become when they open.
 */
#include "scripts.h"

#include <check.h>
#include <string.h>

Suite *test_build_suite(void);

#define RULEBOOK                                                     \
    "rulebook \"r\" { title = \"甲\", jurisdiction = \"360300\",\n" \
    "  dialect = 1, files = { \"*.lua\" } }\n"
#define LIST_BOOK                                                    \
    "rulebook \"r\" { title = \"甲\", jurisdiction = \"360300\",\n" \
    "  dialect = 1, files = { \"*.lua\", \"x.csv\" } }\n"
#define FACTS                                                                         \
    "party = choice { \"当事人类型\", {\"citizen\",\"公民\"}, \"单位\" }\n"  \
    "goods_value = money { \"货值金额\", aliases = {\"货值\"} }\n"              \
    "harm = scale { \"危害后果\", {\"none\",\"无\"}, \"轻微\", \"严重\" }\n" \
    "corrected = flag { \"已改正\", opposite = \"未改正\" }\n"                  \
    "grave = judgement { \"情节严重\" }\n"                                        \
    "act_end = date { \"违法行为终了日\", absent = true }\n"                   \
    "found = date { \"发现日期\" }\n"                                             \
    "priors = events { \"以往同类违法\" }\n"
#define LAW                                                                 \
    "statute \"测试法\" { title = \"中华人民共和国测试法\",\n" \
    "  articles = { [\"125.1.1\"] = \"罚\", [\"32..1\"] = \"轻\",\n"      \
    "    [\"133-1\"] = \"之一\", [\"30\"] = \"条\" } }\n"
#define HEAD "title = \"某行为\", punishes = \"测试法#125.1.1\""

static mete_rulebook *rulebook;

static void set_up(void)
{
    rulebook = NULL;
    scripts_begin();
    scripts_write("r/rulebook.lua", RULEBOOK);
    scripts_write("r/a_facts.lua", FACTS);
    scripts_write("r/b_law.lua", LAW);
}

static void tear_down(void)
{
    mete_rulebook_unref(rulebook);
    scripts_end();
}

/* Opens the rulebook with one file more. */
static void open_with(const char *text)
{
    scripts_write("r/c.lua", text);
    rulebook = scripts_open("r");
    if (rulebook == NULL) {
        scripts_expect("", NULL);
        ck_abort_msg("did not open");
    }
}

/* Refused, in a folder of its own, with these faults (of c.lua), the first
 * saying `words`. */
static void refuses(const char *text, const char *faults, const char *words)
{
    tear_down();
    set_up();
    scripts_write("r/c.lua", text);
    rulebook = scripts_open("r");
    scripts_expect(faults, words);
    ck_assert_ptr_null(rulebook);
}

static const mete_part *only_part(void)
{
    ck_assert_uint_eq(rulebook->item_count, 1);
    ck_assert_uint_eq(rulebook->items[0]->part_count, 1);
    return &rulebook->items[0]->parts[0];
}

static const mete_fact *fact(const char *name)
{
    bool opposite;
    const mete_fact *found =
        mete_rulebook_find_fact(rulebook, NULL, name, &opposite);

    ck_assert_ptr_nonnull(found);
    return found;
}

START_TEST(test_facts_keep_declared_order_and_fields)
{
    open_with("area = number { \"占地面积\", unit = \"平方米\", max = 100 }\n"
              "late = number { \"逾期时间\", unit = \"年\" }\n"
              "birth = date { \"出生日期\", when = \"当事人类型 是 公民\",\n"
              "  personal = true }\n"
              "state = choice { \"状态\", \"甲\", \"乙\", presume = \"乙\" }\n"
              "gains = money { \"违法所得\", absent = true,\n"
              "  presume = \"absent\", min = \"100元\" }\n"
              "flags { \"日均值未超标\" }\n");
    ck_assert_str_eq(rulebook->facts[0]->label, "当事人类型");
    ck_assert_uint_eq(rulebook->fact_count, 14);
    ck_assert_int_eq(fact("占地面积")->max, 100 * METE_DECIMAL_ONE);
    ck_assert_int_ge(fact("占地面积")->unit, METE_UNIT_DECLARED);
    ck_assert_int_eq(fact("late")->unit, METE_UNIT_MONTHS);
    ck_assert_int_eq(fact("late")->unit_scale, 12 * METE_DECIMAL_ONE);
    ck_assert_ptr_nonnull(fact("出生日期")->when);
    ck_assert(fact("state")->has_presumption);
    ck_assert_int_eq(fact("state")->presumed, 1);
    ck_assert_int_eq(fact("gains")->presumed, METE_VALUE_ABSENT);
    ck_assert_int_eq(fact("gains")->min, 100 * METE_DECIMAL_ONE);
    ck_assert_ptr_eq(fact("货值"), fact("goods_value"));
    ck_assert_ptr_eq(rulebook->known.act_end, fact("act_end"));
    ck_assert_int_eq(fact("日均值未超标")->kind, METE_FACT_FLAG);
}
END_TEST

START_TEST(test_wrong_facts_are_refused)
{
    refuses("a = flag { \"货值金额\" }", "duplicate_name:1:0",
            "“货值金额”声明了两次");
    refuses("a = money { \"乙\", presume = \"很多\" }", "wrong_value:1:18",
            "“乙”的 presume");
    refuses("a = choice { \"乙\", \"丙\", presume = \"丁\" }",
            "wrong_value:1:24", "可以填的有：丙");
    refuses("a = flag { \"有 空格\" }", "wrong_name:1:0", "不能有空格");
    refuses("a = money { \"乙\", min = \"5元\", max = \"4元\" }",
            "wrong_value:1:18", "min 大于 max");
    refuses("a = flag { \"乙\", when = \"丙\" }\n"
            "b = flag { \"丙\", when = \"乙\" }",
            "cycle:1:17", "绕回到了它自己");
    refuses("a = flag { \"乙\", presume = \"absent\" }", "wrong_value:1:17",
            "可以没有");
}
END_TEST

START_TEST(test_defines_may_stand_on_later_ones)
{
    open_with("a = define { \"两者\", \"初犯 且 已改正\" }\n"
              "b = define { \"初犯\", \"次数(以往同类违法) = 0\",\n"
              "  opposite = \"再犯\" }\n"
              "c = define { \"任一\", any { \"两者\", \"再犯\" } }\n"
              "item \"i\" { " HEAD ", statute = {\n"
              "  fine { \"5元以下\", when = \"任一 且 b\" } } }\n");
    ck_assert_int_eq(only_part()->entries[0].when.root->op, METE_OP_AND);
    refuses("a = define { \"甲甲\", \"乙乙\" }\n"
            "b = define { \"乙乙\", \"甲甲\" }\n",
            "cycle:1:0", "“甲甲”→“乙乙”→“甲甲”");
    refuses("a = define { \"甲甲\", \"乙乙 且 已改正\" }\n"
            "b = define { \"乙乙\", \"丙丙 或 丁丁\" }\n"
            "c = define { \"丙丙\", \"乙乙\" }\n"
            "d = define { \"丁丁\", \"丁丁 且 已改正\" }\n",
            "cycle:2:0 cycle:4:0", "“乙乙”→“丙丙”→“乙乙”");
    refuses("a = define { \"甲甲\", \"乙乙 且 已改正\" }\n"
            "b = define { \"乙乙\", \"不知何物\" }\n",
            "phrase_unknown_name:2:21", NULL);
}
END_TEST

START_TEST(test_citations_are_printed)
{
    open_with("item \"i\" { title = \"某行为\",\n"
              "  punishes = { \"测试法#125.1.1\", \"测试法#32..1\",\n"
              "    \"测试法#133-1\", \"测试法#30\" },\n"
              "  violates = \"测试法#125.1.1\",\n"
              "  statute = { warning {} } }\n");
    const mete_item *item = rulebook->items[0];

    ck_assert_uint_eq(item->punishes.count, 4);
    ck_assert_ptr_eq(item->violates.list[0], item->punishes.list[0]);
    ck_assert_str_eq(item->punishes.list[0]->text,
                     "《中华人民共和国测试法》第一百二十五条第一款第一项");
    ck_assert_str_eq(item->punishes.list[1]->text,
                     "《中华人民共和国测试法》第三十二条第一项");
    ck_assert_str_eq(item->punishes.list[2]->text,
                     "《中华人民共和国测试法》第一百三十三条之一");
    ck_assert_str_eq(item->punishes.list[3]->text,
                     "《中华人民共和国测试法》第三十条");
}
END_TEST

START_TEST(test_wrong_citations_are_refused)
{
    refuses("item \"i\" { title = \"某\", punishes = \"测试发#30\",\n"
            "  statute = { warning {} } }",
            "unknown_statute:1:37", "没有登记过法律“测试发”");
    refuses("item \"i\" { title = \"某\", punishes = \"测试法#31\",\n"
            "  statute = { warning {} } }",
            "unknown_article:1:37", "没有登记条款“31”");
    refuses("item \"i\" { title = \"某\", punishes = \"测试法\",\n"
            "  statute = { warning {} } }",
            "wrong_citation:1:37", "不是条款引用");
    refuses("statute \"乙法\" { title = \"乙\",\n"
            "  articles = { [\"三十条\"] = \"\" } }",
            "wrong_article:2:18", "不是条款号");
}
END_TEST

START_TEST(test_clause_becomes_groups_and_entries)
{
    const mete_part *part;

    open_with("item \"i\" { " HEAD ", statute = {\n"
              "  order \"责令改正\", order \"责令停止\",\n"
              "  confiscate_gains {},\n"
              "  may_add { confiscate_tools {} },\n"
              "  fine { \"1万元以下\", when = \"货值金额 不足1万元\" },\n"
              "  fine { \"货值金额 5倍以下\", otherwise = true },\n"
              "  one_of { suspend_business {}, all_of { revoke_license {},\n"
              "    bar_practice { \"5年以下\" } }, when = \"情节严重\" },\n"
              "  any_of { warning {}, criticism {} },\n"
              "} }\n");
    part = only_part();
    ck_assert_uint_eq(part->entry_count, 11);
    ck_assert_uint_eq(part->group_count, 4);
    ck_assert_int_eq(part->branch_sets, 1);
    ck_assert_int_eq(part->entries[0].branches, -1);
    ck_assert_int_eq(part->entries[4].branches, 0);
    ck_assert_int_eq(part->entries[5].branches, 0);
    ck_assert(part->entries[5].otherwise);
    ck_assert_int_eq(part->entries[3].mode, METE_MODE_MAY);
    ck_assert_int_eq(part->entries[3].group, 0);
    ck_assert_str_eq(part->entries[6].choice, "1.a");
    ck_assert_str_eq(part->entries[7].choice, "1.b");
    ck_assert_str_eq(part->entries[8].choice, "1.b");
    ck_assert_int_eq(part->groups[2].parent, 1);
    ck_assert_ptr_nonnull(part->groups[1].when.root);
    ck_assert_str_eq(part->entries[9].choice, "2.a");
    ck_assert_str_eq(part->entries[10].choice, "2.b");
    ck_assert_int_eq(part->entries[8].range.unit, METE_UNIT_MONTHS);
}
END_TEST

START_TEST(test_wrong_clauses_are_refused)
{
    refuses("item \"i\" { " HEAD ", statute = {\n"
            "  fine { \"5元以下\" },\n"
            "  fine { \"6元以下\", when = \"已改正\" } } }",
            "missing_when:2:0", "每个都要写明适用条件");
    refuses("item \"i\" { " HEAD ", statute = {\n"
            "  fine { \"5元以下\" },\n"
            "  fine { \"6元以下\" } } }",
            "missing_when:2:0", "同一处有2个 fine");
    refuses("item \"i\" { " HEAD ", statute = {\n"
            "  fine { \"5元以下\", otherwise = true } } }",
            "wrong_value:2:18", "没有别的分支");
    refuses("item \"i\" { " HEAD ", statute = {\n"
            "  fine {} } }",
            "missing_range:2:0", "缺少幅度");
    refuses("item \"i\" { " HEAD ", statute = {\n"
            "  fine { \"5日以下\" } } }",
            "wrong_unit:2:0", "应当是金额");
    refuses("item \"i\" { " HEAD " }", "missing_field:1:0", "statute");
}
END_TEST

START_TEST(test_document_has_the_defaults_of_the_language)
{
    const mete_document *document;

    open_with(
        "document \"d\" { title = \"文\", number = \"1\",\n"
        "  issuer = \"局\", level = \"市级\", jurisdiction = \"360300\",\n"
        "  published_on = \"2026-01-02\",\n"
        "  effective = { from = \"2026-02-01\", to = \"2027-01-01\" },\n"
        "  bounds = { above = \"不含\" },\n"
        "  tiers = { tier { \"轻\", effect = \"从轻\",\n"
        "    fine = \"法定幅度 30%以上\" } } }\n"
        "item \"i\" { " HEAD ", document = \"d\",\n"
        "  statute = { fine { \"5元以上9元以下\" } } }\n");
    document = rulebook->documents[0];
    ck_assert_str_eq(document->level, "city");
    ck_assert_int_eq(document->unknown, METE_UNKNOWN_ASK);
    ck_assert_int_eq(document->tie, METE_TIE_ERROR);
    ck_assert_int_eq(document->rounding, METE_DECIMAL_ONE);
    ck_assert(document->above_open);
    ck_assert(!document->below_open);
    ck_assert_int_eq(document->effective.until - document->effective.from, 333);
    ck_assert_int_eq(document->table->rows[0].effect, METE_EFFECT_LIGHTER);
    ck_assert(document->table->rows[0].ranges[0].range.from_open);
    ck_assert(!only_part()->entries[0].range.from_open);
    ck_assert_ptr_eq(only_part()->table, document->table);
}
END_TEST

START_TEST(test_factors_read_labels_and_phrases)
{
    const mete_table *table;

    open_with(
        "item \"i\" { " HEAD ", statute = { fine { \"9元以下\" } },\n"
        "  factors = { start = \"20%\", cap = \"100%\",\n"
        "    factor { \"危害后果\", { \"无\", \"-5%\" },\n"
        "      { \"轻微\", 0 }, { \"严重\", \"10%\" } },\n"
        "    factor { \"货值金额\", { \"1万元以上\", \"10%\" },\n"
        "      { \"其他\", \"0%\", otherwise = true } },\n"
        "    factor { \"已改正\", { \"是\", \"0%\" }, { \"否\", \"5%\" } },\n"
        "    factor { \"次数\", { \"无\", \"0%\", when =\n"
        "      \"没有 以往同类违法\" }, { \"有\", \"8%\", otherwise = true } "
        "},\n"
        "    fine = \"法定最高 * 权重\" } }\n");
    table = only_part()->table;
    ck_assert_uint_eq(table->factor_count, 4);
    ck_assert_int_eq(table->start, 200000);
    ck_assert_int_eq(table->factors[0].levels[0].weight, -50000);
    ck_assert_int_eq((int64_t)table->factors[0].levels[2].when.root->labels, 4);
    ck_assert_int_eq(table->factors[1].levels[0].when.root->op,
                     METE_OP_COMPARE);
    ck_assert(table->factors[1].levels[1].otherwise);
    ck_assert_int_eq(table->factors[2].levels[1].when.root->op, METE_OP_NOT);
    refuses("item \"i\" { " HEAD ", statute = { fine { \"9元以下\" } },\n"
            "  factors = { factor { \"危害后果\", { \"无\", \"0%\" },\n"
            "    { \"轻微\", \"5%\" } } } }",
            "missing_level:2:0", "没有写“严重”的权重");
    refuses("item \"i\" { " HEAD ", statute = { fine { \"9元以下\" } },\n"
            "  factors = { factor { \"危害后果\", { \"很大\", \"0%\" } } } }",
            "unknown_label:2:35", "没有“很大”这个选项");
}
END_TEST

START_TEST(test_parts_are_parts)
{
    open_with("item \"i\" { " HEAD ", parts = {\n"
              "  part { on = \"unit\", statute = { fine { \"9元以下\" } } },\n"
              "  part { on = \"person\", when = \"当事人类型 是 公民\",\n"
              "    statute = { fine { from = \"1元\", to = \"2元(不含)\" } },\n"
              "    tiers = { tier { \"轻\", otherwise = true } } } } }\n");
    ck_assert_uint_eq(rulebook->items[0]->part_count, 2);
    ck_assert_str_eq(rulebook->items[0]->parts[1].on, "person");
    ck_assert_ptr_nonnull(rulebook->items[0]->parts[1].when.root);
    ck_assert(rulebook->items[0]->parts[1].entries[0].range.to_open);
    refuses("item \"i\" { " HEAD ", statute = { warning {} }, parts = {\n"
            "  part { statute = { warning {} } } } }",
            "wrong_value:1:53", "写在各个 part 里");
}
END_TEST

START_TEST(test_rows_are_held_against_the_clause)
{
#define WITH_TIER(tier)                                                       \
    "item \"i\" { " HEAD ", statute = { fine { \"5元以上9元以下\" },\n" \
    "  may { detention { \"5日以下\" } } }, tiers = {\n" tier " } }\n"
    open_with(WITH_TIER(
        "tier { \"低\", when = \"已改正\", fine = \"2元以上6元以下\" },"
        "\ntier { \"高\", otherwise = true, fine = \"6元以上99元以下\","
        " without = { \"行政拘留\" } }"));
    scripts_expect("benchmark_below_statute:3:0 "
                   "benchmark_above_statute:4:0",
                   "低于法定最低");
    refuses(WITH_TIER("tier { \"低\", otherwise = true, warning = \"5元\" }"),
            "unknown_penalty:3:0", "法律条款里没有");
    refuses(WITH_TIER("tier { \"低\", otherwise = true,"
                      " without = { \"fine\" } }"),
            "mandatory:3:0", "必须处罚");
    refuses(WITH_TIER("tier { \"低\", fine = \"6元\" }"), "missing_when:3:0",
            "没有写明何时适用");
    refuses("item \"i\" { " HEAD ", statute = { fine { \"5元以上\" } },\n"
            "  tiers = { tier { \"低\", otherwise = true,\n"
            "    fine = \"法定幅度 30%以下\" } } }",
            "no_maximum:2:0", "没有上限");
    /* what follows from a broken clause is not said again at each row */
    refuses("item \"i\" { " HEAD ", statute = { fine { \"5元以上6万以下\" } },\n"
            "  tiers = { tier { \"低\", otherwise = true,\n"
            "    fine = \"法定幅度 30%以下\" } } }",
            "phrase_bare_number:1:77", "没有单位");
}
END_TEST

START_TEST(test_phrase_faults_point_into_the_phrase)
{
    refuses("item \"i\" { " HEAD ",\n"
            "  statute = { fine { \"9元以下\" } },\n"
            "  tiers = {\n"
            "    tier { \"轻\", when = \"已改正 且 不知何物\" },\n"
            "    tier { \"重\", when = any { \"未改正\",\n"
            "      \"不知何物 且 未改正\" } },\n"
            "  },\n"
            "}\n",
            "phrase_unknown_name:4:31 phrase_unknown_name:6:8", "不知何物");
    /* the same literal twice: each has its own place */
    refuses("flags { \"子\" } x = flag { \"丑\", when = \"何物\" } "
            "y = flag { \"寅\", when = \"何物\" }",
            "phrase_unknown_name:1:39 phrase_unknown_name:1:69", "何物");
}
END_TEST

START_TEST(test_questions_come_last_in_declared_order)
{
    open_with("item \"i\" { " HEAD ", statute = {\n"
              "  fine { \"9元以下\", when = \"「乙问」 且 「甲问」\" } } }\n"
              "circumstance { \"丙\", when = \"「甲问」 或 已改正\",\n"
              "  effect = \"从轻\", duty = \"可以\" }\n");
    ck_assert_uint_eq(rulebook->fact_count, 10);
    ck_assert(rulebook->facts[8]->question);
    ck_assert_int_eq(fact("乙问")->index, 8);
    ck_assert_int_eq(fact("甲问")->index, 9);
    ck_assert_int_eq(rulebook->rules[0]->duty, METE_DUTY_MAY);
    ck_assert_int_eq(rulebook->rules[0]->effect, METE_EFFECT_LIGHTER);
}
END_TEST

/* Officers read a question as it was written; it answers in either width. */
START_TEST(test_questions_keep_their_words)
{
    open_with("item \"i\" { " HEAD ", statute = {\n"
              "  fine { \"9元以下\", when = \"「 甲，（乙）？ 」\" } } }\n"
              "circumstance { \"丙\", when = \"「甲,(乙)?」\",\n"
              "  effect = \"从轻\", duty = \"可以\" }\n");
    ck_assert_uint_eq(rulebook->fact_count, 9);
    ck_assert_str_eq(rulebook->facts[8]->label, "甲，（乙）？");
    ck_assert_ptr_eq(fact("甲,(乙)?"), rulebook->facts[8]);
}
END_TEST

START_TEST(test_time_limit_becomes_a_condition)
{
    const mete_expression *when;

    open_with("time_limit { \"时效\", from = \"违法行为终了日\",\n"
              "  to = \"发现日期\", basis = \"测试法#30\",\n"
              "  limit = \"若 情节严重 则 5年 否则 2年\" }\n");
    when = rulebook->rules[0]->when.root;
    ck_assert_int_eq(rulebook->rules[0]->outcome, METE_OUTCOME_TIME_BARRED);
    ck_assert_int_eq(when->op, METE_OP_OR);
    when = when->children[0]->children[1];
    ck_assert_int_eq(when->op, METE_OP_LASTS);
    ck_assert_int_eq(when->comparison, METE_GREATER);
    ck_assert_int_eq(when->value, 60);
    refuses("time_limit { \"时效\", from = \"违法行为终了日\",\n"
            "  to = \"货值金额\", limit = \"2年\" }",
            "wrong_value:2:3", "不是日期");
    refuses("time_limit { \"时效\", from = \"违法行为终了日\",\n"
            "  to = \"发现日期\", limit = \"2元\" }",
            "wrong_value:2:16", "期限");
}
END_TEST

START_TEST(test_rules_have_scopes)
{
    open_with("bar { \"甲\", when = \"情节严重\", removes = { \"fine\", "
              "\"行政拘留\" },\n"
              "  departments = { \"税务\" }, effective = { from = "
              "\"2026-01-01\" } }\n"
              "exemption { \"乙\", when = \"已改正\", outcome = \"不予处罚\",\n"
              "  orders = { \"教育\" }, keeps = { \"confiscate_property\" },\n"
              "  closed_by = \"strict_liability\" }\n");
    const mete_rule *bar = rulebook->rules[0];
    const mete_rule *exemption = rulebook->rules[1];

    ck_assert_uint_eq(bar->removes,
                      1u << METE_PENALTY_FINE | 1u << METE_PENALTY_DETENTION);
    ck_assert_str_eq(bar->scope.departments[0], "税务");
    ck_assert_str_eq(bar->scope.jurisdiction, "360300");
    ck_assert_int_eq(exemption->outcome, METE_OUTCOME_NO_PENALTY);
    ck_assert(exemption->closed_by_strict_liability);
    ck_assert_str_eq(exemption->orders[0], "教育");
    refuses("bar { \"甲\", when = \"情节严重\" }", "missing_field:1:0",
            "outcome 或 removes");
    refuses("bar { \"甲\", when = \"情节严重\", outcome = \"transfer\" }\n"
            "bar { \"甲\", when = \"已改正\", outcome = \"transfer\" }",
            "duplicate:2:0", "声明了两次");
    refuses("exemption { \"甲\", when = \"已改正\", outcome = \"penalty\" }",
            "wrong_value:1:32", "outcome");
}
END_TEST

START_TEST(test_list_rows_are_rules)
{
    scripts_write("r/rulebook.lua", LIST_BOOK);
    scripts_write("r/x.csv",
                  "编号,事项,适用条件,效果,依据,有效期至,违法行为\n"
                  "1,i*,已改正,不予处罚,测试法#30,2026-12-31,某行为\n"
                  "2,,无条件,减轻,测试法#125.1.1,,\n"
                  "3,zzz,无条件,免予处罚,测试法#30,,\n");
    open_with("item \"i\" { " HEAD ", statute = { warning {} } }\n");
    scripts_expect("no_items:4:0", "不适用于任何事项");
    ck_assert_uint_eq(rulebook->rule_count, 3);
    ck_assert_str_eq(rulebook->rules[0]->name, "1");
    ck_assert_str_eq(rulebook->rules[0]->list, "x.csv");
    ck_assert_int_eq(rulebook->rules[1]->effect, METE_EFFECT_MITIGATED);
    ck_assert_int_eq(rulebook->rules[0]->scope.effective.until, 20818);
}
END_TEST

START_TEST(test_wrong_list_rows_are_all_refused)
{
    scripts_write("r/rulebook.lua", LIST_BOOK);
    scripts_write("r/x.csv", "编号,事项,适用条件,效果,依据\n"
                             "1,*,已改正,不予处罚,测试法#30\n"
                             "2,i,不知何物,不予处罚,测试法#30\n"
                             "2,i,已改正,罚款,测试法#99\n");
    scripts_write("r/c.lua",
                  "item \"i\" { " HEAD ", statute = { warning {} } }\n");
    ck_assert_ptr_null(scripts_open("r"));
    scripts_expect("wrong_value:2:2 phrase_unknown_name:3:3 duplicate:4:1 "
                   "wrong_value:4:4 unknown_article:4:5",
                   "“*”");
}
END_TEST

START_TEST(test_local_names_hide_wider_ones)
{
    bool opposite;

    open_with("area = number { \"面积\", unit = \"平方米\" }\n"
              "item \"i\" { " HEAD ", statute = {\n"
              "  fine { \"面积 每亩5元以下\" } },\n"
              "  facts = { number { \"面积\", unit = \"亩\" } } }\n");
    ck_assert_str_eq(
        mete_rulebook_find_fact(rulebook, "i", "面积", &opposite)->unit_text,
        "亩");
    ck_assert_str_eq(
        mete_rulebook_find_fact(rulebook, NULL, "面积", &opposite)->unit_text,
        "平方米");
}
END_TEST

START_TEST(test_adverse_presumptions_are_found)
{
    open_with(
        "a = flag { \"检举\", presume = false }\n"
        "b = flag { \"应急\", presume = false }\n"
        "circumstance { \"甲\", when = \"检举\", effect = \"lighter\" }\n"
        "circumstance { \"乙\", when = \"应急\", effect = \"heavier\" }\n");
    ck_assert(fact("检举")->presumed_adverse);
    ck_assert(!fact("应急")->presumed_adverse);
}
END_TEST

Suite *test_build_suite(void)
{
    Suite *suite = suite_create("build");
    TCase *tests = tcase_create("model");

    tcase_add_checked_fixture(tests, set_up, tear_down);
    tcase_add_test(tests, test_facts_keep_declared_order_and_fields);
    tcase_add_test(tests, test_defines_may_stand_on_later_ones);
    tcase_add_test(tests, test_citations_are_printed);
    tcase_add_test(tests, test_clause_becomes_groups_and_entries);
    tcase_add_test(tests, test_document_has_the_defaults_of_the_language);
    tcase_add_test(tests, test_factors_read_labels_and_phrases);
    tcase_add_test(tests, test_parts_are_parts);
    tcase_add_test(tests, test_rows_are_held_against_the_clause);
    tcase_add_test(tests, test_questions_come_last_in_declared_order);
    tcase_add_test(tests, test_questions_keep_their_words);
    tcase_add_test(tests, test_time_limit_becomes_a_condition);
    tcase_add_test(tests, test_rules_have_scopes);
    tcase_add_test(tests, test_list_rows_are_rules);
    tcase_add_test(tests, test_wrong_list_rows_are_all_refused);
    tcase_add_test(tests, test_local_names_hide_wider_ones);
    tcase_add_test(tests, test_adverse_presumptions_are_found);
    suite_add_tcase(suite, tests);
    tests = tcase_create("faults");
    tcase_add_checked_fixture(tests, set_up, tear_down);
    tcase_add_test(tests, test_wrong_facts_are_refused);
    tcase_add_test(tests, test_wrong_citations_are_refused);
    tcase_add_test(tests, test_wrong_clauses_are_refused);
    tcase_add_test(tests, test_phrase_faults_point_into_the_phrase);
    suite_add_tcase(suite, tests);
    return suite;
}
