-- SPDX-License-Identifier: CC0-1.0
--
-- 轻微并及时改正、没有危害后果的，不予处罚，不要求初次：第三十三条第一款前段。

local base = [[当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 拒不改正; 违法行为终了日 = 2026-03-01;
  发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; 以往同类违法 = 2025-01-01; ]]

local minor = "当事人类型 = 法人或者其他组织; 违法行为终了日 = 2026-03-01; 发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; 以往同类违法 = 2025-01-01; "
item "13" { title = "罚款", department = "样式", violates = "样式法#1", punishes = "样式法#2", statute = { fine { "5000元以上5万元以下" } } }
test "13 第二次也不罚"   { item = "13", facts = minor .. "违法行为轻微; 改正情况 = 责令期限内改正; 危害后果 = 无", expect = { outcome = "no_penalty", exemption = "轻微不罚", basis = { "行政处罚法#33.1" } } }
test "13 有轻微后果"     { item = "13", facts = minor .. "违法行为轻微; 改正情况 = 责令期限内改正; 危害后果 = 轻微", expect = { outcome = "penalty" } }
test "13 逾期改正"       { item = "13", facts = minor .. "违法行为轻微; 改正情况 = 逾期后改正; 危害后果 = 无", expect = { outcome = "penalty" } }
test "13 轻微与否没有说" { item = "13", facts = minor .. "改正情况 = 责令期限内改正; 危害后果 = 无", expect = { outcome = "insufficient_facts", missing = { "违法行为轻微" } } }
