-- SPDX-License-Identifier: CC0-1.0
--
-- 减轻到法定最低以下；拘留五日至十日减轻为一日至四日：江苏第三条；上海。

local base = [[当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 拒不改正; 违法行为终了日 = 2026-03-01;
  发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; 以往同类违法 = 2025-01-01; ]]

document "mitigate" { title = "减轻有下限", number = "样式十号", issuer = "样式机关", level = "province", jurisdiction = "360000",
  published_on = "2020-01-01", effective = { from = "2020-01-01" }, mitigation = { floor = "10%" },
  tiers = { tier { "减轻", effect = "mitigated" }, tier { "从轻", effect = "lighter", fine = "法定幅度 30%(含)以下" },
            tier { "一般", effect = "ordinary", fine = "法定幅度 超过30%不足70%" }, tier { "从重", effect = "heavier", fine = "法定幅度 70%(含)以上" } } }
circumstance { "样式：应当减轻", items = { "58.floor", "58.zero", "58.days" }, when = "「有样式法规定的减轻情形」", effect = "mitigated", duty = "must", basis = "样式法#3" }
item "58.floor" { title = "下限为最低限的一成", department = "样式", violates = "样式法#1", punishes = "样式法#2", document = "mitigate", statute = { fine { "5万元以上50万元以下" } } }
item "58.zero"  { title = "没有下限", department = "样式", violates = "样式法#1", punishes = "样式法#2", document = "span", statute = { fine { "5万元以上50万元以下" } } }
item "58.days"  { title = "拘留", department = "样式", violates = "样式法#1", punishes = "样式法#2", document = "span", statute = { detention { "5日以上10日以下" } } }
test "58 一成以上"   { item = "58.floor", facts = base .. "有样式法规定的减轻情形", expect = { fine = "5000元以上不足5万元" } }
test "58 零以上"     { item = "58.zero", facts = base .. "有样式法规定的减轻情形", expect = { fine = "超过0元不足5万元" } }
test "58 一日至四日" { item = "58.days", facts = base .. "有样式法规定的减轻情形", expect = { detention = "1日以上4日以下" } }
test "58 没有理由不减轻" { item = "58.floor", facts = base .. "有样式法规定的减轻情形 = 否", expect = { fine = "超过18.5万元不足36.5万元" } }
