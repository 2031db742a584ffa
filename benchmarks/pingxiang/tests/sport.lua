-- SPDX-License-Identifier: CC0-1.0
--
-- 体育（典型目录）。

local common = "当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 拒不改正; 以往同类违法 = 没有; "
  .. "违法行为终了日 = 2026-03-01; 发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; "
local done = "当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 责令期限内改正; 以往同类违法 = 2025-02-02; "
  .. "违法行为终了日 = 2026-03-01; 发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; "
local person = "当事人类型 = 公民; 出生日期 = 1980-08-08; 危害后果 = 较重; 改正情况 = 拒不改正; 以往同类违法 = 没有; "
  .. "违法行为终了日 = 2026-03-01; 发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; "

test "未经许可办赛" { item = "sport.event.113.1",
  facts = common .. "违法所得 = 没有; 情节严重 = 否：初次、数量少",
  expect = { fine = "超过185000元不足365000元", penalties = { "罚款" } } }

test "未经许可办赛，情节严重" { item = "sport.event.113.1",
  facts = common .. "违法所得 = 2万元; 情节严重 = 是：屡次违法",
  expect = { penalties = { "罚款", "没收违法所得", restrict_business = "1年以上3年以下" } } }

test "安全条件不符，从轻" { item = "sport.event.113.3",
  facts = common .. "违法所得 = 没有; 立功表现; 情节严重 = 否：初次、数量少",
  expect = { fine = "5万元以上185000元以下" } }

test "破坏设施" { item = "sport.facility.114",
  facts = person .. "体育设施实际损失 = 2000元",
  expect = { fine = "超过3000元不足7000元" } }

test "临时占用，限期内改正" { item = "sport.facility.115",
  facts = done .. "违法所得 = 没有",
  expect = { outcome = "责令改正" } }

test "临时占用，逾期" { item = "sport.facility.115",
  facts = common .. "违法所得 = 没有",
  expect = { fine = "超过22万元不足38万元" } }

test "高危项目，限期内关闭的只没收" { item = "sport.risk.116.1",
  facts = done .. "违法所得 = 1000元",
  expect = { fine = false, penalties = { "没收违法所得" } } }

test "高危项目，逾期" { item = "sport.risk.116.1",
  facts = common .. "违法所得 = 没有",
  expect = { fine = "超过22万元不足38万元" } }
