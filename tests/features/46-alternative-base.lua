-- SPDX-License-Identifier: CC0-1.0
--
-- 基数无法计算或者明显偏低的另一种幅度：广告法第五十五条。

local base = [[当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 拒不改正; 违法行为终了日 = 2026-03-01;
  发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; 以往同类违法 = 2025-01-01; ]]

item "46" { title = "虚假广告", department = "市场监管", violates = "广告法#28", punishes = "广告法#55.1",
  facts = { money { "广告费用", undeterminable = true }, judgement { "广告费用明显偏低" } },
  statute = { fine { "广告费用 3倍以上5倍以下", when = "非 无法查明 广告费用 且 非 广告费用明显偏低" },
              fine { "20万元以上100万元以下", when = "无法查明 广告费用 或 广告费用明显偏低" } } }
test "46 按费用"   { item = "46", facts = base .. "广告费用 = 10万元; 广告费用明显偏低 = 否", expect = { fine = "30万元以上50万元以下" } }
test "46 无法计算" { item = "46", facts = base .. "广告费用 = 无法查明", expect = { fine = "20万元以上100万元以下" } }
test "46 明显偏低" { item = "46", facts = base .. "广告费用 = 100元; 广告费用明显偏低", expect = { fine = "20万元以上100万元以下" } }
test "46 没有说"   { item = "46", facts = base .. "广告费用 = 10万元", expect = { fine = { "30万元以上50万元以下", "20万元以上100万元以下" }, missing = { "广告费用明显偏低" } } }
