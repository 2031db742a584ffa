-- SPDX-License-Identifier: CC0-1.0
--
-- 自然资源。同名的土地面积，占用以平方米计，转让以亩计。

local common = "当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 拒不改正; 以往同类违法 = 没有; "
  .. "违法行为终了日 = 2026-03-01; 发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; "
local transfer = common .. "符合土地利用总体规划 = 否; 土地类别 = 其他耕地; "

test "占用二百五十平方米，一般" { item = "land.occupation.77",
  facts = common .. "土地面积 = 250平方米; 符合土地利用总体规划",
  expect = { tier = "一般", fine = "超过92500元不足182500元", penalties = { "没收非法财物", "罚款" } } }

test "占用二百五十平方米，从轻，不符合规划的不没收" { item = "land.occupation.77",
  facts = common .. "土地面积 = 250平方米; 符合土地利用总体规划 = 否; 主动消除或者减轻危害后果",
  expect = { tier = "从轻", fine = "25000元以上92500元以下", penalties = { "罚款" } } }

test "占用面积没有查明" { item = "land.occupation.77",
  facts = common .. "符合土地利用总体规划",
  expect = { missing = { "土地面积" } } }

test "转让，差一分不到三十万元，又不足五亩" { item = "land.transfer.74",
  facts = transfer .. "违法所得 = 299999.99元; 土地面积 = 4.9亩",
  expect = { tier = "轻微", fine = "3万元以上59999元以下" } }

test "转让，恰为三十万元" { item = "land.transfer.74",
  facts = transfer .. "违法所得 = 30万元; 土地面积 = 4.9亩",
  expect = { tier = "一般", fine = "6万元以上12万元以下" } }

test "转让，金额在轻微一档而面积恰为十亩，从重" { item = "land.transfer.74",
  facts = transfer .. "违法所得 = 10万元; 土地面积 = 10亩",
  expect = { tier = "严重", fine = "4万元以上5万元以下" } }

test "转让，金额一档、面积另一档，取较重的" { item = "land.transfer.74",
  facts = transfer .. "违法所得 = 40万元; 土地面积 = 12亩",
  expect = { tier = "严重", fine = "16万元以上20万元以下" } }
