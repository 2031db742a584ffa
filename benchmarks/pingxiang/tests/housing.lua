-- SPDX-License-Identifier: CC0-1.0
--
-- 住房公积金（典型目录）。

local common = "当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 拒不改正; 以往同类违法 = 没有; "
  .. "违法行为终了日 = 2026-03-01; 发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; "
local done = "当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 责令期限内改正; 以往同类违法 = 2025-02-02; "
  .. "违法行为终了日 = 2026-03-01; 发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; "

test "缴存登记，限期内办理" { item = "housing.register.37",
  facts = done,
  expect = { outcome = "责令改正", fine = false } }

test "缴存登记，逾期" { item = "housing.register.37",
  facts = common,
  expect = { fine = "超过22000元不足38000元" } }

test "账户设立，逾期，从轻" { item = "housing.account.37",
  facts = common .. "立功表现",
  expect = { fine = "1万元以上22000元以下" } }

test "少缴，没有处罚" { item = "housing.deposit.38",
  facts = common,
  expect = { outcome = "责令改正", fine = false, penalties = {} } }
