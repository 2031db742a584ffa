-- SPDX-License-Identifier: CC0-1.0
--
-- 交通运输。

local common = "当事人类型 = 法人或者其他组织; 危害后果 = 较重; 以往同类违法 = 2025-02-14; "
  .. "违法行为终了日 = 2026-03-01; 发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; "
local road = common .. "在旅客集散地长期非法经营，严重影响市场秩序 = 否; "

test "客运，违法所得恰为二万元，两支都没有规定" { item = "transport.road.63.2",
  facts = road .. "违法所得 = 2万元; 违法行为开始日 = 2026-01-15; 改正情况 = 拒不改正",
  expect = { outcome = "规定有缺口", fine = false } }

test "客运，多一分就是二至十倍" { item = "transport.road.63.2",
  facts = road .. "违法所得 = 20000.01元; 违法行为开始日 = 2026-01-15; 改正情况 = 拒不改正",
  expect = { tier = "一般", fine = "40001元以上80000元以下", penalties = { "没收违法所得", "罚款" } } }

test "客运，少一分是定额一支，不没收" { item = "transport.road.63.2",
  facts = road .. "违法所得 = 19999.99元; 违法行为开始日 = 2026-01-15; 改正情况 = 拒不改正",
  expect = { tier = "一般", fine = "1万元以上32500元以下", penalties = { "罚款" } } }

test "客运，恰满三个月而拒不改正" { item = "transport.road.63.2",
  facts = road .. "违法所得 = 没有; 违法行为开始日 = 2025-12-01; 改正情况 = 拒不改正",
  expect = { tier = "较重", fine = "32500元以上66250元以下" } }

test "客运，满三个月而已经改正，公布的表没有一档" { item = "transport.road.63.2",
  facts = road .. "违法所得 = 没有; 违法行为开始日 = 2025-12-01; 改正情况 = 责令期限内改正",
  expect = { outcome = "规定有缺口" } }

test "客运，违法所得没有查明" { item = "transport.road.63.2",
  facts = road .. "违法行为开始日 = 2026-01-15; 改正情况 = 拒不改正",
  expect = { outcome = "事实不足", missing = { "违法所得" } } }

test "履带车，可以罚款" { item = "transport.highway.76.4",
  facts = common .. "改正情况 = 拒不改正",
  expect = { tier = "一般", fine = "超过9000元不足21000元" } }

test "履带车，初次、立即驶离、没有损害，免予处罚" { item = "transport.highway.76.4",
  facts = [[当事人类型 = 公民; 出生日期 = 1980-05-05; 危害后果 = 无; 违法行为轻微 = 否; 以往同类违法 = 没有;
    改正情况 = 当场改正; 妨碍执法 = 否; 立即停驶或者驶离公路; 未造成路产损害、事故、拥堵;
    违法行为终了日 = 2026-03-01; 发现日期 = 2026-03-01; 作出决定日期 = 2026-03-20]],
  expect = { outcome = "免予处罚", exemption = "ex-jt-02", penalties = {} } }

test "遗洒，从轻的上限含百分之三十" { item = "transport.highway.69",
  facts = common .. "改正情况 = 拒不改正; 立功表现",
  expect = { tier = "从轻", fine = "1500元以下" } }

test "遗洒，没有情节，超过一千五百元" { item = "transport.highway.69",
  facts = common .. "改正情况 = 拒不改正",
  expect = { tier = "一般", fine = "超过1500元不足3500元" } }
