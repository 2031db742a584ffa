-- SPDX-License-Identifier: CC0-1.0
--
-- 气象（典型目录）。

local common = "当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 拒不改正; 以往同类违法 = 没有; "
  .. "违法行为终了日 = 2026-03-01; 发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; "
local person = "当事人类型 = 公民; 出生日期 = 1980-08-08; 危害后果 = 较重; 改正情况 = 拒不改正; 以往同类违法 = 没有; "
  .. "违法行为终了日 = 2026-03-01; 发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; "

test "移动气象设施" { item = "weather.facility.35.1",
  facts = common,
  expect = { fine = "超过15000元不足35000元" } }

test "探测环境，从轻" { item = "weather.environment.35.2",
  facts = common .. "立功表现",
  expect = { fine = "15000元以下" } }

test "发布预报，警告并可以罚款" { item = "weather.forecast.38.1",
  facts = person,
  expect = { fine = "超过15000元不足35000元", penalties = { "警告", "罚款" } } }

test "防雷检测" { item = "weather.lightning.45.1",
  facts = common .. "违法所得 = 8000元",
  expect = { fine = "超过65000元不足85000元", penalties = { "罚款", "没收违法所得" } } }
