-- SPDX-License-Identifier: CC0-1.0
--
-- 三档：最高限是最低限四倍以上的按倍数分，否则等分：成都。

local base = [[当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 拒不改正; 违法行为终了日 = 2026-03-01;
  发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; 以往同类违法 = 2025-01-01; ]]

document "thirds" { title = "三档", number = "样式七号", issuer = "样式机关", level = "province", jurisdiction = "360000",
  published_on = "2020-01-01", effective = { from = "2020-01-01" },
  tiers = {
    tier { "减轻", effect = "mitigated" },
    tier { "从轻", effect = "lighter",  fine = { from = "法定最低", to = "若 法定最高 不足 法定最低 * 4 则 下取整((法定最低 * 2 + 法定最高) / 3, 1元) 否则 法定最低 * 2 (不含)" } },
    tier { "一般", effect = "ordinary", fine = { from = "若 法定最高 不足 法定最低 * 4 则 下取整((法定最低 * 2 + 法定最高) / 3, 1元) 否则 法定最低 * 2",
                                                 to   = "若 法定最高 不足 法定最低 * 4 则 下取整((法定最低 + 法定最高 * 2) / 3, 1元) 否则 法定最低 * 3" } },
    tier { "从重", effect = "heavier",  fine = { from = "若 法定最高 不足 法定最低 * 4 则 下取整((法定最低 + 法定最高 * 2) / 3, 1元) 否则 法定最低 * 3 (不含)", to = "法定最高" } },
  } }
item "36.equal"    { title = "不足四倍", department = "样式", violates = "样式法#1", punishes = "样式法#2", document = "thirds", statute = { fine { "3万元以上9万元以下" } } }
item "36.multiple" { title = "四倍以上", department = "样式", violates = "样式法#1", punishes = "样式法#3", document = "thirds", statute = { fine { "2万元以上20万元以下" } } }
test "36 等分的从轻" { item = "36.equal", facts = base .. "立功表现", expect = { fine = "3万元以上不足5万元" } }
test "36 等分的一般" { item = "36.equal", facts = base, expect = { fine = "5万元以上7万元以下" } }
test "36 等分的从重" { item = "36.equal", facts = base .. "违反突发事件应对措施", expect = { fine = "超过7万元9万元以下" } }
test "36 倍数的一般" { item = "36.multiple", facts = base, expect = { fine = "4万元以上6万元以下" } }
test "36 倍数的从重" { item = "36.multiple", facts = base .. "违反突发事件应对措施", expect = { fine = "超过6万元20万元以下" } }
