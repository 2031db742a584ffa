/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Grows well-formed phrases over the facts of phrase_world.c.
 */
#include "phrases.h"

typedef enum { MONEY, AREA, PIECES, RATIO, NUMBER, UNITS } unit_kind;

static const char *const unit_facts[UNITS][4] = {
    {"货值金额", "违法所得", "违法经营额", "获利"},
    {"占地面积", "建筑面积", "扰动面积", "area"},
    {"超标因子数目", "每楼层损坏喷头数", "超标因子数目", "每楼层损坏喷头数"},
    {"超标倍数", "超量比例", "总量超标倍数", "色度超标倍数"},
    {"pH值", "未记录人数", "总人数", "单位总人数"}};

static const char *const flags[] = {
    "已改正",
    "未改正",
    "涉嫌犯罪",
    "立功表现",
    "首次违法",
    "近二年内首次违法",
    "日均值未超标",
    "违法行为轻微",
    "未作出承诺",
    "没有主观过错",
    "仅pH值超标",
    "「在河道管理范围内」",
    "无条件",
    "因突发故障",
    "属于重金属酸雾有毒持久性有机物挥发性有机物",
    "个人"};

static const char *const choices[][4] = {
    {"当事人类型", "公民", "个体工商户", "法人或者其他组织"},
    {"环评文件类别", "登记表", "报告表", "报告书"},
    {"所在区域", "一般区域", "限批区", "环境敏感区"},
    {"土地类别", "永久基本农田", "其他耕地", "其他土地"}};

static const char *const scales[][4] = {
    {"危害后果", "轻微", "较重", "严重"},
    {"harm", "slight", "serious", "grave"},
    {"恢复原状情况", "已经恢复", "部分恢复", "拒不恢复"}};

static const char *const dates[] = {
    "违法行为开始日",  "违法行为终了日", "发现日期",     "出生日期",
    "复查日期",        "2026-01-01",     "2026年3月1日", "违法行为终了日 + 2年",
    "发现日期 - 30日", "act_end"};

static const char *const comparisons[] = {
    "超过", "大于", "不低于", "不足", "不满", "小于",   "不超过", "至少",
    "至多", ">",    ">=",     "<",    "<=",   "=",      "!=",     "≥",
    "≤",    "≠",    "是",     "不是", "等于", "不等于", "over",   "at_most"};

int phrase_roll(phrase_dice *dice, int n)
{
    dice->state ^= dice->state << 13;
    dice->state ^= dice->state >> 7;
    dice->state ^= dice->state << 17;
    return (int)((dice->state >> 11) % (uint64_t)n);
}

static void put(phrase_dice *dice, const char *text)
{
    g_string_append(dice->out, text);
}

static void space(phrase_dice *dice)
{
    static const char *const spaces[] = {" ", " ", " ", "  ", "\n", "　"};
    put(dice, spaces[phrase_roll(dice, G_N_ELEMENTS(spaces))]);
}

#define PICK(dice, list) ((list)[phrase_roll((dice), (int)G_N_ELEMENTS(list))])

static void grow_condition(phrase_dice *dice, int depth);
static int grow_amount(phrase_dice *dice, unit_kind unit, int depth);

/* At least `least`; the number of it. */
static int put_quantity(phrase_dice *dice, unit_kind unit, int least)
{
    static const char *const texts[UNITS][2] = {
        {"万元", "元"}, {"平方米", "㎡"}, {"个", ""}, {"%", "倍"}, {"", ""}};
    int number = least + 1 + phrase_roll(dice, 90);

    g_string_append_printf(dice->out, "%d%s", number,
                           texts[unit][phrase_roll(dice, 2)]);
    return number;
}

static void put_constant(phrase_dice *dice, unit_kind unit)
{
    if (unit == MONEY && phrase_roll(dice, 4) == 0) {
        static const char *const words[] = {
            "五万元", "十二万元", "两千元", "1.5万元", "0.01元", "一百零五元"};
        put(dice, PICK(dice, words));
    } else if (unit == RATIO && phrase_roll(dice, 4) == 0) {
        put(dice, phrase_roll(dice, 2) ? "百分之十" : "一倍");
    } else {
        put_quantity(dice, unit, 0);
    }
}

