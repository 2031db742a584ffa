/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Writes random rulebooks.  Every piece is legal by itself; a rulebook that
 * does not open all the same is a mistake here or in the loader.
 */
#include "random_book.h"

#include "random_function.h"
#include "random_text.h"

#include <glib/gstdio.h>

static const char head[] =
    "statute \"甲法\" { title = \"甲法\", rank = \"law\",\n"
    "  effective = { from = \"2015-06-01\" },\n"
    "  articles = { [\"1\"] = \"甲\", [\"2\"] = \"乙\" } }\n"
    "statute \"甲法\" { title = \"甲法\", rank = \"law\",\n"
    "  effective = { from = \"2012-01-01\", until = \"2015-03-31\" },\n"
    "  articles = { [\"2\"] = \"乙\" } }\n"
    "act_end = date { \"违法行为终了日\", absent = true }\n"
    "discovered_on = date { \"发现日期\" }\n"
    "filed_on = date { \"立案日期\", absent = true, presume = \"absent\" }\n"
    "decided_on = date { \"作出决定日期\", absent = true,"
    " presume = \"absent\" }\n"
    "party = choice { \"当事人类型\", \"公民\", \"个体户\", \"组织\" }\n"
    "birth_date = date { \"出生日期\", when = \"当事人类型 是 公民\","
    " personal = true }\n"
    "goods_value = money { \"货值金额\" }\n"
    "illegal_gains = money { \"违法所得\", absent = true,"
    " undeterminable = true }\n"
    "area = number { \"占地面积\", unit = \"平方米\", max = 100000 }\n"
    "staff = count { \"人数\", unit = \"人\", min = 1 }\n"
    "missed = count { \"缺员\", unit = \"人\" }\n"
    "harm = scale { \"危害后果\", \"无\", \"轻微\", \"较重\", \"严重\" }\n"
    "grave = judgement { \"情节严重\" }\n"
    "red = flag { \"红\", presume = false }\n"
    "blue = flag { \"蓝\" }\n"
    "green = flag { \"绿\", absent = true }\n"
    "white = flag { \"白\", presume = true }\n"
    "priors = events { \"以往违法\" }\n"
    "first = define { \"首犯\", \"次数(以往违法, 2年) = 0\" }\n";

/* ---- conditions and amounts ---- */

static const char *const yuan[] = {"1000元", "5000元", "1万元", "3万元",
                                   "5万元",  "10万元", "20.5元"};
static const char *const compare_words[] = {"超过", "达到", "不足", "不超过",
                                            "=",    ">=",   "<",    "!="};

void random_put_atom(book *b)
{
    static const char *const flags[] = {"红", "蓝",       "绿",
                                        "白", "情节严重", "首犯"};
    static const char *const rest[] = {
        "有 违法所得",
        "没有 违法所得",
        "无法查明 违法所得",
        "次数(以往违法) >= 2次",
        "次数(以往违法, 1年, 含本次) = 2次",
        "次数(以往违法, 2年) 1次以上",
        "次数(以往违法, 本年度) > 1次",
        "缺员 占 人数 10%以上30%以下",
        "缺员 占 人数 超过30%",
        "周岁(出生日期, 违法行为终了日) < 18周岁",
        "发现日期 晚于 违法行为终了日 + 6个月",
        "时长(违法行为终了日, 发现日期) 3个月以上1年以下",
        "天数(违法行为终了日, 发现日期) > 90日",
        "工作日数(违法行为终了日, 发现日期) 60个工作日以上",
        "工作日数(发现日期, 作出决定日期) = 7个工作日",
        "发现日期 不早于 2021-07-15",
        "占地面积 50平方米以上",
        "占地面积 100平方米(不含)以下",
        "人数 5人以上50人以下",
        "违法所得 1万元以上",
        "货值金额 + (若 没有 违法所得 则 0元 否则 "
        "违法所得) > 2万元"};

    if (b->functions && chance(b, 12)) {
        put(b, "补缴金额 %s %s", PICK(b, compare_words), PICK(b, yuan));
        return;
    }
    if (b->functions && chance(b, 5)) {
        put(b, "%s", pick(b, random_function_names,
                          (uint32_t)random_function_name_count));
        return;
    }
    switch (one_of(b, 6)) {
    case 0:
    case 1:
        put(b, "%s%s", chance(b, 3) ? "非 " : "", PICK(b, flags));
        break;
    case 2:
        put(b, "货值金额 %s %s", PICK(b, compare_words), PICK(b, yuan));
        break;
    case 3:
        put(b, "危害后果 %s",
            chance(b, 3)   ? "是 无"
            : chance(b, 2) ? "达到 较重"
                           : "不超过 轻微");
        break;
    case 4:
        put(b, "当事人类型 %s",
            chance(b, 2) ? "是 公民" : "属于 (公民、个体户)");
        break;
    default:
        put(b, "%s", PICK(b, rest));
        break;
    }
}

