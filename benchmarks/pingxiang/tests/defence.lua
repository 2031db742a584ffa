-- SPDX-License-Identifier: CC0-1.0
--
-- 国防动员（典型目录）。

local common = "当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 拒不改正; 以往同类违法 = 没有; "
  .. "违法行为终了日 = 2026-03-01; 发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; "
local person = "当事人类型 = 公民; 出生日期 = 1980-08-08; 危害后果 = 较重; 改正情况 = 拒不改正; 以往同类违法 = 没有; "
  .. "违法行为终了日 = 2026-03-01; 发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; "

test "不修建地下室" { item = "defence.shelter.48",
  facts = common,
  expect = { fine = "超过3万元不足7万元", penalties = { "警告", "罚款" } } }

test "侵占工程，单位" { item = "defence.works.49.1",
  facts = common,
  expect = { fine = "超过22000元不足38000元" } }

test "侵占工程，个人" { item = "defence.works.49.1",
  facts = person,
  expect = { fine = "超过1500元不足3500元" } }

test "改变结构，从轻" { item = "defence.works.49.3",
  facts = common .. "立功表现",
  expect = { fine = "1万元以上22000元以下" } }

test "排入废水，从重" { item = "defence.works.49.7",
  facts = common .. "违反突发事件应对措施",
  expect = { fine = "38000元以上5万元以下" } }
