-- SPDX-License-Identifier: CC0-1.0
--
-- 文化和旅游。

local common = "当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 拒不改正; 以往同类违法 = 没有; "
  .. "违法行为终了日 = 2026-03-01; 发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; "

test "转让许可证，一千九百九十九元九角九分" { item = "culture.internet.29",
  facts = common .. "违法经营额 = 1999.99元; 违法所得 = 没有",
  expect = { fine = "5000元", penalties = { "吊销许可证件", "罚款" } } }

test "转让许可证，恰为二千元" { item = "culture.internet.29",
  facts = common .. "违法经营额 = 2000元; 违法所得 = 没有",
  expect = { fine = "8000元" } }

test "转让许可证，恰为五千元，由定额变为二倍" { item = "culture.internet.29",
  facts = common .. "违法经营额 = 5000元; 违法所得 = 没有",
  expect = { fine = "1万元" } }

test "转让许可证，恰为一万元，三倍" { item = "culture.internet.29",
  facts = common .. "违法经营额 = 1万元; 违法所得 = 没有",
  expect = { fine = "3万元" } }

test "转让许可证，经营额没有查明" { item = "culture.internet.29",
  facts = common .. "违法所得 = 没有",
  expect = { missing = { "违法经营额" } } }

test "接纳未成年人，差一分不到一万元的定额" { item = "culture.entertainment.48.3",
  facts = common .. "违法所得 = 9999.99元; 接纳未成年人人数 = 2人; 情节严重 = 否：时间短",
  expect = { tier = "较轻", fine = "1万元以上16000元以下" } }
