-- SPDX-License-Identifier: CC0-1.0
--
-- 民族宗教（典型目录）。

local common = "当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 拒不改正; 以往同类违法 = 没有; "
  .. "违法行为终了日 = 2026-03-01; 发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; "

test "擅自举行大型活动" { item = "religion.assembly.64.2",
  facts = common .. "违法所得 = 没有; 有非法财物 = 否",
  expect = { fine = "超过16万元不足24万元", penalties = { "罚款" } } }

test "擅自举行大型活动，没收" { item = "religion.assembly.64.2",
  facts = common .. "违法所得 = 2万元; 有非法财物",
  expect = { penalties = { "罚款", "没收违法所得", "没收非法财物" } } }

test "擅自培训，从轻" { item = "religion.training.70.1",
  facts = common .. "违法所得 = 没有; 立功表现",
  expect = { fine = "2万元以上74000元以下" } }

test "提供条件，不严重的只警告" { item = "religion.support.71",
  facts = common .. "违法所得 = 没有; 有非法财物 = 否; 情节严重 = 否：初次、数量少",
  expect = { fine = false, penalties = { "警告" } } }

test "提供条件，严重的并处" { item = "religion.support.71",
  facts = common .. "违法所得 = 没有; 有非法财物 = 否; 情节严重 = 是：屡次违法",
  expect = { fine = "超过74000元不足146000元" } }
