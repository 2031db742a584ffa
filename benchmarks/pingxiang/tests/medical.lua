-- SPDX-License-Identifier: CC0-1.0
--
-- 医疗保障。

local common = "当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 拒不改正; 以往同类违法 = 没有; "
  .. "违法行为终了日 = 2026-03-01; 发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; "

local first = "当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 责令期限内改正; 以往同类违法 = 没有; "
  .. "违法行为终了日 = 2026-03-01; 发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; 已责令改正，并约谈有关负责人; "
local again = "当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 拒不改正; 以往同类违法 = 2025-01-10; "
  .. "违法行为终了日 = 2026-03-01; 发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; "

test "管理制度，首次，免于处罚" { item = "medical.39.1", facts = first,
  expect = { outcome = "免予处罚", exemption = "ex-yb-pj-01", fine = false } }

test "管理制度，再次而拒不改正" { item = "medical.39.1", facts = again,
  expect = { fine = "超过22000元不足38000元" } }

test "资料保管，首次，免于处罚" { item = "medical.39.2", facts = first,
  expect = { outcome = "免予处罚", exemption = "ex-yb-pj-02" } }

test "资料保管，从轻的上限" { item = "medical.39.2", facts = again .. "立功表现",
  expect = { tier = "从轻", fine = "1万元以上22000元以下" } }

test "报告信息，首次，免于处罚" { item = "medical.39.4", facts = first,
  expect = { outcome = "免予处罚", exemption = "ex-yb-pj-04" } }

test "报告信息，突发事件期间从重" { item = "medical.39.4", facts = again .. "违反突发事件应对措施",
  expect = { tier = "从重", fine = "38000元以上5万元以下" } }

test "公开信息，首次，免于处罚" { item = "medical.39.5", facts = first,
  expect = { outcome = "免予处罚", exemption = "ex-yb-pj-05" } }

test "公开信息，有没有改正没有查明" { item = "medical.39.5",
  facts = "当事人类型 = 法人或者其他组织; 危害后果 = 较重; 以往同类违法 = 2025-01-10; 违法行为终了日 = 2026-03-01; 发现日期 = 2026-04-02",
  expect = { missing = { "改正情况" } } }
