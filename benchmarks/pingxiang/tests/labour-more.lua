-- SPDX-License-Identifier: CC0-1.0
--
-- 人力资源社会保障（典型目录）。

local common = "当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 拒不改正; 以往同类违法 = 没有; "
  .. "违法行为终了日 = 2026-03-01; 发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; "
local done = "当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 责令期限内改正; 以往同类违法 = 2025-02-02; "
  .. "违法行为终了日 = 2026-03-01; 发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; "

test "不登记，限期内改正" { item = "labour.insurance.84",
  facts = done,
  expect = { outcome = "责令改正" } }

test "不登记，逾期，单位与责任人员" { item = "labour.insurance.84",
  facts = common .. "应缴社会保险费 = 10万元",
  expect = { fine = { "超过16万元不足24万元", "超过1250元不足2250元" } } }

test "收取财物，三人" { item = "labour.deposit.84.2",
  facts = common .. "被收取财物的劳动者人数 = 3人",
  expect = { fine = "超过2850元不足4650元" } }

test "收取财物，改正了也罚" { item = "labour.deposit.84.2",
  facts = done .. "被收取财物的劳动者人数 = 1人",
  expect = { fine = "超过950元不足1550元" } }

test "实物抵工资，限期内改正" { item = "labour.wage.54.1",
  facts = done,
  expect = { outcome = "责令改正" } }

test "实物抵工资，逾期" { item = "labour.wage.54.1",
  facts = common,
  expect = { fine = { "超过29000元不足41000元", "超过16000元不足24000元" } } }

test "工资台账，从轻" { item = "labour.wage.54.2",
  facts = common .. "立功表现",
  expect = { fine = { "2万元以上29000元以下", "1万元以上16000元以下" } } }
