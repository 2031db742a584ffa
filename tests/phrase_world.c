/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The facts, the defines and the printer of phrase_world.h.
 */
#include "phrase_world.h"

#include "base/date.h"

#include <string.h>

/* kind, label and aliases parted by `=`, unit, labels light to grave */
static const struct {
    mete_fact_kind kind;
    const char *names;
    const char *unit;
    const char *labels;
} declared[] = {
    {METE_FACT_CHOICE, "当事人类型=party", NULL,
     "公民=citizen 个体工商户=sole_proprietor 法人或者其他组织=organization"},
    {METE_FACT_CHOICE, "环评文件类别", NULL, "登记表 报告表 报告书"},
    {METE_FACT_CHOICE, "噪声设施", NULL, "未建成 已建成"},
    {METE_FACT_CHOICE, "地点", NULL, "大街 小街小巷"},
    {METE_FACT_CHOICE, "所在区域", NULL, "一般区域 限批区 环境敏感区"},
    {METE_FACT_CHOICE, "水污染物类别", NULL, "A类 B类"},
    {METE_FACT_CHOICE, "大气污染物类别", NULL, "A类 B类"},
    {METE_FACT_CHOICE, "土地类别", NULL, "永久基本农田 其他耕地 其他土地"},
    {METE_FACT_CHOICE, "处罚", NULL, "警告 罚款 吊销许可证件 责令停产停业"},
    {METE_FACT_SCALE, "危害后果=harm", NULL,
     "无=none 轻微=slight 较重=serious 严重=grave"},
    {METE_FACT_SCALE, "违法情节", NULL, "一般 严重 特别严重"},
    {METE_FACT_SCALE, "市政工程规模", NULL, "小型 中型 大型"},
    {METE_FACT_SCALE, "恢复原状情况", NULL, "已经恢复 部分恢复 拒不恢复"},
    {METE_FACT_SCALE, "改正情况=correction", NULL,
     "发现前主动改正 当场改正 责令期限内改正 期限未到 逾期后改正 拒不改正"},
    {METE_FACT_DATE, "出生日期=birth_date", NULL, NULL},
    {METE_FACT_DATE, "违法行为开始日=act_start", NULL, NULL},
    {METE_FACT_DATE, "违法行为终了日=act_end", NULL, NULL},
    {METE_FACT_DATE, "发现日期=discovered_on", NULL, NULL},
    {METE_FACT_DATE, "送达日期", NULL, NULL},
    {METE_FACT_DATE, "复查日期", NULL, NULL},
    {METE_FACT_EVENTS, "以往同类违法=priors", NULL, NULL},
    {METE_FACT_EVENTS, "以往同类处罚", NULL, NULL},
    {METE_FACT_TEXT, "备注", NULL, NULL},
    {METE_FACT_MONEY, "货值金额=货值=goods_value", NULL, NULL},
    {METE_FACT_MONEY, "违法所得=illegal_gains", NULL, NULL},
    {METE_FACT_MONEY, "已退赔金额", NULL, NULL},
    {METE_FACT_MONEY, "违法经营额", NULL, NULL},
    {METE_FACT_MONEY, "上一年年收入", NULL, NULL},
    {METE_FACT_MONEY, "建设项目总投资额", NULL, NULL},
    {METE_FACT_MONEY, "建设工程造价", NULL, NULL},
    {METE_FACT_MONEY, "所收费用", NULL, NULL},
    {METE_FACT_MONEY, "罚款", NULL, NULL},
    {METE_FACT_NUMBER, "涉及量", "吨", NULL},
    {METE_FACT_NUMBER, "取土挖砂采石量", "吨", NULL},
    {METE_FACT_NUMBER, "占地面积=area", "平方米", NULL},
    {METE_FACT_NUMBER, "建筑面积", "平方米", NULL},
    {METE_FACT_NUMBER, "扰动面积", "m²", NULL},
    {METE_FACT_NUMBER, "土地面积", "亩", NULL},
    {METE_FACT_NUMBER, "立木材积", "立方米", NULL},
    {METE_FACT_NUMBER, "不能正常工作时间", "小时", NULL},
    {METE_FACT_NUMBER, "报告用时", "小时", NULL},
    {METE_FACT_NUMBER, "阻挠时间", "分钟", NULL},
    {METE_FACT_NUMBER, "超标分贝", "分贝", NULL},
    {METE_FACT_NUMBER, "逾期天数", "日", NULL},
    {METE_FACT_NUMBER, "逾期时间", "年", NULL},
    {METE_FACT_NUMBER, "超标倍数", "倍", NULL},
    {METE_FACT_NUMBER, "总量超标倍数", "倍", NULL},
    {METE_FACT_NUMBER, "色度超标倍数", "倍", NULL},
    {METE_FACT_NUMBER, "超量比例", "%", NULL},
    {METE_FACT_NUMBER, "pH值", NULL, NULL},
    {METE_FACT_NUMBER, "pH超标值", "pH单位", NULL},
    {METE_FACT_NUMBER, "重量", "千克", NULL},
    {METE_FACT_NUMBER, "产值", "万元", NULL},
    {METE_FACT_NUMBER, "温度", "度", NULL},
    {METE_FACT_NUMBER, "年龄", "周岁", NULL},
    {METE_FACT_COUNT, "超标因子数目", "个", NULL},
    {METE_FACT_COUNT, "每楼层损坏喷头数", "个", NULL},
    {METE_FACT_COUNT, "污染处数", "处", NULL},
    {METE_FACT_COUNT, "故障处数", "处", NULL},
    {METE_FACT_COUNT, "拖延次数", "次", NULL},
    {METE_FACT_COUNT, "幼树", "株", NULL},
    {METE_FACT_COUNT, "宠物数量", "只", NULL},
    {METE_FACT_COUNT, "林格曼级别", "级", NULL},
    {METE_FACT_COUNT, "未记录人数", NULL, NULL},
    {METE_FACT_COUNT, "总人数", NULL, NULL},
    {METE_FACT_COUNT, "单位总人数", NULL, NULL},
    {METE_FACT_JUDGEMENT, "违法行为轻微", NULL, NULL},
    {METE_FACT_JUDGEMENT, "情节轻微", NULL, NULL},
    {METE_FACT_JUDGEMENT, "情节较轻", NULL, NULL},
    {METE_FACT_JUDGEMENT, "没有主观过错=no_fault", NULL, NULL},
    {METE_FACT_FLAG, "涉嫌犯罪=suspected_crime", NULL, NULL},
    {METE_FACT_FLAG, "立功表现", NULL, NULL},
    {METE_FACT_FLAG, "当场整改", NULL, NULL},
    {METE_FACT_FLAG, "不影响系统功能", NULL, NULL},
    {METE_FACT_FLAG, "责令改正期限内改正", NULL, NULL},
    {METE_FACT_FLAG, "纳入排污许可重点管理", NULL, NULL},
    {METE_FACT_FLAG, "结伙或者特定对象或者多次多人", NULL, NULL},
    {METE_FACT_FLAG, "期限内停止违法行为", NULL, NULL},
    {METE_FACT_FLAG, "仅pH值超标", NULL, NULL},
    {METE_FACT_FLAG, "仅色度超标", NULL, NULL},
    {METE_FACT_FLAG, "造成较大以上突发环境事件或者其他严重后果", NULL, NULL},
    {METE_FACT_FLAG, "造成重大生态环境影响或者不良社会影响", NULL, NULL},
    {METE_FACT_FLAG, "主动实施关闭", NULL, NULL},
    {METE_FACT_FLAG, "实施停止建设", NULL, NULL},
    {METE_FACT_FLAG, "拆除涉案设备", NULL, NULL},
    {METE_FACT_FLAG, "恢复原状", NULL, NULL},
    {METE_FACT_FLAG, "涉及公民生命健康安全或者金融安全", NULL, NULL},
    {METE_FACT_FLAG, "属于重金属酸雾有毒持久性有机物挥发性有机物", NULL, NULL},
    {METE_FACT_FLAG, "环评文件已经批准", NULL, NULL},
    {METE_FACT_FLAG, "环保设施已按要求建成", NULL, NULL},
    {METE_FACT_FLAG, "未超过验收期限", NULL, NULL},
    {METE_FACT_FLAG, "法定有选择权", NULL, NULL},
    {METE_FACT_FLAG, "因突发故障", NULL, NULL},
    {METE_FACT_FLAG, "采取应急处置停产等措施", NULL, NULL},
    {METE_FACT_FLAG, "日均值未超标", NULL, NULL},
    {METE_FACT_FLAG, "已作出承诺=promised", NULL, NULL},
};

