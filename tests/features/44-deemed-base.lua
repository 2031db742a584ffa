-- SPDX-License-Identifier: CC0-1.0
--
-- 货值金额不足十万元的按十万元计算：药品管理法第一百一十五至一百一十七条。

local base = [[当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 拒不改正; 违法行为终了日 = 2026-03-01;
  发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; 以往同类违法 = 2025-01-01; ]]

item "44" { title = "假药", department = "药品", violates = "药品管理法#98", punishes = "药品管理法#116", statute = { fine { "(最大(货值金额, 10万元)) 15倍以上30倍以下" } } }
test "44 三万元按十万元" { item = "44", facts = base .. "货值金额 = 3万元", expect = { fine = "150万元以上300万元以下" } }
test "44 十一万元"       { item = "44", facts = base .. "货值金额 = 11万元", expect = { fine = "165万元以上330万元以下" } }
test "44 货值不明"       { item = "44", facts = base, expect = { outcome = "insufficient_facts", missing = { "货值金额" } } }
