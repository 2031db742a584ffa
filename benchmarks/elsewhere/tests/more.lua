-- SPDX-License-Identifier: CC0-1.0
--
-- 后来录入的各项：数据里看不出、tests/check_published.py 没有比对的。案情是编的，金额照各表手算。

local function case(act, decided)
  return "当事人类型 = 法人或者其他组织; 危害后果 = 较重; 以往同类违法 = 没有; 违法行为终了日 = " .. act
    .. "; 发现日期 = " .. act .. "; 作出决定日期 = " .. decided .. "; "
end

-- 甘肃客运，2022-05-01 以前的条例
local bus = case("2015-06-10", "2015-08-01") .. "在车站等旅客集散地长期非法经营，严重影响市场秩序 = 否; "
test "客运：恰为三个月，拒不改正，较重的一档" { item = "passenger.63.gansu", jurisdiction = "620100",
  facts = bus .. "违法所得 = 2万元; 改正情况 = 拒不改正; 违法行为开始日 = 2015-03-10", expect = { tier = "较重", fine = "8万元以上14万元以下" } }
test "客运：三个月以上，已经改正，没有一档" { item = "passenger.63.gansu", jurisdiction = "620100",
  facts = bus .. "违法所得 = 2万元; 改正情况 = 责令期限内改正; 违法行为开始日 = 2015-03-09", expect = { outcome = "规定有缺口" } }
test "客运：差一分两万元" { item = "passenger.63.gansu", jurisdiction = "620100",
  facts = bus .. "违法所得 = 19999.99元; 改正情况 = 责令期限内改正; 违法行为开始日 = 2015-06-01", expect = { tier = "一般", fine = "3万元以上5万元以下" } }
test "客运：没有违法所得，表没有写" { item = "passenger.63.gansu", jurisdiction = "620100",
  facts = bus .. "违法所得 = 没有; 改正情况 = 责令期限内改正; 违法行为开始日 = 2015-06-01", expect = { outcome = "规定有缺口" } }

-- 旧森林法：表低于条例，没有交集的是冲突，交到一半的由条例截住
local wood = case("2015-03-10", "2015-07-01") .. "改正情况 = 拒不改正; 幼树株数 = 没有; 林木价值 = 1000元; "
test "盗伐（旧）：零点六立方米，低于五倍" { item = "forest.38", facts = wood .. "立木材积 = 0.6",
  expect = { outcome = "规定有冲突" } }
test "盗伐（旧）：一点二立方米，截到五倍" { item = "forest.38", facts = wood .. "立木材积 = 1.2",
  expect = { fine = "5000元以上6000元以下", diagnostics = { "benchmark_below_statute" } } }

-- 大盘镇：违法所得无法查明的才罚款
local temple = case("2025-04-01", "2025-06-01") .. "改正情况 = 责令期限内改正; 情节轻微，经指出后立即改正 = 否; "
test "宗教：违法所得无法查明" { item = "religion.69.1", jurisdiction = "330727",
  facts = temple .. "违法所得 = 无法查明：没有账簿; 情节较重，造成一定社会负面影响",
  expect = { tier = "较重", fine = "1万元以上2万元以下" } }
test "宗教：第三档没有看到" { item = "religion.69.1", jurisdiction = "330727",
  facts = temple .. "违法所得 = 无法查明：没有账簿; 情节较重，造成一定社会负面影响 = 否", expect = { outcome = "规定有缺口" } }

-- 深圳：定额低于每只二百元的，由法律截住
test "宠物：三只，二处在两档里" { item = "city.52.3", jurisdiction = "440300",
  facts = case("2024-03-01", "2024-06-01") .. "改正情况 = 拒不改正; 宠物只数 = 3只; 污染处数 = 2处", expect = { outcome = "规定有冲突" } }
test "宠物：三只，一处" { item = "city.52.3", jurisdiction = "440300",
  facts = case("2024-03-01", "2024-06-01") .. "改正情况 = 拒不改正; 宠物只数 = 3只; 污染处数 = 1处",
  expect = { fine = "600元", diagnostics = { "benchmark_below_statute" } } }

test "医保：法定不予处罚情形" { item = "medical.37", jurisdiction = "620100",
  facts = case("2024-03-01", "2024-06-01") .. "改正情况 = 责令期限内改正; 骗取金额 = 2000元; 具有法定不予处罚情形之一", expect = { outcome = "不予处罚" } }
