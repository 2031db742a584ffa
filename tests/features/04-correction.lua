-- SPDX-License-Identifier: CC0-1.0
--
-- 责令改正不是处罚，与处罚分开：第二十八条第一款。

local base = [[当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 拒不改正; 违法行为终了日 = 2026-03-01;
  发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; 以往同类违法 = 2025-01-01; ]]

item "04" {
  title = "责令改正", department = "样式", violates = "样式法#1", punishes = "样式法#2",
  parts = {
    part { statute = { order "责令改正" } },
    part { after = "改正情况 是 拒不改正", statute = { order "责令改正", fine { "5000元以上5万元以下" } } },
  },
}
test "04 只责令改正"   { item = "04", facts = "改正情况 = 期限未到; 违法行为轻微 = 否; 当事人类型 = 法人或者其他组织; 危害后果 = 较重; 违法行为终了日 = 2026-03-01; 发现日期 = 2026-04-02; 以往同类违法 = 没有",
  expect = { outcome = "correction_only", penalties = {}, orders = "责令改正", follows = "改正情况 是 拒不改正" } }
test "04 处罚并责令改正" { item = "04", facts = base, expect = { outcome = "penalty", penalties = { "罚款" }, orders = "责令改正", follows = false } }
