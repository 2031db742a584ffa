-- SPDX-License-Identifier: CC0-1.0
--
-- 统计（典型目录）。

local common = "当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 拒不改正; 以往同类违法 = 没有; "
  .. "违法行为终了日 = 2026-03-01; 发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; "
local person = "当事人类型 = 公民; 出生日期 = 1980-08-08; 危害后果 = 较重; 改正情况 = 拒不改正; 以往同类违法 = 没有; "
  .. "违法行为终了日 = 2026-03-01; 发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; "

test "拒绝提供，单位" { item = "statistics.refuse.44.1",
  facts = common .. "情节严重 = 否：初次、数量少",
  expect = { fine = "超过3万元不足7万元", penalties = { "警告", "通报批评", "罚款" } } }

test "拒绝提供，情节严重" { item = "statistics.refuse.44.1",
  facts = common .. "情节严重 = 是：屡次违法",
  expect = { fine = "超过22万元不足38万元" } }

test "不真实，国家机关不罚款" { item = "statistics.refuse.44.2",
  facts = common .. "统计调查对象是国家机关; 情节严重 = 是：屡次违法",
  expect = { fine = false, penalties = { "警告", "通报批评" } } }

test "阻碍检查，个体工商户" { item = "statistics.refuse.44.4",
  facts = "危害后果 = 较重; 改正情况 = 拒不改正; "
    .. "以往同类违法 = 没有; 违法行为终了日 = 2026-03-01; 发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; 当事人类型 = 个体工商户",
  expect = { fine = "超过3000元不足7000元" } }

test "阻碍检查，公民不适用" { item = "statistics.refuse.44.4",
  facts = person,
  expect = { outcome = "不适用" } }
