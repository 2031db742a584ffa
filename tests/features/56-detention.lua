-- SPDX-License-Identifier: CC0-1.0
--
-- 拘留的日数按整日；不执行拘留的人：治安管理处罚法（2012）第二十一条。

local base = [[当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 拒不改正; 违法行为终了日 = 2026-03-01;
  发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; 以往同类违法 = 2025-01-01; ]]

item "56" { title = "殴打他人", department = "样式", violates = "样式法#1", punishes = "样式法#2", document = "span", statute = { detention { "5日以上10日以下" }, fine { "200元以上500元以下" } } }
bar { "不执行拘留", items = { "56" }, when = "当事人类型 是 公民 且 (周岁(出生日期, 违法行为终了日) 满 70周岁 或 「怀孕或者哺乳自己不满一周岁婴儿」)", removes = { "detention" }, basis = "样式法#4" }
local c = "当事人类型 = 公民; 危害后果 = 较重; 改正情况 = 拒不改正; 违法行为终了日 = 2026-03-01; 发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; 以往同类违法 = 2025-01-01; "
local no = "怀孕或者哺乳自己不满一周岁婴儿 = 否; "
test "56 拘留并罚款"   { item = "56", facts = c .. no .. "出生日期 = 1990-01-01", expect = { detention = "5日以上10日以下" } }
test "56 七十周岁生日当天" { item = "56", facts = c .. no .. "出生日期 = 1956-03-01", expect = { detention = "5日以上10日以下" } }
test "56 七十周岁生日次日" { item = "56", facts = c .. no .. "出生日期 = 1956-02-28", expect = { detention = false, penalties = { "罚款" } } }
test "56 哺乳"         { item = "56", facts = c .. "出生日期 = 1990-01-01; 怀孕或者哺乳自己不满一周岁婴儿", expect = { detention = false } }
