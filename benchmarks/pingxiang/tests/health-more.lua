-- SPDX-License-Identifier: CC0-1.0
--
-- 卫生健康（典型目录）。

local common = "当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 拒不改正; 以往同类违法 = 没有; "
  .. "违法行为终了日 = 2026-03-01; 发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; "
local done = "当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 责令期限内改正; 以往同类违法 = 2025-02-02; "
  .. "违法行为终了日 = 2026-03-01; 发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; "

test "职业病申报" { item = "health.occupational.71.1",
  facts = done,
  expect = { fine = "超过65000元不足85000元", penalties = { "警告", "罚款" } } }

test "检测评价，限期内改正的只警告" { item = "health.occupational.72.4",
  facts = done .. "情节严重 = 否：初次、数量少",
  expect = { fine = false, penalties = { "警告" } } }

test "检测评价，逾期" { item = "health.occupational.72.4",
  facts = common .. "情节严重 = 否：初次、数量少",
  expect = { fine = "超过95000元不足155000元" } }

test "检测评价，情节严重" { item = "health.occupational.72.4",
  facts = common .. "情节严重 = 是：屡次违法",
  expect = { penalties = { "警告", "罚款", "限制开展生产经营活动", "责令关闭" } } }

test "医疗废物登记，限期内" { item = "health.waste.45.4",
  facts = done,
  expect = { fine = false, penalties = { "警告" } } }

test "医疗废物登记，逾期" { item = "health.waste.45.4",
  facts = common,
  expect = { fine = "超过2900元不足4100元" } }
