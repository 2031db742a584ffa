-- SPDX-License-Identifier: CC0-1.0
--
-- 公安（典型目录）。

local common = "当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 拒不改正; 以往同类违法 = 没有; "
  .. "违法行为终了日 = 2026-03-01; 发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; "
local person = "当事人类型 = 公民; 出生日期 = 1980-08-08; 危害后果 = 较重; 改正情况 = 拒不改正; 以往同类违法 = 没有; "
  .. "违法行为终了日 = 2026-03-01; 发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; "

test "遮挡号牌，警告或者罚款" { item = "police.traffic.95.2",
  facts = person,
  expect = { fine = "超过74元不足146元", penalties = { "警告", "罚款" } } }

test "未投保，保险费的二倍" { item = "police.traffic.98.1",
  facts = person .. "最低责任限额应缴保险费 = 950元",
  expect = { fine = "1900元" } }

test "未投保，保险费没有查明" { item = "police.traffic.98.1",
  facts = person,
  expect = { outcome = "事实不足", missing = { "最低责任限额应缴保险费" } } }

test "无证驾驶，可以并处拘留" { item = "police.traffic.99.1",
  facts = person,
  expect = { fine = "超过740元不足1460元", detention = "15日以下" } }

test "无证驾驶，从轻" { item = "police.traffic.99.1",
  facts = person .. "立功表现",
  expect = { fine = "200元以上740元以下" } }

test "无证驾驶，单位不适用" { item = "police.traffic.99.1",
  facts = common,
  expect = { outcome = "不适用" } }

test "变更活动规模" { item = "police.event.20.1",
  facts = common .. "违法所得 = 没有",
  expect = { fine = "超过22000元不足38000元" } }

test "未经许可的活动" { item = "police.event.20.2",
  facts = common,
  expect = { fine = "超过16万元不足24万元" } }
