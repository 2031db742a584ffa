-- SPDX-License-Identifier: CC0-1.0
--
-- 水利。

local common = "当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 拒不改正; 以往同类违法 = 没有; "
  .. "违法行为终了日 = 2026-03-01; 发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; "
local person = "当事人类型 = 公民; 出生日期 = 1980-08-08; 危害后果 = 较重; 改正情况 = 拒不改正; 以往同类违法 = 没有; "
  .. "违法行为终了日 = 2026-03-01; 发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; "

test "取土，单位，十九点九吨" { item = "water.conservation.48",
  facts = common .. "取土挖砂采石量 = 19.9吨; 扰动地表面积 = 900平方米; 违法所得 = 1000元",
  expect = { tier = "一档", fine = "2万元" } }

test "取土，单位，恰为二十吨" { item = "water.conservation.48",
  facts = common .. "取土挖砂采石量 = 20吨; 扰动地表面积 = 900平方米; 违法所得 = 1000元",
  expect = { tier = "二档", fine = "10万元" } }

test "取土，个人，吨数在一档、面积在三档，取较重的" { item = "water.conservation.48",
  facts = person .. "取土挖砂采石量 = 10吨; 扰动地表面积 = 6000平方米; 违法所得 = 1000元",
  expect = { tier = "三档", fine = "1万元", penalties = { "没收违法所得", "罚款" } } }

test "取土，面积没有查明" { item = "water.conservation.48",
  facts = common .. "取土挖砂采石量 = 20吨; 违法所得 = 1000元",
  expect = { outcome = "给予处罚", missing = { "扰动地表面积" }, fine = "10万元以上20万元以下" } }

test "排污口，停止而没有完全恢复" { item = "water.outlet.67.2",
  facts = common .. "排污口恢复情况 = 停止而没有完全恢复",
  expect = { tier = "停止而没有完全恢复", fine = "7万元" } }

test "排污口，没有停止" { item = "water.outlet.67.2",
  facts = common .. "排污口恢复情况 = 没有停止",
  expect = { fine = "10万元" } }

test "排污口，恢复情况没有查明" { item = "water.outlet.67.2",
  facts = common,
  expect = { missing = { "排污口恢复情况" }, fine = "5万元以上10万元以下" } }
