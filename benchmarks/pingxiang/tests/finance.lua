-- SPDX-License-Identifier: CC0-1.0
--
-- 财政（典型目录）。

local common = "当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 拒不改正; 以往同类违法 = 没有; "
  .. "违法行为终了日 = 2026-03-01; 发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; "
local person = "当事人类型 = 公民; 出生日期 = 1980-08-08; 危害后果 = 较重; 改正情况 = 拒不改正; 以往同类违法 = 没有; "
  .. "违法行为终了日 = 2026-03-01; 发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; "

test "账簿，情节不严重" { item = "finance.accounting.40.1",
  facts = common .. "情节严重 = 否：初次、数量少",
  expect = { fine = { "超过6万元不足14万元", "超过15000元不足35000元" }, penalties = { "警告", "通报批评", "罚款" } } }

test "账簿，情节严重，会计人员五年内不得从业" { item = "finance.accounting.40.1",
  facts = common .. "情节严重 = 是：屡次违法; 直接责任人员是会计人员",
  expect = { fine = { "超过44万元不足76万元", "超过185000元不足365000元" }, penalties = { "警告", "通报批评", "罚款", bar_practice = "5年" } } }

test "私设账簿" { item = "finance.accounting.40.2",
  facts = common .. "情节严重 = 否：初次、数量少; 立功表现",
  expect = { fine = { "6万元以下", "15000元以下" } } }

test "原始凭证" { item = "finance.accounting.40.3",
  facts = common .. "情节严重 = 否：初次、数量少",
  expect = { fine = { "超过6万元不足14万元", "超过15000元不足35000元" } } }

test "会计资料灭失" { item = "finance.accounting.40.8",
  facts = common .. "情节严重 = 是：屡次违法; 直接责任人员是会计人员 = 否",
  expect = { fine = { "超过44万元不足76万元", "超过185000元不足365000元" } } }

test "做假账，差一分" { item = "finance.accounting.41",
  facts = common .. "违法所得 = 199999.99元; 直接责任人员是会计人员 = 否; 情节严重 = 否：初次、数量少",
  expect = { fine = { "超过74万元不足146万元", "超过22万元不足38万元" } } }

test "做假账，恰二十万元" { item = "finance.accounting.41",
  facts = common .. "违法所得 = 20万元; 直接责任人员是会计人员 = 否; 情节严重 = 是：屡次违法",
  expect = { fine = { "超过74万元不足146万元", "超过95万元不足155万元" }, penalties = { "警告", "通报批评", "没收违法所得", "罚款" } } }

test "做假账，三十万元按倍数" { item = "finance.accounting.41",
  facts = common .. "违法所得 = 30万元; 直接责任人员是会计人员; 情节严重 = 否：初次、数量少",
  expect = { fine = { "超过111万元不足219万元", "超过22万元不足38万元" }, penalties = { "警告", "通报批评", "没收违法所得", "罚款", "限制从业" } } }

test "采购文件" { item = "finance.procurement.76",
  facts = common,
  expect = { fine = "超过44000元不足76000元" } }

test "虚假材料，采购金额的千分之五至十" { item = "finance.procurement.77.1",
  facts = common .. "采购金额 = 200万元; 违法所得 = 没有; 情节严重 = 否：初次、数量少",
  expect = { fine = "超过13000元不足17000元", penalties = { "罚款", restrict_business = "1年以上3年以下" } } }

test "虚假材料，情节严重" { item = "finance.procurement.77.1",
  facts = common .. "采购金额 = 200万元; 违法所得 = 没有; 情节严重 = 是：屡次违法",
  expect = { penalties = { "罚款", "限制开展生产经营活动", "吊销许可证件" } } }

test "评审专家，没有影响结果" { item = "finance.expert.75.1",
  facts = person .. "影响中标、成交结果 = 否",
  expect = { fine = "超过7400元不足14600元", penalties = { "警告", "罚款" } } }

test "评审专家，影响结果" { item = "finance.expert.75.1",
  facts = person .. "影响中标、成交结果",
  expect = { fine = "超过29000元不足41000元", penalties = { "罚款", "限制从业" } } }
