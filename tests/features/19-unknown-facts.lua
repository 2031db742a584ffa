-- SPDX-License-Identifier: CC0-1.0
--
-- 未知的事实列明，不当作没有：第四十条；广东第五条。

local base = [[当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 拒不改正; 违法行为终了日 = 2026-03-01;
  发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; 以往同类违法 = 2025-01-01; ]]

item "19" { title = "按日排放量", department = "样式", violates = "样式法#1", punishes = "样式法#2", document = "table",
  facts = { number { "日排放量", unit = "吨" }, flag { "在保护区内" } },
  statute = { fine { "10万元以上100万元以下" } },
  tiers = {
    tier { "低", when = "日排放量 不足100吨", fine = "10万元以上20万元以下" },
    tier { "中", when = "日排放量 100吨以上500吨以下 且 非 在保护区内", fine = "20万元以上50万元以下" },
    tier { "高", otherwise = true, fine = "50万元以上100万元以下" },
  } }
test "19 都不知道"           { item = "19", facts = base, expect = { outcome = "penalty", fine = "10万元以上100万元以下", missing = { "日排放量", "在保护区内" } } }
test "19 知道一项，另一项无关" { item = "19", facts = base .. "日排放量 = 99.9吨", expect = { tier = "低", fine = "10万元以上20万元以下", missing = {} } }
test "19 知道一项，另一项有关" { item = "19", facts = base .. "日排放量 = 100吨", expect = { fine = "20万元以上100万元以下", missing = { "在保护区内" } } }
