-- SPDX-License-Identifier: CC0-1.0
--
-- 司法行政（典型目录）。

local common = "当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 拒不改正; 以往同类违法 = 没有; "
  .. "违法行为终了日 = 2026-03-01; 发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; "
local person = "当事人类型 = 公民; 出生日期 = 1980-08-08; 危害后果 = 较重; 改正情况 = 拒不改正; 以往同类违法 = 没有; "
  .. "违法行为终了日 = 2026-03-01; 发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; "

test "两所执业，警告并可以罚款" { item = "justice.lawyer.47.1",
  facts = person .. "违法所得 = 没有; 情节严重 = 否：初次、数量少",
  expect = { fine = "超过1500元不足3500元", penalties = { "警告", "罚款" } } }

test "两所执业，严重的停止执业三个月以下" { item = "justice.lawyer.47.1",
  facts = person .. "违法所得 = 没有; 情节严重 = 是：屡次违法",
  expect = { penalties = { "罚款", bar_practice = "3个月以下" } } }

test "私自收费，没收并停止执业" { item = "justice.lawyer.48.1",
  facts = person .. "违法所得 = 8000元; 情节严重 = 是：屡次违法",
  expect = { penalties = { "罚款", confiscate_gains = "8000元", bar_practice = "3个月以上6个月以下" } } }

test "私自收费，律师事务所不适用" { item = "justice.lawyer.48.1",
  facts = common .. "违法所得 = 8000元; 情节严重 = 是：屡次违法",
  expect = { outcome = "不适用" } }

test "律所收费，单位与负责人" { item = "justice.firm.50.1",
  facts = common .. "违法所得 = 没有",
  expect = { fine = { "超过3万元不足7万元", "超过6000元不足14000元" }, penalties = { "警告", "罚款", suspend_business = "1个月以上6个月以下" } } }

test "冒充律师" { item = "justice.impostor.55",
  facts = person .. "违法所得 = 1万元",
  expect = { fine = "超过22000元不足38000元", penalties = { "没收违法所得", "罚款" } } }

test "冒充律师，没有违法所得的没有规定" { item = "justice.impostor.55",
  facts = person .. "违法所得 = 没有",
  expect = { outcome = "规定有缺口" } }

test "骗取援助，从轻" { item = "justice.aid.64",
  facts = person .. "立功表现",
  expect = { fine = "900元以下" } }

test "冒用援助名义" { item = "justice.aid.65",
  facts = common .. "违法所得 = 1万元",
  expect = { fine = "超过16000元不足24000元" } }
