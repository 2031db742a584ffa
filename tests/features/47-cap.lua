-- SPDX-License-Identifier: CC0-1.0
--
-- 倍数以绝对数额为限：肥料，违法所得一倍以上三倍以下，最高不超过一万元。

local base = [[当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 拒不改正; 违法行为终了日 = 2026-03-01;
  发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; 以往同类违法 = 2025-01-01; ]]

item "47" { title = "肥料", department = "农业农村", violates = "样式法#1", punishes = "样式法#2", statute = { fine { "违法所得 1倍以上3倍以下", cap = "1万元" } } }
test "47 不到上限"   { item = "47", facts = base .. "违法所得 = 3000元", expect = { fine = "3000元以上9000元以下" } }
test "47 最高到上限" { item = "47", facts = base .. "违法所得 = 5000元", expect = { fine = "5000元以上1万元以下" } }
test "47 两端都到上限" { item = "47", facts = base .. "违法所得 = 2万元", expect = { fine = "1万元" } }
