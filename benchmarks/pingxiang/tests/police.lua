-- SPDX-License-Identifier: CC0-1.0
--
-- 公安。治安管理处罚法（2012 文本）只管 2025 年以前的行为。

local old = "当事人类型 = 公民; 出生日期 = 1990-06-06; 危害后果 = 较重; 改正情况 = 拒不改正; 以往同类违法 = 没有; "
  .. "违法行为终了日 = 2025-12-31; 发现日期 = 2026-01-05; 作出决定日期 = 2026-01-20; "
local new = "当事人类型 = 公民; 出生日期 = 1990-06-06; 危害后果 = 较重; 改正情况 = 拒不改正; 以往同类违法 = 没有; "
  .. "违法行为终了日 = 2026-01-01; 发现日期 = 2026-01-05; 作出决定日期 = 2026-01-20; "
local gang = "结伙、对特定对象、多次或者一次对多人殴打、伤害"

test "殴打，拘留并处罚款" { item = "police.public.43",
  facts = old .. "治安情节较轻 = 否：轻伤以下; " .. gang .. " = 否",
  expect = { tier = "一般", detention = "5日以上10日以下", fine = "200元以上500元以下" } }

test "殴打，情节较轻，拘留或者罚款" { item = "police.public.43",
  facts = old .. "治安情节较轻 = 是：邻里纠纷; " .. gang .. " = 否",
  expect = { tier = "情节较轻", detention = "5日以下", fine = "500元以下" } }

test "殴打，结伙的不因情节较轻降档" { item = "police.public.43",
  facts = old .. "治安情节较轻 = 是：邻里纠纷; " .. gang,
  expect = { tier = "情节严重", detention = "10日以上15日以下", fine = "500元以上1000元以下" } }

test "殴打，2026 年元旦起旧法不再适用" { item = "police.public.43",
  facts = new .. "治安情节较轻 = 否：轻伤以下; " .. gang .. " = 否",
  expect = { outcome = "不适用" } }

test "殴打，情节没有查明" { item = "police.public.43",
  facts = old .. gang .. " = 否",
  expect = { outcome = "给予处罚", missing = { "治安情节较轻" } } }

test "扰乱秩序，情节较轻只警告" { item = "police.public.23",
  facts = old .. "治安情节较轻 = 是：时间较短; 治安情节较重 = 否：没有损失",
  expect = { tier = "情节较轻", penalties = { "警告" }, fine = false } }

test "扰乱秩序，警告或者二百元以下" { item = "police.public.23",
  facts = old .. "治安情节较轻 = 否：持续一小时; 治安情节较重 = 否：没有损失",
  expect = { tier = "一般", penalties = { "警告", fine = "200元以下" }, detention = false } }

test "扰乱秩序，拘留可以并处罚款" { item = "police.public.23",
  facts = old .. "治安情节较轻 = 否：持续一小时; 治安情节较重 = 是：围堵出入口",
  expect = { tier = "情节较重", detention = "5日以上10日以下", fine = "500元以下" } }

test "酒驾，暂扣六个月" { item = "police.traffic.91.1",
  facts = new .. "因酒驾被处罚后再次酒驾 = 否",
  expect = { tier = "一般", penalties = { suspend_license = "6个月", fine = "超过1300元不足1700元" } } }

test "再次酒驾，拘留、罚款、吊销" { item = "police.traffic.91.1",
  facts = new .. "因酒驾被处罚后再次酒驾",
  expect = { detention = "10日以下", penalties = { "行政拘留", "罚款", "吊销许可证件" } } }

test "酒驾，是不是再次没有查明" { item = "police.traffic.91.1",
  facts = new,
  expect = { missing = { "因酒驾被处罚后再次酒驾" } } }
