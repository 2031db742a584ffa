-- SPDX-License-Identifier: CC0-1.0
--
-- 住房城乡建设（典型目录）。

local common = "当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 拒不改正; 以往同类违法 = 没有; "
  .. "违法行为终了日 = 2026-03-01; 发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; "
local person = "当事人类型 = 公民; 出生日期 = 1980-08-08; 危害后果 = 较重; 改正情况 = 拒不改正; 以往同类违法 = 没有; "
  .. "违法行为终了日 = 2026-03-01; 发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; "

test "物业用房" { item = "construction.property.62",
  facts = common,
  expect = { fine = "超过37000元不足73000元", penalties = { "警告", "罚款" } } }

test "占用场地，单位" { item = "construction.property.63.2",
  facts = common,
  expect = { fine = "超过95000元不足155000元" } }

test "占用场地，个人" { item = "construction.property.63.2",
  facts = person,
  expect = { fine = "超过3700元不足7300元", penalties = { "警告", "罚款" } } }

test "燃气设施，从轻" { item = "construction.gas.48",
  facts = common .. "立功表现",
  expect = { fine = "1万元以上37000元以下" } }
