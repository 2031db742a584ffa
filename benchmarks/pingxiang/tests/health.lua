-- SPDX-License-Identifier: CC0-1.0
--
-- 卫生健康。

local common = "当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 拒不改正; 以往同类违法 = 没有; "
  .. "违法行为终了日 = 2026-03-01; 发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; "
local person = "当事人类型 = 公民; 出生日期 = 1980-08-08; 危害后果 = 较重; 改正情况 = 拒不改正; 以往同类违法 = 没有; "
  .. "违法行为终了日 = 2026-03-01; 发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; "

test "违法所得九千九百九十九元九角九分，按一万元计算" { item = "health.practice.99.1",
  facts = person .. "违法所得 = 9999.99元",
  expect = { tier = "一般", fine = "超过95000元不足155000元", penalties = { "没收违法所得", "没收非法财物", "罚款" } } }

test "违法所得多一分，按实际计算" { item = "health.practice.99.1",
  facts = person .. "违法所得 = 10000.01元; 立功表现",
  expect = { tier = "从轻", fine = "50001元以上95000元以下" } }

test "没有违法所得，也按一万元计算，不没收违法所得" { item = "health.practice.99.1",
  facts = person .. "违法所得 = 没有; 立功表现",
  expect = { fine = "5万元以上95000元以下", penalties = { "没收非法财物", "罚款" } } }

test "违法所得没有查明" { item = "health.practice.99.1",
  facts = person,
  expect = { missing = { "违法所得" } } }
