-- SPDX-License-Identifier: CC0-1.0
--
-- 按单位计算：土地每平方米一百元以上一千元以下；车次五百元。

local base = [[当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 拒不改正; 违法行为终了日 = 2026-03-01;
  发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; 以往同类违法 = 2025-01-01; ]]

item "48.land" { title = "占地", department = "自然资源", violates = "土地管理法实施条例#57.1", punishes = "土地管理法实施条例#57.1",
  facts = { number { "占地面积", unit = "平方米" } }, statute = { order "责令退还", fine { "占地面积 每平方米100元以上1000元以下" } } }
item "48.trips" { title = "车次", department = "交通运输", violates = "样式法#1", punishes = "样式法#2",
  facts = { count { "违法车次", unit = "车次" } }, statute = { fine { from = "违法车次 * 500元", to = "违法车次 * 500元" } } }
test "48 平方米"   { item = "48.land", facts = base .. "占地面积 = 250平方米", expect = { fine = "25000元以上25万元以下" } }
test "48 面积不明" { item = "48.land", facts = base, expect = { outcome = "insufficient_facts", missing = { "占地面积" } } }
test "48 车次"     { item = "48.trips", facts = base .. "违法车次 = 3", expect = { fine = "1500元" } }