static const struct {
    const char *name;
    const char *opposite;
    const char *text;
} defines[] = {
    {"已改正", "未改正", "改正情况 不超过 责令期限内改正"},
    {"拒不改正", NULL, "改正情况 是 拒不改正"},
    {"逾期未改正", NULL, "改正情况 达到 逾期后改正"},
    {"首次违法", NULL, "次数(以往同类违法) = 0"},
    {"近二年内首次违法", NULL, "次数(以往同类违法, 2年) = 0"},
    {"违法行为持续时间", NULL, "时长(违法行为开始日, 违法行为终了日)"},
    {"获利", NULL, "违法所得 - 已退赔金额"},
    {"个人", NULL, "当事人类型 属于 (公民、个体工商户)"},
};

static void split_labels(phrase_world *world, mete_fact *fact,
                         const char *labels)
{
    gchar **parts = g_strsplit(labels, " ", -1);

    fact->label_count = g_strv_length(parts);
    fact->labels = mete_arena_alloc(world->arena,
                                    fact->label_count * sizeof *fact->labels);
    fact->label_ids = mete_arena_alloc(
        world->arena, fact->label_count * sizeof *fact->label_ids);
    for (size_t i = 0; i < fact->label_count; i++) {
        char *id = strchr(parts[i], '=');
        if (id != NULL) {
            *id = '\0';
            fact->label_ids[i] = mete_arena_strdup(world->arena, id + 1);
        }
        fact->labels[i] = mete_arena_strdup(world->arena, parts[i]);
    }
    g_strfreev(parts);
}