/* Both ends in one unit, the lower one first. */
static void put_bounds(phrase_dice *dice, unit_kind unit)
{
    static const char *const lower[] = {"以上", "及以上", "(含)以上",
                                        "以上(不含)", " 以上"};
    static const char *const upper[] = {"以下", "以内", "(不含)以下",
                                        "以下（含）", " 以下"};
    static const char *const units[UNITS] = {"元", "平方米", "个", "%", ""};
    int from = 1 + phrase_roll(dice, 50);
    int to = from + 1 + phrase_roll(dice, 50);

    switch (phrase_roll(dice, 6)) {
    case 0:
        g_string_append_printf(dice->out, "%d%s%s", from, units[unit],
                               PICK(dice, lower));
        break;
    case 1:
        g_string_append_printf(dice->out, "%d%s%s", to, units[unit],
                               PICK(dice, upper));
        break;
    case 2:
        g_string_append_printf(dice->out, "%d%s%s%d%s%s", from, units[unit],
                               PICK(dice, lower), to, units[unit],
                               PICK(dice, upper));
        break;
    case 3:
        g_string_append_printf(dice->out, "超过%d%s不超过%d%s", from,
                               units[unit], to, units[unit]);
        break;
    case 4:
        g_string_append_printf(dice->out, "%d%s%s不足%d%s", from, units[unit],
                               PICK(dice, lower), to, units[unit]);
        break;
    default:
        g_string_append_printf(dice->out, "%d%s%d%s", from,
                               phrase_roll(dice, 2) ? "-" : "至", to,
                               units[unit]);
    }
}

/* Each gives how many digits its values may have after the point. */
static int fact_digits(unit_kind unit, const char *fact)
{
    return unit == MONEY                                        ? 2
         : unit == PIECES || (unit == NUMBER && fact[0] != 'p') ? 0
                                                                : 6;
}

static int grow_product(phrase_dice *dice, int depth)
{
    int digits = grow_amount(dice, MONEY, depth);

    if (digits > 8) {
        return digits;
    }
    put(dice, phrase_roll(dice, 2) ? " * " : " × ");
    put_quantity(dice, RATIO, 0);
    return digits + 2;
}

static int grow_call(phrase_dice *dice, unit_kind unit, int depth)
{
    static const char *const steps[UNITS] = {"1元", "10平方米", "1个", "1%",
                                             "1"};
    int first;
    int second;

    if (phrase_roll(dice, 2)) {
        put(dice, phrase_roll(dice, 2) ? "四舍五入(" : "下取整(");
        grow_amount(dice, unit, depth);
        if (phrase_roll(dice, 2)) {
            put(dice, " / 3");
        }
        g_string_append_printf(dice->out, ", %s)", steps[unit]);
        return unit == RATIO ? 2 : 0;
    }
    put(dice, phrase_roll(dice, 2) ? "最小(" : "最大(");
    first = grow_amount(dice, unit, depth);
    put(dice, ", ");
    second = grow_amount(dice, unit, depth);
    put(dice, ")");
    return MAX(first, second);
}

static int grow_choice(phrase_dice *dice, unit_kind unit, int depth)
{
    int first;
    int second;

    put(dice, "(若 ");
    grow_condition(dice, depth);
    put(dice, " 则 ");
    first = grow_amount(dice, unit, depth);
    put(dice, " 否则 ");
    second = grow_amount(dice, unit, depth);
    put(dice, ")");
    return MAX(first, second);
}

static int grow_sum(phrase_dice *dice, unit_kind unit, int depth)
{
    int first;
    int second;

    put(dice, "(");
    first = grow_amount(dice, unit, depth);
    put(dice, phrase_roll(dice, 2) ? " + " : " - ");
    second = grow_amount(dice, unit, depth);
    put(dice, ")");
    return MAX(first, second);
}

static int grow_amount(phrase_dice *dice, unit_kind unit, int depth)
{
    const char *fact;

    if (depth > 0 && dice->budget-- > 0) {
        switch (phrase_roll(dice, 8)) {
        case 0:
            return grow_sum(dice, unit, depth - 1);
        case 1:
            return grow_call(dice, unit, depth - 1);
        case 2:
            return grow_choice(dice, unit, depth - 1);
        case 3:
            if (unit == MONEY) {
                put(dice, "(");
                int digits = grow_product(dice, depth - 1);
                put(dice, ")");
                return digits;
            }
            break;
        default:
            break;
        }
    }
    /* a bare number needs something beside it that is counted */
    if (unit != NUMBER && unit != PIECES && phrase_roll(dice, 3) == 0) {
        put_constant(dice, unit);
        return 2;
    }
    fact = PICK(dice, unit_facts[unit]);
    put(dice, fact);
    return fact_digits(unit, fact);
}

static void grow_comparison(phrase_dice *dice, int depth)
{
    unit_kind unit = (unit_kind)phrase_roll(dice, UNITS);

    grow_amount(dice, unit, depth);
    space(dice);
    if (phrase_roll(dice, 2)) {
        put_bounds(dice, unit);
        return;
    }
    put(dice, PICK(dice, comparisons));
    space(dice);
    grow_amount(dice, unit, depth);
}

static void grow_graded(phrase_dice *dice)
{
    const char *const *choice = PICK(dice, choices);
    const char *const *scale = PICK(dice, scales);
    static const char *const grades[] = {"达到",   "不超过", "是", "不是",
                                         "不低于", ">=",     "="};
    int label = 1 + phrase_roll(dice, 3);

    switch (phrase_roll(dice, 4)) {
    case 0:
        g_string_append_printf(dice->out, "%s %s %s", choice[0],
                               phrase_roll(dice, 2) ? "是" : "不是",
                               choice[label]);
        break;
    case 1:
        g_string_append_printf(dice->out, "%s %s (%s、%s)", choice[0],
                               phrase_roll(dice, 2) ? "属于" : "不属于",
                               choice[1], choice[2]);
        break;
    case 2:
        g_string_append_printf(dice->out, "%s %s %s", scale[0],
                               PICK(dice, grades), scale[label]);
        break;
    default:
        g_string_append_printf(dice->out, "%s %s以%s", scale[0], scale[label],
                               phrase_roll(dice, 2) ? "上" : "下");
    }
}