void random_put_condition(book *b)
{
    random_put_atom(b);
    while (chance(b, 3)) {
        put(b, chance(b, 2) ? " 且 " : " 或 ");
        random_put_atom(b);
    }
}

void random_put_when(book *b)
{
    put(b, "when = \"");
    random_put_condition(b);
    put(b, "\"");
}

/* ---- the clause ---- */

static void put_money_range(book *b)
{
    static const char *const ranges[] = {
        "5000元以上5万元以下",
        "10万元以下",
        "2万元以上10万元以下",
        "3万元",
        "货值金额 5倍以上10倍以下",
        "货值金额 2倍以下",
        "占地面积 每平方米100元以上1000元以下",
        "(最大(货值金额, 10万元)) 1倍以上3倍以下",
        "3万元以上",
        "货值金额 5%以上10%以下",
        "违法所得 1倍以上3倍以下",
        "(若 红 则 1万元 否则 2万元) 1倍以上3倍以下",
        "123.45元",
        "缺员 每人200元以上500元以下"};

    if (b->functions && chance(b, 4)) {
        put(b, "%s", pick(b, random_function_ranges,
                          (uint32_t)random_function_range_count));
    } else {
        put(b, "\"%s\"", PICK(b, ranges));
    }
}

static void put_cap(book *b)
{
    if (chance(b, 5)) {
        put(b, ", cap = \"%s\"", PICK(b, yuan));
    }
}

/* Branches of one clause that may overlap or leave a hole. */
static void put_fine(book *b)
{
    uint32_t branches = 1 + one_of(b, 3);
    bool otherwise = branches > 1 && chance(b, 2);

    for (uint32_t i = 0; i < branches; i++) {
        put(b, "fine { ");
        put_money_range(b);
        put_cap(b);
        if (branches == 1) {
            put(b, " }, ");
            return;
        }
        put(b, ", ");
        if (otherwise && i + 1 == branches) {
            put(b, "otherwise = true");
        } else if (chance(b, 2)) {
            random_put_when(b);
        } else {
            put(b, "when = \"货值金额 %s\"",
                i == 0 ? "不足1万元" : "1万元以上");
        }
        put(b, " }, ");
    }
}

static void put_other(book *b)
{
    static const char *const entries[] = {
        "warning {}",
        "confiscate_gains {}",
        "confiscate_property {}",
        "suspend_business { \"1个月以上6个月以下\" }",
        "revoke_license {}",
        "detention { \"5日以上15日以下\" }",
        "other_penalty \"其他\"",
        "suspend_license { \"5日以下\" }"};
    const char *entry = PICK(b, entries);

    put(b, "%s, ", entry);
}

static void put_addition(book *b)
{
    static const char *const groups[] = {"may_add", "one_of", "any_of",
                                         "all_of"};

    const char *group = PICK(b, groups);

    b->optional = group != groups[3];
    put(b, "%s { confiscate_tools {}, close_business {}%s", group,
        chance(b, 3) ? ", order \"责令乙\"" : "");
    if (chance(b, 2)) {
        put(b, ", ");
        random_put_when(b);
    }
    put(b, " }, ");
}

