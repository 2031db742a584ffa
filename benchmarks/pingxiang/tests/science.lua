-- SPDX-License-Identifier: CC0-1.0
--
-- 科学技术（典型目录）。

local common = "当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 拒不改正; 以往同类违法 = 没有; "
  .. "违法行为终了日 = 2026-03-01; 发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; "
local done = "当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 责令期限内改正; 以往同类违法 = 2025-02-02; "
  .. "违法行为终了日 = 2026-03-01; 发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; "

test "生物技术规范，改正了的" { item = "science.biosafety.75",
  facts = done,
  expect = { fine = "超过74000元不足146000元", penalties = { "警告", "罚款" } } }

test "生物技术规范，拒不改正" { item = "science.biosafety.75",
  facts = common,
  expect = { fine = "超过74万元不足146万元", penalties = { "警告", "罚款", "限制开展生产经营活动" } } }

test "生物技术规范，后果严重也是" { item = "science.biosafety.75",
  facts = "当事人类型 = 法人或者其他组织; 改正情况 = 责令期限内改正; "
    .. "以往同类违法 = 2025-02-02; 违法行为终了日 = 2026-03-01; 发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; 危害后果 = 严重",
  expect = { fine = "超过74万元不足146万元" } }

test "实验动物流入市场，差一分" { item = "science.biosafety.77",
  facts = common .. "违法所得 = 199999.99元; 情节严重 = 否：初次、数量少",
  expect = { fine = "超过44万元不足76万元" } }

test "实验动物流入市场，恰二十万元" { item = "science.biosafety.77",
  facts = common .. "违法所得 = 20万元; 情节严重 = 否：初次、数量少",
  expect = { fine = "超过130万元不足170万元" } }

test "实验动物流入市场，情节严重" { item = "science.biosafety.77",
  facts = common .. "违法所得 = 没有; 情节严重 = 是：屡次违法",
  expect = { fine = "超过44万元不足76万元", penalties = { "罚款", "吊销许可证件" } } }

test "仪器共享，警告或者通报批评" { item = "science.equipment.111",
  facts = common,
  expect = { fine = false, penalties = { "警告", "通报批评" } } }

test "实验动物管理，一般的警告" { item = "science.animal.29",
  facts = common .. "情节严重 = 否：初次、数量少",
  expect = { tier = "一般", penalties = { "警告" } } }

test "实验动物管理，严重的关闭" { item = "science.animal.29",
  facts = common .. "情节严重 = 是：屡次违法",
  expect = { tier = "严重", penalties = { "责令关闭" } } }