static void grow_dates(phrase_dice *dice)
{
    static const char *const orders[] = {"早于", "晚于", "不早于", "不晚于",
                                         ">",    "<=",   "是"};
    static const char *const periods[] = {"3个月以上", "30日以下", "< 6个月",
                                          "1年以上不足2年", "超过90日"};
    static const char *const windows[] = {"", ", 2年", ", 本年度",
                                          ", 自2019-01-01", ", 6个月"};

    switch (phrase_roll(dice, 5)) {
    case 0:
        g_string_append_printf(dice->out, "%s %s %s", PICK(dice, dates),
                               PICK(dice, orders), PICK(dice, dates));
        break;
    case 1:
        g_string_append_printf(dice->out, "时长(%s, %s) %s", PICK(dice, dates),
                               PICK(dice, dates), PICK(dice, periods));
        break;
    case 2:
        g_string_append_printf(dice->out, "违法行为持续时间 %s",
                               PICK(dice, periods));
        break;
    case 3:
        g_string_append_printf(
            dice->out, "次数(以往同类违法%s%s) %s %d%s", PICK(dice, windows),
            phrase_roll(dice, 2) ? ", 含本次" : "", PICK(dice, comparisons),
            phrase_roll(dice, 9), phrase_roll(dice, 2) ? "次" : "");
        break;
    default:
        g_string_append_printf(dice->out, "周岁(出生日期, %s) %s %d",
                               PICK(dice, dates), PICK(dice, comparisons),
                               phrase_roll(dice, 90));
    }
}

static void grow_atom(phrase_dice *dice, int depth)
{
    static const char *const exists[] = {"有", "没有", "无法查明"};

    switch (phrase_roll(dice, 7)) {
    case 0:
    case 1:
        put(dice, PICK(dice, flags));
        break;
    case 2:
        grow_graded(dice);
        break;
    case 3:
        grow_dates(dice);
        break;
    case 4:
        g_string_append_printf(dice->out, "%s %s", PICK(dice, exists),
                               unit_facts[MONEY][phrase_roll(dice, 3)]);
        break;
    case 5:
        put(dice, "未记录人数 占 总人数 ");
        put_bounds(dice, RATIO);
        break;
    default:
        grow_comparison(dice, depth);
    }
}

static void grow_condition(phrase_dice *dice, int depth)
{
    static const char *const joints[] = {" 且 ",   " 或 ",  " 并且 ",
                                         " 或者 ", " and ", " or "};
    int parts = 1 + phrase_roll(dice, 3);

    for (int i = 0; i < parts; i++) {
        if (i > 0) {
            put(dice, PICK(dice, joints));
        }
        if (phrase_roll(dice, 6) == 0) {
            put(dice, "非 ");
        }
        if (depth > 0 && dice->budget-- > 0 && phrase_roll(dice, 4) == 0) {
            put(dice, "(");
            grow_condition(dice, depth - 1);
            put(dice, ")");
        } else {
            grow_atom(dice, depth > 0 ? depth - 1 : 0);
        }
    }
}

static void grow_range(phrase_dice *dice)
{
    static const char *const bases[] = {"货值金额 ", "违法所得的",
                                        "(最大(货值金额, 10万元)) ",
                                        "法定幅度 ", "法定最高 "};
    static const char *const whole[] = {"5万元",
                                        "6个月以上1年以下",
                                        "5日以上15日以下",
                                        "3万元以上",
                                        "宠物数量 每只200元以上500元以下",
                                        "占地面积 每平方米100元",
                                        "建设项目总投资额 * 5% * 权重",
                                        "-50%以上-30%以下",
                                        "5倍"};

    switch (phrase_roll(dice, 3)) {
    case 0:
        put_bounds(dice, MONEY);
        break;
    case 1:
        put(dice, PICK(dice, bases));
        put_bounds(dice, RATIO);
        break;
    default:
        put(dice, PICK(dice, whole));
    }
}

const char *phrase_grow(phrase_dice *dice)
{
    dice->budget = 24;
    switch (phrase_roll(dice, 6)) {
    case 0:
        grow_range(dice);
        return "range";
    case 1:
        grow_amount(dice, (unit_kind)phrase_roll(dice, UNITS), 3);
        return "amount";
    default:
        grow_condition(dice, 3);
        if (phrase_roll(dice, 8) == 0) {
            put(dice, "，");
            grow_condition(dice, 1);
        }
        return "condition";
    }
}