static void put_statute(book *b)
{
    b->optional = false;
    put(b, "statute = { ");
    if (!chance(b, 4)) {
        put(b, "order \"责令甲\", ");
    } else if (chance(b, 2)) {
        put(b, "order \"责令丙\" { ");
        random_put_when(b);
        put(b, " }, ");
    }
    if (chance(b, 4)) {
        put(b, "one_of { warning {}, fine { \"2000元以上2万元以下\" } }, ");
    } else {
        put_fine(b);
    }
    for (uint32_t i = one_of(b, 2); i > 0; i--) {
        put_other(b);
    }
    if (chance(b, 3)) {
        put_addition(b);
    }
    put(b, "},\n");
}

/* ---- tables ---- */

static void put_row_range(book *b)
{
    static const char *const shares[] = {
        "法定最低 1倍以上2倍以下", "2万元",
        "1万元以上3万元以下",      "4万元以下",
        "6000元以上8000元以下",    "货值金额 1倍以上2倍以下",
        "违法所得 1倍以上2倍以下", "500元",
        "(法定最低 + 2000元)",     "1万元以上5万元(不含)以下",
        "超过5000元3万元以下",     "2万元以上10万元以下"};

    if (b->functions && chance(b, 4)) {
        put(b, ", fine = %s", pick(b, random_function_row_ranges,
                                   (uint32_t)random_function_row_range_count));
    } else {
        put(b, ", fine = \"%s\"", PICK(b, shares));
    }
}

static void put_row(book *b, uint32_t number, bool last)
{
    static const char *const effects[] = {"mitigated", "lighter", "ordinary",
                                          "heavier"};
    static const char *const outcomes[] = {"no_penalty", "may_exempt",
                                           "exempted", "correction_only"};

    put(b, "    tier { \"档%u\", ", number);
    if (last && chance(b, 2)) {
        put(b, "otherwise = true");
    } else if (chance(b, 5)) {
        put(b, "effect = \"%s\"", PICK(b, effects));
    } else {
        random_put_when(b);
        if (chance(b, 4)) {
            put(b, ", effect = \"%s\"", PICK(b, effects));
        }
        put(b, "%s", chance(b, 6) ? ", first = true" : "");
    }
    if (chance(b, 8)) {
        put(b, ", outcome = \"%s\"", PICK(b, outcomes));
    } else if (!chance(b, 5)) {
        put_row_range(b);
        put(b, "%s",
            b->optional && chance(b, 2) ? ", without = { \"没收违法工具\" }"
                                        : "");
    }
    put(b, " },\n");
}

static void put_tiers(book *b)
{
    static const char *const ties[] = {"lighter", "heavier", "error"};
    uint32_t rows = 2 + one_of(b, 3);

    put(b, "  tiers = {\n");
    for (uint32_t i = 0; i < rows; i++) {
        put_row(b, i + 1, i + 1 == rows);
    }
    if (chance(b, 2)) {
        put(b, "    tie = \"%s\",\n", PICK(b, ties));
    }
    put(b, "  },\n");
}

/* Cells of a few columns; what no row covers is left open, or otherwise. */
static void put_grid(book *b)
{
    static const char *const columns[] = {"危害后果", "货值金额", "红",
                                          "违法所得", "首犯",     "人数"};
    static const char *const cells[][4] = {
        {"\"无\"", "{ \"轻微\", \"较重\" }", "\"较重以上\"", "\"任意\""},
        {"\"不足1万元\"", "\"1万元以上5万元以下\"", "\"超过1万元\"",
         "\"任意\""},
        {"\"是\"", "\"否\"", "\"任意\"", "\"是\""},
        {"\"没有\"", "\"无法查明\"", "{ \"1万元以上\", \"没有\" }", "\"任意\""},
        {"\"是\"", "\"否\"", "\"任意\"", "\"否\""},
        {"\"5人以下\"", "\"10人\"", "\"超过5人50人以下\"", "\"任意\""}};
    uint32_t first = one_of(b, 6);
    uint32_t step = 1 + one_of(b, 2); /* every column once */

    put(b, "  grid = { by = { \"%s\", \"%s\" },%s\n", columns[first],
        columns[(first + step) % 6], chance(b, 3) ? " tie = \"lighter\"," : "");
    for (uint32_t i = 2 + one_of(b, 4); i > 0; i--) {
        put(b, "    { %s, %s", cells[first][one_of(b, 4)],
            cells[(first + step) % 6][one_of(b, 4)]);
        put_row_range(b);
        put(b, "%s },\n", chance(b, 6) ? ", first = true" : "");
    }
    put(b, "    %s },\n",
        chance(b, 2) ? "open = true" : "tier { \"其他\", otherwise = true }");
}

