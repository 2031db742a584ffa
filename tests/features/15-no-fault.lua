-- SPDX-License-Identifier: CC0-1.0
--
-- 没有主观过错，由当事人证明；法律、行政法规另有规定的除外：第三十三条第二款。

local base = [[当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 拒不改正; 违法行为终了日 = 2026-03-01;
  发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; 以往同类违法 = 2025-01-01; ]]

item "15" { title = "罚款", department = "样式", violates = "样式法#1", punishes = "样式法#2", statute = { fine { "5000元以上5万元以下" } } }
item "15.strict" { title = "不问过错", department = "样式", violates = "样式法#1", punishes = "样式法#3", strict_liability = true, statute = { fine { "5000元以上5万元以下" } } }
test "15 证明了"     { item = "15", facts = base .. "没有主观过错", expect = { outcome = "no_penalty", exemption = "没有主观过错不罚" } }
test "15 没有证明"   { item = "15", facts = base, expect = { outcome = "penalty", presumed = { "没有主观过错" } } }
test "15 不问过错的" { item = "15.strict", facts = base .. "没有主观过错", expect = { outcome = "penalty" } }
