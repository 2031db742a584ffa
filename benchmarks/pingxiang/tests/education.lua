-- SPDX-License-Identifier: CC0-1.0
--
-- 教育（典型目录）。

local common = "当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 拒不改正; 以往同类违法 = 没有; "
  .. "违法行为终了日 = 2026-03-01; 发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; "

test "虚假招生，没有违法所得" { item = "education.private.62.3",
  facts = common .. "违法所得 = 没有; 情节严重 = 否：初次、数量少",
  expect = { fine = false, penalties = { "警告" } } }

test "虚假招生，情节严重，退还以后的没收" { item = "education.private.62.3",
  facts = common .. "违法所得 = 5万元; 已退赔金额 = 2万元; 情节严重 = 是：屡次违法",
  expect = { penalties = { "警告", "限制开展生产经营活动", "吊销许可证件", confiscate_gains = "3万元" } } }

test "擅自办学，违法所得的倍数" { item = "education.private.64",
  facts = common .. "违法所得 = 10万元",
  expect = { tier = "一般", fine = "超过22万元不足38万元" } }

test "擅自办学，没有违法所得的没有规定" { item = "education.private.64",
  facts = common .. "违法所得 = 没有",
  expect = { outcome = "规定有缺口" } }

test "入园考试" { item = "education.kindergarten.79.1",
  facts = common .. "违法所得 = 没有; 情节严重 = 否：初次、数量少",
  expect = { fine = false, penalties = { "警告" } } }

test "小学化" { item = "education.kindergarten.79.5",
  facts = common .. "违法所得 = 没有; 情节严重 = 否：初次、数量少",
  expect = { fine = false, penalties = { "警告" } } }

test "违规收费，情节严重" { item = "education.kindergarten.79.8",
  facts = common .. "违法所得 = 1元; 情节严重 = 是：屡次违法",
  expect = { penalties = { "警告", "没收违法所得", "限制开展生产经营活动", "吊销许可证件" } } }

test "违规收费，法律施行以前的不适用" { item = "education.kindergarten.79.8",
  facts = "当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 拒不改正; "
    .. "以往同类违法 = 没有; 发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; 违法所得 = 没有; 违法行为终了日 = 2025-05-31; 情节严重 = 否：初次、数量少",
  expect = { outcome = "不适用" } }