static void name_fact(phrase_world *world, mete_fact *fact, const char *names)
{
    gchar **parts = g_strsplit(names, "=", -1);
    mete_meaning meaning = {.fact = fact};

    fact->label = mete_arena_strdup(world->arena, parts[0]);
    meaning.label = fact->label;
    for (size_t i = 0; parts[i] != NULL; i++) {
        g_assert_true(
            mete_lexicon_add_name(world->lexicon, NULL, parts[i], &meaning));
    }
    g_strfreev(parts);
}

static void declare(phrase_world *world, size_t i)
{
    mete_fact *fact = mete_arena_alloc(world->arena, sizeof *fact);
    mete_display display;

    fact->index = world->next_fact++;
    fact->kind = declared[i].kind;
    fact->unit_scale = METE_DECIMAL_ONE;
    if (fact->kind == METE_FACT_MONEY) {
        fact->unit = METE_UNIT_MONEY;
    } else if (declared[i].unit != NULL) {
        fact->unit_text = declared[i].unit;
        fact->unit = mete_lexicon_read_unit(world->lexicon, declared[i].unit,
                                            &fact->unit_scale, &display);
    }
    if (declared[i].labels != NULL) {
        split_labels(world, fact, declared[i].labels);
    }
    name_fact(world, fact, declared[i].names);
    g_ptr_array_add(world->facts, fact);
}

static void define(phrase_world *world, size_t i)
{
    mete_meaning meaning = {.label = defines[i].name};

    if (!mete_phrase_define(&world->context, defines[i].text, NULL, &meaning)) {
        g_error("%s: %s", defines[i].name, phrase_world_take_faults(world));
    }
    g_assert_true(
        mete_lexicon_add_name(world->lexicon, NULL, defines[i].name, &meaning));
    if (defines[i].opposite != NULL) {
        meaning.opposite = true;
        mete_lexicon_add_name(world->lexicon, NULL, defines[i].opposite,
                              &meaning);
    }
}

static void add_opposite(phrase_world *world)
{
    mete_meaning meaning = {.fact = phrase_world_fact(world, "已作出承诺"),
                            .opposite = true,
                            .label = "未作出承诺"};

    mete_lexicon_add_name(world->lexicon, NULL, "未作出承诺", &meaning);
}

static const mete_fact *declare_question(void *context, const char *words,
                                         const mete_place *place)
{
    phrase_world *world = context;
    mete_fact *fact = mete_arena_alloc(world->arena, sizeof *fact);

    fact->index = world->next_fact++;
    fact->kind = METE_FACT_FLAG;
    fact->label = mete_arena_strdup(world->arena, words);
    fact->question = true;
    fact->place = *place;
    world->questions++;
    return fact;
}

phrase_world *phrase_world_new(void)
{
    phrase_world *world = g_new0(phrase_world, 1);

    world->arena = mete_arena_new();
    world->faults = mete_faults_new();
    world->lexicon = mete_lexicon_new(world->arena);
    world->facts = g_ptr_array_new();
    for (size_t i = 0; i < G_N_ELEMENTS(declared); i++) {
        declare(world, i);
    }
    add_opposite(world);
    world->context = (mete_phrase_context){
        .lexicon = world->lexicon,
        .arena = world->arena,
        .faults = world->faults,
        .terms = true,
        .bare_ratio = true,
        .term_digits = 2,
        .act_end = phrase_world_fact(world, "违法行为终了日"),
        .declare = declare_question,
        .declare_context = world};
    for (size_t i = 0; i < G_N_ELEMENTS(defines); i++) {
        define(world, i);
    }
    return world;
}

