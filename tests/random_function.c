/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Functions that read every kind of fact, on ways that other facts choose, so
 * that what is unknown matters in one completion and not in the next.
 */
#include "random_function.h"

#include <glib.h>

const char random_function_head[] =
    "extra = money { \"补缴金额\", when = function(case)\n"
    "  return case.goods_value > 20000 or case.blue\n"
    "end }\n"
    "twice = define { \"两次\", \"次数(以往违法, 2年)\" }\n"
    "local function many(case)\n"
    "  return case.staff > 20 or case[\"两次\"] >= 1\n"
    "end\n"
    "define_one = define { \"函一\", function(case)\n"
    "  if case.red then return case.goods_value > 20000 end\n"
    "  return case.harm == \"严重\" or case.blue\n"
    "end }\n"
    "define_two = define { \"函二\", function(case)\n"
    "  if case.illegal_gains then return many(case) end\n"
    "  return not case[\"首犯\"]\n"
    "end }\n"
    "define_three = define { \"函三\", function(case)\n"
    "  local late = case.act_end and\n"
    "    case.discovered_on > case.act_end + amount \"1年\"\n"
    "  if late then return case.party ~= \"公民\" end\n"
    "  if case.green then return case.missed * 10 > case.staff end\n"
    "end }\n"
    "define_four = define { \"函四\", function(case)\n"
    "  local sum = case.area * amount \"100元\" + case.goods_value\n"
    "  if case.extra then sum = sum + case.extra end\n"
    "  return sum >= amount \"3万元\" and case.harm ~= \"无\"\n"
    "end }\n";

const char *const random_function_names[] = {"函一", "函二", "函三", "函四"};
const size_t random_function_name_count =
    G_N_ELEMENTS(random_function_names);

const char *const random_function_ranges[] = {
    "function(case)\n"
    "  if case.blue then return 5000, 50000 end\n"
    "  return case.goods_value, case.goods_value * 5\n"
    "end",
    "function(case)\n"
    "  local low = amount \"2000元\"\n"
    "  for i = 1, 5 do\n"
    "    if case.staff > i * 10 then low = low + 1000 end\n"
    "  end\n"
    "  return low, low * 10\n"
    "end",
    "function(case)\n"
    "  if case.illegal_gains then\n"
    "    return case.illegal_gains * amount \"50%\" + 1000,\n"
    "      case.illegal_gains * 2 + 1000\n"
    "  end\n"
    "  if case.red then return 30000 end\n"
    "end",
};
const size_t random_function_range_count =
    G_N_ELEMENTS(random_function_ranges);

const char *const random_function_row_ranges[] = {
    "function(case)\n"
    "  if case[\"法定最低\"] then return case[\"法定最低\"] * 2 end\n"
    "  return case.goods_value * amount \"150%\"\n"
    "end",
    "function(case)\n"
    "  if case.extra then return case.extra * 2 end\n"
    "  if case[\"首犯\"] then return 7000, 80000 end\n"
    "end",
    "function(case)\n"
    "  if case.harm == \"无\" then return 3000 end\n"
    "  if case.harm == \"轻微\" then return 6000, 9000 end\n"
    "  return 10000, case.goods_value * 2 + 10000\n"
    "end",
    "function(case)\n"
    "  local top = case[\"法定最高\"]\n"
    "  if case.grave and top then return top end\n"
    "  return case.missed * amount \"1000元\"\n"
    "end",
};
const size_t random_function_row_range_count =
    G_N_ELEMENTS(random_function_row_ranges);
