/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Every Chinese word has one ASCII twin: phrases that are written in twins
 * alone, and the table of the manual (doc/words.md), which is made from the
 * tables of the code.  METE_WRITE_WORDS=1 writes it anew.
 */
#include "phrase_world.h"

#include "load/lexicon.h"
#include "load/word_set.h"
#include "model/terms.h"

#include <check.h>
#include <string.h>

Suite *test_twins_suite(void);

/* The same thing twice. */
static const struct {
    const char *kind;
    const char *chinese;
    const char *ascii;
} pairs[] = {
    {"condition", "涉嫌犯罪 且 (立功表现 或 非 没有主观过错)",
     "suspected_crime and ('立功表现' or not no_fault)"},
    {"condition", "有 违法所得 或 没有 违法所得 或 无法查明 违法所得",
     "has illegal_gains or lacks illegal_gains or "
     "undeterminable illegal_gains"},
    {"condition", "无条件", "always"},
    {"condition", "当事人类型 属于 (公民、个体工商户)",
     "party in (citizen | sole_proprietor)"},
    {"condition", "当事人类型 不属于 (公民、个体工商户)",
     "party not_in (citizen | sole_proprietor)"},
    {"condition", "处罚 含 (警告、罚款)", "'处罚' includes (警告 | 罚款)"},
    {"condition", "处罚 仅有 (警告、罚款)", "'处罚' only (警告 | 罚款)"},
    {"condition", "当事人类型 是 公民 且 当事人类型 不是 公民",
     "party is citizen and party is_not citizen"},
    {"condition", "货值金额 超过 1万元 或 货值金额 达到 1万元",
     "goods_value over 10000 yuan or goods_value at_least 10000 yuan"},
    {"condition", "货值金额 不足 1万元 或 货值金额 不超过 1万元",
     "goods_value under 10000 yuan or goods_value at_most 10000 yuan"},
    {"condition", "货值金额 ≥ 1万元 或 货值金额 ≤ 1万元 或 货值金额 ≠ 1元",
     "goods_value >= 10000 yuan or goods_value <= 10000 yuan or "
     "goods_value != 1 yuan"},
    {"condition", "发现日期 晚于 2026年1月1日 或 发现日期 不早于 2026-01-01",
     "discovered_on after 2026-01-01 or discovered_on not_before 2026-01-01"},
    {"condition", "发现日期 早于 2026-01-01 或 发现日期 不晚于 2026-01-01",
     "discovered_on before 2026-01-01 or discovered_on not_after 2026-01-01"},
    {"condition", "货值金额 1万元以上5万元以下",
     "goods_value 10000 yuan or_more 50000 yuan or_less"},
    {"condition", "货值金额 1万元(不含)以上5万元(含)以下",
     "goods_value 10000 yuan (excl) or_more 50000 yuan (incl) or_less"},
    {"condition", "货值金额 1至5万元", "goods_value 10000 to 50000 yuan"},
    {"condition", "货值金额 1—5元", "goods_value 1~5 yuan"},
    {"condition", "未记录人数 占 总人数 10%以上",
     "'未记录人数' of '总人数' 10% or_more"},
    {"range", "占地面积 每平方米100元以上", "area per 平方米 100 yuan or_more"},
    {"range", "货值金额的5倍以上", "goods_value the 5 fold or_more"},
    {"condition", "在 货值金额 达 1元以上", "at goods_value at 1 yuan or_more"},
    {"amount", "货值金额 × 2 + 违法所得 - 1元",
     "goods_value * 2 + illegal_gains - 1 yuan"},
    {"amount", "货值金额 ÷ 2", "goods_value / 2"},
    {"amount", "最小(货值金额, 违法所得) + 最大(货值金额, 违法所得)",
     "min(goods_value, illegal_gains) + max(goods_value, illegal_gains)"},
    {"amount", "四舍五入(货值金额 / 3, 1元) + 上取整(货值金额 / 3, 1元)",
     "round(goods_value / 3, 1 yuan) + ceil(goods_value / 3, 1 yuan)"},
    {"amount", "下取整(货值金额 / 3, 1元)", "floor(goods_value / 3, 1 yuan)"},
    {"amount", "若 涉嫌犯罪 则 1元 否则 2元",
     "if suspected_crime then 1 yuan else 2 yuan"},
    {"condition", "次数(以往同类违法, 2年, 含本次) >= 2次",
     "count(priors, 2 years, with_this) >= 2 times"},
    {"condition", "次数(以往同类违法, 本年度) = 0次",
     "count(priors, this_year) = 0 times"},
    {"condition", "次数(以往同类违法, 自2019-01-01) = 0",
     "count(priors, since 2019-01-01) = 0"},
    {"condition", "周岁(出生日期, 违法行为终了日) < 14周岁",
     "age(birth_date, act_end) < 14 years_old"},
    {"condition", "天数(违法行为开始日, 发现日期) > 3日",
     "days(act_start, discovered_on) > 3 days"},
    {"condition", "工作日数(违法行为开始日, 发现日期) > 3个工作日",
     "workdays(act_start, discovered_on) > 3 workdays"},
    {"condition", "时长(违法行为开始日, 发现日期) 3个月以上",
     "lasts(act_start, discovered_on) 3 months or_more"},
    {"amount", "法定最低 + 法定最高", "statutory_min + statutory_max"},
    {"amount", "法定最高 * (起点 + 权重合计 + 权重)",
     "statutory_max * (start + weight_sum + weight)"},
    {"range", "法定幅度 30‰以上", "statutory_span 30 permille or_more"},
};

