-- SPDX-License-Identifier: CC0-1.0
--
-- 首违可以不罚：第三十三条第一款后段；清单可以另定“近一年内首次”。

local base = [[当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 拒不改正; 违法行为终了日 = 2026-03-01;
  发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; 以往同类违法 = 2025-01-01; ]]

local slight = "当事人类型 = 法人或者其他组织; 违法行为终了日 = 2026-03-01; 发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; 违法行为轻微 = 否; 改正情况 = 当场改正; 危害后果 = 轻微; "
item "14" { title = "罚款", department = "样式", violates = "样式法#1", punishes = "样式法#2", statute = { fine { "5000元以上5万元以下" } } }
item "14.listed" { title = "清单上的", department = "样式", violates = "样式法#1", punishes = "样式法#3", statute = { fine { "5000元以上5万元以下" } } }
exemption { "近一年内首次", items = { "14.listed" }, when = "近一年内首次违法 且 已改正", outcome = "may_exempt", basis = "样式法#3" }
test "14 从未违法"       { item = "14", facts = slight .. "以往同类违法 = 没有", expect = { outcome = "may_exempt", exemption = "首违可以不罚", fine = "5000元以上5万元以下" } }
test "14 十年前违法"     { item = "14", facts = slight .. "以往同类违法 = 2016-01-01", expect = { outcome = "penalty" } }
test "14 一年前的当天"   { item = "14.listed", facts = slight .. "以往同类违法 = 2025-03-01", expect = { outcome = "penalty" } }
test "14 一年前的前一天" { item = "14.listed", facts = slight .. "以往同类违法 = 2025-02-28", expect = { outcome = "may_exempt", exemption = "近一年内首次" } }
