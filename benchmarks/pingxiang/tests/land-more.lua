-- SPDX-License-Identifier: CC0-1.0
--
-- 自然资源（典型目录）。

local common = "当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 拒不改正; 以往同类违法 = 没有; "
  .. "违法行为终了日 = 2026-03-01; 发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; "
local done = "当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 责令期限内改正; 以往同类违法 = 2025-02-02; "
  .. "违法行为终了日 = 2026-03-01; 发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; "

test "无证测绘" { item = "land.survey.55.1",
  facts = common .. "测绘约定报酬 = 10万元; 违法所得 = 10万元; 情节严重 = 否：初次、数量少",
  expect = { fine = "超过13万元不足17万元", penalties = { "罚款", "没收违法所得", "没收非法财物" } } }

test "无证测绘，情节严重的没收工具" { item = "land.survey.55.1",
  facts = common .. "测绘约定报酬 = 10万元; 违法所得 = 没有; 情节严重 = 是：屡次违法",
  expect = { penalties = { "罚款", "没收非法财物", "没收违法工具" } } }

test "复垦报告，限期内改正" { item = "land.reclamation.41",
  facts = done,
  expect = { outcome = "责令改正" } }

test "复垦报告，逾期" { item = "land.reclamation.41",
  facts = common,
  expect = { fine = "超过29000元不足41000元" } }

test "复垦费，逾期，不是矿山" { item = "land.reclamation.42",
  facts = common .. "应缴土地复垦费 = 50万元; 土地复垦义务人为矿山企业 = 否",
  expect = { fine = "超过65万元不足85万元", penalties = { "罚款" } } }

test "复垦费，矿山企业吊销" { item = "land.reclamation.42",
  facts = common .. "应缴土地复垦费 = 50万元; 土地复垦义务人为矿山企业",
  expect = { penalties = { "罚款", "吊销许可证件" } } }
