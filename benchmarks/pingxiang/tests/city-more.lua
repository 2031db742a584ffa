-- SPDX-License-Identifier: CC0-1.0
--
-- 城市管理（典型目录）。

local common = "当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 拒不改正; 以往同类违法 = 没有; "
  .. "违法行为终了日 = 2026-03-01; 发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; "
local person = "当事人类型 = 公民; 出生日期 = 1980-08-08; 危害后果 = 较重; 改正情况 = 拒不改正; 以往同类违法 = 没有; "
  .. "违法行为终了日 = 2026-03-01; 发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; "

test "施工防围" { item = "city.road.42.2",
  facts = common,
  expect = { fine = "超过6000元不足14000元" } }

test "清理现场，从轻" { item = "city.road.42.3",
  facts = common .. "立功表现",
  expect = { fine = "6000元以下" } }

test "倾倒垃圾，单位" { item = "city.waste.111.1",
  facts = common .. "违法所得 = 没有",
  expect = { fine = "超过185000元不足365000元" } }

test "倾倒垃圾，个人" { item = "city.waste.111.1",
  facts = person .. "违法所得 = 没有",
  expect = { fine = "超过220元不足380元" } }

test "建筑垃圾" { item = "city.waste.111.3",
  facts = common .. "违法所得 = 没有",
  expect = { fine = "超过37万元不足73万元" } }

test "建筑垃圾，个人不适用" { item = "city.waste.111.3",
  facts = person .. "违法所得 = 没有",
  expect = { outcome = "不适用" } }
