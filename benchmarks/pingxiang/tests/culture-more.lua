-- SPDX-License-Identifier: CC0-1.0
--
-- 文化和旅游（典型目录）。

local common = "当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 拒不改正; 以往同类违法 = 没有; "
  .. "违法行为终了日 = 2026-03-01; 发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; "
local person = "当事人类型 = 公民; 出生日期 = 1980-08-08; 危害后果 = 较重; 改正情况 = 拒不改正; 以往同类违法 = 没有; "
  .. "违法行为终了日 = 2026-03-01; 发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; "

test "无证旅行社，差一分" { item = "culture.tourism.95.1",
  facts = common .. "违法所得 = 99999.99元",
  expect = { fine = { "超过37000元不足73000元", "超过7400元不足14600元" } } }

test "无证旅行社，恰十万元" { item = "culture.tourism.95.1",
  facts = common .. "违法所得 = 10万元",
  expect = { fine = { "超过22万元不足38万元", "超过7400元不足14600元" } } }

test "无证旅行社，违法所得无法查明的按定额" { item = "culture.tourism.95.1",
  facts = common .. "违法所得 = 无法查明：没有账目",
  expect = { fine = { "超过37000元不足73000元", "超过7400元不足14600元" } } }

test "索取小费" { item = "culture.tourism.102.3",
  facts = person .. "情节严重 = 否：初次、数量少",
  expect = { fine = "超过3700元不足7300元", penalties = { "罚款" } } }

test "索取小费，情节严重" { item = "culture.tourism.102.3",
  facts = person .. "情节严重 = 是：屡次违法",
  expect = { penalties = { "罚款", "暂扣许可证件", "吊销许可证件" } } }

test "文物经营，差一分" { item = "culture.relics.89",
  facts = common .. "违法所得 = 没有; 文物违法经营额 = 29999.99元",
  expect = { fine = "超过11万元不足19万元" } }

test "文物经营，恰三万元" { item = "culture.relics.89",
  facts = common .. "违法所得 = 没有; 文物违法经营额 = 3万元",
  expect = { fine = "超过132000元不足228000元" } }

test "文物经营，没有经营额" { item = "culture.relics.89",
  facts = common .. "违法所得 = 没有; 文物违法经营额 = 没有",
  expect = { fine = "超过11万元不足19万元" } }
