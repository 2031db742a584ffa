-- SPDX-License-Identifier: CC0-1.0
--
-- 按得分定倍数的罚款。两行横线之间的函数，测试也原样交给一个不受限制的 Lua。
-- 示例，不是任何法律。

party           = choice { "当事人类型", { "person", "个人" }, { "organization", "单位" } }
goods_value     = money  { "货值金额" }
illegal_gains   = money  { "违法所得" }
first_violation = flag   { "初次违法" }
corrected       = flag   { "已改正", opposite = "未改正" }
harm            = scale  { "危害后果", { "none", "无" }, { "minor", "轻微" }, { "serious", "严重" } }
cooperates      = flag   { "配合调查" }
repeated        = flag   { "二年内再次违法" }
days_continued  = count  { "持续天数" }
act_end         = date   { "违法行为终了日" }
decided_on      = date   { "作出决定日期" }

statute "示例法" {
  title = "示例法", rank = "law", effective = { from = "2000-01-01" },
  articles = { ["1"] = "义务", ["2.1"] = "罚款" },
}

document "functions" {
  title = "示例基准", number = "示例一号", issuer = "示例机关", level = "city",
  jurisdiction = "000000", published_on = "2000-01-01",
  effective = { from = "2000-01-01" }, rounding = { unit = "0.01元" },
}

local fine_of =
-----
function(case)
  local times = 2
  if case.harm == "严重" then
    times = times + 3
  elseif case.harm == "轻微" then
    times = times + 1
  end
  if case.repeated then times = times + 2 end
  if case.days_continued > 90 then times = times + 1 end
  if case.corrected and case.cooperates then times = times - 1 end
  if case.goods_value < 10000 then return 50000, 100000 end
  return case.goods_value * times, case.goods_value * (times + 5)
end
-----

item "functions.1" {
  title = "示例违法行为", department = "示例部门",
  violates = "示例法#1", punishes = "示例法#2.1", document = "functions",
  statute = { fine { "1元以上1亿元以下" } },
  tiers = { tier { "按得分", when = "无条件", fine = fine_of } },
}
