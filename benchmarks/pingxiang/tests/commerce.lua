-- SPDX-License-Identifier: CC0-1.0
--
-- 商务（典型目录）。

local common = "当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 拒不改正; 以往同类违法 = 没有; "
  .. "违法行为终了日 = 2026-03-01; 发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; "
local done = "当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 责令期限内改正; 以往同类违法 = 2025-02-02; "
  .. "违法行为终了日 = 2026-03-01; 发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; "

test "两店一年" { item = "commerce.franchise.24.1",
  facts = common .. "违法所得 = 没有",
  expect = { fine = "超过22万元不足38万元" } }

test "特许备案，限期内" { item = "commerce.franchise.25",
  facts = done,
  expect = { fine = "超过22000元不足38000元" } }

test "特许备案，逾期" { item = "commerce.franchise.25",
  facts = common,
  expect = { fine = "超过65000元不足85000元" } }

test "特许备案，期限未到" { item = "commerce.franchise.25",
  facts = "当事人类型 = 法人或者其他组织; 危害后果 = 较重; "
    .. "以往同类违法 = 没有; 违法行为终了日 = 2026-03-01; 发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; 改正情况 = 期限未到",
  expect = { fine = "超过22000元不足38000元" } }

test "报废车，差一分" { item = "commerce.scrap.19",
  facts = common .. "违法所得 = 49999.99元",
  expect = { fine = "超过65000元不足85000元" } }

test "报废车，恰五万元" { item = "commerce.scrap.19",
  facts = common .. "违法所得 = 5万元",
  expect = { fine = "超过145000元不足205000元" } }

test "部件信息，情节严重的停业整顿" { item = "commerce.scrap.23",
  facts = common .. "情节严重 = 是：屡次违法",
  expect = { fine = "超过22000元不足38000元", penalties = { "罚款", "责令停产停业" } } }
