-- SPDX-License-Identifier: CC0-1.0
--
-- 市场监管（食品安全法第一百二十五条第一款见 food.lua）。

local common = "当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 拒不改正; 以往同类违法 = 没有; "
  .. "违法行为终了日 = 2026-03-01; 发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; "

local mild = "当事人类型 = 法人或者其他组织; 危害后果 = 轻微; 改正情况 = 责令期限内改正; 以往同类违法 = 没有; 违法行为轻微 = 否：有影响; "
  .. "违法行为终了日 = 2026-03-01; 发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; "

test "虚假广告，费用三至五倍，一般" { item = "market.advertising.55.1",
  facts = common .. "广告费用 = 1万元; 情节严重 = 否：影响小",
  expect = { tier = "一般", fine = "超过36000元不足44000元", penalties = { "罚款" } } }

test "虚假广告，费用无法计算" { item = "market.advertising.55.1",
  facts = common .. "广告费用 = 无法查明：自行发布; 情节严重 = 否：影响小",
  expect = { fine = "超过44万元不足76万元" } }

test "虚假广告，两年内第三次，五至十倍，可以吊销" { item = "market.advertising.55.1",
  facts = "当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 拒不改正; 以往同类违法 = 2024-03-01、2025-05-05; 违法行为终了日 = 2026-03-01; "
       .. "发现日期 = 2026-04-02; 广告费用 = 1万元; 情节严重 = 否：影响小",
  expect = { fine = "超过65000元不足85000元", penalties = { "罚款", "吊销许可证件" } } }

test "虚假广告，第一次早一天在两年以外" { item = "market.advertising.55.1",
  facts = "当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 拒不改正; 以往同类违法 = 2024-02-29、2025-05-05; 违法行为终了日 = 2026-03-01; "
       .. "发现日期 = 2026-04-02; 广告费用 = 1万元; 情节严重 = 否：影响小",
  expect = { fine = "超过36000元不足44000元" } }

test "虚假广告，费用没有查明" { item = "market.advertising.55.1",
  facts = common .. "情节严重 = 否：影响小",
  expect = { missing = { "广告费用" } } }

test "虚假广告，初次、轻微、已改正，可以不罚" { item = "market.advertising.55.1",
  facts = mild .. "广告费用 = 1万元; 情节严重 = 否：影响小",
  expect = { outcome = "可以不予处罚", exemption = "首违可以不罚" } }

test "价格欺诈，违法所得五倍以下" { item = "market.price.7",
  facts = common .. "违法所得 = 1000元; 情节严重 = 否：影响小",
  expect = { fine = "超过1500元不足3500元", penalties = { "没收违法所得", "罚款" } } }

test "价格欺诈，没有违法所得，屡查屡犯从重" { item = "market.price.7",
  facts = common .. "违法所得 = 没有; 情节严重 = 否：影响小; 价格违法屡查屡犯",
  expect = { tier = "从重", fine = "365000元以上50万元以下", basis = "价格违法行为行政处罚规定#17.2.2" } }

test "价格欺诈，违法所得无法查明" { item = "market.price.7",
  facts = common .. "违法所得 = 无法查明：没有账簿; 情节严重 = 否：影响小",
  expect = { outcome = "规定有缺口" } }

test "标签瑕疵，改正的只有责令" { item = "market.food.125.2",
  facts = "当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 责令期限内改正; 以往同类违法 = 2025-01-10; 违法行为终了日 = 2026-03-01; 发现日期 = 2026-04-02",
  expect = { outcome = "责令改正", fine = false } }

test "标签瑕疵，拒不改正的罚二千元以下" { item = "market.food.125.2",
  facts = common .. "立功表现",
  expect = { tier = "从轻", fine = "600元以下" } }

test "进货查验，逾期后改正的只警告" { item = "market.food.126.1.3",
  facts = "当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 逾期后改正; 以往同类违法 = 2025-01-10; 违法行为终了日 = 2026-03-01; "
       .. "发现日期 = 2026-04-02; 情节严重 = 否：一批",
  expect = { penalties = { "警告" }, fine = false } }

test "进货查验，拒不改正而情节严重" { item = "market.food.126.1.3",
  facts = common .. "情节严重 = 是：长期",
  expect = { fine = "超过18500元不足36500元", penalties = { "警告", "罚款", "责令停产停业", "吊销许可证件" } } }

test "进货查验，履行了查验义务的免予处罚" { item = "market.food.126.1.3",
  facts = common .. "情节严重 = 否：一批; 符合进货查验免责条件 = 是：票据齐全",
  expect = { outcome = "免予处罚" } }

test "无照经营，一万元以下" { item = "market.license.13",
  facts = common .. "违法所得 = 500元",
  expect = { tier = "一般", fine = "超过3000元不足7000元" } }

test "无照经营，已改正而没有后果，清单不罚" { item = "market.license.13",
  facts = "当事人类型 = 法人或者其他组织; 危害后果 = 无; 改正情况 = 责令期限内改正; 以往同类违法 = 2025-01-10; 违法行为轻微 = 否：三个月; "
       .. "违法行为终了日 = 2026-03-01; 发现日期 = 2026-04-02; 违法所得 = 500元",
  expect = { outcome = "不予处罚", exemption = "ex-sg-cq-01" } }

test "虚假登记，情节严重另一幅度并吊销" { item = "market.registration.44",
  facts = common .. "违法所得 = 没有; 情节严重 = 是：多户",
  expect = { fine = "超过44万元不足76万元", penalties = { "罚款", "吊销许可证件" } } }

test "虚假登记，省清单上的减轻，低于五万元" { item = "market.registration.44",
  facts = mild .. "违法所得 = 没有; 情节严重 = 否：一户",
  expect = { outcome = "可以不予处罚", tier = "减轻", fine = "不足5万元" } }