static void put_factor(book *b, uint32_t number)
{
    put(b, "    factor { \"因素%u\", ", number);
    if (chance(b, 3)) {
        put(b, "{ \"小\", \"0%%\", when = \"货值金额 不足1万元\" }, "
               "{ \"大\", \"12.5%%\", when = \"货值金额 1万元以上\" } },\n");
        return;
    }
    for (uint32_t i = 0; i < 2; i++) {
        put(b, "{ \"级%u\", \"%u%%\", ", i, i * (5 + one_of(b, 30)));
        if (i == 1 && !chance(b, 3)) {
            put(b, "otherwise = true }, ");
        } else {
            random_put_when(b);
            put(b, " }, ");
        }
    }
    put(b, "},\n");
}

static void put_factors(book *b)
{
    static const char *const results[] = {
        "货值金额 * 权重", "法定最低 + 1万元 * 权重", "5万元 * 权重合计",
        "四舍五入(货值金额 * 权重, 10元)"};

    put(b, "  factors = { start = \"%u%%\", cap = \"%u%%\", ",
        one_of(b, 3) * 10, 60 + one_of(b, 5) * 10);
    put(b, "%s\n", chance(b, 3) ? "floor = \"15%\"," : "");
    for (uint32_t i = 1 + one_of(b, 3); i > 0; i--) {
        put_factor(b, i);
    }
    if (chance(b, 2)) {
        put(b, "    fine = \"%s\",\n", PICK(b, results));
    }
    put(b, "  },\n");
}

/* ---- items and rules ---- */

void random_put_table(book *b)
{
    if (chance(b, 4)) {
        put_factors(b);
    } else if (chance(b, 4)) {
        put_grid(b);
    } else if (!chance(b, 3)) {
        put_tiers(b);
    }
}

static void put_part(book *b)
{
    random_table table;

    put_statute(b);
    table.from = b->text->len;
    table.optional = b->optional;
    random_put_table(b);
    table.to = b->text->len;
    if (b->tables != NULL) {
        g_array_append_val(b->tables, table);
    }
}

static void put_after(book *b)
{
    put(b, "after = \"");
    random_put_condition(b);
    put(b, "\", ");
}

static void put_per(book *b)
{
    static const char *const counts[] = {
        "天数(违法行为终了日, 发现日期)", "缺员",
        "天数(发现日期, 作出决定日期)", "次数(以往违法, 2年)", "占地面积",
        "(人数 - 缺员)"};

    put(b, "per = \"%s\", ", PICK(b, counts));
}

/* A later stage, which replaces a part or stands beside all of them. */
static void put_stage(book *b, const char *on)
{
    put(b, "part { on = \"%s\", ", chance(b, 5) ? "负责人" : on);
    put_after(b);
    if (chance(b, 3)) {
        random_put_when(b);
        put(b, ", ");
    }
    if (chance(b, 3)) {
        put_per(b);
    }
    put_part(b);
    put(b, "},\n");
}

static void put_item(book *b, uint32_t number)
{
    uint32_t parts = chance(b, 3) ? 2 : 1;

    put(b,
        "item \"x.%u\" { document = \"丁\", title = \"事项\","
        " department = \"局\", punishes = \"甲法#%u\",\n",
        number, 1 + one_of(b, 2));
    if (chance(b, 3)) {
        put(b, "  effective = { from = \"2019-01-01\" },\n");
    }
    if (parts == 1) {
        if (chance(b, 5)) {
            put_after(b);
        } else if (chance(b, 8)) {
            put_per(b);
        }
        put_part(b);
    } else {
        put(b, "parts = {\n");
        for (uint32_t i = 0; i < parts; i++) {
            put(b, "part { on = \"%s\", ", i == 0 ? "unit" : "person");
            if (chance(b, 2)) {
                random_put_when(b);
                put(b, ", ");
            }
            put_part(b);
            put(b, "},\n");
            if (chance(b, 3)) {
                put_stage(b, i == 0 || chance(b, 2) ? "unit" : "person");
            }
        }
        put(b, "},\n");
    }
    put(b, "}\n");
}

