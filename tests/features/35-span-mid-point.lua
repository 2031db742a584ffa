-- SPDX-License-Identifier: CC0-1.0
--
-- 中间线：低于平均数为从轻，平均数以上为从重，一般取平均数：广东第十二条第一、二项。

local base = [[当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 拒不改正; 违法行为终了日 = 2026-03-01;
  发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; 以往同类违法 = 2025-01-01; ]]

document "middle" { title = "中间线", number = "样式六号", issuer = "样式机关", level = "province", jurisdiction = "360000",
  published_on = "2020-01-01", effective = { from = "2020-01-01" },
  tiers = {
    tier { "减轻", effect = "mitigated" },
    tier { "从轻", effect = "lighter",  fine = "法定幅度 不足50%" },
    tier { "一般", effect = "ordinary", fine = "法定幅度 50%" },
    tier { "从重", effect = "heavier",  fine = "法定幅度 50%以上" },
  } }
item "35" { title = "罚款", department = "样式", violates = "样式法#1", punishes = "样式法#2", document = "middle", statute = { fine { "2万元以上20万元以下" } } }
test "35 从轻低于平均数" { item = "35", facts = base .. "立功表现", expect = { fine = "2万元以上不足11万元" } }
test "35 一般是平均数"   { item = "35", facts = base, expect = { fine = "11万元" } }
test "35 从重"           { item = "35", facts = base .. "违反突发事件应对措施", expect = { fine = "11万元以上20万元以下" } }