void phrase_world_free(phrase_world *world)
{
    mete_lexicon_free(world->lexicon);
    mete_faults_free(world->faults);
    mete_arena_free(world->arena);
    g_ptr_array_free(world->facts, TRUE);
    g_free(world);
}

const mete_fact *phrase_world_fact(const phrase_world *world, const char *label)
{
    for (guint i = 0; i < world->facts->len; i++) {
        const mete_fact *fact = g_ptr_array_index(world->facts, i);
        if (strcmp(fact->label, label) == 0) {
            return fact;
        }
    }
    g_error("no fact %s", label);
    return NULL;
}

char *phrase_world_take_faults(phrase_world *world)
{
    GString *text = g_string_new(NULL);

    for (size_t i = 0; i < mete_faults_count(world->faults); i++) {
        const mete_fault *fault = mete_faults_get(world->faults, i);
        const char *code = fault->code;
        if (g_str_has_prefix(code, "phrase_")) {
            code += strlen("phrase_");
        }
        g_string_append_printf(text, "%s%s@", i > 0 ? " " : "", code);
        if (fault->line > 1) {
            g_string_append_printf(text, "%d:", fault->line);
        }
        g_string_append_printf(text, "%d", fault->column);
    }
    mete_faults_free(world->faults);
    world->faults = mete_faults_new();
    world->context.faults = world->faults;
    return g_string_free(text, FALSE);
}

static const char *const comparisons[] = {"<", "<=", "=", "!=", ">=", ">"};
static const char *const terms[] = {"min", "max", "start", "sum", "weight"};

static void print(const phrase_world *world, const mete_expression *node,
                  GString *out);

static void print_children(const phrase_world *world, const char *head,
                           const mete_expression *node, GString *out)
{
    g_string_append_printf(out, "(%s", head);
    for (size_t i = 0; i < node->child_count; i++) {
        g_string_append_c(out, ' ');
        print(world, node->children[i], out);
    }
    g_string_append_c(out, ')');
}

static void print_day(int64_t value, GString *out)
{
    char text[METE_DATE_TEXT];

    mete_date_format((mete_date)value, text);
    g_string_append(out, text);
}

static void print_constant(const phrase_world *world,
                           const mete_expression *node, GString *out)
{
    char text[METE_DECIMAL_TEXT];

    mete_decimal_format(node->value, text);
    g_string_append_printf(
        out, "%s%s", text,
        node->unit == METE_UNIT_RATIO
            ? "x"
            : mete_lexicon_unit_text(world->lexicon, node->unit));
}

static void print_labels(const mete_expression *node, GString *out)
{
    g_string_append_printf(out, "(in %s", node->fact->label);
    for (size_t i = 0; i < node->fact->label_count; i++) {
        if (node->labels >> i & 1) {
            g_string_append_printf(out, " %s", node->fact->labels[i]);
        }
    }
    g_string_append_c(out, ')');
}

static void print_count(const mete_expression *node, GString *out)
{
    g_string_append_printf(out, "(count %s", node->fact->label);
    if (node->window == METE_WINDOW_ROLLING) {
        g_string_append_printf(out, " %d%s", (int)node->value,
                               node->period == METE_PERIOD_DAYS ? "d" : "m");
    } else if (node->window == METE_WINDOW_YEAR) {
        g_string_append(out, " year");
    } else if (node->window == METE_WINDOW_SINCE) {
        g_string_append_c(out, ' ');
        print_day(node->value, out);
    }
    g_string_append(out, node->including_this ? " +this)" : ")");
}

