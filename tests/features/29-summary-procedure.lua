-- SPDX-License-Identifier: CC0-1.0
--
-- 当场处罚：公民二百元、单位三千元：第五十一条。

local base = [[当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 拒不改正; 违法行为终了日 = 2026-03-01;
  发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; 以往同类违法 = 2025-01-01; ]]

item "29" { title = "小额", department = "样式", violates = "样式法#1", punishes = "样式法#2", facts = { money { "应罚数额" } }, statute = { fine { "应罚数额" } } }
local who = "危害后果 = 较重; 改正情况 = 拒不改正; 违法行为终了日 = 2026-03-01; 发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; 以往同类违法 = 2025-01-01; "
local citizen = who .. "当事人类型 = 公民; 出生日期 = 1990-01-01; "
local unit = who .. "当事人类型 = 法人或者其他组织; "
test "29 公民二百元"       { item = "29", facts = citizen .. "应罚数额 = 200元", expect = { procedure = { ["可以当场处罚"] = "应当" } } }
test "29 公民二百元零一分" { item = "29", facts = citizen .. "应罚数额 = 200.01元", expect = { procedure = { ["可以当场处罚"] = "不需要" } } }
test "29 单位三千元"       { item = "29", facts = unit .. "应罚数额 = 3000元", expect = { procedure = { ["可以当场处罚"] = "应当" } } }
test "29 单位三千零一元"   { item = "29", facts = unit .. "应罚数额 = 3001元", expect = { procedure = { ["可以当场处罚"] = "不需要" } } }