static phrase_world *world;

static void set_up(void)
{
    world = phrase_world_new();
}

static void tear_down(void)
{
    phrase_world_free(world);
}

START_TEST(test_twins_mean_the_same)
{
    for (size_t i = 0; i < G_N_ELEMENTS(pairs); i++) {
        char *chinese = phrase_try(world, pairs[i].kind, pairs[i].chinese);
        char *ascii = phrase_try(world, pairs[i].kind, pairs[i].ascii);

        if (strcmp(chinese, ascii) != 0 || chinese[0] == '\0') {
            ck_abort_msg("%s: %s, but %s: %s", pairs[i].chinese, chinese,
                         pairs[i].ascii, ascii);
        }
        g_free(chinese);
        g_free(ascii);
    }
}
END_TEST

static bool is_ascii(const char *text)
{
    for (; *text != '\0'; text++) {
        if ((unsigned char)*text >= 0x80) {
            return false;
        }
    }
    return true;
}

/* How the word is written in ASCII; NULL: it is refused. */
static const char *key_of(const mete_word *word)
{
    return word->token == METE_TOKEN_REFUSED ? NULL
         : word->twin != NULL                ? word->twin
                                             : word->text;
}

/* Does some pair use the twin? */
static bool is_tried(const char *twin)
{
    for (size_t i = 0; i < G_N_ELEMENTS(pairs); i++) {
        const char *at = strstr(pairs[i].ascii, twin);

        for (; at != NULL; at = strstr(at + 1, twin)) {
            const char *end = at + strlen(twin);
            bool word = g_ascii_isalpha(*twin);

            if (!word
                || ((at == pairs[i].ascii || !g_ascii_isalnum(at[-1]))
                    && !g_ascii_isalnum(*end) && *end != '_'
                    && (at == pairs[i].ascii || at[-1] != '_'))) {
                return true;
            }
        }
    }
    return false;
}

START_TEST(test_every_word_has_one_twin)
{
    for (const mete_word *a = mete_words(); a->text != NULL; a++) {
        if (key_of(a) == NULL) {
            continue;
        }
        ck_assert_msg(is_ascii(key_of(a)), "%s has no twin", a->text);
        ck_assert_msg(is_tried(key_of(a)) || strcmp(a->text, "任意") == 0,
                      "no phrase is written with %s", key_of(a));
        for (const mete_word *b = mete_words(); b->text != NULL; b++) {
            if (key_of(b) != NULL && strcmp(key_of(a), key_of(b)) == 0) {
                ck_assert_msg(a->token == b->token && a->code == b->code,
                              "%s means %s and %s", key_of(a), a->text,
                              b->text);
            }
        }
    }
}
END_TEST

/* ---- the manual ---- */

static void print_row(GString *out, const char *chinese, const char *ascii)
{
    g_string_append_printf(out, "| %s | `%s` |\n", chinese, ascii);
}

/* A character that would end the cell. */
static const char *cell(const char *text)
{
    return strcmp(text, "|") == 0 ? "\\|" : text;
}

static bool is_first(const mete_word *word)
{
    for (const mete_word *w = mete_words(); w != word; w++) {
        if (key_of(w) != NULL && strcmp(key_of(w), key_of(word)) == 0) {
            return false;
        }
    }
    return true;
}

static void print_words(GString *out)
{
    for (const mete_word *a = mete_words(); a->text != NULL; a++) {
        GString *chinese = g_string_new(NULL);

        if (key_of(a) != NULL && is_first(a)) {
            for (const mete_word *b = a; b->text != NULL; b++) {
                if (key_of(b) != NULL && strcmp(key_of(b), key_of(a)) == 0
                    && !is_ascii(b->text)) {
                    g_string_append_printf(
                        chinese, "%s%s", chinese->len > 0 ? " " : "", b->text);
                }
            }
            print_row(out, chinese->len > 0 ? chinese->str : "（符号）",
                      cell(key_of(a)));
        }
        g_string_free(chinese, TRUE);
    }
}

