-- SPDX-License-Identifier: CC0-1.0
--
-- 违反突发事件应对措施的从重：第四十九条。

local base = [[当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 拒不改正; 违法行为终了日 = 2026-03-01;
  发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; 以往同类违法 = 2025-01-01; ]]

item "28" { title = "罚款", department = "样式", violates = "样式法#1", punishes = "样式法#2", document = "span", statute = { fine { "10万元以上100万元以下" } } }
test "28 从重" { item = "28", facts = base .. "违反突发事件应对措施", expect = { fine = "73万元以上100万元以下", basis = { "行政处罚法#49" } } }
