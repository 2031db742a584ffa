-- SPDX-License-Identifier: CC0-1.0
--
-- 只有最高限：从轻 20%、一般 50%；只有最低限：一般二倍、从重五倍：广东第十二条第三项，成都。

local base = [[当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 拒不改正; 违法行为终了日 = 2026-03-01;
  发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; 以往同类违法 = 2025-01-01; ]]

document "one-sided" { title = "只有一端", number = "样式八号", issuer = "样式机关", level = "province", jurisdiction = "360000",
  published_on = "2020-01-01", effective = { from = "2020-01-01" },
  tiers = {
    tier { "减轻", effect = "mitigated" },
    tier { "从轻", effect = "lighter",  fine = "若 没有 法定最低 则 法定最高 * 20% 否则 法定最低" },
    tier { "一般", effect = "ordinary", fine = "若 没有 法定最低 则 法定最高 * 50% 否则 法定最低 * 2" },
    tier { "从重", effect = "heavier",  fine = "若 没有 法定最低 则 法定最高 否则 法定最低 * 5" },
  } }
item "37.max" { title = "五万元以下", department = "样式", violates = "样式法#1", punishes = "样式法#2", document = "one-sided", statute = { fine { "5万元以下" } } }
item "37.min" { title = "三万元以上", department = "样式", violates = "样式法#1", punishes = "样式法#3", document = "one-sided", statute = { fine { "3万元以上" } } }
test "37 只有最高限，从轻" { item = "37.max", facts = base .. "立功表现", expect = { fine = "1万元" } }
test "37 只有最高限，一般" { item = "37.max", facts = base, expect = { fine = "25000元" } }
test "37 只有最低限，一般" { item = "37.min", facts = base, expect = { fine = "6万元" } }
test "37 只有最低限，从重" { item = "37.min", facts = base .. "违反突发事件应对措施", expect = { fine = "15万元" } }
