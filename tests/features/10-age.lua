-- SPDX-License-Identifier: CC0-1.0
--
-- 行为时的年龄，三段：第三十条。满在生日的次日。

local base = [[当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 拒不改正; 违法行为终了日 = 2026-03-01;
  发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; 以往同类违法 = 2025-01-01; ]]

local youth = "当事人类型 = 公民; 危害后果 = 较重; 改正情况 = 拒不改正; 违法行为终了日 = 2026-03-01; 发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; 以往同类违法 = 2025-01-01; "
item "10" { title = "罚款", department = "样式", violates = "样式法#1", punishes = "样式法#2", document = "span", statute = { fine { "5000元以上5万元以下" } } }
test "10 十三周岁三百六十四天" { item = "10", facts = youth .. "出生日期 = 2012-03-02", expect = { outcome = "no_penalty", basis = { "行政处罚法#30" } } }
test "10 十四周岁生日当天"     { item = "10", facts = youth .. "出生日期 = 2012-03-01", expect = { outcome = "no_penalty" } }
test "10 十四周岁生日次日"     { item = "10", facts = youth .. "出生日期 = 2012-02-28", expect = { outcome = "penalty", fine = "5000元以上18500元以下" } }
test "10 十八周岁生日当天"     { item = "10", facts = youth .. "出生日期 = 2008-03-01", expect = { fine = "5000元以上18500元以下" } }
test "10 十八周岁生日次日"     { item = "10", facts = youth .. "出生日期 = 2008-02-29", expect = { fine = "超过18500元不足36500元" } }
test "10 年龄不详就要问"       { item = "10", facts = youth, expect = { outcome = "insufficient_facts", missing = { "出生日期" } } }
test "10 单位没有年龄"         { item = "10", facts = base, expect = { fine = "超过18500元不足36500元" } }
