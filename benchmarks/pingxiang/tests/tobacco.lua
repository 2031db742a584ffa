-- SPDX-License-Identifier: CC0-1.0
--
-- 烟草专卖（典型目录）。

local person = "当事人类型 = 公民; 出生日期 = 1980-08-08; 危害后果 = 较重; 改正情况 = 拒不改正; 以往同类违法 = 没有; "
  .. "违法行为终了日 = 2026-03-01; 发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; "

test "收购烟叶，不足一千公斤" { item = "tobacco.leaf.51",
  facts = person .. "烟叶价值 = 2万元; 烟叶重量 = 999.99公斤; 违法所得 = 没有",
  expect = { fine = "超过5800元不足8200元", penalties = { "罚款" } } }

test "收购烟叶，恰一千公斤的没收" { item = "tobacco.leaf.51",
  facts = person .. "烟叶价值 = 2万元; 烟叶重量 = 1000公斤; 违法所得 = 300元",
  expect = { penalties = { "罚款", "没收非法财物", "没收违法所得" } } }

test "无证运输，恰五万元" { item = "tobacco.transport.52.1",
  facts = person .. "违法运输的烟草专卖品价值 = 5万元; 违法运输的卷烟 = 100件; 有其他应当没收的运输情形 = 否; 违法所得 = 没有",
  expect = { fine = "超过14500元不足20500元", penalties = { "罚款" } } }

test "无证运输，多一分就没收" { item = "tobacco.transport.52.1",
  facts = person .. "违法运输的烟草专卖品价值 = 50000.01元; 违法运输的卷烟 = 没有; 有其他应当没收的运输情形 = 否; 违法所得 = 没有",
  expect = { penalties = { "罚款", "没收非法财物" } } }

test "无证运输，多一件也没收" { item = "tobacco.transport.52.1",
  facts = person .. "违法运输的烟草专卖品价值 = 1万元; 违法运输的卷烟 = 100.01件; 有其他应当没收的运输情形 = 否; 违法所得 = 没有",
  expect = { penalties = { "罚款", "没收非法财物" } } }

test "外地进货，从轻" { item = "tobacco.supply.56",
  facts = person .. "卷烟进货总额 = 2万元; 违法所得 = 没有; 立功表现",
  expect = { fine = "1000元以上1300元以下" } }

test "销售非法烟草" { item = "tobacco.sale.58",
  facts = person .. "烟草专卖品违法销售总额 = 1万元; 违法所得 = 1500元",
  expect = { fine = "超过2900元不足4100元", penalties = { "罚款", "没收违法所得" } } }
