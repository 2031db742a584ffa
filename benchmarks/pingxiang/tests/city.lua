-- SPDX-License-Identifier: CC0-1.0
--
-- 城市管理。

local common = "当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 拒不改正; 以往同类违法 = 没有; "
  .. "违法行为终了日 = 2026-03-01; 发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; "
local person = "当事人类型 = 公民; 出生日期 = 1980-08-08; 危害后果 = 较重; 改正情况 = 拒不改正; 以往同类违法 = 没有; "
  .. "违法行为终了日 = 2026-03-01; 发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; "

test "可以改正的，造价百分之五至十" { item = "city.planning.64",
  facts = common .. "规划影响 = 尚可采取改正措施消除; 建设工程造价 = 100万元",
  expect = { tier = "一般", fine = "超过65000元不足85000元" } }

test "可以拆除的，只有责令" { item = "city.planning.64",
  facts = common .. "规划影响 = 无法消除，可以拆除",
  expect = { outcome = "责令改正", penalties = {}, fine = false } }

test "不能拆除的，没收实物或者违法收入，可以并处" { item = "city.planning.64",
  facts = common .. "规划影响 = 无法消除，不能拆除; 建设工程造价 = 100万元; 立功表现",
  expect = { fine = "3万元以下", penalties = { "没收非法财物", "没收违法所得", "罚款" } } }

test "造价没有查明" { item = "city.planning.64",
  facts = common .. "规划影响 = 尚可采取改正措施消除",
  expect = { outcome = "事实不足", missing = { "建设工程造价" } } }

test "临时建设，特别轻微免予处罚" { item = "city.planning.66",
  facts = common .. "临时建设工程造价 = 2万元; 城管违法情节 = 特别轻微",
  expect = { outcome = "免予处罚", fine = false } }

test "临时建设，轻微是最高限的十分之一" { item = "city.planning.66",
  facts = common .. "临时建设工程造价 = 2万元; 城管违法情节 = 轻微",
  expect = { tier = "轻微", fine = "2000元" } }

test "临时建设，一般含一半，严重不含两端" { item = "city.planning.66",
  facts = common .. "临时建设工程造价 = 2万元; 城管违法情节 = 一般",
  expect = { tier = "一般", fine = "2000元(不含)以上1万元以下" } }

test "临时建设，严重" { item = "city.planning.66",
  facts = common .. "临时建设工程造价 = 2万元; 城管违法情节 = 严重",
  expect = { tier = "严重", penalties = { "罚款" } } }

test "临时建设，情节没有查明" { item = "city.planning.66",
  facts = common .. "临时建设工程造价 = 2万元",
  expect = { missing = { "城管违法情节" } } }
