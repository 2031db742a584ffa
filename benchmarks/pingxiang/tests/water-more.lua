-- SPDX-License-Identifier: CC0-1.0
--
-- 水利（典型目录）。

local common = "当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 拒不改正; 以往同类违法 = 没有; "
  .. "违法行为终了日 = 2026-03-01; 发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; "

test "擅自取水" { item = "water.abstraction.69.1",
  facts = common .. "情节严重 = 否：初次、数量少",
  expect = { fine = "超过44000元不足76000元", penalties = { "罚款" } } }

test "擅自取水，情节严重" { item = "water.abstraction.69.1",
  facts = common .. "情节严重 = 是：屡次违法",
  expect = { penalties = { "罚款", "吊销许可证件" } } }

test "干扰计量" { item = "water.meter.46",
  facts = common,
  expect = { fine = "超过37000元不足73000元" } }

test "干扰计量，条例施行以前的不适用" { item = "water.meter.46",
  facts = "当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 拒不改正; "
    .. "以往同类违法 = 没有; 作出决定日期 = 2026-05-20; 违法行为终了日 = 2024-04-30; 发现日期 = 2024-05-02",
  expect = { outcome = "不适用" } }
