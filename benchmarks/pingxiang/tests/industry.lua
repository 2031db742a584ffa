-- SPDX-License-Identifier: CC0-1.0
--
-- 工业和信息化（典型目录）。

local common = "当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 拒不改正; 以往同类违法 = 没有; "
  .. "违法行为终了日 = 2026-03-01; 发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; "
local done = "当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 责令期限内改正; 以往同类违法 = 2025-02-02; "
  .. "违法行为终了日 = 2026-03-01; 发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; "

test "超出许可，限期内改正" { item = "industry.explosives.45.1",
  facts = done .. "情节严重 = 否：初次、数量少",
  expect = { fine = "超过22万元不足38万元", penalties = { "罚款" } } }

test "超出许可，逾期的停产停业" { item = "industry.explosives.45.1",
  facts = common .. "情节严重 = 否：初次、数量少",
  expect = { fine = "超过22万元不足38万元", penalties = { "罚款", "责令停产停业" } } }

test "账物不符，情节严重的吊销" { item = "industry.explosives.49.2",
  facts = done .. "情节严重 = 是：屡次违法; 立功表现",
  expect = { fine = "5万元以上95000元以下", penalties = { "罚款", "吊销许可证件" } } }

test "非法稀土，差一分" { item = "industry.rare.23",
  facts = common .. "违法所得 = 499999.99元; 情节严重 = 否：初次、数量少",
  expect = { fine = "超过95万元不足155万元" } }

test "非法稀土，恰五十万元" { item = "industry.rare.23",
  facts = common .. "违法所得 = 50万元; 情节严重 = 否：初次、数量少",
  expect = { fine = "超过325万元不足425万元" } }

test "非法稀土，违法所得无法查明的没有规定" { item = "industry.rare.23",
  facts = common .. "违法所得 = 无法查明：没有账目; 情节严重 = 否：初次、数量少",
  expect = { outcome = "规定有缺口" } }

test "稀土追溯，改正了的只罚单位" { item = "industry.rare.25",
  facts = done,
  expect = { fine = "超过95000元不足155000元" } }

test "稀土追溯，拒不改正" { item = "industry.rare.25",
  facts = common,
  expect = { fine = { "超过44万元不足76万元", "超过29000元不足41000元" }, penalties = { "罚款", "责令停产停业" } } }
