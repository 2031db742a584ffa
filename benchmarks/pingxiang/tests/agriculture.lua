-- SPDX-License-Identifier: CC0-1.0
--
-- 农业农村。

local common = "危害后果 = 较重; 改正情况 = 拒不改正; 以往同类违法 = 没有; "
  .. "违法行为终了日 = 2026-03-01; 发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; "
local unit = common .. "当事人类型 = 法人或者其他组织; "

test "劣种子，差一分不到二万元" { item = "agriculture.seed.75",
  facts = unit .. "货值金额 = 19999.99元; 违法所得 = 1万元; 情节严重 = 否：数量少",
  expect = { tier = "一般", fine = "超过37000元不足73000元", penalties = { "没收违法所得", "没收非法财物", "罚款" } } }

test "劣种子，恰为二万元，情节严重的吊销" { item = "agriculture.seed.75",
  facts = unit .. "货值金额 = 2万元; 违法所得 = 1万元; 情节严重 = 是：大面积减产",
  expect = { fine = "超过13万元不足17万元", penalties = { "没收违法所得", "没收非法财物", "罚款", "吊销许可证件" } } }

test "劣种子，货值没有查明" { item = "agriculture.seed.75",
  facts = unit .. "违法所得 = 1万元; 情节严重 = 否：数量少",
  expect = { outcome = "事实不足", missing = { "货值金额" } } }

test "肥料，货值恰为一万元取较轻一档，一倍不超过一万元" { item = "agriculture.fertilizer.27.1",
  facts = unit .. "货值金额 = 1万元; 违法所得 = 12000元",
  expect = { tier = "较轻", fine = "1万元", penalties = { "警告", "罚款" } } }

test "肥料，多一分，一至二点五倍，最高二万元" { item = "agriculture.fertilizer.27.1",
  facts = unit .. "货值金额 = 10000.01元; 违法所得 = 9000元",
  expect = { tier = "一般", fine = "9000元以上2万元以下" } }

test "肥料，没有违法所得" { item = "agriculture.fertilizer.27.1",
  facts = unit .. "货值金额 = 50000.01元; 违法所得 = 没有",
  expect = { tier = "严重", fine = "7000元以上1万元以下" } }

test "肥料，违法所得无法查明，没有规定" { item = "agriculture.fertilizer.27.1",
  facts = unit .. "货值金额 = 2万元; 违法所得 = 无法查明：没有账簿",
  expect = { outcome = "规定有缺口" } }

test "农药，单位五万元起" { item = "agriculture.pesticide.60.1",
  facts = unit,
  expect = { fine = "超过65000元不足85000元" } }

test "农药，个人一万元以下，立功的从轻" { item = "agriculture.pesticide.60.1",
  facts = common .. "当事人类型 = 公民; 出生日期 = 1970-07-07; 立功表现",
  expect = { tier = "从轻", fine = "3000元以下" } }

test "农药，当事人类型没有查明" { item = "agriculture.pesticide.60.1",
  facts = common,
  expect = { outcome = "事实不足", missing = { "当事人类型", "出生日期" } } }
