-- SPDX-License-Identifier: CC0-1.0
--
-- 三四三分档，从轻含 30%（江苏第三条），从重含 70%（广州粮食）。

local base = [[当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 拒不改正; 违法行为终了日 = 2026-03-01;
  发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; 以往同类违法 = 2025-01-01; ]]

item "34" { title = "罚款", department = "样式", violates = "样式法#1", punishes = "样式法#2", document = "span", statute = { fine { "10万元以上100万元以下" } } }
item "34.multiple" { title = "倍数", department = "样式", violates = "样式法#1", punishes = "样式法#3", document = "span", statute = { fine { "货值金额 5倍以上10倍以下" } } }
test "34 从轻含三十七万元"   { item = "34", facts = base .. "立功表现", expect = { fine = "10万元以上37万元以下" } }
test "34 一般不含两端"       { item = "34", facts = base, expect = { fine = "超过37万元不足73万元" } }
test "34 从重含七十三万元"   { item = "34", facts = base .. "违反突发事件应对措施", expect = { fine = "73万元以上100万元以下" } }
test "34 倍数也一样"         { item = "34.multiple", facts = base .. "货值金额 = 10万元; 立功表现", expect = { fine = "50万元以上65万元以下" } }
