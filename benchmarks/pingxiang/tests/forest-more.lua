-- SPDX-License-Identifier: CC0-1.0
--
-- 林业（典型目录）。

local common = "当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 拒不改正; 以往同类违法 = 没有; "
  .. "违法行为终了日 = 2026-03-01; 发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; "
local person = "当事人类型 = 公民; 出生日期 = 1980-08-08; 危害后果 = 较重; 改正情况 = 拒不改正; 以往同类违法 = 没有; "
  .. "违法行为终了日 = 2026-03-01; 发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; "

test "改变林地用途" { item = "forest.land.73.1",
  facts = common .. "恢复林地所需费用 = 10万元",
  expect = { fine = "超过9万元不足21万元" } }

test "野外用火，个人" { item = "forest.fire.50",
  facts = person,
  expect = { fine = "超过1040元不足2160元", penalties = { "警告", "罚款" } } }

test "野外用火，单位" { item = "forest.fire.50",
  facts = common .. "立功表现",
  expect = { fine = "1万元以上22000元以下" } }