static void print(const phrase_world *world, const mete_expression *node,
                  GString *out)
{
    static const char *const rounding[] = {"round", "ceil", "floor"};
    static const char *const heads[METE_OP_COUNT_OF_OPS] = {
        [METE_OP_AND] = "and",          [METE_OP_OR] = "or",
        [METE_OP_NOT] = "not",          [METE_OP_ADD] = "+",
        [METE_OP_SUBTRACT] = "-",       [METE_OP_MULTIPLY] = "*",
        [METE_OP_DIVIDE] = "/",         [METE_OP_LEAST] = "min",
        [METE_OP_GREATEST] = "max",     [METE_OP_CHOOSE] = "if",
        [METE_OP_AGE] = "age",          [METE_OP_DAYS] = "days",
        [METE_OP_WORKDAYS] = "workdays"};
    char head[64];

    switch (node->op) {
    case METE_OP_TRUTH:
        g_string_append(out, node->value ? "true" : "false");
        break;
    case METE_OP_HOLDS:
    case METE_OP_FACT:
        g_string_append(out, node->fact->label);
        break;
    case METE_OP_AMONG:
        print_labels(node, out);
        break;
    case METE_OP_COMPARE:
        print_children(world, comparisons[node->comparison], node, out);
        break;
    case METE_OP_LASTS:
        g_snprintf(head, sizeof head, "lasts%s%d%s",
                   comparisons[node->comparison], (int)node->value,
                   node->period == METE_PERIOD_DAYS ? "d" : "m");
        print_children(world, head, node, out);
        break;
    case METE_OP_HAS:
    case METE_OP_LACKS:
    case METE_OP_UNDETERMINABLE:
        g_string_append_printf(out, "(%s %s)",
                               node->op == METE_OP_HAS     ? "has"
                               : node->op == METE_OP_LACKS ? "lacks"
                                                           : "undetermined",
                               node->fact->label);
        break;
    case METE_OP_HAS_TERM:
    case METE_OP_LACKS_TERM:
        g_string_append_printf(out, "(%s <%s>)",
                               node->op == METE_OP_HAS_TERM ? "has" : "lacks",
                               terms[node->term]);
        break;
    case METE_OP_CONSTANT:
        print_constant(world, node, out);
        break;
    case METE_OP_TERM:
        g_string_append_printf(out, "<%s>", terms[node->term]);
        break;
    case METE_OP_ROUND:
        print_children(world, rounding[node->rounding], node, out);
        break;
    case METE_OP_COUNT:
        print_count(node, out);
        break;
    case METE_OP_DATE:
        print_day(node->value, out);
        break;
    case METE_OP_SHIFT:
        g_snprintf(head, sizeof head, "shift%+d%s", (int)node->value,
                   node->period == METE_PERIOD_DAYS ? "d" : "m");
        print_children(world, head, node, out);
        break;
    default:
        print_children(world, heads[node->op], node, out);
    }
}

char *phrase_print(const phrase_world *world, const mete_expression *node)
{
    GString *out = g_string_new(NULL);

    print(world, node, out);
    return g_string_free(out, FALSE);
}

char *phrase_print_range(const phrase_world *world, const mete_range *range)
{
    static const char *const kinds[] = {"", "span ", "max ", "ratio "};
    static const char *const displays[] = {"", " days", " months", " years"};
    GString *out = g_string_new(kinds[range->kind]);

    if (range->from == range->to && range->from != NULL) {
        print(world, range->from, out);
    } else {
        g_string_append_c(out, range->from_open ? '(' : '[');
        if (range->from != NULL) {
            print(world, range->from, out);
        }
        g_string_append(out, ", ");
        if (range->to != NULL) {
            print(world, range->to, out);
        }
        g_string_append_c(out, range->to_open ? ')' : ']');
    }
    g_string_append(out, displays[range->display]);
    return g_string_free(out, FALSE);
}

static char *try_define(phrase_world *world, const char *text, bool *good)
{
    mete_meaning meaning = {.label = NULL};

    *good = mete_phrase_define(&world->context, text, NULL, &meaning);
    if (!*good || meaning.define != NULL) {
        return *good ? phrase_print(world, meaning.define) : NULL;
    }
    char *from = phrase_print(world, meaning.from);
    char *to = phrase_print(world, meaning.to);
    char *both = g_strdup_printf("%s .. %s", from, to);
    g_free(from);
    g_free(to);
    return both;
}

char *phrase_try(phrase_world *world, const char *kind, const char *text)
{
    mete_place place = {"test.lua", 1, 1};
    mete_phrase phrase = {0};
    mete_range range;
    char *result = NULL;
    char *faults;
    bool good;

    if (strcmp(kind, "range") == 0) {
        good = mete_phrase_range(&world->context, text, &place, &range);
        result = good ? phrase_print_range(world, &range) : NULL;
    } else if (strcmp(kind, "define") == 0) {
        result = try_define(world, text, &good);
    } else if (strcmp(kind, "amount") == 0) {
        good = mete_phrase_amount(&world->context, text, &place, &phrase);
        result = good ? phrase_print(world, phrase.root) : NULL;
    } else {
        good = mete_phrase_condition(&world->context, text, &place, &phrase);
        result = good ? phrase_print(world, phrase.root) : NULL;
    }
    faults = phrase_world_take_faults(world);
    if (good && faults[0] == '\0') {
        g_free(faults);
        return result;
    }
    g_free(result);
    return faults;
}
