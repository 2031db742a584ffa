-- SPDX-License-Identifier: CC0-1.0
--
-- 食品安全法第一百二十五条第一款第一项。案情是编的；`mete test` 逐条运行。

-- 各案共同的事实。
local common = "当事人类型 = 法人或者其他组织; 违法所得 = 3200元; 情节严重 = 否：数量少; "
  .. "违法行为终了日 = 2026-03-01; 发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; "

test "货值九千九百九十九元九角九分" { item = "market.food.125.1.1",
  facts = [[当事人类型 = 法人或者其他组织; 货值金额 = 9999.99元; 危害后果 = 轻微; 改正情况 = 拒不改正;
            违法行为终了日 = 2026-03-01; 发现日期 = 2026-04-02; 以往同类违法 = 2025-01-10]],
  expect = { fine = "5000元以上18500元以下", tier = "较轻", basis = {"食品安全法#125.1.1"} } }

test "差一分不到一万元" { item = "market.food.125.1.1", jurisdiction = "360302",
  facts = common .. "货值金额 = 9999.99元; 危害后果 = 较重; 改正情况 = 责令期限内改正; 以往同类违法 = 没有",
  expect = { outcome = "给予处罚", tier = "一般", fine = "超过18500元不足36500元" } }

test "恰为一万元" { item = "market.food.125.1.1",
  facts = common .. "货值金额 = 1万元; 危害后果 = 较重; 改正情况 = 责令期限内改正; 以往同类违法 = 没有",
  expect = { outcome = "penalty", tier = "一般", fine = "超过65000元不足85000元",
             penalties = { "没收违法所得", "没收非法财物", "没收违法工具", "罚款" } } }

test "货值两万元，情节严重又再犯" { item = "market.food.125.1.1",
  facts = { party = "organization", goods_value = "2万元", ["违法所得"] = "3200元", harm = "grave",
            correction = "refused", priors = { "2025-01-10" }, ["情节严重"] = true,
            act_end = "2026-03-01", discovered_on = "2026-04-02", decided_on = "2026-05-20" },
  expect = { tier = "较重", fine = "17万元以上20万元以下", diagnostics = { "reason_missing" },
             penalties = { "没收违法所得", "没收非法财物", "没收违法工具", "罚款", "责令停产停业", "吊销许可证件" } } }

test "货值没有查明" { item = "market.food.125.1.1",
  facts = common .. "危害后果 = 轻微; 改正情况 = 责令期限内改正; 以往同类违法 = 2025-01-10",
  expect = { outcome = "事实不足", missing = { "货值金额" } } }

test "初次、轻微、已改正，可以不罚" { item = "market.food.125.1.1",
  facts = common .. "货值金额 = 5000元; 危害后果 = 轻微; 改正情况 = 责令期限内改正; 以往同类违法 = 没有; 违法行为轻微 = 否：已流入市场",
  expect = { outcome = "可以不予处罚", exemption = "首违可以不罚", fine = "5000元以上18500元以下",
             basis = { "行政处罚法#33.1" } } }

test "轻微、已改正、没有后果，不罚" { item = "market.food.125.1.1",
  facts = common .. "货值金额 = 5000元; 危害后果 = 无; 改正情况 = 当场改正; 以往同类违法 = 2025-01-10; 违法行为轻微 = 是：未销售",
  expect = { outcome = "不予处罚", exemption = "轻微不罚", penalties = {}, fine = false, tier = false } }

test "履行进货查验义务" { item = "market.food.125.1.1",
  facts = common .. "货值金额 = 5000元; 危害后果 = 轻微; 改正情况 = 当场改正; 以往同类违法 = 2025-01-10; 符合进货查验免责条件 = 是：台账齐全",
  expect = { outcome = "免予处罚", exemption = "履行进货查验义务", penalties = { "没收非法财物" },
             basis = { "食品安全法#136" } } }

test "醴陵不归萍乡管" { item = "market.food.125.1.1", jurisdiction = "430281",
  facts = common .. "货值金额 = 5000元",
  expect = { outcome = "不适用" } }