static void print_refused(GString *out)
{
    const char *mark = "";

    for (const mete_word *word = mete_words(); word->text != NULL; word++) {
        if (key_of(word) == NULL) {
            g_string_append_printf(out, "%s`%s`", mark, word->text);
            mark = " ";
        }
    }
    g_string_append(out, "\n");
}

static void print_units(GString *out)
{
    const char *twin;
    const char *text;

    for (size_t i = 0; (text = mete_units_own(i, &twin)) != NULL; i++) {
        if (twin != NULL) {
            print_row(out, text, twin);
        }
    }
}

static void print_sets(GString *out)
{
    for (int i = 0; i < METE_SET_COUNT; i++) {
        const mete_set_word *word = mete_word_set((mete_word_set_id)i);

        for (; word->word != NULL; word++) {
            g_string_append_printf(out, "| %s | %s | `%s` |\n",
                                   mete_word_set_fields((mete_word_set_id)i),
                                   word->twin, word->word);
        }
    }
}

static void print_terms(GString *out)
{
    for (int i = 0; i < METE_OUTCOME_COUNT; i++) {
        g_string_append_printf(out, "| 结论 | %s | `%s` |\n",
                               mete_outcome_label((mete_outcome)i),
                               mete_outcome_name((mete_outcome)i));
    }
    for (int i = 0; i < METE_PENALTY_COUNT; i++) {
        g_string_append_printf(out, "| 处罚种类 | %s | `%s` |\n",
                               mete_penalty_kind_label((mete_penalty_kind)i),
                               mete_penalty_kind_name((mete_penalty_kind)i));
    }
    for (int i = METE_EFFECT_MITIGATED; i < METE_EFFECT_COUNT; i++) {
        g_string_append_printf(out, "| 幅度 | %s | `%s` |\n",
                               mete_effect_label((mete_effect)i),
                               mete_effect_name((mete_effect)i));
    }
}

static char *make_page(void)
{
    GString *out = g_string_new(
        "# 裁量语言的词\n\n"
        "每个中文词都有一个 ASCII 写法，两种写法可以混用；整本规则也可以只用 "
        "ASCII 写。\n"
        "本页由代码里的词表生成，`make check` 逐行核对；改了词表以后，用\n"
        "`METE_WRITE_WORDS=1 tests/check_mete twins` 重写本页。\n\n"
        "## 短语\n\n"
        "一格里有几个中文词的，意思相同。`「…」` 的 ASCII 写法是 `'…'`。\n\n"
        "| 中文 | ASCII |\n| --- | --- |\n");

    print_words(out);
    g_string_append(out, "\n下面的词不能写进短语，每一个都有专门的提示：\n\n");
    print_refused(out);
    g_string_append(out, "\n## 单位\n\n"
                         "数字前面的 十、百、千、万、亿 写成阿拉伯数字；"
                         "事实自己声明的单位照原样写。\n\n"
                         "| 中文 | ASCII |\n| --- | --- |\n");
    print_units(out);
    g_string_append(out, "\n## 字段的值\n\n"
                         "| 字段 | 中文 | ASCII |\n| --- | --- | --- |\n");
    print_sets(out);
    print_terms(out);
    g_string_append(out, "\n案件里的值：是 `yes`，否 `no`，没有 `absent`，"
                         "无法查明 `undeterminable`，未知 `unknown`。\n");
    return g_string_free(out, FALSE);
}

START_TEST(test_manual_has_every_word)
{
    const char *top = g_getenv("top_srcdir");
    char *path =
        g_build_filename(top != NULL ? top : ".", "doc", "words.md", NULL);
    char *page = make_page();
    char *found = NULL;

    if (g_getenv("METE_WRITE_WORDS") != NULL) {
        ck_assert(g_file_set_contents(path, page, -1, NULL));
    }
    ck_assert_msg(g_file_get_contents(path, &found, NULL, NULL),
                  "no doc/words.md");
    ck_assert_msg(strcmp(page, found) == 0,
                  "doc/words.md differs from the words of the code: "
                  "METE_WRITE_WORDS=1 tests/check_mete twins");
    g_free(found);
    g_free(page);
    g_free(path);
}
END_TEST

Suite *test_twins_suite(void)
{
    Suite *suite = suite_create("twins");
    TCase *tests = tcase_create("twins");

    tcase_add_checked_fixture(tests, set_up, tear_down);
    tcase_add_test(tests, test_twins_mean_the_same);
    tcase_add_test(tests, test_every_word_has_one_twin);
    tcase_add_test(tests, test_manual_has_every_word);
    suite_add_tcase(suite, tests);
    return suite;
}
