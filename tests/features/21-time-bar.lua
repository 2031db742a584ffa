-- SPDX-License-Identifier: CC0-1.0
--
-- 追责时效：二年、五年，连续的自终了之日；税收五年，治安六个月（2012 年文本）。

local base = [[当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 拒不改正; 违法行为终了日 = 2026-03-01;
  发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; 以往同类违法 = 2025-01-01; ]]

time_limit { "追责时效", departments = { "样式税务" }, limit = "5年", from = "违法行为终了日", to = "发现日期", basis = "税收征收管理法#86" }
time_limit { "追责时效", departments = { "样式公安" }, limit = "6个月", from = "违法行为终了日", to = "发现日期", basis = "治安管理处罚法#22" }
item "21"        { title = "一般", department = "样式", violates = "样式法#1", punishes = "样式法#2", statute = { fine { "1万元以上2万元以下" } } }
item "21.tax"    { title = "税务", department = "样式税务", violates = "税收征收管理法#63", punishes = "税收征收管理法#63", statute = { fine { "1万元以上2万元以下" } } }
item "21.police" { title = "治安", department = "样式公安", violates = "治安管理处罚法#43", punishes = "治安管理处罚法#43", statute = { fine { "200元以上500元以下" } } }
local old = "当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 拒不改正; 以往同类违法 = 没有; 作出决定日期 = 2025-12-01; 发现日期 = 2025-11-01; "
test "21 二年届满之日"     { item = "21", facts = old .. "违法行为终了日 = 2023-11-01; 涉及公民生命健康安全或者金融安全 = 否", expect = { outcome = "penalty" } }
test "21 二年届满次日"     { item = "21", facts = old .. "违法行为终了日 = 2023-10-31; 涉及公民生命健康安全或者金融安全 = 否", expect = { outcome = "time_barred", basis = { "行政处罚法#36.1" } } }
test "21 五年"             { item = "21", facts = old .. "违法行为终了日 = 2023-10-31; 涉及公民生命健康安全或者金融安全", expect = { outcome = "penalty" } }
test "21 五年届满次日"     { item = "21", facts = old .. "违法行为终了日 = 2020-10-31; 涉及公民生命健康安全或者金融安全", expect = { outcome = "time_barred" } }
test "21 仍在继续"         { item = "21", facts = old .. "违法行为终了日 = 没有", expect = { outcome = "penalty" } }
test "21 税务五年"         { item = "21.tax", facts = old .. "违法行为终了日 = 2020-11-01", expect = { outcome = "penalty" } }
test "21 税务五年次日"     { item = "21.tax", facts = old .. "违法行为终了日 = 2020-10-31", expect = { outcome = "time_barred", basis = { "税收征收管理法#86" } } }
test "21 治安六个月"       { item = "21.police", facts = old .. "违法行为终了日 = 2025-05-01", expect = { outcome = "penalty" } }
test "21 治安六个月次日"   { item = "21.police", facts = old .. "违法行为终了日 = 2025-04-30", expect = { outcome = "time_barred" } }
test "21 要不要五年不清楚" { item = "21", facts = old .. "违法行为终了日 = 2023-10-31", expect = { outcome = "insufficient_facts", missing = { "涉及公民生命健康安全或者金融安全" } } }
