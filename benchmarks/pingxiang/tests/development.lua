-- SPDX-License-Identifier: CC0-1.0
--
-- 发展改革（典型目录）。

local common = "当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 拒不改正; 以往同类违法 = 没有; "
  .. "违法行为终了日 = 2026-03-01; 发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; "
local done = "当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 责令期限内改正; 以往同类违法 = 2025-02-02; "
  .. "违法行为终了日 = 2026-03-01; 发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; "

test "粮食备案，改正的只有警告" { item = "development.grain.43",
  facts = done,
  expect = { outcome = "给予处罚", fine = false, penalties = { "警告" } } }

test "粮食备案，拒不改正的另罚" { item = "development.grain.43",
  facts = common,
  expect = { tier = "一般", fine = "超过29000元不足41000元", penalties = { "警告", "罚款" } } }

test "粮食台账，情节不严重，只罚单位" { item = "development.grain.45.5",
  facts = common .. "情节严重 = 否：初次、数量少",
  expect = { fine = "超过6万元不足14万元", penalties = { "警告", "罚款" } } }

test "粮食台账，情节严重，单位与责任人员" { item = "development.grain.45.5",
  facts = common .. "情节严重 = 是：屡次违法; 上一年度本企业收入 = 10万元",
  expect = { fine = { "超过29万元不足41万元", "超过37万元不足73万元" } } }

test "粮食台账，情节没有查明" { item = "development.grain.45.5",
  facts = common,
  expect = { missing = { "情节严重", "上一年度本企业收入" } } }

test "节能服务虚假信息，从轻" { item = "development.energy.76",
  facts = common .. "违法所得 = 3万元; 立功表现",
  expect = { tier = "从轻", fine = "5万元以上65000元以下", penalties = { "罚款", confiscate_gains = "3万元" } } }

test "能源报告，限期内改正的不罚" { item = "development.energy.82",
  facts = done,
  expect = { outcome = "责令改正", fine = false, penalties = {} } }

test "能源报告，逾期" { item = "development.energy.82",
  facts = common,
  expect = { fine = "超过22000元不足38000元" } }

test "未办理核准，总投资额一亿元" { item = "development.project.18.1",
  facts = common .. "建设项目总投资额 = 1亿元",
  expect = { fine = { "超过22万元不足38万元", "超过29000元不足41000元" } } }

test "未办理核准，总投资额多一元" { item = "development.project.18.1",
  facts = common .. "建设项目总投资额 = 10000万元; 立功表现",
  expect = { fine = { "10万元以上22万元以下", "2万元以上29000元以下" } } }

test "备案信息，逾期" { item = "development.project.19",
  facts = common,
  expect = { fine = "超过29000元不足41000元" } }

test "备案信息，限期内改正" { item = "development.project.19",
  facts = done,
  expect = { outcome = "责令改正" } }
