-- SPDX-License-Identifier: CC0-1.0
--
-- 档案（典型目录）。

local common = "当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 拒不改正; 以往同类违法 = 没有; "
  .. "违法行为终了日 = 2026-03-01; 发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; "
local person = "当事人类型 = 公民; 出生日期 = 1980-08-08; 危害后果 = 较重; 改正情况 = 拒不改正; 以往同类违法 = 没有; "
  .. "违法行为终了日 = 2026-03-01; 发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; "

test "丢失档案，单位" { item = "archives.lose.49.1",
  facts = common,
  expect = { fine = "超过37000元不足73000元", penalties = { "警告", "罚款" } } }

test "丢失档案，个人" { item = "archives.lose.49.1",
  facts = person,
  expect = { fine = "超过1850元不足3650元" } }

test "档案服务企业" { item = "archives.damage.49.2",
  facts = common .. "立功表现",
  expect = { fine = "2万元以上74000元以下" } }

test "买卖档案，个人，没收" { item = "archives.sale.49.3",
  facts = person .. "违法所得 = 500元",
  expect = { fine = "超过1850元不足3650元", penalties = { "警告", "罚款", "没收违法所得" } } }

test "买卖档案，单位，没有违法所得" { item = "archives.sale.49.3",
  facts = common .. "违法所得 = 没有",
  expect = { fine = "超过37000元不足73000元", penalties = { "警告", "罚款" } } }