/* How several items come together: drawn of the seed alone, so that the rest
 * of a book stays what it was. */
static void put_together(book *b, uint64_t seed)
{
    if (seed % 5 != 0) {
        put(b, "combine { same_act = \"higher_maximum\"%s }\n",
            seed % 3 == 0 ? ", caps = { fine = \"3万元\", detention = \"8日\" }"
                          : "");
    }
    if (seed % 4 != 1) {
        put(b, "lightness { outcomes = { \"not_filed\", \"no_penalty\","
               " \"exempted\", \"time_barred\", \"correction_only\","
               " \"may_exempt\", \"penalty\" }, kinds = { \"warning\" } }\n");
    }
}

/* One that the lower rulebook refines, in three of four cases. */
static void put_items(book *b, book *lower)
{
    for (uint32_t i = 0; i < 3; i++) {
        gsize from = b->text->len;

        b->tables = g_array_new(FALSE, FALSE, sizeof(random_table));
        put_item(b, i);
        if (!chance(lower, 4)) {
            random_put_lower_item(lower, b, from, i);
        }
        g_array_free(b->tables, TRUE);
        b->tables = NULL;
    }
}

/* Both texts; *low is to be freed too. */
char *random_book_texts(uint64_t seed, char **low)
{
    book b = {g_string_new(head), seed * UINT64_C(0x9e3779b97f4a7c15) + 1,
              false, seed % 3 == 2, NULL};
    book lower = {g_string_new(NULL), seed * UINT64_C(0xd1342543de82ef95) + 5,
                  false, false, NULL};

    if (b.functions) {
        g_string_append(b.text, random_function_head);
    }
    one_of(&b, 2);
    random_put_documents(&b, seed);
    random_put_lower_document(&lower);
    put_items(&b, &lower);
    random_put_lower_rules(&lower);
    random_put_bars(&b);
    random_put_exemptions(&b);
    random_put_circumstances(&b);
    random_put_procedures(&b);
    random_put_attendants(&b);
    random_scope_put(b.text, &b.state);
    random_put_versions_of_procedure(&b, seed);
    put_together(&b, seed);
    *low = g_string_free(lower.text, FALSE);
    return g_string_free(b.text, FALSE);
}

char *random_book_text(uint64_t seed)
{
    char *low;
    char *text = random_book_texts(seed, &low);

    g_free(low);
    return text;
}

char *random_book_write(uint64_t seed)
{
    char *folder = g_dir_make_tmp("mete-book-XXXXXX", NULL);
    char *path = g_build_filename(folder, "rulebook.lua", NULL);
    char *text = random_book_text(seed);

    g_file_set_contents(path,
                        "rulebook \"x\" { title = \"x\","
                        " jurisdiction = \"360300\", dialect = 1,"
                        " files = { \"a.lua\", \"calendar/*.csv\" } }\n",
                        -1, NULL);
    g_free(path);
    random_calendar_write(folder);
    path = g_build_filename(folder, "a.lua", NULL);
    g_file_set_contents(path, text, -1, NULL);
    g_free(path);
    g_free(text);
    return folder;
}

static void remove_files(const char *folder)
{
    static const char *const files[] = {"rulebook.lua", "a.lua"};

    for (size_t i = 0; i < G_N_ELEMENTS(files); i++) {
        char *path = g_build_filename(folder, files[i], NULL);

        g_unlink(path);
        g_free(path);
    }
}

void random_book_remove(char *folder)
{
    char *lower = random_lower_of(folder);

    remove_files(lower);
    g_rmdir(lower);
    g_free(lower);
    remove_files(folder);
    random_calendar_remove(folder);
    g_rmdir(folder);
    g_free(folder);
}
