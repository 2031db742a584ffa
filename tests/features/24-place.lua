-- SPDX-License-Identifier: CC0-1.0
--
-- 地域：第二十二至二十五条。

local base = [[当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 拒不改正; 违法行为终了日 = 2026-03-01;
  发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; 以往同类违法 = 2025-01-01; ]]

item "24" { title = "罚款", department = "样式", violates = "样式法#1", punishes = "样式法#2", document = "span", statute = { fine { "1万元以上5万元以下" } } }
document "city" { title = "萍乡的文件", number = "样式五号", issuer = "样式机关", level = "city", jurisdiction = "360300",
  published_on = "2021-01-01", effective = { from = "2021-01-01" }, circumstances = "counted" }
item "24.city" { title = "萍乡的表", department = "样式", violates = "样式法#1", punishes = "样式法#3", document = "city",
  statute = { fine { "1万元以上5万元以下" } }, tiers = { tier { "一律", otherwise = true, fine = "2万元" } } }
test "24 本省"           { item = "24", jurisdiction = "360302", facts = base, expect = { outcome = "penalty" } }
test "24 外省"           { item = "24", jurisdiction = "430281", facts = base, expect = { outcome = "not_applicable" } }
test "24 萍乡的表在萍乡" { item = "24.city", jurisdiction = "360323", facts = base, expect = { fine = "2万元" } }
test "24 萍乡的表在南昌" { item = "24.city", jurisdiction = "360102", facts = base, expect = { fine = "1万元以上5万元以下" } }
