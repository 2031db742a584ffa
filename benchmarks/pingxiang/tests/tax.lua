-- SPDX-License-Identifier: CC0-1.0
--
-- 税务。

local common = "当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 拒不改正; 以往同类违法 = 没有; "
  .. "违法行为终了日 = 2026-03-01; 发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; "

local late = "当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 逾期后改正; 以往同类违法 = 2025-01-10; 情节严重 = 否：补正; "
  .. "违法行为终了日 = 2026-03-01; 发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; "
local first = "当事人类型 = 法人或者其他组织; 危害后果 = 轻微; 改正情况 = 责令期限内改正; 以往同类违法 = 没有; 违法行为轻微 = 否：一户; "
  .. "违法行为终了日 = 2026-03-01; 发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; "

test "帐簿，第十五日改正取较轻的一档" { item = "tax.60.1.2",
  facts = late .. "逾期天数 = 15日",
  expect = { tier = "十五日内", fine = "200元" } }

test "帐簿，首违不罚" { item = "tax.60.1.2",
  facts = first .. "情节严重 = 否：补正",
  expect = { outcome = "不予处罚", exemption = "ex-tax-02" } }

test "备查，第十六日" { item = "tax.60.1.3",
  facts = late .. "逾期天数 = 16日",
  expect = { tier = "三十日内", fine = "500元" } }

test "备查，期限内改正的一档不予处罚" { item = "tax.60.1.3",
  facts = "当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 责令期限内改正; 以往同类违法 = 2025-01-10; 情节严重 = 否：补正; "
       .. "违法行为终了日 = 2026-03-01; 发现日期 = 2026-04-02",
  expect = { outcome = "不予处罚", fine = false } }

test "备查，逾期天数没有查明" { item = "tax.60.1.3",
  facts = late,
  expect = { missing = { "逾期天数" }, fine = "200元以上1000元以下" } }

test "帐号，三十日后" { item = "tax.60.1.4",
  facts = late .. "逾期天数 = 31日",
  expect = { tier = "三十日后", fine = "1000元" } }

test "帐号，首违不罚" { item = "tax.60.1.4",
  facts = first .. "情节严重 = 否：补正",
  expect = { outcome = "不予处罚", exemption = "ex-tax-01" } }

test "扣缴帐簿，情节严重的二千至五千元" { item = "tax.61",
  facts = common .. "逾期天数 = 40日; 情节严重 = 是：毁弃",
  expect = { tier = "情节严重", fine = "2000元以上5000元以下" } }

test "扣缴帐簿，第三十日" { item = "tax.61",
  facts = late .. "逾期天数 = 30日",
  expect = { fine = "500元" } }

test "申报，首违不罚" { item = "tax.62",
  facts = first .. "情节严重 = 否：补正",
  expect = { outcome = "不予处罚", exemption = "ex-tax-03" } }

test "申报，期限内改正，两次以上的也不予处罚" { item = "tax.62",
  facts = "当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 责令期限内改正; 以往同类违法 = 2025-01-10; 情节严重 = 否：补正; "
       .. "违法行为终了日 = 2026-03-01; 发现日期 = 2026-04-02",
  expect = { outcome = "不予处罚", exemption = false } }

test "软件备案，没有违法所得的首违不罚" { item = "tax.invoice.33.3",
  facts = first .. "违法所得 = 没有",
  expect = { outcome = "不予处罚", exemption = "ex-tax-11" } }

test "软件备案，一般" { item = "tax.invoice.33.3",
  facts = common .. "违法所得 = 没有",
  expect = { fine = "超过3000元不足7000元", penalties = { "罚款" } } }

test "代替发票，有一分违法所得就不在清单上" { item = "tax.invoice.33.6",
  facts = first .. "违法所得 = 0.01元",
  expect = { outcome = "可以不予处罚", exemption = "首违可以不罚", penalties = { "没收违法所得", "罚款" } } }

test "代替发票，没有违法所得" { item = "tax.invoice.33.6",
  facts = first .. "违法所得 = 没有",
  expect = { outcome = "不予处罚", exemption = "ex-tax-05" } }

test "缴销发票，从轻" { item = "tax.invoice.33.8",
  facts = common .. "违法所得 = 没有; 立功表现",
  expect = { fine = "3000元以下" } }

test "缴销发票，违法所得没有查明" { item = "tax.invoice.33.8",
  facts = first,
  expect = { missing = { "违法所得" } } }
