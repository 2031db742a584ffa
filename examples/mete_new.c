/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * mete new: a script for policy staff to fill in.
 *
 * What is to be filled in stands in 【】; most of it is refused when the
 * rulebook opens, so that nothing can be forgotten in silence.
 */
#include "mete_command.h"

#include <stdio.h>
#include <string.h>

static const GOptionEntry entries[] = {
    METE_OPTION_RULEBOOK,
    METE_OPTION_END,
};

static const char help[] = N_(
    "用法：mete new item 编号\n"
    "\n"
    "打印一个违法事项的脚本框架，带说明；把【】里的内容换成实际的，存进裁量\n"
    "基准的部门文件夹，就能使用。\n"
    "\n"
    "例：mete new item market.food.124.1.1 >benchmarks/某市/market/124.lua\n");

/* %1: the id. */
static const char before[] =
    "-- 【部门】：【法律全称】第【几】条。\n"
    "--\n"
    "-- 怎样填写：把每一处【】连同括号换成实际内容；用不着的行删去。以 -- "
    "开头的\n"
    "-- 行是说明，不起作用。标点和引号用半角，引号里的中文照公布的文字写。\n"
    "-- 填好以后存进裁量基准的部门文件夹，用 mete show ";

static const char middle[] =
    " 查看。\n"
    "\n"
    "-- 一、依据。法律已经在 law/ 里登记的，到那里补上缺的条文，这一段删去。\n"
    "statute \"【法律简称】\" {\n"
    "  title     = \"【法律全称】\",\n"
    "  rank      = \"law\",      -- 法律 law、行政法规 regulation、\n"
    "                          -- 地方性法规 local_regulation、\n"
    "                          -- 部门规章 ministry_rule、政府规章 local_rule\n"
    "  effective = { from = \"【施行日期】\" },       -- 写成 2021-04-29 这样\n"
    "  articles  = {                               -- "
    "条.款.项，和这一条的大意\n"
    "    [\"【违反的条款项】\"] = \"【大意】\",\n"
    "    [\"【处罚的条款项】\"] = \"【大意】\",\n"
    "  },\n"
    "}\n"
    "\n"
    "-- 二、事项\n"
    "item \"";

static const char after[] =
    "\" {\n"
    "  title      = \"【违法行为，照公布的写】\",\n"
    "  department = \"【部门】\",\n"
    "  violates   = \"【法律简称】#【违反的条款项】\",\n"
    "  punishes   = \"【法律简称】#【处罚的条款项】\",\n"
    "  document   = \"【基准编号】\",     -- documents/ "
    "里登记的裁量基准；没有就删去\n"
    "  effective  = { from = \"【施行日期】\" },\n"
    "  -- source  = \"【出处】\",         -- 裁量表公布在哪里\n"
    "\n"
    "  -- 只有这个事项用到的事实；通用的在 facts/ 里，直接用名称\n"
    "  -- facts = {\n"
    "  --   number { \"【名称】\", unit = \"吨\", ask = \"【怎样问办案人员】\" "
    "},\n"
    "  --   flag   { \"【名称】\" },\n"
    "  -- },\n"
    "\n"
    "  -- 法律规定的处罚，只照法律、法规、规章写。几种一起处罚，一行一种；\n"
    "  -- 可以并处写 may_add {…}，或者写 one_of {…}。\n"
    "  -- 一种处罚分几种情形的，各写一行，用 when 写明条件。\n"
    "  statute = {\n"
    "    order \"责令改正\",\n"
    "    -- confiscate_gains {},                       -- 没收违法所得\n"
    "    -- fine { \"5000元以上5万元以下\", when = \"货值金额 不足1万元\" },\n"
    "    -- fine { \"货值金额 5倍以上10倍以下\", when = \"货值金额 1万元以上\" "
    "},\n"
    "    fine { \"【罚款幅度】\" },                       -- 如 "
    "5000元以上5万元以下\n"
    "  },\n"
    "\n"
    "  -- "
    "裁量阶次，由轻到重，照公布的表写；只能在法定幅度之内。整段删去，就用\n"
    "  -- 裁量基准的通用阶次。\n"
    "  tiers = {\n"
    "    tier { \"较轻\", when = \"【较轻的条件】\", fine = \"【较轻的幅度】\" "
    "},\n"
    "    tier { \"一般\", otherwise = true,       fine = \"【一般的幅度】\" "
    "},\n"
    "    tier { \"较重\", when = \"【较重的条件】\", fine = \"【较重的幅度】\" "
    "},\n"
    "  },\n"
    "}\n";

/* The id is put into a comment and into a Lua text. */
static gboolean is_id(const char *id)
{
    if (*id == '\0' || !g_utf8_validate(id, -1, NULL)) {
        return FALSE;
    }
    for (; *id != '\0'; id = g_utf8_next_char(id)) {
        gunichar c = g_utf8_get_char(id);
        if (!g_unichar_isgraph(c)
            || g_utf8_strchr("\"'\\;*“”", -1, c) != NULL) {
            return FALSE;
        }
    }
    return TRUE;
}

static int put_item(const char *id)
{
    if (!is_id(id)) {
        return mete_complain(EXIT_WRONG_USAGE,
                             "事项的编号里不能有空格、引号、分号、反斜线或者 "
                             "*（如 market.food.125.1.1）");
    }
    printf("%s%s%s%s%s", before, id, middle, id, after);
    return mete_finish_output(EXIT_DONE);
}

static int new (int argc, char **argv)
{
    char **rest = NULL;
    int status = EXIT_WRONG_USAGE;
    if (!mete_parse_options(argc, argv, entries, NULL, &rest)) {
        return status;
    }
    if (rest[0] == NULL || strcmp(rest[0], "item") != 0) {
        mete_complain(0, "mete new 后面写 item 和事项的编号，"
                         "如 mete new item market.food.124.1.1");
    } else {
        const char *id =
            mete_only_operand(rest + 1, "new item", _("事项的编号"));
        status = id != NULL ? put_item(id) : status;
    }
    g_strfreev(rest);
    return status;
}

const mete_command mete_new_command = {"new", N_("打印一个事项的脚本框架"),
                                       help, new};
