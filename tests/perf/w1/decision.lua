-- SPDX-License-Identifier: CC0-1.0
--
-- 十一个事实、一个时效、两种不罚、两支罚款、30/40/30 三档。示例，不是任何法律。

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

light = define { "有从轻因素", "已改正 或 配合调查" }
heavy = define { "有从重因素", "二年内再次违法 或 危害后果 是 严重" }

statute "示例法" {
  title = "示例法", rank = "law", effective = { from = "2000-01-01" },
  articles = {
    ["1"] = "义务", ["2.1"] = "罚款", ["3"] = "时效", ["4.1"] = "不予处罚",
    ["4.2"] = "可以不予处罚", ["5"] = "从轻", ["6"] = "从重",
  },
}

document "w1" {
  title = "示例基准", number = "示例一号", issuer = "示例机关", level = "city",
  jurisdiction = "000000", published_on = "2000-01-01",
  effective = { from = "2000-01-01" }, rounding = { unit = "0.01元" },
  tiers = {
    tier { "从轻", effect = "lighter",  fine = "法定幅度 30%以下" },
    tier { "一般", effect = "ordinary", fine = "法定幅度 30%以上70%以下" },
    tier { "从重", effect = "heavier",  fine = "法定幅度 70%以上" },
  },
}

time_limit { "时效", limit = "730日", from = "违法行为终了日", to = "作出决定日期", basis = "示例法#3" }

exemption {
  "轻微不罚", when = "货值金额 不足1000元 且 已改正 且 危害后果 是 无",
  outcome = "no_penalty", basis = "示例法#4.1",
}
exemption {
  "首违可以不罚", when = "初次违法 且 已改正 且 危害后果 不超过 轻微",
  outcome = "may_exempt", basis = "示例法#4.2",
}

circumstance { "从轻", when = "有从轻因素 且 非 有从重因素", effect = "lighter", duty = "may", basis = "示例法#5" }
circumstance { "从重", when = "有从重因素 且 非 有从轻因素", effect = "heavier", duty = "may", basis = "示例法#6" }

item "w1.1" {
  title = "示例违法行为", department = "示例部门",
  violates = "示例法#1", punishes = "示例法#2.1", document = "w1",
  statute = {
    fine { "5万元以上10万元以下",       when = "货值金额 不足1万元" },
    fine { "货值金额 15倍以上30倍以下", when = "货值金额 1万元以上" },
  },
}
