-- SPDX-License-Identifier: CC0-1.0
--
-- 民政。

local common = "当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 拒不改正; 以往同类违法 = 没有; "
  .. "违法行为终了日 = 2026-03-01; 发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; "
local person = "当事人类型 = 公民; 出生日期 = 1980-08-08; 危害后果 = 较重; 改正情况 = 拒不改正; 以往同类违法 = 没有; "
  .. "违法行为终了日 = 2026-03-01; 发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; "

local ordered = "当事人类型 = 法人或者其他组织; 危害后果 = 较重; 以往同类违法 = 2025-02-02; "
  .. "违法行为终了日 = 2026-03-01; 发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; "

test "地名，期限内改正的只有责令" { item = "civil.place.37",
  facts = ordered .. "改正情况 = 责令期限内改正",
  expect = { outcome = "责令改正", penalties = {} } }

test "地名，逾期后改正的通报批评并罚责任人员" { item = "civil.place.37",
  facts = ordered .. "改正情况 = 逾期后改正",
  expect = { outcome = "给予处罚", penalties = { "通报批评", fine = "超过4400元不足7600元" } } }

test "地名，改正情况没有查明" { item = "civil.place.37",
  facts = ordered,
  expect = { missing = { "改正情况" } } }

test "地名标志，一般" { item = "civil.place.38",
  facts = common,
  expect = { tier = "一般", fine = "超过2200元不足3800元" } }

test "地名标志，两项从轻情节" { item = "civil.place.38",
  facts = common .. "立功表现; 受他人胁迫或者诱骗",
  expect = { tier = "从轻", fine = "1000元以上2200元以下" } }

test "慈善，警告或者限期停止活动" { item = "civil.charity.109.1",
  facts = common .. "违法所得 = 没有; 情节严重 = 否：未造成损失",
  expect = { penalties = { "警告", "限制开展生产经营活动" }, fine = false } }

test "慈善，情节严重的吊销登记证书，违法所得没收" { item = "civil.charity.109.1",
  facts = common .. "违法所得 = 1元; 情节严重 = 是：挪用善款",
  expect = { penalties = { "警告", "限制开展生产经营活动", "没收违法所得", "吊销许可证件" } } }
